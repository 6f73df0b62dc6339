"""Places that the fixed layer and the fields of a PS-1 share, worked out once a definition."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from desk_gui.domain.catalogue import PublicationKind
from desk_gui.reporting.errors import DefinitionError
from desk_gui.reporting.fitting import Fitted
from desk_gui.reporting.marks import MM_A_POINT, X_HEIGHT, Box, FaceName, Segment
from desk_gui.reporting.ps1_definition import HalfBoxes, Ps1Definition
from desk_gui.reporting.sheet import INSET, SLANTED, Sheet, capitals

MONTHS = 12
_INDEX_CELLS = 7
_ACCEPTED = 4
"""Time, channel, term, payment."""
_PAST_WORD = 0.35
"""The stroke through the wrong word reaches past it on both sides, mm."""
_GAP = " / "
_LANGUAGE_GAP = "  ·  "
_KIND_DROPS = (6.6, 9.6)
"""From the top of the title to the baselines of the kind, kk and ru, mm."""
_CARD_KIND_DROP = 9.35
_YEAR, _ANY_YEAR = "{year}", "0000"


class Run(NamedTuple):
    """A piece of a line: where it starts, what it says, in which face and size."""

    x: float
    y: float
    text: str
    face: FaceName
    size: float


class KindLine(NamedTuple):
    """«газетке / журналға»: its runs and the stroke that strikes each word."""

    runs: tuple[Run, ...]
    strokes: Mapping[PublicationKind, tuple[Segment, ...]]


class YearLine(NamedTuple):
    """«{year} жылға айлар бойынша / на {year} год по месяцам», and where the years stand in it.

    Whole lines can be extracted as text; the years alone are for blanks.
    """

    runs: tuple[Run, ...]
    years: tuple[Run, ...]


@dataclass(frozen=True, kw_only=True)
class HalfPlan:
    """Where the parts of one half stand, in millimetres from its own top."""

    card: bool
    top: float
    boxes: HalfBoxes
    kind: KindLine
    year: YearLine
    months: tuple[Box, ...]
    """The cells for marks."""
    index_cells: tuple[Box, ...]
    whereto: Box
    """The address row without its side caption."""
    address: Box
    """The part of it that the address itself has."""
    whom: Box
    """The addressee's row without its side caption."""
    accepted: tuple[tuple[float, float], ...]
    """Baselines of captions and values of the acceptance block."""


@lru_cache(maxsize=16)
def half_plan(definition: Ps1Definition, *, card: bool) -> HalfPlan:
    """Work out the places of one half."""
    boxes: HalfBoxes = definition.card if card else definition.abonement
    sheet = Sheet(definition.faces, definition.styles.caption)
    whereto = main_part(definition, boxes.address)
    return HalfPlan(
        card=card,
        top=definition.sheet.cut if card else 0.0,
        boxes=boxes,
        kind=_kind_line(definition, sheet, card=card),
        year=_year_line(definition, sheet, boxes),
        months=_month_cells(definition, boxes),
        index_cells=_index_cells(definition, whereto, card=card),
        whereto=whereto,
        address=_address(definition, whereto, card=card),
        whom=main_part(definition, boxes.addressee),
        accepted=_accepted(definition, sheet, boxes),
    )


def side_part(definition: Ps1Definition, box: Box) -> Box:
    """Return the part of an address row that says «Қайда / Куда»."""
    return Box(box.x, box.y, definition.measures.side_caption, box.h)


def main_part(definition: Ps1Definition, box: Box) -> Box:
    """Return the rest of an address row."""
    return box.inset(definition.measures.side_caption, 0, 0, 0)


def price_rows(definition: Ps1Definition) -> list[Box]:
    """Return the rows of the card's prices: two, or three with the catalogue part."""
    box, rows = definition.card.prices, 3 if definition.options.catalogue_part else 2
    return [Box(box.x, box.y + n * box.h / rows, box.w, box.h / rows) for n in range(rows)]


def sum_parts(definition: Ps1Definition) -> tuple[Box, Box, Box]:
    """Return the places of the sum in figures, the proof of payment, the sum in words."""
    box, measures = definition.abonement.sum, definition.measures
    row, left = measures.sum_row, measures.sum_part
    return (
        Box(box.x, box.y, left, row),
        Box(box.x + left, box.y, box.w - left, row),
        Box(box.x, box.y + row, box.w, box.h - row),
    )


def _kind_line(definition: Ps1Definition, sheet: Sheet, *, card: bool) -> KindLine:
    """Return the words of newspaper and magazine: two lines, or one on the card."""
    box = definition.card.title if card else definition.abonement.title
    style = definition.styles.card_kind if card else definition.styles.kind
    first, second = (box.y + drop for drop in _KIND_DROPS)
    if card:
        first = second = box.y + _CARD_KIND_DROP
    start = Run(box.x, first, "", style.font, style.size)
    kk = _kind_words(definition, sheet, "kk", start)
    gap: tuple[Run, ...] = ()
    x = box.x
    if card:
        gap = (kk.runs[-1]._replace(x=_end(sheet, kk.runs[-1]), text=_LANGUAGE_GAP),)
        x = _end(sheet, gap[0])
    ru = _kind_words(definition, sheet, "ru", Run(x, second, "", SLANTED[style.font], style.size))
    strokes = {kind: kk.strokes[kind] + ru.strokes[kind] for kind in PublicationKind}
    return KindLine(kk.runs + gap + ru.runs, strokes)


def _kind_words(definition: Ps1Definition, sheet: Sheet, language: str, start: Run) -> KindLine:
    """Return one language's words; ``start`` is an empty run where they begin."""
    captions = definition.captions
    before = captions.kind_before.on_ps1(language)
    runs = [start._replace(text=f"{before} " if before else "")]
    strokes = {}
    for kind, word, after in (
        (PublicationKind.NEWSPAPER, captions.newspaper, _GAP),
        (PublicationKind.MAGAZINE, captions.magazine, ""),
    ):
        run = start._replace(x=_end(sheet, runs[-1]), text=word.on_ps1(language))
        runs += [run, run._replace(x=_end(sheet, run), text=after)]
        middle = run.y - X_HEIGHT * run.size * MM_A_POINT / 2
        past = _end(sheet, run) + _PAST_WORD
        strokes[kind] = (Segment(run.x - _PAST_WORD, middle, past, middle),)
    return KindLine(tuple(run for run in runs if run.text), strokes)


def _end(sheet: Sheet, run: Run) -> float:
    return run.x + sheet.width(run.text, run.face, run.size)


def _year_line(definition: Ps1Definition, sheet: Sheet, boxes: HalfBoxes) -> YearLine:
    """Return the caption of the months, its years kept apart from its fixed words."""
    style, caption = definition.styles.year, definition.captions.year
    x, baseline = boxes.year.x, boxes.year.y + (boxes.year.h + capitals(style.size)) / 2
    runs, years = [], []
    texts = ((f"{caption.first}{_GAP}", style.font), (caption.second, SLANTED[style.font]))
    for text, face in texts:
        line = Run(x, baseline, text, face, style.size)
        before = line._replace(text=text.partition(_YEAR)[0])
        runs.append(line)
        years.append(line._replace(x=_end(sheet, before), text=_YEAR))
        x = _end(sheet, line._replace(text=text.replace(_YEAR, _ANY_YEAR)))
    return YearLine(tuple(runs), tuple(years))


def _month_cells(definition: Ps1Definition, boxes: HalfBoxes) -> tuple[Box, ...]:
    grid, head = boxes.grid, definition.measures.month_row
    w = grid.w / MONTHS
    return tuple(Box(grid.x + n * w, grid.y + head, w, grid.h - head) for n in range(MONTHS))


def _index_cells(definition: Ps1Definition, row: Box, *, card: bool) -> tuple[Box, ...]:
    w, h = definition.measures.index_cell
    y = row.bottom - h - 1.5 if card else row.y + 0.95
    return tuple(Box(row.x + INSET + n * w, y, w, h) for n in range(_INDEX_CELLS))


def _address(definition: Ps1Definition, row: Box, *, card: bool) -> Box:
    if card:
        return row.inset(definition.measures.index_part, 0, 0, 0)
    return row.inset(INSET, definition.measures.index_cell[1] + 1, INSET, 0)


def _accepted(
    definition: Ps1Definition, sheet: Sheet, boxes: HalfBoxes
) -> tuple[tuple[float, float], ...]:
    style = definition.styles.accepted
    value = Fitted(style.font, style.size, ("",), 0)
    box = boxes.accepted.inset(0, 1.33, 0, 2.6)
    places = sheet.entry_places(box, [value] * _ACCEPTED)
    if places is None:
        raise DefinitionError("accepted", "the box is too low for four captions with values")
    return tuple(places)
