"""The buttons that say where somebody is, side by side."""

from collections.abc import Iterable

from PySide6.QtCore import QSize
from PySide6.QtGui import QAction, QResizeEvent

from desk_gui.widgets import scale
from desk_gui.widgets.buttons import Button
from desk_gui.widgets.panels import Strip

_FOOT = 60


class PresenceStrip(Strip):
    """A button for each action; with its key where the words of the language leave room."""

    def __init__(self, actions: Iterable[QAction]) -> None:
        super().__init__(scale.fitted(_FOOT), line_below=False)
        self._buttons: list[Button] = []
        for action in actions:
            button = Button()
            button.follow(action)
            self.row.addWidget(button, 1)
            self._buttons.append(button)

    def minimumSizeHint(self) -> QSize:
        """Return no width: without keys the words fit wherever the list does."""
        return QSize(0, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the keys, or leave them to F1."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Show the keys if there is room for all of them."""
        for button in self._buttons:
            button.set_keyless(False)
        needed = sum(button.sizeHint().width() + scale.S for button in self._buttons)
        for button in self._buttons:
            button.set_keyless(needed > self.width() - 2 * scale.L)
        # Before the next paint: else longer words are cut at the old width once.
        self.row.activate()
