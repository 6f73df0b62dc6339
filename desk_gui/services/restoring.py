"""Putting a backup in the place of the office's data, while nobody has that open.

The restored file is made ready beside the old one: verified, brought up to
date, with those erased again who were erased since, and the restoring itself
noted in its history. Then it takes the old one's place in one step. Killed at
any moment there is the old data or the new.
"""

import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from shutil import copyfile

from sqlalchemy import delete, make_url, select
from sqlalchemy.orm import Session

from desk_gui.db.chain import Tell, tell_no_one
from desk_gui.db.copies import copy_embedded, made_beside, scratch, verify
from desk_gui.db.engine import Database, open_database
from desk_gui.db.faults import refusal_of_sqlite
from desk_gui.db.tables import AccountRow, MailRow, PersonRow, PrintJobRow
from desk_gui.domain.actors import Actor, Permission
from desk_gui.domain.audit import Deed, Subject
from desk_gui.domain.backups import (
    BACKUPS,
    Backup,
    BackupDamaged,
    BackupLook,
    BackupReason,
)
from desk_gui.domain.files import refusal_for
from desk_gui.domain.refusals import NotAllowed, RefusedError
from desk_gui.domain.storage import DamagedDatabase, NewerDatabase, StorageBusy
from desk_gui.files import put_in_place, remove_companions, sync_file
from desk_gui.services.access import Desk
from desk_gui.services.anchor import anchor_path
from desk_gui.services.backup_files import BackupFolder, put_file
from desk_gui.services.backup_looks import is_database, look_into, opened
from desk_gui.services.backups import stored_key
from desk_gui.services.erasures import ErasureList, merged
from desk_gui.services.person_blanking import IS_KNOWN, blank
from desk_gui.settings import Workstation

_UNUSABLE = (DamagedDatabase, BackupDamaged, NewerDatabase)
_PARTS = ("", "-wal", "-shm")
_AT_ONCE = 1000


@dataclass(frozen=True, kw_only=True)
class Restored:
    """What a restore did."""

    before: Path | None
    """The backup of what was there, or the damaged file kept aside; None if nothing was."""
    erased_again: int
    """How many people of the list the backup still held."""


class Restoring:
    """Restores over the embedded database at ``url``, or into an empty shared one.

    Whoever makes one holds the data folder and has closed the database;
    ``name`` is what this computer is called in the history.
    """

    def __init__(
        self,
        folder: Path,
        url: str,
        workstation: Workstation,
        actor: Actor,
        now: Callable[[], datetime],
        name: str = "",
    ) -> None:
        self._folder = folder
        self._url = url
        self._workstation = workstation
        self._actor = actor
        self._now = now
        self._name = name
        self._kept = BackupFolder(folder / BACKUPS)
        self._erased = ErasureList(folder)

    def look(self, path: Path, passphrase: str = "", tell: Tell = tell_no_one) -> BackupLook:
        """Return what a backup holds, all of it checked. Raises RefusedError."""
        self._check_allowed()
        return look_into(path, passphrase, self._workspace(), tell)

    def restore(self, path: Path, passphrase: str = "", tell: Tell = tell_no_one) -> Restored:
        """Put the backup in place; rotation stands still from then on, until it is confirmed.

        Raises:
            RefusedError: nothing was changed, and why.
        """
        self._check_allowed()
        erased = merged((self._erased, ErasureList(path.parent)))
        self._kept.make()
        with scratch(self._folder) as ready:
            with opened(path, passphrase, self._workspace()) as plain, made_beside(ready) as copy:
                copyfile(plain, copy)
            verify(ready, None, tell)
            again = self._make_ready(ready, erased)
            self._erased.merge(erased)
            before = self._let_in(ready, tell)
        return Restored(before=before, erased_again=again)

    def _check_allowed(self) -> None:
        if not self._actor.may(Permission.RESTORE):
            raise RefusedError(NotAllowed(permission=Permission.RESTORE.value))

    def _workspace(self) -> Path:
        self._kept.make()
        return self._kept.folder

    def _make_ready(self, ready: Path, erased: dict[str, str]) -> int:
        with closing(open_database(f"sqlite:///{ready}")) as database:
            desk = Desk(database, lambda: self._actor_there(database), self._now, self._name)
            with desk.change() as (session, journal):
                journal.note(Deed.RESTORED, Subject.OFFICE)
                # The papers and letters of then are not to go out now.
                session.execute(delete(PrintJobRow))
                session.execute(delete(MailRow).where(MailRow.sent_at.is_(None)))
                again = _still_known(session, list(erased))
                blank(session, journal, again)
            if again:
                # What was blanked can still be read in gaps of the file.
                database.rewrite()
        return len(again)

    def _actor_there(self, database: Database) -> Actor:
        """Return who restores, with their account only if the backup knows it as theirs."""
        mine = select(AccountRow.id).where(
            AccountRow.id == self._actor.account, AccountRow.name == self._actor.name
        )
        with database.read() as connection:
            known = connection.execute(mine).first() is not None
        return self._actor if known else replace(self._actor, account=None)

    def _let_in(self, ready: Path, tell: Tell) -> Path | None:
        """Let the file that is ready take the place of the data; return where that is kept."""
        url = make_url(self._url)
        if url.get_backend_name() != "sqlite":
            self._load(ready, tell)
            return None
        target = Path(url.database or "")
        before = self._put_aside(target)
        self._announce(anchor_path(self._folder))
        try:
            _settle(target)
            sync_file(ready)
            put_in_place(ready, target)
        except OSError as error:
            raise RefusedError(refusal_for(error, target)) from error
        return before

    def _load(self, ready: Path, tell: Tell) -> None:
        from desk_gui.db.copies_shared import load_shared  # noqa: PLC0415 - brings Alembic

        self._announce(anchor_path(self._folder, self._url))
        with closing(open_database(self._url)) as database:
            load_shared(ready, database, tell)

    def _announce(self, anchor: Path) -> None:
        """Stop rotation and forget where the history ended.

        Before the step itself: after it a rotation may take what is needed to
        undo it, and a start would miss the end of the history.
        """
        self._kept.keep_state(stopped_since=self._now())
        try:
            anchor.unlink(missing_ok=True)
        except OSError as error:
            raise RefusedError(refusal_for(error, anchor)) from error

    def _put_aside(self, target: Path) -> Path | None:
        if not any(_part(target, part).exists() for part in _PARTS):
            return None
        # SQLite throws a WAL away whose database it cannot read.
        if not is_database(target):
            return self._keep_damaged(target)
        sealing = stored_key(self._workstation.settings)
        reason = BackupReason.BEFORE_RESTORE
        backup = Backup(at=self._now(), reason=reason, sealed=sealing is not None)
        aside = self._kept.folder / backup.name
        try:
            put_file(aside, lambda path: copy_embedded(target, path), sealing, self._kept.folder)
        except RefusedError as error:
            if not isinstance(error.refusals[0], _UNUSABLE):
                raise
            return self._keep_damaged(target)
        return aside

    def _keep_damaged(self, target: Path) -> Path:
        """Keep the parts of a file that no backup can be made of, for whoever can mend it."""
        folder = self._kept.folder / f"damaged-{self._now():%Y%m%dT%H%M%S}"
        BackupFolder(folder).make()
        for part in _PARTS:
            path = _part(target, part)
            if path.exists():
                with made_beside(folder / path.name) as copy:
                    copyfile(path, copy)
        return folder


def _still_known(session: Session, erased: Sequence[str]) -> list[PersonRow]:
    """Return the people of the list, by uid, of whom the backup still knows something."""
    found: list[PersonRow] = []
    for first in range(0, len(erased), _AT_ONCE):
        some = PersonRow.uid.in_(erased[first : first + _AT_ONCE])
        found += session.scalars(select(PersonRow).where(some, IS_KNOWN))
    return found


def _part(target: Path, part: str) -> Path:
    return target.with_name(target.name + part)


def _settle(target: Path) -> None:
    """Make the old data one file again: a WAL it leaves would be taken for the new one's.

    Raises:
        RefusedError: ``StorageBusy``: somebody has it open.
        OSError: what the disk refuses.
    """
    if is_database(target):
        try:
            with closing(sqlite3.connect(target)) as old:
                if old.execute("PRAGMA journal_mode=DELETE").fetchone() == ("wal",):
                    raise RefusedError(StorageBusy())
        except sqlite3.Error as error:
            # One that is no database any more is kept aside with all its parts.
            refusal = refusal_of_sqlite(error)
            if not isinstance(refusal, _UNUSABLE):
                raise RefusedError(refusal or StorageBusy()) from error
    remove_companions(target)
