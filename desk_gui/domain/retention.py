"""How long each kind of record is kept, what holds one back, and what a purge tells."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import NewType

from desk_gui.domain.folding import fold
from desk_gui.domain.refusals import Refusal

HoldId = NewType("HoldId", int)


class RecordKind(StrEnum):
    """A kind of record with a period of its own."""

    VISITS = "visits"
    PEOPLE = "people"
    CALLS = "calls"
    TICKETS = "tickets"
    COMPLAINTS = "complaints"
    MONEY = "money"


USUAL_DAYS: Mapping[RecordKind, int] = {
    RecordKind.VISITS: 90,
    RecordKind.PEOPLE: 365,
    RecordKind.CALLS: 90,
    RecordKind.TICKETS: 3 * 365,
    RecordKind.COMPLAINTS: 5 * 365,
    RecordKind.MONEY: 5 * 365,
}
"""*(assumed)* but for visits: 30 to 90 days are typical (``reception-and-calls.md``)."""
LIMITS: Mapping[RecordKind, tuple[int, int]] = {
    RecordKind.VISITS: (30, 90),
    RecordKind.PEOPLE: (30, 3650),
    RecordKind.CALLS: (30, 3650),
    RecordKind.TICKETS: (30, 3650),
    RecordKind.COMPLAINTS: (365, 3650),
    RecordKind.MONEY: (5 * 365, 30 * 365),
}
"""The fewest and the most days an office may choose."""


@dataclass(frozen=True, kw_only=True)
class RetentionPeriods:
    """Days each kind is kept after it ended; ``version`` is the one that was read."""

    days: Mapping[RecordKind, int] = field(default_factory=lambda: dict(USUAL_DAYS))
    runs_at: int = 2 * 60
    """Minutes after midnight of the nightly run."""
    version: int = 0


@dataclass(frozen=True, kw_only=True)
class Hold:
    """Why a record may not go yet."""

    id: HoldId
    kind: RecordKind
    record: int
    name: str
    """Whose or what it is, as the screen shows it; never kept in the hold."""
    reason: str
    at: datetime
    by: str
    released_at: datetime | None = None
    released_by: str = ""


@dataclass(frozen=True, kw_only=True)
class Purged:
    """What a run took out of one kind; no names."""

    kind: RecordKind
    before: date
    purged: int
    held: int
    protected: int


@dataclass(frozen=True, kw_only=True)
class PurgeReport:
    """One run over all kinds; ``by`` is empty where the house did it by itself at night."""

    at: datetime
    by: str
    lines: tuple[Purged, ...]
    whole: bool = True
    """False where it was stopped on its way: what it had taken out by then stays out."""

    @property
    def purged(self) -> int:
        """How many records went, of all kinds."""
        return sum(line.purged for line in self.lines)


@dataclass(frozen=True, kw_only=True)
class Holdable:
    """A record that may be put under a hold, as a search shows it."""

    kind: RecordKind
    record: int
    name: str
    about: str = ""
    """What tells it from others of the name: a firm and a place, a number."""
    day: date | None = None


@dataclass(frozen=True, kw_only=True)
class PersonTraces:
    """What an erased person, or a purged visit, may be known by where no table is: in drafts.

    Kept nowhere: it is handed on at the moment of erasing and forgotten.
    """

    id: int
    uid: str
    names: tuple[str, ...] = ()
    """The words of each name they go by, folded; a text that has all of one names them."""


def names_any(text: str, erased: Sequence[PersonTraces]) -> bool:
    """Tell whether a text has the key of one of the records, or all words of one of the names."""
    if any(each.uid and each.uid in text for each in erased):
        return True
    names = [name for each in erased for name in each.names]
    words = frozenset(fold(text).split()) if names else frozenset()
    return any(words.issuperset(name.split()) for name in names)


def traces(record: int, uid: str, *names: str) -> PersonTraces:
    """Return what a person is known by; names without a letter say nothing."""
    folded = dict.fromkeys(fold(name) for name in names)
    return PersonTraces(id=record, uid=uid, names=tuple(filter(None, folded)))


@dataclass(frozen=True, kw_only=True)
class UnderHold(Refusal):
    """A hold keeps the record; it is released first."""

    reason: str
    by: str


@dataclass(frozen=True, kw_only=True)
class OpenMatters(Refusal):
    """Something open names the person: a visit in the house, an appointment, a promise."""

    count: int


@dataclass(frozen=True, kw_only=True)
class NoSuchRecord(Refusal):
    """There is no such record any more, or none of a kind that can be held."""


@dataclass(frozen=True, kw_only=True)
class PurgeGoesOn(Refusal):
    """Another desk, or the night's run, is purging already."""
