"""When somebody is rung back, or rings again: the row of a time that is said to the caller."""

from datetime import date, datetime
from functools import partial
from typing import Any

from PySide6.QtCore import QDate, QObject, Signal, Slot
from PySide6.QtWidgets import QSizePolicy

from desk_gui.domain.calls import AfterHours, PromisedOnHoliday
from desk_gui.domain.clock_times import read_time
from desk_gui.domain.promises import PromiseInThePast, PromiseKind
from desk_gui.domain.refusals import Refusal, RefusedError
from desk_gui.services.changes import Outcome
from desk_gui.views.calls.call_words import CallWords
from desk_gui.views.calls.desk import CallDesk
from desk_gui.views.calls.ends import TIMED, End
from desk_gui.views.labels import DATE_FORMATS, clock, language
from desk_gui.views.sentences import sentence
from desk_gui.widgets.buttons import Button
from desk_gui.widgets.fields import LineEdit
from desk_gui.widgets.form_rows import Form, FormRow
from desk_gui.widgets.pickers import DateEdit

_TIME_WIDTH = 76
TAKE_KEY = "Ctrl+G"


class DueRow(QObject):
    """A time, its day, and beside it the next good one, which a key takes.

    Empty it takes the house's rule: two working hours. What falls outside of
    working time is said under it, and can be meant all the same; what is over
    cannot.

    Signals:
        edited: The time is another now.
    """

    edited = Signal()

    def __init__(self, desk: CallDesk, form: Form) -> None:
        super().__init__(form)
        self._desk = desk
        self._words = CallWords(self)
        self._end = End.ANSWERED
        self._default: datetime | None = None
        self._good: datetime | None = None
        self._by_hand = False
        self._doubted: datetime | None = None
        """A time of which it was said that nobody works then; kept all the same, it is meant."""
        self.time, self.day, self.good = LineEdit(), DateEdit(), Button()
        self.time.setFixedWidth(_TIME_WIDTH)
        self.time.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.good.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.row = form.add(FormRow("", self.time, self.day, self.good))
        self.time.textEdited.connect(self._on_edited)
        self.day.dateChanged.connect(self._on_day)
        self.good.clicked.connect(self.take_good)
        self.clear()

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self._name()
        self.time.setPlaceholderText(self.tr("14:30"))
        self.day.setAccessibleName(self.tr("Day"))
        self.day.setDisplayFormat(DATE_FORMATS[language()])
        self.good.set_key(TAKE_KEY)
        self._offer(self._good)
        self._check()

    def _name(self) -> None:
        again = self._end is End.CALLS_AGAIN
        label = self.tr("Rings again a&t") if again else self.tr("Call back a&t")
        if label != self.row.label.text():
            self.row.set_label(label)

    def clear(self) -> None:
        """Be ready for the next call: the house's rule is asked for anew."""
        self._by_hand, self._default, self._doubted = False, None, None
        self.time.clear()
        self._set_day(self._desk.now().date())
        self._offer(None)
        self.row.clear()
        self.row.show_hint("")

    def ask_default(self) -> None:
        """Read when somebody is rung back where nothing is said, and the next good morning."""

        def read() -> Outcome[tuple[datetime, datetime]]:
            promises = self._desk.promises
            due = promises.default_due(PromiseKind.CALL_BACK).value
            return Outcome((due, promises.next_opening().value))

        self._desk.runner.ask(self, read, self._on_default, key="due")

    def show_for(self, end: End) -> None:
        """Ask for the time of this end; one that was typed stays, others begin anew."""
        self._end = end
        self.row.setVisible(end in TIMED)
        if not self._by_hand:
            self.time.clear()
            self._set_day(self._desk.now().date())
            self._prefill()
        self._name()
        self._check()

    def at(self) -> datetime | None:
        """Return the time, or None where none is said or it cannot be read."""
        return read_time(self.time.text(), self._day(), self._desk.now())

    def is_unclear(self) -> bool:
        """Tell whether something is typed that is no time."""
        return bool(self.time.text().strip()) and self.at() is None

    def is_meant(self) -> bool:
        """Tell whether a time at which nobody works was seen to be one."""
        return self._doubted is not None and self._doubted == self.at()

    def fill(self, at: datetime | None) -> None:
        """Show a time that is on record."""
        self._by_hand = at is not None
        self.time.setText("" if at is None else clock(at))
        if at is not None:
            self._set_day(at.date())
        self._check()

    def keep(self) -> None:
        """Leave the time as it was promised: the field stays empty, and so it is not changed."""
        self.fill(None)
        self._by_hand = True
        self.time.clear()
        self.row.clear()
        self.row.show_hint(self.tr("empty: it stays as it was promised"))

    def content(self) -> dict[str, Any]:
        """Return the row, fit for JSON."""
        day = self._day().isoformat()
        return {"time": self.time.text(), "day": day}

    def take(self, content: dict[str, Any]) -> None:
        """Show what ``content`` returned: a time that stood there was told to the caller."""
        self._by_hand = bool(content["time"].strip())
        self._set_day(date.fromisoformat(content["day"]))
        self.time.setText(content["time"])
        self._check()

    def say_unclear(self) -> None:
        """Say that the time cannot be read."""
        self.row.show_error(
            self.tr("A time, like 14:30, or minutes from now, like +30."), self.time
        )

    @Slot()
    def take_good(self) -> None:
        """Take the good time that is offered."""
        if self._good is not None and self.row.isVisibleTo(self.row.window()):
            self.fill(self._good)
            self.edited.emit()

    # --- what follows from what was typed ---

    @Slot()
    def _on_edited(self) -> None:
        self._by_hand = bool(self.time.text().strip())
        self._check()
        self.edited.emit()

    @Slot()
    def _on_day(self) -> None:
        self._by_hand = True
        self._check()
        self.edited.emit()

    def _on_default(self, found: tuple[datetime, datetime]) -> None:
        self._default, morning = found
        self._offer(morning)
        self._prefill()
        self._check()

    def _prefill(self) -> None:
        if self._end is End.CALL_BACK and self._default is not None and not self._by_hand:
            self.time.setText(clock(self._default))
            self._set_day(self._default.date())

    def _check(self) -> None:
        """Say what the time means to the caller, or what is wrong with it."""
        if self._end not in TIMED:
            return
        self.row.clear()
        at, now = self.at(), self._desk.now()
        if at is None:
            self.row.show_hint(self._open_words())
            return
        if at <= now:
            self.row.show_error(sentence(PromiseInThePast()), self.time)
            return
        self.row.show_hint(self._said(at))
        if self._end is End.CALL_BACK:
            check = partial(self._desk.promises.check_due, at, language=language())
            self._desk.runner.ask(self, check, _fine, partial(self._on_doubt, at), key="check")

    def _on_doubt(self, at: datetime, error: Exception) -> None:
        """Say that nobody works then, and when somebody does: it may be meant all the same."""
        if not isinstance(error, RefusedError):
            self._desk.runner.fail(error)
        elif at == self.at():
            self.show_doubt(error.refusals[0])

    def show_doubt(self, found: Refusal) -> None:
        """Say what is doubtful of the time, with the next good one and the key that takes it."""
        self._doubted = self.at()
        good = found.next_at if isinstance(found, AfterHours | PromisedOnHoliday) else None
        said = sentence(found)
        if good is not None:
            self._offer(good)
            takes = self.tr("{key} takes the next.")
            said = f"{said} {takes.format(key=TAKE_KEY)}"
        self.row.show_error(said, self.time)

    def _open_words(self) -> str:
        if self.is_unclear():
            return self.tr("A time, like 14:30, or minutes from now, like +30.")
        if self._end is End.CALLS_AGAIN:
            return self.tr("when they said they ring again; it may stay empty")
        return self.tr("empty: within two working hours")

    def _said(self, at: datetime) -> str:
        when = self._words.when(at, self._desk.now())
        if self._end is End.CALLS_AGAIN:
            return self.tr("they ring again at {when}").format(when=when)
        return self.tr("by {when}: say it to the caller").format(when=when)

    def _offer(self, good: datetime | None) -> None:
        self._good = good
        self.good.setVisible(good is not None)
        if good is not None:
            self.good.setText(self._words.day_and_time(good, self._desk.now()))

    def _day(self) -> date:
        day = self.day.date()
        return date(day.year(), day.month(), day.day())

    def _set_day(self, day: date) -> None:
        was = self.day.blockSignals(True)
        self.day.setDate(QDate(day.year, day.month, day.day))
        self.day.blockSignals(was)


def _fine(_: None) -> None:
    """Take note that somebody works then: there is nothing to say."""
