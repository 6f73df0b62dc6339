"""Appointments: a host's time, its free slots, and who takes one."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from desk_gui.domain.refusals import Refusal
from desk_gui.domain.staff import StaffId
from desk_gui.domain.visits import AppointmentId, VisitDetails, VisitId, VisitState

LONGEST_REASON = 400
LONGEST_TITLE = 400


class AppointmentKind(StrEnum):
    """What a host's time is taken by."""

    VISIT = "visit"
    BUSY = "busy"


class AppointmentState(StrEnum):
    """Where an appointment stands; whether the visitor came is the visit's."""

    PLANNED = "planned"
    CANCELLED = "cancelled"


class Source(StrEnum):
    """Who made an appointment."""

    DESK = "desk"
    IMPORT = "import"


class Every(StrEnum):
    """How a series repeats."""

    DAY = "day"
    """Every working day."""
    WEEK = "week"
    TWO_WEEKS = "two_weeks"
    MONTH = "month"
    """The same weekday of the month: the second Tuesday."""


@dataclass(frozen=True, kw_only=True)
class Repeat:
    """A series: how often, and until when or how many."""

    every: Every
    until: date | None = None
    count: int | None = None


@dataclass(frozen=True, kw_only=True)
class AppointmentDetails:
    """An appointment as it is asked for; times aware, in the office's zone.

    With ``visit`` a visitor is expected then; without, the host is busy.
    """

    host: StaffId
    starts_at: datetime
    ends_at: datetime
    title: str = ""
    visit: VisitDetails | None = None
    repeat: Repeat | None = None


@dataclass(frozen=True, kw_only=True)
class Appointment:
    """An appointment on record; times in the office's zone."""

    id: AppointmentId
    uid: str
    version: int
    host: StaffId
    host_name: str
    kind: AppointmentKind
    state: AppointmentState
    starts_at: datetime
    ends_at: datetime
    title: str
    """What it is about; of a visitor, the name."""
    firm: str = ""
    purpose: str = ""
    phone: str = ""
    """The visitor's; only of an appointment that was opened by itself, else empty."""
    people: int = 1
    host_room: str = ""
    visit: VisitId | None = None
    visit_state: VisitState | None = None
    recurrence: str = ""
    """Which of a series it is, as RECURRENCE-ID; empty for one that stands alone."""
    moved_from: datetime | None = None
    """When it was to be, as the other side was told last."""
    from_host: StaffId | None = None
    """With whom it was to be, as the other side was told last; None where that is the host."""
    from_host_name: str = ""
    reason: str = ""
    told: bool = True
    """False while the other side has to be told of the last move or cancellation."""
    source: Source = Source.DESK

    @property
    def in_series(self) -> bool:
        """Whether others were made together with it."""
        return bool(self.recurrence)

    @property
    def is_planned(self) -> bool:
        """Whether it takes the host's time."""
        return self.state is AppointmentState.PLANNED

    @property
    def can_move(self) -> bool:
        """Whether it can still be moved or cancelled: the visitor has not come."""
        return self.is_planned and self.visit_state in {None, VisitState.EXPECTED}

    @property
    def can_change_host(self) -> bool:
        """Whether it can go to another host: what comes from a host's own calendar stays there."""
        return self.can_move and self.source is Source.DESK

    @property
    def was_undone(self) -> bool:
        """Whether it was made by mistake and taken back at once: nobody ever heard of it."""
        return not self.is_planned and self.told and not self.reason


@dataclass(frozen=True, kw_only=True)
class AppointmentChange:
    """What a move or a cancellation changed, as it was and as it is, in the same order.

    More than one where a whole series went along; handed to ``revert``, it is undone.
    """

    before: tuple[Appointment, ...]
    after: tuple[Appointment, ...]


@dataclass(frozen=True, kw_only=True)
class Slot:
    """A time in which a host could see somebody."""

    starts_at: datetime
    ends_at: datetime


@dataclass(frozen=True, kw_only=True)
class HostDay:
    """A day of a host: opening hours, what is taken, what is free.

    ``holiday`` names the day off, in the language asked for; then nothing is free.
    """

    day: date
    host: StaffId
    opens_at: datetime | None
    closes_at: datetime | None
    appointments: tuple[Appointment, ...] = ()
    free: tuple[Slot, ...] = ()
    holiday: str = ""


@dataclass(frozen=True, kw_only=True)
class OverlapsAppointment(Refusal):
    """The host's time is taken already."""

    starts_at: datetime
    ends_at: datetime
    title: str


@dataclass(frozen=True, kw_only=True)
class OnHoliday(Refusal):
    """The office is closed that day."""

    day: date
    holiday: str


@dataclass(frozen=True, kw_only=True)
class OutsideHours(Refusal):
    """The host is not there at that time."""

    hours: str
    """``8:00–17:00``, or empty for a day the host never works."""


@dataclass(frozen=True, kw_only=True)
class AppointmentInThePast(Refusal):
    """The time is over."""


@dataclass(frozen=True, kw_only=True)
class EndsBeforeItBegins(Refusal):
    """An appointment has to take some time."""


@dataclass(frozen=True, kw_only=True)
class TooManyInSeries(Refusal):
    """A series would go on for longer than one is kept."""

    limit: int


@dataclass(frozen=True, kw_only=True)
class OfOwnCalendar(Refusal):
    """It comes from the host's own calendar, and is nobody else's."""


@dataclass(frozen=True, kw_only=True)
class NoSuchTime(Refusal):
    """The clock is moved over this time: it does not exist that night."""


@dataclass(frozen=True, kw_only=True)
class CalendarUnreadable(Refusal):
    """The file is no calendar, or none that can be read; ``line`` says where, 0 if nowhere."""

    line: int = 0


@dataclass(frozen=True, kw_only=True)
class AppointmentOver(Refusal):
    """It was cancelled, or the visitor has come: it cannot be moved or cancelled any more."""
