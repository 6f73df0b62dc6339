"""Pages of a PDF as pixels, for the preview; no Qt."""

from dataclasses import dataclass
from threading import Lock
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

# PDFium is not made for threads: one page at a time.
_PDFIUM = Lock()
_POINTS_AN_INCH = 72


@dataclass(frozen=True)
class RasterPage:
    """A page as pixels: 32 bits each, blue, green, red, unused; ``stride`` bytes a row."""

    width: int
    height: int
    data: bytes
    stride: int


def page_count(pdf: bytes) -> int:
    """Return how many pages a PDF has."""
    return len(page_sizes(pdf))


def page_sizes(pdf: bytes) -> list[tuple[float, float]]:
    """Return the width and height of each page, in points.

    Raises:
        pypdfium2.PdfiumError: this is no PDF.
    """
    with _PDFIUM, _opened(pdf) as document:
        return [document.get_page_size(page) for page in range(len(document))]


def render_page(pdf: bytes, page: int, dpi: float) -> RasterPage:
    """Return one page (from 0) as pixels on white.

    Raises:
        IndexError: there is no such page.
    """
    with _PDFIUM, _opened(pdf) as document:
        if not 0 <= page < len(document):
            raise IndexError(page)
        from pypdfium2.raw import FPDFBitmap_BGRx  # noqa: PLC0415

        bitmap = document[page].render(
            scale=dpi / _POINTS_AN_INCH, force_bitmap_format=FPDFBitmap_BGRx
        )
        return RasterPage(bitmap.width, bitmap.height, bytes(bitmap.buffer), bitmap.stride)


def _opened(pdf: bytes) -> "PdfDocument":
    # Late: the window is there before the first preview.
    from pypdfium2 import PdfDocument  # noqa: PLC0415

    return PdfDocument(pdf)
