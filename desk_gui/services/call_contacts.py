"""What the desk had to do with somebody last: calls, visits, messages, promises, subscriptions.

One query for each kind, for several people at once: a caller's number may be
the number of several, and it rings meanwhile.
"""

from collections import defaultdict
from collections.abc import Callable, Sequence
from datetime import tzinfo
from typing import Any, TypeAlias

from sqlalchemy import ColumnElement, Connection, Select, case, exists, literal, or_, select
from sqlalchemy import union_all as all_of

from desk_gui.db.tables import (
    FormVoidRow,
    PaymentProofRow,
    PaymentRow,
    PromiseRow,
    SubscriptionFormRow,
    VisitRow,
    table,
)
from desk_gui.domain.calls import Contact, ContactKind
from desk_gui.domain.people import PersonId
from desk_gui.domain.sales import SETTLING
from desk_gui.domain.subscriptions import FormState, PaymentMethod
from desk_gui.services.call_rows import ASKED_FOR, CALLS, HANDED_TO, MESSAGES, STAFF

_Latest: TypeAlias = Callable[[int, int], Select[Any]]
"""Returns the query for the latest of one kind of one person: person, at, what, about, with, key.
"""
_VISITS, _PROMISES, _FORMS, _PAYMENTS, _PROOFS, _VOIDS = (
    table(row)
    for row in (
        VisitRow,
        PromiseRow,
        SubscriptionFormRow,
        PaymentRow,
        PaymentProofRow,
        FormVoidRow,
    )
)
_NOTHING = literal("")


def latest_contacts(
    connection: Connection, people: Sequence[PersonId], limit: int, zone: tzinfo | None
) -> dict[PersonId, tuple[Contact, ...]]:
    """Return the latest contacts of each person, of all kinds together, the newest first."""
    found: defaultdict[PersonId, list[Contact]] = defaultdict(list)
    for kind, latest in _KINDS.items() if people else ():
        parts = [select(latest(person, limit).subquery()) for person in people]
        for row in connection.execute(all_of(*parts)):
            found[row.person].append(_to_contact(kind, row, zone))
    return {
        person: tuple(sorted(contacts, key=lambda each: each.at, reverse=True)[:limit])
        for person, contacts in found.items()
    }


def _to_contact(kind: ContactKind, row: Any, zone: tzinfo | None) -> Contact:
    return Contact(
        kind=kind,
        at=row.at.astimezone(zone),
        what=row.what,
        about=row.about or "",
        with_name=row.with_name or "",
        record=row.record,
    )


def _calls(person: int, limit: int) -> Select[Any]:
    """Return calls; one in which a message was left is told of by the message."""
    told = exists().where(MESSAGES.c.call_id == CALLS.c.id)
    return (
        _columns(
            CALLS.c.person_id,
            CALLS.c.started_at,
            CALLS.c.outcome,
            CALLS.c.reason,
            case((HANDED_TO.c.id.is_not(None), HANDED_TO.c.name), else_=ASKED_FOR.c.name),
            CALLS.c.id,
        )
        .outerjoin(ASKED_FOR, ASKED_FOR.c.id == CALLS.c.asked_for_id)
        .outerjoin(HANDED_TO, HANDED_TO.c.id == CALLS.c.transferred_to_id)
        .where(CALLS.c.person_id == person, ~told)
        .order_by(CALLS.c.id.desc())
        .limit(limit)
    )


def _messages(person: int, limit: int) -> Select[Any]:
    said = case((MESSAGES.c.text != "", MESSAGES.c.text), else_=CALLS.c.reason)
    key = MESSAGES.c.id
    return (
        _columns(CALLS.c.person_id, MESSAGES.c.at, MESSAGES.c.wish, said, STAFF.c.name, key)
        .join(CALLS, CALLS.c.id == MESSAGES.c.call_id)
        .join(STAFF, STAFF.c.id == MESSAGES.c.for_id)
        .where(CALLS.c.person_id == person)
        .order_by(CALLS.c.id.desc())
        .limit(limit)
    )


def _visits(person: int, limit: int) -> Select[Any]:
    at = case(
        (_VISITS.c.arrived_at.is_not(None), _VISITS.c.arrived_at),
        (_VISITS.c.expected_at.is_not(None), _VISITS.c.expected_at),
        else_=_VISITS.c.created_at,
    )
    return (
        _columns(
            _VISITS.c.person_id,
            at,
            _VISITS.c.state,
            _VISITS.c.purpose,
            STAFF.c.name,
            _VISITS.c.id,
        )
        .outerjoin(STAFF, STAFF.c.id == _VISITS.c.host_id)
        .where(_VISITS.c.person_id == person)
        .order_by(_VISITS.c.id.desc())
        .limit(limit)
    )


def _promises(person: int, limit: int) -> Select[Any]:
    """Return promises; a wait is told of by its visit."""
    return (
        _columns(
            _PROMISES.c.person_id,
            _PROMISES.c.made_at,
            _PROMISES.c.state,
            _PROMISES.c.text,
            _PROMISES.c.made_by,
            _PROMISES.c.id,
        )
        .where(_PROMISES.c.person_id == person, _PROMISES.c.visit_id.is_(None))
        .order_by(_PROMISES.c.id.desc())
        .limit(limit)
    )


def _forms(person: int, limit: int) -> Select[Any]:
    proved: list[ColumnElement[bool]] = [
        (_PAYMENTS.c.method == method.value)
        & _PROOFS.c.kind.in_([kind.value for kind in SETTLING[method]])
        for method in PaymentMethod
        if SETTLING.get(method)
    ]
    paid = exists().where(_PROOFS.c.payment_id == _PAYMENTS.c.id, or_(*proved))
    state = case(
        (_VOIDS.c.form_id.is_not(None), FormState.VOIDED.value),
        (paid, FormState.PAID.value),
        (_PAYMENTS.c.method == PaymentMethod.INVOICE.value, FormState.INVOICED.value),
        else_=FormState.REGISTERED.value,
    )
    return (
        _columns(
            _FORMS.c.subscriber_id,
            _FORMS.c.posted_at,
            state,
            _FORMS.c.title,
            _FORMS.c.worker,
            _FORMS.c.id,
        )
        .join(_PAYMENTS, _PAYMENTS.c.id == _FORMS.c.payment_id)
        .outerjoin(_VOIDS, _VOIDS.c.form_id == _FORMS.c.id)
        .where(_FORMS.c.subscriber_id == person)
        .order_by(_FORMS.c.id.desc())
        .limit(limit)
    )


def _columns(
    person: ColumnElement[Any],
    at: ColumnElement[Any],
    what: ColumnElement[Any],
    about: ColumnElement[Any],
    with_name: ColumnElement[Any],
    record: ColumnElement[Any],
) -> Select[Any]:
    return select(
        person.label("person"),
        at.label("at"),
        what.label("what"),
        about.label("about"),
        with_name.label("with_name"),
        record.label("record"),
    )


_KINDS: dict[ContactKind, _Latest] = {
    ContactKind.CALL: _calls,
    ContactKind.MESSAGE: _messages,
    ContactKind.VISIT: _visits,
    ContactKind.PROMISE: _promises,
    ContactKind.SUBSCRIPTION: _forms,
}
