"""Backups nobody has to think of: when one is due it is made, and what hinders it is told."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desk_gui.domain.backups import BackupReason
from desk_gui.operations.runner import Lane, Runner
from desk_gui.services.backups import BackupService, BackupStatus
from desk_gui.services.changes import Outcome

if TYPE_CHECKING:
    from desk_gui.domain.refusals import Refusal

EVERY_MS = 60_000


class BackupWatch(QObject):
    """Looks every minute whether a backup is due; ``refusals`` say why there is none.

    Signals:
        changed: ``status`` or ``refusals`` are others now.
        made: A backup was made; carries its path.
    """

    changed = Signal()
    made = Signal(object)

    def __init__(
        self,
        backups: BackupService,
        runner: Runner,
        parent: QObject | None = None,
        every_ms: int = EVERY_MS,
    ) -> None:
        super().__init__(parent)
        self._backups = backups
        self._runner = runner
        self._busy = False
        self.status: BackupStatus | None = None
        self.refusals: tuple[Refusal, ...] = ()
        self._timer = QTimer(self, interval=every_ms)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Look now, and every minute from now on."""
        self._timer.start()
        self.look()

    def close(self) -> None:
        """Look no longer; called before the runner is closed."""
        self._timer.stop()

    @Slot()
    def look(self) -> None:
        """Make what is due, unless the last one is still being made."""
        if not self._busy:
            self._do(self._backups.keep_up, self._on_made, self._on_refused)

    @Slot()
    def day_closed(self) -> None:
        """Make the backup of a day's close; the closing itself does not wait for it."""
        self._make(BackupReason.DAY_CLOSED, self._on_made, self._on_refused)

    def before_import(
        self, then: Callable[[], None], otherwise: Callable[[Exception], None]
    ) -> None:
        """Make a backup, and go on only when there is one."""

        def made(path: Path) -> None:
            self._on_made(path)
            then()

        def refused(error: Exception) -> None:
            self._on_refused(error)
            otherwise(error)

        self._make(BackupReason.BEFORE_IMPORT, made, refused)

    def refresh(self) -> None:
        """Read anew how things are: a panel has changed them."""
        self._runner.run(self, self._backups.status, self._show, self._on_refused, Lane.DOCUMENTS)

    def _make(
        self,
        reason: BackupReason,
        then: Callable[[Path], None],
        otherwise: Callable[[Exception], None],
    ) -> None:
        self._do(lambda: self._backups.make(reason), then, otherwise)

    def _do(
        self,
        deed: Callable[[], Outcome[Any]],
        then: Callable[[Any], None],
        otherwise: Callable[[Exception], None],
    ) -> None:
        self._busy = True
        self._runner.run(self, deed, then, otherwise, Lane.DOCUMENTS)

    def _on_made(self, path: Path | None) -> None:
        self._busy = False
        self.refusals = ()
        if path is not None:
            self.made.emit(path)
        self.refresh()

    def _on_refused(self, error: Exception) -> None:
        self._busy = False
        if not self._runner.refused(error):
            return
        self.refusals = error.refusals
        self.changed.emit()

    def _show(self, status: BackupStatus) -> None:
        self.status = status
        self.changed.emit()
