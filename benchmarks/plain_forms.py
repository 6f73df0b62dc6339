"""The rivals of the forms benchmark: the same marks drawn with ordinary library calls."""

from collections.abc import Sequence
from functools import cache, partial
from io import BytesIO
from typing import Any

from fpdf import FPDF
from reportlab import rl_config
from reportlab.graphics.barcode.code128 import Code128
from reportlab.pdfbase.pdfmetrics import registerFont
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from desk_gui import paths
from desk_gui.reporting.code128 import bar_widths
from desk_gui.reporting.marks import (
    MM_A_POINT,
    Bars,
    FaceName,
    Frame,
    Mark,
    Outlined,
    Patch,
    Ring,
    Strokes,
    Text,
)

_WIDTH, _HEIGHT = 148.0, 210.0
_FILES = {
    FaceName.REGULAR: "DejaVuSansCondensed",
    FaceName.BOLD: "DejaVuSansCondensed-Bold",
    FaceName.OBLIQUE: "DejaVuSansCondensed-Oblique",
    FaceName.BOLD_OBLIQUE: "DejaVuSansCondensed-BoldOblique",
    FaceName.MONO: "DejaVuSansMono",
    FaceName.MONO_BOLD: "DejaVuSansMono-Bold",
    FaceName.SYMBOLS: "DejaVuSans",
}


def draw_with_reportlab(pages: Sequence[Sequence[Mark]]) -> bytes:
    """Draw pages with an ordinary ReportLab canvas and ReportLab's defaults."""
    kept, rl_config.useA85 = rl_config.useA85, 1
    try:
        _register()
        out = BytesIO()
        canvas = Canvas(
            out, pagesize=(_WIDTH / MM_A_POINT, _HEIGHT / MM_A_POINT), pageCompression=1
        )
        for page in pages:
            for mark in page:
                _DRAWN_WITH_REPORTLAB[type(mark)](canvas, mark)
            canvas.showPage()
        canvas.save()
    finally:
        rl_config.useA85 = kept
    return out.getvalue()


@cache
def _register() -> None:
    for face, name in _FILES.items():
        registerFont(TTFont(f"plain {face}", str(paths.resource(f"fonts/dejavu/{name}.ttf"))))


def _x(x: float) -> float:
    return x / MM_A_POINT


def _y(y: float) -> float:
    return (_HEIGHT - y) / MM_A_POINT


def _text(canvas: Canvas, mark: Text | Outlined) -> None:
    canvas.setFont(f"plain {mark.face}", mark.size)
    canvas.drawString(_x(mark.x), _y(mark.y), mark.text, charSpace=mark.spacing)


def _strokes(canvas: Canvas, mark: Strokes) -> None:
    canvas.setLineWidth(mark.width)
    canvas.setLineCap(1 if mark.round_ends else 0)
    canvas.setDash(mark.dash)
    for s in mark.segments:
        canvas.line(_x(s.x1), _y(s.y1), _x(s.x2), _y(s.y2))


def _frame(canvas: Canvas, mark: Frame) -> None:
    canvas.setLineWidth(mark.width)
    canvas.setDash(mark.dash)
    x, y, w, h = mark.box
    canvas.rect(_x(x), _y(y + h), _x(w), _x(h))


def _ring(canvas: Canvas, mark: Ring) -> None:
    canvas.setLineWidth(mark.width)
    canvas.setDash(mark.dash)
    x, y, w, _h = mark.box
    canvas.circle(_x(x + w / 2), _y(y + w / 2), _x(w / 2))


def _patch(canvas: Canvas, mark: Patch) -> None:
    canvas.setFillGray(1)
    x, y, w, h = mark.box
    canvas.rect(_x(x), _y(y + h), _x(w), _x(h), stroke=0, fill=1)
    canvas.setFillGray(0)


def _bars(canvas: Canvas, mark: Bars) -> None:
    code = Code128(mark.text, barWidth=_x(mark.module), barHeight=_x(mark.height), quiet=0)
    code.drawOn(canvas, _x(mark.x), _y(mark.y + mark.height))


_DRAWN_WITH_REPORTLAB: dict[type, Any] = {
    Text: _text,
    Outlined: _text,
    Strokes: _strokes,
    Frame: _frame,
    Ring: _ring,
    Patch: _patch,
    Bars: _bars,
}


def draw_with_fpdf2(pages: Sequence[Sequence[Mark]]) -> bytes:
    """Draw pages with fpdf2's ordinary calls."""
    pdf = FPDF(unit="mm", format=(_WIDTH, _HEIGHT))
    pdf.set_auto_page_break(auto=False)
    for face, name in _FILES.items():
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
    else:
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
