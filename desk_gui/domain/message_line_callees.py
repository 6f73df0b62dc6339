"""Finding for whom a message is: by letters of a name of the house."""

import re
from collections.abc import Sequence
from typing import TypeAlias

from desk_gui.domain.folding import fold
from desk_gui.domain.message_line_names import Names
from desk_gui.domain.message_line_page import EDGES, Page, Part
from desk_gui.domain.message_line_words import LineWord, LineWords, plain
from desk_gui.domain.staff import StaffId

_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_NEXT_WORD = re.compile(r"\s+([^\W\d_][\w'’-]*)")
_WORD_BEFORE = re.compile(r"([^\W\d_][\w'’-]*)\s$")
_LEAST_LETTERS, _LEAST_AT_START, _LEAST_ALONE = 3, 2, 4
"""Letters of a name of the house: behind a word for it, at the beginning, anywhere else."""
People: TypeAlias = Sequence[tuple[StaffId, str]]
Callees: TypeAlias = tuple[tuple[StaffId, str], ...]


def take_leading_callee(page: Page, words: LineWords, people: People) -> Callees:
    """Take whom the line begins with: some letters of a name, or several words of it."""
    first = _first_word(page)
    if first is None:
        return ()
    found, end = _meant(page, first, words, people, _LEAST_AT_START)
    if not found or _is_somebody_else(page, first, end):
        return ()
    page.take(Part.CALLEE, first.start(), _with_colon(page, end))
    return found


def _first_word(page: Page) -> re.Match[str] | None:
    """Return the word that nobody took and before which nothing free stands."""
    for match in _WORD.finditer(page.typed):
        if page.is_free(*match.span()):
            before = page.free_plain()[: match.start()]
            return None if before.strip(EDGES) else match
    return None


def _is_somebody_else(page: Page, first: re.Match[str], end: int) -> bool:
    """Tell whether the line begins with somebody of that name who is none of the house.

    «Kovács Péter» is not Kovács Anna, unless a third name or a stop follows.
    """
    if not first.group()[:1].isupper() or page.typed[end : end + 1] in {",", ":", ";"}:
        return False
    run = Names(page.typed, page.end_of_free(end)).run(end)
    return len(run) == 1 and run[0].start() == end + 1


def _is_part_of_another(page: Page, word: re.Match[str], end: int) -> bool:
    """Tell whether a name of the house stands in the name of somebody else: «Anna Smith»."""
    before = _WORD_BEFORE.search(page.free_plain()[: word.start()])
    if before is not None and page.typed[before.start(1)].isupper():
        return True
    return _is_somebody_else(page, word, end)


def take_marked_callee(page: Page, words: LineWords, people: People) -> Callees:
    """Take whom a word says that it is for: «для», «for», «részére», «Szabónak»."""
    free = page.free_plain()
    for marker in words.pattern(LineWord.CALLEE_BEFORE).finditer(free):
        word = _WORD.search(page.typed, marker.end())
        if word is None or page.typed[marker.end() : word.start()].strip(" :"):
            continue
        found, end = _meant(page, word, words, people, _LEAST_LETTERS)
        if found:
            page.take(Part.CALLEE, marker.start(), _with_colon(page, end))
            return found
    for marker in words.pattern(LineWord.CALLEE_AFTER).finditer(free):
        before = [*_WORD.finditer(page.typed, 0, marker.start())]
        found, _ = _meant(page, before[-1], words, people, _LEAST_LETTERS) if before else ((), 0)
        if found:
            page.take(Part.CALLEE, before[-1].start(), _with_colon(page, marker.end()))
            return found
    return ()


def take_named_callee(page: Page, words: LineWords, people: People) -> Callees:
    """Take a whole name of somebody of the house, wherever it stands, if it means one alone."""
    for match in _WORD.finditer(page.typed):
        if len(match.group()) < _LEAST_ALONE or not page.is_free(*match.span()):
            continue
        found, end = _meant(page, match, words, people, len(match.group()), whole=True)
        if len(found) == 1 and not _is_part_of_another(page, match, end):
            page.take(Part.CALLEE, match.start(), end)
            return found
    return ()


def _meant(
    page: Page,
    word: re.Match[str],
    words: LineWords,
    people: People,
    least: int,
    *,
    whole: bool = False,
) -> tuple[Callees, int]:
    """Return who is meant by a word and those that follow it, and where they end.

    Who has the word whole is meant before those whose name only begins so.
    """
    if not page.is_free(*word.span()) or len(word.group()) < least:
        return (), word.end()
    found = _having(people, word.group(), words, whole=whole)
    end = word.end()
    limit = page.end_of_free(end)
    while found:
        following = _NEXT_WORD.match(page.typed, end, limit)
        if following is None:
            break
        both = _having(found, following.group(1), words)
        if not both or len(following.group(1)) < _LEAST_AT_START:
            break
        found, end = both, following.end()
    return tuple(found), end


def _having(people: People, typed: str, words: LineWords, *, whole: bool = False) -> People:
    exact = [each for each in people if _has_word(each[1], typed, words)]
    if exact or whole:
        return exact
    key = fold(typed)
    return [
        each
        for each in people
        if key and any(part.startswith(key) for part in fold(each[1]).split())
    ]


def _has_word(name: str, typed: str, words: LineWords) -> bool:
    """Tell whether a word of a name is typed, as it is or with an ending a language puts to it."""
    if fold(typed) in fold(name).split():
        return True
    said = plain(typed)
    for part in plain(name).split():
        for stem in {part, part.rstrip("аяьй")} if len(part) > _LEAST_LETTERS else ():
            if said.startswith(stem) and said[len(stem) :].lstrip("-'’") in words.endings:
                return True
    return False


def _with_colon(page: Page, end: int) -> int:
    return end + (page.typed[end : end + 1] in {":", ","})
