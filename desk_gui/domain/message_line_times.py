"""Finding a time in a line of text: by the clock, or so many minutes from now, and of which day."""

import re
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from typing import NamedTuple

from desk_gui.domain.clock_times import after
from desk_gui.domain.message_line_words import LineWord, LineWords

_AN_HOUR = 60
_NOON = 12
_PLUS = re.compile(r"(?<![\w+])\+\s?(\d{1,3})(?!\d)(?:\s*(?:min|мин|perc|m|p)\w*)?")
_DIGITS = re.compile(r"\d+")
_WEEK = 7


class FoundTime(NamedTuple):
    """A time, and the parts of the text that said it."""

    at: datetime
    parts: tuple[tuple[int, int], ...]


def find_time(plain: str, words: LineWords, now: datetime) -> FoundTime | None:
    """Return the first time that is said in plain text; None where there is none.

    A time that is over today stays today's: nobody said that it is tomorrow's.
    """
    for minutes, part in _ahead(plain, words):
        return FoundTime(after(now, minutes), (part,))
    clock = _clock(plain, words)
    if clock is None:
        return None
    at, part = clock
    day, said = _day(plain, words, now.date())
    parts = (part,) if said is None else (part, said)
    return FoundTime(datetime.combine(day, at, now.tzinfo), parts)


def _ahead(plain: str, words: LineWords) -> Iterator[tuple[int, tuple[int, int]]]:
    """Yield how many minutes ahead is said, and where."""
    counted = ((LineWord.MINUTES, 1), (LineWord.HOURS, _AN_HOUR))
    for kind, factor in counted:
        found = words.pattern(kind).search(plain)
        number = None if found is None else _DIGITS.search(found.group())
        if found is not None and number is not None and int(number.group()):
            yield int(number.group()) * factor, found.span()
    for kind, minutes in ((LineWord.HALF_AN_HOUR, _AN_HOUR // 2), (LineWord.AN_HOUR, _AN_HOUR)):
        found = words.pattern(kind).search(plain)
        if found is not None:
            yield minutes, found.span()
    plus = _PLUS.search(plain)
    if plus is not None and int(plus.group(1)):
        yield int(plus.group(1)), plus.span()


def _clock(plain: str, words: LineWords) -> tuple[time, tuple[int, int]] | None:
    """Return the time of day that is said; an hour alone needs a word or an ending beside it."""
    before = rf"(?:(?<!\w)(?:{words.any_of(LineWord.TIME_BEFORE)})\.?\s+)"
    behind = rf"(?:\s?(?:{words.any_of(LineWord.TIME_AFTER)})(?!\w))"
    half = r"(?:\s?(?P<half>[ap])\.?m\.?(?!\w))"
    full = r"(?P<hour>[01]?\d|2[0-3]){mark}(?P<minute>[0-5]\d)"
    colon, dot = full.replace("{mark}", ":"), full.replace("{mark}", "[.]")
    hour = r"(?P<hour>[01]?\d|2[0-3])"
    no_digit, end = r"(?<![\d.:/+-])", r"(?![\d:/]|[.]\d)"
    for pattern in (
        rf"{before}?{no_digit}{colon}{end}(?:{half}|{behind})?",
        rf"{before}{no_digit}{dot}{end}(?:{half}|{behind})?",
        rf"{no_digit}{dot}{end}(?:{half}|{behind})",
        rf"{before}?{no_digit}{hour}{half}",
        rf"{before}{no_digit}{hour}{end}{behind}?",
        rf"{no_digit}{hour}{end}{behind}",
    ):
        found = re.search(pattern, plain)
        if found is not None:
            return _to_time(found), found.span()
    return None


def _to_time(found: re.Match[str]) -> time:
    groups = found.groupdict()
    hour, minute = int(groups["hour"]), int(groups.get("minute") or 0)
    half = groups.get("half")
    if half and hour <= _NOON:
        hour = hour % _NOON + (_NOON if half == "p" else 0)
    return time(hour, minute)


def _day(plain: str, words: LineWords, today: date) -> tuple[date, tuple[int, int] | None]:
    """Return the day that is said, and where; a weekday is the next of its name."""
    tomorrow = words.pattern(LineWord.TOMORROW).search(plain)
    if tomorrow is not None:
        return today + timedelta(days=1), tomorrow.span()
    for weekday, pattern in enumerate(words.weekday_patterns):
        found = pattern.search(plain)
        if found is not None:
            ahead = (weekday - today.weekday() - 1) % _WEEK + 1
            return today + timedelta(days=ahead), found.span()
    found = words.pattern(LineWord.TODAY).search(plain)
    return today, None if found is None else found.span()
