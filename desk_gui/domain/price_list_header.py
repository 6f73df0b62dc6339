"""The header of a price list: which column holds what, in the words of five languages."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from desk_gui.domain.catalogue import Zone
from desk_gui.domain.folding import fold
from desk_gui.domain.price_list_refusals import AmbiguousHeader, NoHeader
from desk_gui.domain.refusals import RefusedError
from desk_gui.domain.sheet_refusals import EmptyFile
from desk_gui.domain.sheets import DEEPEST_HEADER, Cell, Row, Words, cell_text

_MOST_HEADER_ROWS = 3
_LEAST_NUMBERED = 4


class Column(StrEnum):
    """What a column of a price list holds."""

    INDEX = "index"
    TITLE = "title"
    PHONE = "phone"
    ISSUES = "issues"
    TERM = "term"
    CITY = "city"
    DISTRICT = "district"
    CITY_CATALOGUE_PART = "city_catalogue_part"
    DISTRICT_CATALOGUE_PART = "district_catalogue_part"
    CITY_DELIVERY_PART = "city_delivery_part"
    DISTRICT_DELIVERY_PART = "district_delivery_part"
    KIND = "kind"
    DISTRIBUTION = "distribution"
    SECTION = "section"
    CUT_OFF = "cut_off"


PRICES = {Zone.CITY: Column.CITY, Zone.DISTRICT: Column.DISTRICT}
CATALOGUE_PARTS = {
    Zone.CITY: Column.CITY_CATALOGUE_PART,
    Zone.DISTRICT: Column.DISTRICT_CATALOGUE_PART,
}
DELIVERY_PARTS = {
    Zone.CITY: Column.CITY_DELIVERY_PART,
    Zone.DISTRICT: Column.DISTRICT_DELIVERY_PART,
}
PRICE_COLUMNS = (*PRICES.values(), *CATALOGUE_PARTS.values(), *DELIVERY_PARTS.values())
REQUIRED = (Column.INDEX, Column.TITLE, Column.ISSUES, Column.TERM)


_CITY = Words("қала қалаға қалада қалалық город городе city town urban város linn")
_DISTRICT = Words("аудан район сельск село селе ауыл district rural falu vidék maakond vald")
_CATALOGUE_PART = Words("каталог каталож издател баспаның publisher catalogue katalóg kiadó")
_DELIVERY_PART = Words("достав распростран жеткіз услуг delivery distrib kézbesít kättetoimet")
_TOTAL = Words("барлығы жиыны итого всего total összes kokku")
_MONTHS = Words("ай айына айлар месяц мес month hónap havonta kuus")
_ISSUES = Words(
    "саны жылына жиіліг шығу периодич колич кол выход номеров issue frequen megj évent aastas"
)
_NAMES = (
    (Column.DISTRIBUTION, Words("таратыл тарату распростран способ distribution terjeszt levita")),
    (Column.CUT_OFF, Words("қабылдау приема прием cutoff cut határid deadline")),
    (Column.SECTION, Words("бөлім раздел section rovat fejezet jaotis")),
    (Column.TITLE, Words("атауы атау аты наименов назван title name cím címe megnevez pealkiri")),
    (Column.KIND, Words("түрі вид тип kind type fajta típus liik")),
    (Column.PHONE, Words("телефон phone")),
    (Column.INDEX, Words("индекс index код code kód")),
    (Column.ISSUES, _ISSUES),
    (Column.TERM, Words("мерзімі срок term период period futamid időtartam tähtaeg")),
    (Column.TITLE, Words("басылым издани публикац publication kiadvány väljaanne")),
)
_PARTS = (
    (_CATALOGUE_PART, CATALOGUE_PARTS),
    (_DELIVERY_PART, DELIVERY_PARTS),
)
_SUB_HEADER = (_CITY, _DISTRICT, _CATALOGUE_PART, _DELIVERY_PART, _TOTAL)


@dataclass(frozen=True)
class Header:
    """Where the columns are, and the words that name them."""

    places: Mapping[Column, int]
    rows: int
    """How many rows of the file it takes, from ``start``."""
    start: int
    words: frozenset[str]

    def pick(self, cells: Sequence[Cell]) -> dict[Column, Cell]:
        """Return what is filled in in a row, by column."""
        width = len(cells)
        return {
            column: cells[place]
            for column, place in self.places.items()
            if place < width and cells[place] is not None
        }

    def is_repeated_by(self, texts: Sequence[str]) -> bool:
        """Tell whether a row only repeats the header, as on each page of a printed list."""
        return all(fold(text) in self.words for text in texts) or is_numbering(texts)


def find_header(rows: Sequence[Row]) -> Header:
    """Find the header below the title rows.

    Raises:
        RefusedError: ``EmptyFile``, ``NoHeader`` or ``AmbiguousHeader``.
    """
    texts = [[cell_text(cell) for cell in cells] for _, cells in rows[: DEEPEST_HEADER + 1]]
    if not any(any(row) for row in texts):
        raise RefusedError(EmptyFile())
    nearest: set[Column | None] = set()
    for depth in range(1, _MOST_HEADER_ROWS + 1):
        for start in (at for at, row in enumerate(texts) if len(set(row) - {""}) > 1):
            claims = _claims(texts[start : start + depth])
            if not _missing(set(claims)) and not _goes_on(texts, start + depth, depth):
                return _header(rows[start][0], start, texts[start : start + depth], claims)
            nearest = max(nearest, set(claims) - {None}, key=len)
    raise RefusedError(NoHeader(missing=_missing(nearest)))


def has_header(rows: Sequence[Row]) -> bool:
    """Tell whether the top rows of a file name the columns of a price list, even if twice."""
    try:
        find_header(rows)
    except RefusedError as error:
        return not any(isinstance(refusal, NoHeader | EmptyFile) for refusal in error.refusals)
    return True


def is_numbering(texts: Sequence[str]) -> bool:
    """Tell whether a row numbers the columns, as under the header of an official form."""
    numbers = range(1, len(texts) + 1)
    return len(texts) >= _LEAST_NUMBERED and list(texts) == [str(number) for number in numbers]


def _header(line: int, start: int, rows: list[list[str]], claims: list[Column | None]) -> Header:
    places: dict[Column, int] = {}
    for place, column in enumerate(claims):
        if column in places:
            raise RefusedError(AmbiguousHeader(line=line, column=column.value))
        if column:
            places[column] = place
    words = frozenset(fold(text) for row in rows for text in row if text)
    return Header(places, len(rows), start, words)


def _claims(rows: list[list[str]]) -> list[Column | None]:
    """Name the columns by the words that stand over them in these rows."""
    width = max((len(row) for row in rows), default=0)
    padded = [row + [""] * (width - len(row)) for row in rows]
    spread = [_spread(row, padded[at + 1 :]) for at, row in enumerate(padded)]
    return [_column_of(fold(" ".join(row[place] for row in spread))) for place in range(width)]


def _spread(row: list[str], below: list[list[str]]) -> list[str]:
    """Carry a heading merged over several columns to each that has words of its own below."""
    spread = list(row)
    for place in range(1, len(spread)):
        if not spread[place] and any(lower[place] for lower in below):
            spread[place] = spread[place - 1]
    return spread


def _column_of(folded: str) -> Column | None:
    city, district = _CITY.are_in(folded), _DISTRICT.are_in(folded)
    if city != district:
        return _price_column(folded, Zone.CITY if city else Zone.DISTRICT)
    for column, words in _NAMES:
        if words.are_in(folded) and not (column == Column.ISSUES and _MONTHS.are_in(folded)):
            return column
    return Column.TERM if _MONTHS.are_in(folded) else None


def _price_column(folded: str, zone: Zone) -> Column:
    if not _TOTAL.are_in(folded):
        for words, columns in _PARTS:
            if words.are_in(folded):
                return columns[zone]
    return PRICES[zone]


def _missing(found: set[Column | None]) -> tuple[str, ...]:
    missing = [column.value for column in REQUIRED if column not in found]
    if not found & set(PRICES.values()):
        missing += [column.value for column in PRICES.values()]
    return tuple(missing)


def _goes_on(texts: list[list[str]], following: int, depth: int) -> bool:
    """Tell whether the row below still belongs to the header: «catalogue | delivery | total»."""
    if depth == _MOST_HEADER_ROWS or following >= len(texts):
        return False
    filled = [text for text in texts[following] if text]
    if len(set(filled)) <= 1 or any(letter.isdigit() for text in filled for letter in text):
        return False
    return any(words.are_in(fold(text)) for words in _SUB_HEADER for text in filled)
