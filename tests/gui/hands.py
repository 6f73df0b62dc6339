"""Typing and pressing keys as a person does: whatever has the focus gets them."""

import time

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
PLAIN = Qt.KeyboardModifier.NoModifier
ENTER = Qt.Key.Key_Return


def focus() -> QWidget:
    """Return the widget that has the focus."""
    found = QApplication.focusWidget()
    assert found is not None
    return found


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = PLAIN) -> None:
    """Press a key."""
    QTest.keyClick(focus(), key, modifiers)


def enter(text: str, then: Qt.Key | None = None) -> None:
    """Type a text, in any alphabet, and a key after it."""
    for letter in text:
        QTest.sendKeyEvent(QTest.KeyAction.Click, focus(), Qt.Key.Key_unknown, letter, PLAIN)
    if then is not None:
        press(then)


def strike(text: str, then: Qt.Key | None = None) -> None:
    """Let a scanner type: a key every two milliseconds by the keyboard's own clock.

    Whoever is busy hears them later, and all at once; by when they were struck it is a scanner.
    """
    keys = [(Qt.Key.Key_unknown, letter) for letter in text]
    if then is not None:
        keys.append((then, "\r"))
    struck_at = int(time.monotonic() * 1000)
    for at, (key, letter) in enumerate(keys):
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, PLAIN, letter)
            event.setTimestamp(struck_at + 2 * at)
            QApplication.sendEvent(focus(), event)
