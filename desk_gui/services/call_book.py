"""Looking into the book of calls: who rings, what was missed, messages, lists and figures."""

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, tzinfo

from sqlalchemy import ColumnElement, Connection, select

from desk_gui.db.tables import AppointmentRow, table
from desk_gui.domain.actors import Permission
from desk_gui.domain.appointments import Appointment, AppointmentState
from desk_gui.domain.audit import Deed, Purpose, Subject
from desk_gui.domain.call_search import call_terms
from desk_gui.domain.calls import (
    Call,
    CalleeSheet,
    CallFigures,
    CallFilter,
    CallHit,
    CallId,
    CallLine,
    CallPlan,
    CallPlanId,
    Contact,
    KnownCaller,
    Message,
    MessageId,
)
from desk_gui.domain.history import LastChange
from desk_gui.domain.languages import Country
from desk_gui.domain.people import PersonId
from desk_gui.domain.refusals import RefusedError
from desk_gui.domain.staff import StaffId, UnknownStaff
from desk_gui.services.access import Desk, Service, needs
from desk_gui.services.appointment_rows import read_appointments
from desk_gui.services.call_contacts import latest_contacts
from desk_gui.services.call_figures import read_figures
from desk_gui.services.call_finding import CallFinder
from desk_gui.services.call_plans import IS_OPEN, is_quiet, read_plans
from desk_gui.services.call_range import (
    IS_UNCONFIRMED,
    PAGE,
    Meant,
    count_calls,
    count_waiting,
    read_days,
    read_page,
    read_page_on,
    read_unsettled,
)
from desk_gui.services.call_rows import MESSAGES, PLANS, STAFF, read_call, read_messages
from desk_gui.services.callers import callers_of, find_callers
from desk_gui.services.changes import Outcome
from desk_gui.services.history_rows import last_change
from desk_gui.services.staff_rows import read_members
from desk_gui.services.staff_search import host_of
from desk_gui.services.working_calendar import working_calendar

CALLERS = 8
HITS = 50
_APPOINTMENTS = table(AppointmentRow)
_URGENT_FIRST = (MESSAGES.c.urgent.desc(), MESSAGES.c.at, MESSAGES.c.id)


class CallBook(Service):
    """The book of calls; numbers in what is typed are read as at home in the office's country."""

    def __init__(self, desk: Desk, country: Callable[[], Country]) -> None:
        super().__init__(desk)
        self._country = country
        self._finder = CallFinder()

    @needs(Permission.READ_CALLS)
    def who_is(self, text: str, limit: int = CALLERS) -> Outcome[list[KnownCaller]]:
        """Return who rings: everybody who has the number, else who is meant by the letters.

        A number may be typed in any notation, and be the number of several.
        """
        if not text.strip():
            return Outcome([])
        reader = self._desk.database.kept_reader()
        return Outcome(find_callers(reader, text, self._country(), self._zone(), limit))

    @needs(Permission.READ_CALLS)
    def caller(self, person: PersonId) -> Outcome[KnownCaller | None]:
        """Return somebody on record as a caller; None if there is no such person."""
        found = callers_of(self._desk.database.kept_reader(), [person], self._zone())
        return Outcome(next(iter(found), None))

    @needs(Permission.READ_CALLS)
    def timeline(self, person: PersonId, limit: int = 50) -> Outcome[list[Contact]]:
        """Return what the desk had to do with somebody, of all kinds together, the newest first."""
        reader = self._desk.database.kept_reader()
        found = latest_contacts(reader, [person], limit, self._zone())
        return Outcome(list(found.get(person, ())))

    @needs(Permission.READ_CALLS)
    def last_change(self, call_id: CallId) -> Outcome[LastChange | None]:
        """Return who changed a call last, and when."""
        with self._desk.database.read() as connection:
            return Outcome(last_change(connection, Subject.CALL, call_id))

    @needs(Permission.READ_CALLS)
    def call(self, call_id: CallId, purpose: Purpose) -> Outcome[Call | None]:
        """Open a call, or return None if there is none; who looks, and why, is noted."""
        with self._desk.look() as (session, journal):
            call = read_call(session.connection(), call_id, self._zone())
            if call is not None:
                person = call.details.caller.person
                journal.note(
                    Deed.CALL_OPENED, Subject.CALL, call.id, person=person, purpose=purpose
                )
            return Outcome(call)

    @needs(Permission.READ_CALLS)
    def message(self, message_id: MessageId, purpose: Purpose) -> Outcome[Message | None]:
        """Open a message, for its slip or letter with ``Purpose.PRINT``; it is noted."""
        with self._desk.look() as (session, journal):
            connection, wanted = session.connection(), MESSAGES.c.id == message_id
            message = next(iter(read_messages(connection, self._zone(), wanted)), None)
            if message is not None:
                call = read_call(connection, message.call, self._zone())
                person = None if call is None else call.details.caller.person
                is_print = purpose in {Purpose.PRINT, Purpose.EXPORT}
                deed = Deed.MESSAGE_PRINTED if is_print else Deed.CALL_OPENED
                journal.note(deed, Subject.MESSAGE, message.id, person=person, purpose=purpose)
            return Outcome(message)

    @needs(Permission.READ_CALLS)
    def page(
        self, wanted: CallFilter, before: CallId | None = None, limit: int = PAGE
    ) -> Outcome[list[CallLine]]:
        """Return a page of a list of calls, the newest first; ``before`` is the last one shown."""
        reader, meant = self._meant(wanted)
        return Outcome(read_page(reader, meant, before, self._zone(), limit))

    @needs(Permission.READ_CALLS)
    def page_on(
        self, wanted: CallFilter, day: date, skip: int, limit: int = PAGE
    ) -> Outcome[list[CallLine]]:
        """Return the page of a list that begins on a day, after so many of its calls."""
        reader, meant = self._meant(wanted)
        return Outcome(read_page_on(reader, meant, day, skip, self._zone(), limit))

    @needs(Permission.READ_CALLS)
    def days(self, wanted: CallFilter) -> Outcome[list[tuple[date, int]]]:
        """Return how many calls a list has on each of its days, the newest first."""
        return Outcome(read_days(*self._meant(wanted)))

    @needs(Permission.READ_CALLS)
    def count(self, wanted: CallFilter) -> Outcome[int]:
        """Return how many calls a list has."""
        return Outcome(count_calls(*self._meant(wanted)))

    @needs(Permission.READ_CALLS)
    def find(self, text: str, limit: int = HITS) -> Outcome[list[CallHit]]:
        """Return the newest calls that are meant, for the window's find line and searches."""
        terms = call_terms(text, self._country())
        if not terms:
            return Outcome([])
        reader = self._desk.database.kept_reader()
        return Outcome(self._finder.find(reader, terms, limit, self._desk.now()))

    @needs(Permission.READ_CALLS)
    def missed(self) -> Outcome[list[CallLine]]:
        """Return the missed calls that nobody cared for yet, the newest first."""
        return Outcome(read_unsettled(self._desk.database.kept_reader(), self._zone()))

    @needs(Permission.READ_CALLS)
    def unconfirmed(self, for_: StaffId | None = None) -> Outcome[list[Message]]:
        """Return the messages that wait for the callee's word: urgent ones, then the oldest."""
        conditions: list[ColumnElement[bool]] = [IS_UNCONFIRMED]
        if for_ is not None:
            conditions.append(MESSAGES.c.for_id == for_)
        reader = self._desk.database.kept_reader()
        return Outcome(read_messages(reader, self._zone(), *conditions, order=_URGENT_FIRST))

    @needs(Permission.READ_CALLS)
    def waiting_count(self) -> Outcome[int]:
        """Return how many missed calls and unconfirmed messages wait for somebody."""
        return Outcome(count_waiting(self._desk.database.kept_reader()))

    @needs(Permission.READ_CALLS)
    def plans(self) -> Outcome[list[CallPlan]]:
        """Return the sheets whose call is still to be made, the best time first."""
        reader = self._desk.database.kept_reader()
        return Outcome(read_plans(reader, self._desk.now(), self._country(), IS_OPEN))

    @needs(Permission.READ_CALLS)
    def plan_to_print(self, plan_id: CallPlanId) -> Outcome[CallPlan | None]:
        """Return a sheet for paper, or None if there is none; that it is printed is noted."""
        with self._desk.look() as (session, journal):
            wanted = PLANS.c.id == plan_id
            found = read_plans(session.connection(), journal.at, self._country(), wanted)
            plan = next(iter(found), None)
            if plan is not None:
                journal.note(
                    Deed.CALL_PLAN_PRINTED,
                    Subject.CALL_PLAN,
                    plan.id,
                    person=plan.details.person,
                    purpose=Purpose.PRINT,
                )
            return Outcome(plan)

    @needs(Permission.READ_CALLS)
    def is_quiet(self, at: datetime) -> Outcome[bool]:
        """Tell whether it is in the first or the last minutes of the working day: a hint."""
        with self._desk.database.read() as connection:
            return Outcome(is_quiet(working_calendar(connection, self._zone()), at))

    @needs(Permission.READ_CALLS)
    def figures(self, first: date, last: date) -> Outcome[CallFigures]:
        """Return the calls of some days in numbers, both included, with those that were purged."""
        with self._desk.database.read() as connection:
            return Outcome(read_figures(connection, first, last, self._zone()))

    @needs(Permission.READ_CALLS)
    def callee_sheet(self, staff_id: StaffId) -> Outcome[CalleeSheet]:
        """Return what the desk says of somebody who is away.

        Raises:
            RefusedError: ``UnknownStaff``.
        """
        now = self._desk.now()
        with self._desk.database.read() as connection:
            members = read_members(connection, now, STAFF.c.id == staff_id)
            if not members:
                raise RefusedError(UnknownStaff())
            [member] = members
            appointment = _next_appointment(connection, staff_id, now)
            hit = host_of(connection, staff_id, "", now)
            instead = hit.instead if hit is not None else None
            stand_in = instead or member.details.stand_in
            other = None if stand_in is None else host_of(connection, stand_in, "", now)
            return Outcome(CalleeSheet(member, appointment, other))

    def _meant(self, wanted: CallFilter) -> tuple[Connection, Meant]:
        reader = self._desk.database.kept_reader()
        return reader, Meant(reader, wanted, self._country())

    def _zone(self) -> tzinfo | None:
        return self._desk.now().tzinfo


def _next_appointment(
    connection: Connection, staff_id: StaffId, now: datetime
) -> Appointment | None:
    """Return what somebody does next or now."""
    wanted = (
        _APPOINTMENTS.c.host_id == staff_id,
        _APPOINTMENTS.c.state == AppointmentState.PLANNED.value,
        _APPOINTMENTS.c.ends_at > now.astimezone(UTC),
    )
    first = (
        select(_APPOINTMENTS.c.id)
        .where(*wanted)
        .order_by(_APPOINTMENTS.c.starts_at, _APPOINTMENTS.c.id)
        .limit(1)
    )
    key = connection.scalar(first)
    if key is None:
        return None
    found: Sequence[Appointment] = read_appointments(
        connection, now.tzinfo, _APPOINTMENTS.c.id == key
    )
    return next(iter(found), None)
