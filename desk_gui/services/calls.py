"""The telephone: calls and messages written down while they are spoken, and what was missed.

One step is one transaction, short enough to do while the caller is on the line.
"""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from sqlalchemy import Connection
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from desk_gui.domain.actors import Permission
from desk_gui.domain.call_joins import Joined
from desk_gui.domain.call_rules import check_times, clean_call, clean_ringing
from desk_gui.domain.calls import (
    Call,
    CallDetails,
    CallId,
    CallOutcome,
    Direction,
    Message,
    MessageId,
)
from desk_gui.domain.people import PersonId
from desk_gui.domain.refusals import RefusedError
from desk_gui.services import call_joining, call_messages, call_settling, call_undo, call_writing
from desk_gui.services.access import needs
from desk_gui.services.call_pen import CallPen, open_call, open_message
from desk_gui.services.call_preparing import CallPreparing
from desk_gui.services.call_rows import CALLS, read_calls
from desk_gui.services.call_writing import Writing
from desk_gui.services.changes import Outcome, Topic
from desk_gui.services.journal import Journal

_CALLS = frozenset({Topic.CALLS})


class CallService(CallPreparing):
    """Calls, in and out; numbers are read as at home in the office's country.

    Where nothing else is said a method refuses (RefusedError) with
    ``UnknownCall`` for what is not there any more.
    """

    @needs(Permission.TAKE_CALLS)
    def take(
        self,
        uid: str,
        details: CallDetails,
        *,
        started_at: datetime,
        answered_at: datetime | None = None,
        ended_at: datetime | None = None,
        add_person: bool = False,
        anyway: bool = False,
    ) -> Outcome[Call]:
        """Write down what became of a call; the same ``uid`` again returns the first one.

        The uid of a call that the telephone system told of writes down that
        one. ``add_person`` puts a caller on record whom nobody knows.
        ``anyway`` promises a time at which nobody works. Missed calls of the
        same person or number are settled by it.

        Raises:
            RefusedError: ``NoCaller``, ``NoCallee``, ``EmptyMessage``, ``NoNumber``,
                ``NobodyToTransferTo``, ``StaffHasLeft``, ``PromiseInThePast``,
                ``AfterHours``, ``PromisedOnHoliday``, ``ClockWentBack``, or a text
                that cannot be kept.
        """
        clean = clean_call(details, self._country())
        times = check_times(started_at, answered_at, ended_at, self._desk.now())
        how = Writing(country=self._country(), add_person=add_person, anyway=anyway)

        def write(session: Session, journal: Journal) -> CallPen:
            return call_writing.write_taken(session, journal, uid, clean, times, how)

        return self._once(uid, write, call_writing.is_unwritten)

    @needs(Permission.TAKE_CALLS)
    def ring(
        self, uid: str, number: str, line: str = "", direction: Direction = Direction.IN
    ) -> Outcome[Call]:
        """Note that it rings; the same ``uid`` again returns the call it made.

        Whatever a telephone system says for a number is kept; nothing of it is
        refused.
        """
        details = clean_ringing(number, line, direction)

        def write(session: Session, journal: Journal) -> CallPen:
            return call_writing.write_ringing(session, journal, uid, details, self._country())

        return self._once(uid, write)

    @needs(Permission.TAKE_CALLS)
    def answer(self, call_id: CallId) -> Outcome[Call]:
        """Note that a call that rings was lifted here; where another desk was first, that stays."""
        return self._step(call_id, call_writing.answer)

    @needs(Permission.TAKE_CALLS)
    def missed(self, call_id: CallId) -> Outcome[Call]:
        """Note that nobody lifted a call that rang; of another, nothing changes."""
        return self._step(call_id, call_writing.miss)

    @needs(Permission.TAKE_CALLS)
    def miss_unanswered(self) -> Outcome[int]:
        """Close every call that rang for two minutes and was not lifted; return how many.

        To be called again and again, from every workstation.
        """
        with self._desk.database.read() as connection:
            if not call_writing.count_ringing(connection):
                return Outcome(0)
        with self._desk.change() as (session, journal):
            closed = call_writing.miss_unanswered(session, journal)
            return Outcome(closed, _CALLS if closed else frozenset())

    @needs(Permission.TAKE_CALLS)
    def change(
        self,
        call_id: CallId,
        version: int,
        details: CallDetails,
        *,
        add_person: bool = False,
        anyway: bool = False,
    ) -> Outcome[Call]:
        """Write what is known of a call now; its times stay as they are.

        The former details, given to this method again, undo it.

        Raises:
            RefusedError: as ``take``; ``AlreadyConfirmed`` where the callee was told
                otherwise already; ``ChangedMeanwhile``.
        """
        clean = clean_call(details, self._country())
        how = Writing(country=self._country(), add_person=add_person, anyway=anyway)
        with self._desk.change() as (session, journal):
            uid = call_writing.uid_of_call(session, call_id)
            known = call_writing.known_caller(session, journal, uid, clean, how)
            pen = open_call(session, journal, call_id, version)
            call_writing.write_changed(pen, known, how)
            return pen.told()

    @needs(Permission.TAKE_CALLS)
    def join(self, call_id: CallId, person: PersonId) -> Outcome[Joined]:
        """Give the number of a call to somebody on record, and them its calls that are nobody's.

        Raises:
            RefusedError: ``Missing`` person who is gone.
        """
        with self._desk.change() as (session, journal):
            call_joining.hold(session, call_id, person)
            pen = open_call(session, journal, call_id)
            return call_joining.join(pen, person, self._country())

    @needs(Permission.TAKE_CALLS)
    def unjoin(self, joined: Joined) -> Outcome[Call]:
        """Take back that a number was given to somebody, and that its calls were."""
        with self._desk.change() as (session, journal):
            call_joining.hold_joined(session, joined)
            pen = open_call(session, journal, joined.call.id)
            call_joining.unjoin(pen, joined)
            return pen.told()

    @needs(Permission.TAKE_CALLS)
    def settle(self, call_id: CallId) -> Outcome[Call]:
        """Note that a missed call needs no care any more; twice is once."""

        def write(pen: CallPen) -> None:
            if pen.outcome is CallOutcome.MISSED and pen.row.settled_at is None:
                call_settling.settle(pen.session, pen.journal, pen.row)

        return self._step(call_id, write)

    @needs(Permission.TAKE_CALLS)
    def unsettle(self, call_id: CallId) -> Outcome[Call]:
        """Take back that a missed call was settled."""

        def write(pen: CallPen) -> None:
            if pen.row.settled_at is not None:
                call_settling.open_again(pen.session, pen.journal, pen.row)

        return self._step(call_id, write)

    @needs(Permission.TAKE_CALLS)
    def revert(self, call_id: CallId, version: int) -> Outcome[Call | None]:
        """Take back a call that was written down in the last minutes.

        Return None, or of a call that the telephone system told of the missed
        call it is again. See ``call_undo`` for what goes with it.

        Raises:
            RefusedError: ``AlreadyConfirmed`` where the callee has its message,
                ``ChangedMeanwhile``.
        """
        with self._desk.change() as (session, journal):
            call_undo.hold(session, call_id)
            pen = open_call(session, journal, call_id, version)
            pen.changed |= {Topic.MESSAGES, Topic.PROMISES}
            if call_undo.revert(pen, self._country()):
                return Outcome(None, frozenset(pen.changed))
            told = pen.told()
            return Outcome(told.value, told.changed)

    @needs(Permission.TAKE_CALLS)
    def confirm(self, message_id: MessageId) -> Outcome[Message]:
        """Note that the callee has a message.

        Raises:
            RefusedError: ``UnknownMessage``; ``AlreadyConfirmed``, which says by whom and when.
        """
        return self._message_step(lambda _: message_id, call_messages.confirm_message)

    @needs(Permission.TAKE_CALLS)
    def confirm_scanned(self, code: str) -> Outcome[Message]:
        """Note that the callee has the message whose slip was scanned.

        Raises:
            RefusedError: ``NotABadge``, ``SlipOfAnotherHouse``, ``UnknownMessage``;
                ``AlreadyConfirmed``, which says by whom and when.
        """
        find = partial(call_messages.scanned_message, code=code)
        return self._message_step(find, call_messages.confirm_scanned)

    @needs(Permission.TAKE_CALLS)
    def unconfirm(self, message_id: MessageId) -> Outcome[Message]:
        """Take back that the callee has a message. Raises RefusedError: ``UnknownMessage``."""
        return self._message_step(lambda _: message_id, call_messages.unconfirm_message)

    def _message_step(
        self, find: Callable[[Connection], MessageId], deed: Callable[[CallPen], None]
    ) -> Outcome[Message]:
        with self._desk.change() as (session, journal):
            message_id = find(session.connection())
            pen = open_message(session, journal, message_id)
            deed(pen)
            told = pen.told()
            if told.value.message is None:
                raise LookupError(message_id)
            return Outcome(told.value.message, told.changed)

    def _step(
        self, call_id: CallId, deed: Callable[[CallPen], None], version: int | None = None
    ) -> Outcome[Call]:
        """Do one thing with a call, in one transaction."""
        with self._desk.change() as (session, journal):
            pen = open_call(session, journal, call_id, version)
            deed(pen)
            return pen.told()

    def _once(
        self,
        uid: str,
        write: Callable[[Session, Journal], CallPen],
        is_unwritten: Callable[[Call], bool] = lambda _: False,
    ) -> Outcome[Call]:
        """Write a call down, unless there is one with this uid: then that is returned."""
        try:
            with self._desk.change() as (session, journal):
                known = self._known(session.connection(), uid)
                if known is not None and not is_unwritten(known):
                    return Outcome(known)
                return write(session, journal).told()
        except (IntegrityError, RefusedError):
            # The same call may have been written in the same moment, and be what is in the way.
            with self._desk.database.read() as connection:
                known = self._known(connection, uid)
            if known is None or is_unwritten(known):
                raise
            return Outcome(known)

    def _known(self, connection: Connection, uid: str) -> Call | None:
        zone = self._desk.now().tzinfo
        return next(iter(read_calls(connection, zone, CALLS.c.uid == uid)), None)
