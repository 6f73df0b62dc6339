"""A list, or the form in its place, and beside it the record: how most panels are laid out."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desk_gui.widgets import scale
from desk_gui.widgets.panels import Panel, Parted, column

_LIST_LEAST = 608


class RecordBeside(Panel):
    """Lays out a panel; what was done is said under the list."""

    def __init__(self, listed: QWidget, said: QWidget, record: QWidget) -> None:
        super().__init__()
        self._record = record
        left = column(listed, gap=0)
        left.addWidget(said)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(left, 1)
        row.addWidget(Parted())
        row.addWidget(record)
        said.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the record its width, less in a narrow window."""
        super().resizeEvent(event)
        width = min(scale.RECORD_WIDTH, self.width() - _LIST_LEAST)
        self._record.setFixedWidth(max(scale.RECORD_LEAST, width))
