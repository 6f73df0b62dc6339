"""A list from a file before it is stored: what was read, what is doubtful, and how far it is.

What all imports share; each says in its own words what the list is of.
"""

from collections.abc import Callable, Sequence
from enum import Enum
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desk_gui.domain.refusals import Refusal
from desk_gui.views.labels import Counts
from desk_gui.views.sentences import sentences
from desk_gui.widgets import scale
from desk_gui.widgets.buttons import Button, Kind
from desk_gui.widgets.caps import key_sequence
from desk_gui.widgets.chips import ChipText
from desk_gui.widgets.choices import Segments
from desk_gui.widgets.labels import PlainLabel
from desk_gui.widgets.lists import RowList
from desk_gui.widgets.panels import Empty, Panel, PanelHeader, Strip
from desk_gui.widgets.progress import ProgressBar
from desk_gui.widgets.row_painting import RowColumns
from desk_gui.widgets.rows import Row
from desk_gui.widgets.tokens import State

_BAR_WIDTH, _FOOT, _LONGEST_NAME = 160, 60, 40
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
    READ = "read"


class Doubtful(Protocol):
    """What is doubtful in a list; ``line`` is 0 where it is of the whole file."""

    @property
    def blocking(self) -> bool:
        """Whether the list cannot be stored for it."""

    @property
    def line(self) -> int:
        """Where it stands in the file."""


class Listed(Protocol):
    """A list as read from a file."""

    @property
    def doubts(self) -> Sequence[Any]:
        """What is doubtful in it."""

    @property
    def blocked(self) -> bool:
        """Whether it cannot be stored as it stands."""


class ImportSheet(Panel):
    """Shows a list before it is stored, and how far reading and storing are.

    Signals:
        store_asked: The list is to be stored.
        leave_asked: The user wants to leave, or to stop what is running.
        file_asked: Another file is to be chosen.
    """

    store_asked = Signal()
    leave_asked = Signal()
    file_asked = Signal()

    def __init__(self, columns: RowColumns) -> None:
        """``columns`` are those of what was read."""
        super().__init__()
        self.stage = Stage.READING
        self.found: Any = None
        """The list that was read, or None."""
        self.refusals: Sequence[Refusal] = ()
        self._stopped = False
        self._done = (0, 0)
        self.header = PanelHeader(lead=True)
        self.shown = Segments([(shown, "") for shown in Shown])
        self.doubts, self.read = RowList(RowColumns(state=104)), RowList(columns)
        self.empty = Empty()
        self.status = PlainLabel(wrap=True)
        self.bar = ProgressBar()
        self.choose_button = Button(icon="folder-open", key="Ctrl+I")
        self.store_action = self._action("Ctrl+Return", "Ctrl+Enter", then=self.store_asked.emit)
        self.leave_action = self._action("Esc", then=self.leave_asked.emit)
        self._lists, self._foot = QStackedWidget(), Strip(scale.fitted(_FOOT), line_below=False)
        self._lists_side, self._middle = QWidget(), QHBoxLayout()
        self._lay_out()
        self.shown.changed.connect(self._show_rows)
        self.choose_button.clicked.connect(self.file_asked)

    # --- what each import says of its own list ---

    def count_text(self, found: Any) -> str:
        """Return how much was read: ``12 titles``."""
        raise NotImplementedError

    def read_word(self, found: Any) -> str:
        """Return what is shown of what was read, with its number: ``Titles 12``."""
        raise NotImplementedError

    def ready_text(self, found: Any) -> str:
        """Return what storing a list will do that may be stored."""
        raise NotImplementedError

    def nothing_text(self) -> str:
        """Return that nothing of the kind is in the file."""
        raise NotImplementedError

    def storing_text(self, done: str, total: str) -> str:
        """Return how far storing is."""
        raise NotImplementedError

    def doubt_words(self, doubt: Any) -> tuple[str, str]:
        """Return what is doubtful, and what to do about it."""
        raise NotImplementedError

    def read_rows(self, found: Any, most: int) -> list[Row]:
        """Return the first rows of what was read."""
        raise NotImplementedError

    # --- what is done ---

    def lay_beside(self, asked: QWidget) -> None:
        """Put what else is asked for beside the lists."""
        self._middle.insertWidget(0, asked)

    def is_running(self) -> bool:
        """Tell whether a file is being read or stored."""
        return self.stage in {Stage.READING, Stage.STORING}

    def begin(self, path: Path) -> None:
        """Start with a file that is being read."""
        self.found = None
        self.header.title.setText(_short(path.name))
        self.turn(Stage.READING)

    def show_progress(self, done: int, total: int) -> None:
        """Tell how far it is."""
        self._done = (done, total)
        self.bar.setRange(0, max(total, 1))
        self.bar.setValue(min(done, total))
        self._say_status()

    def show_list(self, found: Listed) -> None:
        """Show what was read, first what keeps it from being stored."""
        self.found = found
        kinds = {doubt.blocking for doubt in found.doubts}
        warned = Shown.WARNINGS if kinds else Shown.READ
        self.shown.set_value(Shown.BLOCKING if True in kinds else warned)
        self.turn(Stage.READ)
        self.take_focus()

    def show_unreadable(self, refusals: Sequence[Refusal]) -> None:
        """Say why the file as a whole cannot be read."""
        self.turn(Stage.UNREADABLE, refusals)
        self.choose_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def begin_storing(self) -> None:
        """Show that the list is being stored."""
        self.turn(Stage.STORING)

    def not_stored(self, refusals: Sequence[Refusal] = ()) -> None:
        """Say why the list was not stored; without a reason, it was stopped."""
        self.turn(Stage.READ, refusals, stopped=not refusals)
        self.take_focus()

    def retranslate(self) -> None:
        """Say everything again in the language in force."""
        self.shown.setAccessibleName(self.tr("Show"))
        self.doubts.setAccessibleName(self.tr("Doubts"))
        self.store_action.setText(self.tr("Import"))
        self.choose_button.setText(self.tr("Another file…"))
        self.turn(self.stage, self.refusals, stopped=self._stopped)

    def take_focus(self) -> None:
        """Go where one reads on."""
        shown = self._lists.currentWidget()
        if shown is not None:
            shown.setFocus(Qt.FocusReason.OtherFocusReason)

    def turn(
        self, stage: Stage, refusals: Sequence[Refusal] = (), *, stopped: bool = False
    ) -> None:
        """Show a stage: what may be pressed in it, and what is said."""
        self.stage, self.refusals, self._stopped = stage, refusals, stopped
        running = self.is_running()
        if running:
            # Not on the button: Enter, pressed once too often, would stop it.
            self.setFocus()
        self.shown.setVisible(self.found is not None)
        self.store_action.setEnabled(stage is Stage.READ and self.is_ready())
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
        self._settle()

    def is_ready(self) -> bool:
        """Tell whether what was read may be stored."""
        return self.found is not None and not self.found.blocked

    # --- how it is made ---

    def _action(self, *keys: str, then: Callable[[], None]) -> QAction:
        action = QAction(self)
        action.setShortcuts([key_sequence(key) for key in keys])
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(then)
        self.addAction(action)
        return action

    def _lay_out(self) -> None:
        self.header.add(self.choose_button)
        self._lay_out_lists()
        self._lay_out_foot()
        self._middle.setSpacing(0)
        self._middle.addWidget(self._lists_side, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addLayout(self._middle, 1)
        column.addWidget(self._foot)

    def _lay_out_lists(self) -> None:
        for part in (self.doubts, self.read, self.empty):
            self._lists.addWidget(part)
        line = QHBoxLayout()
        line.setContentsMargins(scale.L, 0, scale.L, 0)
        line.addWidget(self.shown)
        line.addStretch(1)
        column = QVBoxLayout(self._lists_side)
        column.setContentsMargins(0, scale.L, 0, 0)
        column.setSpacing(scale.S)
        column.addLayout(line)
        column.addWidget(self._lists, 1)

    def _lay_out_foot(self) -> None:
        self.bar.setFixedWidth(_BAR_WIDTH)
        leave, store = Button(), Button(kind=Kind.FILLED, icon="check")
        leave.follow(self.leave_action)
        store.follow(self.store_action)
        self._foot.row.addWidget(self.bar)
        self._foot.row.addWidget(self.status, 1)
        self._foot.row.addWidget(leave)
        self._foot.row.addWidget(store)

    def _settle(self) -> None:
        """Give the new words their room before anything is painted, inside before outside."""
        for part in (self.shown, self._lists_side, self.header, self._foot):
            layout = part.layout()
            if layout is not None:
                layout.activate()

    # --- what is said ---

    def _blocking(self) -> int:
        return sum(doubt.blocking for doubt in self.found.doubts)

    def _say_counts(self) -> None:
        found = self.found
        self.header.note.setText(self.count_text(found) if found is not None else "")
        if found is None:
            return
        blocking = self._blocking()
        self.shown.set_words(
            (
                self.tr("Correct {count}").format(count=blocking),
                self.tr("Check {count}").format(count=len(found.doubts) - blocking),
                self.read_word(found),
            )
        )

    def _say_status(self) -> None:
        refused = self.stage is Stage.READ and bool(self.refusals)
        wrong = refused or (self.stage is Stage.READ and not self.is_ready())
        self.status.set_look(colour="danger" if wrong else "muted")
        self.status.setText(sentences(self.refusals) if refused else self._sentence())

    def _sentence(self) -> str:
        done, total = (QLocale().toString(number) for number in self._done)
        if self.stage is Stage.READING:
            return self.tr("Reading: {done} of {total} rows").format(done=done, total=total)
        if self.stage is Stage.STORING:
            return self.storing_text(done, total)
        if self.stage is Stage.UNREADABLE or self.found is None:
            return self.tr("Nothing was stored.")
        return self._list_sentence()

    def _list_sentence(self) -> str:
        if blocking := self._blocking():
            return Counts().places_to_correct(blocking)
        if not self.is_ready():
            return self.nothing_text()
        if self._stopped:
            return self.tr("Stopped. Nothing was stored.")
        return self.ready_text(self.found)

    @Slot()
    def _show_rows(self) -> None:
        """Fill the list with what is asked for."""
        self.empty.set_look(colour="danger" if self.stage is Stage.UNREADABLE else "muted")
        if self.found is None:
            self._show_nothing(sentences(self.refusals))
            return
        shown = self.shown.value()
        if shown is Shown.READ:
            self._fill(self.read, self.read_rows(self.found, _MOST_ROWS))
            return
        blocking = shown is Shown.BLOCKING
        wanted = [doubt for doubt in self.found.doubts if doubt.blocking == blocking]
        self._fill(self.doubts, [self._doubt_row(doubt) for doubt in wanted[:_MOST_ROWS]])

    def _doubt_row(self, doubt: Doubtful) -> Row:
        """Return a doubt as a row: whether it blocks, its line, what to do."""
        found, advice = self.doubt_words(doubt)
        where = self.tr("line {line}").format(line=doubt.line)
        correct = ChipText(text=self.tr("correct"), state=State.DANGER, icon="ban", bold=True)
        check = ChipText(text=self.tr("check"), state=State.WARN, icon="alert-triangle")
        return Row(
            chip=correct if doubt.blocking else check,
            name=found,
            under=f"{where} · {advice}" if doubt.line else advice,
            record=doubt,
        )

    def _fill(self, rows: RowList, content: list[Row]) -> None:
        rows.row_model.set_rows(content)
        rows.select_first()
        self._lists.setCurrentWidget(rows)
        if not content:
            self._show_nothing(self.tr("None."))

    def _show_nothing(self, sentence: str) -> None:
        self.empty.setText(sentence)
        self._lists.setCurrentWidget(self.empty)


def _short(name: str) -> str:
    """Return a file's name with its beginning and its end, where it is too long for a header."""
    return name if len(name) <= _LONGEST_NAME else f"{name[: _LONGEST_NAME - 13]}…{name[-12:]}"
