"""How far a long work is: a thin bar, painted."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from desk_gui.widgets import scale
from desk_gui.widgets.drawing import box, outline
from desk_gui.widgets.theme import theme

_HEIGHT = 8


class ProgressBar(QProgressBar):
    """A bar that fills; the words about it stand in a label beside it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextVisible(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the height of a thin bar."""
        return QSize(scale.RIGHT_LEAST, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Return the least length."""
        return QSize(scale.RAIL_WIDTH, _HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the track and the part that is done."""
        painter, colours = QPainter(self), theme()
        box(painter, self.rect(), colours.button, outline(colours.border), _HEIGHT / 2)
        room = self.maximum() - self.minimum()
        done = self.width() * (self.value() - self.minimum()) // room if room > 0 else 0
        if done > 0:
            box(painter, QRect(0, 0, max(done, _HEIGHT), _HEIGHT), colours.accent, "", _HEIGHT / 2)
