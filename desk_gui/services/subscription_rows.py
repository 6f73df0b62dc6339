"""Reading subscription forms: rows of several tables into one frozen record."""

from collections import defaultdict
from typing import Any

from sqlalchemy import Connection, RowMapping, Select, bindparam, func, select
from sqlalchemy.orm import aliased

from desk_gui.db.tables import (
    FormPrintRow,
    FormVoidRow,
    PaymentProofRow,
    PaymentRow,
    SubscriptionFormRow,
)
from desk_gui.domain.catalogue import Distribution, PublicationKind, Zone
from desk_gui.domain.money import Tiyn
from desk_gui.domain.people import PersonId
from desk_gui.domain.sales import state_of
from desk_gui.domain.subscriptions import (
    Channel,
    FormId,
    FormOffice,
    PaymentId,
    PaymentMethod,
    Proof,
    ProofKind,
    SubscriptionForm,
    Void,
    VoidReason,
)

_Replacement = aliased(SubscriptionFormRow)
_PRINTS = (
    select(func.count())
    .where(FormPrintRow.form_id == SubscriptionFormRow.id)
    .correlate(SubscriptionFormRow)
    .scalar_subquery()
)
_PROOFS = (
    select(
        PaymentProofRow.payment_id,
        PaymentProofRow.kind,
        PaymentProofRow.number,
        PaymentProofRow.date,
    )
    .where(PaymentProofRow.payment_id.in_(bindparam("payments", expanding=True)))
    .order_by(PaymentProofRow.id)
)


def select_forms() -> Select[Any]:
    """Return the query of forms with payment, voiding, replacement and prints."""
    return (
        select(
            *SubscriptionFormRow.__table__.columns,
            PaymentRow.method,
            FormVoidRow.at.label("voided_at"),
            FormVoidRow.reason.label("void_reason"),
            FormVoidRow.note.label("void_note"),
            FormVoidRow.by.label("voided_by"),
            _Replacement.number.label("replaced_by"),
            _PRINTS.label("prints"),
        )
        .join(PaymentRow, PaymentRow.id == SubscriptionFormRow.payment_id)
        .outerjoin(FormVoidRow, FormVoidRow.form_id == SubscriptionFormRow.id)
        .outerjoin(_Replacement, _Replacement.replaces_id == SubscriptionFormRow.id)
    )


def read_forms(
    connection: Connection, query: Select[Any], values: dict[str, Any] | None = None
) -> list[SubscriptionForm]:
    """Run a query made of ``select_forms`` and return the records, in its order."""
    rows = list(connection.execute(query, values or {}).mappings())
    proofs = _proofs(connection, {row["payment_id"] for row in rows})
    return [_to_form(row, proofs[row["payment_id"]]) for row in rows]


def _proofs(connection: Connection, payments: set[int]) -> dict[int, tuple[Proof, ...]]:
    found: dict[int, tuple[Proof, ...]] = defaultdict(tuple)
    if payments:
        rows = connection.execute(_PROOFS, {"payments": list(payments)})
        for payment, kind, number, day in rows:
            found[payment] += (Proof(kind=ProofKind(kind), number=number, date=day),)
    return found


def _to_form(row: RowMapping, proofs: tuple[Proof, ...]) -> SubscriptionForm:
    method = PaymentMethod(row["method"])
    void = _to_void(row)
    part = row["catalogue_part"]
    return SubscriptionForm(
        id=FormId(row["id"]),
        number=row["number"],
        state=state_of(method, proofs, voided=void is not None),
        posted_at=row["posted_at"],
        office=FormOffice(
            operator_kk=row["operator_kk"],
            operator_ru=row["operator_ru"],
            name_kk=row["office_kk"],
            name_ru=row["office_ru"],
            index=row["office_index"],
        ),
        worker=row["worker"],
        channel=Channel(row["channel"]),
        channel_number=row["channel_number"],
        publication_index=row["publication_index"],
        title=row["title"],
        kind=PublicationKind(row["kind"]),
        distribution=Distribution(row["distribution"]),
        first=row["first"],
        months=row["months"],
        sets=row["sets"],
        zone=Zone(row["zone"]),
        price=Tiyn(row["price"]),
        total=Tiyn(row["total"]),
        subscriber_id=PersonId(row["subscriber_id"]),
        subscriber=row["subscriber"],
        organisation=row["organisation"],
        bin=row["bin"],
        postal_index=row["postal_index"],
        address=row["address"],
        payment_id=PaymentId(row["payment_id"]),
        method=method,
        proofs=proofs,
        catalogue_part=None if part is None else Tiyn(part),
        void=void,
        prints=row["prints"],
    )


def _to_void(row: RowMapping) -> Void | None:
    if row["voided_at"] is None:
        return None
    return Void(
        at=row["voided_at"],
        reason=VoidReason(row["void_reason"]),
        note=row["void_note"],
        by=row["voided_by"],
        replaced_by=row["replaced_by"] or "",
    )
