"""Rows of visits, from and as the frozen records that come and go through the services."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime, tzinfo
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, select

from desk_gui.db.chain import kept_key
from desk_gui.db.tables import (
    BadgeLoanRow,
    VisitEventRow,
    VisitMemberRow,
    VisitRow,
    VisitStopRow,
    table,
)
from desk_gui.domain.badges import house_token as token_of
from desk_gui.domain.languages import Language
from desk_gui.domain.people import PersonId
from desk_gui.domain.staff import StaffId
from desk_gui.domain.visits import (
    OPEN,
    AppointmentId,
    Badge,
    Member,
    Offer,
    Stop,
    Visit,
    VisitDetails,
    VisitEvent,
    VisitEventKind,
    VisitId,
    VisitState,
    VisitTime,
)

VISITS, STOPS, MEMBERS, LOANS, EVENTS = (
    table(row) for row in (VisitRow, VisitStopRow, VisitMemberRow, BadgeLoanRow, VisitEventRow)
)
IS_OUT = LOANS.c.returned_at.is_(None) & LOANS.c.lost_at.is_(None)
"""The condition for plastic badges that are in a visitor's hands."""


def read_visit(connection: Connection, visit_id: VisitId, zone: tzinfo | None) -> Visit | None:
    """Return a visit with times in the zone, or None if there is no such visit."""
    return next(iter(read_visits(connection, zone, VISITS.c.id == visit_id)), None)


def read_visits(
    connection: Connection, zone: tzinfo | None, *conditions: ColumnElement[bool]
) -> list[Visit]:
    """Return the visits that the conditions on the table of visits leave, by key; whole."""
    rows = connection.execute(select(VISITS).where(*conditions).order_by(VISITS.c.id)).all()
    keys = [row.id for row in rows]
    stops, members = _parts(connection, STOPS, keys), _parts(connection, MEMBERS, keys)
    loans = _loans(connection, keys)
    return [to_visit(row, stops[row.id], members[row.id], loans[row.id], zone) for row in rows]


def read_events(connection: Connection, visit_id: VisitId, zone: tzinfo | None) -> list[VisitEvent]:
    """Return what became of a visit, step by step; times in the zone."""
    query = select(EVENTS).where(EVENTS.c.visit_id == visit_id).order_by(EVENTS.c.id)
    return [
        VisitEvent(
            kind=VisitEventKind(row.kind),
            at=row.at.astimezone(zone),
            by=row.by,
            field=row.field,
            before=row.before,
            after=row.after,
            reason=row.reason,
        )
        for row in connection.execute(query)
    ]


def to_visit(
    row: VisitRow | Row[Any],
    stops: Iterable[VisitStopRow | Row[Any]],
    members: Sequence[VisitMemberRow | Row[Any]],
    loans: Iterable[BadgeLoanRow | Row[Any]],
    zone: tzinfo | None,
) -> Visit:
    """Return the record of a visit's rows; stops and members in order, badges that are out."""
    state = VisitState(row.state)
    details = to_details(row, stops, members, zone)
    return Visit(
        id=VisitId(row.id),
        uid=row.uid,
        version=row.version,
        state=state,
        day=row.day,
        number=row.number or "",
        details=details,
        at_stop=present_stop(state, details.stops),
        appointment=None if row.appointment_id is None else AppointmentId(row.appointment_id),
        expected_at=local(row.expected_at, zone),
        arrived_at=local(row.arrived_at, zone),
        waiting_since=local(row.waiting_since, zone),
        admitted_at=local(row.admitted_at, zone),
        left_at=local(row.left_at, zone),
        lead_left_at=local(row.lead_left_at, zone),
        inexact=frozenset(map(VisitTime, kept_words(row.inexact))),
        auto_closed=row.auto_closed,
        reason=row.reason,
        offered=frozenset(map(Offer, kept_words(row.offered))),
        told_until=local(row.told_until, zone),
        reminded_at=local(row.reminded_at, zone),
        badges=tuple(to_badge(loan, row, members) for loan in loans),
    )


def to_badge(
    loan: BadgeLoanRow | Row[Any],
    row: VisitRow | Row[Any],
    members: Sequence[VisitMemberRow | Row[Any]],
) -> Badge:
    """Return a badge of a visit, with who of the group has it."""
    if loan.unnamed:
        return Badge(number=loan.number, place=None)
    for place, member in enumerate(members):
        if member.id == loan.member_id:
            return Badge(number=loan.number, place=place, name=member.name)
    return Badge(number=loan.number, name=row.name)


def to_details(
    row: VisitRow | Row[Any],
    stops: Iterable[VisitStopRow | Row[Any]],
    members: Iterable[VisitMemberRow | Row[Any]],
    zone: tzinfo | None,
) -> VisitDetails:
    """Return what is written down of a visit."""
    return VisitDetails(
        name=row.name,
        firm=row.firm,
        phone=row.phone,
        language=None if row.language is None else Language(row.language),
        person=_person(row.person_id),
        people=row.people,
        members=tuple(
            Member(
                name=member.name,
                firm=member.firm,
                person=_person(member.person_id),
                left_at=local(member.left_at, zone),
            )
            for member in members
        ),
        stops=tuple(
            Stop(
                host=None if stop.host_id is None else StaffId(stop.host_id),
                purpose=stop.purpose,
                topic=stop.topic,
                admitted_at=local(stop.admitted_at, zone),
                done_at=local(stop.done_at, zone),
            )
            for stop in stops
        )
        or (_only_stop(row, zone),),
        brings=row.brings,
        note=row.note,
    )


def present_stop(
    state: VisitState, stops: Sequence[Stop] | Sequence[VisitStopRow | Row[Any]]
) -> int:
    """Return which of the stops is the present one; of a visit that is over, the last it came to.

    Stops are done one after another, and the end of a visit ends the one it is at.
    """
    done = sum(stop.done_at is not None for stop in stops)
    at = done if state in OPEN else done - 1
    return min(max(at, 0), len(stops) - 1)


def local(at: datetime | None, zone: tzinfo | None) -> datetime | None:
    """Return a stored time in the zone."""
    return None if at is None else at.astimezone(zone)


def kept_words(text: str) -> list[str]:
    """Return the words that a column keeps with commas between them."""
    return [word for word in text.split(",") if word]


def house_token(connection: Connection) -> str:
    """Return what the codes on this house's badges have that no other's have.

    It follows from the key of the audit's chain, which every house draws by
    chance when it is founded, and does not tell it.
    """
    return token_of(kept_key(connection) or "")


def _only_stop(row: VisitRow | Row[Any], zone: tzinfo | None) -> Stop:
    """Return the one purpose of a visit whose stops are not kept apart."""
    return Stop(
        host=None if row.host_id is None else StaffId(row.host_id),
        purpose=row.purpose,
        topic=row.topic,
        admitted_at=local(row.admitted_at, zone),
        done_at=local(row.left_at, zone),
    )


def _loans(connection: Connection, visits: list[int]) -> defaultdict[int, list[Any]]:
    """Return the rows of plastic badges that are out by visit, in their order."""
    found: defaultdict[int, list[Any]] = defaultdict(list)
    if visits:
        query = select(LOANS).where(LOANS.c.visit_id.in_(visits), IS_OUT)
        for row in connection.execute(query.order_by(LOANS.c.id)):
            found[row.visit_id].append(row)
    return found


def _person(key: int | None) -> PersonId | None:
    return None if key is None else PersonId(key)


def _parts(connection: Connection, parts: Any, visits: list[int]) -> defaultdict[int, list[Any]]:
    """Return the rows of stops or of members by visit, in their order."""
    found: defaultdict[int, list[Any]] = defaultdict(list)
    if visits:
        query = select(parts).where(parts.c.visit_id.in_(visits))
        for row in connection.execute(query.order_by(parts.c.visit_id, parts.c.position)):
            found[row.visit_id].append(row)
    return found
