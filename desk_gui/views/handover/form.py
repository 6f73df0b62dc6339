"""To whom the desk is handed, and what they have to know."""

from collections.abc import Iterable, Sequence

from PySide6.QtWidgets import QWidget

from desk_gui.domain.handovers import Taker
from desk_gui.domain.refusals import Refusal
from desk_gui.views.sentences import sentence
from desk_gui.views.setup.choice import Choice
from desk_gui.widgets.fields import TextEdit
from desk_gui.widgets.form_rows import Form, FormRow

_NOTE_LINES = 4
_NOBODY = ""


class HandoverForm(Form):
    """Who takes over, and a note; nobody is chosen until somebody is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.taker = Choice[str]()
        self.note = TextEdit(_NOTE_LINES)
        self._rows_by_field = {
            "taken_by": self.add(FormRow("", self.taker)),
            "note": self.add(FormRow("", self.note)),
        }
        self.set_takers(())

    def set_takers(self, takers: Sequence[Taker]) -> None:
        """Offer these people; who is chosen stays so."""
        offered = [(each.login, _word(each)) for each in takers]
        self.taker.set_options([(_NOBODY, ""), *offered])

    def show_refusals(self, refusals: Iterable[Refusal]) -> list[Refusal]:
        """Say each refusal under its field; return those that are about none."""
        found = list(refusals)
        rows = self._rows_by_field
        self.show_errors(
            [(rows[each.field], sentence(each)) for each in found if each.field in rows]
        )
        return [each for each in found if each.field not in rows]

    def empty(self) -> None:
        """Have nobody chosen and nothing noted."""
        self.clear_errors()
        self.taker.set_value(_NOBODY)
        self.note.clear()
        self.settled.emit()

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self._rows_by_field["taken_by"].set_label(self.tr("&Taken over by"))
        self._rows_by_field["note"].set_label(self.tr("&Note"))
        self._rows_by_field["note"].show_hint(self.tr("It is printed on the sheet."))


def _word(taker: Taker) -> str:
    """Return what somebody is called: by their login too where others have the name."""
    return f"{taker.name} ({taker.login})" if taker.shared else taker.name
