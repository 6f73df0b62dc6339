"""Posting a sale: someone new goes on record with it, and off it again if it is refused."""

import uuid
from dataclasses import replace

from desk_gui.domain.refusals import RefusedError
from desk_gui.domain.sales import OfficeNotSetUp
from desk_gui.domain.subscriptions import SubscriptionForm
from desk_gui.services.changes import Outcome, Topic
from desk_gui.views.subscriptions.desk import SaleDesk
from desk_gui.views.subscriptions.draft import SaleDraft

Posted = tuple[SubscriptionForm, ...]


def post_sale(desk: SaleDesk, draft: SaleDraft) -> Outcome[Posted]:
    """Post the sale; on a worker thread.

    Raises:
        RefusedError: what is wrong; neither a form nor a new person is on record then.
    """
    sale = draft.sale(desk.now())
    if draft.subscriber.person is not None:
        return desk.subscriptions.sell(sale)
    office = desk.office.office().value
    if office is None:
        raise RefusedError(OfficeNotSetUp())
    details = draft.subscriber.details(office.country)
    person = desk.people.add(str(uuid.uuid4()), details).value
    try:
        outcome = desk.subscriptions.sell(replace(sale, subscriber_id=person.id))
    except RefusedError:
        desk.people.revert_add(person.id, person.version)
        raise
    if outcome.value[0].subscriber_id != person.id:
        # It was posted before and only the answer was lost: they are on record already.
        desk.people.revert_add(person.id, person.version)
    return Outcome(outcome.value, outcome.changed | {Topic.PEOPLE})
