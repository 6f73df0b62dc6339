"""Taking the last step of a visit back: all is as it was before it, and the book says so."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

from sqlalchemy import select

from desk_gui.db.tables import AppointmentRow, PersonRow, VisitEventRow
from desk_gui.domain.appointments import AppointmentKind, AppointmentState, Slot
from desk_gui.domain.audit import Deed
from desk_gui.domain.people import PersonId
from desk_gui.domain.refusals import RefusedError
from desk_gui.domain.staff import StaffId
from desk_gui.domain.visits import (
    AlreadyOver,
    HasAppointment,
    VisitEventKind,
    VisitState,
    VisitTime,
)
from desk_gui.services import visit_badges
from desk_gui.services.appointment_rows import check_free
from desk_gui.services.appointment_writing import note_change
from desk_gui.services.call_settling import open_those_settled_at
from desk_gui.services.changes import Topic
from desk_gui.services.holding_order import hold_in_order
from desk_gui.services.people_writing import is_named, remove_person
from desk_gui.services.promise_rows import reopen_wait
from desk_gui.services.visit_doors import check_not_in_house
from desk_gui.services.visit_pen import VisitPen
from desk_gui.services.visit_people import person_uid
from desk_gui.services.visit_rows import kept_words
from desk_gui.services.visit_steps import LEAD_KEY, PROMISE, end_wait

_NO_STEPS = frozenset({VisitEventKind.TOLD.value, VisitEventKind.HOST_REMINDED.value})
"""What is taken back by a deed of its own: ``visit_former``."""


def revert(pen: VisitPen) -> None:
    """Take back the last step that was not taken back yet; the host's time is held.

    Raises:
        RefusedError: ``AlreadyOver`` where there is none; ``AlreadyInHouse`` where
            the visitor came again since; ``OverlapsAppointment`` where the
            host's time was given away; ``HasAppointment`` for what is undone there.
    """
    steps = _steps(pen)
    if not steps:
        raise RefusedError(AlreadyOver(state=pen.state))
    last = steps[-1]
    kind = VisitEventKind(last.kind)
    pen.note(Deed.VISIT_REVERTED)
    people = (pen.row.person_id, *(member.person_id for member in pen.members))
    hold_in_order(pen.session, {PersonRow: people}, whole=[PersonRow])
    _BACK[kind](pen, steps)
    pen.touch()
    pen.event(VisitEventKind.REVERTED, field=kind.value)


def _steps(pen: VisitPen) -> list[VisitEventRow]:
    """Return the events of the steps that hold, in order."""
    query = select(VisitEventRow).where(VisitEventRow.visit_id == pen.id)
    steps: list[VisitEventRow] = []
    for event in pen.session.scalars(query.order_by(VisitEventRow.id)):
        if event.field in _NO_STEPS:
            # What was said to a visitor or to a host is no step, nor is taking it back.
            continue
        if event.kind == VisitEventKind.REVERTED.value:
            del steps[-1:]
        elif VisitEventKind(event.kind) in _BACK:
            steps.append(event)
    return steps


def _expected(pen: VisitPen, _steps: Sequence[VisitEventRow]) -> None:
    if pen.row.appointment_id is not None:
        raise RefusedError(HasAppointment())
    pen.stand(VisitState.CANCELLED)
    _forget_person(pen)


def _arrived(pen: VisitPen, steps: Sequence[VisitEventRow]) -> None:
    """Take an arrival back. The number stays with the visit: there is no gap in the book."""
    if open_those_settled_at(pen.session, pen.journal, steps[-1].at, pen.row.person_id):
        pen.changed.add(Topic.CALLS)
    end_wait(pen, served=True)
    for loan in list(pen.loans):
        visit_badges.end_loan(pen, loan)
    row = pen.row
    row.arrived_at = row.waiting_since = row.told_until = row.reminded_at = None
    row.inexact = row.offered = ""
    if row.expected_at is None:
        pen.stand(VisitState.CANCELLED)
        _forget_person(pen)
    else:
        pen.stand(VisitState.EXPECTED)
        row.day = row.expected_at.astimezone(pen.zone).date()


def _admitted(pen: VisitPen, steps: Sequence[VisitEventRow]) -> None:
    pen.stop.admitted_at = None
    pen.stand(VisitState.WAITING)
    pen.show_stop()
    _promise_again(pen, steps[-1])


def _went_on(pen: VisitPen, _steps: Sequence[VisitEventRow]) -> None:
    at = pen.stops.index(pen.stop)
    pen.stops[at - 1].done_at = None
    pen.stand(VisitState.WITH_HOST)
    pen.show_stop()
    before = pen.stops[at - 2].done_at if at > 1 else None
    pen.row.waiting_since = before or pen.row.arrived_at


def _ended(pen: VisitPen, steps: Sequence[VisitEventRow]) -> None:
    """Let everybody be in the house again but those who had left before."""
    stop = pen.stop
    stop.done_at = None
    gone = {step.before for step in steps if step.kind == VisitEventKind.MEMBER_LEFT.value}
    for member in pen.members:
        if str(member.id) not in gone:
            member.left_at = None
    row = pen.row
    row.left_at, row.reason, row.auto_closed = None, "", False
    kept = [word for word in kept_words(row.inexact) if word != VisitTime.LEFT.value]
    row.inexact = ",".join(kept)
    pen.stand(VisitState.WAITING if stop.admitted_at is None else VisitState.WITH_HOST)
    check_not_in_house(pen.session, pen.journal, pen.details(), pen.id)
    _promise_again(pen, steps[-1])
    visit_badges.give_again(pen, steps[-1])


def _member_left(pen: VisitPen, steps: Sequence[VisitEventRow]) -> None:
    key = steps[-1].before
    if key == LEAD_KEY:
        pen.row.lead_left_at = None
    for member in pen.members:
        if str(member.id) == key:
            member.left_at = None
    check_not_in_house(pen.session, pen.journal, pen.details(), pen.id)
    visit_badges.give_again(pen, steps[-1])


def _missed(pen: VisitPen, _steps: Sequence[VisitEventRow]) -> None:
    pen.stand(VisitState.EXPECTED)


def _cancelled(pen: VisitPen, _steps: Sequence[VisitEventRow]) -> None:
    _take_time_again(pen)
    pen.stand(VisitState.EXPECTED)
    pen.row.reason = ""


def _moved(pen: VisitPen, steps: Sequence[VisitEventRow]) -> None:
    if pen.row.appointment_id is not None:
        raise RefusedError(HasAppointment())
    before = datetime.fromisoformat(steps[-1].before)
    pen.row.expected_at, pen.row.day = before.astimezone(pen.now.tzinfo), before.date()


_BACK: Mapping[VisitEventKind, Callable[[VisitPen, Sequence[VisitEventRow]], None]] = {
    VisitEventKind.EXPECTED: _expected,
    VisitEventKind.ARRIVED: _arrived,
    VisitEventKind.ADMITTED: _admitted,
    VisitEventKind.NEXT_STOP: _went_on,
    VisitEventKind.LEFT: _ended,
    VisitEventKind.UNSERVED: _ended,
    VisitEventKind.CLOSED: _ended,
    VisitEventKind.MEMBER_LEFT: _member_left,
    VisitEventKind.NO_SHOW: _missed,
    VisitEventKind.CANCELLED: _cancelled,
    VisitEventKind.MOVED: _moved,
}
"""How each step is taken back; the last of the events is its own."""


def _promise_again(pen: VisitPen, event: VisitEventRow) -> None:
    if event.field == PROMISE:
        reopen_wait(pen.session, pen.journal, int(event.before))
        pen.changed.add(Topic.PROMISES)


def _take_time_again(pen: VisitPen) -> None:
    """Take the host's time as before the cancellation, if it is still free."""
    if pen.row.appointment_id is None:
        return
    row = pen.session.get_one(AppointmentRow, pen.row.appointment_id)
    slot = Slot(
        starts_at=row.starts_at.astimezone(pen.zone), ends_at=row.ends_at.astimezone(pen.zone)
    )
    host, kind = StaffId(row.host_id), AppointmentKind(row.kind)
    check_free(pen.session.connection(), host, [slot], kind, [row.id])
    row.state, row.reason, row.told = AppointmentState.PLANNED.value, "", True
    note_change(pen.journal, row)
    pen.changed.add(Topic.APPOINTMENTS)


def _forget_person(pen: VisitPen) -> None:
    """Take back that the visit put its visitor on record, if nobody has used the record since."""
    key = pen.row.person_id
    person = None if key is None else pen.session.get(PersonRow, key)
    if person is None or person.uid != person_uid(pen.row.uid) or person.version > 1:
        return
    if person.removed or is_named(pen.session, PersonId(person.id), besides=pen.id):
        return
    pen.row.person_id = None
    remove_person(pen.session, pen.journal, person)
    pen.changed.add(Topic.PEOPLE)
