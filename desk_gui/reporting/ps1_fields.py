"""The data layer of a PS-1: what differs from form to form."""

from desk_gui.domain.money import Tiyn, format_tenge
from desk_gui.reporting.code128 import bar_widths
from desk_gui.reporting.errors import DoesNotFitError, MissingGlyphError
from desk_gui.reporting.fitting import Fitted, TextStyle
from desk_gui.reporting.marks import MM_A_POINT, Box, Mark
from desk_gui.reporting.printed import PrintedForm
from desk_gui.reporting.ps1_blocks import (
    LINE_ROOM,
    Block,
    acceptance_block,
    months_block,
    office_block,
    postal_index_block,
    publication_block,
    signature_block,
)
from desk_gui.reporting.ps1_definition import Ps1Definition
from desk_gui.reporting.ps1_fixed import FixedKind, StubKind
from desk_gui.reporting.ps1_notes import duplicate_mark, duplicate_note, void_note, void_strokes
from desk_gui.reporting.ps1_phrases import EMPTY, Ps1Phrases, amount
from desk_gui.reporting.ps1_places import half_plan, price_rows, sum_parts
from desk_gui.reporting.sheet import (
    BELOW_CAPTION,
    CAPTION_DROP,
    INSET,
    SLANTED,
    Align,
    Sheet,
    capitals,
)

_NUMBER_INSET, _NUMBER_DROP, _BARS_DROP = 5.0, 3.0, 4.45
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


def field_marks(
    definition: Ps1Definition, printed: PrintedForm, *, blank: bool = False
) -> list[Mark]:
    """Return the data layer of a form, both halves; ``blank`` for a pre-printed one.

    Raises:
        DoesNotFitError: a field is too long for its box.
        MissingGlyphError: the font cannot show a field.
    """
    sheet = Sheet(definition.faces, definition.styles.caption)
    for half in (
        _AbonementFields(definition, sheet, printed, card=False, blank=blank),
        _CardFields(definition, sheet, printed, card=True, blank=blank),
    ):
        half.draw()
    return sheet.marks


class _HalfFields:
    """Draws what both halves have."""

    def __init__(
        self,
        definition: Ps1Definition,
        sheet: Sheet,
        printed: PrintedForm,
        *,
        card: bool,
        blank: bool,
    ) -> None:
        self._definition = definition
        self._styles = definition.styles
        self._phrases = Ps1Phrases(definition)
        self._plan = half_plan(definition, card=card)
        self._boxes = self._plan.boxes
        self._sheet = sheet
        self._form = printed.form
        self._duplicate = printed.duplicate
        self._blank = blank

    def draw(self) -> None:
        """Draw the half's data layer."""
        self._sheet.top = self._plan.top
        self._stub()
        self._column()
        worker, date = self._form.worker, self._phrases.date(self._form)
        self._add(signature_block(self._definition, worker, date, card=self._plan.card))
        if self._form.void:
            void_strokes(self._sheet, self._definition, self._boxes)

    def _add(self, block: Block) -> None:
        self._sheet.marks.extend(block)

    # --- the stub ---

    def _stub(self) -> None:
        self._add(office_block(self._definition, self._form.office, card=self._plan.card))
        self._number()
        if self._duplicate:
            duplicate_mark(self._sheet, self._definition, self._boxes, self._duplicate)
        if self._form.void:
            void_note(self._sheet, self._definition, self._boxes, self._form.void)
        else:
            self._accepted()

    def _number(self) -> None:
        sheet, box, style = self._sheet, self._boxes.number, self._styles.number
        number = self._form.number
        fitted = sheet.fit(number or EMPTY, style, box.w - _NUMBER_INSET, LINE_ROOM, "number")
        sheet.lines(box.x + _NUMBER_INSET, box.y + _NUMBER_DROP, fitted)
        if number:
            self._bars(box, number.replace("-", ""))

    def _bars(self, box: Box, text: str) -> None:
        measures = self._definition.measures
        try:
            modules = sum(bar_widths(text)) + measures.quiet_modules
        except ValueError:
            raise MissingGlyphError("number", text) from None
        module = next((m for m in measures.bar_modules if m * modules <= box.w), None)
        if module is None:
            raise DoesNotFitError("number")
        self._sheet.bars(box.x, box.y + _BARS_DROP, measures.bar_height, module, text)

    def _accepted(self) -> None:
        form, phrases, plan = self._form, self._phrases, self._plan
        box, style = self._boxes.accepted, self._styles.accepted
        time = self._sheet.fit(phrases.accepted(form), style, box.w, LINE_ROOM, "posted_at")
        self._sheet.lines(box.x, plan.accepted[0][1], time)
        texts = (phrases.channel(form), phrases.term(form), phrases.payment(form))
        self._add(acceptance_block(self._definition, *texts, card=plan.card))

    # --- the right column and the rows under it ---

    def _column(self) -> None:
        form, card = self._form, self._plan.card
        title = self._phrases.title(form)
        self._add(
            publication_block(self._definition, form.publication_index, title, form.kind, card=card)
        )
        months = (form.first, form.months, form.sets)
        self._add(months_block(self._definition, *months, card=card, blank=self._blank))
        self._address()
        self._addressee()

    def _address(self) -> None:
        form, plan = self._form, self._plan
        self._add(postal_index_block(self._definition, form.postal_index, card=plan.card))
        room, style = plan.address, self._styles.address
        if plan.card:
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
        fitted = sheet.fit(self._form.bin, style, box.w / 3, LINE_ROOM, "bin")
        sheet.lines(right, y, fitted, Align.RIGHT)
        left = right - sheet.width(self._form.bin, fitted.font, fitted.size) - 0.8
        words = self._definition.captions.bin.joined()
        sheet.text(left, y, words, caption.font, caption.size, Align.RIGHT)


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
        fitted = self._sheet.fit(text, style, width - 2 * INSET, LINE_ROOM, "price")
        self._sheet.lines(row.x + INSET, row.y + 5.1, fitted)
