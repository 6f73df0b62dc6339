"""The form beside the sale: drawn by the print's own engine, off the GUI thread."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QPoint, QRect, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desk_gui.domain.subscriptions import SubscriptionForm
from desk_gui.operations.runner import Lane, Runner
from desk_gui.reporting.render import render_page
from desk_gui.services.changes import Outcome
from desk_gui.views.subscriptions.form_picture import (
    Place,
    changed_places,
    sheet_ratio,
    sheet_width,
)
from desk_gui.widgets.scale import Type, font
from desk_gui.widgets.theme import LIGHT, theme

_MM_AN_INCH = 25.4
_PAUSE_MS = 40
_FINER = 2
_LEAST_WIDTH, _MOST_WIDTH = 248, 560
_MULTIPLY = QPainter.CompositionMode.CompositionMode_Multiply
_LIGHTEN = QPainter.CompositionMode.CompositionMode_Lighten

Draft = Callable[[SubscriptionForm], bytes]


class FormDrawing(QObject):
    """Draws one form after another; of those asked for meanwhile only the last is drawn.

    Signals:
        drawn: A form was drawn; carries the form and its QImage.
        failed: A form cannot be drawn; carries the exception.
    """

    drawn = Signal(object, object)
    failed = Signal(object)

    def __init__(self, draft: Draft, runner: Runner, parent: QObject) -> None:
        super().__init__(parent)
        self._draft = draft
        self._runner = runner
        self._busy = False
        self._next: tuple[SubscriptionForm, float] | None = None
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._timer.timeout.connect(self._start)

    def ask(self, form: SubscriptionForm, dpi: float) -> None:
        """Draw this form next."""
        self._next = (form, dpi)
        if not self._busy:
            self._timer.start()

    def drop(self) -> None:
        """Draw nothing more of what was asked for."""
        self._next = None
        self._timer.stop()

    @Slot()
    def _start(self) -> None:
        if self._next is None:
            return
        (form, dpi), self._next = self._next, None
        self._busy = True
        self._runner.run(
            self,
            partial(_draw, self._draft, form, dpi),
            partial(self._on_drawn, form),
            self._on_failed,
            Lane.DOCUMENTS,
        )

    def _on_drawn(self, form: SubscriptionForm, page: QImage) -> None:
        self._go_on()
        self.drawn.emit(form, page)

    def _on_failed(self, error: Exception) -> None:
        self._go_on()
        self.failed.emit(error)

    def _go_on(self) -> None:
        self._busy = False
        if self._next is not None:
            self._timer.start()


def _draw(draft: Draft, form: SubscriptionForm, dpi: float) -> Outcome[QImage]:
    """Draw the first page twice as fine and halve it: hairlines stay hairlines."""
    page = render_page(draft(form), 0, dpi * _FINER)
    size = (page.width, page.height, page.stride)
    fine = QImage(page.data, *size, QImage.Format.Format_RGB32)
    halved = QSize(round(page.width / _FINER), round(page.height / _FINER))
    smooth = Qt.TransformationMode.SmoothTransformation
    return Outcome(fine.scaled(halved, Qt.AspectRatioMode.IgnoreAspectRatio, smooth))


class FormPreview(QWidget):
    """Shows the sheet on paper and ink of the theme, with tints where it changed last.

    Signals:
        resized: The picture should be drawn at another width.
    """

    resized = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        self._form: SubscriptionForm | None = None
        self._places: Sequence[Place] = ()
        self._sentence = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def dpi(self) -> float:
        """Return at how many dots an inch the sheet fills its place on this screen."""
        return self._sheet().width() * self.devicePixelRatioF() / sheet_width() * _MM_AN_INCH

    def show_sentence(self, sentence: str) -> None:
        """Say this where there is no form to show."""
        self._sentence = sentence
        self.update()

    def show_page(self, form: SubscriptionForm, page: QImage) -> None:
        """Show a drawn form, tinted where it is another than the one before."""
        self._image = page
        self._image.setDevicePixelRatio(self.devicePixelRatioF())
        if self._form != form:
            self._places = changed_places(self._form, form)
        self._form = form
        self.setAccessibleDescription(f"{form.publication_index} {form.title}")
        self.update()

    def clear(self) -> None:
        """Show no form."""
        self._image = QImage()
        self._form = None
        self._places = ()
        self.update()

    def tints(self) -> Sequence[Place]:
        """Return where the sheet is tinted, as parts of its size."""
        return self._places

    def sizeHint(self) -> QSize:
        """Return the room of the sheet in the reference window."""
        return QSize(300, round(300 * sheet_ratio()))

    def minimumSizeHint(self) -> QSize:
        """Return the least room in which the sheet can be told."""
        return QSize(_LEAST_WIDTH, round(_LEAST_WIDTH * sheet_ratio() * 0.8))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for a picture that fits."""
        super().resizeEvent(event)
        self.resized.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the sheet."""
        painter, sheet, colours = QPainter(self), self._sheet(), theme()
        painter.fillRect(sheet, QColor(colours.paper))
        if self._image.isNull():
            text = font(Type.SMALL)
            place = sheet.adjusted(16, 0, -16, 0)
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.setFont(text)
            painter.setPen(QColor(colours.ink))
            painter.drawText(place, int(flags), self._sentence)
        else:
            self._paint_form(painter, sheet)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        painter.setPen(QColor(colours.hairline))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(sheet.adjusted(0, 0, -1, -1))

    def _paint_form(self, painter: QPainter, sheet: QRect) -> None:
        """Lay ink on paper: white takes the paper's colour, black the ink's."""
        colours = theme()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(sheet, self._image)
        painter.setCompositionMode(_MULTIPLY)
        painter.fillRect(sheet, QColor(colours.paper))
        for place in self._places:
            painter.fillRect(_on(sheet, place), QColor(LIGHT.tint))
        painter.setCompositionMode(_LIGHTEN)
        painter.fillRect(sheet, QColor(colours.ink))

    def _sheet(self) -> QRect:
        ratio = sheet_ratio()
        width = min(self.width(), _MOST_WIDTH, int(self.height() / ratio))
        size = QSize(width, int(width * ratio))
        return QRect(QPoint((self.width() - size.width()) // 2, 0), size)


def _on(sheet: QRect, place: Place) -> QRect:
    return QRect(
        sheet.left() + round(place.x * sheet.width()),
        sheet.top() + round(place.y * sheet.height()),
        round(place.w * sheet.width()),
        round(place.h * sheet.height()),
    )
