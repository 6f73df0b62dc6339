"""Messages for those who are away, and the promise to ring back that goes with one.

Each function works in the transaction of its caller, on a call whose own row
is written already.
"""

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import Connection, select
from sqlalchemy.orm import Session

from desk_gui.db.tables import MessageRow, PromiseRow, StaffRow
from desk_gui.domain.audit import Deed, Subject
from desk_gui.domain.badges import read_badge_code
from desk_gui.domain.call_rules import check_promised, uid_of
from desk_gui.domain.calls import AlreadyConfirmed, CallDetails, MessageDetails, MessageId
from desk_gui.domain.clock_times import elapsed
from desk_gui.domain.refusals import Gathered, Refusal, RefusedError
from desk_gui.domain.staff import StaffHasLeft, UnknownStaff
from desk_gui.domain.visit_rules import SCANNED_TWICE
from desk_gui.domain.visits import NotABadge
from desk_gui.services.call_pen import CallPen
from desk_gui.services.call_promises import change_call_promise, make_call_promise
from desk_gui.services.call_rows import local, to_message_details
from desk_gui.services.changes import Topic
from desk_gui.services.mail_rows import drop_of_messages
from desk_gui.services.visit_rows import house_token

_CONTENT = ("for_", "wish", "text", "urgent", "calls_again_at")
"""What the callee was told; when they are to ring back stands in the promise."""


def check_callees(session: Session, details: CallDetails, day: date) -> None:
    """Check that whom a message is for, or a call is handed to, is of the house still.

    Somebody who left may have been asked for.

    Raises:
        RefusedError: ``UnknownStaff`` or ``StaffHasLeft`` of ``for_``,
            ``transferred_to`` or ``asked_for``.
    """
    fields = {
        "for_": None if details.message is None else details.message.for_,
        "transferred_to": details.transferred_to,
        "asked_for": details.asked_for,
    }
    keys = {key for key in fields.values() if key is not None}
    query = select(StaffRow.id, StaffRow.name, StaffRow.left_on).where(StaffRow.id.in_(keys))
    rows = {row.id: row for row in session.execute(query)} if keys else {}
    gathered = Gathered()
    for field, key in fields.items():
        row = None if key is None else rows.get(key)
        if key is not None and row is None:
            gathered.add(UnknownStaff(field=field))
        elif row is not None and row.left_on is not None and row.left_on <= day:
            gathered.add(*_has_left(field, row.name, row.left_on))
    gathered.raise_any()


def write_message(pen: CallPen, details: CallDetails, *, anyway: bool) -> None:
    """Write down what was said for somebody, and promise what was wished for.

    Raises:
        RefusedError: ``PromiseInThePast``; ``AfterHours`` or
            ``PromisedOnHoliday``, which ``anyway`` overrules.
    """
    if details.message is not None:
        check_promised(details.message, pen.journal.at)
        _add_message(pen, details.message)
    make_call_promise(pen, details, anyway=anyway)


def change_message(pen: CallPen, details: CallDetails, *, anyway: bool) -> None:
    """Write what is known now of a message and its promise.

    Raises:
        RefusedError: ``AlreadyConfirmed`` where the callee was told otherwise
            already; and as for a new one, of what is new.
    """
    new, row = details.message, pen.message
    before = None if row is None else _as_details(pen, row)
    if row is not None and row.confirmed_at is not None and not _same_content(before, new):
        raise RefusedError(already_confirmed(row, pen))
    if new is not None and before != new:
        _check_new(new, before, pen.journal.at)
    if row is None and new is not None:
        _add_message(pen, new)
    elif row is not None and new is None:
        remove_message(pen)
    elif row is not None and new is not None and not _same_content(before, new):
        _fill(row, new)
        _note(pen, Deed.CALL_CHANGED, row)
    change_call_promise(pen, details, anyway=anyway)


def confirm_message(pen: CallPen) -> None:
    """Note that the callee has the message. Raises RefusedError: ``AlreadyConfirmed``."""
    row = _message(pen)
    if row.confirmed_at is not None:
        raise RefusedError(already_confirmed(row, pen))
    row.confirmed_at, row.confirmed_by = pen.now, pen.journal.actor.name
    pen.changed |= {Topic.MESSAGES}
    _note(pen, Deed.MESSAGE_CONFIRMED, row)


def confirm_scanned(pen: CallPen) -> None:
    """Note that the callee has the message whose slip was scanned.

    A scanner that reads the slip again in a breath has read it once. Raises
    RefusedError: ``AlreadyConfirmed``.
    """
    at = _message(pen).confirmed_at
    if at is None or elapsed(at, pen.now) >= SCANNED_TWICE:
        confirm_message(pen)


def scanned_message(connection: Connection, code: str) -> MessageId:
    """Return the message whose slip a code is of.

    Raises:
        RefusedError: ``NotABadge``, ``BadgeOfAnotherHouse`` or ``SlipOfAnotherHouse``.
    """
    message = read_badge_code(code, house_token(connection)).message
    if message is None:
        raise RefusedError(NotABadge())
    return message


def unconfirm_message(pen: CallPen) -> None:
    """Take back that the callee has the message."""
    row = _message(pen)
    if row.confirmed_at is None:
        return
    row.confirmed_at, row.confirmed_by = None, ""
    pen.changed |= {Topic.MESSAGES}
    _note(pen, Deed.MESSAGE_CONFIRMED, row)


def remove_message(pen: CallPen) -> None:
    """Take a message out as if it had never been left."""
    if pen.message is not None:
        drop_of_messages(pen.session, [pen.message.id])
        pen.session.delete(pen.message)
        pen.session.flush()
        pen.message = None
        pen.changed |= {Topic.MESSAGES, Topic.MAILS}


def already_confirmed(row: MessageRow, pen: CallPen) -> AlreadyConfirmed:
    """Return the refusal that says who confirmed a message, and when."""
    at = row.confirmed_at or pen.now
    return AlreadyConfirmed(by=row.confirmed_by, at=at.astimezone(pen.zone))


def _has_left(field: str, name: str, on: date) -> list[Refusal]:
    return [] if field == "asked_for" else [StaffHasLeft(field=field, name=name, on=on)]


def _message(pen: CallPen) -> MessageRow:
    if pen.message is None:
        raise LookupError(pen.row.id)
    return pen.message


def _add_message(pen: CallPen, details: MessageDetails) -> None:
    row = MessageRow(uid=uid_of("message", pen.row.uid), call_id=pen.row.id, confirmed_by="")
    row.at, row.by = pen.now, pen.journal.actor.name
    _fill(row, details)
    pen.session.add(row)
    pen.session.flush()
    pen.message = row
    pen.changed |= {Topic.MESSAGES}
    _note(pen, Deed.MESSAGE_TAKEN, row)


def _fill(row: MessageRow, details: MessageDetails) -> None:
    row.for_id, row.wish = details.for_, details.wish.value
    row.text, row.urgent = details.text, details.urgent
    again = details.calls_again_at
    row.calls_again_at = None if again is None else again.astimezone(UTC)


def _as_details(pen: CallPen, row: MessageRow) -> MessageDetails:
    """Return what a message says, with when its promise was due at first."""
    promise = None if row.promise_id is None else pen.session.get(PromiseRow, row.promise_id)
    due = None if promise is None else local(promise.due_at, pen.zone)
    return to_message_details(row, pen.zone, due)


def _same_content(before: MessageDetails | None, after: MessageDetails | None) -> bool:
    if before is None or after is None:
        return before is after
    return all(getattr(before, name) == getattr(after, name) for name in _CONTENT)


def _check_new(new: MessageDetails, before: MessageDetails | None, now: datetime) -> None:
    """Check the times that are not what they were: those may be over by now."""
    if before is not None:
        for field in ("promised_at", "calls_again_at"):
            if getattr(new, field) == getattr(before, field):
                kept: dict[str, Any] = {field: None}
                new = replace(new, **kept)
    check_promised(new, now)


def _note(pen: CallPen, deed: Deed, row: MessageRow) -> None:
    pen.journal.note(deed, Subject.MESSAGE, row.id, person=pen.person)
