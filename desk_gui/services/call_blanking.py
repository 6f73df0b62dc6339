"""Taking a person out of the calls: who rang and what about goes, when it was stays."""

from collections.abc import Iterable

from sqlalchemy import delete, false, or_, select
from sqlalchemy.orm import Session

from desk_gui.db.tables import (
    CallRow,
    OfferAnswerRow,
    PersonPhoneRow,
    PersonRow,
    table,
)
from desk_gui.domain.calls import CallId
from desk_gui.domain.people_search import WORD_LIMIT
from desk_gui.services.blanking import Blanking
from desk_gui.services.call_pen import CallPen, open_call
from desk_gui.services.call_rows import CALL_WORDS, CALLS, PLANS

_OFFERS = table(OfferAnswerRow)


def blank_calls(blanking: Blanking, row: PersonRow) -> None:
    """Blank the calls of a person and the sheets for calls to them.

    Calls that are linked to nobody are theirs by the name, or by a number that
    nobody else on record has.
    """
    session = blanking.session
    numbers = _own_numbers(session, row)
    for key in calls_of(blanking, row):
        pen = open_call(session, blanking.journal, CallId(key))
        by_number = pen.row.person_id is None and pen.row.e164 in numbers
        if by_number or blanking.is_meant(pen.row.person_id, pen.row.name):
            _blank_call(pen)
            blanking.touched.add("calls")
    _delete_plans(blanking)
    session.execute(delete(_OFFERS).where(_OFFERS.c.person_id == blanking.person))


def calls_of(blanking: Blanking, row: PersonRow) -> list[int]:
    """Return the calls that may be a person's, by link, number or name."""
    session = blanking.session
    linked = session.scalars(select(CALLS.c.id).where(CALLS.c.person_id == blanking.person)).all()
    by_number = _by_number(session, _own_numbers(session, row))
    return sorted({*linked, *by_number, *_by_name(blanking)})


def plans_of(blanking: Blanking) -> list[int]:
    """Return the sheets for calls to a person."""
    plans = select(PLANS.c.id, PLANS.c.name, PLANS.c.person_id)
    unlinked = PLANS.c.person_id.is_(None) if blanking.alone else false()
    rows = blanking.session.execute(
        plans.where(or_(PLANS.c.person_id == blanking.person, unlinked)).order_by(PLANS.c.id)
    )
    return [row.id for row in rows if blanking.is_meant(row.person_id, row.name)]


def _own_numbers(session: Session, row: PersonRow) -> frozenset[str]:
    """Return the numbers of a person that nobody else on record has."""
    numbers = {phone.e164 for phone in row.phones if phone.e164}
    shared = select(PersonPhoneRow.e164).where(
        PersonPhoneRow.e164.in_(numbers),
        PersonPhoneRow.person_id != row.id,
        PersonPhoneRow.person_id.in_(select(PersonRow.id).where(~PersonRow.removed)),
    )
    return frozenset(numbers - set(session.scalars(shared))) if numbers else frozenset()


def _by_number(session: Session, numbers: frozenset[str]) -> Iterable[int]:
    if not numbers:
        return ()
    unlinked = CALLS.c.e164.in_(numbers) & CALLS.c.person_id.is_(None)
    return session.scalars(select(CALLS.c.id).where(unlinked)).all()


def _by_name(blanking: Blanking) -> Iterable[int]:
    """Return calls that have all words of a name of theirs; which of them are meant is seen."""
    found: set[int] = set()
    for name in blanking.keys if blanking.alone else ():
        query = select(CALL_WORDS.c.call_id)
        for word in name.split():
            having = select(CALL_WORDS.c.call_id).where(CALL_WORDS.c.word == word[:WORD_LIMIT])
            query = query.where(CALL_WORDS.c.call_id.in_(having))
        found.update(blanking.session.scalars(query))
    return found


def _blank_call(pen: CallPen) -> None:
    """Take out of a call who was on the other end and what it was about."""
    row: CallRow = pen.row
    row.name = row.firm = row.number = row.digits = row.reason = row.note = ""
    row.e164 = row.language = None
    if pen.message is not None:
        pen.message.text = ""
    pen.touch()
    pen.index()


def _delete_plans(blanking: Blanking) -> None:
    """Delete the sheets for calls to the person: without them nothing is left to prepare."""
    blanking.session.execute(delete(PLANS).where(PLANS.c.id.in_(plans_of(blanking))))
