"""What the papers of the telephone are made from: slips, protocols, reports, a desk handed over.

All times are in the office's zone.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from desk_gui.domain.calls import (
    CallFigures,
    CallLine,
    CallOutcome,
    CallPlan,
    CallPlanId,
    Direction,
    Message,
    MessageId,
    ReadBack,
    Wish,
)
from desk_gui.domain.handovers import OpenMattersOfDesk
from desk_gui.domain.promises import PromiseState
from desk_gui.domain.staff import StaffMember, Whereabouts
from desk_gui.domain.visit_papers import Copied


@dataclass(frozen=True, kw_only=True)
class MessagePaper:
    """A message for somebody who is away, as it is laid on their table.

    ``code`` is what a scanner reads; empty: none is printed.
    """

    number: str
    code: str = ""
    to: str
    post: str = ""
    room: str = ""
    name: str
    """Who rang."""
    firm: str = ""
    phone: str = ""
    at: datetime
    wish: Wish
    text: str = ""
    urgent: bool = False
    promised_at: datetime | None = None
    calls_again_at: datetime | None = None
    told: bool = False
    """Whether the caller was told when they will be rung back."""
    read_back: bool = False
    """Whether the number was read back to them."""
    whereabouts: Whereabouts | None = None
    stand_in: str = ""
    ask_first: str = ""
    """What the desk asks before it disturbs the callee."""
    taken_by: str = ""


def message_number(message: MessageId, at: datetime) -> str:
    """Return what a message is called on paper: ``MSG-26-00318``."""
    return f"MSG-{at:%y}-{message:05}"


def message_paper(
    message: Message,
    callee: StaffMember,
    *,
    read_back: frozenset[ReadBack] = frozenset(),
    code: str = "",
    stand_in: str = "",
) -> MessagePaper:
    """Return a message as it goes to paper; ``stand_in`` is who is to be had instead now."""
    details = message.details
    return MessagePaper(
        number=message_number(message.id, message.at),
        code=code,
        to=message.for_name or callee.name,
        post=callee.details.post,
        room=callee.details.room,
        name=message.caller_name,
        firm=message.caller_firm,
        phone=message.caller_number,
        at=message.at,
        wish=details.wish,
        text=details.text,
        urgent=details.urgent,
        promised_at=details.promised_at,
        calls_again_at=details.calls_again_at,
        told=ReadBack.TIME in read_back,
        read_back=ReadBack.NUMBER in read_back,
        whereabouts=callee.whereabouts,
        stand_in=stand_in or callee.stand_in_name,
        ask_first=callee.details.ask_first,
        taken_by=message.by,
    )


@dataclass(frozen=True, kw_only=True)
class CallPlanPaper:
    """The sheet of a call that is to be made, as it lies beside the telephone."""

    number: str
    name: str
    phone: str = ""
    town: str = ""
    """Where a long-distance number rings, as far as is known."""
    best_at: datetime | None = None
    goal: str
    questions: tuple[str, ...] = ()
    papers: str = ""
    prepared_by: str = ""


def plan_number(plan: CallPlanId, at: datetime) -> str:
    """Return what the sheet of a call is called on paper: ``CALL-26-00012``."""
    return f"CALL-{at:%y}-{plan:05}"


def plan_paper(plan: CallPlan) -> CallPlanPaper:
    """Return the sheet of a call as it goes to paper."""
    details = plan.details
    asked = (line.strip() for line in details.questions.splitlines())
    return CallPlanPaper(
        number=plan_number(plan.id, plan.at),
        name=details.name or details.number,
        phone=details.number,
        town=plan.town,
        best_at=details.best_at,
        goal=details.goal,
        questions=tuple(filter(None, asked)),
        papers=details.papers,
        prepared_by=plan.by,
    )


@dataclass(frozen=True, kw_only=True)
class CallEntry:
    """A call as the protocol of its day lists it, with what was promised in it."""

    line: CallLine
    promised_at: datetime | None = None
    ended: PromiseState | None = None
    """How the promise, or what took its place, ended; None while it is open."""
    ended_at: datetime | None = None


@dataclass(frozen=True, kw_only=True)
class CallProtocolPaper:
    """The calls of a day, to be signed."""

    day: date
    entries: tuple[CallEntry, ...]
    figures: CallFigures
    anchor: str = ""
    """The short code of the history's end."""
    handed_over: str = ""
    taken_over: str = ""
    copied: Copied | None = None


@dataclass(frozen=True, kw_only=True)
class CallLoad:
    """How many calls there were on a day, or for somebody."""

    incoming: int = 0
    outgoing: int = 0
    missed: int = 0
    messages: int = 0

    @property
    def calls(self) -> int:
        """All of them."""
        return self.incoming + self.outgoing

    def __add__(self, other: "CallLoad") -> "CallLoad":
        """Return both together."""
        return CallLoad(
            incoming=self.incoming + other.incoming,
            outgoing=self.outgoing + other.outgoing,
            missed=self.missed + other.missed,
            messages=self.messages + other.messages,
        )


def load_of(entries: Iterable[CallEntry]) -> CallLoad:
    """Return how many calls there were of which kind."""
    lines = [entry.line for entry in entries]
    directions = [line.direction for line in lines]
    outcomes = [line.outcome for line in lines]
    return CallLoad(
        incoming=directions.count(Direction.IN),
        outgoing=directions.count(Direction.OUT),
        missed=outcomes.count(CallOutcome.MISSED),
        messages=outcomes.count(CallOutcome.MESSAGE),
    )


@dataclass(frozen=True, kw_only=True)
class DayCalls(CallLoad):
    """The calls of a day."""

    day: date


@dataclass(frozen=True, kw_only=True)
class CalleeCalls(CallLoad):
    """Calls for somebody of the house; no name: nobody in particular was asked for."""

    callee: str


@dataclass(frozen=True, kw_only=True)
class CallReportPaper:
    """The calls of some days in figures; no names but those of the house."""

    first: date
    last: date
    figures: CallFigures
    days: tuple[DayCalls, ...] = ()
    callees: tuple[CalleeCalls, ...] = ()
    anchor: str = ""
    worker: str = ""


@dataclass(frozen=True, kw_only=True)
class HandoverPaper:
    """A desk handed over, to be signed by both; ``matters`` is what was open then."""

    at: datetime
    given_by: str
    taken_by: str
    note: str = ""
    matters: OpenMattersOfDesk = field(default_factory=OpenMattersOfDesk)
    counts: Mapping[str, int] = field(default_factory=dict)
    """How much was open, by kind, as it was counted then."""
    anchor: str = ""
    copied: Copied | None = None
