"""What a driver's error means for the person at the desk."""

import sqlite3

from sqlalchemy.exc import DBAPIError

from desk_gui.domain.refusals import Refusal
from desk_gui.domain.storage import (
    DamagedDatabase,
    StorageBusy,
    StorageFull,
    StorageReadOnly,
    StorageUnreachable,
)

_SQLITE: dict[int, Refusal] = {
    sqlite3.SQLITE_FULL: StorageFull(),
    sqlite3.SQLITE_IOERR: StorageFull(),
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
        code = getattr(cause, "sqlite_errorcode", 0) & _PRIMARY_CODE
        return _SQLITE.get(code)
    state = getattr(cause, "sqlstate", None)
    if state is None and (
        error.connection_invalidated or type(cause).__name__ == "OperationalError"
    ):
        return StorageUnreachable()
    return _SQLSTATES.get(state or "")
