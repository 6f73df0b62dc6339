"""What a painted row shows, and the model that hands rows to a list."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desk_gui.widgets.chips import ChipText
from desk_gui.widgets.tokens import State

ROW_ROLE = int(Qt.ItemDataRole.UserRole)
"""The ``Row`` or ``Section`` to paint."""
RECORD_ROLE = ROW_ROLE + 1
"""The record the row stands for; None for a section."""


@dataclass(frozen=True, kw_only=True)
class Row:
    """One row: state · name over firm · host over place · amount · one button.

    Columns without any content in the list take no room. ``record`` is what
    the row stands for.
    """

    name: str
    under: str = ""
    chip: ChipText | None = None
    code: str = ""
    """A short code in bold before the name (the index of a title)."""
    aside: str = ""
    aside_under: str = ""
    amount: str = ""
    amount_under: str = ""
    button: str = ""
    left: bool = False
    """Done with: the name is muted."""
    record: object = None

    def deed(self) -> object:
        """Return what pressing the row does, to be compared."""
        return self.button

    def spoken(self) -> str:
        """Return the row as one line, for a screen reader."""
        parts = [self.code, self.name, self.under, self.chip.text if self.chip else ""]
        parts += [self.aside, self.aside_under, self.amount, self.amount_under]
        return ", ".join(part for part in parts if part)


@dataclass(frozen=True, kw_only=True)
class Section:
    """The head of a group of rows; it cannot be selected."""

    title: str
    count: int | None = None
    state: State = State.PLAIN


Index = QModelIndex | QPersistentModelIndex


class RowModel(QAbstractListModel):
    """Holds the rows of one list, all of them in memory; long lists page by key instead."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row | Section] = []

    def set_rows(self, rows: Sequence[Row | Section]) -> None:
        """Show these rows."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def refresh(self, rows: Sequence[Row | Section]) -> None:
        """Say the same rows in other words: what is current, and how far is scrolled, stays."""
        self._rows = list(rows)
        self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, 0))

    def spoken_name(self, index: Index) -> str:
        """Return the name in a row; of a section none."""
        row = index.data(ROW_ROLE)
        return row.name if isinstance(row, Row) else ""

    def row_at(self, at: int) -> Row | Section:
        """Return what stands in a row."""
        return self._rows[at]

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many rows there are."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """Return the row to paint, its record, or its words for a screen reader."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == RECORD_ROLE:
            return row.record if isinstance(row, Row) else None
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return row.spoken() if isinstance(row, Row) else f"{row.title} {row.count}"
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let rows be selected and section heads not."""
        if index.isValid() and isinstance(self._rows[index.row()], Row):
            never = Qt.ItemFlag.ItemNeverHasChildren
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | never
        return Qt.ItemFlag.NoItemFlags
