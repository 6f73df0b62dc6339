"""The records of the telephone as they go to paper: a message, the calls of a day, of a range."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date, tzinfo
from typing import Any

from sqlalchemy import Connection, Row, func, select

from desk_gui.db.tables import PromiseRow, table
from desk_gui.domain.actors import Permission
from desk_gui.domain.audit import Deed, Purpose, Subject
from desk_gui.domain.badges import message_code
from desk_gui.domain.call_papers import (
    CalleeCalls,
    CallEntry,
    CallLoad,
    CallProtocolPaper,
    CallReportPaper,
    DayCalls,
    MessagePaper,
    message_paper,
)
from desk_gui.domain.calls import CallLine, CallOutcome, Direction, Message, MessageId
from desk_gui.domain.promises import PromiseState
from desk_gui.services.access import Service, needs
from desk_gui.services.call_figures import purged_calls, read_figures, sum_calls
from desk_gui.services.call_lines import LINES, read_lines
from desk_gui.services.call_rows import ASKED_FOR, CALLS, MESSAGES, STAFF, read_call, read_messages
from desk_gui.services.changes import Outcome
from desk_gui.services.staff_rows import read_members
from desk_gui.services.staff_search import host_of
from desk_gui.services.visit_rows import house_token

_PROMISES = table(PromiseRow)
_ENDED = {PromiseState.KEPT.value, PromiseState.BROKEN.value}


class CallPaperBook(Service):
    """Reads what the papers of the telephone are made from; whose data is read is noted."""

    @needs(Permission.READ_CALLS)
    def message(
        self, message_id: MessageId, purpose: Purpose = Purpose.PRINT
    ) -> Outcome[MessagePaper | None]:
        """Return a message as it goes to paper or into a letter, with where its callee is now.

        None if there is none. That it was read is noted.
        """
        with self._desk.look() as (session, journal):
            connection, zone = session.connection(), self._zone()
            wanted = MESSAGES.c.id == message_id
            message = next(iter(read_messages(connection, zone, wanted)), None)
            if message is None:
                return Outcome(None)
            call = read_call(connection, message.call, zone)
            person = None if call is None else call.details.caller.person
            journal.note(
                Deed.MESSAGE_PRINTED,
                Subject.MESSAGE,
                message.id,
                person=person,
                purpose=purpose,
            )
            return Outcome(self._slip(connection, message))

    @needs(Permission.READ_CALLS)
    def protocol(self, day: date) -> Outcome[CallProtocolPaper]:
        """Return the calls of a day in their order, with what became of what was promised."""
        with self._desk.look() as (session, journal):
            connection = session.connection()
            query = LINES.where(CALLS.c.day == day).order_by(CALLS.c.started_at, CALLS.c.id)
            lines = read_lines(connection, query, self._zone())
            figures = read_figures(connection, day, day, self._zone())
            promises = _promises(connection, day)
            journal.note(Deed.CALL_OPENED, purpose=Purpose.PRINT)
            entries = (_entry(line, promises, self._zone()) for line in lines)
            return Outcome(CallProtocolPaper(day=day, entries=tuple(entries), figures=figures))

    @needs(Permission.READ_CALLS)
    def report(self, first: date, last: date) -> Outcome[CallReportPaper]:
        """Return the calls of some days in figures, both included, with those that were purged."""
        with self._desk.database.read() as connection:
            return Outcome(
                CallReportPaper(
                    first=first,
                    last=last,
                    figures=read_figures(connection, first, last, self._zone()),
                    days=_days(connection, first, last, self._zone()),
                    callees=_callees(connection, first, last),
                    worker=self._desk.actor().name,
                )
            )

    def _slip(self, connection: Connection, message: Message) -> MessagePaper:
        now, callee = self._desk.now(), message.details.for_
        [member] = read_members(connection, now, STAFF.c.id == callee)
        hit = host_of(connection, callee, "", now)
        call = read_call(connection, message.call, self._zone())
        return message_paper(
            message,
            member,
            read_back=frozenset() if call is None else call.details.read_back,
            code=message_code(message.id, house_token(connection)),
            stand_in=hit.instead_name if hit is not None else "",
        )

    def _zone(self) -> tzinfo | None:
        return self._desk.now().tzinfo


def _promises(connection: Connection, day: date) -> Mapping[int, list[Row[Any]]]:
    """Return what was promised in the calls of a day, by call, what renewed it after it."""
    query = (
        select(_PROMISES)
        .join(CALLS, CALLS.c.id == _PROMISES.c.call_id)
        .where(CALLS.c.day == day)
        .order_by(_PROMISES.c.id)
    )
    found: dict[int, list[Row[Any]]] = defaultdict(list)
    for row in connection.execute(query):
        found[row.call_id].append(row)
    return found


def _entry(
    line: CallLine, promises: Mapping[int, list[Row[Any]]], zone: tzinfo | None
) -> CallEntry:
    rows = promises.get(line.id)
    if not rows:
        return CallEntry(line=line)
    first, last = rows[0], rows[-1]
    is_over = last.state in _ENDED
    return CallEntry(
        line=line,
        promised_at=first.due_at.astimezone(zone),
        ended=PromiseState(last.state) if is_over else None,
        ended_at=last.closed_at.astimezone(zone) if is_over else None,
    )


def _days(
    connection: Connection, first: date, last: date, zone: tzinfo | None
) -> tuple[DayCalls, ...]:
    """Return the load of every day on which there was a call."""
    groups = [
        *sum_calls(connection, [CALLS.c.day.between(first, last)], zone),
        *purged_calls(connection, first, last),
    ]
    loads: dict[date, CallLoad] = {}
    for each in groups:
        load = _load(each.direction, each.outcome, each.calls)
        loads[each.day] = loads.get(each.day, CallLoad()) + load
    return tuple(DayCalls(day=day, **vars(loads[day])) for day in sorted(loads))


def _callees(connection: Connection, first: date, last: date) -> tuple[CalleeCalls, ...]:
    """Return for whom people rang: the one most asked for first, nobody in particular last."""
    name = func.coalesce(ASKED_FOR.c.name, "")
    query = (
        select(name, CALLS.c.direction, CALLS.c.outcome, func.count())
        .outerjoin(ASKED_FOR, ASKED_FOR.c.id == CALLS.c.asked_for_id)
        .where(CALLS.c.day.between(first, last))
        .group_by(name, CALLS.c.direction, CALLS.c.outcome)
    )
    loads: dict[str, CallLoad] = {}
    for callee, direction, outcome, calls in connection.execute(query):
        load = _load(Direction(direction), CallOutcome(outcome), calls)
        loads[callee] = loads.get(callee, CallLoad()) + load
    return tuple(_most_asked(loads.items()))


def _most_asked(loads: Iterable[tuple[str, CallLoad]]) -> Iterable[CalleeCalls]:
    ordered = sorted(loads, key=lambda each: (not each[0], -each[1].calls, each[0]))
    return (CalleeCalls(callee=callee, **vars(load)) for callee, load in ordered)


def _load(direction: Direction, outcome: CallOutcome, calls: int) -> CallLoad:
    return CallLoad(
        incoming=calls if direction is Direction.IN else 0,
        outgoing=calls if direction is Direction.OUT else 0,
        missed=calls if outcome is CallOutcome.MISSED else 0,
        messages=calls if outcome is CallOutcome.MESSAGE else 0,
    )
