"""When a promise is due: the house's rule where nothing was said, and times at which nobody works.

All deadlines are counted with the working calendar (``reception-and-calls.md``,
opening hours). A time outside of working hours is a hint that can be
overruled; a time that is over is not.
"""

from datetime import UTC, datetime, timedelta

from desk_gui.domain.calls import AfterHours, PromisedOnHoliday
from desk_gui.domain.refusals import RefusedError
from desk_gui.domain.working_time import NeverOpenError, WorkingCalendar

CALL_BACK_MINUTES = 120
"""Working minutes until somebody is rung back, where nothing was said."""


def usual_due(
    calendar: WorkingCalendar, now: datetime, minutes: int = CALL_BACK_MINUTES
) -> datetime:
    """Return when so much working time has passed from now; in a house that never works, by clock.

    On the whole minute: it is said to the caller.
    """
    whole = now.replace(second=0, microsecond=0)
    try:
        return calendar.add_working_minutes(whole, minutes)
    except NeverOpenError:
        return (whole.astimezone(UTC) + timedelta(minutes=minutes)).astimezone(now.tzinfo)


def check_due(calendar: WorkingCalendar, due_at: datetime, field: str = "due_at") -> None:
    """Check that somebody is at work when a promise is due; the moment of closing still counts.

    Raises:
        RefusedError: ``PromisedOnHoliday`` or ``AfterHours``, with the next time inside.
    """
    day = due_at.astimezone(calendar.zone).date()
    if calendar.is_open(due_at) or due_at == calendar.closes(day):
        return
    try:
        next_at = calendar.add_working_minutes(due_at, 0)
    except NeverOpenError:
        return
    if calendar.is_day_off(day):
        holiday = calendar.holiday_name(day)
        raise RefusedError(PromisedOnHoliday(field=field, holiday=holiday, next_at=next_at))
    raise RefusedError(AfterHours(field=field, next_at=next_at))
