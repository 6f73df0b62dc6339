"""A form in two columns, for a page of many short fields."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desk_gui.widgets import scale
from desk_gui.widgets.form_rows import Form, FormRow


class PairedForm(Form):
    """Rows side by side; the labels of each column are as wide as its widest needs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._right: list[FormRow] = []

    def pair(self, left: FormRow, right: FormRow | None = None) -> None:
        """Put two rows on one line; without a right one its place stays free."""
        line = QHBoxLayout()
        line.setSpacing(scale.XL)
        # A message of two lines on one side leaves the other side where it is.
        line.addWidget(left, 1, Qt.AlignmentFlag.AlignTop)
        line.addWidget(right or QWidget(self), 1, Qt.AlignmentFlag.AlignTop)
        self._column.insertLayout(self._column.count() - 1, line)
        self._rows.append(left)
        if right is not None:
            self._rows.append(right)
            self._right.append(right)
        self.align()

    def minimumSizeHint(self) -> QSize:
        """Return the least width only: the height follows from it.

        A layout takes every message that can wrap for wrapped, and the form
        would scroll where it fits.
        """
        return QSize(super().minimumSizeHint().width(), 0)

    def align(self) -> None:
        """Give the labels of each column the width of its widest."""
        left = [row for row in self._rows if row not in self._right]
        for rows in (left, self._right):
            width = max((scale.text_width(row.label.text()) for row in rows), default=0)
            for row in rows:
                row.label.setFixedWidth(width)
