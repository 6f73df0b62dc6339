"""The data layer of a PS-1: what differs from form to form."""

from desk_gui.domain.catalogue import PublicationKind
from desk_gui.domain.money import Tiyn, format_tenge
from desk_gui.reporting.code128 import bar_widths
from desk_gui.reporting.definition import Pair
from desk_gui.reporting.errors import DoesNotFitError, MissingGlyphError
from desk_gui.reporting.fitting import Fitted, TextStyle
from desk_gui.reporting.marks import MM_A_POINT, Box, Mark, Segment
from desk_gui.reporting.printed import PrintedForm
from desk_gui.reporting.ps1_definition import MonthMark, Ps1Definition
from desk_gui.reporting.ps1_fixed import SIGNATURE_DROP, FixedKind, StubKind
from desk_gui.reporting.ps1_notes import duplicate_mark, duplicate_note, void_note, void_strokes
from desk_gui.reporting.ps1_phrases import EMPTY, Ps1Phrases, amount
from desk_gui.reporting.ps1_places import half_plan, price_rows, sum_parts
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
_LINE_ROOM = 6.0
"""Height offered to a text of one line that has no box of its own, mm."""
_NUMBER_INSET, _NUMBER_DROP, _BARS_DROP = 5.0, 3.0, 4.45
_OFFICE_HEAD, _OFFICE_GAP = 1.15, 1.9
_PRICE_MARGIN = 1.6
_WORDS_SPREAD = 1.44
"""Leading of the sum in words where there is room, × size."""


def kind_of(printed: PrintedForm) -> FixedKind:
    """Return which fixed layer a form needs."""
    if printed.form.void:
        stub = StubKind.VOID
    else:
        stub = StubKind.DUPLICATE if printed.duplicate else StubKind.PLAIN
    return FixedKind(stub, printed.form.organisation)


def field_marks(definition: Ps1Definition, printed: PrintedForm) -> list[Mark]:
    """Return the data layer of a form, both halves.

    Raises:
        DoesNotFitError: a field is too long for its box.
        MissingGlyphError: the font cannot show a field.
    """
    sheet = Sheet(definition.faces, definition.styles.caption)
    for half in (
        _AbonementFields(definition, sheet, printed, card=False),
        _CardFields(definition, sheet, printed, card=True),
    ):
        half.draw()
    return sheet.marks


class _HalfFields:
    """Draws what both halves have."""

    def __init__(
        self, definition: Ps1Definition, sheet: Sheet, printed: PrintedForm, *, card: bool
    ) -> None:
        self._definition = definition
        self._styles = definition.styles
        self._phrases = Ps1Phrases(definition)
        self._plan = half_plan(definition, card=card)
        self._boxes = self._plan.boxes
        self._sheet = sheet
        self._form = printed.form
        self._duplicate = printed.duplicate

    def draw(self) -> None:
        """Draw the half's data layer."""
        self._sheet.top = self._plan.top
        self._stub()
        self._column()
        self._signatures()
        if self._form.void:
            void_strokes(self._sheet, self._definition, self._boxes)

    # --- the stub ---

    def _stub(self) -> None:
        self._office()
        self._number()
        if self._duplicate:
            duplicate_mark(self._sheet, self._definition, self._boxes, self._duplicate)
        if self._form.void:
            void_note(self._sheet, self._definition, self._boxes, self._form.void)
        else:
            self._accepted()

    def _office(self) -> None:
        sheet, styles, box, office = (
            self._sheet,
            self._styles,
            self._boxes.office,
            self._form.office,
        )
        index = sheet.fit(office.index, styles.office_index, box.w / 2, _LINE_ROOM, "office")
        head = box.y + _OFFICE_HEAD
        sheet.lines(box.right, head + capitals(index.size) / 2, index, Align.RIGHT)
        taken = sheet.width(office.index, index.font, index.size)
        name = Pair(office.operator_kk, office.operator_ru).joined()
        operator = sheet.fit(name, styles.operator, box.w - taken - 1.5, 5.2, "office")
        y = head + capitals(operator.size) / 2
        sheet.lines(box.x, y, operator)
        below = y + (len(operator.lines) - 1) * operator.leading + _OFFICE_GAP
        self._office_names(box, below)

    def _office_names(self, box: Box, top: float) -> None:
        sheet, style, office = self._sheet, self._styles.office, self._form.office
        room = Box(box.x, top - 0.5, box.w, box.bottom - top + 1.1)
        slanted = style._replace(font=SLANTED[style.font])
        names = [(office.name_kk, style), (office.name_ru, slanted)]
        kk, ru = sheet.fit_together(names, room, "office")
        y = top + capitals(kk.size)
        sheet.lines(box.x, y, kk)
        sheet.lines(box.x, y + len(kk.lines) * kk.leading, ru)

    def _number(self) -> None:
        sheet, box, style = self._sheet, self._boxes.number, self._styles.number
        number = self._form.number
        fitted = sheet.fit(number or EMPTY, style, box.w - _NUMBER_INSET, _LINE_ROOM, "number")
        sheet.lines(box.x + _NUMBER_INSET, box.y + _NUMBER_DROP, fitted)
        if number:
            self._bars(box, number.replace("-", ""))

    def _bars(self, box: Box, text: str) -> None:
        measures = self._definition.measures
        try:
            widths = bar_widths(text)
        except ValueError:
            raise MissingGlyphError("number", text) from None
        modules = sum(widths) + measures.quiet_modules
        module = next((m for m in measures.bar_modules if m * modules <= box.w), None)
        if module is None:
            raise DoesNotFitError("number")
        self._sheet.bars(box.x, box.y + _BARS_DROP, measures.bar_height, module, widths)

    def _accepted(self) -> None:
        sheet, box, form, phrases = self._sheet, self._boxes.accepted, self._form, self._phrases
        values = (
            (phrases.accepted(form), "posted_at"),
            (phrases.channel(form), "channel_number"),
            (phrases.term(form), "months"),
            (phrases.payment(form), "method"),
        )
        for (value, field), (_, y) in zip(values, self._plan.accepted, strict=True):
            fitted = sheet.fit(value, self._styles.accepted, box.w, _LINE_ROOM, field)
            sheet.lines(box.x, y, fitted)

    # --- the right column and the rows under it ---

    def _column(self) -> None:
        self._strike()
        self._publication()
        self._months()
        self._address()
        self._addressee()

    def _strike(self) -> None:
        wrong = next(kind for kind in PublicationKind if kind is not self._form.kind)
        self._sheet.strokes(self._plan.kind.strokes[wrong], STRIKE)

    def _publication(self) -> None:
        sheet, boxes, styles, form = self._sheet, self._boxes, self._styles, self._form
        index = boxes.publication_index.inset(INSET, CAPTION_DROP + 2.4, INSET, 0.1)
        sheet.put(
            index,
            form.publication_index,
            styles.publication_index,
            "publication_index",
            Align.CENTRE,
        )
        title = boxes.publication.inset(INSET, BELOW_CAPTION, INSET, 0)
        sheet.put(title, self._phrases.title(form), styles.title, "title")
        sets = boxes.sets.inset(INSET, CAPTION_DROP + 2.4, INSET, 0)
        sheet.put(sets, str(form.sets), styles.sets, "sets", Align.CENTRE)

    def _months(self) -> None:
        sheet, form = self._sheet, self._form
        for run in self._plan.year.years:
            sheet.text(run.x, run.y, str(form.first.year), run.face, run.size)
        paid = range(form.first.month - 1, form.last.month)
        cells = self._plan.months
        digit = form.sets > 1 or self._definition.options.mark is MonthMark.DIGIT
        if digit:
            style = self._styles.month_digit
            fitted = sheet.fit(str(form.sets), style, cells[0].w - 0.6, _LINE_ROOM, "sets")
            for number in paid:
                sheet.line_in(cells[number], fitted, Align.CENTRE)
        else:
            crosses = [line for number in paid for line in _cross(cells[number])]
            sheet.strokes(crosses, HEAVY, round_ends=True)
        unpaid = [_dash(cell) for n, cell in enumerate(cells) if n not in paid]
        if unpaid and self._definition.options.unpaid_dash:
            sheet.strokes(unpaid, FINE)

    def _address(self) -> None:
        form, cells = self._form, self._plan.index_cells
        if len(form.postal_index) > len(cells):
            raise DoesNotFitError("postal_index")
        for character, cell in zip(form.postal_index, cells, strict=False):
            self._sheet.put(
                cell, character, self._styles.postal_index, "postal_index", Align.CENTRE
            )
        room = self._plan.address
        style = self._styles.address
        if self._plan.card:
            room, style = room.inset(INSET, BELOW_CAPTION, INSET, 0), self._styles.card_address
        self._sheet.put(room, form.address, style, "address")

    def _addressee(self) -> None:
        sheet, form = self._sheet, self._form
        room = self._plan.whom.inset(INSET, BELOW_CAPTION, INSET, 0)
        fitted = self._fit_addressee(form.subscriber, room)
        sheet.line_in(room, fitted)
        if form.organisation and form.bin:
            self._bin(self._plan.whom)

    def _fit_addressee(self, name: str, room: Box) -> Fitted:
        """Return the name in bold if it fits, else in regular letters on more lines."""
        styles: tuple[TextStyle, ...] = (self._styles.addressee, self._styles.long_addressee)
        for style in styles:
            try:
                return self._sheet.fit(name, style, room.w, room.h, "subscriber")
            except DoesNotFitError:
                continue
        raise DoesNotFitError("subscriber")

    def _bin(self, box: Box) -> None:
        sheet, style, caption = self._sheet, self._styles.bin, self._styles.caption
        right, y = box.right - INSET, box.y + CAPTION_DROP
        fitted = sheet.fit(self._form.bin, style, box.w / 3, _LINE_ROOM, "bin")
        sheet.lines(right, y, fitted, Align.RIGHT)
        left = right - sheet.width(self._form.bin, fitted.font, fitted.size) - 0.8
        words = self._definition.captions.bin.joined()
        sheet.text(left, y, words, caption.font, caption.size, Align.RIGHT)

    # --- signatures ---

    def _signatures(self) -> None:
        sheet, form, styles = self._sheet, self._form, self._styles
        for text, box, style, field, align in (
            (form.worker, self._boxes.worker_signature, styles.worker, "worker", Align.RIGHT),
            (self._phrases.date(form), self._boxes.date, styles.date, "posted_at", Align.CENTRE),
        ):
            fitted = sheet.fit(text, style, box.w, _LINE_ROOM, field)
            x = box.right - 0.2 if align is Align.RIGHT else box.x + box.w / 2
            sheet.lines(x, box.y + SIGNATURE_DROP - 0.7, fitted, align)


class _AbonementFields(_HalfFields):
    """Draws the upper half."""

    def _stub(self) -> None:
        super()._stub()
        if self._duplicate and not self._form.void:
            duplicate_note(self._sheet, self._definition, self._duplicate)

    def _column(self) -> None:
        super()._column()
        self._sum()

    def _sum(self) -> None:
        sheet, styles, form = self._sheet, self._styles, self._form
        figures, proof, words = sum_parts(self._definition)
        room = figures.inset(INSET, CAPTION_DROP, INSET, 0)
        sheet.put(room, format_tenge(form.total), styles.sum, "total")
        room = proof.inset(INSET, CAPTION_DROP + 0.2, INSET, 0)
        sheet.put(room, self._phrases.proofs(form), styles.proof, "proofs")
        self._sum_in_words(words.inset(INSET, 0, INSET, 0))

    def _sum_in_words(self, box: Box) -> None:
        style, phrases = self._styles.words, self._phrases
        slanted = style._replace(font=SLANTED[style.font])
        sums = [(phrases.sum(self._form, "kk"), style), (phrases.sum(self._form, "ru"), slanted)]
        kk, ru = self._sheet.fit_together(sums, box, "total")
        lines = len(kk.lines) + len(ru.lines)
        size = kk.size * MM_A_POINT
        tight = self._styles.words.leading * size
        leading = max(tight, min(box.h / (lines + 0.5), _WORDS_SPREAD * size))
        block = capitals(kk.size) + (lines - 1) * leading
        y = box.y + (box.h - block) / 2 + capitals(kk.size)
        self._sheet.lines(box.x, y, kk._replace(leading=leading))
        self._sheet.lines(box.x, y + len(kk.lines) * leading, ru._replace(leading=leading))


class _CardFields(_HalfFields):
    """Draws the delivery card."""

    def _column(self) -> None:
        super()._column()
        box = self._definition.card.distribution
        text = self._phrases.distribution(self._form)
        room = box.inset(0, CAPTION_DROP, 0, 0)
        self._sheet.put(room, text, self._styles.distribution, "distribution")
        self._prices()

    def _prices(self) -> None:
        form, rows = self._form, price_rows(self._definition)
        sums = (
            Tiyn(form.total - (form.readdressing_fee or 0)),
            form.readdressing_fee,
            None if form.catalogue_part is None else Tiyn(form.catalogue_part * form.sets),
        )
        middle = self._definition.measures.price_caption
        for row, value in zip(rows, sums, strict=False):
            room = row.inset(middle + INSET, 0, _PRICE_MARGIN, 0)
            self._sheet.put(room, amount(value), self._styles.price_sum, "total", Align.RIGHT)
        if len(rows) < len(sums):
            self._price_detail(rows[0], middle)

    def _price_detail(self, row: Box, width: float) -> None:
        style = self._styles.price_detail
        text = self._phrases.price(self._form)
        fitted = self._sheet.fit(text, style, width - 2 * INSET, _LINE_ROOM, "price")
        self._sheet.lines(row.x + INSET, row.y + 5.1, fitted)


def _cross(cell: Box) -> tuple[Segment, Segment]:
    x, y, reach = cell.x + cell.w / 2, cell.y + cell.h / 2, CROSS / 2
    return (
        Segment(x - reach, y - reach, x + reach, y + reach),
        Segment(x - reach, y + reach, x + reach, y - reach),
    )


def _dash(cell: Box) -> Segment:
    x, y = cell.x + (cell.w - DASH) / 2, cell.y + cell.h / 2
    return Segment(x, y, x + DASH, y)
