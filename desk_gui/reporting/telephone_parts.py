"""The parts that only the slip of a message has: its title, its wishes, its promise, its foot."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from desk_gui.domain.calls import Wish
from desk_gui.reporting.code128 import bar_widths
from desk_gui.reporting.definition import Pair
from desk_gui.reporting.fitting import Fitted, TextStyle
from desk_gui.reporting.marks import Box, FaceName, Mark, Segment
from desk_gui.reporting.paired_pages import Frame, Part
from desk_gui.reporting.paired_sheet import Field, PairedSheet, columns_of
from desk_gui.reporting.sheet import FINE, HEAVY, SLANTED, Align, capitals
from desk_gui.reporting.slip_parts import SlipParts, one_line

_TITLE = 10.8
_URGENT = 21.0
"""The width of the box that says so, mm."""
_URGENT_GAP = 3.0
_URGENT_SIZE = 10.5
_BELOW_TITLE = 1.8
_TICK = 4.2
_TICK_WORDS = 1.4
_TICKS_GAP = 2.0
_TICK_PARTS = (1.04, 1.0, 0.92)
_WISHES = 10.2
_MOST_LINES = 3
"""Lines that what a box means takes in both languages together, at most."""
_PROMISE = 11.6
_PROMISE_GAP = 1.8
"""Above the heavy box, mm."""
_PROMISE_PAD = 1.2
_PROMISE_TICKS = 34.0
"""The part of the heavy box that its two ticks take, mm."""
_ROOM = 0.4
_MODULE = 0.254
"""The width of the narrowest bar, mm: 3 dots at 300 dpi."""
_BARS = 6.6
_BARS_DROP = 1.2
"""From the body to the bars, mm."""
_NUMBER_DROP = 0.7
"""From the bars to the capitals of the number below them, mm."""
_ASIDE_GAP = 4.0
_ASIDE_LINES = 3
_PAGE_LEADING = 2.6


class Ticked(NamedTuple):
    """A box to tick: what it means, and whether it is ticked."""

    name: str
    ticked: bool


class TelephoneParts(SlipParts):
    """Makes the parts of a message's slip, as wide as its body."""

    def heading(self, pair: Pair, urgent: Pair | None) -> Part:
        """Return the title, and in a heavy box beside it that it is urgent, if it is."""

        def draw(sheet: PairedSheet, y: float) -> None:
            body, styles = self._body, self.styles
            taken = _URGENT + _URGENT_GAP if urgent else 0.0
            left = Box(body.x, y, body.w - taken, _TITLE)
            sheet.stack_in(left, pair, styles.title, styles.title_second)
            if urgent:
                box = Box(body.right - _URGENT, y, _URGENT, _TITLE - 1)
                sheet.frame(box, HEAVY)
                first = styles.title._replace(size=_URGENT_SIZE, floor=styles.title_second.floor)
                sheet.stack_in(
                    box.inset(1.2, 0.4, 1.2, 0.4), urgent, first, styles.title_second, Align.CENTRE
                )
            sheet.rule(body.x, body.right, y + _TITLE + _BELOW_TITLE / 2, HEAVY)

        return Part(_TITLE + _BELOW_TITLE, draw)

    def wishes(self, chosen: Wish) -> Part:
        """Return what the caller wants, three boxes of which one is ticked, and a line below."""
        ticks = [Ticked(wish.value, wish is chosen) for wish in Wish]

        def draw(sheet: PairedSheet, y: float) -> None:
            row = self._body._replace(y=y, h=_WISHES)
            self._ticks(sheet, columns_of(row, _TICK_PARTS, _TICKS_GAP), ticks, self.styles.note)
            sheet.rule(row.x, row.right, row.bottom + _ROOM, FINE)

        return Part(_WISHES + 2 * _ROOM, draw)

    def promise(self, name: str, value: Pair, *ticks: Ticked) -> Part:
        """Return when the caller will hear again, with what was said to them, in the heavy box."""

        def draw(sheet: PairedSheet, y: float) -> None:
            box = self._body._replace(y=y + _PROMISE_GAP, h=_PROMISE)
            sheet.frame(box, HEAVY)
            left = box._replace(w=box.w - _PROMISE_TICKS).inset(_PROMISE_PAD, 0.2, 1.2, 0.8)
            style = one_line(self.styles.value)
            field = Field(self._paired.pair(name), value.joined(), style, name)
            sheet.field(left, field, ruled=False)
            x, half = box.right - _PROMISE_TICKS, box.h / len(ticks)
            sheet.strokes([Segment(x, box.y, x, box.bottom)], FINE)
            places = [
                Box(x + _PROMISE_PAD, box.y + at * half, _PROMISE_TICKS - 2 * _PROMISE_PAD, half)
                for at in range(len(ticks))
            ]
            self._ticks(sheet, places, ticks, self.styles.caption)

        return Part(_PROMISE_GAP + _PROMISE + _ROOM, draw)

    def _ticks(
        self, sheet: PairedSheet, places: Sequence[Box], ticks: Sequence[Ticked], style: TextStyle
    ) -> None:
        """Draw boxes to tick with what they mean, all in letters of one size."""
        words = [place.inset(_TICK + _TICK_WORDS, 0, 0, 0) for place in places]
        size = min(
            self._words(sheet, box, tick.name, style)[0].size
            for box, tick in zip(words, ticks, strict=True)
        )
        for place, box, tick in zip(places, words, ticks, strict=True):
            side = min(_TICK, place.h - 4 * _ROOM)
            square = Box(place.x, place.y + (place.h - side) / 2, side, side)
            sheet.frame(square, FINE)
            if tick.ticked:
                sheet.tick(square)
            fitted = self._words(sheet, box, tick.name, style._replace(size=size))
            _paragraphs(sheet, box, fitted)

    def _words(self, sheet: PairedSheet, box: Box, name: str, style: TextStyle) -> list[Fitted]:
        """Return what a box means, first and second language, as large as they fit together."""
        pair, style = self._paired.pair(name), style._replace(lines=_MOST_LINES)
        texts = [(pair.first, style)]
        if not pair.same:
            texts.append((pair.second, style._replace(font=SLANTED[style.font])))
        return sheet.fit_together(texts, box, name)


def _paragraphs(sheet: PairedSheet, box: Box, fitted: Sequence[Fitted]) -> None:
    """Place paragraphs one below the other, together in the middle of a box."""
    lines = sum(len(each.lines) for each in fitted)
    first = fitted[0]
    y = box.y + (box.h - (lines - 1) * first.leading - capitals(first.size)) / 2
    y += capitals(first.size)
    for each in fitted:
        sheet.lines(box.x, y, each)
        y += len(each.lines) * each.leading


@dataclass(frozen=True, kw_only=True)
class MessageFrame(Frame):
    """What stands on every page of a message's slip; at its foot the code, and what to ask.

    ``code`` is what a scanner reads; empty: there is none.
    """

    code: str
    number: str
    ask_first: str

    def foot(self, number: int, pages: int) -> Sequence[Mark]:
        """Return the foot: bar code and number, what to ask first, which page where several."""
        sheet = PairedSheet(self.paired.house.faces, self.styles.caption)
        body, bars = self.plan.body, 0.0
        y = body.bottom + _BARS_DROP
        if self.code:
            bars = sum(bar_widths(self.code)) * _MODULE
            sheet.bars(body.x, y, _BARS, _MODULE, self.code)
        anchor = self.styles.anchor
        below = y + _BARS + _NUMBER_DROP + capitals(anchor.size)
        sheet.text(body.x, below, self.number, anchor.font, anchor.size)
        left = body.x + (bars + _ASIDE_GAP if bars else body.w * 0.4)
        aside = Box(left, y, body.right - left, below - y)
        if pages > 1:
            page = self.paired.common("page", page=number, pages=pages).joined()
            sheet.text(body.right, below, page, *self._foot, Align.RIGHT)
            aside = aside._replace(h=aside.h - _PAGE_LEADING)
        self._ask(sheet, aside)
        return sheet.marks

    @property
    def _foot(self) -> tuple[FaceName, float]:
        return self.styles.foot.font, self.styles.foot.size

    def _ask(self, sheet: PairedSheet, box: Box) -> None:
        """Say what to ask before the callee is disturbed, at the lower right."""
        if not self.ask_first:
            return
        text = f"{self.paired.joined('ask_first')}: {self.ask_first}"
        style = self.styles.foot._replace(lines=_ASIDE_LINES)
        fitted = sheet.shown(text, style, box.w, box.h, "ask_first")
        drop = (len(fitted.lines) - 1) * fitted.leading
        sheet.lines(box.right, box.bottom - drop, fitted, Align.RIGHT)
