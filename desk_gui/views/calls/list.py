"""The list of calls: the newest under their heads, and the whole book as letters are typed."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desk_gui.domain.calls import Call, CallFilter, CallId, CallLine, CallOutcome
from desk_gui.views.calls.desk import CallDesk
from desk_gui.views.calls.list_words import ListWords, line_of_call
from desk_gui.views.labels import label
from desk_gui.views.paged_list import PagedList
from desk_gui.views.visits.board_list import BoardRows
from desk_gui.views.visits.board_words import day_text
from desk_gui.widgets import scale
from desk_gui.widgets.buttons import Button
from desk_gui.widgets.caps import cap_width
from desk_gui.widgets.chips import ChipText, chip_width
from desk_gui.widgets.fields import FilterField
from desk_gui.widgets.panels import Empty, PanelHeader
from desk_gui.widgets.row_painting import RowColumns
from desk_gui.widgets.rows import Row, Section

_STATE_MOST, _ASIDE, _BUTTON_LEAST = 176, 152, 96
_FILTER_WIDTH = 168
_NEWEST = 120
"""Calls that are listed under heads; older ones are in the book."""
_TICK_MS = 30_000


class CallList(QWidget):
    """Shows calls; letters typed here, or ``show_book``, look through all there ever were.

    Signals:
        selected: Another call is current; carries its CallLine, or None.
        pressed: Enter, or the button of a row; carries the CallLine.
        overtaken: A row was pressed that another desk had just put there; carries its name.
    """

    selected = Signal(object)
    pressed = Signal(object)
    overtaken = Signal(str)

    def __init__(self, desk: CallDesk) -> None:
        super().__init__()
        self._desk = desk
        self._lines: Sequence[CallLine] = ()
        self._shown: CallLine | None = None
        self._wanted: CallId | None = None
        self._found_by = ""
        self._whole_book = False
        self._words = ListWords(self)
        self.header = PanelHeader()
        self.filter = FilterField(leading="search")
        self.filter.setFixedWidth(_FILTER_WIDTH)
        self.new = Button(icon="phone-incoming", key="F3")
        self.rows = BoardRows(RowColumns())
        self.rows.filter_field = self.filter
        self.book = PagedList(desk.book, desk.runner, RowColumns(), self._tell, self)
        self.book.view.filter_field = self.filter
        self.empty = Empty()
        self.stack = QStackedWidget()
        self._lay_out()
        self._connect()

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self.header.title.setText(self.tr("Calls"))
        self.filter.setPlaceholderText(self.tr("Find a call"))
        self.filter.setAccessibleName(self.tr("Find a call"))
        self.new.setText(self.tr("New call"))
        self.header.fit()
        for rows in (self.rows, self.book.view):
            rows.setAccessibleName(self.tr("Calls"))
        self._measure()
        self._words.forget()
        self.book.retell()
        self.refresh()

    def line(self) -> CallLine | None:
        """Return the current call, or None."""
        record = self.book.record() if self._is_book() else self.rows.record()
        return record if isinstance(record, CallLine) else None

    def begin(self) -> None:
        """Put the focus where Enter acts."""
        shown = self.stack.currentWidget()
        target = self.filter if shown is None or shown is self.empty else shown
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_to(self, call: CallId, text: str = "") -> None:
        """Make a call current, as soon as it is read; the filter no longer hides it.

        ``text`` is what it was found by: one that is not among the newest is shown
        among those that have it.
        """
        self._wanted, self._found_by, self._whole_book = call, text.strip(), False
        self.filter.clear()

    def put(self, call: Call) -> None:
        """Show a call that was written just now, before the list is read again."""
        line = line_of_call(call)
        others = [each for each in self._lines if each.id != line.id]
        newer = sum(each.started_at > line.started_at for each in others)
        self._on_lines([*others[:newer], line, *others[newer:]])

    def show_all(self) -> None:
        """Show the newest again, the focus where Enter acts."""
        self._whole_book = False
        self.filter.clear()
        self._turn()
        self.begin()

    def show_book(self) -> None:
        """Show all calls there ever were, page by page; the same again shows the newest."""
        self._whole_book = not self._whole_book
        self._turn()
        self.begin()

    @Slot()
    def reload(self, *, news: bool = False) -> None:
        """Read the calls again; the current one stays current. ``news`` is of other desks."""
        read = partial(self._desk.book.page, CallFilter(), None, _NEWEST)
        then = partial(self._on_lines, news=news)
        self._desk.runner.ask(self, read, then, key="newest")
        if self._is_book():
            self.book.refresh()

    @Slot()
    def refresh(self) -> None:
        """Say the calls in other words: the time went on, or the language is another."""
        now = self._desk.now()
        if not self._is_book():
            self.header.note.setText(day_text(now))
        self._show(self._words.rows(self._lines, now))

    # --- how it is made ---

    def _lay_out(self) -> None:
        self.header.add(self.filter)
        self.header.add(self.new)
        for part in (self.rows, self.book.view, self.empty):
            self.stack.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addSpacing(scale.XS)
        column.addWidget(self.stack, 1)

    def _connect(self) -> None:
        self.filter.textChanged.connect(self._turn)
        self.filter.entered.connect(self.begin)
        self.rows.selected.connect(self._on_selected)
        self.rows.pressed.connect(self.pressed)
        self.rows.overtaken.connect(self.overtaken)
        self.book.selected.connect(self._on_selected)
        self.book.view.pressed.connect(self.pressed)
        self.book.counted.connect(self._on_counted)
        self.book.refused.connect(self._desk.runner.fail)
        self._tick = QTimer(self, interval=_TICK_MS)
        self._tick.timeout.connect(self.refresh)
        self._tick.start()

    def _is_book(self) -> bool:
        return self._whole_book or bool(self.filter.text().strip())

    def _tell(self, line: CallLine) -> Row:
        return self._words.row(line, self._desk.now())

    def _measure(self) -> None:
        """Give the columns the room that the words of this language take."""
        chips = (ChipText(text=label(each), icon="phone") for each in CallOutcome)
        widest = max(map(scale.text_width, self._words.steps()))
        button = widest + scale.S + cap_width("↵") + 2 * scale.M
        columns = RowColumns(
            state=min(max(map(chip_width, chips)), _STATE_MOST),
            aside=_ASIDE,
            button=max(button, _BUTTON_LEAST),
        )
        self.rows.set_columns(columns)
        self.book.view.set_columns(columns)

    # --- what is shown ---

    @Slot()
    def _turn(self) -> None:
        """Look through the book, or show the newest."""
        had_focus = self.isAncestorOf(self.window().focusWidget() or self)
        in_filter = self.filter.hasFocus()
        if self._is_book():
            self.stack.setCurrentWidget(self.book.view)
            wanted, self._wanted = self._wanted, None
            self.book.show(CallFilter(text=self.filter.text().strip()), wanted)
        else:
            self.refresh()
        if had_focus and not in_filter:
            self.begin()
        self._on_selected(self.line())

    @Slot(int)
    def _on_counted(self, calls: int) -> None:
        if not self._is_book():
            return
        self.header.note.setText(self._words.calls(calls))
        if calls == 0:
            self.empty.setText(self.tr("No call has these letters. Esc shows the newest."))
        in_list = self.book.view.hasFocus()
        self.stack.setCurrentWidget(self.book.view if calls else self.empty)
        if in_list and not calls:
            # A hidden list takes no more letters.
            self.filter.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_lines(self, lines: list[CallLine], *, news: bool = False) -> None:
        self._lines = lines
        self._show(self._words.rows(lines, self._desk.now()), news=news)
        found_by, self._found_by = self._found_by, ""
        if self._wanted is not None and found_by:
            # It is older than those: the book has it.
            self.filter.setText(found_by)

    def _show(self, rows: Sequence[Row | Section], *, news: bool = False) -> None:
        self.rows.show_rows(rows, wanted=(CallLine, self._wanted), news=news)
        record = self.rows.record()
        if isinstance(record, CallLine) and record.id == self._wanted:
            self._wanted = None
        if self._is_book():
            return
        self.empty.setText(self.tr("No call is on record yet. F3 writes one down."))
        self.stack.setCurrentWidget(self.rows if rows else self.empty)
        self._on_selected(self.line())

    @Slot(object)
    def _on_selected(self, line: object) -> None:
        shown = line if isinstance(line, CallLine) else None
        if shown != self._shown:
            self._shown = shown
            self.selected.emit(shown)
