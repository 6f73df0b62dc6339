"""Taking a call back that was written down by mistake, with all it brought about.

Its message goes with it, and what it promised where nobody has touched the
promise since; one that somebody tried, handed on or ended stays by itself. A
person it put on record goes where nothing else names them; missed calls it
settled are open again, and so are sheets it fulfilled. A call that the
telephone system told of did ring: it is missed again, and no more.
"""

from datetime import UTC, datetime

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from desk_gui.db.tables import AuditRow, CallRow, CallWordRow, PersonRow
from desk_gui.domain.audit import Deed, Subject
from desk_gui.domain.call_rules import REVERTED_WITHIN, missed_outcome, rings_again, uid_of
from desk_gui.domain.calls import Caller, CallId
from desk_gui.domain.languages import Country
from desk_gui.domain.people import PersonId, Phone
from desk_gui.domain.refusals import RefusedError
from desk_gui.services.call_messages import already_confirmed, remove_message
from desk_gui.services.call_pen import CallPen
from desk_gui.services.call_people import holders_of, settle_caller
from desk_gui.services.call_plans import let_go_of_plans
from desk_gui.services.call_promises import remove_promises
from desk_gui.services.call_settling import hold_with_settled, open_those_settled_at
from desk_gui.services.changes import Topic
from desk_gui.services.history_rows import changed_meanwhile
from desk_gui.services.holding_order import hold_in_order
from desk_gui.services.people_writing import is_named, remove_person


def hold(session: Session, call_id: CallId) -> None:
    """Hold all that taking a call back may write, before the call is opened.

    People come first: who was put on record, and whose number it is without them.
    """
    row = session.get(CallRow, call_id)
    if row is None:
        return
    holders = holders_of(session, Phone(typed=row.number, e164=row.e164))
    people = (row.person_id, *(holder.id for holder in holders))
    hold_in_order(session, {PersonRow: people}, whole=[PersonRow])
    hold_with_settled(session, row)
    # What was read so far may be another's by now.
    session.expire_all()


def revert(pen: CallPen, country: Country) -> bool:
    """Take a call back; return whether it is gone: one that rang is missed again instead.

    Raises:
        RefusedError: ``AlreadyConfirmed`` where the callee has its message;
            ``ChangedMeanwhile`` where it was written down too long ago.
    """
    if pen.message is not None and pen.message.confirmed_at is not None:
        raise RefusedError(already_confirmed(pen.message, pen))
    moments = _written_at(pen)
    if pen.now - max(moments) > REVERTED_WITHIN:
        raise RefusedError(changed_meanwhile(pen.session.connection(), Subject.CALL, pen.row.id))
    pen.note(Deed.CALL_REVERTED)
    _undo_others(pen, moments)
    remove_promises(pen)
    remove_message(pen)
    person = pen.row.person_id
    if pen.row.rang:
        _ring_again(pen)
    else:
        _delete(pen)
    _forget_person(pen, person)
    if pen.row.rang:
        _know_again(pen, country)
    return not pen.row.rang


def _written_at(pen: CallPen) -> list[datetime]:
    """Return when the call was written down and put right, in UTC."""
    row = pen.row
    query = select(AuditRow.at).where(
        AuditRow.subject_kind == Subject.CALL.value,
        AuditRow.subject_id == row.id,
        AuditRow.deed.in_([Deed.CALL_TAKEN.value, Deed.CALL_CHANGED.value]),
    )
    written = [at.astimezone(UTC) for at in pen.session.scalars(query)]
    # The key may have been that of a call before, which was taken back.
    return [row.created_at, *(at for at in written if at > row.created_at)]


def _undo_others(pen: CallPen, moments: list[datetime]) -> None:
    row = pen.row
    for at in moments:
        open_those_settled_at(
            pen.session, pen.journal, at, row.person_id, row.e164, digits=row.digits
        )
    let_go_of_plans(pen.session, row.id)


def _ring_again(pen: CallPen) -> None:
    """Let the call be what the telephone system told of: it rang, and nobody lifted."""
    row = pen.row
    row.asked_for_id = row.transferred_to_id = None
    row.reason = row.note = row.read_back = ""
    row.outcome = missed_outcome(pen.direction).value
    row.rings_again = rings_again(pen.direction, pen.outcome).value
    row.answered_at = row.ended_at = None
    row.answered_by = ""
    pen.session.flush()


def _delete(pen: CallPen) -> None:
    session, row = pen.session, pen.row
    session.execute(delete(CallWordRow).where(CallWordRow.call_id == row.id))
    session.delete(row)
    session.flush()


def _forget_person(pen: CallPen, key: int | None) -> None:
    """Take back that the call put somebody on record, if nobody has used the record since."""
    session = pen.session
    person = None if key is None else session.get(PersonRow, key)
    if person is None or person.uid != uid_of("person", pen.row.uid) or person.version > 1:
        return
    if pen.row.rang:
        pen.row.person_id = None
        session.flush()
    if person.removed or is_named(session, PersonId(person.id)):
        return
    remove_person(session, pen.journal, person)
    pen.changed |= {Topic.PEOPLE}


def _know_again(pen: CallPen, country: Country) -> None:
    """Know of who rang what the number tells, and no more."""
    number = Caller(number=pen.row.number)
    found = settle_caller(pen.session, pen.journal, pen.row.uid, number, country)
    pen.put_caller(found.caller, found.phone)
    pen.touch()
    pen.session.flush()
    pen.index()
