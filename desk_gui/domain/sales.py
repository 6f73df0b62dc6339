"""The rules of a sale: years, sums, proofs, and why a sale is refused."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import accumulate, pairwise

from desk_gui.domain.catalogue import Zone
from desk_gui.domain.money import Tiyn
from desk_gui.domain.months import MONTHS_A_YEAR, Month
from desk_gui.domain.refusals import Missing, Refusal, TooLong
from desk_gui.domain.subscriptions import (
    FormState,
    PaymentMethod,
    Proof,
    ProofKind,
    Sale,
    VoidReason,
)
from desk_gui.domain.texts import clean_text

MOST_SETS = 9999
MOST_LINES = 100
LONGEST_PROOF = 60
LONGEST_CHANNEL = 40
LONGEST_NOTE = 400
LONGEST_ADDRESS = 400
SETTLING = {
    PaymentMethod.CASH: {ProofKind.FISCAL_RECEIPT, ProofKind.RECEIPT},
    PaymentMethod.CARD: {ProofKind.FISCAL_RECEIPT, ProofKind.RECEIPT},
    PaymentMethod.INVOICE: {ProofKind.PAYMENT_ORDER},
}
"""The papers that make a payment count as paid."""


@dataclass(frozen=True, kw_only=True)
class NothingOrdered(Refusal):
    """The sale has no title."""


@dataclass(frozen=True, kw_only=True)
class TooManyLines(Refusal):
    """More titles than one visit can pay for at once."""

    limit: int


@dataclass(frozen=True, kw_only=True)
class SetsOutOfRange(Refusal):
    """The number of sets is not from 1 to the limit."""

    line: int
    limit: int = MOST_SETS


@dataclass(frozen=True, kw_only=True)
class NoPrice(Refusal):
    """The catalogue has no price for the term in the zone."""

    line: int
    index: str
    term: int
    zone: Zone


@dataclass(frozen=True, kw_only=True)
class UnknownPublication(Refusal):
    """The title is no longer in the catalogue."""

    line: int


@dataclass(frozen=True, kw_only=True)
class TermNotAllowed(Refusal):
    """The whole term does not lie inside the catalogue's validity."""

    line: int
    index: str
    last: Month


@dataclass(frozen=True, kw_only=True)
class FirstMonthTooEarly(Refusal):
    """The month's cut-off day has passed."""

    line: int
    index: str
    earliest: Month


@dataclass(frozen=True, kw_only=True)
class GivenTooLittle(Refusal):
    """The cash given does not cover the total."""

    missing: Tiyn


@dataclass(frozen=True, kw_only=True)
class InvoiceNeedsOrganisation(Refusal):
    """An invoice goes to an organisation with a BIN on record."""


@dataclass(frozen=True, kw_only=True)
class WrongProof(Refusal):
    """This kind of paper does not prove this kind of payment."""


@dataclass(frozen=True, kw_only=True)
class ProofTwice(Refusal):
    """The same paper is already on record for this payment."""


@dataclass(frozen=True, kw_only=True)
class ProofInFuture(Refusal):
    """The paper's date lies after today."""


@dataclass(frozen=True, kw_only=True)
class UnknownForm(Refusal):
    """There is no form with this number."""

    number: str


@dataclass(frozen=True, kw_only=True)
class AlreadyVoided(Refusal):
    """The form was voided before."""

    number: str


@dataclass(frozen=True, kw_only=True)
class PostedOnAnotherDay(Refusal):
    """A form of another day is not voided: a correcting document names it."""

    number: str
    day: date


@dataclass(frozen=True, kw_only=True)
class NotVoided(Refusal):
    """Only a voided form can be replaced."""

    number: str


@dataclass(frozen=True, kw_only=True)
class AlreadyReplaced(Refusal):
    """Another form was issued instead of this one already."""

    number: str


@dataclass(frozen=True, kw_only=True)
class DoesNotFit(Refusal):
    """A text is too long to be printed, even at the smallest size."""


@dataclass(frozen=True, kw_only=True)
class CannotBePrinted(Refusal):
    """A text holds characters that the form's fonts do not have."""

    characters: str


@dataclass(frozen=True, kw_only=True)
class OfficeNotSetUp(Refusal):
    """The office's name and index are not known yet."""


def split_by_year(first: Month, term: int) -> tuple[tuple[Month, int], ...]:
    """Return the first month and the number of months of each form.

    A form is one calendar year; a term over 31 December makes two.
    """
    parts = []
    while term > 0:
        months = min(term, MONTHS_A_YEAR - first.month + 1)
        parts.append((first, months))
        first, term = first.plus(months), term - months
    return tuple(parts)


def split_price(price: Tiyn, months: Sequence[int]) -> tuple[Tiyn, ...]:
    """Share the price of a term out over its forms by months, to the last tiyn.

    *(assumed)* whole tenge to the earlier forms, what remains to the last, so
    that the forms together are exactly the catalogue's price.
    """
    term = sum(months)
    ends = [0, *(price * done // term // 100 * 100 for done in accumulate(months))]
    ends[-1] = price
    return tuple(Tiyn(later - earlier) for earlier, later in pairwise(ends))


def state_of(method: PaymentMethod, proofs: Sequence[Proof], *, voided: bool) -> FormState:
    """Return where a form stands: it counts as paid from the proof of payment on."""
    if voided:
        return FormState.VOIDED
    if any(proof.kind in SETTLING[method] for proof in proofs):
        return FormState.PAID
    return FormState.INVOICED if method is PaymentMethod.INVOICE else FormState.REGISTERED


def change_due(total: Tiyn, given: Tiyn) -> Tiyn:
    """Return what is handed back; negative where too little was given."""
    return Tiyn(given - total)


def clean_proof(proof: Proof) -> Proof:
    """Return a paper with its number in its plain form. Raises RefusedError."""
    return replace(proof, number=clean_text(proof.number, "proof", LONGEST_PROOF))


def check_proof(proof: Proof, method: PaymentMethod, today: date) -> list[Refusal]:
    """Return why a paper cannot be taken as proof of such a payment."""
    refusals: list[Refusal] = []
    if not proof.number.strip():
        refusals.append(Missing(field="proof"))
    if proof.date > today:
        refusals.append(ProofInFuture(field="proof"))
    invoice = proof.kind is ProofKind.INVOICE and method is PaymentMethod.INVOICE
    if proof.kind not in SETTLING[method] and not invoice:
        refusals.append(WrongProof(field="proof"))
    return refusals


def check_sale(sale: Sale, today: date) -> list[Refusal]:
    """Return what is wrong with a sale on its face, before the catalogue is asked."""
    refusals: list[Refusal] = []
    if not sale.lines:
        refusals.append(NothingOrdered(field="lines"))
    if len(sale.lines) > MOST_LINES:
        refusals.append(TooManyLines(field="lines", limit=MOST_LINES))
    for number, line in enumerate(sale.lines):
        if not 1 <= line.sets <= MOST_SETS:
            refusals.append(SetsOutOfRange(field="lines", line=number))
    if not sale.address.strip():
        refusals.append(Missing(field="address"))
    for proof in sale.proofs:
        refusals += check_proof(proof, sale.method, today)
    return refusals


def check_void(reason: VoidReason, note: str) -> list[Refusal]:
    """Return what is missing to void a form: another reason has to be said."""
    if reason is VoidReason.OTHER and not note.strip():
        return [Missing(field="note")]
    if len(note) > LONGEST_NOTE:
        return [TooLong(field="note", limit=LONGEST_NOTE)]
    return []
