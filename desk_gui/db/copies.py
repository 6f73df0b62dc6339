"""Copies of the database that stand for themselves: one whole SQLite file each, verified.

There is one way to make a file whole or not at all, and every copy goes it:
into a temporary file beside the target, verified, synchronised, put in place.
"""

import secrets
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event, text
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import DatabaseError
from sqlalchemy.pool import ConnectionPoolEntry, NullPool

from desk_gui.db.chain import Head, Tell, check_links, head, tell_no_one
from desk_gui.db.faults import refusal_of_sqlite
from desk_gui.domain.backups import BackupDamaged, BrokenOff
from desk_gui.domain.files import refusal_for
from desk_gui.domain.refusals import RefusedError
from desk_gui.domain.storage import DamagedDatabase
from desk_gui.files import put_in_place, remove_companions, sync_file

Cancelled = Callable[[], bool]

_TAIL = 1_000
"""How many of the newest entries a new copy is checked for; a look checks all."""
_STEPS_BETWEEN_QUESTIONS = 10_000


def never() -> bool:
    """Answer whether somebody has cancelled: nobody can."""
    return False


@contextmanager
def scratch(folder: Path) -> Iterator[Path]:
    """Yield a path for a file that is gone, with all that stands beside it, after the block."""
    temporary = folder / f".desk-{secrets.token_hex(8)}.tmp"
    try:
        yield temporary
    finally:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)
            remove_companions(temporary)


@contextmanager
def made_beside(target: Path) -> Iterator[Path]:
    """Yield a temporary path; when the block ends well, the file there replaces ``target``.

    It is synchronised first. If the block raises, no trace is left.

    Raises:
        RefusedError: with the ``FileRefusal`` that says why.
    """
    try:
        with scratch(target.parent) as temporary:
            yield temporary
            sync_file(temporary)
            put_in_place(temporary, target)
    except OSError as error:
        raise RefusedError(refusal_for(error, target)) from error


def copy_embedded(
    path: Path, target: Path, tell: Tell = tell_no_one, cancelled: Cancelled = never
) -> Head:
    """Copy an SQLite database that others may be working in; return where its chain ends.

    The copy holds no page that was freed: what was erased is not in it.

    Raises:
        RefusedError: the disk, ``DamagedDatabase`` or ``BrokenOff``; then there
            is no copy.
    """
    with made_beside(target) as temporary:
        vacuum_into(path, temporary, tell, cancelled)
        return verify(temporary)


def vacuum_into(
    path: Path, target: Path, tell: Tell = tell_no_one, cancelled: Cancelled = never
) -> None:
    """Write the copy, unverified. Raises RefusedError."""
    total = max(path.stat().st_size, 1)

    def look_up() -> bool:
        with suppress(OSError):
            tell(min(target.stat().st_size, total), total)
        return cancelled()

    try:
        with closing(sqlite3.connect(path)) as source:
            source.set_progress_handler(look_up, _STEPS_BETWEEN_QUESTIONS)
            source.execute("VACUUM INTO ?", (str(target),))
    except sqlite3.Error as error:
        if getattr(error, "sqlite_errorcode", 0) == sqlite3.SQLITE_INTERRUPT:
            raise RefusedError(BrokenOff()) from error
        refusal = refusal_of_sqlite(error)
        raise RefusedError(refusal or DamagedDatabase(path=str(path))) from error


def verify(copy: Path, tail: int | None = _TAIL, tell: Tell = tell_no_one) -> Head:
    """Return where the copy's chain ends, if its pages and its chain hold.

    Raises:
        RefusedError: ``BackupDamaged``.
    """
    try:
        with reading_copy(copy) as connection:
            sound = connection.execute(text("PRAGMA integrity_check")).scalar() == "ok"
            if sound and check_links(connection, tail, tell) is None:
                return head(connection)
    except DatabaseError as error:
        raise RefusedError(BackupDamaged(path=str(copy))) from error
    raise RefusedError(BackupDamaged(path=str(copy)))


@contextmanager
def reading_copy(copy: Path) -> Iterator[Connection]:
    """Open a copy that nobody writes to; nothing is left beside it. Raises DatabaseError."""
    engine = create_engine(
        "sqlite://", creator=lambda: _immutable(copy), poolclass=NullPool, hide_parameters=True
    )
    with engine.connect() as connection:
        yield connection


@contextmanager
def writing_copy(copy: Path) -> Iterator[Engine]:
    """Open a file that nobody else knows yet, as one that needs no companions."""
    engine = create_engine(f"sqlite:///{copy}", poolclass=NullPool, hide_parameters=True)
    event.listen(engine, "connect", _alone)
    event.listen(engine, "begin", _begin)
    try:
        yield engine
    finally:
        engine.dispose()


def _immutable(copy: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{copy.absolute().as_uri()}?mode=ro&immutable=1", uri=True)


def _alone(connection: DBAPIConnection, _record: ConnectionPoolEntry) -> None:
    connection.isolation_level = None
    cursor = connection.cursor()
    # What is lost with the power is made once more: nobody knows of the file yet.
    for pragma in ("journal_mode=MEMORY", "synchronous=OFF", "secure_delete=ON"):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")
