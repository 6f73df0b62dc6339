"""An unknown number joins somebody on record, and with it all its calls that were nobody's."""

from sqlalchemy import and_, select
from sqlalchemy.orm import Session

from desk_gui.db.tables import CallRow, PersonRow, PromiseRow
from desk_gui.domain.audit import Deed
from desk_gui.domain.languages import Country
from desk_gui.domain.people import PersonDetails, PersonId
from desk_gui.domain.refusals import Missing, RefusedError
from desk_gui.services.call_pen import CallPen, message_of
from desk_gui.services.changes import Topic
from desk_gui.services.people_meeting import learn
from desk_gui.services.people_rows import to_person

MOST_JOINED = 500
"""The latest so many calls of a number are joined: one that rings oftener is a switchboard."""


def join(pen: CallPen, person: PersonId, country: Country) -> None:
    """Give the call's number to a person, and the person the calls of that number.

    Raises:
        RefusedError: ``Missing`` person who is gone.
    """
    row = pen.session.get(PersonRow, person, with_for_update=True)
    if row is None or row.removed:
        raise RefusedError(Missing(field="person"))
    pen.changed |= {Topic.PEOPLE, Topic.PROMISES, Topic.MESSAGES}
    if pen.row.digits:
        learn(pen.session, pen.journal, row, country, phone=pen.row.number, field="number")
    details = to_person(row).details
    _give(pen, person, details)
    for other in _others(pen.session, pen.row):
        _give(
            CallPen(pen.session, pen.journal, other, message_of(pen.session, other)),
            person,
            details,
        )


def _others(session: Session, row: CallRow) -> list[CallRow]:
    """Return the calls of the number that are nobody's."""
    if row.e164 is not None:
        same = CallRow.e164 == row.e164
    elif row.digits:
        same = and_(CallRow.digits == row.digits, CallRow.e164.is_(None))
    else:
        return []
    query = select(CallRow).where(same, CallRow.person_id.is_(None), CallRow.id != row.id)
    found = session.scalars(query.order_by(CallRow.id.desc()).limit(MOST_JOINED).with_for_update())
    return list(found)


def _give(pen: CallPen, person: PersonId, details: PersonDetails) -> None:
    """Let a call be the person's; what was written down of a name stays."""
    row = pen.row
    row.person_id = person
    row.name = row.name or details.full_name
    row.firm = row.firm or ("" if details.firm == row.name else details.firm)
    pen.session.flush()
    promises = select(PromiseRow).where(
        PromiseRow.call_id == row.id, PromiseRow.person_id.is_(None)
    )
    for promise in pen.session.scalars(promises.with_for_update()):
        promise.person_id = person
    pen.note(Deed.CALL_CHANGED, "person")
    pen.index()
