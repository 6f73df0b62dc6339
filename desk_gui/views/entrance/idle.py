"""Noticing that nobody is at the desk: input, and the time since the last of it."""

import sys
import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow

from desk_gui.settings import WorkstationSettings

_INPUT = {
    QEvent.Type.KeyPress,
    QEvent.Type.KeyRelease,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonRelease,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.TouchUpdate,
}
_MINUTE = 60
_TICK = 1000


def seconds() -> float:
    """Return a count of seconds that nobody sets, and that goes on while the computer sleeps."""
    if sys.platform == "linux":
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    return time.monotonic()


class InputWatch(QObject):
    """Hears of every key and of the mouse, in whichever window of the program.

    It listens to the windows of the system, which hear of each key once: a
    filter on the application would be called for every event of every widget.

    Signals:
        stirred: Somebody is there.
        pressed: A key that no action took; carries key and modifiers together.
    """

    stirred = Signal()
    pressed = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        application = QGuiApplication.instance()
        if not isinstance(application, QGuiApplication):
            raise TypeError("there is no application to watch")
        application.focusWindowChanged.connect(self._listen_to)
        for window in QGuiApplication.topLevelWindows():
            self._listen_to(window)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Tell of input, and let it pass."""
        if event.type() in _INPUT:
            self.stirred.emit()
        pressed = event.type() == QEvent.Type.KeyPress
        if pressed and isinstance(event, QKeyEvent) and not event.isAutoRepeat():
            self.pressed.emit(event.keyCombination())
        return False

    def _listen_to(self, window: QWindow | None) -> None:
        if window is not None:
            # A second time only moves the filter to the front.
            window.installEventFilter(self)


class IdleWatch(QObject):
    """Counts the minutes without input, by the settings of the workstation.

    Signals:
        guard_due: It is time for the eye guard.
        lock_due: It is time to lock.
    """

    guard_due = Signal()
    lock_due = Signal()

    def __init__(
        self,
        settings: Callable[[], WorkstationSettings],
        parent: QObject,
        clock: Callable[[], float] = seconds,
    ) -> None:
        """``clock`` counts seconds; ``look`` is called every second."""
        super().__init__(parent)
        self._settings = settings
        self._clock = clock
        self._since = clock()
        self._timer = QTimer(self, interval=_TICK, timerType=Qt.TimerType.CoarseTimer)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def stir(self) -> None:
        """Begin to count again."""
        self._since = self._clock()

    def look(self) -> None:
        """Tell what is due; told again and again until somebody stirs."""
        idle, settings = self._clock() - self._since, self._settings()
        if 0 < settings.lock_after * _MINUTE <= idle:
            self.lock_due.emit()
        elif 0 < settings.guard_after * _MINUTE <= idle:
            self.guard_due.emit()
