"""Writing posted rows: the payment, its proofs, its numbered forms and their events."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, CursorResult, insert

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
from desk_gui.domain.actors import Actor
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
    """One transaction's pen: what it writes is never changed afterwards."""

    connection: Connection
    actor: Actor
    at: datetime

    def sale(
        self, sale: Sale, total: Tiyn, forms: Sequence[tuple[Ordered, SubscriptionForm]]
    ) -> tuple[SubscriptionForm, ...]:
        """Write a sale: its payment, its proofs, and each form; return them with their numbers."""
        payment = self._payment(sale, total)
        for proof in sale.proofs:
            self.proof(payment, proof)
        replaces = sale.replaces
        posted: list[SubscriptionForm] = []
        for ordered, form in forms:
            posted.append(self._form(form, ordered, payment, replaces))
            replaces = None
        self.connection.execute(
            _EVENT,
            [
                self._event(form.id, state.value)
                for form in posted
                for state in dict.fromkeys((FormState.REGISTERED, form.state))
            ],
        )
        return tuple(posted)

    def proof(self, payment: PaymentId, proof: Proof) -> None:
        """Write a paper that proves a payment."""
        values = {
            "payment_id": payment,
            "kind": proof.kind.value,
            "number": proof.number.strip(),
            "date": proof.date,
            "at": self.at,
            "by": self.actor.name,
        }
        self.connection.execute(_PROOF, values)

    def void(self, form: FormId, reason: VoidReason, note: str) -> None:
        """Write that a form is void."""
        values = {"form_id": form, "reason": reason.value, "note": note}
        self.connection.execute(_VOID, values | {"at": self.at, "by": self.actor.name})
        self.event(form, FormState.VOIDED.value, note or reason.value)

    def print(self, printed: PrintedForm) -> None:
        """Write that a form was printed, as the original or as a duplicate."""
        duplicate = printed.duplicate
        reason = duplicate.reason.value if duplicate else None
        values = {
            "form_id": printed.form.id,
            "count": printed.form.prints,
            "reason": reason,
            "note": duplicate.note if duplicate else "",
            "at": self.at,
            "by": self.actor.name,
        }
        self.connection.execute(_PRINT, values)
        self.event(printed.form.id, "printed", reason or "")

    def event(self, form: FormId, kind: str, reason: str = "") -> None:
        """Write a step in the life of a form."""
        self.connection.execute(_EVENT, self._event(form, kind, reason))

    def _event(self, form: FormId, kind: str, reason: str = "") -> dict[str, object]:
        by = self.actor.name
        return {"form_id": form, "kind": kind, "at": self.at, "by": by, "reason": reason}

    def _payment(self, sale: Sale, total: Tiyn) -> PaymentId:
        values = {
            "uid": sale.uid,
            "day": self.at.date(),
            "at": self.at,
            "method": sale.method.value,
            "total": total,
            "given": sale.given,
            "payer_id": sale.payer_id,
            "worker": self.actor.name,
            "counter": self.actor.counter,
        }
        return PaymentId(_new_key(self.connection.execute(_PAYMENT, values)))

    def _form(
        self,
        form: SubscriptionForm,
        ordered: Ordered,
        payment: PaymentId,
        replaces: FormId | None,
    ) -> SubscriptionForm:
        series = f"ps1/{form.office.index}/{self.at.year % _YEAR_DIGITS:02}"
        sequence = next_number(self.connection, series)
        number = form_number(form.office.index, self.at.year, sequence)
        words = " ".join((number, number.replace("-", ""), form.publication_index))
        values = _printed_values(form) | {
            "number": number,
            "series": series,
            "sequence": sequence,
            "day": self.at.date(),
            "payment_id": payment,
            "replaces_id": replaces,
            "publication_id": ordered.publication.id,
            "term": ordered.line.term,
            "folded": fold(f"{words} {form.title} {form.subscriber}")[:_FOLDED],
        }
        form_id = FormId(_new_key(self.connection.execute(_FORM, values)))
        return replace(form, id=form_id, number=number, payment_id=payment)


def _new_key(result: CursorResult[Any]) -> int:
    key = result.inserted_primary_key
    return int(key[0]) if key else 0


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
