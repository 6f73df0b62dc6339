"""Finding who rang in a line of text: behind «from», beside a firm, before the number.

A name is a run of words with capital letters; typed in small letters only
where a word says that it is one.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from desk_gui.domain.message_line_words import LineWord, LineWords, plain

_WORD = re.compile(r"[^\W\d_][\w'’.-]*")
_MOST_WORDS, _MOST_SMALL, _LEAST_WORDS = 4, 3, 2
_QUOTED = r"[«„“\"][^»”\"]{1,80}[»”\"]"
_NAME = r"[^\W\d_][\w&'’.-]*"
Place = tuple[int, int]


@dataclass(frozen=True)
class FoundCaller:
    """Where who rang stands, and their firm; ``whole_name`` with the word that said so."""

    name: Place | None = None
    firm: Place | None = None
    whole_name: Place | None = None


class Names:
    """Reads names in a text, up to an end."""

    def __init__(self, typed: str, limit: int) -> None:
        self._typed, self._limit = typed, limit

    def run(self, start: int) -> list[re.Match[str]]:
        """Return the words with capital letters that follow each other from here on."""
        found: list[re.Match[str]] = []
        for word in self._words(start):
            if not word.group()[:1].isupper():
                break
            found.append(word)
        return found

    def small(self, start: int) -> list[re.Match[str]]:
        """Return the words that follow each other from here on, whatever their letters."""
        return list(self._words(start))

    def _words(self, start: int) -> "list[re.Match[str]]":
        found: list[re.Match[str]] = []
        at = start
        while len(found) < _MOST_WORDS:
            word = re.compile(r"\s*:?\s*" if not found else r"\s+").match(self._typed, at)
            begin = at if word is None else word.end()
            if found and begin == at:
                break
            match = _WORD.match(self._typed, begin, self._limit)
            if match is None:
                break
            found.append(match)
            at = match.end()
        return found


def name_around(typed: str, free: str, words: LineWords) -> FoundCaller | None:
    """Return who stands before «called», or behind «from»; with the firm behind a comma."""
    for marker in words.pattern(LineWord.FROM_AFTER).finditer(free):
        place = _before(typed, free, marker.start(), commas="")
        if place is not None:
            return FoundCaller(name=place, whole_name=(place[0], marker.end()))
    for marker in words.pattern(LineWord.FROM_BEFORE).finditer(free):
        place = _behind(typed, free, marker.end())
        if place is None:
            continue
        firm = _firm_behind(typed, free, place[1], words)
        return FoundCaller(name=place, firm=firm, whole_name=(marker.start(), place[1]))
    return None


def firm_and_name(typed: str, free: str, words: LineWords) -> FoundCaller | None:
    """Return a firm by its legal form, and the name that stands right before it."""
    firm = _find_firm(typed, free, words)
    if firm is None:
        return None
    before = re.compile(r"[\s,(]*$").search(free[: firm[0]])
    place = _before(typed, free, before.start() if before else firm[0], capitals=True)
    return FoundCaller(name=place, firm=firm)


def name_beside(typed: str, free: str, numbers: Sequence[Place]) -> FoundCaller | None:
    """Return the name that stands right before the number, or right behind it."""
    for start, end in numbers:
        place = _before(typed, free, start, capitals=True)
        if place is not None:
            return FoundCaller(name=place)
        comma = re.compile(r"[\s,]*").match(free, end)
        begin = end if comma is None else comma.end()
        run = Names(typed, begin + len(_free_from(typed, free, begin))).run(begin)
        if len(run) >= _LEAST_WORDS:
            return FoundCaller(name=(run[0].start(), _end_of_name(run)))
    return None


def _before(
    typed: str, free: str, end: int, *, capitals: bool = False, commas: str = ","
) -> Place | None:
    """Return the name that ends right before a place: of capitals, or else two words."""
    found: list[re.Match[str]] = []
    stop = end
    for word in reversed([*_WORD.finditer(typed, 0, end)]):
        between = free[word.end() : stop]
        blank = not between.strip(f" {commas}" if not found else " ")
        if not blank or free[word.start() : word.end()] != plain(word.group()):
            break
        if found and found[-1].group()[:1].isupper() != word.group()[:1].isupper():
            break
        found.append(word)
        stop = word.start()
    small = bool(found) and not found[0].group()[:1].isupper()
    if not found or (capitals and (small or len(found) < _LEAST_WORDS)):
        return None
    taken = found[: _LEAST_WORDS if small else _MOST_WORDS]
    return taken[-1].start(), taken[0].end()


def _behind(typed: str, free: str, start: int) -> Place | None:
    """Return the name that begins right behind a place: capitals, or up to a comma."""
    limit = start + len(_free_from(typed, free, start))
    names = Names(typed, limit)
    run = names.run(start)
    if run:
        return run[0].start(), _end_of_name(run)
    small = names.small(start)
    if not small or len(small) > _MOST_SMALL:
        return None
    stops = typed[small[-1].end() : small[-1].end() + 1]
    if len(small) <= _LEAST_WORDS or stops in {",", ""}:
        return small[0].start(), _end_of_name(small)
    return None


def _end_of_name(words: Sequence[re.Match[str]]) -> int:
    """Return where a name ends: an initial keeps its dot, a sentence does not."""
    last = words[-1]
    text = last.group()
    initial = re.fullmatch(r"(?:\w\.)+", text) is not None
    return last.end() - (0 if initial else len(text) - len(text.rstrip(".-'’")))


def _firm_behind(typed: str, free: str, start: int, words: LineWords) -> Place | None:
    """Return the firm that stands behind a name and a comma, or in brackets."""
    comma = re.compile(r"\s*[,(]\s*").match(free, start)
    if comma is None:
        found = _find_firm(typed, free, words)
        return found if found is not None and not free[start : found[0]].strip() else None
    limit = comma.end() + len(_free_from(typed, free, comma.end()))
    stop = re.compile(r"[,;)|]").search(typed, comma.end(), limit)
    end = limit if stop is None else stop.start()
    chunk = _find_firm(typed[:end], free[:end].ljust(end), words)
    if chunk is not None and chunk[0] == comma.end():
        return chunk
    quoted = re.compile(_QUOTED).match(typed, comma.end(), end)
    if quoted is not None:
        return quoted.span()
    run = Names(typed, end).run(comma.end())
    return (run[0].start(), _end_of_name(run)) if run else None


def _find_firm(typed: str, free: str, words: LineWords) -> Place | None:
    """Return the first firm that is told by its legal form, before its name or behind it."""
    forms = words.words[LineWord.FIRMS]
    loose = "|".join(re.escape(form) for form in forms if not form[:1].isupper())
    strict = "|".join(re.escape(form) for form in forms if form[:1].isupper())
    form = rf"(?<![\w.])(?:(?i:{loose})|{strict})(?![\w])"
    capital = rf"(?=[^\W\d_a-zа-яёәғқңөұүһі]){_NAME}"
    for pattern in (
        rf"{form}\.?\s+(?:{_QUOTED}|{capital}(?:\s+{capital})*)",
        rf"(?:{_QUOTED}|(?:{capital}\s+){{1,4}}|{_NAME}\s+)\s*,?\s*{form}\.?",
    ):
        for match in re.finditer(pattern, typed):
            start, end = match.span()
            if free[start:end] == plain(typed[start:end]):
                return start, end
    return None


def _free_from(typed: str, free: str, start: int) -> str:
    """Return what is free from a place on, up to what is taken."""
    at = start
    while at < len(typed) and free[at] == plain(typed[at]):
        at += 1
    return typed[start:at]
