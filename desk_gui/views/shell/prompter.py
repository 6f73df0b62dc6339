"""What to say now, in large letters beside the work; no sentence is ever cut."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desk_gui.widgets import scale
from desk_gui.widgets.caps import CapKind, KeyCap
from desk_gui.widgets.chips import Chip, ChipText
from desk_gui.widgets.drawing import box
from desk_gui.widgets.labels import IconLabel, PlainLabel, plain_tip
from desk_gui.widgets.panels import Panel
from desk_gui.widgets.scale import Type
from desk_gui.widgets.theme import theme
from desk_gui.widgets.tokens import State

_HEIGHT, _LINES = 264, 13
_TALL, _TALL_LINES = 396, 20
"""For a stand-in, who reads more and knows less."""
_DOT = 8
_SIZES: tuple[Type, ...] = (Type.LEAD, Type.BODY, Type.SMALL, Type.MICRO)
_TALL_SIZES = (Type.TITLE, *_SIZES)
_EDGE = 1
"""Pixels that a letter may reach past its measure."""
_BREAK = "\u200b"


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
    """What to say now, then what comes next; its height never changes with what is said.

    A long sentence has the room of the next one, then smaller letters.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("say", parent=parent)
        self._heading = PlainLabel(bold=True, colour="on_tint")
        self._language = Chip(ChipText(text="", state=State.INFO, outlined=True))
        self._now = PlainLabel(size=Type.LEAD, wrap=True)
        self._then = PlainLabel(colour="on_tint", wrap=True)
        self._ahead = PlainLabel(size=Type.SMALL, colour="on_tint")
        self._ahead_line = PlainLabel(size=Type.SMALL, colour="on_tint", wrap=True)
        """Where there is no room for it beside the dots."""
        self._dots = StepDots()
        self._cap = KeyCap("Alt+↓", CapKind.ON_BUTTON)
        self._foot: QWidget | None = None
        self._sentences, self._next = ("", ""), ""
        self._sizes = _SIZES
        self._quiet = True
        self._lay_out()
        self.enlarge(on=False)
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
        self._sentences, self._next = (now, then), ahead
        self._language.set_chip(ChipText(text=language, state=State.INFO, outlined=True))
        self._language.setVisible(bool(language))
        self._dots.set_step(step, steps)
        self._dots.setVisible(steps > 1)
        self._cap.setVisible(steps > 1)
        self._fit()
        self._column.activate()

    def clear(self) -> None:
        """Have nothing to say."""
        self._quiet = True
        self._next = ""
        for part in (self._language, self._dots, self._cap):
            part.hide()
        self.retranslate()

    def said(self) -> tuple[str, str]:
        """Return what is shown: what to say now, and next, if there is room for that."""
        shown = self._then.text() if not self._then.isHidden() else ""
        return self._now.text().replace(_BREAK, ""), shown.replace(_BREAK, "")

    def is_whole(self) -> bool:
        """Tell whether the sentence stands there to its last letter."""
        return self._now.toolTip() == ""

    def size_now(self) -> Type:
        """Return the size of its letters."""
        return self._size

    def set_foot(self, foot: QWidget) -> None:
        """Put something below the sentences that shows itself when it has to."""
        self._foot = foot
        self._column.insertWidget(self._column.indexOf(self._ahead_line), foot)
        foot.installEventFilter(self)

    def enlarge(self, *, on: bool) -> None:
        """Speak larger, in a higher panel, or as usual."""
        height, lines = (_TALL, _TALL_LINES) if on else (_HEIGHT, _LINES)
        self._sizes = _TALL_SIZES if on else _SIZES
        self.setFixedHeight(max(height, scale.on_grid(scale.line_height() * lines)))
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Make room for the foot when it shows itself, and take it back."""
        if watched is self._foot and event.type() in {QEvent.Type.Show, QEvent.Type.Hide}:
            self._fit()
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the sentences into another width."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Say what the panel is for."""
        self._heading.setText(self.tr("Say"))
        if self._quiet:
            self._sentences = (self.tr("Nothing to say right now."), "")
            self._fit()
        self._column.activate()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(scale.S)
        head.addWidget(IconLabel("message-2", colour="on_tint"))
        head.addWidget(self._heading)
        head.addStretch(1)
        head.addWidget(self._language)
        head.addStrut(24)
        end = QHBoxLayout()
        end.setSpacing(scale.S)
        end.addWidget(self._dots)
        end.addWidget(self._ahead)
        end.addStretch(1)
        end.addWidget(self._cap)
        end.addStrut(self._cap.sizeHint().height())
        self._head, self._end = head, end
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(scale.L, scale.M, scale.L, scale.L)
        column.setSpacing(scale.S)
        column.addLayout(head)
        column.addWidget(self._now)
        column.addWidget(self._then)
        column.addStretch(1)
        column.addWidget(self._ahead_line)
        column.addLayout(end)

    # --- fitting ---

    def _fit(self) -> None:
        """Show the sentence in the largest letters that have room, and the next one if it has."""
        now, then = self._sentences
        self._fit_ahead()
        if self._quiet:
            self._show(now, "", Type.BODY)
            return
        room = self._room()
        for size in self._sizes:
            needed = self._needed(now, size)
            if needed <= room:
                both = needed + scale.S + self._needed(then, Type.BODY) <= room
                # A next sentence does not make the present one smaller.
                self._show(now, then if both and size is self._sizes[0] else "", size)
                return
        self._show(now, "", self._sizes[-1], whole=False)

    def _show(self, now: str, then: str, size: Type, *, whole: bool = True) -> None:
        self._size = size
        self._now.set_look(size=size, colour="muted" if self._quiet else "text")
        self._now.setText(self._broken(now, size))
        self._then.setText(self._broken(then, Type.BODY))
        self._then.setVisible(bool(then))
        plain_tip(self._now, "" if whole else now)

    def _fit_ahead(self) -> None:
        """Say what is next beside the dots, or above them where it is too long."""
        taken = self._dots.width() + self._cap.sizeHint().width() + 3 * self._end.spacing()
        beside = scale.text_width(self._next, Type.SMALL) <= self._width() - taken
        self._ahead.setText(self._next if beside else "")
        self._ahead_line.setText("" if beside else self._next)
        self._ahead_line.setVisible(not beside)

    def _width(self) -> int:
        margins = self._column.contentsMargins()
        return max(1, self.width() - margins.left() - margins.right() - _EDGE)

    def _room(self) -> int:
        """Return the height between head and end."""
        margins, gap = self._column.contentsMargins(), self._column.spacing()
        taken = margins.top() + margins.bottom() + 2 * gap
        taken += self._head.sizeHint().height() + self._end.sizeHint().height()
        if self._foot is not None and not self._foot.isHidden():
            taken += self._foot.sizeHint().height() + gap
        if not self._ahead_line.isHidden():
            taken += self._needed(self._next, Type.SMALL) + gap
        return self.height() - taken

    def _needed(self, text: str, size: Type) -> int:
        if not text:
            return 0
        place, flags = QRect(0, 0, self._width(), 1 << 16), Qt.TextFlag.TextWordWrap.value
        return scale.metrics(size).boundingRect(place, flags, self._broken(text, size)).height()

    def _broken(self, text: str, size: Type) -> str:
        """Return the text with places to break in words that are wider than the panel."""
        measure, width = scale.metrics(size), self._width()
        return " ".join(
            word if measure.horizontalAdvance(word) <= width else _BREAK.join(word)
            for word in text.split(" ")
        )
