import os
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from desk_gui.db.engine import Database, open_database
from desk_gui.domain.actors import EVERYTHING, Actor
from desk_gui.services.access import Desk
from tests.compiled import share_compiled
from tests.databases import PostgresServer, copy_blank, postgres_server
from tests.sources import sources
from tests.workplace import move_in, tidy, tidy_by_hand

__all__ = ["postgres_server", "sources"]

NOON = datetime(2026, 11, 18, 12, 0, tzinfo=UTC)


# The same examples in every run: it tells of the change, not of luck, and a busy machine is no
# fault. The long form draws others each time.
settings.register_profile("short", derandomize=True, deadline=None)
settings.register_profile("long", max_examples=1_000, deadline=None)
settings.load_profile(os.environ.get("DESK_FAULTS", "short"))


def pytest_configure() -> None:
    move_in()
    share_compiled()


def pytest_collection_finish() -> None:
    tidy_by_hand()


def pytest_runtest_logfinish(location: tuple[str, int | None, str]) -> None:
    tidy(location[0])


@pytest.fixture(scope="session", autouse=True)
def runtime_dir(tmp_path_factory: pytest.TempPathFactory) -> None:
    os.environ.setdefault("XDG_RUNTIME_DIR", str(tmp_path_factory.mktemp("runtime")))


@pytest.fixture
def sqlite_url(tmp_path: Path) -> str:
    """The address of an embedded database with every migration and nothing in it."""
    return f"sqlite:///{copy_blank(tmp_path / 'desk.db')}"


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest) -> Iterator[str]:
    """A fresh database of each kind: whatever asks for this holds on both."""
    if request.param == "sqlite":
        yield request.getfixturevalue("sqlite_url")
        return
    server: PostgresServer = request.getfixturevalue("postgres_server")
    with server.fresh_database() as url:
        yield url


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    opened = open_database(database_url)
    yield opened
    opened.close()


@pytest.fixture
def sqlite_database(sqlite_url: str) -> Iterator[Database]:
    opened = open_database(sqlite_url)
    yield opened
    opened.close()


class Clock:
    """A clock that stands until it is moved."""

    def __init__(self, at: datetime = NOON) -> None:
        self.at = at

    def __call__(self) -> datetime:
        return self.at


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def actor() -> Actor:
    return Actor(name="Асқарова Ә. М.", counter="2", permissions=EVERYTHING)


@pytest.fixture
def desk(database: Database, actor: Actor, clock: Clock) -> Desk:
    return Desk(database, lambda: actor, clock)


@pytest.fixture
def sqlite_desk(sqlite_database: Database, actor: Actor, clock: Clock) -> Desk:
    """For tests of views: the rules on both databases are shown elsewhere."""
    return Desk(sqlite_database, lambda: actor, clock)
