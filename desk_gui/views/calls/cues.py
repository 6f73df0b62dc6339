"""What to say at the telephone: it follows the call that is being written down."""

from datetime import datetime

from desk_gui.domain.calls import Caller, Direction
from desk_gui.domain.phrases import Channel
from desk_gui.domain.staff import IN_THE_HOUSE, HostHit
from desk_gui.views.calls.call_form import CallForm
from desk_gui.views.calls.caller_search import reads_as_line
from desk_gui.views.calls.ends import MESSAGES, End
from desk_gui.views.calls.starting import Start
from desk_gui.views.prompter.speaker import Cue

_ENDS = {
    End.WRONG_NUMBER: ("wrong_number", "say"),
    End.DROPPED: ("dropped", "again"),
    End.TRANSFERRED: ("transfer", "tell"),
}


def call_cue(form: CallForm, callee: HostHit | None) -> Cue:
    """Return what to say now; ``callee`` is who is asked for, or None."""
    caller = form.fields.caller.caller()
    talk, step = _place(form, caller, callee)
    return Cue(
        talk=talk,
        step=step,
        channel=Channel.PHONE,
        language=caller.language,
        person=caller.person,
        values=_values(caller, callee),
        at=_at(form, callee),
    )


def _place(form: CallForm, caller: Caller, callee: HostHit | None) -> tuple[str, str]:
    fields = form.fields
    end = fields.chosen()
    if end in _ENDS:
        return _ENDS[end]
    if fields.direction is Direction.OUT:
        return _ours(form.start())
    if end in MESSAGES and callee is not None:
        return "call", "message"
    if callee is not None and callee.whereabouts.state not in IN_THE_HOUSE:
        return "call", "away"
    return "call", "name" if _name(caller) else "greet"


def _name(caller: Caller) -> str:
    """Return what to call them; a whole message in the first field is nobody's name."""
    return "" if reads_as_line(caller.name) else caller.name


def _ours(start: Start) -> tuple[str, str]:
    """Return what is said in a call of ours: why we ring decides."""
    if start.missed_at is not None:
        return "call_back", "missed"
    return ("call_back" if start.promised else "outgoing"), "greet"


def _at(form: CallForm, callee: HostHit | None) -> datetime | None:
    """Return the time that is named: when they rang for nothing, were promised, or who is back."""
    start = form.start()
    if start.missed_at is not None:
        # What they rang for on another day they know better than its hour.
        return start.missed_at if start.missed_at.date() == start.started_at.date() else None
    back = callee.whereabouts.back_at if callee is not None else None
    return form.fields.due.at() or back


def _values(caller: Caller, callee: HostHit | None) -> dict[str, str]:
    return {
        "client": _name(caller),
        "host": callee.name if callee is not None else "",
        "number": caller.number,
        "topic": "",
    }
