"""The day's list of the reception: filtered by typing, its times ticking on, one button a row."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk_gui.domain.folding import all_begin, index_keys
from desk_gui.domain.visit_boards import with_visit
from desk_gui.domain.visit_search import visit_terms
from desk_gui.domain.visits import OPEN, DayBoard, Visit, VisitId, VisitLine
from desk_gui.views.visits.board_words import BoardWords, day_text, overdue
from desk_gui.views.visits.desk import VisitDesk
from desk_gui.widgets import scale
from desk_gui.widgets.buttons import Button
from desk_gui.widgets.caps import cap_width
from desk_gui.widgets.chips import chip_width
from desk_gui.widgets.fields import FilterField
from desk_gui.widgets.keys import ENTER
from desk_gui.widgets.lists import RowList
from desk_gui.widgets.panels import Empty, PanelHeader
from desk_gui.widgets.row_painting import RowColumns
from desk_gui.widgets.rows import Row, Section

_STATE, _STATE_MOST, _ASIDE, _BUTTON = 152, 188, 136, 112
_FILTER_WIDTH = 136
_TICK_MS = 30_000
_LATER_MS = 60
_GONE = 40
"""So many of those who left are shown; more letters find the others."""
_SHIFT = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


class BoardRows(RowList):
    """The rows; letters typed here narrow them, and the focus stays where Enter acts."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Write into the filter, or let the list move and press."""
        if event.key() in ENTER and event.isAutoRepeat():
            # A finger that rests on Enter must not show somebody in as they arrive.
            return
        if not self._typed(event):
            super().keyPressEvent(event)

    def _typed(self, event: QKeyEvent) -> bool:
        """Hand a letter to the filter; False for all other keys."""
        field, text = self.filter_field, event.text()
        if field is None or event.modifiers() & ~_SHIFT:
            return False
        if event.key() == Qt.Key.Key_Backspace and field.text():
            field.backspace()
            return True
        if not text or not text.isprintable() or (text == " " and not field.text()):
            return False
        field.insert(text)
        return True


class BoardList(QWidget):
    """Shows who is expected, waits, is with a host, has left.

    Signals:
        selected: Another visit is current; carries its VisitLine, or None.
        pressed: Enter, or the button of a row; carries the VisitLine.
        overtaken: A row was pressed that another desk had just put there; carries its name.
        counted: How many visitors are in the house, and how many wait too long.
    """

    selected = Signal(object)
    pressed = Signal(object)
    overtaken = Signal(str)
    counted = Signal(int, int)

    def __init__(self, desk: VisitDesk) -> None:
        super().__init__()
        self._desk = desk
        self._board: DayBoard | None = None
        self._keys: dict[VisitLine, tuple[str, ...]] = {}
        """The words a visit is filtered by, of those that were asked for."""
        self._shown: VisitLine | None = None
        self._wanted: VisitId | None = None
        self._passed: VisitId | None = None
        self._is_ahead = False
        """Whether a visit is shown as it stands, though the day was not read since."""
        self._norm = 0
        self._words = BoardWords(self)
        self.header = PanelHeader()
        self.filter = FilterField(leading="filter")
        self.filter.setFixedWidth(_FILTER_WIDTH)
        self.new = Button(icon="user-plus", key="F2")
        self.rows = BoardRows(RowColumns(state=_STATE, aside=_ASIDE, button=_BUTTON))
        self.rows.filter_field = self.filter
        self.empty = Empty()
        self._lay_out()
        self._connect()

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self.header.title.setText(self.tr("Visitors"))
        self.filter.setPlaceholderText(self.tr("Filter"))
        self.filter.setAccessibleName(self.tr("Filter the visitors"))
        self.new.setText(self.tr("New visitor"))
        self.rows.setAccessibleName(self.tr("Visitors of the day"))
        self._measure()
        self._words.forget()
        self.refresh()

    def board(self) -> DayBoard | None:
        """Return the day as it was read last."""
        return self._board

    def line(self) -> VisitLine | None:
        """Return the current visit, or None."""
        record = self.rows.record()
        return record if isinstance(record, VisitLine) else None

    def has(self, visit: VisitId) -> bool:
        """Tell whether a visit is among those of the day."""
        board = self._board
        if board is None:
            return False
        sections = (board.expected, board.waiting, board.with_host, board.gone, board.forgotten)
        return any(line.id == visit for lines in sections for line in lines)

    def begin(self) -> None:
        """Put the focus where Enter acts."""
        (self.rows if self.rows.isVisibleTo(self) else self.filter).setFocus(
            Qt.FocusReason.OtherFocusReason
        )

    def go_to(self, visit: VisitId) -> None:
        """Make a visit current, as soon as it is read; the filter no longer hides it."""
        self._wanted = visit
        self.filter.clear()

    def settle(self, visit: Visit) -> None:
        """Show at once how a visit stands now, before the day is read again.

        The list goes with one that goes on; of one that is over, it stays
        where the next one comes.
        """
        if visit.state in OPEN:
            self._wanted = visit.id
        else:
            self._passed = visit.id
        with QSignalBlocker(self.filter):
            self.filter.clear()
        if self._board is not None:
            before, self._board = self._board, with_visit(self._board, visit)
            self._is_ahead = self._board is not before
        self.refresh()

    def reload_soon(self) -> None:
        """Read the day again; where it is shown as it is already, once that was painted."""
        if self._is_ahead:
            self._later.start()
        else:
            self._read(news=True)

    def set_norm(self, minutes: int) -> None:
        """Say from when on somebody waits too long."""
        self._norm = minutes
        self.refresh()

    @Slot()
    def reload(self) -> None:
        """Read the day again; the current visit stays current."""
        self._read(news=False)

    @Slot()
    def refresh(self) -> None:
        """Say the day in other words: the time went on, or the filter is another."""
        self._tell(news=False)

    def _read(self, *, news: bool) -> None:
        then = partial(self._on_board, news)
        self._desk.runner.ask(self, self._desk.book.board, then, key="board")

    def _tell(self, *, news: bool) -> None:
        board, now = self._board, self._desk.now()
        self.header.note.setText(day_text(now))
        self.header.fit()
        if board is None:
            return
        terms = visit_terms(self.filter.text())
        wanted = partial(self._matches, terms) if terms else _everybody
        self._show(self._words.rows(board, now, self._norm, wanted, most_gone=_GONE), news=news)
        self.counted.emit(board.in_house, overdue(board, now, self._norm))

    def show_all(self) -> None:
        """Show everybody again, the focus where Enter acts."""
        self.filter.clear()
        self.begin()

    def _lay_out(self) -> None:
        self.header.add(self.filter)
        self.header.add(self.new)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addSpacing(scale.XS)
        column.addWidget(self.rows, 1)
        column.addWidget(self.empty, 1)
        self.empty.hide()

    def _connect(self) -> None:
        self.filter.textChanged.connect(self._on_filtered)
        self.filter.entered.connect(self.begin)
        self.rows.selected.connect(self._on_selected)
        self.rows.pressed.connect(self.pressed)
        self.rows.overtaken.connect(self.overtaken)
        self._tick = QTimer(self, interval=_TICK_MS)
        self._tick.timeout.connect(self._on_tick)
        self._tick.start()
        self._later = QTimer(self, singleShot=True, interval=_LATER_MS)
        self._later.timeout.connect(partial(self._read, news=True))

    def _matches(self, terms: Sequence[str], line: VisitLine) -> bool:
        keys = self._keys.get(line)
        if keys is None:
            keys = self._keys[line] = _keys_of(line)
        return all_begin(terms, keys)

    def _on_board(self, news: bool, board: DayBoard) -> None:
        self._board, self._is_ahead = board, False
        self._tell(news=news)
        if all(line.id != self._passed for line in (*board.waiting, *board.with_host)):
            self._passed = None

    @Slot()
    def _on_tick(self) -> None:
        self._keys.clear()
        self._words.forget()
        board = self._board
        if board is not None and board.day != self._desk.now().date():
            self.reload()
        else:
            self.refresh()

    @Slot()
    def _on_filtered(self) -> None:
        had_focus = self.rows.hasFocus()
        self.refresh()
        if not self.rows.isVisibleTo(self) and had_focus:
            # A hidden list takes no more letters.
            self.filter.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _on_selected(self, line: VisitLine | None) -> None:
        if line != self._shown:
            self._shown = line
            self.selected.emit(line)

    # --- what is painted ---

    def _show(self, rows: Sequence[Row | Section], *, news: bool) -> None:
        wanted, passed = (VisitLine, self._wanted), (VisitLine, self._passed)
        self.rows.show_rows(rows, wanted=wanted, passed=passed, news=news)
        line = self.line()
        if line is not None and line.id == self._wanted:
            self._wanted = None
        self._swap(is_empty=not rows)
        nobody = self.tr("Nobody of today has these letters. Esc shows everybody.")
        none_yet = self.tr("Nobody is expected or in the house. F2 begins a visit.")
        self.empty.setText(nobody if self.filter.text() else none_yet)
        self._on_selected(self.line() if rows else None)

    def _swap(self, *, is_empty: bool) -> None:
        """Show the rows, or why there are none; the focus goes where letters and Enter act."""
        now = self.window().focusWidget()
        awaited = now is self.rows or (now is self.filter and not self.filter.text())
        swapped = self.empty.isVisibleTo(self) != is_empty
        self.rows.setVisible(not is_empty)
        self.empty.setVisible(is_empty)
        if swapped and awaited:
            self.begin()

    def _measure(self) -> None:
        """Give the columns the room that the words of this language take."""
        widest = max(map(scale.text_width, self._words.steps()))
        button = widest + scale.S + cap_width("↵") + 2 * scale.M
        columns = RowColumns(
            state=min(max(chip_width(self._words.widest_chip()), _STATE), _STATE_MOST),
            aside=_ASIDE,
            button=max(button, _BUTTON),
        )
        self.rows.set_columns(columns)


def _everybody(_line: VisitLine) -> bool:
    return True


def _keys_of(line: VisitLine) -> tuple[str, ...]:
    texts = (line.name, line.firm, line.host_name, line.purpose, *line.badge_numbers, line.number)
    return index_keys(" ".join(filter(None, texts)))
