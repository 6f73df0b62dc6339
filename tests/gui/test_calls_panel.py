"""The panel of calls, worked by keys: the list, the record, and what is done with a call."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from desk_gui.domain.actors import Actor, Role, permissions_of
from desk_gui.domain.audit import Deed
from desk_gui.domain.calls import CallOutcome, Direction
from desk_gui.domain.languages import Country
from desk_gui.services.access import Desk
from desk_gui.services.changes import Topic
from desk_gui.services.history import HistoryService
from desk_gui.views.calls.panel import CallsPanel
from desk_gui.views.calls.questions import JoinQuestion
from desk_gui.views.shell.allowed import cut_to
from desk_gui.widgets.theme import look
from desk_gui.widgets.tokens import State
from tests.conftest import Clock
from tests.gui.hands import CTRL, ENTER, enter, focus, press
from tests.gui.panels import Opened, row, rows, said
from tests.gui.telephone import TEN, Telephone, house
from tests.runners import InlineRunner

__all__ = ["house"]

OpenPanel = Opened[CallsPanel]
ESC, DOWN = Qt.Key.Key_Escape, Qt.Key.Key_Down


@pytest.fixture
def open_panel(qtbot: QtBot, house: Telephone) -> Iterator[OpenPanel]:
    yield OpenPanel(qtbot, lambda: CallsPanel(house.desk))
    assert look().elided == set()


def rest(panel: CallsPanel) -> None:
    """Let the hand rest on a line for as long as it takes to open the record."""
    panel._rest.timeout.emit()


# --- the list ---


def test_what_rings_stands_first_then_today_then_earlier(
    house: Telephone, open_panel: OpenPanel
) -> None:
    house.take("Régi Réka", ago=60 * 30)
    house.take("Kiss Márta", ago=40, reason="Nyitvatartás")
    house.message("Varga Lili", "A számla kétszer jött", ago=30)
    house.miss("+36 20 111 2233")
    house.calls.ring("u1", "+36 1 765 4321", "2")
    panel = open_panel()
    assert rows(panel) == [
        *("# On the line", "+36 1 765 4321", "# Today", "+36 20 111 2233", "Varga Lili"),
        *("Kiss Márta", "# Earlier", "Régi Réka"),
    ]
    buttons = {name: row(panel, name).button for name in ("+36 20 111 2233", "Varga Lili")}
    assert buttons == {"+36 20 111 2233": "Call back", "Varga Lili": "Confirmed"}
    missed = row(panel, "+36 20 111 2233").chip
    assert missed is not None
    assert (missed.text, missed.state) == ("missed", State.WARN)
    assert row(panel, "Varga Lili").under == "A számla kétszer jött"
    assert row(panel, "Kiss Márta").under == "Nyitvatartás"


def test_letters_look_through_the_whole_book(
    qtbot: QtBot, house: Telephone, open_panel: OpenPanel
) -> None:
    house.take("Régi Réka", ago=60 * 24 * 90, reason="Panasz")
    for at in range(40):
        house.take(f"Kiss Márta {at}", ago=at + 1)
    panel = open_panel()
    enter("régi")
    assert panel.list.stack.currentWidget() is panel.list.book.view
    assert panel.list.header.note.text().startswith("1 ")
    line = panel.list.line()
    assert line is not None
    assert line.name == "Régi Réka"
    press(ESC)
    assert panel.list.stack.currentWidget() is panel.list.rows
    press(Qt.Key.Key_H, CTRL)
    qtbot.waitUntil(lambda: panel.list.book.model.rowCount() == 41)
    press(Qt.Key.Key_H, CTRL)
    assert panel.list.stack.currentWidget() is panel.list.rows


def test_letters_that_no_call_has_are_said_and_can_be_taken_away(
    house: Telephone, open_panel: OpenPanel
) -> None:
    house.take("Kiss Márta")
    panel = open_panel()
    enter("xyz")
    assert panel.list.empty.isVisible()
    assert "Esc" in panel.list.empty.text()
    press(ESC)
    assert rows(panel) == ["# Today", "Kiss Márta"]


def test_an_empty_book_says_the_key_that_helps(open_panel: OpenPanel) -> None:
    panel = open_panel()
    assert "F3" in panel.list.empty.text()


# --- the record ---


def test_who_rests_on_a_call_opens_it_and_the_look_is_noted(
    sqlite_desk: Desk, house: Telephone, open_panel: OpenPanel
) -> None:
    lili = house.know("Varga", "Lili", "+36 30 555 0147", firm="Zöldkő Bt.")
    house.message("Varga Lili", "A számla", ago=30, person=lili.id)
    panel = open_panel()
    history = HistoryService(sqlite_desk, lambda: Country.HU)
    assert Deed.CALL_OPENED not in {look.deed for look in history.looks_at(lili.id).value}
    rest(panel)
    assert Deed.CALL_OPENED in {look.deed for look in history.looks_at(lili.id).value}
    message = dict(panel.record.message.texts())
    assert (message["For"], message["Message"]) == ("Szabó Gábor", "A számla")
    assert message["Call back"] == "by 12:46 today"
    assert panel.record.head.under.text() == "Zöldkő Bt. · call back"
    assert len(panel.record.latest.texts()) == 2


# --- what is done ---


def test_enter_notes_that_the_callee_has_the_message(
    house: Telephone, open_panel: OpenPanel
) -> None:
    house.message("Varga Lili", "A számla")
    panel = open_panel()
    press(ENTER)
    assert said(panel) == "Szabó Gábor has the message, noted 10:46"
    assert house.unconfirmed() == []
    panel.confirmation.undo.click()
    assert len(house.unconfirmed()) == 1
    assert row(panel, "Varga Lili").button == "Confirmed"


def test_a_message_confirmed_elsewhere_is_not_confirmed_twice(
    house: Telephone, open_panel: OpenPanel
) -> None:
    call = house.message("Varga Lili", "A számla")
    panel = open_panel()
    assert call.message is not None
    house.calls.confirm(call.message.id)
    press(ENTER)
    assert "noted already that the message is known" in said(panel)


def test_a_missed_call_is_rung_back_and_then_settled(
    house: Telephone, open_panel: OpenPanel
) -> None:
    house.miss("+36 20 111 2233")
    panel = open_panel()
    press(ENTER)
    assert house.dialled == ["+36201112233"]
    assert panel.is_writing()
    assert panel.form.fields.direction is Direction.OUT
    press(Qt.Key.Key_Return, CTRL)
    assert house.book.missed().value == []


def test_a_missed_call_needs_no_call_any_more(house: Telephone, open_panel: OpenPanel) -> None:
    house.miss("+36 20 111 2233")
    panel = open_panel()
    press(Qt.Key.Key_D, CTRL)
    assert house.book.missed().value == []
    panel.confirmation.undo.click()
    assert len(house.book.missed().value) == 1


def test_an_unknown_number_is_added_to_somebody_with_one_key(
    qtbot: QtBot, house: Telephone, open_panel: OpenPanel
) -> None:
    lili = house.know("Varga", "Lili", "+36 30 555 0147")
    house.miss("+36 20 111 2233")
    panel = open_panel()
    press(Qt.Key.Key_J, CTRL)
    asked = panel.findChild(JoinQuestion)
    assert asked is not None
    qtbot.waitUntil(asked.isActiveWindow)
    enter("xyz", ENTER)
    assert "Nobody on record" in asked.rows["person"].error()
    for _ in "xyz":
        press(Qt.Key.Key_Backspace)
    enter("var", ENTER)
    press(ENTER)
    assert "+36 20 111 2233 belongs to Varga Lili now" in said(panel)
    assert [known.person for known in house.book.who_is("+36201112233").value] == [lili.id]
    assert row(panel, "Varga Lili")
    panel.confirmation.undo.click()
    assert said(panel).startswith("Taken back")
    assert house.book.who_is("+36201112233").value == []


def test_a_slip_and_a_letter_go_to_the_callee(house: Telephone, open_panel: OpenPanel) -> None:
    call = house.message("Varga Lili", "A számla")
    panel = open_panel()
    press(Qt.Key.Key_P, CTRL)
    assert call.message is not None
    assert [slip.reference for slip in house.sent] == [f"message:{call.message.id}"]
    assert "Varga" not in house.sent[0].title
    press(Qt.Key.Key_M, CTRL)
    assert not house.mailed()
    house.send_mail()
    panel._desk.runner.changed.emit(frozenset({Topic.RECEPTION}))
    press(Qt.Key.Key_M, CTRL)
    assert house.mailed() == [call.message.id]
    assert said(panel) == "A letter to Szabó Gábor is on its way, 10:46"


def test_a_callee_without_an_address_is_named(house: Telephone, open_panel: OpenPanel) -> None:
    house.send_mail()
    house.message("Varga Lili", "A számla", house.balogh)
    panel = open_panel()
    press(Qt.Key.Key_M, CTRL)
    assert not house.mailed()
    assert said(panel) == "dr. Balogh Katalin has no e-mail address in the directory."


def test_what_rings_is_lifted_with_enter(house: Telephone, open_panel: OpenPanel) -> None:
    house.know("Varga", "Lili", "+36 30 555 0147")
    rang = house.calls.ring("u1", "06305550147", "2").value
    panel = open_panel()
    press(ENTER)
    assert panel.form.fields.caller.name.text() == "Varga Lili"
    assert house.call(rang).answered_by == "Асқарова Ә. М."
    press(Qt.Key.Key_Return, CTRL)
    assert house.call(rang).details.outcome is CallOutcome.ANSWERED
    assert len(house.all()) == 1


def test_a_call_taken_elsewhere_comes_into_the_list_by_itself(
    house: Telephone, open_panel: OpenPanel
) -> None:
    panel = open_panel()
    taken = house.calls.ring("u1", "+36 20 111 2233")
    house.desk.runner.changed.emit(taken.changed)
    assert rows(panel) == ["# On the line", "+36 20 111 2233"]


def test_who_may_only_read_is_offered_nothing_to_write(
    qtbot: QtBot, sqlite_desk: Desk, runner: InlineRunner, clock: Clock
) -> None:
    clock.at = TEN
    Telephone(sqlite_desk, runner, clock).message("Varga Lili", "A számla")
    reader = Actor(name="Kis Réka", counter="1", permissions=permissions_of([Role.EXECUTOR]))
    desk = Desk(sqlite_desk.database, lambda: reader, clock)
    house = Telephone(desk, runner, clock)
    panel = OpenPanel(qtbot, lambda: CallsPanel(house.desk))()
    cut_to(panel, reader)
    press(ENTER)
    panel.begin_call()
    assert not panel.is_writing()
    assert len(house.unconfirmed()) == 1
    offered = [action.text() for action in panel.findChildren(QAction) if action.isVisible()]
    assert "The callee has it" not in offered


def test_everything_fits_in_the_smallest_window(house: Telephone, open_panel: OpenPanel) -> None:
    house.message("Varga Lili Magdolna és Társa", "A novemberi számla kétszer jött", ago=30)
    house.miss("+36 20 111 2233")
    panel = open_panel(892, 452)
    panel.grab()
    rest(panel)
    panel.grab()
    panel.begin_call()
    enter("Kiss Márta", ENTER)
    press(ENTER)
    enter("sza", ENTER)
    panel.grab()
    assert focus() is panel.form.fields.about
    panel.grab()


def test_the_times_go_on_without_a_question_to_the_database(
    house: Telephone, open_panel: OpenPanel, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    house.take("Kiss Márta", ago=5)
    panel = open_panel()
    asked: list[object] = []
    monkeypatch.setattr(house.desk.runner, "ask", lambda *given, **_: asked.append(given))
    clock.at += timedelta(days=1)
    panel.list._tick.timeout.emit()
    assert rows(panel) == ["# Earlier", "Kiss Márta"]
    assert asked == []
