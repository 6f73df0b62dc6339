"""Telling a scanner's burst from typing: what was read, and what a hand typed in between.

A scanner is a keyboard that types fast. It types the keys of an American
keyboard, whatever layout the computer has, so a burst is read twice: as the
letters that came, and as the keys that were struck.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

PREFIX = "VIS"
"""What every badge's code begins with."""
GAP_MS = 35
"""A scanner leaves 1 to 15 ms between two keys; a hand that hits three in a row never so little."""
LONGEST = 40
MOST_BETWEEN = 3
"""How many keys of a hand are told apart from one burst."""
LEAST_FOREIGN = 12
"""From so many keys on a burst that is no code of ours was scanned all the same."""

_ROWS = ((2, "1234567890"), (16, "QWERTYUIOP"), (30, "ASDFGHJKL"), (44, "ZXCVBNM"))
_KEYS = {first + at: letter for first, row in _ROWS for at, letter in enumerate(row)}


@dataclass(frozen=True)
class Struck:
    """One key as it came: its letters, and which key of an American keyboard it was, if known."""

    text: str
    key: str = ""

    def may_be(self, letter: str) -> bool:
        """Tell whether a scanner may have meant this letter."""
        return letter in {self.text.upper(), self.key}


@dataclass(frozen=True)
class Burst:
    """What a scanner read, and the keys among it that a hand had struck, by their places."""

    code: str
    typed: tuple[int, ...] = ()


def american_key(scan_code: int, *, from_x: bool) -> str:
    """Return the letter or digit on this key of an American keyboard, or nothing.

    X11 and Wayland count eight more than the keyboard does.
    """
    return _KEYS.get(scan_code - 8 if from_x else scan_code, "")


def begins_burst(struck: Sequence[Struck]) -> bool:
    """Tell whether these may be the first keys of a badge's code."""
    return all(key.may_be(letter) for key, letter in zip(struck, PREFIX, strict=False))


def read_burst(
    struck: Sequence[Struck],
    is_code: Callable[[str], bool],
    length: int,
    is_ours: Callable[[str], bool] = lambda _code: True,
) -> Burst | None:
    """Return what was scanned, or None for what is only typing.

    ``is_code`` tells a whole code of ``length`` characters, the check
    character included. Keys that a hand struck meanwhile are found by leaving
    them out; where that can be done in several ways, the one is meant that
    ``is_ours`` knows. A long burst that is no code is returned as it is:
    somebody scanned something.
    """
    if len(struck) < min(length, LEAST_FOREIGN) or not begins_burst(struck):
        return None
    codes = [burst for burst in _readings(struck, length) if is_code(burst.code)]
    ours = [burst for burst in codes if is_ours(burst.code)]
    return next(iter((*ours, *codes)), Burst("".join(_letters(struck, by_key=False))))


def _readings(struck: Sequence[Struck], length: int) -> Iterator[Burst]:
    """Yield what may have been scanned, with every choice of keys left out."""
    readings = [_letters(struck, by_key=False), _letters(struck, by_key=True)]
    between = len(struck) - length
    if not 0 <= between <= MOST_BETWEEN:
        return
    for typed in combinations(range(len(PREFIX), len(struck)), between):
        for reading in readings:
            yield Burst("".join(c for at, c in enumerate(reading) if at not in typed), typed)


def _letters(struck: Sequence[Struck], *, by_key: bool) -> list[str]:
    return [(key.key if by_key and key.key else key.text).upper() for key in struck]
