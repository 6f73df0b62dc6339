"""Taking a name out of what people wrote freely: a note, a purpose, a reason.

A record's own fields are blanked by whoever knows the record. In free text of
other records a person may be named all the same; what is found there of the
full name is replaced. Every column of free text stands in ``FREE_TEXTS``: a
test asks each column of the tables whether it belongs there.
"""

import re
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import or_, select, update
from sqlalchemy.orm import Session

from desk_gui.db.tables import (
    AdmissionNoteRow,
    AppointmentRow,
    Base,
    EvacuationRow,
    HandoverRow,
    HoldRow,
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

INSTEAD = "…"
"""What stands where a name stood."""
_LEAST_WORDS = 2
_LEAST_LETTERS = 5
_AT_ONCE = 20
"""How many names one query looks for: the database takes expressions of so many parts only."""
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
    HandoverRow: ("note",),
    StaffRow: ("ask_first", "note"),
    StaffPresenceRow: ("note",),
    HoldRow: ("reason",),
    PrintJobRow: ("title", "detail"),
}
"""Columns in which a person may be named by somebody who wrote about something else."""


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
    full = [name for name in written if len(name.split()) >= _LEAST_WORDS]
    return tuple(sorted((n for n in full if len(n) >= _LEAST_LETTERS), key=len, reverse=True))


def redact(session: Session, names: Iterable[str]) -> frozenset[int]:
    """Replace these names in all free text; return the visits whose words are others now."""
    wanted = sorted(dict.fromkeys(names), key=len, reverse=True)
    visits: set[int] = set()
    if not wanted:
        return frozenset()
    session.flush()
    for first in range(0, len(wanted), _AT_ONCE):
        some = wanted[first : first + _AT_ONCE]
        for kind, columns in FREE_TEXTS.items():
            for row in _redact_table(session, kind, columns, some):
                if kind is VisitRow:
                    visits.add(row.id)
                elif kind is VisitStopRow:
                    visits.add(row.visit_id)
    return frozenset(visits)


def _redact_table(
    session: Session, kind: type[Base], columns: Sequence[str], names: Sequence[str]
) -> list[Any]:
    """Write the rows of a table that name somebody anew; return them as they were."""
    rows = table(kind)
    named = or_(*(rows.c[c].contains(name, autoescape=True) for c in columns for name in names))
    found = session.execute(select(rows).where(named).with_for_update()).all()
    keys = list(rows.primary_key)
    for row in found:
        values: dict[str, Any] = {name: _without(getattr(row, name), names) for name in columns}
        where = [key == getattr(row, key.name) for key in keys]
        if "version" in rows.c:
            # Who has the record open may not write the name back.
            where.append(rows.c.version == row.version)
            values["version"] = row.version + 1
        session.execute(update(rows).where(*where).values(values))
    if found:
        session.expire_all()
    return list(found)


def _without(text: str, names: Sequence[str]) -> str:
    # However it is written, and with whatever ending a language puts to it.
    return re.sub("|".join(map(re.escape, names)), INSTEAD, text, flags=re.IGNORECASE)
