"""Evacuation: who is in the house now, who was found, and after how many minutes."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import NewType

from desk_gui.domain.clock_times import elapsed, minutes_between
from desk_gui.domain.refusals import Refusal
from desk_gui.domain.staff import StaffId
from desk_gui.domain.visits import VisitId

EvacuationId = NewType("EvacuationId", int)
EvacueeId = NewType("EvacueeId", int)

MISSING_AFTER = timedelta(minutes=10)
"""From then on who is not found stands in red (``reception-and-calls.md``)."""
EMPTY_ROWS = 3
"""On paper, for people nobody entered."""


class EvacuationKind(StrEnum):
    """An alarm, or a drill."""

    DRILL = "drill"
    REAL = "real"


@dataclass(frozen=True, kw_only=True)
class PresentPerson:
    """Somebody who is in the house now, as the list has it; in the office's zone."""

    name: str
    firm: str
    place: str
    """Host and room."""
    arrived_at: datetime | None
    visit: VisitId | None = None
    staff: StaffId | None = None


@dataclass(frozen=True, kw_only=True)
class Evacuee:
    """A line of the tick list."""

    id: EvacueeId
    position: int
    person: PresentPerson
    found_at: datetime | None = None
    found_by: str = ""
    added: bool = False


@dataclass(frozen=True, kw_only=True)
class Evacuation:
    """An alarm or a drill with everybody on its list."""

    id: EvacuationId
    uid: str
    kind: EvacuationKind
    started_at: datetime
    started_by: str
    people: tuple[Evacuee, ...] = ()
    handed_over_at: datetime | None = None
    ended_at: datetime | None = None
    ended_by: str = ""
    note: str = ""

    @property
    def found(self) -> int:
        """How many were found."""
        return sum(evacuee.found_at is not None for evacuee in self.people)

    @property
    def missing(self) -> int:
        """How many were not."""
        return len(self.people) - self.found

    def is_red(self, evacuee: Evacuee, now: datetime) -> bool:
        """Tell whether somebody is not found for too long."""
        until = self.ended_at or now
        return evacuee.found_at is None and elapsed(self.started_at, until) >= MISSING_AFTER

    def minutes(self, now: datetime) -> int:
        """Return for how many minutes it runs, or how many it took."""
        return minutes_between(self.started_at, self.ended_at or now)

    def minutes_to_find(self, evacuee: Evacuee) -> int | None:
        """Return after how many minutes somebody was found; None for who was not."""
        if evacuee.found_at is None:
            return None
        return minutes_between(self.started_at, evacuee.found_at)


@dataclass(frozen=True, kw_only=True)
class EvacuationRuns(Refusal):
    """One is going on already."""

    since: datetime


@dataclass(frozen=True, kw_only=True)
class EvacuationOver(Refusal):
    """It was ended; its list does not change any more."""


@dataclass(frozen=True, kw_only=True)
class PeopleMissing(Refusal):
    """Not everybody is found; who ends it all the same says what is known of them."""

    names: tuple[str, ...]
