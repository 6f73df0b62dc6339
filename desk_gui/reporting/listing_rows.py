"""The rows of a listing: cells in lines, and the table of one page drawn column by column."""

from collections.abc import Sequence
from typing import NamedTuple

from desk_gui.reporting.errors import MissingGlyphError
from desk_gui.reporting.fitting import flow
from desk_gui.reporting.listing_definition import ListingColumn, ListingDefinition
from desk_gui.reporting.marks import MM_A_POINT, Column, Line, Mark, Segment, Strokes
from desk_gui.reporting.sheet import FINE, HAIR, Align, capitals

_ROW_PAD = 0.75
"""Above and below the lines of a row, mm."""
_KEPT = 1_000
"""Cells of a column whose lines are kept: most texts of a listing come again."""
_FIFTH = 5


class Row(NamedTuple):
    """A row as it is printed: the lines of each cell, the height of all (mm)."""

    cells: tuple[tuple[str, ...], ...]
    height: float


class RowSetter:
    """Breaks cells into lines, nothing cut: a row is as high as its longest cell."""

    def __init__(self, definition: ListingDefinition) -> None:
        self._columns = definition.columns
        self._faces = definition.house.faces
        self._spell = definition.spell_missing
        self._kept: list[dict[str, tuple[str, ...]]] = [{} for _ in self._columns]
        styles = (column.style for column in self._columns)
        self._leading = max(style.leading * style.size * MM_A_POINT for style in styles)

    def row(self, cells: Sequence[str]) -> Row:
        """Return a row.

        Raises:
            MissingGlyphError: the font lacks a character, and the definition does not want it
                spelled out.
            ValueError: there are more or fewer cells than columns.
        """
        found = [
            kept.get(text) or self._lines(kept, column, text)
            for column, kept, text in zip(self._columns, self._kept, cells, strict=True)
        ]
        return self._row(tuple(found))

    @property
    def least(self) -> float:
        """The height of a row of one line, mm."""
        return self._leading + 2 * _ROW_PAD

    def divided(self, row: Row, room: float) -> tuple[Row, Row]:
        """Return as much of a row as a page has room for, and the rest."""
        most = int((room - 2 * _ROW_PAD) / self._leading)
        first = tuple(lines[:most] for lines in row.cells)
        return self._row(first), self._row(tuple(lines[most:] for lines in row.cells))

    def table(self, rows: Sequence[Row], top: float) -> list[Mark]:
        """Return the marks of the rows of a page: a text per column, the grid in two strokes."""
        tops = [top]
        for row in rows:
            tops.append(tops[-1] + row.height)
        columns = [
            self._column(place, column, rows, tops) for place, column in enumerate(self._columns)
        ]
        return [*columns, *self._grid(tops[1:])]

    def _row(self, cells: tuple[tuple[str, ...], ...]) -> Row:
        return Row(cells, max(map(len, cells)) * self._leading + 2 * _ROW_PAD)

    def _lines(
        self, kept: dict[str, tuple[str, ...]], column: ListingColumn, text: str
    ) -> tuple[str, ...]:
        face, size = self._faces[column.style.font], column.style.size
        try:
            found = flow(text, face, size, column.inner, column.word)
        except MissingGlyphError:
            if not self._spell:
                raise
            found = flow(face.spelled(text), face, size, column.inner, column.word)
        if len(kept) >= _KEPT:
            kept.clear()
        kept[text] = found
        return found

    def _column(
        self, place: int, column: ListingColumn, rows: Sequence[Row], tops: Sequence[float]
    ) -> Mark:
        style, anchor, leading = column.style, column.anchor, self._leading
        right, width = column.align is Align.RIGHT, self._faces[style.font].unit_width
        # Where a row begins, its first line's capitals stand in the middle of the line's band.
        drop = _ROW_PAD + (leading + capitals(style.size)) / 2
        lines = []
        for row, top in zip(rows, tops, strict=False):
            y = top + drop
            for text in row.cells[place]:
                x = anchor - width(text, column.word) * style.size if right else anchor
                lines.append(Line(x, y, text))
                y += leading
        return Column(style.font, style.size, tuple(lines))

    def _grid(self, below: Sequence[float]) -> list[Mark]:
        """Return a line below every row; each fifth is wider, for the eye to count by."""
        first, last = self._columns[0], self._columns[-1]
        left, right = first.x, last.x + last.width
        drawn: list[Mark] = []
        for width, wide in ((HAIR, False), (FINE, True)):
            segments = tuple(
                Segment(left, y, right, y)
                for number, y in enumerate(below, 1)
                if (number % _FIFTH == 0) is wide
            )
            if segments:
                drawn.append(Strokes(segments, width))
        return drawn
