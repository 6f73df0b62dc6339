"""The import of a price list: what was read, what is doubtful, and the button to store it."""

from collections.abc import Callable, Sequence
from datetime import date
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desk_gui.domain.catalogue import PriceList
from desk_gui.domain.catalogue_imports import CatalogueDetails
from desk_gui.domain.refusals import Refusal
from desk_gui.views.catalogue.import_form import ImportForm
from desk_gui.views.catalogue.import_lists import MOST_ROWS, doubt_rows, title_rows
from desk_gui.views.labels import titles_text
from desk_gui.views.sentences import sentences
from desk_gui.widgets import scale
from desk_gui.widgets.buttons import Button, Kind
from desk_gui.widgets.caps import key_sequence
from desk_gui.widgets.choices import Segments
from desk_gui.widgets.labels import PlainLabel
from desk_gui.widgets.lists import RowList
from desk_gui.widgets.panels import Empty, Panel, PanelHeader, Strip, scrolled
from desk_gui.widgets.progress import ProgressBar
from desk_gui.widgets.row_painting import RowColumns
from desk_gui.widgets.rows import Row

_FORM_WIDTH = 364
_BAR_WIDTH = 160
_FOOT = 60
_LONGEST_NAME = 40


def _short(name: str) -> str:
    """Return a file's name with its beginning and its end, where it is too long for a header."""
    return name if len(name) <= _LONGEST_NAME else f"{name[: _LONGEST_NAME - 13]}…{name[-12:]}"


class Stage(Enum):
    """How far an import is."""

    READING = "reading"
    UNREADABLE = "unreadable"
    READ = "read"
    STORING = "storing"


class Shown(Enum):
    """What the list shows of what was read."""

    BLOCKING = "blocking"
    WARNINGS = "warnings"
    TITLES = "titles"


class ImportPanel(Panel):
    """Shows a price list before it is stored, and how far reading and storing are.

    Signals:
        store_asked: The clerk wants the list stored.
        leave_asked: The clerk wants to leave, or to stop what is running.
        was_read: The file was read; carries whether it is readable.
    """

    store_asked = Signal()
    leave_asked = Signal()
    was_read = Signal(bool)

    def __init__(self, choose_action: QAction) -> None:
        super().__init__()
        self.stage = Stage.READING
        self.path = Path()
        self.price_list: PriceList | None = None
        self._refusals: Sequence[Refusal] = ()
        self._done = (0, 0)
        self.header = PanelHeader(lead=True)
        self.form = ImportForm()
        self.shown = Segments([(shown, "") for shown in Shown])
        self.doubts = RowList(RowColumns(state=104))
        self.titles = RowList(RowColumns(code=88))
        self.empty = Empty()
        self.status = PlainLabel(wrap=True)
        self.bar = ProgressBar()
        self.store_action = self._action("Ctrl+Return", "Ctrl+Enter", then=self.store_asked.emit)
        self.leave_action = self._action("Esc", then=self.leave_asked.emit)
        self._lay_out(choose_action)
        self.shown.changed.connect(self._show_rows)

    def begin(self, path: Path, today: date) -> None:
        """Start with a file that is being read."""
        self.price_list, self.path = None, path
        self.header.title.setText(_short(path.name))
        self.form.begin(path.stem, today)
        self._turn(Stage.READING)

    def show_progress(self, done: int, total: int) -> None:
        """Tell how far it is."""
        self._done = (done, total)
        self.bar.setRange(0, max(total, 1))
        self.bar.setValue(min(done, total))
        self._say_status()

    def show_list(self, price_list: PriceList) -> None:
        """Show what was read, first what keeps it from being stored."""
        self.price_list = price_list
        blocking = any(doubt.blocking for doubt in price_list.doubts)
        warned = any(not doubt.blocking for doubt in price_list.doubts)
        shown = Shown.WARNINGS if warned else Shown.TITLES
        self.shown.set_value(Shown.BLOCKING if blocking else shown)
        self._turn(Stage.READ)
        if price_list.blocked:
            self.doubts.setFocus()
        else:
            self.form.name.setFocus()
            self.form.name.selectAll()
        self.was_read.emit(True)

    def show_unreadable(self, refusals: Sequence[Refusal]) -> None:
        """Say why the file as a whole cannot be read."""
        self._turn(Stage.UNREADABLE, refusals)
        self.choose_button.setFocus()
        self.was_read.emit(False)

    def storing(self) -> CatalogueDetails:
        """Show that the list is being stored; return what stands in the form."""
        self.form.clear_errors()
        self._turn(Stage.STORING)
        return self.form.details()

    def not_stored(self, refusals: Sequence[Refusal] = ()) -> None:
        """Say why the list was not stored; without a reason, it was stopped."""
        self._turn(Stage.READ)
        self.form.name.setFocus()
        # After the form may be typed in again: a field that is off takes no focus.
        self._refusals = self.form.show_refusals(refusals)
        self._say_status()
        if not refusals:
            self.status.setText(self.tr("Stopped. Nothing was stored."))

    def retranslate(self) -> None:
        """Say everything again in the language in force."""
        self.form.retranslate()
        self.doubts.setAccessibleName(self.tr("Doubts"))
        self.titles.setAccessibleName(self.tr("Titles read"))
        self.shown.setAccessibleName(self.tr("Show"))
        self.store_action.setText(self.tr("Import"))
        self.choose_button.setText(self.tr("Another file…"))
        self._turn(self.stage, self._refusals)

    def _action(self, *keys: str, then: Callable[[], None]) -> QAction:
        action = QAction(self)
        action.setShortcuts([key_sequence(key) for key in keys])
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(then)
        self.addAction(action)
        return action

    def _lay_out(self, choose_action: QAction) -> None:
        self.choose_button = Button(icon="folder-open", key="Ctrl+I")
        self.choose_button.clicked.connect(choose_action.trigger)
        self.header.add(self.choose_button)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self._make_form())
        middle.addWidget(self._make_lists(), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addLayout(middle, 1)
        column.addWidget(self._make_foot())

    def _make_form(self) -> QWidget:
        self.form.setContentsMargins(scale.L, scale.L, scale.M, scale.S)
        self._form_area = scrolled(self.form)
        self._form_area.setFixedWidth(_FORM_WIDTH)
        return self._form_area

    def _make_lists(self) -> QWidget:
        lists = self._lists_side = QWidget()
        self._lists = QStackedWidget()
        for part in (self.doubts, self.titles, self.empty):
            self._lists.addWidget(part)
        column = QVBoxLayout(lists)
        column.setContentsMargins(0, scale.L, 0, 0)
        column.setSpacing(scale.S)
        line = QHBoxLayout()
        line.setContentsMargins(scale.L, 0, scale.L, 0)
        line.addWidget(self.shown)
        line.addStretch(1)
        column.addLayout(line)
        column.addWidget(self._lists, 1)
        return lists

    def _make_foot(self) -> QWidget:
        foot = self._foot = Strip(scale.fitted(_FOOT), line_below=False)
        self.bar.setFixedWidth(_BAR_WIDTH)
        leave, store = Button(), Button(kind=Kind.FILLED, icon="check")
        leave.follow(self.leave_action)
        store.follow(self.store_action)
        foot.row.addWidget(self.bar)
        foot.row.addWidget(self.status, 1)
        foot.row.addWidget(leave)
        foot.row.addWidget(store)
        return foot

    def _turn(self, stage: Stage, refusals: Sequence[Refusal] = ()) -> None:
        """Show a stage: what may be typed and pressed in it, and what is said."""
        self.stage = stage
        self._refusals = refusals
        running = stage in {Stage.READING, Stage.STORING}
        if running:
            # Not on the button: Enter, pressed once too often, would stop it.
            self.setFocus()
        ready = self.price_list is not None and not self.price_list.blocked
        self._form_area.setVisible(stage is not Stage.UNREADABLE)
        self._form_area.setEnabled(stage is Stage.READ and ready)
        self.shown.setVisible(self.price_list is not None)
        self.store_action.setEnabled(stage is Stage.READ and ready)
        self.choose_button.setEnabled(not running)
        self.leave_action.setText(self.tr("Stop") if running else self.tr("Back"))
        self.bar.setVisible(running)
        if running:
            self.bar.setRange(0, 1)
            self.bar.setValue(0)
            self._done = (0, 0)
        self._say_counts()
        self._say_status()
        self._show_rows()
        self._settle()

    def _settle(self) -> None:
        """Give the new words their room before anything is painted, inside before outside."""
        for part in (self.shown, self._lists_side, self.header, self._foot):
            layout = part.layout()
            if layout is not None:
                layout.activate()

    def _say_counts(self) -> None:
        read = self.price_list
        self.header.note.setText(titles_text(len(read.publications)) if read else "")
        if read is None:
            return
        blocking = sum(doubt.blocking for doubt in read.doubts)
        counts = (
            self.tr("Correct {count}").format(count=blocking),
            self.tr("Check {count}").format(count=len(read.doubts) - blocking),
            self.tr("Titles {count}").format(count=len(read.publications)),
        )
        self.shown.set_words(counts)

    def _say_status(self) -> None:
        refused = self.stage is Stage.READ and bool(self._refusals)
        wrong = refused or (self.stage is Stage.READ and self._blocked())
        self.status.set_look(colour="danger" if wrong else "muted")
        self.status.setText(sentences(self._refusals) if refused else self._stage_sentence())

    def _stage_sentence(self) -> str:
        done, total = (QLocale().toString(number) for number in self._done)
        if self.stage is Stage.READING:
            return self.tr("Reading: {done} of {total} rows").format(done=done, total=total)
        if self.stage is Stage.STORING:
            return self.tr("Storing: {done} of {total} titles").format(done=done, total=total)
        if self.stage is Stage.UNREADABLE or self.price_list is None:
            return self.tr("Nothing was stored.")
        blocking = sum(doubt.blocking for doubt in self.price_list.doubts)
        if blocking:
            return self.tr(
                "Correct %n place(s) in the file: all is imported, or nothing.", "", blocking
            )
        if self._blocked():
            return self.tr("There is no title in this file.")
        return self.tr("Nothing is stored yet.")

    def _blocked(self) -> bool:
        return self.price_list is not None and self.price_list.blocked

    @Slot()
    def _show_rows(self) -> None:
        """Fill the list with what is asked for."""
        read = self.price_list
        self.empty.set_look(colour="danger" if self.stage is Stage.UNREADABLE else "muted")
        if read is None:
            self._show_nothing(sentences(self._refusals))
            return
        shown = self.shown.value()
        if shown is Shown.TITLES:
            self._fill(self.titles, title_rows(read.publications[:MOST_ROWS]))
            return
        wanted = [doubt for doubt in read.doubts if doubt.blocking == (shown is Shown.BLOCKING)]
        self._fill(self.doubts, doubt_rows(wanted[:MOST_ROWS]))

    def _fill(self, rows: RowList, content: list[Row]) -> None:
        rows.row_model.set_rows(content)
        rows.select_first()
        self._lists.setCurrentWidget(rows)
        if not content:
            self._show_nothing(self.tr("None."))

    def _show_nothing(self, sentence: str) -> None:
        self.empty.setText(sentence)
        self._lists.setCurrentWidget(self.empty)
