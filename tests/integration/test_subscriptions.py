from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from desk_gui.domain.actors import Actor, Permission
from desk_gui.domain.catalogue import Zone
from desk_gui.domain.identifiers import form_number
from desk_gui.domain.money import Tiyn, tenge
from desk_gui.domain.months import Month
from desk_gui.domain.people import PersonId
from desk_gui.domain.refusals import Missing, NotAllowed, RefusedError, TooLong
from desk_gui.domain.sales import (
    AlreadyReplaced,
    AlreadyVoided,
    DoesNotFit,
    FirstMonthTooEarly,
    GivenTooLittle,
    InvoiceNeedsOrganisation,
    NoPrice,
    NothingOrdered,
    NotVoided,
    PostedOnAnotherDay,
    ProofInFuture,
    ProofTwice,
    SetsOutOfRange,
    TermNotAllowed,
    UnknownForm,
    UnknownPublication,
    WrongProof,
)
from desk_gui.domain.subscriptions import (
    DuplicateReason,
    FormId,
    FormState,
    PaymentMethod,
    Proof,
    ProofKind,
    SubscriptionForm,
    VoidReason,
)
from desk_gui.services.access import Desk
from desk_gui.services.changes import Topic
from desk_gui.services.subscription_book import SubscriptionBook
from desk_gui.services.subscriptions import SubscriptionService
from tests.conftest import NOON, Clock
from tests.offices import Counter, line, next_day, open_counter, sale

TODAY = NOON.date()
RECEIPT = Proof(kind=ProofKind.FISCAL_RECEIPT, number="0004127", date=TODAY)


def prints(form: SubscriptionForm) -> None:
    """Take every form: what fits on paper is shown with the paper."""


@pytest.fixture
def counter(desk: Desk) -> Counter:
    return open_counter(desk)


@pytest.fixture
def subscriptions(desk: Desk) -> SubscriptionService:
    return SubscriptionService(desk, prints)


@pytest.fixture
def book(desk: Desk) -> SubscriptionBook:
    return SubscriptionBook(desk)


def test_a_sale_is_posted_with_number_and_price(
    subscriptions: SubscriptionService, counter: Counter
) -> None:
    outcome = subscriptions.sell(sale(counter))
    (form,) = outcome.value
    assert form.number == "020103-26-000001-T"[:-1] + form.number[-1]
    assert (form.total, form.state) == (tenge(3801), FormState.REGISTERED)
    assert (form.first, form.last) == (Month(2027, 1), Month(2027, 12))
    assert outcome.changed == {Topic.SUBSCRIPTIONS}


def test_several_titles_are_one_payment_and_a_form_each(
    subscriptions: SubscriptionService, counter: Counter
) -> None:
    second = line(counter, publication_id=counter.second_publication, term=6, sets=3)
    forms = subscriptions.sell(sale(counter, line(counter), second)).value
    assert [form.total for form in forms] == [tenge(3801), tenge(3 * 1900)]
    assert len({form.payment_id for form in forms}) == 1


def test_a_term_over_new_year_makes_two_forms_that_sum_to_the_price(
    subscriptions: SubscriptionService, desk: Desk
) -> None:
    counter = open_counter(desk, last=Month(2028, 12))
    forms = subscriptions.sell(sale(counter, line(counter, first=Month(2027, 8)))).value
    assert [(form.first, form.months) for form in forms] == [
        (Month(2027, 8), 5),
        (Month(2028, 1), 7),
    ]
    assert sum(form.total for form in forms) == tenge(3801)


def test_posting_the_same_sale_twice_posts_it_once(
    subscriptions: SubscriptionService, counter: Counter, book: SubscriptionBook
) -> None:
    once = sale(counter)
    assert subscriptions.sell(once).value == subscriptions.sell(once).value
    assert len(book.forms_on(TODAY).value) == 1


def test_the_price_comes_from_the_zone(
    subscriptions: SubscriptionService, counter: Counter
) -> None:
    (form,) = subscriptions.sell(sale(counter, zone=Zone.CITY)).value
    assert form.total == tenge(3775)


REFUSED_LINES = [
    ({"term": 3}, NoPrice),
    ({"first": Month(2027, 7)}, TermNotAllowed),
    ({"first": Month(2026, 12), "term": 2}, FirstMonthTooEarly),
    ({"sets": 0}, SetsOutOfRange),
    ({"sets": 10_000}, SetsOutOfRange),
    ({"publication_id": 999}, UnknownPublication),
]


@pytest.mark.parametrize(("changes", "refusal"), REFUSED_LINES)
def test_a_line_the_catalogue_does_not_allow_is_refused(
    subscriptions: SubscriptionService,
    counter: Counter,
    book: SubscriptionBook,
    changes: dict[str, object],
    refusal: type,
) -> None:
    with pytest.raises(RefusedError) as refused:
        subscriptions.sell(sale(counter, line(counter, **changes)))
    assert refusal in {type(reason) for reason in refused.value.refusals}
    assert book.forms_on(TODAY).value == []


REFUSED_SALES = [
    ({"lines": ()}, NothingOrdered),
    ({"address": " "}, Missing),
    ({"address": "а" * 1_000_000}, TooLong),
    ({"subscriber_id": PersonId(999)}, Missing),
    ({"given": Tiyn(380_099)}, GivenTooLittle),
    ({"method": PaymentMethod.INVOICE}, InvoiceNeedsOrganisation),
    ({"proofs": (replace(RECEIPT, kind=ProofKind.PAYMENT_ORDER),)}, WrongProof),
    ({"proofs": (replace(RECEIPT, number=" "),)}, Missing),
    ({"proofs": (replace(RECEIPT, date=date(2030, 1, 1)),)}, ProofInFuture),
]


@pytest.mark.parametrize(("changes", "refusal"), REFUSED_SALES)
def test_a_wrong_sale_is_refused_and_uses_no_number(
    subscriptions: SubscriptionService, counter: Counter, changes: dict[str, object], refusal: type
) -> None:
    with pytest.raises(RefusedError) as refused:
        subscriptions.sell(sale(counter, **changes))
    assert refusal in {type(reason) for reason in refused.value.refusals}
    (form,) = subscriptions.sell(sale(counter)).value
    assert form.number.startswith("020103-26-000001-")


def test_what_cannot_be_printed_is_not_posted(desk: Desk, counter: Counter) -> None:
    def refuse(form: SubscriptionForm) -> None:
        raise RefusedError(DoesNotFit(field="subscriber"))

    with pytest.raises(RefusedError):
        SubscriptionService(desk, refuse).sell(sale(counter))
    (form,) = SubscriptionService(desk, prints).sell(sale(counter)).value
    assert form.number.startswith("020103-26-000001-")


STATES = [
    (PaymentMethod.CASH, (), FormState.REGISTERED),
    (PaymentMethod.CASH, (RECEIPT,), FormState.PAID),
    (PaymentMethod.CARD, (RECEIPT,), FormState.PAID),
    (PaymentMethod.INVOICE, (), FormState.INVOICED),
    (PaymentMethod.INVOICE, (replace(RECEIPT, kind=ProofKind.INVOICE),), FormState.INVOICED),
    (PaymentMethod.INVOICE, (replace(RECEIPT, kind=ProofKind.PAYMENT_ORDER),), FormState.PAID),
]


@pytest.mark.parametrize(("method", "proofs", "state"), STATES)
def test_a_form_counts_as_paid_from_its_proof_on(
    subscriptions: SubscriptionService,
    counter: Counter,
    method: PaymentMethod,
    proofs: tuple[Proof, ...],
    state: FormState,
) -> None:
    paid = sale(counter, method=method, proofs=proofs, payer_id=counter.organisation)
    (form,) = subscriptions.sell(paid).value
    assert form.state is state


def test_the_proof_may_come_later_but_not_twice(
    subscriptions: SubscriptionService, counter: Counter, book: SubscriptionBook
) -> None:
    (form,) = subscriptions.sell(sale(counter)).value
    subscriptions.add_proof(form.payment_id, RECEIPT)
    assert book.form(form.number).value.state is FormState.PAID
    with pytest.raises(RefusedError) as refused:
        subscriptions.add_proof(form.payment_id, RECEIPT)
    assert refused.value.refusals == (ProofTwice(field="proof"),)


def test_a_form_is_found_by_the_end_of_its_number(
    subscriptions: SubscriptionService, counter: Counter, book: SubscriptionBook
) -> None:
    (form,) = subscriptions.sell(sale(counter)).value
    assert book.form_like(form.number).value == form
    assert book.form_like(form.number.split("-", 2)[2]).value == form
    assert book.form_like("000001").value == form
    assert book.form_like("000002").value is None
    assert book.form_like("8 701 555").value is None


def test_a_voided_form_keeps_its_number_and_leaves_the_sums(
    subscriptions: SubscriptionService, counter: Counter, book: SubscriptionBook
) -> None:
    spoilt, kept = (subscriptions.sell(sale(counter)).value[0] for _ in range(2))
    voided = subscriptions.void(spoilt.id, VoidReason.WRONG_ADDRESS).value
    assert (voided.number, voided.state) == (spoilt.number, FormState.VOIDED)
    sums = book.sums_on(TODAY).value
    assert (sums.forms, sums.total, sums.voided) == (1, kept.total, 1)


def test_the_form_made_instead_is_named_on_the_voided_one(
    subscriptions: SubscriptionService, counter: Counter, book: SubscriptionBook
) -> None:
    (spoilt,) = subscriptions.sell(sale(counter)).value
    with pytest.raises(RefusedError) as refused:
        subscriptions.sell(sale(counter, replaces=spoilt.id))
    assert refused.value.refusals == (NotVoided(number=spoilt.number),)
    subscriptions.void(spoilt.id, VoidReason.WRONG_NAME)
    (instead,) = subscriptions.sell(sale(counter, replaces=spoilt.id)).value
    void = book.form(spoilt.number).value.void
    assert void is not None
    assert void.replaced_by == instead.number
    with pytest.raises(RefusedError) as refused:
        subscriptions.sell(sale(counter, replaces=spoilt.id))
    assert refused.value.refusals == (AlreadyReplaced(number=spoilt.number),)


def test_voiding_is_refused_twice_without_reason_and_on_another_day(
    subscriptions: SubscriptionService, counter: Counter, desk: Desk, clock: Clock
) -> None:
    (form,) = subscriptions.sell(sale(counter)).value
    with pytest.raises(RefusedError) as refused:
        subscriptions.void(form.id, VoidReason.OTHER)
    assert refused.value.refusals == (Missing(field="note"),)
    spoilt = subscriptions.sell(sale(counter)).value[0]
    subscriptions.void(spoilt.id, VoidReason.WRONG_NAME)
    with pytest.raises(RefusedError) as refused:
        subscriptions.void(spoilt.id, VoidReason.WRONG_NAME)
    assert refused.value.refusals == (AlreadyVoided(number=spoilt.number),)
    next_day(desk, clock, datetime(2026, 11, 19, 8, 0, tzinfo=UTC))
    with pytest.raises(RefusedError) as refused:
        subscriptions.void(form.id, VoidReason.WRONG_NAME)
    assert refused.value.refusals == (PostedOnAnotherDay(number=form.number, day=TODAY),)


def test_numbers_begin_again_with_the_year(
    subscriptions: SubscriptionService, counter: Counter, desk: Desk, clock: Clock
) -> None:
    subscriptions.sell(sale(counter))
    next_day(desk, clock, datetime(2027, 1, 4, 9, 0, tzinfo=UTC))
    (form,) = subscriptions.sell(sale(counter, line(counter, first=Month(2027, 7), term=6))).value
    assert form.number.startswith("020103-27-000001-")


def test_prints_are_counted_and_later_ones_are_duplicates(
    subscriptions: SubscriptionService, counter: Counter, book: SubscriptionBook
) -> None:
    (form,) = subscriptions.sell(sale(counter)).value
    (original,) = book.record_print([form.id]).value
    assert original.duplicate is None
    with pytest.raises(RefusedError) as refused:
        book.record_print([form.id])
    assert refused.value.refusals == (Missing(field="reason"),)
    (first,), (second,) = (
        book.record_print([form.id], DuplicateReason.LOST).value for _ in range(2)
    )
    assert [
        first.duplicate and first.duplicate.count,
        second.duplicate and second.duplicate.count,
    ] == [1, 2]
    assert book.printed([(form.id, 1)]).value[0].duplicate == first.duplicate
    assert book.form(form.number).value.prints == 3


SEARCHES = {
    "нурланова": 2,
    "Nurlanova 75384": 1,
    "ауыл": 1,
    "020103-26-000002": 1,
    "xyz": 0,
}


def test_the_days_forms_are_found_by_words(
    subscriptions: SubscriptionService, counter: Counter, book: SubscriptionBook
) -> None:
    subscriptions.sell(sale(counter))
    subscriptions.sell(sale(counter, line(counter, publication_id=counter.second_publication)))
    assert {text: len(book.forms_on(TODAY, text).value) for text in SEARCHES} == SEARCHES
    yesterday = date(2026, 11, 17)
    assert [text for text in SEARCHES if book.forms_on(yesterday, text).value] == []


def test_sums_are_kept_apart_by_payment(
    subscriptions: SubscriptionService, counter: Counter, book: SubscriptionBook
) -> None:
    subscriptions.sell(sale(counter, proofs=(RECEIPT,)))
    subscriptions.sell(sale(counter, method=PaymentMethod.CARD))
    invoice = PaymentMethod.INVOICE
    subscriptions.sell(sale(counter, method=invoice, payer_id=counter.organisation))
    sums = book.sums_on(TODAY).value
    assert {(part.method, part.settled, part.forms) for part in sums.sums} == {
        (PaymentMethod.CASH, True, 1),
        (PaymentMethod.CARD, False, 1),
        (PaymentMethod.INVOICE, False, 1),
    }
    assert sums.total == tenge(3 * 3801)


def test_an_unknown_number_is_said_to_be_unknown(book: SubscriptionBook, counter: Counter) -> None:
    with pytest.raises(RefusedError) as refused:
        book.form(form_number("020103", 2026, 412))
    assert isinstance(refused.value.refusals[0], UnknownForm)


def test_who_may_not_sell_is_refused_before_anything_is_read(desk: Desk) -> None:
    visitor = Actor(name="", counter="", permissions=frozenset({Permission.READ_PEOPLE}))
    service = SubscriptionService(replace(desk, actor=lambda: visitor), prints)
    with pytest.raises(RefusedError) as refused:
        service.void(FormId(1), VoidReason.WRONG_NAME)
    assert isinstance(refused.value.refusals[0], NotAllowed)
