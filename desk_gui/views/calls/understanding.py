"""What a whole message in one line means, read on a worker thread, and the call it becomes."""

from dataclasses import dataclass
from datetime import datetime

from desk_gui.domain.calls import (
    CallDetails,
    Caller,
    CallOutcome,
    KnownCaller,
    MessageDetails,
    Wish,
)
from desk_gui.domain.folding import fold
from desk_gui.domain.message_line import MessageLine, read_line
from desk_gui.domain.promises import PromiseKind
from desk_gui.domain.staff import StaffId
from desk_gui.services.changes import Outcome
from desk_gui.services.line_words import line_words
from desk_gui.views.calls.desk import CallDesk


@dataclass(frozen=True, kw_only=True)
class Understood:
    """A line as it was understood, who rings on record, and when they are rung by the rule."""

    line: MessageLine
    known: KnownCaller | None
    due: datetime

    @property
    def number(self) -> str:
        """The number that was said, or the one on record."""
        return self.line.number or (self.known.phone if self.known is not None else "")

    @property
    def name(self) -> str:
        """Who rings, by what was said, or by the record."""
        known = self.known
        return self.line.name or ((known.name or known.firm) if known is not None else "")

    @property
    def firm(self) -> str:
        """Their firm."""
        known = self.known
        of_record = known.firm if known is not None and known.name else ""
        return self.line.firm or of_record

    @property
    def wish(self) -> Wish:
        """What is wished for; where nothing is said, a call to whoever can be rung."""
        if self.line.wish is not None:
            return self.line.wish
        return Wish.PLEASE_CALL if self.number else Wish.MESSAGE_ONLY

    @property
    def text(self) -> str:
        """What is to be passed on."""
        return "\n".join(filter(None, (self.line.subject, self.line.text)))

    @property
    def promised_at(self) -> datetime | None:
        """When they are rung back: as was said, else by the house's rule."""
        return (self.line.at or self.due) if self.wish is Wish.PLEASE_CALL else None

    def details(self, callee: StaffId | None, line: str) -> CallDetails:
        """Return the call as it is written down; ``line`` is the one it rang on."""
        known = self.known
        again = self.line.at if self.wish is Wish.CALLS_AGAIN else None
        pleases = self.wish is Wish.PLEASE_CALL
        message = MessageDetails(
            for_=callee or StaffId(0),
            wish=self.wish,
            text=self.text,
            urgent=self.line.urgent,
            calls_again_at=again,
            promised_at=self.promised_at,
        )
        return CallDetails(
            line=line,
            caller=Caller(
                number=self.number,
                person=known.person if known is not None else None,
                name=self.name,
                firm=self.firm,
                language=known.language if known is not None else None,
            ),
            asked_for=callee,
            outcome=CallOutcome.CALL_BACK if pleases else CallOutcome.MESSAGE,
            message=message if callee is not None else None,
        )


def understand(desk: CallDesk, text: str) -> Outcome[Understood]:
    """Return what a line means. Raises RefusedError where it cannot be read."""
    hosts = desk.staff.list().value
    line = read_line(text, line_words(), hosts, desk.country(), desk.now())
    due = desk.promises.default_due(PromiseKind.CALL_BACK).value
    return Outcome(Understood(line=line, known=_known(desk, line), due=due))


def _known(desk: CallDesk, line: MessageLine) -> KnownCaller | None:
    """Return who rings, if the number, or else the whole name, is one person's alone."""
    named = fold(line.name).split()
    if line.number:
        holders = desk.book.who_is(line.number).value
        fitting = [each for each in holders if not named or _goes_by(each, named)]
    elif named:
        holders = desk.book.who_is(line.name).value
        fitting = [each for each in holders if _goes_by(each, named)]
    else:
        fitting = []
    return fitting[0] if len(fitting) == 1 else None


def _goes_by(known: KnownCaller, named: list[str]) -> bool:
    words = set(fold(f"{known.name} {known.firm}").split())
    return set(named) <= words
