"""An event of a calendar file, by its own clock, read from what the parser made of it."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from hashlib import sha256
from typing import Any

from desk_gui.domain.appointments import LONGEST_TITLE
from desk_gui.domain.calendar_files import BusyTime, DoubtKind
from desk_gui.domain.refusals import RefusedError
from desk_gui.domain.texts import clean_text

_LONGEST_UID = 255
_PRIVATE = {"PRIVATE", "CONFIDENTIAL"}
# Whatever a file made to harm brings the parser to: it is the calendar that is wrong.
FAULTS = (ValueError, TypeError, KeyError, AttributeError, IndexError, OverflowError)


class LeftOutError(Exception):
    """An event takes no time of its owner's."""


class DoubtfulError(Exception):
    """An event is left out, and why."""

    def __init__(self, kind: DoubtKind) -> None:
        super().__init__(kind.value)
        self.kind = kind


@dataclass(frozen=True)
class Span:
    """The time that is looked at, in the office's zone, which is that of a clock without one."""

    first: datetime
    last: datetime
    zone: tzinfo


@dataclass(frozen=True, kw_only=True)
class Event:
    """An event of the file by its own clock: ``start`` has no zone, ``zone`` is its own."""

    uid: str
    start: datetime
    zone: tzinfo
    length: timedelta
    all_day: bool
    title: str
    component: Any

    def busy(self, start: datetime, span: Span, recurrence: str) -> BusyTime:
        """Return the time when it begins at ``start`` by its own clock."""
        begins = start.replace(tzinfo=self.zone)
        if self.all_day:
            ends = (start + self.length).replace(tzinfo=self.zone).astimezone(UTC)
        else:
            ends = begins.astimezone(UTC) + self.length
        return BusyTime(
            uid=self.uid,
            recurrence=recurrence,
            starts_at=begins.astimezone(UTC).astimezone(span.zone),
            ends_at=ends.astimezone(span.zone),
            title=self.title,
        )

    def recurrence(self, start: datetime) -> str:
        """Return which of the series begins then, as RECURRENCE-ID has it."""
        if self.all_day:
            return f"{start:%Y%m%d}"
        return f"{start.replace(tzinfo=self.zone).astimezone(UTC):%Y%m%dT%H%M%SZ}"

    def clock(self, moment: date | datetime) -> datetime:
        """Return a date or time of the file by this event's clock, without a zone."""
        if not isinstance(moment, datetime):
            return datetime.combine(moment, time() if self.all_day else self.start.time())
        if moment.tzinfo is None:
            return moment
        return moment.astimezone(self.zone).replace(tzinfo=None)


def uid_of(component: Any) -> str:
    """Return the UID of an event; one without, or with a very long one, gets one of its content."""
    uid = str(component.get("UID", "")).strip()
    if uid and len(uid) <= _LONGEST_UID:
        return uid
    said = uid or "\n".join(
        str(component[name].to_ical())
        for name in ("DTSTART", "DTEND", "SUMMARY")
        if name in component
    )
    return f"desk-{sha256(said.encode()).hexdigest()}"


def title_of(component: Any) -> str:
    """Return what an event is about; nothing where that is private or cannot be read."""
    if str(component.get("CLASS", "")).upper() in _PRIVATE:
        return ""
    said = str(component.get("SUMMARY", ""))[: 2 * LONGEST_TITLE]
    try:
        return clean_text(said, "title", 2 * LONGEST_TITLE)[:LONGEST_TITLE]
    except RefusedError:
        return ""


def is_free(component: Any) -> bool:
    """Tell whether an event takes no time of its owner's: cancelled, or shown as free."""
    said = {
        name: str(component.get(name, "")).upper()
        for name in ("STATUS", "TRANSP", "X-MICROSOFT-CDO-BUSYSTATUS")
    }
    return (
        said["STATUS"] == "CANCELLED"
        or said["TRANSP"] == "TRANSPARENT"
        or said["X-MICROSOFT-CDO-BUSYSTATUS"] == "FREE"
    )


def moment_of(component: Any, name: str) -> date | datetime:
    """Return a date or time of an event.

    Raises:
        DoubtfulError: there is none that can be read.
    """
    found = component.get(name)
    moment = getattr(found, "dt", None) if not isinstance(found, list) else None
    if not isinstance(moment, date):
        raise DoubtfulError(DoubtKind.UNREADABLE)
    return moment


def length_of(component: Any, start: date | datetime) -> timedelta:
    """Return how long an event takes; one of a day without an end takes that day.

    Raises:
        DoubtfulError: it takes no time, or its end cannot be read.
    """
    if "DTEND" in component:
        end = moment_of(component, "DTEND")
        if isinstance(end, datetime) is not isinstance(start, datetime):
            raise DoubtfulError(DoubtKind.UNREADABLE)
        length = _between(start, end)
    elif "DURATION" in component:
        length = component["DURATION"].dt
    else:
        length = timedelta(days=0 if isinstance(start, datetime) else 1)
    if length <= timedelta():
        raise DoubtfulError(DoubtKind.NO_LENGTH)
    return length


def listed(component: Any, name: str) -> list[Any]:
    """Return a property of an event that may stand in it several times."""
    found = component.get(name)
    if found is None:
        return []
    return list(found) if isinstance(found, list) else [found]


def moments_of(component: Any, name: str) -> Iterable[Any]:
    """Return the dates, times or periods of a property; what cannot be read is left out."""
    for each in listed(component, name):
        try:
            yield from [moment.dt for moment in each.dts]
        except FAULTS:
            continue


def period_of(moment: Any) -> tuple[date | datetime, timedelta | None]:
    """Return when a time or a period begins, and how long a period takes."""
    if not isinstance(moment, tuple):
        return moment, None
    start, end = moment
    return start, end if isinstance(end, timedelta) else _between(start, end)


def lasting(busy: BusyTime, length: timedelta) -> BusyTime:
    """Return a time that takes so long instead."""
    ends = busy.starts_at.astimezone(UTC) + length
    return replace(busy, ends_at=ends.astimezone(busy.starts_at.tzinfo))


def _between(start: Any, end: Any) -> timedelta:
    if isinstance(start, datetime) and start.tzinfo is not None and end.tzinfo is not None:
        return timedelta(seconds=(end.astimezone(UTC) - start.astimezone(UTC)).total_seconds())
    passed: timedelta = end - start
    return passed
