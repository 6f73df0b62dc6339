"""The right column: what to say, and what was promised. Quiet until they have something to say."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desk_gui.widgets import scale
from desk_gui.widgets.caps import CapKind, KeyCap
from desk_gui.widgets.chips import Chip, ChipText
from desk_gui.widgets.drawing import box
from desk_gui.widgets.labels import IconLabel, PlainLabel
from desk_gui.widgets.panels import Panel
from desk_gui.widgets.scale import Type
from desk_gui.widgets.theme import theme
from desk_gui.widgets.tokens import State

_PROMPTER_HEIGHT = 264
_DOT = 8


class StepDots(QWidget):
    """Where a talk is: one dot a step, the present one filled."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps = 0
        self._at = 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_step(self, at: int, steps: int) -> None:
        """Show step ``at`` of ``steps``, counted from 0."""
        self._at, self._steps = at, steps
        self.setFixedSize(max(1, steps * (_DOT + scale.XS)), _DOT)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the dots."""
        painter, colour = QPainter(self), theme().on_tint
        for step in range(self._steps):
            place = self.rect().adjusted(step * (_DOT + scale.XS), 0, 0, 0)
            place.setWidth(_DOT)
            box(painter, place, colour if step == self._at else "", colour, _DOT / 2)


class Prompter(Panel):
    """What to say now in large letters, then what comes next; its height never changes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("say", parent=parent)
        self.setFixedHeight(max(_PROMPTER_HEIGHT, scale.on_grid(scale.metrics().height() * 13)))
        self._heading = PlainLabel(bold=True, colour="on_tint")
        self._language = Chip(ChipText(text="", state=State.INFO, outlined=True))
        self._now = PlainLabel(size=Type.LEAD, wrap=True)
        self._then = PlainLabel(colour="on_tint", wrap=True)
        self._ahead = PlainLabel(size=Type.SMALL, colour="on_tint")
        self._dots = StepDots()
        self._cap = KeyCap("Alt+↓", CapKind.ON_BUTTON)
        self._quiet = True
        self._lay_out()
        self.clear()

    def say(
        self,
        now: str,
        then: str = "",
        *,
        language: str = "",
        ahead: str = "",
        step: int = 0,
        steps: int = 0,
    ) -> None:
        """Show what to say now and next.

        ``language`` is the client's, by its own name; ``ahead`` says in a word
        or two what the next of the ``steps`` is about.
        """
        self._quiet = False
        self._now.set_look(size=Type.LEAD, colour="text")
        self._now.setText(now)
        self._then.setText(then)
        self._ahead.setText(ahead)
        self._language.set_chip(ChipText(text=language, state=State.INFO, outlined=True))
        self._language.setVisible(bool(language))
        self._dots.set_step(step, steps)
        self._dots.setVisible(steps > 1)
        self._cap.setVisible(steps > 1)

    def clear(self) -> None:
        """Have nothing to say."""
        self._quiet = True
        for label in (self._then, self._ahead):
            label.setText("")
        for part in (self._language, self._dots, self._cap):
            part.hide()
        self._now.set_look(size=Type.BODY, colour="muted")
        self.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Say what the panel is for."""
        self._heading.setText(self.tr("Say"))
        if self._quiet:
            self._now.setText(self.tr("Nothing to say right now."))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(scale.S)
        head.addWidget(IconLabel("message-2", colour="on_tint"))
        head.addWidget(self._heading)
        head.addStretch(1)
        head.addWidget(self._language)
        head.addStrut(24)
        foot = QHBoxLayout()
        foot.setSpacing(scale.S)
        foot.addWidget(self._dots)
        foot.addWidget(self._ahead)
        foot.addStretch(1)
        foot.addWidget(self._cap)
        column = QVBoxLayout(self)
        column.setContentsMargins(scale.L, scale.M, scale.L, scale.L)
        column.setSpacing(scale.S)
        column.addLayout(head)
        column.addWidget(self._now)
        column.addWidget(self._then)
        column.addStretch(1)
        column.addLayout(foot)


class Promises(Panel):
    """What the house owes to people; nothing yet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        header = QWidget(self)
        row = QHBoxLayout(header)
        row.setContentsMargins(scale.L, scale.M, scale.L, 0)
        row.setSpacing(scale.S)
        self._heading = PlainLabel(bold=True)
        self._quiet = PlainLabel(colour="muted", wrap=True)
        self._quiet.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._quiet.setContentsMargins(scale.L, scale.M, scale.L, scale.M)
        row.addWidget(IconLabel("bell", colour="text"))
        row.addWidget(self._heading, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(header)
        column.addWidget(self._quiet, 1)
        self.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Say what the panel is for, and that nothing is owed."""
        self._heading.setText(self.tr("Promises"))
        self._quiet.setText(self.tr("Nothing is promised to anyone."))
