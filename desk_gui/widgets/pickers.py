"""Fields that offer their values: a list that drops down, a date."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desk_gui.widgets import scale
from desk_gui.widgets.drawing import LEFT, box, outline, words
from desk_gui.widgets.icons import paint_icon
from desk_gui.widgets.rows import Index
from desk_gui.widgets.theme import theme

_ARROW = 16
_PADDING = 11


def _frame(painter: QPainter, widget: QWidget, *, wrong: bool) -> None:
    colours = theme()
    if wrong:
        box(painter, widget.rect(), colours.base, colours.danger.text, scale.RADIUS, 2)
    else:
        border = colours.border if widget.isEnabled() else colours.hairline
        box(painter, widget.rect(), colours.base, border, scale.RADIUS)


class _Lines(QStyledItemDelegate):
    """Gives the words of a list that drops down the height of a row button."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the usual width, and a height that is easy to hit."""
        return QSize(super().sizeHint(option, index).width(), max(32, scale.control_height() - 4))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a line as lists draw theirs: the current one on tint."""
        colours = theme()
        current = bool(option.state & QStyle.StateFlag.State_Selected)
        if current:
            box(painter, option.rect.adjusted(4, 1, -4, -1), colours.tint, outline(colours.accent))
        place = option.rect.adjusted(_PADDING, 0, -_PADDING, 0)
        colour = colours.on_tint if current else colours.text
        words(painter, place, str(index.data()), colour, scale.font(), data=True)


class ComboBox(QComboBox):
    """One of a longer list of words; painted whole, a half-styled one looks broken."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wrong = False
        self.setItemDelegate(_Lines(self))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_wrong(self, wrong: bool) -> None:
        """Frame the field as wrong, or no longer."""
        self._wrong = wrong
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room for the longest of the words."""
        longest = max((scale.text_width(self.itemText(i)) for i in range(self.count())), default=96)
        return QSize(longest + 2 * _PADDING + scale.S + _ARROW, scale.control_height())

    def minimumSizeHint(self) -> QSize:
        """Return the least room."""
        return QSize(96, scale.control_height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the field, the word chosen and the arrow."""
        painter, colours = QPainter(self), theme()
        _frame(painter, self, wrong=self._wrong)
        colour = colours.text if self.isEnabled() else colours.disabled
        arrow = QRect(self.width() - _PADDING - _ARROW, 0, _ARROW, self.height())
        paint_icon(painter, "chevron-down", colours.muted, arrow, _ARROW)
        place = self.rect().adjusted(_PADDING, 0, -(self.width() - arrow.left()) - scale.XS, 0)
        words(painter, place, self.currentText(), colour, scale.font(), LEFT, data=True)


class DateEdit(QDateEdit):
    """A date, typed by its parts or stepped with the arrows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wrong = False
        self.setButtonSymbols(QDateEdit.ButtonSymbols.NoButtons)
        self.setFrame(False)
        self.lineEdit().setFrame(False)
        clear = QPalette()
        clear.setColor(QPalette.ColorRole.Base, QColor(Qt.GlobalColor.transparent))
        self.lineEdit().setPalette(clear)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_wrong(self, wrong: bool) -> None:
        """Frame the field as wrong, or no longer."""
        self._wrong = wrong
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room for the widest date of the format."""
        return QSize(scale.text_width("0000-00-00") + 4 * _PADDING, scale.control_height())

    def minimumSizeHint(self) -> QSize:
        """Return the same room."""
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the text inside the frame."""
        super().resizeEvent(event)
        self._place_text()

    def changeEvent(self, event: QEvent) -> None:
        """Put the text back where a change of style moved it."""
        super().changeEvent(event)
        self._place_text()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the frame; the text draws itself."""
        painter = QPainter(self)
        _frame(painter, self, wrong=self._wrong)

    def _place_text(self) -> None:
        self.lineEdit().setGeometry(self.rect().adjusted(_PADDING - 2, 2, -_PADDING + 2, -2))
