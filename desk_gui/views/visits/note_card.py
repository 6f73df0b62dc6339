"""An admission note beside the list: on whom, until when, what it says."""

from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk_gui.domain.admission import AdmissionNote
from desk_gui.views.visits.note_words import NoteWords
from desk_gui.widgets import scale
from desk_gui.widgets.buttons import Button
from desk_gui.widgets.facts import Facts
from desk_gui.widgets.initials import Initials
from desk_gui.widgets.labels import PlainLabel
from desk_gui.widgets.panels import Empty, PanelHeader, Strip, scrolled
from desk_gui.widgets.scale import Type


class NoteCard(QWidget):
    """Shows what a list knows of a note; what it says follows when it was opened.

    The buttons stand for the panel's actions.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = NoteWords(self)
        self.initials = Initials()
        self.name = PlainLabel(size=Type.LEAD, bold=True, elide=True)
        self.head = Strip(PanelHeader().height())
        self.head.row.setSpacing(scale.M)
        self.head.row.addWidget(self.initials)
        self.head.row.addWidget(self.name, 1)
        self.facts = Facts()
        self.text = PlainLabel(wrap=True)
        self.change_button = Button("", icon="pencil", wide=True)
        self.lift_button = Button("", icon="circle-check", wide=True)
        self.empty = Empty()
        self._lay_out()
        self.show_note(None, date.min)

    def show_note(self, note: AdmissionNote | None, today: date, *, opened: bool = False) -> None:
        """Show a note; ``opened`` tells that what it says was read."""
        for part in (self.head, self.area, self.foot):
            part.setVisible(note is not None)
        self.empty.setVisible(note is None)
        if note is None:
            return
        self.initials.set_name(note.details.name)
        self.name.setText(note.details.name)
        self.facts.show_facts(self._words.facts(note, today))
        self.text.setText(self._words.text(note) if opened or not note.readable else "")

    def retranslate(self) -> None:
        """Say everything in the language in force; the note is shown again by the panel."""
        self.empty.setText(self.tr("Choose a note in the list: arrows, or type a name."))

    def _lay_out(self) -> None:
        body = QWidget()
        inner = QVBoxLayout(body)
        inner.setContentsMargins(scale.L, scale.M, scale.L, scale.M)
        inner.setSpacing(scale.M)
        inner.addWidget(self.facts)
        inner.addWidget(self.text)
        inner.addStretch(1)
        self.area = scrolled(body)
        self.foot = QWidget()
        buttons = QVBoxLayout(self.foot)
        buttons.setContentsMargins(scale.L, scale.S, scale.L, scale.M)
        buttons.setSpacing(scale.S)
        buttons.addWidget(self.change_button)
        buttons.addWidget(self.lift_button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.head)
        whole.addWidget(self.empty)
        whole.addWidget(self.area, 1)
        whole.addWidget(self.foot)
        whole.addStretch(0)
