"""Rows of appointments, from and as the records that come and go; hosts and their taken time."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta, tzinfo
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, and_, select

from desk_gui.db.tables import AppointmentRow, FormerHostRow, StaffRow, VisitRow, table
from desk_gui.domain.appointments import (
    Appointment,
    AppointmentKind,
    AppointmentState,
    OverlapsAppointment,
    Slot,
    Source,
)
from desk_gui.domain.office import Hours, parse_hours
from desk_gui.domain.refusals import RefusedError
from desk_gui.domain.slots import SlotRules, overlaps
from desk_gui.domain.staff import StaffHasLeft, StaffId, UnknownStaff
from desk_gui.domain.visits import AppointmentId, VisitId, VisitState
from desk_gui.services.reception_rows import read_rules

_APPOINTMENTS, _STAFF, _VISITS, _FORMER = (
    table(row) for row in (AppointmentRow, StaffRow, VisitRow, FormerHostRow)
)
_HOST = select(
    _STAFF.c.id,
    _STAFF.c.name,
    _STAFF.c.room,
    _STAFF.c.hours,
    _STAFF.c.slot_minutes,
    _STAFF.c.left_on,
)
_FORMER_HOST = _STAFF.alias("former_host")
_COLUMNS = (
    *_APPOINTMENTS.c,
    _FORMER_HOST.c.name.label("from_host_name"),
    _STAFF.c.name.label("host_name"),
    _STAFF.c.room.label("host_room"),
    _VISITS.c.id.label("visit_id"),
    _VISITS.c.name.label("visitor"),
    _VISITS.c.firm,
    _VISITS.c.phone,
    _VISITS.c.purpose,
    _VISITS.c.people,
    _VISITS.c.person_id,
    _VISITS.c.state.label("visit_state"),
)


@dataclass(frozen=True, kw_only=True)
class Host:
    """Somebody of the house as appointments are made with them."""

    id: StaffId
    name: str
    room: str
    hours: tuple[Hours | None, ...] | None
    """Their own, or None for the office's."""
    slot_minutes: int | None
    left_on: date | None


def read_host(connection: Connection, host: StaffId) -> Host:
    """Return somebody of the house, also who left. Raises RefusedError: ``UnknownStaff``."""
    return _to_host(connection.execute(_HOST.where(_STAFF.c.id == host)).first())


def hold_host(connection: Connection, host: StaffId) -> Host:
    """Return somebody whose time is to be changed; others who want to wait until the end.

    Raises:
        RefusedError: ``UnknownStaff``.
    """
    return hold_hosts(connection, {host})[host]


def hold_hosts(connection: Connection, hosts: Collection[StaffId]) -> dict[StaffId, Host]:
    """Return those whose time is to be changed; others who want to wait until the end.

    They are the first of what is held: ``holding_order`` has what comes after them.

    Raises:
        RefusedError: ``UnknownStaff``.
    """
    query = _HOST.where(_STAFF.c.id.in_(hosts)).order_by(_STAFF.c.id)
    found = connection.execute(query.with_for_update(key_share=True)).all()
    rows = {StaffId(row.id): row for row in found}
    return {host: _to_host(rows.get(host)) for host in hosts}


def check_is_here(host: Host) -> None:
    """Refuse to take the time of somebody who left. Raises RefusedError: ``StaffHasLeft``."""
    if host.left_on is not None:
        raise RefusedError(StaffHasLeft(field="host", name=host.name, on=host.left_on))


def slot_rules(connection: Connection, host: Host) -> SlotRules:
    """Return how a host's free time is cut."""
    rules = read_rules(connection)
    return SlotRules(
        minutes=host.slot_minutes or rules.slot_minutes, leaves_out=rules.host_leaves_out
    )


def appointments_of() -> Select[*tuple[Any, ...]]:
    """Return the query for appointments with their hosts and visitors, in order of time."""
    return (
        select(*_COLUMNS)
        .join_from(_APPOINTMENTS, _STAFF, _STAFF.c.id == _APPOINTMENTS.c.host_id)
        .outerjoin(_FORMER_HOST, _FORMER_HOST.c.id == _APPOINTMENTS.c.from_host_id)
        .outerjoin(_VISITS, _VISITS.c.appointment_id == _APPOINTMENTS.c.id)
        .order_by(_APPOINTMENTS.c.starts_at, _APPOINTMENTS.c.id)
    )


def between(host: StaffId, first: datetime, last: datetime) -> ColumnElement[bool]:
    """Return the condition for what has a moment in common with a time of a host."""
    return and_(
        _APPOINTMENTS.c.host_id == host,
        _APPOINTMENTS.c.starts_at < last.astimezone(UTC),
        _APPOINTMENTS.c.ends_at > first.astimezone(UTC),
    )


def read_appointments(
    connection: Connection, zone: tzinfo | None, *conditions: ColumnElement[bool]
) -> list[Appointment]:
    """Return the appointments the conditions leave, without what is for an opened one only."""
    rows = connection.execute(appointments_of().where(*conditions))
    return [to_appointment(row, zone) for row in rows]


def read_handed_on(
    connection: Connection, host: StaffId, first: datetime, last: datetime
) -> list[Appointment]:
    """Return what was to be with somebody between two moments and is with another now, as off."""
    then = _FORMER.c.starts_at < last.astimezone(UTC), _FORMER.c.ends_at > first.astimezone(UTC)
    query = select(_FORMER).where(_FORMER.c.host_id == host, *then)
    was = {row.appointment_id: row for row in connection.execute(query)}
    zone = first.tzinfo
    return [
        replace(
            each,
            host=host,
            state=AppointmentState.CANCELLED,
            starts_at=was[each.id].starts_at.astimezone(zone),
            ends_at=was[each.id].ends_at.astimezone(zone),
            host_room="",
        )
        for each in read_appointments(connection, zone, _APPOINTMENTS.c.id.in_(was))
        if not each.was_undone
    ]


def to_appointment(row: Any, zone: tzinfo | None, *, opened: bool = False) -> Appointment:
    """Return the record of a row of ``appointments_of``; times in the zone."""
    came = row.visit_id is not None
    return Appointment(
        id=AppointmentId(row.id),
        uid=row.uid,
        version=row.version,
        host=StaffId(row.host_id),
        host_name=row.host_name,
        host_room=row.host_room,
        kind=AppointmentKind(row.kind),
        state=AppointmentState(row.state),
        starts_at=row.starts_at.astimezone(zone),
        ends_at=row.ends_at.astimezone(zone),
        title=(row.visitor or row.firm) if came else row.title,
        firm=row.firm if came else "",
        purpose=row.purpose if came else "",
        phone=row.phone if came and opened else "",
        people=row.people if came else 1,
        visit=VisitId(row.visit_id) if came else None,
        visit_state=VisitState(row.visit_state) if came else None,
        recurrence=row.recurrence,
        moved_from=None if row.moved_from is None else row.moved_from.astimezone(zone),
        from_host=None if row.from_host_id is None else StaffId(row.from_host_id),
        from_host_name=row.from_host_name or "",
        reason=row.reason,
        told=row.told,
        source=Source(row.source),
    )


def taken(
    connection: Connection, host: StaffId, first: datetime, last: datetime
) -> list[Appointment]:
    """Return what takes a host's time between two moments."""
    planned = _APPOINTMENTS.c.state == AppointmentState.PLANNED.value
    return read_appointments(connection, first.tzinfo, between(host, first, last), planned)


def check_free(
    connection: Connection,
    host: StaffId,
    slots: Collection[Slot],
    kind: AppointmentKind,
    besides: Iterable[int] = (),
) -> None:
    """Refuse times of a host that are taken; of two that are busy only, neither takes the other's.

    Raises:
        RefusedError: ``OverlapsAppointment``, the first in the order of time.
    """
    first = min(slot.starts_at for slot in slots)
    last = max(slot.ends_at for slot in slots)
    others = [
        each
        for each in taken(connection, host, first, last)
        if each.id not in set(besides) and AppointmentKind.VISIT in {kind, each.kind}
    ]
    for slot in slots:
        for other in others:
            if overlaps(slot, slot_of(other)):
                raise RefusedError(
                    OverlapsAppointment(
                        field="starts_at",
                        starts_at=other.starts_at,
                        ends_at=other.ends_at,
                        title=other.title,
                    )
                )


def slot_of(appointment: Appointment) -> Slot:
    """Return the time of an appointment."""
    return Slot(starts_at=appointment.starts_at, ends_at=appointment.ends_at)


def whole_day(day: date, zone: tzinfo | None) -> tuple[datetime, datetime]:
    """Return the midnights around a day."""
    return (
        datetime(day.year, day.month, day.day, tzinfo=zone),
        datetime.combine(day + timedelta(days=1), datetime.min.time(), zone),
    )


def recurrence_of(starts_at: datetime) -> str:
    """Return which of a series one is that was to begin then, as RECURRENCE-ID has it."""
    return f"{starts_at.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def _to_host(row: Any) -> Host:
    if row is None:
        raise RefusedError(UnknownStaff(field="host"))
    return Host(
        id=StaffId(row.id),
        name=row.name,
        room=row.room,
        hours=None if row.hours is None else tuple(map(parse_hours, row.hours)),
        slot_minutes=row.slot_minutes,
        left_on=row.left_on,
    )
