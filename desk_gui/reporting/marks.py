"""What stands on a sheet: texts and lines as plain values, before any PDF exists.

Millimetres from the top left of the sheet, sizes and line widths in points.
A layout is a list of marks: tests measure it, the PDF writer draws it.
"""

from enum import StrEnum
from typing import NamedTuple

MM_A_POINT = 25.4 / 72
CAPITALS = 0.729
"""Height of the capitals of DejaVu, × size."""
X_HEIGHT = 0.547
"""Height of its small letters, × size."""


class FaceName(StrEnum):
    """The faces a document is set in; the definition names their files."""

    REGULAR = "regular"
    BOLD = "bold"
    OBLIQUE = "oblique"
    BOLD_OBLIQUE = "bold_oblique"
    MONO = "mono"
    MONO_BOLD = "mono_bold"
    SYMBOLS = "symbols"


class Box(NamedTuple):
    """A rectangle on the paper, in millimetres."""

    x: float
    y: float
    w: float
    h: float

    @property
    def right(self) -> float:
        """Its right edge."""
        return self.x + self.w

    @property
    def bottom(self) -> float:
        """Its lower edge."""
        return self.y + self.h

    def moved(self, dx: float, dy: float) -> "Box":
        """Return the box so much further right and down."""
        return Box(self.x + dx, self.y + dy, self.w, self.h)

    def inset(self, left: float, top: float, right: float, bottom: float) -> "Box":
        """Return what is left of the box inside these margins."""
        return Box(self.x + left, self.y + top, self.w - left - right, self.h - top - bottom)


class Text(NamedTuple):
    """A line of text that starts at x on the baseline y; ``angle`` turns it (degrees)."""

    x: float
    y: float
    text: str
    face: FaceName
    size: float
    spacing: float = 0.0
    angle: float = 0.0


class Outlined(NamedTuple):
    """Letters drawn as outlines on a white halo; stroke and halo in points."""

    x: float
    y: float
    text: str
    face: FaceName
    size: float
    spacing: float
    angle: float
    stroke: float
    halo: float


class Segment(NamedTuple):
    """A straight line."""

    x1: float
    y1: float
    x2: float
    y2: float


class Strokes(NamedTuple):
    """Straight lines of one width, drawn as one path."""

    segments: tuple[Segment, ...]
    width: float
    round_ends: bool = False
    dash: tuple[float, ...] = ()


class Frame(NamedTuple):
    """The outline of a box."""

    box: Box
    width: float
    dash: tuple[float, ...] = ()


class Ring(NamedTuple):
    """The outline of a circle in a square box."""

    box: Box
    width: float
    dash: tuple[float, ...] = ()


class Patch(NamedTuple):
    """A white rectangle that hides what lies under it."""

    box: Box


class Band(NamedTuple):
    """A black rectangle."""

    box: Box


class Reversed(NamedTuple):
    """A line of text in white, to stand on a band."""

    text: Text


class Squares(NamedTuple):
    """A text as a QR code; ``module`` is a square's side in mm; x, y is its top left."""

    x: float
    y: float
    module: float
    text: str


class Bars(NamedTuple):
    """A text as Code 128; ``module`` is the narrowest bar in mm; x, y is its top left."""

    x: float
    y: float
    height: float
    module: float
    text: str


class Line(NamedTuple):
    """A line of a column: where it starts, on which baseline."""

    x: float
    y: float
    text: str


class Column(NamedTuple):
    """Many lines of one face and size, drawn as one text; it never comes a second time."""

    face: FaceName
    size: float
    lines: tuple[Line, ...]


Mark = Column | Text | Reversed | Outlined | Strokes | Frame | Ring | Patch | Band | Bars | Squares
