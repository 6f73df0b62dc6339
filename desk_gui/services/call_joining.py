"""An unknown number joins somebody on record, with all its calls that were nobody's; and back."""

from collections.abc import Collection
from dataclasses import replace

from sqlalchemy import Select, and_, select
from sqlalchemy.orm import Session

from desk_gui.db.tables import CallRow, MessageRow, PersonRow, PromiseRow
from desk_gui.domain.audit import Deed
from desk_gui.domain.call_joins import Joined, JoinedCall
from desk_gui.domain.calls import CallId
from desk_gui.domain.languages import Country
from desk_gui.domain.people import PersonDetails, PersonId
from desk_gui.domain.promises import PromiseId
from desk_gui.domain.refusals import Missing, RefusedError
from desk_gui.services.call_pen import CallPen, message_of
from desk_gui.services.changes import Outcome, Topic
from desk_gui.services.holding_order import hold_in_order
from desk_gui.services.people_meeting import learn
from desk_gui.services.people_rows import to_person
from desk_gui.services.people_writing import change_person

MOST_JOINED = 500
"""The latest so many calls of a number are joined: one that rings oftener is a switchboard."""
_NEWS = {Topic.PEOPLE, Topic.PROMISES, Topic.MESSAGES}


def hold(session: Session, call_id: CallId, person: PersonId) -> None:
    """Hold a person and the calls of a number that are to be theirs, before the call is opened."""
    row = session.get(CallRow, call_id)
    if row is not None:
        others = _others(row)
        keys = {int(call_id)}
        if others is not None:
            keys.update(session.scalars(others.with_only_columns(CallRow.id)))
        _hold(session, person, keys)
        # What was read so far may be another's by now.
        session.expire(row)


def hold_joined(session: Session, joined: Joined) -> None:
    """Hold a person and the calls that became theirs, before the first of them is opened."""
    _hold(session, joined.person, {joined.call.id, *(each.id for each in joined.calls)})


def join(pen: CallPen, person: PersonId, country: Country) -> Outcome[Joined]:
    """Give the call's number to a person, and the person the calls of that number; all are held.

    Raises:
        RefusedError: ``Missing`` person who is gone.
    """
    row = pen.session.get(PersonRow, person)
    if row is None or row.removed:
        raise RefusedError(Missing(field="person"))
    pen.changed |= _NEWS
    learned = _teach(pen, row, country)
    details = to_person(row).details
    found = _others(pen.row)
    rows = () if found is None else pen.session.scalars(found).all()
    others = [_pen_of(pen, other) for other in rows]
    calls = tuple(_give(each, person, details) for each in (pen, *others))
    told = pen.told()
    return Outcome(
        Joined(call=told.value, person=person, calls=calls, learned=learned), told.changed
    )


def unjoin(pen: CallPen, joined: Joined) -> None:
    """Let all be nobody's again that became a person's, and take the number from their record.

    All of them are held. What somebody has written there since stays.
    """
    pen.changed |= _NEWS
    for each in joined.calls:
        row = pen.session.get(CallRow, each.id)
        if row is not None and row.person_id == joined.person:
            _take(pen if row is pen.row else _pen_of(pen, row), each, joined.person)
    person = pen.session.get(PersonRow, joined.person)
    if person is not None and not person.removed and joined.learned:
        _forget_number(pen, person, joined.learned)


def _teach(pen: CallPen, row: PersonRow, country: Country) -> str:
    """Add the number to the record; return it as it is kept there, nothing where it was known."""
    new = bool(pen.row.digits) and learn(
        pen.session, pen.journal, row, country, phone=pen.row.number, field="number"
    )
    return to_person(row).details.phones[-1].typed if new else ""


def _forget_number(pen: CallPen, row: PersonRow, number: str) -> None:
    details = to_person(row).details
    phones = tuple(phone for phone in details.phones if phone.typed != number)
    if phones != details.phones:
        change_person(pen.session, pen.journal, row, replace(details, phones=phones))


def _hold(session: Session, person: PersonId, calls: Collection[int]) -> None:
    promises = session.scalars(select(PromiseRow.id).where(PromiseRow.call_id.in_(calls))).all()
    messages = session.scalars(select(MessageRow.id).where(MessageRow.call_id.in_(calls))).all()
    rows = {PersonRow: [person], CallRow: calls, MessageRow: messages, PromiseRow: promises}
    hold_in_order(session, rows)


def _others(row: CallRow) -> Select[CallRow] | None:
    """Return the query for the calls of the number that are nobody's; None without a number."""
    if row.e164 is not None:
        same = CallRow.e164 == row.e164
    elif row.digits:
        same = and_(CallRow.digits == row.digits, CallRow.e164.is_(None))
    else:
        return None
    query = select(CallRow).where(same, CallRow.person_id.is_(None), CallRow.id != row.id)
    return query.order_by(CallRow.id.desc()).limit(MOST_JOINED)


def _give(pen: CallPen, person: PersonId, details: PersonDetails) -> JoinedCall:
    """Let a call be the person's; what was written down of a name stays."""
    row = pen.row
    before = (row.name, row.firm)
    row.person_id = person
    row.name = row.name or details.full_name
    row.firm = row.firm or ("" if details.firm == row.name else details.firm)
    promises = _promises(pen, None)
    for promise in promises:
        promise.person_id = person
    _written(pen)
    return JoinedCall(
        id=CallId(row.id),
        before=before,
        since=(row.name, row.firm),
        promises=tuple(PromiseId(promise.id) for promise in promises),
    )


def _take(pen: CallPen, joined: JoinedCall, person: PersonId) -> None:
    """Let a call be nobody's again, under the name that stood in it; another since then stays."""
    row = pen.row
    row.person_id = None
    if (row.name, row.firm) == joined.since:
        row.name, row.firm = joined.before
    for promise in _promises(pen, person):
        if promise.id in joined.promises:
            promise.person_id = None
    _written(pen)


def _promises(pen: CallPen, person: PersonId | None) -> list[PromiseRow]:
    """Return what was promised in a call to a person, or to nobody on record."""
    theirs = PromiseRow.person_id.is_(None) if person is None else PromiseRow.person_id == person
    query = select(PromiseRow).where(PromiseRow.call_id == pen.row.id, theirs)
    return list(pen.session.scalars(query.order_by(PromiseRow.id).with_for_update()))


def _written(pen: CallPen) -> None:
    pen.session.flush()
    pen.note(Deed.CALL_CHANGED, "person")
    pen.index()


def _pen_of(pen: CallPen, row: CallRow) -> CallPen:
    """Return the pen for another call in the same transaction."""
    return CallPen(pen.session, pen.journal, row, message_of(pen.session, row))
