"""What stands beside a call that is being written: its caller, its callee, or its sheet."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from desk_gui.domain.calls import CallPlan, KnownCaller
from desk_gui.domain.staff import HostHit
from desk_gui.views.calls.asking import AskedTexts
from desk_gui.views.calls.callee_sheet import CalleePanel
from desk_gui.views.calls.caller_card import CallerCard
from desk_gui.views.calls.desk import CallDesk
from desk_gui.views.calls.plan_card import PlanCard
from desk_gui.widgets.panels import Empty, PanelHeader, column


class CallAside(QStackedWidget):
    """Shows what belongs to the field in work: the caller's card, then the callee's sheet.

    Signals:
        turned: Another of them is shown.
    """

    turned = Signal()

    def __init__(self, desk: CallDesk, asked: AskedTexts) -> None:
        """``asked`` keeps what was asked in the call that is written."""
        super().__init__()
        self.caller = CallerCard(desk)
        self.callee = CalleePanel(desk, asked)
        self.plan = PlanCard(desk, asked)
        self.header, self.empty = PanelHeader(lead=True), Empty()
        self.nobody = QWidget()
        nobody = column(self.header, self.empty, gap=0)
        nobody.addStretch(1)
        self.nobody.setLayout(nobody)
        self._planned = False
        for card in (self.nobody, self.caller, self.callee, self.plan):
            self.addWidget(card)
        self.currentChanged.connect(self.turned)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self.header.title.setText(self.tr("Who it is"))
        self.empty.setText(
            self.tr("Who rings is shown here, and then whom they ask for: where they are now.")
        )
        for card in (self.caller, self.callee, self.plan):
            card.retranslate()

    @Slot(object)
    def show_caller(self, known: KnownCaller | None) -> None:
        """Show who rings, or nobody."""
        self.caller.show_caller(known)
        self.turn_to_caller()

    @Slot(object)
    def show_callee(self, hit: HostHit | None) -> None:
        """Show whom they ask for, or nobody."""
        self.callee.show_callee(hit)
        self.turn_to_callee()

    def show_plan(self, plan: CallPlan | None) -> None:
        """Show the sheet of the call, or none."""
        self._planned = plan is not None
        self.plan.show_plan(plan)
        self._turn(self.plan)

    @Slot()
    def turn_to_caller(self) -> None:
        """Bring the caller's card in front, where there is one."""
        self._turn(self.caller)

    @Slot()
    def turn_to_callee(self) -> None:
        """Bring the callee's sheet in front, where there is one, or the sheet of our call."""
        self._turn(self.plan if self._planned else self.callee)

    @Slot(bool)
    def turn_to(self, caller: bool) -> None:
        """Bring in front what belongs to the field in work: the caller's, or all others."""
        (self.turn_to_caller if caller else self.turn_to_callee)()

    def _turn(self, wanted: QWidget) -> None:
        there = {
            self.plan: self._planned,
            self.callee: self.callee.staff() is not None,
            self.caller: self.caller.person() is not None,
        }
        order = (wanted, self.plan, self.callee, self.caller)
        self.setCurrentWidget(next((card for card in order if there[card]), self.nobody))
