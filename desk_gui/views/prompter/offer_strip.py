"""An offer's yes and no, under what the prompter says: pressed from wherever the focus is."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from desk_gui.views.shell.prompter import Prompter
from desk_gui.widgets import scale
from desk_gui.widgets.buttons import Button
from desk_gui.widgets.key_watch import KeyWatch

# The same keys while a Cyrillic layout is on.
_ANSWERS = {
    Qt.Key.Key_Y: True,
    ord("Н"): True,
    Qt.Key.Key_N: False,
    ord("Т"): False,
}


class OfferStrip(QWidget):
    """Two buttons, there only while an offer is being made; they never take the focus.

    While they are there, their keys mean them and no field of a page.

    Signals:
        answered: Somebody said yes or no; carries the offer's key and which it was.
    """

    answered = Signal(str, bool)

    def __init__(self, prompter: Prompter) -> None:
        super().__init__(prompter)
        self._key = ""
        self._keys = KeyWatch(self, self._takes)
        self.yes, self.no = Button(key="Alt+Y"), Button(key="Alt+N")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(scale.XS)
        for button, accepted in ((self.yes, True), (self.no, False)):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(lambda _on=False, accepted=accepted: self.answer(accepted))
            row.addWidget(button)
        prompter.set_foot(self)
        self.hide()
        self.retranslate()

    @Slot(str)
    def offer(self, key: str) -> None:
        """Ask for an answer to this offer; nothing ends asking."""
        listens = bool(self._key)
        self._key = key
        self.setVisible(bool(key))
        if key and not listens:
            self._keys.start()
        elif listens and not key:
            self._keys.stop()

    def answer(self, accepted: bool) -> None:
        """Tell the answer, once, and ask no more."""
        key = self._key
        if key:
            self.offer("")
            self.answered.emit(key, accepted)

    def _takes(self, event: QKeyEvent) -> bool:
        """Take the two keys before any field with such a letter does."""
        accepted = _answer(event)
        if accepted is None or not self._is_meant():
            return False
        event.accept()
        if event.type() == QEvent.Type.KeyPress:
            self.answer(accepted)
        return True

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Say yes and no in the language in force."""
        self.yes.setText(self.tr("Yes"))
        self.no.setText(self.tr("No"))

    def _is_meant(self) -> bool:
        """Tell whether the keys go to this window: a question over it has its own."""
        active = QApplication.activeWindow()
        return self.isVisible() and active is self.window()


def _answer(event: QKeyEvent) -> bool | None:
    """Return which answer a key is, or None."""
    if event.modifiers() != Qt.KeyboardModifier.AltModifier:
        return None
    return _ANSWERS.get(event.key())
