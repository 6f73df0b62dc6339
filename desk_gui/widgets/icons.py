"""Outline icons, recoloured from the theme and drawn sharp on any screen.

The files are Tabler outline icons: 24 × 24, one colour, stroke 2.
"""

from PySide6.QtCore import QByteArray, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap, QPixmapCache

from desk_gui import paths
from desk_gui.widgets.theme import theme

_THIN_FROM = 20
"""From this size on the stroke is thinned, so that large icons are no heavier than text."""


def pixmap(name: str, colour: str, size: int = 20, ratio: float = 1.0) -> QPixmap:
    """Return the icon in the colour, ``size`` logical pixels wide.

    Kept by name, colour, size and ratio: with the colour in the key a change
    of theme needs no clearing.
    """
    key = f"icon/{name}/{colour}/{size}/{ratio}"
    found = QPixmap()
    if QPixmapCache.find(key, found):
        return found
    drawn = _render(name, colour, size, ratio)
    QPixmapCache.insert(key, drawn)
    return drawn


def paint_icon(painter: QPainter, name: str, colour: str, rect: QRect, size: int = 20) -> None:
    """Paint the icon in the middle of the rectangle."""
    ratio = painter.device().devicePixelRatioF()
    corner = rect.center() - QPoint((size - 1) // 2, (size - 1) // 2)
    painter.drawPixmap(corner, pixmap(name, colour, size, ratio))


def icon(name: str, size: int = 20, ratio: float = 1.0) -> QIcon:
    """Return an icon for what is not painted by us (menus, the window).

    It keeps the colours of the theme in force: set it again when that changes.
    """
    made = QIcon(pixmap(name, theme().text, size, ratio))
    made.addPixmap(pixmap(name, theme().disabled, size, ratio), QIcon.Mode.Disabled)
    return made


def _source(name: str, colour: str, size: int) -> bytes:
    text = paths.resource(f"icons/{name}.svg").read_text(encoding="utf-8")
    stroke = "1.75" if size >= _THIN_FROM else "2"
    return (
        text.replace("currentColor", colour)
        .replace('stroke-width="2"', f'stroke-width="{stroke}"')
        .encode()
    )


def _render(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415 - only when the first icon is drawn

    drawn = QPixmap(QSize(round(size * ratio), round(size * ratio)))
    drawn.fill(Qt.GlobalColor.transparent)
    renderer = QSvgRenderer(QByteArray(_source(name, colour, size)))
    painter = QPainter(drawn)
    renderer.render(painter)
    painter.end()
    drawn.setDevicePixelRatio(ratio)
    return drawn
