"""What is asked when a promise is renewed or broken."""

from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtCore import QDate, Slot
from PySide6.QtWidgets import QWidget

from desk_gui.domain.clock_times import after, read_time
from desk_gui.domain.promises import Promise
from desk_gui.views.labels import DATE_FORMATS, clock, language
from desk_gui.views.promises.words import text_of, when_text
from desk_gui.views.shell.question import Question
from desk_gui.widgets.fields import LineEdit
from desk_gui.widgets.form_rows import FormRow
from desk_gui.widgets.pickers import DateEdit

_USUAL_MINUTES = 15


class RenewQuestion(Question):
    """Asks until when it is promised now, and why it was not kept; ``then`` gets both."""

    def __init__(
        self,
        parent: QWidget,
        promise: Promise,
        now: Callable[[], datetime],
        then: Callable[[datetime, str, "RenewQuestion"], None],
    ) -> None:
        super().__init__(parent, text_of(promise), self.tr("Renew"))
        self._now, self._then = now, then
        self.time = LineEdit()
        self.time.setText(clock(after(max(now(), promise.details.due_at), _USUAL_MINUTES)))
        self.time.setPlaceholderText("+15")
        self.day = DateEdit()
        self.day.setDisplayFormat(DATE_FORMATS[language()])
        self.day.setAccessibleName(self.tr("Day"))
        today = max(now(), promise.details.due_at).date()
        self.day.setDate(QDate(today.year, today.month, today.day))
        self.reason = LineEdit()
        row = FormRow(self.tr("New &time"), self.time, self.day, stretch=(1, 0))
        self.rows["due_at"] = self.form.add(row)
        self.rows["reason"] = self.form.add(FormRow(self.tr("&Reason"), self.reason))
        self.time.textEdited.connect(self._tell_time)
        self.day.dateChanged.connect(self._tell_time)
        self.time.selectAll()
        self.time.setFocus()
        self._tell_time()

    def answer(self) -> None:
        """Hand over the time and the reason, or say that the time cannot be read."""
        due_at = self._due_at()
        if due_at is None:
            self.button.setEnabled(True)
            self.form.show_errors([(self.rows["due_at"], self._unread())])
        else:
            self._then(due_at, self.reason.text(), self)

    @Slot()
    def _tell_time(self) -> None:
        """Say how long that is from now."""
        due_at = self._due_at()
        row = self.rows["due_at"]
        row.show_hint("" if due_at is None else when_text(due_at, self._now()))

    def _due_at(self) -> datetime | None:
        day = self.day.date()
        return read_time(self.time.text(), date(day.year(), day.month(), day.day()), self._now())

    def _unread(self) -> str:
        return self.tr("A time, like 14:30, or minutes from now, like +15.")


class BrokenQuestion(Question):
    """Asks why a promise was not kept; ``then`` gets the reason."""

    def __init__(
        self,
        parent: QWidget,
        promise: Promise,
        then: Callable[[str, "BrokenQuestion"], None],
    ) -> None:
        super().__init__(parent, text_of(promise), self.tr("Broken"))
        self._then = then
        self.reason = LineEdit()
        self.rows["reason"] = self.form.add(FormRow(self.tr("&Reason"), self.reason))
        self.reason.setFocus()

    def answer(self) -> None:
        """Hand over the reason."""
        self._then(self.reason.text(), self)
