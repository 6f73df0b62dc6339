"""The calls of a range in numbers, summed by the database; what was purged is counted too."""

from collections import Counter
from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Connection, String, case, func, or_, select, type_coerce

from desk_gui.db.expressions import minutes_between
from desk_gui.db.tables import CallCountRow, OfferAnswerRow, PromiseRow, table
from desk_gui.domain.call_rules import REACHED
from desk_gui.domain.calls import CallFigures, CallOutcome, Direction
from desk_gui.domain.promise_rules import counts_as_ended
from desk_gui.domain.promises import ENDED, PromiseKind, PromiseState
from desk_gui.services.call_range import IS_UNCONFIRMED, IS_UNSETTLED
from desk_gui.services.call_rows import CALLS, MESSAGES
from desk_gui.services.working_calendar import working_calendar

_COUNTS, _PROMISES, _OFFERS = table(CallCountRow), table(PromiseRow), table(OfferAnswerRow)
_HOURS = 24
_SECONDS = 60
_SOME = 500
"""So many calls are asked about in one query."""
# Year to hour of a stored time, in UTC: every office's clock differs from it by whole hours.
_HOUR = func.substr(type_coerce(CALLS.c.started_at, String), 1, len("2026-11-18T12"))
_SPOKEN = case(
    (
        ~CALLS.c.clock_moved,
        minutes_between(func.coalesce(CALLS.c.answered_at, CALLS.c.started_at), CALLS.c.ended_at),
    )
)


class CallGroup(NamedTuple):
    """Calls of one day, hour, direction and outcome, summed; the hour is of the office's clock."""

    day: date
    hour: int
    direction: Direction
    outcome: CallOutcome
    calls: int
    seconds: int
    """How long all of them were spoken together, as far as it is known."""


def read_figures(
    connection: Connection, first: date, last: date, zone: tzinfo | None
) -> CallFigures:
    """Return the calls of these days in numbers, both included; and what is open now."""
    groups = sum_calls(connection, [CALLS.c.day.between(first, last)], zone)
    groups += purged_calls(connection, first, last)
    by_outcome: Counter[CallOutcome] = Counter()
    by_hour: Counter[int] = Counter()
    for group in groups:
        by_outcome[group.outcome] += group.calls
        if group.direction is Direction.IN:
            by_hour[group.hour] += group.calls
    ended = _ended_promises(connection, first, last, zone)
    kept = [row for row in ended if row.state == PromiseState.KEPT.value]
    answers = _answers(connection, first, last, zone)
    return CallFigures(
        calls=by_outcome.total(),
        by_outcome={outcome: by_outcome[outcome] for outcome in CallOutcome},
        by_hour=tuple(by_hour[hour] for hour in range(_HOURS)),
        promises_kept=len(kept),
        promises_ended=len(ended),
        call_back_minutes=_call_back_minutes(connection, kept, zone),
        unconfirmed=_count(connection, MESSAGES.c.id, IS_UNCONFIRMED),
        missed_unsettled=_count(connection, CALLS.c.id, IS_UNSETTLED),
        offers_made=len(answers),
        offers_accepted=answers.count(True),
    )


def sum_calls(
    connection: Connection, meant: Sequence[ColumnElement[bool]], zone: tzinfo | None
) -> list[CallGroup]:
    """Return the calls on record that are meant, summed: what is counted before they are purged."""
    calls = (
        select(
            CALLS.c.day,
            _HOUR.label("hour"),
            CALLS.c.direction,
            CALLS.c.outcome,
            _SPOKEN.label("spoken"),
        )
        .where(*meant)
        .subquery()
    )
    keys = (calls.c.day, calls.c.hour, calls.c.direction, calls.c.outcome)
    query = select(
        *keys,
        func.count().label("calls"),
        func.coalesce(func.sum(calls.c.spoken), 0.0).label("minutes"),
    ).group_by(*keys)
    return [_to_group(row, zone) for row in connection.execute(query)]


def _to_group(row: Any, zone: tzinfo | None) -> CallGroup:
    hour = datetime.fromisoformat(f"{row.hour}:00:00+00:00").astimezone(zone).hour
    return CallGroup(
        day=row.day,
        hour=hour,
        direction=Direction(row.direction),
        outcome=CallOutcome(row.outcome),
        calls=row.calls,
        seconds=round(float(row.minutes) * _SECONDS),
    )


def purged_calls(connection: Connection, first: date, last: date) -> list[CallGroup]:
    """Return what is left of purged calls."""
    query = select(_COUNTS).where(_COUNTS.c.day.between(first, last))
    return [
        CallGroup(
            day=row.day,
            hour=row.hour,
            direction=Direction(row.direction),
            outcome=CallOutcome(row.outcome),
            calls=row.calls,
            seconds=row.seconds,
        )
        for row in connection.execute(query)
    ]


def _ended_promises(
    connection: Connection, first: date, last: date, zone: tzinfo | None
) -> list[Any]:
    """Return what was promised in calls and ended in these days, with the call it was made in."""
    since, until = _bounds(first, last, zone)
    query = (
        select(
            _PROMISES.c.kind,
            _PROMISES.c.state,
            _PROMISES.c.due_at,
            _PROMISES.c.closed_at,
            CALLS.c.id.label("call"),
            CALLS.c.person_id,
            CALLS.c.e164,
            func.coalesce(CALLS.c.ended_at, CALLS.c.started_at).label("wished_at"),
        )
        .join(CALLS, CALLS.c.id == _PROMISES.c.call_id)
        .where(
            _PROMISES.c.state.in_([state.value for state in ENDED]),
            _PROMISES.c.closed_at >= since,
            _PROMISES.c.closed_at < until,
        )
    )
    return [
        row
        for row in connection.execute(query)
        if counts_as_ended(PromiseState(row.state), row.due_at, row.closed_at)
    ]


def _answers(connection: Connection, first: date, last: date, zone: tzinfo | None) -> list[bool]:
    """Return what was said to the offers of these days: whether it was a yes."""
    since, until = _bounds(first, last, zone)
    query = select(_OFFERS.c.accepted).where(_OFFERS.c.at >= since, _OFFERS.c.at < until)
    return list(connection.scalars(query))


def _call_back_minutes(
    connection: Connection, kept: Sequence[Any], zone: tzinfo | None
) -> float | None:
    """Return how long those who wished for a call waited for it, in working minutes, on average.

    The call is the first of ours to them that reached somebody; where none was
    written down, the moment somebody said that the promise was kept.
    """
    wished = [row for row in kept if row.kind == PromiseKind.CALL_BACK.value]
    if not wished:
        return None
    calls = _first_calls(connection, [row.call for row in wished])
    calendar = working_calendar(connection, zone)
    minutes = [
        calendar.working_minutes(
            row.wished_at, min(row.closed_at, calls.get(row.call, row.closed_at))
        )
        for row in wished
    ]
    return sum(minutes) / len(minutes)


def _first_calls(connection: Connection, wished: list[int]) -> dict[int, datetime]:
    """Return when, after each of these calls, we reached the same person or number first."""
    back = CALLS.alias("back")
    theirs = or_(back.c.person_id == CALLS.c.person_id, back.c.e164 == CALLS.c.e164)
    query = (
        select(CALLS.c.id, func.min(back.c.started_at).label("at"))
        .join(back, theirs)
        .where(
            back.c.direction == Direction.OUT.value,
            back.c.outcome.in_(sorted(outcome.value for outcome in REACHED)),
            back.c.started_at > CALLS.c.started_at,
        )
        .group_by(CALLS.c.id)
    )
    found: dict[int, datetime] = {}
    for at in range(0, len(wished), _SOME):
        some = query.where(CALLS.c.id.in_(wished[at : at + _SOME]))
        found |= {row.id: row.at for row in connection.execute(some)}
    return found


def _count(connection: Connection, key: ColumnElement[Any], wanted: ColumnElement[bool]) -> int:
    return connection.execute(select(func.count(key)).where(wanted)).scalar_one()


def _bounds(first: date, last: date, zone: tzinfo | None) -> tuple[datetime, datetime]:
    """Return when the first day begins, and the day after the last one."""
    begin, end = (
        datetime.combine(day, time(), zone).astimezone(UTC)
        for day in (first, last + timedelta(days=1))
    )
    return begin, end
