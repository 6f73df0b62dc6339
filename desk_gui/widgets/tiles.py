"""What can be pressed in the window's frame: tiles of the shelf, places of the rail."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desk_gui.widgets import scale
from desk_gui.widgets.caps import CapKind, cap_height, cap_width, paint_cap
from desk_gui.widgets.drawing import CENTRE, LEFT, RIGHT, box, outline, words
from desk_gui.widgets.icons import paint_icon
from desk_gui.widgets.scale import Type
from desk_gui.widgets.theme import theme

_ICON, _BIG_ICON = 20, 24
_MOST = 99
"""More is not counted on the rail."""


class Tile(QAbstractButton):
    """Unfinished work on the shelf: its kind as an icon, whose it is, when, and its key."""

    def __init__(
        self, icon: str, name: str, note: str, key: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self._name = name
        self._note = note
        self.key = key
        self.setAccessibleName(f"{name}, {note}")
        self.setAccessibleDescription(key)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def sizeHint(self) -> QSize:
        """Return the room for all of it."""
        width = scale.M + _ICON + scale.S + scale.text_width(self._name, bold=True)
        width += scale.S + scale.text_width(self._note, Type.SMALL)
        width += scale.M + cap_width(self.key) + scale.S
        return QSize(min(width, scale.text_width("m") * 28), scale.control_height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the tile."""
        painter, colours = QPainter(self), theme()
        border = colours.border if colours.outlined else colours.hairline
        ground = colours.hover if self.underMouse() else colours.base
        box(painter, self.rect(), ground, border, scale.RADIUS)
        inner = self.rect().adjusted(scale.M, 0, -scale.S, 0)
        paint_icon(
            painter,
            self._icon,
            colours.accent,
            QRect(inner.topLeft(), QSize(_ICON, inner.height())),
        )
        cap = QRect(0, 0, cap_width(self.key), cap_height())
        cap.moveCenter(inner.center())
        cap.moveRight(inner.right())
        paint_cap(painter, cap, self.key, CapKind.ON_BASE)
        room = inner.adjusted(_ICON + scale.S, 0, -cap.width() - scale.M, 0)
        note = QRect(room)
        note.setLeft(room.right() + 1 - scale.text_width(self._note, Type.SMALL))
        words(painter, note, self._note, colours.muted, scale.font(Type.SMALL), RIGHT, data=True)
        room.setRight(note.left() - scale.S)
        words(painter, room, self._name, colours.text, scale.font(bold=True), LEFT, data=True)


class RailButton(QAbstractButton):
    """A place in the window: icon, word, the digit of its key, and how much waits there."""

    def __init__(self, icon: str, word: str, digit: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self.digit = digit
        self._count = 0
        self.setText(word)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_count(self, count: int) -> None:
        """Show how much waits there; nothing at zero."""
        self._count = count
        self.update()

    def sizeHint(self) -> QSize:
        """Return the rail's width and a place's height: 84 × 60."""
        return QSize(scale.RAIL_WIDTH, scale.fitted(60, Type.MICRO))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the place, chosen or not."""
        painter, colours = QPainter(self), theme()
        inner = self.rect().adjusted(scale.S, 0, -scale.S, 0)
        chosen = self.isChecked()
        if chosen:
            box(painter, inner, colours.tint, outline(colours.accent), scale.RADIUS)
            bar = QRect(-4, (self.height() - 28) // 2, 8, 28)
            box(painter, bar, colours.accent, "", scale.RADIUS_CAP)
        elif self.underMouse():
            box(painter, inner, colours.hover, "", scale.RADIUS)
        colour = colours.on_tint if chosen else colours.muted
        self._paint_signs(painter, inner, colour)
        line = inner.adjusted(0, 33, 0, -5)
        font = scale.font(Type.MICRO, bold=chosen)
        words(painter, line, self.text(), colour, font, CENTRE)

    def _paint_signs(self, painter: QPainter, inner: QRect, colour: str) -> None:
        place = QRect(inner.left(), inner.top() + 8, inner.width(), _BIG_ICON)
        paint_icon(painter, self._icon, colour, place, _BIG_ICON)
        corner = inner.adjusted(0, 4, -7, 0)
        corner.setHeight(16)
        if self.digit.isdecimal():
            words(painter, corner, self.digit, colour, scale.font(Type.MICRO), RIGHT)
        if self._count:
            self._paint_count(painter, inner)

    def _paint_count(self, painter: QPainter, inner: QRect) -> None:
        pair = theme().warn
        text = str(self._count) if self._count <= _MOST else f"{_MOST}+"
        width = max(16, scale.text_width(text, Type.MICRO, bold=True) + 8)
        # Left of the icon; what is wider begins at the edge.
        left = max(inner.left() - 4, inner.center().x() - _BIG_ICON // 2 - 1 - width)
        pill = QRect(left, inner.top() + 8, width, 16)
        box(painter, pill, pair.ground, outline(pair.text), 8)
        words(painter, pill, text, pair.text, scale.font(Type.MICRO, bold=True), CENTRE)
