"""The calls of a list in words: their rows, their chips, what their buttons do."""

from collections.abc import Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject

from desk_gui.domain.calls import Call, CallHit, CallLine, CallOutcome, Direction
from desk_gui.domain.clock_times import elapsed
from desk_gui.views.calls.call_words import CallWords
from desk_gui.views.labels import clock, label, short_date
from desk_gui.widgets.chips import ChipText
from desk_gui.widgets.rows import Row, Section
from desk_gui.widgets.said_rows import SaidRows
from desk_gui.widgets.tokens import State

_LOOKS = {
    CallOutcome.RINGING: (State.OK, "phone-call"),
    CallOutcome.ANSWERED: (State.PLAIN, ""),
    CallOutcome.TRANSFERRED: (State.PLAIN, "phone-call"),
    CallOutcome.MESSAGE: (State.PLAIN, "message-2"),
    CallOutcome.CALL_BACK: (State.PLAIN, "phone-outgoing"),
    CallOutcome.DROPPED: (State.NEUTRAL, "ban"),
    CallOutcome.WRONG_NUMBER: (State.NEUTRAL, "ban"),
    CallOutcome.MISSED: (State.PLAIN, "phone"),
    CallOutcome.NOT_REACHED: (State.NEUTRAL, "phone-outgoing"),
}
_UNSPOKEN = {CallOutcome.RINGING, CallOutcome.MISSED, CallOutcome.NOT_REACHED}
_WAYS = {Direction.IN: "phone-incoming", Direction.OUT: "phone-outgoing"}


def needs_care(line: CallLine) -> bool:
    """Tell whether somebody rang, was not heard, and nobody has cared for it yet."""
    return line.outcome is CallOutcome.MISSED and not line.settled


def is_lifted(line: CallLine) -> bool:
    """Tell whether a call that the telephone system told of is spoken just now."""
    return line.outcome is CallOutcome.RINGING and bool(line.answered_by)


def line_of_call(call: Call) -> CallLine:
    """Return a call as the line that a list has of it."""
    details, message = call.details, call.message
    return CallLine(
        id=call.id,
        direction=details.direction,
        outcome=details.outcome,
        started_at=call.started_at,
        seconds=seconds_of(call),
        name=details.caller.name,
        firm=details.caller.firm,
        number=details.caller.number,
        person=details.caller.person,
        asked_for_name=call.transferred_to_name or call.asked_for_name,
        reason=details.reason or (message.details.text if message is not None else ""),
        answered_by=call.answered_by,
        settled=call.settled_at is not None,
        unconfirmed=message is not None and message.confirmed_at is None,
    )


def seconds_of(call: Call) -> int:
    """Return how long somebody spoke; 0 where nobody did, or where that is not known."""
    ended, outcome = call.ended_at, call.details.outcome
    if ended is None or call.clock_moved or outcome in _UNSPOKEN:
        return 0
    return max(0, int(elapsed(call.answered_at or call.started_at, ended).total_seconds()))


class ListWords(QObject):
    """Says what stands in the lists of calls."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = CallWords(self)
        self._said = SaidRows()

    def forget(self) -> None:
        """Say every row anew: the words are others."""
        self._said.forget()

    def rows(self, lines: Sequence[CallLine], now: datetime) -> list[Row | Section]:
        """Return the newest calls under their heads: on the line, of today, earlier."""
        today = now.date()
        self._said.begin(today)
        rings = [line for line in lines if line.outcome is CallOutcome.RINGING]
        others = [line for line in lines if line.outcome is not CallOutcome.RINGING]
        sections = (
            (self.tr("On the line"), rings, State.WARN),
            (self.tr("Today"), [c for c in others if c.started_at.date() == today], State.PLAIN),
            (self.tr("Earlier"), [c for c in others if c.started_at.date() != today], State.PLAIN),
        )
        rows: list[Row | Section] = []
        for title, found, state in sections:
            if found:
                rows.append(Section(title=title, count=len(found), state=state))
                say = partial(self.row, now=now)
                rows += [self._said.row(line, partial(say, line)) for line in found]
        return rows

    def row(self, line: CallLine, now: datetime) -> Row:
        """Return a call as a row: what became of it, who, about what, for whom, when."""
        name = self.who(line)
        firm = line.firm if line.name else ""
        number = line.number if name != line.number else ""
        when = self.when(line, now)
        return Row(
            name=name,
            under=" · ".join(filter(None, (firm, " ".join(line.reason.split()) or number))),
            chip=self.chip(line),
            aside=line.asked_for_name or when,
            aside_under=when if line.asked_for_name else "",
            button=self.step(line),
            left=line.outcome is CallOutcome.WRONG_NUMBER,
            record=line,
        )

    def who(self, line: CallLine | CallHit) -> str:
        """Return who is on the other end, by what is known best."""
        return line.name or line.firm or line.number or self.tr("number withheld")

    def chip(self, line: CallLine) -> ChipText:
        """Return what became of a call; what still needs somebody stands out."""
        if is_lifted(line):
            return ChipText(text=self.tr("on the line"), state=State.OK, icon="phone-call")
        state, icon = _LOOKS[line.outcome]
        if needs_care(line):
            state = State.WARN
        elif line.unconfirmed:
            state = State.INFO
        return ChipText(text=label(line.outcome), state=state, icon=icon or _WAYS[line.direction])

    def when(self, line: CallLine, now: datetime) -> str:
        """Return when it was, and how long it took: ``10:46 · 3 min``."""
        at = line.started_at
        day = "" if at.date() == now.date() else short_date(at)
        spoken = self._words.talk(line.seconds) if line.seconds and not day else ""
        return " · ".join(filter(None, (day, clock(at), spoken)))

    def step(self, line: CallLine) -> str:
        """Return what the button of a row does; of most calls there is nothing left to do."""
        if needs_care(line):
            return self.tr("Call back")
        if line.outcome is CallOutcome.RINGING:
            return "" if is_lifted(line) else self.tr("Answer")
        return self.tr("Confirmed") if line.unconfirmed else ""

    def steps(self) -> Sequence[str]:
        """Return all that buttons say, to measure them."""
        return self.tr("Call back"), self.tr("Answer"), self.tr("Confirmed")

    def calls(self, calls: int) -> str:
        """Return ``2 calls``."""
        return self.tr("%n call(s)", "", calls)
