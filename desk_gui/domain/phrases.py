"""What the prompter says: sentences by step, language, time of day, channel and wait."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import time
from enum import StrEnum

from desk_gui.domain.languages import Language
from desk_gui.domain.refusals import Refusal


class Channel(StrEnum):
    """How the desk speaks with somebody."""

    DESK = "desk"
    PHONE = "phone"


class PartOfDay(StrEnum):
    """Morning, day and evening begin at other hours in each language."""

    MORNING = "morning"
    DAY = "day"
    EVENING = "evening"


PLACEHOLDERS = frozenset(
    {
        "own_name",
        "own_post",
        "firm",
        "client",
        "host",
        "host_post",
        "extension",
        "room",
        "minutes",
        "time",
        "number",
        "topic",
    }
)
"""What a sentence may name between braces."""


@dataclass(frozen=True, kw_only=True)
class Phrase:
    """A sentence in one language. ``when`` narrows it; the narrowest that fits is said."""

    text: str
    channel: Channel | None = None
    part: PartOfDay | None = None
    least_wait: int = 0
    """Minutes somebody has waited at least."""
    rank: int = 0
    """Its place among those that say the same with less and less known."""
    own: bool = False
    """Whether it is in the office's own words."""

    @property
    def variant(self) -> str:
        """What tells it from the others of its step and language, also after an update."""
        parts = (self.channel or "", self.part or "", self.least_wait, self.rank)
        return ":".join(map(str, parts))


@dataclass(frozen=True, kw_only=True)
class Step:
    """One step of a talk: what to say now, and what to do, by language."""

    key: str
    phrases: Mapping[Language, tuple[Phrase, ...]]
    ahead: Mapping[Language, str]
    """In a word or two what the step is about, for the line «next»."""
    is_offer: bool = False


@dataclass(frozen=True, kw_only=True)
class Talk:
    """Steps in their order: receiving a visitor, taking a call, the eight of a complaint."""

    key: str
    steps: tuple[Step, ...]
    title: Mapping[Language, str]


@dataclass(frozen=True, kw_only=True)
class Phrasebook:
    """All talks by their keys, and when each part of the day begins in a language."""

    talks: Mapping[str, Talk]
    begins: Mapping[Language, Mapping[PartOfDay, time]]


@dataclass(frozen=True, kw_only=True)
class Situation:
    """What is known while something has to be said, in the client's language."""

    language: Language
    channel: Channel
    values: Mapping[str, str]
    """By placeholder; one that is missing lets the sentence be said without its part."""
    wait_minutes: int = 0


@dataclass(frozen=True, kw_only=True)
class UnknownPlaceholder(Refusal):
    """A sentence names something between braces that there is not."""

    name: str


@dataclass(frozen=True, kw_only=True)
class BrokenBraces(Refusal):
    """A sentence opens a brace and does not close it, or the other way round."""


@dataclass(frozen=True, kw_only=True)
class UnknownPhrase(Refusal):
    """There is no such sentence (any more): an update took it out."""


@dataclass(frozen=True, kw_only=True)
class PhraseFileBroken(Refusal):
    """A file of sentences cannot be used; ``where`` says which entry."""

    path: str
    where: str
