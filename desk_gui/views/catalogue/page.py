"""The page of the catalogue: what is on sale, and the import of price lists."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QStackedLayout
from shiboken6 import isValid

from desk_gui.domain.actors import Permission
from desk_gui.domain.catalogue import Catalogue, PriceList, PublicationHit
from desk_gui.domain.refusals import RefusedError
from desk_gui.operations.runner import Lane, Progress, Runner
from desk_gui.services.catalogue import CatalogueService, ImportCancelled
from desk_gui.services.changes import Topic
from desk_gui.views.backups.before import AfterBackup
from desk_gui.views.catalogue.browse import BrowsePanel
from desk_gui.views.catalogue.import_draft import ImportDraft
from desk_gui.views.catalogue.import_panel import ImportPanel
from desk_gui.views.labels import clock, titles_text
from desk_gui.views.shell.allowed import needing
from desk_gui.views.shell.page import Page
from desk_gui.widgets.caps import key_sequence


class CataloguePage(Page):
    """Lists the titles; Ctrl+I reads a price list, shows it, and stores it when told to."""

    _told = Signal(int, int)

    def __init__(
        self,
        catalogue: CatalogueService,
        runner: Runner,
        now: Callable[[], datetime],
        after_backup: AfterBackup,
    ) -> None:
        """``after_backup`` makes a backup and then goes on, or tells why there is none."""
        super().__init__()
        self._after_backup = after_backup
        self._catalogue = catalogue
        self._runner = runner
        self._now = now
        self._progress = Progress(self._tell)
        self.import_action = needing(
            self._action("Ctrl+I", self.choose_file), Permission.IMPORT_CATALOGUE
        )
        self.find_action = self._action("Ctrl+F", self._find)
        self.browse = BrowsePanel(
            catalogue, runner, lambda: now().date(), self.import_action, self.confirmation
        )
        self.importing = ImportPanel()
        self.import_draft = ImportDraft(self.importing)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.browse)
        self._stack.addWidget(self.importing)
        self.confirmation.show()
        self._connect()
        self.retranslate()
        self.browse.reload()

    def title(self) -> str:
        """Return the page's name."""
        return self.tr("Catalogue")

    def on_shown(self) -> None:
        """Begin where titles are found, or where an import was left."""
        if self._stack.currentWidget() is self.browse:
            self.browse.filter.setFocus()
        else:
            self.importing.setFocus()

    def retranslate(self) -> None:
        """Say everything again in the language in force."""
        self.import_action.setText(self.tr("Import…"))
        self.find_action.setText(self.tr("Find a title"))
        self.browse.retranslate()
        self.importing.retranslate()

    def show_title(self, hit: PublicationHit) -> None:
        """Go to a title, unless a price list is being imported."""
        if not self._is_importing():
            self.browse.show_hit(hit)

    @Slot()
    def choose_file(self) -> None:
        """Ask for the price list's file."""
        if self.importing.is_running() and self._is_importing():
            return
        kinds = self.tr("Price lists (*.csv *.txt *.xlsx);;All files (*)")
        chooser = QFileDialog(self, self.tr("Choose a price list"), "", kinds)
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
        chooser.fileSelected.connect(self.open_file)
        chooser.open()

    @Slot(str)
    def open_file(self, name: str) -> None:
        """Read a price list and show what is in it; nothing is stored."""
        path = Path(name)
        progress = self._begin()
        self._stack.setCurrentWidget(self.importing)
        self.importing.begin_list(path, self._now().date())
        self._runner.run(
            self,
            lambda: self._catalogue.preview(path, progress, progress.cancelled),
            self._on_read,
            self._on_unread,
            Lane.DOCUMENTS,
        )

    def _connect(self) -> None:
        self._told.connect(self.importing.show_progress)
        self.import_draft.file_wanted.connect(self.open_file)
        self.importing.store_asked.connect(self._store)
        self.importing.leave_asked.connect(self._leave)
        self.importing.file_asked.connect(self.import_action.trigger)
        self._runner.changed.connect(self._on_news)

    def _action(self, key: str, then: Callable[[], None]) -> QAction:
        action = QAction(self)
        action.setShortcut(key_sequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(then)
        self.addAction(action)
        return action

    def _is_importing(self) -> bool:
        return self._stack.currentWidget() is self.importing

    def _begin(self) -> Progress:
        self.confirmation.clear()
        self._progress = Progress(self._tell)
        return self._progress

    def _tell(self, done: int, total: int) -> None:
        """Bring the progress to the window's thread; on the worker's."""
        if isValid(self):
            self._told.emit(done, total)

    @Slot()
    def _store(self) -> None:
        price_list = self.importing.found
        if price_list is None:
            return
        details, progress = self.importing.storing(), self._begin()

        def store() -> None:
            self._runner.run(
                self,
                lambda: self._catalogue.import_list(
                    price_list, details, progress, progress.cancelled
                ),
                self._on_stored,
                self._on_not_stored,
                Lane.DOCUMENTS,
            )

        self._after_backup(store, self._on_not_stored)

    @Slot()
    def _leave(self) -> None:
        """Stop what is running; where nothing is, go back to the titles."""
        if self.importing.is_running():
            self._progress.cancel()
        else:
            if self._is_importing():
                self.import_draft.draft_left.emit()
            self._show_titles()

    @Slot()
    def _find(self) -> None:
        if not self._is_importing():
            self.browse.filter.setFocus()

    @Slot(object)
    def _on_news(self, topics: frozenset[Topic]) -> None:
        if Topic.CATALOGUE in topics:
            self.browse.reload()

    def _on_read(self, price_list: PriceList) -> None:
        self.importing.show_list(price_list)

    def _on_unread(self, error: Exception) -> None:
        if isinstance(error, ImportCancelled):
            self._show_titles()
        elif isinstance(error, RefusedError):
            self.importing.show_unreadable(error.refusals)
        else:
            self._show_titles()
            self._runner.fail(error)

    def _on_stored(self, stored: Catalogue) -> None:
        self.importing.form.settled.emit()
        self._show_titles()
        titles = titles_text(stored.titles)
        said = self.tr("Imported: {name}, {titles}, {time}")
        self.confirmation.say(said.format(name=stored.name, titles=titles, time=clock(self._now())))

    def _on_not_stored(self, error: Exception) -> None:
        if isinstance(error, ImportCancelled):
            self.importing.not_stored()
        elif isinstance(error, RefusedError):
            self.importing.not_stored(error.refusals)
        else:
            self.importing.not_stored()
            self._runner.fail(error)

    def _show_titles(self) -> None:
        self._stack.setCurrentWidget(self.browse)
        self.browse.filter.setFocus()
