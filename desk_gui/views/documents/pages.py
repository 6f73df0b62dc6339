"""The pages of a document one under the other; only those in sight are drawn."""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from desk_gui.widgets import scale
from desk_gui.widgets.theme import theme

_POINTS_AN_INCH = 72
_SCREEN_DPI = 96
_ZOOMS = (0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0)
_WIDEST_FIT = 1.5
_KEPT = 12
_LINE = 40


class Pages(QAbstractScrollArea):
    """Shows pages on paper, scrolled by keys and wheel, at a zoom (1 is the true size).

    Signals:
        wanted: Numbers of pages (from 0) to draw, at so many dots an inch;
            hand them back with ``put``.
        moved: Another page is in the middle (from 0).
        zoomed: The zoom is another one.
    """

    wanted = Signal(list, float)
    moved = Signal(int)
    zoomed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self._sizes: Sequence[tuple[float, float]] = ()
        self._tops: list[int] = []
        self._images: dict[int, tuple[float, QImage]] = {}
        self._zoom = 1.0
        self._fits = True
        self._page = 0
        self.verticalScrollBar().setSingleStep(_LINE)
        self.horizontalScrollBar().setSingleStep(_LINE)

    def set_pages(self, sizes: Sequence[tuple[float, float]]) -> None:
        """Show pages of these widths and heights, in points, from the first one."""
        self._sizes = sizes
        self._images = {}
        self._lay_out()
        self._scrolled()

    def put(self, page: int, dpi: float, image: QImage) -> None:
        """Take the picture of a page that was wanted."""
        self._images.pop(page, None)
        self._images[page] = (dpi, image)
        in_sight = self._in_sight()
        for far in [each for each in self._images if each not in in_sight]:
            if len(self._images) > _KEPT:
                del self._images[far]
        self.viewport().update()

    def zoom(self) -> float:
        """Return the zoom; 1 is the true size on a screen of 96 dots an inch."""
        return self._zoom

    def zoom_in(self) -> None:
        """Show the pages a step larger."""
        self._zoom_to(next((zoom for zoom in _ZOOMS if zoom > self._zoom), _ZOOMS[-1]))

    def zoom_out(self) -> None:
        """Show the pages a step smaller."""
        self._zoom_to(next((zoom for zoom in _ZOOMS[::-1] if zoom < self._zoom), _ZOOMS[0]))

    def fit(self) -> None:
        """Show the largest page whole, now and when the window changes."""
        self._fits = True
        self._lay_out()

    def sizeHint(self) -> QSize:
        """Return the room for a page of A5 at its true size."""
        return QSize(640, 560)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pages anew."""
        super().resizeEvent(event)
        self._lay_out()

    def scrollContentsBy(self, _across: int, _down: int) -> None:
        """Draw what comes into sight."""
        self._scrolled()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Home and End go to the first and the last page."""
        bar = self.verticalScrollBar()
        if event.key() == Qt.Key.Key_Home:
            bar.setValue(0)
        elif event.key() == Qt.Key.Key_End:
            bar.setValue(bar.maximum())
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the pages in sight; white becomes the paper of the theme."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        paper = QColor(theme().paper)
        for page in self._in_sight():
            place = self._place(page)
            painter.fillRect(place.adjusted(-1, -1, 1, 1), QColor(theme().hairline))
            painter.fillRect(place, paper)
            if page in self._images:
                painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
                painter.drawImage(place, self._images[page][1])
                painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)

    def _zoom_to(self, zoom: float) -> None:
        self._fits = False
        self._set_zoom(zoom)
        self._lay_out()

    def _set_zoom(self, zoom: float) -> None:
        if zoom != self._zoom:
            self._zoom = zoom
            self.zoomed.emit(zoom)

    def _lay_out(self) -> None:
        if not self._sizes:
            return
        if self._fits:
            self._set_zoom(self._fitting_zoom())
        heights = [self._size(page).height() + scale.L for page in range(len(self._sizes))]
        self._tops = list(accumulate(heights, initial=scale.L))
        room = self.viewport().size()
        for bar, whole, seen in (
            (self.verticalScrollBar(), self._tops[-1], room.height()),
            (self.horizontalScrollBar(), self._width() + 2 * scale.L, room.width()),
        ):
            bar.setPageStep(seen)
            bar.setRange(0, max(0, whole - seen))
        self._scrolled()

    def _fitting_zoom(self) -> float:
        room = self.viewport().size() - QSize(2 * scale.L, 2 * scale.L)
        across = room.width() / max(width for width, _height in self._sizes)
        down = room.height() / max(height for _width, height in self._sizes)
        zoom = min(across, down) * _POINTS_AN_INCH / _SCREEN_DPI
        return max(_ZOOMS[0], min(zoom, _WIDEST_FIT))

    def _width(self) -> int:
        return max(self._size(page).width() for page in range(len(self._sizes)))

    def _size(self, page: int) -> QSize:
        width, height = self._sizes[page]
        pixels = self._zoom * _SCREEN_DPI / _POINTS_AN_INCH
        return QSize(round(width * pixels), round(height * pixels))

    def _place(self, page: int) -> QRect:
        size = self._size(page)
        left = max(scale.L, (self.viewport().width() - size.width()) // 2)
        top = self._tops[page] - self.verticalScrollBar().value()
        return QRect(left - self.horizontalScrollBar().value(), top, size.width(), size.height())

    def _at(self, y: int) -> int:
        return min(max(bisect_right(self._tops, y) - 1, 0), len(self._sizes) - 1)

    def _in_sight(self) -> range:
        if not self._sizes:
            return range(0)
        top = self.verticalScrollBar().value()
        return range(self._at(top), self._at(top + self.viewport().height()) + 1)

    def _scrolled(self) -> None:
        self.viewport().update()
        if not self._sizes:
            return
        dpi = self._zoom * _SCREEN_DPI * self.devicePixelRatioF()
        missing = [p for p in self._in_sight() if self._images.get(p, (0.0, None))[0] != dpi]
        if missing:
            self.wanted.emit(missing, dpi)
        middle = self.verticalScrollBar().value() + self.viewport().height() // 2
        if (page := self._at(middle)) != self._page:
            self._page = page
            self.moved.emit(page)
