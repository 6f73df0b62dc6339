"""The panel of calls: who rang and what became of it; and in the list's place, F3, the form."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QStackedWidget

from desk_gui.domain.actors import Permission
from desk_gui.domain.calls import (
    Call,
    CallDetails,
    CallId,
    CallLine,
    CallPlan,
    CallPlanId,
    Direction,
)
from desk_gui.domain.dialling import NotDialled
from desk_gui.domain.people import PersonId
from desk_gui.domain.refusals import RefusedError
from desk_gui.services.changes import Topic
from desk_gui.views.calls.call_actions import CallActions
from desk_gui.views.calls.call_aside import CallAside
from desk_gui.views.calls.call_form import CallForm
from desk_gui.views.calls.call_tasks import CallTasks
from desk_gui.views.calls.callee_sheet import CONNECT_KEY
from desk_gui.views.calls.caller_card import KEEP_KEY
from desk_gui.views.calls.deeds import CallDeeds, Deed
from desk_gui.views.calls.desk import CallDesk, dialled, message_slip
from desk_gui.views.calls.line_entry import LineEntry
from desk_gui.views.calls.list import CallList
from desk_gui.views.calls.record import CallRecord
from desk_gui.views.calls.record_words import CallFacts, read_call_facts
from desk_gui.views.calls.starting import Start
from desk_gui.views.overtaken import overtaken_text
from desk_gui.views.sentences import sentences
from desk_gui.views.shell.allowed import needing
from desk_gui.views.shell.page import Page
from desk_gui.widgets.caps import key_sequence
from desk_gui.widgets.panels import column
from desk_gui.widgets.record_beside import RecordBeside

_REST_MS = 400
"""How long a line is current before its record is opened, and the look is noted."""
_TOPICS = frozenset({Topic.CALLS, Topic.MESSAGES, Topic.PEOPLE})
_BESIDE = frozenset({Topic.STAFF, Topic.APPOINTMENTS})
_PROMISED = frozenset({Topic.PROMISES, Topic.CALLS, Topic.MESSAGES})


class CallsPanel(Page):
    """The book of calls with the record beside it, and in the list's place the form of a call.

    Signals:
        talking: A call is being written, its caller or callee is another, or none is
            written any more; carries the CallForm, or None. The prompter goes by it.
    """

    talking = Signal(object)

    def __init__(self, desk: CallDesk) -> None:
        super().__init__()
        self._desk = desk
        self._shown: CallLine | None = None
        self._undo: Deed | None = None
        self._plan: CallPlan | None = None
        self.list = CallList(desk)
        self.form = CallForm(desk)
        self.line_entry = LineEntry(desk)
        self.call_actions = CallActions(self, desk)
        self.record = CallRecord(self.call_actions)
        self.aside = CallAside(desk, self.form.fields.questions)
        self.deeds = CallDeeds(self, desk)
        self.tasks = CallTasks(self, desk, self.deeds, self.list.line, self.record.found)
        self.stack, self.beside = QStackedWidget(), QStackedWidget()
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self.new_action = needing(QAction(self), Permission.TAKE_CALLS)
        self.filter_action, self.book_action = QAction(self), QAction(self)
        self.keep_action, self.connect_action = QAction(self), QAction(self)
        self._lay_out()
        self._connect()
        self.retranslate()
        self.list.reload()

    def on_shown(self) -> None:
        """Go on where the clerk was."""
        if self.stack.currentWidget() is self.line_entry:
            self.line_entry.begin()
        elif self.is_writing():
            self.form.begin()
        else:
            self.list.begin()

    def primary_actions(self) -> Sequence[QAction]:
        """Return the keys of what is shown."""
        own = [action for action in self.actions() if action.isEnabled() and action.isVisible()]
        writing = self.stack.currentWidget() if self.is_writing() else None
        written = writing.actions() if writing is not None else []
        return [*(action for action in written if action.isVisible()), *own]

    def is_writing(self) -> bool:
        """Tell whether a call is being written down."""
        return self.stack.currentWidget() is not self.list

    # --- how a call begins ---

    @Slot()
    def begin_call(self) -> None:
        """Show the form, as F3 does from anywhere; what was written before is still there."""
        if self._may_take():
            self.stack.setCurrentWidget(self.form)
            self.form.begin()
            self._say_talking()

    def begin_at(self, start: Start) -> None:
        """Write down a call that rings and is lifted, or one of ours; what was written is kept."""
        if self._may_take():
            self.stack.setCurrentWidget(self.form)
            self.form.begin_at(start)
            self._say_talking()
            if start.direction is Direction.OUT and start.number and not start.rang:
                self._dial(start.number)

    @Slot()
    def call_out(self) -> None:
        """Begin a call of ours, as Shift+F3 does from anywhere; what was written is kept."""
        self.begin_at(Start.to("", self._desk.now()))

    @Slot(object)
    def change(self, call: Call) -> None:
        """Change what is written of a call; what was written before is on the shelf."""
        if self._may_take():
            self.stack.setCurrentWidget(self.form)
            self.form.begin_change(call)
            self._say_talking()

    def begin_plan(self, plan: CallPlan) -> None:
        """Make a call that was prepared: its number is dialled, its sheet stands beside it."""
        self._plan = plan
        self.begin_at(Start.planned(plan, self._desk.now()))

    def ring(
        self,
        number: str,
        *,
        person: PersonId | None = None,
        name: str = "",
        firm: str = "",
        promised: bool = False,
    ) -> None:
        """Ring somebody, as ``promised`` or not: the number is dialled, the call written down."""
        now = self._desk.now()
        self.begin_at(Start.to(number, now, person=person, name=name, firm=firm, promised=promised))

    def begin_line(self, text: str) -> None:
        """Understand a whole message that was typed elsewhere, and show what it says.

        What was written before is on the shelf.
        """
        if self._may_take():
            self.form.put_aside()
            self._read_line(text)

    def show_call(self, call: CallId, found_by: str = "") -> None:
        """Show a call on record, found from elsewhere by these letters."""
        self._show_list()
        self.list.go_to(call, found_by)
        self.list.reload()

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self.filter_action.setText(self.tr("find a call"))
        self.book_action.setText(self.tr("all calls / the newest"))
        self.new_action.setText(self.tr("New call"))
        self.keep_action.setText(self.tr("the promise is kept"))
        self.connect_action.setText(self.tr("put through to the stand-in"))
        parts = (self.list, self.form, self.line_entry, self.call_actions, self.record, self.aside)
        for part in parts:
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
        self.list.new.set_key("F3")
        for part in (self.list, self.form, self.line_entry):
            self.stack.addWidget(part)
        self.beside.addWidget(self.record)
        self.beside.addWidget(self.aside)
        panel = RecordBeside(self.stack, self.confirmation, self.beside)
        self.setLayout(column(panel, gap=0))

    def _connect(self) -> None:
        for action, key, then in (
            (self.filter_action, "Ctrl+F", self.list.filter.setFocus),
            (self.book_action, "Ctrl+H", self.list.show_book),
            (self.keep_action, KEEP_KEY, self.aside.caller.keep),
            (self.connect_action, CONNECT_KEY, self.aside.callee.put_through),
        ):
            action.setShortcut(key_sequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(lambda _on=False, then=then: then())
            self.addAction(action)
        self.new_action.triggered.connect(self.begin_call)
        self.list.selected.connect(self._on_selected)
        self.list.pressed.connect(self._on_pressed)
        self.list.overtaken.connect(lambda name: self._on_refused(overtaken_text(name)))
        self.stack.currentChanged.connect(self._on_turned)
        self._rest.timeout.connect(self._read)
        self.confirmation.undone.connect(self._on_undo)
        self.deeds.done.connect(self._on_done)
        self.deeds.refused.connect(self._on_refused)
        self._desk.runner.changed.connect(self._on_news)
        self._connect_actions()
        self._connect_form()

    def _connect_actions(self) -> None:
        self.tasks.follow(self.call_actions)
        self.tasks.change_wanted.connect(self.change)
        self.tasks.ring_wanted.connect(self.begin_at)

    def _connect_form(self) -> None:
        form, fields, aside = self.form, self.form.fields, self.aside
        form.saved.connect(self._on_saved)
        form.left.connect(self._show_list)
        form.line_wanted.connect(self._read_line)
        form.planned.connect(self._on_planned)
        form.dial_wanted.connect(self._dial)
        fields.caller.known.connect(aside.show_caller)
        fields.asked_for.connect(aside.show_callee)
        for signal in (fields.caller.known, fields.asked_for, fields.ended):
            signal.connect(self._say_talking)
        form.turned_to.connect(aside.turn_to)
        aside.callee.connect_wanted.connect(fields.put_through)
        aside.caller.keep_wanted.connect(self.deeds.keep)
        for part in (aside.turned, aside.caller.told, aside.callee.told):
            part.connect(self._offer)
        self.line_entry.saved.connect(self._on_saved)
        self.line_entry.left.connect(self._on_line_left)
        self.line_entry.known.connect(aside.show_caller)
        self.line_entry.asked_for.connect(aside.show_callee)
        self.line_entry.in_form.connect(self._on_line_in_form)

    # --- what is read ---

    @Slot(object)
    def _on_news(self, topics: frozenset[Topic]) -> None:
        if _TOPICS & topics:
            self.list.reload(news=True)
        if _BESIDE & topics:
            self.aside.callee.reload()
        if _PROMISED & topics and self.is_writing():
            self.aside.caller.reload()

    @Slot(object)
    def _on_selected(self, line: CallLine | None) -> None:
        same = line is not None and self._shown is not None and line.id == self._shown.id
        self._shown = line
        self.record.show_line(line, self._desk.now())
        self._offer()
        self._rest.stop()
        if line is None:
            return
        if same and self.record.found() is not None:
            self._read()
        else:
            self._rest.start()

    @Slot()
    def _read(self) -> None:
        """Open the record: whoever rests on a line looks at it, who passes by does not."""
        self._rest.stop()
        line = self._shown
        if line is not None:
            read = partial(read_call_facts, self._desk, line.id)
            self._desk.runner.ask(self, read, self._on_read, self.deeds.refuse, key="record")

    def _on_read(self, found: CallFacts | None) -> None:
        if found is not None and self._shown is not None and found.call.id == self._shown.id:
            self.record.show_found(found, self._desk.now())

    # --- what is done ---

    @Slot(object)
    def _on_pressed(self, line: CallLine) -> None:
        """Do what the button of a row says; where it says nothing, open the record."""
        if self._may_take() and self.tasks.step(line):
            return
        self._read()
        self.record.area.setFocus(Qt.FocusReason.OtherFocusReason)

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

    @Slot()
    def _on_undo(self) -> None:
        undo, self._undo = self._undo, None
        self.confirmation.clear()
        if undo is not None:
            self.deeds.undo(undo)

    # --- the form ---

    @Slot(object, bool, bool)
    def _on_saved(self, call: Call, is_new: bool, prints: bool) -> None:
        if self.form.start().uid == call.uid:
            # It was kept as a line: what stands in the form was its text.
            self.form.clear()
        # The list is read again by itself, with the news of what was written.
        self.list.go_to(call.id)
        self.list.put(call)
        self._show_list()
        if prints and call.message is not None:
            self._desk.enqueue(message_slip(call.message, self._desk.slip_paper()))
        self.deeds.tell_saved(call, is_new=is_new, prints=prints)

    @Slot(str)
    def _dial(self, typed: str) -> None:
        """Hand the number of a call of ours to the telephone, or say that nothing takes it."""
        number = dialled(typed, self._desk.country())
        if number:
            self._desk.dial(number, self._on_not_dialled)
        else:
            self._on_not_dialled(RefusedError(NotDialled(number=typed)))

    def _on_not_dialled(self, error: Exception) -> None:
        if self._desk.runner.refused(error):
            self.form.problem.setText(sentences(error.refusals))

    @Slot(str)
    def _read_line(self, text: str) -> None:
        self.line_entry.read(text, self.form.start())
        self.stack.setCurrentWidget(self.line_entry)

    @Slot(str)
    def _on_line_left(self, text: str) -> None:
        """Go back to the text, to put it right."""
        self.stack.setCurrentWidget(self.form)
        self.aside.show_caller(None)
        self.aside.show_callee(None)
        self.form.fields.caller.type_again(text)

    @Slot(object, str)
    def _on_line_in_form(self, details: CallDetails, callee: str) -> None:
        """Go on in the form with what was understood."""
        self.stack.setCurrentWidget(self.form)
        self.form.fill_understood(details, callee)

    @Slot()
    def _show_list(self) -> None:
        self.stack.setCurrentWidget(self.list)
        self.list.begin()

    @Slot(object)
    def _on_planned(self, plan_id: CallPlanId | None) -> None:
        """Show the sheet of a call of ours; of one that was shelved it is read again."""
        plan = self._plan if self._plan is not None and self._plan.id == plan_id else None
        self.aside.show_plan(plan)
        if plan is None and plan_id is not None:
            then = partial(self._on_plans, plan_id)
            self._desk.runner.ask(self, self._desk.book.plans, then, key="plans")

    def _on_plans(self, plan_id: CallPlanId, plans: list[CallPlan]) -> None:
        if self.form.start().plan == plan_id:
            self._plan = next((plan for plan in plans if plan.id == plan_id), None)
            self.aside.show_plan(self._plan)

    @Slot()
    def _on_turned(self) -> None:
        writing = self.is_writing()
        self.beside.setCurrentWidget(self.aside if writing else self.record)
        # The form needs the room; what is said while one writes shows the strip again.
        self.confirmation.setVisible(not writing)
        self._offer()
        self._say_talking()

    @Slot()
    def _offer(self) -> None:
        """Offer what can be done with the current call; while one is written, nothing of it."""
        writing = self.is_writing()
        self.call_actions.offer(None if writing else self._shown)
        for action in (self.filter_action, self.book_action):
            action.setEnabled(not writing)
        self.keep_action.setEnabled(writing and self.aside.caller.has_promises())
        self.connect_action.setEnabled(writing and self.aside.callee.can_connect())

    @Slot()
    def _say_talking(self) -> None:
        self.talking.emit(self.form if self.is_writing() else None)

    def _may_take(self) -> bool:
        return self._desk.actor().may(Permission.TAKE_CALLS)
