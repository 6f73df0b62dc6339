"""Writing calls down: what was spoken, what rings, and what an earlier entry has to say now."""

from dataclasses import dataclass, replace
from datetime import UTC, timedelta

from sqlalchemy import Connection, and_, func, literal_column, or_, select
from sqlalchemy.orm import Session

from desk_gui.db.tables import CallRow
from desk_gui.domain.audit import Deed
from desk_gui.domain.call_rules import (
    LONGEST_TALK,
    RINGS_FOR,
    CallTimes,
    missed_outcome,
    settles_missed,
)
from desk_gui.domain.calls import (
    Call,
    CallDetails,
    CallId,
    CallOutcome,
    Direction,
    UnknownCall,
)
from desk_gui.domain.languages import Country
from desk_gui.domain.people import Phone
from desk_gui.domain.phones import phone_digits
from desk_gui.domain.refusals import RefusedError
from desk_gui.services.call_messages import change_message, check_callees, write_message
from desk_gui.services.call_pen import CallPen, message_of
from desk_gui.services.call_people import settle_caller
from desk_gui.services.call_plans import fulfil_plans
from desk_gui.services.call_promises import check_number
from desk_gui.services.call_rows import CALLS
from desk_gui.services.call_settling import hold_with_missed, settle_missed
from desk_gui.services.changes import Topic
from desk_gui.services.journal import Journal

_HOUSE = ""
"""Who answered a call that nobody answered."""
_NOT_LIFTED = (CallOutcome.MISSED, CallOutcome.NOT_REACHED)

# Said literally: only so the database knows that its index of these is meant.
_RINGS = CALLS.c.outcome == literal_column("'ringing'")


@dataclass(frozen=True, kw_only=True)
class Writing:
    """How a call is written down; its details are clean."""

    country: Country
    add_person: bool = False
    anyway: bool = False
    """Whether a time outside of working hours is promised all the same."""


@dataclass(frozen=True, kw_only=True)
class Known:
    """What is to be written of a call, with who rings, as far as that is known."""

    details: CallDetails
    phone: Phone
    """The number, read."""
    learned: bool
    """Whether the record of who rings was written."""


def known_caller(
    session: Session, journal: Journal, uid: str, details: CallDetails, how: Writing
) -> Known:
    """Return the details with who rings: held, and after them the calls that are written.

    ``uid`` is the call's; it may not be held yet.

    Raises:
        RefusedError: ``NoNumber``, or who rings cannot be kept.
    """
    add = how.add_person
    found = settle_caller(session, journal, uid, details.caller, how.country, add=add)
    details = replace(details, caller=found.caller)
    caller, phone = check_number(session, details)
    known = Known(
        details=replace(details, caller=caller),
        phone=phone or found.phone,
        learned=found.learned,
    )
    own, read = CallRow.uid == uid, known.phone
    settles = settles_missed(details.direction, details.outcome)
    person = caller.person if settles else None
    e164, digits = (read.e164, phone_digits(read)) if settles else (None, "")
    hold_with_missed(session, own, person, e164, digits=digits)
    return known


def write_taken(
    session: Session,
    journal: Journal,
    uid: str,
    details: CallDetails,
    times: CallTimes,
    how: Writing,
) -> CallPen:
    """Write down what became of a call: a new one, or one that the telephone system told of.

    Raises:
        RefusedError: whom it is for has left, ``NoNumber``, or what is promised
            cannot be.
    """
    check_callees(session, details, journal.at.date())
    known = known_caller(session, journal, uid, details, how)
    pen = _pen_for(session, journal, uid)
    _fill(pen, known)
    pen.put_times(times)
    spoken = details.outcome not in {CallOutcome.RINGING, CallOutcome.MISSED}
    pen.row.answered_by = journal.actor.name if spoken else _HOUSE
    session.add(pen.row)
    session.flush()
    pen.note(Deed.CALL_TAKEN)
    _settle_others(pen, how.country)
    write_message(pen, known.details, anyway=how.anyway)
    pen.index()
    return pen


def uid_of_call(session: Session, call_id: CallId) -> str:
    """Return the uid of a call that is there. Raises RefusedError: ``UnknownCall``."""
    uid = session.scalar(select(CallRow.uid).where(CallRow.id == call_id))
    if uid is None:
        raise RefusedError(UnknownCall())
    return uid


def write_changed(pen: CallPen, known: Known, how: Writing) -> None:
    """Write what is known of a call now; its times stay.

    Raises:
        RefusedError: as for a new one; ``AlreadyConfirmed`` where the callee was
            told otherwise already.
    """
    _check_new_callees(pen, known.details)
    _fill(pen, known)
    pen.touch()
    pen.session.flush()
    pen.note(Deed.CALL_CHANGED)
    _settle_others(pen, how.country)
    change_message(pen, known.details, anyway=how.anyway)
    pen.index()


def write_ringing(
    session: Session,
    journal: Journal,
    uid: str,
    details: CallDetails,
    country: Country,
) -> CallPen:
    """Write down that it rings; whose number it is, where that is one person's alone.

    Their record is not written: nobody has spoken with them yet.
    """
    pen = _new(session, journal, uid, rang=True)
    found = settle_caller(session, journal, uid, details.caller, country)
    pen.fill(replace(details, caller=found.caller), found.phone)
    pen.put_times(
        CallTimes(started_at=journal.at, answered_at=None, ended_at=None, clock_moved=False)
    )
    pen.row.answered_by = _HOUSE
    session.add(pen.row)
    session.flush()
    pen.note(Deed.CALL_TAKEN, "rang")
    pen.index()
    return pen


def is_unwritten(call: Call) -> bool:
    """Tell whether the telephone system told of a call, and nobody has written it down yet."""
    outcome = call.details.outcome
    by_house = outcome in _NOT_LIFTED and not call.answered_by
    return call.rang and (outcome is CallOutcome.RINGING or by_house)


def miss(pen: CallPen) -> None:
    """Note that nobody lifted a call that rang; what became of another stays."""
    if pen.outcome is CallOutcome.RINGING:
        pen.row.outcome = missed_outcome(pen.direction).value
        pen.session.flush()
        pen.note(Deed.CALL_CHANGED, "outcome")


def count_ringing(connection: Connection) -> int:
    """Return how many calls ring, or are spoken and not written down yet."""
    query = select(func.count()).select_from(CALLS).where(_RINGS)
    return connection.execute(query).scalar_one()


def miss_unanswered(session: Session, journal: Journal) -> int:
    """Close what rang and was not lifted, or was lifted and never written down; return how many.

    Each is locked first, and looked at then: what another desk was first with
    is passed over. A time ahead of the clock is of before it was set back.
    """
    at = journal.at.astimezone(UTC)
    rings, talks = at - RINGS_FOR, at - LONGEST_TALK
    ahead = CallRow.started_at > at + RINGS_FOR
    unanswered = and_(CallRow.answered_at.is_(None), or_(CallRow.started_at < rings, ahead))
    spoken = and_(CallRow.answered_at.is_not(None), or_(CallRow.answered_at < talks, ahead))
    query = (
        select(CallRow)
        .where(_RINGS, or_(unanswered, spoken))
        .order_by(CallRow.id)
        .with_for_update(skip_locked=True)
    )
    rows = session.scalars(query).all()
    for row in rows:
        pen = CallPen(session, journal, row)
        if row.answered_at is None:
            miss(pen)
        else:
            row.outcome = CallOutcome.ANSWERED.value
            pen.note(Deed.CALL_CHANGED, "outcome")
    session.flush()
    return len(rows)


def answer(pen: CallPen) -> None:
    """Note that somebody lifted, and who; the first to say so did."""
    row = pen.row
    if pen.outcome is CallOutcome.RINGING and row.answered_at is None:
        row.answered_at, row.answered_by = pen.now, pen.journal.actor.name
        pen.session.flush()
        pen.note(Deed.CALL_CHANGED, "answered_at")


def _pen_for(session: Session, journal: Journal, uid: str) -> CallPen:
    """Return the pen for a new call, or for the one that rang under this uid."""
    query = select(CallRow).where(CallRow.uid == uid).with_for_update(key_share=True)
    row = session.scalar(query)
    if row is None:
        return _new(session, journal, uid)
    row.settled_at, row.settled_by = None, ""
    return CallPen(session, journal, row, message_of(session, row))


def _new(session: Session, journal: Journal, uid: str, *, rang: bool = False) -> CallPen:
    row = CallRow(uid=uid, desk=journal.actor.counter, settled_by="", rang=rang)
    row.created_at = journal.at.astimezone(UTC)
    return CallPen(session, journal, row, is_new=True)


def _fill(pen: CallPen, known: Known) -> None:
    pen.fill(known.details, known.phone)
    if known.learned:
        pen.changed |= {Topic.PEOPLE}


def _check_new_callees(pen: CallPen, details: CallDetails) -> None:
    """Check the people of the house that are not those it said before: they may have left since."""
    row, checked, before = pen.row, details, pen.message
    if before is not None and details.message and before.for_id == details.message.for_:
        checked = replace(details, message=None)
    if row.transferred_to_id == details.transferred_to:
        checked = replace(checked, transferred_to=None)
    check_callees(pen.session, checked, pen.journal.at.date())


def _settle_others(pen: CallPen, country: Country) -> None:
    """Settle what was missed of the same person or number; a call of ours fulfils its sheet."""
    row = pen.row
    if not settles_missed(pen.direction, pen.outcome):
        return
    until = max(row.started_at, row.ended_at or row.started_at) + timedelta(seconds=1)
    settle_missed(pen.session, pen.journal, row.person_id, row.e164, digits=row.digits, until=until)
    if pen.direction is Direction.OUT:
        fulfil_plans(pen, country)
