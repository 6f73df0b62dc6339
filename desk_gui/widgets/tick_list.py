"""A big list to tick people off: high rows, large names, worked by letters, Space and Enter."""

from dataclasses import dataclass

from PySide6.QtCore import QAbstractItemModel, QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from desk_gui.widgets import scale
from desk_gui.widgets.drawing import RIGHT, box, outline, words
from desk_gui.widgets.icons import paint_icon
from desk_gui.widgets.lists import RowDelegate, RowList
from desk_gui.widgets.row_painting import RowColumns
from desk_gui.widgets.rows import ROW_ROLE, Index, Row
from desk_gui.widgets.scale import Type
from desk_gui.widgets.theme import theme

_BOX = 28
_SIGN = 20
_LEAST = 56
_PLACE, _WHEN = 232, 176
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Select}
_SHIFT = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


@dataclass(frozen=True, kw_only=True)
class TickRow(Row):
    """A row of the list: ``name`` over ``under``, ``aside`` over its line, ``amount`` over its.

    ``ticked`` is None where there is nothing to tick; ``red`` is somebody who
    is missed for too long: the words say so too.
    """

    ticked: bool | None = None
    red: bool = False

    def deed(self) -> object:
        """Return whether pressing it ticks somebody off or takes that back."""
        return self.ticked


class TickList(RowList):
    """The rows. Letters narrow them while the focus stays here; Space or Enter presses one.

    Signals:
        typed: A letter was typed; carries it. Nothing carries a Backspace.
    """

    typed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(RowColumns(), parent)
        self._delegate = _TickDelegate(RowColumns(), self)
        self._delegate.pressed.connect(self.press_record)
        self.setItemDelegate(self._delegate)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press the current row, or hand a letter on."""
        plain = not event.modifiers() & ~_SHIFT
        letter = event.text()
        if plain and (event.key() in _ENTER or letter == " "):
            # A finger that rests on the key must not tick one after another.
            if self.record() is not None and not event.isAutoRepeat():
                self.press()
        elif plain and event.key() == Qt.Key.Key_Backspace:
            self.typed.emit("")
        elif event.key() == Qt.Key.Key_Home:
            # Qt would stop at the section head above.
            self.select_first()
        elif plain and letter and letter.isprintable():
            self.typed.emit(letter)
        else:
            super().keyPressEvent(event)


class _TickDelegate(RowDelegate):
    """Paints the rows."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a row, or the head of a section as in every list."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, TickRow):
            super().paint(painter, option, index)
            return
        painter.save()
        _paint_row(painter, option, row)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return 56 or more for a row: the name is large."""
        if not isinstance(index.data(ROW_ROLE), TickRow):
            return super().sizeHint(option, index)
        lines = scale.line_height(Type.TITLE) + scale.line_height(Type.SMALL)
        return QSize(0, max(_LEAST, scale.on_grid(lines + scale.M)))

    def editorEvent(
        self,
        event: QEvent,
        _model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """Let the mouse press the box of a row, with room around it."""
        if not isinstance(event, QMouseEvent) or event.type() != QEvent.Type.MouseButtonRelease:
            return False
        row, rect = index.data(ROW_ROLE), _rect(option)
        if not isinstance(row, TickRow) or row.ticked is None:
            return False
        if event.position().x() > rect.left() + scale.L + _BOX + scale.M:
            return False
        self.pressed.emit(row.record)
        return True


def _paint_row(painter: QPainter, option: QStyleOptionViewItem, row: TickRow) -> None:
    colours, rect = theme(), _rect(option)
    _paint_ground(painter, option, red=row.red)
    inner = rect.adjusted(scale.L, 0, -scale.L, 0)
    if row.ticked is not None:
        _paint_box(painter, QRect(inner.left(), inner.top(), _BOX, inner.height()), row)
        inner.setLeft(inner.left() + _BOX + scale.M)
    main = colours.danger.text if row.red else colours.muted if row.left else colours.text
    side = colours.danger.text if row.red else colours.muted
    when = _from_right(inner, _WHEN)
    _paint_pair(painter, when, (row.amount, row.amount_under), (main, side), at_right=True)
    place = _from_right(inner, min(_PLACE, inner.width() // 3))
    _paint_pair(painter, place, (row.aside, row.aside_under), (main, side))
    size = Type.LEAD if row.left else Type.TITLE
    _paint_pair(painter, inner, (row.name, row.under), (main, side), size=size)


def _paint_ground(painter: QPainter, option: QStyleOptionViewItem, *, red: bool) -> None:
    colours, state = theme(), option.state
    place = _rect(option).adjusted(4, 1, -4, -1)
    chosen = bool(state & QStyle.StateFlag.State_Selected)
    focused = chosen and bool(state & QStyle.StateFlag.State_HasFocus)
    ground = colours.danger.ground if red else colours.tint if chosen else ""
    if not ground and state & QStyle.StateFlag.State_MouseOver:
        ground = colours.alt
    border = colours.accent if focused else outline(colours.danger.text) if red else ""
    if ground or border:
        box(painter, place, ground, border, scale.RADIUS, 2 if focused else 1)


def _paint_box(painter: QPainter, place: QRect, row: TickRow) -> None:
    colours = theme()
    square = QRect(place.left(), place.center().y() - _BOX // 2, _BOX, _BOX)
    if row.ticked:
        box(painter, square, colours.ok.text, "", scale.RADIUS_CAP)
        paint_icon(painter, "check", colours.base, square, _SIGN)
    else:
        border = colours.danger.text if row.red else colours.border
        box(painter, square, colours.base, border, scale.RADIUS_CAP, 2)


def _paint_pair(
    painter: QPainter,
    place: QRect,
    texts: tuple[str, str],
    colours: tuple[str, str],
    *,
    size: Type = Type.BODY,
    at_right: bool = False,
) -> None:
    """Paint a line over a small one, both half way down the row."""
    high_font = scale.font(size, bold=size is not Type.BODY or at_right)
    high = scale.line_height(size) if texts[0] else 0
    low = scale.line_height(Type.SMALL) if texts[1] else 0
    top = place.top() + (place.height() - high - low) // 2
    upper = QRect(place.left(), top, place.width(), high)
    lower = QRect(place.left(), top + high, place.width(), low)
    align = (RIGHT,) if at_right else ()
    if texts[0]:
        words(painter, upper, texts[0], colours[0], high_font, *align, data=True)
    if texts[1]:
        words(painter, lower, texts[1], colours[1], scale.font(Type.SMALL), *align, data=True)


def _from_right(inner: QRect, width: int) -> QRect:
    place = QRect(inner.right() + 1 - width, inner.top(), width, inner.height())
    inner.setRight(place.left() - scale.S - 1)
    return place


def _rect(option: QStyleOptionViewItem) -> QRect:
    rect: QRect = option.rect
    return rect
