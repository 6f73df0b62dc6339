"""The font of the screen: Noto Sans, which has every letter of the five languages and the tenge."""

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from desk_gui import paths
from desk_gui.widgets import scale

FAMILY = "Noto Sans"
_FILES = ("fonts/noto/NotoSans-Regular.ttf", "fonts/noto/NotoSans-Bold.ttf")
_BODY_POINTS = 10.5
"""14 px at 100 %."""
_USUAL_SYSTEM_POINTS = 11.0
"""The largest size a desktop calls normal; beyond it the user asked for larger text."""


def load_fonts(app: QApplication) -> None:
    """Make Noto Sans the application's font, in the size the system's setting asks for.

    The files are read as bytes: a path in a packed program may not be one Qt can open.
    """
    for name in _FILES:
        data = QByteArray(paths.resource(name).read_bytes())
        if QFontDatabase.addApplicationFontFromData(data) < 0:
            raise RuntimeError(f"{name} is no usable font")
    font = QFont(FAMILY)
    font.setPointSizeF(body_points(app.font().pointSizeF()))
    app.setFont(font)
    scale.measure_anew()


def body_points(system_points: float) -> float:
    """Return the size of body text for the system's font size, both in points."""
    return _BODY_POINTS * max(1.0, system_points / _USUAL_SYSTEM_POINTS)
