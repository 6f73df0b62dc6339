"""All visits of a range, worked by keys."""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from typing import Any

import pytest
from PySide6.QtCore import QDate, Qt
from pytestqt.qtbot import QtBot

from desk_gui.domain.actors import PERMISSIONS, Actor, Role
from desk_gui.domain.languages import Country, Language
from desk_gui.domain.staff import StaffId
from desk_gui.domain.visits import VisitFilter, VisitId, VisitLine, VisitState, VisitTime
from desk_gui.operations.runner import Runner
from desk_gui.services.access import Desk
from desk_gui.services.visit_book import VisitBook
from desk_gui.services.visits import VisitService
from desk_gui.views.language import speak
from desk_gui.views.shell.allowed import cut_to
from desk_gui.views.visits.correction import CorrectionQuestion
from desk_gui.views.visits.past_panel import PastPanel
from desk_gui.widgets.rows import ROW_ROLE, Row
from desk_gui.widgets.theme import look
from tests.conftest import NOON, Clock
from tests.gui.hands import CTRL, ENTER, enter, press
from tests.gui.panels import ringed
from tests.visits import add_staff, add_visit

DAY, MINUTE = timedelta(days=1), timedelta(minutes=1)
STATE = VisitState
OpenPanel = Callable[[], PastPanel]


@pytest.fixture
def zoltan(sqlite_desk: Desk) -> StaffId:
    return add_staff(sqlite_desk, "Horváth Zoltán")


@pytest.fixture
def reports() -> list[tuple[VisitFilter, str]]:
    return []


@pytest.fixture
def open_panel(
    qtbot: QtBot,
    sqlite_desk: Desk,
    lanes: Runner,
    clock: Clock,
    reports: list[tuple[VisitFilter, str]],
) -> Iterator[OpenPanel]:
    def open_panel() -> PastPanel:
        book = VisitBook(sqlite_desk, lambda: Country.HU)
        visits = VisitService(sqlite_desk, lambda: Country.HU)
        panel = PastPanel(
            book, visits, lanes, clock, lambda *said: reports.append(said), lambda _day: None
        )
        ringed(qtbot, panel, (978, 572))
        panel.on_shown()
        qtbot.waitUntil(lambda: panel.header.note.text() != "")
        return panel

    yield open_panel
    assert look().elided == set()


def rows(panel: PastPanel) -> list[Row]:
    model = panel.rows.model()
    shown = [model.index(at, 0).data(ROW_ROLE) for at in range(model.rowCount())]
    return [row for row in shown if row is not None]


def names(panel: PastPanel) -> list[str]:
    return [row.name for row in rows(panel)]


def facts(panel: PastPanel) -> dict[str, str]:
    return dict(panel.figures.facts.texts())


def at(hour: int, minute: int = 0) -> datetime:
    return NOON.replace(hour=hour, minute=minute)


def left(desk: Desk, name: str, hour: int, days: int = 0, **more: Any) -> VisitId:
    """Put on record somebody who came at an hour, waited ten minutes and stayed for an hour."""
    came = at(hour) - days * DAY
    times = {"admitted_at": came + 10 * MINUTE, "left_at": came + 60 * MINUTE}
    return add_visit(desk, name, state=STATE.LEFT, arrived_at=came, **(times | more))


def names_in_sight(panel: PastPanel) -> list[str]:
    model = panel.rows.model()
    shown = [model.index(at, 0).data(ROW_ROLE) for at in panel.rows.rows_in_sight()]
    return [row.name if row else "" for row in shown]


def current(panel: PastPanel) -> str:
    record = panel.rows.record()
    return record.name if isinstance(record, VisitLine) else ""


def go_to(panel: PastPanel, name: str) -> None:
    panel.rows.setFocus()
    panel.rows.setCurrentIndex(panel.rows.model().index(names(panel).index(name), 0))


def question(panel: PastPanel, qtbot: QtBot) -> CorrectionQuestion:
    press(Qt.Key.Key_R, CTRL)
    qtbot.waitUntil(lambda: bool(panel.findChildren(CorrectionQuestion)))
    (asked,) = panel.findChildren(CorrectionQuestion)
    qtbot.waitUntil(asked.isActiveWindow)
    return asked


def test_this_week_is_listed_with_its_figures(
    qtbot: QtBot, sqlite_desk: Desk, open_panel: OpenPanel, zoltan: StaffId
) -> None:
    left(sqlite_desk, "Kovács Péter", 8, days=2, host=zoltan, firm="Zöldkő Bt.", number="2026-0147")
    left(sqlite_desk, "Last week", 8, days=3)
    left(sqlite_desk, "Nagy Éva", 9, people=3, auto_closed=True)
    add_visit(sqlite_desk, "Not come", state=STATE.NO_SHOW, expected_at=at(10))
    panel = open_panel()
    assert names(panel) == ["Not come", "Nagy Éva", "Kovács Péter"]
    kovacs = rows(panel)[-1]
    assert (kovacs.code, kovacs.under, kovacs.aside) == ("0147", "Zöldkő Bt.", "Horváth Zoltán")
    assert (kovacs.amount, kovacs.amount_under) == ("08:00–09:00", "16/11/2026")
    chips = [row.chip.text for row in rows(panel) if row.chip]
    assert chips == ["did not come", "closed by house", "left"]
    qtbot.waitUntil(lambda: facts(panel) != {})
    assert facts(panel)["Visits"] == "2"
    assert facts(panel)["People"] == "4"
    assert facts(panel)["Waited on average"] == "10 min"
    assert facts(panel)["Did not come"] == "1"
    assert panel.figures.chart.accessibleDescription() == "8: 1, 9: 1"


def test_letters_find_and_esc_shows_all_again(
    qtbot: QtBot, sqlite_desk: Desk, open_panel: OpenPanel
) -> None:
    left(sqlite_desk, "Kovács Péter", 8, number="2026-0147")
    left(sqlite_desk, "Nagy Éva", 9)
    panel = open_panel()
    enter("kovacs")
    qtbot.waitUntil(lambda: names(panel) == ["Kovács Péter"])
    press(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(names(panel)) == 2)
    press(Qt.Key.Key_Down)
    assert panel.rows.hasFocus()
    enter("147")
    qtbot.waitUntil(lambda: names(panel) == ["Kovács Péter"])
    assert panel.filters.text.text() == "147"
    enter("8")
    qtbot.waitUntil(panel.empty.isVisible)
    assert "No visit of these days" in panel.empty.text()


def test_other_days_are_chosen_by_name_or_by_date(
    qtbot: QtBot, sqlite_desk: Desk, open_panel: OpenPanel
) -> None:
    left(sqlite_desk, "October", 8, days=30)
    left(sqlite_desk, "This month", 8, days=10)
    panel = open_panel()
    assert names(panel) == []
    panel.filters.period.setFocus()
    press(Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: names(panel) == ["This month"])
    press(Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: names(panel) == ["October"])
    panel.filters.last.setDate(QDate(2026, 11, 18))
    qtbot.waitUntil(lambda: names(panel) == ["This month", "October"])
    assert panel.filters.period.currentText() == "other days"


def test_the_report_is_of_what_is_shown(
    qtbot: QtBot,
    sqlite_desk: Desk,
    open_panel: OpenPanel,
    zoltan: StaffId,
    reports: list[tuple[VisitFilter, str]],
) -> None:
    left(sqlite_desk, "Kovács Péter", 8, host=zoltan)
    left(sqlite_desk, "Closed", 8, host=zoltan, auto_closed=True)
    left(sqlite_desk, "Nobody's", 9)
    add_visit(sqlite_desk, "Not come", state=STATE.NO_SHOW, host=zoltan)
    panel = open_panel()
    qtbot.waitUntil(lambda: panel.filters.host.count() == 2)
    panel.filters.host.setFocus()
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: names(panel) == ["Kovács Péter"])
    qtbot.waitUntil(lambda: facts(panel).get("Visits") == "1")
    press(Qt.Key.Key_P, CTRL)
    ((wanted, words),) = reports
    assert (wanted.host, wanted.without_auto_closed) == (zoltan, True)
    assert (wanted.first, wanted.last) == ((at(0) - 2 * DAY).date(), (at(0) + 4 * DAY).date())
    assert words == "Horváth Zoltán · who came · Without those closed by the house"


def test_enter_opens_a_visit(qtbot: QtBot, sqlite_desk: Desk, open_panel: OpenPanel) -> None:
    visit = left(sqlite_desk, "Kovács Péter", 8)
    panel = open_panel()
    press(ENTER)
    with qtbot.waitSignal(panel.opened) as opened:
        press(ENTER)
    assert opened.args is not None
    assert opened.args[0].id == visit


def test_times_are_put_right_by_keys(
    qtbot: QtBot, sqlite_desk: Desk, open_panel: OpenPanel
) -> None:
    left(
        sqlite_desk,
        "Kovács Péter",
        8,
        auto_closed=True,
        inexact=[VisitTime.LEFT],
        left_at=at(11, 30),
    )
    panel = open_panel()
    press(Qt.Key.Key_Down)
    asked = question(panel, qtbot)
    assert asked.times[VisitTime.LEFT].clock.hasFocus()
    assert "nobody saw it" in asked.rows["left_at"].message.text()
    enter("945", ENTER)
    press(ENTER)
    press(ENTER)
    enter("a portás látta", ENTER)
    qtbot.waitUntil(lambda: [row.amount for row in rows(panel)] == ["08:00–09:45"])
    assert "times corrected" in panel.confirmation.sentence.text()
    chip = rows(panel)[0].chip
    assert chip is not None
    assert chip.text == "left"
    panel.confirmation.undo.click()
    qtbot.waitUntil(lambda: [row.amount for row in rows(panel)] == ["08:00–11:30"])
    assert "taken back" in panel.confirmation.sentence.text()


def test_a_time_that_cannot_be_is_said_under_its_field(
    qtbot: QtBot, sqlite_desk: Desk, open_panel: OpenPanel
) -> None:
    left(sqlite_desk, "Kovács Péter", 8)
    panel = open_panel()
    press(Qt.Key.Key_Down)
    asked = question(panel, qtbot)
    press(ENTER, CTRL)
    assert "times on record" in asked.rows["arrived_at"].error()
    time = asked.times[VisitTime.LEFT].clock
    time.setFocus()
    time.selectAll()
    enter("25:10")
    press(ENTER, CTRL)
    assert asked.rows["left_at"].error() == "A time, like 14:30."
    time.selectAll()
    enter("7:30")
    asked.reason.setFocus()
    enter("óra", ENTER)
    qtbot.waitUntil(lambda: "lies before" in asked.rows["left_at"].error())
    assert asked.isVisible()
    press(Qt.Key.Key_Escape)
    assert rows(panel)[0].amount == "08:00–09:00"


def test_who_never_came_has_no_times_to_correct(sqlite_desk: Desk, open_panel: OpenPanel) -> None:
    left(sqlite_desk, "Kovács Péter", 8)
    add_visit(sqlite_desk, "Not come", state=STATE.NO_SHOW)
    panel = open_panel()
    go_to(panel, "Not come")
    assert not panel.correct_action.isEnabled()
    go_to(panel, "Kovács Péter")
    assert panel.correct_action.isEnabled()


def test_who_may_not_receive_corrects_nothing(sqlite_desk: Desk, open_panel: OpenPanel) -> None:
    left(sqlite_desk, "Kovács Péter", 8)
    panel = open_panel()
    executor = PERMISSIONS[Role.EXECUTOR]
    cut_to(panel, Actor(name="", counter="", permissions=executor))
    assert not panel.correct_action.isVisible()


def test_who_reads_further_down_is_not_moved_by_others(
    qtbot: QtBot, sqlite_desk: Desk, open_panel: OpenPanel
) -> None:
    for number in range(40):
        left(sqlite_desk, f"Yesterday {number}", 8, days=1)
    for number in range(10):
        left(sqlite_desk, f"Today {number}", 8)
    panel = open_panel()
    qtbot.waitUntil(lambda: panel.rows.model().rowCount() == 50)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_End)
    qtbot.waitUntil(lambda: current(panel) == "Yesterday 0")
    seen = names_in_sight(panel)
    visits = VisitService(sqlite_desk, lambda: Country.HU)
    left(sqlite_desk, "Came meanwhile", 9)
    yesterday = panel.rows.record()
    assert isinstance(yesterday, VisitLine)
    times = {VisitTime.LEFT: at(8, 40) - DAY}
    panel._runner.run(panel, lambda: visits.correct(yesterday.id, 1, times, "óra"))
    qtbot.waitUntil(lambda: [row.amount for row in rows(panel)][-1:] == ["08:00–08:40"])
    qtbot.waitUntil(lambda: current(panel) == "Yesterday 0")
    assert names_in_sight(panel) == seen
    assert panel.header.note.text().startswith("51 visit")


def test_how_many_they_are_is_said_in_the_language_in_force(
    qtbot: QtBot, sqlite_desk: Desk, open_panel: OpenPanel
) -> None:
    add_visit(sqlite_desk, "Kovács Péter", state=STATE.EXPECTED, expected_at=at(12, 10))
    panel = open_panel()
    speak(Language.HU)
    qtbot.waitUntil(lambda: panel.header.note.text() == "1 látogatás")
    speak(Language.EN)
    qtbot.waitUntil(lambda: panel.header.note.text() == "1 visit")
    # Painted on the way, before the words had their place.
    look().elided.clear()


def test_who_looks_at_the_newest_sees_who_came(
    qtbot: QtBot, sqlite_desk: Desk, open_panel: OpenPanel
) -> None:
    visit = add_visit(sqlite_desk, "Kovács Péter", state=STATE.EXPECTED, expected_at=at(12, 10))
    panel = open_panel()
    assert rows(panel)[0].amount == "12:10"
    visits = VisitService(sqlite_desk, lambda: Country.HU)
    panel._runner.run(panel, lambda: visits.arrive(visit))
    qtbot.waitUntil(lambda: [row.amount for row in rows(panel)] == ["12:00–"])
    qtbot.waitUntil(lambda: facts(panel).get("Visits") == "1")


def test_what_was_done_behind_another_panel_shows_on_coming_back(
    qtbot: QtBot, sqlite_desk: Desk, open_panel: OpenPanel, clock: Clock
) -> None:
    visit = add_visit(sqlite_desk, "Kovács Péter", state=STATE.EXPECTED, expected_at=at(12, 10))
    panel = open_panel()
    panel.hide()
    visits = VisitService(sqlite_desk, lambda: Country.HU)
    with qtbot.waitSignal(panel._runner.changed):
        panel._runner.run(panel, lambda: visits.arrive(visit))
    clock.at += 7 * DAY
    panel.show()
    panel.on_shown()
    qtbot.waitUntil(lambda: names(panel) == [])
    assert panel.filters.wanted().first == (at(0) + 5 * DAY).date()
