"""Panels and what stands in them: headers, confirmations, the sentence of an empty list."""

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from desk_gui.widgets import scale
from desk_gui.widgets.buttons import Button, Kind
from desk_gui.widgets.drawing import box, rule
from desk_gui.widgets.labels import IconLabel, PlainLabel, token_colour
from desk_gui.widgets.scale import Type
from desk_gui.widgets.theme import theme

_NO_BUTTON = Qt.MouseButton.NoButton


class Panel(QFrame):
    """A rounded sheet with a hairline around it; ``ground`` is a token.

    The hairline lies on what stands at its edge, so that everything inside
    keeps to the 4 px grid. ``over`` is for a sheet that lies over others: a
    stronger line parts it from them.
    """

    def __init__(
        self, ground: str = "base", *, over: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._ground = ground
        self._over = over

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the sheet."""
        colours = theme()
        border = colours.say if self._ground == "say" else colours.hairline
        if self._over or (colours.outlined and self._ground == "say"):
            border = colours.border
        painter = QPainter(self)
        box(painter, self.rect(), token_colour(self._ground), border, scale.RADIUS_PANEL)


class Parted(QWidget):
    """A hairline between the list and the record."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line."""
        rule(QPainter(self), self.rect().topLeft(), self.rect().bottomLeft())


class Strip(QWidget):
    """A line of controls with a hairline on one side: a panel's header or foot."""

    def __init__(
        self, height: int, *, line_below: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._below = line_below
        self.setFixedHeight(height)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(scale.L, 0, scale.L, 0)
        self.row.setSpacing(scale.S)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the hairline."""
        y = self.height() - 1 if self._below else 0
        rule(QPainter(self), QPoint(0, y), QPoint(self.width() - 1, y))


class PanelHeader(Strip):
    """A title with a small note beside it, and room for controls at the right; 60 with borders."""

    def __init__(
        self, title: str = "", note: str = "", *, lead: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(scale.fitted(60, Type.TITLE), parent=parent)
        self._buttons: list[Button] = []
        size = Type.LEAD if lead else Type.TITLE
        self.title = PlainLabel(title, size=size, bold=True, parent=self)
        self.note = PlainLabel(note, size=Type.SMALL, colour="muted", parent=self)
        self.row.addWidget(self.title)
        self.row.addSpacing(scale.XS)
        self.row.addWidget(self.note)
        self.row.addStretch(1)

    def add(self, widget: QWidget) -> None:
        """Put a control at the right."""
        self.row.addWidget(widget)
        if isinstance(widget, Button):
            self._buttons.append(widget)

    def fit(self) -> None:
        """Leave the keys of buttons to the sheet of F1 where there is no room for them."""
        kept = self._needed()
        for button in self._buttons:
            button.set_keyless(kept > self.width())
        self.row.activate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the keys where there is room."""
        super().resizeEvent(event)
        self.fit()

    def _needed(self) -> int:
        for button in self._buttons:
            button.set_keyless(False)
        self.row.invalidate()
        return self.row.minimumSize().width()


class ConfirmationStrip(Strip):
    """What was just done, in place: tick, what and when, undo with its key. Always 40 high.

    Signals:
        undone: The user asked to take it back.
    """

    undone = Signal()

    def __init__(self, undo: str = "", key: str = "Ctrl+Z", parent: QWidget | None = None) -> None:
        super().__init__(40, line_below=False, parent=parent)
        self.sign = IconLabel("circle-check", colour="ok", parent=self)
        self.sentence = PlainLabel(elide=True, parent=self)
        self.sentence.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.undo = Button(undo, Kind.TEXT, key=key, parent=self)
        self.undo.underlined = True
        # Lower than a button among others: 40 less 32 leaves it on the grid.
        self.undo.setFixedHeight(max(32, scale.control_height() - 4))
        self.undo.clicked.connect(self.undone)
        for part in (self.sign, self.sentence, self.undo):
            self.row.addWidget(part)
        self.row.insertSpacing(2, scale.S)
        self.row.addStretch(1)
        self.clear()

    def say(self, sentence: str, *, undo: str = "", wrong: bool = False) -> None:
        """Say what was done; with a word for it, offer to undo it. ``wrong`` is for what was not.

        What was not done is said with another sign, and in the colour of an error.
        """
        self.sentence.setText(sentence)
        self.sentence.set_look(colour="danger" if wrong else "text")
        self.sign.set_icon(*(("alert-circle", "danger") if wrong else ("circle-check", "ok")))
        self.sign.show()
        self.undo.setText(undo)
        self.undo.setVisible(bool(undo))

    def clear(self) -> None:
        """Say nothing; the strip keeps its height."""
        self.sentence.setText("")
        self.sign.hide()
        self.undo.hide()


class Empty(PlainLabel):
    """The one muted sentence of a list without rows, with the key that helps."""

    def __init__(self, sentence: str = "", parent: QWidget | None = None) -> None:
        super().__init__(sentence, colour="muted", wrap=True, parent=parent)
        self.setContentsMargins(scale.L, scale.L, scale.L, scale.L)
        self.setAlignment(Qt.AlignmentFlag.AlignTop)


class FollowingArea(QScrollArea):
    """Keeps in sight what a key gave the focus, whichever key: by itself it does so after Tab."""

    def __init__(self) -> None:
        super().__init__()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus)

    @Slot(QWidget, QWidget)
    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        # Who clicks sees it; what is pressed must not move away under the mouse. And a focus
        # changes also while the area goes down.
        if now is None or not isValid(self) or QApplication.mouseButtons() != _NO_BUTTON:
            return
        content = self.widget()
        if content is not None and content.isAncestorOf(now):
            self.ensureWidgetVisible(now, 0, scale.XL)


def scrolled(content: QWidget) -> QScrollArea:
    """Return the content in a frameless scroll area that follows the focus and shows the ground."""
    area = FollowingArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.viewport().setAutoFillBackground(False)
    content.setAutoFillBackground(False)
    area.setWidget(content)
    content.setAutoFillBackground(False)
    return area


def column(*widgets: QWidget, margin: int = 0, gap: int = scale.S) -> QVBoxLayout:
    """Return a column of widgets with the scale's distances."""
    made = QVBoxLayout()
    made.setContentsMargins(margin, margin, margin, margin)
    made.setSpacing(gap)
    for widget in widgets:
        made.addWidget(widget)
    return made
