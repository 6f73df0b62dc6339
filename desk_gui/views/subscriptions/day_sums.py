"""The foot of the day's list: what came in, by payment, and how many numbers were voided."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk_gui.domain.money import Tiyn, format_tenge
from desk_gui.domain.subscriptions import DaySums, PaymentMethod
from desk_gui.widgets import scale
from desk_gui.widgets.labels import PlainLabel
from desk_gui.widgets.panels import Strip
from desk_gui.widgets.scale import Type


class DaySumsBar(Strip):
    """Cash, card, invoices paid and unpaid, the total, and the voided."""

    def __init__(self) -> None:
        super().__init__(scale.fitted(56, lines=2), line_below=False)
        self._parts = [_Part() for _ in range(6)]
        self._sums = DaySums(sums=(), voided=0)
        for part in self._parts:
            self.row.addWidget(part)
        self.row.setSpacing(scale.L)
        self.row.addStretch(1)

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self.show_sums(self._sums)

    def show_sums(self, sums: DaySums) -> None:
        """Show what a day took in."""
        self._sums = sums
        paid, unpaid = _invoices(sums, settled=True), _invoices(sums, settled=False)
        words = (
            (self.tr("Cash"), format_tenge(sums.by(PaymentMethod.CASH))),
            (self.tr("Card"), format_tenge(sums.by(PaymentMethod.CARD))),
            (self.tr("Invoices"), format_tenge(paid)),
            (self.tr("Unpaid"), format_tenge(unpaid)),
            (self.tr("Total"),
             format_tenge(sums.total)),
            (self.tr("Voided"), str(sums.voided)),
        )  # fmt: skip
        for part, (caption, value) in zip(self._parts, words, strict=True):
            part.show_pair(caption, value)
        # Before the next paint: else the new sums are cut at the old widths once.
        self.row.activate()

    def spoken(self) -> str:
        """Return the sums as one line."""
        return "; ".join(part.spoken() for part in self._parts)


class _Part(QWidget):
    """A caption over a sum."""

    def __init__(self) -> None:
        super().__init__()
        self._caption = PlainLabel(size=Type.SMALL, colour="muted")
        self._value = PlainLabel(bold=True)
        row = QVBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._caption)
        row.addWidget(self._value)

    def show_pair(self, caption: str, value: str) -> None:
        """Show caption and sum."""
        self._caption.setText(caption)
        self._value.setText(value)
        self.updateGeometry()

    def spoken(self) -> str:
        """Return both as text."""
        return f"{self._caption.text()} {self._value.text()}"


def _invoices(sums: DaySums, *, settled: bool) -> Tiyn:
    chosen = (
        part.total
        for part in sums.sums
        if part.method is PaymentMethod.INVOICE and part.settled is settled
    )
    return Tiyn(sum(chosen))
