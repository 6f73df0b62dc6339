"""What every painted widget and row is drawn with: boxes, hairlines, words."""

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen

from desk_gui.widgets.theme import look, theme

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTRE = Qt.AlignmentFlag.AlignCenter


def box(
    painter: QPainter, rect: QRect, ground: str, border: str = "", radius: float = 6, width: int = 1
) -> None:
    """Fill a rounded box; an empty ground or border is left out. The border lies inside."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QColor(ground) if ground else Qt.BrushStyle.NoBrush)
    area = QRectF(rect)
    if border:
        inset = width / 2
        area.adjust(inset, inset, -inset, -inset)
        painter.setPen(QPen(QColor(border), width))
    else:
        painter.setPen(Qt.PenStyle.NoPen)
    painter.drawRoundedRect(area, radius, radius)


def outline(border: str) -> str:
    """Return the border a thing gets in a theme whose grounds are all black, and no other."""
    return border if theme().outlined else ""


def rule(painter: QPainter, start: QPoint, end: QPoint) -> None:
    """Draw a hairline, horizontal or vertical, both ends included."""
    painter.fillRect(QRect(start, end), QColor(theme().hairline))


def words(
    painter: QPainter,
    rect: QRect,
    text: str,
    colour: str,
    font: QFont,
    align: Qt.AlignmentFlag = LEFT,
    *,
    data: bool = False,
) -> QRect:
    """Paint one line of text and return the part of ``rect`` it takes.

    ``data`` is text someone entered: an ``&`` in it is a letter, and it may
    end in «…». Our own text that does not fit is a fault: it is noted in the
    look's ``elided``.
    """
    kind = Qt.TextFlag.TextSingleLine if data else Qt.TextFlag.TextShowMnemonic
    measures = QFontMetrics(font)
    wide = measures.size(kind, text).width()
    if wide > max(rect.width(), 0):
        if not data:
            look().elided.add(text)
        text = measures.elidedText(text, Qt.TextElideMode.ElideRight, rect.width(), kind.value)
        wide = measures.size(kind, text).width()
    painter.setFont(font)
    painter.setPen(QColor(colour))
    painter.drawText(rect, align.value | kind.value, text)
    used = QRect(rect)
    used.setWidth(min(rect.width(), wide))
    return used
