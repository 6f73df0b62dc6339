"""The find line over real services: what it finds, and what it says of nothing."""

from dataclasses import dataclass, replace

import pytest
from pytestqt.qtbot import QtBot

from desk_gui.domain.actors import EVERYTHING, Actor, Permission
from desk_gui.domain.calls import CallDetails, Caller, CallOutcome, MessageDetails
from desk_gui.domain.languages import Country
from desk_gui.domain.staff import StaffId
from desk_gui.services.access import Desk
from desk_gui.services.call_book import CallBook
from desk_gui.services.calls import CallService
from desk_gui.services.staff import StaffService
from desk_gui.services.visit_book import VisitBook
from desk_gui.views.finding import Findable, Finder
from desk_gui.views.shell.window import MainWindow
from desk_gui.widgets.rows import Row
from tests.gui.counters import Counter, counter
from tests.gui.hands import ENTER, enter
from tests.gui.panels import all_rows, in_front
from tests.visits import add_staff, add_visit

__all__ = ["counter"]

LINE = "Балогова re: счёт 8 701 555 01 99 срочно"


@dataclass
class Sitting:
    """Who sits at the desk."""

    actor: Actor


@pytest.fixture
def sitting() -> Sitting:
    return Sitting(Actor(name="", counter="", permissions=EVERYTHING))


def leave_message(desk: Desk, callee: StaffId) -> None:
    """Let somebody who is on no record leave word for somebody of the house."""
    details = CallDetails(
        caller=Caller(number="8 701 555 77 31", name="Дроздов Семён"),
        asked_for=callee,
        outcome=CallOutcome.MESSAGE,
        message=MessageDetails(for_=callee, text="копия протокола готова"),
    )
    CallService(desk, lambda: Country.KZ).take("m", details, started_at=desk.now())


@pytest.fixture
def window(qtbot: QtBot, counter: Counter, sqlite_desk: Desk, sitting: Sitting) -> MainWindow:
    lawyer = add_staff(sqlite_desk, "Балогова Катерина", post="юрист", room="214")
    leave_message(sqlite_desk, lawyer)
    add_visit(sqlite_desk, name="Szűcs Ágnes", firm="Őrségi Önkormányzat")
    window, desk = in_front(qtbot, MainWindow()), counter.desk
    findable = Findable(
        people=desk.people,
        catalogue=desk.catalogue,
        book=desk.book,
        visits=VisitBook(sqlite_desk, lambda: Country.KZ),
        staff=StaffService(sqlite_desk),
        calls=CallBook(sqlite_desk, lambda: Country.KZ),
        actor=lambda: sitting.actor,
        now=sqlite_desk.now,
        country=lambda: Country.KZ,
    )
    window.finder = Finder(window.find_line, desk.runner, findable)  # type: ignore[attr-defined]
    window.find_line.start()
    return window


def found(window: MainWindow) -> list[str]:
    hits = window.find_line.hits()
    if hits is None:
        return []
    return [row.name if isinstance(row, Row) else row.title for row in all_rows(hits.row_model)]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("нурл", ["People", "Нұрланова Әсел"]),
        ("64120", ["Titles", "Ауыл тынысы"]),
        ("балог", ["Staff", "Балогова Катерина", "Calls", "Дроздов Семён"]),
        ("szucs", ["Visits", "Szűcs Ágnes"]),
        ("дрозд", ["Calls", "Дроздов Семён"]),
        ("8701 555-77", ["Calls", "Дроздов Семён"]),
        ("протокол", ["Calls", "Дроздов Семён"]),
        (LINE, ["New message", LINE]),
        ("xyzxyz", ["Nothing found"]),
    ],
)
def test_the_line_finds_people_and_titles_and_says_when_there_is_nothing(
    window: MainWindow, text: str, said: list[str]
) -> None:
    enter(text)
    assert found(window) == said


def test_who_may_take_no_calls_is_offered_no_message(window: MainWindow, sitting: Sitting) -> None:
    may = EVERYTHING - {Permission.TAKE_CALLS}
    sitting.actor = replace(sitting.actor, permissions=may)
    enter(LINE)
    assert found(window) == ["Nothing found"]


def test_nothing_cannot_be_taken(window: MainWindow) -> None:
    enter("xyzxyz", ENTER)
    assert window.find_line.text() == "xyzxyz"
