"""What becomes of a call, as one question: an outcome, and with a message what the caller wants."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desk_gui.domain.calls import CallDetails, CallOutcome, Direction, MessageDetails, Wish


class End(StrEnum):
    """What the person at the desk chooses; each is an outcome, some with a wish."""

    ANSWERED = "answered"
    TRANSFERRED = "transferred"
    NOT_REACHED = "not_reached"
    DROPPED = "dropped"
    WRONG_NUMBER = "wrong_number"
    CALL_BACK = "call_back"
    """The caller will be rung back: by whom they asked for, else by the desk."""
    CALLS_AGAIN = "calls_again"
    MESSAGE_ONLY = "message_only"


_OUTCOMES = {
    End.ANSWERED: CallOutcome.ANSWERED,
    End.TRANSFERRED: CallOutcome.TRANSFERRED,
    End.NOT_REACHED: CallOutcome.NOT_REACHED,
    End.DROPPED: CallOutcome.DROPPED,
    End.WRONG_NUMBER: CallOutcome.WRONG_NUMBER,
    End.CALL_BACK: CallOutcome.CALL_BACK,
    End.CALLS_AGAIN: CallOutcome.MESSAGE,
    End.MESSAGE_ONLY: CallOutcome.MESSAGE,
}
_WISHES = {
    End.CALL_BACK: Wish.PLEASE_CALL,
    End.CALLS_AGAIN: Wish.CALLS_AGAIN,
    End.MESSAGE_ONLY: Wish.MESSAGE_ONLY,
}
_ENDS = {wish: end for end, wish in _WISHES.items()}
_OUR_CALLS = (
    (End.ANSWERED, End.NOT_REACHED, End.DROPPED),
    (End.WRONG_NUMBER, End.CALL_BACK),
)
_THEIR_CALLS = (
    (End.ANSWERED, End.TRANSFERRED, End.DROPPED, End.WRONG_NUMBER),
    (End.CALL_BACK, End.CALLS_AGAIN, End.MESSAGE_ONLY),
)
_WORDS: Mapping[End, object] = {
    End.ANSWERED: QT_TRANSLATE_NOOP("CallEnds", "Answered"),
    End.TRANSFERRED: QT_TRANSLATE_NOOP("CallEnds", "Put through"),
    End.NOT_REACHED: QT_TRANSLATE_NOOP("CallEnds", "Not reached"),
    End.DROPPED: QT_TRANSLATE_NOOP("CallEnds", "Cut off"),
    End.WRONG_NUMBER: QT_TRANSLATE_NOOP("CallEnds", "Wrong number"),
    End.CALL_BACK: QT_TRANSLATE_NOOP("CallEnds", "We call back"),
    End.CALLS_AGAIN: QT_TRANSLATE_NOOP("CallEnds", "Calls again"),
    End.MESSAGE_ONLY: QT_TRANSLATE_NOOP("CallEnds", "Message only"),
}
_OUR_WORDS: Mapping[End, object] = {
    End.ANSWERED: QT_TRANSLATE_NOOP("CallEnds", "Reached"),
    End.CALL_BACK: QT_TRANSLATE_NOOP("CallEnds", "We try again"),
}
MESSAGES = frozenset(_WISHES)
"""Those with which a message is left, where somebody was asked for."""
TIMED = frozenset({End.CALL_BACK, End.CALLS_AGAIN})
"""Those of which a time is told."""


def outcome_of(end: End) -> CallOutcome:
    """Return the outcome of a call that ends so."""
    return _OUTCOMES[end]


def wish_of(end: End) -> Wish | None:
    """Return what the caller wants, where a message is left."""
    return _WISHES.get(end)


def end_of(details: CallDetails) -> End:
    """Return what was chosen of a call on record; of one that nobody took, that it was answered."""
    if details.message is not None:
        return _ENDS[details.message.wish]
    if details.outcome is CallOutcome.MESSAGE:
        return End.MESSAGE_ONLY
    return next((end for end, found in _OUTCOMES.items() if found is details.outcome), End.ANSWERED)


def ended(
    details: CallDetails, end: End, about: str, *, urgent: bool, at: datetime | None
) -> CallDetails:
    """Return a call with what became of it: a message for whom was asked for, or what it was about.

    ``at`` is the time that was told to the caller.
    """
    wish, asked, message = wish_of(end), details.asked_for, None
    if wish is not None and asked is not None and details.direction is Direction.IN:
        message = MessageDetails(
            for_=asked,
            wish=wish,
            text=about,
            urgent=urgent,
            calls_again_at=at if end is End.CALLS_AGAIN else None,
            promised_at=at if end is End.CALL_BACK else None,
        )
    return replace(
        details,
        transferred_to=details.transferred_to if end is End.TRANSFERRED else None,
        outcome=outcome_of(end),
        reason="" if message is not None else " ".join(about.split()),
        promised_at=at if message is None and end is End.CALL_BACK else None,
        message=message,
    )


def offered(direction: Direction) -> tuple[tuple[End, ...], ...]:
    """Return what can become of a call, line by line, in the order of its digits."""
    return _OUR_CALLS if direction is Direction.OUT else _THEIR_CALLS


def end_word(end: End, direction: Direction) -> str:
    """Return the word of a piece, as short as it is said."""
    ours = direction is Direction.OUT and end in _OUR_WORDS
    return QCoreApplication.translate("CallEnds", str((_OUR_WORDS if ours else _WORDS)[end]))


def end_title(end: End, direction: Direction) -> str:
    """Return what a form that writes such a call is called."""
    if end in MESSAGES and direction is Direction.IN:
        return QCoreApplication.translate("CallEnds", "Message")
    if direction is Direction.OUT:
        return QCoreApplication.translate("CallEnds", "Outgoing call")
    return QCoreApplication.translate("CallEnds", "Call")
