"""Promises: a word given to somebody, with a time, and how it ended."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import NewType

from desk_gui.domain.actors import AccountId
from desk_gui.domain.clock_times import elapsed
from desk_gui.domain.people import PersonId
from desk_gui.domain.refusals import Refusal
from desk_gui.domain.visits import VisitId

PromiseId = NewType("PromiseId", int)


class PromiseKind(StrEnum):
    """What was promised."""

    WAIT = "wait"
    """So many minutes in the waiting room."""
    CALL_BACK = "call_back"
    ANSWER = "answer"
    OTHER = "other"


class PromiseState(StrEnum):
    """How a promise stands; it ends only in one of the last three ways."""

    OPEN = "open"
    KEPT = "kept"
    RENEWED = "renewed"
    BROKEN = "broken"


ENDED = frozenset({PromiseState.KEPT, PromiseState.RENEWED, PromiseState.BROKEN})


class PromiseChannel(StrEnum):
    """How the promise is to be kept."""

    IN_PERSON = "in_person"
    PHONE = "phone"
    LETTER = "letter"
    EMAIL = "email"


class TryResult(StrEnum):
    """What came of a try to keep a promise."""

    REACHED = "reached"
    NOT_REACHED = "not_reached"
    LEFT_WORD = "left_word"
    """Not reached themselves; somebody, or a machine, was told."""


@dataclass(frozen=True, kw_only=True)
class PromiseDetails:
    """A promise as it is made. ``text`` says what and to whom, in the words of the desk.

    ``call`` is the key of the call it was made in.
    """

    kind: PromiseKind
    text: str
    due_at: datetime
    channel: PromiseChannel
    person: PersonId | None = None
    visit: VisitId | None = None
    owner: AccountId | None = None
    call: int | None = None


@dataclass(frozen=True, kw_only=True)
class PromiseTry:
    """A try to keep a promise."""

    result: TryResult
    at: datetime
    by: str
    note: str = ""


@dataclass(frozen=True, kw_only=True)
class Promise:
    """A promise on record; times in the office's zone.

    ``reminds_at`` is when the desk is reminded of it, or was: ``reminded_at``
    and ``reminded_by`` say when, and which workstation rang for it. The tries
    are counted; the last one is told.
    """

    id: PromiseId
    uid: str
    version: int
    details: PromiseDetails
    state: PromiseState
    made_at: datetime
    made_by: str
    owner_name: str = ""
    closed_at: datetime | None = None
    closed_by: str = ""
    reason: str = ""
    renews: PromiseId | None = None
    tries: int = 0
    last_try: PromiseTry | None = None
    reminds_at: datetime | None = None
    reminded_at: datetime | None = None
    reminded_by: str = ""

    def is_overdue(self, now: datetime) -> bool:
        """Tell whether its time is over and nobody has ended it."""
        late = elapsed(self.details.due_at, now) > timedelta()
        return self.state is PromiseState.OPEN and late


class PromiseStepKind(StrEnum):
    """What happened to a promise, as its story tells it."""

    MADE = "made"
    HANDED_ON = "handed_on"
    SNOOZED = "snoozed"
    KEPT = "kept"
    RENEWED = "renewed"
    BROKEN = "broken"
    REVERTED = "reverted"


@dataclass(frozen=True, kw_only=True)
class PromiseStep:
    """A step of a promise's story; ``to`` is to whom it was handed on."""

    kind: PromiseStepKind
    at: datetime
    by: str
    to: str = ""


@dataclass(frozen=True, kw_only=True)
class PromiseStory:
    """A promise with all that is known of it: to whom, every try, what it took the place of.

    ``before`` are the promises it renews, the latest first, each with its reason.
    """

    promise: Promise
    name: str = ""
    firm: str = ""
    phone: str = ""
    tries: tuple[PromiseTry, ...] = ()
    steps: tuple[PromiseStep, ...] = ()
    before: tuple[Promise, ...] = ()


@dataclass(frozen=True, kw_only=True)
class PromiseInThePast(Refusal):
    """A promise cannot be due at a time that is over."""


@dataclass(frozen=True, kw_only=True)
class PromiseOver(Refusal):
    """The promise was kept, renewed or broken already."""

    state: PromiseState


@dataclass(frozen=True, kw_only=True)
class NoSuchOwner(Refusal):
    """Who should look after the promise has no account any more."""


def ended_wait(due_at: datetime, now: datetime, *, served: bool) -> PromiseState:
    """Return how a promised wait ended: kept only for who was served by the time that was said."""
    return PromiseState.KEPT if served and now <= due_at else PromiseState.BROKEN
