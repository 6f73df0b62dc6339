"""A list of any length: rows of one height, of which only those in sight are ever asked for.

A QListView asks its model for every row before it shows the first: a million
of them take seconds. Where all rows have one height, arithmetic does it.
"""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QRect,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QLineEdit,
    QStyle,
    QStyleOptionViewItem,
    QWidget,
)

from desk_gui.widgets.lists import RowDelegate, takes_key
from desk_gui.widgets.row_painting import RowColumns
from desk_gui.widgets.rows import RECORD_ROLE, ROW_ROLE, Index

_Move = QAbstractItemView.CursorAction
_Hint = QAbstractItemView.ScrollHint
_PATIENCE_MS = 16
"""So long what was seen stays while other rows are read: a frame of the screen."""
_STEPS = 3
"""Of so many turns of a wheel's notch one row is passed."""


class LongList(QAbstractItemView):
    """Painted rows as in ``RowList``, worked by the same keys; its model comes from outside.

    Signals:
        pressed: Enter, or the button of a row; carries the row's record.
        selected: Another row became current, or its record came; carries it or None.
    """

    pressed = Signal(object)
    selected = Signal(object)

    def __init__(self, columns: RowColumns | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.filter_field: QLineEdit | None = None
        self._delegate = RowDelegate(columns or RowColumns(), self)
        self._delegate.pressed.connect(self.pressed)
        self._over = -1
        self._height = self._delegate.row_height()
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(self.viewport().update)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)

    @property
    def columns(self) -> RowColumns:
        """How wide the parts of its rows are."""
        return self._delegate.columns

    def set_columns(self, columns: RowColumns) -> None:
        """Give the parts of the rows other widths."""
        if columns != self._delegate.columns:
            self._delegate.columns = columns
            self.updateGeometries()
            self.viewport().update()

    def record(self) -> object:
        """Return the record of the current row, or None where it has not come yet."""
        return self.currentIndex().data(RECORD_ROLE)

    def row_height(self) -> int:
        """Return how high every row is."""
        return self._height

    def rows_in_sight(self) -> range:
        """Return which rows are seen, wholly or in part."""
        height, top = self.row_height(), self.verticalOffset()
        last = (top + self.viewport().height() - 1) // height
        return range(top // height, min(last + 1, self._count()))

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """Show the rows of a model."""
        super().setModel(model)
        if model is not None:
            for signal in (model.modelReset, model.rowsInserted, model.rowsRemoved):
                signal.connect(self.updateGeometries)

    # --- what a view is asked for ---

    def visualRect(self, index: Index) -> QRect:
        """Return where a row is, seen or not."""
        if not index.isValid():
            return QRect()
        height = self.row_height()
        top = index.row() * height - self.verticalOffset()
        return QRect(0, top, self.viewport().width(), height)

    def indexAt(self, place: QPoint) -> QModelIndex:
        """Return the row at a place of the viewport."""
        at = (place.y() + self.verticalOffset()) // self.row_height()
        return self._index(at) if 0 <= at < self._count() else QModelIndex()

    def scrollTo(self, index: Index, hint: _Hint = _Hint.EnsureVisible) -> None:
        """Bring a row into sight."""
        place, room = self.visualRect(index), self.viewport().height()
        if not index.isValid():
            return
        bar = self.verticalScrollBar()
        above, below = place.top(), place.bottom() + 1 - room
        if hint is _Hint.PositionAtTop or (hint is _Hint.EnsureVisible and above < 0):
            bar.setValue(bar.value() + above)
        elif hint is _Hint.PositionAtBottom or (hint is _Hint.EnsureVisible and below > 0):
            bar.setValue(bar.value() + below)
        elif hint is _Hint.PositionAtCenter:
            bar.setValue(bar.value() + above - (room - place.height()) // 2)

    def moveCursor(self, action: _Move, _modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Return the row a key goes to."""
        count, page = self._count(), max(1, self.viewport().height() // self.row_height() - 1)
        if not count:
            return QModelIndex()
        at = self.currentIndex().row()
        goals = {
            _Move.MoveUp: at - 1,
            _Move.MovePrevious: at - 1,
            _Move.MoveDown: at + 1,
            _Move.MoveNext: at + 1,
            _Move.MovePageUp: at - page,
            _Move.MovePageDown: at + page,
            _Move.MoveHome: 0,
            _Move.MoveEnd: count - 1,
        }
        return self._index(min(max(goals.get(action, at), 0), count - 1))

    def horizontalOffset(self) -> int:
        """Return that nothing lies to the side."""
        return 0

    def verticalOffset(self) -> int:
        """Return how far is scrolled."""
        return self.verticalScrollBar().value()

    def isIndexHidden(self, _index: Index) -> bool:
        """Return that every row is there."""
        return False

    def setSelection(self, place: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Select the rows of a place."""
        top, bottom = self.indexAt(place.topLeft()), self.indexAt(place.bottomRight())
        chosen = QItemSelection(top, bottom) if top.isValid() and bottom.isValid() else None
        self.selectionModel().select(chosen or QItemSelection(), command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """Return where selected rows are seen."""
        region, seen = QRegion(), self.rows_in_sight()
        for at in seen:
            index = self._index(at)
            if selection.contains(index):
                region += self.visualRect(index)
        return region

    def updateGeometries(self) -> None:
        """Give the scroll bar its range."""
        super().updateGeometries()
        self._height = self._delegate.row_height()
        bar, room, height = self.verticalScrollBar(), self.viewport().height(), self.row_height()
        bar.setRange(0, max(0, self._count() * height - room))
        bar.setPageStep(room)
        bar.setSingleStep(max(1, height // _STEPS))
        self.viewport().update()

    # --- what the mouse, the keys and the model do ---

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows in sight."""
        painter = QPainter(self.viewport())
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        plain: QStyle.StateFlag = option.state
        focused, current = self.hasFocus(), self.currentIndex().row()
        chosen = self.selectionModel()
        for at in self.rows_in_sight():
            index = self._index(at)
            option.rect = self.visualRect(index)
            if not event.region().intersects(option.rect):
                continue
            state = plain
            if chosen is not None and chosen.isSelected(index):
                state |= QStyle.StateFlag.State_Selected
            if at == self._over:
                state |= QStyle.StateFlag.State_MouseOver
            if at != current or not focused:
                state &= ~QStyle.StateFlag.State_HasFocus
            option.state = state
            self._delegate.paint(painter, option, index)

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        """Scroll; rows that are still read are waited for, so that nothing flickers on the way."""
        seen = self.rows_in_sight()
        # Both are asked for, whatever the first one says: they may lie in two pages.
        ends = [self._index(at).data(ROW_ROLE) for at in (seen[0], seen[-1])] if seen else []
        if None not in ends:
            self._patience.stop()
            self.viewport().update()
        elif not self._patience.isActive():
            self._patience.start()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Mark the row under the mouse."""
        super().mouseMoveEvent(event)
        self._hover(self.indexAt(event.position().toPoint()).row())

    def leaveEvent(self, event: QEvent) -> None:
        """Mark no row any more."""
        super().leaveEvent(event)
        self._hover(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press the row's button on Enter; hand letters to the filter."""
        if not takes_key(event, self.record(), self.pressed, self.filter_field):
            super().keyPressEvent(event)

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:  # type: ignore[override]
        """Tell which record is current now."""
        super().currentChanged(current, previous)
        self.selected.emit(current.data(RECORD_ROLE))

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        """Paint rows that are other now, and tell the record of the current one if it came.

        Qt's own asks for the place of each of them, seen or not.
        """
        seen = self.rows_in_sight()
        if first.row() < seen.stop and last.row() >= seen.start:
            self._patience.stop()
            self.viewport().update()
        if first.row() <= self.currentIndex().row() <= last.row():
            self.selected.emit(self.record())

    def changeEvent(self, event: QEvent) -> None:
        """Give the rows the height of other text."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self.updateGeometries()

    def _hover(self, at: int) -> None:
        if at != self._over:
            self._over = at
            self.viewport().update()

    def _count(self) -> int:
        model = self.model()
        return model.rowCount() if model is not None else 0

    def _index(self, at: int) -> QModelIndex:
        return self.model().index(at, 0)
