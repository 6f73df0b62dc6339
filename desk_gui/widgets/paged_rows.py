"""Rows that are read page by page, wherever one looks: a list may have a million of them.

The model knows how many there are. Asked for a row of a page it does not
have, it paints an empty one and says that the page is wanted; it reads
nothing itself.
"""

from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QObject, Qt, QTimer, Signal

from desk_gui.widgets.rows import RECORD_ROLE, ROW_ROLE, Index, Row

_KEPT = 64
"""Pages that stay in memory."""
_AT_ONCE = 2
"""Pages that are wanted at a time: what is seen lies in two at most."""
_BLANK = Row(name="")
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
        wanted: A page is wanted; carries its number, counted from 0.
    """

    wanted = Signal(int)

    def __init__(
        self, page: int, tell: Callable[[Any], Row], parent: QObject | None = None
    ) -> None:
        """``page`` is how many rows a page has."""
        super().__init__(parent)
        self._page, self._tell = page, tell
        self._count = 0
        self._pages: OrderedDict[int, _PageOf] = OrderedDict()
        self._missing: OrderedDict[int, None] = OrderedDict()
        self._asked: frozenset[int] = frozenset()
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._want)

    def start(self, count: int, first: Sequence[object] = ()) -> None:
        """Show a list of so many rows, whose first page is this, instead of what is shown."""
        self.beginResetModel()
        self._forget()
        self._count = count
        if first:
            self._pages[0] = _PageOf(first)
        self.endResetModel()

    def put(self, page: int, records: Sequence[object]) -> None:
        """Take a page that was wanted."""
        first = page * self._page
        last = min(first + self._page, self._count) - 1
        if last < first:
            return
        self._pages[page] = _PageOf(records)
        self._pages.move_to_end(page)
        while len(self._pages) > _KEPT:
            self._pages.popitem(last=False)
        self._asked -= {page}
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
        """Return the row to paint, its record, or its words for a screen reader."""
        if not index.isValid():
            return None
        if role == ROW_ROLE:
            return self._row(index.row())
        if role == RECORD_ROLE:
            return self._record(index.row())
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self._row(index.row()).spoken()
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let every row be selected, also while it is read."""
        return _FLAGS if index.isValid() else Qt.ItemFlag.NoItemFlags

    def _row(self, at: int) -> Row:
        number, place = divmod(at, self._page)
        page = self._seen(number)
        if page is None or place >= len(page.records):
            return _BLANK
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
            return page
        self._missing[number] = None
        self._missing.move_to_end(number)
        if not self._soon.isActive():
            self._soon.start()
        return None

    def _want(self) -> None:
        """Say which pages are wanted; those passed on the way are not any more."""
        seen = [page for page in self._missing if page not in self._pages][-_AT_ONCE:]
        self._missing.clear()
        new = [page for page in seen if page not in self._asked]
        self._asked = frozenset(seen)
        for page in new:
            self.wanted.emit(page)

    def _forget(self) -> None:
        self._pages.clear()
        self._missing.clear()
        self._asked = frozenset()
