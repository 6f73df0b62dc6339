"""One title of a price list, put together from the rows that belong to it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from desk_gui.domain.catalogue import (
    Distribution,
    DoubtKind,
    ParsedPublication,
    PublicationKind,
    Section,
    Zone,
)
from desk_gui.domain.folding import fold
from desk_gui.domain.office import LAST_CUT_OFF
from desk_gui.domain.price_list_cells import is_phone, read_issues, split_title
from desk_gui.domain.price_list_checks import check_prices, single_prices
from desk_gui.domain.price_list_doubts import DoubtBook
from desk_gui.domain.price_list_header import Column
from desk_gui.domain.price_list_headings import (
    DISTRIBUTIONS,
    KINDS,
    SECTIONS,
    E,
    Heading,
    find_word,
)
from desk_gui.domain.price_list_terms import ReadPrice, read_prices
from desk_gui.domain.publication_index import latin, normalise_index
from desk_gui.domain.refusals import RefusedError, TooLong
from desk_gui.domain.sheets import Cell, Words, cell_text
from desk_gui.domain.texts import clean_text

LONGEST_TITLE = 300
LONGEST_PHONE = 100
LEAST_NEWSPAPER_ISSUES = 48
"""*(assumed)* what comes out this often is a newspaper, where nothing else says it."""

_REPLACEMENT = "\ufffd"


@dataclass
class OpenTitle:
    """A title whose rows are still being read.

    ``publication`` is None for a title that is not fit to import: its rows
    belong to no other title, and are read for their doubts only.
    """

    line: int
    index: str
    """As read, in Latin letters."""
    name: str
    issues: str
    """As read."""
    publication: ParsedPublication | None
    prices: list[ReadPrice]
    blocking_before: int
    """How many doubts blocked the list before this title began."""

    def goes_on(self, cells: Mapping[Column, Cell]) -> bool:
        """Tell whether a row is one more of this title: no index, or the same one again."""
        index, name = (cell_text(cells.get(column)) for column in (Column.INDEX, Column.TITLE))
        if latin(index) not in {"", self.index}:
            return False
        if cell_text(cells.get(Column.ISSUES)) not in {"", self.issues}:
            return False
        if not name or is_phone(name):
            return True
        return bool(index) and fold(split_title(name)[0]) == fold(self.name)

    def take(
        self, line: int, cells: Mapping[Column, Cell], zones: frozenset[Zone], doubts: DoubtBook
    ) -> None:
        """Add what a row holds: terms with prices, or the telephone below the title."""
        self.prices += read_prices(line, cells, zones, doubts)
        phone = cell_text(cells.get(Column.PHONE) or cells.get(Column.TITLE))
        if self.publication and not self.publication.editorial_phone and is_phone(phone):
            self.publication = replace(self.publication, editorial_phone=phone[:LONGEST_PHONE])

    def close(self, doubts: DoubtBook) -> ParsedPublication | None:
        """Return the title with its prices, or None if it cannot be imported."""
        if self.publication is None:
            return None
        if not self.prices:
            if doubts.blocking == self.blocking_before:
                doubts.block(self.line, DoubtKind.NO_PRICE, index=self.index)
            return None
        check_prices(self.prices, self.publication.issues_a_year, doubts)
        return replace(self.publication, prices=single_prices(self.prices, doubts))


def open_title(
    line: int, cells: Mapping[Column, Cell], heading: Heading, doubts: DoubtBook
) -> OpenTitle:
    """Begin a title with its first row, its terms not yet read."""
    before = doubts.blocking
    index = _index(line, cell_text(cells.get(Column.INDEX)), doubts)
    name, phone = _name(line, cells, doubts)
    issues = _issues(line, cells.get(Column.ISSUES), doubts)
    publication = None
    if index and name and issues:
        publication = ParsedPublication(
            line=line,
            index=index,
            title=name,
            kind=_kind(line, cells, heading, issues, doubts),
            issues_a_year=issues,
            prices=(),
            distribution=_word(line, cells, Column.DISTRIBUTION, DISTRIBUTIONS, doubts)
            or Distribution.CARD,
            section=_word(line, cells, Column.SECTION, SECTIONS, doubts)
            or heading.section
            or Section.NATIONAL,
            editorial_phone=phone,
            cut_off_day=_cut_off(line, cell_text(cells.get(Column.CUT_OFF)), doubts),
        )
    read = latin(cell_text(cells.get(Column.INDEX)))
    said = cell_text(cells.get(Column.ISSUES))
    return OpenTitle(line, read, name, said, publication, [], before)


def _index(line: int, text: str, doubts: DoubtBook) -> str:
    if not text:
        doubts.block(line, DoubtKind.NO_INDEX)
        return ""
    try:
        return normalise_index(text)
    except ValueError:
        doubts.block(line, DoubtKind.BAD_INDEX, text=text)
        return ""


def _name(line: int, cells: Mapping[Column, Cell], doubts: DoubtBook) -> tuple[str, str]:
    """Return title and telephone, the one of its own column before the one in the title."""
    title, phone = split_title(cell_text(cells.get(Column.TITLE)))
    phone = cell_text(cells.get(Column.PHONE)) or phone
    if not title:
        doubts.block(line, DoubtKind.NO_TITLE)
    return (
        _clean(line, title, Column.TITLE, LONGEST_TITLE, doubts),
        _clean(line, phone, Column.PHONE, LONGEST_PHONE, doubts),
    )


def _clean(line: int, text: str, column: Column, limit: int, doubts: DoubtBook) -> str:
    try:
        clean = clean_text(text, column, limit)
    except RefusedError as error:
        if isinstance(error.refusals[0], TooLong):
            doubts.block(line, DoubtKind.TEXT_TOO_LONG, column=column, text=text, limit=limit)
        else:
            doubts.block(line, DoubtKind.UNREADABLE_TEXT, column=column)
        return ""
    if _REPLACEMENT in clean:
        doubts.block(line, DoubtKind.UNREADABLE_TEXT, column=column)
    return clean


def _issues(line: int, cell: Cell, doubts: DoubtBook) -> int:
    try:
        return read_issues(cell)
    except ValueError:
        doubts.block(line, DoubtKind.BAD_ISSUES, text=cell_text(cell))
        return 0


def _kind(
    line: int, cells: Mapping[Column, Cell], heading: Heading, issues: int, doubts: DoubtBook
) -> PublicationKind:
    said = _word(line, cells, Column.KIND, KINDS, doubts) or heading.kind
    if said:
        return said
    often = issues >= LEAST_NEWSPAPER_ISSUES
    kind = PublicationKind.NEWSPAPER if often else PublicationKind.MAGAZINE
    doubts.warn(line, DoubtKind.KIND_ASSUMED, text=kind, expected=issues)
    return kind


def _word(
    line: int,
    cells: Mapping[Column, Cell],
    column: Column,
    vocabulary: dict[E, Words],
    doubts: DoubtBook,
) -> E | None:
    """Return what the word in a column means; a word that is not known is not guessed at."""
    text = cell_text(cells.get(column))
    meaning = find_word(text, vocabulary)
    if text and meaning is None:
        doubts.block(line, DoubtKind.UNKNOWN_WORD, column=column, text=text)
    return meaning


def _cut_off(line: int, text: str, doubts: DoubtBook) -> int | None:
    if not text:
        return None
    if text.isdecimal() and 1 <= int(text) <= LAST_CUT_OFF:
        return int(text)
    doubts.block(line, DoubtKind.BAD_CUT_OFF, text=text, limit=LAST_CUT_OFF)
    return None
