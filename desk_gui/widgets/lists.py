"""Painted lists: no widget in a row, one button that answers to the mouse and to Enter."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
    SignalInstance,
    Slot,
)
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QLineEdit,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desk_gui.widgets import scale
from desk_gui.widgets.current_row import CurrentRow
from desk_gui.widgets.keys import ENTER
from desk_gui.widgets.row_painting import RowColumns, button_rect, paint_row, paint_section
from desk_gui.widgets.rows import RECORD_ROLE, ROW_ROLE, Index, Row, RowModel, Section
from desk_gui.widgets.scale import Type


class RowDelegate(QStyledItemDelegate):
    """Paints rows and section heads.

    Signals:
        pressed: The button of a row was pressed; carries the row's record.
    """

    pressed = Signal(object)

    def __init__(self, columns: RowColumns, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.columns = columns
        self._measured: tuple[QFont, RowColumns, int, int] | None = None

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row; of one that is still read there is nothing to see."""
        row = index.data(ROW_ROLE)
        painter.save()
        if isinstance(row, Row):
            paint_row(painter, option, row, self.columns)
        elif row is not None:
            paint_section(painter, _rect(option), row)
        painter.restore()

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return 48 for a row, 28 for a section head, more where the text grew."""
        row, head = self._heights()
        return QSize(0, row if isinstance(index.data(ROW_ROLE), Row) else head)

    def row_height(self) -> int:
        """Return how high a row is: two lines have room in it."""
        return self._heights()[0]

    def _heights(self) -> tuple[int, int]:
        """Return how high rows and heads are, measured once for a font: every row is asked for."""
        font, known = QApplication.font(), self._measured
        if known is None or known[0] != font or known[1] is not self.columns:
            row = max(self.columns.height, scale.on_grid(_two_lines() + 4))
            head = max(28, scale.on_grid(scale.line_height(Type.SMALL) + 8))
            known = self._measured = (font, self.columns, row, head)
        return known[2], known[3]

    def editorEvent(
        self,
        event: QEvent,
        _model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """Let the mouse press the button of a row."""
        if not isinstance(event, QMouseEvent) or event.type() != QEvent.Type.MouseButtonRelease:
            return False
        row = index.data(ROW_ROLE)
        if not isinstance(row, Row) or not row.button:
            return False
        if not button_rect(_rect(option), self.columns).contains(event.position().toPoint()):
            return False
        self.pressed.emit(row.record)
        return True


class RowList(QListView):
    """A list of painted rows, worked by keys: arrows move, Enter presses the row's button.

    What is typed goes to ``filter_field`` when one is given, so a list is
    filtered without leaving it.

    Signals:
        pressed: Enter, or the button of a row; carries the row's record.
        selected: Another row became current; carries its record or None.
        overtaken: A row was pressed that another desk's news had just put there, or changed;
            carries its name.
    """

    pressed = Signal(object)
    selected = Signal(object)
    overtaken = Signal(str)

    def __init__(self, columns: RowColumns | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.filter_field: QLineEdit | None = None
        self._delegate = RowDelegate(columns or RowColumns(), self)
        self._delegate.pressed.connect(self.press_record)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        # Rows differ in height: without this they keep the heights of the first, narrow layout.
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.row_model = RowModel(self)
        self.setModel(self.row_model)
        self.current = CurrentRow(self, self.row_model)
        self.pressed.connect(self.current.pressed)

    def show_rows(
        self,
        rows: Sequence[Row | Section],
        *,
        wanted: object = None,
        passed: object = None,
        from_top: bool = False,
        news: bool = False,
    ) -> None:
        """Show these rows, as ``CurrentRow.show`` does: the current record stays so.

        ``news`` says that another desk's work brought them: what it put under
        the hand is not pressed before it can have been seen.
        """
        self.current.show(rows, wanted=wanted, passed=passed, from_top=from_top, news=news)
        self.selected.emit(self.record())

    @property
    def columns(self) -> RowColumns:
        """How wide the parts of its rows are."""
        return self._delegate.columns

    def set_columns(self, columns: RowColumns) -> None:
        """Give the parts of the rows other widths."""
        if columns != self._delegate.columns:
            self._delegate.columns = columns
            self.viewport().update()

    def record(self) -> object:
        """Return the record of the current row, or None."""
        return self.currentIndex().data(RECORD_ROLE)

    def select_first(self) -> None:
        """Go to the first row that can be selected."""
        for at in range(self.model().rowCount()):
            index = self.model().index(at, 0)
            if index.flags() & Qt.ItemFlag.ItemIsSelectable:
                self.setCurrentIndex(index)
                return

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:  # type: ignore[override]
        """Tell which record is current now."""
        super().currentChanged(current, previous)
        self.selected.emit(current.data(RECORD_ROLE))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press the row's button on Enter; hand letters to the filter."""
        if _is_enter(event) and self.record() is not None:
            self.press()
        elif not takes_key(event, self.record(), self.pressed, self.filter_field):
            super().keyPressEvent(event)

    def press(self) -> None:
        """Press the current row, unless it slid there before it can have been seen."""
        if self.current.is_unseen():
            self._say_overtaken(self.currentIndex())
        else:
            self.pressed.emit(self.record())

    @Slot(object)
    def press_record(self, record: object) -> None:
        """Press the row of a record, as the mouse does; not one that slid there unseen."""
        indexes = (self.row_model.index(at, 0) for at in range(self.row_model.rowCount()))
        index = next((each for each in indexes if each.data(RECORD_ROLE) is record), None)
        if index is not None and self.current.is_unseen(index.row()):
            self._say_overtaken(index)
        else:
            self.pressed.emit(record)

    def _say_overtaken(self, index: QModelIndex) -> None:
        self.overtaken.emit(self.row_model.spoken_name(index))


def takes_key(
    event: QKeyEvent, record: object, pressed: SignalInstance, filter_field: QLineEdit | None
) -> bool:
    """Let Enter press a row's button, and hand letters to the filter; tell whether that was it."""
    if _is_enter(event):
        if record is not None:
            pressed.emit(record)
        return True
    if filter_field is not None and event.text().strip().isprintable() and _plain(event):
        filter_field.setFocus(Qt.FocusReason.OtherFocusReason)
        filter_field.insert(event.text())
        return True
    return False


def _is_enter(event: QKeyEvent) -> bool:
    return event.key() in ENTER and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier


def _plain(event: QKeyEvent) -> bool:
    shift = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
    return bool(event.text().strip()) and not event.modifiers() & ~shift


def _rect(option: QStyleOptionViewItem) -> QRect:
    return option.rect


def _two_lines() -> int:
    return scale.line_height() + scale.line_height(Type.SMALL)
