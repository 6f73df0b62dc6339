"""Taking out of the tables all that tells of a person, where a record stays that others name.

The visits somebody came for keep their days, times and counts; a group keeps
the others. What was noted on the person at the door goes. Posted forms are
documents and keep what is printed on them; the audit holds keys only.

Rows that name nobody on record but go by the same full name are taken for the
same person, unless somebody else on record has the name too.
"""

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import delete, or_, select, update
from sqlalchemy.orm import Session

from desk_gui.db.tables import (
    AdmissionNoteRow,
    AppointmentRow,
    CallRow,
    EvacuationPersonRow,
    HoldRow,
    PersonRow,
    PersonWordRow,
    PromiseRow,
    PromiseTryRow,
    VisitEventRow,
    VisitRow,
    VisitWordRow,
    table,
)
from desk_gui.domain.admission_rules import name_key
from desk_gui.domain.audit import Deed, Subject
from desk_gui.domain.calls import CallId
from desk_gui.domain.people import PersonDetails, PersonId, PersonKind
from desk_gui.domain.people_search import WORD_LIMIT
from desk_gui.domain.retention import PersonTraces, RecordKind, traces
from desk_gui.domain.visits import VisitId
from desk_gui.services.blanking import Blanking
from desk_gui.services.call_blanking import blank_calls
from desk_gui.services.call_pen import open_call
from desk_gui.services.journal import Journal
from desk_gui.services.open_matters import visit_people
from desk_gui.services.people_rows import to_person
from desk_gui.services.redaction import Touched, names_of, redact
from desk_gui.services.retention_leavings import blank_lines
from desk_gui.services.visit_pen import VisitPen, open_visit

_LINES, _HOLDS, _WORDS, _EVENTS, _TRIES = (
    table(row) for row in (EvacuationPersonRow, HoldRow, VisitWordRow, VisitEventRow, PromiseTryRow)
)
IS_KNOWN = or_(
    ~PersonRow.removed,
    PersonRow.folded_name != "",
    PersonRow.family_name != "",
    PersonRow.given_name != "",
    PersonRow.firm != "",
)
"""The condition for people who were not blanked yet, also those that were only taken back."""


def blank(
    session: Session, journal: Journal, rows: Sequence[PersonRow], *, redacted: bool = False
) -> list[PersonTraces]:
    """Blank people, and what names them anywhere; return what drafts may still know them by.

    ``redacted`` says that their names were taken out of free text already.
    """
    found: list[PersonTraces] = []
    names: set[str] = set()
    for row in rows:
        full = full_names(to_person(row).details)
        names.update(full)
        known = (to_person(row).details.full_name, *full)
        found.append(traces(row.id, row.uid, *known))
        _blank_one(session, journal, row, known)
    if not redacted:
        reindex(session, journal, redact(session, names))
    return found


def full_names(details: PersonDetails) -> tuple[str, ...]:
    """Return the ways in which somebody is named in free text; an organisation's name stays."""
    return names_of(details) if details.kind is PersonKind.PERSON else ()


def reindex(session: Session, journal: Journal, touched: Touched) -> None:
    """Write the words anew that visits and calls are found by."""
    for visit in sorted(touched.visits):
        open_visit(session, journal, VisitId(visit)).index()
    for call in sorted(touched.calls):
        open_call(session, journal, CallId(call)).index()


def _blank_one(session: Session, journal: Journal, row: PersonRow, names: Iterable[str]) -> None:
    person = PersonId(row.id)
    keys = frozenset(filter(None, map(name_key, names)))
    blanking = Blanking(session, journal, person, keys, _is_alone(session, row))
    _blank_visits(blanking)
    blank_calls(blanking, row)
    _blank_promises(blanking)
    _delete_notes(blanking)
    _blank_lists(blanking)
    _blank_reasons(session, RecordKind.PEOPLE, [person])
    _blank_record(session, row)
    journal.note(
        Deed.PERSON_ERASED, Subject.PERSON, person, person=person, fields=sorted(blanking.touched)
    )


def _blank_record(session: Session, row: PersonRow) -> None:
    """Take everything out of a person's own rows but the keys that other records name."""
    for name in ("family_name", "given_name", "patronymic", "firm", "folded_name"):
        setattr(row, name, "")
    row.iin = row.bin = row.email = row.note = ""
    row.language = None
    row.phones, row.addresses = [], []
    row.removed = True
    session.execute(delete(PersonWordRow).where(PersonWordRow.person_id == row.id))


def _is_alone(session: Session, row: PersonRow) -> bool:
    if not row.folded_name:
        return False
    other = select(PersonRow.id).where(
        PersonRow.folded_name == row.folded_name, PersonRow.id != row.id, ~PersonRow.removed
    )
    return session.scalar(other.limit(1)) is None


def _blank_visits(blanking: Blanking) -> None:
    session = blanking.session
    named = visit_people().subquery()
    linked = session.scalars(select(named.c.record).where(named.c.person == blanking.person)).all()
    found = sorted({*linked, *_by_name(blanking)})
    # Appointments before their visits, as everybody holds them.
    times = select(AppointmentRow).join(VisitRow, VisitRow.appointment_id == AppointmentRow.id)
    held = times.where(VisitRow.id.in_(found)).order_by(AppointmentRow.id)
    session.scalars(held.with_for_update(of=AppointmentRow)).all()
    for key in found:
        pen = open_visit(session, blanking.journal, VisitId(key))
        leads = blanking.is_meant(pen.row.person_id, pen.row.name)
        along = [m for m in pen.members if blanking.is_meant(m.person_id, m.name)]
        if not leads and not along:
            continue
        blanking.touched.add("visits")
        known = [pen.row.name] if leads else []
        keys = blanking.keys.union(map(name_key, (*known, *(m.name for m in along))))
        _blank_lines_of(blanking, pen.row.id, keys, whole=leads and not pen.members)
        if leads:
            _blank_visit(pen)
        for member in along:
            member.name = member.firm = ""
        pen.touch()
        pen.index()


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


def _blank_visit(pen: VisitPen) -> None:
    """Take out of a visit whose it was and what it was about; when it was, and with whom, stays."""
    row, session = pen.row, pen.session
    row.name = row.firm = row.phone = row.brings = row.note = row.purpose = row.reason = ""
    row.language = None
    for stop in pen.stops:
        stop.purpose = ""
    session.execute(update(_EVENTS).where(_EVENTS.c.visit_id == row.id).values(reason=""))
    if row.appointment_id is not None:
        appointment = session.get(AppointmentRow, row.appointment_id)
        if appointment is not None:
            appointment.title = appointment.reason = ""
    _blank_reasons(session, RecordKind.VISITS, [row.id])


def _blank_lines_of(blanking: Blanking, visit: int, keys: frozenset[str], *, whole: bool) -> None:
    """Take the person off the lists of evacuations on which a visit stands, under these names."""
    lines = blanking.session.execute(select(_LINES).where(_LINES.c.visit_id == visit)).all()
    meant = [line.id for line in lines if whole or name_key(line.name) in keys]
    blank_lines(blanking.session, meant)
    if meant:
        blanking.touched.add("evacuations")


def _blank_lists(blanking: Blanking) -> None:
    """Take the person off lists of evacuations they were added to by name."""
    if not blanking.alone:
        return
    guests = select(_LINES.c.id, _LINES.c.name).where(
        _LINES.c.visit_id.is_(None), _LINES.c.staff_id.is_(None), _LINES.c.name != ""
    )
    rows = blanking.session.execute(guests).all()
    meant = [row.id for row in rows if name_key(row.name) in blanking.keys]
    blank_lines(blanking.session, meant)
    if meant:
        blanking.touched.add("evacuations")


def _blank_promises(blanking: Blanking) -> None:
    session = blanking.session
    visits = select(VisitRow.id).where(VisitRow.person_id == blanking.person)
    calls = select(CallRow.id).where(CallRow.person_id == blanking.person)
    named = or_(
        PromiseRow.person_id == blanking.person,
        PromiseRow.visit_id.in_(visits),
        PromiseRow.call_id.in_(calls),
    )
    promises = session.scalars(select(PromiseRow).where(named).with_for_update()).all()
    for promise in promises:
        promise.text = promise.reason = ""
        blanking.touched.add("promises")
    tries = _TRIES.c.promise_id.in_([promise.id for promise in promises])
    session.execute(update(_TRIES).where(tries).values(note=""))


def _delete_notes(blanking: Blanking) -> None:
    session = blanking.session
    by_name: Any = AdmissionNoteRow.folded_name.in_(blanking.keys if blanking.alone else ())
    meant = or_(
        AdmissionNoteRow.person_id == blanking.person,
        AdmissionNoteRow.person_id.is_(None) & by_name,
    )
    for note in session.scalars(select(AdmissionNoteRow).where(meant).with_for_update()):
        session.delete(note)
        blanking.touched.add("admission_notes")


def _blank_reasons(session: Session, kind: RecordKind, keys: Sequence[int]) -> None:
    """Take out why records were once under a hold: it was released, or they would not go."""
    holds = (_HOLDS.c.kind == kind.value) & _HOLDS.c.record_id.in_(keys)
    session.execute(update(_HOLDS).where(holds).values(reason=""))
