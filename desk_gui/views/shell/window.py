"""The main window: its parts in their places, and what their keys do.

It knows no service and reads nothing: the first paint waits for nothing but
Qt. Whoever puts the program together adds pages and fills the panels.
"""

from PySide6.QtCore import QEvent, QPoint, QRect, QTimer, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from desk_gui.views.shell.actions import Actions
from desk_gui.views.shell.find_line import FindLine
from desk_gui.views.shell.key_hints import KeyHints
from desk_gui.views.shell.key_targets import KeyTarget, targets_in
from desk_gui.views.shell.page import Page, PageSpec
from desk_gui.views.shell.rail import Rail
from desk_gui.views.shell.shelf import Shelf
from desk_gui.views.shell.side_panels import Promises, Prompter
from desk_gui.views.shell.status_line import StatusLine
from desk_gui.widgets import scale
from desk_gui.widgets.caps import key_text
from desk_gui.widgets.ring import FocusRing


class MainWindow(QMainWindow):
    """The one window of the desk.

    Signals:
        painted: The window was painted for the first time; heavy things may load now.
        page_shown: Another page is open; carries its key.
    """

    painted = Signal()
    page_shown = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._specs: dict[str, PageSpec] = {}
        self._pages: dict[str, Page] = {}
        self._was_painted = False
        self.keys = Actions(self)
        self.rail = Rail(self)
        self.find_line = FindLine()
        self.shelf = Shelf()
        self.stack = QStackedWidget()
        self.prompter = Prompter()
        self.promises = Promises()
        self.status = StatusLine()
        self._lay_out()
        self.hints = KeyHints(self)
        self.ring = FocusRing(self)
        self.rail.chosen.connect(self.show_page)
        self.keys.on("keys", self.toggle_keys)
        self.keys.on("find", self.find_line.start)
        self.keys.on("undo", self._undo)
        self.setMinimumSize(*scale.SMALLEST_WINDOW)
        self.resize(*scale.REFERENCE_WINDOW)

    def add_page(self, spec: PageSpec) -> None:
        """Offer a page on the rail; it is built when it is first visited."""
        self._specs[spec.key] = spec
        self.rail.add(spec)

    def show_page(self, key: str) -> None:
        """Open a page, building it on the first visit."""
        page = self._pages.get(key)
        if page is None:
            page = self._pages[key] = self._specs[key].build()
            self.stack.addWidget(page)
        self.stack.setCurrentWidget(page)
        self.rail.mark(key)
        self._name_window()
        page.on_shown()
        self.page_shown.emit(key)
        self._refresh_keys()

    def page(self) -> Page | None:
        """Return the open page, or None before the first."""
        current = self.stack.currentWidget()
        return current if isinstance(current, Page) else None

    def page_key(self) -> str:
        """Return the key of the open page, or nothing."""
        return next((key for key, page in self._pages.items() if page is self.page()), "")

    def toggle_keys(self) -> None:
        """Show the keys, or hide them again."""
        if self.hints.isVisible():
            self.hints.hide()
        else:
            self._show_keys()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the right column what the page can spare."""
        super().resizeEvent(event)
        spare = self.width() - scale.REFERENCE_WINDOW[0]
        width = max(scale.RIGHT_LEAST, min(scale.RIGHT_WIDTH, scale.RIGHT_WIDTH + spare))
        self._side.setFixedWidth(width)
        self._refresh_keys()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell once that the window is on the screen."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self.painted.emit)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._name_window()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        central = QWidget()
        self._side = QWidget()
        column = QVBoxLayout(central)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        body = QHBoxLayout()
        body.setContentsMargins(0, 0, scale.M, 0)
        body.setSpacing(0)
        body.addWidget(self.rail)
        body.addSpacing(scale.S)
        body.addLayout(self._middle(), 1)
        body.addSpacing(scale.M)
        body.addWidget(self._side)
        self._fill_side()
        column.addLayout(body, 1)
        column.addWidget(self.status)
        self.setCentralWidget(central)

    def _middle(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setContentsMargins(0, scale.M, 0, scale.M)
        column.setSpacing(0)
        column.addWidget(self.find_line)
        column.addSpacing(scale.S)
        column.addWidget(self.shelf)
        column.addSpacing(scale.M)
        column.addWidget(self.stack, 1)
        return column

    def _fill_side(self) -> None:
        column = QVBoxLayout(self._side)
        column.setContentsMargins(0, scale.M, 0, scale.M)
        column.setSpacing(scale.M)
        column.addWidget(self.prompter)
        column.addWidget(self.promises, 1)

    def _name_window(self) -> None:
        page = self.page()
        spec = self._specs.get(self.page_key())
        title = (page.title() if page is not None else "") or (spec.title() if spec else "")
        self.setWindowTitle(f"{title} · Desk" if title else "Desk")

    def _undo(self) -> None:
        page = self.page()
        if page is not None and page.confirmation.undo.isVisible():
            page.confirmation.undo.click()

    def _refresh_keys(self) -> None:
        if self.hints.isVisible():
            self._show_keys()

    def _show_keys(self) -> None:
        targets = self._frame_targets()
        page = self.page()
        if page is not None:
            targets += page.key_targets()
        shown = {target.key for target in targets}
        others = [(key, text) for key, text in self._other_keys() if key not in shown]
        self.hints.show_keys(targets, others, self.tr("Keys · F1 hides them"), self._foot())

    def _frame_targets(self) -> list[KeyTarget]:
        parts: list[QWidget] = [self.rail, self.shelf, self._side, self.status]
        found = [target for part in parts for target in targets_in(part)]
        return [*found, *targets_in(self.find_line), self.find_line.slash_target()]

    def _other_keys(self) -> list[tuple[str, str]]:
        page = self.page()
        offered = self.keys.offered() + (list(page.primary_actions()) if page else [])
        keys = [(key_text(action.shortcut()), action.text().replace("&", "")) for action in offered]
        general = [
            (self.tr("Alt+letter"), self.tr("goes to a field")),
            ("Tab", self.tr("next field")),
            ("Esc", self.tr("back, nothing is lost")),
        ]
        return [pair for pair in keys if pair[0] not in {"", "F1"}] + general

    def _foot(self) -> QRect:
        corner = self.stack.mapTo(self, QPoint(0, 0))
        return QRect(corner, self.stack.size())
