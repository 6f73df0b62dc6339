"""The day with one visit that has just changed."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from desk_gui.domain.staff import StaffId
from desk_gui.domain.visit_boards import with_visit
from desk_gui.domain.visits import (
    Badge,
    DayBoard,
    Stop,
    Visit,
    VisitDetails,
    VisitId,
    VisitLine,
    VisitState,
)

DAY = date(2026, 11, 18)
NOON = datetime(2026, 11, 18, 12, 0, tzinfo=UTC)
HOST = StaffId(7)
SECTIONS = ("expected", "waiting", "with_host", "gone", "forgotten")


def line(key: int, state: VisitState, minutes: int = 0, day: date = DAY) -> VisitLine:
    at = NOON + timedelta(minutes=minutes)
    return VisitLine(
        id=VisitId(key),
        number="",
        state=state,
        day=day,
        name=f"V{key}",
        firm="",
        people=1,
        host=HOST,
        host_name="Horváth Zoltán",
        host_room="",
        whereabouts=None,
        purpose="",
        expected_at=at,
        waiting_since=at,
        admitted_at=at,
    )


def visit(key: int, state: VisitState, minutes: int = 0, day: date = DAY) -> Visit:
    at = NOON + timedelta(minutes=minutes)
    return Visit(
        id=VisitId(key),
        uid="u",
        version=2,
        state=state,
        day=day,
        number="2026-0001",
        details=VisitDetails(name=f"V{key}", stops=(Stop(host=HOST),)),
        expected_at=at,
        waiting_since=at,
        admitted_at=at,
    )


BOARD = DayBoard(
    day=DAY,
    expected=(line(1, VisitState.EXPECTED), line(2, VisitState.EXPECTED, 30)),
    waiting=(line(3, VisitState.WAITING, -20), line(4, VisitState.WAITING, 20)),
    with_host=(line(5, VisitState.WITH_HOST),),
    gone=(line(6, VisitState.LEFT),),
    forgotten=(line(7, VisitState.LEFT, day=DAY - timedelta(days=1)),),
)


def places(board: DayBoard) -> list[list[int]]:
    return [[each.id for each in getattr(board, name)] for name in SECTIONS]


MOVES = [
    ("arrived", visit(1, VisitState.WAITING), [[2], [3, 1, 4], [5], [6], [7]]),
    ("shown in", visit(3, VisitState.WITH_HOST, 5), [[1, 2], [4], [5, 3], [6], [7]]),
    ("left", visit(5, VisitState.LEFT), [[1, 2], [3, 4], [], [5, 6], [7]]),
    ("did not come", visit(2, VisitState.NO_SHOW), [[1], [3, 4], [5], [2, 6], [7]]),
    ("taken back", visit(6, VisitState.WITH_HOST, -5), [[1, 2], [3, 4], [6, 5], [], [7]]),
    (
        "confirmed",
        visit(7, VisitState.LEFT, day=DAY - timedelta(days=1)),
        [[1, 2], [3, 4], [5], [6], []],
    ),
    ("unknown", visit(99, VisitState.WAITING), [[1, 2], [3, 4], [5], [6], [7]]),
]


@pytest.mark.parametrize(("_what", "changed", "found"), MOVES, ids=[each[0] for each in MOVES])
def test_a_visit_stands_where_it_belongs_at_once(
    _what: str, changed: Visit, found: list[list[int]]
) -> None:
    assert places(with_visit(BOARD, changed)) == found


def test_its_number_and_badge_are_shown() -> None:
    moved = with_visit(BOARD, replace(visit(1, VisitState.WAITING), badges=(Badge(number="12"),)))
    (shown,) = [each for each in moved.waiting if each.id == 1]
    assert (shown.number, shown.badge_numbers, shown.host_name) == (
        *("2026-0001", ("12",), "Horváth Zoltán"),
    )


def test_another_host_waits_for_the_day_to_be_read() -> None:
    details = VisitDetails(name="V3", stops=(Stop(host=StaffId(8)),))
    assert with_visit(BOARD, replace(visit(3, VisitState.WITH_HOST), details=details)) == BOARD
