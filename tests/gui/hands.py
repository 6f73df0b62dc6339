"""Typing and pressing keys as a person does: whatever has the focus gets them."""

from PySide6.QtCore import Qt
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
