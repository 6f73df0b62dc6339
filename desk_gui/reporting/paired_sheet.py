"""A sheet of a paper in two languages: titles, captions with values, tick boxes, lines to sign."""

from collections.abc import Sequence
from typing import NamedTuple

from desk_gui.reporting.definition import Pair
from desk_gui.reporting.errors import DoesNotFitError
from desk_gui.reporting.fitting import STEP, Fitted, TextStyle, fit_shortened
from desk_gui.reporting.fonts import Faces
from desk_gui.reporting.marks import MM_A_POINT, Box, FaceName, Segment
from desk_gui.reporting.sheet import FINE, HAIR, HEAVY, SLANTED, Align, Sheet, capitals

_CAPTION_DROP = 0.8
"""From the top of a field to the capitals of its caption, mm."""
_CAPTION_PAD = 0.9
"""Between a caption and what stands below it, mm."""
_TICK_GAP = 1.8
_TWO_LINES = 2.3
"""The height of two lines, × size: a pair that is too wide stands in two where it can."""
_PUNCH = 6.0
"""The tick at half height that a sheet is punched by, mm."""
_HEADING_SECOND = 0.84
"""The size of a heading in its second language, × size."""


class Field(NamedTuple):
    """A caption with a value below it; ``name`` is what an error calls it."""

    caption: Pair
    value: str
    style: TextStyle
    name: str


class PairedSheet(Sheet):
    """Places what papers in two languages have in common.

    Values come out whatever is written in them: what the font lacks is
    spelled, what does not fit is shortened. Only ``whole`` refuses.
    """

    def __init__(self, faces: Faces, caption: TextStyle) -> None:
        super().__init__(faces, caption)
        self.caption_style = caption

    # --- values ---

    def shown(self, text: str, style: TextStyle, width: float, height: float, name: str) -> Fitted:
        """Return a value as it fits a box: smaller, in lines, at last shortened."""
        face = self._faces[style.font]
        return fit_shortened(face.spelled(text), style, face, width, height, name)

    def whole(self, text: str, style: TextStyle, width: float, height: float, name: str) -> Fitted:
        """Return a value that must not be shortened.

        Raises:
            DoesNotFitError: it does not fit at the smallest size.
        """
        return self.fit(self._faces[style.font].spelled(text), style, width, height, name)

    def show(
        self, box: Box, text: str, style: TextStyle, name: str, align: Align = Align.LEFT
    ) -> None:
        """Place a value in the middle of a box's height; an empty one leaves it empty."""
        if not text:
            return
        self.line_in(box, self.shown(text, style, box.w, box.h, name), align)

    # --- words in two languages ---

    def pair_size(self, pair: Pair, style: TextStyle, width: float) -> float | None:
        """Return the largest size at which «first / second» takes one line; None if none does."""
        size = style.size
        while size >= style.floor:
            if self.pair_width(pair, style.font, size) <= width:
                return size
            size -= STEP
        return None

    def pair_in(self, box: Box, pair: Pair, style: TextStyle, align: Align = Align.LEFT) -> None:
        """Place «first / second» in the middle of a box, in one line or one above the other.

        Raises:
            DoesNotFitError: it does not fit at the smallest size either way.
        """
        slanted = style._replace(font=SLANTED[style.font])
        size = self.pair_size(pair, style, box.w)
        high = box.h >= _TWO_LINES * style.size * MM_A_POINT
        if size is None or (size < style.size and high and not pair.same):
            self.stack_in(box, pair, style, slanted, align)
            return
        baseline = box.y + (box.h + capitals(size)) / 2
        self.pair(_at(box, align), baseline, pair, style.font, size, align)

    def stack_in(
        self,
        box: Box,
        pair: Pair,
        first: TextStyle,
        second: TextStyle,
        align: Align = Align.LEFT,
    ) -> None:
        """Place the first language above the second, together in the middle of a box.

        Raises:
            DoesNotFitError: one does not fit at its smallest size.
        """
        texts = (
            [(pair.first, first)] if pair.same else list(zip(pair, (first, second), strict=True))
        )
        fitted = [self._line(text, style, box.w) for text, style in texts]
        between = sum(line.leading for line in fitted) / len(fitted)
        drop = between * (len(fitted) - 1)
        y = box.y + (box.h - drop + capitals(fitted[0].size)) / 2
        for line in fitted:
            self.lines(_at(box, align), y, line, align)
            y += between

    def _line(self, text: str, style: TextStyle, width: float) -> Fitted:
        """Return a text on one line, as large as it fits."""
        unit, size = self._faces[style.font].unit_width(text, text), style.size
        while size >= style.floor:
            if unit * size <= width:
                return Fitted(style.font, size, (text,), style.leading * size * MM_A_POINT)
            size -= STEP
        raise DoesNotFitError(text)

    def heading(self, x: float, y: float, pair: Pair, style: TextStyle, width: float) -> float:
        """Place «first / second» as a heading, the second smaller; return where it ends."""
        baseline = y + capitals(style.size)
        small = style.size * _HEADING_SECOND
        self.text(x, baseline, pair.first, style.font, style.size)
        end = x + self.width(pair.first, style.font, style.size)
        if not pair.same:
            after = f"/ {pair.second}"
            slanted = SLANTED[FaceName.REGULAR]
            gap = self.width(" ", style.font, style.size) * 2
            if end + gap + self.width(after, slanted, small) <= x + width:
                self.text(end + gap, baseline, after, slanted, small)
            else:
                baseline += style.leading * small * MM_A_POINT
                self.text(x, baseline, pair.second, slanted, small)
        return baseline

    # --- fields ---

    def captioned(self, box: Box, pair: Pair) -> float:
        """Place a caption at the top of a box; return where what it heads may begin."""
        drop = _CAPTION_DROP + capitals(self.caption_style.size)
        baseline = self.caption(box.x, box.y + drop, pair, box.w)
        return baseline + _CAPTION_PAD

    def caption_height(self, pair: Pair, width: float) -> float:
        """Return how much of a box a caption takes."""
        return PairedSheet(self._faces, self.caption_style).captioned(Box(0, 0, width, 0), pair)

    def field(self, box: Box, field: Field, *, ruled: bool = True) -> None:
        """Place a caption, its value below, and a line at the bottom of the box."""
        self.fields([box], [field], ruled=ruled)

    def fields(self, boxes: Sequence[Box], fields: Sequence[Field], *, ruled: bool = True) -> None:
        """Place captions side by side, their values level with each other below."""
        drop = self.fields_drop(boxes, fields)
        for box, field in zip(boxes, fields, strict=True):
            self.captioned(box, field.caption)
            inner = box.inset(0, drop, 0, 0)
            self.show(inner, field.value, field.style, field.name)
            if ruled:
                self.rule(box.x, box.right, box.bottom, HAIR)

    def fields_drop(self, boxes: Sequence[Box], fields: Sequence[Field]) -> float:
        """Return how far down the values of fields side by side begin."""
        return max(
            self.caption_height(field.caption, box.w)
            for box, field in zip(boxes, fields, strict=True)
        )

    def boxed_fields(self, boxes: Sequence[Box], fields: Sequence[Field]) -> None:
        """Draw boxes side by side, each with a caption at its top and a value below."""
        for box in boxes:
            self.frame(box, FINE)
        self.fields([box.inset(1.2, 0, 1.2, 0) for box in boxes], fields, ruled=False)

    def tick_box(
        self, box: Box, pair: Pair, style: TextStyle, width: float, *, ticked: bool = False
    ) -> None:
        """Draw a box to tick and the words beside it, ``width`` millimetres of them at most."""
        self.frame(box, FINE)
        if ticked:
            self.tick(box)
        words = Box(box.right + _TICK_GAP, box.y - 1, width, box.h + 2)
        self.pair_in(words, pair, style)

    # --- lines ---

    def rule(self, x: float, right: float, y: float, width: float) -> None:
        """Draw a level line."""
        self.strokes([Segment(x, y, right, y)], width)

    def punch_tick(self, height: float) -> None:
        """Mark half the height of a sheet at its left edge."""
        self.rule(0, _PUNCH, height / 2, HAIR)

    def copy_mark(self, right: float, y: float, height: float, text: str, style: TextStyle) -> None:
        """Draw the framed words that this is a copy, flush right."""
        width = self.width(text, style.font, style.size) + 8
        box = Box(right - width, y, width, height)
        self.frame(box, HEAVY)
        self.show(box.inset(2, 0.4, 2, 0.4), text, style, "copy", Align.CENTRE)


def _at(box: Box, align: Align) -> float:
    if align is Align.LEFT:
        return box.x
    return box.right if align is Align.RIGHT else box.x + box.w / 2


def columns_of(box: Box, parts: Sequence[float], gap: float) -> list[Box]:
    """Return a box divided side by side in these proportions, with gaps between."""
    room, x, found = box.w - gap * (len(parts) - 1), box.x, []
    for part in parts:
        found.append(Box(x, box.y, room * part / sum(parts), box.h))
        x = found[-1].right + gap
    return found
