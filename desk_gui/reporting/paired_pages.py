"""Pages of a paper in two languages: parts one below the other, a head and a foot on each page."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from desk_gui.domain.visit_papers import Copied
from desk_gui.reporting.canvas import PdfWriter
from desk_gui.reporting.definition import Pair
from desk_gui.reporting.documents import House, Plan
from desk_gui.reporting.fitting import TextStyle
from desk_gui.reporting.marks import Box, Mark
from desk_gui.reporting.paired import Paired
from desk_gui.reporting.paired_sheet import PairedSheet
from desk_gui.reporting.sheet import FINE, HAIR, Align

Draw = Callable[[PairedSheet, float], None]
"""Draws on a sheet, from so many millimetres below its top."""

_RUNNING = 5.0
"""The height of the head of a page that is not the first, mm."""
_BELOW_RUNNING = 3.0
_RUNNING_TITLE = 0.66
"""The part of the width that the title takes in it."""
_COPY_HEIGHT = 5.2
_FOOT_GAP = 3.0
"""From the body to the line above the foot, mm."""
_FOOT = 4.4
_FOOT_LEFT, _FOOT_MIDDLE, _FOOT_RIGHT = (0.0, 0.3), (0.3, 0.68), (0.7, 1.0)
"""Where its parts stand, × width."""
_ROUNDING = 1e-6
_WITH_TOTAL = 2
"""Rows that go with the total to its page."""


class Part(NamedTuple):
    """What is never divided: ``gap`` above it unless it begins a page (mm)."""

    height: float
    draw: Draw
    gap: float = 0.0


class PageStyles(NamedTuple):
    """How head and foot of the pages are set."""

    running: TextStyle
    foot: TextStyle
    anchor: TextStyle
    caption: TextStyle


def paper_styles(house: House) -> PageStyles:
    """Return how head and foot of A4 papers are set."""
    styles = house.paired
    return PageStyles(styles.running, styles.foot, styles.anchor, styles.caption)


def slip_styles(house: House) -> PageStyles:
    """Return how head and foot of slips are set."""
    styles = house.slips
    return PageStyles(styles.running, styles.foot, styles.anchor, styles.caption)


@dataclass(frozen=True, kw_only=True)
class Frame:
    """What stands on every page of a paper."""

    paired: Paired
    plan: Plan
    styles: PageStyles
    title: Pair
    aside: str
    """Which one it is, at the right of the head of further pages."""
    printed_at: datetime
    left: Pair | None = None
    """At the left of the foot; in the place of an anchor code."""
    anchor: str = ""
    copied: Copied | None = None
    punched: bool = False
    """Whether a tick marks half the height."""

    def sheet(self) -> PairedSheet:
        """Return an empty sheet with what stands on every page but head and foot."""
        sheet = PairedSheet(self.paired.house.faces, self.styles.caption)
        body = self.plan.body
        if self.punched:
            sheet.punch_tick(self.plan.paper.height)
        if self.copied:
            number = self.paired.first.number.format(number=self.copied.number)
            day = self.paired.dated(self.copied.day)
            text = f"{self.paired.common('copy').joined()} {number} · {day}"
            sheet.copy_mark(body.right, body.y - 1, _COPY_HEIGHT, text, self.styles.running)
        return sheet

    def running_head(self, sheet: PairedSheet) -> float:
        """Draw the head of a further page; return where the body may begin."""
        body, style = self.plan.body, self.styles.running
        left = Box(body.x, body.y - 1, body.w * _RUNNING_TITLE, _RUNNING)
        _line(sheet, left, self.title, style, Align.LEFT)
        if not self.copied:
            right = Box(left.right, left.y, body.right - left.right, left.h)
            sheet.show(right, self.aside, self.styles.foot, "aside", Align.RIGHT)
        sheet.rule(body.x, body.right, body.y + _RUNNING, FINE)
        return body.y + _RUNNING + _BELOW_RUNNING

    def foot(self, number: int, pages: int) -> Sequence[Mark]:
        """Return the foot of a page: what is checked by, when printed, which page of how many."""
        sheet = PairedSheet(self.paired.house.faces, self.styles.caption)
        body, style = self.plan.body, self.styles.foot
        y = body.bottom + _FOOT_GAP
        sheet.rule(body.x, body.right, y, HAIR)
        left, middle, right = (
            Box(body.x + start * body.w, y, (end - start) * body.w, _FOOT)
            for start, end in (_FOOT_LEFT, _FOOT_MIDDLE, _FOOT_RIGHT)
        )
        if self.left:
            _line(sheet, left._replace(w=middle.right - left.x), self.left, style, Align.LEFT)
        else:
            code = self.paired.first.anchor.format(anchor=self.anchor) if self.anchor else ""
            sheet.show(left, code, self.styles.anchor, "anchor")
            _line(sheet, middle, self.paired.printed(self.printed_at), style, Align.CENTRE)
        page = self.paired.common("page", page=number, pages=pages)
        _line(sheet, right, page, style, Align.RIGHT)
        return sheet.marks


class PairedPages:
    """A paper being made: its pages so far, and where the next part goes on the last one."""

    def __init__(self, frame: Frame) -> None:
        self.frame = frame
        self._bottom = frame.plan.body.bottom + _ROUNDING
        self.pages: list[PairedSheet] = []
        self.sheet = self._begun()
        self.y = self._top = frame.plan.body.y

    @property
    def room(self) -> float:
        """The height left on this page, mm."""
        return self._bottom - self.y

    def add(self, *parts: Part, heads: Part | None = None) -> None:
        """Place parts that stay together; on a new page ``heads`` stands above them again."""
        if _height(parts) > self.room and self.y > self._top:
            self.turn()
            if heads:
                self._place(heads)
        for part in parts:
            self._place(part)

    def add_each(self, parts: Sequence[Part]) -> None:
        """Place parts that need not stay together."""
        for part in parts:
            self.add(part)

    def add_at_bottom(
        self, parts: Sequence[Part], filler: Callable[[float], Sequence[Part]]
    ) -> None:
        """Place parts at the foot of the last page; ``filler`` takes the height left above."""
        height = _height(parts)
        if height > self.room:
            self.turn()
        for part in filler(self.room - height):
            self._place(part)
        self.y = self._bottom - _ROUNDING - height
        for part in parts:
            self._place(part)

    def turn(self) -> None:
        """Go on to a new page."""
        self.sheet = self._begun()
        self.y = self._top = self.frame.running_head(self.sheet)

    def finish(self) -> bytes:
        """Return the file."""
        frame = self.frame
        writer = PdfWriter(
            frame.paired.house.faces,
            frame.plan.paper,
            frame.title.first,
            frame.paired.languages[0].value,
        )
        for sheet in self.pages:
            writer.draw(sheet.marks)
            writer.end_page()
        return writer.finish(frame.foot)

    def _begun(self) -> PairedSheet:
        sheet = self.frame.sheet()
        self.pages.append(sheet)
        return sheet

    def _place(self, part: Part) -> None:
        gap = part.gap if self.y > self._top else 0.0
        part.draw(self.sheet, self.y + gap)
        self.y += gap + part.height


def add_table(
    pages: PairedPages, section: Part, heads: Part, rows: Sequence[Part], total: Part
) -> None:
    """Place a table: its heading never without a row, its total never without the last two."""
    kept = len(rows) - _WITH_TOTAL
    if kept < 1:
        pages.add(section, heads, *rows, total)
        return
    pages.add(section, heads, rows[0])
    for row in rows[1:kept]:
        pages.add(row, heads=heads)
    pages.add(*rows[kept:], total, heads=heads)


def _height(parts: Sequence[Part]) -> float:
    return sum(part.gap + part.height for part in parts)


def _line(sheet: PairedSheet, box: Box, pair: Pair, style: TextStyle, align: Align) -> None:
    """Place a pair on one line; where both languages do not fit, the first alone."""
    if sheet.pair_size(pair, style, box.w) is None:
        sheet.show(box, pair.first, style, "foot", align)
    else:
        sheet.pair_in(box, pair, style, align)
