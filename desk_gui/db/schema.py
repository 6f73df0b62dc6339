"""Bringing a database to the schema this program knows.

Alembic is imported only where there is something to do: a start on a database
that is up to date costs one SELECT.
"""

import sqlite3
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, Engine, inspect, text

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
            ``DamagedDatabase`` if the copy did not verify.
    """
    with engine.connect() as connection:
        found = _version(connection)
    if found == HEAD:
        return
    if found is not None and found not in _known_versions():
        raise RefusedError(NewerDatabase(version=found))
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


def _known_versions() -> set[str]:
    return {path.name.split("_")[0] for path in (_MIGRATIONS / "versions").glob("[0-9]*.py*")}


def _copy_aside(path: Path, version: str) -> None:
    folder = path.parent / "backups"
    folder.mkdir(exist_ok=True)
    copy = folder / f"before-{HEAD}-from-{version}-{datetime.now():%Y%m%d-%H%M%S}.db"
    source = sqlite3.connect(path)
    try:
        source.execute("VACUUM INTO ?", (str(copy),))
    finally:
        source.close()
    check = sqlite3.connect(copy)
    try:
        sound = check.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    finally:
        check.close()
    if not sound:
        raise RefusedError(DamagedDatabase(path=str(path)))
