"""Money: integers in tiyn, a hundredth of a tenge."""

import re
from typing import NewType

Tiyn = NewType("Tiyn", int)

TIYN_A_TENGE = 100
NBSP = "\u00a0"
_AMOUNT = re.compile(r"(\d+)(?:[.,](\d{1,2}))?")
_LONGEST = 16


def tenge(amount: int) -> Tiyn:
    """Return so many whole tenge."""
    return Tiyn(amount * TIYN_A_TENGE)


def format_amount(amount: Tiyn) -> str:
    """Return ``1 234 567``, with ``,50`` only where there are tiyn; no-break spaces."""
    whole, rest = divmod(abs(amount), TIYN_A_TENGE)
    sign = "-" if amount < 0 else ""
    grouped = f"{whole:,}".replace(",", NBSP)
    return f"{sign}{grouped},{rest:02}" if rest else f"{sign}{grouped}"


def format_tenge(amount: Tiyn) -> str:
    """Return ``1 234 567 ₸``: the sign after the amount, in every language."""
    return f"{format_amount(amount)}{NBSP}₸"


def parse_amount(text: str) -> Tiyn:
    """Read an amount of tenge as people write it: ``1 234,5``, ``1234.50 ₸``, ``10 000``.

    Raises:
        ValueError: the text is no amount that can be paid.
    """
    plain = re.sub(r"[\s\u00a0\u202f'₸]|тг\.?|теңге|тенге", "", text.casefold())
    match = _AMOUNT.fullmatch(plain)
    if not match or len(plain) > _LONGEST:
        raise ValueError(text[:_LONGEST])
    whole, rest = match.groups()
    return Tiyn(int(whole) * TIYN_A_TENGE + int((rest or "0").ljust(2, "0")))
