"""What a page of the window is, and how one is announced to it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from desk_gui.views.shell.key_targets import KeyTarget, targets_in
from desk_gui.widgets.panels import ConfirmationStrip

DIGITS = {
    "reception": "1",
    "calls": "2",
    "tickets": "3",
    "subscriptions": "4",
    "day": "5",
    "people": "6",
    "figures": "7",
    "catalogue": "8",
    "oversight": "9",
    "settings": ",",
}
"""The key of each page, with Ctrl; fixed, so that a hand learns it once."""


@dataclass(frozen=True)
class PageSpec:
    """A page as the rail shows it; it is built on the first visit and kept.

    ``title`` is asked again whenever the language changes.
    """

    key: str
    icon: str
    title: Callable[[], str]
    build: Callable[[], "Page"]

    @property
    def digit(self) -> str:
        """The key that opens it, with Ctrl."""
        return DIGITS[self.key]


class Page(QWidget):
    """One page of the window.

    ``confirmation`` is its strip for «saved · undo»: the page puts it at the
    foot of its list, the window's Ctrl+Z presses its undo.

    Signals:
        retitled: ``title`` is another now.
        moved: ``bookmark`` is another now.
    """

    retitled = Signal()
    moved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.confirmation = ConfirmationStrip(parent=self)
        self.confirmation.hide()

    def title(self) -> str:
        """Return the page's name, for the window's title; "" of a panel: its tab names it."""
        return self.windowTitle()

    def primary_actions(self) -> Sequence[QAction]:
        """Return the actions F1 lists for this page when no button shows them."""
        return self.actions()

    def on_shown(self) -> None:
        """Put the focus where work begins; called on every visit."""

    def bookmark(self) -> str:
        """Return which part of the page is shown, to be found again at the next start."""
        return ""

    def go_to_bookmark(self, bookmark: str) -> None:
        """Show a part by what ``bookmark`` returned; one that there is no more is not asked for."""

    def key_targets(self) -> list[KeyTarget]:
        """Return where F1 puts its caps; by default on all that shows a key or has a mnemonic."""
        return targets_in(self)

    def retranslate(self) -> None:
        """Say everything again in the language in force."""

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            # The window hears of the language before its pages do.
            self.retitled.emit()
        super().changeEvent(event)
