"""When an event of a calendar repeats: RRULE, of RFC 5545, by the clock of the event.

Times are without a zone here: a rule speaks of the clock on the wall. Days and
weeks are counted by hand, within the time that is looked at: the library would
count from the year of the first event to the end of all years where a rule
fits no day. Months and years it counts itself.
"""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import Any

from desk_gui.domain.office import DAYS_A_WEEK

MOST_STEPS = 20_000
"""Days or times one rule is followed through; some fifty years of days."""
_DAYS = {name: at for at, name in enumerate(("MO", "TU", "WE", "TH", "FR", "SA", "SU"))}
_BY_HAND = {"FREQ", "INTERVAL", "COUNT", "UNTIL", "WKST", "BYDAY", "BYMONTH", "BYMONTHDAY"}
_BY_LIBRARY = _BY_HAND | {"BYSETPOS", "BYYEARDAY", "BYWEEKNO"}


class RuleError(ValueError):
    """A rule is not understood."""


class TooOftenError(ValueError):
    """A rule goes on for longer than it is followed."""


def repeated(rule: Any, start: datetime, first: datetime, last: datetime) -> list[datetime]:
    """Return when an event repeats from ``first`` to ``last``; its own start is always among them.

    ``rule`` is the parsed RRULE; its UNTIL is the caller's to heed with ``last``.

    Raises:
        RuleError: the rule is not understood.
        TooOftenError: it goes on for too long.
    """
    parts = {str(name).upper(): value for name, value in rule.items()}
    count = _number(parts, "COUNT", 0)
    interval = _number(parts, "INTERVAL", 1)
    # What is counted has to be counted from the first on.
    since = start if count else max(start, first)
    found, passed = [start], 1
    for steps, at in enumerate(_times(parts, start, interval, (since, last))):
        if steps > MOST_STEPS:
            raise TooOftenError
        if at is None or at <= start:
            continue
        passed += 1
        if at > last or (count and passed > count):
            break
        if at >= first:
            found.append(at)
    return found


def _times(
    parts: dict[str, Any], start: datetime, interval: int, span: tuple[datetime, datetime]
) -> Iterator[datetime | None]:
    """Yield the times of a rule in order, None for a day that is looked at in vain.

    They begin where the span does, or before.
    """
    since, end = span
    freq = str(parts["FREQ"][0]) if parts.get("FREQ") else ""
    names = set(parts)
    if freq in {"DAILY", "WEEKLY"} and names <= _BY_HAND:
        if freq == "DAILY":
            days = _daily(start, since, interval)
        else:
            days = _weekly(parts, start, since, interval)
        return _fitting(parts, days, start, end, by_day=freq == "DAILY")
    if freq in {"MONTHLY", "YEARLY"} and names <= _BY_LIBRARY:
        return _by_library(parts, start, interval, end)
    raise RuleError


def _daily(start: datetime, since: datetime, interval: int) -> Iterator[date]:
    leap = (since.date() - start.date()).days // interval
    day = start.date() + timedelta(days=leap * interval)
    while True:
        yield day
        day += timedelta(days=interval)


def _weekly(
    parts: dict[str, Any], start: datetime, since: datetime, interval: int
) -> Iterator[date]:
    begins = _DAYS[str(parts["WKST"][0])] if parts.get("WKST") else 0
    wanted = [_weekday(day) for day in parts.get("BYDAY", ())] or [start.weekday()]
    offsets = sorted((day - begins) % DAYS_A_WEEK for day in set(wanted))
    week = start.date() - timedelta(days=(start.weekday() - begins) % DAYS_A_WEEK)
    week += timedelta(weeks=(since.date() - week).days // DAYS_A_WEEK // interval * interval)
    while True:
        for offset in offsets:
            yield week + timedelta(days=offset)
        week += timedelta(weeks=interval)


def _fitting(
    parts: dict[str, Any], days: Iterator[date], start: datetime, end: datetime, *, by_day: bool
) -> Iterator[datetime | None]:
    months = {int(month) for month in parts.get("BYMONTH", ())}
    monthdays = {int(day) for day in parts.get("BYMONTHDAY", ())}
    weekdays = {_weekday(day) for day in parts.get("BYDAY", ())} if by_day else set()
    for day in days:
        if day > end.date():
            return
        fits = (not months or day.month in months) and (not weekdays or day.weekday() in weekdays)
        if monthdays:
            fits = fits and (day.day in monthdays or day.day - _length(day) - 1 in monthdays)
        yield datetime.combine(day, start.time()) if fits else None


def _by_library(
    parts: dict[str, Any], start: datetime, interval: int, end: datetime
) -> Iterator[datetime | None]:
    from dateutil.rrule import rrulestr  # noqa: PLC0415 - for the few who import calendars

    text = ";".join(
        f"{name}={','.join(map(str, value))}"
        for name, value in parts.items()
        if name not in {"UNTIL", "COUNT", "INTERVAL"}
    )
    if end < start:
        return iter(())
    rule = rrulestr(f"{text};INTERVAL={interval}", dtstart=start)
    return iter(rule.replace(until=end))


def _length(day: date) -> int:
    return ((day.replace(day=1) + timedelta(days=31)).replace(day=1) - timedelta(days=1)).day


def _weekday(text: object) -> int:
    try:
        return _DAYS[str(text)]
    except KeyError as error:
        raise RuleError from error


def _number(parts: dict[str, Any], name: str, otherwise: int) -> int:
    value = int(parts[name][0]) if parts.get(name) else otherwise
    if value < otherwise:
        raise RuleError
    return value
