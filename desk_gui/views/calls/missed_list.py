"""The list of what waits at the telephone, filtered by typing."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk_gui.domain.calls import CallLine, CallPlan, Message
from desk_gui.domain.folding import all_begin, index_keys
from desk_gui.domain.visit_search import visit_terms
from desk_gui.services.changes import Outcome
from desk_gui.views.calls.desk import CallDesk
from desk_gui.views.calls.missed_words import MissedWords, Waiting
from desk_gui.views.visits.board_list import BoardRows
from desk_gui.widgets import scale
from desk_gui.widgets.buttons import Button
from desk_gui.widgets.caps import cap_width
from desk_gui.widgets.chips import chip_width
from desk_gui.widgets.current_row import key_of
from desk_gui.widgets.fields import FilterField
from desk_gui.widgets.panels import Empty, PanelHeader
from desk_gui.widgets.row_painting import RowColumns
from desk_gui.widgets.rows import Row, Section

_STATE_MOST, _ASIDE, _BUTTON_LEAST = 152, 176, 96
_FILTER_WIDTH = 136
_TICK_MS = 30_000

_Found = tuple[list[CallLine], list[Message], list[CallPlan]]


class MissedList(QWidget):
    """Shows who was not heard, what was not passed on yet, and who is to be rung.

    Signals:
        selected: Another row is current; carries a CallLine, a Message, a CallPlan, or None.
        pressed: Enter, or the button of a row; carries the same.
        overtaken: A row was pressed that another desk had just put there; carries its name.
        counted: How many missed calls there are, and how many messages.
    """

    selected = Signal(object)
    pressed = Signal(object)
    overtaken = Signal(str)
    counted = Signal(int, int)

    def __init__(self, desk: CallDesk) -> None:
        super().__init__()
        self._desk = desk
        self._found: _Found = ([], [], [])
        self._shown: Waiting | None = None
        self._wanted: object = None
        """What is to be current as soon as it is there, by its key."""
        self._words = MissedWords(self)
        self.header = PanelHeader()
        self.filter = FilterField(leading="filter")
        self.filter.setFixedWidth(_FILTER_WIDTH)
        self.new = Button(icon="phone-outgoing")
        self.rows = BoardRows(RowColumns())
        self.rows.filter_field = self.filter
        self.empty = Empty()
        self._lay_out()
        self.filter.textChanged.connect(self._on_filtered)
        self.filter.entered.connect(self.begin)
        self.rows.selected.connect(self._on_selected)
        self.rows.pressed.connect(self.pressed)
        self.rows.overtaken.connect(self.overtaken)
        self._tick = QTimer(self, interval=_TICK_MS)
        self._tick.timeout.connect(self.refresh)
        self._tick.start()

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self.header.title.setText(self.tr("Waiting"))
        self.filter.setPlaceholderText(self.tr("Filter"))
        self.filter.setAccessibleName(self.tr("Filter what waits"))
        self.rows.setAccessibleName(self.tr("Missed calls, messages, calls to be made"))
        self._measure()
        self.refresh()

    def record(self) -> Waiting | None:
        """Return what is current."""
        record = self.rows.record()
        return record if isinstance(record, CallLine | Message | CallPlan) else None

    def begin(self) -> None:
        """Put the focus where Enter acts."""
        shown = self.rows if self.rows.isVisibleTo(self) else self.filter
        shown.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_to(self, record: Waiting) -> None:
        """Make this current, as soon as it is read; the filter no longer hides it."""
        self._wanted = key_of(record)
        self.filter.clear()

    def show_all(self) -> None:
        """Show everything again, the focus where Enter acts."""
        self.filter.clear()
        self.begin()

    @Slot()
    def reload(self, *, news: bool = False) -> None:
        """Read what waits; what is current stays so, or the next takes its place.

        ``news`` is of other desks.
        """
        read = partial(_read, self._desk)
        self._desk.runner.ask(self, read, partial(self._on_read, news), key="waiting")

    @Slot()
    def refresh(self) -> None:
        """Say it in other words: the time went on, or the filter is another."""
        self._tell(news=False)

    def _tell(self, *, news: bool) -> None:
        missed, messages, plans = self._found
        wanted = partial(matches, self.filter.text())
        rows = self._words.rows(missed, messages, plans, self._desk.now(), wanted)
        self._show(rows, news=news)

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

    def _measure(self) -> None:
        """Give the columns the room that the words of this language take."""
        widest = max(map(scale.text_width, self._words.steps()))
        button = widest + scale.S + cap_width("↵") + 2 * scale.M
        columns = RowColumns(
            state=min(max(map(chip_width, self._words.chips())), _STATE_MOST),
            aside=_ASIDE,
            button=max(button, _BUTTON_LEAST),
        )
        self.rows.set_columns(columns)

    def _on_read(self, news: bool, found: _Found) -> None:
        self._found = found
        self._tell(news=news)
        missed, messages, _ = found
        self.counted.emit(len(missed), len(messages))

    @Slot()
    def _on_filtered(self) -> None:
        had_focus = self.rows.hasFocus()
        self.refresh()
        if not self.rows.isVisibleTo(self) and had_focus:
            # A hidden list takes no more letters.
            self.filter.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, rows: Sequence[Row | Section], *, news: bool) -> None:
        had_focus = self.rows.hasFocus()
        self.rows.show_rows(rows, wanted=self._wanted, news=news)
        if key_of(self.rows.record()) == self._wanted:
            self._wanted = None
        self.rows.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        if had_focus and not rows:
            self.filter.setFocus(Qt.FocusReason.OtherFocusReason)
        none = self.tr("Nothing has these letters. Esc shows everything.")
        quiet = self.tr("Nobody waits for a call, every message is confirmed.")
        self.empty.setText(none if self.filter.text() else quiet)
        self._on_selected(self.record() if rows else None)

    @Slot(object)
    def _on_selected(self, record: object) -> None:
        shown = record if isinstance(record, CallLine | Message | CallPlan) else None
        if shown != self._shown:
            self._shown = shown
            self.selected.emit(shown)


def _read(desk: CallDesk) -> Outcome[_Found]:
    book = desk.book
    return Outcome((book.missed().value, book.unconfirmed().value, book.plans().value))


def keys_of(record: Waiting) -> tuple[str, ...]:
    """Return the words something is found by in the list."""
    if isinstance(record, CallPlan):
        details = record.details
        texts = (details.name, details.number, details.goal)
    elif isinstance(record, Message):
        texts = (record.for_name, record.caller_name, record.caller_firm)
    else:
        texts = (record.name, record.firm, record.number)
    return index_keys(" ".join(filter(None, texts)))


def matches(text: str, record: Waiting) -> bool:
    """Tell whether every word typed begins one of something's."""
    return all_begin(visit_terms(text), keys_of(record))
