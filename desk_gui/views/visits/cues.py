"""What to say at the reception: it follows the visit that is in work."""

from datetime import datetime

from desk_gui.domain.clock_times import minutes_between
from desk_gui.domain.phrases import Channel
from desk_gui.domain.staff import IN_THE_HOUSE
from desk_gui.domain.visits import VisitDetails, VisitLine, VisitState
from desk_gui.views.prompter.speaker import Cue

_TALK = "visitor"
_STEPS = {
    VisitState.EXPECTED: "greet",
    VisitState.WAITING: "seat",
    VisitState.WITH_HOST: "farewell",
}


def new_visit_cue(details: VisitDetails) -> Cue:
    """Return what to say to somebody who has just come in, in their language as far as known."""
    return Cue(
        talk=_TALK,
        step="greet",
        channel=Channel.DESK,
        language=details.language,
        person=details.person,
    )


def visit_cue(line: VisitLine | None, now: datetime) -> Cue | None:
    """Return what to say about a visit; nothing where none is in work."""
    if line is None or line.state not in _STEPS:
        return None
    since = line.waiting_since or line.arrived_at
    waited = minutes_between(since, now) if since and line.state is VisitState.WAITING else 0
    return Cue(
        talk=_TALK,
        step=_step(line),
        channel=Channel.DESK,
        language=line.language,
        person=line.person,
        values=_values(line, now),
        at=line.whereabouts.back_at if line.whereabouts is not None else None,
        wait_minutes=waited,
    )


def _step(line: VisitLine) -> str:
    where = line.whereabouts
    is_away = where is not None and where.state not in IN_THE_HOUSE
    return "away" if is_away and line.state is VisitState.WAITING else _STEPS[line.state]


def _values(line: VisitLine, now: datetime) -> dict[str, str]:
    left = minutes_between(now, line.told_until) if line.told_until and line.told_until > now else 0
    return {
        "client": line.name,
        "host": line.host_name,
        "room": line.host_room,
        "minutes": str(left) if left else "",
    }
