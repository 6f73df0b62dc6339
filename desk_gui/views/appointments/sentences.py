"""Why an appointment is not made, moved or read."""

from PySide6.QtCore import QCoreApplication

from desk_gui.domain import appointments, calendar_files
from desk_gui.domain.appointments import (
    CalendarUnreadable,
    OnHoliday,
    OutsideHours,
    OverlapsAppointment,
)
from desk_gui.views.labels import clock, short_date
from desk_gui.views.sentences import Sentences


def _overlaps(found: OverlapsAppointment) -> str:
    times = {
        "day": short_date(found.starts_at.date()),
        "begins": clock(found.starts_at),
        "ends": clock(found.ends_at),
    }
    if not found.title:
        return QCoreApplication.translate(
            "Refusals", "Taken already: {day}, {begins}–{ends}. Choose another time."
        ).format(**times)
    return QCoreApplication.translate(
        "Refusals", "Taken already: {title}, {day}, {begins}–{ends}. Choose another time."
    ).format(title=found.title, **times)


def _on_holiday(found: OnHoliday) -> str:
    day = short_date(found.day)
    if not found.holiday:
        return QCoreApplication.translate("Refusals", "The house is closed on {day}.").format(
            day=day
        )
    return QCoreApplication.translate("Refusals", "{day} is a day off: {holiday}.").format(
        day=day, holiday=found.holiday
    )


def _outside(found: OutsideHours) -> str:
    if not found.hours:
        return QCoreApplication.translate("Refusals", "The host does not work that day.")
    return QCoreApplication.translate("Refusals", "The host's hours that day: {hours}.").format(
        hours=found.hours
    )


def _unreadable(found: CalendarUnreadable) -> str:
    if not found.line:
        return QCoreApplication.translate(
            "Refusals", "This is no calendar, or a broken one. Export it once more."
        )
    return QCoreApplication.translate(
        "Refusals", "Line {line} of the calendar cannot be read. Export it once more."
    ).format(line=found.line)


SENTENCES: Sentences = {
    appointments.OverlapsAppointment: _overlaps,
    appointments.OnHoliday: _on_holiday,
    appointments.OutsideHours: _outside,
    appointments.AppointmentInThePast: lambda _: QCoreApplication.translate(
        "Refusals", "That time is over. Choose one that is still to come."
    ),
    appointments.EndsBeforeItBegins: lambda _: QCoreApplication.translate(
        "Refusals", "It ends before it begins. Put the times in order."
    ),
    appointments.TooManyInSeries: lambda found: QCoreApplication.translate(
        "Refusals", "A series has at most {limit} appointments. Let it end earlier."
    ).format(limit=found.limit),
    appointments.NoSuchTime: lambda _: QCoreApplication.translate(
        "Refusals", "There is no such time that night: the clock is put forward over it."
    ),
    appointments.CalendarUnreadable: _unreadable,
    appointments.AppointmentOver: lambda _: QCoreApplication.translate(
        "Refusals", "It was cancelled, or the visitor has come: nothing can be changed any more."
    ),
    appointments.OfOwnCalendar: lambda _: QCoreApplication.translate(
        "Refusals", "This comes from the host's own calendar: it is nobody else's."
    ),
    calendar_files.CalendarTooLarge: lambda found: QCoreApplication.translate(
        "Refusals",
        "Too large: a calendar has at most {megabytes} MB and {events} events. Export fewer days.",
    ).format(megabytes=found.megabytes, events=found.events),
}
