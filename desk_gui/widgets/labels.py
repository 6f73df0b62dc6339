"""Labels that never take text for markup, in the colours and sizes of the scale.

Qt guesses rich text: a name with tags in it can hang a label for seconds or
load a local file. Every label of the program is a ``PlainLabel``, every tool
tip goes through ``plain_tip``.
"""

import html

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QAction, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QToolTip, QWidget

from desk_gui.widgets import scale
from desk_gui.widgets.icons import paint_icon
from desk_gui.widgets.scale import Type
from desk_gui.widgets.theme import look, theme


def plain_tip(widget: QWidget | QAction, text: str) -> None:
    """Set a tool tip that shows the text letter by letter."""
    widget.setToolTip(_letter_by_letter(text))


def show_tip(at: QPoint, text: str, view: QWidget) -> None:
    """Show a tool tip of a row, letter by letter; empty text hides what is shown."""
    QToolTip.showText(at, _letter_by_letter(text), view)


def _letter_by_letter(text: str) -> str:
    # Of a plain «&lt;» Qt would make a sign, of a tag markup.
    return f"<p>{html.escape(text)}</p>" if "<" in text or "&" in text else text


class PlainLabel(QLabel):
    """A label of plain text, painted in a token's colour.

    ``colour`` is the name of a ``Theme`` attribute; ``elide`` lets the text be
    cut with «…» (for what people entered; the whole of it is in the tool tip).
    """

    def __init__(
        self,
        text: str = "",
        *,
        size: Type = Type.BODY,
        bold: bool = False,
        colour: str = "text",
        wrap: bool = False,
        elide: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._size = size
        self._bold = bold
        self._colour = colour
        self._elide = elide
        self.setWordWrap(wrap)
        if elide:
            self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setFont(scale.font(size, bold=bold))
        self.setText(text)

    def set_look(
        self, *, colour: str | None = None, bold: bool | None = None, size: Type | None = None
    ) -> None:
        """Change colour, weight or size; what is not named stays."""
        self._colour = colour or self._colour
        self._bold = self._bold if bold is None else bold
        self._size = size or self._size
        self.setFont(scale.font(self._size, bold=self._bold))
        self.update()

    def minimumSizeHint(self) -> QSize:
        """Return the least room: none in the width for text that may be cut."""
        hint = super().minimumSizeHint()
        return QSize(0, hint.height()) if self._elide else hint

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the text, cut where it may be."""
        painter = QPainter(self)
        area = self.contentsRect()
        painter.setPen(QColor(token_colour(self._colour if self.isEnabled() else "disabled")))
        flags = self.alignment().value | self._flags().value
        painter.drawText(area, flags, self._shown(area.width()))

    def _flags(self) -> Qt.TextFlag:
        kind = Qt.TextFlag.TextShowMnemonic if self.buddy() else Qt.TextFlag(0)
        return kind | Qt.TextFlag.TextWordWrap if self.wordWrap() else kind

    def _shown(self, room: int) -> str:
        text, kind = self.text(), self._flags()
        if self.wordWrap() or self.fontMetrics().size(kind, text).width() <= room:
            return text
        if self._elide:
            plain_tip(self, text)
        else:
            look().elided.add(text)
        mode = Qt.TextElideMode.ElideRight
        return self.fontMetrics().elidedText(text, mode, room, kind.value)


class IconLabel(QWidget):
    """An icon alone, in a token's colour; silent to a screen reader unless it has a name."""

    def __init__(
        self, name: str, *, size: int = 20, colour: str = "muted", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._name = name
        self._size = size
        self._colour = colour
        self.setFixedSize(size, size)

    def set_icon(self, name: str, colour: str | None = None) -> None:
        """Show another icon."""
        self._name = name
        self._colour = colour or self._colour
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the icon."""
        colour = token_colour(self._colour)
        paint_icon(QPainter(self), self._name, colour, self.rect(), self._size)


def token_colour(token: str) -> str:
    """Return the colour of a token, or the text colour of a state."""
    value = getattr(theme(), token)
    return value if isinstance(value, str) else str(value.text)
