"""Until when something is promised, as it is typed; and whether somebody is at work then."""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from functools import partial

from PySide6.QtCore import QDate, Signal, Slot
from PySide6.QtWidgets import QWidget

from desk_gui.domain.calls import AfterHours, PromisedOnHoliday
from desk_gui.domain.clock_times import elapsed, read_time
from desk_gui.domain.promises import PromiseInThePast
from desk_gui.domain.refusals import Refusal, RefusedError
from desk_gui.operations.runner import Runner
from desk_gui.services.promises import PromiseService
from desk_gui.views.labels import DATE_FORMATS, clock, language
from desk_gui.views.promises.words import when_text
from desk_gui.views.sentences import sentence
from desk_gui.widgets.fields import LineEdit
from desk_gui.widgets.form_rows import FormRow
from desk_gui.widgets.pickers import DateEdit


class DueRow(FormRow):
    """A time and its day. Under them it says how long that is, and if nobody works then.

    A time outside of working hours is no error: who promises it all the same
    is asked once more. One that is over is.

    Signals:
        edited: Another time is typed or chosen.
    """

    edited = Signal()

    def __init__(
        self,
        promises: PromiseService,
        runner: Runner,
        now: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        self.time, self.day = LineEdit(), DateEdit()
        super().__init__("", self.time, self.day, stretch=(1, 0), parent=parent)
        self._promises, self._runner, self._now = promises, runner, now
        self.checks = True
        """Whether working time matters: who waits in the house does not ask for it."""
        self.anyway = False
        """Whether the time was confirmed, though nobody works then."""
        self.time.setPlaceholderText("+15")
        self.time.textEdited.connect(self._on_edited_here)
        self.day.dateChanged.connect(self._on_edited_here)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self.day.setDisplayFormat(DATE_FORMATS[language()])
        self.day.setAccessibleName(self.tr("Day"))
        self._tell()

    def show_time(self, due_at: datetime) -> None:
        """Fill in a time."""
        was = self.day.blockSignals(True)
        self.day.setDate(QDate(due_at.year, due_at.month, due_at.day))
        self.day.blockSignals(was)
        self.time.setText(clock(due_at))
        self.anyway = False
        self._tell()

    def due_at(self) -> datetime | None:
        """Return what is typed, in the office's zone; None where it cannot be read."""
        day = self.day.date()
        return read_time(self.time.text(), date(day.year(), day.month(), day.day()), self._now())

    def unreadable(self) -> str:
        """Return what to type where a time cannot be read."""
        return self.tr("A time, like 14:30, or minutes from now, like +15.")

    def confirms(self, refusals: tuple[Refusal, ...]) -> bool:
        """Tell whether all that is refused is that nobody works then: once more, and it is done."""
        self.anyway = all(isinstance(each, AfterHours | PromisedOnHoliday) for each in refusals)
        return self.anyway

    def check(self, due_at: datetime) -> None:
        """Check the time, on a worker thread. Raises RefusedError."""
        anyway = self.anyway or not self.checks
        self._promises.check_due(due_at, anyway=anyway, language=language())

    @Slot()
    def _on_edited_here(self) -> None:
        self.anyway = False
        self.clear()
        self._tell()
        self.edited.emit()

    def _tell(self) -> None:
        due_at, now = self.due_at(), self._now()
        if due_at is None:
            self.show_hint("")
            return
        if elapsed(now, due_at) <= timedelta():
            self.show_hint(sentence(PromiseInThePast()))
            return
        self.show_hint(when_text(due_at, now))
        if self.checks:
            ask = partial(self._promises.check_due, due_at, language=language())
            doubt = partial(self._on_doubt, due_at)
            self._runner.ask(self, ask, _fine, doubt, key="check")

    def _on_doubt(self, due_at: datetime, error: Exception) -> None:
        """Say beside the time that nobody works then, and when somebody does."""
        if not isinstance(error, RefusedError):
            self._runner.fail(error)
        elif due_at == self.due_at():
            said = (when_text(due_at, self._now()), *map(sentence, error.refusals))
            self.show_hint(" · ".join(said))


def _fine(_checked: None) -> None:
    """Somebody works then: there is nothing to say."""
