"""The first paint: the empty panels of the window, before anything is loaded to fill them.

Loading Qt's enumerations and our widgets takes longer than starting Qt does.
So the window first shows its ground and its sheets, in their places and
colours, and is furnished right after, in steps short enough to stay alive.
This module therefore names neither ``Qt`` nor ``QStyle``, nor anything whose
call loads them (a ``QPen``, ``fillRect``): brushes come from the palette.
"""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPaintEvent, QPalette
from PySide6.QtWidgets import QMainWindow

from desk_gui.widgets.theme import palette_of, theme

SMALLEST = (1280, 648)
REFERENCE = (1366, 768)

Place = tuple[float, float, float, float]


class OpeningWindow(QMainWindow):
    """A window that shows its sheets at once and is furnished after that.

    Signals:
        first_painted: The sheets are on the screen.
    """

    first_painted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._was_painted = False
        self.setMinimumSize(*SMALLEST)
        self.resize(*REFERENCE)

    def has_room(self) -> bool:
        """Tell whether the screen is larger than the window and what frames it."""
        screen = self.screen().availableSize()
        return screen.width() > self.width() and screen.height() > self.height()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the sheets until there is something to stand on them."""
        if self.centralWidget() is None:
            self._paint_sheets()
        else:
            super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self, self.first_painted.emit)

    def _paint_sheets(self) -> None:
        painter, palette = QPainter(self), palette_of(theme())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width, height = float(self.width()), float(self.height())
        _fill(painter, (0, 0, width, height), palette.window())
        side = max(248.0, min(272.0, 272 + width - REFERENCE[0]))
        middle = width - side - 116
        _sheet(painter, (92, 12, middle, 40), 6, palette.dark(), palette.base())
        _sheet(painter, (92, 108, middle, height - 152), 8, palette.mid(), palette.base())
        left = width - 12 - side
        _sheet(painter, (left, 288, side, height - 332), 8, palette.mid(), palette.base())
        _fill(painter, (0, height - 32, width, 1), palette.mid())
        palette.setColor(QPalette.ColorRole.Base, QColor(theme().say))
        edge = palette.dark() if theme().outlined else palette.base()
        _sheet(painter, (left, 12, side, 264), 8, edge, palette.base())


def _fill(painter: QPainter, place: Place, brush: QBrush) -> None:
    path = QPainterPath()
    path.addRect(*place)
    painter.fillPath(path, brush)


def _sheet(painter: QPainter, place: Place, radius: float, edge: QBrush, ground: QBrush) -> None:
    """Draw a rounded sheet with a line of 1 px inside its edge."""
    x, y, width, height = place
    for inset, brush in ((0, edge), (1, ground)):
        path = QPainterPath()
        room = (x + inset, y + inset, width - 2 * inset, height - 2 * inset)
        path.addRoundedRect(*room, radius - inset, radius - inset)
        painter.fillPath(path, brush)
