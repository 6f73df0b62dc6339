"""A rival of the forms benchmark: the same marks drawn with ordinary fpdf2 calls."""

from collections.abc import Sequence
from functools import partial

from fpdf import FPDF

from benchmarks.plain_reportlab import FILES, HEIGHT, WIDTH
from desk_gui import paths
from desk_gui.reporting.code128 import bar_widths
from desk_gui.reporting.marks import (
    MM_A_POINT,
    Bars,
    Frame,
    Mark,
    Outlined,
    Patch,
    Ring,
    Strokes,
    Text,
)


def draw_with_fpdf2(pages: Sequence[Sequence[Mark]]) -> bytes:
    """Draw pages with fpdf2's ordinary calls."""
    pdf = FPDF(unit="mm", format=(WIDTH, HEIGHT))
    pdf.set_auto_page_break(auto=False)
    for face, name in FILES.items():
        pdf.add_font(face.value, fname=paths.resource(f"fonts/dejavu/{name}.ttf"))
    for page in pages:
        pdf.add_page()
        for mark in page:
            _draw_with_fpdf2(pdf, mark)
    return bytes(pdf.output())


def _draw_with_fpdf2(pdf: FPDF, mark: Mark) -> None:
    if isinstance(mark, Text | Outlined):
        pdf.set_font(mark.face.value, size=mark.size)
        pdf.set_char_spacing(mark.spacing)
        pdf.text(mark.x, mark.y, mark.text)
    elif isinstance(mark, Bars):
        x = mark.x
        for place, modules in enumerate(bar_widths(mark.text)):
            width = modules * mark.module
            if place % 2 == 0:
                pdf.rect(x, mark.y, width, mark.height, style="F")
            x += width
    elif isinstance(mark, Patch):
        pdf.set_fill_color(255)
        pdf.rect(*mark.box, style="F")
        pdf.set_fill_color(0)
    elif isinstance(mark, Strokes | Frame | Ring):
        # The other marks are of listings and badges; a form has none.
        _outline_with_fpdf2(pdf, mark)


def _outline_with_fpdf2(pdf: FPDF, mark: Strokes | Frame | Ring) -> None:
    pdf.set_line_width(mark.width * MM_A_POINT)
    dash, gap = (mark.dash or (0, 0))[:2]
    pdf.set_dash_pattern(dash * MM_A_POINT, gap * MM_A_POINT)
    if isinstance(mark, Strokes):
        for s in mark.segments:
            pdf.line(*s)
        return
    draw = (
        partial(pdf.rect, *mark.box) if isinstance(mark, Frame) else partial(pdf.ellipse, *mark.box)
    )
    draw()
