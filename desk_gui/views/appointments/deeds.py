"""What is done with appointments from the panel: asked, run, said, and undone."""

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from desk_gui.domain.appointments import Appointment, AppointmentChange, AppointmentKind
from desk_gui.domain.appointments import Slot as FreeTime
from desk_gui.domain.calendar_files import CalendarImported, CalendarPreview
from desk_gui.domain.staff import StaffId
from desk_gui.files import write_atomically
from desk_gui.operations.runner import Lane
from desk_gui.services.changes import Outcome
from desk_gui.views.appointments.calendar_dialog import (
    CalendarQuestion,
    choose_calendar,
    choose_place,
)
from desk_gui.views.appointments.desk import AppointmentDesk
from desk_gui.views.appointments.questions import CancelQuestion, ExportQuestion, MoveQuestion
from desk_gui.views.appointments.words import AppointmentWords, moment_text
from desk_gui.views.labels import clock, label
from desk_gui.views.sentences import sentences
from desk_gui.views.shell.question import answer
from desk_gui.widgets.panels import ConfirmationStrip


class AppointmentDeeds(QObject):
    """Does it, says so in the strip, and can take the last of it back.

    Signals:
        done: Something was done; carries the Appointment to go to, or None.
    """

    done = Signal(object)

    def __init__(
        self, page: QWidget, desk: AppointmentDesk, confirmation: ConfirmationStrip
    ) -> None:
        super().__init__(page)
        self._page, self._desk, self._strip = page, desk, confirmation
        self._words = AppointmentWords(self)
        self._undo: Callable[[], Outcome[Any]] | None = None

    def say_made(self, made: list[Appointment]) -> None:
        """Say that a time is taken, or how many are."""
        self._undo = lambda: self._desk.appointments.revert_make(made)
        said = self.tr("{name}: {time}") if len(made) == 1 else self.tr("{name}: {count} times")
        self._say(
            said.format(
                name=self._words.title(made[0]),
                time=moment_text(made[0].starts_at),
                count=len(made),
            )
        )

    def read(self, appointment: Appointment, then: Callable[[Appointment | None], None]) -> None:
        """Open an appointment; who looks is noted."""
        read = lambda: self._desk.appointments.appointment(appointment.id)  # noqa: E731
        self._desk.runner.ask(self, read, then, self._on_refused, key="record")

    def next_free(self, host: StaffId, day: date | None, then: Callable[[FreeTime], None]) -> None:
        """Look for the next free time of somebody's, and go on with it."""

        def found(slots: list[FreeTime]) -> None:
            if slots:
                then(slots[0])
            else:
                self._strip.say(self.tr("No time is free in the next three months."), wrong=True)

        read = lambda: self._desk.appointments.free(host, day, 1)  # noqa: E731
        self._desk.runner.ask(self, read, found, self._on_refused, key="free")

    def move(self, appointment: Appointment, slot: FreeTime, host: tuple[StaffId, str]) -> None:
        """Ask why it is moved to a time, and move it; ``host`` is who has that time."""
        length = appointment.ends_at - appointment.starts_at
        to = FreeTime(starts_at=slot.starts_at, ends_at=slot.starts_at + length)
        other, name = host if host[0] != appointment.host else (None, "")
        said = self.tr("{name} moved to {time}")
        if other is not None:
            said = self.tr("{name} moved to {host}, {time}")

        def move(to: FreeTime, reason: str, question: MoveQuestion) -> None:
            series, anyway = question.series.isChecked(), question.anyway
            answer(
                self._desk.runner,
                question,
                lambda: self._desk.appointments.move(
                    appointment.id,
                    appointment.version,
                    to.starts_at,
                    to.ends_at,
                    reason,
                    host=other,
                    whole_series=series,
                    anyway=anyway,
                ),
                lambda change: self._changed(change, said),
            )

        question = MoveQuestion(self._page, appointment, to, self._desk.now, move, name)
        question.rejected.connect(lambda: self.done.emit(appointment))
        question.open()

    def cancel(self, appointment: Appointment) -> None:
        """Ask why it is cancelled, and cancel it."""

        def cancel(reason: str, question: CancelQuestion) -> None:
            series = question.series.isChecked()
            answer(
                self._desk.runner,
                question,
                lambda: self._desk.appointments.cancel(
                    appointment.id, appointment.version, reason, whole_series=series
                ),
                lambda change: self._changed(change, self.tr("{name}, {time}: called off")),
            )

        CancelQuestion(self._page, appointment, cancel).open()

    def told(self, appointment: Appointment) -> None:
        """Note that the visitor was told."""

        def said(_told: list[Appointment]) -> None:
            self._undo = None
            at = clock(self._desk.now())
            said = self.tr("{name} was told, {time}")
            self._strip.say(said.format(name=self._words.title(appointment), time=at))

        self._desk.runner.run(
            self,
            lambda: self._desk.appointments.told(appointment.id),
            said,
            self._on_refused,
        )

    @Slot()
    def undo(self) -> None:
        """Take back what was done last."""
        undo, self._undo = self._undo, None
        self._strip.clear()
        if undo is not None:
            self._desk.runner.run(self, undo, self._on_undone, self._on_refused)

    # --- calendars ---

    def ask_calendar(self, host: StaffId) -> None:
        """Ask for a calendar file, and show what it changes."""
        choose_calendar(self._page, lambda name: self.preview_calendar(Path(name), host))

    def preview_calendar(self, path: Path, host: StaffId) -> None:
        """Read a calendar, and ask whether it is taken over."""
        self._strip.say(self.tr("Reading {name}…").format(name=path.name))
        self._desk.runner.run(
            self,
            lambda: self._desk.calendars.preview(path, host),
            self._ask_import,
            self._on_refused,
            Lane.DOCUMENTS,
        )

    def export(self, host: StaffId, name: str, first: date, last: date) -> None:
        """Ask which days go out and how, then where to."""

        def save(first: date, last: date, names: bool, question: ExportQuestion) -> None:
            question.accept()
            word = label(AppointmentKind.VISIT)
            choose_place(
                self._page,
                name,
                lambda place: self.save_calendar(
                    Path(place), host, (first, last), word, names=names
                ),
            )

        ExportQuestion(self._page, name, first, last, save).open()

    def save_calendar(
        self, path: Path, host: StaffId, days: tuple[date, date], word: str, *, names: bool
    ) -> None:
        """Write somebody's appointments of some days into a file; ``word`` stands for a name."""

        def write() -> Outcome[str]:
            content = self._desk.calendars.export(host, *days, names=names, word=word).value
            write_atomically(path, content)
            return Outcome(path.name)

        self._desk.runner.run(self, write, self._on_saved, self._on_refused, Lane.DOCUMENTS)

    def _on_saved(self, name: str) -> None:
        self._undo = None
        self._strip.say(self.tr("Saved: {name}").format(name=name))

    def _ask_import(self, preview: CalendarPreview) -> None:
        self._strip.clear()

        def take(question: CalendarQuestion) -> None:
            answer(
                self._desk.runner,
                question,
                lambda: self._desk.calendars.import_(preview),
                self._on_imported,
            )

        CalendarQuestion(self._page, preview, take).open()

    def _on_imported(self, done: CalendarImported) -> None:
        self._undo = None
        said = self.tr("Calendar imported: {new} new, {changed} changed, {removed} taken out")
        self._strip.say(said.format(new=done.new, changed=done.changed, removed=done.removed))
        self.done.emit(None)

    # --- what comes of it ---

    def _changed(self, change: AppointmentChange, said: str) -> None:
        self._undo = lambda: self._desk.appointments.revert(change)
        first = change.after[0]
        title, at = self._words.title(first), moment_text(first.starts_at)
        self._say(said.format(name=title, time=at, host=first.host_name))
        self.done.emit(first)

    def _say(self, said: str) -> None:
        at: datetime = self._desk.now()
        # Most sentences end with a time themselves: this one is when it was said.
        self._strip.say(f"{said} · {clock(at)}", undo=self.tr("undo"))

    def _on_undone(self, back: object) -> None:
        at = clock(self._desk.now())
        self._strip.say(self.tr("Taken back, {time}").format(time=at))
        first = back[0] if isinstance(back, list) and back else None
        self.done.emit(first)

    def _on_refused(self, error: Exception) -> None:
        if self._desk.runner.refused(error):
            self._strip.say(sentences(error.refusals), wrong=True)
