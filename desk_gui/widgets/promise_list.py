"""The list of what was promised: painted rows of differing height, worked by keys."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPoint,
    QPointF,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desk_gui.widgets import scale
from desk_gui.widgets.drawing import box, outline
from desk_gui.widgets.icons import paint_icon
from desk_gui.widgets.labels import show_tip
from desk_gui.widgets.lists import RowList
from desk_gui.widgets.row_painting import paint_section
from desk_gui.widgets.rows import ROW_ROLE, Index, Row
from desk_gui.widgets.scale import Type
from desk_gui.widgets.theme import theme

_ICON = 20
_TICK = 32
_ABOVE = 6
_MOST_TEXTS = 512


@dataclass(frozen=True, kw_only=True)
class PromiseRow(Row):
    """A row of the list: an icon, what was promised (``name``), by when (``under``)."""

    icon: str = "circle"
    overdue: bool = False
    reminds: bool = False
    """Whether its reminder has come: it is nearly due."""
    exactly: str = ""
    """The time in full, for who rests on the row."""


class PromiseList(RowList):
    """Promises under their section heads. Enter presses the current one; letters do the rest.

    ``letters`` maps what is typed to what is done with the current row.

    Signals:
        left: Esc was pressed: the focus goes back to where it was.
        focused: The list got the focus, or lost it.
    """

    left = Signal()
    focused = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.workable = True
        """Whether the person may end promises: without it there are no ticks."""
        self.letters: Mapping[str, Callable[[], None]] = {}
        self.quiet = ""
        """What is said where there is no row."""
        self._painter = _PromiseDelegate(self)
        self.setItemDelegate(self._painter)

    def go_to(self, place: int) -> None:
        """Make the row at this place current, or the next that can be."""
        rows = [at for at in range(self.row_model.rowCount()) if self._is_row(at)]
        near = [at for at in rows if at >= place] or rows[-1:]
        for at in near[:1]:
            self.setCurrentIndex(self.row_model.index(at, 0))

    def current_tick(self) -> QRect:
        """Return where the tick of the current row stands; empty where there is none."""
        row = self.visualRect(self.currentIndex())
        return tick_rect(row) if self.workable and not row.isEmpty() else QRect()

    def event(self, event: QEvent) -> bool:
        """Take Ctrl+Z before the window does, where there is something to undo here."""
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and self._deed(event) is not None:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep the current promise on Enter, leave on Esc, do what the letters say."""
        deed = self._deed(event)
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            # A finger that rests on Enter must not keep one promise after another.
            live = self.workable and not event.isAutoRepeat()
            if live and self.record() is not None:
                self.press()
        elif event.key() == Qt.Key.Key_Escape and not event.modifiers():
            self.left.emit()
        elif event.key() in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            # Qt would stop at a section head there.
            self.go_to(0 if event.key() == Qt.Key.Key_Home else self.row_model.rowCount())
        elif deed is not None:
            deed()
        else:
            QListView.keyPressEvent(self, event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that the keys go here now; some row is always current."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.go_to(0)
        self.focused.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that they do no more."""
        super().focusOutEvent(event)
        self.focused.emit(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the rows the height of their words at another width.

        Qt does not where the bar at the side comes in the middle of a layout: the
        rows keep the heights of the width before it, and run into each other.
        """
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows, or the sentence of an empty list."""
        super().paintEvent(event)
        if self.row_model.rowCount() == 0 and self.quiet:
            painter = QPainter(self.viewport())
            place = self.viewport().rect().adjusted(scale.L, scale.S, -scale.L, 0)
            layout = wrapped(self.quiet, scale.font(), place.width())
            painter.setPen(QColor(theme().muted))
            layout.draw(painter, QPointF(place.topLeft()))

    def _deed(self, event: QKeyEvent) -> Callable[[], None] | None:
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if control and event.key() == Qt.Key.Key_Z:
            return self.letters.get("ctrl+z")
        plain = event.modifiers() in {
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.ShiftModifier,
        }
        return self.letters.get(event.text().lower()) if plain and event.text() else None

    def _is_row(self, at: int) -> bool:
        return isinstance(self.row_model.row_at(at), PromiseRow)


class _PromiseDelegate(QStyledItemDelegate):
    """Paints promises and the heads of their sections."""

    def __init__(self, view: PromiseList) -> None:
        super().__init__(view)
        self._view = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row."""
        row, rect = index.data(ROW_ROLE), _rect(option)
        painter.save()
        if isinstance(row, PromiseRow):
            _paint_promise(painter, option, row, workable=self._view.workable)
        else:
            paint_section(painter, rect, row)
        painter.restore()

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return 52 for one line, 20 more for each line that follows, 28 for a section head."""
        row = index.data(ROW_ROLE)
        small = scale.line_height(Type.SMALL)
        if not isinstance(row, PromiseRow):
            return QSize(0, max(28, scale.on_grid(small + 8)))
        whole = QRect(0, 0, self._view.viewport().width(), 0)
        place = _text_place(whole, workable=self._view.workable)
        of = QApplication.font().key()
        text = _lines(row.name, Type.BODY, False, place.width(), of)
        under = _lines(row.under, Type.SMALL, _is_bold(row), place.width(), of)
        return QSize(0, max(52, scale.on_grid(_ABOVE + text + under + scale.S)))

    def editorEvent(
        self,
        event: QEvent,
        _model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """Let the mouse press the tick of a row."""
        if not isinstance(event, QMouseEvent) or event.type() != QEvent.Type.MouseButtonRelease:
            return False
        row = index.data(ROW_ROLE)
        if not isinstance(row, PromiseRow) or not self._view.workable:
            return False
        if not tick_rect(_rect(option)).contains(event.position().toPoint()):
            return False
        self._view.press_record(row.record)
        return True

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        _option: QStyleOptionViewItem,
        index: QModelIndex,  # type: ignore[override]
    ) -> bool:
        """Tell the time exactly."""
        row = index.data(ROW_ROLE)
        said = row.exactly if isinstance(row, PromiseRow) else ""
        show_tip(event.globalPos(), said, view)
        return True


def tick_rect(row: QRect) -> QRect:
    """Return where the tick of a row stands."""
    return QRect(row.right() + 1 - scale.L - _TICK, row.top() + _ABOVE, _TICK, _TICK)


def wrapped(text: str, font: QFont, width: int) -> QTextLayout:
    """Return the text laid out in lines of this width; a word too long for one is broken."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    top = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 1))
        line.setPosition(QPointF(0, top))
        top += line.height()
    layout.endLayout()
    return layout


def _paint_promise(
    painter: QPainter, option: QStyleOptionViewItem, row: PromiseRow, *, workable: bool
) -> None:
    colours, rect = theme(), _rect(option)
    focused = _paint_ground(painter, option)
    colour = _colour(row)
    icon = QRect(rect.left() + scale.L, rect.top() + _ABOVE, _ICON, _ICON)
    paint_icon(painter, row.icon, colour, icon, _ICON)
    place = _text_place(rect, workable=workable)
    text = wrapped(row.name, scale.font(), place.width())
    corner = QPoint(place.left(), rect.top() + _ABOVE)
    painter.setPen(QColor(colours.text))
    text.draw(painter, QPointF(corner))
    painter.setPen(QColor(colour))
    under = wrapped(row.under, _small(row), place.width())
    under.draw(painter, QPointF(corner + QPoint(0, _height(text))))
    if workable:
        _paint_tick(painter, tick_rect(rect), live=focused)


def _colour(row: PromiseRow) -> str:
    colours = theme()
    if row.overdue:
        return colours.danger.text
    return colours.warn.text if row.reminds else colours.muted


def _paint_ground(painter: QPainter, option: QStyleOptionViewItem) -> bool:
    """Paint what lies under the row; return whether it is the one that keys go to."""
    colours = theme()
    state: QStyle.StateFlag = option.state
    focused = bool(state & QStyle.StateFlag.State_HasFocus)
    place = _rect(option).adjusted(4, 0, -4, -1)
    if focused:
        box(painter, place, colours.tint, colours.accent, scale.RADIUS, 2)
        return True
    if state & QStyle.StateFlag.State_MouseOver:
        box(painter, place, colours.alt, outline(colours.hairline), scale.RADIUS)
    return False


def _paint_tick(painter: QPainter, rect: QRect, *, live: bool) -> None:
    colours = theme()
    ground = colours.accent if live else colours.button
    box(painter, rect, ground, "" if live else outline(colours.border), scale.RADIUS)
    paint_icon(painter, "check", colours.on_accent if live else colours.text, rect, _ICON)


def _text_place(row: QRect, *, workable: bool) -> QRect:
    right = scale.L + (_TICK + scale.S if workable else 0)
    return row.adjusted(scale.L + _ICON + scale.S, 0, -right, 0)


def _small(row: PromiseRow) -> QFont:
    return scale.font(Type.SMALL, bold=_is_bold(row))


def _is_bold(row: PromiseRow) -> bool:
    return row.overdue or row.reminds


@lru_cache(_MOST_TEXTS)
def _lines(text: str, size: Type, bold: bool, width: int, _of: str) -> int:
    """Measure once how high the lines of a text are; ``_of`` is the application's font.

    All rows are laid out anew whenever one is added: fifty of them took 20 ms under a key.
    """
    return _height(wrapped(text, scale.font(size, bold=bold), width))


def _height(layout: QTextLayout) -> int:
    return round(layout.boundingRect().height())


def _rect(option: QStyleOptionViewItem) -> QRect:
    rect: QRect = option.rect
    return rect
