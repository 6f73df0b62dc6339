"""Charts in black ink: a bar for each value, the value above it, no grey and no grid."""

from collections.abc import Sequence
from typing import NamedTuple

from desk_gui.reporting.fitting import TextStyle
from desk_gui.reporting.marks import MM_A_POINT, Box, Segment
from desk_gui.reporting.sheet import FINE, Align, Sheet, capitals

FIRST_HOUR, LAST_HOUR = 8, 16
"""Hours that a chart of a day has at least."""
_BAR = 0.64
"""The part of a step that its bar takes."""
_WIDEST = 11.0
"""A bar is never wider, mm."""
_LEAST = 0.4
"""The height of a bar of next to nothing, mm."""
_ABOVE_BAR = 0.9
_BELOW_LINE = 0.9
_TEXT_PART = 0.94
"""The part of a step that its texts may take."""
_SMALLEST = 4.5
"""Points below which a text is left out rather than set."""


class Bar(NamedTuple):
    """A bar: what it is called below, how much it is, and how that is said above."""

    label: str
    value: float
    shown: str = ""


def draw_bars(sheet: Sheet, box: Box, bars: Sequence[Bar], style: TextStyle) -> None:
    """Draw bars side by side on one line; texts are as large as the narrowest step allows."""
    if not bars:
        return
    step = box.w / len(bars)
    values, labels = (_size(sheet, texts, style, step * _TEXT_PART) for texts in _texts(bars))
    label_room = labels * style.leading * MM_A_POINT + _BELOW_LINE
    line = box.bottom - label_room
    top = box.y + capitals(values) + _ABOVE_BAR
    most = max([1.0, *(bar.value for bar in bars)])
    width = min(step * _BAR, _WIDEST)
    for place, bar in enumerate(bars):
        middle = box.x + (place + 0.5) * step
        height = max((line - top) * bar.value / most, _LEAST) if bar.value > 0 else 0.0
        if height:
            sheet.band(Box(middle - width / 2, line - height, width, height))
            if values >= _SMALLEST:
                y = line - height - _ABOVE_BAR
                sheet.text(middle, y, bar.shown, style.font, values, Align.CENTRE)
        if labels >= _SMALLEST:
            y = line + _BELOW_LINE + capitals(labels)
            sheet.text(middle, y, bar.label, style.font, labels, Align.CENTRE)
    sheet.strokes([Segment(box.x, line, box.right, line)], FINE)


def hours_shown(by_hour: Sequence[int], first: int, last: int) -> list[Bar]:
    """Return a bar for every hour from the first to the last, and for those beyond that count."""
    busy = [hour for hour, count in enumerate(by_hour) if count]
    start, end = min([first, *busy]), max([last, *busy])
    return [
        Bar(f"{hour}–{hour + 1}", by_hour[hour], str(by_hour[hour]))
        for hour in range(start, end + 1)
    ]


def _texts(bars: Sequence[Bar]) -> tuple[list[str], list[str]]:
    return [bar.shown for bar in bars], [bar.label for bar in bars]


def _size(sheet: Sheet, texts: Sequence[str], style: TextStyle, width: float) -> float:
    widest = max(sheet.width(text, style.font, 1.0) for text in texts)
    return min(style.size, width / widest) if widest else style.size
