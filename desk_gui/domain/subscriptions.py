"""Subscription forms (PS-1): what is sold, what was posted, and the rules of both."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import NewType

from desk_gui.domain.catalogue import Distribution, PublicationId, PublicationKind, Zone
from desk_gui.domain.money import Tiyn
from desk_gui.domain.months import Month
from desk_gui.domain.people import PersonId

FormId = NewType("FormId", int)
PaymentId = NewType("PaymentId", int)


class FormState(StrEnum):
    """Where a posted form stands."""

    REGISTERED = "registered"
    PAID = "paid"
    INVOICED = "invoiced"
    VOIDED = "voided"


class Channel(StrEnum):
    """Who brought the subscription in."""

    COUNTER = "counter"
    POSTMAN = "postman"
    AGENT = "agent"


class PaymentMethod(StrEnum):
    """How a visit was paid."""

    CASH = "cash"
    CARD = "card"
    INVOICE = "invoice"


class ProofKind(StrEnum):
    """What proves a payment: the register's receipt, a hand-written receipt, or bank papers."""

    FISCAL_RECEIPT = "fiscal_receipt"
    RECEIPT = "receipt"
    INVOICE = "invoice"
    PAYMENT_ORDER = "payment_order"


class VoidReason(StrEnum):
    """Why a form was voided; printed in the form's two languages."""

    WRONG_ADDRESS = "wrong_address"
    WRONG_NAME = "wrong_name"
    WRONG_PUBLICATION = "wrong_publication"
    WRONG_TERM = "wrong_term"
    CUSTOMER_WITHDREW = "customer_withdrew"
    SPOILT_BLANK = "spoilt_blank"
    OTHER = "other"


class DuplicateReason(StrEnum):
    """Why a form is printed again; printed in the form's two languages."""

    LOST = "lost"
    SPOILT_PRINT = "spoilt_print"
    OTHER = "other"


@dataclass(frozen=True, kw_only=True)
class Proof:
    """The paper that proves a payment: its kind, number and date."""

    kind: ProofKind
    number: str
    date: date


@dataclass(frozen=True, kw_only=True)
class FormOffice:
    """The office as printed on a form, in the form's two languages."""

    operator_kk: str
    operator_ru: str
    name_kk: str
    name_ru: str
    index: str


@dataclass(frozen=True, kw_only=True)
class Void:
    """The voiding of a form; ``replaced_by`` is the number issued instead, if any."""

    at: datetime
    reason: VoidReason
    note: str
    by: str
    replaced_by: str = ""


@dataclass(frozen=True, kw_only=True)
class Duplicate:
    """A print after the first; ``count`` is 1 for the first duplicate."""

    count: int
    at: datetime
    reason: DuplicateReason
    note: str
    by: str


@dataclass(frozen=True, kw_only=True)
class SubscriptionForm:
    """A posted PS-1: all that is printed on it, as it was at posting.

    One form is one publication in one calendar year. Times are aware, in the
    office's zone. ``price`` is one set's share for this form's months.
    """

    id: FormId
    number: str
    """As printed, with hyphens and check character: 020103-26-000412-0."""
    state: FormState
    posted_at: datetime
    office: FormOffice
    worker: str
    channel: Channel
    channel_number: str
    """The counter window, or the postman's or agent's number."""
    publication_index: str
    title: str
    kind: PublicationKind
    distribution: Distribution
    first: Month
    """The first paid month; all months of a form lie in its year."""
    months: int
    sets: int
    zone: Zone
    price: Tiyn
    total: Tiyn
    subscriber_id: PersonId
    subscriber: str
    organisation: bool
    bin: str
    postal_index: str
    address: str
    payment_id: PaymentId
    method: PaymentMethod
    proofs: tuple[Proof, ...]
    catalogue_part: Tiyn | None = None
    readdressing_fee: Tiyn | None = None
    void: Void | None = None
    prints: int = 0
    """How many times it was printed so far."""

    @property
    def last(self) -> Month:
        """The last paid month."""
        return self.first.plus(self.months - 1)


@dataclass(frozen=True)
class PrintedForm:
    """A form as it goes to paper; ``duplicate`` is None for the first print.

    A form without a number is a draft: it prints «№ —» and no bar code.
    """

    form: SubscriptionForm
    duplicate: Duplicate | None = None


@dataclass(frozen=True, kw_only=True)
class FormEvent:
    """A step in the life of a form; events are only added.

    ``kind`` is the value of a ``FormState``, or ``printed``; ``reason`` is a
    number, a note, or the value of the reason.
    """

    kind: str
    at: datetime
    by: str
    reason: str = ""


def print_reference(printed: Sequence[PrintedForm]) -> str:
    """Return how a print job names its prints: ``12:0,13:2`` is form 12 and duplicate 2 of 13."""
    return ",".join(
        f"{one.form.id}:{one.duplicate.count if one.duplicate else 0}" for one in printed
    )


def parse_print_reference(reference: str) -> tuple[tuple[FormId, int], ...]:
    """Return the forms and print counts that ``print_reference`` named."""
    pairs = (pair.split(":") for pair in reference.split(","))
    return tuple((FormId(int(form)), int(count)) for form, count in pairs)


@dataclass(frozen=True, kw_only=True)
class OrderLine:
    """One title of a sale: what the subscriber orders."""

    publication_id: PublicationId
    first: Month
    term: int
    """Months."""
    sets: int = 1


@dataclass(frozen=True, kw_only=True)
class Sale:
    """One visit's sale, ready to be posted: one payment, a form per title and year.

    ``uid`` is made by the client when the form is opened: posting the same
    sale twice posts it once.
    """

    uid: str
    subscriber_id: PersonId
    postal_index: str
    address: str
    zone: Zone
    lines: tuple[OrderLine, ...]
    method: PaymentMethod
    given: Tiyn | None = None
    """Cash handed over."""
    proofs: tuple[Proof, ...] = ()
    payer_id: PersonId | None = None
    channel: Channel = Channel.COUNTER
    channel_number: str = ""
    replaces: FormId | None = None
    """The voided form this sale is made instead of."""


@dataclass(frozen=True, kw_only=True)
class Quote:
    """What one line of a sale costs, and over how many forms it spreads."""

    line: OrderLine
    price: Tiyn
    """One set, the whole term."""
    total: Tiyn
    forms: int


@dataclass(frozen=True, kw_only=True)
class PaymentSum:
    """The forms and the money of one way of paying; voided forms do not count."""

    method: PaymentMethod
    settled: bool
    """Whether its proof is on record."""
    forms: int
    total: Tiyn


@dataclass(frozen=True, kw_only=True)
class DaySums:
    """What a day took in, by payment, and how many numbers were voided."""

    sums: tuple[PaymentSum, ...]
    voided: int

    @property
    def forms(self) -> int:
        """How many forms count."""
        return sum(part.forms for part in self.sums)

    @property
    def total(self) -> Tiyn:
        """What they come to."""
        return Tiyn(sum(part.total for part in self.sums))

    def by(self, method: PaymentMethod) -> Tiyn:
        """What came in one way, settled or not."""
        return Tiyn(sum(part.total for part in self.sums if part.method is method))
