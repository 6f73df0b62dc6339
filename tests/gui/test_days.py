"""The business day by keys: opened from anywhere, closed with its code, opened again."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMainWindow, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desk_gui.domain.actors import PERMISSIONS, Actor, Permission, Role
from desk_gui.services.access import Desk
from desk_gui.services.days import DayService
from desk_gui.services.subscription_book import SubscriptionBook
from desk_gui.views.days.page import DayPage
from desk_gui.views.days.reopening import ReopenQuestion
from desk_gui.views.days.strip import DayStrip
from desk_gui.widgets.messages import MessageBox
from desk_gui.widgets.rows import Row
from tests.conftest import Clock
from tests.gui.hands import CTRL, ENTER, enter, press
from tests.gui.panels import in_front, opened
from tests.runners import InlineRunner

pytestmark = pytest.mark.usefixtures("uncut")


class Room:
    """A window with the strip over the page, for somebody with these permissions."""

    def __init__(self, desk: Desk, role: Role, runner: InlineRunner) -> None:
        actor = Actor(name="Асқарова Ә. М.", counter="2", permissions=PERMISSIONS[role])
        self.desk = replace(desk, actor=lambda: actor)
        self.days = DayService(self.desk)
        self.strip = DayStrip(self.days, runner, self.desk.actor, desk.now)
        book = SubscriptionBook(self.desk)
        self.page = DayPage(self.days, book, runner, self.desk.actor, desk.now)
        self.window = QMainWindow()
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.addWidget(self.strip)
        column.addWidget(self.page, 1)
        self.window.setCentralWidget(inside)
        self.window.resize(978, 616)


@pytest.fixture(params=[Role.SUPERVISOR])
def room(
    request: pytest.FixtureRequest, qtbot: QtBot, sqlite_desk: Desk, runner: InlineRunner
) -> Room:
    room = Room(sqlite_desk, request.param, runner)
    in_front(qtbot, room.window)
    room.strip.reload()
    room.page.on_shown()
    return room


def newest(room: Room) -> Row:
    row = room.page.rows.row_model.row_at(0)
    assert isinstance(row, Row)
    return row


def test_the_day_is_opened_with_one_key_and_the_strip_goes(room: Room, qtbot: QtBot) -> None:
    assert "is not open yet" in room.strip.sentence.text()
    press(Qt.Key.Key_O, CTRL)
    qtbot.waitUntil(room.strip.isHidden)
    assert newest(room).spoken().split(", ")[1] == "open"


def test_a_day_left_open_is_said_in_the_morning(room: Room, clock: Clock, qtbot: QtBot) -> None:
    room.days.open()
    clock.at += timedelta(days=1)
    room.strip.reload()
    assert "is still open" in room.strip.sentence.text()
    press(Qt.Key.Key_O, CTRL)
    qtbot.waitUntil(lambda: "is not open yet" in room.strip.sentence.text())


def test_closing_asks_first_and_shows_the_code(room: Room, qtbot: QtBot) -> None:
    press(ENTER, CTRL)
    qtbot.waitUntil(lambda: room.page.turn_action.text() == "Close the day")
    with qtbot.waitSignal(room.page.closed):
        press(ENTER, CTRL)
        opened(qtbot, MessageBox)
        press(ENTER)
    assert newest(room).amount.startswith("2-")
    assert not room.page.turn_action.isEnabled()


def test_a_supervisor_opens_a_closed_day_again_and_says_why(room: Room, qtbot: QtBot) -> None:
    room.days.open()
    room.days.close()
    room.page.reload()
    press(Qt.Key.Key_R, CTRL)
    opened(qtbot, ReopenQuestion)
    press(ENTER, CTRL)
    question = QApplication.activeWindow()
    assert isinstance(question, ReopenQuestion)
    assert question.rows["note"].error() == "Please fill this in."
    enter("a customer came back")
    press(ENTER, CTRL)
    last = room.days.last
    qtbot.waitUntil(lambda: (day := last().value) is not None and day.is_open)


@pytest.mark.parametrize("room", [Role.EXECUTOR], indirect=True)
def test_who_may_not_open_is_offered_no_button(room: Room) -> None:
    assert not room.desk.actor().may(Permission.OPEN_DAY)
    assert room.strip.buttons == []
    assert not room.page.turn_action.isEnabled()
