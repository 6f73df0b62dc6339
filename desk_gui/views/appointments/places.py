"""The places of a calendar: its days side by side, each with what is taken and what is free.

Nothing is painted here: where a place stands, which one is next, which one is
meant when the days were read anew.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TypeAlias

from desk_gui.domain.appointments import Appointment, AppointmentKind, HostDay, Slot

Place: TypeAlias = Appointment | Slot

_USUAL = (8 * 60, 17 * 60)
_HOUR = 60
_A_DAY = 24 * 60
_WORKDAYS = 5


@dataclass(frozen=True)
class Lane:
    """Where something stands beside what is at the same time: ``at`` of ``of``."""

    at: int = 0
    of: int = 1


def shown_days(days: Sequence[HostDay]) -> list[HostDay]:
    """Return the days of a week that are shown: a weekend only where something is on it."""
    shown = [
        each
        for each in days
        if each.day.weekday() < _WORKDAYS or each.opens_at is not None or each.appointments
    ]
    return shown if len(days) > 1 else list(days)


def places_of(day: HostDay) -> list[Place]:
    """Return what can be gone to on a day, in order of time."""
    taken = [each for each in day.appointments if each.is_planned]
    return sorted((*taken, *day.free), key=lambda each: (each.starts_at, each.ends_at))


def span_of(days: Sequence[HostDay]) -> tuple[int, int]:
    """Return from which minute of the day to which is shown, in whole hours.

    Opening hours, and visitors who come outside them; not the evenings of who
    is busy then anyway.
    """
    first, last = [], []
    for each in days:
        if each.opens_at is not None and each.closes_at is not None:
            first.append(minute_on(each.day, each.opens_at))
            last.append(minute_on(each.day, each.closes_at))
        for visit in each.appointments:
            if visit.is_planned and visit.kind is AppointmentKind.VISIT:
                first.append(minute_on(each.day, visit.starts_at))
                last.append(minute_on(each.day, visit.ends_at))
    begins, ends = min(first, default=_USUAL[0]), max(last, default=_USUAL[1])
    return begins // _HOUR * _HOUR, -(-ends // _HOUR) * _HOUR


def minute_on(day: date, at: datetime) -> int:
    """Return how many minutes after midnight a time is by the clock; cut to the day."""
    if at.date() < day:
        return 0
    if at.date() > day:
        return _A_DAY
    return at.hour * _HOUR + at.minute


def lanes_of(day: HostDay) -> dict[int, Lane]:
    """Return where each appointment stands, by its key, where several are at one time."""
    lanes: dict[int, Lane] = {}
    together: list[tuple[Appointment, int]] = []
    ends_at: datetime | None = None
    for each in (place for place in places_of(day) if isinstance(place, Appointment)):
        if ends_at is not None and each.starts_at >= ends_at:
            lanes |= _beside(together)
            together, ends_at = [], None
        used = {lane for other, lane in together if other.ends_at > each.starts_at}
        free = next(lane for lane in range(len(used) + 1) if lane not in used)
        together.append((each, free))
        ends_at = each.ends_at if ends_at is None else max(ends_at, each.ends_at)
    return lanes | _beside(together)


def _beside(together: Sequence[tuple[Appointment, int]]) -> dict[int, Lane]:
    width = 1 + max((lane for _, lane in together), default=0)
    return {int(each.id): Lane(lane, width) for each, lane in together}


class Cursor:
    """Which place of the days is current; keys move it, a new reading keeps it."""

    def __init__(self) -> None:
        self.days: list[HostDay] = []
        self._day: date | None = None
        self._at: datetime | None = None

    def show(self, days: Sequence[HostDay], day: date, at: datetime | None = None) -> None:
        """Go by these days, to ``day`` or the nearest, there to the place at ``at`` or after."""
        self.days = list(days)
        known = [each.day for each in self.days]
        wanted = at or (self._at if day == self._day else None)
        self._day = min(known, key=lambda each: abs(each - day), default=None)
        self._settle(wanted)

    def day(self) -> HostDay | None:
        """Return the day that is current."""
        return next((each for each in self.days if each.day == self._day), None)

    def place(self) -> Place | None:
        """Return the place that is current; None on a day without any."""
        day = self.day()
        places = places_of(day) if day is not None else []
        return next((each for each in places if each.starts_at == self._at), None)

    def go_to(self, day: date, place: Place | None) -> None:
        """Make a place current."""
        self._day, self._at = day, None if place is None else place.starts_at

    def step(self, by: int) -> None:
        """Go up or down in the day; at its ends it stays."""
        day = self.day()
        places = places_of(day) if day is not None else []
        starts = [each.starts_at for each in places]
        if self._at not in starts:
            self._settle(self._at)
            return
        at = min(max(starts.index(self._at) + by, 0), len(starts) - 1)
        self._at = starts[at]

    def step_day(self, by: int) -> bool:
        """Go to the day beside; False where there is none, and days beyond have to be read."""
        known = [each.day for each in self.days]
        if self._day not in known:
            return False
        at = known.index(self._day) + by
        if not 0 <= at < len(known):
            return False
        before, wanted = self._day, self._at
        self._day = known[at]
        self._settle(None if wanted is None else wanted + (known[at] - before))
        return True

    def ends(self, *, last: bool) -> None:
        """Go to the first or to the last place of the day."""
        day = self.day()
        places = places_of(day) if day is not None else []
        if places:
            self._at = places[-1 if last else 0].starts_at

    def day_beyond(self, by: int) -> date | None:
        """Return the day before the first or after the last that is shown."""
        if not self.days:
            return None
        edge = self.days[-1 if by > 0 else 0].day
        return edge + timedelta(days=by)

    def _settle(self, wanted: datetime | None) -> None:
        """Go to the place at this time, or the next after it, or the last of the day."""
        day = self.day()
        places = places_of(day) if day is not None else []
        if not places:
            self._at = wanted
            return
        if wanted is None:
            free = (each for each in places if isinstance(each, Slot))
            self._at = next(free, places[0]).starts_at
            return
        later = (each for each in places if each.starts_at >= wanted)
        self._at = next(later, places[-1]).starts_at
