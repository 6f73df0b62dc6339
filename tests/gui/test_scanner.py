"""The badge scanner: its bursts are caught anywhere, and no field gets a letter of them."""

from functools import partial
from itertools import count

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desk_gui.domain.scans import Burst, Struck, american_key, read_burst
from desk_gui.views.shell.scanner import Scanner
from tests.gui.hands import ENTER, PLAIN, enter, press

CODE = "VISA1B2C260147K"
OTHER = "VISZZZZZ2601470"


def is_code(text: str) -> bool:
    return text == CODE


class Ticks:
    """A clock that goes on by a step at each look."""

    def __init__(self, step: float = 0.001) -> None:
        self.step = step
        self._at = 0.0

    def __call__(self) -> float:
        self._at += self.step
        return self._at


class Window(QWidget):
    """Two fields to type into, and what was scanned."""

    def __init__(self) -> None:
        super().__init__()
        self.line, self.text = QLineEdit(), QPlainTextEdit()
        column = QVBoxLayout(self)
        column.addWidget(self.line)
        column.addWidget(self.text)
        self.clock = Ticks()
        self.scans: list[str] = []
        self.entered = 0
        self.scanner = Scanner(self, is_code, len(CODE), self.clock)
        self.scanner.scanned.connect(self.scans.append)
        self.line.returnPressed.connect(self._on_entered)

    def _on_entered(self) -> None:
        self.entered += 1


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication) -> Window:
    window = Window()
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    window.line.setFocus()
    qtbot.waitUntil(window.line.hasFocus)
    return window


@pytest.mark.parametrize("end", [ENTER, Qt.Key.Key_Enter, None])
def test_a_burst_reaches_no_field(qtbot: QtBot, window: Window, end: Qt.Key | None) -> None:
    enter("Ко")
    enter(CODE, end)
    qtbot.waitUntil(lambda: window.scans == [CODE])
    enter("вач")
    assert (window.line.text(), window.entered) == ("Ковач", 0)


def test_two_bursts_are_two_scans(window: Window) -> None:
    enter(CODE, ENTER)
    enter(CODE, ENTER)
    assert window.scans == [CODE, CODE]
    assert window.line.text() == ""


def test_a_letter_stays_with_its_field_when_the_keyboard_goes_to_another(
    qtbot: QtBot, window: Window
) -> None:
    enter("v")
    window.text.setFocus()
    qtbot.waitUntil(lambda: window.line.text() == "v")
    assert window.text.toPlainText() == ""


def test_a_letter_comes_before_the_key_without_text_that_follows_it(window: Window) -> None:
    enter("v")
    press(Qt.Key.Key_Home)
    enter("é")
    assert window.line.text() == "év"


def test_a_closed_window_takes_no_key_from_another(window: Window) -> None:
    window.scanner.stop()
    enter("v")
    assert window.line.text() == "v"


@pytest.mark.parametrize("between", ["é", "ко", "x", "я7ж"])
def test_what_a_hand_types_meanwhile_is_not_lost(window: Window, between: str) -> None:
    enter("A")
    for at, letter in enumerate(CODE):
        enter(letter)
        if 5 <= at < 5 + len(between):
            enter(between[at - 5])
    press(ENTER)
    assert window.scans == [CODE]
    assert window.line.text() == "A" + between


def test_of_several_readings_the_one_of_this_house_is_meant() -> None:
    struck = [Struck(letter) for letter in f"{CODE[:5]}X{CODE[5:]}"]
    other = f"{CODE[:3]}{CODE[4]}X{CODE[5:]}"
    both = {CODE, other}
    assert read_burst(struck, both.__contains__, len(CODE)) == Burst(other, (3,))
    assert read_burst(struck, both.__contains__, len(CODE), is_code) == Burst(CODE, (5,))


def test_a_burst_is_caught_in_a_field_of_many_lines(qtbot: QtBot, window: Window) -> None:
    window.text.setFocus()
    qtbot.waitUntil(window.text.hasFocus)
    enter("Әсел ")
    enter(CODE, ENTER)
    enter("келді")
    assert window.scans == [CODE]
    assert window.text.toPlainText() == "Әсел келді"


@pytest.mark.parametrize("word", ["v", "V", "vi", "Visnyei Viktor", "vvv", "VISA", "visz"])
def test_typing_stays_typing(qtbot: QtBot, window: Window, word: str) -> None:
    window.clock.step = 0.2
    enter(word, ENTER)
    qtbot.waitUntil(lambda: window.line.text() == word)
    assert (window.scans, window.entered) == ([], 1)


@pytest.mark.parametrize("word", ["v", "vi", "vis", "visit"])
def test_a_few_quick_letters_are_typing(qtbot: QtBot, window: Window, word: str) -> None:
    enter(word, ENTER)
    qtbot.waitUntil(lambda: (window.line.text(), window.entered) == (word, 1))
    assert window.scans == []


def test_a_code_of_another_house_is_told_and_not_typed(window: Window) -> None:
    enter(OTHER, ENTER)
    assert (window.scans, window.line.text()) == ([OTHER], "")


def test_keys_struck_slowly_and_heard_all_at_once_are_typing(window: Window) -> None:
    window.clock.step = 0.0
    for at, letter in zip(count(1000, 120), "VISSZATERITES", strict=False):
        for kind in (QKeyEvent.Type.KeyPress, QKeyEvent.Type.KeyRelease):
            event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
            event.setTimestamp(at)
            QApplication.sendEvent(window.line, event)
    assert (window.line.text(), window.scans) == ("VISSZATERITES", [])


def test_a_scan_is_read_by_its_keys_where_the_layout_is_another() -> None:
    xs = {"V": 55, "I": 31, "S": 39, "A": 38, "B": 56, "C": 54, "K": 45}
    digits = {str(at): 9 + (at or 10) for at in range(10)}
    letters = {"V": "м", "I": "ш", "S": "ы", "A": "ф", "B": "и", "C": "с", "K": "л"}
    scans = {**xs, **digits}
    struck = [
        Struck(letters.get(letter, "ұ"), american_key(scans[letter], from_x=True))
        for letter in CODE
    ]
    assert read_burst(struck, is_code, len(CODE)) == Burst(CODE)


def test_a_burst_presses_nothing_in_an_open_menu(qtbot: QtBot, window: Window) -> None:
    menu = QMenu(window)
    pressed: list[str] = []
    for letter in sorted(set(CODE)):
        menu.addAction(f"&{letter}", partial(pressed.append, letter))
    menu.popup(window.pos())
    qtbot.waitUntil(menu.isVisible)
    for letter in CODE:
        QTest.sendKeyEvent(QTest.KeyAction.Click, menu, Qt.Key.Key_unknown, letter, PLAIN)
    QTest.keyClick(menu, ENTER)
    assert (window.scans, pressed, menu.isVisible()) == ([CODE], [], True)
    menu.close()
    enter("Ко")
    enter(CODE, ENTER)
    assert (window.scans, window.line.text()) == ([CODE, CODE], "Ко")
