"""Opening a backup, sealed or not, and looking into it before anybody works from it."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, inspect, select
from sqlalchemy.exc import DatabaseError

from desk_gui.db.chain import Tell, tell_no_one
from desk_gui.db.copies import reading_copy, scratch
from desk_gui.db.schema import check_known
from desk_gui.db.tables import AuditRow, Base, OfficeRow, SubscriptionFormRow, table
from desk_gui.domain.backups import BackupLook, NoBackup, PassphraseNeeded
from desk_gui.domain.files import refusal_for
from desk_gui.domain.inspection import Finding, FindingKind
from desk_gui.domain.refusals import RefusedError
from desk_gui.services.inspection import look_through
from desk_gui.services.sealing import is_sealed, unseal

_SQLITE = b"SQLite format 3\x00"


@contextmanager
def opened(path: Path, passphrase: str, folder: Path) -> Iterator[Path]:
    """Yield the backup as a plain file; where it is sealed, unsealed in ``folder`` for so long.

    Raises:
        RefusedError: ``NoBackup``, ``PassphraseNeeded``, ``WrongPassphrase``,
            ``BackupDamaged``, or what the disk refuses.
    """
    try:
        with path.open("rb") as file:
            beginning = file.read(64)
        if not is_sealed(beginning):
            if not beginning.startswith(_SQLITE):
                raise RefusedError(NoBackup(path=str(path)))
            yield path
            return
        if not passphrase:
            raise RefusedError(PassphraseNeeded(field="passphrase"))
        with scratch(folder) as plain:
            with path.open("rb") as sealed, plain.open("xb") as out:
                unseal(sealed, out, passphrase, str(path))
            yield plain
    except OSError as error:
        raise RefusedError(refusal_for(error, path)) from error


def is_database(path: Path) -> bool:
    """Tell by its first bytes whether a file, if it is there, is SQLite's. Raises OSError."""
    try:
        with path.open("rb") as file:
            return file.read(len(_SQLITE)) == _SQLITE
    except FileNotFoundError:
        return False


def look_into(path: Path, passphrase: str, folder: Path, tell: Tell = tell_no_one) -> BackupLook:
    """Return what a backup holds, all of it checked.

    Raises:
        RefusedError: it cannot be opened, as with ``opened``, or ``NewerDatabase``.
    """
    with opened(path, passphrase, folder) as plain:
        try:
            with reading_copy(plain) as connection:
                return _look(connection, path, tell)
        except (DatabaseError, ValueError, TypeError):
            # So damaged that what is read has neither form nor sense.
            return _unreadable(Finding(kind=FindingKind.UNREADABLE))


def _look(connection: Connection, path: Path, tell: Tell) -> BackupLook:
    if not inspect(connection).has_table("audit"):
        raise RefusedError(NoBackup(path=str(path)))
    check_known(connection)
    report = look_through(connection, tell=tell)
    if report.finding is not None and not report.code:
        return _unreadable(report.finding)
    return BackupLook(
        at=_last(connection, AuditRow, "at"),
        office=(_last(connection, OfficeRow, "settings") or {}).get("name", ""),
        last_number=_last(connection, SubscriptionFormRow, "number") or "",
        entries=report.entries,
        anchor=report.code,
        finding=report.finding,
    )


def _unreadable(finding: Finding) -> BackupLook:
    return BackupLook(at=None, office="", last_number="", entries=0, anchor="", finding=finding)


def _last(connection: Connection, row: type[Base], column: str) -> Any:
    rows = table(row)
    newest = select(rows.c[column]).order_by(rows.c.id.desc()).limit(1)
    return connection.execute(newest).scalar()
