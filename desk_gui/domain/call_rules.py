"""What may be written down of a call, what it does to others, and what its times come to.

A number is kept as it was typed, whatever it is: letters, thirty digits, an
extension, nothing. Times are compared as moments, never by the clock on the
wall.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import partial
from uuid import NAMESPACE_OID, uuid5

from desk_gui.domain.calls import (
    CallDetails,
    Caller,
    CallOutcome,
    CallPlanDetails,
    ClockWentBack,
    Direction,
    EmptyMessage,
    MessageDetails,
    NobodyToTransferTo,
    NoCallee,
    NoCaller,
    RingsAgain,
    Wish,
)
from desk_gui.domain.languages import Country
from desk_gui.domain.people import Phone
from desk_gui.domain.phones import TYPED_LIMIT, is_withheld, read_phone
from desk_gui.domain.promises import PromiseInThePast
from desk_gui.domain.refusals import Gathered, Missing, RefusedError
from desk_gui.domain.texts import clean_text

NAME_LIMIT = 400
FIRM_LIMIT = 400
REASON_LIMIT = 400
NOTE_LIMIT = 1000
LINE_LIMIT = 40
TEXT_LIMIT = 2000
GOAL_LIMIT = 400
QUESTIONS_LIMIT = 2000
PAPERS_LIMIT = 400
OFFER_LIMIT = 80
PROMISE_LIMIT = 400
RINGS_FOR = timedelta(minutes=2)
"""A call that nobody lifted by then is missed."""
LONGEST_TALK = timedelta(hours=4)
"""A call that was lifted and not written down by then has ended."""
REVERTED_WITHIN = timedelta(minutes=30)
"""So long after it was written down a call can be taken back."""
QUIET_MINUTES = 15
"""At both ends of the working day nobody is rung unless it has to be (``reception-and-calls.md``).
"""
_LARGEST_LEAP = timedelta(days=1)
_ANONYMOUS = frozenset(
    {CallOutcome.MISSED, CallOutcome.DROPPED, CallOutcome.WRONG_NUMBER, CallOutcome.RINGING}
)
"""Outcomes for which nothing need be known of who rang: a number may be withheld."""
_UNSPOKEN = frozenset({CallOutcome.RINGING, CallOutcome.MISSED})
REACHED = frozenset(
    {
        CallOutcome.ANSWERED,
        CallOutcome.TRANSFERRED,
        CallOutcome.MESSAGE,
        CallOutcome.CALL_BACK,
        CallOutcome.WRONG_NUMBER,
    }
)
"""Outcomes of calls of ours in which somebody was spoken with."""


@dataclass(frozen=True, kw_only=True)
class CallTimes:
    """The times of a call as they are kept; ``clock_moved`` means its length is not known."""

    started_at: datetime
    answered_at: datetime | None
    ended_at: datetime | None
    clock_moved: bool


def clean_call(details: CallDetails, country: Country) -> CallDetails:
    """Return a call as it is kept: texts cleaned, a message only where there is one.

    Refusals name ``number``, ``name``, ``firm``, ``line``, ``reason``, ``note``,
    ``transferred_to``, and of the message ``for_`` and ``text``.

    Raises:
        RefusedError: with every reason: ``NoCaller``, ``NobodyToTransferTo``,
            ``NoCallee``, ``EmptyMessage``, or a text that cannot be kept.
    """
    gathered = Gathered()

    def text(value: str, field: str, limit: int) -> str:
        return gathered.take(partial(clean_text, value, field, limit), "-")

    caller = details.caller
    clean = replace(
        details,
        caller=replace(
            caller,
            number=gathered.take(lambda: read_phone(caller.number, country, "number").typed, "-"),
            name=text(caller.name, "name", NAME_LIMIT),
            firm=text(caller.firm, "firm", FIRM_LIMIT),
        ),
        line=text(details.line, "line", LINE_LIMIT),
        reason=text(details.reason, "reason", REASON_LIMIT),
        note=gathered.take(lambda: clean_text(details.note, "note", NOTE_LIMIT, lines=True), "-"),
    )
    if details.outcome not in _ANONYMOUS and not is_known(clean.caller):
        gathered.add(NoCaller(field="number"))
    if details.outcome is CallOutcome.TRANSFERRED and details.transferred_to is None:
        gathered.add(NobodyToTransferTo(field="transferred_to"))
    message = gathered.take(lambda: _clean_message(clean), None)
    gathered.raise_any()
    return replace(clean, message=message)


def clean_ringing(number: str, line: str, direction: Direction) -> CallDetails:
    """Return what is kept of a call while it rings; what cannot be read of it is left out.

    Nobody is there to type a number again.
    """

    def kept(text: str, limit: int) -> str:
        try:
            return clean_text(text, "", limit)
        except RefusedError:
            seen = "".join(each for each in text[:limit] if each.isprintable())
            return clean_text(seen, "", limit)

    return CallDetails(
        direction=direction,
        line=kept(line, LINE_LIMIT),
        caller=Caller(number="" if is_withheld(number) else kept(number, TYPED_LIMIT)),
        outcome=CallOutcome.RINGING,
    )


def is_known(caller: Caller) -> bool:
    """Tell whether anything is known of who rings."""
    return bool(caller.number or caller.name or caller.firm or caller.person is not None)


def read_number(typed: str, country: Country) -> Phone:
    """Return a number that was cleaned before, read as at home in the country."""
    return read_phone(typed[:TYPED_LIMIT], country, "number")


def check_promised(details: MessageDetails, now: datetime) -> None:
    """Check that what is promised in a message, or announced, lies ahead.

    Raises:
        RefusedError: ``PromiseInThePast`` of ``promised_at`` or ``calls_again_at``.
    """
    gathered = Gathered()
    for field in ("promised_at", "calls_again_at"):
        at: datetime | None = getattr(details, field)
        if at is not None and at <= now:
            gathered.add(PromiseInThePast(field=field))
    gathered.raise_any()


def promises_call(details: CallDetails) -> bool:
    """Tell whether the caller will be rung back: it was wished for, or a time was said."""
    if details.message is not None:
        wished = details.message.wish is Wish.PLEASE_CALL
        return wished or details.message.promised_at is not None
    return details.outcome is CallOutcome.CALL_BACK


def check_times(
    started_at: datetime, answered_at: datetime | None, ended_at: datetime | None, now: datetime
) -> CallTimes:
    """Return the times of a call as they are kept.

    The times come from the computer's clock, which the person at the desk
    cannot help: a clock that was set back while they spoke must not lose the
    call. It is kept then, ends when it was answered or began, and is marked:
    neither clock can be believed, and no length is made up. What lies further
    back than a day is no clock put right but a mistake, and is refused. Nor is
    one made up of what took longer than anybody talks: its end was not noted.

    Raises:
        RefusedError: ``ClockWentBack``.
    """
    latest = started_at
    moved = _is_before(now, started_at, started_at)
    if answered_at is not None:
        moved |= _is_before(answered_at, latest, started_at)
        answered_at = latest = max(answered_at, latest, key=_moment)
    if ended_at is not None:
        moved |= _is_before(ended_at, latest, started_at)
        ended_at = latest if moved else ended_at
        if _moment(ended_at) - _moment(latest) > LONGEST_TALK:
            ended_at = None
    return CallTimes(
        started_at=started_at, answered_at=answered_at, ended_at=ended_at, clock_moved=moved
    )


def rings_again(direction: Direction, outcome: CallOutcome) -> RingsAgain:
    """Return who rings again: after a dropped line, whoever rang."""
    if outcome is not CallOutcome.DROPPED:
        return RingsAgain.NOBODY
    return RingsAgain.THEY if direction is Direction.IN else RingsAgain.WE


def settles_missed(direction: Direction, outcome: CallOutcome) -> bool:
    """Tell whether a call settles those that were missed of the same person or number.

    They rang again and were heard, or we reached them.
    """
    if direction is Direction.IN:
        return outcome not in _UNSPOKEN
    return outcome in REACHED


def missed_outcome(direction: Direction) -> CallOutcome:
    """Return what becomes of a call that nobody lifted."""
    return CallOutcome.MISSED if direction is Direction.IN else CallOutcome.NOT_REACHED


def promise_text(caller: Caller, callee: str, said: str) -> str:
    """Return what a promised call is about, without a word of any language: who, number, whom."""
    firm = "" if caller.firm == caller.name else caller.firm
    who = ", ".join(filter(None, (caller.name, firm)))
    for_whom = ": ".join(filter(None, (callee, said)))
    text = " · ".join(filter(None, (who, caller.number, for_whom)))
    return text if len(text) <= PROMISE_LIMIT else text[: PROMISE_LIMIT - 1] + "…"


def clean_plan(details: CallPlanDetails, country: Country) -> CallPlanDetails:
    """Return the sheet of a call that is to be made, as it is kept.

    Raises:
        RefusedError: ``NoCaller`` where nobody is to be rung, ``Missing`` goal,
            or a text that cannot be kept.
    """
    gathered = Gathered()

    def text(field: str, limit: int, *, lines: bool = False) -> str:
        value: str = getattr(details, field)
        return gathered.take(partial(clean_text, value, field, limit, lines=lines), "-")

    clean = replace(
        details,
        name=text("name", NAME_LIMIT),
        number=gathered.take(lambda: read_phone(details.number, country, "number").typed, "-"),
        goal=text("goal", GOAL_LIMIT),
        questions=text("questions", QUESTIONS_LIMIT, lines=True),
        papers=text("papers", PAPERS_LIMIT),
    )
    if clean.person is None and not (clean.name or clean.number):
        gathered.add(NoCaller(field="number"))
    if not clean.goal:
        gathered.add(Missing(field="goal"))
    gathered.raise_any()
    return clean


def clean_offer(key: str) -> str:
    """Return the key of an offer. Raises RefusedError."""
    clean = clean_text(key, "key", OFFER_LIMIT)
    if not clean:
        raise RefusedError(Missing(field="key"))
    return clean


def uid_of(part: str, call_uid: str) -> str:
    """Return the uid of what a call makes: its ``person``, ``message`` or ``promise``."""
    return str(uuid5(NAMESPACE_OID, f"call {part}:{call_uid}"))


def _clean_message(details: CallDetails) -> MessageDetails | None:
    message = details.message
    if message is None:
        if details.outcome is CallOutcome.MESSAGE:
            raise RefusedError(NoCallee(field="for_"))
        return None
    gathered = Gathered()
    check: Callable[[], str] = partial(clean_text, message.text, "text", TEXT_LIMIT, lines=True)
    text = gathered.take(check, "-")
    if not message.for_:
        gathered.add(NoCallee(field="for_"))
    if message.wish is Wish.MESSAGE_ONLY and not (text or details.reason):
        gathered.add(EmptyMessage(field="text"))
    gathered.raise_any()
    calls_again_at = message.calls_again_at if message.wish is Wish.CALLS_AGAIN else None
    return replace(message, text=text, calls_again_at=calls_again_at)


def _is_before(later: datetime, earlier: datetime, began: datetime) -> bool:
    """Tell whether what should be later is not. Raises RefusedError if by more than a day."""
    back = _moment(earlier) - _moment(later)
    if back > _LARGEST_LEAP:
        raise RefusedError(ClockWentBack(field="ended_at", began=began))
    return back > timedelta()


def _moment(at: datetime) -> datetime:
    return at.astimezone(UTC)
