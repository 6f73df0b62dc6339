"""Looking which reminders of promises are due, and ringing for those that are this desk's."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desk_gui.domain.promises import Promise
from desk_gui.domain.refusals import RefusedError
from desk_gui.operations.runner import Runner
from desk_gui.services.promises import PromiseService

EVERY_MS = 15_000


class ReminderWatch(QObject):
    """Asks every few seconds off the GUI thread; one question at a time.

    It takes no focus and shows nothing itself: whoever listens does that.

    Signals:
        rang: Reminders came that no other desk rings for; carries their promises,
            the one that is due first at the head.
    """

    rang = Signal(object)

    def __init__(
        self,
        promises: PromiseService,
        runner: Runner,
        is_heard: Callable[[], bool],
        beep: Callable[[], object],
        parent: QObject | None = None,
    ) -> None:
        """``beep`` makes the sound, where ``is_heard`` says that one is wanted."""
        super().__init__(parent)
        self._promises, self._runner = promises, runner
        self._is_heard, self._beep = is_heard, beep
        self._busy = False
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Begin to look, now and every few seconds."""
        self._timer.start()
        self.look()

    def stop(self) -> None:
        """Look no more: nobody is signed in, or the program ends."""
        self._timer.stop()

    @Slot()
    def look(self) -> None:
        """Ring for what is due now; while a question is under way, not twice."""
        if self._busy or not self._timer.isActive():
            return
        self._busy = True
        # Not as a read: of those only the last answer counts, and a claim must not be lost.
        self._runner.run(self, self._promises.due_reminders, self._on_due, self._on_failed)

    def _on_due(self, due: list[Promise]) -> None:
        self._busy = False
        if not due:
            return
        if self._is_heard():
            self._beep()
        self.rang.emit(due)

    def _on_failed(self, error: Exception) -> None:
        """Try again at the next look: the panel shows what is due all the same."""
        self._busy = False
        if not isinstance(error, RefusedError):
            self._runner.fail(error)
