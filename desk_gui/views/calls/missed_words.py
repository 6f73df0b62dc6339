"""What waits for somebody at the telephone, in words: missed calls, messages, calls to be made."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QObject

from desk_gui.domain.calls import (
    CallLine,
    CallOutcome,
    CallPlan,
    Direction,
    Message,
    Wish,
)
from desk_gui.views.calls.call_words import CallWords
from desk_gui.views.calls.list_words import ListWords
from desk_gui.views.calls.record_words import RecordWords
from desk_gui.views.labels import clock, day_month
from desk_gui.widgets.chips import ChipText
from desk_gui.widgets.rows import Row, Section
from desk_gui.widgets.tokens import State

Waiting = CallLine | Message | CallPlan
Wanted = Callable[[Waiting], bool]


def line_of(message: Message) -> CallLine:
    """Return the call a message was left in, as a line: what can be done with it is the same."""
    pleases = message.details.wish is Wish.PLEASE_CALL
    return CallLine(
        id=message.call,
        direction=Direction.IN,
        outcome=CallOutcome.CALL_BACK if pleases else CallOutcome.MESSAGE,
        started_at=message.at,
        seconds=0,
        name=message.caller_name,
        firm=message.caller_firm,
        number=message.caller_number,
        person=None,
        asked_for_name=message.for_name,
        reason=message.details.text,
        answered_by=message.by,
        unconfirmed=message.confirmed_at is None,
    )


class MissedWords(QObject):
    """Says what stands in the list of what waits; times as of ``now``."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words, self._lines = CallWords(self), ListWords(self)
        self._records = RecordWords(self)

    def rows(
        self,
        missed: Sequence[CallLine],
        messages: Sequence[Message],
        plans: Sequence[CallPlan],
        now: datetime,
        wanted: Wanted = lambda _: True,
    ) -> list[Row | Section]:
        """Return the rows under their heads: who was not heard, who was not told, who is rung."""
        sections: tuple[tuple[str, State, list[Row]], ...] = (
            (self.tr("Missed"), State.WARN, [self._missed(m, now) for m in missed if wanted(m)]),
            (
                self.tr("Not confirmed by the callee"),
                State.PLAIN,
                [self._message(m, now) for m in messages if wanted(m)],
            ),
            (self.tr("To ring"), State.PLAIN, [self._plan(p, now) for p in plans if wanted(p)]),
        )
        rows: list[Row | Section] = []
        for title, state, found in sections:
            if found:
                rows += [Section(title=title, count=len(found), state=state), *found]
        return rows

    def steps(self) -> Sequence[str]:
        """Return all that buttons say, to measure them."""
        return self.tr("Call back"), self.tr("Confirmed"), self.tr("Ring")

    def chips(self) -> Sequence[ChipText]:
        """Return chips as wide as they come, to measure them."""
        timed = (self._best("10:46"), self._waits("10:46"))
        return (self._quiet(), self._urgent(), self._any_time(), *timed)

    def _missed(self, line: CallLine, now: datetime) -> Row:
        row = self._lines.row(line, now)
        return Row(
            name=row.name,
            under=row.under,
            chip=row.chip,
            aside=self._lines.when(line, now),
            button=self.tr("Call back"),
            record=line,
        )

    def _message(self, message: Message, now: datetime) -> Row:
        urgent = message.details.urgent
        text = " ".join(message.details.text.split())
        who = message.caller_name or message.caller_firm or message.caller_number
        return Row(
            name=message.for_name,
            under=text or self._records.due(message, now),
            chip=self._urgent() if urgent else self._waits(self._words.moment(message.at, now)),
            aside=who,
            aside_under=self._records.due(message, now) if text else "",
            button=self.tr("Confirmed"),
            record=message,
        )

    def _plan(self, plan: CallPlan, now: datetime) -> Row:
        details = plan.details
        best = details.best_at
        chip = self._any_time()
        if best is not None:
            chip = self._best(self._words.moment(best, now) if best < now else _short(best, now))
        return Row(
            name=details.name or details.number,
            under=details.goal,
            chip=self._quiet() if plan.quiet else chip,
            aside=details.number if details.name else "",
            aside_under=self._words.when(best, now) if best is not None else "",
            button=self.tr("Ring"),
            record=plan,
        )

    def _any_time(self) -> ChipText:
        return ChipText(text=self.tr("any time"), icon="phone-outgoing")

    def _urgent(self) -> ChipText:
        text = self.tr("urgent")
        return ChipText(text=text, state=State.DANGER, icon="alert-triangle", bold=True)

    def _waits(self, since: str) -> ChipText:
        text = self.tr("since {time}").format(time=since)
        return ChipText(text=text, state=State.INFO, icon="message-2")

    def _best(self, time: str) -> ChipText:
        text = self.tr("best {time}").format(time=time)
        return ChipText(text=text, icon="clock")

    def _quiet(self) -> ChipText:
        text = self.tr("quiet minutes")
        return ChipText(text=text, state=State.WARN, icon="clock")


def _short(at: datetime, now: datetime) -> str:
    return clock(at) if at.date() == now.date() else day_month(at.date())
