"""What waits at the telephone: missed calls, messages nobody confirmed, calls to be made."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QStackedWidget

from desk_gui.domain.actors import Permission
from desk_gui.domain.calls import CallLine, CallPlan, CallPlanDetails, Message
from desk_gui.services.changes import Outcome, Topic
from desk_gui.views.calls.call_actions import CallActions
from desk_gui.views.calls.call_tasks import CallTasks
from desk_gui.views.calls.deeds import CallDeeds, Deed
from desk_gui.views.calls.desk import CallDesk, plan_sheet
from desk_gui.views.calls.missed_list import MissedList
from desk_gui.views.calls.missed_words import Waiting, line_of
from desk_gui.views.calls.plan_card import PlanRecord
from desk_gui.views.calls.plan_form import PlanForm
from desk_gui.views.calls.record import CallRecord
from desk_gui.views.calls.record_words import CallFacts, read_call_facts
from desk_gui.views.labels import clock
from desk_gui.views.overtaken import overtaken_text
from desk_gui.views.shell.allowed import needing
from desk_gui.views.shell.page import Page
from desk_gui.widgets.caps import key_sequence
from desk_gui.widgets.panels import column
from desk_gui.widgets.record_beside import RecordBeside

_REST_MS = 400
_TOPICS = frozenset({Topic.CALLS, Topic.MESSAGES, Topic.VISITS, Topic.PROMISES})


class MissedPanel(Page):
    """The list of what waits, the record beside it, and in the list's place the sheet of a call.

    Signals:
        counted: How many missed calls nobody cared for, and how many messages wait.
        ring_wanted: Somebody is rung, the number is dialled; carries a Start.
        plan_wanted: A prepared call is made now; carries the CallPlan.
        change_wanted: A call's message is to be changed; carries the Call.
    """

    counted = Signal(int, int)
    ring_wanted = Signal(object)
    plan_wanted = Signal(object)
    change_wanted = Signal(object)

    def __init__(self, desk: CallDesk) -> None:
        super().__init__()
        self._desk = desk
        self._shown: Waiting | None = None
        self._undo: Deed | None = None
        self.list = MissedList(desk)
        self.form = PlanForm(desk)
        self.call_actions = CallActions(self, desk)
        self.record = CallRecord(self.call_actions)
        self.sheet = PlanRecord(desk, self.call_actions)
        self.deeds = CallDeeds(self, desk)
        self.tasks = CallTasks(self, desk, self.deeds, self._line, self.record.found)
        self.stack, self.beside = QStackedWidget(), QStackedWidget()
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self.new_action = needing(QAction(self), Permission.TAKE_CALLS)
        self.filter_action = QAction(self)
        self._lay_out()
        self._connect()
        self.retranslate()
        self.list.reload()

    def on_shown(self) -> None:
        """Go on where the clerk was."""
        (self.form if self.is_writing() else self.list).begin()

    def primary_actions(self) -> Sequence[QAction]:
        """Return the keys of what is shown."""
        if self.is_writing():
            return [action for action in self.form.actions() if action.isVisible()]
        return [action for action in self.actions() if action.isEnabled() and action.isVisible()]

    def is_writing(self) -> bool:
        """Tell whether a sheet is being written."""
        return self.stack.currentWidget() is self.form

    @Slot()
    def begin_plan(self) -> None:
        """Prepare a call; what was written before is still there."""
        if self._may_take():
            self.stack.setCurrentWidget(self.form)
            self.form.begin()

    def prepare(self, details: CallPlanDetails) -> None:
        """Prepare a call to somebody, as it is known already."""
        if self._may_take():
            self.stack.setCurrentWidget(self.form)
            self.form.begin_for(details)

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self.new_action.setText(self.tr("Prepare a call"))
        self.filter_action.setText(self.tr("filter the list"))
        for part in (self.list, self.form, self.call_actions, self.record, self.sheet):
            part.retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back from the record into the list on Esc."""
        if event.key() == Qt.Key.Key_Escape and not self.is_writing():
            self.list.show_all()
        else:
            super().keyPressEvent(event)

    # --- how it is made ---

    def _lay_out(self) -> None:
        self.list.new.follow(self.new_action)
        self.stack.addWidget(self.list)
        self.stack.addWidget(self.form)
        self.beside.addWidget(self.record)
        self.beside.addWidget(self.sheet)
        panel = RecordBeside(self.stack, self.confirmation, self.beside)
        self.setLayout(column(panel, gap=0))

    def _connect(self) -> None:
        for action, key, then in (
            (self.new_action, "Ctrl+N", self.begin_plan),
            (self.filter_action, "Ctrl+F", self.list.filter.setFocus),
        ):
            action.setShortcut(key_sequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(lambda _on=False, then=then: then())
            self.addAction(action)
        self.list.selected.connect(self._on_selected)
        self.list.pressed.connect(self._on_pressed)
        self.list.overtaken.connect(lambda name: self._on_refused(overtaken_text(name)))
        self.list.counted.connect(self.counted)
        self.stack.currentChanged.connect(self._on_turned)
        self._rest.timeout.connect(self._read)
        self.confirmation.undone.connect(self._on_undo)
        self.deeds.done.connect(self._on_done)
        self.deeds.refused.connect(self._on_refused)
        self.tasks.follow(self.call_actions)
        self.tasks.ring_wanted.connect(self.ring_wanted)
        self.tasks.change_wanted.connect(self.change_wanted)
        self.form.saved.connect(self._on_saved)
        self.form.left.connect(self._show_list)
        for name, deed in (
            ("back", self._ring),
            ("slip", self._print_sheet),
            ("change", self._change),
            ("drop", self._drop),
        ):
            self.call_actions[name].triggered.connect(lambda _on=False, deed=deed: deed())
        self._desk.runner.changed.connect(self._on_news)

    # --- what is read ---

    def _may_take(self) -> bool:
        return self._desk.actor().may(Permission.TAKE_CALLS)

    def _line(self) -> CallLine | None:
        """Return the call that is current, also that of a message; None for a sheet."""
        record = self.list.record()
        if isinstance(record, Message):
            return line_of(record)
        return record if isinstance(record, CallLine) else None

    def _plan(self) -> CallPlan | None:
        record = self.list.record()
        return record if isinstance(record, CallPlan) else None

    @Slot(object)
    def _on_news(self, topics: frozenset[Topic]) -> None:
        if _TOPICS & topics:
            self.list.reload(news=True)

    @Slot(object)
    def _on_selected(self, record: Waiting | None) -> None:
        self._shown = record
        line = self._line()
        if isinstance(record, CallPlan):
            self.sheet.show_plan(record)
        else:
            self.record.show_line(line, self._desk.now())
        # Their buttons first: what is shown has its words, and its room.
        self._offer()
        self.beside.setCurrentWidget(self.sheet if isinstance(record, CallPlan) else self.record)
        self._rest.stop()
        if line is not None:
            self._rest.start()

    @Slot()
    def _read(self) -> None:
        """Open the record: whoever rests on a line looks at it, who passes by does not."""
        self._rest.stop()
        line = self._line()
        if line is not None:
            read = partial(read_call_facts, self._desk, line.id)
            self._desk.runner.ask(self, read, self._on_read, self.deeds.refuse, key="record")

    def _on_read(self, found: CallFacts | None) -> None:
        line = self._line()
        if found is not None and line is not None and found.call.id == line.id:
            self.record.show_found(found, self._desk.now())

    # --- what is done ---

    @Slot(object)
    def _on_pressed(self, record: Waiting) -> None:
        if not self._may_take():
            self._read()
        elif isinstance(record, CallPlan):
            self.plan_wanted.emit(record)
        elif isinstance(record, Message):
            self.deeds.confirm(record.id, record.for_name)
        else:
            self.tasks.call_back(record)

    def _ring(self) -> None:
        plan = self._plan()
        if plan is not None:
            self.plan_wanted.emit(plan)

    def _print_sheet(self) -> None:
        plan = self._plan()
        if plan is not None:
            self.deeds.print_sheet(plan)

    def _change(self) -> None:
        plan = self._plan()
        if plan is not None:
            self.stack.setCurrentWidget(self.form)
            self.form.begin_change(plan)

    def _drop(self) -> None:
        plan = self._plan()
        if plan is not None:
            self.deeds.drop(plan)

    @Slot(object, bool)
    def _on_saved(self, plan: CallPlan, prints: bool) -> None:
        self.list.go_to(plan)
        self._show_list()
        name, time = plan.details.name or plan.details.number, clock(self._desk.now())
        said = self.tr("{name}: the call is prepared, noted {time}").format(name=name, time=time)
        if prints:
            self._desk.enqueue(plan_sheet(plan))
            said = " · ".join((said, self.tr("the sheet is sent to the printer")))
        self._on_done(said, partial(self._dropping, plan))

    def _dropping(self, plan: CallPlan) -> Outcome[CallPlan]:
        return self._desk.calls.drop_plan(plan.id, plan.version)

    @Slot(str, object)
    def _on_done(self, said: str, undo: Deed | None) -> None:
        self._undo = undo
        self.confirmation.say(said, undo=self.tr("undo") if undo is not None else "")
        self.confirmation.show()

    @Slot(str)
    def _on_refused(self, said: str) -> None:
        self._undo = None
        self.confirmation.say(said, wrong=True)
        self.confirmation.show()
        self.list.reload()

    @Slot()
    def _on_undo(self) -> None:
        undo, self._undo = self._undo, None
        self.confirmation.clear()
        if undo is not None:
            self.deeds.undo(undo)

    @Slot()
    def _show_list(self) -> None:
        self.stack.setCurrentWidget(self.list)
        self.list.begin()

    @Slot()
    def _on_turned(self) -> None:
        # The form needs the room; what is said while one writes shows the strip again.
        self.confirmation.setVisible(not self.is_writing())
        self._offer()

    def _offer(self) -> None:
        """Offer what can be done with what is current; while a sheet is written, nothing of it."""
        writing = self.is_writing()
        for action in (self.filter_action, self.new_action):
            action.setEnabled(not writing)
        if not writing and isinstance(self._shown, CallPlan):
            self.call_actions.offer_plan()
        else:
            self.call_actions.offer(None if writing else self._line())
