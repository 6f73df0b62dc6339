"""Lists of the house's people from and to files: reading, showing, storing, writing."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget
from shiboken6 import isValid

from desk_gui.domain.refusals import RefusedError
from desk_gui.domain.staff_lists import StaffList
from desk_gui.files import write_atomically
from desk_gui.operations.runner import Lane, Progress, Runner
from desk_gui.services.changes import Outcome
from desk_gui.services.staff_files import StaffFiles, StaffImportCancelled
from desk_gui.views.backups.before import AfterBackup
from desk_gui.views.labels import language
from desk_gui.views.staff.import_panel import StaffImport
from desk_gui.views.staff.saving import choose_list, kind_of


class StaffLists(QObject):
    """Takes a list in after it was looked at, and writes one out.

    Signals:
        opened: A file is being read: ``importing`` is to be shown.
        left: The import is over, or was left: the list of people is to be shown.
        imported: A list was stored; carries it.
        exported: A list was written; carries its path.
        refused: A list was not written; carries the exception.
    """

    opened = Signal()
    left = Signal()
    imported = Signal(object)
    exported = Signal(object)
    refused = Signal(object)
    _told = Signal(int, int)

    def __init__(
        self,
        page: QWidget,
        files: StaffFiles,
        runner: Runner,
        after_backup: AfterBackup,
    ) -> None:
        super().__init__(page)
        self._page, self._files, self._runner = page, files, runner
        self._after_backup = after_backup
        self._progress = Progress(self._tell)
        self.importing = StaffImport()
        self._told.connect(self.importing.show_progress)
        self.importing.store_asked.connect(self._store)
        self.importing.leave_asked.connect(self._leave)
        self.importing.file_asked.connect(self.choose_file)

    @Slot()
    def choose_file(self) -> None:
        """Ask for the file of a list."""
        if self.importing.isVisible() and self.importing.is_running():
            return
        kinds = self.tr("Lists (*.csv *.txt *.xlsx);;All files (*)")
        chooser = QFileDialog(self._page, self.tr("Choose a list of people"), "", kinds)
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
        chooser.fileSelected.connect(self.open_file)
        chooser.open()

    @Slot(str)
    def open_file(self, name: str) -> None:
        """Read a list and show what is in it; nothing is stored."""
        path, progress = Path(name), self._begin()
        self.importing.begin(path)
        self.opened.emit()
        self._runner.run(
            self,
            lambda: self._files.preview(path, progress, progress.cancelled),
            self.importing.show_list,
            self._on_unread,
            Lane.DOCUMENTS,
        )

    @Slot()
    def choose_place(self) -> None:
        """Ask where the list is to be written."""
        choose_list(self._page, self.tr("Staff"), self.export)

    def export(self, path: Path) -> None:
        """Write the list of who is with the firm into a file."""

        def write() -> Outcome[Path]:
            made = self._files.export(kind_of(path), language())
            write_atomically(path, made.value)
            return Outcome(path, made.changed)

        self._runner.run(self, write, self.exported.emit, self.refused.emit, Lane.DOCUMENTS)

    @Slot()
    def _store(self) -> None:
        found = self.importing.found
        if found is None:
            return
        progress = self._begin()
        self.importing.begin_storing()

        def store() -> None:
            self._runner.run(
                self,
                lambda: self._files.import_list(found, progress, progress.cancelled),
                self._on_stored,
                self._on_not_stored,
                Lane.DOCUMENTS,
            )

        self._after_backup(store, self._on_not_stored)

    @Slot()
    def _leave(self) -> None:
        """Stop what is running; where nothing is, go back to the people."""
        if self.importing.is_running():
            self._progress.cancel()
        else:
            self.left.emit()

    def _begin(self) -> Progress:
        self._progress = Progress(self._tell)
        return self._progress

    def _tell(self, done: int, total: int) -> None:
        """Bring the progress to the window's thread; on the worker's."""
        if isValid(self):
            self._told.emit(done, total)

    def _on_stored(self, stored: StaffList) -> None:
        self.left.emit()
        self.imported.emit(stored)

    def _on_unread(self, error: Exception) -> None:
        self._answer(error, self.importing.show_unreadable, self.left.emit)

    def _on_not_stored(self, error: Exception) -> None:
        self._answer(error, self.importing.not_stored, self.importing.not_stored)

    def _answer(
        self, error: Exception, refused: Callable[..., object], stopped: Callable[[], object]
    ) -> None:
        if isinstance(error, RefusedError):
            refused(error.refusals)
            return
        stopped()
        if not isinstance(error, StaffImportCancelled):
            self._runner.fail(error)
