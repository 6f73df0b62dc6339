"""Keys as a hand means them: both Enters are one, and the number pad is no modifier."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


def is_plain(event: QKeyEvent) -> bool:
    """Tell whether a key was pressed without Ctrl, Alt or Shift; also on the number pad."""
    return not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier


def is_plain_enter(event: QKeyEvent) -> bool:
    """Tell whether it is Enter, and nothing else with it."""
    return event.key() in ENTER and is_plain(event)
