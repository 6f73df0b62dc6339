"""Visits: who came to whom, from the first word of it to the door.

``expected → waiting → with_host → left``; ``cancelled``, ``no_show`` and
``unserved`` end it otherwise (``reception-and-calls.md``, a visit). Each step
has its time; a guessed one is flagged and can be corrected, with who and when.
"""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import Enum, StrEnum, auto
from typing import NewType

from desk_gui.domain.languages import Language
from desk_gui.domain.people import PersonId
from desk_gui.domain.refusals import Refusal
from desk_gui.domain.staff import StaffId, Whereabouts

VisitId = NewType("VisitId", int)
AppointmentId = NewType("AppointmentId", int)


class VisitState(StrEnum):
    """Where a visit stands."""

    EXPECTED = "expected"
    WAITING = "waiting"
    WITH_HOST = "with_host"
    LEFT = "left"
    NO_SHOW = "no_show"
    CANCELLED = "cancelled"
    UNSERVED = "unserved"
    """Came, waited, and left without having been served."""


LEAD = -1
"""The place of the one a group goes by, where its members are counted from 0."""
IN_HOUSE = frozenset({VisitState.WAITING, VisitState.WITH_HOST})
OPEN = IN_HOUSE | {VisitState.EXPECTED}


HOST = "host"
"""The field of an event that tells with whom a visitor is expected: names before and after."""


class VisitTime(StrEnum):
    """A time of a visit that can be guessed and corrected: the field's own name."""

    ARRIVED = "arrived_at"
    ADMITTED = "admitted_at"
    LEFT = "left_at"


class Offer(StrEnum):
    """What is offered to somebody who waits."""

    SEAT = "seat"
    DRINK = "drink"
    PAPER = "paper"


class VisitEventKind(StrEnum):
    """What became of a visit."""

    EXPECTED = "expected"
    ARRIVED = "arrived"
    ADMITTED = "admitted"
    NEXT_STOP = "next_stop"
    LEFT = "left"
    MEMBER_LEFT = "member_left"
    UNSERVED = "unserved"
    NO_SHOW = "no_show"
    CANCELLED = "cancelled"
    MOVED = "moved"
    CHANGED = "changed"
    CORRECTED = "corrected"
    REVERTED = "reverted"
    CLOSED = "closed"
    """By the house, at the set hour."""
    CONFIRMED = "confirmed"
    """Somebody looked at what the house had closed, and it is right so."""
    HOST_REMINDED = "host_reminded"
    TOLD = "told"
    """How long it takes was said to the visitor."""


@dataclass(frozen=True, kw_only=True)
class Stop:
    """One purpose of a visit: with whom, about what."""

    host: StaffId | None = None
    purpose: str = ""
    topic: str = ""
    admitted_at: datetime | None = None
    done_at: datetime | None = None


@dataclass(frozen=True, kw_only=True)
class Member:
    """One of a group besides the one it goes by."""

    name: str
    firm: str = ""
    person: PersonId | None = None
    left_at: datetime | None = None


@dataclass(frozen=True, kw_only=True)
class Badge:
    """A plastic badge that is out, and who has it: by the place in the group, and by name."""

    number: str
    place: int | None = LEAD
    """None for one of a group whom nobody named."""
    name: str = ""


@dataclass(frozen=True, kw_only=True)
class VisitDetails:
    """What is written down of a visit; the input of expecting, receiving and changing.

    ``stops`` has one for each purpose, at least one. ``people`` counts all who
    come, the one it goes by among them; named members may be fewer.
    """

    name: str = ""
    firm: str = ""
    phone: str = ""
    language: Language | None = None
    person: PersonId | None = None
    """Who it is on record; None lets the desk put a new person on record."""
    people: int = 1
    members: tuple[Member, ...] = ()
    stops: tuple[Stop, ...] = (Stop(),)
    brings: str = ""
    note: str = ""


@dataclass(frozen=True, kw_only=True)
class Visit:
    """A visit with all that is known of it; times in the office's zone."""

    id: VisitId
    uid: str
    version: int
    state: VisitState
    day: date
    number: str
    """``2026-0147``; empty before arrival."""
    details: VisitDetails
    at_stop: int = 0
    """Which of the stops is the present one, counted from 0."""
    appointment: AppointmentId | None = None
    expected_at: datetime | None = None
    arrived_at: datetime | None = None
    waiting_since: datetime | None = None
    admitted_at: datetime | None = None
    left_at: datetime | None = None
    lead_left_at: datetime | None = None
    """When the one it goes by left a group whose others stayed; see ``LEAD``."""
    inexact: frozenset[VisitTime] = frozenset()
    auto_closed: bool = False
    reason: str = ""
    offered: frozenset[Offer] = frozenset()
    told_until: datetime | None = None
    reminded_at: datetime | None = None
    badges: tuple[Badge, ...] = ()
    """The plastic badges they carry now, in the order they were given out."""

    @property
    def badge_numbers(self) -> tuple[str, ...]:
        """The numbers of the plastic badges they carry now."""
        return tuple(badge.number for badge in self.badges)

    @property
    def stop(self) -> Stop:
        """The present purpose."""
        return self.details.stops[self.at_stop]

    @property
    def has_next_stop(self) -> bool:
        """Whether another purpose follows the present one."""
        return self.at_stop + 1 < len(self.details.stops)


@dataclass(frozen=True, kw_only=True)
class HostOnPaper:
    """A host as a badge, a slip or a letter names them."""

    id: StaffId
    name: str
    post: str
    room: str
    phone: str
    email: str


@dataclass(frozen=True, kw_only=True)
class VisitPaper:
    """A visit as it goes to paper; ``hosts`` has one for each of its stops, None for nobody."""

    visit: Visit
    hosts: tuple[HostOnPaper | None, ...]
    house: str = ""
    """The house's token, for the code on its papers."""

    @property
    def host(self) -> HostOnPaper | None:
        """Whom the present purpose is with."""
        return self.hosts[self.visit.at_stop]


@dataclass(frozen=True, kw_only=True)
class VisitLine:
    """A line of a list of visits: what is shown, nothing more; times in the office's zone."""

    id: VisitId
    number: str
    state: VisitState
    day: date
    name: str
    firm: str
    people: int
    host: StaffId | None
    host_name: str
    host_room: str
    whereabouts: Whereabouts | None
    purpose: str
    expected_at: datetime | None = None
    arrived_at: datetime | None = None
    waiting_since: datetime | None = None
    admitted_at: datetime | None = None
    left_at: datetime | None = None
    auto_closed: bool = False
    badge_numbers: tuple[str, ...] = ()
    told_until: datetime | None = None
    reminded_at: datetime | None = None
    language: Language | None = None
    """The visitor's."""
    next_host_name: str = ""
    """Where another purpose follows, who is next."""
    person: PersonId | None = None
    gone: int = 0
    """How many of a group have left already."""


@dataclass(frozen=True, kw_only=True)
class DayBoard:
    """The reception's day: who is expected, waits, is with a host, has left; in this order."""

    day: date
    expected: tuple[VisitLine, ...] = ()
    waiting: tuple[VisitLine, ...] = ()
    with_host: tuple[VisitLine, ...] = ()
    gone: tuple[VisitLine, ...] = ()
    """Left, unserved, not come, cancelled; the latest first."""
    forgotten: tuple[VisitLine, ...] = ()
    """Closed by the house since the last working day, still to be looked at."""

    @property
    def in_house(self) -> int:
        """How many people are in the house as visitors."""
        return sum(line.people - line.gone for line in (*self.waiting, *self.with_host))


@dataclass(frozen=True, kw_only=True)
class VisitEvent:
    """A step or a correction: who, when; for a correction, which time became which."""

    kind: VisitEventKind
    at: datetime
    by: str
    field: str = ""
    before: str = ""
    after: str = ""
    reason: str = ""


@dataclass(frozen=True, kw_only=True)
class Returning:
    """What is known of somebody who was here before, to fill in a new visit."""

    person: PersonId
    name: str
    firm: str
    phone: str
    language: Language | None
    last_host: StaffId | None
    last_host_name: str
    last_purpose: str
    last_day: date | None
    visits: int


@dataclass(frozen=True, kw_only=True)
class VisitorHit:
    """A line of what three letters find at F2: an expected visit, or somebody known.

    Exactly one of ``visit`` and ``returning`` is there.
    """

    visit: VisitLine | None = None
    returning: Returning | None = None


@dataclass(frozen=True, kw_only=True)
class AlreadyArrived(Refusal):
    """Another desk checked the visitor in a moment ago."""

    by: str
    at: datetime


@dataclass(frozen=True, kw_only=True)
class AlreadyOver(Refusal):
    """The visit has ended; nothing more can be done with it but correcting."""

    state: VisitState


@dataclass(frozen=True, kw_only=True)
class NotArrived(Refusal):
    """The visitor cannot leave, or be shown in, before having come."""


@dataclass(frozen=True, kw_only=True)
class AlreadyInHouse(Refusal):
    """The same person is in the house already, with this visit."""

    number: str
    at: datetime


@dataclass(frozen=True, kw_only=True)
class NotInOrder(Refusal):
    """A time lies before the one that comes before it, or after the one that follows."""

    earlier: datetime
    later: datetime


@dataclass(frozen=True, kw_only=True)
class InTheFuture(Refusal):
    """A time of something that has happened lies ahead."""


@dataclass(frozen=True, kw_only=True)
class ExpectedInThePast(Refusal):
    """A visitor cannot be expected at a time that is over."""


@dataclass(frozen=True, kw_only=True)
class NoHost(Refusal):
    """It is not said whom the visitor comes to."""


@dataclass(frozen=True, kw_only=True)
class TooFewPeople(Refusal):
    """Fewer people than are named."""

    named: int


@dataclass(frozen=True, kw_only=True)
class BadgeOut(Refusal):
    """The plastic badge is with another visitor."""

    number: str
    visitor: str


@dataclass(frozen=True, kw_only=True)
class BadgesNotReturned(Refusal):
    """Who leaves has plastic badges; of each it is said that it comes back, or is lost."""

    badges: tuple[Badge, ...]


@dataclass(frozen=True, kw_only=True)
class NotABadge(Refusal):
    """The code that was scanned is none of ours, or was read wrong."""


@dataclass(frozen=True, kw_only=True)
class BadgeOfAnotherHouse(Refusal):
    """The code belongs to another house's reception."""


@dataclass(frozen=True, kw_only=True)
class BadgeNotOut(Refusal):
    """Nobody has a plastic badge of this number."""

    number: str


@dataclass(frozen=True, kw_only=True)
class NotWaiting(Refusal):
    """The visitor does not wait any more: they are with their host."""


@dataclass(frozen=True, kw_only=True)
class NotWithHost(Refusal):
    """The visitor still waits; nobody can go on who was not shown in."""


@dataclass(frozen=True, kw_only=True)
class NoNextStop(Refusal):
    """No other purpose follows the present one."""


@dataclass(frozen=True, kw_only=True)
class StopDone(Refusal):
    """A purpose that was begun cannot be taken out of a visit."""


@dataclass(frozen=True, kw_only=True)
class NotHappened(Refusal):
    """A time cannot be corrected before the step was made that it is of."""

    time: VisitTime


@dataclass(frozen=True, kw_only=True)
class HasAppointment(Refusal):
    """The visit's time is an appointment of its host: it is moved there."""


@dataclass(frozen=True, kw_only=True)
class UnknownVisit(Refusal):
    """There is no such visit any more."""


class ScanKind(Enum):
    """What a scanned badge did."""

    ARRIVED = auto()
    LEFT = auto()
    NOTHING = auto()
    """The scanner read the same badge twice: the first time counts."""
    NOTED = auto()
    """Nobody was let in: there is a note that has to be read first."""


@dataclass(frozen=True, kw_only=True)
class Scanned:
    """A badge that was scanned, and what became of its visit."""

    kind: ScanKind
    visit: Visit


@dataclass(frozen=True, kw_only=True)
class VisitFilter:
    """Which visits a range list shows."""

    first: date
    last: date
    text: str = ""
    host: StaffId | None = None
    states: frozenset[VisitState] = field(default_factory=lambda: frozenset(VisitState))
    without_auto_closed: bool = False
    """Leave out those whose end nobody saw."""


@dataclass(frozen=True, kw_only=True)
class VisitFigures:
    """The visits of a range in numbers; purged ones are counted."""

    first: date
    last: date
    visits: int
    """Entries of who came, whatever became of them."""
    people: int
    """How many came in these entries."""
    by_state: dict[VisitState, int]
    by_hour: tuple[int, ...]
    """Arrivals by the hour of the office's clock, 24 of them."""
    waited_minutes: float
    """Average, over those who were shown in."""
    over_norm: int
    """How many waited longer than the house's norm, shown in at last or not."""
    auto_closed: int
