"""Taking a name out of what people wrote freely: a note, a purpose, a reason.

A record's own fields are blanked by whoever knows the record. In free text of
other records a person may be named all the same; what is found there of the
full name is replaced. Every column of free text stands in ``FREE_TEXTS``: a
test asks each column of the tables whether it belongs there.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from sqlalchemy import Connection, or_, select, update
from sqlalchemy.orm import Session

from desk_gui.db.tables import (
    AdmissionNoteRow,
    AppointmentRow,
    Base,
    CallPlanRow,
    CallRow,
    EvacuationRow,
    HandoverRow,
    HoldRow,
    MessageRow,
    PersonRow,
    PrintJobRow,
    PromiseRow,
    PromiseTryRow,
    StaffPresenceRow,
    StaffRow,
    VisitEventRow,
    VisitRow,
    VisitStopRow,
    table,
)
from desk_gui.domain.people import PersonDetails
from desk_gui.services.holding_order import ORDER, Rows, hold_in_order, merged

INSTEAD = "…"
"""What stands where a name stood."""
_LEAST_WORDS = 2
_LEAST_LETTERS = 5
_FEW = 8
"""How many names the database looks for itself; of more, every text is looked through here."""
_PAGE = 2000
_WORD = re.compile(r"\w+")
FREE_TEXTS: dict[type[Base], tuple[str, ...]] = {
    PersonRow: ("note",),
    VisitRow: ("purpose", "brings", "note", "reason"),
    VisitStopRow: ("purpose",),
    VisitEventRow: ("reason",),
    AdmissionNoteRow: ("text",),
    EvacuationRow: ("note",),
    AppointmentRow: ("title", "reason"),
    PromiseRow: ("text", "reason"),
    PromiseTryRow: ("note",),
    CallRow: ("reason", "note"),
    MessageRow: ("text",),
    CallPlanRow: ("goal", "questions", "papers"),
    HandoverRow: ("note",),
    StaffRow: ("ask_first", "note"),
    StaffPresenceRow: ("note",),
    HoldRow: ("reason",),
    PrintJobRow: ("title", "detail"),
}
"""Columns in which a person may be named by somebody who wrote about something else."""


_PART_OF: dict[type[Base], tuple[type[Base], str]] = {
    VisitStopRow: (VisitRow, "visit_id"),
    VisitEventRow: (VisitRow, "visit_id"),
    PromiseTryRow: (PromiseRow, "promise_id"),
    MessageRow: (CallRow, "call_id"),
    StaffPresenceRow: (StaffRow, "staff_id"),
}
"""What is held for those that are written with another record."""


class Page(NamedTuple):
    """Some records of one table in whose free text somebody is named."""

    kind: type[Base]
    keys: Sequence[Any]
    wanted: "Wanted"


def names_of(details: PersonDetails) -> tuple[str, ...]:
    """Return the ways in which a person's name is written in full, the longest first.

    A word alone is nobody's name: it may be a street's.
    """
    family, given, patronymic = details.family_name, details.given_name, details.patronymic
    written = {
        details.full_name,
        " ".join(filter(None, (family, given))),
        " ".join(filter(None, (given, family))),
        " ".join(filter(None, (given, patronymic, family))),
    }
    full = [name for name in written if len(_WORD.findall(name)) >= _LEAST_WORDS]
    return tuple(sorted((n for n in full if len(n) >= _LEAST_LETTERS), key=len, reverse=True))


class Wanted:
    """Names that are looked for: many of them cost no more than a few."""

    def __init__(self, names: Iterable[str]) -> None:
        self.names = tuple(sorted(dict.fromkeys(names), key=len, reverse=True))
        self._by_first: dict[str, list[str]] = {}
        for name in self.names:
            self._by_first.setdefault(_WORD.findall(name)[0].casefold(), []).append(name)

    def without(self, text: str) -> str:
        """Return the text without the names: in any letters, with any ending."""
        words = {word.casefold() for word in _WORD.findall(text)}
        meant = [name for word in words & self._by_first.keys() for name in self._by_first[word]]
        if not meant:
            return text
        meant.sort(key=len, reverse=True)
        return re.sub("|".join(map(re.escape, meant)), INSTEAD, text, flags=re.IGNORECASE)


@dataclass
class Touched:
    """The visits and calls whose words are others now."""

    visits: set[int] = field(default_factory=set)
    calls: set[int] = field(default_factory=set)


def redact(session: Session, names: Iterable[str]) -> Touched:
    """Replace these names in all free text, which is held; return what is to be indexed anew."""
    wanted = Wanted(names)
    touched = Touched()
    if wanted.names:
        session.flush()
        for kind in FREE_TEXTS:
            for keys in _pages(session.connection(), kind, wanted):
                _rewrite(session, Page(kind, keys, wanted), touched)
    return touched


def find_named(connection: Connection, names: Iterable[str]) -> Iterator[Page]:
    """Yield where these names stand in free text, some records at a time.

    For many names: what is found is taken out page by page with ``redact_page``,
    each in a transaction of its own.
    """
    wanted = Wanted(names)
    for kind in FREE_TEXTS if wanted.names else ():
        for keys in _pages(connection, kind, wanted):
            yield Page(kind, keys, wanted)


def rows_named(connection: Connection, names: Iterable[str]) -> Rows:
    """Return all that ``redact`` would write, to hold it before anything else is held."""
    return merged(_rows_of(connection, page) for page in find_named(connection, names))


def redact_page(session: Session, page: Page) -> Touched:
    """Take the names out of these records, held for it; return as ``redact`` does."""
    touched = Touched()
    hold_in_order(session, _rows_of(session.connection(), page))
    _rewrite(session, page, touched)
    return touched


def _pages(connection: Connection, kind: type[Base], wanted: Wanted) -> Iterator[list[Any]]:
    """Yield the keys of the rows of a table that name somebody, page after page of the table."""
    rows, columns = table(kind), FREE_TEXTS[kind]
    key = next(iter(rows.primary_key))
    written = or_(*(rows.c[column] != "" for column in columns))
    if len(wanted.names) <= _FEW:
        named = (rows.c[c].contains(n, autoescape=True) for c in columns for n in wanted.names)
        written = or_(*named)
    query = select(key, *(rows.c[column] for column in columns)).where(written).order_by(key)
    after: Any = None
    while True:
        page = query if after is None else query.where(key > after)
        read = connection.execute(page.limit(_PAGE)).all()
        found = [row[0] for row in read if any(wanted.without(text) != text for text in row[1:])]
        if found:
            yield found
        if len(read) < _PAGE:
            return
        after = read[-1][0]


def _rows_of(connection: Connection, page: Page) -> Rows:
    """Return these records; of parts, the records they are parts of, and of messages both."""
    rows = table(page.kind)
    own: Rows = {page.kind: page.keys} if page.kind in ORDER else {}
    whole = _PART_OF.get(page.kind)
    if whole is None:
        return own
    key = next(iter(rows.primary_key))
    of_them = select(rows.c[whole[1]]).where(key.in_(page.keys))
    return {**own, whole[0]: connection.scalars(of_them).all()}


def _rewrite(session: Session, page: Page, touched: Touched) -> None:
    """Write rows that name somebody anew."""
    rows = table(page.kind)
    key = next(iter(rows.primary_key))
    query = select(rows).where(key.in_(page.keys)).order_by(key)
    found = session.execute(query.with_for_update(key_share=True)).all()
    for row in found:
        columns = FREE_TEXTS[page.kind]
        values: dict[str, Any] = {c: page.wanted.without(getattr(row, c)) for c in columns}
        same = key == getattr(row, key.name)
        if "version" in rows.c:
            # Who has the record open may not write the name back.
            same &= rows.c.version == row.version
            values["version"] = row.version + 1
        session.execute(update(rows).where(same).values(values))
    if found:
        session.expire_all()
    if page.kind in {VisitRow, VisitStopRow}:
        touched.visits |= {row.id if page.kind is VisitRow else row.visit_id for row in found}
    if page.kind in {CallRow, MessageRow}:
        touched.calls |= {row.id if page.kind is CallRow else row.call_id for row in found}
