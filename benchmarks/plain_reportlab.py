"""A rival of the forms benchmark: the same marks drawn with ordinary ReportLab calls."""

from collections.abc import Sequence
from functools import cache
from io import BytesIO
from typing import Any

from reportlab import rl_config
from reportlab.graphics.barcode.code128 import Code128
from reportlab.pdfbase.pdfmetrics import registerFont
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from desk_gui import paths
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

WIDTH, HEIGHT = 148.0, 210.0
FILES = {
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
        canvas = Canvas(out, pagesize=(WIDTH / MM_A_POINT, HEIGHT / MM_A_POINT), pageCompression=1)
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
    for face, name in FILES.items():
        registerFont(TTFont(f"plain {face}", str(paths.resource(f"fonts/dejavu/{name}.ttf"))))


def _x(x: float) -> float:
    return x / MM_A_POINT


def _y(y: float) -> float:
    return (HEIGHT - y) / MM_A_POINT


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
