"""Visits as the lines of lists: one query for what is shown, with hosts and badges.

Built once: the reception's list is read again after every change.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, tzinfo
from typing import Any

from sqlalchemy import Connection, Select, func, select

from desk_gui.db.tables import StaffPresenceRow, StaffRow, table
from desk_gui.domain.languages import Language
from desk_gui.domain.people import PersonId
from desk_gui.domain.staff import Presence, StaffId, Whereabouts
from desk_gui.domain.visits import VisitId, VisitLine, VisitState
from desk_gui.services.visit_rows import IS_OUT, LOANS, MEMBERS, STOPS, VISITS, local

_BETWEEN = "\n"
STAFF, _PRESENCE = table(StaffRow), table(StaffPresenceRow)
_BADGES = (
    select(func.aggregate_strings(LOANS.c.number, _BETWEEN))
    .where(LOANS.c.visit_id == VISITS.c.id, IS_OUT)
    .scalar_subquery()
    .label("badges")
)
_MEMBERS_GONE = (
    select(func.count())
    .where(MEMBERS.c.visit_id == VISITS.c.id, MEMBERS.c.left_at.is_not(None))
    .scalar_subquery()
    .label("members_gone")
)
LINES: Select[Any] = (
    select(
        VISITS.c.id,
        VISITS.c.number,
        VISITS.c.state,
        VISITS.c.day,
        VISITS.c.name,
        VISITS.c.firm,
        VISITS.c.people,
        VISITS.c.host_id,
        VISITS.c.person_id,
        VISITS.c.purpose,
        VISITS.c.expected_at,
        VISITS.c.arrived_at,
        VISITS.c.waiting_since,
        VISITS.c.admitted_at,
        VISITS.c.left_at,
        VISITS.c.told_until,
        VISITS.c.reminded_at,
        VISITS.c.auto_closed,
        VISITS.c.lead_left_at,
        VISITS.c.language,
        STAFF.c.name.label("host_name"),
        STAFF.c.room,
        _PRESENCE.c.state.label("presence"),
        _PRESENCE.c.back_at,
        _PRESENCE.c.note.label("presence_note"),
        _PRESENCE.c.at.label("presence_at"),
        _PRESENCE.c.by.label("presence_by"),
        _BADGES,
        _MEMBERS_GONE,
    )
    .outerjoin(STAFF, STAFF.c.id == VISITS.c.host_id)
    .outerjoin(_PRESENCE, _PRESENCE.c.staff_id == VISITS.c.host_id)
)
"""Visits as they stand now, with where their hosts are."""
PAST_LINES: Select[Any] = select(
    VISITS.c.id,
    VISITS.c.number,
    VISITS.c.state,
    VISITS.c.day,
    VISITS.c.name,
    VISITS.c.firm,
    VISITS.c.people,
    VISITS.c.host_id,
    STAFF.c.name.label("host_name"),
    STAFF.c.room,
    VISITS.c.purpose,
    VISITS.c.auto_closed,
    VISITS.c.person_id,
    VISITS.c.expected_at,
    VISITS.c.arrived_at,
    VISITS.c.admitted_at,
    VISITS.c.left_at,
).outerjoin(STAFF, STAFF.c.id == VISITS.c.host_id)
"""Visits of days gone by: where their hosts are now does not matter."""
_STATES = {state.value: state for state in VisitState}
_NEXT = (
    select(STOPS.c.visit_id, STAFF.c.name)
    .outerjoin(STAFF, STAFF.c.id == STOPS.c.host_id)
    .where(STOPS.c.done_at.is_(None))
    .order_by(STOPS.c.visit_id, STOPS.c.position)
)


def read_lines(connection: Connection, query: Select[Any], zone: tzinfo | None) -> list[VisitLine]:
    """Return the lines of a query that began as ``LINES``; times in the zone."""
    return [to_line(row, zone) for row in connection.execute(query)]


def read_past(connection: Connection, query: Select[Any], zone: tzinfo | None) -> list[VisitLine]:
    """Return the lines of a query that began as ``PAST_LINES``; times in the zone."""
    return [_past_line(row, zone) for row in connection.execute(query).all()]


def past_of(rows: Iterable[Sequence[Any]], zone: tzinfo | None) -> list[VisitLine]:
    """Return the lines of such rows as a driver gives them; times in the zone."""
    return [_past_line(_read(row), zone) for row in rows]


def next_hosts(connection: Connection, visits: Iterable[VisitId]) -> Mapping[int, str]:
    """Return, for visits with another purpose before them, the name of who is next."""
    rows: Sequence[Any] = connection.execute(_NEXT.where(STOPS.c.visit_id.in_(list(visits)))).all()
    # The first that is not done is the present one; the second is next.
    first: set[int] = set()
    found: dict[int, str] = {}
    for row in rows:
        if row.visit_id in first:
            found.setdefault(row.visit_id, row.name or "")
        first.add(row.visit_id)
    return found


def to_line(row: Any, zone: tzinfo | None, next_host: str = "") -> VisitLine:
    """Return the line of a row of ``LINES``."""
    return VisitLine(
        id=VisitId(row.id),
        number=row.number or "",
        state=VisitState(row.state),
        day=row.day,
        name=row.name,
        firm=row.firm,
        people=row.people,
        host=None if row.host_id is None else StaffId(row.host_id),
        host_name=row.host_name or "",
        host_room=row.room or "",
        whereabouts=_whereabouts(row, zone),
        purpose=row.purpose,
        expected_at=local(row.expected_at, zone),
        arrived_at=local(row.arrived_at, zone),
        waiting_since=local(row.waiting_since, zone),
        admitted_at=local(row.admitted_at, zone),
        left_at=local(row.left_at, zone),
        auto_closed=row.auto_closed,
        badge_numbers=_badge_numbers(row.badges),
        told_until=local(row.told_until, zone),
        reminded_at=local(row.reminded_at, zone),
        next_host_name=next_host,
        person=None if row.person_id is None else PersonId(row.person_id),
        gone=row.members_gone + (row.lead_left_at is not None),
        language=None if row.language is None else Language(row.language),
    )


def _badge_numbers(together: str | None) -> tuple[str, ...]:
    """Return numbers that a query put together, the short ones first: 9 before 12."""
    numbers = together.split(_BETWEEN) if together else []
    return tuple(sorted(numbers, key=lambda number: (len(number), number)))


def _read(row: Sequence[Any]) -> Sequence[Any]:
    """Return a driver's row with its day, its flag and its times as they are meant."""
    day = row[3] if isinstance(row[3], date) else date.fromisoformat(row[3])
    times = (at and datetime.fromisoformat(at) for at in row[13:])
    return (*row[:3], day, *row[4:11], bool(row[11]), row[12], *times)


def _past_line(row: Sequence[Any], zone: tzinfo | None) -> VisitLine:
    """Return a line by the places of its columns: a list that is scrolled waits for each."""
    key, number, state, day, name, firm, people, host, host_name, room = row[:10]
    purpose, auto_closed, person, expected_at, arrived_at, admitted_at, left_at = row[10:]
    return VisitLine(
        id=key,
        number=number or "",
        state=_STATES[state],
        day=day,
        name=name,
        firm=firm,
        people=people,
        host=host,
        host_name=host_name or "",
        host_room=room or "",
        whereabouts=None,
        purpose=purpose,
        expected_at=expected_at and expected_at.astimezone(zone),
        arrived_at=arrived_at and arrived_at.astimezone(zone),
        admitted_at=admitted_at and admitted_at.astimezone(zone),
        left_at=left_at and left_at.astimezone(zone),
        auto_closed=auto_closed,
        person=person,
    )


def _whereabouts(row: Any, zone: tzinfo | None) -> Whereabouts | None:
    if row.presence is None:
        return None
    return Whereabouts(
        state=Presence(row.presence),
        back_at=local(row.back_at, zone),
        note=row.presence_note,
        at=local(row.presence_at, zone),
        by=row.presence_by,
    )
