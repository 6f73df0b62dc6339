"""Reading a calendar file: the times in which its owner is busy, from one day to another.

RFC 5545 as calendars write it: all-day events, zones of their own, rules with
exceptions and added times, single ones of a series that were moved, taken out,
or changed from then on. What is private keeps its title to itself.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta, tzinfo
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from desk_gui.domain.appointments import CalendarUnreadable
from desk_gui.domain.calendar_files import (
    LARGEST_MB,
    MOST_EVENTS,
    BusyTime,
    CalendarContent,
    CalendarDoubt,
    CalendarTooLarge,
    DoubtKind,
)
from desk_gui.domain.refusals import RefusedError
from desk_gui.services.calendar_events import (
    FAULTS,
    DoubtfulError,
    Event,
    LeftOutError,
    Span,
    is_free,
    lasting,
    length_of,
    listed,
    moment_of,
    moments_of,
    period_of,
    title_of,
    uid_of,
)
from desk_gui.services.calendar_lines import read_calendar
from desk_gui.services.calendar_rules import RuleError, TooOftenError, repeated

_VAIN_RULES = 5
"""Rules that fit no day at all and are counted to the end of all years; then no more are."""
_Onward = tuple[str, Event | None, timedelta]
"""From which of a series on it is changed, to what, and by how much it begins later."""


@dataclass
class _Found:
    """What was read so far."""

    times: dict[tuple[str, str], BusyTime] = field(default_factory=dict)
    doubts: list[CalendarDoubt] = field(default_factory=list)
    left_out: int = 0
    vain: int = 0


def read_busy_times(path: Path, first: datetime, last: datetime) -> CalendarContent:
    """Return what a file says of the time from ``first`` to ``last``, both of the office's zone.

    Raises:
        RefusedError: ``CalendarUnreadable``, ``CalendarTooLarge``, or the file cannot be read.
    """
    zone = first.tzinfo
    if zone is None:
        raise ValueError("a time needs its zone")
    found = _Found()
    reading = _Reading(Span(first, last, zone), found)
    for calendar in _parsed(read_calendar(path)):
        reading.read(calendar)
    times = sorted(found.times.values(), key=lambda each: (each.starts_at, each.uid))
    return CalendarContent(
        times=tuple(times),
        doubts=tuple(found.doubts),
        left_out=found.left_out,
    )


def _parsed(text: str) -> list[Any]:
    from icalendar import Calendar  # noqa: PLC0415 - 70 ms, for the few who import calendars

    try:
        return list(Calendar.from_ical(text, multiple=True))
    except FAULTS as error:
        raise RefusedError(CalendarUnreadable(field="path")) from error


class _Reading:
    """Reads the events of one file."""

    def __init__(self, span: Span, found: _Found) -> None:
        self._span = span
        self._found = found

    def read(self, calendar: Any) -> None:
        """Read the events of a calendar, each series with what was changed in it."""
        masters: list[Event] = []
        changed: defaultdict[str, list[Any]] = defaultdict(list)
        zone = self._zone_of(calendar)
        for component in calendar.walk("VEVENT"):
            if component.get("RECURRENCE-ID") is not None:
                changed[uid_of(component)].append(component)
                continue
            event = self._guarded(component, zone)
            if event is not None:
                masters.append(event)
        for event in masters:
            self._series(event, changed.pop(event.uid, []), zone)
        for component in (each for alone in changed.values() for each in alone):
            self._single(component, zone)

    def _zone_of(self, calendar: Any) -> tzinfo:
        """Return the zone of times without one: the calendar's, or the office's."""
        named = str(calendar.get("X-WR-TIMEZONE", ""))
        try:
            return ZoneInfo(named) if named else self._span.zone
        except (ValueError, OSError, KeyError):
            return self._span.zone

    def _guarded(self, component: Any, zone: tzinfo) -> Event | None:
        """Return an event, or None for one that takes no time or cannot be read."""
        try:
            return self._event(component, zone)
        except LeftOutError:
            self._found.left_out += 1
        except DoubtfulError as error:
            self._doubt(error.kind, title_of(component))
        except FAULTS:
            self._doubt(DoubtKind.UNREADABLE, title_of(component))
        return None

    def _event(self, component: Any, zone: tzinfo) -> Event:
        if is_free(component):
            raise LeftOutError
        moment = moment_of(component, "DTSTART")
        all_day = not isinstance(moment, datetime)
        own = zone
        if isinstance(moment, datetime) and moment.tzinfo is not None:
            own = moment.tzinfo
        elif "TZID" in component["DTSTART"].params:
            named = str(component["DTSTART"].params["TZID"])
            self._doubt(DoubtKind.UNKNOWN_ZONE, title_of(component), detail=named)
        start = moment if isinstance(moment, datetime) else datetime.combine(moment, time())
        return Event(
            uid=uid_of(component),
            start=start.replace(tzinfo=None),
            zone=self._span.zone if all_day else own,
            length=length_of(component, moment),
            all_day=all_day,
            title=title_of(component),
            component=component,
        )

    def _series(self, event: Event, changed: list[Any], zone: tzinfo) -> None:
        """Take an event at all its times, as each of them was changed."""
        repeats = listed(event.component, "RRULE") or listed(event.component, "RDATE")
        if not repeats and not changed:
            self._take(event.busy(event.start, self._span, ""))
            return
        single, onward = self._changes(event, changed, zone)
        for start, length in sorted(self._starts(event).items()):
            recurrence = event.recurrence(start)
            held = None if recurrence in single else _changed_from_on(event, onward, recurrence)
            if held is None:
                continue
            busy = held[0].busy(start + held[1], self._span, recurrence)
            own = length if held[0] is event else None
            self._take(busy if own is None else lasting(busy, own))
        for recurrence, other in single.items():
            if other is not None:
                self._take(other.busy(other.start, self._span, recurrence))

    def _changes(
        self, event: Event, changed: Iterable[Any], zone: tzinfo
    ) -> tuple[dict[str, Event | None], list[_Onward]]:
        """Return the changed ones of a series by RECURRENCE-ID, and those that hold from there on.

        None stands for one that was taken out.
        """
        single: dict[str, Event | None] = {}
        onward: list[_Onward] = []
        for component in changed:
            try:
                original = event.clock(moment_of(component, "RECURRENCE-ID"))
            except (*FAULTS, DoubtfulError):
                self._doubt(DoubtKind.UNREADABLE, title_of(component))
                continue
            other = self._guarded(component, zone)
            recurrence = event.recurrence(original)
            if str(component["RECURRENCE-ID"].params.get("RANGE", "")) == "THISANDFUTURE":
                by = other.start - original if other is not None else timedelta()
                onward.append((recurrence, other, by))
            else:
                single[recurrence] = other
        return single, sorted(onward, key=lambda each: each[0])

    def _single(self, component: Any, zone: tzinfo) -> None:
        """Take one of a series whose others are not in the file: an invitation to one of them."""
        event = self._guarded(component, zone)
        if event is None:
            return
        try:
            original = event.clock(moment_of(component, "RECURRENCE-ID"))
        except (*FAULTS, DoubtfulError):
            original = event.start
        self._take(event.busy(event.start, self._span, event.recurrence(original)))

    def _starts(self, event: Event) -> dict[datetime, timedelta | None]:
        """Return when an event begins by its own clock; with a length where one is said."""
        starts: dict[datetime, timedelta | None] = {event.start: None}
        for rule in listed(event.component, "RRULE"):
            starts.update(dict.fromkeys(self._repeated(event, rule)))
        for moment in moments_of(event.component, "RDATE"):
            start, length = period_of(moment)
            starts[event.clock(start)] = length
        for moment in moments_of(event.component, "EXDATE"):
            starts.pop(event.clock(period_of(moment)[0]), None)
        return starts

    def _repeated(self, event: Event, rule: Any) -> list[datetime]:
        kind = DoubtKind.RULE
        try:
            until = [event.clock(each) for each in rule.get("UNTIL", ())]
            if self._found.vain > _VAIN_RULES:
                raise TooOftenError
            first, last = self._bounds(event)
            found = repeated(rule, event.start, first, min([*until, last]))
            self._found.vain += len(found) == 1 and not until
            return found
        except TooOftenError:
            kind = DoubtKind.TOO_OFTEN
        except (RuleError, *FAULTS):
            pass
        self._doubt(kind, event.title, event.start.replace(tzinfo=event.zone))
        return [event.start]

    def _bounds(self, event: Event) -> tuple[datetime, datetime]:
        """Return the time that is looked at by the event's own clock, with what reaches into it."""
        first = self._span.first.astimezone(event.zone).replace(tzinfo=None) - event.length
        last = self._span.last.astimezone(event.zone).replace(tzinfo=None)
        return first - timedelta(days=1), last

    def _take(self, busy: BusyTime) -> None:
        if busy.ends_at <= self._span.first or busy.starts_at >= self._span.last:
            return
        self._found.times[busy.uid, busy.recurrence] = busy
        if len(self._found.times) > MOST_EVENTS:
            raise RefusedError(
                CalendarTooLarge(field="path", megabytes=LARGEST_MB, events=MOST_EVENTS)
            )

    def _doubt(
        self, kind: DoubtKind, title: str, at: datetime | None = None, detail: str = ""
    ) -> None:
        starts = None if at is None else at.astimezone(self._span.zone)
        doubt = CalendarDoubt(kind=kind, title=title, starts_at=starts, detail=detail)
        self._found.doubts.append(doubt)


def _changed_from_on(
    event: Event, onward: Sequence[_Onward], recurrence: str
) -> tuple[Event, timedelta] | None:
    """Return what holds for one of a series, and how much later it begins; None for nothing."""
    held: tuple[Event | None, timedelta] = event, timedelta()
    for since, other, by in onward:
        if since <= recurrence:
            held = other, by
    return None if held[0] is None else (held[0], held[1])
