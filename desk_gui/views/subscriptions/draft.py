"""A sale being written: what is known of it so far, and what it would be on paper."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from desk_gui.domain.actors import Actor
from desk_gui.domain.catalogue import PublicationHit, Zone
from desk_gui.domain.languages import Country
from desk_gui.domain.money import Tiyn
from desk_gui.domain.months import Month
from desk_gui.domain.names import split_name
from desk_gui.domain.office import Office
from desk_gui.domain.people import (
    Address,
    Person,
    PersonDetails,
    PersonId,
    PersonKind,
    Phone,
)
from desk_gui.domain.sale_forms import Ordered, forms_of_line, quote, total_of
from desk_gui.domain.sales import SETTLING, split_by_year
from desk_gui.domain.subscriptions import (
    Channel,
    FormId,
    OrderLine,
    PaymentMethod,
    Proof,
    ProofKind,
    Quote,
    Sale,
    SubscriptionForm,
)

_QUOTES = frozenset('«»"“”„')


@dataclass(frozen=True, kw_only=True)
class DraftLine:
    """One title of the sale: the listing it is sold from, from when, how long, how many."""

    hit: PublicationHit
    first: Month
    term: int
    sets: int = 1

    @property
    def last(self) -> Month:
        """The last month."""
        return self.first.plus(self.term - 1)

    @property
    def forms(self) -> int:
        """Over how many forms it spreads: one a year."""
        return len(split_by_year(self.first, self.term))

    def ordered(self) -> Ordered:
        """Return the line as the rules of a sale take it."""
        publication = self.hit.publication
        line = OrderLine(
            publication_id=publication.id, first=self.first, term=self.term, sets=self.sets
        )
        return Ordered(line=line, publication=publication, catalogue=self.hit.catalogue)

    def quote(self, zone: Zone) -> Quote | None:
        """Return what it costs in the zone, or None if there is no price."""
        return quote(self.ordered(), zone)


@dataclass(frozen=True, kw_only=True)
class Subscriber:
    """Who subscribes: someone on record, or someone new as typed into the sale."""

    name: str = ""
    phone: str = ""
    person: Person | None = None
    postal_index: str = ""
    address: str = ""
    zone: Zone = Zone.DISTRICT

    def details(self, country: Country) -> PersonDetails:
        """Return a new person's details; a name in quotes is an organisation's."""
        known = PersonDetails(
            phones=(Phone(typed=self.phone),) if self.phone.strip() else (),
            addresses=(Address(postal_index=self.postal_index, text=self.address),),
        )
        if _QUOTES & set(self.name):
            return replace(known, kind=PersonKind.ORGANISATION, firm=self.name)
        family, given, patronymic = split_name(self.name, country)
        return replace(known, family_name=family, given_name=given, patronymic=patronymic)

    def person_or_new(self, country: Country) -> Person:
        """Return who is on record, or the new one as they would be."""
        new = Person(id=PersonId(0), uid="", code="", version=0, details=self.details(country))
        return self.person or new


@dataclass(frozen=True, kw_only=True)
class Payment:
    """How the visit is paid, as far as it is known."""

    method: PaymentMethod = PaymentMethod.CASH
    given: Tiyn | None = None
    proof_kind: ProofKind = ProofKind.FISCAL_RECEIPT
    proof_number: str = ""

    @property
    def settled(self) -> bool:
        """Whether its paper is named, so that the forms count as paid."""
        return bool(self.proof_number.strip()) and self.proof_kind in SETTLING[self.method]


@dataclass(frozen=True, kw_only=True)
class SaleDraft:
    """The whole sale as it stands on the screen."""

    uid: str
    subscriber: Subscriber
    lines: tuple[DraftLine, ...] = ()
    payment: Payment = Payment()
    payer: Person | None = None
    channel: Channel = Channel.COUNTER
    channel_number: str = ""
    replaces: FormId | None = None

    @property
    def total(self) -> Tiyn:
        """What the visit pays; lines without a price count nothing."""
        return total_of([line.ordered() for line in self.lines], self.subscriber.zone)

    def sale(self, today: datetime) -> Sale:
        """Return the sale ready to be posted; a new subscriber's id is 0 still."""
        payment, person = self.payment, self.subscriber.person
        number = payment.proof_number.strip()
        proof = Proof(kind=payment.proof_kind, number=number, date=today.date())
        cash = payment.method is PaymentMethod.CASH
        return Sale(
            uid=self.uid,
            subscriber_id=person.id if person else PersonId(0),
            postal_index=self.subscriber.postal_index,
            address=self.subscriber.address,
            zone=self.subscriber.zone,
            lines=tuple(line.ordered().line for line in self.lines),
            method=payment.method,
            given=payment.given if cash else None,
            proofs=(proof,) if number else (),
            payer_id=self.payer.id if self.payer else None,
            channel=self.channel,
            channel_number=self.channel_number,
            replaces=self.replaces,
        )

    def forms(self, office: Office, actor: Actor, at: datetime) -> Sequence[SubscriptionForm]:
        """Return the forms as they would be posted now, without numbers."""
        sale, subscriber = self.sale(at), self.subscriber.person_or_new(office.country)
        return [
            form
            for line in self.lines
            for form in forms_of_line(sale, line.ordered(), subscriber, office, actor, at)
        ]
