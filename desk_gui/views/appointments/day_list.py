"""What is on a day as a list beside the calendar: for who hears it, and for quick eyes."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk_gui.domain.appointments import Appointment, HostDay
from desk_gui.views.appointments.words import AppointmentWords, day_text
from desk_gui.widgets import scale
from desk_gui.widgets.labels import PlainLabel
from desk_gui.widgets.lists import RowList
from desk_gui.widgets.panels import Strip
from desk_gui.widgets.row_painting import RowColumns
from desk_gui.widgets.rows import Row, Section
from desk_gui.widgets.tokens import State

_HEAD = 44
_COLUMNS = RowColumns(code=44)


class DayList(QWidget):
    """Who has still to be told of something, then what is taken and what is free of a day.

    Signals:
        opened: Enter, or a double click on a row; carries its Appointment or Slot.
    """

    opened = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._words = AppointmentWords(self)
        self._rows: list[Row | Section] = []
        self.head = PlainLabel(bold=True, elide=True)
        self.rows = RowList(_COLUMNS)
        strip = Strip(scale.fitted(_HEAD))
        strip.row.addWidget(self.head, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(strip)
        column.addWidget(self.rows, 1)
        self.rows.pressed.connect(self.opened)
        self.rows.doubleClicked.connect(lambda _at: self.opened.emit(self.rows.record()))

    def retranslate(self) -> None:
        """Say everything in the language in force; the rows are said when they are shown."""
        self.rows.setAccessibleName(self.tr("What is on the day"))

    def show_day(self, day: HostDay | None, untold: Sequence[Appointment]) -> None:
        """Show a day; the row that was current stays so."""
        rows: list[Row | Section] = []
        if untold:
            told = [self._words.to_tell(each) for each in untold]
            title = self.tr("To be told")
            rows += [Section(title=title, count=len(told), state=State.WARN), *told]
        rows += self._words.rows(day) if day is not None else []
        self.head.setText(self._day_words(day))
        if rows != self._rows:
            self._rows = rows
            self.rows.show_rows(rows, from_top=True)

    def _day_words(self, day: HostDay | None) -> str:
        if day is None:
            return ""
        closed = self._words.closed(day) if day.opens_at is None else ""
        return " · ".join(filter(None, (day_text(day.day), closed)))
