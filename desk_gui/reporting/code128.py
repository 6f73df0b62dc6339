"""Code 128: a text as widths of bars and gaps, with the fewest symbols.

ISO/IEC 15417, code sets B (ASCII) and C (pairs of digits).
"""

from functools import lru_cache

_PATTERNS = (
    "212222 222122 222221 121223 121322 131222 122213 122312 132212 221213 221312 231212 "
    "112232 122132 122231 113222 123122 123221 223211 221132 221231 213212 223112 312131 "
    "311222 321122 321221 312212 322112 322211 212123 212321 232121 111323 131123 131321 "
    "112313 132113 132311 211313 231113 231311 112133 112331 132131 113123 113321 133121 "
    "313121 211331 231131 213113 213311 213131 311123 311321 331121 312113 312311 332111 "
    "314111 221411 431111 111224 111422 121124 121421 141122 141221 112214 112412 122114 "
    "122411 142112 142211 241211 221114 413111 241112 134111 111242 121142 121241 114212 "
    "124112 124211 411212 421112 421211 212141 214121 412121 111143 111341 131141 114113 "
    "114311 411113 411311 113141 114131 311141 411131 211412 211214 211232 2331112"
).split()
_TO_C, _TO_B = 99, 100
_START = {"B": 104, "C": 105}
_STOP = 106
_MODULUS = 103
_FIRST, _LAST = " ", "~"


def symbols(text: str) -> list[int]:
    """Return the symbol values of a text, start, check and stop symbol included.

    Raises:
        ValueError: a character is not printable ASCII.
    """
    if not text or not all(_FIRST <= character <= _LAST for character in text):
        raise ValueError(text)
    code_set, data = min((_shortest(text, start) for start in "CB"), key=lambda found: len(found[1]))
    start = _START[code_set]
    check = (start + sum(place * value for place, value in enumerate(data, 1))) % _MODULUS
    return [start, *data, check, _STOP]


@lru_cache(maxsize=1024)
def bar_widths(text: str) -> tuple[int, ...]:
    """Return the widths of bars and gaps in modules, beginning with a bar."""
    return tuple(int(width) for symbol in symbols(text) for width in _PATTERNS[symbol])


def _shortest(text: str, start: str) -> tuple[str, list[int]]:
    """Return the shortest data symbols of a text that begins in a code set."""
    in_b: list[int] = []
    in_c: list[int] = []
    later_c: list[int] = []  # what set C needs from one character further on
    for place in range(len(text) - 1, -1, -1):
        pair = text[place : place + 2]
        b = [ord(text[place]) - ord(_FIRST), *in_b]
        c = [int(pair), *later_c] if len(pair) == 2 and pair.isdigit() else None
        later_c = in_c
        in_b = b if c is None or len(b) <= len(c) + 1 else [_TO_C, *c]
        in_c = c if c is not None and len(c) <= len(b) + 1 else [_TO_B, *b]
    return start, in_b if start == "B" else in_c
