"""A call in the transaction that writes it: its rows, its words, its note in the history.

A call is locked when it is opened: two desks do the same thing one after the
other, and the second finds what the first has done.
"""

from dataclasses import dataclass, field
from datetime import UTC, datetime, tzinfo

from sqlalchemy import delete, insert, select
from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import flag_modified

from desk_gui.db.tables import CallRow, CallWordRow, MessageRow, StaffRow
from desk_gui.domain.audit import Deed, Subject
from desk_gui.domain.call_rules import CallTimes, rings_again
from desk_gui.domain.call_search import call_words
from desk_gui.domain.calls import (
    Call,
    CallDetails,
    Caller,
    CallId,
    CallOutcome,
    Direction,
    MessageId,
    UnknownCall,
    UnknownMessage,
)
from desk_gui.domain.people import PersonId, Phone
from desk_gui.domain.phones import phone_digits
from desk_gui.domain.refusals import RefusedError
from desk_gui.services.call_rows import read_call, to_caller
from desk_gui.services.changes import Outcome, Topic
from desk_gui.services.history_rows import changed_meanwhile
from desk_gui.services.holding_order import WRITING
from desk_gui.services.journal import Journal


@dataclass
class CallPen:
    """One transaction's hold on a call; times in its rows are UTC."""

    session: Session
    journal: Journal
    row: CallRow
    message: MessageRow | None = None
    changed: set[Topic] = field(default_factory=lambda: {Topic.CALLS})
    is_new: bool = False
    """Whether the call is written down in this transaction."""

    @property
    def now(self) -> datetime:
        """When the transaction is made, in UTC as it is stored."""
        return self.journal.at.astimezone(UTC)

    @property
    def zone(self) -> tzinfo | None:
        """The office's zone."""
        return self.journal.at.tzinfo

    @property
    def direction(self) -> Direction:
        """Who rang."""
        return Direction(self.row.direction)

    @property
    def outcome(self) -> CallOutcome:
        """What became of it."""
        return CallOutcome(self.row.outcome)

    @property
    def person(self) -> PersonId | None:
        """Who is on the other end, if that is known."""
        return None if self.row.person_id is None else PersonId(self.row.person_id)

    @property
    def caller(self) -> Caller:
        """Who is on the other end, as it is written down."""
        return to_caller(self.row)

    def touch(self) -> None:
        """Count a change, also where only the message changes: the version is of all."""
        flag_modified(self.row, "outcome")

    def fill(self, details: CallDetails, phone: Phone) -> None:
        """Put what is said of the call into its row; ``phone`` is its number, read."""
        row, caller = self.row, details.caller
        row.direction, row.line = details.direction.value, details.line
        self.put_caller(caller, phone)
        row.asked_for_id = details.asked_for
        if details.asked_for is None and details.message is not None:
            row.asked_for_id = details.message.for_
        row.transferred_to_id = details.transferred_to
        row.outcome, row.reason, row.note = details.outcome.value, details.reason, details.note
        row.read_back = ",".join(sorted(each.value for each in details.read_back))
        row.rings_again = rings_again(details.direction, details.outcome).value

    def put_caller(self, caller: Caller, phone: Phone) -> None:
        """Write who is on the other end."""
        row = self.row
        row.number, row.e164, row.digits = caller.number, phone.e164, phone_digits(phone)
        row.person_id, row.name, row.firm = caller.person, caller.name, caller.firm
        row.language = None if caller.language is None else caller.language.value

    def put_times(self, times: CallTimes) -> None:
        """Write when it was."""
        row = self.row
        row.day = times.started_at.astimezone(self.zone).date()
        row.started_at = times.started_at.astimezone(UTC)
        row.answered_at = _utc(times.answered_at)
        row.ended_at = _utc(times.ended_at)
        row.clock_moved = times.clock_moved

    def index(self) -> None:
        """Write the words the call is found by."""
        row, message = self.row, self.message
        staff = {row.asked_for_id, row.transferred_to_id, message.for_id if message else None}
        query = select(StaffRow.name).where(StaffRow.id.in_(staff - {None}))
        names = tuple(self.session.scalars(query)) if staff - {None} else ()
        phone = Phone(typed=row.number, e164=row.e164)
        said = message.text if message else ""
        words = call_words(phone, row.name, row.firm, row.reason, others=names, said=said)
        if not self.is_new:
            self.session.execute(delete(CallWordRow).where(CallWordRow.call_id == row.id))
        values = [{"word": word, "call_id": row.id} for word in sorted(words)]
        if values:
            self.session.execute(insert(CallWordRow), values)

    def note(self, deed: Deed, *fields: str) -> None:
        """Note a deed in the history."""
        self.journal.note(deed, Subject.CALL, self.row.id, person=self.person, fields=fields)

    def told(self) -> Outcome[Call]:
        """Write everything, and return the call as it is now with the news of it."""
        self.session.flush()
        call = read_call(self.session.connection(), self.row.id, self.zone)
        if call is None:
            raise RefusedError(UnknownCall())
        return Outcome(call, frozenset(self.changed))


def open_call(
    session: Session, journal: Journal, call_id: CallId, version: int | None = None
) -> CallPen:
    """Open a call to change it; ``version`` is the one that was read, where that matters.

    Raises:
        RefusedError: ``UnknownCall`` or ``ChangedMeanwhile``.
    """
    row = session.get(CallRow, call_id, with_for_update=WRITING)
    if row is None:
        raise RefusedError(UnknownCall())
    if version is not None and row.version != version:
        raise RefusedError(changed_meanwhile(session.connection(), Subject.CALL, call_id))
    return CallPen(session, journal, row, message_of(session, row))


def open_message(session: Session, journal: Journal, message_id: MessageId) -> CallPen:
    """Open the call of a message. Raises RefusedError: ``UnknownMessage``."""
    query = select(MessageRow.call_id).where(MessageRow.id == message_id)
    call_id = session.scalar(query)
    if call_id is None:
        raise RefusedError(UnknownMessage())
    return open_call(session, journal, CallId(call_id))


def message_of(session: Session, row: CallRow) -> MessageRow | None:
    """Return the message that was left in a call, locked with it; None without one."""
    query = select(MessageRow).where(MessageRow.call_id == row.id)
    return session.scalar(query.order_by(MessageRow.id).limit(1).with_for_update())


def _utc(at: datetime | None) -> datetime | None:
    return None if at is None else at.astimezone(UTC)
