"""What F1 shows: a cap over everything that has a key, and a sheet with the keys that have none.

Nothing stops: the overlay takes neither mouse nor focus, typing goes on under it.
"""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from desk_gui.views.shell.key_targets import KeyTarget
from desk_gui.widgets import scale
from desk_gui.widgets.caps import CapKind, cap_height, cap_width, paint_cap
from desk_gui.widgets.drawing import box, words
from desk_gui.widgets.scale import Type
from desk_gui.widgets.theme import theme

_VEIL = 140
"""How much of the page the veil takes, of 255."""
_COLUMNS = 4
_ROW = 32


class KeyHints(QWidget):
    """The veil, the caps and the sheet, over the whole window."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self._targets: list[KeyTarget] = []
        self._others: list[tuple[str, str]] = []
        self._heading = ""
        self._sheet = QRect()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def show_keys(
        self,
        targets: Sequence[KeyTarget],
        others: Sequence[tuple[str, str]],
        heading: str,
        foot: QRect,
    ) -> None:
        """Show the caps, and the other keys with their words on a sheet at the foot of ``foot``."""
        self._targets = list(targets)
        self._others = list(others)
        self._heading = heading
        rows = -(-len(self._others) // _COLUMNS)
        height = scale.on_grid(scale.L + scale.metrics(Type.LEAD).height() + rows * _ROW + scale.M)
        self._sheet = QRect(foot.left(), foot.bottom() + 1 - height, foot.width(), height)
        self.setAccessibleDescription(", ".join(f"{key}: {text}" for key, text in self._others))
        self.setGeometry(self._window.rect())
        self.raise_()
        self.show()
        self.update()

    def keys(self) -> list[str]:
        """Return every key shown."""
        return [t.key for t in self._targets] + [key for key, _ in self._others]

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the veil, the caps, and the sheet over both."""
        painter = QPainter(self)
        veil = QColor(theme().window)
        veil.setAlpha(_VEIL)
        painter.fillRect(self.rect(), veil)
        for target in self._targets:
            # A row, a tile or a whole page may have gone since F1 was pressed.
            if not isValid(target.widget) or not target.widget.isVisible():
                continue
            place = target.spot.translated(target.widget.mapTo(self._window, QPoint(0, 0)))
            if not self._sheet.intersects(place):
                paint_cap(painter, place, target.key, CapKind.HINT)
        self._paint_sheet(painter)

    def _paint_sheet(self, painter: QPainter) -> None:
        colours = theme()
        box(painter, self._sheet, colours.base, colours.border, scale.RADIUS_PANEL)
        inner = self._sheet.adjusted(scale.L, scale.M, -scale.L, -scale.M)
        line = QRect(inner.topLeft(), inner.size())
        line.setHeight(scale.metrics(Type.LEAD).height())
        words(painter, line, self._heading, colours.text, scale.font(Type.LEAD, bold=True))
        rows = -(-len(self._others) // _COLUMNS)
        top, width = line.bottom() + 1 + scale.XS, inner.width() // _COLUMNS
        for at, (key, text) in enumerate(self._others):
            left = inner.left() + at // rows * width
            self._paint_key(painter, QRect(left, top + at % rows * _ROW, width, _ROW), key, text)

    def _paint_key(self, painter: QPainter, place: QRect, key: str, text: str) -> None:
        height = cap_height(CapKind.HINT)
        corner = QPoint(place.left(), place.top() + (place.height() - height) // 2)
        cap = QRect(corner.x(), corner.y(), cap_width(key, CapKind.HINT), height)
        paint_cap(painter, cap, key, CapKind.HINT)
        rest = place.adjusted(cap.width() + scale.S, 0, -scale.XS, 0)
        words(painter, rest, text, theme().text, scale.font())
