"""The demo's sales: who comes to the counter when, and what they order and pay."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from itertools import count
from random import Random

from desk_gui.demo.data import new_uid, weighted
from desk_gui.domain.catalogue import PublicationHit, Zone
from desk_gui.domain.money import TIYN_A_TENGE, Tiyn
from desk_gui.domain.months import Month
from desk_gui.domain.office import Hours, Office
from desk_gui.domain.people import Person, PersonKind
from desk_gui.domain.subscriptions import (
    Channel,
    FormId,
    OrderLine,
    PaymentMethod,
    Proof,
    ProofKind,
    Sale,
)
from desk_gui.domain.terms import allowed_first_months, allowed_terms

DAYS_OF_SALES = 30
_LINES = {1: 70, 2: 22, 3: 8}
_METHODS = {PaymentMethod.CASH: 62, PaymentMethod.CARD: 38}
_CHANNELS = {Channel.COUNTER: 76, Channel.POSTMAN: 16, Channel.AGENT: 8}
_NOTES = (1_000, 2_000, 5_000, 10_000, 20_000)
_INVOICES = 0.8
_WITH_RECEIPT = 0.94
_GIFTS = 0.04
_ORGANISATIONS = 0.18
_EXACT = 0.2
_NEXT_YEAR = 0.6
_MINUTES_A_DAY = 24 * 60


def sales_days(office: Office, today: date) -> list[date]:
    """Return the days of a month on which the office was open, and today."""
    days = (today - timedelta(days=ago) for ago in range(DAYS_OF_SALES, 0, -1))
    return [*(day for day in days if office.hours[day.weekday()] is not None), today]


def visit_times(office: Office, day: date, now: datetime) -> list[datetime]:
    """Return the minutes of a day in which people can come; today nobody comes after now."""
    hours = office.hours[day.weekday()] or Hours(0, _MINUTES_A_DAY)
    opens, closes = hours.opens, hours.closes
    if day == now.date():
        closes = min(closes, now.hour * 60 + now.minute)
        opens = max(0, min(opens, closes - 120))
    midnight = datetime.combine(day, datetime.min.time(), tzinfo=now.tzinfo)
    minutes = range(opens, max(closes, opens + 1))
    return [midnight + timedelta(minutes=minute) for minute in minutes]


class SaleMaker:
    """Makes sales that the catalogue allows on their day."""

    def __init__(
        self,
        chance: Random,
        office: Office,
        people: Sequence[Person],
        titles: Sequence[PublicationHit],
    ) -> None:
        self._chance = chance
        self._office = office
        self._people = [person for person in people if person.details.addresses]
        self._organisations = [p for p in self._people if is_organisation(p)]
        self._titles = titles
        # A few titles are read by many, many by a few.
        self._popularity = [1 / (place + 4) for place in range(len(titles))]
        self._receipts = count(4_117)
        self._invoices = count(211)

    def sale(self, at: datetime) -> Sale:
        """Return what the next visitor wants."""
        subscriber = self._subscriber()
        payer = self._payer(subscriber)
        address = subscriber.details.addresses[0]
        zone = self._office.zone_of(address.postal_index)
        lines = self._lines(at.date(), zone, several=is_organisation(subscriber))
        method = self._method(payer or subscriber)
        channel = weighted(self._chance, _CHANNELS)
        return Sale(
            uid=new_uid(self._chance),
            subscriber_id=subscriber.id,
            postal_index=address.postal_index,
            address=address.text,
            zone=zone,
            lines=lines,
            method=method,
            given=self._given(lines, zone) if method is PaymentMethod.CASH else None,
            proofs=self._proofs(method, at.date()),
            payer_id=payer.id if payer else None,
            channel=channel,
            channel_number="" if channel is Channel.COUNTER else str(self._chance.randint(1, 6)),
        )

    def again(self, sale: Sale, replaced: FormId) -> Sale:
        """Return the same sale once more, made instead of a form that was spoilt."""
        return replace(sale, uid=new_uid(self._chance), replaces=replaced)

    def payment_order(self, day: date) -> Proof:
        """Return the paper by which a bank paid an invoice."""
        return Proof(
            kind=ProofKind.PAYMENT_ORDER, number=str(self._chance.randint(100, 9_999)), date=day
        )

    def _subscriber(self) -> Person:
        if self._organisations and self._chance.random() < _ORGANISATIONS:
            return self._chance.choice(self._organisations)
        return self._chance.choice(self._people)

    def _payer(self, subscriber: Person) -> Person | None:
        if self._chance.random() >= _GIFTS:
            return None
        payer = self._chance.choice(self._people)
        return None if payer.id == subscriber.id else payer

    def _method(self, payer: Person) -> PaymentMethod:
        if is_organisation(payer) and self._chance.random() < _INVOICES:
            return PaymentMethod.INVOICE
        return weighted(self._chance, _METHODS)

    def _lines(self, day: date, zone: Zone, *, several: bool) -> tuple[OrderLine, ...]:
        wanted = weighted(self._chance, _LINES)
        chosen = self._chance.choices(self._titles, self._popularity, k=wanted)
        titles = {hit.publication.index: hit for hit in chosen}.values()
        return tuple(self._line(hit, day, zone, several=several) for hit in titles)

    def _line(self, hit: PublicationHit, day: date, zone: Zone, *, several: bool) -> OrderLine:
        publication, catalogue = hit.publication, hit.catalogue
        months = allowed_first_months(publication, catalogue, day, self._office.cut_off_day)
        first = self._first_month(months)
        terms = allowed_terms(publication, catalogue, first, zone)
        return OrderLine(
            publication_id=publication.id,
            first=first,
            term=self._chance.choices(terms, [term + 1 for term in terms])[0],
            sets=self._chance.choice((1, 1, 2, 3, 5)) if several else 1,
        )

    def _first_month(self, months: Sequence[Month]) -> Month:
        """Return the next month, or next January: most people subscribe by the year."""
        january = next((month for month in months[:6] if month.month == 1), months[0])
        return january if self._chance.random() < _NEXT_YEAR else months[0]

    def _given(self, lines: Sequence[OrderLine], zone: Zone) -> Tiyn | None:
        """Return the cash handed over: notes, seldom the exact sum."""
        if self._chance.random() < _EXACT:
            return None
        titles = {hit.publication.id: hit.publication for hit in self._titles}
        prices = [(titles[line.publication_id].price(line.term, zone), line) for line in lines]
        total = sum(price.total * line.sets for price, line in prices if price)
        note = self._chance.choice(_NOTES) * TIYN_A_TENGE
        return Tiyn(-(-total // note) * note)

    def _proofs(self, method: PaymentMethod, day: date) -> tuple[Proof, ...]:
        if method is PaymentMethod.INVOICE:
            number = f"{next(self._invoices)}/{day:%m}"
            return (Proof(kind=ProofKind.INVOICE, number=number, date=day),)
        if self._chance.random() >= _WITH_RECEIPT:
            return ()
        number = f"{next(self._receipts):06}"
        return (Proof(kind=ProofKind.FISCAL_RECEIPT, number=number, date=day),)


def is_organisation(person: Person) -> bool:
    """Tell whether this is an organisation, which pays by invoice."""
    return person.details.kind is PersonKind.ORGANISATION
