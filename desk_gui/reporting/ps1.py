"""The PS-1 form as a PDF: on blank paper, on pre-printed blanks, two on a sheet."""

from collections.abc import Sequence
from functools import partial

from desk_gui.domain.subscriptions import SubscriptionForm
from desk_gui.reporting.canvas import PaperSize, PdfWriter
from desk_gui.reporting.printed import Layout, Overprint, PrintedForm
from desk_gui.reporting.ps1_cuts import upright_cut_marks
from desk_gui.reporting.ps1_definition import Ps1Definition
from desk_gui.reporting.ps1_fields import field_marks, kind_of
from desk_gui.reporting.ps1_fixed import fixed_marks
from desk_gui.reporting.ps1_loading import load_ps1_definition
from desk_gui.reporting.ps1_pages import alignment_marks, reverse_marks
from desk_gui.reporting.words import number_in_words

__all__ = [
    "Layout",
    "Overprint",
    "PrintedForm",
    "Ps1Definition",
    "build_ps1",
    "build_test_page",
    "check_fits",
    "load_ps1_definition",
    "warm_up",
]

A4_LANDSCAPE = PaperSize(297, 210)
_LANGUAGE = "kk"
_CUT, _REVERSE = "cut", "reverse"


def warm_up() -> Ps1Definition:
    """Load what the first form needs, on a thread after the first paint.

    Raises:
        DefinitionError: the definition is wrong.
    """
    definition = load_ps1_definition()
    for language in ("kk", "ru"):
        number_in_words(0, language)
    return definition


def build_ps1(
    definition: Ps1Definition,
    forms: Sequence[PrintedForm],
    *,
    layout: Layout = Layout.A5,
    overprint: Overprint | None = None,
    reverse: bool | None = None,
) -> bytes:
    """Return the PDF of these forms; the same forms give the same bytes.

    ``overprint`` leaves out what pre-printed blanks have already. ``reverse``
    adds the reverse side after every page; None does what the definition says.

    Raises:
        DoesNotFitError: a field is too long for its box.
        MissingGlyphError: the font cannot show a field.
    """
    writer = _writer(definition, layout)
    per_page = 2 if layout is Layout.TWO_ON_A4 else 1
    with_reverse = definition.options.reverse if reverse is None else reverse
    for start in range(0, len(forms), per_page):
        page = forms[start : start + per_page]
        _draw_page(writer, definition, page, layout, overprint)
        if with_reverse and overprint is None:
            _draw_reverse(writer, definition, len(page), per_page)
    return writer.finish()


def build_test_page(definition: Ps1Definition, overprint: Overprint) -> bytes:
    """Return a page that shows where an overprint lands on a blank."""
    writer = _writer(definition, Layout.A5)
    marks = alignment_marks(definition, overprint)
    writer.draw(marks, overprint.x_mm, overprint.y_mm)
    writer.end_page()
    return writer.finish()


def check_fits(definition: Ps1Definition, form: SubscriptionForm) -> None:
    """Check that a form can be printed, before it gets its number.

    Raises:
        DoesNotFitError: a field is too long for its box.
        MissingGlyphError: the font cannot show a field.
    """
    field_marks(definition, PrintedForm(form))


def _writer(definition: Ps1Definition, layout: Layout) -> PdfWriter:
    paper = PaperSize(definition.sheet.width, definition.sheet.height)
    if layout is Layout.TWO_ON_A4:
        paper = A4_LANDSCAPE
    title = definition.captions.form_code.joined()
    return PdfWriter(definition.faces, paper, title, _LANGUAGE)


def _draw_page(
    writer: PdfWriter,
    definition: Ps1Definition,
    page: Sequence[PrintedForm],
    layout: Layout,
    overprint: Overprint | None,
) -> None:
    for place, printed in enumerate(page):
        dx = place * definition.sheet.pitch
        if overprint is None:
            kind = kind_of(printed)
            name = f"{kind.stub.name.lower()}-{'firm' if kind.organisation else 'person'}"
            writer.define(name, partial(fixed_marks, definition, kind))
            writer.show(name, dx)
        shift = overprint or Overprint()
        marks = field_marks(definition, printed, blank=overprint is not None)
        writer.draw(marks, dx + shift.x_mm, shift.y_mm)
    if layout is Layout.TWO_ON_A4 and overprint is None:
        writer.define(_CUT, partial(upright_cut_marks, definition))
        writer.show(_CUT)
    writer.end_page()


def _draw_reverse(writer: PdfWriter, definition: Ps1Definition, forms: int, places: int) -> None:
    """Draw the reverse sides: seen from behind, the first form lies at the right."""
    writer.define(_REVERSE, partial(reverse_marks, definition))
    for place in range(forms):
        writer.show(_REVERSE, (places - 1 - place) * definition.sheet.pitch)
    writer.end_page()
