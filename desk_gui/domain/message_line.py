"""A message typed on one line: for whom, from whom, the number, what is wished for, about what.

``szabó re: számla 061234567 sürg`` — in any order, five languages mixed. What
is not understood stays in the text, and nothing is guessed in silence: the
result says which part of the line became what, so that it can be shown back
before anything is saved.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from desk_gui.domain.calls import Wish
from desk_gui.domain.languages import Country
from desk_gui.domain.message_line_callees import (
    People,
    take_leading_callee,
    take_marked_callee,
    take_named_callee,
)
from desk_gui.domain.message_line_names import firm_and_name, name_around, name_beside
from desk_gui.domain.message_line_numbers import find_number
from desk_gui.domain.message_line_page import EDGES, Page, Part, Span
from desk_gui.domain.message_line_times import find_time
from desk_gui.domain.message_line_words import LineWord, LineWords, plain
from desk_gui.domain.staff import StaffId
from desk_gui.domain.texts import clean_text

__all__ = ["MessageLine", "Named", "Part", "Span", "read_line"]
LONGEST_LINE = 2000
_WISHES = {
    LineWord.MESSAGE_ONLY: Wish.MESSAGE_ONLY,
    LineWord.CALLS_AGAIN: Wish.CALLS_AGAIN,
    LineWord.PLEASE_CALL: Wish.PLEASE_CALL,
}
_TIMED = frozenset({Wish.PLEASE_CALL, Wish.CALLS_AGAIN})
_SHOUT = re.compile(r"(?<!\S)!{1,5}(?!\S)|!{2,5}")
_SUBJECT_ENDS = re.compile(r"[;|\n]|[.!?](?=\s)")
_WORD = re.compile(r"[^\W\d_][\w'’-]*")


class Named(Protocol):
    """Somebody of the house: a member of staff, or a line of their search."""

    @property
    def id(self) -> StaffId:
        """The key."""

    @property
    def name(self) -> str:
        """The name, as it is shown."""


@dataclass(frozen=True, kw_only=True)
class MessageLine:
    """What was understood of a line. ``typed`` is the line as it was read; spans are of it.

    ``callees`` are those of the house whom the letters may mean: one is meant,
    several have to be asked for, none was said.
    """

    typed: str
    callees: tuple[tuple[StaffId, str], ...] = ()
    name: str = ""
    firm: str = ""
    number: str = ""
    urgent: bool = False
    wish: Wish | None = None
    at: datetime | None = None
    """When the caller is to be rung, or rings again; only with a wish."""
    subject: str = ""
    text: str = ""
    """What was not understood: it is part of the message."""
    spans: tuple[Span, ...] = ()

    @property
    def callee(self) -> StaffId | None:
        """For whom it is; None where nobody or several are meant."""
        return self.callees[0][0] if len(self.callees) == 1 else None

    @property
    def is_message(self) -> bool:
        """Whether this can only be a message: it says of whom, and what is wanted.

        A name with a number may as well be what somebody looks for.
        """
        of_whom = bool(self.callees or self.number)
        return of_whom and (self.urgent or self.wish is not None or bool(self.subject))


def read_line(
    text: str, words: LineWords, hosts: Iterable[Named], country: Country, now: datetime
) -> MessageLine:
    """Read a line; numbers as at home in the country, times by the clock at the desk.

    Raises:
        RefusedError: ``TooLong`` or ``UnreadableText``.
    """
    page = Page(clean_text(text, "line", LONGEST_LINE))
    urgent = _take_urgent(page, words)
    number = _take_number(page, words, country)
    wish = _take_wish(page, words)
    at = _take_time(page, words, now) if wish in _TIMED else None
    people: People = [(host.id, host.name) for host in hosts]
    callees = take_leading_callee(page, words, people) or take_marked_callee(page, words, people)
    name, firm = _take_caller(page, words)
    callees = callees or take_named_callee(page, words, people)
    subject = _take_subject(page, words)
    return MessageLine(
        typed=page.typed,
        callees=callees,
        name=name,
        firm=firm,
        number=number,
        urgent=urgent,
        wish=wish,
        at=at,
        subject=subject,
        text=page.rest(words.fillers),
        spans=tuple(sorted(page.spans, key=lambda span: span.start)),
    )


def _take_urgent(page: Page, words: LineWords) -> bool:
    found = [*words.pattern(LineWord.URGENT).finditer(page.plain), *_SHOUT.finditer(page.plain)]
    for match in found:
        # «sürg.» is one word with its dot.
        dot = page.plain[match.end() : match.end() + 1] == "."
        page.take(Part.URGENT, match.start(), match.end() + dot)
    return bool(found)


def _take_number(page: Page, words: LineWords, country: Country) -> str:
    found = find_number(page.typed, page.free_plain(), words, country)
    if found is None:
        return ""
    page.take(Part.NUMBER, found.start, found.end)
    return found.number


def _take_wish(page: Page, words: LineWords) -> Wish | None:
    """Take the wish that stands first; of those that begin there, the longest."""
    found = [
        (match.start(), -match.end(), wish)
        for kind, wish in _WISHES.items()
        for match in words.pattern(kind).finditer(page.free_plain())
    ]
    whole = [each for each in found if not _is_within(each, found)]
    if not whole:
        return None
    start, end, wish = min(whole)
    page.take(Part.WISH, start, -end)
    return wish


def _is_within(one: tuple[int, int, Wish], others: Sequence[tuple[int, int, Wish]]) -> bool:
    """Tell whether a longer phrase says something else with the same words."""
    start, end, _ = one
    return any(
        other is not one and other[0] <= start and other[1] <= end and other[:2] != one[:2]
        for other in others
    )


def _take_time(page: Page, words: LineWords, now: datetime) -> datetime | None:
    """Take the time of the wish: behind it, or before it in the same breath."""
    [(start, end)] = page.places(Part.WISH)
    free = page.free_plain()
    for low, high in (
        (end, _end_of_breath(free, end, words)),
        (_start_of_breath(free, start), start),
    ):
        found = find_time(free[low:high], words, now)
        if found is not None:
            for first, last in found.parts:
                page.take(Part.TIME, low + first, low + last)
            return found.at
    return None


def _end_of_breath(free: str, start: int, words: LineWords) -> int:
    """Return where something else begins to be said: what it is about, say."""
    subject = words.pattern(LineWord.SUBJECT_BEFORE).search(free, start)
    stop = re.compile(r"[;|]").search(free, start)
    ends = [match.start() for match in (subject, stop) if match is not None]
    return min(ends, default=len(free))


def _start_of_breath(free: str, end: int) -> int:
    stops = [match.end() for match in re.finditer(r"[,;|]|[.:](?=\s)", free[:end])]
    return max(stops, default=0)


# --- from whom


def _take_caller(page: Page, words: LineWords) -> tuple[str, str]:
    """Take who rang, and of which firm."""
    free = page.free_plain()
    found = (
        name_around(page.typed, free, words)
        or firm_and_name(page.typed, free, words)
        or name_beside(page.typed, free, page.places(Part.NUMBER))
    )
    if found is None:
        return "", ""
    name, firm = "", ""
    if found.name is not None and page.is_free(*found.name):
        page.take(Part.NAME, *(found.whole_name or found.name))
        name = page.typed[slice(*found.name)].strip(EDGES)
    if found.firm is not None and page.is_free(*found.firm):
        firm = page.take(Part.FIRM, *found.firm).strip(EDGES.replace(".", "") + "()")
    return name, firm


# --- about what


def _take_subject(page: Page, words: LineWords) -> str:
    free = page.free_plain()
    for marker in words.pattern(LineWord.SUBJECT_BEFORE).finditer(free):
        start = marker.end() + (free[marker.end() : marker.end() + 1] == ":")
        limit = page.end_of_free(start)
        stop = _SUBJECT_ENDS.search(page.typed, start, limit)
        end = limit if stop is None else stop.start()
        subject = page.typed[start:end].strip(EDGES)
        if subject:
            page.take(Part.SUBJECT, marker.start(), end)
            return subject
    for marker in words.pattern(LineWord.SUBJECT_AFTER).finditer(free):
        start = _start_of_subject(page, marker.start(), words.amounts)
        subject = page.typed[start : marker.start()].strip(EDGES)
        if subject:
            page.take(Part.SUBJECT, start, marker.end())
            return subject
    return ""


def _start_of_subject(page: Page, end: int, amounts: frozenset[str]) -> int:
    """Return where the words begin that stand before «ügyben»: those in small letters."""
    start = end
    low = page.begin_of_free(end)
    for match in reversed([*_WORD.finditer(page.typed, low, end)]):
        between = page.typed[match.end() : start]
        if between.strip() or plain(match.group()) in amounts:
            break
        if start != end and match.group()[:1].isupper():
            break
        start = match.start()
        if match.group()[:1].isupper():
            break
    return start
