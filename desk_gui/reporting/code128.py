"""Code 128: a text as widths of bars and gaps, with the fewest symbols.

ISO/IEC 15417, code sets B (ASCII) and C (pairs of digits).
"""

from functools import lru_cache
from typing import NamedTuple, Optional

_SYMBOL_WIDTHS = (
    "212222222122222221121223121322131222122213122312132212221213221312231212112232"
    "122132122231113222123122123221223211221132221231213212223112312131311222321122"
    "321221312212322112322211212123212321232121111323131123131321112313132113132311"
    "211313231113231311112133112331132131113123113321133121313121211331231131213113"
    "213311213131311123311321331121312113312311332111314111221411431111111224111422"
    "121124121421141122141221112214112412122114122411142112142211241211221114413111"
    "241112134111111242121142121241114212124112124211411212421112421211212141214121"
    "412121111143111341131141114113114311411113411311113141114131311141411131211412"
    "2112142112322331112"
)
"""Bars and gaps of the symbols 0 to 105, six each, then the seven of the stop symbol."""
_ELEMENTS = 6
_PAIR = 2
_TO_C, _TO_B = 99, 100
_START_B, _START_C = 104, 105
_STOP = 106
_MODULUS = 103
_FIRST, _LAST = " ", "~"


class _Chain(NamedTuple):
    """A symbol and those after it."""

    length: int
    value: int
    rest: Optional["_Chain"]

    def values(self) -> list[int]:
        found, link = [], self
        while link.rest is not None:
            found.append(link.value)
            link = link.rest
        return found


_END = _Chain(0, 0, None)


def symbols(text: str) -> list[int]:
    """Return the symbol values of a text, start, check and stop symbol included.

    Raises:
        ValueError: a character is not printable ASCII.
    """
    if not text or not all(_FIRST <= character <= _LAST for character in text):
        raise ValueError(text)
    start, data = _shortest(text)
    check = (start + sum(place * value for place, value in enumerate(data, 1))) % _MODULUS
    return [start, *data, check, _STOP]


@lru_cache(maxsize=1024)
def bar_widths(text: str) -> tuple[int, ...]:
    """Return the widths of bars and gaps in modules, beginning with a bar."""
    return tuple(int(width) for symbol in symbols(text) for width in _widths(symbol))


def _widths(symbol: int) -> str:
    start = symbol * _ELEMENTS
    return _SYMBOL_WIDTHS[start:] if symbol == _STOP else _SYMBOL_WIDTHS[start : start + _ELEMENTS]


def _shortest(text: str) -> tuple[int, list[int]]:
    """Return the start symbol and the fewest data symbols, found from the end."""
    in_b, in_c, later_c = _END, _END, _END  # later_c: set C from one character further on
    for place in range(len(text) - 1, -1, -1):
        pair = text[place : place + 2]
        b = c = _Chain(in_b.length + 1, ord(text[place]) - ord(_FIRST), in_b)
        if len(pair) == _PAIR and pair.isdigit():
            c = _Chain(later_c.length + 1, int(pair), later_c)
        later_c = in_c
        in_b = b if b.length <= c.length + 1 else _Chain(c.length + 1, _TO_C, c)
        in_c = c if c is not b and c.length <= b.length + 1 else _Chain(b.length + 1, _TO_B, b)
    return (_START_C, in_c.values()) if in_c.length <= in_b.length else (_START_B, in_b.values())
