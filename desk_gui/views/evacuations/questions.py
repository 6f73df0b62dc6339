"""What is asked while people are looked for: who else was in the house, what is known of the rest.

Nothing here is kept as a draft: an alarm waits for no shelf.
"""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from desk_gui.domain.evacuations import Evacuation, EvacuationKind
from desk_gui.views.evacuations.words import EvacuationWords
from desk_gui.views.shell.question import Question
from desk_gui.widgets.fields import LineEdit, TextEdit
from desk_gui.widgets.form_rows import FormRow


class AddQuestion(Question):
    """Asks for somebody nobody had entered; ``then`` gets name, place and the question."""

    def __init__(
        self, parent: QWidget, name: str, then: Callable[[str, str, "AddQuestion"], None]
    ) -> None:
        super().__init__(parent, self.tr("Who else was in the house?"), self.tr("Add"))
        self._then = then
        self.name = LineEdit()
        self.name.setText(name)
        self.place = LineEdit()
        self.rows["name"] = self.form.add(FormRow(self.tr("&Name"), self.name))
        self.rows["place"] = self.form.add(FormRow(self.tr("&Where"), self.place))
        self.name.setFocus()

    def answer(self) -> None:
        """Hand over who it is."""
        self._then(self.name.text(), self.place.text(), self)


class EndQuestion(Question):
    """Asks for a note before it ends: needed while somebody is missing. ``then`` gets it."""

    def __init__(
        self, parent: QWidget, evacuation: Evacuation, then: Callable[[str, "EndQuestion"], None]
    ) -> None:
        drill = evacuation.kind is EvacuationKind.DRILL
        title = self.tr("End the drill?") if drill else self.tr("Is the alarm over?")
        super().__init__(parent, title, self.tr("End it"))
        self._then = then
        self.note = TextEdit(3)
        self.rows["note"] = self.form.add(FormRow(self.tr("N&ote"), self.note))
        missing = [each.person.name for each in evacuation.people if each.found_at is None]
        if missing:
            self.rows["note"].show_hint(EvacuationWords().missed(missing))
        self.note.setFocus()

    def answer(self) -> None:
        """Hand over the note."""
        self._then(self.note.toPlainText(), self)
