"""Key caps: the key of an action, drawn beside its word."""

import re
from enum import Enum

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desk_gui.widgets import scale
from desk_gui.widgets.drawing import CENTRE, box, words
from desk_gui.widgets.icons import paint_icon
from desk_gui.widgets.scale import Type
from desk_gui.widgets.theme import theme

_SIGNS = {
    "↵": "corner-down-left",
    "↓": "arrow-down",
    "↑": "arrow-up",
    "→": "arrow-right",
    "←": "arrow-left",
}
"""Signs the font does not have: caps draw them from icons."""
_SIGN = 14
_PADDING = 7
_WORDS = {"Return": "Enter", "Down": "↓", "Up": "↑", "Left": "←", "Right": "→"}


class CapKind(Enum):
    """What a cap stands on."""

    ON_BASE = "on base"
    ON_BUTTON = "on button"
    ON_ACCENT = "on accent"
    HINT = "hint"
    """Over everything, while F1 shows the keys."""


def key_text(sequence: QKeySequence) -> str:
    """Return a key as caps show it: «Ctrl+Enter», «Alt+↓»."""
    # Portable: Qt would translate «Right» in some languages, and the icons are found by it.
    text = sequence.toString(QKeySequence.SequenceFormat.PortableText)
    return "+".join(_WORDS.get(part, part) for part in text.split("+")) if text else ""


def key_sequence(key: str) -> QKeySequence:
    """Return a key by its name in English, whatever the language of the window.

    By the names of a language «Ctrl+Enter» would be the same key as
    «Ctrl+Return» in Hungarian, and an action that has both would do nothing.
    """
    return QKeySequence.fromString(key, QKeySequence.SequenceFormat.PortableText)


def cap_height(kind: CapKind = CapKind.ON_BASE) -> int:
    """Return the height of a cap: 20, over targets 24."""
    plain = 24 if kind is CapKind.HINT else 20
    return max(plain, scale.on_grid(scale.line_height(Type.MICRO) + 4))


def cap_width(key: str, kind: CapKind = CapKind.ON_BASE) -> int:
    """Return the width of a cap with this key."""
    room = sum(_part_width(part, kind) for part in _parts(key))
    return max(cap_height(kind), room + 2 * _PADDING)


def paint_cap(
    painter: QPainter, rect: QRect, key: str, kind: CapKind, colour: str | None = None
) -> None:
    """Paint a cap in the rectangle; ``colour`` replaces the text's usual one."""
    ground, border, text = _colours(kind)
    box(painter, rect, ground, border, scale.RADIUS_CAP)
    x = rect.center().x() + 1 - sum(_part_width(part, kind) for part in _parts(key)) // 2
    for part in _parts(key):
        place = QRect(x, rect.y(), _part_width(part, kind), rect.height())
        if part in _SIGNS:
            paint_icon(painter, _SIGNS[part], colour or text, place, _SIGN)
        else:
            words(painter, place, part, colour or text, _font(kind), CENTRE, data=True)
        x += place.width()


def _parts(key: str) -> list[str]:
    return [part for part in re.split(f"([{''.join(_SIGNS)}])", key) if part]


def _font(kind: CapKind) -> QFont:
    if kind is CapKind.HINT:
        return scale.font(Type.SMALL, bold=True)
    return scale.font(Type.MICRO)


def _part_width(part: str, kind: CapKind) -> int:
    if part in _SIGNS:
        return _SIGN
    if kind is CapKind.HINT:
        return scale.text_width(part, Type.SMALL, bold=True)
    return scale.text_width(part, Type.MICRO)


def _colours(kind: CapKind) -> tuple[str, str, str]:
    colours = theme()
    if kind is CapKind.ON_ACCENT:
        return "", colours.on_accent, colours.on_accent
    if kind is CapKind.HINT:
        return colours.tip, colours.base, colours.on_tip
    ground = colours.button if kind is CapKind.ON_BASE else colours.base
    return ground, colours.text if colours.outlined else "", colours.muted


class KeyCap(QWidget):
    """A cap that stands alone beside a word."""

    def __init__(
        self, key: str, kind: CapKind = CapKind.ON_BASE, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.key = key
        self._kind = kind
        self.setAccessibleName(key)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def set_key(self, key: str) -> None:
        """Show another key."""
        self.key = key
        self.setAccessibleName(key)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room the key takes."""
        return QSize(cap_width(self.key, self._kind), cap_height(self._kind))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the cap."""
        painter = QPainter(self)
        paint_cap(painter, self.rect(), self.key, self._kind)
