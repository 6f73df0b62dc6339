"""From a sale to its forms: checked against the catalogue, one form a title and year."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from desk_gui.domain.actors import Actor
from desk_gui.domain.catalogue import Catalogue, Price, Publication, Zone
from desk_gui.domain.money import Tiyn
from desk_gui.domain.office import Office
from desk_gui.domain.people import Person, PersonKind
from desk_gui.domain.refusals import Refusal
from desk_gui.domain.sales import (
    FirstMonthTooEarly,
    GivenTooLittle,
    InvoiceNeedsOrganisation,
    NoPrice,
    TermNotAllowed,
    change_due,
    split_by_year,
    split_price,
    state_of,
)
from desk_gui.domain.subscriptions import (
    FormId,
    FormOffice,
    OrderLine,
    PaymentId,
    PaymentMethod,
    Quote,
    Sale,
    SubscriptionForm,
)
from desk_gui.domain.terms import earliest_month


@dataclass(frozen=True, kw_only=True)
class Ordered:
    """A line of a sale with the listing it is sold from."""

    line: OrderLine
    publication: Publication
    catalogue: Catalogue

    def price(self, zone: Zone) -> Price | None:
        """Return the catalogue's price of the ordered term, one set."""
        return self.publication.price(self.line.term, zone)


def quote(ordered: Ordered, zone: Zone) -> Quote | None:
    """Return what a line costs, or None if the catalogue has no price for it."""
    price = ordered.price(zone)
    if price is None:
        return None
    line = ordered.line
    return Quote(
        line=line,
        price=price.total,
        total=Tiyn(price.total * line.sets),
        forms=len(split_by_year(line.first, line.term)),
    )


def total_of(orders: Sequence[Ordered], zone: Zone) -> Tiyn:
    """Return what the whole visit pays; lines without a price count nothing."""
    quotes = [quote(ordered, zone) for ordered in orders]
    return Tiyn(sum(found.total for found in quotes if found is not None))


def check_order(
    orders: Sequence[Ordered], zone: Zone, office: Office, today: date
) -> list[Refusal]:
    """Return which lines the catalogue, its validity or the cut-off day do not allow."""
    refusals: list[Refusal] = []
    for number, ordered in enumerate(orders):
        line, publication = ordered.line, ordered.publication
        cut_off = publication.cut_off_day or office.cut_off_day
        earliest = max(earliest_month(today, cut_off), ordered.catalogue.first)
        index = publication.index
        if ordered.price(zone) is None:
            refusals.append(
                NoPrice(field="lines", line=number, index=index, term=line.term, zone=zone)
            )
        if line.first < earliest:
            refusals.append(
                FirstMonthTooEarly(field="lines", line=number, index=index, earliest=earliest)
            )
        if line.first.plus(line.term - 1) > ordered.catalogue.last:
            last = ordered.catalogue.last
            refusals.append(TermNotAllowed(field="lines", line=number, index=index, last=last))
    return refusals


def check_payment(sale: Sale, total: Tiyn, payer: Person) -> list[Refusal]:
    """Return what is missing to pay: enough cash, or an organisation for an invoice."""
    if sale.method is PaymentMethod.CASH and sale.given is not None:
        change = change_due(total, sale.given)
        if change < 0:
            return [GivenTooLittle(field="given", missing=Tiyn(-change))]
    if sale.method is PaymentMethod.INVOICE and not payer.details.bin:
        return [InvoiceNeedsOrganisation(field="method")]
    return []


def forms_of_line(
    sale: Sale, ordered: Ordered, subscriber: Person, office: Office, actor: Actor, at: datetime
) -> list[SubscriptionForm]:
    """Return the forms of a line, one a year, not numbered yet.

    A preview shows them, posting numbers and keeps them.
    """
    publication, line = ordered.publication, ordered.line
    price = ordered.price(sale.zone)
    parts = split_by_year(line.first, line.term)
    months = [part[1] for part in parts]
    shares = split_price(price.total if price else Tiyn(0), months)
    catalogue_parts = _catalogue_parts(price, months)
    details = subscriber.details
    return [
        SubscriptionForm(
            id=FormId(0),
            number="",
            state=state_of(sale.method, sale.proofs, voided=False),
            posted_at=at,
            office=form_office(office),
            worker=actor.name,
            channel=sale.channel,
            channel_number=sale.channel_number or actor.counter,
            publication_index=publication.index,
            title=publication.title,
            kind=publication.kind,
            distribution=publication.distribution,
            first=first,
            months=count,
            sets=line.sets,
            zone=sale.zone,
            price=share,
            total=Tiyn(share * line.sets),
            subscriber_id=subscriber.id,
            subscriber=details.full_name,
            organisation=details.kind is PersonKind.ORGANISATION,
            bin=details.bin,
            postal_index=sale.postal_index,
            address=sale.address,
            payment_id=PaymentId(0),
            method=sale.method,
            proofs=sale.proofs,
            catalogue_part=part,
        )
        for (first, count), share, part in zip(parts, shares, catalogue_parts, strict=True)
    ]


def _catalogue_parts(price: Price | None, months: Sequence[int]) -> Sequence[Tiyn | None]:
    if price is None or price.catalogue_part is None:
        return [None] * len(months)
    return split_price(price.catalogue_part, months)


def form_office(office: Office) -> FormOffice:
    """Return the office as its forms name it."""
    return FormOffice(
        operator_kk=office.operator,
        operator_ru=office.operator_second,
        name_kk=office.name,
        name_ru=office.name_second,
        index=office.index,
    )
