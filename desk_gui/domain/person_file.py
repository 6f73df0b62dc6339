"""All that is known of one person, for that person: parts of entries, entries of facts.

The facts are plain values under plain names, so that one record can be read by
people (as a page, with words for the names) and by programs (as JSON).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any, TypeAlias

from desk_gui.domain.languages import Language
from desk_gui.domain.money import Tiyn
from desk_gui.domain.people import PersonId


class FilePart(StrEnum):
    """A part of the file; each is there, also where nothing is known of its kind."""

    RECORD = "record"
    VISITS = "visits"
    ALONG = "along"
    """Visits of others with whom the person came; of those others it tells nothing."""
    CALLS = "calls"
    PLANS = "plans"
    """Calls that were to be made to the person."""
    OFFERS = "offers"
    """What the desk offered to the person, and whether they said yes."""
    FORMS = "forms"
    PAID = "paid"
    """Forms of others that the person paid."""
    PROMISES = "promises"
    NOTES = "notes"
    """What the desk has to know before it lets the person in."""
    EVACUATIONS = "evacuations"
    HOLDS = "holds"
    """Why something of the person may not be erased."""
    LOOKS = "looks"
    """Who did what with the record, and why."""


@dataclass(frozen=True)
class Amount:
    """Money, apart from other numbers."""

    tiyn: Tiyn


Fact: TypeAlias = str | int | bool | date | datetime | StrEnum | Amount | None
Entry: TypeAlias = Mapping[str, Fact]
"""Facts by their names, in the order in which they are read."""


@dataclass(frozen=True, kw_only=True)
class PersonFile:
    """The file of one person; times in the office's zone."""

    person: PersonId
    code: str
    name: str
    language: Language | None
    made_at: datetime
    made_by: str
    parts: Mapping[FilePart, tuple[Entry, ...]]


def plain(file: PersonFile) -> dict[str, Any]:
    """Return the file as plain values, fit for JSON; empty facts are left out."""
    return {
        "code": file.code,
        "name": file.name,
        "made_at": file.made_at.isoformat(timespec="seconds"),
        "made_by": file.made_by,
        **{
            part.value: [
                {name: _plain(fact) for name, fact in entry.items() if fact not in {"", None}}
                for entry in entries
            ]
            for part, entries in file.parts.items()
        },
    }


def _plain(fact: Fact) -> str | int | bool | None:
    match fact:
        case datetime():
            return fact.isoformat(timespec="seconds")
        case date():
            return fact.isoformat()
        case Amount():
            whole, rest = divmod(fact.tiyn, 100)
            return f"{whole}.{rest:02}"
        case StrEnum():
            return fact.value
        case _:
            return fact
