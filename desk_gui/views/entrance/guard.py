"""The eye guard: no name and no number on the screen, one key away in both directions."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk_gui.views.entrance.curtain import Curtain
from desk_gui.views.entrance.front import Front
from desk_gui.widgets import scale
from desk_gui.widgets.labels import IconLabel, PlainLabel
from desk_gui.widgets.scale import Type

HELD = 1.0
"""Seconds of F8 held down that lock."""
_ICON = 40


class GuardSheet(Front):
    """Quiet: an eye, and the key that shows the work again.

    Signals:
        lowered: F8 or Escape.
        held: F8 stays pressed.
    """

    lowered = Signal()
    held = Signal()

    def __init__(self, window: QWidget, clock: Callable[[], float]) -> None:
        super().__init__(window)
        self._clock = clock
        self._since = clock()
        self._pressed = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.words = PlainLabel(size=Type.LEAD)
        self.note = PlainLabel(size=Type.SMALL, colour="muted")
        column = QVBoxLayout(self)
        column.setSpacing(scale.M)
        column.addStretch(1)
        for part in (IconLabel("eye-off", size=_ICON), self.words, self.note):
            column.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self.retranslate()

    def begin(self) -> None:
        """Count from now how long F8 is held."""
        self._since, self._pressed = self._clock(), False
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Lock when F8 is held, go down with Escape; every other key is left alone."""
        if event.key() == Qt.Key.Key_Escape:
            self.lowered.emit()
        elif event.key() == Qt.Key.Key_F8 and not event.isAutoRepeat():
            self._since, self._pressed = self._clock(), True
        elif event.key() == Qt.Key.Key_F8 and self._clock() - self._since >= HELD:
            self.held.emit()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Go down when F8 was pressed and let go; not with the press that raised the guard."""
        if self._pressed and event.key() == Qt.Key.Key_F8 and not event.isAutoRepeat():
            self.lowered.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Say which key helps."""
        self.words.setText(self.tr("F8 shows the work again"))
        self.note.setText(self.tr("F8 held down locks"))


class EyeGuard(QObject):
    """The lock's light form: the same curtain, and no password.

    Signals:
        lock_asked: F8 was held.
    """

    lock_asked = Signal()

    def __init__(
        self, window: QWidget, curtain: Curtain, clock: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(curtain)
        self._curtain = curtain
        self.sheet = GuardSheet(window, clock)
        self.sheet.lowered.connect(self.lower)
        self.sheet.held.connect(self.lock_asked)

    def is_up(self) -> bool:
        """Tell whether the sheet stands before everything."""
        return self._curtain.front() is self.sheet

    def rise(self) -> None:
        """Put everything away, unless it is already."""
        if self._curtain.front() is None:
            self.sheet.begin()
            self._curtain.draw(self.sheet)

    def lower(self) -> None:
        """Show everything again, as it was."""
        if self.is_up():
            self._curtain.open()
