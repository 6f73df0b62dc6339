"""Writing appointments: making and cancelling them, with the visits that go along.

Each function works in the transaction of its caller, which holds the host:
whoever wants the same time waits, and finds it taken then.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, tzinfo

from sqlalchemy import ColumnElement, Connection, select
from sqlalchemy.orm import Session

from desk_gui.db.tables import AppointmentRow
from desk_gui.domain.appointments import (
    LONGEST_REASON,
    LONGEST_TITLE,
    Appointment,
    AppointmentDetails,
    AppointmentKind,
    AppointmentOver,
    AppointmentState,
    Slot,
    Source,
)
from desk_gui.domain.audit import Deed, Subject
from desk_gui.domain.refusals import ChangedMeanwhile, Missing, RefusedError
from desk_gui.domain.slots import check_hours
from desk_gui.domain.staff import StaffId
from desk_gui.domain.texts import clean_text
from desk_gui.domain.visits import AppointmentId, VisitState
from desk_gui.services.appointment_rows import Host, hold_hosts, recurrence_of
from desk_gui.services.appointment_visits import (
    cancel_visit,
    expect_for,
    hold_with_visits,
    visit_of,
)
from desk_gui.services.history_rows import changed_meanwhile
from desk_gui.services.holding_order import WRITING
from desk_gui.services.journal import Journal
from desk_gui.services.working_calendar import working_calendar

_DEEDS = {
    AppointmentState.PLANNED: Deed.APPOINTMENT_MOVED,
    AppointmentState.CANCELLED: Deed.APPOINTMENT_CANCELLED,
}


def clean_appointment(details: AppointmentDetails, zone: tzinfo | None) -> AppointmentDetails:
    """Return the details as they are kept, their times in the zone. Raises RefusedError."""
    return replace(
        details,
        title=clean_text(details.title, "title", LONGEST_TITLE),
        starts_at=details.starts_at.astimezone(zone),
        ends_at=details.ends_at.astimezone(zone),
    )


def clean_reason(reason: str, *, needed: bool = False) -> str:
    """Return why something is moved or cancelled, as it is kept. Raises RefusedError."""
    clean = clean_text(reason, "reason", LONGEST_REASON)
    if needed and not clean:
        raise RefusedError(Missing(field="reason"))
    return clean


def check_hours_of(
    connection: Connection, host: Host, slots: Iterable[Slot], now: datetime, *, anyway: bool
) -> None:
    """Refuse times at which a host is not there, unless they are taken anyway.

    Raises:
        RefusedError: ``OnHoliday`` or ``OutsideHours``.
    """
    if anyway:
        return
    calendar = working_calendar(connection, now.tzinfo, hours=host.hours)
    for slot in slots:
        check_hours(slot, calendar)


def add_appointments(
    session: Session,
    journal: Journal,
    uid: str,
    details: AppointmentDetails,
    slots: Sequence[Slot],
) -> None:
    """Write the times of an appointment or of a series, each with its visitor if there is one.

    Raises:
        RefusedError: with every reason of the visitor's details.
    """
    kind = AppointmentKind.BUSY if details.visit is None else AppointmentKind.VISIT
    # The visitor's name stands with the visit only: what is erased there is erased.
    title = details.title if details.visit is None else ""
    visit = details.visit
    for slot in slots:
        row = AppointmentRow(
            uid=uid,
            recurrence="" if details.repeat is None else recurrence_of(slot.starts_at),
            host_id=details.host,
            kind=kind.value,
            title=title,
            state=AppointmentState.PLANNED.value,
            reason="",
            told=True,
            source=Source.DESK.value,
            created_at=journal.at.astimezone(UTC),
            by=journal.actor.name,
        )
        put_at(row, slot)
        session.add(row)
        session.flush()
        person = None
        if visit is not None:
            person = expect_for(session, journal, row, visit, slot.starts_at)
            # Whoever was put on record for the first is the same the next time.
            visit = replace(visit, person=person)
        journal.note(Deed.APPOINTMENT_MADE, Subject.APPOINTMENT, row.id, person=person)


def held_series(
    session: Session,
    journal: Journal,
    appointment_id: AppointmentId,
    version: int,
    *,
    whole: bool,
    with_too: StaffId | None = None,
) -> tuple[list[AppointmentRow], Mapping[StaffId, Host]]:
    """Return an appointment that can be changed, with ``whole`` also those after it in its series.

    Those whose visitor has come, or that were cancelled, stay out of it. Its
    host is held, and ``with_too`` as well where somebody else's time is changed.

    Raises:
        RefusedError: ``ChangedMeanwhile``, ``UnknownStaff`` or ``AppointmentOver``.
    """
    hosts = _hold_hosts_of(session, appointment_id, with_too)
    _hold_series(session, appointment_id, whole=whole)
    row = session.get(AppointmentRow, appointment_id, with_for_update=WRITING)
    if row is None or row.version != version:
        raise RefusedError(_changed(session, appointment_id))
    if not _is_open(session, journal, row):
        raise RefusedError(AppointmentOver())
    return [row, *(_later(session, journal, row) if whole and row.recurrence else ())], hosts


def held_rows(
    session: Session,
    journal: Journal,
    appointments: Sequence[Appointment],
    before: Sequence[Appointment] = (),
) -> list[AppointmentRow]:
    """Return the rows of appointments that are still as they were read, in their order.

    Their hosts are held, and those they had ``before``.

    Raises:
        RefusedError: ``ChangedMeanwhile``.
    """
    hold_hosts(session.connection(), {each.host for each in (*appointments, *before)})
    hold_with_visits(session, [each.id for each in appointments])
    rows = []
    for each in appointments:
        row = session.get(AppointmentRow, each.id, with_for_update=WRITING)
        visit = None if row is None else visit_of(session, journal, row)
        came = visit is not None and visit.state not in _UNBEGUN
        if row is None or row.version != each.version or came:
            raise RefusedError(_changed(session, each.id))
        rows.append(row)
    return rows


def untold_rows(
    session: Session, appointment_id: AppointmentId, *, whole: bool
) -> list[AppointmentRow]:
    """Return an appointment whose visitor is told now, or all of its series that are to be told.

    Raises:
        RefusedError: ``ChangedMeanwhile``.
    """
    _hold_hosts_of(session, appointment_id)
    _hold_series(session, appointment_id, whole=whole)
    row = session.get(AppointmentRow, appointment_id, with_for_update=WRITING)
    if row is None:
        raise RefusedError(_changed(session, appointment_id))
    if not whole or not row.recurrence:
        return [row]
    untold = select(AppointmentRow).where(*_series(row), ~AppointmentRow.told)
    return list(session.scalars(untold.order_by(AppointmentRow.id)))


def cancel_rows(
    session: Session, journal: Journal, rows: Sequence[AppointmentRow], reason: str
) -> None:
    """Cancel appointments; their visitors are not expected any more and have to be told."""
    for row in rows:
        row.state, row.reason = AppointmentState.CANCELLED.value, reason
        row.told = row.kind != AppointmentKind.VISIT.value
        visit = visit_of(session, journal, row)
        if visit is not None:
            cancel_visit(visit, reason)
        note_change(journal, row)
    session.flush()


def note_change(journal: Journal, row: AppointmentRow, fields: Iterable[str] = ()) -> None:
    """Note that an appointment was moved or cancelled, or that somebody was told of it."""
    deed = _DEEDS[AppointmentState(row.state)]
    journal.note(deed, Subject.APPOINTMENT, row.id, fields=fields)


def put_at(row: AppointmentRow, slot: Slot) -> None:
    """Let an appointment be at this time."""
    row.day = slot.starts_at.date()
    row.starts_at = slot.starts_at.astimezone(UTC)
    row.ends_at = slot.ends_at.astimezone(UTC)


def _hold_hosts_of(
    session: Session, appointment_id: AppointmentId, with_too: StaffId | None = None
) -> Mapping[StaffId, Host]:
    query = select(AppointmentRow.host_id).where(AppointmentRow.id == appointment_id)
    host = session.scalar(query)
    if host is None:
        raise RefusedError(_changed(session, appointment_id))
    hosts = {StaffId(host), StaffId(host) if with_too is None else with_too}
    return hold_hosts(session.connection(), hosts)


_UNBEGUN = {VisitState.EXPECTED, VisitState.CANCELLED}


def _is_open(session: Session, journal: Journal, row: AppointmentRow) -> bool:
    visit = visit_of(session, journal, row)
    expected = visit is None or visit.state is VisitState.EXPECTED
    return row.state == AppointmentState.PLANNED.value and expected


def _later(session: Session, journal: Journal, row: AppointmentRow) -> list[AppointmentRow]:
    after = select(AppointmentRow).where(*_series(row), AppointmentRow.starts_at > row.starts_at)
    found = session.scalars(after.order_by(AppointmentRow.starts_at))
    return [each for each in found if _is_open(session, journal, each)]


def _hold_series(session: Session, appointment_id: AppointmentId, *, whole: bool) -> None:
    """Hold an appointment whose host is held, with ``whole`` its series, and then their visits."""
    row = session.get(AppointmentRow, appointment_id)
    keys = [appointment_id]
    if whole and row is not None and row.recurrence:
        keys += session.scalars(select(AppointmentRow.id).where(*_series(row)))
    hold_with_visits(session, keys)


def _series(row: AppointmentRow) -> tuple[ColumnElement[bool], ...]:
    """Return the conditions for the appointments of a series that are with the same host."""
    return AppointmentRow.uid == row.uid, AppointmentRow.host_id == row.host_id


def _changed(session: Session, appointment_id: int) -> ChangedMeanwhile:
    return changed_meanwhile(session.connection(), Subject.APPOINTMENT, appointment_id)
