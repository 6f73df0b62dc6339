"""The strip that says, while someone types, that the person may be on record already."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from desk_gui.domain.people import PersonHit
from desk_gui.views.people.words import line_of
from desk_gui.widgets import scale
from desk_gui.widgets.buttons import Button, Kind
from desk_gui.widgets.labels import IconLabel, PlainLabel
from desk_gui.widgets.panels import Strip
from desk_gui.widgets.scale import Type

_HEIGHT = 48


class DuplicateStrip(Strip):
    """The likeliest double first, with a key to take it and one to see the next.

    It keeps its height when there is none, so nothing moves while typing.

    Signals:
        taken: This is the person; carries the PersonHit.
        shown: Another one is shown; carries the PersonHit, or None.
    """

    taken = Signal(object)
    shown = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(scale.fitted(_HEIGHT), line_below=False, parent=parent)
        self._hits: Sequence[PersonHit] = ()
        self._at = 0
        self.sign = IconLabel("alert-triangle", colour="warn")
        self.question = PlainLabel(size=Type.SMALL, bold=True, colour="warn")
        self.line = PlainLabel(elide=True)
        self.line.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.next = Button("", Kind.TEXT, key="Ctrl+↓")
        self.take = Button("", key="Ctrl+O", icon="user-check")
        for part, stretch in (
            (self.sign, 0),
            (self.question, 0),
            (self.line, 1),
            (self.next, 0),
            (self.take, 0),
        ):
            self.row.addWidget(part, stretch)
        self.next.clicked.connect(self.show_next)
        self.take.clicked.connect(self.take_shown)
        self.retranslate()

    def show_hits(self, hits: Sequence[PersonHit]) -> None:
        """Show these, the first of them now; none of them leaves the strip empty."""
        if list(hits) != list(self._hits):
            self._hits, self._at = hits, 0
            self.shown.emit(self.hit())
        self._speak()

    def hit(self) -> PersonHit | None:
        """Return who is shown."""
        return self._hits[self._at] if self._hits else None

    def show_next(self) -> None:
        """Show the next likely one."""
        if self._hits:
            self._at = (self._at + 1) % len(self._hits)
            self._speak()
            self.shown.emit(self.hit())

    def take_shown(self) -> None:
        """Take who is shown instead of what is typed."""
        if self._hits:
            self.taken.emit(self._hits[self._at])

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self.next.setText(self.tr("next"))
        self.take.setText(self.tr("Take this one"))
        self._speak()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _speak(self) -> None:
        hit, several = self.hit(), len(self._hits) > 1
        for part in (self.sign, self.question, self.take):
            part.setVisible(hit is not None)
        self.next.setVisible(several)
        question = self.tr("On record already?")
        number = f" {self._at + 1}/{len(self._hits)}" if several else ""
        self.question.setText(question + number)
        self.line.setText("" if hit is None else line_of(hit))
