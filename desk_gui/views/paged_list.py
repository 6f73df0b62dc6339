"""Records of a range in a list of any length, read page by page off the GUI thread."""

from bisect import bisect_right
from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from itertools import accumulate
from typing import Any, Protocol

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desk_gui.operations.runner import Runner
from desk_gui.services.changes import Outcome
from desk_gui.widgets.long_list import LongList
from desk_gui.widgets.paged_rows import PagedRows
from desk_gui.widgets.row_painting import RowColumns
from desk_gui.widgets.rows import Row

PAGE = 32
"""Rows that are read at once: two screens of them, quicker than the eye."""
_REST_MS = 30
"""So long after the first page, when it is painted, all are counted."""


class PagedBook(Protocol):
    """What is listed; each record has an ``id``."""

    def page(self, wanted: Any, before: Any, limit: int) -> Outcome[list[Any]]:
        """Return the first page, or the one that follows a record."""

    def page_on(self, wanted: Any, day: date, skip: int, limit: int) -> Outcome[list[Any]]:
        """Return the page that begins on a day, after so many of its records."""

    def days(self, wanted: Any) -> Outcome[list[tuple[date, int]]]:
        """Return how many records each day has, the newest first."""


class _Days:
    """How many records each day has, the newest first: where each page begins."""

    def __init__(self, days: Sequence[tuple[date, int]]) -> None:
        self.days = list(days)
        self._before = [0, *accumulate(count for _, count in days)]

    @property
    def count(self) -> int:
        """How many records there are."""
        return self._before[-1]

    def place_of(self, page: int) -> tuple[date, int]:
        """Return on which day a page begins, and after how many of its records."""
        first = page * PAGE
        at = self._day_of(first)
        return self.days[at][0], first - self._before[at]

    def from_end(self, row: int) -> tuple[date, int]:
        """Return the day of a row and how far it is from that day's end: others come before it."""
        at = self._day_of(min(max(row, 0), self.count - 1))
        return self.days[at][0], self._before[at + 1] - row

    def row_of(self, place: tuple[date, int]) -> int:
        """Return the row that is so far from the end of a day, or the one next to it."""
        day, from_end = place
        at = next((at for at, (each, _) in enumerate(self.days) if each <= day), len(self.days))
        if at == len(self.days) or self.days[at][0] < day:
            return min(self._before[at], self.count - 1)
        return max(self._before[at + 1] - from_end, self._before[at])

    def _day_of(self, row: int) -> int:
        return bisect_right(self._before, row) - 1


class PagedList(QObject):
    """Fills a list with the records a filter wants, the first page at once, others as one looks.

    Signals:
        selected: Another record is current; carries it, or None.
        counted: How many there are is known; carries the number.
        refused: They cannot be read; carries the error.
    """

    selected = Signal(object)
    counted = Signal(int)
    refused = Signal(object)

    def __init__(
        self,
        book: PagedBook,
        runner: Runner,
        columns: RowColumns,
        tell: Callable[[Any], Row],
        parent: QObject | None = None,
    ) -> None:
        """``tell`` says a record as a row."""
        super().__init__(parent)
        self._book, self._runner = book, runner
        self._wanted: object = None
        self._days = _Days([])
        self._current: object = None
        self._counted: int | None = None
        """How many there are, once they were counted."""
        self._reading = 0
        """Which reading of the whole list is shown: pages of one before it come too late."""
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._count)
        self.view = LongList(columns)
        self.model = PagedRows(PAGE, tell, self)
        self.view.setModel(self.model)
        self.view.selected.connect(self._on_selected)
        self.model.wanted.connect(self._on_wanted)
        # Where one jumps to is read before it is painted.
        self.view.verticalScrollBar().valueChanged.connect(self.model.want)

    def show(self, wanted: object, current: object = None) -> None:
        """List these records, the newest first.

        The current one stays so, or the one with the id ``current`` becomes it, if
        it is on the first page.
        """
        self._wanted = wanted
        if current is not None:
            self._current = current
        read = partial(self._book.page, wanted, None, PAGE)
        self._runner.ask(self, read, self._on_first, self.refused.emit, key="first")

    def is_at_top(self) -> bool:
        """Tell whether the newest are in sight."""
        return self.view.verticalOffset() == 0

    def refresh(self) -> None:
        """Read again what is in sight, without moving it from under the eye."""
        if self._days.count:
            self._ask_days(self._on_days_again)
        elif self._wanted is not None:
            self.show(self._wanted)

    def record(self) -> Any:
        """Return the current record, or None while it is read."""
        return self.view.record()

    def retell(self) -> None:
        """Say the rows, and how many they are, in the language in force."""
        self.model.retell()
        if self._counted is not None:
            self.counted.emit(self._counted)

    def _on_first(self, records: list[Any]) -> None:
        current = self._current
        self._days, self._reading, self._counted = _Days([]), self._reading + 1, None
        self.model.start(len(records), records)
        ids = [record.id for record in records]
        self._go_to(ids.index(current) if current in ids else 0)
        self._rest.stop()
        if len(records) < PAGE:
            self._tell_count(len(records))
        else:
            self._rest.start()

    def _tell_count(self, count: int) -> None:
        self._counted = count
        self.counted.emit(count)

    @Slot()
    def _count(self) -> None:
        self._ask_days(self._on_days)

    def _ask_days(self, then: Callable[[list[tuple[date, int]]], None]) -> None:
        if self._wanted is not None:
            read = partial(self._book.days, self._wanted)
            self._runner.ask(self, read, then, self.refused.emit, key="days")

    def _on_days(self, days: list[tuple[date, int]]) -> None:
        self._days = _Days(days)
        self.model.grow(self._days.count)
        self._tell_count(self._days.count)

    def _on_days_again(self, days: list[tuple[date, int]]) -> None:
        """Have everything read again; where others came, each row keeps its place in its day."""
        before, self._days, self._reading = self._days, _Days(days), self._reading + 1
        if before.days == self._days.days:
            self.model.refresh()
            return
        bar, height = self.view.verticalScrollBar(), self.view.row_height()
        top, within = divmod(bar.value(), height)
        current = self.view.currentIndex().row()
        self.model.start(self._days.count)
        if self._days.count:
            self._go_to(self._days.row_of(before.from_end(current)))
            bar.setValue(self._days.row_of(before.from_end(top)) * height + within)
        self._tell_count(self._days.count)

    @Slot(int, int)
    def _on_wanted(self, first: int, pages: int) -> None:
        wanted = self._wanted
        if wanted is None:
            return
        rows = pages * PAGE
        if self._days.count:
            read = partial(self._book.page_on, wanted, *self._days.place_of(first), rows)
        else:
            read = partial(self._book.page, wanted, None, rows)
        take = partial(self._on_pages, self._reading, first)
        self._runner.ask(self, read, take, self._on_refused, key="pages")

    def _on_pages(self, reading: int, first: int, records: list[Any]) -> None:
        if reading != self._reading:
            return
        current = self._current
        for at in range(0, len(records), PAGE):
            self.model.put(first + at // PAGE, records[at : at + PAGE])
        at, ids = self.view.currentIndex().row() - first * PAGE, [each.id for each in records]
        if 0 <= at < len(ids) and current in ids:
            # Something else is another now: the same record is current, a row up or down.
            self._go_to(first * PAGE + ids.index(current))

    def _on_refused(self, error: Exception) -> None:
        self.model.give_up()
        self.refused.emit(error)

    @Slot(object)
    def _on_selected(self, record: Any) -> None:
        """Remember which record is current; while a row is read, which one was."""
        if record is not None:
            self._current = record.id
        self.selected.emit(record)

    def _go_to(self, at: int) -> None:
        if at != self.view.currentIndex().row():
            self.view.setCurrentIndex(self.model.index(at, 0))
