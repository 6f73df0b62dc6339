"""Free and taken time of a host, and the times of a series.

Lengths and overlaps are told by time that passes; the times of a series keep
to the clock on the wall: each Tuesday at nine, in winter as in summer.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from desk_gui.domain.appointments import (
    AppointmentInThePast,
    EndsBeforeItBegins,
    Every,
    NoSuchTime,
    OnHoliday,
    OutsideHours,
    Repeat,
    Slot,
    TooManyInSeries,
)
from desk_gui.domain.office import DAYS_A_WEEK
from desk_gui.domain.refusals import Gathered, Missing, Refusal, RefusedError
from desk_gui.domain.working_time import WorkingCalendar

MOST_IN_SERIES = 200
_MONTHS_A_YEAR = 12
_LONGEST_YEARS = 20
"""After which a series ends that finds no day to fall on."""


def overlaps(first: Slot, second: Slot) -> bool:
    """Tell whether two times have a moment in common; one that begins when another ends has not."""
    return first.starts_at.astimezone(UTC) < second.ends_at.astimezone(UTC) and (
        second.starts_at.astimezone(UTC) < first.ends_at.astimezone(UTC)
    )


def exists(at: datetime) -> bool:
    """Tell whether the clock on the wall shows this time: in spring it leaps over an hour."""
    there = at.astimezone(UTC).astimezone(at.tzinfo)
    return there.replace(tzinfo=None) == at.replace(tzinfo=None)


@dataclass(frozen=True, kw_only=True)
class SlotRules:
    """How the free time of a day is cut: the length of a slot, and when none begins."""

    minutes: int
    leaves_out: Sequence[tuple[int, int]] = ()
    """Minutes after midnight between which no appointment begins."""


def free_slots(
    calendar: WorkingCalendar,
    day: date,
    taken: Iterable[Slot],
    rules: SlotRules,
    after: datetime,
) -> list[Slot]:
    """Return the free slots of a day that begin at ``after`` or later.

    They are cut from the opening on, one after another, so that an appointment
    of odd length costs no more than the slots it touches.
    """
    opens, closes = calendar.opens(day), calendar.closes(day)
    if opens is None or closes is None:
        return []
    busy = list(taken)
    return [
        slot
        for slot in _cut(opens, closes, timedelta(minutes=rules.minutes))
        if slot.starts_at.astimezone(UTC) >= after.astimezone(UTC)
        and not _left_out(slot, day, calendar, rules.leaves_out)
        and not any(overlaps(slot, other) for other in busy)
    ]


def _cut(opens: datetime, closes: datetime, length: timedelta) -> Iterator[Slot]:
    zone, begins, end = opens.tzinfo, opens.astimezone(UTC), closes.astimezone(UTC)
    while begins + length <= end:
        yield Slot(starts_at=begins.astimezone(zone), ends_at=(begins + length).astimezone(zone))
        begins += length


def _left_out(
    slot: Slot, day: date, calendar: WorkingCalendar, leaves_out: Sequence[tuple[int, int]]
) -> bool:
    begins = slot.starts_at.astimezone(UTC)
    return any(
        calendar.at(day, first).astimezone(UTC) <= begins < calendar.at(day, last).astimezone(UTC)
        for first, last in leaves_out
    )


def check_time(slot: Slot, now: datetime) -> None:
    """Refuse a time that is none: over already, of no length, leapt over by the clock.

    A time of the present minute is not over.

    Raises:
        RefusedError: with every reason.
    """
    gathered = Gathered()
    for name, at in (("starts_at", slot.starts_at), ("ends_at", slot.ends_at)):
        if not exists(at):
            gathered.add(NoSuchTime(field=name))
    if slot.ends_at.astimezone(UTC) <= slot.starts_at.astimezone(UTC):
        gathered.add(EndsBeforeItBegins(field="ends_at"))
    if slot.starts_at.astimezone(UTC) < now.astimezone(UTC).replace(second=0, microsecond=0):
        gathered.add(AppointmentInThePast(field="starts_at"))
    gathered.raise_any()


def check_hours(slot: Slot, calendar: WorkingCalendar) -> None:
    """Refuse a time at which the host is not there.

    Raises:
        RefusedError: ``OnHoliday`` or ``OutsideHours``.
    """
    refusal = _not_there(slot, calendar)
    if refusal is not None:
        raise RefusedError(refusal)


def _not_there(slot: Slot, calendar: WorkingCalendar) -> Refusal | None:
    day = slot.starts_at.astimezone(calendar.zone).date()
    if calendar.is_day_off(day):
        return OnHoliday(field="starts_at", day=day, holiday=calendar.holiday_name(day))
    opens, closes = calendar.opens(day), calendar.closes(day)
    if opens is None or closes is None:
        return OutsideHours(field="starts_at", hours="")
    begins, ends = slot.starts_at.astimezone(UTC), slot.ends_at.astimezone(UTC)
    if begins < opens.astimezone(UTC) or closes.astimezone(UTC) < ends:
        return OutsideHours(field="starts_at", hours=str(calendar.hours_of(day)))
    return None


def occurrences(
    first: Slot, repeat: Repeat | None, calendar: WorkingCalendar, *, anyway: bool = False
) -> list[Slot]:
    """Return the times of a series, the first among them; without ``repeat`` that one alone.

    Days off are skipped, and of a daily series every day that is not worked;
    they do not count. With ``anyway`` only holidays are skipped: who is seen
    on a Saturday is seen on the next one too.

    Raises:
        RefusedError: ``Missing`` where it is not said how long it goes on,
            ``EndsBeforeItBegins`` where it ends before its first day,
            ``TooManyInSeries``, or ``NoSuchTime`` for one of its nights.
    """
    if repeat is None:
        return [first]
    _check_repeat(first, repeat)
    found = [first]
    for day in _days(first.starts_at.date(), repeat.every):
        if _is_over(day, len(found), repeat):
            break
        if not _is_skipped(day, repeat.every, calendar, anyway=anyway):
            found.append(shifted(first, day - first.starts_at.date()))
        if len(found) > MOST_IN_SERIES or day.year > first.starts_at.year + _LONGEST_YEARS:
            raise RefusedError(TooManyInSeries(field="repeat", limit=MOST_IN_SERIES))
    return found


def shifted(slot: Slot, by: timedelta) -> Slot:
    """Return the time so much later by the clock on the wall.

    Raises:
        RefusedError: ``NoSuchTime``.
    """
    moved = Slot(starts_at=slot.starts_at + by, ends_at=slot.ends_at + by)
    for name, at in (("starts_at", moved.starts_at), ("ends_at", moved.ends_at)):
        if not exists(at):
            raise RefusedError(NoSuchTime(field=name))
    return moved


def _check_repeat(first: Slot, repeat: Repeat) -> None:
    if repeat.until is None and repeat.count is None:
        raise RefusedError(Missing(field="repeat"))
    if repeat.until is not None and repeat.until < first.starts_at.date():
        raise RefusedError(EndsBeforeItBegins(field="repeat"))
    if repeat.count is not None and repeat.count < 1:
        raise RefusedError(Missing(field="repeat"))
    if repeat.count is not None and repeat.count > MOST_IN_SERIES:
        raise RefusedError(TooManyInSeries(field="repeat", limit=MOST_IN_SERIES))


def _is_over(day: date, made: int, repeat: Repeat) -> bool:
    late = repeat.until is not None and day > repeat.until
    return late or (repeat.count is not None and made >= repeat.count)


def _is_skipped(day: date, every: Every, calendar: WorkingCalendar, *, anyway: bool) -> bool:
    if anyway and every is not Every.DAY:
        return calendar.is_day_off(day)
    return not calendar.is_working_day(day)


def _days(first: date, every: Every) -> Iterator[date]:
    """Yield the days of a series after its first, without end."""
    if every is Every.MONTH:
        yield from _month_days(first)
        return
    step = {Every.DAY: 1, Every.WEEK: DAYS_A_WEEK, Every.TWO_WEEKS: 2 * DAYS_A_WEEK}[every]
    day = first
    while True:
        day += timedelta(days=step)
        yield day


def _month_days(first: date) -> Iterator[date]:
    """Yield the same weekday of each month; one of a fifth week is the last of its kind."""
    week, months = (first.day - 1) // DAYS_A_WEEK + 1, first.year * _MONTHS_A_YEAR + first.month - 1
    while True:
        months += 1
        year, month = divmod(months, _MONTHS_A_YEAR)
        begins = date(year, month + 1, 1)
        day = begins + timedelta(days=(first.weekday() - begins.weekday()) % DAYS_A_WEEK)
        there = day + timedelta(weeks=week - 1)
        # Not every month has a fifth one.
        yield there if there.month == begins.month else there - timedelta(weeks=1)
