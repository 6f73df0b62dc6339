"""Bringing a database to the schema this program knows.

Alembic is imported only where there is something to do: a start on a database
that is up to date costs one SELECT.
"""

from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Connection, Engine, inspect, text

from desk_gui.domain.backups import BACKUPS, Backup, BackupReason
from desk_gui.domain.files import refusal_for
from desk_gui.domain.refusals import RefusedError
from desk_gui.domain.storage import DamagedDatabase, NewerDatabase

HEAD = "0003"
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
    _refuse_newer(found)
    if found is None and engine.dialect.name == "sqlite":
        _check_empty(engine)
    if found is not None and engine.dialect.name == "sqlite" and engine.url.database:
        _copy_aside(Path(engine.url.database))
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


def check_known(connection: Connection) -> None:
    """Refuse a database that a later program wrote. Raises RefusedError."""
    _refuse_newer(_version(connection))


def _refuse_newer(version: str | None) -> None:
    if version is not None and version not in _known_versions():
        raise RefusedError(NewerDatabase(version=version))


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


def _copy_aside(path: Path) -> None:
    from desk_gui.db.copies import copy_embedded  # noqa: PLC0415 - nothing to copy, usually

    folder = path.parent / BACKUPS
    aside = Backup(at=datetime.now(UTC), reason=BackupReason.BEFORE_MIGRATION)
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        raise RefusedError(refusal_for(error, folder)) from error
    copy_embedded(path, folder / aside.name)
