"""A notice over the page: something that holds for the whole window, and the way out of it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desk_gui.widgets import scale
from desk_gui.widgets.buttons import Button
from desk_gui.widgets.caps import key_sequence
from desk_gui.widgets.labels import IconLabel, PlainLabel
from desk_gui.widgets.panels import Panel

STAYS_MS = 15_000


@dataclass(frozen=True)
class Way:
    """A button of a notice: its words, what it does, the key that does it from anywhere."""

    text: str
    then: Callable[[], object]
    key: str = ""


class Notice(Panel):
    """One sentence with a sign and its buttons; it takes no room while there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.sign = IconLabel("alert-triangle", colour="warn")
        self.sentence = PlainLabel(wrap=True)
        self.buttons: list[Button] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(scale.L, scale.S, scale.S, scale.S)
        self._row.setSpacing(scale.S)
        self._row.addWidget(self.sign)
        self._row.addWidget(self.sentence, 1)
        self.hide()

    def say(
        self, sentence: str, ways: Sequence[Way] = (), *, icon: str = "", colour: str = "warn"
    ) -> None:
        """Show the sentence and its buttons, in place of what was said before."""
        self._take_buttons_away()
        self.sign.set_icon(icon or "alert-triangle", colour)
        self.sentence.setText(sentence)
        self.setAccessibleName(sentence)
        for way in ways:
            self._offer(way)
        self.show()

    def clear(self) -> None:
        """Say nothing more."""
        self._take_buttons_away()
        self.hide()

    def _offer(self, way: Way) -> None:
        button = Button(way.text, key=way.key)
        button.clicked.connect(lambda _on=False: way.then())
        if way.key:
            action = QAction(button)
            action.setShortcut(key_sequence(way.key))
            action.triggered.connect(button.click)
            button.addAction(action)
        self._row.addWidget(button)
        # At once, or its key would be dead until the next layout.
        button.show()
        self.buttons.append(button)

    def _take_buttons_away(self) -> None:
        for button in self.buttons:
            self._row.removeWidget(button)
            button.hide()
            for action in button.actions():
                # Deleted later: until then the key would be claimed twice.
                action.setEnabled(False)
            button.deleteLater()
        self.buttons = []


class PassingNotice(Notice):
    """A notice of something that is done: it goes by itself, and takes nobody from their work."""

    def __init__(self) -> None:
        super().__init__()
        self._stays = QTimer(self, singleShot=True, interval=STAYS_MS)
        self._stays.timeout.connect(self.clear)

    def changeEvent(self, event: QEvent) -> None:
        """Say nothing that was said in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.clear()
        super().changeEvent(event)

    def say_done(self, said: str, *ways: Way) -> None:
        """Say for a while what was done."""
        self.say(said, ways, icon="circle-check", colour="ok")
        self._stays.start()

    def say_not_done(self, said: str, *ways: Way) -> None:
        """Say for a while why something was not done."""
        self.say(said, ways)
        self._stays.start()
