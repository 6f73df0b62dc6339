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
        """Show the caps, and the other keys with their words on a sheet at the foot of ``foot``.

        What lies under the sheet is told on it, and caps do not lie on each other.
        """
        self._heading = heading
        self._others = list(others)
        self._targets = self._apart(targets)
        covered: list[KeyTarget] = []
        while True:
            self._sheet = self._sheet_place(foot)
            hidden = [each for each in self._targets if self._sheet.intersects(self._place(each))]
            if not hidden:
                break
            covered += hidden
            self._targets = [each for each in self._targets if each not in hidden]
            told = [(each.key, each.words) for each in covered if each.words]
            self._others = list(dict.fromkeys([*told, *others]))
        self.setAccessibleDescription(", ".join(f"{key}: {text}" for key, text in self._others))
        self.setGeometry(self._window.rect())
        self.raise_()
        self.show()
        self.update()

    def keys(self) -> list[str]:
        """Return every key shown."""
        return [t.key for t in self._targets] + [key for key, _ in self._others]

    def places(self) -> list[tuple[str, QRect]]:
        """Return the caps that are shown over something: key and place in the window."""
        return [(target.key, self._place(target)) for target in self._targets]

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the veil, the caps, and the sheet."""
        painter = QPainter(self)
        veil = QColor(theme().window)
        veil.setAlpha(_VEIL)
        painter.fillRect(self.rect(), veil)
        for target in self._targets:
            # A row, a tile or a whole page may have gone since F1 was pressed.
            if isValid(target.widget) and target.widget.isVisible():
                paint_cap(painter, self._place(target), target.key, CapKind.HINT)
        self._paint_sheet(painter)

    def _place(self, target: KeyTarget) -> QRect:
        return target.spot.translated(target.widget.mapTo(self._window, QPoint(0, 0)))

    def _apart(self, targets: Sequence[KeyTarget]) -> list[KeyTarget]:
        """Move a cap that would lie on an earlier one to its left."""
        placed: list[KeyTarget] = []
        for target in targets:
            moved = target
            for other in placed:
                if self._place(moved).intersects(self._place(other)):
                    end = self._place(other).left() - scale.XS
                    moved = moved.moved(end - self._place(moved).right() - 1)
            placed.append(moved)
        return placed

    def _columns(self, width: int) -> int:
        """Return how many keys fit side by side with their words."""
        widest = max((_room_of(key, text) for key, text in self._others), default=width)
        return max(1, min(_COLUMNS, width // widest))

    def _rows(self, width: int) -> int:
        return -(-len(self._others) // self._columns(width))

    def _sheet_place(self, foot: QRect) -> QRect:
        rows = self._rows(foot.width() - 2 * scale.L)
        heading = scale.line_height(Type.LEAD)
        height = scale.on_grid(scale.L + heading + rows * _ROW + scale.M)
        return QRect(foot.left(), foot.bottom() + 1 - height, foot.width(), height)

    def _paint_sheet(self, painter: QPainter) -> None:
        colours = theme()
        box(painter, self._sheet, colours.base, colours.border, scale.RADIUS_PANEL)
        inner = self._sheet.adjusted(scale.L, scale.M, -scale.L, -scale.M)
        line = QRect(inner.topLeft(), inner.size())
        line.setHeight(scale.line_height(Type.LEAD))
        words(painter, line, self._heading, colours.text, scale.font(Type.LEAD, bold=True))
        rows = self._rows(inner.width())
        top, width = line.bottom() + 1 + scale.XS, inner.width() // self._columns(inner.width())
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


def _room_of(key: str, text: str) -> int:
    return cap_width(key, CapKind.HINT) + scale.S + scale.text_width(text) + scale.M
