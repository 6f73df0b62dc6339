"""Reading a list of the house's people: rows of a file in, people and doubts out."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import fields, replace
from itertools import chain, islice
from typing import Any

from desk_gui.domain.folding import fold
from desk_gui.domain.office import DAYS_A_WEEK, Hours
from desk_gui.domain.office_entries import read_week
from desk_gui.domain.people_rules import NotAnEmail, TooMany
from desk_gui.domain.plain_text import unguarded
from desk_gui.domain.refusals import Missing, RefusedError, TooLong, UnreadableText
from desk_gui.domain.sheet_refusals import Measure, TooLargeFile
from desk_gui.domain.sheets import DEEPEST_HEADER, Row, clean_cell, shown
from desk_gui.domain.staff import StaffDetails, StaffId, StaffMember
from desk_gui.domain.staff_columns import TEXTS, WEEK, StaffColumn, StaffHeader, find_staff_header
from desk_gui.domain.staff_lists import (
    MOST_PEOPLE,
    StaffDoubt,
    StaffDoubtKind,
    StaffLine,
    StaffList,
    line_key,
)
from desk_gui.domain.staff_rules import check_stand_in, clean_staff, split_topics

_FIELDS = tuple(each.name for each in fields(StaffDetails))
_WEEKDAYS = 5
_CLOSED = frozenset({"-", "–", "—"})
_KINDS: Mapping[type, StaffDoubtKind] = {
    Missing: StaffDoubtKind.NO_NAME,
    TooLong: StaffDoubtKind.TEXT_TOO_LONG,
    UnreadableText: StaffDoubtKind.UNREADABLE_TEXT,
    NotAnEmail: StaffDoubtKind.BAD_EMAIL,
    TooMany: StaffDoubtKind.TOO_MANY_TOPICS,
}
Cells = dict[StaffColumn, str]


def read_staff_list(
    rows: Iterable[Row], known: Sequence[StaffMember], new_uid: Callable[[], str]
) -> StaffList:
    """Read the rows of a file and match them with who is on record.

    ``known`` are all on record, also those who left. ``new_uid`` makes the
    client's name of a record, so that a list imported twice is imported once.

    Raises:
        RefusedError: ``EmptyFile``, ``NoStaffHeader``, ``StaffColumnTwice``, ``TooLargeFile``.
    """
    source = ((line, [clean_cell(cell) for cell in cells]) for line, cells in rows)
    top: list[Row] = list(islice(source, DEEPEST_HEADER + 2))
    header = find_staff_header(top)
    names = header.pick(top[header.start][1])
    reader = _Reader(header, known, new_uid)
    taken = 0
    for line, cells in chain(top[header.start + 1 :], source):
        picked = header.pick(cells)
        # A printed list repeats its header on every page.
        if any(picked.values()) and picked != names:
            reader.take(line, {column: unguarded(text) for column, text in picked.items()})
            taken += 1
        if taken > MOST_PEOPLE:
            refusal = TooLargeFile(field="path", measure=Measure.ROWS, limit=MOST_PEOPLE)
            raise RefusedError(refusal)
    return reader.finish()


class _Reader:
    """Goes down the rows; stand-ins are looked up when everybody is known."""

    def __init__(
        self, header: StaffHeader, known: Sequence[StaffMember], new_uid: Callable[[], str]
    ) -> None:
        self._header = header
        self._register = _Register(known)
        self._new_uid = new_uid
        self._doubts: list[StaffDoubt] = []
        self._lines: dict[int, StaffLine] = {}
        self._stand_ins: dict[int, str] = {}
        self._called: set[str] = set()
        """The names of all rows, also of those that have to be corrected first."""

    def take(self, line: int, cells: Cells) -> None:
        """Read one row."""
        if StaffColumn.STAND_IN in cells:
            self._stand_ins[line] = cells[StaffColumn.STAND_IN]
        self._called.add(fold(cells[StaffColumn.NAME]))
        matches = self._register.matches(cells)
        if len(matches) > 1:
            self._block(line, StaffDoubtKind.MATCHES_SEVERAL, name=cells[StaffColumn.NAME])
            return
        before = matches[0] if matches else None
        details = self._details(line, cells, before.details if before else StaffDetails())
        if details is None or self._is_repeated(line, details, before):
            return
        if sum(map(bool, cells.values())) == 1:
            self._warn(line, StaffDoubtKind.ONLY_NAME, name=details.name)
        self._warn_of_others(line, details, before)
        uid = before.uid if before else self._new_uid()
        self._lines[line] = StaffLine(line=line, uid=uid, details=details, before=before)

    def finish(self) -> StaffList:
        """Return the list as read."""
        names = self._names()
        for line, text in self._stand_ins.items():
            self._give_stand_in(line, text, names)
        self._check_chains()
        doubts = sorted(self._doubts, key=lambda doubt: doubt.line)
        return StaffList(
            lines=tuple(map(_with_changes, self._lines.values())), doubts=tuple(doubts)
        )

    def _details(self, line: int, cells: Cells, before: StaffDetails) -> StaffDetails | None:
        """Return what the row says of somebody; None, with the doubts, if it cannot be kept."""
        known: dict[str, Any] = {column.value: cells[column] for column in TEXTS if column in cells}
        if StaffColumn.TOPICS in cells:
            known["topics"] = split_topics(cells[StaffColumn.TOPICS])
        try:
            if not self._header.places.keys().isdisjoint((StaffColumn.HOURS, *WEEK)):
                known["hours"] = _hours(cells)
        except RefusedError as error:
            self._block_hours(line, cells, [refusal.field for refusal in error.refusals])
            return None
        try:
            return clean_staff(replace(before, **known))
        except RefusedError as error:
            for refusal in error.refusals:
                limit = getattr(refusal, "limit", "")
                text = cells.get(StaffColumn(refusal.field), "")
                kind = _KINDS[type(refusal)]
                self._block(line, kind, column=refusal.field, text=text, limit=limit)
        return None

    def _block_hours(self, line: int, cells: Cells, found: Sequence[str]) -> None:
        one = StaffColumn.HOURS in self._header.places
        for each in found[:1] if one else found:
            column = StaffColumn.HOURS if one else WEEK[int(each.rpartition(".")[2])]
            text = cells.get(column, "")
            self._block(line, StaffDoubtKind.BAD_HOURS, column=column.value, text=text)

    def _is_repeated(self, line: int, details: StaffDetails, before: StaffMember | None) -> bool:
        first = self._register.enter(line, details, before)
        if first != line:
            self._block(line, StaffDoubtKind.REPEATED, name=details.name, expected=first)
        return first != line

    def _warn_of_others(self, line: int, details: StaffDetails, before: StaffMember | None) -> None:
        """Say that somebody of this name is on record already, if the row is not of them."""
        namesakes = self._register.namesakes(details.name) if before is None else []
        for other in namesakes[:1]:
            left = other.left_on is not None
            kind = StaffDoubtKind.LEFT_BEFORE if left else StaffDoubtKind.NAMESAKE
            self._warn(line, kind, name=other.name, room=other.details.room or "–")

    def _names(self) -> dict[str, list[StaffId]]:
        """Return who can be named as a stand-in, by what they are called here or on record."""
        names: defaultdict[str, list[StaffId]] = defaultdict(list)
        called = [(_key(line), line.details.name) for line in self._lines.values()]
        called += [(member.id, member.name) for member in self._register.present()]
        for key, name in called:
            if key not in names[fold(name)]:
                names[fold(name)].append(key)
        return names

    def _give_stand_in(self, at: int, text: str, names: Mapping[str, list[StaffId]]) -> None:
        found = names.get(fold(text), []) if text else []
        if len(found) > 1:
            self._block(at, StaffDoubtKind.SEVERAL_STAND_INS, text=text)
        elif text and not found and fold(text) not in self._called:
            self._block(at, StaffDoubtKind.UNKNOWN_STAND_IN, text=text)
        elif at in self._lines:
            line = self._lines[at]
            details = replace(line.details, stand_in=found[0] if found else None)
            self._lines[at] = replace(line, details=details)

    def _check_chains(self) -> None:
        stand_ins = {member.id: member.details.stand_in for member in self._register.present()} | {
            _key(line): line.details.stand_in for line in self._lines.values()
        }
        for at, line in self._lines.items():
            try:
                check_stand_in(_key(line), line.details.stand_in, stand_ins)
            except RefusedError:
                self._block(at, StaffDoubtKind.STANDS_IN_FOR_SELF, name=line.details.name)

    def _block(self, line: int, kind: StaffDoubtKind, **details: object) -> None:
        self._doubts.append(_doubt(line, kind, details, blocking=True))

    def _warn(self, line: int, kind: StaffDoubtKind, **details: object) -> None:
        self._doubts.append(_doubt(line, kind, details, blocking=False))


class _Register:
    """Who is on record, and who was met in the list so far."""

    def __init__(self, known: Sequence[StaffMember]) -> None:
        self._known = known
        self._by_email: defaultdict[str, list[StaffMember]] = defaultdict(list)
        self._by_name: defaultdict[str, list[StaffMember]] = defaultdict(list)
        self._met: dict[tuple[str, ...], int] = {}
        for member in self.present():
            if member.details.email:
                self._by_email[member.details.email.casefold()].append(member)
            self._by_name[fold(member.name)].append(member)

    def present(self) -> list[StaffMember]:
        """Return who is with the firm."""
        return [member for member in self._known if member.left_on is None]

    def matches(self, cells: Cells) -> list[StaffMember]:
        """Return whom a row can mean: by e-mail, else by name and room, or by name alone."""
        email = cells.get(StaffColumn.EMAIL, "").casefold()
        if email and email in self._by_email:
            return self._by_email[email]
        named = self._by_name.get(fold(cells.get(StaffColumn.NAME, "")), [])
        room = fold(cells.get(StaffColumn.ROOM, ""))
        return [each for each in named if not room or fold(each.details.room) == room]

    def namesakes(self, name: str) -> list[StaffMember]:
        """Return who has this name, those who left last."""
        key = fold(name)
        found = [member for member in self._known if fold(member.name) == key]
        return sorted(found, key=lambda member: member.left_on is not None)

    def enter(self, line: int, details: StaffDetails, before: StaffMember | None) -> int:
        """Take somebody down as met in a line; return the line in which they were met first."""
        keys: list[tuple[str, ...]] = [(fold(details.name), fold(details.room))]
        if details.email:
            keys.append((details.email.casefold(),))
        if before is not None:
            keys.append(("", "", str(before.id)))
        return min(self._met.setdefault(key, line) for key in keys)


def _hours(cells: Cells) -> tuple[Hours | None, ...] | None:
    """Return the week of a row; None where it says nothing, for the office's own."""
    one = cells.get(StaffColumn.HOURS, "")
    texts = [one] * _WEEKDAYS + [""] * (DAYS_A_WEEK - _WEEKDAYS)
    of_days = [cells.get(day, "") for day in WEEK]
    if any(of_days):
        texts = of_days
    if not any(texts):
        return None
    return read_week(["" if text in _CLOSED else text for text in texts])


def _key(line: StaffLine) -> StaffId:
    return line.before.id if line.before else line_key(line.line)


def _with_changes(line: StaffLine) -> StaffLine:
    before = line.before.details if line.before else StaffDetails()
    changed = [name for name in _FIELDS if getattr(before, name) != getattr(line.details, name)]
    return replace(line, changed=tuple(changed))


def _doubt(
    line: int, kind: StaffDoubtKind, details: dict[str, object], *, blocking: bool
) -> StaffDoubt:
    words = {name: shown(str(value)) for name, value in details.items()}
    return StaffDoubt(line=line, kind=kind, blocking=blocking, details=words)
