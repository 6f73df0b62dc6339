"""The day's forms with their record: printing, proving, voiding, selling again."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from desk_gui.domain.actors import Permission
from desk_gui.domain.subscriptions import (
    DuplicateReason,
    FormEvent,
    FormState,
    PrintedForm,
    Proof,
    SubscriptionForm,
    VoidReason,
)
from desk_gui.services.changes import Topic
from desk_gui.views.labels import clock
from desk_gui.views.sentences import sentences
from desk_gui.views.shell.allowed import needing
from desk_gui.views.shell.question import Question, answer
from desk_gui.views.shell.question_draft import QuestionDraft
from desk_gui.views.subscriptions.day_list import DayList
from desk_gui.views.subscriptions.desk import SaleDesk
from desk_gui.views.subscriptions.form_record import FormRecord
from desk_gui.views.subscriptions.questions import ProofQuestion, ReasonQuestion
from desk_gui.widgets import scale
from desk_gui.widgets.buttons import Button, Kind
from desk_gui.widgets.caps import key_sequence
from desk_gui.widgets.drawing import rule
from desk_gui.widgets.messages import Answer, message_box
from desk_gui.widgets.panels import ConfirmationStrip, Panel

_LIST_LEAST = 596


class FormsPage(Panel):
    """Lists a day's forms; beside the list the chosen one and what can be done with it.

    ``confirmation`` stands at the foot of the list.

    Signals:
        sale_wanted: A new sale is to begin.
        again_wanted: A voided form is to be sold again; carries it.
    """

    sale_wanted = Signal()
    again_wanted = Signal(object)

    def __init__(self, desk: SaleDesk, confirmation: ConfirmationStrip) -> None:
        super().__init__()
        self._desk = desk
        self.confirmation = confirmation
        self.list = DayList(desk)
        self._make_actions()
        self.new = Button(kind=Kind.FILLED, icon="plus", key="F5")
        self.new.clicked.connect(self.sale_wanted)
        self.list.header.add(self.new)
        self.record = FormRecord(self._record_actions())
        asks = {"print": self._ask_why_again, "proof": self._ask_proof, "void": self._ask_why_void}
        self.question = QuestionDraft(
            self, {kind: partial(self._ask_again, ask) for kind, ask in asks.items()}
        )
        self._lay_out()
        self.list.selected.connect(self._on_selected)
        self.list.list.pressed.connect(self.show_preview)
        desk.runner.changed.connect(self._on_news)
        self.retranslate()
        self.list.reload()

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self.print_action.setText(self.tr("Print"))
        self.preview_action.setText(self.tr("Preview"))
        self.proof_action.setText(self.tr("Add proof"))
        self.void_action.setText(self.tr("Void"))
        self.again_action.setText(self.tr("Sell again"))
        self.new.setText(self.tr("New subscription"))
        self.list.retranslate()
        self.record.retranslate()
        self._on_selected(self.list.form())

    def begin(self) -> None:
        """Put the focus into the list."""
        self.list.begin()

    @Slot(object)
    def show_posted(self, forms: Sequence[SubscriptionForm]) -> None:
        """Let the list stand at the first form of the sale that was posted just now."""
        self.list.show_posted(forms[0])

    @Slot()
    def print_form(self) -> None:
        """Print the form: the original once, later a duplicate with its reason."""
        form = self.list.form()
        if form is None:
            return
        if not form.prints:
            count = partial(self._desk.book.record_print, [form.id])
            self._desk.runner.run(self, count, self._send, self._on_refused)
            return
        self._ask_why_again(form)

    @Slot()
    def show_preview(self) -> None:
        """Show the form as it comes out of the printer."""
        form = self.list.form()
        if form is not None:
            self._desk.preview(form)

    @Slot()
    def add_proof(self) -> None:
        """Ask for the paper that proves the payment."""
        form = self.list.form()
        if form is not None and form.void is None:
            self._ask_proof(form)

    @Slot()
    def void_form(self) -> None:
        """Ask why the form is voided."""
        form = self.list.form()
        if form is not None and form.void is None:
            self._ask_why_void(form)

    @Slot()
    def sell_again(self) -> None:
        """Begin a sale instead of the voided form."""
        form = self.list.form()
        if form is not None and form.void is not None and not form.void.replaced_by:
            self.again_wanted.emit(form)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the record its width, less in a narrow window."""
        super().resizeEvent(event)
        width = min(scale.RECORD_WIDTH, self.width() - _LIST_LEAST)
        self.record.setFixedWidth(max(scale.RECORD_LEAST, width))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the sheet and the hairline between list and record."""
        super().paintEvent(event)
        x = self.record.x() - 1
        rule(QPainter(self), QPoint(x, 1), QPoint(x, self.height() - 2))

    def _make_actions(self) -> None:
        self.print_action = self._action("Ctrl+P", self.print_form)
        self.preview_action = self._action("Ctrl+Shift+P", self.show_preview)
        self.proof_action = self._action("Ctrl+R", self.add_proof)
        self.void_action = self._action("Ctrl+Del", self.void_form)
        self.again_action = self._action("Ctrl+Shift+N", self.sell_again)
        for action in (self.print_action, self.preview_action):
            needing(action, Permission.PRINT)
        for action in (self.proof_action, self.again_action):
            needing(action, Permission.SELL)
        needing(self.void_action, Permission.VOID)

    def _record_actions(self) -> Sequence[tuple[QAction, str]]:
        return (
            (self.print_action, "printer"),
            (self.preview_action, "eye"),
            (self.proof_action, "receipt"),
            (self.void_action, "ban"),
            (self.again_action, "refresh"),
        )

    def _action(self, key: str, then: Callable[[], None]) -> QAction:
        action = QAction(self)
        action.setShortcut(key_sequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(then)
        self.addAction(action)
        return action

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(self.list, 1)
        left.addWidget(self.confirmation)
        self.confirmation.show()
        row = QHBoxLayout(self)
        row.setContentsMargins(1, 1, 1, 1)
        row.setSpacing(1)
        row.addLayout(left, 1)
        row.addWidget(self.record)

    # --- what is read ---

    @Slot(object)
    def _on_news(self, topics: frozenset[Topic]) -> None:
        if Topic.SUBSCRIPTIONS in topics:
            self.list.reload()

    @Slot(object)
    def _on_selected(self, form: SubscriptionForm | None) -> None:
        voided = form is not None and form.void is not None
        open_proof = form is not None and form.state is not FormState.PAID and not voided
        self.print_action.setEnabled(form is not None)
        self.preview_action.setEnabled(form is not None)
        self.proof_action.setEnabled(open_proof)
        self.void_action.setEnabled(form is not None and not voided)
        self.again_action.setEnabled(
            form is not None and form.void is not None and not form.void.replaced_by
        )
        self.record.show_form(form)
        if form is not None:
            read = partial(self._desk.book.events_of, form.id)
            show = partial(self._show_events, form)
            self._desk.runner.ask(self, read, show, key="events")

    def _show_events(self, form: SubscriptionForm, events: list[FormEvent]) -> None:
        self.record.show_form(form, events)

    # --- what is asked ---

    def _ask_why_again(self, form: SubscriptionForm) -> None:
        title = self.tr("Print {number} again, as a duplicate").format(number=form.number)
        then, button = partial(self._print_again, form), self.tr("Print duplicate")
        self._ask("print", form, ReasonQuestion(self, title, button, DuplicateReason, then))

    def _ask_proof(self, form: SubscriptionForm) -> None:
        title = self.tr("Proof of payment for {number}").format(number=form.number)
        today, then = self._desk.now().date(), partial(self._prove, form)
        self._ask("proof", form, ProofQuestion(self, title, form.method, today, then))

    def _ask_why_void(self, form: SubscriptionForm) -> None:
        title = self.tr("Void {number}? Its number is not used again.").format(number=form.number)
        then, button = partial(self._void, form), self.tr("Void")
        self._ask("void", form, ReasonQuestion(self, title, button, VoidReason, then))

    def _ask(self, kind: str, form: SubscriptionForm, asked: Question) -> None:
        self.question.ask(
            asked, asked.form, kind, form.number, f"{asked.button.text()} {form.number}"
        )

    def _ask_again(self, ask: Callable[[SubscriptionForm], None], number: str) -> None:
        """Go on with a question about a form, once it was read as it is now."""

        def refused(error: Exception) -> None:
            self.question.cannot_ask()
            self._on_refused(error)

        self._desk.runner.ask(
            self, partial(self._desk.book.form, number), ask, refused, key="question"
        )

    # --- what is done ---

    def _print_again(
        self, form: SubscriptionForm, reason: str, note: str, asked: ReasonQuestion
    ) -> None:
        count = partial(self._desk.book.record_print, [form.id], DuplicateReason(reason), note)
        answer(self._desk.runner, asked, count, self._send)

    def _send(self, printed: tuple[PrintedForm, ...]) -> None:
        self._desk.print_all(printed)
        self._say(self.tr("{number} sent to the printer {time}"), printed[0].form.number)

    def _prove(self, form: SubscriptionForm, proof: Proof, asked: ProofQuestion) -> None:
        add = partial(self._desk.subscriptions.add_proof, form.payment_id, proof)
        said = self.tr("{number}: proof on record {time}")
        answer(self._desk.runner, asked, add, lambda _payment: self._say(said, form.number))

    def _void(self, form: SubscriptionForm, reason: str, note: str, asked: ReasonQuestion) -> None:
        void = partial(self._desk.subscriptions.void, form.id, VoidReason(reason), note)
        answer(self._desk.runner, asked, void, self._on_voided)

    def _on_voided(self, form: SubscriptionForm) -> None:
        self._say(self.tr("{number} voided {time}"), form.number)
        message_box(
            self,
            self.tr("{number} is voided").format(number=form.number),
            self.tr("Sell the same again, with what was wrong put right?"),
            [
                Answer(self.tr("Sell again"), lambda: self.again_wanted.emit(form)),
                Answer(self.tr("Not now")),
            ],
        )

    def _say(self, said: str, number: str) -> None:
        self.confirmation.say(said.format(number=number, time=clock(self._desk.now())))

    def _on_refused(self, error: Exception) -> None:
        if not self._desk.runner.refused(error):
            return
        close = Answer(self.tr("Close"))
        message_box(self, self.tr("Not done"), sentences(error.refusals), [close])
