"""The pieces a document's text is made of: each knows its height and draws itself anywhere."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple

from desk_gui.reporting.document_styles import DocumentStyles
from desk_gui.reporting.documents import CommonWords, Words
from desk_gui.reporting.fitting import Fitted, TextStyle
from desk_gui.reporting.fonts import Faces
from desk_gui.reporting.marks import Box, Segment
from desk_gui.reporting.sheet import FINE, HAIR, HEAVY, Align, Sheet

Draw = Callable[[Sheet, float], None]
"""Draws on a sheet, from so many millimetres below its top."""

_GAP = 2.2
"""Between paragraphs, mm."""
_HEADING_GAP = 4.2
_STEP_GAP = 1.1
_NUMBER = 8.0
"""The column of a step's number, mm."""
_CAPTIONS = 0.36
"""The part of the width that the captions of facts take."""
_FACT_PAD = 0.7
_FRAME_PAD = 2.2
_CODE_ROOM = 60.0
"""What a code may take on a page at most, mm."""
_SIGNATURE = 14.0
"""From one signature to the next, mm."""
_SIGNATURE_LINE = 9.0
_SIGNATURE_PARTS = ((0.0, 0.46), (0.49, 0.76), (0.79, 1.0))
"""Where the line to sign on, the name and the date lie, × width."""


class Piece(NamedTuple):
    """What is never divided: ``gap`` above it (mm), ``held`` to the piece that follows."""

    height: float
    gap: float
    draw: Draw
    held: bool = False


class Pieces:
    """Turns the words of a document into pieces, filled in with its values.

    Every method may raise MissingGlyphError, naming the word or the value.
    """

    def __init__(
        self,
        faces: Faces,
        styles: DocumentStyles,
        words: Words,
        common: CommonWords,
        values: Mapping[str, str],
        body: Box,
    ) -> None:
        self._measure = Sheet(faces, styles.caption)
        self._styles = styles
        self._words = words
        self._common = common
        self._values = values
        self._body = body

    def title(self, name: str) -> list[Piece]:
        """Return the title of the document."""
        return self._held(self._flow(name, self._styles.title), _GAP)

    def heading(self, name: str) -> list[Piece]:
        """Return a heading; it stays with what follows."""
        return self._held(self._flow(name, self._styles.heading), _HEADING_GAP)

    def paragraph(self, name: str) -> list[Piece]:
        """Return the lines of a paragraph; its first two stay together."""
        return list(self._lines(self._flow(name, self._styles.body), 0.0, _GAP))

    def total(self, name: str) -> list[Piece]:
        """Return a line that sums up."""
        return self._held(self._flow(name, self._styles.total), _GAP)

    def steps(self, name: str) -> list[Piece]:
        """Return numbered steps."""
        style, pieces = self._styles.body, []
        for number, text in enumerate(self._words.filled_list(name, self._values), 1):
            width = self._body.w - _NUMBER
            fitted = self._measure.flow(text, style, width, name)
            first, *others = self._lines(fitted, _NUMBER, _STEP_GAP)
            sign = self._measure.flow(f"{number}.", style, _NUMBER, name)
            pieces += [first._replace(draw=_both(self._at(0.0, sign), first.draw)), *others]
        return pieces

    def facts(self, names: Sequence[str]) -> list[Piece]:
        """Return captions, each with the value of the same name beside it."""
        first, *others = map(self._fact, names)
        return [first._replace(gap=_STEP_GAP), *others]

    def _fact(self, name: str) -> Piece:
        beside = self._body.w * _CAPTIONS
        caption = self._flow(name, self._styles.body, beside - _FRAME_PAD)
        value = self._measure.flow(
            self._values[name], self._styles.value, self._body.w - beside, name
        )
        height = max(map(_height, (caption, value))) + 2 * _FACT_PAD

        def draw(sheet: Sheet, y: float) -> None:
            sheet.paragraph(self._body.x, y + _FACT_PAD, caption)
            sheet.paragraph(self._body.x + beside, y + _FACT_PAD, value)
            sheet.strokes([Segment(self._body.x, y + height, self._body.right, y + height)], HAIR)

        return Piece(height, 0.0, draw)

    def code(self, name: str) -> list[Piece]:
        """Return the value of this name, big, in a heavy box under its caption.

        Raises:
            DoesNotFitError: it is too long even at the smallest size.
        """
        caption = self._flow(name, self._styles.caption, self._body.w - 2 * _FRAME_PAD)
        inner = self._body.w - 4 * _FRAME_PAD
        code = self._measure.fit(self._values[name], self._styles.code, inner, _CODE_ROOM, name)
        height = _height(caption) + _height(code) + 3 * _FRAME_PAD

        def draw(sheet: Sheet, y: float) -> None:
            box = Box(self._body.x, y, self._body.w, height)
            sheet.frame(box, HEAVY)
            below = sheet.paragraph(box.x + _FRAME_PAD, y + _FRAME_PAD / 2, caption)
            sheet.paragraph(box.x + box.w / 2, below + _FRAME_PAD, code, Align.CENTRE)

        return [Piece(height, _GAP, draw)]

    def command(self, name: str) -> list[Piece]:
        """Return what is typed into a terminal, in a box."""
        command = self._flow(name, self._styles.command, self._body.w - 2 * _FRAME_PAD)
        height = _height(command) + _FRAME_PAD

        def draw(sheet: Sheet, y: float) -> None:
            sheet.frame(Box(self._body.x, y, self._body.w, height), HAIR)
            sheet.paragraph(self._body.x + _FRAME_PAD, y + _FRAME_PAD / 2, command)

        return [Piece(height, _STEP_GAP, draw)]

    def signatures(self, names: Sequence[str]) -> list[Piece]:
        """Return lines to sign on, as one piece; a value of the same name stands on its line."""

        def draw(sheet: Sheet, y: float) -> None:
            for place, name in enumerate(names):
                self._signature(sheet, y + place * _SIGNATURE, name)

        return [Piece(len(names) * _SIGNATURE, _GAP, draw)]

    def _signature(self, sheet: Sheet, y: float, name: str) -> None:
        line, caption = y + _SIGNATURE_LINE, self._styles.caption
        common = self._common
        captions = (self._words.filled(name, self._values), common.sign_name, common.sign_date)
        signed = self._values.get(name, "")
        for (left, right), text in zip(_SIGNATURE_PARTS, captions, strict=True):
            x, end = self._body.x + left * self._body.w, self._body.x + right * self._body.w
            sheet.strokes([Segment(x, line, end, line)], FINE)
            below = Box(x, line + 0.4, end - x, _SIGNATURE - _SIGNATURE_LINE - 1)
            sheet.paragraph(x, below.y, sheet.fit(text, caption, below.w, below.h, name))
        if signed:
            left, right = (self._body.x + part * self._body.w for part in _SIGNATURE_PARTS[1])
            above = Box(left, y + 1, right - left, _SIGNATURE_LINE - 1.6)
            style = self._styles.value._replace(floor=self._styles.caption.floor, lines=2)
            sheet.put(above, signed, style, name)

    # --- lines of a paragraph ---

    def _flow(self, name: str, style: TextStyle, width: float = 0.0) -> Fitted:
        text = self._words.filled(name, self._values)
        return self._measure.flow(text, style, width or self._body.w, name)

    def _lines(self, fitted: Fitted, indent: float, gap: float) -> Iterator[Piece]:
        last = len(fitted.lines) - 1
        for number, line in enumerate(fitted.lines):
            one = fitted._replace(lines=(line,))
            held = number < last and number in {0, last - 1}
            above = 0.0 if number else gap
            yield Piece(fitted.leading, above, self._at(indent, one), held)

    def _held(self, fitted: Fitted, gap: float) -> list[Piece]:
        return [Piece(_height(fitted), gap, self._at(0.0, fitted), held=True)]

    def _at(self, indent: float, fitted: Fitted) -> Draw:
        def draw(sheet: Sheet, y: float) -> None:
            sheet.paragraph(self._body.x + indent, y, fitted)

        return draw


def _both(first: Draw, second: Draw) -> Draw:
    def draw(sheet: Sheet, y: float) -> None:
        first(sheet, y)
        second(sheet, y)

    return draw


def _height(fitted: Fitted) -> float:
    return len(fitted.lines) * fitted.leading
