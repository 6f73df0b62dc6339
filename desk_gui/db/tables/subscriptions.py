"""Payments, PS-1 forms, and what became of them."""

from datetime import date, datetime

from sqlalchemy import BigInteger, ForeignKey, Index, Integer, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from desk_gui.db.tables.base import Base, Key
from desk_gui.domain.months import Month


class PaymentRow(Base):
    """What one visit paid, in tiyn. Posted: never changed."""

    __tablename__ = "payments"

    id: Mapped[int] = mapped_column(Key, primary_key=True)
    uid: Mapped[str] = mapped_column(String(36), unique=True)
    day: Mapped[date] = mapped_column(index=True)
    at: Mapped[datetime]
    method: Mapped[str] = mapped_column(String(16))
    total: Mapped[int] = mapped_column(BigInteger)
    given: Mapped[int | None] = mapped_column(BigInteger)
    payer_id: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    worker: Mapped[str] = mapped_column(String(200))
    counter: Mapped[str] = mapped_column(String(40))


class PaymentProofRow(Base):
    """A paper that proves a payment. Posted: never changed."""

    __tablename__ = "payment_proofs"
    __table_args__ = (UniqueConstraint("payment_id", "kind", "number"),)

    id: Mapped[int] = mapped_column(Key, primary_key=True)
    payment_id: Mapped[int] = mapped_column(ForeignKey("payments.id"))
    kind: Mapped[str] = mapped_column(String(16))
    number: Mapped[str] = mapped_column(String(60))
    date: Mapped[date]
    at: Mapped[datetime]
    by: Mapped[str] = mapped_column(String(200))


class SubscriptionFormRow(Base):
    """A PS-1 with all that is printed on it. Posted: never changed."""

    __tablename__ = "subscription_forms"
    __table_args__ = (
        UniqueConstraint("series", "sequence"),
        Index("ix_subscription_forms_day", "day", "id"),
    )

    id: Mapped[int] = mapped_column(Key, primary_key=True)
    number: Mapped[str] = mapped_column(String(24), unique=True)
    series: Mapped[str] = mapped_column(String(24))
    sequence: Mapped[int]
    day: Mapped[date]
    posted_at: Mapped[datetime]
    payment_id: Mapped[int] = mapped_column(ForeignKey("payments.id"), index=True)
    replaces_id: Mapped[int | None] = mapped_column(
        ForeignKey("subscription_forms.id"), unique=True
    )
    operator_kk: Mapped[str] = mapped_column(String(200))
    operator_ru: Mapped[str] = mapped_column(String(200))
    office_kk: Mapped[str] = mapped_column(String(400))
    office_ru: Mapped[str] = mapped_column(String(400))
    office_index: Mapped[str] = mapped_column(String(10))
    worker: Mapped[str] = mapped_column(String(200))
    channel: Mapped[str] = mapped_column(String(16))
    channel_number: Mapped[str] = mapped_column(String(40))
    publication_id: Mapped[int] = mapped_column(ForeignKey("publications.id"), index=True)
    publication_index: Mapped[str] = mapped_column(String(10))
    title: Mapped[str] = mapped_column(String(300))
    kind: Mapped[str] = mapped_column(String(16))
    distribution: Mapped[str] = mapped_column(String(16))
    first: Mapped[Month]
    months: Mapped[int]
    term: Mapped[int]
    sets: Mapped[int]
    zone: Mapped[str] = mapped_column(String(16))
    price: Mapped[int] = mapped_column(BigInteger)
    total: Mapped[int] = mapped_column(BigInteger)
    catalogue_part: Mapped[int | None] = mapped_column(BigInteger)
    subscriber_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    subscriber: Mapped[str] = mapped_column(String(700))
    organisation: Mapped[bool]
    bin: Mapped[str] = mapped_column(String(12))
    postal_index: Mapped[str] = mapped_column(String(10))
    address: Mapped[str] = mapped_column(String(400))
    folded: Mapped[str] = mapped_column(String(2000))
    """Number, title and subscriber, folded: what the day's search looks at."""


class FormVoidRow(Base):
    """The voiding of a form. Posted: never changed."""

    __tablename__ = "form_voids"

    form_id: Mapped[int] = mapped_column(
        Key, ForeignKey("subscription_forms.id"), primary_key=True, autoincrement=False
    )
    at: Mapped[datetime]
    reason: Mapped[str] = mapped_column(String(24))
    note: Mapped[str] = mapped_column(String(400))
    by: Mapped[str] = mapped_column(String(200))


class FormPrintRow(Base):
    """A print of a form: count 0 is the original, the others are duplicates."""

    __tablename__ = "form_prints"

    form_id: Mapped[int] = mapped_column(
        Key, ForeignKey("subscription_forms.id"), primary_key=True, autoincrement=False
    )
    count: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=False)
    at: Mapped[datetime]
    reason: Mapped[str | None] = mapped_column(String(24))
    note: Mapped[str] = mapped_column(String(400))
    by: Mapped[str] = mapped_column(String(200))


class FormEventRow(Base):
    """A step in the life of a form; events are only added."""

    __tablename__ = "form_events"

    id: Mapped[int] = mapped_column(Key, primary_key=True)
    form_id: Mapped[int] = mapped_column(ForeignKey("subscription_forms.id"), index=True)
    kind: Mapped[str] = mapped_column(String(24))
    at: Mapped[datetime]
    by: Mapped[str] = mapped_column(String(200))
    reason: Mapped[str] = mapped_column(String(400))
