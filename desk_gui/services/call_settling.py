"""Missed calls that need nobody's care any more: who rang was heard, reached, or came by.

Each function works in the transaction of its caller and notes its deeds in
the journal; a step that is taken back lets what it settled be open again.
"""

from datetime import UTC, datetime

from sqlalchemy import ColumnElement, and_, or_, select
from sqlalchemy.orm import Session

from desk_gui.db.tables import CallRow, PersonPhoneRow
from desk_gui.domain.audit import Deed, Subject
from desk_gui.domain.calls import CallOutcome
from desk_gui.domain.people import PersonId
from desk_gui.services.holding_order import hold_in_order
from desk_gui.services.journal import Journal

IS_UNSETTLED = and_(CallRow.outcome == CallOutcome.MISSED.value, CallRow.settled_at.is_(None))
"""The condition for missed calls that nobody cared for yet."""


def settle_missed(
    session: Session,
    journal: Journal,
    person: int | None,
    e164: str | None = None,
    *,
    digits: str = "",
    until: datetime | None = None,
) -> int:
    """Settle what was missed of a person or a number; return how many calls there were.

    Of a person, also what was missed of their numbers before they were known to be theirs.
    ``digits`` are those of a number that is no valid one. ``until`` is when the
    call was that settles them: what was missed later stays open.
    """
    whose = _theirs(person, e164, digits)
    if whose is None:
        return 0
    latest = (until or journal.at).astimezone(UTC)
    query = select(CallRow).where(IS_UNSETTLED, whose, CallRow.started_at <= latest)
    rows = session.scalars(query.order_by(CallRow.id).with_for_update(key_share=True)).all()
    for row in rows:
        settle(session, journal, row)
    return len(rows)


def hold_with_missed(
    session: Session,
    own: ColumnElement[bool],
    person: int | None,
    e164: str | None = None,
    *,
    digits: str = "",
) -> None:
    """Hold a call together with those that ``settle_missed`` would settle: all in one order."""
    whose = _theirs(person, e164, digits)
    wanted = own if whose is None else or_(own, and_(IS_UNSETTLED, whose))
    hold_in_order(session, {CallRow: session.scalars(select(CallRow.id).where(wanted)).all()})


def hold_with_settled(session: Session, row: CallRow) -> None:
    """Hold a call whole that is to be taken back, and all that may be open again then."""
    whose = _theirs(row.person_id, row.e164, row.digits)
    own = CallRow.id == row.id
    since = CallRow.settled_at >= row.created_at
    wanted = own if whose is None else or_(own, and_(whose, since))
    keys = session.scalars(select(CallRow.id).where(wanted)).all()
    hold_in_order(session, {CallRow: keys}, whole=[CallRow])


def settle(session: Session, journal: Journal, row: CallRow) -> None:
    """Note that a missed call needs no care any more."""
    row.settled_at = journal.at.astimezone(UTC)
    row.settled_by = journal.actor.name
    session.flush()
    note_settled(journal, row)


def open_again(session: Session, journal: Journal, row: CallRow) -> None:
    """Take back that a missed call was settled."""
    row.settled_at, row.settled_by = None, ""
    session.flush()
    note_settled(journal, row)


def open_those_settled_at(
    session: Session,
    journal: Journal,
    at: datetime,
    person: int | None,
    e164: str | None = None,
    *,
    digits: str = "",
) -> int:
    """Open again what a step settled that was made at this moment; return how many calls.

    For steps that are taken back.
    """
    whose = _theirs(person, e164, digits)
    if whose is None:
        return 0
    missed = CallRow.outcome == CallOutcome.MISSED.value
    query = select(CallRow).where(missed, whose, CallRow.settled_at == at.astimezone(UTC))
    rows = session.scalars(query.order_by(CallRow.id).with_for_update(key_share=True)).all()
    for row in rows:
        open_again(session, journal, row)
    return len(rows)


def note_settled(journal: Journal, row: CallRow) -> None:
    """Note it in the history."""
    person = None if row.person_id is None else PersonId(row.person_id)
    journal.note(Deed.CALL_SETTLED, Subject.CALL, row.id, person=person)


def _theirs(person: int | None, e164: str | None, digits: str) -> ColumnElement[bool] | None:
    """Return the condition for the calls of a person or a number; None for nobody's."""
    found: list[ColumnElement[bool]] = []
    if person is not None:
        numbers = select(PersonPhoneRow.e164).where(
            PersonPhoneRow.person_id == person, PersonPhoneRow.e164.is_not(None)
        )
        of_number = and_(CallRow.person_id.is_(None), CallRow.e164.in_(numbers))
        found += [CallRow.person_id == person, of_number]
    if e164 is not None:
        found.append(CallRow.e164 == e164)
    elif digits:
        found.append(and_(CallRow.digits == digits, CallRow.e164.is_(None)))
    return or_(*found) if found else None
