"""Whatever tells of a person: found, and held in the one order before any of it is blanked."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.orm import Session

from desk_gui.db.tables import (
    AdmissionNoteRow,
    AppointmentRow,
    CallPlanRow,
    CallRow,
    EvacuationPersonRow,
    EvacuationRow,
    MessageRow,
    PersonRow,
    PromiseRow,
    VisitRow,
    VisitWordRow,
    table,
)
from desk_gui.domain.admission_rules import name_key
from desk_gui.domain.people import PersonDetails, PersonId, PersonKind
from desk_gui.domain.people_search import WORD_LIMIT
from desk_gui.services.blanking import Blanking
from desk_gui.services.call_blanking import calls_of, plans_of
from desk_gui.services.holding_order import Rows, hold_in_order, merged
from desk_gui.services.journal import Journal
from desk_gui.services.open_matters import visit_people
from desk_gui.services.people_rows import to_person
from desk_gui.services.redaction import names_of, rows_named

_LINES, _WORDS = table(EvacuationPersonRow), table(VisitWordRow)


def hold_people(
    session: Session, journal: Journal, keys: Iterable[int], *, with_texts: bool = False
) -> None:
    """Hold people whole, and all that tells of them; nothing may be held before.

    ``with_texts`` holds also whatever names them in free text.
    """
    rows = session.scalars(select(PersonRow).where(PersonRow.id.in_(list(keys)))).all()
    found = [_rows_of(blanking_of(session, journal, row), row) for row in rows]
    if with_texts:
        names = {name for row in rows for name in full_names(to_person(row).details)}
        found.append(rows_named(session.connection(), names))
    # What was read so far may be another's by now.
    session.expire_all()
    hold_in_order(session, merged(found), whole=[PersonRow])


def blanking_of(session: Session, journal: Journal, row: PersonRow) -> Blanking:
    """Return the blanking of somebody on record."""
    keys = frozenset(filter(None, map(name_key, names_of_row(row))))
    return Blanking(session, journal, PersonId(row.id), keys, _is_alone(session, row))


def names_of_row(row: PersonRow) -> tuple[str, ...]:
    """Return all names that somebody on record goes by."""
    details = to_person(row).details
    return details.full_name, *full_names(details)


def full_names(details: PersonDetails) -> tuple[str, ...]:
    """Return the ways in which somebody is named in free text; an organisation's name stays."""
    return names_of(details) if details.kind is PersonKind.PERSON else ()


def visits_of(blanking: Blanking) -> list[int]:
    """Return the visits that may name the person, by link or by name."""
    named = visit_people().subquery()
    linked = select(named.c.record).where(named.c.person == blanking.person)
    return sorted({*blanking.session.scalars(linked), *_by_name(blanking)})


def guests_of(blanking: Blanking) -> list[int]:
    """Return the lines of evacuations to which the person was added by name."""
    if not blanking.alone:
        return []
    guests = select(_LINES.c.id, _LINES.c.name).where(
        _LINES.c.visit_id.is_(None), _LINES.c.staff_id.is_(None), _LINES.c.name != ""
    )
    rows = blanking.session.execute(guests)
    return [row.id for row in rows if name_key(row.name) in blanking.keys]


def promised_to(blanking: Blanking) -> ColumnElement[bool]:
    """Return the condition for what was promised to the person, at a visit or in a call."""
    visits = select(VisitRow.id).where(VisitRow.person_id == blanking.person)
    calls = select(CallRow.id).where(CallRow.person_id == blanking.person)
    return or_(
        PromiseRow.person_id == blanking.person,
        PromiseRow.visit_id.in_(visits),
        PromiseRow.call_id.in_(calls),
    )


def noted_on(blanking: Blanking) -> ColumnElement[bool]:
    """Return the condition for notes at the door that mean the person."""
    by_name: Any = AdmissionNoteRow.folded_name.in_(blanking.keys if blanking.alone else ())
    return or_(
        AdmissionNoteRow.person_id == blanking.person,
        AdmissionNoteRow.person_id.is_(None) & by_name,
    )


def _rows_of(blanking: Blanking, row: PersonRow) -> Rows:
    """Return what is written when the person is blanked."""
    session, visits, calls = blanking.session, visits_of(blanking), calls_of(blanking, row)
    times = select(VisitRow.appointment_id).where(VisitRow.id.in_(visits))
    messages = select(MessageRow.id).where(MessageRow.call_id.in_(calls))
    lines = or_(_LINES.c.visit_id.in_(visits), _LINES.c.id.in_(guests_of(blanking)))
    return {
        AppointmentRow: session.scalars(times),
        VisitRow: visits,
        PersonRow: [blanking.person],
        CallRow: calls,
        MessageRow: session.scalars(messages),
        CallPlanRow: plans_of(blanking),
        PromiseRow: session.scalars(select(PromiseRow.id).where(promised_to(blanking))),
        AdmissionNoteRow: session.scalars(select(AdmissionNoteRow.id).where(noted_on(blanking))),
        EvacuationRow: session.scalars(select(_LINES.c.evacuation_id).where(lines)),
    }


def _is_alone(session: Session, row: PersonRow) -> bool:
    if not row.folded_name:
        return False
    other = select(PersonRow.id).where(
        PersonRow.folded_name == row.folded_name, PersonRow.id != row.id, ~PersonRow.removed
    )
    return session.scalar(other.limit(1)) is None


def _by_name(blanking: Blanking) -> Iterable[int]:
    """Return visits that have all words of a name of theirs; which of them are meant is seen."""
    if not blanking.alone:
        return ()
    found: set[int] = set()
    for name in blanking.keys:
        query = select(_WORDS.c.visit_id)
        for word in name.split():
            having = select(_WORDS.c.visit_id).where(_WORDS.c.word == word[:WORD_LIMIT])
            query = query.where(_WORDS.c.visit_id.in_(having))
        found.update(blanking.session.scalars(query))
    return found
