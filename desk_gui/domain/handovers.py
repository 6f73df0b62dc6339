"""Handing a desk over: what is open when one person leaves it and the next sits down."""

from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple, NewType

from desk_gui.domain.calls import CallLine, Message
from desk_gui.domain.promises import Promise
from desk_gui.domain.refusals import Refusal
from desk_gui.domain.visits import VisitLine

HandoverId = NewType("HandoverId", int)
COUNTED = ("overdue", "promises", "waiting", "unconfirmed", "missed")
"""What a handover counts; the overdue promises are among the open ones."""


@dataclass(frozen=True, kw_only=True)
class OpenMattersOfDesk:
    """All that is open now."""

    promises: tuple[Promise, ...] = ()
    waiting: tuple[VisitLine, ...] = ()
    unconfirmed: tuple[Message, ...] = ()
    missed: tuple[CallLine, ...] = ()

    def counts(self, now: datetime) -> dict[str, int]:
        """Return how much is open, by kind; no names."""
        overdue = sum(promise.is_overdue(now) for promise in self.promises)
        sums = (overdue, *map(len, (self.promises, self.waiting, self.unconfirmed, self.missed)))
        return dict(zip(COUNTED, sums, strict=True))


@dataclass(frozen=True, kw_only=True)
class Handover:
    """A handover on record; ``counts`` says how much was open, by kind."""

    id: HandoverId
    uid: str
    at: datetime
    given_by: str
    taken_by: str
    note: str
    counts: dict[str, int]


class Taker(NamedTuple):
    """Somebody who can take over."""

    login: str
    name: str
    shared: bool
    """Whether somebody else has the name too: they are told apart by their logins."""


@dataclass(frozen=True, kw_only=True)
class TakenByGiver(Refusal):
    """Whoever hands over cannot be who takes over."""
