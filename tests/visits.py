"""Staff and visits put straight into the tables, for tests of what reads them."""

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from itertools import count
from typing import Any
from uuid import uuid4

from sqlalchemy import Connection, insert

from desk_gui.db.tables import (
    BadgeLoanRow,
    StaffPresenceRow,
    StaffRow,
    StaffTopicRow,
    StaffWordRow,
    VisitEventRow,
    VisitMemberRow,
    VisitRow,
    VisitStopRow,
    VisitWordRow,
    table,
)
from desk_gui.domain.actors import AccountId
from desk_gui.domain.folding import fold, index_keys
from desk_gui.domain.languages import Language
from desk_gui.domain.people import PersonId
from desk_gui.domain.staff import Presence, StaffId
from desk_gui.domain.visit_search import visit_words
from desk_gui.domain.visits import (
    IN_HOUSE,
    Member,
    Offer,
    Stop,
    Visit,
    VisitDetails,
    VisitEventKind,
    VisitId,
    VisitState,
    VisitTime,
)
from desk_gui.services.access import Desk

_NUMBERS = count(1)
# Minutes before now, by state: expected, arrived, shown in, left.
_USUAL: Mapping[VisitState, Mapping[str, int]] = {
    VisitState.EXPECTED: {"expected_at": -60},
    VisitState.WAITING: {"arrived_at": 10},
    VisitState.WITH_HOST: {"arrived_at": 30, "admitted_at": 20},
    VisitState.LEFT: {"arrived_at": 90, "admitted_at": 80, "left_at": 10},
    VisitState.NO_SHOW: {"expected_at": 60},
    VisitState.CANCELLED: {"expected_at": 60},
    VisitState.UNSERVED: {"arrived_at": 60, "left_at": 20},
}


def add_staff(
    desk: Desk,
    name: str,
    *,
    post: str = "",
    room: str = "",
    phone: str = "",
    email: str = "",
    topics: Sequence[str] = (),
    state: Presence | None = Presence.IN,
    back_at: datetime | None = None,
    note: str = "",
    stand_in: StaffId | None = None,
    ask_first: str = "",
    slot_minutes: int | None = None,
    hours: list[str] | None = None,
    left_on: date | None = None,
    account: AccountId | None = None,
) -> StaffId:
    """Put somebody of the house on record; ``state`` None leaves where they are unsaid."""
    with desk.database.post() as connection:
        values = {
            "uid": str(uuid4()),
            "name": name,
            "folded_name": fold(name),
            "post": post,
            "room": room,
            "phone": phone,
            "email": email,
            "hours": hours,
            "slot_minutes": slot_minutes,
            "stand_in_id": stand_in,
            "account_id": account,
            "ask_first": ask_first,
            "note": "",
            "left_on": left_on,
            "created_at": desk.now().astimezone(UTC),
            "version": 1,
        }
        key = _insert(connection, StaffRow, values)
        words = {(word, "") for word in index_keys(f"{name} {post} {room}")}
        for position, topic in enumerate(topics):
            _insert(
                connection,
                StaffTopicRow,
                {"staff_id": key, "position": position, "topic": topic},
            )
            words |= {(word, topic) for word in index_keys(topic)}
        for word, topic in sorted(words):
            values = {"word": word, "staff_id": key, "topic": topic}
            connection.execute(insert(table(StaffWordRow)), values)
        if state is not None:
            presence = {
                "staff_id": key,
                "state": state.value,
                "back_at": _utc(back_at),
                "note": note,
                "at": desk.now().astimezone(UTC),
                "by": "Kis Réka",
            }
            connection.execute(insert(table(StaffPresenceRow)), presence)
        return StaffId(key)


def add_visit(
    desk: Desk,
    name: str = "Kovács Péter",
    *,
    state: VisitState = VisitState.WAITING,
    host: StaffId | None = None,
    host_name: str = "",
    firm: str = "",
    phone: str = "",
    language: Language | None = None,
    person: PersonId | None = None,
    people: int = 0,
    members: Sequence[Member] = (),
    purpose: str = "",
    stops: Sequence[Stop] = (),
    brings: str = "",
    note: str = "",
    day: date | None = None,
    number: str = "",
    badge: str = "",
    inexact: Sequence[VisitTime] = (),
    auto_closed: bool = False,
    reason: str = "",
    offered: Sequence[Offer] = (),
    appointment: int | None = None,
    **times: datetime | None,
) -> VisitId:
    """Put a visit on record as it would stand now; ``times`` by the names of their columns.

    Without times it has usual ones for its state; ``host_name`` is for the search only.
    """
    details = VisitDetails(
        name=name,
        firm=firm,
        phone=phone,
        language=language,
        person=person,
        people=people or 1 + len(members),
        members=tuple(members),
        stops=tuple(stops) or (Stop(host=host, purpose=purpose),),
        brings=brings,
        note=note,
    )
    at = _times(desk, state, times)
    arrived = at["arrived_at"]
    began = arrived or at["expected_at"] or desk.now()
    if arrived is not None and not number:
        number = f"{began.year}-{next(_NUMBERS):04}"
    with desk.database.post() as connection:
        values = _visit_values(desk, details, at) | {
            "number": number or None,
            "day": day or began.astimezone(desk.now().tzinfo).date(),
            "state": state.value,
            "appointment_id": appointment,
            "inexact": ",".join(each.value for each in inexact),
            "auto_closed": auto_closed,
            "reason": reason,
            "offered": ",".join(each.value for each in offered),
        }
        key = _insert(connection, VisitRow, values)
        _add_parts(connection, key, details, at)
        for word in sorted(visit_words(details, number, (host_name,))):
            connection.execute(insert(table(VisitWordRow)), {"word": word, "visit_id": key})
        if badge:
            loan = {
                "number": badge,
                "visit_id": key,
                "unnamed": False,
                "issued_at": _utc(began),
            }
            _insert(connection, BadgeLoanRow, loan)
        return VisitId(key)


def add_event(
    desk: Desk,
    visit: VisitId,
    kind: VisitEventKind,
    *,
    at: datetime | None = None,
    by: str = "Kis Réka",
    field: str = "",
    before: str = "",
    after: str = "",
    reason: str = "",
) -> None:
    """Put a step of a visit on record."""
    values = {
        "visit_id": visit,
        "kind": kind.value,
        "at": _utc(at or desk.now()),
        "by": by,
        "field": field,
        "before": before,
        "after": after,
        "reason": reason,
    }
    with desk.database.post() as connection:
        _insert(connection, VisitEventRow, values)


def _times(
    desk: Desk, state: VisitState, given: Mapping[str, datetime | None]
) -> dict[str, datetime | None]:
    usual = {
        name: desk.now() - timedelta(minutes=ago)
        for name, ago in ({} if given else _USUAL[state]).items()
    }
    names = ("expected_at", "arrived_at", "admitted_at", "left_at", "lead_left_at", "told_until")
    at: dict[str, datetime | None] = {**dict.fromkeys((*names, "reminded_at")), **usual, **given}
    at.setdefault("waiting_since", at["arrived_at"])
    return at


def _visit_values(
    desk: Desk, details: VisitDetails, at: Mapping[str, datetime | None]
) -> dict[str, Any]:
    first = details.stops[0]
    return {
        "uid": str(uuid4()),
        "name": details.name,
        "firm": details.firm,
        "phone": details.phone,
        "language": details.language,
        "person_id": details.person,
        "people": details.people,
        "host_id": first.host,
        "purpose": first.purpose,
        "topic": first.topic,
        "brings": details.brings,
        "note": details.note,
        "desk": "2",
        "created_at": desk.now().astimezone(UTC),
        "version": 1,
        **{name: _utc(time) for name, time in at.items()},
    }


def _add_parts(
    connection: Connection, visit: int, details: VisitDetails, at: Mapping[str, datetime | None]
) -> None:
    for position, member in enumerate(details.members):
        values = {
            "visit_id": visit,
            "position": position,
            "name": member.name,
            "firm": member.firm,
            "person_id": member.person,
            "left_at": _utc(member.left_at),
        }
        _insert(connection, VisitMemberRow, values)
    for position, stop in enumerate(details.stops):
        admitted = stop.admitted_at or (None if position else at["admitted_at"])
        done = stop.done_at or (None if position else at["left_at"])
        values = {
            "visit_id": visit,
            "position": position,
            "host_id": stop.host,
            "purpose": stop.purpose,
            "topic": stop.topic,
            "admitted_at": _utc(admitted),
            "done_at": _utc(done),
        }
        _insert(connection, VisitStopRow, values)


def _insert(connection: Connection, row: Any, values: Mapping[str, Any]) -> int:
    key = connection.execute(insert(table(row)), dict(values)).inserted_primary_key
    return int(key[0]) if key else 0


def _utc(at: datetime | None) -> datetime | None:
    return None if at is None else at.astimezone(UTC)


def still_here(visit: Visit) -> int:
    """Return how many of those who came are in the house now."""
    if visit.state not in IN_HOUSE:
        return 0
    gone = [each for each in visit.details.members if each.left_at is not None]
    return visit.details.people - len(gone) - (visit.lead_left_at is not None)
