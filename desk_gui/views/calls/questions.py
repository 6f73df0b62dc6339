"""A small question about a call: whose number it is."""

from collections.abc import Callable

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from desk_gui.domain.calls import KnownCaller
from desk_gui.domain.people import PersonId
from desk_gui.views.calls.caller_search import CallerSearch
from desk_gui.views.calls.desk import CallDesk
from desk_gui.views.shell.question import Question
from desk_gui.widgets.form_rows import FormRow


class JoinQuestion(Question):
    """Asks to whom a number is added that nobody has yet; ``then`` gets the person.

    A name that is found by its letters is taken with Enter, and answered with it.
    """

    def __init__(
        self,
        parent: QWidget,
        desk: CallDesk,
        number: str,
        then: Callable[[PersonId, "JoinQuestion"], None],
    ) -> None:
        title = self.tr("Whose number is {number}?").format(number=number)
        super().__init__(parent, title, self.tr("Add it"))
        self._then = then
        self.search = CallerSearch(desk)
        self.search.field.setPlaceholderText(self.tr("Letters of a name"))
        self.rows["person"] = self.form.add(FormRow(self.tr("&Name"), self.search.field))
        self.rows["person"].show_hint(self.tr("the calls of this number become theirs"))
        self.search.known.connect(self._on_known)
        self.search.typed.connect(self.rows["person"].clear)
        self.search.passed.connect(self.answer)
        self.search.numbered.connect(lambda *_: self.answer())
        self.search.field.setFocus()

    def answer(self) -> None:
        """Hand over the person, or say that letters mean nobody."""
        if self.search.person is None:
            self.button.setEnabled(True)
            said = self.tr(
                "Nobody on record has these letters. Add the person first, under People."
            )
            self.form.show_errors([(self.rows["person"], said)])
        else:
            self._then(self.search.person, self)

    @Slot(object)
    def _on_known(self, known: KnownCaller) -> None:
        self.rows["person"].clear()
        self.rows["person"].show_hint(" · ".join(filter(None, (known.firm, known.code))))
        self.button.setFocus()
