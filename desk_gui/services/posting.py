"""Writing posted rows: the payment, its proofs, its numbered forms and their events."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import insert
from sqlalchemy.orm import Session

from desk_gui.db.numbers import next_number
from desk_gui.db.tables import FormEventRow, PaymentProofRow, PaymentRow, SubscriptionFormRow
from desk_gui.domain.actors import Actor
from desk_gui.domain.folding import fold
from desk_gui.domain.identifiers import form_number
from desk_gui.domain.money import Tiyn
from desk_gui.domain.sale_forms import Ordered
from desk_gui.domain.subscriptions import (
    FormId,
    FormState,
    PaymentId,
    Proof,
    Sale,
    SubscriptionForm,
)

_YEAR_DIGITS = 100
_FOLDED = 2000


@dataclass(frozen=True)
class Posting:
    """One transaction's pen: what it writes is never changed afterwards."""

    session: Session
    actor: Actor
    at: datetime

    def sale(
        self, sale: Sale, total: Tiyn, forms: Sequence[tuple[Ordered, SubscriptionForm]]
    ) -> None:
        """Write a sale: its payment, its proofs, and each form with the next number."""
        payment = self._payment(sale, total)
        for proof in sale.proofs:
            self.proof(payment, proof)
        replaces = sale.replaces
        for ordered, form in forms:
            self._form(form, ordered, payment, replaces)
            replaces = None

    def proof(self, payment: PaymentId, proof: Proof) -> None:
        """Write a paper that proves a payment."""
        self.session.execute(
            insert(PaymentProofRow).values(
                payment_id=payment,
                kind=proof.kind.value,
                number=proof.number.strip(),
                date=proof.date,
                at=self.at,
                by=self.actor.name,
            )
        )

    def event(self, form: FormId, kind: str, reason: str = "") -> None:
        """Write a step in the life of a form."""
        self.session.execute(
            insert(FormEventRow).values(
                form_id=form, kind=kind, at=self.at, by=self.actor.name, reason=reason
            )
        )

    def _payment(self, sale: Sale, total: Tiyn) -> PaymentId:
        return PaymentId(
            self.session.execute(
                insert(PaymentRow)
                .values(
                    uid=sale.uid,
                    day=self.at.date(),
                    at=self.at,
                    method=sale.method.value,
                    total=total,
                    given=sale.given,
                    payer_id=sale.payer_id,
                    worker=self.actor.name,
                    counter=self.actor.counter,
                )
                .returning(PaymentRow.id)
            ).scalar_one()
        )

    def _form(
        self,
        form: SubscriptionForm,
        ordered: Ordered,
        payment: PaymentId,
        replaces: FormId | None,
    ) -> None:
        series = f"ps1/{form.office.index}/{self.at.year % _YEAR_DIGITS:02}"
        sequence = next_number(self.session, series)
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
        form_id = self.session.execute(
            insert(SubscriptionFormRow).values(values).returning(SubscriptionFormRow.id)
        ).scalar_one()
        self.event(FormId(form_id), FormState.REGISTERED.value)
        if form.state is not FormState.REGISTERED:
            self.event(FormId(form_id), form.state.value)


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
