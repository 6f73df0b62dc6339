"""A calendar file as text, looked through before a parser sees it.

The parser tells no line, reads whatever it can make sense of, and believes a
zone that repeats every second: so the first line that is wrong is found here.
"""

import re
from pathlib import Path

from desk_gui.domain.appointments import CalendarUnreadable
from desk_gui.domain.calendar_files import LARGEST_MB, MOST_EVENTS, CalendarTooLarge
from desk_gui.domain.files import refusal_for
from desk_gui.domain.refusals import RefusedError

_LIMIT = LARGEST_MB << 20
_LINE = re.compile(r"([A-Za-z0-9-]+)[;:]")
_DEEPEST = 8


def read_calendar(path: Path) -> str:
    """Return the text of a calendar file whose lines make sense.

    Raises:
        RefusedError: the file cannot be read, ``CalendarTooLarge``, or
            ``CalendarUnreadable`` with the line.
    """
    try:
        with path.open("rb") as file:
            content = file.read(_LIMIT + 1)
    except OSError as error:
        raise RefusedError(refusal_for(error, path)) from error
    if len(content) > _LIMIT:
        raise _too_large()
    text = _decoded(content)
    _check_lines(text)
    return text


def _decoded(content: bytes) -> str:
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise _unreadable(content[: error.start].count(b"\n") + 1) from error


def _check_lines(text: str) -> None:
    """Check that components lie in each other as they should, and that every line is one."""
    inside: list[str] = []
    events = calendars = 0
    for number, line in enumerate(re.split(r"\r\n|\n|\r", text), start=1):
        if not line.strip() or (line[0] in " \t" and inside):
            continue
        name = _name_of(line, number)
        value = line[len(name) + 1 :].strip().upper()
        if name == "BEGIN":
            _check_begin(value, inside, number)
            inside.append(value)
            events += value == "VEVENT"
            calendars += value == "VCALENDAR"
        elif not inside or _is_wrong(name, value, inside):
            raise _unreadable(number)
        if events > MOST_EVENTS:
            raise _too_large()
    if inside or not calendars:
        raise _unreadable(text.count("\n") + 1 if inside else 0)


def _name_of(line: str, number: int) -> str:
    match = _LINE.match(line)
    if match is None or "\0" in line:
        raise _unreadable(number)
    return match[1].upper()


def _check_begin(name: str, inside: list[str], number: int) -> None:
    """Check what a component stands in: an event in an event would be read as two."""
    outermost = name == "VCALENDAR"
    misplaced = outermost is bool(inside) or (name == "VEVENT" and inside[-1] != "VCALENDAR")
    if misplaced or len(inside) >= _DEEPEST:
        raise _unreadable(number)


def _is_wrong(name: str, value: str, inside: list[str]) -> bool:
    """Tell whether a line ends what it is not in, or lets a zone change more often than yearly."""
    if name == "END":
        return inside.pop() != value
    return name == "RRULE" and "VTIMEZONE" in inside and "FREQ=YEARLY" not in value


def _unreadable(line: int) -> RefusedError:
    return RefusedError(CalendarUnreadable(field="path", line=line))


def _too_large() -> RefusedError:
    return RefusedError(CalendarTooLarge(field="path", megabytes=LARGEST_MB, events=MOST_EVENTS))
