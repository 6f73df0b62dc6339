"""The directory from and to other programs: lists of the house's people, CSV and XLSX."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

from sqlalchemy import select
from sqlalchemy.orm import Session

from desk_gui.db.tables import StaffRow, table
from desk_gui.domain.actors import Permission
from desk_gui.domain.alphabet import kazakh_order
from desk_gui.domain.audit import Deed, Purpose, Subject
from desk_gui.domain.languages import Language
from desk_gui.domain.refusals import RefusedError
from desk_gui.domain.sheets import Row
from desk_gui.domain.staff_columns import has_staff_header
from desk_gui.domain.staff_list_reading import read_staff_list
from desk_gui.domain.staff_lists import (
    BlockedStaffList,
    StaffDoubt,
    StaffDoubtKind,
    StaffLine,
    StaffList,
    StaffListOutdated,
    line_key,
)
from desk_gui.services.access import Service, needs
from desk_gui.services.changes import Outcome, Topic
from desk_gui.services.journal import Journal
from desk_gui.services.sheet_files import FileRows, open_sheet_file
from desk_gui.services.staff_rows import read_member, read_members
from desk_gui.services.staff_sheets import SheetKind, staff_sheet
from desk_gui.services.staff_writing import add_staff, change_staff, give_stand_ins, held

_STAFF = frozenset({Topic.STAFF})
_PRESENT = table(StaffRow).c.left_on.is_(None)
_STEP = 100
"""Rows read, or people stored, between two words on the progress."""

Tell = Callable[[int, int], None]
"""Takes how many are done, and of how many."""


class StaffImportCancelled(Exception):  # noqa: N818 - nothing went wrong
    """The import was stopped by the person who began it; nothing of it is stored."""


def _no_tell(done: int, total: int) -> None:
    """Tell nobody."""


def _never() -> bool:
    return False


class StaffFiles(Service):
    """Lists of people in, after a look at them, and out.

    Who signs in by which account is in no list: that is said of each by hand,
    and an import leaves it as it is.
    """

    @needs(Permission.EDIT_STAFF)
    def preview(
        self, path: Path, tell: Tell = _no_tell, cancelled: Callable[[], bool] = _never
    ) -> Outcome[StaffList]:
        """Read a list and match it with who is on record; nothing is stored.

        Raises:
            RefusedError: the file as a whole cannot be read; see ``sheet_refusals``
                and ``staff_columns``.
            StaffImportCancelled: ``cancelled`` said so.
        """
        source = open_sheet_file(path, has_staff_header)
        with self._desk.database.read() as connection:
            known = read_members(connection, self._desk.now())
        found = read_staff_list(_told(source, tell, cancelled), known, lambda: str(uuid4()))
        return Outcome(replace(found, doubts=_of_file(source) + found.doubts))

    @needs(Permission.EDIT_STAFF)
    def import_list(
        self, preview: StaffList, tell: Tell = _no_tell, cancelled: Callable[[], bool] = _never
    ) -> Outcome[StaffList]:
        """Store a list: the whole of it or nothing. The same one again stores nothing more.

        Raises:
            RefusedError: ``BlockedStaffList`` or ``StaffListOutdated``.
            StaffImportCancelled: ``cancelled`` said so.
        """
        if preview.blocked:
            blocking = sum(doubt.blocking for doubt in preview.doubts)
            raise RefusedError(BlockedStaffList(blocking=blocking))
        with self._desk.change() as (session, journal):
            held(session)
            store = _Store(session, journal)
            for done, line in enumerate(preview.lines):
                if done % _STEP == 0:
                    _go_on(done, len(preview.lines), tell, cancelled)
                store.take(line)
            store.finish()
            if store.stored:
                journal.note(Deed.STAFF_IMPORTED, Subject.STAFF)
            return Outcome(preview, _STAFF)

    @needs(Permission.EDIT_STAFF)
    def export(self, kind: SheetKind, language: Language = Language.EN) -> Outcome[bytes]:
        """Return who is with the firm as a file that ``preview`` reads again.

        That somebody took the list out of the house is noted.
        """
        with self._desk.look() as (session, journal):
            members = read_members(session.connection(), self._desk.now(), _PRESENT)
            journal.note(Deed.STAFF_EXPORTED, Subject.STAFF, purpose=Purpose.EXPORT)
        members.sort(key=lambda member: kazakh_order(member.name))
        return Outcome(staff_sheet(members, kind, language), frozenset({Topic.HISTORY}))


class _Store:
    """Writes the lines of a list; stand-ins last, when everybody has a key. All are held."""

    def __init__(self, session: Session, journal: Journal) -> None:
        self._session = session
        self._journal = journal
        self._keys: dict[int, int] = {}
        """Of somebody new, the key on record by the key in the list."""
        self._stand_ins: dict[int, int | None] = {}
        self.stored = 0
        """How many were written."""

    def take(self, line: StaffLine) -> None:
        """Write one line; what an earlier try has written already stays."""
        row = self._session.scalar(select(StaffRow).where(StaffRow.uid == line.uid))
        if line.before is None:
            if row is None:
                row = add_staff(
                    self._session, self._journal, line.uid, replace(line.details, stand_in=None)
                )
                self._wrote(row, line)
            self._keys[line_key(line.line)] = row.id
        elif line.changed and not self._is_written(row, line):
            assert row is not None
            kept = replace(line.details, stand_in=line.before.details.stand_in)
            change_staff(self._session, self._journal, row, kept)
            self._wrote(row, line)

    def finish(self) -> None:
        """Give everybody their stand-in."""
        self._session.flush()
        give_stand_ins(
            self._session,
            {key: self._keys.get(to, to) if to else None for key, to in self._stand_ins.items()},
        )

    def _wrote(self, row: StaffRow, line: StaffLine) -> None:
        self.stored += 1
        if "stand_in" in line.changed:
            self._stand_ins[row.id] = line.details.stand_in

    def _is_written(self, row: StaffRow | None, line: StaffLine) -> bool:
        """Tell whether an earlier try wrote the line.

        Raises:
            RefusedError: ``StaffListOutdated``, if somebody else wrote something.
        """
        assert line.before is not None
        if row is not None and row.version == line.before.version and row.left_on is None:
            return False
        if row is not None and row.left_on is None and self._has_all(row, line):
            return True
        raise RefusedError(StaffListOutdated(name=line.before.name))

    def _has_all(self, row: StaffRow, line: StaffLine) -> bool:
        on_record = read_member(self._session.connection(), row.id, self._journal.at).details
        return all(
            getattr(on_record, name) == getattr(line.details, name)
            for name in line.changed
            # Who is new has another key in the list than on record.
            if name != "stand_in"
        )


def _told(source: FileRows, tell: Tell, cancelled: Callable[[], bool]) -> Iterator[Row]:
    for number, row in enumerate(source.rows):
        if number % _STEP == 0:
            _go_on(number, source.total, tell, cancelled)
        yield row


def _go_on(done: int, total: int, tell: Tell, cancelled: Callable[[], bool]) -> None:
    if cancelled():
        raise StaffImportCancelled
    tell(done, total)


def _of_file(source: FileRows) -> tuple[StaffDoubt, ...]:
    """Return what is doubtful about the file as a whole."""
    doubts: list[StaffDoubt] = []
    if source.encoding_assumed:
        doubts.append(StaffDoubt(line=0, kind=StaffDoubtKind.ENCODING_ASSUMED, blocking=False))
    doubts += [
        StaffDoubt(line=0, kind=StaffDoubtKind.UNREAD_SHEET, blocking=False, details={"text": name})
        for name in source.unread_sheets
    ]
    return tuple(doubts)
