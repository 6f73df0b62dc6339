"""Finding the telephone number in a line of text: in any notation, among times, dates and sums."""

import re
from typing import NamedTuple

from desk_gui.domain.languages import Country
from desk_gui.domain.message_line_words import LineWord, LineWords
from desk_gui.domain.phones import read_phone

_RUN = re.compile(r"(?<![\w.])[+(]{0,2}\d(?:[\d\s()./~‐‑–-]*\d)?\)?")
_DATES = re.compile(r"\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})|\d{4}[./-]\d{1,2}[./-]\d{1,2}\.?")
_GROUP = re.compile(r"\S+")
_LONGEST = 17
"""Digits of the longest number of any country, with what is dialled before it."""
_MOST_GROUPS, _MOST_TOGETHER = 24, 8
"""A number is written in a few groups; a page of digits is none."""
_LEAST, _MOST = 6, 11
"""Digits of what is taken for a number though no country has it so."""


class FoundNumber(NamedTuple):
    """Where a number stands in the text: with its label and extension, and by itself."""

    start: int
    end: int
    number: str


def find_number(typed: str, plain: str, words: LineWords, country: Country) -> FoundNumber | None:
    """Return the number of the line: one that has a label, else a valid one, else a likely one.

    ``plain`` is the text in plain letters, as long as ``typed``.
    """
    labelled = _labelled(typed, plain, words)
    if labelled is not None:
        return labelled
    likely: FoundNumber | None = None
    for run in _RUN.finditer(plain):
        if _is_other(plain, run, words):
            continue
        found, valid = _in_run(typed, run.start(), run.end(), country)
        if found is not None and valid:
            return _with_extension(typed, plain, found, words)
        likely = likely or found
    return None if likely is None else _with_extension(typed, plain, likely, words)


def _labelled(typed: str, plain: str, words: LineWords) -> FoundNumber | None:
    """Return what stands behind «tel», whatever number it is."""
    for label in words.pattern(LineWord.NUMBER).finditer(plain):
        behind = re.compile(r"\s*[.:№#]*\s*").match(plain, label.end())
        start = label.end() if behind is None else behind.end()
        run = _RUN.match(plain, start)
        if run is not None:
            found = FoundNumber(label.start(), run.end(), typed[run.start() : run.end()].strip())
            return _with_extension(typed, plain, found, words)
    return None


def _is_other(plain: str, run: re.Match[str], words: LineWords) -> bool:
    """Tell whether digits are a date, a time or a sum."""
    if _DATES.fullmatch(run.group().strip()):
        return True
    behind = plain[run.end() : run.end() + 1]
    if behind == ":" or plain[run.start() - 1 : run.start()] == ":":
        return True
    sums = re.compile(rf"\s*(?:{words.any_of(LineWord.AMOUNTS)})(?!\w)")
    return sums.match(plain, run.end()) is not None


def _in_run(typed: str, start: int, end: int, country: Country) -> tuple[FoundNumber | None, bool]:
    """Return the number within digits and blanks, and whether it is a valid one.

    The longest groups that are valid together; else all of them, or the one of a likely length.
    """
    groups = [
        (start + group.start(), start + group.end()) for group in _GROUP.finditer(typed[start:end])
    ][:_MOST_GROUPS]
    for size in range(min(len(groups), _MOST_TOGETHER), 0, -1):
        for first in range(len(groups) - size + 1):
            low, high = groups[first][0], groups[first + size - 1][1]
            number = typed[low:high]
            if _LEAST <= _digits(number) <= _LONGEST and read_phone(number, country).e164:
                return FoundNumber(low, high, number), True
    for low, high in ((start, groups[-1][1]), *groups):
        if _LEAST <= _digits(typed[low:high]) <= _MOST:
            return FoundNumber(low, high, typed[low:high].strip()), False
    return None, False


def _with_extension(typed: str, plain: str, found: FoundNumber, words: LineWords) -> FoundNumber:
    """Return the number with the extension, or with the word for it, that stands behind it."""
    names = words.any_of(LineWord.EXTENSION)
    behind = re.compile(rf"\s*[,/(]?\s*(?:#|(?:{names})\.?)\s*[.:№]?\s*\d{{1,6}}\)?(?!\d)")
    extension = behind.match(plain, found.end)
    if extension is None:
        after = words.any_of(LineWord.NUMBER_AFTER).replace(r"\*", r"\w*")
        behind = re.compile(rf"\s?(?:{after})(?!\w)")
        said = behind.match(plain, found.end)
        return found if said is None else found._replace(end=said.end())
    number = typed[found.end - len(found.number) : extension.end()]
    return found._replace(end=extension.end(), number=number.rstrip(")").strip())


def _digits(text: str) -> int:
    return sum(map(str.isdecimal, text))
