"""Tables, as SQLAlchemy sees them.

Posted tables (``POSTED``) take rows and never change them: triggers refuse
UPDATE and DELETE on both databases. Where such a thing stands follows from
the rows that came after it.
"""

from datetime import date, datetime
from typing import Any, cast

from sqlalchemy import (
    JSON,
    BigInteger,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship

from desk_gui.db.types import Moment, MonthText
from desk_gui.domain.months import Month

NAMING = {
    "ix": "ix_%(column_0_label)s",
    "uq": "uq_%(table_name)s_%(column_0_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}
POSTED = (
    "payments",
    "payment_proofs",
    "subscription_forms",
    "form_voids",
    "form_prints",
    "form_events",
    "day_events",
    "audit",
    "chain_keys",
)

# SQLite gives rowids to INTEGER only; PostgreSQL wants the room.
Key = BigInteger().with_variant(Integer, "sqlite")
# Searched by ranges of characters: a language's own order would break them.
Word = String(64).with_variant(String(64, collation="C"), "postgresql")


class Base(DeclarativeBase):
    """Base of every table."""

    metadata = MetaData(naming_convention=NAMING)
    type_annotation_map = {datetime: Moment, Month: MonthText}  # noqa: RUF012


def table(row: type[Base]) -> Table:
    """Return the table behind a row class, for statements of Core."""
    return cast("Table", row.__table__)


class OfficeRow(Base):
    """The office, one row; what is not searched is kept as one document."""

    __tablename__ = "office"

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    settings: Mapped[dict[str, Any]] = mapped_column(JSON)
    version: Mapped[int] = mapped_column()

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012


class AccountRow(Base):
    """Someone who signs in. An account is never deleted: history names it."""

    __tablename__ = "accounts"

    id: Mapped[int] = mapped_column(Key, primary_key=True)
    uid: Mapped[str] = mapped_column(String(36), unique=True)
    login: Mapped[str] = mapped_column(String(60))
    login_key: Mapped[str] = mapped_column(String(120), unique=True)
    """The login folded: what is typed at sign-in is looked up here."""
    name: Mapped[str] = mapped_column(String(200))
    post: Mapped[str] = mapped_column(String(200))
    roles: Mapped[str] = mapped_column(String(100))
    """Role values with commas between them."""
    password: Mapped[str] = mapped_column(String(200))
    """An argon2id hash."""
    recovery: Mapped[str] = mapped_column(String(200))
    """The hash of the one-time recovery code, or empty."""
    must_change: Mapped[bool]
    """Whether somebody else chose the password."""
    active: Mapped[bool]
    created_at: Mapped[datetime]
    version: Mapped[int] = mapped_column()

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012


class ChainKeyRow(Base):
    """The key of the audit's chain, one row, made with the database. Posted: never changed."""

    __tablename__ = "chain_keys"

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    key: Mapped[str] = mapped_column(String(64))


class AuditRow(Base):
    """Who did what, when, from where; each row is a link of a chain. Posted: never changed.

    No names: an account, a record and a person are their keys.
    """

    __tablename__ = "audit"
    __table_args__ = (
        Index("ix_audit_subject", "subject_kind", "subject_id", "id"),
        Index("ix_audit_person", "person_id", "id"),
        Index("ix_audit_account", "account_id", "id"),
    )

    id: Mapped[int] = mapped_column(Key, primary_key=True, autoincrement=False)
    """Counted from 1 without a gap, on both databases."""
    at: Mapped[datetime]
    account_id: Mapped[int | None] = mapped_column(ForeignKey("accounts.id"))
    workstation: Mapped[str] = mapped_column(String(80))
    deed: Mapped[str] = mapped_column(String(40))
    subject_kind: Mapped[str] = mapped_column(String(24))
    subject_id: Mapped[int | None] = mapped_column(BigInteger)
    person_id: Mapped[int | None] = mapped_column(BigInteger)
    """Whose record it was about; no foreign key, for it outlives an erasure."""
    purpose: Mapped[str] = mapped_column(String(24))
    fields: Mapped[str] = mapped_column(String(400))
    """Names of the fields that changed, with commas; never what stands in them."""
    covers: Mapped[str] = mapped_column(Text)
    """The posted rows this deed wrote: ``payments:12;form_events:80-87``."""
    digest: Mapped[str] = mapped_column(String(64))
    """HMAC of what those rows hold, or empty."""
    link: Mapped[str] = mapped_column(String(64))
    """HMAC of the link before and of this row."""


class DayEventRow(Base):
    """A business day opened, closed or opened again. Posted: never changed."""

    __tablename__ = "day_events"

    id: Mapped[int] = mapped_column(Key, primary_key=True)
    day: Mapped[date] = mapped_column(index=True)
    kind: Mapped[str] = mapped_column(String(16))
    at: Mapped[datetime]
    account_id: Mapped[int | None] = mapped_column(ForeignKey("accounts.id"))
    by: Mapped[str] = mapped_column(String(200))
    note: Mapped[str] = mapped_column(String(400))


class NumberSeriesRow(Base):
    """The last number given in a series; taken in the transaction that uses it."""

    __tablename__ = "number_series"

    name: Mapped[str] = mapped_column(String(64), primary_key=True)
    last: Mapped[int]


class PersonRow(Base):
    """A person or organisation."""

    __tablename__ = "people"

    id: Mapped[int] = mapped_column(Key, primary_key=True)
    uid: Mapped[str] = mapped_column(String(36), unique=True)
    code: Mapped[str] = mapped_column(String(16), unique=True)
    kind: Mapped[str] = mapped_column(String(16))
    family_name: Mapped[str] = mapped_column(String(200))
    given_name: Mapped[str] = mapped_column(String(200))
    patronymic: Mapped[str] = mapped_column(String(200))
    firm: Mapped[str] = mapped_column(String(400))
    folded_name: Mapped[str] = mapped_column(String(1000), index=True)
    iin: Mapped[str] = mapped_column(String(12), index=True)
    bin: Mapped[str] = mapped_column(String(12), index=True)
    email: Mapped[str] = mapped_column(String(254))
    language: Mapped[str | None] = mapped_column(String(2))
    note: Mapped[str] = mapped_column(String(4000))
    created_at: Mapped[datetime]
    removed: Mapped[bool] = mapped_column(default=False)
    version: Mapped[int] = mapped_column()

    phones: Mapped[list["PersonPhoneRow"]] = relationship(
        order_by="PersonPhoneRow.position", cascade="all, delete-orphan", lazy="selectin"
    )
    addresses: Mapped[list["PersonAddressRow"]] = relationship(
        order_by="PersonAddressRow.position", cascade="all, delete-orphan", lazy="selectin"
    )

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012


class PersonPhoneRow(Base):
    """A telephone number of a person; ``digits`` finds what is no valid number."""

    __tablename__ = "person_phones"

    id: Mapped[int] = mapped_column(Key, primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    position: Mapped[int]
    typed: Mapped[str] = mapped_column(String(100))
    e164: Mapped[str | None] = mapped_column(String(20), index=True)
    extension: Mapped[str] = mapped_column(String(20))
    digits: Mapped[str] = mapped_column(String(100), index=True)


class PersonAddressRow(Base):
    """An address of a person."""

    __tablename__ = "person_addresses"

    id: Mapped[int] = mapped_column(Key, primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    position: Mapped[int]
    postal_index: Mapped[str] = mapped_column(String(10))
    text: Mapped[str] = mapped_column(String(400))
    zone: Mapped[str | None] = mapped_column(String(16))


class PersonWordRow(Base):
    """The search index: a folded word of a person, with the line a list shows.

    The line stands in the index itself, so that a search reads one range and
    nothing else.
    """

    __tablename__ = "person_words"
    __table_args__ = {"sqlite_with_rowid": False}  # noqa: RUF012

    word: Mapped[str] = mapped_column(Word, primary_key=True)
    person_id: Mapped[int] = mapped_column(
        Key, ForeignKey("people.id"), primary_key=True, index=True
    )
    kind: Mapped[str] = mapped_column(String(16))
    name: Mapped[str] = mapped_column(String(400))
    firm: Mapped[str] = mapped_column(String(400))
    code: Mapped[str] = mapped_column(String(16))
    phone: Mapped[str] = mapped_column(String(100))
    place: Mapped[str] = mapped_column(String(400))


class CatalogueRow(Base):
    """A version of the catalogue, or a supplement."""

    __tablename__ = "catalogues"

    id: Mapped[int] = mapped_column(Key, primary_key=True)
    uid: Mapped[str] = mapped_column(String(36), unique=True)
    name: Mapped[str] = mapped_column(String(200))
    first: Mapped[Month]
    last: Mapped[Month]
    effective_from: Mapped[date] = mapped_column(index=True)
    supplement: Mapped[bool]
    titles: Mapped[int]
    imported_at: Mapped[datetime]
    imported_by: Mapped[str] = mapped_column(String(200))


class PublicationRow(Base):
    """A title as one catalogue lists it."""

    __tablename__ = "publications"
    __table_args__ = (UniqueConstraint("catalogue_id", "index"),)

    id: Mapped[int] = mapped_column(Key, primary_key=True)
    catalogue_id: Mapped[int] = mapped_column(ForeignKey("catalogues.id"))
    index: Mapped[str] = mapped_column(String(10), index=True)
    title: Mapped[str] = mapped_column(String(300))
    folded_title: Mapped[str] = mapped_column(String(600))
    kind: Mapped[str] = mapped_column(String(16))
    issues_a_year: Mapped[int]
    distribution: Mapped[str] = mapped_column(String(16))
    section: Mapped[str] = mapped_column(String(16))
    editorial_phone: Mapped[str] = mapped_column(String(100))
    cut_off_day: Mapped[int | None]


class PriceRow(Base):
    """The price of a term in a zone, in tiyn."""

    __tablename__ = "prices"

    publication_id: Mapped[int] = mapped_column(ForeignKey("publications.id"), primary_key=True)
    term: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=False)
    zone: Mapped[str] = mapped_column(String(16), primary_key=True)
    total: Mapped[int] = mapped_column(BigInteger)
    catalogue_part: Mapped[int | None] = mapped_column(BigInteger)
    delivery_part: Mapped[int | None] = mapped_column(BigInteger)


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


class PrintJobRow(Base):
    """A document on its way to a printer; stays until it is printed or let go."""

    __tablename__ = "print_jobs"

    id: Mapped[str] = mapped_column(String(36), primary_key=True)
    kind: Mapped[str] = mapped_column(String(24))
    reference: Mapped[str] = mapped_column(String(4000))
    title: Mapped[str] = mapped_column(String(200))
    paper: Mapped[str] = mapped_column(String(24))
    copies: Mapped[int]
    created_at: Mapped[datetime]
    counter: Mapped[str] = mapped_column(String(40))
    """The workstation's counter: each desk looks after its own papers."""
    printer: Mapped[str] = mapped_column(String(200))
    state: Mapped[str] = mapped_column(String(24))
    trouble: Mapped[str | None] = mapped_column(String(24))
    detail: Mapped[str] = mapped_column(String(400))
    attempts: Mapped[int]
    queue_id: Mapped[str | None] = mapped_column(String(200))
