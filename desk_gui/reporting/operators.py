"""Small pieces of PDF syntax: numbers, rotations, circles."""

from math import cos, radians, sin

_KAPPA = 0.5523
"""Where the handles of a Bézier curve stand that is a quarter of a circle, × radius."""


def number(value: float, digits: int = 2) -> str:
    """Return a number as short as a hundredth of a point (or so many digits) needs."""
    return f"{value:.{digits}f}".rstrip("0").rstrip(".")


def rotation(degrees: float) -> str:
    """Return the four numbers of a matrix that turns anticlockwise."""
    turn = radians(degrees)
    c, s = cos(turn), sin(turn)
    return f"{c:.5f} {s:.5f} {-s:.5f} {c:.5f}"


def arc(x: float, y: float, r: float) -> str:
    """Return the path of a circle as four curves, in points."""
    k = _KAPPA * r
    curves = (
        (x + r, y + k, x + k, y + r, x, y + r),
        (x - k, y + r, x - r, y + k, x - r, y),
        (x - r, y - k, x - k, y - r, x, y - r),
        (x + k, y - r, x + r, y - k, x + r, y),
    )
    drawn = " ".join(f"{' '.join(map(number, curve))} c" for curve in curves)
    return f"{number(x + r)} {number(y)} m {drawn}"
