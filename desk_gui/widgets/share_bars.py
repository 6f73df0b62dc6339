"""How a sum is made up: a line for each part, its word, a bar as long as its share, its number."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desk_gui.widgets import scale
from desk_gui.widgets.drawing import RIGHT, box, words
from desk_gui.widgets.scale import Type
from desk_gui.widgets.theme import theme

_LINE, _BAR = 28, 12
_LEAST_BAR = 2
"""Pixels of the shortest bar that is not nothing."""
_NUMBER = 44
_LEAST_ROOM = 48
"""Pixels a bar may grow to in any case."""


class ShareBars(QWidget):
    """Lines of words with bars, the longest first; to a screen reader words and numbers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: Sequence[tuple[str, int]] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def show_parts(self, parts: Sequence[tuple[str, int]]) -> None:
        """Show these; a part of nothing is left out."""
        self._parts = sorted((each for each in parts if each[1]), key=lambda each: -each[1])
        self.setAccessibleDescription(", ".join(f"{word}: {n}" for word, n in self._parts))
        self.updateGeometry()
        self.update()

    def parts(self) -> Sequence[tuple[str, int]]:
        """Return what is shown."""
        return tuple(self._parts)

    def sizeHint(self) -> QSize:
        """Return the room for all words."""
        width = self._word_width() + _NUMBER + 3 * _LEAST_ROOM
        return QSize(width, len(self._parts) * self._line_height())

    def minimumSizeHint(self) -> QSize:
        """Return the least room: no word is cut."""
        hint = self.sizeHint()
        return QSize(hint.width() - 2 * _LEAST_ROOM, hint.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the lines."""
        painter, height = QPainter(self), self._line_height()
        for at, (word, number) in enumerate(self._parts):
            line = QRect(0, at * height, self.width(), height)
            self._paint_line(painter, line, word, number)

    def _paint_line(self, painter: QPainter, line: QRect, word: str, number: int) -> None:
        colours, font = theme(), scale.font()
        wide = self._word_width()
        words(painter, QRect(line.topLeft(), QSize(wide, line.height())), word, colours.text, font)
        left = line.left() + wide + scale.M
        room = max(_LEAST_ROOM, line.width() - wide - scale.M - _NUMBER)
        long = max(_LEAST_BAR, room * number // self._parts[0][1])
        top = line.top() + (line.height() - _BAR) // 2
        box(painter, QRect(left, top, long, _BAR), colours.accent, "", 2)
        place = QRect(QPoint(line.right() + 1 - _NUMBER, line.top()), QSize(_NUMBER, line.height()))
        bold = scale.font(bold=True)
        words(painter, place, str(number), colours.text, bold, RIGHT, data=True)

    def _word_width(self) -> int:
        return max((scale.text_width(word) + 1 for word, _ in self._parts), default=0)

    def _line_height(self) -> int:
        return max(_LINE, scale.on_grid(scale.line_height(Type.BODY) + scale.S))
