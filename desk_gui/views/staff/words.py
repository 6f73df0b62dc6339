"""Where somebody of the house is, in words and as a chip."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from desk_gui.domain.staff import HostHit, Presence, Whereabouts
from desk_gui.views.labels import clock, label, short_date
from desk_gui.widgets.chips import ChipText
from desk_gui.widgets.tokens import State

_LOOKS = {
    Presence.IN: (State.OK, "user-check"),
    Presence.OUT: (State.NEUTRAL, "door-exit"),
    Presence.MEETING: (State.NEUTRAL, "clock"),
    Presence.AWAY: (State.NEUTRAL, "calendar"),
}


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
    """Return the chip of where somebody is, short enough for a row."""
    state, icon = _LOOKS[whereabouts.state]
    return ChipText(text=whereabouts_text(whereabouts), state=state, icon=icon)


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
