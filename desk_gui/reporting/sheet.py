"""A sheet being laid out: places texts and lines by the rules of the house's typography."""

from collections.abc import Iterable, Sequence
from enum import Enum, auto
from typing import NamedTuple

from desk_gui.reporting.definition import Pair
from desk_gui.reporting.errors import DoesNotFitError
from desk_gui.reporting.fitting import STEP, Fitted, TextStyle, fit, fit_together, flow
from desk_gui.reporting.fonts import Faces
from desk_gui.reporting.marks import (
    CAPITALS,
    MM_A_POINT,
    Band,
    Bars,
    Box,
    FaceName,
    Frame,
    Mark,
    Reversed,
    Ring,
    Segment,
    Squares,
    Strokes,
    Text,
)

HAIR, FINE, HEAVY = 0.3, 0.6, 1.2
"""Line widths in points: inside grids; boxes; the stub rule, the index box, marks."""
STAMP_DASH, STAMP_WIDTH = (2.0, 1.6), 0.4
CAPTION_DROP = 2.35
"""From the top of a box to the baseline of the caption inside it, mm."""
BELOW_CAPTION = 2.75
"""From the top of a box to where a text under its caption may begin, mm."""
INSET = 1.0
"""From the left edge of a box to its text, mm."""
SLANTED = {FaceName.REGULAR: FaceName.OBLIQUE, FaceName.BOLD: FaceName.BOLD_OBLIQUE}
"""A paper's first language stands upright, its second oblique."""
_BETWEEN = " / "
_CAPTION_GAP = 0.95
_LEAST_GAP = 0.75
"""Between a value and the next caption, mm."""
_CAPTION_MARGIN = 0.5


class Align(Enum):
    """Where a text stands in its box."""

    LEFT = auto()
    CENTRE = auto()
    RIGHT = auto()


class Entry(NamedTuple):
    """A caption with its value below, and how the value is set."""

    caption: Pair
    value: str
    style: TextStyle


def capitals(size: float) -> float:
    """Return the height of capitals at a size, in millimetres."""
    return CAPITALS * size * MM_A_POINT


class Sheet:
    """Collects marks; ``top`` is where the half being laid out begins (mm)."""

    def __init__(self, faces: Faces, caption: TextStyle, top: float = 0.0) -> None:
        self.marks: list[Mark] = []
        self._faces = faces
        self._caption = caption
        self.top = top

    # --- texts ---

    def width(self, text: str, face: FaceName, size: float, field: str = "") -> float:
        """Return the width of a text in millimetres."""
        return self._faces[face].unit_width(text, field) * size

    def fit(self, text: str, style: TextStyle, width: float, height: float, field: str) -> Fitted:
        """Return a text fitted into width × height millimetres."""
        return fit(text, style, self._faces[style.font], width, height, field)

    def flow(self, text: str, style: TextStyle, width: float, field: str) -> Fitted:
        """Return a text of any length in lines of a width, at the size of its style."""
        lines = flow(text, self._faces[style.font], style.size, width, field)
        return Fitted(style.font, style.size, lines, style.leading * style.size * MM_A_POINT)

    def fit_together(
        self, texts: Sequence[tuple[str, TextStyle]], box: Box, field: str
    ) -> list[Fitted]:
        """Return paragraphs at one size that together fill a box."""
        faced = [(text, style, self._faces[style.font]) for text, style in texts]
        return fit_together(faced, box.w, box.h, field)

    def text(
        self,
        x: float,
        y: float,
        text: str,
        face: FaceName,
        size: float,
        align: Align = Align.LEFT,
        spacing: float = 0.0,
    ) -> None:
        """Place a line of text: its left end, middle or right end at x, its baseline at y."""
        if align is not Align.LEFT:
            width = self.width(text, face, size)
            x -= width if align is Align.RIGHT else width / 2
        self.marks.append(Text(x, self.top + y, text, face, size, spacing))

    def line_in(self, box: Box, fitted: Fitted, align: Align = Align.LEFT) -> None:
        """Place fitted lines in a box, their capitals centred between its top and bottom."""
        block = capitals(fitted.size) + (len(fitted.lines) - 1) * fitted.leading
        y = box.y + (box.h - block) / 2 + capitals(fitted.size)
        self.lines(_anchor(box, align), y, fitted, align)

    def lines(self, x: float, y: float, fitted: Fitted, align: Align = Align.LEFT) -> None:
        """Place fitted lines, the first one's baseline at y."""
        for number, line in enumerate(fitted.lines):
            self.text(x, y + number * fitted.leading, line, fitted.font, fitted.size, align)

    def paragraph(self, x: float, y: float, fitted: Fitted, align: Align = Align.LEFT) -> float:
        """Place lines one below the other, each in a band of its leading; return where they end."""
        drop = (fitted.leading + capitals(fitted.size)) / 2
        self.lines(x, y + drop, fitted, align)
        return y + len(fitted.lines) * fitted.leading

    def put(
        self, box: Box, text: str, style: TextStyle, field: str, align: Align = Align.LEFT
    ) -> None:
        """Fit a text into a box and place it."""
        self.line_in(box, self.fit(text, style, box.w, box.h, field), align)

    # --- captions ---

    def caption(
        self, x: float, y: float, pair: Pair, width: float, align: Align = Align.LEFT
    ) -> float:
        """Place a caption: «first / second» where it fits the width, else one over the other.

        Returns the baseline of its last line.
        """
        style = self._caption
        if self.pair_width(pair, style.font, style.size) <= width:
            self.pair(x, y, pair, style.font, style.size, align)
            return y
        leading = style.leading * style.size * MM_A_POINT
        self.text(x, y, pair.first, style.font, style.size, align)
        self.text(x, y + leading, pair.second, SLANTED[style.font], style.size, align)
        return y + leading

    def pair_width(self, pair: Pair, face: FaceName, size: float) -> float:
        """Return the width of «first / second» in millimetres."""
        if pair.same:
            return self.width(pair.first, face, size)
        upright = self.width(f"{pair.first}{_BETWEEN}", face, size)
        return upright + self.width(pair.second, SLANTED[face], size)

    def pair(
        self,
        x: float,
        y: float,
        pair: Pair,
        face: FaceName,
        size: float,
        align: Align = Align.LEFT,
    ) -> None:
        """Place «first / second» on one line, the first upright, the second oblique."""
        if align is not Align.LEFT:
            width = self.pair_width(pair, face, size)
            x -= width if align is Align.RIGHT else width / 2
        if pair.same:
            self.text(x, y, pair.first, face, size)
            return
        upright = f"{pair.first}{_BETWEEN}"
        self.text(x, y, upright, face, size)
        self.text(x + self.width(upright, face, size), y, pair.second, SLANTED[face], size)

    def box_caption(self, box: Box, pair: Pair, align: Align = Align.LEFT) -> Box:
        """Place a caption inside the top of a box and return the part of the box below it."""
        margin = _CAPTION_MARGIN if align is Align.LEFT else INSET
        inner = box.inset(INSET, 0, margin, 0)
        y = self.caption(_anchor(inner, align), box.y + CAPTION_DROP, pair, inner.w, align)
        return Box(inner.x, y, inner.w, box.bottom - y)

    def entry_places(self, box: Box, values: Sequence[Fitted]) -> list[tuple[float, float]] | None:
        """Return the baselines of caption and value for entries spread evenly over a box.

        None if they stand too close.
        """
        caption = capitals(self._caption.size)
        heights = [caption + _CAPTION_GAP + _height(value) for value in values]
        gap = (box.h - sum(heights)) / (len(values) - 1)
        if gap < _LEAST_GAP:
            return None
        places, y = [], box.y
        for height, value in zip(heights, values, strict=True):
            below = y + caption
            places.append((below, below + _CAPTION_GAP + capitals(value.size)))
            y += height + gap
        return places

    def entries(self, box: Box, entries: Sequence[Entry], field: str) -> None:
        """Place captions with their values, spread evenly, at the largest size that fits.

        Raises:
            DoesNotFitError: they do not fit at the smallest size.
        """
        size = max(entry.style.size for entry in entries)
        while size >= min(entry.style.floor for entry in entries):
            values = [self._at_most(entry, size, box, field) for entry in entries]
            places = self.entry_places(box, values)
            if places:
                self._place(box.x, entries, values, places)
                return
            size -= STEP
        raise DoesNotFitError(field)

    def _at_most(self, entry: Entry, size: float, box: Box, field: str) -> Fitted:
        style = entry.style
        style = style._replace(size=max(style.floor, min(style.size, size)))
        return self.fit(entry.value, style, box.w, box.h, field)

    def _place(
        self,
        x: float,
        entries: Sequence[Entry],
        values: Sequence[Fitted],
        places: Sequence[tuple[float, float]],
    ) -> None:
        caption = self._caption
        for entry, value, (above, below) in zip(entries, values, places, strict=True):
            self.pair(x, above, entry.caption, caption.font, caption.size)
            self.lines(x, below, value)

    # --- lines ---

    def frame(self, box: Box, width: float, dash: tuple[float, ...] = ()) -> None:
        """Draw the outline of a box."""
        self.marks.append(Frame(box.moved(0, self.top), width, dash))

    def ring(self, box: Box) -> None:
        """Draw the dashed place of a round stamp."""
        self.marks.append(Ring(box.moved(0, self.top), STAMP_WIDTH, STAMP_DASH))

    def strokes(
        self, segments: Iterable[Segment], width: float, *, round_ends: bool = False
    ) -> None:
        """Draw straight lines of one width."""
        top = self.top
        moved = tuple(Segment(x1, y1 + top, x2, y2 + top) for x1, y1, x2, y2 in segments)
        self.marks.append(Strokes(moved, width, round_ends))

    def tick(self, box: Box) -> None:
        """Draw a tick in a tick box, as a pen makes it."""
        low = Segment(box.x + box.w * 0.2, box.y + box.h * 0.52, *_tick_foot(box))
        high = Segment(*_tick_foot(box), box.x + box.w * 0.82, box.y + box.h * 0.24)
        self.strokes([low, high], HEAVY, round_ends=True)

    def band(self, box: Box) -> None:
        """Fill a box with black."""
        self.marks.append(Band(box.moved(0, self.top)))

    def white(self, x: float, y: float, text: str, face: FaceName, size: float) -> None:
        """Place a line of white text on a band."""
        self.marks.append(Reversed(Text(x, self.top + y, text, face, size)))

    def squares(self, x: float, y: float, module: float, text: str) -> None:
        """Draw a QR code."""
        self.marks.append(Squares(x, self.top + y, module, text))

    def bars(self, x: float, y: float, height: float, module: float, text: str) -> None:
        """Draw a bar code."""
        self.marks.append(Bars(x, self.top + y, height, module, text))


def _tick_foot(box: Box) -> tuple[float, float]:
    return box.x + box.w * 0.42, box.y + box.h * 0.76


def _anchor(box: Box, align: Align) -> float:
    if align is Align.LEFT:
        return box.x
    return box.right if align is Align.RIGHT else box.x + box.w / 2


def _height(fitted: Fitted) -> float:
    return capitals(fitted.size) + (len(fitted.lines) - 1) * fitted.leading
