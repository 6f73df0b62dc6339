"""The titles of one visit, with what each costs: painted rows, the last column removes."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtCore import QObject as QtObject
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desk_gui.domain.catalogue import Zone
from desk_gui.domain.money import format_tenge
from desk_gui.views.labels import sets_text, term_short
from desk_gui.views.subscriptions.draft import DraftLine
from desk_gui.widgets import scale
from desk_gui.widgets.drawing import RIGHT, box, outline, words
from desk_gui.widgets.found import row_height
from desk_gui.widgets.icons import paint_icon
from desk_gui.widgets.scale import Type
from desk_gui.widgets.theme import theme

LINE_ROLE = int(Qt.ItemDataRole.UserRole)
_NUMBER, _CODE, _REMOVE = 20, 60, 36
_ICON = 20
_Index = QModelIndex | QPersistentModelIndex


class BasketModel(QAbstractListModel):
    """The lines of the sale, in the order they were ordered."""

    def __init__(self, parent: QtObject | None = None) -> None:
        super().__init__(parent)
        self.lines: Sequence[DraftLine] = ()
        self.zone = Zone.DISTRICT

    def set_lines(self, lines: Sequence[DraftLine], zone: Zone) -> None:
        """Show these lines at the prices of the zone."""
        if (tuple(lines), zone) == (tuple(self.lines), self.zone):
            return
        self.beginResetModel()
        self.lines, self.zone = lines, zone
        self.endResetModel()

    def price(self, line: DraftLine) -> str:
        """Return what a line costs, or a dash."""
        quote = line.quote(self.zone)
        return format_tenge(quote.total) if quote else "—"

    def rowCount(self, parent: _Index | None = None) -> int:
        """Return how many lines there are."""
        return 0 if parent is not None and parent.isValid() else len(self.lines)

    def data(self, index: _Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """Return the line to paint, or its words."""
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        if role == LINE_ROLE:
            return line
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            publication = line.hit.publication
            what = (publication.index, publication.title, term_and_sets(line), self.price(line))
            return ", ".join(what)
        return None


class _BasketDelegate(QStyledItemDelegate):
    """Paints number, index, title, term and sets, price, and the cross that removes.

    Signals:
        removed: The cross of a row was pressed; carries the row.
    """

    removed = Signal(int)

    def __init__(self, model: BasketModel, parent: QtObject) -> None:
        super().__init__(parent)
        self._model = model

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        """Return the height of a row."""
        return QSize(0, row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw the row."""
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        chosen = state & QStyle.StateFlag.State_Selected and state & QStyle.StateFlag.State_HasFocus
        if chosen:
            place = rect.adjusted(4, 1, -4, -1)
            box(painter, place, theme().tint, theme().accent, scale.RADIUS, 2)
        elif state & QStyle.StateFlag.State_MouseOver:
            place = rect.adjusted(4, 1, -4, -1)
            box(painter, place, theme().alt, outline(theme().hairline), scale.RADIUS)
        self._paint_line(painter, rect, index.data(LINE_ROLE), index.row() + 1)
        painter.restore()

    def editorEvent(
        self,
        event: QEvent,
        _model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: _Index,
    ) -> bool:
        """Let the mouse press the cross."""
        if not isinstance(event, QMouseEvent) or event.type() != QEvent.Type.MouseButtonRelease:
            return False
        rect: QRect = option.rect
        if event.position().x() < rect.right() - scale.L - _REMOVE + scale.S:
            return False
        self.removed.emit(index.row())
        return True

    def _paint_line(self, painter: QPainter, rect: QRect, line: DraftLine, number: int) -> None:
        colours, place = theme(), rect.adjusted(scale.L, 0, -scale.L, 0)
        small, bold, body = scale.font(Type.SMALL), scale.font(bold=True), scale.font()
        words(painter, place, str(number), colours.muted, small, data=True)
        place.setLeft(place.left() + _NUMBER)
        words(painter, place, line.hit.publication.index, colours.text, bold, data=True)
        place.setLeft(place.left() + _CODE)
        cross = QRect(place.right() - _ICON + 1, place.top(), _ICON, place.height())
        paint_icon(painter, "x", colours.muted, cross, _ICON)
        place.setRight(place.right() - _REMOVE)
        for text, colour, font in (
            (self._model.price(line), colours.text, bold),
            (term_and_sets(line), colours.muted, small),
        ):
            used = words(painter, place, text, colour, font, RIGHT, data=True)
            place.setRight(place.right() - max(used.width(), 80) - scale.M)
        words(painter, place, line.hit.publication.title, colours.text, body, data=True)


class Basket(QListView):
    """The basket; Enter takes a line up again, Delete removes it.

    Signals:
        opened: A line is to be changed; carries its row.
        removed: A line is to go; carries its row.
    """

    opened = Signal(int)
    removed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = BasketModel(self)
        self.setModel(self.lines)
        delegate = _BasketDelegate(self.lines, self)
        delegate.removed.connect(self.removed)
        self.setItemDelegate(delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.doubleClicked.connect(self._on_double_clicked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open or remove the current line."""
        row = self.currentIndex().row()
        if row >= 0 and event.key() == Qt.Key.Key_Delete:
            self.removed.emit(row)
        elif row >= 0 and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                event.ignore()
            else:
                self.opened.emit(row)
        else:
            super().keyPressEvent(event)

    @Slot(QModelIndex)
    def _on_double_clicked(self, index: QModelIndex) -> None:
        self.opened.emit(index.row())


def term_and_sets(line: DraftLine) -> str:
    """Return ``12 months · 1 set``."""
    return f"{term_short(line.term)} · {sets_text(line.sets)}"
