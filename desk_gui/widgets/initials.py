"""Who a record is about: the first letters of a name in a circle."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desk_gui.widgets import scale
from desk_gui.widgets.drawing import CENTRE, box, words
from desk_gui.widgets.theme import theme

_CIRCLE = 40


def initials(name: str) -> str:
    """Return the first letters of the first two words: what stands in a record's circle."""
    words = ["".join(filter(str.isalnum, word)) for word in name.split()]
    return "".join(word[0].upper() for word in words if word)[:2]


class Initials(QWidget):
    """The first letters of a name in a circle."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._letters = ""
        self.setFixedSize(_CIRCLE, _CIRCLE)

    def set_name(self, name: str) -> None:
        """Show the letters of this name."""
        self._letters = initials(name)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the circle."""
        painter, colours = QPainter(self), theme()
        box(painter, self.rect(), colours.tint, "", _CIRCLE / 2)
        bold = scale.font(bold=True)
        words(painter, self.rect(), self._letters, colours.on_tint, bold, CENTRE, data=True)
