"""Tables of papers in two languages: columns as data, rows as parts of a page."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from desk_gui.reporting.definition import DefinitionTable
from desk_gui.reporting.errors import DefinitionError
from desk_gui.reporting.fitting import Fitted, TextStyle
from desk_gui.reporting.marks import MM_A_POINT, Box, FaceName
from desk_gui.reporting.paired import Paired
from desk_gui.reporting.paired_pages import Part
from desk_gui.reporting.paired_sheet import PairedSheet
from desk_gui.reporting.sheet import FINE, HAIR, HEAVY, Align

_PAD = 0.8
"""Between a cell and the edge of its column, mm."""
_PAD_BEHIND_NUMBER = 2.4
_HEADS = 7.2
_LEVEL = 1.0
_ROW_PAD = 0.95
"""Above and below the lines of a row together, mm."""
_FIFTH = 5
_TICK = 6.4
"""The side of a box to tick, mm."""
_DOUBLE = 0.7
"""Between the two lines above a total, mm."""
_LINE_UP = 1.6
"""From the bottom of a row to be written in to its line, mm."""
_TAILS = 1.2
"""From the breve of Й to the tail of Қ, × size."""
_SECOND_HEAD = 0.5
"""Points by which a column's head is smaller in the second language."""
_ROUNDING = 1e-6
_NARROWEST = 5.0


class Cell(StrEnum):
    """How the cells of a column are set; the names are those of the styles."""

    NAME = "name"
    CELL = "cell"
    ROW = "row"
    DIGITS = "row_digits"
    TICK = "tick"
    """A box to tick; a cell that says anything is ticked."""


class Side(StrEnum):
    """Where the cells of a column stand."""

    LEFT = "left"
    RIGHT = "right"
    CENTRE = "centre"


_ALIGN = {Side.LEFT: Align.LEFT, Side.RIGHT: Align.RIGHT, Side.CENTRE: Align.CENTRE}


@dataclass(frozen=True, kw_only=True)
class PairedColumn:
    """A column: the word that heads it and names its cells, where it lies, how it is set."""

    word: str
    x: float
    width: float
    kind: Cell
    align: Align
    pad: float

    def box(self, y: float, height: float) -> Box:
        """Return where a cell's text may stand."""
        return Box(self.x + self.pad, y, self.width - self.pad - _PAD, height)


def read_columns(tables: tuple[DefinitionTable, ...], body: Box) -> tuple[PairedColumn, ...]:
    """Return the columns side by side; their widths have to fill the body exactly.

    Raises:
        DefinitionError: they do not, or an entry is missing, unknown or wrong.
    """
    x, columns, pad = body.x, [], _PAD
    for table in tables:
        column = PairedColumn(
            word=table.text("word"),
            x=x,
            width=table.number("width", _NARROWEST),
            kind=table.choice("style", Cell),
            align=_ALIGN[table.choice("align", Side)],
            pad=pad,
        )
        table.close()
        columns.append(column)
        x += column.width
        pad = _PAD_BEHIND_NUMBER if column.align is Align.RIGHT else _PAD
    if abs(x - body.right) > _ROUNDING:
        raise DefinitionError("columns", f"widths of together {body.w:g} mm expected")
    return tuple(columns)


class PairedTable:
    """Makes the rows of a table: each at least ``row`` mm high, at most ``most``."""

    def __init__(
        self,
        paired: Paired,
        columns: tuple[PairedColumn, ...],
        row: float,
        most: float,
    ) -> None:
        self.columns = columns
        self._paired = paired
        self._styles = paired.house.paired
        self._row, self._most = row, most
        self._measure = PairedSheet(paired.house.faces, self._styles.caption)
        self.left = columns[0].x
        self.right = columns[-1].x + columns[-1].width

    def heads(self, gap: float = 0.0) -> Part:
        """Return what heads the columns, between two lines."""

        def draw(sheet: PairedSheet, y: float) -> None:
            first = self._styles.head
            second = first._replace(font=FaceName.OBLIQUE, size=first.size - _SECOND_HEAD)
            for column in self.columns:
                pair = self._paired.pair(column.word)
                # What both languages call alike stands level with the first one.
                high = _HEADS / 2 + _LEVEL if pair.same else _HEADS
                sheet.stack_in(column.box(y, high), pair, first, second, column.align)
            for edge in (y, y + _HEADS):
                sheet.rule(self.left, self.right, edge, FINE)

        return Part(_HEADS, draw, gap)

    def row(self, cells: Mapping[str, str], number: int, *, bold: bool = False) -> Part:
        """Return the row of this number, from 1; each fifth has a wider line, to count by."""
        fitted = self._fitted(cells, bold=bold)
        height = max([self._row, *(_height(cell) + _ROW_PAD for cell in fitted.values())])

        def draw(sheet: PairedSheet, y: float) -> None:
            self._draw_cells(sheet, y, height, cells, fitted)
            line = HAIR if number % _FIFTH else FINE
            sheet.rule(self.left, self.right, y + height, line)

        return Part(height, draw)

    def empty_row(self, cells: Mapping[str, str], since: str, *, last: bool) -> Part:
        """Return a row to be written in, with a line from the column ``since`` on."""
        fitted, height = self._fitted(cells), self._row
        starts = [column.box(0, height).x for column in self.columns if column.word == since]
        start = starts[0] if starts else self.left

        def draw(sheet: PairedSheet, y: float) -> None:
            self._draw_cells(sheet, y, height, cells, fitted)
            sheet.rule(start, self.right, y + height - _LINE_UP, HAIR)
            if last:
                sheet.rule(self.left, self.right, y + height, FINE)

        return Part(height, draw)

    def total(self, cells: Mapping[str, str]) -> Part:
        """Return the sum of the rows above; a text in it goes on over the empty cells behind."""
        wide = _spread(self.columns, cells)
        fitted = self._fitted(cells, wide, bold=True)
        height = max([self._row, *(_height(cell) + _ROW_PAD for cell in fitted.values())]) + _DOUBLE

        def draw(sheet: PairedSheet, y: float) -> None:
            sheet.rule(self.left, self.right, y + _DOUBLE, FINE)
            for column in wide:
                if column.word in fitted:
                    box = column.box(y + _DOUBLE, height - _DOUBLE)
                    sheet.line_in(box, fitted[column.word], column.align)
            sheet.rule(self.left, self.right, y + height, FINE)

        return Part(height, draw)

    # --- cells ---

    def _fitted(
        self,
        cells: Mapping[str, str],
        columns: Sequence[PairedColumn] | None = None,
        *,
        bold: bool = False,
    ) -> dict[str, Fitted]:
        return {
            column.word: self._measure.shown(
                cells[column.word], self._style(column, bold=bold), box.w, box.h, column.word
            )
            for column in columns or self.columns
            if cells.get(column.word) and column.kind is not Cell.TICK
            for box in (column.box(0, self._most),)
        }

    def _style(self, column: PairedColumn, *, bold: bool) -> TextStyle:
        style: TextStyle = getattr(self._styles, column.kind.value)
        if bold and style.font is FaceName.REGULAR:
            return style._replace(font=FaceName.BOLD)
        return style._replace(font=FaceName.MONO_BOLD) if bold and _is_mono(style) else style

    def _draw_cells(
        self,
        sheet: PairedSheet,
        y: float,
        height: float,
        cells: Mapping[str, str],
        fitted: Mapping[str, Fitted],
    ) -> None:
        for column in self.columns:
            if column.kind is Cell.TICK:
                box = tick_place(column, y, height)
                sheet.frame(box, HEAVY)
                if cells.get(column.word):
                    sheet.tick(box)
            elif column.word in fitted:
                sheet.line_in(column.box(y, height), fitted[column.word], column.align)


def _spread(columns: Sequence[PairedColumn], cells: Mapping[str, str]) -> tuple[PairedColumn, ...]:
    """Return the columns that have cells, those that stand left over the empty ones behind."""
    found: list[PairedColumn] = []
    for column in columns:
        if cells.get(column.word):
            found.append(column)
        elif found and found[-1].align is Align.LEFT:
            found[-1] = replace(found[-1], width=found[-1].width + column.width)
    return tuple(found)


def tick_place(column: PairedColumn, y: float, height: float) -> Box:
    """Return where the box to tick stands in a cell."""
    side = min(_TICK, height - 1)
    x = column.x + (column.width - side) / 2
    return Box(x, y + (height - side) / 2, side, side)


def _is_mono(style: TextStyle) -> bool:
    return style.font is FaceName.MONO


def _height(fitted: Fitted) -> float:
    """Return the height that fitted lines take with the tails of their letters, mm."""
    return fitted.size * _TAILS * MM_A_POINT + (len(fitted.lines) - 1) * fitted.leading
