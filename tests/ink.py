"""Where the ink of a layout lies: boxes of texts and lines, and which of them meet."""

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import chain, islice
from typing import NamedTuple

from fontTools.ttLib import TTFont  # type: ignore[import-untyped]

from desk_gui import paths
from desk_gui.reporting.documents import House
from desk_gui.reporting.marks import (
    MM_A_POINT,
    Band,
    Bars,
    Box,
    Column,
    Frame,
    Mark,
    Reversed,
    Ring,
    Squares,
    Strokes,
    Text,
)
from desk_gui.reporting.ps1 import Ps1Definition
from desk_gui.reporting.qr import QUIET, qr_side

TOUCH = 0.02
"""Millimetres that count as no overlap."""


class Ink(NamedTuple):
    """A box of ink in millimetres, and what it is."""

    left: float
    top: float
    right: float
    bottom: float
    what: str

    def meets(self, other: "Ink") -> bool:
        return (
            self.left < other.right - TOUCH
            and other.left < self.right - TOUCH
            and self.top < other.bottom - TOUCH
            and other.top < self.bottom - TOUCH
        )


class FaceInk:
    """The boxes of a font's glyphs."""

    def __init__(self, path: str) -> None:
        font = TTFont(path)
        self._glyphs = font["glyf"]
        self._names = font.getBestCmap()
        self._widths = font["hmtx"]
        self._units = font["head"].unitsPerEm
        self._known: dict[str, tuple[int, tuple[int, int, int, int] | None]] = {}

    def box(self, text: str, size: float) -> tuple[float, float, float, float]:
        """Return left, lowest, right, highest of a text that starts at 0, 0, in mm."""
        scale, x, boxes = size * MM_A_POINT / self._units, 0, []
        for character in text:
            if character not in self._known:
                self._known[character] = self._look_up(character)
            width, drawn = self._known[character]
            if drawn:
                boxes.append((x + drawn[0], drawn[1], x + drawn[2], drawn[3]))
            x += width
        left, low, right, high = zip(*boxes, strict=True)
        return min(left) * scale, min(low) * scale, max(right) * scale, max(high) * scale

    def _look_up(self, character: str) -> tuple[int, tuple[int, int, int, int] | None]:
        """Return how wide a character is, and the box of what is drawn of it."""
        name = self._names[ord(character)]
        glyph, width = self._glyphs[name], self._widths[name][0]
        if not glyph.numberOfContours:
            return width, None
        return width, (glyph.xMin, glyph.yMin, glyph.xMax, glyph.yMax)


@cache
def face_ink(name: str) -> FaceInk:
    return FaceInk(str(paths.resource(f"fonts/dejavu/{name}.ttf")))


def texts(definition: Ps1Definition | House, marks: Sequence[Mark]) -> list[Ink]:
    """Return the ink of the texts that are not turned."""
    return [
        text_ink(definition, mark)
        for mark in chain.from_iterable(map(_texts, marks))
        if mark.text.strip() and not mark.angle
    ]


def _texts(mark: Mark) -> Iterator[Text]:
    if isinstance(mark, Text):
        yield mark
    elif isinstance(mark, Column):
        for line in mark.lines:
            yield Text(line.x, line.y, line.text, mark.face, mark.size)


def text_ink(definition: Ps1Definition | House, mark: Text) -> Ink:
    ink = face_ink(definition.faces[mark.face].name)
    left, low, right, high = ink.box(mark.text.replace("\u00a0", " "), mark.size)
    right += mark.spacing * MM_A_POINT * (len(mark.text) - 1)
    return Ink(mark.x + left, mark.y - high, mark.x + right, mark.y - low, mark.text)


def white_texts(definition: Ps1Definition | House, marks: Sequence[Mark]) -> list[Ink]:
    """Return where the white letters stand that are left out of bands."""
    return [text_ink(definition, mark.text) for mark in marks if isinstance(mark, Reversed)]


def bands(marks: Sequence[Mark]) -> list[Ink]:
    return [_box_ink(mark.box, "band") for mark in marks if isinstance(mark, Band)]


def _box_ink(box: Box, what: str) -> Ink:
    return Ink(box.x, box.y, box.right, box.bottom, what)


def lines(marks: Sequence[Mark]) -> list[Ink]:
    """Return the ink of upright and level lines, frames, bands and codes with their white."""
    return [ink for mark in marks for ink in _lines(mark)]


def _lines(mark: Mark) -> Iterator[Ink]:
    if isinstance(mark, Strokes):
        half = mark.width * MM_A_POINT / 2
        for s in mark.segments:
            if s.x1 == s.x2 or s.y1 == s.y2:
                yield Ink(s.x1 - half, s.y1 - half, s.x2 + half, s.y2 + half, "line")
    elif isinstance(mark, Frame):
        half, (x, y, w, h) = mark.width * MM_A_POINT / 2, mark.box
        for x1, y1, x2, y2 in (
            (x, y, x + w, y),
            (x, y + h, x + w, y + h),
            (x, y, x, y + h),
            (x + w, y, x + w, y + h),
        ):
            yield Ink(x1 - half, y1 - half, x2 + half, y2 + half, "frame")
    elif isinstance(mark, Band):
        yield _box_ink(mark.box, "band")
    elif isinstance(mark, Squares):
        white, side = QUIET * mark.module, qr_side(mark.text) * mark.module
        x, y = mark.x - white, mark.y - white
        yield Ink(x, y, x + side + 2 * white, y + side + 2 * white, "QR code")
    elif isinstance(mark, Bars):
        from desk_gui.reporting.code128 import bar_widths  # noqa: PLC0415

        width = sum(bar_widths(mark.text)) * mark.module
        yield Ink(mark.x, mark.y, mark.x + width, mark.y + mark.height, "bars")


def collisions(first: Sequence[Ink], second: Sequence[Ink] | None = None) -> list[tuple[str, str]]:
    """Return what meets: within one list, or between two."""
    if second is None:
        return [(a.what, b.what) for a, b in _level(first) if a.meets(b)]
    ours, pairs = {id(ink) for ink in first}, _level([*first, *second])
    return [(a.what, b.what) for a, b in pairs if (id(a) in ours) != (id(b) in ours) and a.meets(b)]


def _level(inks: Sequence[Ink]) -> Iterator[tuple[Ink, Ink]]:
    """Yield the pairs that share a height: on a page of many lines few of all pairs do."""
    rows = sorted(inks, key=lambda ink: ink.top)
    for at, upper in enumerate(rows):
        for lower in islice(rows, at + 1, None):
            if lower.top >= upper.bottom:
                break
            yield upper, lower


def rings(marks: Sequence[Mark]) -> list[Ring]:
    return [mark for mark in marks if isinstance(mark, Ring)]


def inside_ring(ink: Ink, ring: Ring) -> bool:
    """Tell whether a text in a stamp's place stays inside the circle."""
    radius = ring.box.w / 2
    x, y = ring.box.x + radius, ring.box.y + radius
    corners = ((a, b) for a in (ink.left, ink.right) for b in (ink.top, ink.bottom))
    return all((a - x) ** 2 + (b - y) ** 2 < radius**2 for a, b in corners)
