"""Where somebody of the house is, their hours and their topics, in words."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QLocale, QObject

from desk_gui.domain.office import Hours
from desk_gui.domain.staff import HostHit, Presence, Whereabouts
from desk_gui.domain.staff_rules import grouped_week
from desk_gui.views.hours import days
from desk_gui.views.labels import clock, label, short_date
from desk_gui.widgets.chips import ChipText
from desk_gui.widgets.tokens import State

_LOOKS = {
    Presence.IN: (State.OK, "user-check"),
    Presence.OUT: (State.NEUTRAL, "door-exit"),
    Presence.MEETING: (State.NEUTRAL, "clock"),
    Presence.AWAY: (State.NEUTRAL, "calendar"),
}
_DASH = "–"


class StaffCounts(QObject):
    """Numbers with their noun in the plural of the language."""

    def people(self, people: int) -> str:
        """Return ``12 people``."""
        return self.tr("%n person(s)", "", people)

    def still_expected(self, visits: int) -> str:
        """Say that somebody cannot leave yet, and what to do."""
        return self.tr(
            "%n visitor(s) are still expected or inside. Give them to somebody else first.",
            "",
            visits,
        )

    def minutes(self, minutes: int) -> str:
        """Return ``20 minutes``."""
        return self.tr("%n minute(s)", "", minutes)


def whereabouts_text(whereabouts: Whereabouts) -> str:
    """Return ``in a meeting until 14:30``, ``away until 24.11.2026`` or ``in``."""
    back = whereabouts.back_at
    if back is None:
        return label(whereabouts.state)
    told = QCoreApplication.translate("Staff", "{state} until {time}")
    return told.format(state=label(whereabouts.state), time=back_text(back, whereabouts.at))


def back_text(back: datetime, said: datetime | None) -> str:
    """Return when somebody is back: the clock, with the day where that is another one."""
    if said is not None and said.date() == back.date():
        return clock(back)
    is_morning = (back.hour, back.minute) == (0, 0)
    return short_date(back.date()) if is_morning else f"{short_date(back.date())} {clock(back)}"


def presence_chip(whereabouts: Whereabouts) -> ChipText:
    """Return the chip of where somebody is: ``in a meeting · 14:30``."""
    state, icon = _LOOKS[whereabouts.state]
    back = whereabouts.back_at
    told = [label(whereabouts.state)]
    if back is not None:
        is_today = whereabouts.at is not None and whereabouts.at.date() == back.date()
        told.append(clock(back) if is_today else short_date(back.date()))
    return ChipText(text=" · ".join(told), state=state, icon=icon)


def hit_text(hit: HostHit) -> str:
    """Return what the desk says of a host who was found: room, where they are, who stands in."""
    told = [hit.room, whereabouts_text(hit.whereabouts)]
    if hit.instead_name:
        told.append(stand_in_text(hit.instead_name))
    return " · ".join(filter(None, told))


def stand_in_text(name: str) -> str:
    """Say who can be visited instead."""
    return QCoreApplication.translate("Staff", "{name} stands in").format(name=name)


def stands_in_for_text(name: str) -> str:
    """Say for whom somebody can be visited."""
    return QCoreApplication.translate("Staff", "stands in for {name}").format(name=name)


def week_text(week: Sequence[Hours | None]) -> str:
    """Return the hours of a week, days of the same hours in one line: ``Mon–Fri 8:00–17:00``."""
    names = days(QLocale.FormatType.ShortFormat)
    lines = []
    for first, last, hours in grouped_week(week):
        reach = names[first] if first == last else f"{names[first]}{_DASH}{names[last]}"
        lines.append(f"{reach} {hours}")
    return "\n".join(lines)
