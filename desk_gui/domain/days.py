"""The business day: opened and closed by a person, whatever the clock says in between.

What is posted belongs to the open day. So a sale at half past midnight, or on
a clock that was set back, lands where the cash lies; a day that was closed
never changes, unless a supervisor opens it again and says why
(``subscriptions.md``, the operational day).
"""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from desk_gui.domain.refusals import Refusal, RefusedError

NIGHT_ENDS = time(4)
"""Until then the day before may still be worked in."""
LONGEST_NOTE = 400


class DayEvent(StrEnum):
    """What became of a day."""

    OPENED = "opened"
    CLOSED = "closed"
    REOPENED = "reopened"


@dataclass(frozen=True, kw_only=True)
class DayNotOpen(Refusal):
    """Nothing is posted before somebody has opened the day."""


@dataclass(frozen=True, kw_only=True)
class DayLeftOpen(Refusal):
    """An earlier day is still open; it is closed first."""

    day: date


@dataclass(frozen=True, kw_only=True)
class DayClosed(Refusal):
    """The day is closed; opening it again is a supervisor's."""

    day: date


@dataclass(frozen=True, kw_only=True)
class ClockBehind(Refusal):
    """A later day was worked in already: the computer's clock is wrong."""

    day: date


@dataclass(frozen=True, kw_only=True)
class BusinessDay:
    """A day as its last event left it; ``by`` and ``at`` are that event's."""

    day: date
    is_open: bool
    opened_at: datetime
    opened_by: str
    closed_at: datetime | None = None
    closed_by: str = ""
    code: str = ""
    """The audit's short code at the closing, for the signed protocol."""


def check_opening(last: BusinessDay | None, today: date) -> None:
    """Refuse to open a day while another is open, was closed, or lies ahead.

    Raises:
        RefusedError: ``DayLeftOpen``, ``DayClosed`` or ``ClockBehind``.
    """
    if last is None:
        return
    if last.is_open:
        raise RefusedError(DayLeftOpen(day=last.day))
    if last.day == today:
        raise RefusedError(DayClosed(day=last.day))
    if last.day > today:
        raise RefusedError(ClockBehind(day=last.day))


def check_posting(last: BusinessDay | None, now: datetime) -> date:
    """Return the day that takes what is posted now.

    Raises:
        RefusedError: ``DayNotOpen``, or ``DayLeftOpen`` if it should have been closed.
    """
    if last is None or not last.is_open:
        raise RefusedError(DayNotOpen())
    over = last.day < now.date() - timedelta(days=1)
    if over or (last.day < now.date() and now.time() >= NIGHT_ENDS):
        raise RefusedError(DayLeftOpen(day=last.day))
    return last.day
