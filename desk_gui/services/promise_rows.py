"""Rows of promises, for every service whose deeds make, keep or break one.

Each function works in the transaction of its caller and notes its own deed in
the journal. Times are kept in UTC.
"""

from collections.abc import Iterable
from datetime import UTC, datetime
from uuid import uuid4

from sqlalchemy import select
from sqlalchemy.orm import Session

from desk_gui.db.tables import AuditRow, CallRow, PersonRow, PromiseRow, VisitRow
from desk_gui.domain.actors import AccountId
from desk_gui.domain.audit import Deed, Subject
from desk_gui.domain.people import PersonId
from desk_gui.domain.promise_times import reminder_time
from desk_gui.domain.promises import (
    PromiseChannel,
    PromiseDetails,
    PromiseId,
    PromiseKind,
    PromiseState,
    ended_wait,
)
from desk_gui.domain.visits import VisitId
from desk_gui.services.holding_order import hold_in_order, name_in_order
from desk_gui.services.journal import Journal
from desk_gui.services.retention_leavings import delete_promises, hold_promises

_VISITOR = select(VisitRow.person_id)
_IS_WAIT = PromiseRow.kind == PromiseKind.WAIT.value
_IS_OPEN = PromiseRow.state == PromiseState.OPEN.value
_DEEDS = {
    PromiseState.OPEN: Deed.PROMISE_REVERTED,
    PromiseState.KEPT: Deed.PROMISE_KEPT,
    PromiseState.RENEWED: Deed.PROMISE_RENEWED,
    PromiseState.BROKEN: Deed.PROMISE_BROKEN,
}


def make_promise(
    session: Session,
    journal: Journal,
    uid: str,
    details: PromiseDetails,
    *,
    call: int | None = None,
) -> int:
    """Write a promise down and return its key; the same ``uid`` again returns the first one's.

    A wait is told of by its visit: its ``text`` may be empty, the visitor's
    name is read from the visit then, so that it stands in one place only.
    ``call`` is the key of the call it is made in.
    """
    known = session.scalar(select(PromiseRow.id).where(PromiseRow.uid == uid))
    return _added(session, journal, uid, details, call=call) if known is None else known


def renew_wait(
    session: Session, journal: Journal, visit_id: VisitId, due_at: datetime, reason: str
) -> int:
    """Promise a waiting visitor another time and return the new promise's key.

    The one that was open ends as renewed; where there was none, this is the first.
    """
    before = _open_wait(session, visit_id)
    if before is not None:
        return renew(session, journal, before, due_at, reason)
    person = session.scalar(_VISITOR.where(VisitRow.id == visit_id))
    details = PromiseDetails(
        kind=PromiseKind.WAIT,
        text="",
        due_at=due_at,
        channel=PromiseChannel.IN_PERSON,
        person=None if person is None else PersonId(person),
        visit=visit_id,
    )
    return make_promise(session, journal, str(uuid4()), details)


def hold_open_waits(session: Session, visits: Iterable[int]) -> None:
    """Hold what is promised to those who wait, for several visits whose waits are closed."""
    waits = select(PromiseRow.id).where(PromiseRow.visit_id.in_(visits), _IS_WAIT, _IS_OPEN)
    hold_in_order(session, {PromiseRow: session.scalars(waits)}, whole=[PromiseRow])


def close_wait(
    session: Session, journal: Journal, visit_id: VisitId, *, served: bool
) -> int | None:
    """End what was promised to who waits, and return its key; None where nothing was.

    It is kept where the visitor was served by the time that was said, else broken.
    """
    row = _open_wait(session, visit_id)
    if row is None:
        return None
    end(session, journal, row, ended_wait(row.due_at, journal.at, served=served))
    return row.id


def reopen_wait(session: Session, journal: Journal, promise_id: int) -> None:
    """Take back how a promise ended; one that is open stays as it is."""
    row = session.get_one(PromiseRow, promise_id, with_for_update=True)
    if row.state != PromiseState.OPEN.value:
        end(session, journal, row, PromiseState.OPEN)


def forget_wait(session: Session, journal: Journal, visit_id: VisitId) -> datetime | None:
    """Take back what a waiting visitor was promised last; return until when it was before, in UTC.

    Raises:
        LookupError: there is nothing, or somebody worked at it since.
    """
    waits = select(PromiseRow.id).where(PromiseRow.visit_id == visit_id, _IS_WAIT)
    hold_promises(session, session.scalars(waits).all())
    row = _open_wait(session, visit_id)
    if row is None or not is_untouched(session, row):
        raise LookupError(visit_id)
    before = row.renews_id
    delete_promises(session, [row.id])
    session.expunge(row)
    if before is None:
        return None
    reopen_wait(session, journal, before)
    return session.get_one(PromiseRow, before).due_at


def is_untouched(session: Session, row: PromiseRow) -> bool:
    """Tell whether a promise was only made, and its reminder put off at most."""
    if row.state != PromiseState.OPEN.value:
        return False
    query = select(AuditRow.deed).where(
        AuditRow.subject_kind == Subject.PROMISE.value,
        AuditRow.subject_id == row.id,
        AuditRow.deed != Deed.PROMISE_SNOOZED.value,
    )
    # Deeds of this transaction are not written yet: one that it makes is not looked at.
    last = session.scalar(query.order_by(AuditRow.id.desc()).limit(1))
    return last in {None, Deed.PROMISE_MADE.value}


def end(
    session: Session, journal: Journal, row: PromiseRow, state: PromiseState, reason: str = ""
) -> None:
    """Let a promise end in this state, or with ``OPEN`` take its end back."""
    is_open = state is PromiseState.OPEN
    row.state = state.value
    row.closed_at = None if is_open else journal.at.astimezone(UTC)
    row.closed_by = "" if is_open else journal.actor.name
    row.reason = reason
    session.flush()
    person = None if row.person_id is None else PersonId(row.person_id)
    journal.note(_DEEDS[state], Subject.PROMISE, row.id, person=person)


def hold_named(session: Session, promise_id: PromiseId) -> None:
    """Hold what a promise names before the promise: what takes its place will name it as well."""
    query = select(PromiseRow.visit_id, PromiseRow.person_id, PromiseRow.call_id)
    for visit, person, call in session.execute(query.where(PromiseRow.id == promise_id)):
        name_in_order(session, {VisitRow: [visit], PersonRow: [person], CallRow: [call]})


def set_reminder(row: PromiseRow, now: datetime) -> None:
    """Let a promise ring anew: it is due at another time than it was."""
    row.reminds_at = reminder_time(PromiseKind(row.kind), row.due_at, now).astimezone(UTC)
    row.reminded_at, row.reminded_by = None, ""


def renew(
    session: Session, journal: Journal, row: PromiseRow, due_at: datetime, reason: str
) -> int:
    """Let the same promise for another time take the place of this one, and return its key."""
    end(session, journal, row, PromiseState.RENEWED, reason)
    details = PromiseDetails(
        kind=PromiseKind(row.kind),
        text=row.text,
        due_at=due_at,
        channel=PromiseChannel(row.channel),
        person=None if row.person_id is None else PersonId(row.person_id),
        visit=None if row.visit_id is None else VisitId(row.visit_id),
        owner=None if row.owner_id is None else AccountId(row.owner_id),
    )
    return _added(session, journal, str(uuid4()), details, renews=row.id, call=row.call_id)


def _added(
    session: Session,
    journal: Journal,
    uid: str,
    details: PromiseDetails,
    renews: int | None = None,
    call: int | None = None,
) -> int:
    row = PromiseRow(
        uid=uid,
        kind=details.kind.value,
        text=details.text,
        due_at=details.due_at.astimezone(UTC),
        state=PromiseState.OPEN.value,
        channel=details.channel.value,
        person_id=details.person,
        visit_id=details.visit,
        owner_id=journal.actor.account if details.owner is None else details.owner,
        made_at=journal.at.astimezone(UTC),
        made_by=journal.actor.name,
        closed_by="",
        reason="",
        renews_id=renews,
        call_id=details.call if call is None else call,
        reminds_at=reminder_time(details.kind, details.due_at, journal.at).astimezone(UTC),
        reminded_by="",
    )
    session.add(row)
    session.flush()
    journal.note(Deed.PROMISE_MADE, Subject.PROMISE, row.id, person=details.person)
    return row.id


def _open_wait(session: Session, visit_id: VisitId) -> PromiseRow | None:
    query = select(PromiseRow).where(PromiseRow.visit_id == visit_id, _IS_WAIT, _IS_OPEN)
    return session.scalar(query.order_by(PromiseRow.id.desc()).limit(1).with_for_update())
