"""All that is known of one promise: to whom, every try, who had it, what it took the place of."""

from datetime import tzinfo
from typing import Any

from sqlalchemy import Connection, Row, and_, select
from sqlalchemy.orm import Session

from desk_gui.db.tables import (
    AccountRow,
    AuditRow,
    CallRow,
    PersonRow,
    PromiseRow,
    PromiseTryRow,
    VisitRow,
    table,
)
from desk_gui.domain.audit import Deed, Purpose, Subject
from desk_gui.domain.calls import CallId
from desk_gui.domain.people import PersonId
from desk_gui.domain.promises import (
    Promise,
    PromiseStep,
    PromiseStepKind,
    PromiseStory,
)
from desk_gui.services.journal import Journal
from desk_gui.services.people_rows import to_person
from desk_gui.services.promise_lines import read_one, to_try

_AUDIT, _ACCOUNTS, _TRIES = table(AuditRow), table(AccountRow), table(PromiseTryRow)
_NEXT, _RECEIVER = _AUDIT.alias("next_entry"), _ACCOUNTS.alias("receiver")
_STEPS = {
    Deed.PROMISE_MADE: PromiseStepKind.MADE,
    Deed.PROMISE_HANDED_ON: PromiseStepKind.HANDED_ON,
    Deed.PROMISE_SNOOZED: PromiseStepKind.SNOOZED,
    Deed.PROMISE_KEPT: PromiseStepKind.KEPT,
    Deed.PROMISE_RENEWED: PromiseStepKind.RENEWED,
    Deed.PROMISE_BROKEN: PromiseStepKind.BROKEN,
    Deed.PROMISE_REVERTED: PromiseStepKind.REVERTED,
}
_MOST = 20
"""So many promises are followed back, and so many steps told."""


def read_story(session: Session, promise: Promise, zone: tzinfo | None) -> PromiseStory:
    """Return a promise with its story."""
    connection = session.connection()
    name, firm, phone = _whom(session, promise)
    tries = select(_TRIES).where(_TRIES.c.promise_id == promise.id).order_by(_TRIES.c.id)
    return PromiseStory(
        promise=promise,
        name=name,
        firm=firm,
        phone=phone,
        tries=tuple(to_try(row, zone) for row in connection.execute(tries)),
        steps=_steps(connection, promise, zone),
        before=_before(connection, promise, zone),
    )


def note_look(journal: Journal, promise: Promise) -> None:
    """Note whose data was opened: the person's, the visitor's or the caller's."""
    details = promise.details
    if details.person is not None:
        journal.note(
            Deed.PERSON_OPENED,
            Subject.PERSON,
            details.person,
            person=details.person,
            purpose=Purpose.CALL,
        )
    elif details.visit is not None:
        journal.note(Deed.VISIT_OPENED, Subject.VISIT, details.visit, purpose=Purpose.CALL)
    elif details.call is not None:
        journal.note(Deed.CALL_OPENED, Subject.CALL, CallId(details.call), purpose=Purpose.CALL)


def _whom(session: Session, promise: Promise) -> tuple[str, str, str]:
    """Return name, firm and number of whom it was promised to.

    The number they rang from comes before the one on record: there they wait.
    """
    details = promise.details
    name, firm, phone = _on_record(session, details.person)
    if details.visit is not None:
        visit = session.get_one(VisitRow, details.visit)
        name, firm, phone = name or visit.name, firm or visit.firm, visit.phone or phone
    if details.call is not None:
        call = session.get_one(CallRow, details.call)
        name, firm, phone = name or call.name, firm or call.firm, call.number or phone
    return name, firm, phone


def _on_record(session: Session, person: PersonId | None) -> tuple[str, str, str]:
    row = session.get(PersonRow, person) if person is not None else None
    if row is None or row.removed:
        return "", "", ""
    known = to_person(row).details
    phone = next((each.typed for each in known.phones), "")
    return known.full_name, known.firm if known.firm != known.full_name else "", phone


def _steps(
    connection: Connection, promise: Promise, zone: tzinfo | None
) -> tuple[PromiseStep, ...]:
    """Return what the history tells of a promise, in order.

    Whom it was handed on to is named by the entry after: both were written at once.
    """
    named = and_(
        _NEXT.c.id == _AUDIT.c.id + 1,
        _NEXT.c.deed == Deed.PROMISE_HANDED_ON.value,
        _NEXT.c.subject_kind == Subject.ACCOUNT.value,
        _AUDIT.c.deed == Deed.PROMISE_HANDED_ON.value,
    )
    query = (
        select(
            _AUDIT.c.id,
            _AUDIT.c.deed,
            _AUDIT.c.at,
            _AUDIT.c.workstation,
            _ACCOUNTS.c.name,
            _RECEIVER.c.name.label("receiver"),
        )
        .outerjoin(_ACCOUNTS, _ACCOUNTS.c.id == _AUDIT.c.account_id)
        .outerjoin(_NEXT, named)
        .outerjoin(_RECEIVER, _RECEIVER.c.id == _NEXT.c.subject_id)
        .where(
            _AUDIT.c.subject_kind == Subject.PROMISE.value,
            _AUDIT.c.subject_id == promise.id,
            _AUDIT.c.deed.in_([deed.value for deed in _STEPS]),
        )
        .order_by(_AUDIT.c.id.desc())
        .limit(_MOST)
    )
    return tuple(_step(row, zone) for row in reversed(connection.execute(query).all()))


def _step(row: Row[Any], zone: tzinfo | None) -> PromiseStep:
    return PromiseStep(
        kind=_STEPS[Deed(row.deed)],
        at=row.at.astimezone(zone),
        by=row.name or row.workstation,
        to=row.receiver or "",
    )


def _before(connection: Connection, promise: Promise, zone: tzinfo | None) -> tuple[Promise, ...]:
    """Follow back what was renewed."""
    found: list[Promise] = []
    key = promise.renews
    while key is not None and len(found) < _MOST:
        each = read_one(connection, zone, PromiseRow.id == key)
        if each is None:
            break
        found.append(each)
        key = each.renews
    return tuple(found)
