"""Blocks of a PS-1's data layer that come again from form to form, kept once laid out.

A day's forms share the office, the publications, the months and the worker;
most of a form's layout is found here.
"""

from functools import lru_cache

from desk_gui.domain.catalogue import PublicationKind
from desk_gui.domain.months import Month
from desk_gui.domain.subscriptions import FormOffice
from desk_gui.reporting.definition import Pair
from desk_gui.reporting.errors import DoesNotFitError
from desk_gui.reporting.marks import Box, Mark, Segment
from desk_gui.reporting.ps1_definition import MonthMark, Ps1Definition
from desk_gui.reporting.ps1_fixed import SIGNATURE_DROP
from desk_gui.reporting.ps1_places import HalfPlan, half_plan
from desk_gui.reporting.sheet import (
    BELOW_CAPTION,
    CAPTION_DROP,
    FINE,
    HEAVY,
    INSET,
    SLANTED,
    Align,
    Sheet,
    capitals,
)

CROSS = 3.1
"""Width of the cross in a paid month, mm."""
DASH = 2.0
"""Length of the dash in an unpaid month, mm."""
STRIKE = 0.8
"""Width of the stroke through the wrong word, points."""
LINE_ROOM = 6.0
"""Height offered to a text of one line that has no box of its own, mm."""
Block = tuple[Mark, ...]
_KEPT = 512
_OFFICE_HEAD, _OFFICE_GAP = 1.15, 1.9
_SECOND_CAPTION_LINE = 2.4
_ABOVE_LINE = 0.7


def new_sheet(definition: Ps1Definition, plan: HalfPlan) -> Sheet:
    """Return an empty sheet for one half."""
    return Sheet(definition.faces, definition.styles.caption, plan.top)


@lru_cache(maxsize=_KEPT)
def office_block(definition: Ps1Definition, office: FormOffice, *, card: bool) -> Block:
    """Lay out operator, office index and the office's names."""
    plan, styles = half_plan(definition, card=card), definition.styles
    sheet, box = new_sheet(definition, plan), plan.boxes.office
    index = sheet.fit(office.index, styles.office_index, box.w / 2, LINE_ROOM, "office")
    head = box.y + _OFFICE_HEAD
    sheet.lines(box.right, head + capitals(index.size) / 2, index, Align.RIGHT)
    taken = sheet.width(office.index, index.font, index.size)
    name = Pair(office.operator_kk, office.operator_ru).joined()
    operator = sheet.fit(name, styles.operator, box.w - taken - 1.5, 5.2, "office")
    y = head + capitals(operator.size) / 2
    sheet.lines(box.x, y, operator)
    below = y + (len(operator.lines) - 1) * operator.leading + _OFFICE_GAP
    _office_names(sheet, definition, office, Box(box.x, below, box.w, box.bottom - below))
    return tuple(sheet.marks)


def _office_names(sheet: Sheet, definition: Ps1Definition, office: FormOffice, box: Box) -> None:
    style = definition.styles.office
    slanted = style._replace(font=SLANTED[style.font])
    names = [(office.name_kk, style), (office.name_ru, slanted)]
    room = box.inset(0, -0.5, 0, -0.6)  # box begins at capitals and ends above the next ones
    kk, ru = sheet.fit_together(names, room, "office")
    y = box.y + capitals(kk.size)
    sheet.lines(box.x, y, kk)
    sheet.lines(box.x, y + len(kk.lines) * kk.leading, ru)


@lru_cache(maxsize=_KEPT)
def acceptance_block(
    definition: Ps1Definition, channel: str, term: str, payment: str, *, card: bool
) -> Block:
    """Lay out channel, term and payment; the time above them differs on every form."""
    plan, style = half_plan(definition, card=card), definition.styles.accepted
    sheet, box = new_sheet(definition, plan), plan.boxes.accepted
    values = ((channel, "channel_number"), (term, "months"), (payment, "method"))
    for (value, field), (_, y) in zip(values, plan.accepted[1:], strict=True):
        sheet.lines(box.x, y, sheet.fit(value, style, box.w, LINE_ROOM, field))
    return tuple(sheet.marks)


@lru_cache(maxsize=_KEPT)
def publication_block(
    definition: Ps1Definition, index: str, title: str, kind: PublicationKind, *, card: bool
) -> Block:
    """Lay out the publication's index and title, and strike the word that it is not."""
    plan, styles = half_plan(definition, card=card), definition.styles
    sheet, boxes = new_sheet(definition, plan), plan.boxes
    for other, strokes in plan.kind.strokes.items():
        if other is not kind:
            sheet.strokes(strokes, STRIKE)
    below = CAPTION_DROP + _SECOND_CAPTION_LINE
    room = boxes.publication_index.inset(INSET, below, INSET, 0.1)
    sheet.put(room, index, styles.publication_index, "publication_index", Align.CENTRE)
    room = boxes.publication.inset(INSET, BELOW_CAPTION, INSET, 0)
    sheet.put(room, title, styles.title, "title")
    return tuple(sheet.marks)


@lru_cache(maxsize=_KEPT)
def months_block(
    definition: Ps1Definition, first: Month, months: int, sets: int, *, card: bool, blank: bool
) -> Block:
    """Lay out the year, the marks of the paid months and the number of sets.

    A pre-printed ``blank`` has the words around the year already.
    """
    plan, styles = half_plan(definition, card=card), definition.styles
    sheet = new_sheet(definition, plan)
    for run in plan.year.years if blank else plan.year.runs:
        sheet.text(run.x, run.y, run.text.format(year=first.year), run.face, run.size)
    paid = range(first.month - 1, first.month - 1 + months)
    cells = [cell for n, cell in enumerate(plan.months) if n in paid]
    if sets > 1 or definition.options.mark is MonthMark.DIGIT:
        room = cells[0].w - 0.6
        digit = sheet.fit(str(sets), styles.month_digit, room, LINE_ROOM, "sets")
        for cell in cells:
            sheet.line_in(cell, digit, Align.CENTRE)
    else:
        sheet.strokes([s for cell in cells for s in _cross(cell)], HEAVY, round_ends=True)
    unpaid = [_dash(cell) for n, cell in enumerate(plan.months) if n not in paid]
    if unpaid and definition.options.unpaid_dash:
        sheet.strokes(unpaid, FINE)
    room_below = plan.boxes.sets.inset(INSET, CAPTION_DROP + _SECOND_CAPTION_LINE, INSET, 0)
    sheet.put(room_below, str(sets), styles.sets, "sets", Align.CENTRE)
    return tuple(sheet.marks)


@lru_cache(maxsize=_KEPT)
def postal_index_block(definition: Ps1Definition, postal_index: str, *, card: bool) -> Block:
    """Lay out a postal index in its cells."""
    plan, style = half_plan(definition, card=card), definition.styles.postal_index
    if len(postal_index) > len(plan.index_cells):
        raise DoesNotFitError("postal_index")
    sheet = new_sheet(definition, plan)
    for character, cell in zip(postal_index, plan.index_cells, strict=False):
        sheet.put(cell, character, style, "postal_index", Align.CENTRE)
    return tuple(sheet.marks)


@lru_cache(maxsize=_KEPT)
def signature_block(definition: Ps1Definition, worker: str, date: str, *, card: bool) -> Block:
    """Lay out the worker's name and the date at the foot."""
    plan, styles = half_plan(definition, card=card), definition.styles
    sheet, boxes = new_sheet(definition, plan), plan.boxes
    box = boxes.worker_signature
    y = box.y + SIGNATURE_DROP - _ABOVE_LINE
    name = sheet.fit(worker, styles.worker, box.w, LINE_ROOM, "worker")
    sheet.lines(box.right - 0.2, y, name, Align.RIGHT)
    box = boxes.date
    day = sheet.fit(date, styles.date, box.w, LINE_ROOM, "posted_at")
    sheet.lines(box.x + box.w / 2, y, day, Align.CENTRE)
    return tuple(sheet.marks)


def _cross(cell: Box) -> tuple[Segment, Segment]:
    x, y, reach = cell.x + cell.w / 2, cell.y + cell.h / 2, CROSS / 2
    return (
        Segment(x - reach, y - reach, x + reach, y + reach),
        Segment(x - reach, y + reach, x + reach, y - reach),
    )


def _dash(cell: Box) -> Segment:
    x, y = cell.x + (cell.w - DASH) / 2, cell.y + cell.h / 2
    return Segment(x, y, x + DASH, y)
