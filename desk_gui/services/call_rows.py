"""Rows of calls and messages, from and as the frozen records that come and go through services."""

from collections.abc import Iterable
from datetime import datetime, tzinfo
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, select

from desk_gui.db.tables import (
    CallPlanRow,
    CallRow,
    CallWordRow,
    MessageRow,
    PromiseRow,
    StaffRow,
    table,
)
from desk_gui.domain.calls import (
    Call,
    CallDetails,
    Caller,
    CallId,
    CallOutcome,
    Direction,
    Message,
    MessageDetails,
    MessageId,
    ReadBack,
    RingsAgain,
    Wish,
)
from desk_gui.domain.languages import Language
from desk_gui.domain.people import PersonId
from desk_gui.domain.promises import PromiseId
from desk_gui.domain.staff import StaffId

CALLS, MESSAGES, CALL_WORDS, PLANS, STAFF, _PROMISES = (
    table(row) for row in (CallRow, MessageRow, CallWordRow, CallPlanRow, StaffRow, PromiseRow)
)
ASKED_FOR, HANDED_TO = STAFF.alias("asked_for"), STAFF.alias("handed_to")
_CALLS: Select[Any] = (
    select(
        CALLS,
        ASKED_FOR.c.name.label("asked_for_name"),
        HANDED_TO.c.name.label("transferred_to_name"),
    )
    .outerjoin(ASKED_FOR, ASKED_FOR.c.id == CALLS.c.asked_for_id)
    .outerjoin(HANDED_TO, HANDED_TO.c.id == CALLS.c.transferred_to_id)
)
_MESSAGES: Select[Any] = (
    select(
        MESSAGES,
        STAFF.c.name.label("for_name"),
        CALLS.c.name.label("caller_name"),
        CALLS.c.firm.label("caller_firm"),
        CALLS.c.number.label("caller_number"),
        _PROMISES.c.due_at.label("promised_at"),
    )
    .join(CALLS, CALLS.c.id == MESSAGES.c.call_id)
    .join(STAFF, STAFF.c.id == MESSAGES.c.for_id)
    .outerjoin(_PROMISES, _PROMISES.c.id == MESSAGES.c.promise_id)
)


def read_call(connection: Connection, call_id: int, zone: tzinfo | None) -> Call | None:
    """Return a call with its message, times in the zone; None if there is no such call."""
    return next(iter(read_calls(connection, zone, CALLS.c.id == call_id)), None)


def read_calls(
    connection: Connection, zone: tzinfo | None, *conditions: ColumnElement[bool]
) -> list[Call]:
    """Return the calls that the conditions on the table of calls leave, by key; whole."""
    rows = connection.execute(_CALLS.where(*conditions).order_by(CALLS.c.id)).all()
    messages = _messages_of(connection, zone, [row.id for row in rows])
    promises = promises_of(connection, [row.id for row in rows])
    return [_to_call(row, zone, messages.get(row.id), promises.get(row.id)) for row in rows]


def read_messages(
    connection: Connection,
    zone: tzinfo | None,
    *conditions: ColumnElement[bool],
    order: Iterable[ColumnElement[Any]] = (),
) -> list[Message]:
    """Return the messages that the conditions on the table of messages leave."""
    query = _MESSAGES.where(*conditions).order_by(*(order or (MESSAGES.c.id,)))
    return [_to_message(row, zone) for row in connection.execute(query)]


def promises_of(connection: Connection, calls: list[int]) -> dict[int, int]:
    """Return what was promised in each of these calls first: what renewed it came later."""
    query = select(_PROMISES.c.call_id, _PROMISES.c.id).where(_PROMISES.c.call_id.in_(calls))
    rows = connection.execute(query.order_by(_PROMISES.c.id.desc())) if calls else ()
    return {row.call_id: row.id for row in rows}


def to_caller(row: CallRow | Row[Any]) -> Caller:
    """Return who rang, of a call's columns."""
    return Caller(
        number=row.number,
        person=None if row.person_id is None else PersonId(row.person_id),
        name=row.name,
        firm=row.firm,
        language=None if row.language is None else Language(row.language),
    )


def to_message_details(
    row: MessageRow | Row[Any], zone: tzinfo | None, promised_at: datetime | None
) -> MessageDetails:
    """Return what was said for whom; when the caller is rung back stands in the promise."""
    return MessageDetails(
        for_=StaffId(row.for_id),
        wish=Wish(row.wish),
        text=row.text,
        urgent=row.urgent,
        calls_again_at=local(row.calls_again_at, zone),
        promised_at=local(promised_at, zone),
    )


def local(at: datetime | None, zone: tzinfo | None) -> datetime | None:
    """Return a stored time in the zone."""
    return None if at is None else at.astimezone(zone)


def _messages_of(
    connection: Connection, zone: tzinfo | None, calls: list[int]
) -> dict[int, Message]:
    found = read_messages(connection, zone, MESSAGES.c.call_id.in_(calls)) if calls else ()
    return {message.call: message for message in found}


def _to_call(row: Any, zone: tzinfo | None, message: Message | None, promise: int | None) -> Call:
    return Call(
        id=CallId(row.id),
        uid=row.uid,
        version=row.version,
        details=CallDetails(
            direction=Direction(row.direction),
            line=row.line,
            caller=to_caller(row),
            asked_for=_staff(row.asked_for_id),
            transferred_to=_staff(row.transferred_to_id),
            outcome=CallOutcome(row.outcome),
            reason=row.reason,
            note=row.note,
            read_back=frozenset(map(ReadBack, filter(None, row.read_back.split(",")))),
            message=None if message is None else message.details,
        ),
        asked_for_name=row.asked_for_name or "",
        transferred_to_name=row.transferred_to_name or "",
        started_at=row.started_at.astimezone(zone),
        answered_at=local(row.answered_at, zone),
        ended_at=local(row.ended_at, zone),
        rings_again=RingsAgain(row.rings_again),
        settled_at=local(row.settled_at, zone),
        settled_by=row.settled_by,
        answered_by=row.answered_by,
        clock_moved=row.clock_moved,
        rang=row.rang,
        promise=None if promise is None else PromiseId(promise),
        message=message,
    )


def _to_message(row: Any, zone: tzinfo | None) -> Message:
    return Message(
        id=MessageId(row.id),
        uid=row.uid,
        version=row.version,
        call=CallId(row.call_id),
        details=to_message_details(row, zone, row.promised_at),
        for_name=row.for_name,
        caller_name=row.caller_name,
        caller_firm=row.caller_firm,
        caller_number=row.caller_number,
        at=row.at.astimezone(zone),
        by=row.by,
        promise=None if row.promise_id is None else PromiseId(row.promise_id),
        confirmed_at=local(row.confirmed_at, zone),
        confirmed_by=row.confirmed_by,
    )


def _staff(key: int | None) -> StaffId | None:
    return None if key is None else StaffId(key)
