"""The list of who is in the house, always fresh on disk: it is there when the network is gone."""

import logging
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desk_gui.domain.refusals import Refusal, RefusedError
from desk_gui.files import remove_leftovers, write_atomically
from desk_gui.operations.runner import Lane, Runner
from desk_gui.services.changes import Outcome, Topic

logger = logging.getLogger(__name__)

LIST_NAME = "who-is-in-the-house.pdf"
EVERY_MS = 180_000
SETTLE_MS = 2_000
"""After a change others often follow: a group, a badge, a promise."""
_IDLE_S = 600
_TOPICS = {
    Topic.VISITS,
    Topic.STAFF,
    Topic.PEOPLE,
    Topic.PRIVACY,
    Topic.RECEPTION,
    Topic.OFFICE,
}
"""What the list is made of; who is erased or purged is on it no more."""


class PresentWatch(QObject):
    """Keeps the list in ``folder``: every few minutes and after every change.

    ``make`` returns it as a PDF; it is called off the GUI thread, never twice
    at once. The list stays when the program ends: it may be needed then.

    Signals:
        fresh: The list was written; carries the time.
        troubled: It was not; carries the refusals that say why, none for a fault
            of ours. Told once, until it is written again.
    """

    fresh = Signal(object)
    troubled = Signal(object)

    def __init__(
        self,
        folder: Path,
        make: Callable[[], bytes],
        runner: Runner,
        now: Callable[[], datetime],
        parent: QObject | None = None,
        every_ms: int = EVERY_MS,
        settle_ms: int = SETTLE_MS,
    ) -> None:
        super().__init__(parent)
        self._folder, self._make = folder, make
        self._runner, self._now = runner, now
        self._busy = self._again = False
        self.trouble: tuple[Refusal, ...] | None = None
        """Why the list on disk is an old one, or None."""
        self.fresh_at: datetime | None = None
        """When it was written last in this run."""
        self._timer = QTimer(self, interval=every_ms)
        self._settle = QTimer(self, interval=settle_ms, singleShot=True)
        self._timer.timeout.connect(self.look)
        self._settle.timeout.connect(self.look)
        runner.changed.connect(self._on_news)

    def start(self) -> None:
        """Write the list now, and keep it fresh from now on."""
        self._timer.start()
        self.look()

    def close(self) -> None:
        """Look no longer; called before the runner is closed."""
        self._timer.stop()
        self._settle.stop()

    @Slot()
    def look(self) -> None:
        """Write the list; while one is being written, once more after it."""
        if self._busy:
            self._again = True
            return
        self._busy = True
        self._runner.run(self, self._write, self._on_written, self._on_failed, Lane.DOCUMENTS)

    def _write(self) -> Outcome[datetime]:
        made_at = self._now()
        write_list(self._folder, self._make())
        return Outcome(made_at)

    def _on_written(self, made_at: datetime) -> None:
        self.trouble, self.fresh_at = None, made_at
        self.fresh.emit(made_at)
        self._go_on()

    def _on_failed(self, error: Exception) -> None:
        refusals = error.refusals if isinstance(error, RefusedError) else ()
        if self.trouble is None:
            logger.warning("who is in the house was not written: %s", type(error).__name__)
            self.trouble = refusals
            self.troubled.emit(refusals)
        self._go_on()

    def _go_on(self) -> None:
        self._busy = False
        if self._again:
            self._again = False
            self.look()

    @Slot(object)
    def _on_news(self, topics: frozenset[Topic]) -> None:
        # The first change sets the time: a busy morning must not put it off for ever.
        if topics & _TOPICS and self._timer.isActive() and not self._settle.isActive():
            self._settle.start()


def write_list(folder: Path, made: bytes) -> None:
    """Put the list in its place, whole; what a killed writer left of an older one goes.

    Raises:
        RefusedError: the disk does not take it; the old list stays.
    """
    remove_leftovers(folder, _IDLE_S)
    write_atomically(folder / LIST_NAME, made)
