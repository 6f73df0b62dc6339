"""Which sentence the prompter says, and how its places are filled.

A sentence names what it does not know between braces: ``{own_name}``. What
stands in square brackets is said only where all its places are known:
``[, I am {own_name}]``. So one sentence serves a desk that knows much and one
that knows nothing.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import time

from desk_gui.domain.phrases import (
    PLACEHOLDERS,
    BrokenBraces,
    PartOfDay,
    Phrase,
    Situation,
    Step,
    UnknownPlaceholder,
)
from desk_gui.domain.refusals import Missing, RefusedError
from desk_gui.domain.texts import clean_text

LONGEST = 600
_PLACE = re.compile(r"\{([^{}\[\]]*)\}")
_OPTIONAL = re.compile(r"\[([^\[\]]*)\]")
_SPACES = re.compile(r"\s+")
_TWO_STOPS = re.compile(r"(?<!\.)\.\.(?!\.)")
"""Initials have a stop of their own at the end of a sentence."""
_BEFORE_MARK = re.compile(r"\s+([,.!?;:])")


def check_sentence(text: str, field: str = "text") -> str:
    """Return the sentence as it is kept.

    Raises:
        RefusedError: ``Missing``, ``TooLong``, ``UnknownPlaceholder`` or ``BrokenBraces``.
    """
    clean = clean_text(text, field, LONGEST)
    if not clean:
        raise RefusedError(Missing(field=field))
    bare = _OPTIONAL.sub(r"\1", _PLACE.sub("", clean))
    if any(mark in bare for mark in "{}[]"):
        raise RefusedError(BrokenBraces(field=field))
    for name in places_in(clean):
        if name not in PLACEHOLDERS:
            raise RefusedError(UnknownPlaceholder(field=field, name=name))
    return clean


def places_in(text: str) -> list[str]:
    """Return the names between braces, in their order."""
    return _PLACE.findall(text)


def needed_places(text: str) -> list[str]:
    """Return the names without which a sentence is not said, each once."""
    return list(dict.fromkeys(places_in(_OPTIONAL.sub("", text))))


def filled(text: str, values: Mapping[str, str]) -> str | None:
    """Return the sentence with its places filled; None where one that it needs is not known."""
    known = {name: value for name, value in values.items() if value}

    def part(found: re.Match[str]) -> str:
        inner = found.group(1)
        return inner if all(name in known for name in places_in(inner)) else ""

    kept = _OPTIONAL.sub(part, text)
    if any(name not in known for name in places_in(kept)):
        return None
    said = _PLACE.sub(lambda found: known[found.group(1)], kept)
    tidy = _BEFORE_MARK.sub(r"\1", _SPACES.sub(" ", said)).strip()
    tidy = _TWO_STOPS.sub(".", tidy)
    return tidy[:1].upper() + tidy[1:]


def part_of_day(at: time, begins: Mapping[PartOfDay, time]) -> PartOfDay:
    """Return which part of the day it is, by when day and evening begin in a language."""
    if at < begins[PartOfDay.DAY]:
        # After midnight it is still evening to who sits there.
        return PartOfDay.MORNING if at >= begins[PartOfDay.MORNING] else PartOfDay.EVENING
    return PartOfDay.EVENING if at >= begins[PartOfDay.EVENING] else PartOfDay.DAY


def sentence_for(step: Step, situation: Situation, part: PartOfDay) -> str:
    """Return what is said at a step: of those that fit the narrowest, or nothing."""
    fitting = [
        phrase
        for phrase in step.phrases.get(situation.language, ())
        if _fits(phrase, situation, part)
    ]
    for phrase in sorted(fitting, key=_narrowness, reverse=True):
        said = filled(phrase.text, situation.values)
        if said is not None:
            return said
    return ""


def with_own(phrases: Sequence[Phrase], own: Mapping[str, str]) -> tuple[Phrase, ...]:
    """Return the sentences with the office's own words in place of ours, by their variants."""
    return tuple(
        replace(phrase, text=own[phrase.variant], own=True) if phrase.variant in own else phrase
        for phrase in phrases
    )


def _fits(phrase: Phrase, situation: Situation, part: PartOfDay) -> bool:
    return (
        phrase.channel in {None, situation.channel}
        and phrase.part in {None, part}
        and phrase.least_wait <= situation.wait_minutes
    )


def _narrowness(phrase: Phrase) -> tuple[int, int]:
    return phrase.least_wait, (phrase.channel is not None) + (phrase.part is not None)
