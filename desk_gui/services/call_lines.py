"""Calls as the lines of lists: one query for what is shown, and nothing more."""

from collections.abc import Sequence
from datetime import UTC, datetime, tzinfo
from typing import Any

from sqlalchemy import Connection, Select, exists, func, select

from desk_gui.domain.calls import CallLine, CallOutcome, Direction
from desk_gui.services.call_rows import ASKED_FOR, CALLS, HANDED_TO, MESSAGES

_LONGEST_TEXT = 200
"""Of a message so much is shown in a list."""
_TEXT = (
    select(func.substr(MESSAGES.c.text, 1, _LONGEST_TEXT))
    .where(MESSAGES.c.call_id == CALLS.c.id)
    .limit(1)
    .scalar_subquery()
)
_UNCONFIRMED = exists().where(MESSAGES.c.call_id == CALLS.c.id, MESSAGES.c.confirmed_at.is_(None))
LINES: Select[Any] = (
    select(
        CALLS.c.id,
        CALLS.c.direction,
        CALLS.c.outcome,
        CALLS.c.started_at,
        CALLS.c.answered_at,
        CALLS.c.ended_at,
        CALLS.c.clock_moved,
        CALLS.c.name,
        CALLS.c.firm,
        CALLS.c.number,
        CALLS.c.person_id,
        func.coalesce(HANDED_TO.c.name, ASKED_FOR.c.name, "").label("with_name"),
        func.coalesce(func.nullif(CALLS.c.reason, ""), _TEXT, "").label("about"),
        CALLS.c.answered_by,
        CALLS.c.settled_at.is_not(None).label("settled"),
        _UNCONFIRMED.label("unconfirmed"),
    )
    .outerjoin(ASKED_FOR, ASKED_FOR.c.id == CALLS.c.asked_for_id)
    .outerjoin(HANDED_TO, HANDED_TO.c.id == CALLS.c.transferred_to_id)
)
"""Calls with whom they were for: who took it over, else who was asked for; and what about."""
_DIRECTIONS = {each.value: each for each in Direction}
_OUTCOMES = {each.value: each for each in CallOutcome}


def read_lines(connection: Connection, query: Select[Any], zone: tzinfo | None) -> list[CallLine]:
    """Return the lines of a query that began as ``LINES``; times in the zone."""
    return [_to_line(row, zone) for row in connection.execute(query).all()]


def seconds_of(
    started_at: datetime, answered_at: datetime | None, ended_at: datetime | None
) -> int:
    """Return how long somebody spoke; 0 where that is not known."""
    if ended_at is None:
        return 0
    since = (answered_at or started_at).astimezone(UTC)
    return max(0, int((ended_at.astimezone(UTC) - since).total_seconds()))


def _to_line(row: Sequence[Any], zone: tzinfo | None) -> CallLine:
    """Return a line by the places of its columns: a list that is scrolled waits for each."""
    key, direction, outcome, started_at, answered_at, ended_at, clock_moved = row[:7]
    name, firm, number, person, with_name, reason, answered_by, settled, unconfirmed = row[7:]
    return CallLine(
        id=key,
        direction=_DIRECTIONS[direction],
        outcome=_OUTCOMES[outcome],
        started_at=started_at.astimezone(zone),
        seconds=0 if clock_moved else seconds_of(started_at, answered_at, ended_at),
        name=name,
        firm=firm,
        number=number,
        person=person,
        asked_for_name=with_name,
        reason=reason,
        answered_by=answered_by,
        settled=bool(settled),
        unconfirmed=bool(unconfirmed),
    )
