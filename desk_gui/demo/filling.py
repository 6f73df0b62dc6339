"""Filling an empty database: the office, its people, its catalogue, and a month of work."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from random import Random

from desk_gui import paths
from desk_gui.demo.data import new_uid
from desk_gui.demo.front_desk import FrontDeskMaker
from desk_gui.demo.office import demo_office
from desk_gui.demo.people import PeopleMaker
from desk_gui.demo.sales import DAYS_OF_SALES, SaleMaker, sales_days, visit_times
from desk_gui.demo.staff import RECEPTIONIST, Door, hire
from desk_gui.demo.visiting import Deed
from desk_gui.domain.actors import EVERYTHING, Actor
from desk_gui.domain.catalogue import PublicationHit
from desk_gui.domain.catalogue_imports import CatalogueDetails
from desk_gui.domain.languages import Country
from desk_gui.domain.months import Month
from desk_gui.domain.office import AlreadySetUp
from desk_gui.domain.people import Person
from desk_gui.domain.refusals import RefusedError
from desk_gui.domain.subscriptions import (
    DuplicateReason,
    PaymentMethod,
    Sale,
    SubscriptionForm,
    VoidReason,
)
from desk_gui.services.access import Desk
from desk_gui.services.catalogue import CatalogueService
from desk_gui.services.days import DayService
from desk_gui.services.office import OfficeService
from desk_gui.services.people import PeopleService
from desk_gui.services.subscription_book import SubscriptionBook
from desk_gui.services.subscriptions import SubscriptionService

SEED = 75384
_MONTHS_ON_SALE = 24
OPENING = time(7, 45)

_FOUNDER = Actor(name="", counter="", permissions=EVERYTHING)
_PRINTED, _SPOILT_PRINTS = 0.92, 0.02
_SPOILT_EVERY = 15
"""Visits from one spoilt form to the next; every other one is made out again."""
_BANK_DAYS, _PAID_BY_BANK = 4, 0.75
_FORMS_A_VISIT = 1.85
"""Two titles, or a term over the new year, make two. What a day misses the next one makes up."""
_STEP = 20

Tell = Callable[[int, int], None]
"""Takes how much is done, and of how much."""


@dataclass(frozen=True, kw_only=True)
class Sizes:
    """How large the office is; the number of forms comes out within a few of this.

    ``visits`` and ``calls`` are those of a month, this morning's among them;
    with 0 nobody comes or rings, not even this morning.
    """

    people: int = 2_000
    titles: int = 300
    forms: int = 800
    visits: int = 160
    calls: int = 120


def _no_tell(done: int, total: int) -> None:
    """Tell nobody."""


def _anything_fits(form: SubscriptionForm) -> None:
    """Take every form: where nothing is going to be printed."""


def fill(
    desk: Desk,
    tell: Tell = _no_tell,
    *,
    sizes: Sizes | None = None,
    seed: int = SEED,
    check_print: Callable[[SubscriptionForm], None] = _anything_fits,
) -> Door:
    """Fill the desk's database with a month of work that ends at ``desk.now()``.

    Return how to sign in.

    Raises:
        RefusedError: ``AlreadySetUp``: the database is somebody's office.
    """
    if OfficeService(desk).office().value is not None:
        raise RefusedError(AlreadySetUp())
    return _Filling(desk, tell, sizes or Sizes(), seed, check_print).run()


class _Filling:
    """One run; it has the clock in its hands, and changes places between the clerks."""

    def __init__(
        self,
        desk: Desk,
        tell: Tell,
        sizes: Sizes,
        seed: int,
        check_print: Callable[[SubscriptionForm], None],
    ) -> None:
        self._now = desk.now()
        self._at = self._now - timedelta(days=DAYS_OF_SALES)
        self._clerk = _FOUNDER
        self._tell, self._sizes, self._chance = tell, sizes, Random(seed)
        # Of its own, so that the sales are the same whoever comes to the front desk.
        self._front_seed = seed + 1
        own = replace(desk, now=lambda: self._at, actor=lambda: self._clerk)
        self._door, accounts = hire(own, Random(SEED))
        self._clerks = tuple(accounts.values())
        # Whoever keeps somebody out is the one to call: that has a name.
        self._clerk = self._clerks[0]
        self._receptionist = accounts[RECEPTIONIST]
        self._own, self._accounts = own, accounts
        self._offices = OfficeService(own)
        self._days = DayService(own)
        self._people = PeopleService(own, lambda: Country.KZ)
        self._catalogue = CatalogueService(own)
        self._subscriptions = SubscriptionService(own, check_print)
        self._book = SubscriptionBook(own)
        self._unpaid: list[SubscriptionForm] = []
        self._visitors = 0

    def run(self) -> Door:
        """Do it all, in the order an office would."""
        office = self._offices.save(demo_office()).value
        titles = self._import()
        people = [self._add(number, maker) for number, maker in self._makers()]
        sales = SaleMaker(self._chance, office, people, titles)
        front = FrontDeskMaker(
            self._own,
            self._front_seed,
            self._accounts,
            people,
            visits=self._sizes.visits,
            calls=self._sizes.calls,
        )
        days = sales_days(office, self._now.date())
        done = 0
        for number, day in enumerate(days, start=1):
            self._turn_to(day)
            self._settle(day, sales)
            quota = self._sizes.forms * number // len(days) - done
            minutes = visit_times(office, day, self._now)
            deeds = front.deeds_on(minutes, len(days) - number, len(days) - 1, self._now)
            done += self._work(minutes, quota, sales, deeds)
            self._progress(self._sizes.people + done)
        self._at = self._now
        return self._door

    def _makers(self) -> Iterator[tuple[int, PeopleMaker]]:
        maker = PeopleMaker(self._chance)
        return ((number, maker) for number in range(self._sizes.people))

    def _add(self, number: int, maker: PeopleMaker) -> Person:
        if number % _STEP == 0:
            self._progress(number)
        return self._people.add(new_uid(self._chance), maker.details()).value

    def _import(self) -> Sequence[PublicationHit]:
        price_list = self._catalogue.preview(paths.resource("demo/catalogue.csv")).value
        shown = replace(price_list, publications=price_list.publications[: self._sizes.titles])
        first = Month.of(self._at.date())
        last = first.plus(_MONTHS_ON_SALE - 1)
        details = CatalogueDetails(
            uid=new_uid(self._chance),
            name=f"Жазылу каталогы / Каталог подписки {first.year}–{last.year}",
            first=first,
            last=last,
            effective_from=self._at.date(),
        )
        catalogue = self._catalogue.import_list(shown, details).value
        return self._catalogue.publications(catalogue.id, limit=self._sizes.titles).value

    def _work(
        self,
        minutes: Sequence[datetime],
        quota: int,
        sales: SaleMaker,
        deeds: Sequence[Deed],
    ) -> int:
        """Sell on a day until about so many forms are made, and do what else falls on it.

        Return how many forms it were.
        """
        made = 0
        count = max(0, round(quota / _FORMS_A_VISIT))
        served = [(at, None) for at in sorted(self._chance.choices(minutes, k=count))]
        for at, do in sorted([*served, *deeds], key=_when):
            self._at = at
            if do is None:
                self._clerk = self._chance.choice(self._clerks)
                made += self._serve(sales)
            else:
                self._clerk = self._receptionist
                do()
        return made

    def _serve(self, sales: SaleMaker) -> int:
        """Sell, print, and now and then spoil a form; return how many forms were made."""
        sale = sales.sale(self._at)
        forms = self._subscriptions.sell(sale).value
        if sale.method is PaymentMethod.INVOICE:
            self._unpaid.append(forms[0])
        self._print(forms)
        self._visitors += 1
        if len(forms) == 1 and self._visitors % _SPOILT_EVERY == 0:
            return 1 + self._spoil(sale, forms[0], sales)
        return len(forms)

    def _print(self, forms: Sequence[SubscriptionForm]) -> None:
        if self._chance.random() >= _PRINTED:
            return
        ids = [form.id for form in forms]
        self._book.record_print(ids)
        if self._chance.random() < _SPOILT_PRINTS:
            self._book.record_print(ids[:1], DuplicateReason.SPOILT_PRINT)

    def _spoil(self, sale: Sale, form: SubscriptionForm, sales: SaleMaker) -> int:
        reasons = [reason for reason in VoidReason if reason is not VoidReason.OTHER]
        self._subscriptions.void(form.id, self._chance.choice(reasons))
        self._unpaid = [unpaid for unpaid in self._unpaid if unpaid.id != form.id]
        if self._visitors % (2 * _SPOILT_EVERY):
            return 0
        again = self._subscriptions.sell(sales.again(sale, form.id)).value
        self._print(again)
        return len(again)

    def _turn_to(self, day: date) -> None:
        """Close the day before and open this one, shortly before work begins."""
        if self._days.last().value is not None:
            self._days.close()
        self._at = min(datetime.combine(day, OPENING, tzinfo=self._now.tzinfo), self._now)
        self._days.open()

    def _settle(self, day: date, sales: SaleMaker) -> None:
        """Book the invoices that banks have paid by this day."""
        due = [form for form in self._unpaid if (day - form.posted_at.date()).days >= _BANK_DAYS]
        self._unpaid = [form for form in self._unpaid if form not in due]
        for form in due:
            if self._chance.random() < _PAID_BY_BANK:
                self._subscriptions.add_proof(form.payment_id, sales.payment_order(day))

    def _progress(self, done: int) -> None:
        self._tell(done, self._sizes.people + self._sizes.forms)


def _when(deed: tuple[datetime, object]) -> datetime:
    return deed[0]
