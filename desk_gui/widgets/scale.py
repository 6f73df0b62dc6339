"""The one scale: distances in logical pixels, type as factors of the application's font.

Heights follow the font, so text that grows with the system's setting is
never cut; all of them stay on the 4 px grid.
"""

from enum import Enum
from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication

XS, S, M, L, XL, XXL = 4, 8, 12, 16, 24, 40
"""The steps of space: gap between controls ``S``, label to field ``M``, page padding ``L``."""

_MOST_WIDTHS, _MOST_HEIGHTS = 4096, 64

RADIUS_CAP, RADIUS, RADIUS_PANEL = 4, 6, 8

RAIL_WIDTH, RIGHT_WIDTH, RIGHT_LEAST = 84, 272, 248
RECORD_WIDTH, RECORD_LEAST = 316, 284
REFERENCE_WINDOW = (1366, 768)


class Type(Enum):
    """A size of text, as a factor of the application's font."""

    MICRO = 0.79
    SMALL = 0.86
    BODY = 1.0
    LEAD = 1.14
    TITLE = 1.43
    SUM = 1.86


def font(size: Type = Type.BODY, *, bold: bool = False) -> QFont:
    """Return the application's font in this size."""
    scaled = QFont(QApplication.font())
    scaled.setPointSizeF(scaled.pointSizeF() * size.value)
    scaled.setBold(bold)
    return scaled


def metrics(size: Type = Type.BODY, *, bold: bool = False) -> QFontMetrics:
    """Return the measures of text in this size."""
    return QFontMetrics(font(size, bold=bold))


def text_width(text: str, size: Type = Type.BODY, *, bold: bool = False) -> int:
    """Return how wide the text is when painted; ``&`` marks a mnemonic and takes no room."""
    return _width(text, size, bold, QApplication.font().key())


def line_height(size: Type = Type.BODY) -> int:
    """Return how high a line of text is."""
    return _height(size, QApplication.font().key())


@lru_cache(_MOST_WIDTHS)
def _width(text: str, size: Type, bold: bool, _of: str) -> int:
    """Measure once what a layout asks for a hundred times; ``_of`` is the application's font."""
    return metrics(size, bold=bold).size(Qt.TextFlag.TextShowMnemonic, text).width()


@lru_cache(_MOST_HEIGHTS)
def _height(size: Type, _of: str) -> int:
    return metrics(size).height()


def measure_anew() -> None:
    """Forget what was measured: text that is called alike may look otherwise now."""
    _width.cache_clear()
    _height.cache_clear()


def on_grid(height: int) -> int:
    """Return the height rounded up to the 4 px grid."""
    return -(-height // 4) * 4


def fitted(height: int, size: Type = Type.BODY, lines: int = 1) -> int:
    """Return the height meant for the standard text, or more where the text grew."""
    padding = 16 if lines == 1 else 12
    return max(height, on_grid(line_height(size) * lines + padding))


def control_height() -> int:
    """Return the height of a field, button, tile, segment or tick: 36 at 100 %."""
    return fitted(36)
