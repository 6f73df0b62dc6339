"""The reception's day in one list: who is expected, waits, is with a host, has left."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, tzinfo

from sqlalchemy import Connection, and_, exists, or_

from desk_gui.db.tables import VisitEventRow, table
from desk_gui.domain.visits import (
    IN_HOUSE,
    OPEN,
    DayBoard,
    VisitEventKind,
    VisitLine,
    VisitState,
)
from desk_gui.services.visit_lines import LINES, next_hosts, to_line
from desk_gui.services.visit_rows import VISITS

FORGOTTEN_FOR = timedelta(days=14)
"""How long a visit that the house closed is asked about."""
_EVENTS = table(VisitEventRow)
_LOOKED_AT = (
    exists()
    .where(
        _EVENTS.c.visit_id == VISITS.c.id,
        _EVENTS.c.kind.in_([VisitEventKind.CONFIRMED.value, VisitEventKind.CORRECTED.value]),
    )
    .label("looked_at")
)
_BOARD = LINES.add_columns(_LOOKED_AT)
_LONG_AGO = datetime.min.replace(tzinfo=UTC)


def read_board(connection: Connection, today: date, zone: tzinfo | None) -> DayBoard:
    """Return the day's board; two queries, however long it is."""
    closed_by_house = and_(
        VISITS.c.state == VisitState.LEFT.value,
        VISITS.c.day.between(today - FORGOTTEN_FOR, today),
        VISITS.c.auto_closed,
    )
    rows = connection.execute(
        _BOARD.where(
            or_(VISITS.c.day == today, VISITS.c.state.in_(sorted(IN_HOUSE)), closed_by_house)
        )
    ).all()
    lines = [to_line(row, zone) for row in rows]
    forgotten = {row.id for row in rows if _is_forgotten(row.state, row.auto_closed, row.looked_at)}
    lines = _with_next(connection, lines)
    return DayBoard(
        day=today,
        expected=_of(lines, VisitState.EXPECTED),
        waiting=_of(lines, VisitState.WAITING),
        with_host=_of(lines, VisitState.WITH_HOST),
        gone=tuple(
            sorted(
                (
                    line
                    for line in lines
                    if line.state not in OPEN and line.day == today and line.id not in forgotten
                ),
                key=_ended,
                reverse=True,
            )
        ),
        forgotten=tuple(
            sorted((line for line in lines if line.id in forgotten), key=_ended, reverse=True)
        ),
    )


def _is_forgotten(state: str, auto_closed: bool, looked_at: bool) -> bool:
    return state == VisitState.LEFT.value and bool(auto_closed) and not looked_at


def _with_next(connection: Connection, lines: Sequence[VisitLine]) -> list[VisitLine]:
    hosts = next_hosts(connection, [line.id for line in lines if line.state in OPEN])
    return [
        replace(line, next_host_name=hosts[line.id]) if line.id in hosts else line for line in lines
    ]


def _of(lines: Sequence[VisitLine], state: VisitState) -> tuple[VisitLine, ...]:
    """Return those in this state, who waits the longest first."""
    return tuple(sorted((line for line in lines if line.state is state), key=_since))


def _since(line: VisitLine) -> tuple[datetime, int]:
    times = {
        VisitState.EXPECTED: line.expected_at,
        VisitState.WAITING: line.waiting_since or line.arrived_at,
        VisitState.WITH_HOST: line.admitted_at or line.arrived_at,
    }
    at = times[line.state]
    # Expected, but nobody knows when: after those who have a time.
    unknown = datetime.max.replace(tzinfo=UTC) if line.state is VisitState.EXPECTED else _LONG_AGO
    return at or unknown, line.id


def _ended(line: VisitLine) -> tuple[datetime, int]:
    return line.left_at or line.expected_at or _LONG_AGO, line.id
