"""The words by which a message on one line is understood, as patterns over what was typed.

Case and accents do not matter, nor whether a Kazakh letter was typed on a
Russian keyboard; the soft sign does: «перезвонить» asks for a call,
«перезвонит» announces one. So texts are compared letter by letter in their
plain form, not by the search key (``folding``).
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property

_KAZAKH = dict(zip("әғқңөұүһіё", "агкноуухие", strict=True))
_NUMBER = "{n}"
_START, _END = r"(?<![\w-])", r"(?!\w)"


class LineWord(StrEnum):
    """What words mean; the keys of the file they stand in."""

    URGENT = "urgent"
    PLEASE_CALL = "please_call"
    CALLS_AGAIN = "calls_again"
    MESSAGE_ONLY = "message_only"
    SUBJECT_BEFORE = "subject_before"
    """Stands before what the message is about: «re», «тема»."""
    SUBJECT_AFTER = "subject_after"
    """Stands after it: «ügyben», «бойынша», «asjus»."""
    FROM_BEFORE = "from_before"
    """Stands before who rang."""
    FROM_AFTER = "from_after"
    CALLEE_BEFORE = "callee_before"
    """Stands before whom the message is for."""
    CALLEE_AFTER = "callee_after"
    CALLEE_ENDINGS = "callee_endings"
    """What a language puts to a name: Szabónak, Tammele."""
    NUMBER = "number"
    NUMBER_AFTER = "number_after"
    """Stands behind a number: «-es számon»."""
    EXTENSION = "extension"
    FIRMS = "firms"
    """Legal forms."""
    TIME_BEFORE = "time_before"
    TIME_AFTER = "time_after"
    MINUTES = "minutes"
    HOURS = "hours"
    AN_HOUR = "an_hour"
    HALF_AN_HOUR = "half_an_hour"
    TODAY = "today"
    TOMORROW = "tomorrow"
    AMOUNTS = "amounts"
    """What stands behind a sum of money, which is no telephone number."""
    FILLERS = "fillers"
    """What says nothing where nothing else is left."""


@dataclass(frozen=True)
class LineWords:
    """All languages' words together; ``weekdays`` is Monday to Sunday."""

    words: Mapping[LineWord, tuple[str, ...]]
    weekdays: tuple[tuple[str, ...], ...]
    _patterns: dict[LineWord, re.Pattern[str]] = field(default_factory=dict, compare=False)

    def pattern(self, kind: LineWord) -> re.Pattern[str]:
        """Return the pattern of one kind, the longest first, over plain text."""
        if kind not in self._patterns:
            self._patterns[kind] = phrases_pattern(self.words[kind])
        return self._patterns[kind]

    def any_of(self, kind: LineWord) -> str:
        """Return the words of one kind as a choice within a pattern."""
        return "|".join(map(re.escape, sorted(map(plain, self.words[kind]), key=len, reverse=True)))

    @cached_property
    def weekday_patterns(self) -> tuple[re.Pattern[str], ...]:
        """The pattern of each weekday."""
        return tuple(map(phrases_pattern, self.weekdays))

    @cached_property
    def fillers(self) -> frozenset[str]:
        """What says nothing by itself, in plain letters."""
        return frozenset(map(plain, self.words[LineWord.FILLERS]))

    @cached_property
    def amounts(self) -> frozenset[str]:
        """What stands behind a sum of money, in plain letters."""
        return frozenset(map(plain, self.words[LineWord.AMOUNTS]))

    @cached_property
    def endings(self) -> frozenset[str]:
        """What may stand behind a name, in plain letters."""
        return frozenset(map(plain, self.words[LineWord.CALLEE_ENDINGS]))


def plain(text: str) -> str:
    """Return the text in small letters without accents, letter for letter: as long as it was."""
    return "".join(map(_plain, text))


def phrases_pattern(phrases: Iterable[str]) -> re.Pattern[str]:
    """Return the pattern of any of these phrases; none of none.

    ``*`` ends a stem, ``{n}`` is the group ``n``, a colon at the end has to be
    there; where there is none it may be.
    """
    found = sorted(set(phrases), key=len, reverse=True)
    choices = "|".join(_phrase(phrase) for phrase in found) or r"(?!)"
    return re.compile(f"{_START}(?:{choices})")


def _phrase(phrase: str) -> str:
    colon = phrase.endswith(":")
    words = [_word(word) for word in phrase.rstrip(":").split()]
    return r"\s+".join(words) + _END + (r"\s*:" if colon else "")


def _word(word: str) -> str:
    if word == _NUMBER:
        # One name may stand once in a pattern: the number is read from the match.
        return r"\d{1,3}"
    stem = re.escape(plain(word.removesuffix("*")))
    return stem + (r"\w*" if word.endswith("*") else "")


def _plain(letter: str) -> str:
    if letter.isascii():
        return letter.lower()
    small = letter.lower()[0]
    if small in _KAZAKH:
        return _KAZAKH[small]
    base = unicodedata.normalize("NFKD", small)[0]
    return base if base.isascii() else small
