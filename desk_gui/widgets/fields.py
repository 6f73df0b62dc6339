"""Fields to type in: a white box with a dark outline, which means «type here»."""

from PySide6.QtCore import QMimeData, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

from desk_gui.widgets import scale
from desk_gui.widgets.caps import CapKind, cap_height, cap_width, paint_cap
from desk_gui.widgets.drawing import box
from desk_gui.widgets.icons import paint_icon
from desk_gui.widgets.labels import token_colour
from desk_gui.widgets.theme import theme

_ICON = 20
_LEADING_LEFT = 10
_MOST = 10_000


class LineEdit(QLineEdit):
    """One line of text, with an icon before it and a key cap after it where they help.

    ``tall`` is the find line's height. The error border is painted over the
    plain one, so that the text does not move.
    """

    def __init__(
        self,
        placeholder: str = "",
        *,
        leading: str = "",
        cap: str = "",
        tall: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._tall = tall
        self._wrong = False
        self._leading = leading
        self._leading_colour = "muted"
        self.cap = cap
        self._make_room()

    def set_leading(self, icon: str, colour: str = "muted") -> None:
        """Show an icon before the text; ``colour`` is a token or a state («ok» for found)."""
        self._leading = icon
        self._leading_colour = colour
        self._make_room()

    def set_wrong(self, wrong: bool) -> None:
        """Frame the field as wrong, or no longer."""
        self._wrong = wrong
        self.update()

    def is_wrong(self) -> bool:
        """Whether the field is framed as wrong."""
        return self._wrong

    def sizeHint(self) -> QSize:
        """Return the usual room; the height follows the font."""
        return QSize(super().sizeHint().width(), self._height())

    def minimumSizeHint(self) -> QSize:
        """Return the least room."""
        return QSize(48, self._height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw icon, cap and error border over the plain field."""
        super().paintEvent(event)
        painter = QPainter(self)
        if self._leading:
            place = QRect(_LEADING_LEFT, 0, _ICON, self.height())
            paint_icon(painter, self._leading, token_colour(self._leading_colour), place, _ICON)
        if self.cap:
            width, height = cap_width(self.cap), cap_height()
            corner = QPoint(self.width() - scale.S - width, (self.height() - height) // 2)
            paint_cap(painter, QRect(corner, QSize(width, height)), self.cap, CapKind.ON_BASE)
        if self._wrong:
            box(painter, self.rect(), "", theme().danger.text, scale.RADIUS, 2)

    def _height(self) -> int:
        return scale.fitted(40) if self._tall else scale.control_height()

    def _make_room(self) -> None:
        left = _ICON + 6 if self._leading else 0
        right = cap_width(self.cap) + scale.XS if self.cap else 0
        self.setTextMargins(left, 0, right, 0)
        self.update()


class FilterField(LineEdit):
    """A field from which Enter and Down go on into the list.

    Signals:
        entered: Enter or Down was pressed.
    """

    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on into the list, or type."""
        if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.entered.emit()
        else:
            super().keyPressEvent(event)


class TextEdit(QPlainTextEdit):
    """A few lines of plain text; Tab leaves it, Enter leaves it for the next field.

    Shift+Enter breaks the line, so that Enter means the same in every field.
    ``most`` characters are taken, not what is kept: that is for the rules to say.
    """

    def __init__(self, lines: int = 2, parent: QWidget | None = None, *, most: int = _MOST) -> None:
        super().__init__(parent)
        self._lines = lines
        self._most = most
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_wrong(self, wrong: bool) -> None:
        """Frame the field as wrong, or no longer."""
        if wrong != bool(self.property("wrong")):
            self.setProperty("wrong", "true" if wrong else None)
            self.style().unpolish(self)
            self.style().polish(self)

    def sizeHint(self) -> QSize:
        """Return the room for the lines."""
        return QSize(super().sizeHint().width(), scale.fitted(60, lines=self._lines))

    def minimumSizeHint(self) -> QSize:
        """Return the least room."""
        return QSize(96, self.sizeHint().height())

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take what is pasted up to the most that is taken: a megabyte would stop the window."""
        chosen = len(self.textCursor().selectedText())
        room = self._most - self.document().characterCount() + chosen
        self.insertPlainText(source.text()[: max(room, 0)])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter go on to the next field."""
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if plain and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.focusNextChild()
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.key() in {
            Qt.Key.Key_Return,
            Qt.Key.Key_Enter,
        }:
            event.ignore()
        else:
            super().keyPressEvent(event)
