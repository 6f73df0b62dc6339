"""Small questions about a visit: how it ended, how long it takes, who leaves."""

from collections.abc import Callable

from PySide6.QtCore import Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desk_gui.domain.visit_rules import LONGEST_WAIT
from desk_gui.domain.visits import LEAD, Visit, VisitState
from desk_gui.views.labels import label
from desk_gui.views.shell.question import Question
from desk_gui.widgets.choices import Segments
from desk_gui.widgets.fields import LineEdit
from desk_gui.widgets.form_rows import FormRow
from desk_gui.widgets.keys import ENTER
from desk_gui.widgets.pickers import ComboBox
from desk_gui.widgets.stepper import Stepper

_USUAL_WAIT = 10


class EndQuestion(Question):
    """Asks how a visit ends that does not end well: not come, cancelled, or left unserved.

    ``then`` gets how it ends, the reason and the question.
    """

    def __init__(
        self,
        parent: QWidget,
        name: str,
        state: VisitState,
        then: Callable[[VisitState, str, "EndQuestion"], None],
    ) -> None:
        waits = state is VisitState.WAITING
        title = self.tr("{name} leaves unserved") if waits else self.tr("{name} is not coming")
        super().__init__(parent, title.format(name=name), self.tr("Note it"))
        self._then = then
        ends = [VisitState.UNSERVED] if waits else [VisitState.NO_SHOW, VisitState.CANCELLED]
        self.how = Segments([(end, label(end)) for end in ends])
        self.form.add(FormRow(self.tr("&How"), self.how, message=False)).setVisible(not waits)
        self.reason = LineEdit()
        self.rows["reason"] = self.form.add(FormRow(self.tr("&Reason"), self.reason))
        self.how.changed.connect(self._on_how)
        self._on_how()
        (self.reason if waits else self.how).setFocus()

    def answer(self) -> None:
        """Hand over what was chosen."""
        self._then(self.how.value(), self.reason.text(), self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer on Enter where nothing more is asked."""
        if event.key() in ENTER and not self.rows["reason"].isEnabled():
            self.button.click()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _on_how(self) -> None:
        """Nobody knows why somebody did not come."""
        self.rows["reason"].setEnabled(self.how.value() is not VisitState.NO_SHOW)


class TellQuestion(Question):
    """Asks how many minutes a visitor was told to wait."""

    def __init__(
        self, parent: QWidget, name: str, then: Callable[[int, "TellQuestion"], None]
    ) -> None:
        title = self.tr("How long does {name} wait?").format(name=name)
        super().__init__(parent, title, self.tr("Tell"))
        self._then = then
        self.minutes = Stepper(1, LONGEST_WAIT)
        self.minutes.setValue(_USUAL_WAIT)
        self.rows["minutes"] = self.form.add(FormRow(self.tr("&Minutes"), self.minutes))
        self.rows["minutes"].show_hint(self.tr("kept as a promise; it comes up when it is due"))
        self.minutes.setFocus()
        self.minutes.selectAll()

    def answer(self) -> None:
        """Hand over the minutes."""
        self._then(self.minutes.value(), self)


class MemberQuestion(Question):
    """Asks who of a group leaves before the others."""

    def __init__(
        self, parent: QWidget, visit: Visit, then: Callable[[int, "MemberQuestion"], None]
    ) -> None:
        super().__init__(parent, self.tr("Who of the group leaves?"), self.tr("Leaves"))
        self._then = then
        self.who = ComboBox()
        if visit.lead_left_at is None:
            self.who.addItem(visit.details.name, LEAD)
        for place, member in enumerate(visit.details.members):
            if member.left_at is None:
                self.who.addItem(member.name, place)
        self.rows["who"] = self.form.add(FormRow(self.tr("&Name"), self.who))
        self.who.setFocus()

    def answer(self) -> None:
        """Hand over the place in the group."""
        self._then(self.who.currentData(), self)


class AdmitQuestion(Question):
    """Says why somebody is kept out, and asks who may why they are let in all the same."""

    def __init__(
        self,
        parent: QWidget,
        name: str,
        said: str,
        then: Callable[[str, "AdmitQuestion"], None],
    ) -> None:
        title = self.tr("{name} is not to be let in").format(name=name)
        super().__init__(parent, title, self.tr("Let in anyway"))
        self._then = then
        self.reason = LineEdit()
        row = self.form.add(FormRow(self.tr("&Reason"), self.reason))
        self.rows["admit_reason"] = row
        row.show_hint(said)
        row.message.set_look(colour="danger")
        self.reason.setFocus()

    def answer(self) -> None:
        """Hand over the reason."""
        self._then(self.reason.text(), self)
