"""Where a sheet of PS-1 forms is cut: dashed lines with scissors."""

from desk_gui.reporting.marks import MM_A_POINT, Box, FaceName, Mark, Patch, Segment, Strokes, Text
from desk_gui.reporting.ps1_definition import Ps1Definition
from desk_gui.reporting.sheet import FINE

CUT_DASH = (4.0, 2.5)
_SCISSORS, _SCISSORS_SIZE = "✂", 10.0
_SCISSORS_MIDDLE = 0.36
"""Height of the middle of ✂, × size."""
_SCISSORS_AT = 6.1


def cut_marks(definition: Ps1Definition) -> list[Mark]:
    """Return the dashed cut between the halves, with scissors on a white patch."""
    size, y = definition.sheet, definition.sheet.cut
    line = Strokes((Segment(0, y, size.width, y),), FINE, dash=CUT_DASH)
    patch = Patch(Box(_SCISSORS_AT - 0.5, y - 1.5, 4, 3))
    drop = _SCISSORS_MIDDLE * _SCISSORS_SIZE * MM_A_POINT
    scissors = Text(_SCISSORS_AT, y + drop, _SCISSORS, FaceName.SYMBOLS, _SCISSORS_SIZE)
    return [line, patch, scissors]


def upright_cut_marks(definition: Ps1Definition) -> list[Mark]:
    """Return the cut between two forms on A4."""
    size, x = definition.sheet, definition.sheet.pitch
    line = Strokes((Segment(x, 0, x, size.height),), FINE, dash=CUT_DASH)
    patch = Patch(Box(x - 1.5, _SCISSORS_AT + 2.5, 3, 4))
    drop = _SCISSORS_MIDDLE * _SCISSORS_SIZE * MM_A_POINT
    scissors = Text(
        x - drop, _SCISSORS_AT + 3, _SCISSORS, FaceName.SYMBOLS, _SCISSORS_SIZE, angle=-90
    )
    return [line, patch, scissors]
