"""Reading one cell of a price list: a price, a term, an index, a title with its telephone."""

import math
import re
from functools import lru_cache

from desk_gui.domain.folding import fold
from desk_gui.domain.money import TIYN_A_TENGE, Tiyn, parse_amount, tenge
from desk_gui.domain.months import MONTHS_A_YEAR
from desk_gui.domain.sheets import Cell, cell_text

MOST_ISSUES = 366
DEAREST = tenge(10_000_000)
"""A single term's price above this is a slip of the keyboard."""

_MOST_SHOWN = 80
_TIYN_SLACK = 0.001
_NOT_SOLD = frozenset("-–—−xXхХ")
_WITH_DASH = re.compile(r"(\d[\d ]*)[-–](\d\d)")
_NUMBER_FIRST = re.compile(r"(\d{1,3})\W*(\D*)")
_TERM_UNITS = frozenset(
    fold(word)
    for word in (
        "",
        *("ай", "айға", "айлық", "мес", "месяц", "месяца", "месяцев", "м"),
        *("month", "months", "mo", "hó", "hónap", "hónapos", "havi", "kuu", "kuud"),
    )
)
_TERM_WORDS = {
    fold(word): months
    for word, months in (
        *((word, 12) for word in ("год", "1 год", "жыл", "1 жыл", "жылдық", "1 év", "1 year")),
        *((word, 6) for word in ("полугодие", "жарты жыл", "жартыжылдық", "félév", "half-year")),
        *((word, 3) for word in ("квартал", "тоқсан", "negyedév", "quarter")),
    )
}
_ISSUE_UNITS = re.compile(r"(\d{1,3})(?:[.,]0+)?\s*[^\d]{0,30}")
_PHONE_WORD = r"(?:тел|телефон\w*|т|ред|tel|phone|ph)\b[.:]*"
_NUMBERS = r"[+(]?\d[\d\s()/.,;–-]{3,}\d"
_PHONE_TAIL = re.compile(
    rf"[\s,;:(–-]*(?:(?P<word>{_PHONE_WORD})\s*)+(?P<named>{_NUMBERS})\)?\s*$"
    rf"|[\s,;:–-]+(?P<bare>{_NUMBERS})\s*$",
    re.IGNORECASE,
)
_LEAST_DIGITS = 7
_LEAST_NAMED_DIGITS = 5
_YEARS = re.compile(r"(?:19|20)\d\d\D{1,3}(?:19|20)\d\d")


def pieces(cell: Cell) -> list[Cell]:
    """Return what is stacked in the cell, one piece a line; a number is one piece."""
    if not isinstance(cell, str):
        return [] if cell is None else [cell]
    return [line.strip() for line in cell.split("\n")]


def read_price(cell: Cell) -> Tiyn | None:
    """Return the price in tiyn, or None where the cell says that there is none.

    Raises:
        ValueError: the cell is no price that can be charged.
    """
    if cell is None or cell == "" or cell in _NOT_SOLD:
        return None
    amount = _from_text(cell) if isinstance(cell, str) else _from_number(cell)
    if not 0 < amount <= DEAREST:
        raise ValueError(cell)
    return amount


def _from_text(text: str) -> Tiyn:
    dashed = _WITH_DASH.fullmatch(text.strip())
    return parse_amount(f"{dashed[1]},{dashed[2]}" if dashed else text)


def _from_number(number: float) -> Tiyn:
    """A spreadsheet's sum may be 629.9999999999: nearest tiyn, but only if it is that near."""
    scaled = number * TIYN_A_TENGE
    if not math.isfinite(scaled) or abs(scaled - round(scaled)) > _TIYN_SLACK:
        raise ValueError(number)
    return Tiyn(round(scaled))


@lru_cache(maxsize=1024)
def read_term(cell: Cell) -> int:
    """Return a term in months: «2 ай», «2 мес.», «2», «2 hó», «год».

    Raises:
        ValueError: the cell is no term of 1 to 12 months.
    """
    read = cell_text(cell)
    text = fold(read)
    months = _TERM_WORDS.get(text)
    match = _NUMBER_FIRST.fullmatch(text) if read[:1].isalnum() else None
    if months is None and match and match[2].strip() in _TERM_UNITS:
        months = int(match[1])
    if months is None or not 1 <= months <= MONTHS_A_YEAR:
        raise ValueError(text[:_MOST_SHOWN])
    return months


def read_issues(cell: Cell) -> int:
    """Return how many issues a year: «6», «12 рет», «52 номера».

    Raises:
        ValueError: the cell does not say 1 to 366 issues.
    """
    match = _ISSUE_UNITS.fullmatch(cell_text(cell))
    issues = int(match[1]) if match else 0
    if not 1 <= issues <= MOST_ISSUES:
        raise ValueError(cell)
    return issues


def split_title(text: str) -> tuple[str, str]:
    """Part a title from the editorial telephone that follows it in the same cell."""
    first, _, rest = text.partition("\n")
    if rest and first.strip() and is_phone(rest):
        return _one_line(first), _bare_phone(rest)
    line = _one_line(text)
    match = _PHONE_TAIL.search(line)
    if not match or not _digits_enough(match) or not line[: match.start()].strip():
        return line, ""
    return line[: match.start()].rstrip(" ,;:–-"), (match["named"] or match["bare"]).strip(" ,;")


def is_phone(text: str) -> bool:
    """Tell whether a text is nothing but telephone numbers."""
    bare = _bare_phone(text)
    return sum(map(str.isdigit, bare)) >= _LEAST_NAMED_DIGITS and not re.search(r"[^\W\d_]", bare)


def _bare_phone(text: str) -> str:
    return re.sub(rf"\b{_PHONE_WORD}", " ", _one_line(text), flags=re.IGNORECASE).strip(" ,;:")


def _digits_enough(match: re.Match[str]) -> bool:
    if match["named"]:
        return sum(map(str.isdigit, match["named"])) >= _LEAST_NAMED_DIGITS
    bare: str = match["bare"]
    return sum(map(str.isdigit, bare)) >= _LEAST_DIGITS and not _YEARS.fullmatch(bare)


def _one_line(text: str) -> str:
    return " ".join(text.split())
