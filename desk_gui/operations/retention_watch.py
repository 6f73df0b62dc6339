"""The nightly purge nobody has to think of: made when it is due, once for all desks."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desk_gui.domain.refusals import Refusal
from desk_gui.domain.retention import PurgeReport, RecordKind
from desk_gui.operations.runner import Lane, Progress, Runner
from desk_gui.services.retention import RetentionService

EVERY_MS = 60_000


class RetentionWatch(QObject):
    """Looks every minute whether the run is due; one that was missed is made at the next start.

    Signals:
        purged: A run came to its end; carries the PurgeReport.
        outdated: After a run: what lies on this workstation from before this day (a date) is old.
        changed: ``refusals`` are others now.
    """

    purged = Signal(object)
    outdated = Signal(object)
    changed = Signal()

    def __init__(
        self,
        retention: RetentionService,
        runner: Runner,
        parent: QObject | None = None,
        every_ms: int = EVERY_MS,
    ) -> None:
        super().__init__(parent)
        self._retention, self._runner = retention, runner
        self._busy = False
        self._progress = Progress(_tell_no_one)
        self.refusals: tuple[Refusal, ...] = ()
        """Why the last run could not be made."""
        self._timer = QTimer(self, interval=every_ms)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Look now, and every minute from now on."""
        self._timer.start()
        self.look()

    def close(self) -> None:
        """Look no longer, and stop a run after the batch it is at; before the runner is closed."""
        self._timer.stop()
        self._progress.cancel()

    @Slot()
    def look(self) -> None:
        """Make the run if it is due, unless the last one is still at it."""
        if self._busy:
            return
        self._busy = True
        self._progress = progress = Progress(_tell_no_one)
        self._runner.run(
            self,
            lambda: self._retention.keep_up(progress.cancelled),
            self._on_made,
            self._on_refused,
            Lane.DOCUMENTS,
        )

    def _on_made(self, report: PurgeReport | None) -> None:
        self._busy = False
        self._tell(())
        if report is None:
            return
        self.purged.emit(report)
        kept = {line.kind: line.before for line in report.lines}
        self.outdated.emit(kept[RecordKind.VISITS])

    def _on_refused(self, error: Exception) -> None:
        self._busy = False
        if self._runner.refused(error):
            self._tell(error.refusals)

    def _tell(self, refusals: tuple[Refusal, ...]) -> None:
        if refusals != self.refusals:
            self.refusals = refusals
            self.changed.emit()


def _tell_no_one(_done: int, _total: int) -> None:
    """Show nobody how far it is."""
