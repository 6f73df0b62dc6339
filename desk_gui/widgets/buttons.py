"""Buttons painted once, in three kinds, with their key shown on them."""

from enum import Enum

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QAction, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from desk_gui.widgets import scale
from desk_gui.widgets.caps import CapKind, cap_height, cap_width, key_text, paint_cap
from desk_gui.widgets.drawing import CENTRE, LEFT, box, outline, words
from desk_gui.widgets.icons import paint_icon
from desk_gui.widgets.labels import plain_tip
from desk_gui.widgets.theme import theme

_ICON = 20


class Kind(Enum):
    """What a button looks like, and so what it means."""

    FILLED = "filled"
    """What Enter or Ctrl+Enter does now; one on screen."""
    TONAL = "tonal"
    TEXT = "text"
    """Undo, shelving, one more of the same: accent text without ground."""


class Button(QPushButton):
    """A push button with an icon on the left and its key in a cap on the right.

    ``wide`` starts the words at the left edge and puts the cap at the right
    one, for a column of buttons. ``key`` only shows the key: the action
    declared with it answers to it. A ``keyless`` one leaves it to the sheet of F1.
    """

    def __init__(
        self,
        text: str = "",
        kind: Kind = Kind.TONAL,
        *,
        key: str = "",
        icon: str = "",
        wide: bool = False,
        keyless: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.kind = kind
        self.key = key
        self._own_key = ""
        self._keyless = keyless
        self.icon_name = icon
        self.wide = wide
        self.underlined = False
        """A text button in the middle of a sentence's line looks like a link."""
        self._action: QAction | None = None
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        if kind is Kind.TEXT:
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_kind(self, kind: Kind) -> None:
        """Make this the filled button, or no longer."""
        self.kind = kind
        self.update()

    def set_key(self, key: str) -> None:
        """Show another key, also one that is not its action's: of the window, say."""
        self.key = self._own_key = key
        self.updateGeometry()
        self.update()

    def set_keyless(self, keyless: bool) -> None:
        """Leave the key to the sheet of F1, where there is no room for it, or show it again."""
        self._keyless = keyless
        self._mirror()

    def fit(self, room: int) -> None:
        """Show the key where words and key have room, or leave it to the sheet of F1."""
        own = self._own_key or (key_text(self._action.shortcut()) if self._action else "")
        hidden = scale.S + cap_width(own) if self._keyless and own else 0
        keyless = self.sizeHint().width() + hidden > room
        if keyless != self._keyless:
            self.set_keyless(keyless)

    def set_icon(self, name: str) -> None:
        """Show another icon."""
        self.icon_name = name
        self.updateGeometry()
        self.update()

    def follow(self, action: QAction) -> None:
        """Stand for the action: its words, its key, whether it may be done."""
        self._action = action
        self.clicked.connect(action.trigger)
        action.changed.connect(self._mirror)
        self._mirror()

    def sizeHint(self) -> QSize:
        """Return the room for icon, words and cap."""
        width = 2 * self._padding() + scale.text_width(self.text())
        width += (_ICON + scale.S if self.text() else _ICON) if self.icon_name else 0
        width += scale.S + cap_width(self.key) if self.key else 0
        return QSize(max(width, scale.control_height()), scale.control_height())

    def minimumSizeHint(self) -> QSize:
        """Return the same room: a button's words are never cut."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press the button as Space does."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ground, icon, words and cap."""
        painter = QPainter(self)
        ground, border, text = self._colours()
        if ground or border:
            box(painter, self.rect(), ground, border, scale.RADIUS)
        inner = self._inner()
        if self.icon_name:
            place = QRect(inner.topLeft(), QSize(_ICON, inner.height()))
            paint_icon(painter, self.icon_name, text, place, _ICON)
            inner.setLeft(inner.left() + _ICON + scale.S)
        if self.key:
            self._paint_cap(painter, inner)
        align = CENTRE if not (self.icon_name or self.key or self.wide) else LEFT
        font = scale.font()
        font.setUnderline(self.underlined)
        words(painter, inner, self.text(), text, font, align)

    def _paint_cap(self, painter: QPainter, inner: QRect) -> None:
        width, height = cap_width(self.key), cap_height()
        left = inner.right() + 1 - width + (scale.XS if self.wide else 0)
        top = inner.center().y() + 1 - height // 2
        paint_cap(painter, QRect(left, top, width, height), self.key, self._cap_kind())
        inner.setRight(left - scale.S - 1)

    def _inner(self) -> QRect:
        spare = 0 if self.wide else max(0, self.width() - self.sizeHint().width()) // 2
        pad = self._padding() + (spare if self.kind is not Kind.TEXT else 0)
        return self.rect().adjusted(pad, 0, -pad, 0)

    def _padding(self) -> int:
        return 0 if self.kind is Kind.TEXT else scale.M

    def _cap_kind(self) -> CapKind:
        if self.kind is Kind.TEXT:
            return CapKind.ON_BASE
        live = self.kind is Kind.FILLED and self.isEnabled()
        return CapKind.ON_ACCENT if live else CapKind.ON_BUTTON

    def _colours(self) -> tuple[str, str, str]:
        """Return ground, border and text for what the button is just now."""
        colours = theme()
        if not self.isEnabled():
            plain = self.kind is Kind.TEXT
            ground = "" if plain else colours.button
            return ground, "" if plain else outline(colours.disabled), colours.disabled
        if self.kind is Kind.FILLED:
            return colours.accent, outline(colours.accent), colours.on_accent
        over = self.underMouse() or self.isDown()
        if self.kind is Kind.TEXT:
            return colours.hover if self.isDown() else "", "", colours.accent
        return colours.hover if over else colours.button, outline(colours.border), colours.text

    def _mirror(self) -> None:
        if self._action is None:
            return
        own = self._own_key or key_text(self._action.shortcut())
        self.key = "" if self._keyless else own
        self.setText(self._action.text())
        if not self._action.isVisible():
            self.hide()
        self.setEnabled(self._action.isEnabled())
        plain_tip(self, self._action.toolTip())
        self.updateGeometry()
