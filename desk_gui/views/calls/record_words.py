"""A call on record in words: its facts, its message, and what there was before with who rang."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QObject

from desk_gui.domain.audit import Purpose
from desk_gui.domain.call_papers import message_number
from desk_gui.domain.calls import (
    Call,
    CallId,
    CallLine,
    Contact,
    Message,
    RingsAgain,
    Wish,
)
from desk_gui.domain.people import PersonId
from desk_gui.services.changes import Outcome
from desk_gui.views.calls.call_words import CallWords
from desk_gui.views.calls.desk import CallDesk
from desk_gui.views.calls.list_words import seconds_of
from desk_gui.views.labels import clock, label, short_date
from desk_gui.widgets.chips import ChipText
from desk_gui.widgets.tokens import State

_CONTACTS = 8

Fact = tuple[str, str | ChipText]
"""A caption and what is said."""


@dataclass(frozen=True, kw_only=True)
class CallFacts:
    """A call with what one reads beside it."""

    call: Call
    contacts: tuple[Contact, ...] = ()


def read_call_facts(desk: CallDesk, call_id: CallId) -> Outcome[CallFacts | None]:
    """Return a call with what there was before with who rang; the look is noted."""
    call = desk.book.call(call_id, Purpose.CALL).value
    if call is None:
        return Outcome(None)
    return Outcome(CallFacts(call=call, contacts=_contacts(desk, call.details.caller.person)))


def _contacts(desk: CallDesk, person: PersonId | None) -> tuple[Contact, ...]:
    return () if person is None else tuple(desk.book.timeline(person, _CONTACTS).value)


class RecordWords(QObject):
    """Says what is known of a call; times as of ``now``."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = CallWords(self)

    def line_facts(self, line: CallLine, now: datetime) -> Sequence[Fact]:
        """Return what the list knows already."""
        facts: list[Fact] = [
            (self.tr("Number"), line.number),
            (self.tr("For"), line.asked_for_name),
            (self.tr("About"), line.reason),
            (self.tr("When"), self._when(line.started_at, line.seconds, now)),
        ]
        return [fact for fact in facts if fact[1]]

    def facts(self, call: Call, now: datetime) -> Sequence[Fact]:
        """Return all that is known of a call, in the order one asks for it."""
        details = call.details
        read = ", ".join(label(what) for what in sorted(details.read_back))
        facts: list[Fact] = [
            (self.tr("Number"), details.caller.number),
            (self.tr("For"), "" if call.message is not None else call.asked_for_name),
            (self.tr("Through to"), call.transferred_to_name),
            (self.tr("About"), details.reason),
            (self.tr("Again"), self._again(call)),
            (self.tr("Note"), details.note),
            (self.tr("Line"), details.line),
            (self.tr("Read back"), read),
            (self.tr("When"), self._when(call.started_at, seconds_of(call), now)),
            (self.tr("Taken by"), call.answered_by),
            (self.tr("Settled"), self._settled(call)),
        ]
        return [fact for fact in facts if fact[1]]

    def message_facts(self, message: Message, now: datetime) -> Sequence[Fact]:
        """Return what a message says, when its caller is rung back, and who knows of it."""
        details = message.details
        promised = details.promised_at
        again = details.calls_again_at
        facts: list[Fact] = [
            (self.tr("For"), message.for_name),
            (self.tr("Wish"), label(details.wish)),
            ("", self._urgent() if details.urgent else ""),
            (self.tr("Call back"), self._by(promised, now) if promised is not None else ""),
            (self.tr("Again"), self._words.when(again, now) if again is not None else ""),
            (self.tr("Message"), details.text),
            (self.tr("Confirmed"), self._confirmed(message)),
            (self.tr("Slip"), message_number(message.id, message.at)),
        ]
        return [fact for fact in facts if fact[1]]

    def caller(self, message: Message) -> str:
        """Return who left a message, with the number."""
        parts = (message.caller_name, message.caller_firm, message.caller_number)
        return " · ".join(filter(None, parts))

    def latest(self, contacts: Sequence[Contact], now: datetime) -> Sequence[tuple[str, str]]:
        """Return what there was with somebody, the newest first."""
        return [(self._words.moment(c.at, now), self._words.contact(c)) for c in contacts]

    def due(self, message: Message, now: datetime) -> str:
        """Return what is to follow a message: ``call back by 16:20 today``."""
        details = message.details
        if details.promised_at is not None:
            return self.tr("call back {by}").format(by=self._by(details.promised_at, now))
        if details.calls_again_at is not None:
            when = self._words.when(details.calls_again_at, now)
            return self.tr("calls again at {when}").format(when=when)
        return "" if details.wish is Wish.MESSAGE_ONLY else label(details.wish)

    def _by(self, at: datetime, now: datetime) -> str:
        return self.tr("by {when}").format(when=self._words.when(at, now))

    def _urgent(self) -> ChipText:
        return ChipText(text=self.tr("urgent"), state=State.DANGER, icon="alert-triangle")

    def _confirmed(self, message: Message) -> str | ChipText:
        if message.confirmed_at is None:
            text = self.tr("not confirmed yet")
            return ChipText(text=text, state=State.INFO, icon="message-2")
        return f"{_at(message.confirmed_at)} · {message.confirmed_by}"

    def _settled(self, call: Call) -> str:
        if call.settled_at is None:
            return ""
        return " · ".join(filter(None, (_at(call.settled_at), call.settled_by)))

    def _again(self, call: Call) -> str:
        """Return who rings again after a line that was cut off: whoever rang."""
        return "" if call.rings_again is RingsAgain.NOBODY else label(call.rings_again)

    def _when(self, at: datetime, seconds: int, now: datetime) -> str:
        when = self._words.when(at, now)
        spoken = self._words.talk(seconds) if seconds else ""
        return " · ".join(filter(None, (when, spoken)))


def _at(at: datetime) -> str:
    return f"{short_date(at)} {clock(at)}"
