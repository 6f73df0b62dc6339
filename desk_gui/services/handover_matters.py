"""What is open at a desk at a moment: promises, who waits, messages, missed calls.

Records keep when they were opened and closed, so that what was open when a
desk was handed over can be read later as well: as long as it is kept.
"""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, or_

from desk_gui.db.tables import PromiseRow, table
from desk_gui.domain.calls import CallOutcome
from desk_gui.domain.handovers import OpenMattersOfDesk
from desk_gui.domain.promise_rules import in_order
from desk_gui.domain.promises import Promise, PromiseState
from desk_gui.domain.visits import VisitLine, VisitState
from desk_gui.services.call_lines import LINES as CALL_LINES
from desk_gui.services.call_lines import read_lines as read_calls
from desk_gui.services.call_range import IS_UNCONFIRMED, IS_UNSETTLED
from desk_gui.services.call_rows import CALLS, MESSAGES, read_messages
from desk_gui.services.promise_lines import LINES as PROMISE_LINES
from desk_gui.services.promise_lines import read_open, to_promise
from desk_gui.services.visit_lines import LINES as VISIT_LINES
from desk_gui.services.visit_lines import read_lines as read_visits
from desk_gui.services.visit_rows import VISITS

_PROMISES = table(PromiseRow)
_IS_WAITING = VISITS.c.state == VisitState.WAITING.value
_NEWEST_CALLS = (CALLS.c.started_at.desc(), CALLS.c.id.desc())
_URGENT_FIRST = (MESSAGES.c.urgent.desc(), MESSAGES.c.at, MESSAGES.c.id)


def matters_now(connection: Connection, now: datetime) -> OpenMattersOfDesk:
    """Return what is open now: promises by when they are due, who waits the longest first."""
    zone = now.tzinfo
    missed = CALL_LINES.where(IS_UNSETTLED).order_by(*_NEWEST_CALLS)
    return OpenMattersOfDesk(
        promises=tuple(read_open(connection, zone)),
        waiting=_waiting(connection, now, _IS_WAITING),
        unconfirmed=tuple(read_messages(connection, zone, IS_UNCONFIRMED, order=_URGENT_FIRST)),
        missed=tuple(read_calls(connection, missed, zone)),
    )


def matters_at(connection: Connection, at: datetime) -> OpenMattersOfDesk:
    """Return what was open at a moment, as far as it is still on record."""
    zone, then = at.tzinfo, at.astimezone(UTC)
    missed = (CALLS.c.outcome == CallOutcome.MISSED.value, CALLS.c.started_at <= then)
    calls = CALL_LINES.where(*missed, _open_still(CALLS.c.settled_at, then))
    unconfirmed = (MESSAGES.c.at <= then, _open_still(MESSAGES.c.confirmed_at, then))
    waiting = (
        VISITS.c.waiting_since <= then,
        _open_still(VISITS.c.admitted_at, then),
        _open_still(VISITS.c.left_at, then),
    )
    return OpenMattersOfDesk(
        promises=_promises_at(connection, at),
        waiting=_waiting(connection, at, *waiting),
        unconfirmed=tuple(read_messages(connection, zone, *unconfirmed, order=_URGENT_FIRST)),
        missed=tuple(read_calls(connection, calls.order_by(*_NEWEST_CALLS), zone)),
    )


def _open_still(closed: ColumnElement[Any], then: datetime) -> ColumnElement[bool]:
    return or_(closed.is_(None), closed > then)


def _promises_at(connection: Connection, at: datetime) -> tuple[Promise, ...]:
    then = at.astimezone(UTC)
    was_open = (_PROMISES.c.made_at <= then, _open_still(_PROMISES.c.closed_at, then))
    rows = connection.execute(PROMISE_LINES.where(*was_open))
    found = [replace(to_promise(row, at.tzinfo), state=PromiseState.OPEN) for row in rows]
    return tuple(in_order(found))


def _waiting(
    connection: Connection, at: datetime, *wanted: ColumnElement[bool]
) -> tuple[VisitLine, ...]:
    query = VISIT_LINES.where(*wanted).order_by(VISITS.c.waiting_since, VISITS.c.id)
    return tuple(read_visits(connection, query, at.tzinfo))
