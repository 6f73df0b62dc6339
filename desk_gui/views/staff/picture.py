"""Pictures of people: read from a file, made small, shown in a circle."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize, Qt
from PySide6.QtGui import (
    QImage,
    QImageReader,
    QImageWriter,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPixmap,
)
from PySide6.QtWidgets import QWidget

from desk_gui.domain.refusals import RefusedError
from desk_gui.domain.staff import PhotoUnreadable
from desk_gui.domain.staff_rules import PHOTO_LIMIT_KB, PHOTO_SIDE
from desk_gui.widgets import scale
from desk_gui.widgets.drawing import CENTRE, box, words
from desk_gui.widgets.initials import initials
from desk_gui.widgets.theme import theme

_SIDE = 48
_LARGEST_FILE = 32 * 1024 * 1024
_QUALITY = 88
_FORMATS = {b"jpeg", b"png"}


def read_picture(path: Path) -> bytes:
    """Return the middle square of a picture, small, as JPEG; whatever else the file held is gone.

    Takes a while with a large one: not on the thread of the window.

    Raises:
        RefusedError: ``PhotoUnreadable``.
    """
    try:
        is_small = path.stat().st_size <= _LARGEST_FILE
    except OSError:
        is_small = False
    image = _read(path) if is_small else QImage()
    if image.isNull():
        raise RefusedError(PhotoUnreadable(field="photo", limit_kb=PHOTO_LIMIT_KB))
    return _jpeg(_square(image))


def _read(path: Path) -> QImage:
    reader = QImageReader(str(path))
    # By what is in it, not by its name; and turned as the camera says.
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    if reader.format().data() not in _FORMATS:
        return QImage()
    size = reader.size()
    least = min(size.width(), size.height())
    if least > PHOTO_SIDE:
        # Decoded small from the beginning: a picture of a camera would take long.
        reader.setScaledSize(size * (PHOTO_SIDE / least))
    return reader.read()


def _square(image: QImage) -> QImage:
    side = QSize(PHOTO_SIDE, PHOTO_SIDE)
    fitted = image.scaled(
        side,
        Qt.AspectRatioMode.KeepAspectRatioByExpanding,
        Qt.TransformationMode.SmoothTransformation,
    )
    left, top = (fitted.width() - PHOTO_SIDE) // 2, (fitted.height() - PHOTO_SIDE) // 2
    square = QImage(side, QImage.Format.Format_RGB32)
    square.fill(Qt.GlobalColor.white)
    painter = QPainter(square)
    painter.drawImage(0, 0, fitted, left, top)
    painter.end()
    return square


def _jpeg(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"jpeg"))
    writer.setQuality(_QUALITY)
    writer.write(image)
    return bytes(buffer.data().data())


class Portrait(QWidget):
    """Somebody's picture in a circle, or the first letters of the name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._letters = ""
        self._picture = QPixmap()
        self.setFixedSize(_SIDE, _SIDE)

    def set_name(self, name: str) -> None:
        """Show the letters of this name, and no picture until one is shown."""
        self._letters = initials(name)
        self.show_picture(None)

    def show_picture(self, photo: bytes | None) -> None:
        """Show this picture; what is none shows the letters."""
        self._picture = QPixmap()
        if photo:
            self._picture.loadFromData(photo)
        self.update()

    def has_picture(self) -> bool:
        """Tell whether a picture is shown."""
        return not self._picture.isNull()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the circle."""
        painter, colours = QPainter(self), theme()
        if self._picture.isNull():
            box(painter, self.rect(), colours.tint, "", _SIDE / 2)
            bold = scale.font(bold=True)
            words(painter, self.rect(), self._letters, colours.on_tint, bold, CENTRE, data=True)
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        circle = QPainterPath()
        circle.addEllipse(self.rect().toRectF())
        painter.setClipPath(circle)
        painter.drawPixmap(QRect(0, 0, _SIDE, _SIDE), self._picture)
