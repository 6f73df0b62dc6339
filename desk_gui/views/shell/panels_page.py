"""A page of several panels, one in sight; each is built when it is first shown."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout

from desk_gui.views.shell.page import Page
from desk_gui.widgets import scale
from desk_gui.widgets.caps import key_sequence
from desk_gui.widgets.choices import Segments


@dataclass(frozen=True)
class PanelSpec:
    """A panel of the page; ``title`` is asked again whenever the language changes.

    It names the panel in its tab and in the window's title: one noun, whatever shows it.
    """

    title: Callable[[], str]
    build: Callable[[], Page]
    key: str = ""
    """Names it, for finding it again."""


class PanelsPage(Page):
    """Shows one of the panels it was given; Ctrl+Tab shows the next. Built when first shown."""

    def __init__(self, panels: Sequence[PanelSpec]) -> None:
        super().__init__()
        self._panels = list(panels)
        self._built: dict[int, Page] = {}
        self._own_strip = self.confirmation
        self.parts = Segments([(at, "") for at in range(len(self._panels))])
        self.stack = QStackedWidget()
        self.next_action = QAction(self)
        self.next_action.setShortcut(key_sequence("Ctrl+Tab"))
        self.next_action.triggered.connect(self._show_next)
        self.addAction(self.next_action)
        self.parts.changed.connect(self.show_part)
        row = QHBoxLayout()
        row.addWidget(self.parts)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scale.S)
        column.addLayout(row)
        column.addWidget(self.stack, 1)
        self.retranslate()

    def title(self) -> str:
        """Return the name of the panel in sight, for the window's title."""
        return self._panels[self.parts.value()].title() if self._built else ""

    def panel_keys(self) -> list[str]:
        """Return the keys of its panels."""
        return [panel.key for panel in self._panels]

    def panel(self) -> Page | None:
        """Return the panel that is shown."""
        shown = self.stack.currentWidget()
        return shown if isinstance(shown, Page) else None

    def show_part(self, part: int) -> None:
        """Show a panel, and begin in it."""
        self._put(part)
        self.on_shown()
        self.moved.emit()

    def bring(self, panel: Page) -> None:
        """Bring a panel that is built to the front; where one is in it stays as it is."""
        for part, built in self._built.items():
            if built is panel:
                self._put(part)
                self.moved.emit()

    def bookmark(self) -> str:
        """Return the key of the panel that is shown."""
        return self._panels[self.parts.value()].key if self._built else ""

    def go_to_bookmark(self, bookmark: str) -> None:
        """Show the panel with this key, if there is one."""
        if bookmark in self.panel_keys():
            self.show_part(self.panel_keys().index(bookmark))

    def on_shown(self) -> None:
        """Begin in the panel that is shown; on the first visit that is the first."""
        if self._panels and not self._built:
            self._put(0)
        panel = self.panel()
        if panel is not None:
            panel.on_shown()

    def primary_actions(self) -> Sequence[QAction]:
        """Return the actions of the panel that is shown."""
        panel = self.panel()
        return [*(panel.primary_actions() if panel else ()), self.next_action]

    def retranslate(self) -> None:
        """Say everything in the language in force; the panels hear of it themselves."""
        self.parts.set_words([panel.title() for panel in self._panels])
        self.next_action.setText(self.tr("the next panel"))

    def _show_next(self) -> None:
        if self._panels:
            self.show_part((self.parts.value() + 1) % len(self._panels))

    def _put(self, part: int) -> None:
        panel = self._built.get(part)
        if panel is None:
            panel = self._built[part] = self._panels[part].build()
            self.stack.addWidget(panel)
        self.parts.set_value(part)
        self.stack.setCurrentWidget(panel)
        # The window's Ctrl+Z presses the undo of what is in sight.
        self.confirmation = panel.confirmation
        self.retitled.emit()
