"""A host's calendar from elsewhere: what a file says, what would change, what is doubtful."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desk_gui.domain.refusals import Refusal
from desk_gui.domain.staff import StaffId

LARGEST_MB = 5
MOST_EVENTS = 5000


class DoubtKind(StrEnum):
    """What about an event of a calendar is doubtful."""

    UNREADABLE = "unreadable"
    """It has no time that can be read; it is left out."""
    NO_LENGTH = "no_length"
    """It takes no time, or ends before it begins; it is left out."""
    UNKNOWN_ZONE = "unknown_zone"
    """Its time zone is not known; its clock is taken for the office's."""
    RULE = "rule"
    """How it repeats is not understood; it is taken once."""
    TOO_OFTEN = "too_often"
    """It repeats more often than is kept; it is taken once."""
    OVERLAPS_VISIT = "overlaps_visit"
    """A visitor is expected at that time; the host is busy then all the same."""


@dataclass(frozen=True, kw_only=True)
class CalendarDoubt:
    """An event to look at; ``title`` is empty where it is private."""

    kind: DoubtKind
    title: str = ""
    starts_at: datetime | None = None
    detail: str = ""
    """The name of the visitor, or of the zone."""


@dataclass(frozen=True, kw_only=True)
class BusyTime:
    """A time a calendar says its owner is busy; times in the office's zone.

    ``recurrence`` tells one of a series from the others, as RECURRENCE-ID does.
    """

    uid: str
    recurrence: str
    starts_at: datetime
    ends_at: datetime
    title: str
    """What it is about; empty where that is private."""


@dataclass(frozen=True, kw_only=True)
class CalendarContent:
    """What a file says about the time that is looked at.

    ``left_out`` counts events that take no time of the host's: shown as free,
    cancelled, or this desk's own appointments come back.
    """

    times: tuple[BusyTime, ...]
    doubts: tuple[CalendarDoubt, ...] = ()
    left_out: int = 0


@dataclass(frozen=True, kw_only=True)
class CalendarPreview:
    """What an import would do to a host's busy times, from today on; nothing is stored yet."""

    host: StaffId
    host_name: str
    content: CalendarContent
    new: tuple[BusyTime, ...] = ()
    changed: tuple[BusyTime, ...] = ()
    removed: tuple[BusyTime, ...] = ()
    same: int = 0

    @property
    def changes_anything(self) -> bool:
        """Whether there is anything to import."""
        return bool(self.new or self.changed or self.removed)


@dataclass(frozen=True, kw_only=True)
class CalendarImported:
    """How many busy times an import brought, changed and took away."""

    new: int
    changed: int
    removed: int


@dataclass(frozen=True, kw_only=True)
class CalendarTooLarge(Refusal):
    """A calendar has more megabytes, or more events, than are read."""

    megabytes: int
    events: int
