"""The notice over every page that an alarm or a drill is going on; F9 leads to its list."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QEvent, QTimer, Signal, Slot

from desk_gui.domain.evacuations import Evacuation, EvacuationKind
from desk_gui.domain.refusals import RefusedError
from desk_gui.operations.runner import Runner
from desk_gui.services.changes import Topic
from desk_gui.services.evacuations import EvacuationService
from desk_gui.views.evacuations.words import EvacuationWords
from desk_gui.views.shell.notice import Notice

EVERY_MS = 5_000


class EvacuationStrip(Notice):
    """In sight while one runs, whichever desk began it, and after a restart too.

    Signals:
        running: One began, changed or ended; carries it, or None.
    """

    running = Signal(object)

    def __init__(
        self, evacuations: EvacuationService, runner: Runner, now: Callable[[], datetime]
    ) -> None:
        super().__init__()
        self._evacuations, self._runner, self._now = evacuations, runner, now
        self._running: Evacuation | None = None
        self._words = EvacuationWords(self)
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self.look)
        runner.changed.connect(self._on_news)

    def reload(self) -> None:
        """Look whether one runs."""
        self._runner.ask(self, self._evacuations.running, self._show, self._on_unread, key="run")

    @Slot()
    def look(self) -> None:
        """Say it again: the minutes go on."""
        running = self._running
        if running is None:
            self._timer.stop()
            self.clear()
            return
        self._timer.start()
        real = running.kind is EvacuationKind.REAL
        said, shows = self._words.running(running, self._now()), self.tr("F9 shows the list.")
        self.say(f"{said} {shows}", colour="danger" if real else "warn")

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange and self.isVisible():
            self.look()
        super().changeEvent(event)

    def _show(self, running: Evacuation | None) -> None:
        changed = running != self._running
        self._running = running
        self.look()
        if changed:
            self.running.emit(running)

    def _on_unread(self, error: Exception) -> None:
        """Keep what is said: it was so a moment ago."""
        if not isinstance(error, RefusedError):
            self._runner.fail(error)

    @Slot(object)
    def _on_news(self, topics: frozenset[Topic]) -> None:
        if Topic.EVACUATIONS in topics:
            self.reload()
