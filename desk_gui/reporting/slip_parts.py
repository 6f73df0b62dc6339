"""The parts that slips in two languages are made of: fields, text on ruled lines, ticks."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import NamedTuple

from desk_gui.reporting.definition import Pair
from desk_gui.reporting.document_styles import SlipStyles
from desk_gui.reporting.fitting import Fitted, TextStyle
from desk_gui.reporting.marks import MM_A_POINT, X_HEIGHT, Box, Segment
from desk_gui.reporting.paired import Paired
from desk_gui.reporting.paired_definition import PairedDefinition
from desk_gui.reporting.paired_pages import PairedPages, Part
from desk_gui.reporting.paired_sheet import Field, PairedSheet, columns_of
from desk_gui.reporting.qr import QUIET, module_for
from desk_gui.reporting.sheet import FINE, HAIR, HEAVY, capitals

STRIKE = 0.8
"""The width of a stroke through what does not hold any more, points."""
_PAST_WORD = 0.5
_SCALES = (1.0, 0.93, 0.86, 0.79, 0.72)
_TITLE = 13.6
_TITLE_BOX = 27.0
_TITLE_GAP = 3.0
_BELOW_TITLE = 2.2
_ROW = 9.8
_ROW_GAP = 3.0
_HIGHEST = 24.0
"""A value never takes more, mm."""
_VALUE_PAD = 1.5
"""Above and below a value together, mm."""
_RULE = 6.0
"""From one ruled line to the next, mm, at the usual size of a text."""
_ON_LINE = 0.31
"""How far above its line a text stands, × the distance of lines."""
_MOST_BIG = 5
"""Lines of a text at its usual size; a longer one is set smaller."""
_LONGEST = 4_000
"""Letters of a text that are printed at most."""
_TICK = 4.6
_TICKS = 8.4
_TICK_WORDS_GAP = 1.8
_BOX = 13.0
_BOX_PAD = 1.6
_CODE_SIDE = 21.0
_CODE_WORDS = 4.0
_TIGHT = 0.6
"""By which the first ruled line stands closer to its caption than a value would, mm."""
_TAILS = 1.6
"""What the letters of a value take below and above its capitals, mm."""


class Entry(NamedTuple):
    """A field of a row: its caption and value, which part of the width, how it is set.

    A ``whole`` value is refused rather than shortened.
    """

    name: str
    value: str
    part: float
    style: TextStyle
    whole: bool = False
    struck: bool = False


class SlipParts:
    """Makes the parts of a slip, as wide as its body; ``scale`` sets them closer and smaller."""

    def __init__(self, definition: PairedDefinition, paired: Paired, scale: float = 1.0) -> None:
        self.styles = _scaled(definition.house.slips, scale)
        self._step = _RULE * scale
        self._row = _ROW * scale
        self._paired = paired
        self._body = definition.plan.body
        self._measure = PairedSheet(definition.house.faces, self.styles.caption)

    def title(self, pair: Pair, box_name: str, value: str) -> Part:
        """Return the title, a heavy box with a number or a time beside it, and the line below."""

        def draw(sheet: PairedSheet, y: float) -> None:
            body, styles = self._body, self.styles
            left = Box(body.x, y, body.w - _TITLE_BOX - _TITLE_GAP, _TITLE)
            sheet.stack_in(left, pair, styles.title, styles.title_second)
            box = Box(body.right - _TITLE_BOX, y, _TITLE_BOX, _TITLE - 1)
            sheet.frame(box, HEAVY)
            field = Field(self._paired.pair(box_name), value, styles.clock, box_name)
            sheet.field(box.inset(_BOX_PAD, 0.4, _BOX_PAD, 0.8), field, ruled=False)
            sheet.rule(body.x, body.right, y + _TITLE + _BELOW_TITLE / 2, HEAVY)

        return Part(_TITLE + _BELOW_TITLE, draw)

    def banner(self, pair: Pair) -> Part:
        """Return the title across the slip, and the line below."""

        def draw(sheet: PairedSheet, y: float) -> None:
            body, styles = self._body, self.styles
            box = Box(body.x, y, body.w, _TITLE)
            sheet.stack_in(box, pair, styles.title, styles.title_second)
            sheet.rule(body.x, body.right, y + _TITLE + _BELOW_TITLE / 2, HEAVY)

        return Part(_TITLE + _BELOW_TITLE, draw)

    def row(self, *entries: Entry, left: float = 0.0) -> Part:
        """Return fields side by side, each on a line; as high as the highest value needs.

        They begin ``left`` millimetres from the edge.

        Raises:
            DoesNotFitError: a value that must not be shortened does not fit.
        """
        row = self._body._replace(y=0, h=_HIGHEST).inset(left, 0, 0, 0)
        parts = [entry.part for entry in entries]
        boxes = columns_of(row, parts, _ROW_GAP)
        captions = [self._paired.pair(entry.name) for entry in entries]
        drop = max(
            self._measure.caption_height(caption, box.w)
            for caption, box in zip(captions, boxes, strict=True)
        )
        fitted = [
            self._value(entry, box.w) if entry.value else None
            for entry, box in zip(entries, boxes, strict=True)
        ]
        needed = max((_height(value) for value in fitted if value), default=0.0)
        height = max(self._row, drop + needed + _VALUE_PAD)

        def draw(sheet: PairedSheet, y: float) -> None:
            for box, caption, entry, value in zip(boxes, captions, entries, fitted, strict=True):
                sheet.captioned(box._replace(y=y), caption)
                inner = Box(box.x, y + drop, box.w, height - drop)
                if value:
                    sheet.line_in(inner, value)
                    if entry.struck:
                        _strike(sheet, inner, value)
                sheet.rule(box.x, box.right, y + height, HAIR)

        return Part(height, draw)

    def lines(self, name: str, texts: Sequence[str], least: int = 1) -> list[Part]:
        """Return a caption and texts on ruled lines, ``least`` of them; long ones smaller."""
        style = self.styles.text
        fitted = self._flowed(texts, style, name)
        while len(fitted) > _MOST_BIG and style.size > style.floor:
            style = style._replace(size=max(style.floor, style.size - 0.5))
            fitted = self._flowed(texts, style, name)
        step = self._step * style.size / self.styles.text.size
        shown = [*fitted, *[""] * (least - len(fitted))]
        caption = self._paired.pair(name)
        head = self._measure.caption_height(caption, self._body.w)

        def draw_head(sheet: PairedSheet, y: float) -> None:
            sheet.captioned(self._body._replace(y=y), caption)

        first, *others = (self._ruled(text, style, step) for text in shown)

        def draw_first(sheet: PairedSheet, y: float) -> None:
            draw_head(sheet, y)
            first.draw(sheet, y + head - _TIGHT)

        return [Part(head - _TIGHT + first.height, draw_first), *others]

    def blank(self, name: str, room: float) -> list[Part]:
        """Return as many ruled lines to write on as there is room for."""
        head = self._measure.caption_height(self._paired.pair(name), self._body.w)
        count = int((room - head) // self._step)
        return self.lines(name, (), count) if count > 0 else []

    def _flowed(self, texts: Sequence[str], style: TextStyle, name: str) -> list[str]:
        return [
            line
            for text in texts
            if text
            for line in self._flow(text, style, self._body.w, name).lines
        ]

    def _flow(self, text: str, style: TextStyle, width: float, name: str) -> Fitted:
        """Return a text of any length in lines of a width, with what the font lacks spelled."""
        spelled = self._paired.house.faces[style.font].spelled(text[:_LONGEST])
        return self._measure.flow(spelled, style, width, name)

    def _ruled(self, text: str, style: TextStyle, step: float) -> Part:
        def draw(sheet: PairedSheet, y: float) -> None:
            if text:
                sheet.text(self._body.x, y + step * (1 - _ON_LINE), text, style.font, style.size)
            sheet.rule(self._body.x, self._body.right, y + step, HAIR)

        return Part(step, draw)

    def _value(self, entry: Entry, width: float, height: float = _HIGHEST) -> Fitted:
        fit = self._measure.whole if entry.whole else self._measure.shown
        return fit(entry.value, entry.style, width, height, entry.name)

    def coded(self, code: str, said: str, *entries: Entry) -> Part:
        """Return a QR code, and right of it what it is for, with fields one below the other.

        Raises:
            DoesNotFitError: the code is too long to be read.
        """
        module = module_for(code, _CODE_SIDE)
        white = QUIET * module
        left = _CODE_SIDE + white
        rows = [self.row(entry, left=left) for entry in entries]

        def draw(sheet: PairedSheet, y: float) -> None:
            sheet.squares(self._body.x, y + white, module, code)
            words = Box(self._body.x + left, y + white, self._body.w - left, _CODE_WORDS)
            sheet.pair_in(words, self._paired.pair(said), self.styles.note)
            below = words.bottom
            for row in rows:
                row.draw(sheet, below)
                below += row.height

        height = max(_CODE_SIDE, _CODE_WORDS + sum(row.height for row in rows))
        return Part(white + height, draw)

    def heavy(self, *entries: Entry) -> Part:
        """Return fields side by side in a heavy box."""

        def draw(sheet: PairedSheet, y: float) -> None:
            box = self._body._replace(y=y + _BOX_PAD, h=_BOX)
            sheet.frame(box, HEAVY)
            inner = box.inset(_BOX_PAD, 0.2, _BOX_PAD, 0.6)
            boxes = columns_of(inner, [entry.part for entry in entries], _ROW_GAP)
            fields = [
                Field(self._paired.pair(entry.name), entry.value, entry.style, entry.name)
                for entry in entries
            ]
            sheet.fields(boxes, fields, ruled=False)
            for place, entry in zip(boxes, entries, strict=True):
                if entry.struck:
                    drop = sheet.fields_drop(boxes, fields)
                    value = self._value(entry, place.w, place.h - drop)
                    _strike(sheet, place.inset(0, drop, 0, 0), value)
            for left in boxes[1:]:
                x = left.x - _ROW_GAP / 2
                sheet.strokes([Segment(x, box.y, x, box.bottom)], FINE)

        return Part(_BOX + 2 * _BOX_PAD, draw)

    def ticks(self, *names: str) -> Part:
        """Return boxes to tick side by side, with what each means."""

        def draw(sheet: PairedSheet, y: float) -> None:
            row = self._body._replace(y=y, h=_TICKS)
            for place, name in zip(columns_of(row, [1.0] * len(names), 2.0), names, strict=True):
                box = Box(place.x, y + (_TICKS - _TICK) / 2, _TICK, _TICK)
                width = place.w - _TICK - _TICK_WORDS_GAP
                sheet.tick_box(box, self._paired.pair(name), self.styles.note, width)

        return Part(_TICKS, draw)


def on_one_page(lay_out: Callable[[float], PairedPages]) -> PairedPages:
    """Return a slip at the largest scale at which it takes one page; at the least one: more."""
    for scale in _SCALES:
        pages = lay_out(scale)
        if len(pages.pages) == 1:
            break
    return pages


def one_line(style: TextStyle) -> TextStyle:
    """Return a style for what is read in one go: it shrinks rather than breaks."""
    return style._replace(lines=1)


def _scaled(styles: SlipStyles, scale: float) -> SlipStyles:
    """Return the styles of what is filled in smaller by a factor, not below their floors."""
    smaller = {
        name: style._replace(size=max(style.floor, style.size * scale))
        for name in ("name", "value", "text")
        for style in (getattr(styles, name),)
    }
    return replace(styles, **smaller)


def _height(fitted: Fitted) -> float:
    return capitals(fitted.size) + (len(fitted.lines) - 1) * fitted.leading + _TAILS


def _strike(sheet: PairedSheet, box: Box, fitted: Fitted) -> None:
    """Draw a stroke through every line of a value, at the middle of its small letters."""
    block = capitals(fitted.size) + (len(fitted.lines) - 1) * fitted.leading
    y = box.y + (box.h - block) / 2 + capitals(fitted.size)
    for line in fitted.lines:
        middle = y - X_HEIGHT * fitted.size * MM_A_POINT / 2
        end = box.x + sheet.width(line, fitted.font, fitted.size) + _PAST_WORD
        sheet.strokes([Segment(box.x - _PAST_WORD, middle, end, middle)], STRIKE)
        y += fitted.leading
