"""Reading a price list: rows of a file in, titles with prices and doubts out.

A list arrives with title rows above the header, merged cells, several terms
stacked in one cell and words in Kazakh or Russian. Whatever would lose or
invent data blocks the list as a whole; what is merely odd is a warning.
"""

from collections.abc import Iterable, Mapping, Sequence
from itertools import chain, islice

from desk_gui.domain.catalogue import DoubtKind, ParsedPublication, PriceList, Zone
from desk_gui.domain.price_list_cells import is_phone
from desk_gui.domain.price_list_doubts import DoubtBook
from desk_gui.domain.price_list_header import (
    PRICE_COLUMNS,
    PRICES,
    Column,
    Header,
    find_header,
)
from desk_gui.domain.price_list_headings import Heading, read_heading
from desk_gui.domain.price_list_titles import OpenTitle, open_title
from desk_gui.domain.sheets import DEEPEST_HEADER, Cell, Row, cell_text, clean_cell

_OF_TERMS = frozenset((Column.TERM, *PRICE_COLUMNS))
_OF_TITLES = frozenset((Column.INDEX, Column.ISSUES, *_OF_TERMS))


def read_price_list(rows: Iterable[Row]) -> PriceList:
    """Read the rows of a file, which need not be in memory at once.

    Raises:
        RefusedError: ``EmptyFile``, ``NoHeader`` or ``AmbiguousHeader``.
    """
    source = ((line, [clean_cell(cell) for cell in cells]) for line, cells in rows)
    top: list[Row] = list(islice(source, DEEPEST_HEADER + 2))
    header = find_header(top)
    reader = _Reader(header)
    for line, cells in chain(top[header.start + header.rows :], source):
        reader.take(line, cells)
    return reader.finish()


class _Reader:
    """Goes down the rows below the header, one title open at a time."""

    def __init__(self, header: Header) -> None:
        self._header = header
        self._zones = frozenset(zone for zone in Zone if PRICES[zone] in header.places)
        self._doubts = DoubtBook()
        self._heading = Heading(kind=None, section=None, sure=True)
        self._open: OpenTitle | None = None
        self._titles: dict[str, ParsedPublication] = {}
        self._rows = 0

    def take(self, line: int, row: Sequence[Cell]) -> None:
        """Read one row."""
        texts = [cell_text(cell) for cell in row if cell is not None]
        if not texts:
            return
        self._rows += 1
        if self._header.is_repeated_by(texts):
            return
        cells = self._header.pick(row)
        if _OF_TITLES.isdisjoint(cells) or len(set(texts)) == 1:
            self._take_words(line, cells, texts)
        else:
            self._take_cells(line, cells)

    def finish(self) -> PriceList:
        """Return the list as read."""
        self._close()
        return PriceList(
            publications=tuple(self._titles.values()),
            doubts=self._doubts.in_order(),
            rows=self._rows,
        )

    def _take_words(self, line: int, cells: Mapping[Column, Cell], texts: list[str]) -> None:
        """Read a row without figures: a heading, the open title's telephone, or a footnote."""
        heading = read_heading(texts[0]) if len(set(texts)) == 1 else None
        if heading:
            self._begin_section(line, texts[0], heading)
        elif self._open and is_phone(cell_text(cells.get(Column.TITLE))):
            self._open.take(line, cells, self._zones, self._doubts)
        elif _OF_TITLES.isdisjoint(cells):
            self._doubts.warn(line, DoubtKind.ORPHAN_ROW, text=" · ".join(texts))
        else:
            self._take_cells(line, cells)

    def _begin_section(self, line: int, text: str, heading: Heading) -> None:
        self._close()
        section = heading.section or self._heading.section
        self._heading = Heading(heading.kind, section, heading.sure)
        if not heading.sure:
            self._doubts.warn(line, DoubtKind.HEADING_ASSUMED, text=text)

    def _take_cells(self, line: int, cells: Mapping[Column, Cell]) -> None:
        """Read a row with figures: the first of a title, or one more of the open one."""
        begins = Column.INDEX in cells or Column.TITLE in cells or Column.ISSUES in cells
        if self._open and self._open.goes_on(cells):
            self._open.take(line, cells, self._zones, self._doubts)
        elif begins:
            self._close()
            self._open = open_title(line, cells, self._heading, self._doubts)
            self._open.take(line, cells, self._zones, self._doubts)
        else:
            texts = [cell_text(cell) for cell in cells.values()]
            self._doubts.block(line, DoubtKind.ORPHAN_ROW, text=" · ".join(texts))

    def _close(self) -> None:
        title = self._open and self._open.close(self._doubts)
        self._open = None
        if not title:
            return
        first = self._titles.setdefault(title.index, title)
        if first is not title:
            self._doubts.block(
                title.line, DoubtKind.REPEATED_TITLE, index=title.index, expected=first.line
            )
