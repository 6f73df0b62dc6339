"""How long something takes and when it was, in words."""

from datetime import datetime

from PySide6.QtCore import QObject

from desk_gui.domain.clock_times import minutes_between
from desk_gui.views.labels import clock, day_month, short_date

_HOUR, _ROUGH = 60, 99


def minutes_since(at: datetime | None, now: datetime) -> int:
    """Return the whole minutes that went by; 0 where it is not known since when."""
    return 0 if at is None else minutes_between(at, now)


class TimeWords(QObject):
    """Says times as they are spoken."""

    def lasting(self, minutes: int) -> str:
        """Return ``12 min``, ``1 h 10 min``."""
        hours, rest = divmod(minutes, _HOUR)
        if hours:
            return self.tr("{hours} h {minutes} min").format(hours=hours, minutes=rest)
        return self.tr("{minutes} min").format(minutes=rest)

    def rough(self, minutes: int) -> str:
        """Return ``64 min``, ``2 h``: for where there is little room."""
        if minutes <= _ROUGH:
            return self.tr("{minutes} min").format(minutes=minutes)
        return self.tr("{hours} h").format(hours=minutes // _HOUR)

    def step(self, at: datetime, now: datetime) -> str:
        """Return the clock for the head of a line, with day and month where it is another day's."""
        return clock(at) if at.date() == now.date() else f"{day_month(at)} {clock(at)}"

    def moment(self, at: datetime, now: datetime) -> str:
        """Return the clock, with the date where it is another day's."""
        return clock(at) if at.date() == now.date() else f"{short_date(at)} {clock(at)}"
