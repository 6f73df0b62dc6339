"""Putting the times of a visit right: each with its day, and why it was wrong."""

from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import NamedTuple

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QWidget

from desk_gui.domain.clock_times import read_clock
from desk_gui.domain.visit_rules import same_minute
from desk_gui.domain.visits import Visit, VisitTime
from desk_gui.views.labels import DATE_FORMATS, clock, language
from desk_gui.views.shell.question import Question
from desk_gui.widgets.fields import LineEdit
from desk_gui.widgets.form_rows import FormRow
from desk_gui.widgets.pickers import DateEdit
from desk_gui.widgets.tick import Tick

_TIME_WIDTH = 84

Corrected = Callable[
    [Mapping[VisitTime, datetime], frozenset[VisitTime], str, "CorrectionQuestion"], None
]
"""What is done with the times that are other now, which are guesses, the reason, the question."""


class _When(NamedTuple):
    """The fields of one time, and what it was."""

    day: DateEdit
    clock: LineEdit
    about: Tick
    before: datetime


class CorrectionQuestion(Question):
    """Asks when somebody came, was shown in and left; of a visit, those times that it has.

    ``then`` gets the times that are other now and those that were guessed so
    far, and which of them are guesses again; a time that was read wrong is said
    here.
    """

    def __init__(self, parent: QWidget, visit: Visit, then: Corrected) -> None:
        name = visit.details.name
        title = self.tr("When was {name} really here?").format(name=name)
        super().__init__(parent, title, self.tr("Correct"))
        self._then = then
        self._visit = visit
        self.times: dict[VisitTime, _When] = {}
        for time in VisitTime:
            before = getattr(visit, time.value)
            if before is not None:
                self._add(time, before)
        self.reason = LineEdit()
        self.rows["reason"] = self.form.add(FormRow(self.tr("&Reason"), self.reason))
        last = next(reversed(self.times.values())).clock if self.times else self.reason
        last.setFocus()
        last.selectAll()

    def answer(self) -> None:
        """Hand over what is other now, or say which time cannot be read."""
        read = {time: self._read(when) for time, when in self.times.items()}
        unread = [time for time, at in read.items() if at is None]
        wanted = {
            time: at for time, at in read.items() if at is not None and self._counts(time, at)
        }
        if unread:
            said = self.tr("A time, like 14:30.")
            self._complain([(self.rows[time.value], said) for time in unread])
        elif not wanted:
            said = self.tr("These are the times on record. Enter what was otherwise.")
            self._complain([(next(iter(self.rows.values())), said)])
        else:
            about = frozenset(time for time in wanted if self.times[time].about.isChecked())
            self._then(wanted, about, self.reason.text(), self)

    def _complain(self, errors: list[tuple[FormRow, str]]) -> None:
        self.button.setEnabled(True)
        self.form.show_errors(errors)

    def _counts(self, time: VisitTime, at: datetime) -> bool:
        """Tell whether a time is another now, or a guess that somebody stands for, or no more."""
        when, guessed = self.times[time], time in self._visit.inexact
        return not same_minute(when.before, at) or guessed != when.about.isChecked()

    def _add(self, time: VisitTime, before: datetime) -> None:
        when = self.times[time] = _When(DateEdit(), LineEdit(), Tick(self.tr("about")), before)
        when.clock.setFixedWidth(_TIME_WIDTH)
        when.clock.setText(clock(before))
        when.day.setDisplayFormat(DATE_FORMATS[language()])
        when.day.setDate(QDate(before.year, before.month, before.day))
        words = {
            VisitTime.ARRIVED: self.tr("&Arrived"),
            VisitTime.ADMITTED: self.tr("&Shown in"),
            VisitTime.LEFT: self.tr("&Left"),
        }
        when.day.setAccessibleName(self.tr("Day"))
        when.about.setAccessibleName(self.tr("Only about known"))
        row = self.form.add(FormRow(words[time], when.clock, when.day, when.about))
        self.rows[time.value] = row
        if time in self._visit.inexact:
            guessed = self.tr("closed by the house: nobody saw it")
            other = self.tr("guessed so far")
            by_house = time is VisitTime.LEFT and self._visit.auto_closed
            row.show_hint(guessed if by_house else other)

    def _read(self, when: _When) -> datetime | None:
        """Return the time that is typed; the one on record where the minute is the same."""
        at = read_clock(when.clock.text())
        if at is None:
            return None
        day = when.day.date()
        typed = datetime.combine(date(day.year(), day.month(), day.day()), at, when.before.tzinfo)
        return when.before if same_minute(when.before, typed) else typed
