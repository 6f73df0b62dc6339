"""The entrance of the window, put together: cover, lock, eye guard, and what sets them off."""

from collections.abc import Callable

from PySide6.QtCore import QKeyCombination, QObject, Qt, Signal

from desk_gui.operations.runner import Runner
from desk_gui.services.attendance import Attendance
from desk_gui.services.entrance import EntranceService
from desk_gui.settings import Workstation
from desk_gui.views.entrance.cover import EntranceCover
from desk_gui.views.entrance.curtain import Curtain
from desk_gui.views.entrance.guard import EyeGuard
from desk_gui.views.entrance.idle import IdleWatch, InputWatch, seconds
from desk_gui.views.entrance.lock import Lock
from desk_gui.views.shell.window import MainWindow


class Entrance(QObject):
    """Who comes in, who is away, who looks over the shoulder.

    Signals:
        locking, admitted, switched: As of the ``Lock``.
    """

    locking = Signal()
    admitted = Signal(object)
    switched = Signal(object)

    def __init__(
        self,
        window: MainWindow,
        entrance: EntranceService,
        attendance: Attendance,
        runner: Runner,
        workstation: Workstation,
        clock: Callable[[], float] = seconds,
    ) -> None:
        """``clock`` counts seconds; nobody sets it."""
        super().__init__(window)
        self._attendance = attendance
        curtain = Curtain(window)
        self.cover = EntranceCover(window, entrance, attendance, runner, clock)
        self.lock = Lock(curtain, self.cover)
        self.guard = EyeGuard(window, curtain, clock)
        self.idle = IdleWatch(lambda: workstation.settings, self, clock)
        self._curtain = curtain
        self._connect(window)

    def begin(self, office: str) -> None:
        """Ask who is there; the office's name stands on the cover."""
        self.cover.set_office(office)
        self.lock.lock()

    def close(self) -> None:
        """Stand before nothing any more: another window would be put away with this one's."""
        self._curtain.end()

    def _connect(self, window: MainWindow) -> None:
        for name in ("locking", "admitted", "switched"):
            getattr(self.lock, name).connect(getattr(self, name))
        self.cover.close_asked.connect(window.close)
        self.guard.lock_asked.connect(self.lock.lock)
        self.idle.lock_due.connect(self._lock_someone)
        self.idle.guard_due.connect(self.guard.rise)
        # Held down, F8 would raise and lower the guard again and again.
        window.keys.on("eye_guard", self.guard.rise).setAutoRepeat(False)
        window.keys.on("lock", self.lock.lock).setAutoRepeat(False)
        watch = InputWatch(self)
        watch.stirred.connect(self.idle.stir)
        watch.pressed.connect(self._on_pressed)

    def _lock_someone(self) -> None:
        """Lock, if anyone is in: before the first, there is nothing to cover."""
        if self._attendance.account is not None:
            self.lock.lock()

    def _on_pressed(self, keys: QKeyCombination) -> None:
        """Answer in dialogs too: the window's actions do not reach there."""
        if self._curtain.front() is not None:
            return
        if keys == QKeyCombination(Qt.Key.Key_F8):
            self.guard.rise()
        elif keys == QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_L):
            self.lock.lock()
