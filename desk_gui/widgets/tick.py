"""A check box with a box large enough to see and a whole line to press."""

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QShortcutEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from desk_gui.widgets import scale
from desk_gui.widgets.drawing import LEFT, box, words
from desk_gui.widgets.icons import paint_icon
from desk_gui.widgets.theme import Theme, theme

_BOX = 20


class Tick(QCheckBox):
    """A tick and its words; Space turns it."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the room of box and words."""
        words_room = scale.S + scale.text_width(self.text()) if self.text() else 0
        return QSize(_BOX + words_room, scale.control_height())

    def minimumSizeHint(self) -> QSize:
        """Return the same room: the words are never cut."""
        return self.sizeHint()

    def event(self, event: QEvent) -> bool:
        """Turn at once at its letter: Qt waits a moment, and a quick hand saves before it."""
        if not isinstance(event, QShortcutEvent) or event.isAmbiguous():
            return super().event(event)
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.click()
        return True

    def hitButton(self, place: QPoint) -> bool:
        """Let the whole line be pressed."""
        return self.rect().contains(place)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the box, its tick and the words."""
        painter, colours = QPainter(self), theme()
        square = QRect(0, (self.height() - _BOX) // 2, _BOX, _BOX)
        self._paint_box(painter, square, colours)
        place = self.rect().adjusted(_BOX + scale.S, 0, 0, 0)
        colour = colours.text if self.isEnabled() else colours.disabled
        words(painter, place, self.text(), colour, scale.font(), LEFT)

    def _paint_box(self, painter: QPainter, square: QRect, colours: Theme) -> None:
        live = self.isEnabled()
        if self.isChecked():
            box(painter, square, colours.accent if live else colours.disabled, "", scale.RADIUS_CAP)
            paint_icon(painter, "check", colours.on_accent, square, 16)
        else:
            border = colours.border if live else colours.hairline
            box(painter, square, colours.base, border, scale.RADIUS_CAP)
