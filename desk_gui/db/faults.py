"""What a driver's error means for the person at the desk."""

import sqlite3

from sqlalchemy.exc import DBAPIError

from desk_gui.domain.refusals import Refusal
from desk_gui.domain.storage import (
    DamagedDatabase,
    StorageBusy,
    StorageFaulty,
    StorageFull,
    StorageReadOnly,
    StorageUnreachable,
)

_SQLITE: dict[int, Refusal] = {
    sqlite3.SQLITE_FULL: StorageFull(),
    # Where a quota or a limit on files ends the room, the system calls it a failed write.
    sqlite3.SQLITE_IOERR_WRITE: StorageFull(),
    sqlite3.SQLITE_IOERR_SHMSIZE: StorageFull(),
    sqlite3.SQLITE_IOERR: StorageFaulty(),
    sqlite3.SQLITE_READONLY: StorageReadOnly(),
    sqlite3.SQLITE_CANTOPEN: StorageReadOnly(),
    sqlite3.SQLITE_PERM: StorageReadOnly(),
    sqlite3.SQLITE_BUSY: StorageBusy(),
    sqlite3.SQLITE_LOCKED: StorageBusy(),
    sqlite3.SQLITE_NOTADB: DamagedDatabase(path=""),
    sqlite3.SQLITE_CORRUPT: DamagedDatabase(path=""),
}
_PRIMARY_CODE = 0xFF
_SQLSTATES: dict[str, Refusal] = {
    "53100": StorageFull(),
    "25006": StorageReadOnly(),
    "55P03": StorageBusy(),
    "40P01": StorageBusy(),
}


def refusal_for(error: DBAPIError) -> Refusal | None:
    """Return what the storage refuses, or None if the error is ours."""
    cause = error.orig
    if isinstance(cause, sqlite3.Error):
        return refusal_of_sqlite(cause)
    state = getattr(cause, "sqlstate", None)
    if state is None and (
        error.connection_invalidated or type(cause).__name__ == "OperationalError"
    ):
        return StorageUnreachable()
    return _SQLSTATES.get(state or "")


def refusal_of_sqlite(error: sqlite3.Error) -> Refusal | None:
    """Return what the file refuses, or None if the error is ours."""
    code = getattr(error, "sqlite_errorcode", 0)
    return _SQLITE.get(code) or _SQLITE.get(code & _PRIMARY_CODE)
