"""The fixed layer of a PS-1: captions, lines, stamp places; the same on every form of a kind."""

from enum import Enum, auto
from typing import NamedTuple

from desk_gui.reporting.definition import Pair
from desk_gui.reporting.marks import MM_A_POINT, Box, FaceName, Mark, Segment
from desk_gui.reporting.ps1_cuts import cut_marks
from desk_gui.reporting.ps1_definition import Ps1Definition
from desk_gui.reporting.ps1_places import (
    MONTHS,
    Run,
    half_plan,
    price_rows,
    side_part,
    sum_parts,
)
from desk_gui.reporting.sheet import (
    CAPTION_DROP,
    FINE,
    HAIR,
    HEAVY,
    INSET,
    SLANTED,
    STAMP_DASH,
    STAMP_WIDTH,
    Align,
    Sheet,
    capitals,
)

TITLE_SPACING = 0.6
"""Points between the letters of АБОНЕМЕНТ."""
SIGNATURE_DROP = 5.5
"""From the top of a signature's box to its writing line, mm."""
_SIGNATURE_CAPTION_DROP = 7.62
_NUMBER_SIGN, _NUMBER_SIGN_SIZE = "№", 8.0


class StubKind(Enum):
    """What stands in the stubs: stamp places; the note of a duplicate; the note of a void."""

    PLAIN = auto()
    DUPLICATE = auto()
    VOID = auto()


class FixedKind(NamedTuple):
    """A kind of form, as far as its fixed layer differs."""

    stub: StubKind
    organisation: bool


def fixed_marks(definition: Ps1Definition, kind: FixedKind) -> list[Mark]:
    """Return the fixed layer of a whole sheet, both halves and the cut between them."""
    sheet = Sheet(definition.faces, definition.styles.caption)
    for card in (False, True):
        half = _FixedHalf(definition, sheet, kind, card=card)
        half.stub()
        half.column()
        half.signatures()
    sheet.marks += cut_marks(definition)
    return sheet.marks


class _FixedHalf:
    """Draws the fixed layer of one half."""

    def __init__(
        self, definition: Ps1Definition, sheet: Sheet, kind: FixedKind, *, card: bool
    ) -> None:
        self._definition = definition
        self._sheet = sheet
        self._kind = kind
        self._card = card
        self._plan = half_plan(definition, card=card)
        self._boxes = self._plan.boxes
        sheet.top = self._plan.top
        self._captions = definition.captions
        self._styles = definition.styles

    # --- the stub ---

    def stub(self) -> None:
        """Draw the left part: form code, sign of the number, stamp places, thick rule."""
        sheet, boxes, style = self._sheet, self._boxes, self._styles.form_code
        box = boxes.form_code
        y = box.y + (box.h + capitals(style.size)) / 2
        sheet.pair(box.x, y, self._captions.form_code, style.font, style.size)
        sheet.text(
            boxes.number.x, boxes.number.y + 3, _NUMBER_SIGN, FaceName.REGULAR, _NUMBER_SIGN_SIZE
        )
        rule = boxes.rule
        sheet.strokes([Segment(rule.x, rule.y, rule.x, rule.bottom)], HEAVY)
        if self._kind.stub is StubKind.VOID:
            return
        if self._kind.stub is StubKind.PLAIN and not self._card:
            self._imprint()
        self._stamp()
        self._accepted()

    def _imprint(self) -> None:
        box = self._definition.abonement.register_imprint
        self._sheet.frame(box, STAMP_WIDTH, STAMP_DASH)
        self._sheet.box_caption(box, self._captions.imprint, Align.CENTRE)

    def _stamp(self) -> None:
        sheet, style, ring = self._sheet, self._styles.caption, self._boxes.round_stamp
        sheet.ring(ring)
        inner = ring.inset(4, 0, 4, 0)
        kk = sheet.fit(self._captions.stamp.first, style, 18, inner.h, "captions.stamp.kk")
        slanted = style._replace(font=SLANTED[style.font])
        ru = sheet.fit(self._captions.stamp.second, slanted, 18, inner.h, "captions.stamp.ru")
        lines = len(kk.lines) + len(ru.lines)
        height = capitals(style.size) + (lines - 1) * kk.leading + 0.45
        y = inner.y + (inner.h - height) / 2 + capitals(style.size)
        middle = inner.x + inner.w / 2
        sheet.lines(middle, y, kk, Align.CENTRE)
        sheet.lines(middle, y + len(kk.lines) * kk.leading + 0.45, ru, Align.CENTRE)

    def _accepted(self) -> None:
        captions, style = self._captions, self._styles.caption
        for caption, (y, _) in zip(
            (captions.accepted, captions.channel, captions.term, captions.payment),
            self._plan.accepted,
            strict=True,
        ):
            self._sheet.pair(self._boxes.accepted.x, y, caption, style.font, style.size)

    # --- the right column and the rows under it ---

    def column(self) -> None:
        """Draw everything right of the thick rule, and the rows under it."""
        self._title()
        self._publication_index()
        self._publication()
        self._months()
        self._address()
        self._addressee()
        if self._card:
            self._sorting()
            self._prices()
        else:
            self._sum()

    def _title(self) -> None:
        sheet, box, styles = self._sheet, self._boxes.title, self._styles
        if self._card:
            kk, ru = self._captions.card
            upper = Box(box.x, box.y - 1.05, box.w, 4.45)
            sheet.put(upper, kk, styles.card_title_kk, "captions.card")
            lower = Box(box.x, upper.bottom, box.w, 3.36)
            sheet.put(lower, ru, styles.card_title_ru, "captions.card")
        else:
            style = styles.half_title
            text = self._captions.abonement.first
            sheet.text(box.x, box.y + 3.62, text, style.font, style.size, spacing=TITLE_SPACING)
        self._runs(self._plan.kind.runs)

    def _runs(self, runs: tuple[Run, ...]) -> None:
        for run in runs:
            self._sheet.text(run.x, run.y, run.text, run.face, run.size)

    def _publication_index(self) -> None:
        box = self._boxes.publication_index
        self._sheet.frame(box, HEAVY)
        self._stacked(box, self._captions.publication_index)

    def _stacked(self, box: Box, pair: Pair) -> None:
        style, middle = self._styles.caption, box.x + box.w / 2
        y = box.y + CAPTION_DROP
        leading = style.leading * style.size * MM_A_POINT
        sheet = self._sheet
        sheet.text(middle, y, pair.first, style.font, style.size, Align.CENTRE)
        slanted = SLANTED[style.font]
        sheet.text(middle, y + leading, pair.second, slanted, style.size, Align.CENTRE)

    def _publication(self) -> None:
        for box, caption in (
            (self._boxes.publication, self._captions.title),
            (self._boxes.sets, self._captions.sets),
        ):
            self._sheet.frame(box, FINE)
            self._sheet.box_caption(box, caption)

    def _months(self) -> None:
        sheet, grid, style = self._sheet, self._boxes.grid, self._styles.month
        sheet.frame(grid, FINE)
        cells = self._plan.months
        row = cells[0].y
        between = [Segment(cell.x, grid.y, cell.x, grid.bottom) for cell in cells[1:]]
        sheet.strokes([*between, Segment(grid.x, row, grid.right, row)], HAIR)
        y = grid.y + (row - grid.y + capitals(style.size)) / 2
        for month, cell in zip(range(1, MONTHS + 1), cells, strict=True):
            sheet.text(cell.x + cell.w / 2, y, str(month), style.font, style.size, Align.CENTRE)

    def _address(self) -> None:
        sheet, box = self._sheet, self._boxes.address
        sheet.frame(box, FINE)
        self._side(box, self._captions.whereto)
        cells = self._plan.index_cells
        first, last = cells[0], cells[-1]
        sheet.frame(Box(first.x, first.y, last.right - first.x, first.h), HAIR)
        sheet.strokes([Segment(c.x, c.y, c.x, c.bottom) for c in cells[1:]], HAIR)
        if self._card:
            part, room = self._plan.whereto, self._plan.address
            sheet.box_caption(part._replace(w=room.x - part.x), self._captions.card_postal_index)
            sheet.strokes([Segment(room.x, box.y, room.x, box.bottom)], HAIR)
            sheet.box_caption(room, self._captions.address)
        else:
            caption = self._captions.postal_index
            sheet.caption(last.right + 1.8, box.y + 2.5, caption, box.right - last.right - 18)

    def _side(self, box: Box, pair: Pair) -> None:
        sheet, style = self._sheet, self._styles.side
        part = side_part(self._definition, box).inset(INSET, 0, 0, 0)
        leading = style.leading * style.size * MM_A_POINT
        y = part.y + (part.h - capitals(style.size) - leading) / 2 + capitals(style.size)
        sheet.text(part.x, y, pair.first, style.font, style.size)
        sheet.text(part.x, y + leading, pair.second, FaceName.OBLIQUE, style.size - 0.25)
        sheet.strokes([Segment(part.right, box.y, part.right, box.bottom)], HAIR)

    def _addressee(self) -> None:
        box, captions = self._boxes.addressee, self._captions
        self._sheet.frame(box, FINE)
        self._side(box, captions.whom)
        caption = captions.organisation if self._kind.organisation else captions.person
        self._sheet.box_caption(self._plan.whom, caption)

    def _sum(self) -> None:
        sheet, box = self._sheet, self._definition.abonement.sum
        figures, proof, words = sum_parts(self._definition)
        sheet.frame(box, FINE)
        sheet.strokes(
            [
                Segment(box.x, words.y, box.right, words.y),
                Segment(proof.x, box.y, proof.x, words.y),
            ],
            HAIR,
        )
        sheet.box_caption(figures, self._captions.sum)
        sheet.box_caption(proof, self._captions.proof)

    def _sorting(self) -> None:
        sheet, card, captions = self._sheet, self._definition.card, self._captions
        sheet.frame(card.sorting, FINE)
        w = card.sorting.w / 3
        for number, caption in enumerate((captions.pv, captions.place, captions.litera)):
            cell = Box(card.sorting.x + number * w, card.sorting.y, w, card.sorting.h)
            sheet.box_caption(cell, caption)
            if number:
                sheet.strokes([Segment(cell.x, cell.y, cell.x, cell.bottom)], FINE)
        box = card.distribution
        sheet.caption(box.x, box.y + CAPTION_DROP, captions.distribution, box.w)

    def _prices(self) -> None:
        sheet, box, captions = self._sheet, self._definition.card.prices, self._captions
        rows = price_rows(self._definition)
        sheet.frame(box, FINE)
        middle = box.x + self._definition.measures.price_caption
        between = [Segment(box.x, row.y, box.right, row.y) for row in rows[1:]]
        sheet.strokes([*between, Segment(middle, box.y, middle, box.bottom)], HAIR)
        names = (captions.subscription, captions.readdressing, captions.catalogue_part)
        for row, caption in zip(rows, names, strict=False):
            y = row.y + CAPTION_DROP
            if len(rows) == len(names):
                y = row.y + (row.h + capitals(self._styles.caption.size)) / 2
            sheet.caption(row.x + INSET, y, caption, middle - row.x - INSET)

    # --- signatures ---

    def signatures(self) -> None:
        """Draw the writing lines at the foot."""
        boxes, captions, sheet = self._boxes, self._captions, self._sheet
        for box, caption, align in (
            (boxes.worker_signature, captions.worker_signature, Align.LEFT),
            (boxes.subscriber_signature, captions.subscriber_signature, Align.LEFT),
            (boxes.date, captions.date, Align.CENTRE),
        ):
            y = box.y + SIGNATURE_DROP
            sheet.strokes([Segment(box.x, y, box.right, y)], HAIR)
            x = box.x + (box.w / 2 if align is Align.CENTRE else 0)
            sheet.caption(x, box.y + _SIGNATURE_CAPTION_DROP, caption, box.w, align)
