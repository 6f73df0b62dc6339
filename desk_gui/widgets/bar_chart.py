"""Bars over a row of marks, drawn in the theme's colours; what they show is said in words too."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desk_gui.widgets import scale
from desk_gui.widgets.drawing import CENTRE, box, rule, words
from desk_gui.widgets.scale import Type
from desk_gui.widgets.theme import theme

_HEIGHT, _LEAST = 160, 96
_GAP = 2
_LEAST_BAR = 2
"""Pixels of the smallest bar that is not nothing."""


class BarChart(QWidget):
    """A bar for each mark, its number above where there is room; nothing moves, nothing is pressed.

    To a screen reader it is its name and every mark with its number.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marks: Sequence[str] = ()
        self._values: Sequence[int] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_bars(self, marks: Sequence[str], values: Sequence[int]) -> None:
        """Draw these, one bar for each mark."""
        self._marks, self._values = tuple(marks), tuple(values)
        told = [f"{mark}: {value}" for mark, value in zip(marks, values, strict=True) if value]
        self.setAccessibleDescription(", ".join(told))
        self.update()

    def values(self) -> Sequence[int]:
        """Return what the bars show."""
        return self._values

    def sizeHint(self) -> QSize:
        """Return the usual room."""
        return QSize(scale.RECORD_LEAST, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Return the least room that shows anything."""
        return QSize(160, _LEAST)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the bars on their line, the marks under it."""
        painter = QPainter(self)
        line = scale.line_height(Type.MICRO) + scale.XS
        ground = QRect(0, line, self.width(), max(1, self.height() - 2 * line))
        for at in range(len(self._values)):
            self._paint_bar(painter, at, ground, line)
        rule(painter, ground.bottomLeft(), ground.bottomRight())

    def _paint_bar(self, painter: QPainter, at: int, ground: QRect, line: int) -> None:
        most, value = max(self._values), self._values[at]
        left, right = (place * ground.width() // len(self._values) for place in (at, at + 1))
        place = QRect(QPoint(left + _GAP, ground.top()), QPoint(right - _GAP - 1, ground.bottom()))
        if value:
            place.setTop(ground.bottom() - max(_LEAST_BAR, value * ground.height() // most))
            box(painter, place, theme().accent, "", _GAP)
            above = QRect(left, place.top() - line, right - left, line)
            self._paint_word(painter, above, str(value), theme().text)
        below = QRect(left, ground.bottom() + 1, right - left, line)
        if at % self._step() == 0:
            width = self._step() * (right - left)
            below.setWidth(min(width, self.width() - left))
            self._paint_mark(painter, below, right - left, self._marks[at])

    def _step(self) -> int:
        """Return every how many bars there is room for a mark."""
        widest = max(map(scale.text_width, self._marks), default=0)
        room = max(1, self.width() // max(1, len(self._marks)))
        return max(1, -(-widest // room))

    def _paint_word(self, painter: QPainter, place: QRect, text: str, colour: str) -> None:
        """Paint a number, if there is room for it: the bar tells it as well."""
        if scale.text_width(text, Type.MICRO) <= place.width():
            words(painter, place, text, colour, scale.font(Type.MICRO), CENTRE)

    def _paint_mark(self, painter: QPainter, place: QRect, bar: int, text: str) -> None:
        """Paint a mark in the middle under its bar, over the unmarked ones beside it if need be."""
        wide = scale.text_width(text, Type.MICRO)
        left = max(0, place.left() + (bar - wide) // 2)
        left = min(left, self.width() - wide)
        under = QRect(left, place.top(), wide, place.height())
        words(painter, under, text, theme().muted, scale.font(Type.MICRO), CENTRE)
