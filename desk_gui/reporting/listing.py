"""The listing: a kind of document with a table of any length, described by a file in ``reports/``.

Rows are taken one by one and a page is packed as soon as it is full, so memory
grows with the file, not with its content.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence

from desk_gui.domain.languages import Language
from desk_gui.reporting.canvas import PdfWriter
from desk_gui.reporting.errors import DoesNotFitError
from desk_gui.reporting.letterhead import draw_head, draw_running_head, foot
from desk_gui.reporting.listing_definition import COUNT, ListingDefinition, load_listing
from desk_gui.reporting.listing_rows import Row, RowSetter
from desk_gui.reporting.marks import Mark, Segment
from desk_gui.reporting.pieces import Piece, Pieces
from desk_gui.reporting.sheet import FINE, Sheet

__all__ = ["ListingDefinition", "build_listing", "load_listing"]

_HEAD_PAD = 0.9
_ABOVE_TABLE = 2.2
_ROUNDING = 1e-6
_TALL = 0.3
"""A row higher than this part of a page is divided rather than moved to the next one."""
_WITH_TOTAL = 2
"""Rows that go with the total to its page."""


def build_listing(
    definition: ListingDefinition,
    language: Language,
    head: Mapping[str, str],
    rows: Iterable[Sequence[str]],
    anchor: str = "",
) -> bytes:
    """Return the PDF of a listing; the same values and rows give the same bytes.

    ``head`` fills every place the definition was loaded with, and those of the
    head and foot: operator, office, index, printed_at. ``count`` is known to
    the listing. ``anchor`` is the short code at the foot of every page.

    Raises:
        DoesNotFitError: a head or a foot is too long.
        MissingGlyphError: the font cannot show a text that is not to be spelled out.
    """
    listing = _Listing(definition, language, head, anchor)
    for row in rows:
        listing.add(row)
    return listing.finish()


class _Listing:
    """A listing being made: the rows of the page at hand, and the pages before it."""

    def __init__(
        self,
        definition: ListingDefinition,
        language: Language,
        head: Mapping[str, str],
        anchor: str,
    ) -> None:
        self._definition = definition
        self._house = definition.house
        self._common = definition.house.words[language]
        self._words = definition.words[language]
        self._body = definition.plan.body
        spelled = definition.house.faces[definition.house.styles.body.font].spelled
        spell = spelled if definition.spell_missing else str
        self._values = {name: spell(value) for name, value in head.items()}
        self._values["anchor"] = anchor
        self._title = self._words.filled("title", self._values)
        self._setter = RowSetter(definition)
        self._writer = PdfWriter(
            self._house.faces, definition.plan.paper, self._title, language.value
        )
        self._count = 0
        self._waiting: Row | None = None
        self._rows: list[Row] = []
        self._begin(self._first_head)
        measure = Sheet(self._house.faces, self._house.styles.caption)
        below_head = self._column_heads(measure, self._further_head(measure))
        self._whole = self._body.bottom - below_head

    def add(self, cells: Sequence[str]) -> None:
        """Take one more row; it waits for the next one, for the last takes another with it."""
        self._count += 1
        row = self._setter.row(cells)
        if self._waiting:
            self._set(self._waiting)
        self._waiting = row

    def finish(self) -> bytes:
        """Set what stands below the table and return the file."""
        if self._waiting:
            self._set(self._waiting, carried=_WITH_TOTAL - 1)
        tail = self._tail()
        height = sum(piece.gap + piece.height for piece in tail)
        if height > self._whole:
            raise DoesNotFitError("below")
        if height > self._room:
            self._turn(_WITH_TOTAL, height)
        self._close(tail)
        anchor = self._words.filled("anchor", self._values) if self._values["anchor"] else ""
        plan = self._definition.plan
        return self._writer.finish(foot(self._house, self._common, plan, self._values, anchor))

    # --- pages ---

    @property
    def _room(self) -> float:
        """The height left on this page, mm."""
        return self._body.bottom - self._y + _ROUNDING

    def _set(self, row: Row, carried: int = 0) -> None:
        """Set a row; on a new page if this one is full, over several if it is tall."""
        while row.height > self._room:
            tall = row.height > self._whole * _TALL
            if tall and self._room >= self._setter.least:
                part, row = self._setter.divided(row, self._room)
                self._place(part)
            self._turn(0 if tall else carried, row.height)
            carried = 0
        self._place(row)

    def _place(self, row: Row) -> None:
        self._rows.append(row)
        self._y += row.height

    def _turn(self, carried: int = 0, beside: float = 0.0) -> None:
        """Go on to a new page; so many of the last rows go along if they fit ``beside`` so much."""
        kept = len(self._rows) - carried
        rows = self._rows[kept:] if kept > 0 else []
        if sum(row.height for row in rows) + beside > self._whole:
            rows = []
        self._rows = self._rows[: len(self._rows) - len(rows)]
        self._close(())
        self._begin(self._further_head)
        for row in rows:
            self._place(row)

    def _begin(self, draw_head_on: Callable[[Sheet], float]) -> None:
        """Begin a page with its head and that of the columns."""
        self._sheet = Sheet(self._house.faces, self._house.styles.caption)
        self._rows = []
        self._y = self._top = self._column_heads(self._sheet, draw_head_on(self._sheet))

    def _first_head(self, sheet: Sheet) -> float:
        pieces = self._pieces()
        above = [piece for name in self._definition.above for piece in pieces.paragraph(name)]
        y = draw_head(sheet, self._house, self._body, self._values)
        return _drawn(sheet, [*pieces.title("title"), *above], y) + _ABOVE_TABLE

    def _further_head(self, sheet: Sheet) -> float:
        return draw_running_head(sheet, self._house, self._body, self._title, self._values)

    def _close(self, tail: Sequence[Piece]) -> None:
        _drawn(self._sheet, tail, self._y)
        marks: list[Mark] = [*self._sheet.marks, *self._setter.table(self._rows, self._top)]
        self._writer.draw(marks)
        self._writer.end_page()

    def _column_heads(self, sheet: Sheet, y: float) -> float:
        """Draw what heads the columns between two lines; return where they end."""
        style, ends = self._house.styles.head, []
        for column in self._definition.columns:
            text = self._words.filled(column.word, self._values)
            fitted = sheet.flow(text, style, column.inner, column.word)
            end = sheet.paragraph(column.anchor, y + _HEAD_PAD, fitted, column.align)
            ends.append(end)
        bottom = max(ends) + _HEAD_PAD
        edges = [Segment(self._body.x, at, self._body.right, at) for at in (y, bottom)]
        sheet.strokes(edges, FINE)
        return bottom

    def _tail(self) -> list[Piece]:
        """Return the total, the notes and the lines to sign on: they stay on one page."""
        self._values[COUNT] = str(self._count)
        pieces, definition = self._pieces(), self._definition
        tail = pieces.total("total" if self._count else "empty")
        tail += [piece for name in definition.below for piece in pieces.paragraph(name)]
        return tail + (pieces.signatures(definition.signatures) if definition.signatures else [])

    def _pieces(self) -> Pieces:
        house = self._house
        return Pieces(
            house.faces, house.styles, self._words, self._common, self._values, self._body
        )


def _drawn(sheet: Sheet, pieces: Sequence[Piece], y: float) -> float:
    for piece in pieces:
        piece.draw(sheet, y + piece.gap)
        y += piece.gap + piece.height
    return y
