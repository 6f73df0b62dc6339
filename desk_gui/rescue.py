"""Where the data does not open: the repair screen, and each way out of it."""

from __future__ import annotations

import logging
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from desk_gui.opening import Opening, Restore
from desk_gui.services.changes import Outcome
from desk_gui.trouble_report import save_report
from desk_gui.views.setup.repair_page import RepairPage, RepairTools
from desk_gui.views.setup.repair_steps import AcceptQuestion, RestoringPage

if TYPE_CHECKING:
    from desk_gui.operations.runner import Runner
    from desk_gui.places import Places
    from desk_gui.views.shell.window import MainWindow

logger = logging.getLogger(__name__)


class Rescue(QObject):
    """Shows the repair screen alone in the window, until a way out was found.

    Signals:
        opened: The data is open after all; carries ``Opened``.
        again_requested: It is to be opened once more, as at the start.
    """

    opened = Signal(object)
    again_requested = Signal()

    def __init__(
        self, window: MainWindow, runner: Runner, places: Places, ways: Opening, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._window, self._runner = window, runner
        self._places, self._ways = places, ways
        self.page: RepairPage | None = None

    def show(self, error: Exception) -> None:
        """Say what is wrong, and offer what may help."""
        logger.error("not opened: %s", type(error).__name__, exc_info=error)
        self.leave()
        page = self.page = RepairPage(error, self._tools(error), self._runner)
        page.again_requested.connect(self._try_again)
        page.restore_requested.connect(self._restore)
        page.read_requested.connect(self._read)
        page.accept_requested.connect(self._ask_who_answers)
        page.close_requested.connect(self._window.close)
        self._window.show_alone(page)

    def leave(self) -> None:
        """Take the screen away."""
        self.page = None
        if self._window.page() is not None:
            self._window.set_pages([])

    def restore(self, asked: Restore) -> None:
        """Restore a backup, then open the data."""
        self.leave()
        page = RestoringPage()
        self._window.show_alone(page)
        tell = page.tell
        self._runner.run(
            self, lambda: self._ways.restored(asked, tell), self.opened.emit, self.show
        )

    def _tools(self, error: Exception) -> RepairTools:
        def report(folder: Path) -> Outcome[Path]:
            return Outcome(save_report(folder, self._places, error, _now()))

        ways = self._ways
        return RepairTools(backups=ways.backups, look=ways.look, report=report, now=_now)

    @Slot()
    def _try_again(self) -> None:
        if self.page is not None:
            self.page.set_busy(True)
        self.again_requested.emit()

    @Slot(object, str)
    def _restore(self, path: Path, passphrase: str) -> None:
        self.restore(Restore(path=path, passphrase=passphrase))

    @Slot()
    def _read(self) -> None:
        if self.page is not None:
            self.page.set_busy(True)
            self._runner.run(self, self._ways.to_read, self.opened.emit, self.page.refuse)

    @Slot()
    def _ask_who_answers(self) -> None:
        if self.page is not None:
            accept = self._ways.in_spite
            AcceptQuestion(self.page, self._runner, accept, self.opened.emit).open()


def _now() -> datetime:
    return datetime.now().astimezone()
