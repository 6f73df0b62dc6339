"""The sale: the form on the left, what it comes to on paper on the right; posting and printing."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout

from desk_gui.domain.catalogue import PublicationHit
from desk_gui.domain.office import Office
from desk_gui.domain.refusals import Missing, Refusal
from desk_gui.domain.sales import NothingOrdered
from desk_gui.domain.subscriptions import PrintedForm, SubscriptionForm
from desk_gui.services.changes import Topic
from desk_gui.views.sentences import sentences
from desk_gui.views.subscriptions.checks import Check
from desk_gui.views.subscriptions.desk import SaleDesk
from desk_gui.views.subscriptions.draft import SaleDraft
from desk_gui.views.subscriptions.person_search import KnownPerson, read_person
from desk_gui.views.subscriptions.posting import Posted, SaleDone, post_sale
from desk_gui.views.subscriptions.preview_panel import PreviewPanel
from desk_gui.views.subscriptions.refusal_places import RefusalPlaces, unreadable_amount
from desk_gui.views.subscriptions.sale_drafts import SaleWork
from desk_gui.views.subscriptions.sale_form import SaleForm
from desk_gui.views.subscriptions.sale_words import confirmation
from desk_gui.widgets.caps import key_sequence
from desk_gui.widgets.drawing import rule
from desk_gui.widgets.messages import Answer, message_box
from desk_gui.widgets.panels import Panel

_PREVIEW_SHARE, _PREVIEW_LEAST, _PREVIEW_MOST = 3, 280, 480
_FORM_WIDTH = 652
_MINUTE_MS = 60_000


class SalePage(Panel):
    """One visit's sale, from the name to the printed form.

    Signals:
        left: The clerk goes back; what was typed is on the shelf.
        posted: Forms were posted; carries them.
    """

    left = Signal()
    posted = Signal(object)

    def __init__(self, desk: SaleDesk) -> None:
        super().__init__()
        self._desk = desk
        self._office: Office | None = None
        self._unprintable = ""
        self._make_actions()
        self.paper = PreviewPanel(desk)
        self.form = SaleForm(desk, self.pay_action, self.another_action, self.paper.checks.proof)
        self.work = SaleWork(self, self.form, desk)
        self._places = RefusalPlaces(self.form)
        row = QHBoxLayout(self)
        row.setContentsMargins(1, 1, 1, 1)
        row.setSpacing(1)
        row.addWidget(self.form, 1)
        row.addWidget(self.paper)
        self.form.order_tabs()
        self._connect()
        self.retranslate()
        self._read_office()

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self.pay_action.setText(self.tr("Pay and print"))
        self.post_action.setText(self.tr("Pay without printing"))
        self.another_action.setText(self.tr("Another title"))
        self.new_action.setText(self.tr("New person with this name"))
        self.next_action.setText(self.tr("The next form"))
        self.clear_action.setText(self.tr("Drop this sale"))
        self.back_action.setText(self.tr("Back to the list"))
        # What was refused was said in the former language.
        self._places.show(())
        self.form.retranslate()
        self.paper.retranslate()
        self._on_changed()

    def begin(self) -> None:
        """Go on with the sale that stands here, or begin one."""
        self.form.show_time()
        self.form.subscriber.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def begin_again(self, form: SubscriptionForm) -> None:
        """Begin a sale instead of a voided form, with all that stood on it."""
        self.work.draft_left.emit()
        self.form.replace_form(form)
        read = partial(read_person, self._desk, form.subscriber_id)
        self._desk.runner.ask(self, read, partial(self._fill_person, form), key="person")
        today = self._desk.now().date()
        search = partial(self._desk.catalogue.search, form.publication_index, today)
        self._desk.runner.ask(self, search, partial(self._fill_title, form), key="title")

    @Slot()
    def pay_and_print(self) -> None:
        """Post the sale and print its forms."""
        self._post(self._print)

    @Slot()
    def pay(self) -> None:
        """Post the sale; print nothing."""
        self._post(lambda _forms: None)

    @Slot()
    def go_back(self) -> None:
        """Close what was found, or leave the sale: it goes to the shelf."""
        if not self.form.close_found():
            self.work.draft_left.emit()
            self.left.emit()

    @Slot()
    def drop(self) -> None:
        """Ask whether what was typed is to go, and begin anew."""
        message_box(
            self,
            self.tr("Drop this sale?"),
            self.tr("What was typed here is lost. Nothing of it was posted."),
            [Answer(self.tr("Keep it")), Answer(self.tr("Drop it"), self.form.clear)],
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the preview its share, but not of what the form needs."""
        super().resizeEvent(event)
        share = min(self.width() // _PREVIEW_SHARE, self.width() - _FORM_WIDTH)
        self.paper.setFixedWidth(min(max(share, _PREVIEW_LEAST), _PREVIEW_MOST))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the sheet and the hairline between its sides."""
        super().paintEvent(event)
        x = self.paper.x() - 1
        rule(QPainter(self), QPoint(x, 1), QPoint(x, self.height() - 2))

    def _make_actions(self) -> None:
        self.pay_action = self._action("Ctrl+Shift+Return", "Ctrl+Shift+Enter")
        self.post_action = self._action("Ctrl+Return", "Ctrl+Enter")
        self.another_action = self._action("Alt+T")
        self.new_action = self._action("Ctrl+N")
        self.next_action = self._action("Alt+Right")
        self.clear_action = self._action("Ctrl+Shift+Del")
        self.back_action = self._action("Esc")

    def _action(self, *keys: str) -> QAction:
        action = QAction(self)
        action.setShortcuts([key_sequence(key) for key in keys])
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.addAction(action)
        return action

    def _connect(self) -> None:
        self.pay_action.triggered.connect(self.pay_and_print)
        self.post_action.triggered.connect(self.pay)
        self.another_action.triggered.connect(self.form.begin_another)
        self.new_action.triggered.connect(self.form.subscriber.make_new)
        self.next_action.triggered.connect(self.paper.show_next)
        self.clear_action.triggered.connect(self.drop)
        self.back_action.triggered.connect(self.go_back)
        self.form.changed.connect(self._on_changed)
        self.paper.unprintable.connect(self._on_unprintable)
        self._desk.runner.changed.connect(self._on_news)
        self._minute = QTimer(self, interval=_MINUTE_MS)
        self._minute.timeout.connect(self.form.show_time)
        self._minute.start()

    # --- what follows from what was typed ---

    @Slot()
    def _on_changed(self) -> None:
        draft = self.form.draft()
        forms = self._forms(draft)
        self.paper.show_forms(forms, min(self.form.orders.forms_before(), max(len(forms) - 1, 0)))
        self.paper.checks.show_checks(self._checks(draft))

    def _forms(self, draft: SaleDraft) -> Sequence[SubscriptionForm]:
        if self._office is None:
            return ()
        return draft.forms(self._office, self._desk.actor(), self._desk.now())

    def _checks(self, draft: SaleDraft) -> Sequence[Check]:
        by_index = self.form.subscriber.zone_by_index()
        agrees = None if by_index is None else by_index == draft.subscriber.zone or None
        zone = Check(self.tr("index and zone agree"), agrees)
        if self._unprintable:
            return zone, Check(self._unprintable, False)
        unpriced = [line for line in draft.lines if line.quote(draft.subscriber.zone) is None]
        if unpriced:
            said = self.tr("{index} has no price in this zone")
            return zone, Check(said.format(index=unpriced[0].hit.publication.index), False)
        inside = all(line.last <= line.hit.catalogue.last for line in draft.lines)
        term = Check(self.tr("term lies inside the catalogue"), inside if draft.lines else None)
        return zone, term

    @Slot(str)
    def _on_unprintable(self, said: str) -> None:
        if said != self._unprintable:
            self._unprintable = said
            self.paper.checks.show_checks(self._checks(self.form.draft()))

    # --- posting ---

    def _post(self, then: Callable[[Posted], None]) -> None:
        if not self.pay_action.isEnabled():
            return
        draft = self.form.draft()
        if not self._is_readable(draft):
            return
        # Until the answer comes; else Enter pressed twice would post twice.
        self._set_busy(busy=True)
        self._desk.runner.run(
            self,
            partial(post_sale, self._desk, draft),
            partial(self._on_posted, draft, then),
            self._on_refused,
        )

    def _is_readable(self, draft: SaleDraft) -> bool:
        """Refuse here what no service can be asked about."""
        missing: list[Refusal] = []
        if not draft.subscriber.name:
            missing.append(Missing(field="subscriber"))
        if not draft.lines:
            missing.append(NothingOrdered(field="lines"))
        if self.form.payer.name.text().strip() and draft.payer is None:
            missing.append(Missing(field="payer"))
        self._places.show(missing)
        try:
            self.form.payment.given_amount()
        except ValueError:
            self.form.payment.show_error(unreadable_amount(), self.form.payment.given)
            return False
        return not missing

    def _on_posted(self, draft: SaleDraft, then: Callable[[Posted], None], done: SaleDone) -> None:
        self._set_busy(busy=False)
        self.form.clear()
        self.form.say(confirmation(draft, done))
        self.posted.emit(done.forms)
        then(done.forms)

    def _on_refused(self, error: Exception) -> None:
        self._set_busy(busy=False)
        if self._desk.runner.refused(error):
            self._places.show(error.refusals)

    def _set_busy(self, *, busy: bool) -> None:
        self.pay_action.setEnabled(not busy)
        self.post_action.setEnabled(not busy)

    def _print(self, forms: Posted) -> None:
        count = partial(self._desk.book.record_print, [form.id for form in forms])
        self._desk.runner.run(self, count, self._send, self._on_print_refused)

    def _send(self, printed: tuple[PrintedForm, ...]) -> None:
        self._desk.print_all(printed)

    def _on_print_refused(self, error: Exception) -> None:
        if self._desk.runner.refused(error):
            self.form.payment.show_error(sentences(error.refusals), self.form.subscriber.name)

    # --- what is read ---

    @Slot(object)
    def _on_news(self, topics: frozenset[Topic]) -> None:
        if Topic.OFFICE in topics:
            self._read_office()

    def _read_office(self) -> None:
        self._desk.runner.ask(self, self._desk.office.office, self._on_office, key="office")

    def _on_office(self, office: Office | None) -> None:
        self._office = office
        if office is not None:
            self.form.set_office(office)
            self._on_changed()

    def _fill_person(self, form: SubscriptionForm, known: KnownPerson | None) -> None:
        if known is not None:
            self.form.subscriber.fill(known)
        self.form.subscriber.fill_address(form.postal_index, form.address, form.zone)

    def _fill_title(self, form: SubscriptionForm, hits: list[PublicationHit]) -> None:
        for hit in hits:
            if hit.publication.index == form.publication_index:
                self.form.titles.take(hit, form.months, form.sets)
                return
