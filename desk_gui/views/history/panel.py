"""The history on a page: who did what to which record, and whether everything is whole."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout

from desk_gui.domain.history import HistoryFilter, HistoryLine
from desk_gui.files import write_atomically
from desk_gui.operations.runner import Lane, Runner
from desk_gui.services.changes import Outcome, Topic
from desk_gui.services.history import PAGE, HistoryService
from desk_gui.services.inspection import Inspection
from desk_gui.services.people import PeopleService
from desk_gui.views.documents.saving import choose_pdf
from desk_gui.views.history.check import CheckStrip
from desk_gui.views.history.filters import FilterStrip
from desk_gui.views.history.looks import LooksDialog, Report
from desk_gui.views.history.model import HistoryRows
from desk_gui.views.history.words import HistoryCounts
from desk_gui.views.sentences import sentences
from desk_gui.views.shell.page import Page
from desk_gui.widgets.buttons import Button
from desk_gui.widgets.caps import key_sequence
from desk_gui.widgets.lists import RowList
from desk_gui.widgets.panels import Empty, Panel, PanelHeader
from desk_gui.widgets.row_painting import RowColumns
from desk_gui.widgets.rows import RECORD_ROLE

_COLUMNS = RowColumns(state=32, code=48, aside=200)


Paper: TypeAlias = Callable[[str, HistoryFilter], bytes]


class HistoryPanel(Page):
    """The entries, the newest first, with filters above and the check below.

    ``report`` makes the paper that tells a person who looked at their record,
    ``paper`` that of the entries a filter lets through.
    """

    def __init__(
        self,
        history: HistoryService,
        inspection: Inspection,
        people: PeopleService,
        report: Report,
        paper: Paper,
        runner: Runner,
        now: Callable[[], datetime],
    ) -> None:
        super().__init__()
        self._history, self._people, self._report = history, people, report
        self._paper = paper
        self._runner = runner
        self.header = PanelHeader()
        self.filters = FilterStrip(now().date())
        self.rows = RowList(_COLUMNS)
        self.model = HistoryRows(PAGE, self.rows)
        self.rows.setModel(self.model)
        self.empty = Empty()
        self.check = CheckStrip(inspection, runner)
        self.check_action = self._action("Ctrl+H", self.check.press)
        self.looks_action = self._action("Ctrl+L", self.report_on_person)
        self.find_action = self._action("Ctrl+F", self._find)
        self.save_action = self._action("Ctrl+P", self.ask_place)
        self._lay_out()
        self._connect()
        self.retranslate()
        self.reload()

    def on_shown(self) -> None:
        """Begin where one types what is looked for."""
        self._find()

    @Slot()
    def reload(self) -> None:
        """Read the newest entries that are wanted."""
        wanted = self.filters.wanted()
        self._runner.ask(self, self._history.workers, self.filters.set_workers, key="workers")
        self._runner.ask(
            self,
            lambda: self._history.entries(wanted),
            self._on_page,
            self._on_refused,
            key="entries",
        )

    @Slot()
    def report_on_person(self) -> None:
        """Ask about whom, and show who looked at their record and why."""
        LooksDialog(self, self._history, self._people, self._report, self._runner).open()

    @Slot()
    def ask_place(self) -> None:
        """Ask where the entries that are wanted are to be saved as a PDF."""
        choose_pdf(self, self.tr("history"), self.save_to)

    @Slot(str)
    def save_to(self, name: str) -> None:
        """Write the entries that are wanted into a file."""
        words, wanted = self.filters.words(), self.filters.wanted()

        def write() -> Outcome[str]:
            write_atomically(Path(name), self._paper(words, wanted))
            return Outcome(name)

        self._runner.run(self, write, self._on_saved, self._on_refused, Lane.DOCUMENTS)

    def _on_saved(self, name: str) -> None:
        self.header.note.setText(self.tr("Saved: {name}").format(name=Path(name).name))

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self.header.title.setText(self.tr("History"))
        self.rows.setAccessibleName(self.tr("Entries of the history"))
        self.check_action.setText(self.tr("Check everything"))
        self.looks_action.setText(self.tr("Report on a person…"))
        self.find_action.setText(self.tr("Find in the history"))
        self.save_action.setText(self.tr("Save as PDF…"))
        self.empty.setText(self.tr("No entry is like that. Choose other days, or less."))
        self.filters.retranslate()
        self.check.retranslate()
        self.model.retell()
        self._count()

    def _action(self, key: str, then: Callable[[], None]) -> QAction:
        action = QAction(self)
        action.setShortcut(key_sequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(then)
        self.addAction(action)
        return action

    def _lay_out(self) -> None:
        looks = Button(icon="user-search")
        looks.follow(self.looks_action)
        self.header.add(looks)
        save = Button(icon="file-text")
        save.follow(self.save_action)
        self.header.add(save)
        panel = Panel()
        inside = QVBoxLayout(panel)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        inside.addWidget(self.header)
        inside.addWidget(self.filters)
        inside.addWidget(self.empty)
        inside.addWidget(self.rows, 1)
        inside.addStretch(0)
        inside.addWidget(self.check)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(panel)

    def _connect(self) -> None:
        self.rows.filter_field = self.filters.text
        self.filters.changed.connect(self.reload)
        self.model.wanted.connect(self._on_wanted)
        self._runner.changed.connect(self._on_news)

    @Slot()
    def _find(self) -> None:
        self.filters.text.setFocus(Qt.FocusReason.OtherFocusReason)
        self.filters.text.selectAll()

    @Slot(int)
    def _on_wanted(self, before: int) -> None:
        older = partial(self._history.entries, self.filters.wanted(), before)
        self._runner.ask(self, older, self._on_older, self._on_refused, key="entries")

    @Slot(object)
    def _on_news(self, _topics: frozenset[Topic]) -> None:
        """Show what was done meanwhile, unless someone reads further down."""
        if self.isVisible() and self.rows.verticalScrollBar().value() == 0:
            self.reload()

    def _on_page(self, lines: list[HistoryLine]) -> None:
        current = self.rows.record()
        self.model.show_page(lines)
        self.empty.setVisible(not lines)
        self.rows.setVisible(bool(lines))
        self.rows.select_first()
        if isinstance(current, HistoryLine):
            self._go_to(current.id)
        self._count()

    def _go_to(self, entry: int) -> None:
        for at in range(self.model.rowCount()):
            index = self.model.index(at, 0)
            record = index.data(RECORD_ROLE)
            if isinstance(record, HistoryLine) and record.id == entry:
                self.rows.setCurrentIndex(index)
                return

    def _on_older(self, lines: list[HistoryLine]) -> None:
        self.model.add_page(lines)
        self._count()

    def _on_refused(self, error: Exception) -> None:
        if self._runner.refused(error):
            self.header.note.setText(sentences(error.refusals))

    def _count(self) -> None:
        more = "+" if self.model.canFetchMore(self.rows.rootIndex()) else ""
        self.header.note.setText(HistoryCounts().entries(self.model.count()) + more)
        self.header.row.activate()
