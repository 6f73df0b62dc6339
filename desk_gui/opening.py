"""The ways to the data: past the guards, to read only, after a restore, or in spite of a doubt.

Everything here runs on a worker thread.
"""

from __future__ import annotations

import platform
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from desk_gui.db.chain import Tell, tell_no_one
from desk_gui.domain.actors import Actor, Permission
from desk_gui.domain.backups import BACKUPS
from desk_gui.domain.refusals import NotAllowed, RefusedError
from desk_gui.domain.starting import NothingToRead
from desk_gui.domain.storage import StorageReadOnly
from desk_gui.house import (
    DATABASE_NAME,
    LONGEST_WORKSTATION,
    command_line,
    database_url,
    fill_demo,
    open_house,
    open_house_to_read,
)
from desk_gui.services.backup_files import BackupFolder
from desk_gui.services.changes import Outcome
from desk_gui.services.guards import RunMark, StartGuards

if TYPE_CHECKING:
    from desk_gui.domain.backups import BackupFile, BackupLook
    from desk_gui.domain.office import Office
    from desk_gui.domain.starting import ClockDoubt
    from desk_gui.house import House
    from desk_gui.places import Places
    from desk_gui.services.restoring import Restoring


@dataclass(frozen=True, kw_only=True)
class Opened:
    """The open house, and what is to be said about it."""

    house: House
    office: Office | None
    doubt: ClockDoubt | None = None


@dataclass(frozen=True, kw_only=True)
class Restore:
    """Which backup is to come back, and who asks for it; nobody could sign in where it is None."""

    path: Path
    passphrase: str = field(default="", repr=False)
    actor: Actor | None = None


class Opening:
    """Opens the data at the places; one way at a time, with the data folder held."""

    def __init__(self, places: Places) -> None:
        self._places = places
        self._mark = None if places.database else RunMark(places.folder)

    def to_work(self, *, demo: bool = False) -> Outcome[Opened]:
        """Open it past the guards; with ``demo``, fill it and sign in.

        Raises:
            RefusedError: it cannot be worked on, and why; it is closed again.
        """
        with self._marked() as crashed, self._closed_if_refused(demo=demo) as house:
            doubt = self._guards(house).look(crashed).value
            if demo:
                self._come_in(house)
            return Outcome(Opened(house=house, office=house.office.office().value, doubt=doubt))

    def to_read(self) -> Outcome[Opened]:
        """Open it to read only, without a trace.

        Raises:
            RefusedError: it cannot even be read.
        """
        house = self._open_to_read()
        try:
            office = house.office.office().value
            if office is None:
                raise RefusedError(NothingToRead())
            return Outcome(Opened(house=house, office=office))
        except BaseException:
            house.close()
            raise

    def in_spite(self, login: str, password: str) -> Outcome[Opened]:
        """Open it though something is wrong, for who may restore; they are signed in then.

        Raises:
            RefusedError: the sign-in is refused, or ``NotAllowed``.
        """
        with self._marked(), self._closed_if_refused() as house:
            house.accounts.sign_in(login, password)
            if not house.desk.actor().may(Permission.RESTORE):
                raise RefusedError(NotAllowed(permission=Permission.RESTORE.value, field="login"))
            self._guards(house).accept()
            return Outcome(Opened(house=house, office=house.office.office().value))

    def restored(self, asked: Restore, tell: Tell = tell_no_one) -> Outcome[Opened]:
        """Restore a backup, and open what came of it to work.

        Raises:
            RefusedError: nothing was changed, and why; or what the guards found.
        """
        self._restoring(asked.actor).restore(asked.path, asked.passphrase, tell)
        return self.to_work()

    def backups(self) -> Outcome[list[BackupFile]]:
        """Return the backups of this workstation, the newest first."""
        return Outcome(BackupFolder(self._places.folder / BACKUPS).backups())

    def look(self, path: Path, passphrase: str = "") -> Outcome[BackupLook]:
        """Return what a backup holds. Raises RefusedError."""
        return Outcome(self._restoring(None).look(path, passphrase))

    def close(self, house: House) -> None:
        """Close the house; what was worked on has ended well."""
        read_only = house.desk.database.read_only
        if not read_only:
            with suppress(RefusedError):
                house.anchor.keep(house.desk)
        house.close()
        if self._mark is not None and not read_only:
            self._mark.remove()

    @contextmanager
    def _marked(self) -> Iterator[bool]:
        """Mark the folder as unclosed; yield whether it was. A refusal leaves it as it was."""
        if self._mark is None:
            yield False
            return
        # Where the data may not lie, nothing is written either.
        database_url(self._places)
        crashed = self._mark.is_there()
        self._mark.put()
        try:
            yield crashed
        except BaseException:
            if not crashed:
                self._mark.remove()
            raise

    @contextmanager
    def _closed_if_refused(self, *, demo: bool = False) -> Iterator[House]:
        house = self._open(demo)
        try:
            yield house
        except BaseException:
            house.close()
            raise

    def _open_to_read(self) -> House:
        path = self._places.folder / DATABASE_NAME
        if not self._places.database and not path.exists():
            raise RefusedError(NothingToRead())
        try:
            return open_house_to_read(self._places)
        except RefusedError as error:
            wal = path.with_name(f"{path.name}-wal")
            rest = wal.exists() and wal.stat().st_size > 0
            if self._places.database or rest or StorageReadOnly() not in error.refusals:
                raise
        # SQLite wants to write beside the file even to read, unless nothing can change there.
        fixed = f"sqlite:///{path.resolve().as_uri()}?mode=ro&immutable=1&uri=true"
        return open_house_to_read(replace(self._places, database=fixed))

    def _open(self, demo: bool) -> House:
        house = open_house(self._places)
        if not demo or house.office.office().value is not None:
            return house
        from desk_gui.demo.door import keep_door  # noqa: PLC0415 - only a demonstration needs it

        try:
            keep_door(self._places.folder, fill_demo(house, tell_no_one))
        finally:
            house.close()
        return open_house(self._places)

    def _guards(self, house: House) -> StartGuards:
        return StartGuards(house.desk, self._places.folder, house.inspection, house.anchor)

    def _come_in(self, house: House) -> None:
        """Sign in to the demonstration; where that is refused, its people are asked as usual."""
        from desk_gui.demo.door import kept_door  # noqa: PLC0415

        door = kept_door(self._places.folder)
        if door is not None:
            with suppress(RefusedError):
                house.accounts.sign_in(door.login, door.password)

    def _restoring(self, actor: Actor | None) -> Restoring:
        from desk_gui.services.restoring import Restoring  # noqa: PLC0415

        places = self._places
        return Restoring(
            places.folder,
            database_url(places),
            places.workstation,
            actor or command_line(places.workstation),
            lambda: datetime.now().astimezone(),
            platform.node()[:LONGEST_WORKSTATION],
        )
