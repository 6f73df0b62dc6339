"""What is asked when an appointment is moved or cancelled, or a calendar goes out."""

from collections.abc import Callable, Sequence
from datetime import date, datetime

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QWidget

from desk_gui.domain.appointments import Appointment, OnHoliday, OutsideHours, Slot
from desk_gui.domain.refusals import Refusal
from desk_gui.views.appointments.time_fields import TimeRow
from desk_gui.views.appointments.words import moment_text
from desk_gui.views.labels import DATE_FORMATS, language
from desk_gui.views.shell.question import Question
from desk_gui.widgets.fields import LineEdit
from desk_gui.widgets.form_rows import FormRow
from desk_gui.widgets.pickers import DateEdit
from desk_gui.widgets.tick import Tick

_CONFIRMED = (OnHoliday, OutsideHours)


class MoveQuestion(Question):
    """Asks to when an appointment is moved, and why; ``then`` gets time, reason and itself.

    ``host`` is the name of who takes it over, where that is somebody else.
    """

    def __init__(
        self,
        parent: QWidget,
        appointment: Appointment,
        slot: Slot,
        now: Callable[[], datetime],
        then: Callable[[Slot, str, "MoveQuestion"], None],
        host: str = "",
    ) -> None:
        title = self.tr("Move {name} from {time}")
        if host:
            title = self.tr("Move {name} from {time} to {host}")
        title = title.format(
            name=appointment.title, time=moment_text(appointment.starts_at), host=host
        )
        super().__init__(parent, title, self.tr("Move"))
        self._then = then
        self.anyway = False
        """Whether the desk has heard that the host is not there, and moves it all the same."""
        self.when = TimeRow(now)
        self.when.retranslate()
        self.when.fill(slot)
        self.reason = LineEdit()
        self.series = _series_tick(self.tr("and those that follow it in the series"))
        self.rows["starts_at"] = self.rows["ends_at"] = self.when
        self.form.add(self.when)
        self.rows["reason"] = self.form.add(FormRow(self.tr("&Reason"), self.reason))
        if appointment.in_series:
            self.form.add(FormRow(self.tr("&Series"), self.series, message=False))
        self.when.edited.connect(self._forget)
        self.reason.setFocus()

    def answer(self) -> None:
        """Hand over the time and the reason, or say that the time cannot be read."""
        slot = self.when.slot()
        if slot is None:
            self.button.setEnabled(True)
            self.when.show_unreadable()
        else:
            self._then(slot, self.reason.text(), self)

    def refused(self, refusals: Sequence[Refusal]) -> None:
        """Say why not; where the host is not there, offer to move it all the same."""
        super().refused(refusals)
        if self.when.error():
            self.when.show_error(self.when.error(), self.when.begins)
            self.when.take_focus()
        self.anyway = bool(refusals) and all(isinstance(each, _CONFIRMED) for each in refusals)
        self.button.setText(self.tr("Move anyway") if self.anyway else self.tr("Move"))

    def _forget(self) -> None:
        self.anyway = False
        self.button.setText(self.tr("Move"))
        self.when.clear()


class CancelQuestion(Question):
    """Asks why an appointment is cancelled; ``then`` gets the reason and itself."""

    def __init__(
        self,
        parent: QWidget,
        appointment: Appointment,
        then: Callable[[str, "CancelQuestion"], None],
    ) -> None:
        title = self.tr("Call off {name}, {time}").format(
            name=appointment.title, time=moment_text(appointment.starts_at)
        )
        super().__init__(parent, title, self.tr("Call off"))
        self._then = then
        self.reason = LineEdit()
        self.series = _series_tick(self.tr("and those that follow it in the series"))
        self.rows["reason"] = self.form.add(FormRow(self.tr("&Reason"), self.reason))
        if appointment.in_series:
            self.form.add(FormRow(self.tr("&Series"), self.series, message=False))
        self.reason.setFocus()

    def answer(self) -> None:
        """Hand over the reason."""
        self._then(self.reason.text(), self)


class ExportQuestion(Question):
    """Asks which days of a calendar go out, and whether with names; ``then`` gets these."""

    def __init__(
        self,
        parent: QWidget,
        host: str,
        first: date,
        last: date,
        then: Callable[[date, date, bool, "ExportQuestion"], None],
    ) -> None:
        title = self.tr("Save the appointments of {name} as a calendar").format(name=host)
        super().__init__(parent, title, self.tr("Save…"))
        self._then = then
        self.first, self.last = DateEdit(), DateEdit()
        for field, day in ((self.first, first), (self.last, last)):
            field.setDisplayFormat(DATE_FORMATS[language()])
            field.setDate(QDate(day.year, day.month, day.day))
        self.last.setAccessibleName(self.tr("Until"))
        self.names = Tick(self.tr("with the names of visitors"))
        self.rows["first"] = self.form.add(FormRow(self.tr("&Days"), self.first, self.last))
        row = self.form.add(FormRow(self.tr("&Names"), self.names))
        row.show_hint(self.tr("Without, each is called «visitor» only."))
        self.first.setFocus()

    def answer(self) -> None:
        """Hand over the days, and whether names go out."""
        days = [date(day.year(), day.month(), day.day()) for day in self._days()]
        self._then(days[0], days[1], self.names.isChecked(), self)

    def _days(self) -> tuple[QDate, QDate]:
        return self.first.date(), self.last.date()


def _series_tick(words: str) -> Tick:
    return Tick(words)
