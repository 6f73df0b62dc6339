"""What scripts share that type as a person does: the hand that counts, and the eye that times.

The limit everything is held against is a letter typed into a bare field of a
bare window, in turns with what is measured: the machine is as busy for both.
"""

import time
from collections.abc import Callable, Mapping
from typing import Protocol

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow, QWidget

from desk_gui.operations.tidying import Tidying

ANSWER_GOAL_MS = 50.0
TRIES = 3
"""Of so many tries at once the quickest counts: others work on this machine too."""
NO_KEY = Qt.KeyboardModifier.NoModifier

Answer = Callable[[int], float]


class Turned(Protocol):
    """A window that can be looked at again after another."""

    def turn_to(self) -> None:
        """Look at this window, the focus where keys act."""


class Hand:
    """Types as a person does, into whatever has the focus, and counts the keys."""

    def __init__(self) -> None:
        self.keys = 0

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NO_KEY) -> None:
        """Press a key; each key of a chord counts."""
        self.keys += 1 if modifiers == NO_KEY else 1 + modifiers.value.bit_count()
        QTest.keyClick(focus(), key, modifiers)

    def type(self, text: str) -> None:
        """Type a text, in any alphabet."""
        for letter in text:
            self.keys += 1
            key = Qt.Key.Key_unknown
            QTest.sendKeyEvent(QTest.KeyAction.Click, focus(), key, letter, NO_KEY)


class Paints(QObject):
    """Sees when a widget is painted while something is so."""

    def __init__(self, widget: QWidget, is_so: Callable[[], bool]) -> None:
        super().__init__()
        self._widget, self._is_so = widget, is_so
        self.whole = False
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take note, and let it be painted."""
        if event.type() == QEvent.Type.Paint:
            self.whole = self.whole or self._is_so()
        return False

    def end(self) -> None:
        """Look no more."""
        self._widget.removeEventFilter(self)


def painted(act: Callable[[], object], widget: QWidget, is_so: Callable[[], bool]) -> float:
    """Return the seconds from a key until the widget is painted with its answer."""
    paints = Paints(widget, is_so)
    started = time.perf_counter()
    act()
    until(lambda: paints.whole)
    taken = time.perf_counter() - started
    paints.end()
    return taken


def measure(house: Turned, answers: Mapping[str, Answer], rounds: int) -> None:
    """Time each answer in turns with the bare field, and print them beside the limit."""
    bare, field = _bare_window()
    tidying = Tidying()
    tidying.start()
    house.turn_to()
    times: dict[str, list[float]] = {name: [] for name in answers}
    limit: list[float] = []
    for turn in range(rounds):
        for name, answer in answers.items():
            times[name].append(min(answer(TRIES * turn + again) for again in range(TRIES)))
            settle()
            limit.append(min(_to_bare(bare, field) for _ in range(TRIES)))
            house.turn_to()
    tidying.stop()
    print(f"{'key to painted':30}  median     p95   worst  ratio")
    _report("letter in a bare field", limit, _p95(limit))
    for name, found in times.items():
        _report(name, found, _p95(limit))


def count(counted: Mapping[str, tuple[int, int]]) -> None:
    """Print how many keys each took, and the goal."""
    print("keys                   counted  goal")
    for what, (keys, goal) in counted.items():
        over = "" if keys <= goal else "  over the goal"
        print(f"{what:22} {keys:7} {goal:5}{over}")


def focus() -> QWidget:
    """Return the widget that has the focus."""
    found = QApplication.focusWidget()
    assert found is not None
    return found


def letters(number: int) -> str:
    """Return a word for a number, none of which is found by another: digits would mean a number."""
    return "".join("bdfklmnprt"[int(digit)] for digit in str(number)) + "z"


def fail(error: Exception) -> None:
    """Give up: nothing that is waited for would come."""
    raise SystemExit(f"{type(error).__name__}: delete the book and build it again?")


def until(is_so: Callable[[], bool]) -> None:
    """Work on what happens until this is so."""
    while not is_so():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def settle() -> None:
    """Let what runs beside come to its end: records that are opened, lists that are read."""
    end = time.perf_counter() + 0.05
    while time.perf_counter() < end:
        QApplication.processEvents()
        time.sleep(0.005)


def _to_bare(window: QMainWindow, field: QLineEdit) -> float:
    window.activateWindow()
    until(window.isActiveWindow)
    field.setFocus()
    length = len(field.text())
    return painted(lambda: Hand().type("x"), field, lambda: len(field.text()) > length)


def _bare_window() -> tuple[QMainWindow, QLineEdit]:
    window, field = QMainWindow(), QLineEdit()
    window.setCentralWidget(field)
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    until(window.isActiveWindow)
    return window, field


def _report(name: str, times: list[float], base: float) -> None:
    p95 = _p95(times)
    over = "" if p95 <= ANSWER_GOAL_MS else "  over the goal"
    row = f"{_mid(times):7.2f} {p95:7.2f} {max(times) * 1000:7.2f} {p95 / base:6.1f}"
    print(f"{name:30} {row}{over}")


def _mid(times: list[float]) -> float:
    return sorted(times)[len(times) // 2] * 1000


def _p95(times: list[float]) -> float:
    return sorted(times)[int(len(times) * 0.95)] * 1000
