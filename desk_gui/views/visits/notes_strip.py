"""What the desk has to know before somebody is let in: red keeps them out, amber is to be read."""

from collections.abc import Sequence

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desk_gui.domain.admission import AdmissionKind, AdmissionNote, DoNotAdmit
from desk_gui.widgets import scale
from desk_gui.widgets.drawing import box, outline
from desk_gui.widgets.labels import IconLabel, PlainLabel
from desk_gui.widgets.theme import theme


class Notice(QFrame):
    """A sentence on the ground of a state, with its sign; as high as its words."""

    def __init__(self, state: str, icon: str, parent: QWidget | None = None) -> None:
        """``state`` is a token of the theme: «danger», «warn»."""
        super().__init__(parent)
        self._state = state
        self.sentence = PlainLabel(colour=state, bold=state == "danger", wrap=True, parent=self)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(scale.M, scale.S, scale.M, scale.S)
        self.row.setSpacing(scale.S)
        self.row.addWidget(IconLabel(icon, colour=state, parent=self))
        self.row.addWidget(self.sentence, 1)

    def say(self, sentence: str) -> None:
        """Say this; nothing hides the notice."""
        self.sentence.setText(sentence)
        self.setAccessibleName(sentence)
        self.setVisible(bool(sentence))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground."""
        pair = getattr(theme(), self._state)
        place = QRect(self.rect())
        box(QPainter(self), place, pair.ground, outline(pair.text), scale.RADIUS)


class NotesStrip(QWidget):
    """The notes that hold for a visitor: those that keep them out in red, the others in amber."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.barred = Notice("danger", "ban", self)
        self.told = Notice("warn", "alert-triangle", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(scale.L, scale.S, scale.L, scale.S)
        column.setSpacing(scale.S)
        column.addWidget(self.barred)
        column.addWidget(self.told)
        self.clear()

    def clear(self) -> None:
        """Say nothing, and take no room."""
        self._say((), ())

    def show_notes(self, notes: Sequence[AdmissionNote]) -> None:
        """Show these notes and no others."""
        barred = [note for note in notes if note.details.kind is AdmissionKind.DO_NOT_ADMIT]
        told = [note for note in notes if note.details.kind is AdmissionKind.NOTE]
        self._say([self._barring(note) for note in barred], [self._telling(note) for note in told])

    def show_refusal(self, refusal: DoNotAdmit) -> None:
        """Show why somebody was not let in."""
        self._say([self._keep_out(refusal.name, refusal.text, refusal.by)], ())

    def _say(self, barred: Sequence[str], told: Sequence[str]) -> None:
        self.barred.say("\n".join(barred))
        self.told.say("\n".join(told))
        self.setVisible(bool(barred or told))

    def _barring(self, note: AdmissionNote) -> str:
        return self._keep_out(note.details.name, note.details.text, note.by)

    def _keep_out(self, name: str, text: str, by: str) -> str:
        if not text:
            hidden = self.tr("Do not let {name} in. {by} knows why: call them.")
            return hidden.format(name=name, by=by)
        said = self.tr("Do not let {name} in: {text} · Call {by}.")
        return said.format(name=name, text=text.rstrip("."), by=by.rstrip("."))

    def _telling(self, note: AdmissionNote) -> str:
        if not note.readable:
            return self.tr("There is a note for supervisors. Ask {by}.").format(by=note.by)
        return f"{note.details.text} · {note.by}"


def told_text(notes: Sequence[AdmissionNote]) -> str:
    """Return what notes say, a line each."""
    strip = NotesStrip()
    strip.show_notes(notes)
    said = strip.told.sentence.text()
    strip.deleteLater()
    return said
