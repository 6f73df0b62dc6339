"""QR codes: a text as black squares, the smallest code of level M that holds it.

ISO/IEC 18004, by ReportLab's encoder.
"""

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from reportlab.graphics.barcode.qrencoder import QRCode, QRErrorCorrectLevel

from desk_gui.reporting.errors import DoesNotFitError

QUIET = 4
"""Modules of white around a code."""
SMALLEST = 21
"""Modules on a side of the smallest code: it holds 20 capitals and digits."""
_FINEST = 0.75
"""The smallest side of a module that cheap scanners read from a moving badge, mm."""
LONGEST = 300
"""Characters beyond which nobody means a code; encoding takes long."""


class Run(NamedTuple):
    """Black modules side by side: their row, the first of them, how many; from the top left."""

    row: int
    first: int
    length: int


@lru_cache(maxsize=256)
def qr_rows(text: str) -> tuple[tuple[bool, ...], ...]:
    """Return the modules of a code row by row, True where it is black.

    Raises:
        ValueError: there is no text, or far too much of it.
    """
    if not 0 < len(text) <= LONGEST:
        raise ValueError(text[:LONGEST])
    code = QRCode(None, QRErrorCorrectLevel.M)
    code.addData(text)
    code.make()
    return tuple(tuple(map(bool, row)) for row in code.modules)


def qr_side(text: str) -> int:
    """Return how many modules a side of the code has. Raises as ``qr_rows``."""
    return len(qr_rows(text))


def qr_runs(text: str) -> Iterator[Run]:
    """Yield the black modules in runs. Raises as ``qr_rows``."""
    for place, row in enumerate(qr_rows(text)):
        first: int | None = None
        for column, black in enumerate((*row, False)):
            if black and first is None:
                first = column
            elif not black and first is not None:
                yield Run(place, first, column - first)
                first = None


def module_for(text: str, side: float) -> float:
    """Return the side of a module with which a code fills a square, mm.

    Raises:
        DoesNotFitError: there is no code, or it would be too fine to be read.
    """
    try:
        module = side / max(qr_side(text), SMALLEST)
    except ValueError:
        raise DoesNotFitError("code") from None
    if module < _FINEST:
        raise DoesNotFitError("code")
    return module
