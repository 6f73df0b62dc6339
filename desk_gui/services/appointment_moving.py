"""Moving appointments: to another time, to another host, and back, with the visits that go along.

Each function works in the transaction of its caller, which holds the hosts:
whoever wants the same time waits, and finds it taken then.
"""

from collections.abc import Sequence
from datetime import UTC, datetime

from sqlalchemy import delete
from sqlalchemy.orm import Session

from desk_gui.db.tables import AppointmentRow, FormerHostRow
from desk_gui.domain.appointments import (
    Appointment,
    AppointmentKind,
    OfOwnCalendar,
    Slot,
    Source,
)
from desk_gui.domain.audit import Deed, Subject
from desk_gui.domain.refusals import RefusedError
from desk_gui.domain.slots import shifted
from desk_gui.domain.staff import StaffId
from desk_gui.services.appointment_rows import Host
from desk_gui.services.appointment_visits import (
    expect_again,
    hand_visit_on,
    move_visit,
    put_with,
    visit_of,
)
from desk_gui.services.appointment_writing import note_change, put_at
from desk_gui.services.journal import Journal


def shifted_slots(slots: Sequence[Slot], first: Slot) -> list[Slot]:
    """Return times moved as far as the first of them is, by the clock on the wall; as long as it.

    Raises:
        RefusedError: ``NoSuchTime``.
    """
    was = slots[0].starts_at.replace(tzinfo=None)
    by = first.starts_at.replace(tzinfo=None) - was
    length = first.ends_at.replace(tzinfo=None) - first.starts_at.replace(tzinfo=None)
    rest = [Slot(starts_at=each.starts_at, ends_at=each.starts_at + length) for each in slots[1:]]
    return [first, *(shifted(each, by) for each in rest)]


def move_rows(
    session: Session,
    journal: Journal,
    rows: Sequence[AppointmentRow],
    slots: Sequence[Slot],
    reason: str,
) -> None:
    """Put appointments at other times; their visitors are expected then and have to be told."""
    for row, slot in zip(rows, slots, strict=True):
        row.reason = reason
        if slot == Slot(starts_at=row.starts_at, ends_at=row.ends_at):
            continue
        known = _known(row)
        put_at(row, slot)
        _have_told(row, known)
        visit = visit_of(session, journal, row)
        if visit is not None:
            move_visit(visit, slot.starts_at, reason)
        note_change(journal, row, ["starts_at"])
    session.flush()


def hand_on(
    session: Session,
    journal: Journal,
    rows: Sequence[AppointmentRow],
    hosts: tuple[Host, Host],
    reason: str,
) -> None:
    """Let appointments go from one host to another; their visitors have to be told.

    Raises:
        RefusedError: ``OfOwnCalendar``.
    """
    for row in rows:
        if row.source == Source.IMPORT.value:
            raise RefusedError(OfOwnCalendar())
        known = _known(row)
        row.reason = reason
        _put_with(session, row, hosts[1].id)
        _have_told(row, known)
        visit = visit_of(session, journal, row)
        if visit is not None:
            hand_visit_on(visit, *hosts, reason)
        note_change(journal, row, ["host"])
    session.flush()


def put_back(session: Session, journal: Journal, row: AppointmentRow, before: Appointment) -> None:
    """Let an appointment be as it was; its visitor is expected as before."""
    row.state = before.state.value
    host = StaffId(row.host_id)
    visit = visit_of(session, journal, row)
    if host != before.host:
        _put_with(session, row, before.host)
        if visit is not None:
            put_with(visit, host, before.host)
    put_at(row, Slot(starts_at=before.starts_at, ends_at=before.ends_at))
    row.moved_from = None if before.moved_from is None else before.moved_from.astimezone(UTC)
    row.from_host_id = before.from_host
    row.reason, row.told = before.reason, before.told
    if visit is not None:
        expect_again(visit, before.starts_at)
    session.flush()
    journal.note(Deed.APPOINTMENT_MOVED, Subject.APPOINTMENT, row.id, fields=["reverted"])


def _put_with(session: Session, row: AppointmentRow, host: StaffId) -> None:
    """Let an appointment be with somebody else; of whom it was is kept, for their calendar."""
    left, came = (FormerHostRow.host_id == key for key in (row.host_id, host))
    mine = FormerHostRow.appointment_id == row.id
    session.execute(delete(FormerHostRow).where(mine, left | came))
    times = {"starts_at": row.starts_at, "ends_at": row.ends_at}
    session.add(FormerHostRow(appointment_id=row.id, host_id=row.host_id, **times))
    row.host_id = host


def _known(row: AppointmentRow) -> tuple[datetime | None, int]:
    """Return when an appointment is, and with whom, as its visitor knows."""
    if row.told:
        return row.starts_at, row.host_id
    return row.moved_from, row.from_host_id or row.host_id


def _have_told(row: AppointmentRow, known: tuple[datetime | None, int]) -> None:
    """Let the visitor be told where an appointment is not as they know it."""
    if row.kind != AppointmentKind.VISIT.value:
        return
    at, host = known
    row.told = known == (row.starts_at, row.host_id)
    row.moved_from = None if row.told else at
    row.from_host_id = None if row.told or host == row.host_id else host
