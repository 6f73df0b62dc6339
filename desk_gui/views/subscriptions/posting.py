"""Posting a sale: what was typed of the subscriber goes on record with it."""

import uuid
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from enum import Enum

from desk_gui.domain.people import Address, Person
from desk_gui.domain.people_rules import with_contacts
from desk_gui.domain.refusals import RefusedError
from desk_gui.domain.sales import OfficeNotSetUp
from desk_gui.domain.subscriptions import Sale, SubscriptionForm
from desk_gui.services.changes import Outcome, Topic
from desk_gui.views.subscriptions.desk import SaleDesk
from desk_gui.views.subscriptions.draft import SaleDraft, Subscriber

Posted = tuple[SubscriptionForm, ...]


class Contacts(Enum):
    """What became of a phone or an address that the subscriber's record did not have."""

    NOTHING_NEW = "nothing new"
    ADDED = "added"
    REFUSED = "refused"


@dataclass(frozen=True)
class SaleDone:
    """The forms of a sale, and what became of the contacts typed with it."""

    forms: Posted
    contacts: Contacts = Contacts.NOTHING_NEW


def post_sale(desk: SaleDesk, draft: SaleDraft) -> Outcome[SaleDone]:
    """Post the sale; on a worker thread.

    Someone new goes on record with it, and off it again if it is refused. To
    the record of someone known a new phone or address is added; where that is
    refused the sale stands all the same.

    Raises:
        RefusedError: what is wrong; neither a form nor a new person is on record then.
    """
    sale, subscriber = draft.sale(desk.now()), draft.subscriber
    if subscriber.person is None:
        return _sell_to_someone_new(desk, sale, subscriber)
    outcome = desk.subscriptions.sell(sale)
    contacts, changed = _add_contacts(desk, subscriber.person, subscriber)
    return Outcome(SaleDone(outcome.value, contacts), outcome.changed | changed)


def _sell_to_someone_new(desk: SaleDesk, sale: Sale, subscriber: Subscriber) -> Outcome[SaleDone]:
    office = desk.office.office().value
    if office is None:
        raise RefusedError(OfficeNotSetUp())
    person = desk.people.add(str(uuid.uuid4()), subscriber.details(office.country)).value
    try:
        outcome = desk.subscriptions.sell(replace(sale, subscriber_id=person.id))
    except RefusedError:
        desk.people.revert_add(person.id, person.version)
        raise
    if outcome.value[0].subscriber_id != person.id:
        # It was posted before and only the answer was lost: they are on record already.
        desk.people.revert_add(person.id, person.version)
    return Outcome(SaleDone(outcome.value), outcome.changed | {Topic.PEOPLE})


def _add_contacts(
    desk: SaleDesk, person: Person, subscriber: Subscriber
) -> tuple[Contacts, AbstractSet[Topic]]:
    office = desk.office.office().value
    if office is None:
        return Contacts.NOTHING_NEW, frozenset()
    address = Address(postal_index=subscriber.postal_index, text=subscriber.address)
    try:
        details = with_contacts(person.details, subscriber.phone, address, office.country)
        if details == person.details:
            return Contacts.NOTHING_NEW, frozenset()
        return Contacts.ADDED, desk.people.change(person.id, person.version, details).changed
    except RefusedError:
        return Contacts.REFUSED, frozenset()
