"""The main window: its pages, and what its keys do.

It knows no service and reads nothing: the first paint waits for nothing but
Qt. Whoever puts the program together adds pages and fills the panels, after
``painted``.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from importlib import import_module
from typing import TYPE_CHECKING

import PySide6.QtCore
import PySide6.QtWidgets
from PySide6.QtCore import QTimer, Signal

from desk_gui.views.shell.opening import OpeningWindow

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QCloseEvent, QResizeEvent
    from PySide6.QtWidgets import QStackedWidget

    from desk_gui.views.shell.actions import Actions
    from desk_gui.views.shell.find_line import FindLine
    from desk_gui.views.shell.frame import Frame
    from desk_gui.views.shell.key_hints import KeyHints
    from desk_gui.views.shell.page import Page, PageSpec
    from desk_gui.views.shell.prompter import Prompter
    from desk_gui.views.shell.rail import Rail
    from desk_gui.views.shell.shelf import Shelf
    from desk_gui.views.shell.side_panels import Promises
    from desk_gui.views.shell.status_line import StatusLine
    from desk_gui.widgets.ring import FocusRing

_STEPS: tuple[Callable[[], object], ...] = (
    lambda: PySide6.QtCore.Qt,
    lambda: PySide6.QtWidgets.QStyle,
    lambda: import_module("desk_gui.widgets.fields"),
    lambda: import_module("desk_gui.widgets.lists"),
    lambda: import_module("desk_gui.views.shell.frame"),
)
"""What is loaded between the first paint and the furnished window, one step per turn of the
event loop: PySide makes a type and its enumerations when it is first named."""


class MainWindow(OpeningWindow):
    """The one window of the desk. Its parts are made when first asked for.

    Signals:
        painted: The window stands there furnished; heavy things may load now.
        page_shown: Another page is open; carries its key.
        page_built: A page was made; carries it and its key, empty for one that stands alone.
        named: Pages are offered, or called otherwise: in another language.
        closing: The window is about to close.
    """

    painted = Signal()
    page_shown = Signal(str)
    page_built = Signal(object, str)
    named = Signal()
    closing = Signal()

    def __init__(self, dress: Callable[[], object] | None = None) -> None:
        """``dress`` loads fonts and style sheet; it is called once, after the first paint."""
        super().__init__()
        self._dress = dress
        self._alone: Page | None = None
        self._specs: dict[str, PageSpec] = {}
        self._pages: dict[str, Page] = {}
        self._frame: Frame | None = None
        self._steps = iter((*_STEPS, self._dress_once))
        self.first_painted.connect(self._furnish_soon)

    @property
    def frame(self) -> Frame:
        """The parts of the window."""
        if self._frame is None:
            from desk_gui.views.shell.frame import Frame  # noqa: PLC0415 - after the first paint

            self._dress_once()
            self._frame = Frame(self)
            self.setCentralWidget(self._frame)
            self._frame.rail.chosen.connect(self.show_page)
            self._frame.keys.on("keys", self.toggle_keys)
            self._frame.keys.on("find", self._frame.find_line.start)
            self._frame.keys.on("undo", self._undo)
        return self._frame

    @property
    def keys(self) -> Actions:
        """The window's actions by name."""
        return self.frame.keys

    @property
    def rail(self) -> Rail:
        """The places on the left."""
        return self.frame.rail

    @property
    def find_line(self) -> FindLine:
        """The line at the top."""
        return self.frame.find_line

    @property
    def shelf(self) -> Shelf:
        """The work set aside."""
        return self.frame.shelf

    @property
    def stack(self) -> QStackedWidget:
        """The pages built so far."""
        return self.frame.stack

    @property
    def prompter(self) -> Prompter:
        """What to say."""
        return self.frame.prompter

    @property
    def promises(self) -> Promises:
        """What was promised."""
        return self.frame.promises

    @property
    def status(self) -> StatusLine:
        """The facts at the foot."""
        return self.frame.status

    @property
    def hints(self) -> KeyHints:
        """What F1 shows."""
        return self.frame.hints

    @property
    def ring(self) -> FocusRing:
        """The ring around the focus."""
        return self.frame.ring

    def add_page(self, spec: PageSpec) -> None:
        """Offer a page on the rail; it is built when it is first visited."""
        self._specs[spec.key] = spec
        self.rail.add(spec)
        self.named.emit()

    def set_pages(self, specs: Sequence[PageSpec]) -> None:
        """Offer these pages and no others; what was built before is gone with all in it."""
        alone = [] if self._alone is None else [self._alone]
        for page in (*self._pages.values(), *alone):
            self.stack.removeWidget(page)
            page.hide()
            page.deleteLater()
        self._alone = None
        self._pages.clear()
        self._specs.clear()
        self.rail.clear()
        for spec in specs:
            self.add_page(spec)

    def show_page(self, key: str) -> None:
        """Open a page, building it on the first visit."""
        page = self._pages.get(key)
        if page is None:
            page = self._pages[key] = self._specs[key].build()
            self.stack.addWidget(page)
            page.retitled.connect(self._name_window)
            self.page_built.emit(page, key)
        self.stack.setCurrentWidget(page)
        self.rail.mark(key)
        self._name_window()
        page.on_shown()
        self.page_shown.emit(key)
        self._refresh_keys()

    def show_alone(self, page: Page) -> None:
        """Open a page that stands on no rail: nothing else can be done before it."""
        self._alone = page
        self.stack.addWidget(page)
        self.page_built.emit(page, "")
        self.stack.setCurrentWidget(page)
        self._name_window()
        page.on_shown()

    def add_strip(self, strip: PySide6.QtWidgets.QWidget) -> None:
        """Put something between the shelf and the page that shows itself when it has to."""
        self.frame.add_strip(strip)

    def page(self) -> Page | None:
        """Return the open page, or None before the first."""
        current = self.stack.currentWidget()
        known = [*self._pages.values(), *([self._alone] if self._alone else [])]
        return next((page for page in known if page is current), None)

    def page_keys(self) -> tuple[str, ...]:
        """Return the keys of all pages on the rail."""
        return tuple(self._specs)

    def page_key(self) -> str:
        """Return the key of the open page, or nothing."""
        return next((key for key, page in self._pages.items() if page is self.page()), "")

    def toggle_keys(self) -> None:
        """Show the keys, or hide them again."""
        if self.hints.isVisible():
            self.hints.hide()
        else:
            self._show_keys()

    def spec(self, key: str) -> PageSpec | None:
        """Return how a page is announced, or None if it is not offered."""
        return self._specs.get(key)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close without a question: what was typed is kept, and offered at the next start."""
        self.closing.emit()
        super().closeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Move the caps of F1 with what they lie on."""
        super().resizeEvent(event)
        self._refresh_keys()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if self._is_furnished() and event.type() == event.Type.LanguageChange:
            self._name_window()
            self.named.emit()
        super().changeEvent(event)

    def _is_furnished(self) -> bool:
        return getattr(self, "_frame", None) is not None

    def _dress_once(self) -> None:
        dress, self._dress = self._dress, None
        if dress is not None:
            dress()

    def _furnish_soon(self) -> None:
        QTimer.singleShot(0, self, self._furnish)

    def _furnish(self) -> None:
        step = next(self._steps, None)
        if step is not None and self._frame is None:
            step()
            self._furnish_soon()
        else:
            self.frame.show()
            QTimer.singleShot(0, self, self.painted.emit)

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
        if self._is_furnished() and self.hints.isVisible():
            self._show_keys()

    def _show_keys(self) -> None:
        page = self.page()
        targets = self.frame.key_targets() + (page.key_targets() if page is not None else [])
        shown = {target.key for target in targets}
        others = [(key, text) for key, text in self._other_keys() if key not in shown]
        heading, foot = self.tr("Keys · F1 hides them"), self.frame.page_place(self)
        self.hints.show_keys(targets, others, heading, foot)

    def _other_keys(self) -> list[tuple[str, str]]:
        page = self.page()
        own = page.primary_actions() if page is not None else ()
        undo = page is not None and page.confirmation.undo.isVisible()
        offered = [each for each in self.keys.offered() if undo or each is not self.keys["undo"]]
        keys = [
            *self.keys.shown(offered),
            *self.keys.shown(action for action in own if action.isEnabled()),
            (self.tr("Alt+letter"), self.tr("goes to a field")),
            ("Tab", self.tr("next field")),
            ("Esc", self.tr("back, nothing is lost")),
        ]
        # A page's own words for a key stand before the usual ones.
        return list(dict(reversed(keys)).items())[::-1]
