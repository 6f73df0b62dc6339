"""The question why a closed day is opened again."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from desk_gui.views.shell.question import Question
from desk_gui.widgets.fields import LineEdit
from desk_gui.widgets.form_rows import FormRow


class ReopenQuestion(Question):
    """Asks for the reason; it stays in the day's history."""

    def __init__(self, parent: QWidget, then: Callable[[str, "ReopenQuestion"], None]) -> None:
        super().__init__(parent, self.tr("Open the day again?"), self.tr("Open again"))
        self._then = then
        self.note = LineEdit()
        self.rows["note"] = self.form.add(FormRow(self.tr("&Reason"), self.note))
        self.note.setFocus()

    def answer(self) -> None:
        """Hand over the reason."""
        self._then(self.note.text(), self)
