"""The callee's sheet: where they are, when they are back, who stands in, what to ask first."""

from collections.abc import Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk_gui.domain.appointments import Appointment, HostDay
from desk_gui.domain.appointments import Slot as FreeSlot
from desk_gui.domain.calls import CalleeSheet
from desk_gui.domain.clock_times import elapsed
from desk_gui.domain.refusals import RefusedError
from desk_gui.domain.staff import HostHit, StaffId
from desk_gui.domain.staff_rules import present_now
from desk_gui.views.calls.asking import AskedTexts, Questions
from desk_gui.views.calls.desk import CallDesk
from desk_gui.views.labels import clock, language, short_date
from desk_gui.views.staff.words import presence_chip
from desk_gui.views.visits.time_words import TimeWords
from desk_gui.widgets import scale
from desk_gui.widgets.buttons import Button
from desk_gui.widgets.cards import CardHead, muted_head
from desk_gui.widgets.chips import ChipText
from desk_gui.widgets.facts import Facts
from desk_gui.widgets.panels import column, scrolled

CONNECT_KEY = "Ctrl+I"
_RANGE = "–"
_SOON_MINUTES = 12 * 60
_MOST_QUESTIONS = 6

Fact = tuple[str, str | ChipText]


class SheetWords(QObject):
    """Says what a sheet holds; times as of ``now``."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._times = TimeWords(self)

    def facts(self, sheet: CalleeSheet, now: datetime) -> list[Fact]:
        """Return where somebody is, when they are back, what they do next, who stands in."""
        found = present_now(sheet.member.whereabouts, now)
        back, stand_in = found.back_at, sheet.stand_in
        facts: list[Fact] = [
            (self.tr("Now"), presence_chip(found)),
            (self.tr("Back at"), self._back(back, now) if back is not None else ""),
            (self.tr("Extension"), sheet.member.details.phone),
            (self.tr("Next"), self._next(sheet.next_appointment, now)),
            (self.tr("Note"), found.note),
            (self.tr("Stands in"), _name_and_phone(stand_in) if stand_in is not None else ""),
        ]
        if stand_in is not None:
            facts.append(("", presence_chip(present_now(stand_in.whereabouts, now))))
        return [fact for fact in facts if fact[1]]

    def day(self, day: HostDay) -> list[tuple[str, str]]:
        """Return somebody's day: what is taken, what is free, and its end."""
        if day.holiday or day.closes_at is None:
            return []
        taken = [(each.starts_at, each.ends_at, _what(each)) for each in day.appointments]
        free = [(begin, end, self.tr("free")) for begin, end in free_times(day.free)]
        lines = sorted((*taken, *free))
        said = [(f"{clock(begin)}{_RANGE}{clock(end)}", what) for begin, end, what in lines]
        return [*said, (clock(day.closes_at), self.tr("end of the day"))]

    def _back(self, at: datetime, now: datetime) -> str:
        minutes = max(0, round(elapsed(now, at).total_seconds() / 60))
        when = clock(at) if at.date() == now.date() else short_date(at)
        if minutes > _SOON_MINUTES:
            return when
        soon = self.tr("{time}, in {minutes}")
        return soon.format(time=when, minutes=self._times.lasting(minutes))

    def _next(self, appointment: Appointment | None, now: datetime) -> str:
        if appointment is None:
            return ""
        begins, ends = appointment.starts_at, appointment.ends_at
        day = "" if begins.date() == now.date() else f"{short_date(begins)} "
        return f"{day}{clock(begins)}{_RANGE}{clock(ends)} {_what(appointment)}".strip()


class CalleePanel(QWidget):
    """Shows the sheet of whoever was asked for; what is to be asked first has ticks.

    Signals:
        connect_wanted: The caller is to be put through to the stand-in; carries the HostHit.
        told: The sheet was read.
    """

    connect_wanted = Signal(object)
    told = Signal()

    def __init__(self, desk: CallDesk, asked: AskedTexts) -> None:
        super().__init__()
        self._desk = desk
        self._staff: StaffId | None = None
        self._sheet: CalleeSheet | None = None
        self._of_day: HostDay | None = None
        self._words = SheetWords(self)
        self.head = CardHead()
        self.facts = Facts()
        # Without a picture: its words are longer than the sheet is wide.
        self.through = Button(key=CONNECT_KEY, wide=True)
        self.ask_head, self.day_head = muted_head(), muted_head()
        self.questions = Questions(_MOST_QUESTIONS, asked)
        self.day = Facts(caption=92)
        self._lay_out()
        self.through.clicked.connect(self.put_through)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self.ask_head.setText(self.tr("Ask first"))
        self.day_head.setText(self.tr("Their day"))
        self._speak()

    def staff(self) -> StaffId | None:
        """Return whose sheet is shown."""
        return self._staff

    @Slot(object)
    def show_callee(self, hit: HostHit | None) -> None:
        """Show who was asked for; the rest of it is read."""
        staff = None if hit is None else hit.id
        if staff == self._staff:
            return
        self._staff, self._sheet, self._of_day = staff, None, None
        if hit is not None:
            self.head.show_name(hit.name, " · ".join(filter(None, (hit.post, hit.room))))
        self._speak()
        self.reload()

    @Slot()
    def reload(self) -> None:
        """Read the sheet again: somebody went out, or came back."""
        staff = self._staff
        if staff is not None:
            # First where they are; their day takes longer to be counted out.
            desk, read = self._desk, partial(self._desk.book.callee_sheet, staff)
            desk.runner.ask(self, read, self._on_read, self._on_unread, key="callee")
            read_day = partial(desk.appointments.day, staff, desk.now().date(), language())
            desk.runner.ask(self, read_day, self._on_day, self._on_unread, key="day")

    def can_connect(self) -> bool:
        """Tell whether there is a stand-in to put the caller through to."""
        return self._stand_in() is not None

    @Slot()
    def put_through(self) -> None:
        """Ask to have the caller put through to the stand-in."""
        stand_in = self._stand_in()
        if stand_in is not None:
            self.connect_wanted.emit(stand_in)

    def _lay_out(self) -> None:
        body = QWidget()
        inner = QVBoxLayout(body)
        inner.setContentsMargins(scale.L, scale.S, scale.L, scale.M)
        inner.setSpacing(scale.S)
        inner.addWidget(self.facts)
        inner.addWidget(self.through)
        inner.addWidget(self.ask_head)
        inner.addWidget(self.questions)
        inner.addWidget(self.day_head)
        inner.addWidget(self.day)
        inner.addStretch(1)
        whole = column(self.head, gap=0)
        whole.addWidget(scrolled(body), 1)
        self.setLayout(whole)

    def _on_read(self, sheet: CalleeSheet) -> None:
        if sheet.member.id == self._staff:
            self._sheet = sheet
            self._speak()
            self.told.emit()

    def _on_day(self, day: HostDay) -> None:
        if day.host == self._staff:
            self._of_day = day
            self._speak()

    def _on_unread(self, error: Exception) -> None:
        """Show no more than the name: who left meanwhile is refused where it is saved."""
        if not isinstance(error, RefusedError):
            self._desk.runner.fail(error)

    def _stand_in(self) -> HostHit | None:
        return self._sheet.stand_in if self._sheet is not None else None

    def _speak(self) -> None:
        now, sheet, stand_in = self._desk.now(), self._sheet, self._stand_in()
        self.facts.show_facts(self._words.facts(sheet, now) if sheet is not None else ())
        self.through.setVisible(stand_in is not None)
        if stand_in is not None:
            self.through.setText(self.tr("Put through to the stand-in"))
        asked = questions_of(sheet.member.details.ask_first if sheet is not None else "")
        self.ask_head.setVisible(bool(asked))
        self.questions.show_questions(asked)
        lines = self._words.day(self._of_day) if self._of_day is not None else []
        self.day.show_facts(lines)
        self.day_head.setVisible(bool(lines))


def free_times(slots: Sequence[FreeSlot]) -> list[tuple[datetime, datetime]]:
    """Return from when to when somebody is free, slots that touch each other as one time."""
    times: list[tuple[datetime, datetime]] = []
    for slot in slots:
        if times and times[-1][1] == slot.starts_at:
            times[-1] = (times[-1][0], slot.ends_at)
        else:
            times.append((slot.starts_at, slot.ends_at))
    return times


def questions_of(text: str) -> list[str]:
    """Return what is to be asked, one by one: lines, or parts between semicolons."""
    parts = [part.strip(" ·") for line in text.splitlines() for part in line.split(";")]
    questions = [part for part in parts if part]
    if len(questions) <= _MOST_QUESTIONS:
        return questions
    last = _MOST_QUESTIONS - 1
    return [*questions[:last], " · ".join(questions[last:])]


def _what(appointment: Appointment) -> str:
    return appointment.title or appointment.purpose


def _name_and_phone(hit: HostHit) -> str:
    return ", ".join(filter(None, (hit.name, hit.phone)))
