"""Calls and messages: who rang whom, about what, and what became of it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple, NewType

from desk_gui.domain.appointments import Appointment
from desk_gui.domain.languages import Language
from desk_gui.domain.people import PersonId
from desk_gui.domain.promises import PromiseId
from desk_gui.domain.refusals import Refusal
from desk_gui.domain.staff import HostHit, StaffId, StaffMember

CallId = NewType("CallId", int)
MessageId = NewType("MessageId", int)
CallPlanId = NewType("CallPlanId", int)


class Direction(StrEnum):
    """Who rang."""

    IN = "in"
    OUT = "out"


class CallOutcome(StrEnum):
    """What became of a call."""

    RINGING = "ringing"
    """It rings, or is being spoken; nothing became of it yet."""
    ANSWERED = "answered"
    TRANSFERRED = "transferred"
    MESSAGE = "message"
    CALL_BACK = "call_back"
    DROPPED = "dropped"
    WRONG_NUMBER = "wrong_number"
    MISSED = "missed"
    NOT_REACHED = "not_reached"
    """Ours, and nobody lifted."""


class ReadBack(StrEnum):
    """What was dictated and read back."""

    NAME = "name"
    NUMBER = "number"
    ADDRESS = "address"
    TIME = "time"
    """When they will be rung back."""


class RingsAgain(StrEnum):
    """Who rings again after a dropped line: whoever rang."""

    NOBODY = ""
    WE = "we"
    THEY = "they"


class Wish(StrEnum):
    """What the caller wants of who is away."""

    PLEASE_CALL = "please_call"
    CALLS_AGAIN = "calls_again"
    MESSAGE_ONLY = "message_only"


@dataclass(frozen=True, kw_only=True)
class Caller:
    """Who rings: a number as it was typed or given, and who that is, as far as is known."""

    number: str = ""
    person: PersonId | None = None
    name: str = ""
    firm: str = ""
    language: Language | None = None


@dataclass(frozen=True, kw_only=True)
class MessageDetails:
    """A message for somebody who is away.

    ``promised_at`` is when the caller will be rung back, as it was told to the
    caller; None leaves it to the house's rule where a call is wished for.
    """

    for_: StaffId
    wish: Wish = Wish.PLEASE_CALL
    text: str = ""
    urgent: bool = False
    calls_again_at: datetime | None = None
    promised_at: datetime | None = None


@dataclass(frozen=True, kw_only=True)
class CallDetails:
    """A call as it is written down."""

    direction: Direction = Direction.IN
    line: str = ""
    caller: Caller = Caller()
    asked_for: StaffId | None = None
    transferred_to: StaffId | None = None
    outcome: CallOutcome = CallOutcome.ANSWERED
    reason: str = ""
    note: str = ""
    read_back: frozenset[ReadBack] = frozenset()
    message: MessageDetails | None = None
    promised_at: datetime | None = None
    """When the desk itself rings back, as it was told to the caller; a message has its own."""


@dataclass(frozen=True, kw_only=True)
class Message:
    """A message on record; times in the office's zone."""

    id: MessageId
    uid: str
    version: int
    call: CallId
    details: MessageDetails
    for_name: str
    caller_name: str
    caller_firm: str
    caller_number: str
    at: datetime
    by: str
    promise: PromiseId | None = None
    confirmed_at: datetime | None = None
    confirmed_by: str = ""


@dataclass(frozen=True, kw_only=True)
class Call:
    """A call on record; times in the office's zone."""

    id: CallId
    uid: str
    version: int
    details: CallDetails
    asked_for_name: str
    transferred_to_name: str
    started_at: datetime
    answered_at: datetime | None = None
    ended_at: datetime | None = None
    rings_again: RingsAgain = RingsAgain.NOBODY
    settled_at: datetime | None = None
    settled_by: str = ""
    answered_by: str = ""
    clock_moved: bool = False
    """Whether the clock went back during it: how long it took is not known."""
    rang: bool = False
    """Whether the telephone system told of it."""
    promise: PromiseId | None = None
    """What was promised in it: the message's, or that the desk itself rings back."""
    message: Message | None = None


@dataclass(frozen=True, kw_only=True)
class CallLine:
    """A line of a list of calls: what is shown, nothing more; times in the office's zone."""

    id: CallId
    direction: Direction
    outcome: CallOutcome
    started_at: datetime
    seconds: int
    name: str
    firm: str
    number: str
    person: PersonId | None
    asked_for_name: str
    reason: str
    answered_by: str
    settled: bool = False
    unconfirmed: bool = False
    """Whether its message still waits for the callee's word."""


class CallHit(NamedTuple):
    """A line of a search for calls, as the database gives it: one is made fifty times a key."""

    id: CallId
    direction_value: str
    outcome_value: str
    started_text: str
    name: str
    firm: str
    number: str
    reason: str
    asked_for_name: str | None

    @property
    def direction(self) -> Direction:
        """Who rang."""
        return Direction(self.direction_value)

    @property
    def outcome(self) -> CallOutcome:
        """What became of it."""
        return CallOutcome(self.outcome_value)

    @property
    def started_at(self) -> datetime:
        """When it began, in UTC: lists show it in the office's zone."""
        return datetime.fromisoformat(self.started_text)


@dataclass(frozen=True, kw_only=True)
class KnownCaller:
    """Somebody who has a number that rings, with what the desk should know at once."""

    person: PersonId
    name: str
    firm: str
    code: str
    phone: str
    language: Language | None
    last_contacts: tuple["Contact", ...] = ()
    open_promises: int = 0
    unconfirmed: int = 0
    missed: int = 0


class ContactKind(StrEnum):
    """What kind of record a contact is."""

    CALL = "call"
    VISIT = "visit"
    MESSAGE = "message"
    PROMISE = "promise"
    SUBSCRIPTION = "subscription"


@dataclass(frozen=True, kw_only=True)
class Contact:
    """One line of a person's timeline; the latest first."""

    kind: ContactKind
    at: datetime
    what: str
    """The value of a call's outcome, a message's wish, or the state of any other record."""
    about: str = ""
    """What it was about, or what was said, in the words of the desk."""
    with_name: str = ""
    """Of the house: who was asked for, visited, or promised it."""
    record: int = 0


@dataclass(frozen=True, kw_only=True)
class CallPlanDetails:
    """A sheet for a call that is to be made."""

    person: PersonId | None = None
    name: str = ""
    number: str = ""
    goal: str = ""
    questions: str = ""
    """One a line."""
    papers: str = ""
    best_at: datetime | None = None
    promise: PromiseId | None = None


@dataclass(frozen=True, kw_only=True)
class CallPlan:
    """Such a sheet on record."""

    id: CallPlanId
    uid: str
    version: int
    details: CallPlanDetails
    at: datetime
    by: str
    call: CallId | None = None
    town: str = ""
    """Where a long-distance number rings, as far as is known."""
    quiet: bool = False
    """Whether now, or its best time, lies at an end of the working day."""


class CalleeSheet(NamedTuple):
    """What the desk says of somebody who is away, while a message is taken."""

    member: StaffMember
    next_appointment: Appointment | None
    """Today's, or of another day; one that goes on now is it."""
    stand_in: HostHit | None
    """Who is to be had instead now; else who stands in for them at all."""


@dataclass(frozen=True, kw_only=True)
class CallFilter:
    """Which calls a list shows; those that began from ``first`` to ``last``, both included."""

    text: str = ""
    first: datetime | None = None
    last: datetime | None = None
    direction: Direction | None = None
    outcomes: frozenset[CallOutcome] = frozenset()
    unsettled_only: bool = False
    unconfirmed_only: bool = False


@dataclass(frozen=True, kw_only=True)
class CallFigures:
    """The calls of a range in numbers."""

    calls: int
    by_outcome: dict[CallOutcome, int]
    by_hour: tuple[int, ...]
    """Incoming calls by the hour of the office's clock, 24 of them."""
    promises_kept: int
    promises_ended: int
    call_back_minutes: float | None
    """Working minutes from a wish to be called to the call, on average; None without any."""
    unconfirmed: int
    missed_unsettled: int
    offers_made: int
    """Offers of the prompter that were answered in these days, and are on record still."""
    offers_accepted: int


@dataclass(frozen=True, kw_only=True)
class NoCaller(Refusal):
    """Neither a number nor a name is known: there is nobody to write down."""


@dataclass(frozen=True, kw_only=True)
class NoNumber(Refusal):
    """Who is to be rung back has no number."""


@dataclass(frozen=True, kw_only=True)
class NoCallee(Refusal):
    """It is not said for whom the message is."""


@dataclass(frozen=True, kw_only=True)
class EmptyMessage(Refusal):
    """The message says nothing."""


@dataclass(frozen=True, kw_only=True)
class NobodyToTransferTo(Refusal):
    """It is not said to whom the call is handed."""


@dataclass(frozen=True, kw_only=True)
class AlreadyConfirmed(Refusal):
    """Somebody noted already that the callee has the message."""

    by: str
    at: datetime


@dataclass(frozen=True, kw_only=True)
class SlipOfAnotherHouse(Refusal):
    """The slip of a message was written in another house."""


@dataclass(frozen=True, kw_only=True)
class UnknownMessage(Refusal):
    """There is no such message any more."""


@dataclass(frozen=True, kw_only=True)
class UnknownCall(Refusal):
    """There is no such call any more."""


@dataclass(frozen=True, kw_only=True)
class ClockWentBack(Refusal):
    """A call cannot end before it began: the computer's clock was set back."""

    began: datetime


@dataclass(frozen=True, kw_only=True)
class AfterHours(Refusal):
    """What is promised falls outside working time; ``next_at`` is the next time inside."""

    next_at: datetime


@dataclass(frozen=True, kw_only=True)
class PromisedOnHoliday(Refusal):
    """What is promised falls on a day off; ``next_at`` is the next time inside working time."""

    holiday: str
    next_at: datetime
