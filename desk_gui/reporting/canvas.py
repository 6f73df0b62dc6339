"""Marks to PDF: operators written into a ReportLab canvas, the fixed layers as form XObjects."""

from collections.abc import Callable, Sequence
from functools import lru_cache
from io import BytesIO
from typing import NamedTuple

from reportlab import rl_config
from reportlab.pdfbase.pdfdoc import PDFArray, PDFName, PDFPage, PDFStream, PDFZCompress
from reportlab.pdfgen.canvas import Canvas

from desk_gui.reporting.code128 import bar_widths
from desk_gui.reporting.fonts import Faces
from desk_gui.reporting.marks import (
    MM_A_POINT,
    Band,
    Bars,
    Column,
    FaceName,
    Frame,
    Mark,
    Outlined,
    Patch,
    Reversed,
    Ring,
    Squares,
    Strokes,
    Text,
)
from desk_gui.reporting.operators import arc, number, rotation
from desk_gui.reporting.qr import qr_runs
from desk_gui.reporting.subsets import SubsetCodes

_CREATOR = "desk-gui"
_HUNDREDTHS = 100 / MM_A_POINT
"""Hundredths of a point a millimetre has."""
_KEPT = 20_000
"""Operators kept for marks that come again; more would only take memory."""

Foot = Callable[[int, int], Sequence[Mark]]
"""What a page says of its number (from 1) among so many."""


class PaperSize(NamedTuple):
    """A page in millimetres."""

    width: float
    height: float


class PdfWriter:
    """Writes pages of marks into one PDF file.

    Equal input gives equal bytes. Text stays extractable, fonts are embedded
    as subsets.
    """

    def __init__(self, faces: Faces, paper: PaperSize, title: str, language: str) -> None:
        rl_config.useA85 = 0  # a third of the file saved; every reader takes binary streams
        self._faces = faces
        self._height = paper.height
        self._canvas = Canvas(
            BytesIO(),
            pagesize=(paper.width / MM_A_POINT, paper.height / MM_A_POINT),
            pageCompression=1,
            invariant=1,
            initialFontName=faces[FaceName.REGULAR].name,
            lang=language,
        )
        self._canvas.setTitle(title)
        self._canvas.setCreator(_CREATOR)
        for clear in (self._canvas.setAuthor, self._canvas.setSubject, self._canvas.setKeywords):
            clear("")  # else ReportLab says «anonymous» and «unspecified»
        self._operators: dict[Mark, str] = {}
        self._forms: set[str] = set()
        self._pages: list[PDFPage] = []
        document = self._canvas._doc
        self._codes = {name: SubsetCodes(face.font, document) for name, face in faces.items()}
        self._drawers: dict[type, Callable[..., str]] = {
            Text: self._text,
            Reversed: self._reversed,
            Outlined: self._outlined,
            Strokes: self._strokes,
            Frame: self._frame,
            Ring: self._ring,
            Patch: self._patch,
            Band: self._band,
            Bars: self._bars,
            Squares: self._squares,
        }

    def define(self, name: str, marks: Callable[[], Sequence[Mark]]) -> None:
        """Define a layer that pages can show by its name; the first definition stays."""
        if name in self._forms:
            return
        self._forms.add(name)
        self._canvas.beginForm(name)
        self.draw(marks())
        self._canvas.endForm()

    def show(self, name: str, dx: float = 0.0) -> None:
        """Show a layer on this page, moved right by so many millimetres."""
        self._canvas.addLiteral(f"q 1 0 0 1 {number(dx / MM_A_POINT)} 0 cm")
        self._canvas.doForm(name)
        self._canvas.addLiteral("Q")

    def draw(self, marks: Sequence[Mark], dx: float = 0.0, dy: float = 0.0) -> None:
        """Draw marks on this page, moved right and down by so many millimetres."""
        code = "\n".join(map(self._operator, marks))
        if dx or dy:
            right, up = number(dx / MM_A_POINT), number(-dy / MM_A_POINT)
            code = f"q 1 0 0 1 {right} {up} cm\n{code}\nQ"
        self._canvas.addLiteral(code)

    def end_page(self) -> None:
        """Close this page."""
        document = self._canvas._doc
        name = document.thisPageName()
        self._canvas.showPage()
        page = document.idToObject[name]
        # Packed at once: a thousand pages wait for the end of the file, not their text.
        page.Contents = document.Reference(_packed(page.stream))
        page.stream = None
        self._pages.append(page)

    def finish(self, foot: Foot | None = None) -> bytes:
        """Return the file; ``foot`` gives what every page says of its place among all of them."""
        if foot:
            for place, page in enumerate(self._pages, 1):
                code = "\n".join(map(self._operator, foot(place, len(self._pages))))
                below = self._canvas._doc.Reference(_packed(f"\n{code}\n"))
                page.Contents = PDFArray([page.Contents, below])
        return bytes(self._canvas.getpdfdata())

    # --- a mark as operators ---

    def _operator(self, mark: Mark) -> str:
        if isinstance(mark, Column):
            return self._column(mark)
        found = self._operators.get(mark)
        if found is None:
            if len(self._operators) >= _KEPT:
                self._operators.clear()
            found = self._operators[mark] = self._drawers[type(mark)](mark)
        return found

    def _x(self, x: float) -> str:
        return number(x / MM_A_POINT)

    def _y(self, y: float) -> str:
        return number((self._height - y) / MM_A_POINT)

    def _spaced(self, mark: Text | Outlined) -> str:
        """Return the operators that show a text where the text matrix stands.

        Spacing outlives its text object: it is taken back.
        """
        size = number(mark.size)
        shown = "".join(
            f"{font} {size} Tf <{codes}> Tj "
            for font, codes in self._codes[mark.face].runs(mark.text)
        )
        return f"{number(mark.spacing)} Tc {shown}0 Tc " if mark.spacing else shown

    def _text(self, mark: Text) -> str:
        shown = self._spaced(mark)
        place = f"{self._x(mark.x)} {self._y(mark.y)}"
        matrix = f"{rotation(mark.angle)} {place} Tm" if mark.angle else f"{place} Td"
        return f"BT {matrix} {shown}ET"

    def _reversed(self, mark: Reversed) -> str:
        return f"1 g {self._text(mark.text)} 0 g"

    def _column(self, mark: Column) -> str:
        """Return all lines as one text object; each is placed from the one before."""
        parts, size, now, x, y = ["BT"], number(mark.size), "", 0, 0
        runs, top = self._codes[mark.face].runs, self._height
        for line in mark.lines:
            # Hundredths of a point as whole numbers: differences that never add up to an error.
            right, up = round(line.x * _HUNDREDTHS), round((top - line.y) * _HUNDREDTHS)
            parts.append(f"{_hundredths(right - x)} {_hundredths(up - y)} Td")
            x, y = right, up
            for font, codes in runs(line.text):
                parts.append(f"<{codes}> Tj" if font == now else f"{font} {size} Tf <{codes}> Tj")
                now = font
        return " ".join((*parts, "ET"))

    def _outlined(self, mark: Outlined) -> str:
        """White letters with a wide white edge hide what lies below; outlines on top."""
        shown = self._spaced(mark)
        text = f"BT {rotation(mark.angle)} {self._x(mark.x)} {self._y(mark.y)} Tm 1 Tr {shown}ET"
        halo = f"1 j 1 G {number(mark.halo)} w {text}"
        return f"q {halo} 0 G {number(mark.stroke)} w {text} Q"

    def _strokes(self, mark: Strokes) -> str:
        path = " ".join(
            f"{self._x(s.x1)} {self._y(s.y1)} m {self._x(s.x2)} {self._y(s.y2)} l"
            for s in mark.segments
        )
        return _stroked(path, mark.width, mark.dash, round_ends=mark.round_ends)

    def _frame(self, mark: Frame) -> str:
        return _stroked(self._rectangle(mark.box), mark.width, mark.dash)

    def _rectangle(self, box: tuple[float, float, float, float]) -> str:
        x, y, w, h = box
        size = f"{number(w / MM_A_POINT)} {number(h / MM_A_POINT)}"
        return f"{self._x(x)} {self._y(y + h)} {size} re"

    def _ring(self, mark: Ring) -> str:
        radius = mark.box.w / 2
        x, y = mark.box.x + radius, mark.box.y + radius
        path = arc(x / MM_A_POINT, (self._height - y) / MM_A_POINT, radius / MM_A_POINT)
        return _stroked(path, mark.width, mark.dash)

    def _patch(self, mark: Patch) -> str:
        return f"1 g {self._rectangle(mark.box)} f 0 g"

    def _band(self, mark: Band) -> str:
        return f"{self._rectangle(mark.box)} f"

    def _bars(self, mark: Bars) -> str:
        """Bars as one path in modules: whole numbers, the same on both halves."""
        module, height = number(mark.module / MM_A_POINT, 4), number(mark.height / MM_A_POINT)
        place = f"{self._x(mark.x)} {self._y(mark.y + mark.height)}"
        return f"q {module} 0 0 {height} {place} cm {_bar_path(mark.text)} f Q"

    def _squares(self, mark: Squares) -> str:
        """Squares as one path in modules, those side by side as one: no seams between them."""
        side = number(mark.module / MM_A_POINT, 4)
        place = f"{self._x(mark.x)} {self._y(mark.y)}"
        return f"q {side} 0 0 {side} {place} cm {_square_path(mark.text)} f Q"


@lru_cache(maxsize=64)
def _bar_path(text: str) -> str:
    path, x = [], 0
    for place, modules in enumerate(bar_widths(text)):
        if place % 2 == 0:
            path.append(f"{x} 0 {modules} 1 re")
        x += modules
    return " ".join(path)


@lru_cache(maxsize=64)
def _square_path(text: str) -> str:
    return " ".join(f"{run.first} {-run.row - 1} {run.length} 1 re" for run in qr_runs(text))


@lru_cache(maxsize=4096)
def _hundredths(value: int) -> str:
    return number(value / 100)


def _packed(code: str) -> PDFStream:
    stream = PDFStream(content=PDFZCompress.encode(code))
    stream.dictionary["Filter"] = PDFArray([PDFName(PDFZCompress.pdfname)])
    return stream


def _stroked(path: str, width: float, dash: tuple[float, ...], *, round_ends: bool = False) -> str:
    stroke = f"{number(width)} w {path} S"
    if dash:
        stroke = f"[{' '.join(map(number, dash))}] 0 d {stroke} [] 0 d"
    return f"1 J {stroke} 0 J" if round_ends else stroke
