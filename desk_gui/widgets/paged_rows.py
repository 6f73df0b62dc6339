"""Rows that are read page by page, wherever one looks: a list may have a million of them.

The model knows how many there are. Asked for a row of a page it does not
have, it paints an empty one and says that the page is wanted; it reads
nothing itself.
"""

from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt, QTimer, Signal, Slot

from desk_gui.widgets.rows import RECORD_ROLE, ROW_ROLE, Index, Row

_KEPT = 128
"""Pages that stay in memory, unless said otherwise."""
_AHEAD = 8
"""Pages that are read at once where somebody scrolls from page to page."""
_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren


class _PageOf:
    """The records of a page, and the rows that were told of them so far."""

    __slots__ = ("records", "told")

    def __init__(self, records: Sequence[object]) -> None:
        self.records = records
        self.told: dict[int, Row] = {}


class PagedRows(QAbstractListModel):
    """Holds the pages that were looked at last; ``tell`` makes a record's row when it is seen.

    Signals:
        wanted: Pages are wanted that lie side by side, a few at most; carries
            the number of the first, counted from 0, and how many.
    """

    wanted = Signal(int, int)

    def __init__(
        self,
        page: int,
        tell: Callable[[Any], Row],
        parent: QObject | None = None,
        *,
        kept: int = _KEPT,
    ) -> None:
        """``page`` is how many rows a page has, ``kept`` how many pages stay in memory."""
        super().__init__(parent)
        self._page, self._tell, self._kept = page, tell, kept
        self._count = 0
        self._pages: OrderedDict[int, _PageOf] = OrderedDict()
        self._missing: OrderedDict[int, None] = OrderedDict()
        self._asked: frozenset[int] = frozenset()
        self._stale: set[int] = set()
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.want)

    def start(self, count: int, first: Sequence[object] = ()) -> None:
        """Show a list of so many rows, whose first page is this, instead of what is shown."""
        self.beginResetModel()
        self._forget()
        self._count = count
        if first:
            self._pages[0] = _PageOf(first)
        self.endResetModel()

    def grow(self, count: int) -> None:
        """Take note that there are more rows below than were known of."""
        if count > self._count:
            self.beginInsertRows(QModelIndex(), self._count, count - 1)
            self._count = count
            self.endInsertRows()

    def refresh(self) -> None:
        """Have every page read again when it is seen; until then the rows stay as they are."""
        self._stale = set(self._pages)
        self._asked = frozenset()
        if self._count:
            self.dataChanged.emit(self.index(0, 0), self.index(self._count - 1, 0))

    def put(self, page: int, records: Sequence[object]) -> None:
        """Take a page that was wanted."""
        first = page * self._page
        last = min(first + self._page, self._count) - 1
        if last < first:
            return
        self._pages[page] = _PageOf(records)
        self._pages.move_to_end(page)
        while len(self._pages) > self._kept:
            self._pages.popitem(last=False)
        self._asked -= {page}
        self._stale.discard(page)
        self.dataChanged.emit(self.index(first, 0), self.index(last, 0))

    def retell(self) -> None:
        """Say the rows again in the language in force."""
        for page in self._pages.values():
            page.told.clear()
        if self._count:
            self.dataChanged.emit(self.index(0, 0), self.index(self._count - 1, 0))

    def give_up(self) -> None:
        """Take note that no page will come that was wanted: it is wanted again when it is seen."""
        self._asked = frozenset()

    def has_page(self, page: int) -> bool:
        """Tell whether a page is in memory."""
        return page in self._pages

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many rows there are, read or not."""
        return 0 if parent is not None and parent.isValid() else self._count

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """Return the row to paint, its record, or its words; nothing while they are read."""
        if not index.isValid():
            return None
        if role == ROW_ROLE:
            return self._row(index.row())
        if role == RECORD_ROLE:
            return self._record(index.row())
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            row = self._row(index.row())
            return "" if row is None else row.spoken()
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let every row be selected, also while it is read."""
        return _FLAGS if index.isValid() else Qt.ItemFlag.NoItemFlags

    def _row(self, at: int) -> Row | None:
        number, place = divmod(at, self._page)
        page = self._seen(number)
        if page is None or place >= len(page.records):
            return None
        row = page.told.get(place)
        if row is None:
            row = page.told[place] = self._tell(page.records[place])
        return row

    def _record(self, at: int) -> object:
        number, place = divmod(at, self._page)
        page = self._seen(number)
        return page.records[place] if page is not None and place < len(page.records) else None

    def _seen(self, number: int) -> _PageOf | None:
        page = self._pages.get(number)
        if page is not None:
            self._pages.move_to_end(number)
        if page is None or number in self._stale:
            self._missing[number] = None
            self._missing.move_to_end(number)
            if not self._soon.isActive():
                self._soon.start()
        return page

    @Slot()
    def want(self) -> None:
        """Say at once which pages are wanted; those passed on the way are not any more."""
        self._soon.stop()
        missing = [page for page in self._missing if self._is_missing(page)]
        self._missing.clear()
        if not missing:
            return
        wanted = self._run_of(missing)
        if not frozenset(wanted) <= self._asked:
            self._asked = frozenset(wanted)
            self.wanted.emit(wanted.start, len(wanted))

    def _run_of(self, missing: Sequence[int]) -> range:
        """Return the pages to read: those in sight, and where somebody scrolls on, those ahead."""
        # What is in sight lies in two neighbours at most; the latest was asked for last.
        latest = missing[-1]
        first = latest - 1 if latest - 1 in missing else latest
        last = latest + 1 if latest + 1 in missing and first == latest else latest
        end = -(-self._count // self._page)
        if first - 1 in self._pages:
            while last + 1 < end and last - first + 1 < _AHEAD and self._is_missing(last + 1):
                last += 1
        elif last + 1 in self._pages:
            while first > 0 and last - first + 1 < _AHEAD and self._is_missing(first - 1):
                first -= 1
        return range(first, last + 1)

    def _is_missing(self, page: int) -> bool:
        return page not in self._pages or page in self._stale

    def _forget(self) -> None:
        self._pages.clear()
        self._missing.clear()
        self._stale.clear()
        self._asked = frozenset()
