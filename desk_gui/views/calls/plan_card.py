"""The sheet of a call of ours, beside the form while it is made: goal, questions, papers."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk_gui.domain.calls import CallPlan, CallPlanId
from desk_gui.domain.phone_towns import town_of
from desk_gui.services.changes import Outcome
from desk_gui.views.calls.asking import AskedTexts, Questions
from desk_gui.views.calls.call_actions import KEYS, CallActions
from desk_gui.views.calls.desk import CallDesk
from desk_gui.views.labels import language
from desk_gui.widgets import scale
from desk_gui.widgets.cards import CardHead, deed_button, muted_head
from desk_gui.widgets.facts import Facts
from desk_gui.widgets.labels import PlainLabel
from desk_gui.widgets.panels import column, scrolled
from desk_gui.widgets.scale import Type

_QUESTIONS = 12


_DEEDS = ("back", "slip", "change", "drop")


class PlanCard(QWidget):
    """Shows what was prepared; each question has a tick for «asked» once the call is made.

    ``asked`` keeps the ticks, or is None.
    """

    def __init__(self, desk: CallDesk, asked: AskedTexts | None) -> None:
        super().__init__()
        self._desk = desk
        self._plan: CallPlan | None = None
        self._town = ""
        self.head = CardHead()
        self.goal = PlainLabel(size=Type.LEAD, bold=True, wrap=True)
        self.facts = Facts()
        self.ask_head = muted_head()
        self.questions = Questions(_QUESTIONS, asked)
        self._lay_out()
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self.ask_head.setText(self.tr("Questions"))
        self._speak()

    @Slot(object)
    def show_plan(self, plan: CallPlan | None) -> None:
        """Show this sheet; where its number rings is found beside."""
        self._plan, self._town = plan, ""
        self._speak()
        if plan is not None and plan.details.number:
            country, spoken = self._desk.country(), language()
            find = partial(town_of, plan.details.number, country, spoken)
            then = partial(self._on_town, plan.id)
            self._desk.runner.ask(self, lambda: Outcome(find()), then, key="town")

    def buttons(self) -> Sequence[QWidget]:
        """Return what stands under the goal; while the call is made there is nothing."""
        return ()

    def plan(self) -> CallPlan | None:
        """Return the sheet that is shown."""
        return self._plan

    def _on_town(self, plan: CallPlanId, town: str) -> None:
        if self._plan is not None and self._plan.id == plan:
            self._town = town
            self._speak()

    def _lay_out(self) -> None:
        body = QWidget()
        inner = QVBoxLayout(body)
        inner.setContentsMargins(scale.L, scale.M, scale.L, scale.M)
        inner.setSpacing(scale.S)
        for part in (self.goal, *self.buttons(), self.facts, self.ask_head, self.questions):
            inner.addWidget(part)
        inner.addStretch(1)
        whole = column(self.head, gap=0)
        whole.addWidget(scrolled(body), 1)
        self.setLayout(whole)

    def _speak(self) -> None:
        plan = self._plan
        if plan is None:
            return
        details = plan.details
        self.head.show_name(
            details.name or details.number, self.tr("prepared by {by}").format(by=plan.by)
        )
        self.goal.setText(details.goal)
        facts = (
            (self.tr("Number"), details.number),
            (self.tr("Town"), self._town),
            (self.tr("Papers"), details.papers),
        )
        self.facts.show_facts([fact for fact in facts if fact[1]])
        asked = [line.strip() for line in details.questions.splitlines() if line.strip()]
        self.ask_head.setVisible(bool(asked))
        self.questions.show_questions(asked)


class PlanRecord(PlanCard):
    """The same sheet beside its list, with what can be done with it."""

    def __init__(self, desk: CallDesk, actions: CallActions) -> None:
        self._actions = actions
        super().__init__(desk, None)

    def buttons(self) -> Sequence[QWidget]:
        """Return the buttons of the deeds, the first of them wide."""
        first, *others = (
            deed_button(self._actions[name], KEYS[name][1], wide=name == _DEEDS[0])
            for name in _DEEDS
        )
        return first, *map(_at_left, others)


def _at_left(button: QWidget) -> QWidget:
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(button)
    row.addStretch(1)
    return line
