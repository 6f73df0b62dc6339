"""Bringing a database to the schema this program knows.

Alembic is imported only where there is something to do: a start on a database
that is up to date costs one SELECT.
"""

import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, Engine, inspect, text

from desk_gui.db.faults import refusal_of_sqlite
from desk_gui.domain.files import refusal_for
from desk_gui.domain.refusals import RefusedError
from desk_gui.domain.storage import DamagedDatabase, NewerDatabase

HEAD = "0001"
"""The newest migration; a test holds it against the scripts."""

_MIGRATIONS = Path(__file__).parent / "migrations"


def bring_up_to_date(engine: Engine) -> None:
    """Apply every migration the database lacks, in one transaction.

    A SQLite file that holds something is copied aside first, and the copy is
    verified.

    Raises:
        RefusedError: ``NewerDatabase`` if a later program wrote it,
            ``DamagedDatabase`` if another one did or the copy did not verify,
            or what the disk refuses.
    """
    with engine.connect() as connection:
        found = _version(connection)
    if found == HEAD:
        return
    if found is not None and found not in _known_versions():
        raise RefusedError(NewerDatabase(version=found))
    if found is None and engine.dialect.name == "sqlite":
        _check_empty(engine)
    if found is not None and engine.dialect.name == "sqlite" and engine.url.database:
        _copy_aside(Path(engine.url.database), found)
    with engine.begin() as connection:
        upgrade(connection)


def upgrade(connection: Connection) -> None:
    """Run the migrations on this connection, inside its transaction."""
    from alembic import command  # noqa: PLC0415
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(_MIGRATIONS))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def _version(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    version: str | None = connection.execute(
        text("SELECT version_num FROM alembic_version")
    ).scalar()
    return version


def _check_empty(engine: Engine) -> None:
    """Refuse a file that another program keeps its tables in."""
    with engine.connect() as connection:
        if inspect(connection).get_table_names():
            raise RefusedError(DamagedDatabase(path=engine.url.database or ""))


def _known_versions() -> set[str]:
    return {path.name.split("_")[0] for path in (_MIGRATIONS / "versions").glob("[0-9]*.py*")}


def _copy_aside(path: Path, version: str) -> None:
    folder = path.parent / "backups"
    copy = folder / f"before-{HEAD}-from-{version}-{datetime.now():%Y%m%d-%H%M%S}.db"
    try:
        folder.mkdir(exist_ok=True)
        _copy(path, copy)
    except OSError as error:
        raise RefusedError(refusal_for(error, folder)) from error
    except sqlite3.Error as error:
        # Half a copy helps nobody, least of all on a full disk.
        copy.unlink(missing_ok=True)
        refusal = refusal_of_sqlite(error)
        raise RefusedError(refusal or DamagedDatabase(path=str(path))) from error


def _copy(path: Path, copy: Path) -> None:
    with closing(sqlite3.connect(path)) as source:
        source.execute("VACUUM INTO ?", (str(copy),))
    with closing(sqlite3.connect(copy)) as check:
        if check.execute("PRAGMA integrity_check").fetchone() != ("ok",):
            raise sqlite3.DatabaseError(copy.name)
