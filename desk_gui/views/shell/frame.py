"""What stands in the window: rail, find line, shelf, pages, side panels and status, laid out."""

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desk_gui.views.shell.actions import Actions
from desk_gui.views.shell.find_line import FindLine
from desk_gui.views.shell.key_hints import KeyHints
from desk_gui.views.shell.key_targets import KeyTarget, targets_in
from desk_gui.views.shell.prompter import Prompter
from desk_gui.views.shell.rail import Rail
from desk_gui.views.shell.shelf import Shelf
from desk_gui.views.shell.side_panels import Promises
from desk_gui.views.shell.status_line import StatusLine
from desk_gui.widgets import scale
from desk_gui.widgets.ring import FocusRing


class Frame(QWidget):
    """The parts of the window, in their places."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.keys = Actions(window)
        self.rail = Rail(self)
        self.find_line = FindLine()
        self.shelf = Shelf()
        self.stack = QStackedWidget()
        self.prompter = Prompter()
        self.promises = Promises()
        self.status = StatusLine()
        self.side = QWidget()
        self._strips: list[QWidget] = []
        self._lay_out()
        self.hints = KeyHints(window)
        self.ring = FocusRing(window)

    def key_targets(self) -> list[KeyTarget]:
        """Return where F1 puts its caps outside the page."""
        parts: list[QWidget] = [self.rail, self.shelf, *self._strips, self.side, self.status]
        found = [target for part in parts for target in targets_in(part)]
        return [*found, *targets_in(self.find_line), self.find_line.slash_target()]

    def page_place(self, window: QWidget) -> QRect:
        """Return where the page stands in the window."""
        return QRect(self.stack.mapTo(window, QPoint(0, 0)), self.stack.size())

    def add_strip(self, strip: QWidget) -> None:
        """Put something over the page that shows itself when it has to."""
        self._strips.append(strip)
        self._column.insertWidget(self._column.indexOf(self.stack), strip)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the right column what the page can spare."""
        super().resizeEvent(event)
        spare = self.width() - scale.REFERENCE_WINDOW[0]
        width = max(scale.RIGHT_LEAST, min(scale.RIGHT_WIDTH, scale.RIGHT_WIDTH + spare))
        self.side.setFixedWidth(width)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        body = QHBoxLayout()
        body.setContentsMargins(0, 0, scale.M, 0)
        body.setSpacing(0)
        body.addWidget(self.rail)
        body.addSpacing(scale.S)
        body.addLayout(self._middle(), 1)
        body.addSpacing(scale.M)
        body.addWidget(self.side)
        self._fill_side()
        column.addLayout(body, 1)
        column.addWidget(self.status)

    def _middle(self) -> QVBoxLayout:
        column = self._column = QVBoxLayout()
        column.setContentsMargins(0, scale.M, 0, scale.M)
        column.setSpacing(0)
        column.addWidget(self.find_line)
        column.addSpacing(scale.S)
        column.addWidget(self.shelf)
        column.addSpacing(scale.M)
        column.addWidget(self.stack, 1)
        return column

    def _fill_side(self) -> None:
        column = QVBoxLayout(self.side)
        column.setContentsMargins(0, scale.M, 0, scale.M)
        column.setSpacing(scale.M)
        column.addWidget(self.prompter)
        column.addWidget(self.promises, 1)
