"""A day with from when to when, as it is typed; read by the clock of the office."""

from collections.abc import Callable
from datetime import date, datetime, timedelta

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from desk_gui.domain.appointments import Slot
from desk_gui.domain.clock_times import read_clock
from desk_gui.views.appointments.words import weekday
from desk_gui.views.labels import DATE_FORMATS, clock, language
from desk_gui.widgets.fields import LineEdit
from desk_gui.widgets.form_rows import FormRow
from desk_gui.widgets.pickers import DateEdit

_TIME_WIDTH = 84


class TimeRow(FormRow):
    """Day, beginning and end in one row; an end before the beginning is on the next day.

    Signals:
        edited: The user typed or stepped something.
    """

    edited = Signal()

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        self.day, self.begins, self.ends = DateEdit(), LineEdit(), LineEdit()
        self._now = now
        for field in (self.begins, self.ends):
            field.setFixedWidth(_TIME_WIDTH)
            # Then the row keeps its fields together at the left.
            field.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        super().__init__("", self.day, self.begins, self.ends, parent=parent)
        self.day.dateChanged.connect(self._on_edited_here)
        for field in (self.begins, self.ends):
            field.textEdited.connect(self._on_edited_here)

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self.set_label(self.tr("&Day"))
        self.day.setDisplayFormat(DATE_FORMATS[language()])
        self.day.setAccessibleName(self.tr("Day"))
        self.begins.setAccessibleName(self.tr("From"))
        self.begins.setPlaceholderText(self.tr("from 14:30"))
        self.ends.setAccessibleName(self.tr("Until"))
        self.ends.setPlaceholderText(self.tr("until 15:00"))
        self._tell_day()

    def fill(self, slot: Slot) -> None:
        """Show a time."""
        day = slot.starts_at.date()
        self.day.setDate(QDate(day.year, day.month, day.day))
        self.begins.setText(clock(slot.starts_at))
        self.ends.setText(clock(slot.ends_at))
        self._tell_day()

    def slot(self) -> Slot | None:
        """Return the time that is typed, in the office's zone; None if it cannot be read."""
        begins, ends = read_clock(self.begins.text()), read_clock(self.ends.text())
        if begins is None or ends is None:
            return None
        zone, day = self._now().tzinfo, self._day()
        over_midnight = timedelta(days=1 if ends < begins else 0)
        return Slot(
            starts_at=datetime.combine(day, begins, zone),
            ends_at=datetime.combine(day + over_midnight, ends, zone),
        )

    def show_unreadable(self) -> None:
        """Say that a time cannot be read, and go to it."""
        wrong = self.begins if read_clock(self.begins.text()) is None else self.ends
        self.show_error(self.tr("Type a time like 14:30."), wrong)
        self.take_focus()

    def _day(self) -> date:
        day = self.day.date()
        return date(day.year(), day.month(), day.day())

    def _on_edited_here(self) -> None:
        self._tell_day()
        self.edited.emit()

    def _tell_day(self) -> None:
        self.show_hint(weekday(self._day()))
