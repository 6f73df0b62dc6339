"""Where each refusal of a sale is shown: under the field it is about."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from desk_gui.domain.refusals import Refusal
from desk_gui.domain.sales import InvoiceNeedsOrganisation
from desk_gui.views.sentences import sentence
from desk_gui.views.subscriptions.sale_form import SaleForm
from desk_gui.widgets.form_rows import FormRow

_NAMES = frozenset({"subscriber", "subscriber_id", "family_name", "given_name", "firm", "bin"})
_INDEXES = frozenset({"postal_index", "addresses.0.postal_index"})
_ADDRESSES = frozenset({"address", "addresses.0.text", "addresses"})
_PHONES = frozenset({"phones", "phones.0"})
_LINES = frozenset({"lines", "title", "sets", "months", "publication_index"})


class RefusalPlaces:
    """Shows why a sale was refused; the first reason takes the focus."""

    def __init__(self, form: SaleForm) -> None:
        self._form = form

    def show(self, refusals: Sequence[Refusal]) -> None:
        """Show these reasons and no others."""
        self._form.form.clear_errors()
        self._form.payment.clear_error()
        self._form.titles.clear_missing()
        targets = [self._show(refusal) for refusal in refusals]
        if targets:
            targets[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, refusal: Refusal) -> QWidget:
        """Show one reason; return the field to go to."""
        form, said = self._form, sentence(refusal)
        if isinstance(refusal, InvoiceNeedsOrganisation):
            form.set_payer_shown(True)
            return _under(form.payer.payer, said, form.payer.name)
        if refusal.field in _LINES:
            return self._show_line(refusal, said)
        row = self._row_of(refusal.field)
        if row is not None:
            return _under(row[0], said, row[1])
        return self._show_at_foot(refusal.field, said)

    def _row_of(self, field: str) -> tuple[FormRow, QWidget] | None:
        """Return the row and the field that a field of the sale stands in."""
        subscriber, payer = self._form.subscriber, self._form.payer
        places: dict[str, tuple[FormRow, QWidget]] = {
            **dict.fromkeys(_NAMES, (subscriber.who, subscriber.name)),
            **dict.fromkeys(_PHONES, (subscriber.who, subscriber.phone)),
            **dict.fromkeys(_INDEXES, (subscriber.where, subscriber.index)),
            **dict.fromkeys(_ADDRESSES, (subscriber.where, subscriber.address)),
            "payer": (payer.payer, payer.name),
            "channel_number": (payer.brought, payer.number),
        }
        if field in {"payer", "channel_number"}:
            self._form.set_payer_shown(True)
        return places.get(field)

    def _show_line(self, refusal: Refusal, said: str) -> QWidget:
        """Take the refused line up again; without one, ask for a title."""
        form, row = self._form, getattr(refusal, "line", None)
        if row is not None and row < len(form.orders.lines):
            form.open_line(row)
        if not form.orders.lines and form.titles.hit() is None:
            form.titles.show_missing(said)
            return form.titles.title
        form.titles.long.show_error(said)
        return form.titles.terms

    def _show_at_foot(self, field: str, said: str) -> QWidget:
        payment, proof = self._form.payment, self._form.proof
        if field == "proof":
            payment.show_error(said, proof.number)
            proof.show_error()
            return proof.number
        target = payment.given if field == "given" else payment.pay
        payment.show_error(said, target)
        return target


def _under(row: FormRow, said: str, field: QWidget) -> QWidget:
    if not row.error():
        row.show_error(said, field)
    return field


def unreadable_amount() -> str:
    """Return what is said of an amount that cannot be read."""
    return QCoreApplication.translate("RefusalPlaces", "Type an amount, for example 10 000.")
