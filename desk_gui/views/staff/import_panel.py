"""A list of people before it is imported: what is doubtful, who is added, who is changed."""

from collections.abc import Callable, Sequence
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desk_gui.domain.refusals import Refusal
from desk_gui.domain.staff_lists import StaffList
from desk_gui.views.sentences import sentences
from desk_gui.views.staff.doubts import doubt_rows
from desk_gui.views.staff.import_rows import line_rows
from desk_gui.views.staff.words import StaffCounts
from desk_gui.widgets import scale
from desk_gui.widgets.buttons import Button, Kind
from desk_gui.widgets.caps import key_sequence
from desk_gui.widgets.choices import Segments
from desk_gui.widgets.labels import PlainLabel
from desk_gui.widgets.lists import RowList
from desk_gui.widgets.panels import Empty, PanelHeader, Strip
from desk_gui.widgets.progress import ProgressBar
from desk_gui.widgets.row_painting import RowColumns
from desk_gui.widgets.rows import Row

_BAR_WIDTH, _FOOT, _LONGEST_NAME = 160, 60, 60
_MOST_ROWS = 1_000
"""Rows shown of each kind; a list with more doubts than that is not mended by reading on."""


class Stage(Enum):
    """How far an import is."""

    READING = "reading"
    UNREADABLE = "unreadable"
    READ = "read"
    STORING = "storing"


class Shown(Enum):
    """What is shown of what was read."""

    BLOCKING = "blocking"
    WARNINGS = "warnings"
    PEOPLE = "people"


class StaffImport(QWidget):
    """Shows a list of people before it is stored, and how far reading and storing are.

    Signals:
        store_asked: The list is to be stored.
        leave_asked: The user wants to leave, or to stop what is running.
        file_asked: Another file is to be chosen.
    """

    store_asked = Signal()
    leave_asked = Signal()
    file_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stage = Stage.READING
        self.list: StaffList | None = None
        self._refusals: Sequence[Refusal] = ()
        self._stopped = False
        self._done = (0, 0)
        self.header = PanelHeader(lead=True)
        self.shown = Segments([(shown, "") for shown in Shown])
        self.doubts, self.people = RowList(RowColumns(state=104)), RowList(RowColumns(state=104))
        self.empty = Empty()
        self.status = PlainLabel(wrap=True)
        self.bar = ProgressBar()
        self.choose_button = Button(icon="folder-open", key="Ctrl+I")
        self.store_action = self._action("Ctrl+Return", "Ctrl+Enter", then=self.store_asked.emit)
        self.leave_action = self._action("Esc", then=self.leave_asked.emit)
        self._lay_out()
        self.shown.changed.connect(self._show_rows)
        self.choose_button.clicked.connect(self.file_asked)
        self.retranslate()

    def is_running(self) -> bool:
        """Tell whether a file is being read or stored."""
        return self.stage in {Stage.READING, Stage.STORING}

    def begin(self, path: Path) -> None:
        """Start with a file that is being read."""
        self.list = None
        name = path.name
        self.header.title.setText(
            name if len(name) <= _LONGEST_NAME else f"{name[: _LONGEST_NAME - 13]}…{name[-12:]}"
        )
        self._turn(Stage.READING)

    def show_progress(self, done: int, total: int) -> None:
        """Tell how far it is."""
        self._done = (done, total)
        self.bar.setRange(0, max(total, 1))
        self.bar.setValue(min(done, total))
        self._say_status()

    def show_list(self, found: StaffList) -> None:
        """Show what was read, first what keeps it from being stored."""
        self.list = found
        blocking = any(doubt.blocking for doubt in found.doubts)
        shown = Shown.WARNINGS if found.doubts else Shown.PEOPLE
        self.shown.set_value(Shown.BLOCKING if blocking else shown)
        self._turn(Stage.READ)
        self._take_focus()

    def show_unreadable(self, refusals: Sequence[Refusal]) -> None:
        """Say why the file as a whole cannot be read."""
        self._turn(Stage.UNREADABLE, refusals)
        self.choose_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def storing(self) -> None:
        """Show that the list is being stored."""
        self._turn(Stage.STORING)

    def not_stored(self, refusals: Sequence[Refusal] = ()) -> None:
        """Say why the list was not stored; without a reason, it was stopped."""
        self._turn(Stage.READ, refusals, stopped=not refusals)
        self._take_focus()

    def retranslate(self) -> None:
        """Say everything again in the language in force."""
        self.shown.setAccessibleName(self.tr("Show"))
        self.doubts.setAccessibleName(self.tr("Doubts"))
        self.people.setAccessibleName(self.tr("People read"))
        self.store_action.setText(self.tr("Import"))
        self.choose_button.setText(self.tr("Another file…"))
        self._turn(self.stage, self._refusals, stopped=self._stopped)

    def _action(self, *keys: str, then: Callable[[], None]) -> QAction:
        action = QAction(self)
        action.setShortcuts([key_sequence(key) for key in keys])
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(then)
        self.addAction(action)
        return action

    def _lay_out(self) -> None:
        self.header.add(self.choose_button)
        self._lists = QStackedWidget()
        for part in (self.doubts, self.people, self.empty):
            self._lists.addWidget(part)
        line = QHBoxLayout()
        line.setContentsMargins(scale.L, scale.M, scale.L, scale.S)
        line.addWidget(self.shown)
        line.addStretch(1)
        foot = self._foot = Strip(scale.fitted(_FOOT), line_below=False)
        self.bar.setFixedWidth(_BAR_WIDTH)
        leave, store = Button(), Button(kind=Kind.FILLED, icon="check")
        leave.follow(self.leave_action)
        store.follow(self.store_action)
        foot.row.addWidget(self.bar)
        foot.row.addWidget(self.status, 1)
        foot.row.addWidget(leave)
        foot.row.addWidget(store)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addLayout(line)
        column.addWidget(self._lists, 1)
        column.addWidget(foot)

    def _turn(
        self, stage: Stage, refusals: Sequence[Refusal] = (), *, stopped: bool = False
    ) -> None:
        """Show a stage: what may be pressed in it, and what is said."""
        self.stage, self._refusals, self._stopped = stage, refusals, stopped
        running = self.is_running()
        ready = self.list is not None and not self.list.blocked
        self.shown.setVisible(self.list is not None)
        self.store_action.setEnabled(stage is Stage.READ and ready)
        self.choose_button.setEnabled(not running)
        self.leave_action.setText(self.tr("Stop") if running else self.tr("Back"))
        self.bar.setVisible(running)
        if running:
            self._done = (0, 0)
            self.bar.setRange(0, 1)
            self.bar.setValue(0)
        self._say_counts()
        self._say_status()
        self._show_rows()
        # The new words get their room before anything is painted.
        for part in (self.shown, self.header, self._foot):
            layout = part.layout()
            if layout is not None:
                layout.activate()

    def _take_focus(self) -> None:
        shown = self._lists.currentWidget()
        if shown is not None:
            shown.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say_counts(self) -> None:
        found = self.list
        self.header.note.setText(StaffCounts().people(len(found.lines)) if found else "")
        if found is None:
            return
        blocking = sum(doubt.blocking for doubt in found.doubts)
        self.shown.set_words(
            (
                self.tr("Correct {count}").format(count=blocking),
                self.tr("Check {count}").format(count=len(found.doubts) - blocking),
                self.tr("People {count}").format(count=len(found.lines)),
            )
        )

    def _say_status(self) -> None:
        wrong = self.stage is Stage.READ and (bool(self._refusals) or self._is_blocked())
        self.status.set_look(colour="danger" if wrong else "muted")
        self.status.setText(
            sentences(self._refusals)
            if self.stage is Stage.READ and self._refusals
            else self._sentence()
        )

    def _sentence(self) -> str:
        done, total = (QLocale().toString(number) for number in self._done)
        if self.stage is Stage.READING:
            return self.tr("Reading: {done} of {total} rows").format(done=done, total=total)
        if self.stage is Stage.STORING:
            return self.tr("Storing: {done} of {total}").format(done=done, total=total)
        return self._list_sentence(self.list) if self.list else self.tr("Nothing was stored.")

    def _list_sentence(self, found: StaffList) -> str:
        blocking = sum(doubt.blocking for doubt in found.doubts)
        if blocking:
            return StaffCounts().places_to_correct(blocking)
        if found.blocked:
            return self.tr("There is nobody in this file.")
        if self._stopped:
            return self.tr("Stopped. Nothing was stored.")
        return self.tr("{added} will be added, {changed} changed.").format(
            added=found.added, changed=found.changed
        )

    def _is_blocked(self) -> bool:
        return self.list is not None and self.list.blocked

    @Slot()
    def _show_rows(self) -> None:
        """Fill the list with what is asked for."""
        found = self.list
        self.empty.set_look(colour="danger" if self.stage is Stage.UNREADABLE else "muted")
        if found is None:
            self._show_nothing(sentences(self._refusals))
            return
        shown = self.shown.value()
        if shown is Shown.PEOPLE:
            self._fill(self.people, line_rows(found.lines[:_MOST_ROWS]))
            return
        wanted = [doubt for doubt in found.doubts if doubt.blocking == (shown is Shown.BLOCKING)]
        self._fill(self.doubts, doubt_rows(wanted[:_MOST_ROWS]))

    def _fill(self, rows: RowList, content: list[Row]) -> None:
        rows.row_model.set_rows(content)
        rows.select_first()
        self._lists.setCurrentWidget(rows)
        if not content:
            self._show_nothing(self.tr("None."))

    def _show_nothing(self, sentence: str) -> None:
        self.empty.setText(sentence)
        self._lists.setCurrentWidget(self.empty)
