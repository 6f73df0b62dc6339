"""The visits that appointments expect: they come, move and go with them.

Whoever moves an appointment moves the visitor's time with it; a visitor who
has come is moved by nobody any more.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime
from uuid import NAMESPACE_URL, uuid5

from sqlalchemy import select
from sqlalchemy.orm import Session

from desk_gui.db.tables import AppointmentRow, VisitRow
from desk_gui.domain.audit import Deed
from desk_gui.domain.people import PersonId
from desk_gui.domain.staff import StaffId
from desk_gui.domain.visits import HOST, Stop, VisitDetails, VisitEventKind, VisitId, VisitState
from desk_gui.services.appointment_rows import Host, hold_host
from desk_gui.services.holding_order import hold_in_order
from desk_gui.services.journal import Journal
from desk_gui.services.visit_pen import VisitPen, open_visit
from desk_gui.services.visit_writing import expect_visit

_VISIT = select(VisitRow.id)
_LONGEST_NAME = 40
"""So much of a host's name stands in an event."""


def hold_time(session: Session, visit_id: VisitId) -> None:
    """Hold the host's time that a visit takes, if it does, before the visit itself is held."""
    query = select(AppointmentRow.id, AppointmentRow.host_id)
    taken = query.join(VisitRow, VisitRow.appointment_id == AppointmentRow.id)
    found = session.execute(taken.where(VisitRow.id == visit_id)).first()
    if found is not None:
        hold_host(session.connection(), StaffId(found.host_id))
        hold_in_order(session, {AppointmentRow: [found.id]})


def hold_with_visits(session: Session, appointments: Iterable[int]) -> None:
    """Hold several appointments, and then the visits that they expect."""
    keys = set(appointments)
    visits = session.scalars(_VISIT.where(VisitRow.appointment_id.in_(keys))).all()
    hold_in_order(session, {AppointmentRow: keys, VisitRow: visits})


def visit_of(session: Session, journal: Journal, row: AppointmentRow) -> VisitPen | None:
    """Return the visit that an appointment expects, held until the end; None where it has none."""
    key = session.scalar(_VISIT.where(VisitRow.appointment_id == row.id))
    return None if key is None else open_visit(session, journal, VisitId(key))


def expect_for(
    session: Session,
    journal: Journal,
    row: AppointmentRow,
    details: VisitDetails,
    expected_at: datetime,
) -> PersonId | None:
    """Expect the visitor of an appointment with its host; return who it is on record, if anybody.

    Raises:
        RefusedError: with every reason of the details.
    """
    uid = str(uuid5(NAMESPACE_URL, f"{row.uid}/{row.recurrence}"))
    with_host = _with_host(details, StaffId(row.host_id))
    key = expect_visit(session, journal, uid, with_host, expected_at, row.id)
    person = session.scalar(select(VisitRow.person_id).where(VisitRow.id == key))
    return None if person is None else PersonId(person)


def move_visit(pen: VisitPen, expected_at: datetime, reason: str) -> None:
    """Expect a visitor at another time."""
    before = _put_at(pen, expected_at)
    pen.event(
        VisitEventKind.MOVED,
        field="expected_at",
        before=before,
        after=expected_at.isoformat(),
        reason=reason,
    )
    pen.note(Deed.VISIT_CHANGED, "expected_at")


def hand_visit_on(pen: VisitPen, before: Host, host: Host, reason: str) -> None:
    """Expect a visitor with somebody else."""
    put_with(pen, before.id, host.id)
    pen.event(
        VisitEventKind.MOVED,
        field=HOST,
        before=before.name[:_LONGEST_NAME],
        after=host.name[:_LONGEST_NAME],
        reason=reason,
    )
    pen.note(Deed.VISIT_CHANGED, "stops")


def put_with(pen: VisitPen, before: StaffId, host: StaffId) -> None:
    """Let the purpose that was to be with one be with another."""
    stop = next((each for each in pen.stops if each.host_id == before), pen.stops[0])
    stop.host_id = host
    pen.show_stop()
    pen.touch()
    pen.index()


def cancel_visit(pen: VisitPen, reason: str) -> None:
    """Expect a visitor no more."""
    pen.stand(VisitState.CANCELLED)
    pen.row.reason = reason
    pen.event(VisitEventKind.CANCELLED, reason=reason)
    pen.note(Deed.VISIT_CANCELLED)


def expect_again(pen: VisitPen, expected_at: datetime) -> None:
    """Expect a visitor as before the appointment was moved or cancelled."""
    before = _put_at(pen, expected_at)
    pen.stand(VisitState.EXPECTED)
    pen.row.reason = ""
    pen.event(
        VisitEventKind.REVERTED, field="expected_at", before=before, after=expected_at.isoformat()
    )
    pen.note(Deed.VISIT_REVERTED, "expected_at")


def _put_at(pen: VisitPen, expected_at: datetime) -> str:
    """Let a visitor be expected then; return when it was before, by the office's clock."""
    before = pen.row.expected_at
    pen.touch()
    pen.row.day = expected_at.astimezone(pen.zone).date()
    pen.row.expected_at = expected_at.astimezone(UTC)
    return "" if before is None else before.astimezone(pen.zone).isoformat()


def _with_host(details: VisitDetails, host: StaffId) -> VisitDetails:
    """Let the first purpose be with the host whose time is taken."""
    first, *others = details.stops or (Stop(),)
    return replace(details, stops=(replace(first, host=host), *others))
