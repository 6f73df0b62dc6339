"""Choosing one of a few: segments in a track, and cards with term and price.

Each piece is a radio button to the keyboard and to a screen reader: one Tab
stop, arrows move.
"""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QSizePolicy, QWidget

from desk_gui.widgets import scale
from desk_gui.widgets.drawing import CENTRE, LEFT, box, outline, words
from desk_gui.widgets.icons import paint_icon
from desk_gui.widgets.theme import theme

_TICK = 16


def one_tab_stop(group: QButtonGroup) -> None:
    """Let Tab stop at the chosen piece (or the first) and pass the others.

    Qt sees to that only once a piece had the focus: before, Shift+Tab would
    come to the last piece, and arrows would lead nowhere from there.
    """
    pieces = group.buttons()
    stop = group.checkedButton() or (pieces[0] if pieces else None)
    for piece in pieces:
        policy = Qt.FocusPolicy.StrongFocus if piece is stop else Qt.FocusPolicy.ClickFocus
        piece.setFocusPolicy(policy)


class Segment(QRadioButton):
    """One piece of a track; room for its tick is always kept."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the room of tick and words."""
        width = scale.M + _TICK + scale.XS + scale.text_width(self.text()) + scale.M
        return QSize(width, scale.control_height() - 4)

    def minimumSizeHint(self) -> QSize:
        """Return the same room: the words are never cut."""
        return self.sizeHint()

    def hitButton(self, place: QPoint) -> bool:
        """Let the whole piece be pressed."""
        return self.rect().contains(place)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the piece, chosen or not."""
        painter, colours = QPainter(self), theme()
        if not self.isEnabled():
            words(painter, self.rect(), self.text(), colours.disabled, scale.font(), CENTRE)
        elif not self.isChecked():
            ground = colours.hover if self.underMouse() else ""
            box(painter, self.rect(), ground, "", scale.RADIUS_CAP)
            words(painter, self.rect(), self.text(), colours.text, scale.font(), CENTRE)
        else:
            box(painter, self.rect(), colours.base, colours.accent, scale.RADIUS_CAP)
            self._paint_chosen(painter, colours.accent)

    def _paint_chosen(self, painter: QPainter, colour: str) -> None:
        room = _TICK + scale.XS + scale.text_width(self.text())
        left = (self.width() - room) // 2
        place = QRect(left, 0, _TICK, self.height())
        paint_icon(painter, "check", colour, place, _TICK)
        rest = QRect(left + _TICK + scale.XS, 0, room, self.height())
        words(painter, rest, self.text(), colour, scale.font(), LEFT)


class Segments(QWidget):
    """One of a few short words, all of them in sight.

    Signals:
        changed: The user chose; carries the value of the chosen piece.
    """

    changed = Signal(object)

    def __init__(
        self, options: Sequence[tuple[object, str]] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        # A label's letter goes only to a buddy that takes the focus; the chosen piece gets it.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(lambda at: self.changed.emit(self._values[at]))
        self._values: list[object] = []
        self._group.idToggled.connect(self._on_toggled)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(2, 2, 2, 2)
        self._row.setSpacing(0)
        self.set_options(options)

    def set_options(self, options: Sequence[tuple[object, str]]) -> None:
        """Offer these values with these words; the first is chosen."""
        for piece in self.pieces():
            self._group.removeButton(piece)
            self._row.removeWidget(piece)
            piece.hide()
            piece.deleteLater()
        self._values = [value for value, _ in options]
        for at, (_, text) in enumerate(options):
            piece = Segment(text, self)
            self._group.addButton(piece, at)
            self._row.addWidget(piece)
            piece.setChecked(at == 0)
        one_tab_stop(self._group)
        self.updateGeometry()

    def set_words(self, texts: Sequence[str]) -> None:
        """Say the same values in other words (another language)."""
        for piece, text in zip(self.pieces(), texts, strict=True):
            piece.setText(text)
            piece.updateGeometry()

    def pieces(self) -> list[Segment]:
        """Return the pieces in order."""
        return [piece for piece in self._group.buttons() if isinstance(piece, Segment)]

    def options(self) -> Sequence[object]:
        """Return the values it offers."""
        return tuple(self._values)

    def value(self) -> Any:
        """Return the chosen value, or None where nothing is offered."""
        at = self._group.checkedId()
        return self._values[at] if at >= 0 else None

    def set_value(self, value: object) -> None:
        """Choose the value without telling anyone."""
        self.pieces()[self._values.index(value)].setChecked(True)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the track."""
        painter, colours = QPainter(self), theme()
        box(painter, self.rect(), colours.button, outline(colours.border), scale.RADIUS)

    def setAccessibleName(self, name: str) -> None:
        """Name the question; the pieces are its answers."""
        super().setAccessibleName(name)
        for piece in self.pieces():
            piece.setAccessibleDescription(name)

    def _on_toggled(self, at: int, on: bool) -> None:
        if on:
            self.setFocusProxy(self._group.button(at))
            one_tab_stop(self._group)
