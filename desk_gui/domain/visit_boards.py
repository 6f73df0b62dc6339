"""The reception's day with one visit that has just changed, before it is read again."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from desk_gui.domain.visits import DayBoard, Visit, VisitLine, VisitState

_SECTIONS = {
    VisitState.EXPECTED: "expected",
    VisitState.WAITING: "waiting",
    VisitState.WITH_HOST: "with_host",
}
_ORDERS = {
    VisitState.EXPECTED: "expected_at",
    VisitState.WAITING: "waiting_since",
    VisitState.WITH_HOST: "admitted_at",
}


def with_visit(board: DayBoard, visit: Visit) -> DayBoard:
    """Return the board with a visit where it stands now.

    One that is not on it, or whose host is another now, waits for the day to
    be read: its host's name is not known here.
    """
    names = [*_SECTIONS.values(), "gone", "forgotten"]
    lines = {name: _lines(board, name) for name in names}
    known = next((line for name in names for line in lines[name] if line.id == visit.id), None)
    if known is None or known.host != visit.stop.host:
        return board
    left = {name: tuple(each for each in lines[name] if each.id != visit.id) for name in names}
    section = _SECTIONS.get(visit.state, "gone")
    if section != "gone" or visit.day == board.day:
        left[section] = _put(left[section], _now(known, visit))
    return DayBoard(
        day=board.day,
        expected=left["expected"],
        waiting=left["waiting"],
        with_host=left["with_host"],
        gone=left["gone"],
        forgotten=left["forgotten"],
    )


def _lines(board: DayBoard, name: str) -> tuple[VisitLine, ...]:
    lines: tuple[VisitLine, ...] = getattr(board, name)
    return lines


def _put(lines: Sequence[VisitLine], line: VisitLine) -> tuple[VisitLine, ...]:
    """Return the lines with one more: by its time, or first among those who are gone."""
    order = _ORDERS.get(line.state)
    if order is None:
        return (line, *lines)

    def time_of(each: VisitLine) -> float:
        at: datetime | None = getattr(each, order)
        return at.timestamp() if at is not None else 0.0

    return tuple(sorted((*lines, line), key=time_of))


def _now(line: VisitLine, visit: Visit) -> VisitLine:
    return replace(
        line,
        number=visit.number,
        state=visit.state,
        expected_at=visit.expected_at,
        arrived_at=visit.arrived_at,
        waiting_since=visit.waiting_since,
        admitted_at=visit.admitted_at,
        left_at=visit.left_at,
        auto_closed=visit.auto_closed,
        badge_numbers=visit.badge_numbers,
        told_until=visit.told_until,
        reminded_at=visit.reminded_at,
        next_host_name=line.next_host_name if visit.has_next_stop else "",
    )
