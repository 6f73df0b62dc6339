"""The badge scanner: a burst of keys is caught wherever it falls, and lands in no field.

Keys that may begin a code are held back until it is clear what they are:
40 ms at most, which no hand notices. What was typing after all is given to
the field it was meant for.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from desk_gui.domain.scans import (
    GAP_MS,
    LONGEST,
    PREFIX,
    Struck,
    american_key,
    begins_burst,
    read_burst,
)
from desk_gui.widgets.key_watch import KeyWatch
from desk_gui.widgets.keys import ENTER

_HOLD_MS = 40
_FROM_X = ("xcb", "wayland")
_PLAIN = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


@dataclass(frozen=True)
class _Held:
    """A key that was held back, as it came."""

    key: int
    modifiers: Qt.KeyboardModifier
    text: str
    struck: Struck
    target: QWidget | None


class Scanner(QObject):
    """Listens to every key of the program until it is stopped.

    Signals:
        scanned: A code was scanned; carries it, whole and in capitals.
    """

    scanned = Signal(str)

    def __init__(
        self,
        parent: QObject,
        is_code: Callable[[str], bool],
        length: int,
        clock: Callable[[], float] = time.monotonic,
        is_ours: Callable[[str], bool] = lambda _code: True,
    ) -> None:
        """``is_code`` tells a whole code of ``length`` characters, ``is_ours`` one of this house.

        ``clock`` counts seconds, for keys that do not say when they were struck.
        """
        super().__init__(parent)
        self._is_code, self._length, self._clock = is_code, length, clock
        self._is_ours = is_ours
        self._held: list[_Held] = []
        self._last = 0.0
        self._giving_back = False
        self._from_x = QGuiApplication.platformName().startswith(_FROM_X)
        self._patience = QTimer(self, singleShot=True, interval=_HOLD_MS)
        self._patience.timeout.connect(self._look_once_more)
        self._keys = KeyWatch(self, self._takes)
        self._keys.start()

    def stop(self) -> None:
        """Listen no more: a window that is closed may not take a key from another one."""
        self._keys.stop()
        self._patience.stop()
        self._held = []

    def _takes(self, event: QKeyEvent) -> bool:
        """Tell whether the key is held back: it may be a scanner's. Everything else passes."""
        if event.type() != QEvent.Type.KeyPress or self._giving_back:
            return False
        # As struck, not as heard: a busy window hears a slow hand's keys all at once.
        struck_at = event.timestamp() or self._clock() * 1000
        late = struck_at - self._last > GAP_MS
        self._last = struck_at
        if self._held and (late or event.isAutoRepeat()):
            self._settle()
        if not self._held:
            return self._begins(event)
        if event.key() in ENTER:
            return self._end(event)
        if not event.text():
            # Shift goes before a capital letter, as scanners send it. Whatever else may lead
            # elsewhere: what a hand typed before it comes first.
            if event.key() != Qt.Key.Key_Shift and not self._is_scan():
                self._settle()
            return False
        return self._goes_on(event)

    def _begins(self, event: QKeyEvent) -> bool:
        held = self._as_held(event)
        if event.isAutoRepeat() or not event.text() or event.modifiers() & ~_PLAIN:
            return False
        return begins_burst([held.struck]) and self._hold(held)

    def _goes_on(self, event: QKeyEvent) -> bool:
        held = self._as_held(event)
        known = self._struck()
        if begins_burst([*known, held.struck]) and len(known) < LONGEST:
            return self._hold(held)
        self._give_back(range(len(self._held)))
        return self._begins(event)

    def _end(self, event: QKeyEvent) -> bool:
        """Take Enter as the scanner's last key, if it was a scanner."""
        was_scan = self._is_scan() and self._settle()
        if not was_scan and self._held:
            self._give_back(range(len(self._held)))
        return was_scan

    def _is_scan(self) -> bool:
        """Tell whether so much came at once that no hand can have typed it."""
        return len(self._held) > len(PREFIX)

    def _hold(self, held: _Held) -> bool:
        self._held.append(held)
        self._patience.start()
        return True

    @Slot()
    def _look_once_more(self) -> None:
        """Keys that came while the window was busy are still to be heard."""
        QTimer.singleShot(0, self, self._settle_if_silent)

    def _settle_if_silent(self) -> None:
        if not self._patience.isActive():
            self._settle()

    def _settle(self) -> bool:
        """Decide what the held keys were; tell whether something was scanned."""
        if not self._held:
            return False
        burst = read_burst(self._struck(), self._is_code, self._length, self._is_ours)
        if burst is None:
            self._give_back(range(len(self._held)))
            return False
        self._give_back(burst.typed)
        self.scanned.emit(burst.code)
        return True

    def _give_back(self, places: range | tuple[int, ...]) -> None:
        """Hand the keys at these places to the field they were typed into; forget all."""
        self._patience.stop()
        held, self._held = self._held, []
        self._giving_back = True
        try:
            for at in places:
                self._send(held[at])
        finally:
            self._giving_back = False

    def _struck(self) -> list[Struck]:
        return [each.struck for each in self._held]

    def _send(self, held: _Held) -> None:
        if held.target is not None and isValid(held.target):
            given = QKeyEvent(QEvent.Type.KeyPress, held.key, held.modifiers, held.text)
            QApplication.sendEvent(held.target, given)

    def _as_held(self, event: QKeyEvent) -> _Held:
        key = american_key(event.nativeScanCode(), from_x=self._from_x)
        struck = Struck(event.text(), key)
        target = QApplication.focusWidget()
        return _Held(event.key(), event.modifiers(), event.text(), struck, target)
