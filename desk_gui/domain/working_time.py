"""The working calendar: which days are worked, from when to when, and what a deadline is.

All deadlines are counted with it: «in two working hours» said on a Friday
evening is Monday morning, unless Monday is a holiday
(``reception-and-calls.md``, opening hours). Every time that comes and goes is
aware, in the zone of the calendar; what lies between two times is counted in
time that passes, so that the nights in which the clock is moved are right.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from functools import cache

from desk_gui.domain.holiday_names import russian_name
from desk_gui.domain.languages import Country, Language
from desk_gui.domain.office import DAYS_A_WEEK, USUAL_WEEK, Hours

_LONGEST_REST = 400
"""Days without opening after which a calendar is taken to have no working day at all."""
_ENGLISH = "en_US"
_SPOKEN = {
    Language.KK: "kk",
    Language.HU: "hu",
    Language.ET: "et",
    Language.RU: _ENGLISH,
    Language.EN: _ENGLISH,
}


class NeverOpenError(ValueError):
    """A calendar has no working day from which or until which something could be counted."""


@dataclass(frozen=True)
class _Year:
    """What is special about a year: its holidays by day, and the days off that are worked."""

    holidays: Mapping[date, str]
    worked: frozenset[date]


@cache
def _year(country: Country, language: Language, year: int) -> _Year:
    """Return what the calendar of the country says of a year, in the language if it has it."""
    import holidays  # noqa: PLC0415 - 60 ms, and only where days are counted

    spoken = _SPOKEN[language]
    kind = getattr(holidays, country.value)
    known = kind(years=year, language=spoken if spoken in kind.supported_languages else _ENGLISH)
    name = russian_name if language is Language.RU else str
    return _Year(
        {day: name(said) for day, said in known.items() if day.year == year},
        frozenset(day for day in known.weekend_workdays if day.year == year),
    )


@dataclass(frozen=True, kw_only=True)
class WorkingCalendar:
    """The working days and hours of an office, or of one of its people.

    ``hours`` is Monday to Sunday, None is closed. ``days_off`` and
    ``working_days`` are the house's own, over what the country's calendar
    says. Holidays are named in ``language``, or in English where the
    country's calendar does not speak it.
    """

    country: Country
    zone: tzinfo
    hours: Sequence[Hours | None] = USUAL_WEEK
    days_off: frozenset[date] = frozenset()
    working_days: frozenset[date] = frozenset()
    language: Language = Language.EN

    def is_working_day(self, day: date) -> bool:
        """Tell whether there is work on this day at all."""
        return self.hours_of(day) is not None

    def holiday_name(self, day: date) -> str:
        """Return what the day off is called; empty for any other day, and for the house's own."""
        if day in self.working_days or self._is_moved_here(day):
            return ""
        return _year(self.country, self.language, day.year).holidays.get(day, "")

    def is_day_off(self, day: date) -> bool:
        """Tell whether a holiday or the house closes the day, whatever weekday it is."""
        return day in self.days_off or bool(self.holiday_name(day))

    def hours_of(self, day: date) -> Hours | None:
        """Return from when to when the day is worked, or None.

        A Saturday that is worked instead of another day has no hours of its
        own: it has those of the last weekday before it that has.
        """
        if self.is_day_off(day):
            return None
        usual = self.hours[day.weekday()]
        if usual is None and (day in self.working_days or self._is_moved_here(day)):
            return self._hours_before(day.weekday())
        return usual

    def opens(self, day: date) -> datetime | None:
        """Return when the day begins, aware; None if it is not worked."""
        hours = self.hours_of(day)
        return None if hours is None else self.at(day, hours.opens)

    def closes(self, day: date) -> datetime | None:
        """Return when the day ends, aware; midnight is of the next day. None if not worked."""
        hours = self.hours_of(day)
        return None if hours is None else self.at(day, hours.closes)

    def at(self, day: date, minutes: int) -> datetime:
        """Return the time so many minutes after midnight by the clock on the wall.

        A time that the clock leaps over in spring is the one it leaps to.
        """
        wall = datetime.combine(day, time()) + timedelta(minutes=minutes)
        return wall.replace(tzinfo=self.zone).astimezone(UTC).astimezone(self.zone)

    def is_open(self, at: datetime) -> bool:
        """Tell whether there is work at this moment."""
        opens, closes = self._bounds(at.astimezone(self.zone).date())
        return opens is not None and closes is not None and opens <= at < closes

    def next_working_day(self, day: date) -> date:
        """Return the first working day after this one. Raises NeverOpenError."""
        for days in range(1, _LONGEST_REST):
            there = day + timedelta(days=days)
            if self.is_working_day(there):
                return there
        raise NeverOpenError

    def add_working_minutes(self, start: datetime, minutes: int) -> datetime:
        """Return when so many minutes of work have passed since ``start``.

        Minutes run out at closing time, not at the next opening: what is due
        «in an hour» an hour before closing is due at closing. Of 0 minutes it
        is the first moment of work.

        Raises:
            NeverOpenError: there is no work ever.
        """
        left = timedelta(minutes=minutes)
        for opens, closes in self._open_times(start):
            begins = max(opens, start.astimezone(UTC))
            if begins + left <= closes and begins < closes:
                return (begins + left).astimezone(self.zone)
            left -= max(closes - begins, timedelta())
        raise NeverOpenError

    def working_minutes(self, start: datetime, end: datetime) -> int:
        """Return how many whole minutes of work lie between two moments; 0 if none."""
        first, last = (each.astimezone(UTC) for each in (start, end))
        passed = timedelta()
        day = start.astimezone(self.zone).date()
        until = end.astimezone(self.zone).date()
        while day <= until:
            opens, closes = self._bounds(day)
            if opens is not None and closes is not None:
                passed += max(min(closes, last) - max(opens, first), timedelta())
            day += timedelta(days=1)
        return passed // timedelta(minutes=1)

    def is_at_start(self, at: datetime, minutes: int) -> bool:
        """Tell whether it is in the first minutes of the working day."""
        opens, _ = self._bounds(at.astimezone(self.zone).date())
        return opens is not None and opens <= at < opens + timedelta(minutes=minutes)

    def is_at_end(self, at: datetime, minutes: int) -> bool:
        """Tell whether it is in the last minutes of the working day."""
        _, closes = self._bounds(at.astimezone(self.zone).date())
        return closes is not None and closes - timedelta(minutes=minutes) <= at < closes

    def _is_moved_here(self, day: date) -> bool:
        """Tell whether the country works on this day off instead of another day."""
        return day in _year(self.country, self.language, day.year).worked

    def _hours_before(self, weekday: int) -> Hours | None:
        before = (self.hours[(weekday - back) % DAYS_A_WEEK] for back in range(1, DAYS_A_WEEK))
        return next((hours for hours in before if hours is not None), None)

    def _bounds(self, day: date) -> tuple[datetime | None, datetime | None]:
        """Return when the day begins and ends, in UTC: between those one can subtract."""
        opens, closes = self.opens(day), self.closes(day)
        if opens is None or closes is None:
            return None, None
        return opens.astimezone(UTC), closes.astimezone(UTC)

    def _open_times(self, start: datetime) -> Iterator[tuple[datetime, datetime]]:
        """Yield from when to when it is open, in UTC, from the day of ``start`` on."""
        day, rest = start.astimezone(self.zone).date(), 0
        while rest < _LONGEST_REST:
            opens, closes = self._bounds(day)
            if opens is not None and closes is not None:
                yield opens, closes
                rest = 0
            day += timedelta(days=1)
            rest += 1


def days_of(texts: Sequence[str]) -> frozenset[date]:
    """Return days kept as ISO texts; what is no day is left out."""
    found = set()
    for text in texts:
        try:
            found.add(date.fromisoformat(text))
        except ValueError:
            continue
    return frozenset(found)
