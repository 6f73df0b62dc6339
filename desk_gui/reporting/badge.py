"""Visitors' badges: black band, name, host, time, and a QR code that a scanner reads."""

from collections.abc import Iterator, Sequence

from desk_gui.domain.money import NBSP
from desk_gui.domain.papers import PaperHead
from desk_gui.domain.visit_papers import BadgeFormat, BadgePaper
from desk_gui.reporting.badge_definition import BadgeDefinition, BadgeLayout, badges
from desk_gui.reporting.canvas import PaperSize, PdfWriter
from desk_gui.reporting.definition import Pair
from desk_gui.reporting.errors import DefinitionError, DoesNotFitError
from desk_gui.reporting.marks import MM_A_POINT, Box, Mark, Segment
from desk_gui.reporting.paired import Paired, clock, house_languages
from desk_gui.reporting.paired_sheet import Field, PairedSheet
from desk_gui.reporting.qr import module_for
from desk_gui.reporting.sheet import HAIR, Align, capitals

_BAND_PAD = 2.6
_BAND_GAP = 2.0
_BAND_AIR = 1.6
"""Above capitals on a high band, where accents stand, and below them, mm."""
_STACKED = 11.0
"""A band this high (mm) takes its two languages one above the other if they are too wide."""
_BETWEEN_LINES = 0.42
"""Between the lines of a high band, × size of the upper one."""
_WRITE_ON = 0.72
"""How far down the box of the name there is a line, where a name is to be written."""
_CUT = 5.0
"""The length of a cut mark outside the badges, mm."""


def build_badges(
    head: PaperHead, papers: Sequence[BadgePaper], format_name: str, first_place: int = 1
) -> bytes:
    """Return badges in a format; ``first_place`` is the first free place of a used sheet, from 1.

    Raises:
        DefinitionError: there is no such format.
        DoesNotFitError: a name is too long even at the smallest size, or the code for its place.
        MissingGlyphError: the font cannot show a name.
    """
    definition = badges()
    layout = _layout(definition, format_name)
    paired = Paired(definition.house, house_languages(definition.house, head), definition.words)
    paper = PaperSize(*layout.page)
    title, language = paired.pair("visitor").joined(), paired.languages[0].value
    writer = PdfWriter(definition.house.faces, paper, title, language)
    for page in badge_pages(paired, layout, papers, first_place):
        writer.draw(page)
        writer.end_page()
    return writer.finish()


def badge_formats() -> tuple[BadgeFormat, ...]:
    """Return the formats there are, in the order of the file."""
    return tuple(
        BadgeFormat(
            name=name,
            words=layout.words,
            media=layout.media,
            width=layout.page[0],
            height=layout.page[1],
            places=len(layout.places),
        )
        for name, layout in badges().formats.items()
    )


def badge_pages(
    paired: Paired, layout: BadgeLayout, papers: Sequence[BadgePaper], first_place: int = 1
) -> Iterator[list[Mark]]:
    """Yield the marks of each page. Raises as ``build_badges``."""
    places = layout.places
    free = min(max(first_place, 1), len(places)) - 1
    waiting = list(papers)
    while waiting:
        room = len(places) - free
        sheet = PairedSheet(paired.house.faces, layout.styles.caption)
        for (x, y), paper in zip(places[free:], waiting[:room], strict=False):
            _Badge(paired, layout, sheet, x, y).draw(paper)
        if layout.cut_marks:
            _cut_marks(sheet, layout)
        yield sheet.marks
        waiting, free = waiting[room:], 0


def _layout(definition: BadgeDefinition, name: str) -> BadgeLayout:
    try:
        return definition.formats[name]
    except KeyError:
        raise DefinitionError(f"formats.{name}", "missing") from None


class _Badge:
    """Draws one badge on a sheet, its top left at x, y."""

    def __init__(
        self, paired: Paired, layout: BadgeLayout, sheet: PairedSheet, x: float, y: float
    ) -> None:
        self._paired, self._layout, self._sheet = paired, layout, sheet
        self._styles = layout.styles
        self._x, self._y = x, y

    def draw(self, paper: BadgePaper) -> None:
        """Draw everything."""
        self._band(paper)
        self._name(paper)
        firm, styles = self._box(self._layout.firm), self._styles
        if paper.firm:
            self._sheet.show(firm, paper.firm, styles.firm, "firm")
        left, at, length = self._layout.rule
        self._sheet.rule(self._x + left, self._x + left + length, self._y + at, HAIR)
        host = ", ".join(filter(None, (paper.host, paper.room)))
        arrived = f"{self._paired.dated(paper.arrived_at)}{NBSP * 2}{clock(paper.arrived_at)}"
        for name, box, value in (
            ("host", self._layout.host, host),
            ("arrived", self._layout.arrived, arrived),
        ):
            field = Field(self._paired.pair(name), value, styles.value, name)
            self._sheet.field(self._box(box), field, ruled=False)
        self._foot(paper)
        self._code(paper)

    def _box(self, box: Box) -> Box:
        return box.moved(self._x, self._y)

    def _band(self, paper: BadgePaper) -> None:
        band = self._box(self._layout.band)
        self._sheet.band(band)
        inner = band.inset(_BAND_PAD, 0, _BAND_PAD, 0)
        shown = self._paired.pair("number", number=paper.number).first
        if paper.of > 1:
            shown = f"{shown} · {paper.place}/{paper.of}"
        fitted = self._sheet.whole(shown, self._styles.number, inner.w * 0.45, band.h, "number")
        width = self._sheet.width(shown, fitted.font, fitted.size)
        baseline = band.y + (band.h + capitals(fitted.size)) / 2
        self._sheet.white(inner.right - width, baseline, shown, fitted.font, fitted.size)
        words = inner._replace(w=inner.w - width - _BAND_GAP * 1.5)
        self._band_words(words, self._paired.pair("visitor"))

    def _band_words(self, box: Box, pair: Pair) -> None:
        """Place «visitor» in both languages: side by side, or one above the other on a high band.

        Raises:
            DoesNotFitError: they do not fit at the smallest size.
        """
        styles = (self._styles.band, self._styles.band_second)
        words = list(zip(pair, styles, strict=True))[: 1 if pair.same else None]
        widths = [self._sheet.width(text, style.font, style.size) for text, style in words]
        side_by_side = sum(widths) + _BAND_GAP * (len(words) - 1)
        stacked = box.h >= _STACKED and side_by_side > box.w
        needed = max(widths) if stacked else side_by_side
        high = self._band_height([style.size for _, style in words]) if stacked else 0.0
        scale = min(1.0, box.w / needed, box.h / (high + 2 * _BAND_AIR))
        if any(style.size * scale < style.floor for _, style in words):
            raise DoesNotFitError("visitor")
        sizes = [style.size * scale for _, style in words]
        x, y = box.x, self._band_baseline(box, sizes if stacked else sizes[:1])
        for (text, style), size, width in zip(words, sizes, widths, strict=True):
            self._sheet.white(x, y, text, style.font, size)
            if stacked:
                y += capitals(sizes[-1]) + _BETWEEN_LINES * size * MM_A_POINT
            else:
                x += width * scale + _BAND_GAP

    def _band_baseline(self, box: Box, sizes: Sequence[float]) -> float:
        """Return the first baseline of lines that stand in the middle of a band."""
        return box.y + (box.h - self._band_height(sizes)) / 2 + capitals(sizes[0])

    def _band_height(self, sizes: Sequence[float]) -> float:
        """Return the height of lines of capitals one above the other."""
        gaps = sum(_BETWEEN_LINES * size * MM_A_POINT for size in sizes[:-1])
        return sum(map(capitals, sizes)) + gaps

    def _name(self, paper: BadgePaper) -> None:
        """Place the name, never shortened; one that nobody knows gets a line to write it on."""
        box = self._box(self._layout.name)
        if paper.name:
            fitted = self._sheet.fit(paper.name, self._styles.name, box.w, box.h, "name")
            self._sheet.line_in(box, fitted)
        else:
            line = box.y + box.h * _WRITE_ON
            self._sheet.rule(box.x, box.right, line, HAIR)

    def _foot(self, paper: BadgePaper) -> None:
        code, note = self._box(self._layout.code), self._box(self._layout.note)
        shown = paper.code_shown or paper.code
        self._sheet.show(code, shown, self._styles.code, "code")
        beside = Align.RIGHT if note.y == code.y else Align.LEFT
        self._sheet.pair_in(note, self._paired.pair("give_back"), self._styles.note, beside)

    def _code(self, paper: BadgePaper) -> None:
        x, y, side = self._layout.qr
        module = module_for(paper.code, side)
        self._sheet.squares(self._x + x, self._y + y, module, paper.code)


def _cut_marks(sheet: PairedSheet, layout: BadgeLayout) -> None:
    """Draw where to cut, outside the badges only."""
    width, height = layout.size
    lefts, tops = ({place[axis] for place in layout.places} for axis in (0, 1))
    right, bottom = max(lefts) + width, max(tops) + height
    left, top = min(lefts), min(tops)
    across = sorted(lefts | {x + width for x in lefts})
    down = sorted(tops | {y + height for y in tops})
    marks = [Segment(x, y, x, y + _CUT) for x in across for y in (top - _CUT, bottom)]
    marks += [Segment(x, y, x + _CUT, y) for y in down for x in (left - _CUT, right)]
    sheet.strokes(marks, HAIR)
