"""Reminders ring: once, heard where it is wished, beside the clock without a name."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QSystemTrayIcon, QWidget
from pytestqt.qtbot import QtBot

from desk_gui.domain.actors import Actor
from desk_gui.domain.promises import Promise
from desk_gui.operations.reminder_watch import ReminderWatch
from desk_gui.services.access import Desk
from desk_gui.services.promises import PromiseService
from desk_gui.views.promises.tray import ReminderTray, tray_for
from desk_gui.widgets.fields import LineEdit
from tests.conftest import NOON, Clock
from tests.gui.panels import in_front
from tests.promises import promise_call
from tests.runners import InlineRunner


class Room:
    """A watch over real promises, with a bell that counts."""

    def __init__(self, desk: Desk, runner: InlineRunner) -> None:
        self.promises, self.runner = PromiseService(desk), runner
        self.is_heard = True
        self.beeps = 0
        self.rang: list[str] = []
        self.watch = ReminderWatch(self.promises, runner, lambda: self.is_heard, self._beep)
        self.watch.rang.connect(lambda found: self.rang.extend(each.details.text for each in found))

    def promise(self, text: str, minutes: int) -> Promise:
        return promise_call(self.promises, text, NOON + timedelta(minutes=minutes))

    def _beep(self) -> None:
        self.beeps += 1


@pytest.fixture
def room(sqlite_desk: Desk, runner: InlineRunner) -> Room:
    return Room(sqlite_desk, runner)


def test_what_is_nearly_due_rings_once_and_is_heard_once(room: Room, clock: Clock) -> None:
    room.promise("b", 30)
    room.promise("a", 25)
    room.watch.start()
    assert room.rang == []
    clock.at += timedelta(minutes=21)
    room.watch.look()
    assert (room.rang, room.beeps) == (["a", "b"], 1)
    room.watch.look()
    assert (room.rang, room.beeps) == (["a", "b"], 1)


def test_the_timer_looks_by_itself(room: Room) -> None:
    room.watch.start()
    room.promise("a", 5)
    room.watch._timer.timeout.emit()
    assert room.rang == ["a"]


def test_without_the_wish_it_is_silent(room: Room) -> None:
    room.is_heard = False
    room.promise("a", 5)
    room.watch.start()
    assert (room.rang, room.beeps) == (["a"], 0)


def test_while_a_question_is_under_way_there_is_no_other(room: Room) -> None:
    room.promise("a", 5)
    room.runner.hold = True
    room.watch.start()
    room.watch.look()
    room.runner.release()
    assert room.rang == ["a"]
    room.promise("b", 5)
    room.watch.look()
    assert room.rang == ["a", "b"]


def test_stopped_it_claims_nothing(room: Room) -> None:
    room.watch.start()
    room.watch.stop()
    room.promise("a", 5)
    room.watch.look()
    assert room.rang == []
    assert room.promises.open().value[0].reminded_at is None


def test_nobody_signed_in_is_no_fault(sqlite_desk: Desk, runner: InlineRunner, room: Room) -> None:
    room.promise("a", 5)
    nobody = Actor(name="", counter="", permissions=frozenset())
    watch = ReminderWatch(
        PromiseService(replace(sqlite_desk, actor=lambda: nobody)),
        runner,
        lambda: True,
        room._beep,
    )
    watch.start()
    assert room.beeps == 0
    room.watch.start()
    assert room.rang == ["a"]


def test_in_a_bare_session_there_is_no_tray(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    assert QSystemTrayIcon.isSystemTrayAvailable() is False
    assert tray_for(window) is None
    assert window.findChildren(QSystemTrayIcon) == []


# Where tests run there is no tray, and Qt says so when an icon for one is made.
no_tray = pytest.mark.qt_log_ignore("systemTrayWindowChanged", extend=True)


class Recorder(ReminderTray):
    """Remembers what it would have shown: there is no tray where tests run."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.shown: list[tuple[str, str]] = []

    def notify(self, title: str, text: str) -> None:
        self.shown.append((title, text))
        super().notify(title, text)


@no_tray
def test_the_notice_names_nobody(room: Room, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    tray = Recorder(window)
    tray.remind([room.promise("<b>Varga Lili</b>", 45), room.promise("Bíró Ádám", 30)])
    tray.remind([])
    ((title, text),) = tray.shown
    assert "2" in title
    assert text == "The first by 18/11/2026, 12:30"


@no_tray
def test_a_click_brings_the_window_back_as_it_was_left(qtbot: QtBot) -> None:
    window = QWidget()
    fields = LineEdit(parent=window), LineEdit(parent=window)
    in_front(qtbot, window)
    fields[1].setFocus()
    tray = ReminderTray(window)
    window.showMinimized()
    tray.icon.messageClicked.emit()
    assert not window.isMinimized()
    qtbot.waitUntil(window.isActiveWindow)
    assert window.focusWidget() is fields[1]
