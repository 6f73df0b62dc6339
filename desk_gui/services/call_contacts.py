"""What the desk had to do with somebody last: calls, visits, messages, promises, subscriptions.

One query for each kind, for several people at once: a caller's number may be
the number of several, and it rings meanwhile.
"""

from collections import defaultdict
from collections.abc import Callable, Sequence
from datetime import datetime, tzinfo
from typing import Any, TypeAlias

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    CompoundSelect,
    Connection,
    Integer,
    Select,
    bindparam,
    case,
    exists,
    or_,
    select,
)
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
from desk_gui.services.prepared import Build, Shape, run_prepared

_TOGETHER = 8
_NOBODY = 0
_Bound: TypeAlias = BindParameter[Any]
_Latest: TypeAlias = Callable[[_Bound], Select[Any]]
"""Returns the query for one kind of one person: person, at, what, about, with whom, key."""
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


def latest_contacts(
    connection: Connection, people: Sequence[PersonId], limit: int, zone: tzinfo | None
) -> dict[PersonId, tuple[Contact, ...]]:
    """Return the latest contacts of each person, of all kinds together, the newest first."""
    found: defaultdict[PersonId, list[Contact]] = defaultdict(list)
    # Two shapes only, for one and for several: to compile one takes longer than to run it.
    size = 1 if len(people) == 1 else -(-len(people) // _TOGETHER) * _TOGETHER
    asked = [*people, *[_NOBODY] * (size - len(people))]
    values = {f"person_{at}": person for at, person in enumerate(asked)}
    for kind, build in _BUILDS.items() if people else ():
        rows = run_prepared(connection, build, (size,), {**values, "limit": limit})
        for person, *said in rows:
            found[PersonId(person)].append(_to_contact(kind, said, zone))
    return {
        person: tuple(sorted(contacts, key=lambda each: each.at, reverse=True)[:limit])
        for person, contacts in found.items()
    }


def _to_contact(kind: ContactKind, said: Sequence[Any], zone: tzinfo | None) -> Contact:
    at, what, about, with_name, record = said
    return Contact(
        kind=kind,
        at=datetime.fromisoformat(at).astimezone(zone),
        what=what,
        about=about or "",
        with_name=with_name or "",
        record=record,
    )


def _calls(person: _Bound) -> Select[Any]:
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
        .limit(bindparam("limit", type_=None))
    )


def _messages(person: _Bound) -> Select[Any]:
    said = case((MESSAGES.c.text != "", MESSAGES.c.text), else_=CALLS.c.reason)
    key = MESSAGES.c.id
    return (
        _columns(CALLS.c.person_id, MESSAGES.c.at, MESSAGES.c.wish, said, STAFF.c.name, key)
        .join(CALLS, CALLS.c.id == MESSAGES.c.call_id)
        .join(STAFF, STAFF.c.id == MESSAGES.c.for_id)
        .where(CALLS.c.person_id == person)
        .order_by(CALLS.c.id.desc())
        .limit(bindparam("limit", type_=None))
    )


def _visits(person: _Bound) -> Select[Any]:
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
        .limit(bindparam("limit", type_=None))
    )


def _promises(person: _Bound) -> Select[Any]:
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
        .limit(bindparam("limit", type_=None))
    )


def _forms(person: _Bound) -> Select[Any]:
    proved = [
        (_PAYMENTS.c.method == method.value) & (_PROOFS.c.kind == kind.value)
        for method, kinds in SETTLING.items()
        for kind in sorted(kinds)
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
        .limit(bindparam("limit", type_=None))
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


def _of_several(latest: _Latest) -> Build:
    """Return how the query of so many people is built out of that of one."""

    def build(shape: Shape) -> CompoundSelect[Any]:
        people = [bindparam(f"person_{at}", type_=Integer()) for at in range(shape[0])]
        return all_of(*(select(latest(person).subquery()) for person in people))

    return build


_BUILDS: dict[ContactKind, Build] = {
    kind: _of_several(latest)
    for kind, latest in {
        ContactKind.CALL: _calls,
        ContactKind.MESSAGE: _messages,
        ContactKind.VISIT: _visits,
        ContactKind.PROMISE: _promises,
        ContactKind.SUBSCRIPTION: _forms,
    }.items()
}
