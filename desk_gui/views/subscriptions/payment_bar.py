"""How the visit is paid: the method, the cash given and the change, the total, the one button."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk_gui.domain.money import Tiyn, format_amount, format_tenge, parse_amount
from desk_gui.domain.sales import change_due
from desk_gui.domain.subscriptions import PaymentMethod
from desk_gui.views.subscriptions.checks import ProofField
from desk_gui.views.subscriptions.draft import Payment
from desk_gui.widgets import scale
from desk_gui.widgets.buttons import Button, Kind
from desk_gui.widgets.choices import Segments
from desk_gui.widgets.fields import LineEdit
from desk_gui.widgets.form_rows import labelled
from desk_gui.widgets.labels import PlainLabel
from desk_gui.widgets.panels import Strip
from desk_gui.widgets.scale import Type

_HEIGHT = 100
_GIVEN_WIDTH = 92


class PaymentBar(Strip):
    """The foot of the sale.

    Signals:
        changed: Method or amount given is another now.
    """

    changed = Signal()

    def __init__(self, pay: QAction, parent: QWidget | None = None) -> None:
        super().__init__(max(_HEIGHT, 2 * scale.control_height() + 28), line_below=False)
        self.setParent(parent)
        self._total = Tiyn(0)
        self.method = Segments([(method, "") for method in PaymentMethod])
        self.given = LineEdit()
        self.given.setFixedWidth(max(_GIVEN_WIDTH, scale.text_width("1 000 000") + scale.XL))
        self.given.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.given_label = labelled("", self.given)
        self.change_label = PlainLabel(colour="muted")
        self.change = PlainLabel(size=Type.LEAD, bold=True)
        self.total_label = PlainLabel(size=Type.LEAD, colour="muted")
        self.total = PlainLabel(size=Type.SUM, bold=True)
        self.message = PlainLabel(size=Type.SMALL, colour="danger")
        self.pay = Button(kind=Kind.FILLED, icon="printer")
        self.pay.follow(pay)
        self._lay_out()
        self.method.changed.connect(self._on_method)
        self.given.textEdited.connect(self._on_given)
        self.given.editingFinished.connect(self._write_given)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self.method.setAccessibleName(self.tr("Payment"))
        self.method.set_words([self.tr("&Cash"), self.tr("Car&d"), self.tr("In&voice")])
        self.given_label.setText(self.tr("&Given"))
        self.given.setAccessibleName(self.tr("Given"))
        self.change_label.setText(self.tr("Change"))
        self.total_label.setText(self.tr("Total"))
        self._tell()

    def choose(self, method: PaymentMethod, given: str) -> None:
        """Show what was chosen and typed before."""
        self.method.set_value(method)
        self.given.setText(given)
        self._on_method()

    def set_total(self, total: Tiyn) -> None:
        """Show what the visit pays."""
        self._total = total
        self._tell()

    def given_amount(self) -> Tiyn | None:
        """Return the cash given, or None where nothing is typed.

        Raises:
            ValueError: what is typed is no amount.
        """
        text = self.given.text().strip()
        cash = self.method.value() is PaymentMethod.CASH
        return parse_amount(text) if text and cash else None

    def payment(self, proof: ProofField) -> Payment:
        """Return how the visit is paid; an amount that cannot be read counts as not given."""
        try:
            given = self.given_amount()
        except ValueError:
            given = None
        return Payment(
            method=self.method.value(),
            given=given,
            proof_kind=proof.value(),
            proof_number=proof.number.text(),
        )

    def clear(self) -> None:
        """Be ready for the next visitor."""
        self.method.set_value(PaymentMethod.CASH)
        self.given.clear()
        self.clear_error()
        self.set_total(Tiyn(0))

    def show_error(self, sentence: str, field: QWidget) -> None:
        """Frame the wrong field, say what to do, go there."""
        self.message.setText(sentence)
        self.message.setVisible(bool(sentence))
        self._show_total(shown=not sentence)
        self.given.set_wrong(field is self.given)
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear_error(self) -> None:
        """Take back the error."""
        self.message.hide()
        self._show_total(shown=True)
        self.given.set_wrong(False)

    def _show_total(self, *, shown: bool) -> None:
        self.total_label.setVisible(shown)
        self.total.setVisible(shown)

    def _lay_out(self) -> None:
        high = QHBoxLayout()
        high.setSpacing(scale.M)
        high.addWidget(self.method)
        high.addStretch(1)
        for part in (self.given_label, self.given):
            high.addWidget(part)
        high.addSpacing(scale.XS)
        for part in (self.change_label, self.change):
            high.addWidget(part)
        low = QHBoxLayout()
        low.setSpacing(scale.M)
        for part in (self.total_label, self.total, self.message):
            low.addWidget(part)
        low.addStretch(1)
        low.addWidget(self.pay)
        self.message.hide()
        column = QVBoxLayout()
        column.setSpacing(scale.S)
        column.addLayout(high)
        column.addLayout(low)
        self.row.setContentsMargins(scale.L, scale.S, scale.L, scale.M)
        self.row.addLayout(column)

    @Slot()
    def _on_method(self) -> None:
        cash = self.method.value() is PaymentMethod.CASH
        for part in (self.given_label, self.given, self.change_label, self.change):
            part.setVisible(cash)
        self.clear_error()
        self._tell()
        self.changed.emit()

    @Slot()
    def _on_given(self) -> None:
        self.clear_error()
        self._tell()
        self.changed.emit()

    @Slot()
    def _write_given(self) -> None:
        try:
            amount = self.given_amount()
        except ValueError:
            return
        if amount is not None:
            self.given.setText(format_amount(amount))

    def _tell(self) -> None:
        self.total.setText(format_tenge(self._total))
        try:
            given = self.given_amount()
        except ValueError:
            given = None
        self.change.setText("—" if given is None else format_tenge(change_due(self._total, given)))
        short = given is not None and change_due(self._total, given) < 0
        self.change.set_look(colour="danger" if short else "text")
        # Before the next paint: else a longer sum is cut at the old width once.
        self.row.activate()
