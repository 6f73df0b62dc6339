"""What is printed: a form, and whether the print is a duplicate; how it lies on the paper."""

from dataclasses import dataclass
from enum import StrEnum

from desk_gui.domain.subscriptions import PrintedForm

__all__ = ["Layout", "Overprint", "PrintedForm"]


class Layout(StrEnum):
    """The paper: one form on A5, or two side by side on A4 landscape."""

    A5 = "a5"
    TWO_ON_A4 = "two_on_a4"


@dataclass(frozen=True)
class Overprint:
    """Printing on pre-printed blanks: only what is filled in, moved right and down (mm)."""

    x_mm: float = 0.0
    y_mm: float = 0.0
