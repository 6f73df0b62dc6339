"""Appointments in words: their times, how they stand, the rows of a day."""

from datetime import date, datetime

from PySide6.QtCore import QLocale, QObject

from desk_gui.domain.appointments import (
    Appointment,
    AppointmentKind,
    HostDay,
    Slot,
    Source,
)
from desk_gui.domain.visits import VisitState
from desk_gui.views.labels import clock, label, short_date
from desk_gui.widgets.chips import ChipText
from desk_gui.widgets.rows import Row, Section
from desk_gui.widgets.tokens import State

_CAME = {
    VisitState.WAITING: (State.INFO, "armchair"),
    VisitState.WITH_HOST: (State.OK, "users"),
    VisitState.LEFT: (State.PLAIN, "door-exit"),
    VisitState.NO_SHOW: (State.NEUTRAL, "ban"),
    VisitState.UNSERVED: (State.NEUTRAL, "door-exit"),
}


def weekday(day: date) -> str:
    """Return the short name of the weekday, in the language of the window."""
    name = QLocale().standaloneDayName(day.isoweekday(), QLocale.FormatType.ShortFormat)
    return name.rstrip(".")


def day_text(day: date) -> str:
    """Return ``Wed, 18/11/2026``."""
    return f"{weekday(day)}, {short_date(day)}"


def times_text(begins: datetime, ends: datetime) -> str:
    """Return ``9:00–9:30``, with the day of the end where that is another one."""
    if ends.date() == begins.date():
        return f"{clock(begins)}–{clock(ends)}"
    return f"{clock(begins)}–{short_date(ends.date())} {clock(ends)}"


def moment_text(at: datetime) -> str:
    """Return ``Wed, 18/11/2026 9:00``."""
    return f"{day_text(at.date())} {clock(at)}"


class AppointmentWords(QObject):
    """Says how appointments stand, and makes rows of a day."""

    def title(self, appointment: Appointment) -> str:
        """Return what an appointment is about: the visitor, or that the host is busy."""
        if appointment.title:
            return appointment.title
        return label(appointment.kind)

    def state(self, appointment: Appointment) -> ChipText:
        """Return how an appointment stands, as a chip."""
        if not appointment.told:
            said = (
                self.tr("moved, to be told")
                if appointment.is_planned
                else self.tr("cancelled, to be told")
            )
            return ChipText(text=said, state=State.WARN, icon="alert-triangle", bold=True)
        if not appointment.is_planned:
            return ChipText(text=label(appointment.state), state=State.NEUTRAL, icon="ban")
        came = _CAME.get(appointment.visit_state) if appointment.visit_state else None
        if came is not None and appointment.visit_state is not None:
            return ChipText(text=label(appointment.visit_state), state=came[0], icon=came[1])
        if appointment.kind is AppointmentKind.BUSY:
            return ChipText(text=label(appointment.kind), state=State.NEUTRAL, icon="lock")
        return ChipText(text=self.tr("appointed"), icon="calendar")

    def under(self, appointment: Appointment) -> str:
        """Return the second line of an appointment: firm, purpose, where it comes from."""
        parts = [appointment.firm, appointment.purpose]
        if appointment.source is Source.IMPORT:
            parts.append(self.tr("from the own calendar"))
        return " · ".join(filter(None, parts))

    def free(self) -> str:
        """Return the word for a time that is free."""
        return self.tr("free")

    def closed(self, day: HostDay) -> str:
        """Return why nothing is free on a day at all: what the day off is called, or closed."""
        return day.holiday or self.tr("closed")

    def rows(self, day: HostDay) -> list[Row | Section]:
        """Return the rows of a day: what is taken, then what is free, each in order."""
        taken = [self._taken(each) for each in day.appointments]
        free = [self._free(each) for each in day.free]
        rows: list[Row | Section] = []
        for title, found in ((self.tr("Taken"), taken), (self.tr("Free"), free)):
            if found:
                rows += [Section(title=title, count=len(found)), *found]
        return rows

    def spoken(self, place: Appointment | Slot) -> str:
        """Return a place of the calendar as one line, for a screen reader."""
        when = f"{day_text(place.starts_at.date())}, {times_text(place.starts_at, place.ends_at)}"
        if isinstance(place, Slot):
            return f"{when}, {self.free()}"
        parts = (when, self.title(place), self.under(place), self.state(place).text)
        return ", ".join(filter(None, parts))

    def to_tell(self, appointment: Appointment) -> Row:
        """Return the row of somebody who has still to be told, with the time they know."""
        known = self.before(appointment) or moment_text(appointment.starts_at)
        return Row(
            code=clock(appointment.starts_at),
            name=self.title(appointment),
            under=" · ".join((self.state(appointment).text, known, appointment.host_name)),
            record=appointment,
        )

    def before(self, appointment: Appointment) -> str:
        """Return the time, and the host if that was another, that the visitor was told last."""
        if appointment.moved_from is None:
            return ""
        then = moment_text(appointment.moved_from)
        return ", ".join(filter(None, (then, appointment.from_host_name)))

    def _taken(self, appointment: Appointment) -> Row:
        state = self.state(appointment).text if _tells(appointment) else ""
        until = times_text(appointment.starts_at, appointment.ends_at).partition("–")[2]
        return Row(
            code=clock(appointment.starts_at),
            name=self.title(appointment),
            under=" · ".join(filter(None, (state, f"–{until}", self.under(appointment)))),
            left=not appointment.is_planned,
            record=appointment,
        )

    def _free(self, slot: Slot) -> Row:
        return Row(
            code=clock(slot.starts_at),
            name=self.free(),
            under=f"–{clock(slot.ends_at)}",
            left=True,
            record=slot,
        )


def _tells(appointment: Appointment) -> bool:
    came = appointment.visit_state not in {None, VisitState.EXPECTED}
    return not appointment.told or not appointment.is_planned or came
