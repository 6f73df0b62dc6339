"""What is open at a desk, and who handed it over, as the rows of lists."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TypeVar

from PySide6.QtCore import QObject

from desk_gui.domain.calls import CallLine, Message
from desk_gui.domain.clock_times import minutes_between
from desk_gui.domain.handovers import Handover, OpenMattersOfDesk
from desk_gui.domain.promise_rules import by_urgency
from desk_gui.domain.promises import Promise
from desk_gui.domain.visits import VisitLine
from desk_gui.views.labels import clock, short_date
from desk_gui.views.promises.words import icon_of, text_of, when_text
from desk_gui.widgets.chips import ChipText
from desk_gui.widgets.rows import Row, Section
from desk_gui.widgets.tokens import State

MOST = 200
"""So many of each kind are listed; all are counted, and stand on the sheet."""

Matter = TypeVar("Matter")


class HandoverWords(QObject):
    """Says what is open as of a moment."""

    def rows(self, matters: OpenMattersOfDesk, now: datetime) -> list[Row | Section]:
        """Return the rows under their heads, overdue promises first; nothing for an empty kind."""
        overdue, coming = by_urgency(matters.promises, now)
        return [
            *self._under(self.tr("Overdue promises"), overdue, self._promise, now, State.DANGER),
            *self._under(self.tr("Open promises"), coming, self._promise, now),
            *self._under(self.tr("Waiting visitors"), matters.waiting, self._visit, now),
            *self._under(
                self.tr("Messages not confirmed"), matters.unconfirmed, self._message, now
            ),
            *self._under(self.tr("Missed calls"), matters.missed, self._call, now),
        ]

    def past(self, handovers: Sequence[Handover]) -> list[Row | Section]:
        """Return the rows of former handovers."""
        return [self._handover(each) for each in handovers]

    def _under(
        self,
        title: str,
        matters: Sequence[Matter],
        row: Callable[[Matter, datetime], Row],
        now: datetime,
        state: State = State.PLAIN,
    ) -> list[Row | Section]:
        if not matters:
            return []
        head = Section(title=title, count=len(matters), state=state)
        return [head, *(row(each, now) for each in matters[:MOST])]

    def _promise(self, promise: Promise, now: datetime) -> Row:
        late = promise.is_overdue(now)
        state, icon = (State.DANGER, "bell") if late else (State.NEUTRAL, icon_of(promise))
        return Row(
            name=text_of(promise),
            under=when_text(promise.details.due_at, now),
            chip=ChipText(
                text=self.tr("overdue") if late else self.tr("promised"),
                state=state,
                icon=icon,
                bold=late,
            ),
            aside=promise.owner_name or promise.made_by,
            record=promise,
        )

    def _visit(self, visit: VisitLine, now: datetime) -> Row:
        since = visit.waiting_since or visit.arrived_at
        waits = self.tr("{minutes} min").format(minutes=minutes_between(since, now) if since else 0)
        return Row(
            name=visit.name,
            under=visit.firm or visit.purpose,
            chip=ChipText(text=waits, state=State.INFO, icon="armchair"),
            aside=visit.host_name,
            aside_under=visit.host_room,
            record=visit,
        )

    def _message(self, message: Message, now: datetime) -> Row:
        urgent = message.details.urgent
        caller = " · ".join(filter(None, (message.caller_name, message.caller_number)))
        return Row(
            name=self.tr("{callee}: {caller}").format(callee=message.for_name, caller=caller),
            under=message.details.text,
            chip=ChipText(
                text=self.tr("urgent") if urgent else self.tr("message"),
                state=State.WARN if urgent else State.NEUTRAL,
                icon="mail",
                bold=urgent,
            ),
            aside=_moment(message.at, now),
            record=message,
        )

    def _call(self, call: CallLine, now: datetime) -> Row:
        return Row(
            name=call.name or call.number or self.tr("number withheld"),
            under=" · ".join(filter(None, (call.number if call.name else "", call.firm))),
            chip=ChipText(text=self.tr("missed"), state=State.WARN, icon="phone-incoming"),
            aside=_moment(call.started_at, now),
            record=call,
        )

    def _handover(self, handover: Handover) -> Row:
        given = self.tr("{moment} · from {giver}")
        moment = f"{short_date(handover.at.date())} {clock(handover.at)}"
        return Row(
            name=handover.taken_by,
            under=given.format(moment=moment, giver=handover.given_by),
            button=self.tr("Print"),
            record=handover,
        )


def _moment(at: datetime, now: datetime) -> str:
    """Return a time of today, or with its date a time of another day."""
    return clock(at) if at.date() == now.date() else f"{short_date(at.date())} {clock(at)}"
