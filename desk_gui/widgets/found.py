"""What a search found, as you type: the list under a field, which keeps the focus."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtCore import QObject as QtObject
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desk_gui.widgets import scale
from desk_gui.widgets.drawing import RIGHT, box, outline, words
from desk_gui.widgets.labels import token_colour
from desk_gui.widgets.scale import Type
from desk_gui.widgets.theme import theme

ROW_ROLE = int(Qt.ItemDataRole.UserRole)
_GAP = 2
_LEAST_WIDTH = 440
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, kw_only=True)
class Found:
    """A line of what was found: code, name over a detail, and a fact at the right."""

    name: str
    record: object
    code: str = ""
    under: str = ""
    aside: str = ""

    def spoken(self) -> str:
        """Return the line for a screen reader."""
        return ", ".join(filter(None, (self.code, self.name, self.under, self.aside)))


class FoundModel(QAbstractListModel):
    """The lines found, at most a screenful or two."""

    def __init__(self, parent: QtObject | None = None) -> None:
        super().__init__(parent)
        self._lines: Sequence[Found] = ()

    def set_lines(self, lines: Sequence[Found]) -> None:
        """Show these lines."""
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        """Return how many lines there are."""
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def data(self, index: _Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """Return the line to paint, or its words."""
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == ROW_ROLE:
            return line
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return line.spoken()
        return None


class _FoundDelegate(QStyledItemDelegate):
    """Paints a line of what was found, 40 high, the current one tinted."""

    def __init__(self, code_width: int, parent: QtObject | None = None) -> None:
        super().__init__(parent)
        self._code_width = code_width

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        """Return the height of a line."""
        return QSize(0, row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw the line."""
        line = index.data(ROW_ROLE)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        self._paint_ground(painter, rect, state, chosen=chosen)
        self._paint_line(painter, rect.adjusted(scale.M, 0, -scale.M, -_GAP), line, chosen=chosen)
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, rect: QRect, state: QStyle.StateFlag, *, chosen: bool
    ) -> None:
        colours, place = theme(), rect.adjusted(0, 0, 0, -_GAP)
        if chosen:
            box(painter, place, colours.tint, outline(colours.accent), scale.RADIUS)
        elif state & QStyle.StateFlag.State_MouseOver:
            box(painter, place, colours.alt, outline(colours.hairline), scale.RADIUS)

    def _paint_line(self, painter: QPainter, place: QRect, line: Found, *, chosen: bool) -> None:
        colours = theme()
        text = colours.on_tint if chosen else colours.text
        small, bold = scale.font(Type.SMALL), scale.font(bold=True)
        if self._code_width:
            code = QRect(place.topLeft(), QSize(self._code_width, place.height()))
            words(painter, code, line.code, text, bold, data=True)
            place.setLeft(code.right() + 1)
        if line.aside:
            room = min(scale.text_width(line.aside, Type.SMALL) + 1, place.width() // 2)
            aside = QRect(place.right() + 1 - room, place.top(), room, place.height())
            words(painter, aside, line.aside, colours.muted, small, RIGHT, data=True)
            place.setRight(aside.left() - scale.M)
        name = bold if chosen else scale.font()
        if not line.under:
            words(painter, place, line.name, text, name, data=True)
            return
        half = place.height() // 2 + 2
        high = QRect(place.left(), place.top() + 2, place.width(), half - 1)
        low = QRect(place.left(), place.bottom() - half + 3, place.width(), half - 3)
        words(painter, high, line.name, text, name, data=True)
        muted = colours.on_tint if chosen else colours.muted
        words(painter, low, line.under, muted, small, data=True)


class FoundList(QListView):
    """What a search field found; it never takes the focus.

    Signals:
        picked: A line was taken, by Enter in the field or by the mouse; its record.
    """

    picked = Signal(object)

    def __init__(self, code_width: int = 64, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found = FoundModel(self)
        self.setModel(self._found)
        self.setItemDelegate(_FoundDelegate(code_width, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.clicked.connect(self._on_clicked)
        self._empty = ""
        self._colour = "muted"

    def show_lines(self, lines: Sequence[Found]) -> None:
        """Show these lines, the first of them current."""
        self._found.set_lines(lines)
        if lines:
            self.setCurrentIndex(self._found.index(0, 0))

    def set_empty(self, sentence: str, *, wrong: bool = False) -> None:
        """Say this where there is nothing to show."""
        self._empty = sentence
        self._colour = "danger" if wrong else "muted"
        self.viewport().update()

    def sentence(self) -> str:
        """Return what is said where there is nothing to show."""
        return self._empty

    def lines(self) -> int:
        """Return how many lines are shown."""
        return self._found.rowCount()

    def record(self) -> object:
        """Return the record of the current line, or None."""
        line = self.currentIndex().data(ROW_ROLE)
        return line.record if isinstance(line, Found) else None

    def step(self, by: int) -> None:
        """Make another line current."""
        last = self.lines() - 1
        if last >= 0:
            at = min(max(self.currentIndex().row() + by, 0), last)
            self.setCurrentIndex(self._found.index(at, 0))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the lines, or the sentence that stands for none."""
        super().paintEvent(event)
        if not self.lines() and self._empty:
            painter = QPainter(self.viewport())
            place = QRect(scale.M, 0, self.viewport().width() - 2 * scale.M, row_height())
            words(painter, place, self._empty, token_colour(self._colour), scale.font(Type.SMALL))

    def _on_clicked(self, _index: QModelIndex) -> None:
        self.picked.emit(self.record())


class FoundBox(QFrame):
    """A found list that lies over what is around its field, while it has something to show.

    It lies on ``parent``; without one on the nearest ancestor of the field
    that has room for the list below the field, or else above it.
    """

    MOST = 5

    def __init__(self, code_width: int, field: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent or field)
        self._field = field
        self._ground = parent
        self.list = FoundList(code_width, self)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.hide()
        field.installEventFilter(self)

    def show_lines(self, lines: Sequence[Found]) -> None:
        """Show these lines under the field; none hides the box."""
        self.list.show_lines(lines)
        if not lines:
            self.hide()
            return
        self._place(min(len(lines), self.MOST))
        self.show()
        self.raise_()

    def eventFilter(self, watched: QtObject, event: QEvent) -> bool:
        """Go with the field: a box on another ground does not stay when its page is left."""
        if watched is self._field and event.type() == QEvent.Type.Hide:
            self.hide()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground."""
        box(QPainter(self), self.rect(), theme().base, theme().border, scale.RADIUS)

    def _place(self, lines: int) -> None:
        height = lines * row_height() + 2 * scale.XS
        ground = self._ground or self._roomy(height)
        if self.parent() is not ground:
            self.setParent(ground)
        corner = self._field.mapTo(ground, self._field.rect().bottomLeft())
        top = corner.y() + scale.XS
        if self._ground is None and top + height > ground.height():
            above = corner.y() + 1 - self._field.height() - scale.XS - height
            top = max(0, above)
        room = ground.width() - corner.x()
        wide = room if self._ground else min(room, max(self._field.width(), _LEAST_WIDTH))
        self.setGeometry(corner.x(), top, wide, height)
        self.list.setGeometry(self.rect().adjusted(scale.XS, scale.XS, -scale.XS, -scale.XS))

    def _roomy(self, height: int) -> QWidget:
        """Return the nearest ancestor of the field that shows so much below the field."""
        ground = self._field
        while (over := ground.parentWidget()) is not None and not ground.isWindow():
            ground = over
            foot = self._field.mapTo(ground, self._field.rect().bottomLeft()).y()
            # What is scrolled out of sight is no room.
            if foot + scale.XS + height <= ground.visibleRegion().boundingRect().bottom():
                break
        return ground


def row_height() -> int:
    """Return the height of a line: 40 at 100 %."""
    two = scale.line_height() + scale.line_height(Type.SMALL)
    return max(40, scale.on_grid(two + _GAP))
