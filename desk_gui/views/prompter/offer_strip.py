"""An offer's yes and no, under what the prompter says, then what was noted: from any focus."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from desk_gui.views.shell.prompter import Prompter
from desk_gui.widgets import scale
from desk_gui.widgets.buttons import Button, Kind
from desk_gui.widgets.key_watch import KeyWatch
from desk_gui.widgets.labels import PlainLabel
from desk_gui.widgets.scale import Type

# The same keys while a Cyrillic layout is on.
_ANSWERS = {
    Qt.Key.Key_Y: True,
    ord("Н"): True,
    Qt.Key.Key_N: False,
    ord("Т"): False,
}
_UNDO = {Qt.Key.Key_Z, ord("Я")}


class OfferStrip(QWidget):
    """Yes and no, there only while an offer is being made; then what was noted, to be taken back.

    Nothing here takes the focus; while it is there, its keys mean it and no field of a page.
    An offer that was answered is not asked again while the talk stays at it.

    Signals:
        answered: Somebody said yes or no; carries the offer's key and which it was.
        undone: The answer that was noted last was none; the offer is asked again.
    """

    answered = Signal(str, bool)
    undone = Signal()

    def __init__(self, prompter: Prompter) -> None:
        super().__init__(prompter)
        self._key = self._answered = ""
        self._accepted = False
        self._keys = KeyWatch(self, self._takes)
        self.yes, self.no = Button(key="Alt+Y"), Button(key="Alt+N")
        self.noted = PlainLabel(size=Type.SMALL, colour="on_tint", elide=True)
        self.undo = Button(kind=Kind.TEXT, key="Alt+Z")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(scale.XS)
        for button, then in (
            (self.yes, lambda: self.answer(accepted=True)),
            (self.no, lambda: self.answer(accepted=False)),
            (self.undo, self.take_back),
        ):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(lambda _on=False, then=then: then())
        row.addWidget(self.yes)
        row.addWidget(self.no)
        row.addWidget(self.noted, 1)
        row.addWidget(self.undo)
        prompter.set_foot(self)
        self.hide()
        self.retranslate()

    @Slot(str)
    def offer(self, key: str) -> None:
        """Ask for an answer to this offer; nothing ends asking."""
        if key and key == self._answered:
            return
        self._key, self._answered = key, ""
        self._show(asks=True)

    def answer(self, *, accepted: bool) -> None:
        """Tell the answer, once; what was noted is said when it is."""
        key = self._key
        if key:
            self._key, self._answered = "", key
            for button in (self.yes, self.no):
                button.setEnabled(False)
            self.answered.emit(key, accepted)

    def say_noted(self, key: str, accepted: bool) -> None:
        """Say that the answer is on record."""
        if key == self._answered:
            self._accepted = accepted
            self._speak()
            self._show(asks=False)

    def say_refused(self, key: str, said: str) -> None:
        """Say why the answer is not on record."""
        if key == self._answered:
            self._show(asks=False)
            self.undo.hide()
            self.noted.setText(said)

    @Slot()
    def take_back(self) -> None:
        """Take back what was noted, and ask again."""
        if self._answered and self.undo.isVisible():
            key, self._answered = self._answered, ""
            self.offer(key)
            self.undone.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Say yes and no in the language in force."""
        self.yes.setText(self.tr("Yes"))
        self.no.setText(self.tr("No"))
        self.undo.setText(self.tr("undo"))
        self._speak()

    def _speak(self) -> None:
        self.noted.setText(self.tr("Noted: yes") if self._accepted else self.tr("Noted: no"))

    def _show(self, *, asks: bool) -> None:
        """Show the question or the note, or nothing; listen while there is something."""
        listened, listens = not self.isHidden(), bool(self._key or self._answered)
        for part in (self.yes, self.no):
            part.setVisible(asks)
            part.setEnabled(True)
        for told in (self.noted, self.undo):
            told.setVisible(not asks)
        self.setVisible(listens)
        if listens and not listened:
            self._keys.start()
        elif listened and not listens:
            self._keys.stop()

    def _takes(self, event: QKeyEvent) -> bool:
        """Take the keys before any field with such a letter does."""
        then = self._meant(event) if self._is_meant() else None
        if then is None:
            return False
        event.accept()
        if event.type() == QEvent.Type.KeyPress:
            then()
        return True

    def _meant(self, event: QKeyEvent) -> Callable[[], None] | None:
        """Return what a key does here now, or None."""
        if event.modifiers() != Qt.KeyboardModifier.AltModifier:
            return None
        if self._key and event.key() in _ANSWERS:
            return partial(self.answer, accepted=_ANSWERS[event.key()])
        return self.take_back if self.undo.isVisible() and event.key() in _UNDO else None

    def _is_meant(self) -> bool:
        """Tell whether the keys go to this window: a question over it has its own."""
        active = QApplication.activeWindow()
        return self.isVisible() and active is self.window()
