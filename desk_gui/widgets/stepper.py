"""A number between a minus and a plus: sets, copies. A spin box to keys and screen readers."""

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QSpinBox, QWidget

from desk_gui.widgets import scale
from desk_gui.widgets.drawing import CENTRE, box, outline, words
from desk_gui.widgets.icons import paint_icon
from desk_gui.widgets.scale import Type
from desk_gui.widgets.term_cards import card_height
from desk_gui.widgets.theme import theme

_SIDE = 36


class Stepper(QSpinBox):
    """A spin box painted as a track; its unit says under the number what is counted."""

    def __init__(
        self, least: int = 1, most: int = 99, unit: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._unit = unit
        self.setRange(least, most)
        self.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFrame(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.lineEdit().setFrame(False)
        self.setFont(scale.font(bold=True))
        clear = QPalette()
        clear.setColor(QPalette.ColorRole.Base, QColor(Qt.GlobalColor.transparent))
        self.lineEdit().setPalette(clear)

    def set_unit(self, unit: str) -> None:
        """Say what is counted."""
        self._unit = unit
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room of the three parts."""
        number = scale.text_width(str(self.maximum()), bold=True) + 2 * scale.S
        middle = max(48, number, scale.text_width(self._unit, Type.SMALL) + 2 * scale.XS)
        height = card_height() if self._unit else scale.control_height()
        return QSize(2 * _SIDE + middle, height)

    def minimumSizeHint(self) -> QSize:
        """Return the same room."""
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the number inside the middle part."""
        super().resizeEvent(event)
        self._place_number()

    def changeEvent(self, event: QEvent) -> None:
        """Put the number back where a change of style moved it."""
        super().changeEvent(event)
        self._place_number()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Step where the minus or the plus was pressed."""
        place = event.position().toPoint()
        if self._side_at(place):
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.stepBy(self._side_at(place))
        else:
            super().mousePressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the track, the two signs and the unit; the number draws itself."""
        painter, colours = QPainter(self), theme()
        box(painter, self.rect(), colours.button, outline(colours.border), scale.RADIUS)
        middle = self._middle()
        box(painter, middle, colours.base, "", scale.RADIUS_CAP)
        for rect, name, live in self._signs():
            paint_icon(painter, name, colours.text if live else colours.disabled, rect)
        if self._unit:
            line = QRect(middle.left(), self._split() - 2, middle.width(), middle.bottom() - 24)
            words(painter, line, self._unit, colours.muted, scale.font(Type.SMALL), CENTRE)

    def _signs(self) -> list[tuple[QRect, str, bool]]:
        left = QRect(0, 0, _SIDE, self.height())
        right = left.translated(self.width() - _SIDE, 0)
        live = self.isEnabled()
        return [
            (left, "minus", live and self.value() > self.minimum()),
            (right, "plus", live and self.value() < self.maximum()),
        ]

    def _middle(self) -> QRect:
        return self.rect().adjusted(_SIDE, 2, -_SIDE, -2)

    def _split(self) -> int:
        return self.height() // 2 + 2 if self._unit else self.height()

    def _place_number(self) -> None:
        middle = self._middle()
        if self._unit:
            middle.setBottom(self._split())
        self.lineEdit().setGeometry(middle.adjusted(2, 2, -2, -2))

    def _side_at(self, place: QPoint) -> int:
        if place.x() < _SIDE:
            return -1
        return 1 if place.x() >= self.width() - _SIDE else 0
