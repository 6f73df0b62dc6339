"""The steps of a visit, each on rows that are held until the end of the transaction.

What a step does besides — a promise that ends, badges that come back — stands in
its event, or names it, so that the step can be taken back exactly (``visit_undo``).
"""

from collections.abc import Iterable, Mapping
from datetime import datetime

from desk_gui.db.tables import AppointmentRow, VisitEventRow
from desk_gui.domain.appointments import AppointmentState
from desk_gui.domain.audit import Deed
from desk_gui.domain.clock_times import after
from desk_gui.domain.refusals import RefusedError
from desk_gui.domain.visit_rules import Step
from desk_gui.domain.visits import (
    LEAD,
    HasAppointment,
    NoNextStop,
    Offer,
    VisitEventKind,
    VisitState,
)
from desk_gui.services import visit_badges
from desk_gui.services.appointment_writing import note_change
from desk_gui.services.changes import Topic
from desk_gui.services.promise_rows import close_wait, renew_wait
from desk_gui.services.visit_pen import VisitPen
from desk_gui.services.visit_writing import let_in

MEMBER = "member"
"""The field of an event that tells who left; ``before`` has the key of the member's row."""
PROMISE = "promise"
"""The field of an event whose ``before`` has the key of a promise that ended with it."""
LEAD_KEY = "0"
_NONE: Mapping[str, bool] = {}


def arrive(pen: VisitPen, *, admit_reason: str = "") -> None:
    """Let in who was expected. Raises RefusedError."""
    pen.check(Step.ARRIVE)
    let_in(pen, admit_reason)


def admit(pen: VisitPen) -> None:
    """Show a visitor in; who is with the host already stays there."""
    pen.check(Step.ADMIT)
    if pen.state is VisitState.WITH_HOST:
        return
    promise = end_wait(pen, served=True)
    pen.stop.admitted_at = pen.now
    pen.stand(VisitState.WITH_HOST)
    pen.show_stop()
    pen.event(VisitEventKind.ADMITTED, field=PROMISE if promise else "", before=promise)
    pen.note(Deed.VISIT_ADMITTED)


def go_on(pen: VisitPen) -> None:
    """End the present purpose; the visitor waits for the next. Raises RefusedError."""
    pen.check(Step.GO_ON)
    if pen.stop is pen.stops[-1]:
        raise RefusedError(NoNextStop())
    pen.stop.done_at = pen.now
    pen.stand(VisitState.WAITING)
    pen.show_stop()
    pen.row.waiting_since = pen.now
    pen.row.told_until = pen.row.reminded_at = None
    pen.event(VisitEventKind.NEXT_STOP)
    pen.note(Deed.VISIT_CHANGED, "stops")


def leave(pen: VisitPen, badges: Mapping[str, bool] = _NONE) -> None:
    """Let a visitor out, with all who came along; ``badges`` as in ``visit_badges.settle``.

    Raises:
        RefusedError: the visit has not begun or is over, or ``BadgesNotReturned``.
    """
    pen.check(Step.LEAVE)
    promise = end_wait(pen, served=True)
    ended = visit_badges.settle(pen, pen.loans, badges)
    end_at(pen, pen.now, VisitState.LEFT)
    visit_badges.end_with(pen, ended, _ended(pen, VisitEventKind.LEFT, promise))
    pen.note(Deed.VISIT_LEFT)


def leave_unserved(pen: VisitPen, reason: str, badges: Mapping[str, bool] = _NONE) -> None:
    """Let out who waited in vain: what they were promised was not kept. Raises RefusedError."""
    pen.check(Step.LEAVE_UNSERVED)
    promise = end_wait(pen, served=False)
    ended = visit_badges.settle(pen, pen.loans, badges)
    pen.row.reason = reason
    end_at(pen, pen.now, VisitState.UNSERVED)
    event = _ended(pen, VisitEventKind.UNSERVED, promise, reason)
    visit_badges.end_with(pen, ended, event)
    pen.note(Deed.VISIT_UNSERVED)


def member_leaves(pen: VisitPen, position: int, badges: Mapping[str, bool] = _NONE) -> None:
    """Let one of a group out; the last to go ends the visit.

    ``position`` counts the members from 0; ``LEAD`` is the one the group goes
    by. Who left already stays away. As long as somebody may be in the house
    whom nobody named, the visit goes on.

    Raises:
        RefusedError: the visit has not begun or is over, or ``BadgesNotReturned``
            for those of who leaves.
    """
    pen.check(Step.LEAVE)
    if not LEAD <= position < len(pen.members):
        raise RefusedError(pen.changed_meanwhile())
    member = None if position == LEAD else pen.members[position]
    if (pen.row.lead_left_at if member is None else member.left_at) is not None:
        return
    if _are_here(pen) == 1:
        leave(pen, badges)
        return
    ended = visit_badges.settle(pen, visit_badges.held_at(pen, position), badges)
    if member is None:
        pen.row.lead_left_at = pen.now
    else:
        member.left_at = pen.now
    pen.touch()
    key = LEAD_KEY if member is None else str(member.id)
    event = pen.event(VisitEventKind.MEMBER_LEFT, field=MEMBER, before=key)
    visit_badges.end_with(pen, ended, event)
    pen.note(Deed.VISIT_CHANGED, "members")


def miss(pen: VisitPen) -> None:
    """Note that an expected visitor did not come. Raises RefusedError."""
    pen.check(Step.MISS)
    pen.stand(VisitState.NO_SHOW)
    pen.event(VisitEventKind.NO_SHOW)
    pen.note(Deed.VISIT_MISSED)


def cancel(pen: VisitPen, reason: str) -> None:
    """Expect a visitor no more; the host's time, which is held, is free again.

    Raises:
        RefusedError: the visitor has come, or the visit is over.
    """
    pen.check(Step.CANCEL)
    _free_time(pen, reason)
    pen.stand(VisitState.CANCELLED)
    pen.row.reason = reason
    pen.event(VisitEventKind.CANCELLED, reason=reason)
    pen.note(Deed.VISIT_CANCELLED)


def move(pen: VisitPen, expected_at: datetime) -> None:
    """Expect a visitor at another time; one with an appointment moves with that only."""
    pen.check(Step.MOVE)
    if pen.row.appointment_id is not None:
        raise RefusedError(HasAppointment())
    before = pen.row.expected_at
    pen.touch()
    pen.row.day = expected_at.astimezone(pen.zone).date()
    pen.row.expected_at = expected_at.astimezone(pen.now.tzinfo)
    pen.event(
        VisitEventKind.MOVED,
        field="expected_at",
        before="" if before is None else before.astimezone(pen.zone).isoformat(),
        after=expected_at.isoformat(),
    )
    pen.note(Deed.VISIT_CHANGED, "expected_at")


def offer(pen: VisitPen, offers: Iterable[Offer]) -> None:
    """Note what was offered to who waits, in place of what was noted before."""
    pen.check(Step.STAY)
    offered = ",".join(each.value for each in Offer if each in set(offers))
    if offered != pen.row.offered:
        pen.row.offered = offered
        pen.touch()
        pen.note(Deed.VISIT_CHANGED, "offered")


def tell(pen: VisitPen, minutes: int) -> None:
    """Note how long a visitor was told to wait: a promise, in place of the one before."""
    pen.check(Step.WAIT)
    until = after(pen.now, minutes)
    renew_wait(pen.session, pen.journal, pen.id, until, "")
    pen.row.told_until = until
    pen.touch()
    pen.changed.add(Topic.PROMISES)
    pen.event(VisitEventKind.TOLD, after=until.astimezone(pen.zone).isoformat())
    pen.note(Deed.VISIT_CHANGED, "told_until")


def remind(pen: VisitPen) -> None:
    """Note that the host was reminded of who waits. Raises RefusedError."""
    pen.check(Step.WAIT)
    before = pen.row.reminded_at
    pen.row.reminded_at = pen.now
    pen.touch()
    pen.event(
        VisitEventKind.HOST_REMINDED,
        before="" if before is None else before.astimezone(pen.zone).isoformat(),
    )
    pen.note(Deed.HOST_REMINDED)


def end_wait(pen: VisitPen, *, served: bool) -> str:
    """End what was promised to who waits, and return its key; nothing where there was none."""
    promise = close_wait(pen.session, pen.journal, pen.id, served=served)
    if promise is None:
        return ""
    pen.changed.add(Topic.PROMISES)
    return str(promise)


def end_at(pen: VisitPen, at: datetime, state: VisitState) -> None:
    """End a visit: the purpose it is at, and everybody's stay."""
    pen.stop.done_at = at
    for member in pen.members:
        member.left_at = member.left_at or at
    pen.row.left_at = at
    pen.stand(state)


def _ended(pen: VisitPen, kind: VisitEventKind, promise: str, reason: str = "") -> VisitEventRow:
    return pen.event(kind, field=PROMISE if promise else "", before=promise, reason=reason)


def _are_here(pen: VisitPen) -> int:
    gone = sum(member.left_at is not None for member in pen.members)
    return pen.row.people - gone - (pen.row.lead_left_at is not None)


def _free_time(pen: VisitPen, reason: str) -> None:
    """Cancel the appointment: the visitor it is of knows, having said so."""
    if pen.row.appointment_id is None:
        return
    row = pen.session.get_one(AppointmentRow, pen.row.appointment_id)
    row.state, row.reason, row.told = AppointmentState.CANCELLED.value, reason, True
    note_change(pen.journal, row)
    pen.changed.add(Topic.APPOINTMENTS)
