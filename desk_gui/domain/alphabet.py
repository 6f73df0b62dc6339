"""The order of names in a list that everybody reads: the Kazakh alphabet, Latin letters before it.

The Kazakh alphabet holds the Russian one; Latin letters go by the plain letter
first, so that Őry stands by Ory. Whoever looks for a name on paper, in a hurry,
finds it where the alphabet has it, not where a computer's code has it.
"""

import re
import unicodedata
from typing import NamedTuple

_KAZAKH = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя"
_LATIN_BASE = 100
_CYRILLIC_BASE = 200
_AFTER = 1000
"""Letters of other scripts, by their code."""
_RANKS = (
    {str(digit): digit + 1 for digit in range(10)}
    | {chr(ord("a") + place): _LATIN_BASE + place for place in range(26)}
    | {letter: _CYRILLIC_BASE + place for place, letter in enumerate(_KAZAKH)}
)
_PARTED = re.compile(r"[\W_]+")


class Place(NamedTuple):
    """Where a text stands in the alphabet; what differs in accents only is told apart last."""

    letters: tuple[int, ...]
    text: str


def kazakh_order(text: str) -> Place:
    """Return the sort key of a name."""
    plain = _PARTED.sub(" ", unicodedata.normalize("NFC", text).casefold()).strip()
    return Place(tuple(map(_rank, plain)), plain)


def _rank(letter: str) -> int:
    rank = _RANKS.get(letter)
    if rank is None:
        rank = _RANKS.get(unicodedata.normalize("NFD", letter)[0])
    if rank is None:
        rank = 0 if letter == " " else _AFTER + ord(letter)
    return rank
