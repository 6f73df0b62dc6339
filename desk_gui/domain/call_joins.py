"""A number that was given to somebody on record, with its calls: what is needed to undo it."""

from dataclasses import dataclass

from desk_gui.domain.calls import Call, CallId
from desk_gui.domain.people import PersonId
from desk_gui.domain.promises import PromiseId


@dataclass(frozen=True, kw_only=True)
class JoinedCall:
    """A call that became somebody's; names as they stood in it before, and since."""

    id: CallId
    before: tuple[str, str]
    """The name and the firm."""
    since: tuple[str, str]
    promises: tuple[PromiseId, ...]
    """What was promised in it to nobody on record."""


@dataclass(frozen=True, kw_only=True)
class Joined:
    """What became somebody's."""

    call: Call
    """The call whose number it was, as it is now."""
    person: PersonId
    calls: tuple[JoinedCall, ...]
    learned: str
    """The number, where it was new on record; as it is kept there."""
