"""The field of a search as you type: its arrow keys walk through the list, Enter takes the row.

The focus stays in the field: typing on narrows the list.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desk_gui.widgets.fields import LineEdit
from desk_gui.widgets.found import FoundList
from desk_gui.widgets.keys import ENTER

_STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: 4,
    Qt.Key.Key_PageUp: -4,
}


class SearchField(LineEdit):
    """A field that hands its arrows and Enter to a found list.

    Between ``expect`` and ``answered`` the list still shows what was found
    for fewer letters: Enter waits, or a quick hand would take someone else.

    Signals:
        entered: Enter was pressed where nothing is found to be taken.
    """

    entered = Signal()

    def __init__(
        self,
        placeholder: str = "",
        *,
        leading: str = "search",
        cap: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(placeholder, leading=leading, cap=cap, parent=parent)
        self._list: FoundList | None = None
        self._expects = False
        self._enter_waits = False

    def serve(self, found: FoundList) -> None:
        """Walk through this list."""
        self._list = found

    def expect(self) -> None:
        """Let Enter wait for the answer to what was typed just now."""
        self._expects, self._enter_waits = True, False

    def is_waiting(self) -> bool:
        """Tell whether the answer to what was typed is still to come."""
        return self._expects

    def forget(self) -> None:
        """Wait for nothing."""
        self._expects = self._enter_waits = False

    def answered(self) -> None:
        """Do what Enter waited for: the list shows what was found."""
        waits = self._enter_waits
        self.forget()
        if waits:
            self._enter()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk, take, or type."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.key() in _STEPS and self._live() is not None:
            self._step(_STEPS[Qt.Key(event.key())])
        elif plain and event.key() in ENTER:
            self._enter_waits = self._expects
            if not self._expects:
                self._enter()
        else:
            super().keyPressEvent(event)

    def _live(self) -> FoundList | None:
        """Return the list while it shows something."""
        found = self._list
        return found if found is not None and found.isVisible() and found.lines() else None

    def _step(self, by: int) -> None:
        found = self._live()
        if found is not None:
            found.step(by)

    def _enter(self) -> None:
        found = self._live()
        if found is not None and found.record() is not None:
            found.picked.emit(found.record())
        else:
            self.entered.emit()
