"""Chips: a state as an icon and a word, with colour after that."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desk_gui.widgets import scale
from desk_gui.widgets.drawing import box, outline, words
from desk_gui.widgets.icons import paint_icon
from desk_gui.widgets.scale import Type
from desk_gui.widgets.theme import theme
from desk_gui.widgets.tokens import Pair, State

_PADDING, _ICON, _GAP = 8, 16, 4


@dataclass(frozen=True, kw_only=True)
class ChipText:
    """What a chip says; the icon is a name from ``resources/icons``.

    ``outlined`` draws a line instead of a ground: a fact about the talk, not a state.
    """

    text: str
    state: State = State.PLAIN
    icon: str = ""
    bold: bool = False
    outlined: bool = False


def chip_height() -> int:
    """Return the height of a chip: 24 at 100 %."""
    return max(24, scale.on_grid(scale.line_height(Type.SMALL) + 4))


def chip_width(chip: ChipText) -> int:
    """Return the width of the chip."""
    icon = _ICON + _GAP if chip.icon else 0
    return 2 * _PADDING + icon + scale.text_width(chip.text, Type.SMALL, bold=chip.bold)


def paint_chip(painter: QPainter, corner: QPoint, chip: ChipText, room: int = 1 << 16) -> None:
    """Paint the chip with its top left corner there, at most ``room`` wide."""
    colours = theme()
    pair = colours.state(chip.state)
    if chip.outlined:
        pair = Pair(colours.on_tint, "")
    rect = QRect(corner, QSize(min(room, chip_width(chip)), chip_height()))
    if chip.outlined:
        box(painter, rect, "", pair.text, rect.height() / 2)
    elif chip.state is not State.PLAIN:
        box(painter, rect, pair.ground, outline(pair.text), rect.height() / 2)
    inner = rect.adjusted(_PADDING, 0, -_PADDING, 0)
    if chip.icon:
        place = QRect(inner.topLeft(), QSize(_ICON, rect.height()))
        paint_icon(painter, chip.icon, pair.text, place, _ICON)
        inner.setLeft(inner.left() + _ICON + _GAP)
    font = scale.font(Type.SMALL, bold=chip.bold)
    words(painter, inner.adjusted(0, 0, 1, 0), chip.text, pair.text, font, data=True)


class Chip(QWidget):
    """A state shown by itself, beside a heading or in a record."""

    def __init__(self, chip: ChipText, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._chip = chip
        self.set_chip(chip)

    def set_chip(self, chip: ChipText) -> None:
        """Show another state."""
        self._chip = chip
        self.setAccessibleName(chip.text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room the chip takes."""
        return QSize(chip_width(self._chip), chip_height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the chip."""
        painter = QPainter(self)
        paint_chip(painter, QPoint(0, 0), self._chip, self.width())
