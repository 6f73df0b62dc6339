"""Lists from other programs: their cells, and the words their columns are known by."""

import re
import unicodedata
from collections.abc import Callable, Sequence
from typing import TypeAlias

from desk_gui.domain.folding import fold

Cell: TypeAlias = str | int | float | None
Row: TypeAlias = tuple[int, Sequence[Cell]]
"""The line in the file (1 is the first), and its cells."""

HasHeader: TypeAlias = Callable[[Sequence[Row]], bool]
"""Tells of the top rows of a file, cleaned, whether they name the columns that are looked for."""

DEEPEST_HEADER = 60
"""Title rows above the header: no list has more."""

_WHOLE_WORD = 3
_SHOWN = 80
_EDGES = " \t\n"
_BREAKS = re.compile(r"_x000[dD]_\n?|\r\n?|\v|\f|\u2028|\u2029")
_SPACES = re.compile(r"[^\S\n]+")
_INVISIBLE = dict.fromkeys(
    [0xAD, 0xFEFF, *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2070)]
)


class Words:
    """A set of words to look for: short ones whole, longer ones as beginnings."""

    def __init__(self, text: str) -> None:
        keys = [fold(word) for word in text.split()]
        self._whole = frozenset(key for key in keys if len(key) <= _WHOLE_WORD)
        self._beginnings = tuple(key for key in keys if len(key) > _WHOLE_WORD)

    def match(self, word: str) -> bool:
        """Tell whether one folded word is among them."""
        return word in self._whole or word.startswith(self._beginnings)

    def are_in(self, folded: str) -> bool:
        """Tell whether any of the words stands in a folded text."""
        return any(map(self.match, folded.split()))


def clean_cell(cell: Cell) -> Cell:
    """Return the cell without what cannot be seen; None if nothing is left; line breaks stay."""
    if not isinstance(cell, str):
        return cell
    if cell.isascii() and cell.isalnum():
        return cell
    text = _BREAKS.sub("\n", cell).translate(_INVISIBLE)
    return _SPACES.sub(" ", unicodedata.normalize("NFC", text)).strip(_EDGES) or None


def cell_text(cell: Cell) -> str:
    """Return a clean cell as text: 75384.0 of a spreadsheet is 75384."""
    if cell is None:
        return ""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell)


def shown(text: str) -> str:
    """Return a text short enough to stand in a sentence about it."""
    line = " ".join(text.split())
    return line if len(line) <= _SHOWN else f"{line[: _SHOWN - 1]}…"
