"""Choosing one of several: more pieces than one line holds, each with the digit that chooses it."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desk_gui.widgets import scale
from desk_gui.widgets.choices import Segment, one_tab_stop
from desk_gui.widgets.drawing import CENTRE, box, outline, words
from desk_gui.widgets.scale import Type
from desk_gui.widgets.theme import theme

_DIGIT = 16


class NumberedPiece(Segment):
    """A piece that shows its digit where the tick stands once it is chosen."""

    def __init__(self, digit: int, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.digit = digit

    def sizeHint(self) -> QSize:
        """Return the room of digit and words, nearer together: it stands among many."""
        return super().sizeHint() - QSize(2 * (scale.M - scale.S), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the piece, with its tick or its digit."""
        if self.isChecked():
            super().paintEvent(event)
            return
        painter, colours = QPainter(self), theme()
        live = self.isEnabled()
        if live and self.underMouse():
            box(painter, self.rect(), colours.hover, "", scale.RADIUS_CAP)
        room = _DIGIT + scale.XS + scale.text_width(self.text())
        left = (self.width() - room) // 2
        place = QRect(left, 0, _DIGIT, self.height())
        colour = colours.muted if live else colours.disabled
        words(painter, place, str(self.digit), colour, scale.font(Type.MICRO), CENTRE, data=True)
        rest = QRect(left + _DIGIT + scale.XS, 0, room, self.height())
        words(painter, rest, self.text(), colours.text if live else colours.disabled, scale.font())


class NumberedChoice(QWidget):
    """One of several words in a few lines of one track, all of them in sight; one Tab stop.

    Whoever shows it binds the digits to keys, and presses with ``press``.

    Signals:
        changed: The user chose; carries the value of the chosen piece.
    """

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        # A label's letter goes only to a buddy that takes the focus; the chosen piece gets it.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._values: list[object] = []
        self._lengths: list[int] = []
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(lambda at: self.changed.emit(self._values[at]))
        self._group.idToggled.connect(self._on_toggled)
        self._lines: list[QHBoxLayout] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(2, 2, 2, 2)
        self._column.setSpacing(0)

    def set_lines(self, lines: Sequence[Sequence[tuple[object, str]]]) -> None:
        """Offer these values with these words, line by line; the first is chosen."""
        offered = [value for line in lines for value, _ in line]
        if offered != self._values or [len(line) for line in lines] != self._lengths:
            self._build(lines)
        for piece, text in zip(self.pieces(), (t for line in lines for _, t in line), strict=True):
            piece.setText(text)
            piece.updateGeometry()
        for piece in self.pieces()[:1]:
            piece.setChecked(True)
        one_tab_stop(self._group)

    def pieces(self) -> list[NumberedPiece]:
        """Return the pieces in the order of their digits."""
        return [piece for piece in self._group.buttons() if isinstance(piece, NumberedPiece)]

    def options(self) -> Sequence[object]:
        """Return the values it offers."""
        return tuple(self._values)

    def value(self) -> Any:
        """Return the chosen value, or None where nothing is offered."""
        at = self._group.checkedId()
        return self._values[at] if at >= 0 else None

    def set_value(self, value: object) -> None:
        """Choose the value without telling anyone; one that is not offered is not chosen."""
        if value in self._values:
            self.pieces()[self._values.index(value)].setChecked(True)

    def press(self, digit: int) -> None:
        """Choose by digit, as if the piece were pressed; of none there is nothing to choose."""
        if 0 < digit <= len(self._values):
            self.pieces()[digit - 1].setChecked(True)
            self.changed.emit(self._values[digit - 1])

    def free_place(self, width: int, height: int) -> QRect:
        """Return where something of this size hides no words: at the end of the last line."""
        lines = [line for line in self._lines if line.count()]
        line = lines[-1].geometry() if lines else self.rect()
        right = self.width() - 2 - width
        return QRect(right, line.center().y() + 1 - height // 2, width, height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the track."""
        painter, colours = QPainter(self), theme()
        box(painter, self.rect(), colours.button, outline(colours.border), scale.RADIUS)

    def setAccessibleName(self, name: str) -> None:
        """Name the question; the pieces are its answers."""
        super().setAccessibleName(name)
        for piece in self.pieces():
            piece.setAccessibleDescription(name)

    def _build(self, lines: Sequence[Sequence[tuple[object, str]]]) -> None:
        for piece in self.pieces():
            self._group.removeButton(piece)
            for row in self._lines:
                row.removeWidget(piece)
            piece.hide()
            piece.deleteLater()
        self._values = [value for line in lines for value, _ in line]
        self._lengths = [len(line) for line in lines]
        while len(self._lines) < len(lines):
            row = QHBoxLayout()
            row.setSpacing(0)
            # Before anything stands in it: what a layout held already would get a Python
            # object for each item, which outlives the item.
            self._column.addLayout(row)
            self._lines.append(row)
        at = 0
        for row, line in zip(self._lines, lines, strict=False):
            for _ in line:
                piece = NumberedPiece(at + 1, "", self)
                self._group.addButton(piece, at)
                row.addWidget(piece, 0, Qt.AlignmentFlag.AlignLeft)
                at += 1
            row.setStretch(row.count() - 1, 1)
        self.setAccessibleName(self.accessibleName())
        self.updateGeometry()

    def _on_toggled(self, at: int, on: bool) -> None:
        if on:
            self.setFocusProxy(self._group.button(at))
            one_tab_stop(self._group)
