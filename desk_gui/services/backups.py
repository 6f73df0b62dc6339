"""Backups of the office's data, made while everybody works; restoring is in ``restoring``."""

import logging
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from threading import Lock

from desk_gui.db.chain import Head, Tell, head, tell_no_one
from desk_gui.db.copies import Cancelled, copy_embedded, never
from desk_gui.domain.actors import Permission
from desk_gui.domain.audit import Deed, Subject
from desk_gui.domain.backups import (
    BACKUPS,
    LEAST_PASSPHRASE,
    Backup,
    BackupFile,
    BackupLook,
    BackupReason,
    BackupState,
    KeyUnreadable,
    PassphraseTooShort,
    SecondPlaceSame,
    SecondTrouble,
    is_due,
)
from desk_gui.domain.files import DiskFull, FolderMissing, refusal_for
from desk_gui.domain.refusals import RefusedError
from desk_gui.files import remove_leftovers, safe_name
from desk_gui.services.access import Desk, Service, needs, open_to_anyone
from desk_gui.services.backup_files import BackupFolder, copy_over, put_file
from desk_gui.services.backup_looks import look_into
from desk_gui.services.changes import Outcome, Topic
from desk_gui.services.erasures import ErasureList
from desk_gui.services.sealing import SealKey, seal_key
from desk_gui.settings import Workstation, WorkstationSettings

logger = logging.getLogger(__name__)


@dataclass(frozen=True, kw_only=True)
class BackupStatus:
    """What the status line and the panel show."""

    state: BackupState
    second_place: str
    """The folder chosen, or empty."""
    sealed: bool
    """Whether a passphrase is set."""


class BackupService(Service):
    """The backups of this workstation; ``folder`` is its data folder.

    The automatic ones are open to anyone: they run for whoever sits there, or
    nobody, and show nothing of what they copy.
    """

    def __init__(self, desk: Desk, folder: Path, workstation: Workstation) -> None:
        super().__init__(desk)
        self._data = folder
        self._workstation = workstation
        self._first = BackupFolder(folder / BACKUPS)
        self._one_at_a_time = Lock()

    @property
    def folder(self) -> Path:
        """Where the backups of this workstation lie."""
        return self._first.folder

    @open_to_anyone
    def make(
        self, reason: BackupReason, tell: Tell = tell_no_one, cancelled: Cancelled = never
    ) -> Outcome[Path]:
        """Make a backup, take it to the second place, and let the old ones go.

        Raises:
            RefusedError: there is none, and why; a missing second place is no
                reason, it is remembered.
        """
        with self._one_at_a_time:
            now = self._desk.now()
            sealing = stored_key(self._workstation.settings)
            backup = Backup(at=now, reason=reason, sealed=sealing is not None)
            target = self._first.folder / backup.name
            end = self._put(target, sealing, tell, cancelled)
            self._first.keep_state(last=now, entries=end.entries, link=end.link)
            self._take_away(target)
            self._first.rotate(now)
        return Outcome(target)

    @needs(Permission.BACK_UP)
    def make_now(self, tell: Tell = tell_no_one, cancelled: Cancelled = never) -> Outcome[Path]:
        """Make one because somebody asks for it. Raises RefusedError."""
        return self.make(BackupReason.BY_HAND, tell, cancelled)

    @needs(Permission.BACK_UP)
    def make_file(self, target: Path, tell: Tell = tell_no_one) -> Outcome[Head]:
        """Make one more where somebody says, sealed like the others. Raises RefusedError."""
        with self._one_at_a_time:
            sealing = stored_key(self._workstation.settings)
            return Outcome(self._put(target.resolve(), sealing, tell, never))

    @open_to_anyone
    def keep_up(self) -> Outcome[Path | None]:
        """Make the backup that is due, if one is; bring the second place up to date.

        To be called every minute. Raises RefusedError as ``make`` does.
        """
        if self._due():
            made = self.make(BackupReason.EVERY_QUARTER)
            return Outcome(made.value)
        if self._first.state().second_since is not None:
            with self._one_at_a_time:
                self._take_away(*self._newest())
        return Outcome(None)

    @open_to_anyone
    def status(self) -> Outcome[BackupStatus]:
        """Return how things are; anyone may know whether the data is safe."""
        settings = self._workstation.settings
        return Outcome(
            BackupStatus(
                state=self._first.state(),
                second_place=settings.backup_folder,
                sealed=bool(settings.backup_key),
            )
        )

    @needs(Permission.BACK_UP)
    def backups(self) -> Outcome[list[BackupFile]]:
        """Return the backups, the newest first."""
        return Outcome(self._first.backups())

    @needs(Permission.RESTORE)
    def look(
        self, path: Path, passphrase: str = "", tell: Tell = tell_no_one
    ) -> Outcome[BackupLook]:
        """Return what a backup holds, all of it checked; a damaged one counts as bad from then on.

        Raises:
            RefusedError: it cannot be opened, and why.
        """
        with self._one_at_a_time:
            self._first.make()
            found = look_into(path, passphrase, self._first.folder, tell)
        known = self._first.state().damaged
        if not found.whole and path.parent == self._first.folder and path.name not in known:
            self._first.keep_state(damaged=known | {path.name})
        return Outcome(found)

    @needs(Permission.BACK_UP)
    def choose_second(self, place: Path | None) -> Outcome[None]:
        """Copy every backup to this place too from now on; None to none.

        A folder of this workstation's own is made there: what is missing later
        is a stick that was taken out, not a folder to be made.

        Raises:
            RefusedError: ``SecondPlaceSame``, or nothing can be written there.
        """
        if place is None:
            self._workstation.change(backup_folder="")
            self._first.keep_state(second_since=None, second_trouble=None)
            return Outcome(None)
        if place.resolve().is_relative_to(self._data.resolve()):
            raise RefusedError(SecondPlaceSame(field="second_place"))
        if not place.is_dir():
            raise RefusedError(FolderMissing(path=str(place), field="second_place"))
        BackupFolder(self._own(place)).make()
        self._workstation.change(backup_folder=str(place))
        with self._one_at_a_time:
            self._take_away(*self._newest())
        return Outcome(None)

    @needs(Permission.RESTORE)
    def set_passphrase(self, passphrase: str) -> Outcome[None]:
        """Seal every backup from now on; an empty passphrase leaves them readable.

        Those made before keep the passphrase they were made with.

        Raises:
            RefusedError: ``PassphraseTooShort``.
        """
        key = SealKey(b"", b"")
        if passphrase:
            if len(passphrase) < LEAST_PASSPHRASE:
                raise RefusedError(PassphraseTooShort(field="passphrase", least=LEAST_PASSPHRASE))
            key = seal_key(passphrase)
        with self._desk.change() as (_session, journal):
            journal.note(Deed.OFFICE_CHANGED, Subject.OFFICE, fields=("backup_key",))
            self._workstation.change(backup_key=key.public.hex(), backup_salt=key.salt.hex())
        return Outcome(None, frozenset({Topic.HISTORY}))

    @needs(Permission.RESTORE)
    def confirm_restore(self) -> Outcome[None]:
        """Say that the restored data is right: from now on old backups go again."""
        with self._desk.change() as (_session, journal):
            journal.note(Deed.RESTORE_CONFIRMED, Subject.OFFICE)
            self._first.keep_state(stopped_since=None)
        return Outcome(None, frozenset({Topic.HISTORY}))

    def _due(self) -> bool:
        state = self._first.state()
        there = self._first.backups()
        if there and not is_due(self._desk.now(), state.last):
            return False
        with self._desk.database.read() as connection:
            end = head(connection)
        return end.entries > 0 and (not there or (end.entries, end.link) != _end(state))

    def _copy(self, target: Path, tell: Tell, cancelled: Cancelled) -> Head:
        database = self._desk.database
        if database.file is not None:
            return copy_embedded(database.file, target, tell, cancelled)
        from desk_gui.db.copies_shared import copy_shared  # noqa: PLC0415 - brings Alembic

        return copy_shared(database, target, tell, cancelled)

    def _put(self, target: Path, sealing: SealKey | None, tell: Tell, cancelled: Cancelled) -> Head:
        self._first.make()
        if self._desk.database.file is not None:
            # What a killed copy left; on a shared database another window may be at work.
            remove_leftovers(self._first.folder)
        copy = partial(self._copy, tell=tell, cancelled=cancelled)
        return put_file(target, copy, sealing, self._first.folder)

    def _newest(self) -> list[Path]:
        return [backup.path for backup in self._first.backups()[:1]]

    def _take_away(self, *newest: Path) -> None:
        """Copy to the second place; what hinders that is remembered and hinders nothing else."""
        chosen = self._workstation.settings.backup_folder
        if not chosen:
            return
        try:
            second = BackupFolder(self._own(Path(chosen)))
            for path in newest:
                copy_over(path, second.folder)
            ErasureList(second.folder).merge(ErasureList(self._data).uids())
        except (RefusedError, OSError) as error:
            self._remember(error, Path(chosen))
            return
        self._first.keep_state(second_since=None, second_trouble=None)
        if self._first.state().stopped_since is None:
            second.rotate(self._desk.now())

    def _remember(self, error: RefusedError | OSError, place: Path) -> None:
        refusal = refusal_for(error, place) if isinstance(error, OSError) else error.refusals[0]
        logger.warning("no copy at the second place: %s", type(refusal).__name__)
        since = self._first.state().second_since or self._desk.now()
        self._first.keep_state(second_since=since, second_trouble=_trouble(refusal))

    def _own(self, place: Path) -> Path:
        return place / f"desk-{safe_name(self._desk.workstation, 'backups')}"


def stored_key(settings: WorkstationSettings) -> SealKey | None:
    """Return what the settings say backups are sealed with.

    Raises:
        RefusedError: ``KeyUnreadable``: better no backup than one that
            everybody can read.
    """
    if not settings.backup_key:
        return None
    try:
        return SealKey.of(settings.backup_key, settings.backup_salt)
    except ValueError as error:
        raise RefusedError(KeyUnreadable()) from error


def _end(state: BackupState) -> tuple[int, str]:
    return state.entries, state.link


def _trouble(refusal: object) -> SecondTrouble:
    if isinstance(refusal, FolderMissing):
        return SecondTrouble.MISSING
    return SecondTrouble.FULL if isinstance(refusal, DiskFull) else SecondTrouble.UNWRITABLE
