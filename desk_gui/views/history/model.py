"""The rows of the history: pages are asked for as one scrolls, days have heads."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QModelIndex, QObject, Signal

from desk_gui.domain.audit import Deed
from desk_gui.domain.history import HistoryLine
from desk_gui.views.history.words import reason_words, record_words
from desk_gui.views.labels import clock, label, long_date
from desk_gui.widgets.chips import ChipText
from desk_gui.widgets.rows import Index, Row, RowModel, Section
from desk_gui.widgets.tokens import State


class HistoryRows(RowModel):
    """Holds what was read of the history, the newest first.

    Signals:
        wanted: Older entries are wanted; carries the last one's number.
    """

    wanted = Signal(int)

    def __init__(self, page: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._page = page
        self._lines: list[HistoryLine] = []
        self._has_more = False

    def show_page(self, lines: Sequence[HistoryLine]) -> None:
        """Show these instead of what is shown."""
        self._lines = list(lines)
        self._has_more = len(lines) == self._page
        self.set_rows(_rows(lines, None))

    def add_page(self, lines: Sequence[HistoryLine]) -> None:
        """Put older entries below."""
        self._has_more = len(lines) == self._page
        if not lines:
            return
        rows = _rows(lines, self._lines[-1].at.date() if self._lines else None)
        first = len(self._rows)
        self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
        self._rows += rows
        self._lines += lines
        self.endInsertRows()

    def retell(self) -> None:
        """Say the rows again in the language in force."""
        self.set_rows(_rows(self._lines, None))

    def count(self) -> int:
        """Return how many entries were read."""
        return len(self._lines)

    def canFetchMore(self, parent: Index) -> bool:
        """Tell whether there are older entries."""
        return self._has_more and not parent.isValid()

    def fetchMore(self, _parent: Index) -> None:
        """Ask for them."""
        if self._has_more:
            self._has_more = False
            self.wanted.emit(self._lines[-1].id)


def _rows(lines: Sequence[HistoryLine], day: date | None) -> list[Row | Section]:
    rows: list[Row | Section] = []
    for line in lines:
        if line.at.date() != day:
            day = line.at.date()
            rows.append(Section(title=long_date(day)))
        rows.append(row_of(line))
    return rows


def row_of(line: HistoryLine, at: str = "") -> Row:
    """Return an entry as a row: time, deed over record, who over where and why."""
    refused = line.deed is Deed.SIGN_IN_REFUSED
    under = " · ".join(filter(None, (record_words(line), reason_words(line))))
    return Row(
        code=at or clock(line.at),
        name=label(line.deed),
        under=under,
        chip=ChipText(text="", state=State.WARN, icon="alert-triangle") if refused else None,
        aside=line.by or "–",
        aside_under=line.workstation,
        record=line,
    )
