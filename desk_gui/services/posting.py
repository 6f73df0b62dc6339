"""Writing posted rows: the payment, its proofs, its numbered forms and their events."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sqlalchemy import insert

from desk_gui.db.numbers import next_number
from desk_gui.db.tables import (
    FormEventRow,
    FormPrintRow,
    FormVoidRow,
    PaymentProofRow,
    PaymentRow,
    SubscriptionFormRow,
    table,
)
from desk_gui.domain.audit import Deed, Purpose, Subject
from desk_gui.domain.folding import fold
from desk_gui.domain.identifiers import form_number
from desk_gui.domain.money import Tiyn
from desk_gui.domain.sale_forms import Ordered
from desk_gui.domain.subscriptions import (
    FormId,
    FormState,
    PaymentId,
    PrintedForm,
    Proof,
    Sale,
    SubscriptionForm,
    VoidReason,
)
from desk_gui.services.journal import Journal

_YEAR_DIGITS = 100
_FOLDED = 2000
# Built once: a posting is the one thing a clerk waits for.
_PAYMENT, _PROOF, _FORM, _VOID, _PRINT, _EVENT = (
    insert(table(row))
    for row in (
        PaymentRow,
        PaymentProofRow,
        SubscriptionFormRow,
        FormVoidRow,
        FormPrintRow,
        FormEventRow,
    )
)


@dataclass(frozen=True)
class Posting:
    """One transaction's pen: what it writes is never changed afterwards, and is sealed.

    ``day`` is the business day that takes it.
    """

    journal: Journal
    day: date

    def sale(
        self, sale: Sale, total: Tiyn, forms: Sequence[tuple[Ordered, SubscriptionForm]]
    ) -> tuple[SubscriptionForm, ...]:
        """Write a sale: its payment, its proofs, and each form; return them with their numbers."""
        noted = self.journal.note(
            Deed.SALE_POSTED, Subject.PAYMENT, person=sale.subscriber_id, purpose=Purpose.SALE
        )
        payment = self._payment(sale, total)
        noted.subject_id = payment
        for proof in sale.proofs:
            self._proof(payment, proof)
        replaces = sale.replaces
        posted: list[SubscriptionForm] = []
        for ordered, form in forms:
            posted.append(self._form(form, ordered, payment, replaces))
            replaces = None
        for form in posted:
            for state in dict.fromkeys((FormState.REGISTERED, form.state)):
                self._event(form.id, state.value)
        return tuple(posted)

    def proof(
        self, payment: PaymentId, proof: Proof, forms: Sequence[SubscriptionForm], *, settles: bool
    ) -> None:
        """Write a paper that proves a payment; where it settles it, its forms are paid."""
        subscriber = forms[0].subscriber_id
        self.journal.note(Deed.PROOF_ADDED, Subject.PAYMENT, payment, person=subscriber)
        self._proof(payment, proof)
        for form in forms if settles else ():
            self._event(form.id, FormState.PAID.value, proof.number)

    def void(self, form: SubscriptionForm, reason: VoidReason, note: str) -> None:
        """Write that a form is void."""
        self.journal.note(Deed.FORM_VOIDED, Subject.FORM, form.id, person=form.subscriber_id)
        values = {"form_id": form.id, "reason": reason.value, "note": note}
        self.journal.insert(_VOID, values | self._signed())
        self._event(form.id, FormState.VOIDED.value, note or reason.value)

    def _proof(self, payment: PaymentId, proof: Proof) -> None:
        values = {
            "payment_id": payment,
            "kind": proof.kind.value,
            "number": proof.number.strip(),
            "date": proof.date,
        }
        self.journal.insert(_PROOF, values | self._signed())

    def _event(self, form: FormId, kind: str, reason: str = "") -> None:
        write_event(self.journal, form, kind, reason)

    def _signed(self) -> dict[str, object]:
        return {"at": self.journal.at, "by": self.journal.actor.name}

    def _payment(self, sale: Sale, total: Tiyn) -> PaymentId:
        values = {
            "uid": sale.uid,
            "day": self.day,
            "at": self.journal.at,
            "method": sale.method.value,
            "total": total,
            "given": sale.given,
            "payer_id": sale.payer_id,
            "worker": self.journal.actor.name,
            "counter": self.journal.actor.counter,
        }
        return PaymentId(self.journal.insert(_PAYMENT, values))

    def _form(
        self,
        form: SubscriptionForm,
        ordered: Ordered,
        payment: PaymentId,
        replaces: FormId | None,
    ) -> SubscriptionForm:
        series = f"ps1/{form.office.index}/{self.day.year % _YEAR_DIGITS:02}"
        sequence = next_number(self.journal.connection, series)
        number = form_number(form.office.index, self.day.year, sequence)
        words = " ".join((number, number.replace("-", ""), form.publication_index))
        values = _printed_values(form) | {
            "number": number,
            "series": series,
            "sequence": sequence,
            "day": self.day,
            "payment_id": payment,
            "replaces_id": replaces,
            "publication_id": ordered.publication.id,
            "term": ordered.line.term,
            "folded": fold(f"{words} {form.title} {form.subscriber}")[:_FOLDED],
        }
        form_id = FormId(self.journal.insert(_FORM, values))
        return replace(form, id=form_id, number=number, payment_id=payment)


def write_print(journal: Journal, printed: PrintedForm) -> None:
    """Write that a form was printed, as the original or as a duplicate.

    A print belongs to no business day: a duplicate is given out whenever it is asked for.
    """
    form, duplicate = printed.form, printed.duplicate
    journal.note(
        Deed.FORM_PRINTED,
        Subject.FORM,
        form.id,
        person=form.subscriber_id,
        purpose=Purpose.PRINT,
    )
    reason = duplicate.reason.value if duplicate else None
    values = {
        "form_id": form.id,
        "count": form.prints,
        "reason": reason,
        "note": duplicate.note if duplicate else "",
        "at": journal.at,
        "by": journal.actor.name,
    }
    journal.insert(_PRINT, values)
    write_event(journal, form.id, "printed", reason or "")


def write_event(journal: Journal, form: FormId, kind: str, reason: str = "") -> None:
    """Write a step in the life of a form."""
    by = journal.actor.name
    values = {"form_id": form, "kind": kind, "at": journal.at, "by": by, "reason": reason}
    journal.insert(_EVENT, values)


def _printed_values(form: SubscriptionForm) -> dict[str, Any]:
    return {
        "posted_at": form.posted_at,
        "operator_kk": form.office.operator_kk,
        "operator_ru": form.office.operator_ru,
        "office_kk": form.office.name_kk,
        "office_ru": form.office.name_ru,
        "office_index": form.office.index,
        "worker": form.worker,
        "channel": form.channel.value,
        "channel_number": form.channel_number,
        "publication_index": form.publication_index,
        "title": form.title,
        "kind": form.kind.value,
        "distribution": form.distribution.value,
        "first": form.first,
        "months": form.months,
        "sets": form.sets,
        "zone": form.zone.value,
        "price": form.price,
        "total": form.total,
        "catalogue_part": form.catalogue_part,
        "subscriber_id": form.subscriber_id,
        "subscriber": form.subscriber,
        "organisation": form.organisation,
        "bin": form.bin,
        "postal_index": form.postal_index,
        "address": form.address,
    }
