"""The promise that a caller is rung back: made, put right and taken back with the call.

Each function works in the transaction of its caller, on a call whose own row
and message are written already.
"""

from dataclasses import replace
from datetime import UTC, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from desk_gui.db.tables import PromiseRow, StaffRow
from desk_gui.domain.actors import AccountId
from desk_gui.domain.call_rules import promise_text, promises_call, uid_of
from desk_gui.domain.calls import CallDetails, Caller, NoNumber
from desk_gui.domain.due_times import check_due, usual_due
from desk_gui.domain.people import Phone
from desk_gui.domain.promises import (
    PromiseChannel,
    PromiseDetails,
    PromiseInThePast,
    PromiseKind,
    PromiseState,
)
from desk_gui.domain.refusals import RefusedError
from desk_gui.services.call_pen import CallPen
from desk_gui.services.call_people import first_phone
from desk_gui.services.changes import Topic
from desk_gui.services.promise_rows import is_untouched, make_promise, set_reminder
from desk_gui.services.retention_leavings import delete_promises, hold_promises
from desk_gui.services.working_calendar import working_calendar


def check_number(session: Session, details: CallDetails) -> tuple[Caller, Phone | None]:
    """Return who is to be rung back, at the number on record where none was said.

    The phone is None where the number is the one that was said.

    Raises:
        RefusedError: ``NoNumber`` where none is known at all.
    """
    caller = details.caller
    if caller.number or not promises_call(details):
        return caller, None
    phone = first_phone(session, caller.person)
    if phone is None:
        raise RefusedError(NoNumber(field="number"))
    return replace(caller, number=phone.typed), phone


def make_call_promise(pen: CallPen, details: CallDetails, *, anyway: bool) -> None:
    """Promise that the caller is rung back, where that was wished for.

    Raises:
        RefusedError: ``PromiseInThePast``; ``AfterHours`` or ``PromisedOnHoliday``
            of ``promised_at``, which ``anyway`` overrules.
    """
    if not promises_call(details):
        return
    due_at = _due(pen, _promised_at(details), anyway=anyway)
    owner, callee = _callee(pen)
    promised = PromiseDetails(
        kind=PromiseKind.CALL_BACK,
        text=promise_text(pen.caller, callee, _said(details)),
        due_at=due_at,
        channel=PromiseChannel.PHONE,
        person=pen.person,
        owner=owner,
    )
    uid = uid_of("promise", pen.row.uid)
    key = make_promise(pen.session, pen.journal, uid, promised, call=pen.row.id)
    if pen.message is not None:
        pen.message.promise_id = key
        pen.session.flush()
    pen.changed |= {Topic.PROMISES}


def change_call_promise(pen: CallPen, details: CallDetails, *, anyway: bool) -> None:
    """Let the promise say what the call says now; one that has ended stays as it ended.

    Raises:
        RefusedError: as when it is made, of another time.
    """
    rows = _promises(pen)
    if not promises_call(details):
        remove_promises(pen)
        return
    if not rows:
        make_call_promise(pen, details, anyway=anyway)
        return
    first, last = rows[0], rows[-1]
    if pen.message is not None:
        pen.message.promise_id = first.id
    if last.state != PromiseState.OPEN.value:
        return
    said = _promised_at(details)
    if said is not None and said.astimezone(UTC) != first.due_at.astimezone(UTC):
        last.due_at = _due(pen, said, anyway=anyway).astimezone(UTC)
        set_reminder(last, pen.journal.at)
    owner, callee = _callee(pen)
    if last.owner_id != owner and is_untouched(pen.session, last):
        _look_after(pen, last, owner)
    last.text = promise_text(pen.caller, callee, _said(details))
    last.person_id = pen.row.person_id
    pen.changed |= {Topic.PROMISES}
    pen.session.flush()


def remove_promises(pen: CallPen) -> None:
    """Take out what was promised in the call, where nobody has touched it; else it stands alone.

    Somebody who tried, handed on, renewed or kept it goes by it: it is theirs now.
    """
    rows = _promises(pen)
    if not rows:
        return
    if pen.message is not None:
        pen.message.promise_id = None
        pen.session.flush()
    if all(is_untouched(pen.session, row) for row in rows):
        delete_promises(pen.session, [row.id for row in rows])
        for row in rows:
            pen.session.expunge(row)
    else:
        for row in rows:
            row.call_id = None
    pen.changed |= {Topic.PROMISES}
    pen.session.flush()


def _promised_at(details: CallDetails) -> datetime | None:
    """Return when the caller was told to be rung back, by the callee or by the desk itself."""
    return details.promised_at if details.message is None else details.message.promised_at


def _due(pen: CallPen, said: datetime | None, *, anyway: bool) -> datetime:
    """Return when the caller is rung back. Raises RefusedError."""
    calendar = working_calendar(pen.session.connection(), pen.zone)
    if said is None:
        return usual_due(calendar, pen.journal.at)
    if said <= pen.journal.at:
        raise RefusedError(PromiseInThePast(field="promised_at"))
    if not anyway:
        check_due(calendar, said, "promised_at")
    return said


def _callee(pen: CallPen) -> tuple[AccountId | None, str]:
    """Return the account of who is to ring back, if they have one, and their name."""
    key = pen.row.asked_for_id if pen.message is None else pen.message.for_id
    row = None if key is None else pen.session.get(StaffRow, key)
    if row is None:
        return None, ""
    return None if row.account_id is None else AccountId(row.account_id), row.name


def _look_after(pen: CallPen, row: PromiseRow, owner: AccountId | None) -> None:
    """Let the promise be with whom the message is for now; its reminder rings at their desk."""
    row.owner_id = owner
    if owner is not None and row.reminded_at is not None:
        row.reminds_at, row.reminded_at, row.reminded_by = pen.now, None, ""


def _said(details: CallDetails) -> str:
    text = "" if details.message is None else " ".join(details.message.text.split())
    return " · ".join(filter(None, (details.reason, text)))


def _promises(pen: CallPen) -> list[PromiseRow]:
    """Return what was promised in the call, the first and what renewed it."""
    of_call = PromiseRow.call_id == pen.row.id
    hold_promises(pen.session, pen.session.scalars(select(PromiseRow.id).where(of_call)).all())
    query = select(PromiseRow).where(of_call).order_by(PromiseRow.id)
    return list(pen.session.scalars(query, execution_options={"populate_existing": True}))
