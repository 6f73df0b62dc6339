"""Taking out of the tables all that tells of a person, where a record stays that others name.

The visits somebody came for keep their days, times and counts; a group keeps
the others. What was noted on the person at the door goes. Posted forms are
documents and keep what is printed on them; the audit holds keys only.

Rows that name nobody on record but go by the same full name are taken for the
same person, unless somebody else on record has the name too.
"""

from collections.abc import Sequence

from sqlalchemy import delete, or_, select, update
from sqlalchemy.orm import Session

from desk_gui.db.tables import (
    AdmissionNoteRow,
    AppointmentRow,
    EvacuationPersonRow,
    HoldRow,
    PersonRow,
    PersonWordRow,
    PromiseRow,
    PromiseTryRow,
    VisitEventRow,
    table,
)
from desk_gui.domain.admission_rules import name_key
from desk_gui.domain.audit import Deed, Subject
from desk_gui.domain.calls import CallId
from desk_gui.domain.people import PersonId
from desk_gui.domain.retention import PersonTraces, RecordKind, traces
from desk_gui.domain.visits import VisitId
from desk_gui.services.blanking import Blanking
from desk_gui.services.call_blanking import blank_calls
from desk_gui.services.call_pen import open_call
from desk_gui.services.journal import Journal
from desk_gui.services.people_rows import to_person
from desk_gui.services.person_finding import (
    blanking_of,
    full_names,
    guests_of,
    names_of_row,
    noted_on,
    promised_to,
    visits_of,
)
from desk_gui.services.redaction import Touched, redact
from desk_gui.services.retention_leavings import blank_lines
from desk_gui.services.visit_pen import VisitPen, open_visit

_LINES, _HOLDS, _EVENTS, _TRIES = (
    table(row) for row in (EvacuationPersonRow, HoldRow, VisitEventRow, PromiseTryRow)
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

    They are held with all that (``hold_people``); what was written since is held as it is found.
    ``redacted`` says that their names were taken out of free text already.
    """
    found: list[PersonTraces] = []
    names: set[str] = set()
    for row in rows:
        names.update(full_names(to_person(row).details))
        found.append(traces(row.id, row.uid, *names_of_row(row)))
        _blank_one(session, journal, row)
    if not redacted:
        reindex(session, journal, redact(session, names))
    return found


def reindex(session: Session, journal: Journal, touched: Touched) -> None:
    """Write the words anew that visits and calls are found by."""
    for visit in sorted(touched.visits):
        open_visit(session, journal, VisitId(visit)).index()
    for call in sorted(touched.calls):
        open_call(session, journal, CallId(call)).index()


def _blank_one(session: Session, journal: Journal, row: PersonRow) -> None:
    person = PersonId(row.id)
    blanking = blanking_of(session, journal, row)
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


def _blank_visits(blanking: Blanking) -> None:
    session = blanking.session
    for key in visits_of(blanking):
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
    meant = guests_of(blanking)
    blank_lines(blanking.session, meant)
    if meant:
        blanking.touched.add("evacuations")


def _blank_promises(blanking: Blanking) -> None:
    session = blanking.session
    query = select(PromiseRow).where(promised_to(blanking)).order_by(PromiseRow.id)
    promises = session.scalars(query.with_for_update(key_share=True)).all()
    for promise in promises:
        promise.text = promise.reason = ""
        blanking.touched.add("promises")
    tries = _TRIES.c.promise_id.in_([promise.id for promise in promises])
    session.execute(update(_TRIES).where(tries).values(note=""))


def _delete_notes(blanking: Blanking) -> None:
    session = blanking.session
    query = select(AdmissionNoteRow).where(noted_on(blanking)).order_by(AdmissionNoteRow.id)
    for note in session.scalars(query.with_for_update()):
        session.delete(note)
        blanking.touched.add("admission_notes")


def _blank_reasons(session: Session, kind: RecordKind, keys: Sequence[int]) -> None:
    """Take out why records were once under a hold: it was released, or they would not go."""
    holds = (_HOLDS.c.kind == kind.value) & _HOLDS.c.record_id.in_(keys)
    session.execute(update(_HOLDS).where(holds).values(reason=""))
