"""The sale as a form, in the order of the talk: who, where, what, how long, how it is paid."""

import uuid
from itertools import pairwise

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from shiboken6 import isValid

from desk_gui.domain.office import Office
from desk_gui.domain.subscriptions import FormId, SubscriptionForm
from desk_gui.views.labels import clock, long_date
from desk_gui.views.subscriptions.basket import Basket
from desk_gui.views.subscriptions.basket_head import BasketHead
from desk_gui.views.subscriptions.checks import ProofField
from desk_gui.views.subscriptions.desk import SaleDesk
from desk_gui.views.subscriptions.draft import SaleDraft
from desk_gui.views.subscriptions.order_lines import OrderLines
from desk_gui.views.subscriptions.payer_rows import PayerRows
from desk_gui.views.subscriptions.payment_bar import PaymentBar
from desk_gui.views.subscriptions.subscriber_rows import SubscriberRows
from desk_gui.views.subscriptions.title_rows import TitleRows
from desk_gui.widgets import scale
from desk_gui.widgets.buttons import Button, Kind
from desk_gui.widgets.form_rows import Form
from desk_gui.widgets.found import row_height
from desk_gui.widgets.keys import is_plain_enter
from desk_gui.widgets.labels import PlainLabel
from desk_gui.widgets.panels import ConfirmationStrip, PanelHeader, scrolled
from desk_gui.widgets.scale import Type

_BASKET_ROWS = 2
_ROOMY = 600
_IN_SIGHT = 28


class SaleForm(QWidget):
    """What is typed for one visit; nothing of it is lost before it is posted.

    Signals:
        changed: Something of the sale is another now.
    """

    changed = Signal()

    def __init__(self, desk: SaleDesk, pay: QAction, another: QAction, proof: ProofField) -> None:
        super().__init__()
        self._desk = desk
        self._replaces: FormId | None = None
        self._uid = str(uuid.uuid4())
        self.orders = OrderLines()
        self.header = PanelHeader()
        self.when = PlainLabel(size=Type.SMALL, colour="muted")
        self.more = Button(kind=Kind.TEXT)
        self.form = Form()
        self.subscriber = SubscriberRows(desk, self.form)
        self.payer = PayerRows(desk, self.form)
        self.titles = TitleRows(desk, self.form)
        self.basket_head = BasketHead(another)
        self.basket = Basket()
        self.confirmation = ConfirmationStrip()
        self.payment = PaymentBar(pay)
        self.proof = proof
        self._lay_out()
        self._connect()

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        again = self._replaces is not None
        self.header.title.setText(self.tr("Sell again") if again else self.tr("New subscription"))
        self.more.setText(self.tr("Another pa&yer…"))
        self.basket.setAccessibleName(self.tr("Basket"))
        for part in (
            *(self.subscriber, self.payer, self.titles),
            *(self.basket_head, self.payment),
        ):
            part.retranslate()
        self.show_time()
        self.follow()

    def set_office(self, office: Office) -> None:
        """Go by the rules of this office."""
        self.subscriber.set_office(office)
        self.titles.set_office(office)

    def show_time(self) -> None:
        """Show the day and the time of the sale."""
        self.when.setText(f"{long_date(self._desk.now())}, {clock(self._desk.now())}")
        # Before the next paint: else a longer date is cut at the old width once.
        self.header.row.activate()

    def draft(self) -> SaleDraft:
        """Return the sale as it stands."""
        return SaleDraft(
            uid=self._uid,
            subscriber=self.subscriber.subscriber(),
            lines=tuple(self.orders.lines),
            payment=self.payment.payment(self.proof),
            payer=self.payer.person(),
            channel=self.payer.channel.value(),
            channel_number=self.payer.number.text().strip(),
            replaces=self._replaces,
        )

    def is_begun(self) -> bool:
        """Tell whether something of a sale stands here."""
        subscriber, payer = self.subscriber, self.payer
        fields = (
            *(subscriber.name, subscriber.phone, subscriber.index, subscriber.address),
            *(payer.name, self.titles.title, self.payment.given, self.proof.number),
        )
        return bool(self.orders.lines) or any(field.text().strip() for field in fields)

    def resume(self, uid: str, replaces: FormId | None) -> None:
        """Go on with a sale that was begun before, not with another one."""
        self._uid, self._replaces = uid, replaces
        self.retranslate()

    def replace_form(self, form: SubscriptionForm) -> None:
        """Begin a sale instead of a voided form."""
        self.clear()
        self._replaces = form.id
        self.retranslate()

    def clear(self) -> None:
        """Be ready for the next visitor; the next sale is another one."""
        self._uid = str(uuid.uuid4())
        self._replaces = None
        self.orders.clear()
        self.form.clear_errors()
        for part in (self.titles, self.subscriber, self.payer, self.payment, self.proof):
            part.clear()
        self.retranslate()
        self._on_changed()
        self.subscriber.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def follow(self) -> None:
        """Bring what is derived into line with what was typed."""
        draft = self.draft()
        zone = draft.subscriber.zone
        self.titles.set_zone(zone)
        self.basket.lines.set_lines(draft.lines, zone)
        self.payment.set_total(draft.total)
        self.proof.set_method(draft.payment.method)
        self.proof.set_settled(draft.payment.settled)
        self.basket_head.count(draft.lines)
        self._share_room(len(draft.lines))

    def say(self, sentence: str) -> None:
        """Confirm in place what was done."""
        self.confirmation.say(sentence)
        self.follow()

    def begin_another(self) -> None:
        """Keep the line in work in the basket and ask for another title."""
        if self.orders.listed:
            self.orders.begin_another()
            self.titles.clear()
        self.titles.title.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def open_line(self, row: int) -> None:
        """Take a line of the basket up again."""
        self.titles.show_line(self.orders.open(row))
        self.titles.terms.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_payer_shown(self, shown: bool) -> None:
        """Unfold the payer and the channel, or fold them away."""
        self.payer.set_shown(shown)
        self.more.setVisible(not shown)
        if shown:
            self.payer.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_found(self) -> bool:
        """Hide a list of people found; False if there was none."""
        closed = [search.close_box() for search in (self.subscriber.search, self.payer.search)]
        return any(closed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter go on to the next field."""
        if is_plain_enter(event):
            self.go_on()
        else:
            super().keyPressEvent(event)

    def order_tabs(self) -> None:
        """Let Tab go in the order of the talk; once all fields are in one window."""
        for before, after in pairwise(self._stops()):
            QWidget.setTabOrder(before, after)

    @Slot()
    def go_on(self) -> None:
        """Move the focus to the next field of the talk."""
        terms = self.titles.terms
        if terms.isAncestorOf(self.focusWidget()) and not self.titles.take_focused_term():
            return
        stops = self._stops()
        at = [number for number, stop in enumerate(stops) if self._is_at(stop)]
        rest = stops[at[-1] + 1 :] if at else stops
        passed = self._known_by_themselves()
        following = [stop for stop in rest if stop.isVisibleTo(self) and stop not in passed]
        if following:
            following[0].setFocus(Qt.FocusReason.TabFocusReason)

    def _stops(self) -> list[QWidget]:
        subscriber, titles = self.subscriber, self.titles
        return [
            *(subscriber.name, subscriber.phone, subscriber.index, subscriber.address),
            *(subscriber.zone, self.payer.name, self.payer.channel, self.payer.number),
            *(titles.title, titles.first, titles.terms, titles.sets),
            *(self.payment.method, self.payment.given, self.proof.kind, self.proof.number),
            self.payment.pay,
        ]

    def _known_by_themselves(self) -> list[QWidget]:
        """Return the fields Enter passes by: they are filled, Tab and their letters reach them."""
        subscriber, payment = self.subscriber, self.payment
        return [subscriber.zone, self.titles.first, payment.method, self.proof.kind]

    def _is_at(self, stop: QWidget) -> bool:
        now = self.window().focusWidget()
        return now is not None and (stop is now or stop.isAncestorOf(now))

    def _lay_out(self) -> None:
        self.header.add(self.more)
        self.header.row.addSpacing(scale.S)
        self.header.add(self.when)
        content = QWidget()
        inner = QVBoxLayout(content)
        inner.setContentsMargins(scale.L, scale.M, scale.L, scale.XS)
        inner.addWidget(self.form)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        self._area = scrolled(content)
        column.addWidget(self._area, 1)
        for strip in (self.basket_head, self.basket, self.confirmation, self.payment):
            column.addWidget(strip)
        self.confirmation.hide()

    def _connect(self) -> None:
        self.subscriber.changed.connect(self._on_changed)
        self.subscriber.decided.connect(self._on_subscriber)
        self.subscriber.had_before.connect(self._on_had_before)
        self.payer.changed.connect(self._on_changed)
        self.payer.decided.connect(self.go_on)
        self.titles.changed.connect(self._on_line)
        self.titles.picked.connect(self._on_title)
        self.payment.changed.connect(self._on_changed)
        self.proof.changed.connect(self._on_changed)
        self.basket.opened.connect(self.open_line)
        self.basket.removed.connect(self._on_removed)
        self._area.verticalScrollBar().rangeChanged.connect(self._keep_in_sight)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._keep_in_sight)
        self.more.clicked.connect(lambda: self.set_payer_shown(True))

    @Slot()
    def _keep_in_sight(self) -> None:
        """Scroll to the field in work: in a small window the form is higher than its place."""
        # While a window is taken down its fields still lose the focus.
        now = self.focusWidget() if isValid(self) else None
        if now is not None and self.form.isAncestorOf(now):
            self._area.ensureWidgetVisible(now, 0, _IN_SIGHT)

    @Slot(bool)
    def _on_subscriber(self, address_known: bool) -> None:
        if address_known:
            self.titles.title.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.go_on()

    @Slot(object)
    def _on_had_before(self, forms: list[SubscriptionForm]) -> None:
        self.titles.set_terms_before({form.publication_index: form.months for form in forms})

    @Slot()
    def _on_title(self) -> None:
        self.titles.terms.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def _on_line(self) -> None:
        self.orders.write(self.titles.line())
        self._on_changed()

    @Slot(int)
    def _on_removed(self, row: int) -> None:
        if self.orders.remove(row):
            self.titles.clear()
        self._on_changed()

    @Slot()
    def _on_changed(self) -> None:
        self.follow()
        self.changed.emit()

    def _share_room(self, lines: int) -> None:
        """Keep the foot's height: the confirmation stands where the first rows will be."""
        confirmed = not lines and bool(self.confirmation.sentence.text())
        self.confirmation.setVisible(confirmed)
        least = _BASKET_ROWS if self.height() >= _ROOMY else 1
        rows = max(least, min(lines, least + 1)) - (1 if confirmed else 0)
        self.basket.setFixedHeight(rows * row_height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room anew."""
        super().resizeEvent(event)
        self._share_room(len(self.orders.lines))
