"""The visits of a range in a list of any length, read page by page off the GUI thread."""

from bisect import bisect_right
from collections.abc import Sequence
from datetime import date
from functools import partial
from itertools import accumulate

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desk_gui.domain.visits import VisitFilter, VisitId, VisitLine
from desk_gui.operations.runner import Runner
from desk_gui.services.visit_book import VisitBook
from desk_gui.views.visits.past_words import PastWords
from desk_gui.widgets.long_list import LongList
from desk_gui.widgets.paged_rows import PagedRows
from desk_gui.widgets.row_painting import RowColumns

PAGE = 32
"""Rows that are read at once: two screens of them, quicker than the eye."""
_REST_MS = 30
"""So long after the first page, when it is painted, all are counted."""


class _Days:
    """How many visits each day has, the newest first: where each page begins."""

    def __init__(self, days: Sequence[tuple[date, int]]) -> None:
        self._days = [day for day, _ in days]
        self._before = [0, *accumulate(count for _, count in days)]

    @property
    def count(self) -> int:
        """How many visits there are."""
        return self._before[-1]

    def place_of(self, page: int) -> tuple[date, int]:
        """Return on which day a page begins, and after how many of its visits."""
        first = page * PAGE
        at = bisect_right(self._before, first) - 1
        return self._days[at], first - self._before[at]


class PastList(QObject):
    """Fills a list with the visits a filter wants, the first page at once, others as one looks.

    Signals:
        counted: How many there are is known; carries the number.
        refused: They cannot be read; carries the error.
    """

    counted = Signal(int)
    refused = Signal(object)

    def __init__(
        self, book: VisitBook, runner: Runner, columns: RowColumns, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._book, self._runner = book, runner
        self._wanted: VisitFilter | None = None
        self._days = _Days([])
        self._current: VisitId | None = None
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._count)
        self.words = PastWords(self)
        self.view = LongList(columns)
        self.model = PagedRows(PAGE, self.words.row, self)
        self.view.setModel(self.model)
        self.view.selected.connect(self._on_selected)
        self.model.wanted.connect(self._on_wanted)
        # Where one jumps to is read before it is painted.
        self.view.verticalScrollBar().valueChanged.connect(self.model.want)

    def show(self, wanted: VisitFilter) -> None:
        """List these visits, the newest first; the current one stays so, if it is among those."""
        self._wanted = wanted
        read = partial(self._book.page, wanted, None, PAGE)
        self._runner.ask(self, read, self._on_first, self.refused.emit, key="first")

    def is_at_top(self) -> bool:
        """Tell whether the newest are in sight."""
        return self.view.verticalOffset() == 0

    def refresh(self) -> None:
        """Read again what is in sight, without moving it."""
        self.model.refresh()

    def line(self) -> VisitLine | None:
        """Return the current visit, or None while it is read."""
        record = self.view.record()
        return record if isinstance(record, VisitLine) else None

    def retell(self) -> None:
        """Say the rows in the language in force."""
        self.words.forget()
        self.model.retell()

    def _on_first(self, lines: list[VisitLine]) -> None:
        current = self._current
        self._days = _Days([])
        self.model.start(len(lines), lines)
        ids = [line.id for line in lines]
        self._go_to(ids.index(current) if current in ids else 0)
        self._rest.stop()
        if len(lines) < PAGE:
            self.counted.emit(len(lines))
        else:
            self._rest.start()

    @Slot()
    def _count(self) -> None:
        if self._wanted is not None:
            read = partial(self._book.days, self._wanted)
            self._runner.ask(self, read, self._on_days, self.refused.emit, key="days")

    def _on_days(self, days: list[tuple[date, int]]) -> None:
        self._days = _Days(days)
        self.model.grow(self._days.count)
        self.counted.emit(self._days.count)

    @Slot(int, int)
    def _on_wanted(self, first: int, pages: int) -> None:
        wanted = self._wanted
        if wanted is None:
            return
        rows = pages * PAGE
        if first == 0:
            read = partial(self._book.page, wanted, None, rows)
        else:
            read = partial(self._book.page_on, wanted, *self._days.place_of(first), rows)
        take = partial(self._on_pages, wanted, first)
        self._runner.ask(self, read, take, self._on_refused, key="pages")

    def _on_pages(self, of: VisitFilter, first: int, lines: list[VisitLine]) -> None:
        if of != self._wanted:
            return
        current = self._current
        for at in range(0, len(lines), PAGE):
            self.model.put(first + at // PAGE, lines[at : at + PAGE])
        at, ids = self.view.currentIndex().row() - first * PAGE, [line.id for line in lines]
        if 0 <= at < len(ids) and current in ids:
            # Somebody came meanwhile: the same visit is current, a row further down.
            self._go_to(first * PAGE + ids.index(current))

    def _on_refused(self, error: Exception) -> None:
        self.model.give_up()
        self.refused.emit(error)

    @Slot(object)
    def _on_selected(self, record: object) -> None:
        """Remember which visit is current; while a row is read, which one was."""
        if isinstance(record, VisitLine):
            self._current = record.id

    def _go_to(self, at: int) -> None:
        if at != self.view.currentIndex().row():
            self.view.setCurrentIndex(self.model.index(at, 0))
