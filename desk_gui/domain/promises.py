"""Promises: a word given to somebody, with a time, and how it ended."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NewType

from desk_gui.domain.actors import AccountId
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


@dataclass(frozen=True, kw_only=True)
class PromiseDetails:
    """A promise as it is made. ``text`` says what and to whom, in the words of the desk."""

    kind: PromiseKind
    text: str
    due_at: datetime
    channel: PromiseChannel
    person: PersonId | None = None
    visit: VisitId | None = None
    owner: AccountId | None = None


@dataclass(frozen=True, kw_only=True)
class Promise:
    """A promise on record; times in the office's zone."""

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

    def is_overdue(self, now: datetime) -> bool:
        """Tell whether its time is over and nobody has ended it."""
        return self.state is PromiseState.OPEN and self.details.due_at < now


@dataclass(frozen=True, kw_only=True)
class PromiseInThePast(Refusal):
    """A promise cannot be due at a time that is over."""


@dataclass(frozen=True, kw_only=True)
class PromiseOver(Refusal):
    """The promise was kept, renewed or broken already."""

    state: PromiseState


def ended_wait(due_at: datetime, now: datetime, *, served: bool) -> PromiseState:
    """Return how a promised wait ended: kept only for who was served by the time that was said."""
    return PromiseState.KEPT if served and now <= due_at else PromiseState.BROKEN
