"""Painting one row of a list: where its parts stand and how they look when selected."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from desk_gui.widgets import scale
from desk_gui.widgets.caps import CapKind, cap_height, cap_width, paint_cap
from desk_gui.widgets.chips import chip_height, paint_chip
from desk_gui.widgets.drawing import CENTRE, RIGHT, box, outline, words
from desk_gui.widgets.rows import Row, Section
from desk_gui.widgets.scale import Type
from desk_gui.widgets.theme import theme
from desk_gui.widgets.tokens import State

_NARROW = 620
"""Below this width the host moves to the row's second line."""
_RETURN = "↵"


@dataclass(frozen=True, kw_only=True)
class RowColumns:
    """How wide the parts of a row are; a part of width 0 is not there. The name takes the rest."""

    state: int = 0
    code: int = 0
    aside: int = 0
    amount: int = 0
    button: int = 0
    height: int = 48


def button_rect(row: QRect, columns: RowColumns) -> QRect:
    """Return where the button of a row stands."""
    height = max(32, scale.control_height() - 4)
    top = row.top() + (row.height() - height) // 2
    left = row.right() + 1 - scale.L - columns.button
    return QRect(left, top, columns.button, height)


def paint_section(painter: QPainter, rect: QRect, section: Section) -> None:
    """Paint the head of a group: its words in bold, how many, urgent ones in colour."""
    colours = theme()
    urgent = section.state in {State.WARN, State.DANGER}
    colour = colours.state(section.state).text if urgent else colours.muted
    place = rect.adjusted(scale.L, 2, -scale.L, 2)
    used = words(painter, place, section.title, colour, scale.font(Type.SMALL, bold=True))
    place.setLeft(used.right() + 1 + scale.S)
    count = "" if section.count is None else str(section.count)
    words(painter, place, count, colours.muted, scale.font(Type.SMALL), data=True)


def paint_row(
    painter: QPainter, option: QStyleOptionViewItem, row: Row, columns: RowColumns
) -> None:
    """Paint a row; the selected one is tinted, and framed while the list has the focus."""
    rect: QRect = option.rect
    state: QStyle.StateFlag = option.state
    chosen = bool(state & QStyle.StateFlag.State_Selected)
    focused = chosen and bool(state & QStyle.StateFlag.State_HasFocus)
    over = bool(state & QStyle.StateFlag.State_MouseOver)
    _paint_ground(painter, rect, chosen=chosen, focused=focused, over=over)
    inner = rect.adjusted(scale.L, 0, -scale.L, 0)
    if columns.button:
        if row.button:
            _paint_button(painter, button_rect(rect, columns), row.button, live=focused)
        inner.setRight(inner.right() - columns.button - scale.S)
    _paint_parts(painter, inner, row, columns, wide=rect.width() >= _NARROW)


def _paint_ground(
    painter: QPainter, rect: QRect, *, chosen: bool, focused: bool, over: bool
) -> None:
    colours = theme()
    place = rect.adjusted(4, 1, -4, -1)
    if focused:
        box(painter, place, colours.tint, colours.accent, scale.RADIUS, 2)
    elif chosen:
        box(painter, place, colours.tint, outline(colours.accent), scale.RADIUS)
    elif over:
        box(painter, place, colours.alt, outline(colours.hairline), scale.RADIUS)


def _paint_button(painter: QPainter, rect: QRect, text: str, *, live: bool) -> None:
    colours, font = theme(), scale.font()
    if not live:
        box(painter, rect, colours.button, outline(colours.border), scale.RADIUS)
        words(painter, rect, text, colours.text, font, CENTRE)
        return
    box(painter, rect, colours.accent, "", scale.RADIUS)
    width, height = cap_width(_RETURN), cap_height()
    room = scale.text_width(text) + scale.S + width
    left = rect.left() + max(0, (rect.width() - room) // 2)
    place = QRect(left, rect.top(), min(room, rect.width()) - scale.S - width, rect.height())
    words(painter, place, text, colours.on_accent, font)
    cap = QRect(place.right() + 1 + scale.S, rect.top() + (rect.height() - height) // 2, width, 20)
    paint_cap(painter, cap, _RETURN, CapKind.ON_ACCENT)


def _paint_parts(
    painter: QPainter, inner: QRect, row: Row, columns: RowColumns, *, wide: bool
) -> None:
    if columns.state:
        if row.chip is not None:
            corner = QPoint(inner.left(), inner.top() + (inner.height() - chip_height()) // 2)
            paint_chip(painter, corner, row.chip, columns.state)
        inner.setLeft(inner.left() + columns.state + scale.S)
    if columns.code:
        place = QRect(inner.left(), inner.top(), columns.code, inner.height())
        words(painter, place, row.code, theme().text, scale.font(bold=True), data=True)
        inner.setLeft(place.right() + 1 + scale.S)
    if columns.amount:
        _paint_pair(painter, _from_right(inner, columns.amount), row.amount, row.amount_under)
    under = row.under
    if columns.aside and wide:
        _paint_aside(painter, _from_right(inner, columns.aside), row)
    elif columns.aside:
        under = " · ".join(part for part in (row.under, row.aside, row.aside_under) if part)
    _paint_name(painter, inner, row, under)


def _from_right(inner: QRect, width: int) -> QRect:
    place = QRect(inner.right() + 1 - width, inner.top(), width, inner.height())
    inner.setRight(place.left() - scale.S - 1)
    return place


def _paint_name(painter: QPainter, place: QRect, row: Row, under: str) -> None:
    colours = theme()
    colour = colours.muted if row.left else colours.text
    name = scale.font(bold=True)
    if not under:
        words(painter, place, row.name, colour, name, data=True)
        return
    high, low = _lines(place)
    words(painter, high, row.name, colour, name, data=True)
    words(painter, low, under, colours.muted, scale.font(Type.SMALL), data=True)


def _paint_aside(painter: QPainter, place: QRect, row: Row) -> None:
    colours = theme()
    high, low = _lines(place) if row.aside_under else (place, place)
    words(
        painter,
        high,
        row.aside,
        colours.muted if row.left else colours.text,
        scale.font(),
        data=True,
    )
    if row.aside_under:
        words(painter, low, row.aside_under, colours.muted, scale.font(Type.SMALL), data=True)


def _paint_pair(painter: QPainter, place: QRect, high_text: str, low_text: str) -> None:
    colours = theme()
    high, low = _lines(place) if low_text else (place, place)
    bold = scale.font(bold=True)
    words(painter, high, high_text, colours.text, bold, RIGHT, data=True)
    if low_text:
        words(painter, low, low_text, colours.muted, scale.font(Type.SMALL), RIGHT, data=True)


def _lines(place: QRect) -> tuple[QRect, QRect]:
    """Return the places of two lines in a row: the upper of body, the lower of small text."""
    high = scale.line_height()
    low = scale.line_height(Type.SMALL)
    top = place.top() + (place.height() - high - low - 2) // 2
    upper = QRect(place.left(), top, place.width(), high)
    return upper, QRect(place.left(), top + high + 2, place.width(), low)
