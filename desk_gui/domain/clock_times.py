"""Times of the clock on the wall: as people type them, and how long it is between two."""

from datetime import UTC, date, datetime, time, timedelta

_MINUTES_AN_HOUR = 60
_MARKS = str.maketrans(".,;hH ", "::::::")
_SHORTEST = 3
_LONGEST = 4


def elapsed(since: datetime, until: datetime) -> timedelta:
    """Return how long it really is from one time to another.

    Two times of one zone would be told apart by their clocks alone, which are
    put forward and back twice a year.
    """
    return until.astimezone(UTC) - since.astimezone(UTC)


def after(now: datetime, minutes: int) -> datetime:
    """Return the time so many minutes from now, in the zone of ``now``."""
    return (now.astimezone(UTC) + timedelta(minutes=minutes)).astimezone(now.tzinfo)


def minutes_between(since: datetime, until: datetime) -> int:
    """Return the whole minutes from one time to another, at least 0."""
    return max(0, int(elapsed(since, until).total_seconds()) // _MINUTES_AN_HOUR)


def read_clock(text: str) -> time | None:
    """Return the time of day that is typed: ``14:30``, ``14.30``, ``1430``, ``9``; None if none."""
    typed = text.strip().translate(_MARKS)
    hours, colon, minutes = typed.partition(":")
    if not colon and _SHORTEST <= len(hours) <= _LONGEST:
        hours, minutes = hours[:-2], hours[-2:]
    hour, minute = _number(hours, 23), _number(minutes or "0", 59)
    return None if hour is None or minute is None else time(hour, minute)


def read_time(text: str, day: date, now: datetime) -> datetime | None:
    """Return the time that is typed for a day, or ``+15`` minutes from now; None if unreadable."""
    typed = text.strip()
    if typed.startswith("+"):
        minutes = typed[1:].strip()
        ahead = int(minutes) if minutes.isdecimal() and len(minutes) <= _LONGEST else 0
        return after(now, ahead) if ahead else None
    at = read_clock(typed)
    return None if at is None else datetime.combine(day, at, now.tzinfo)


def _number(digits: str, most: int) -> int | None:
    if not digits.isdecimal() or len(digits) > len(str(most)):
        return None
    number = int(digits)
    return number if number <= most else None
