"""What the reception leaves behind that is no visit: it goes when it has ended and nobody holds it.

Each step takes out some of one kind of it and says how much that was.
"""

from collections.abc import Callable, Collection, Sequence
from datetime import UTC, datetime, time
from typing import Any, TypeAlias

from sqlalchemy import (
    ColumnElement,
    Table,
    and_,
    delete,
    exists,
    func,
    or_,
    select,
)
from sqlalchemy.orm import Session

from desk_gui.db.tables import (
    AdmissionNoteRow,
    AppointmentRow,
    CallPlanRow,
    EvacuationPersonRow,
    EvacuationRow,
    MessageRow,
    PrintJobRow,
    PromiseRow,
    PromiseTryRow,
    VisitRow,
    table,
)
from desk_gui.domain.prints import DocumentKind
from desk_gui.domain.promises import PromiseState
from desk_gui.domain.retention import RecordKind
from desk_gui.services.hold_rows import held
from desk_gui.services.holding_order import Rows, hold_in_order
from desk_gui.services.retention_kinds import Night, day_of

Step: TypeAlias = Callable[[Session, Night], int]

_APPOINTMENTS, _PROMISES, _NOTES, _JOBS = (
    table(row) for row in (AppointmentRow, PromiseRow, AdmissionNoteRow, PrintJobRow)
)
_TRIES, _OF_CALLS = table(PromiseTryRow), (table(MessageRow), table(CallPlanRow))
_LINES, _EVACUATIONS, _VISITS = (
    table(row) for row in (EvacuationPersonRow, EvacuationRow, VisitRow)
)
_SOME = 500
_PAPERS = (DocumentKind.BADGE, DocumentKind.SLIP, DocumentKind.EVACUATION)


def take_appointments(session: Session, night: Night) -> int:
    """Take out appointments that no visit stands behind any more, or never did."""
    expects = exists().where(_VISITS.c.appointment_id == _APPOINTMENTS.c.id)
    ended = _APPOINTMENTS.c.day < night.before(RecordKind.VISITS)
    return _delete_some(session, _APPOINTMENTS, ended & ~expects)


def take_promises(session: Session, night: Night) -> int:
    """Take out promises that are over and were made to nobody's visit, and in no call."""
    called = [exists().where(rows.c.promise_id == _PROMISES.c.id) for rows in _OF_CALLS]
    over = and_(
        _PROMISES.c.state != PromiseState.OPEN.value,
        _PROMISES.c.visit_id.is_(None),
        _PROMISES.c.call_id.is_(None),
        ~or_(*called),
        _PROMISES.c.closed_at < _beginning(night),
        ~_of_held(_PROMISES.c.person_id),
    )
    found = _some(session, _PROMISES, over)
    hold_promises(session, found)
    # One that was opened again meanwhile stays.
    keys = session.scalars(select(_PROMISES.c.id).where(_PROMISES.c.id.in_(found), over)).all()
    delete_promises(session, keys)
    return len(keys)


def take_notes(session: Session, night: Night) -> int:
    """Take out notes on who may be let in that were lifted, or whose last day is over."""
    before = night.before(RecordKind.VISITS)
    lifted = day_of(_NOTES.c.lifted_at) < before.isoformat()
    over = and_(or_(lifted, _NOTES.c.until < before), ~_of_held(_NOTES.c.person_id))
    return _delete_some(session, _NOTES, over)


def blank_lists(session: Session, night: Night) -> int:
    """Take the names off the lists of old evacuations that belong to no visit, and what was said.

    How many there were and after how many minutes each was found, stays.
    """
    old = day_of(_EVACUATIONS.c.started_at) < night.before(RecordKind.VISITS).isoformat()
    of_old = _LINES.c.evacuation_id.in_(select(_EVACUATIONS.c.id).where(old))
    guest = and_(_LINES.c.visit_id.is_(None), _LINES.c.staff_id.is_(None), _LINES.c.name != "")
    lines = _some(session, _LINES, of_old & guest)
    blank_lines(session, lines)
    told = _some(session, _EVACUATIONS, old & (_EVACUATIONS.c.note != ""))
    if told:
        hold_in_order(session, {EvacuationRow: told})
        values = _EVACUATIONS.update().where(_EVACUATIONS.c.id.in_(told)).values(note="")
        session.execute(values)
    return len(lines) + len(told)


def take_papers(session: Session, night: Night) -> int:
    """Take out papers of the reception that nobody printed: what they are made from has gone."""
    old = day_of(_JOBS.c.created_at) < night.before(RecordKind.VISITS).isoformat()
    return _delete_some(session, _JOBS, old & _JOBS.c.kind.in_(_PAPERS))


STEPS: tuple[Step, ...] = (
    take_appointments,
    take_promises,
    take_notes,
    blank_lists,
    take_papers,
)


def rows_of_promises(session: Session, keys: Collection[int]) -> Rows:
    """Return all that is written when promises are taken out: they, and what names them."""
    messages = select(MessageRow.id).where(MessageRow.promise_id.in_(keys))
    plans = select(CallPlanRow.id).where(CallPlanRow.promise_id.in_(keys))
    later = select(PromiseRow.id).where(PromiseRow.renews_id.in_(keys))
    return {
        MessageRow: session.scalars(messages).all(),
        CallPlanRow: session.scalars(plans).all(),
        PromiseRow: {*keys, *session.scalars(later)},
    }


def hold_promises(session: Session, keys: Collection[int]) -> None:
    """Hold promises that may be taken out, after what names them; to be called before any is."""
    if keys:
        hold_in_order(session, rows_of_promises(session, keys), whole=[PromiseRow])


def delete_promises(session: Session, keys: Sequence[int]) -> None:
    """Delete promises with the tries to keep them; what names one stands alone from then on."""
    if not keys:
        return
    hold_promises(session, keys)
    session.execute(delete(_TRIES).where(_TRIES.c.promise_id.in_(keys)))
    for message in session.scalars(select(MessageRow).where(MessageRow.promise_id.in_(keys))):
        message.promise_id = None
    for plan in session.scalars(select(CallPlanRow).where(CallPlanRow.promise_id.in_(keys))):
        plan.promise_id = None
    later = select(PromiseRow).where(PromiseRow.renews_id.in_(keys), PromiseRow.id.not_in(keys))
    for promise in session.scalars(later):
        promise.renews_id = None
    session.flush()
    session.execute(delete(_PROMISES).where(_PROMISES.c.id.in_(keys)))


def blank_lines(session: Session, keys: Sequence[int]) -> None:
    """Take name and place off lines of evacuations, which are held for it."""
    if keys:
        of_lines = select(EvacuationPersonRow.evacuation_id).where(EvacuationPersonRow.id.in_(keys))
        hold_in_order(session, {EvacuationRow: session.scalars(of_lines)})
        nobody = {"visit_id": None, "name": "", "firm": "", "place": ""}
        session.execute(_LINES.update().where(_LINES.c.id.in_(keys)).values(nobody))


def _delete_some(session: Session, rows: Table, over: ColumnElement[bool]) -> int:
    keys = _some(session, rows, over)
    if keys:
        held = select(rows.c.id).where(rows.c.id.in_(keys), over).order_by(rows.c.id)
        keys = session.scalars(held.with_for_update(of=rows)).all()
        session.execute(delete(rows).where(rows.c.id.in_(keys)))
    return len(keys)


def _some(session: Session, rows: Table, wanted: ColumnElement[bool]) -> Sequence[Any]:
    return session.scalars(select(rows.c.id).where(wanted).limit(_SOME)).all()


def _of_held(person: ColumnElement[Any]) -> ColumnElement[bool]:
    """Return the condition for what is somebody's whom a hold keeps; of nobody, it is false."""
    return func.coalesce(person, 0).in_(held(RecordKind.PEOPLE))


def _beginning(night: Night) -> datetime:
    before = night.before(RecordKind.VISITS)
    return datetime.combine(before, time.min, night.zone).astimezone(UTC)
