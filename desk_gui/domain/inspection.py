"""What a look through everything found: how much there is, and the first thing that is wrong."""

from dataclasses import dataclass
from enum import StrEnum

from desk_gui.domain.audit import anchor_code
from desk_gui.domain.money import Tiyn
from desk_gui.domain.refusals import Refusal

_NOTHING = Tiyn(0)


class FindingKind(StrEnum):
    """How something is wrong."""

    INTEGRITY = "integrity"
    """The file's own structure is damaged."""
    UNREADABLE = "unreadable"
    """A table cannot be read to its end."""
    ORPHAN = "orphan"
    """A row refers to one that is not there."""
    UNGUARDED = "unguarded"
    """A posted table lost the trigger that keeps its rows."""
    GAP = "gap"
    """An entry of the history is missing."""
    LINK = "link"
    """An entry of the history is not as it was written."""
    OLDER = "older"
    """The history ends before the entry that was kept outside: an old copy, or its end is lost."""
    REWRITTEN = "rewritten"
    """The history holds another entry than the one that was kept outside."""
    DIGEST = "digest"
    """A posted row is not as it was posted."""
    MISSING_ROW = "missing_row"
    """A posted row is gone."""
    ADDED_ROW = "added_row"
    """A posted row was put in past the program."""
    NUMBER_GAP = "number_gap"
    """A number of a series is missing."""
    NUMBER_SERIES = "number_series"
    """A series counts other than what was numbered by it."""
    WRONG_NUMBER = "wrong_number"
    """A number is not the one of its place in its series."""
    SUM = "sum"
    """A payment is not the sum of its forms."""
    DAY_SUM = "day_sum"
    """A day's payments are not the sum of the day's forms."""


@dataclass(frozen=True, kw_only=True)
class Finding:
    """The first thing that is wrong: in which table, at which row."""

    kind: FindingKind
    table: str = ""
    key: str = ""
    entry: int = 0
    """The entry of the history that tells, or 0."""


@dataclass(frozen=True, kw_only=True)
class Report:
    """How much was looked through, and what is wrong with it, if anything."""

    entries: int
    """Links of the history."""
    rows: int = 0
    """Posted rows."""
    numbers: int = 0
    """Numbers given to forms and customers."""
    total: Tiyn = _NOTHING
    """All payments together."""
    code: str
    """The short code of the newest link, to be compared with one that was printed."""
    finding: Finding | None = None

    @property
    def whole(self) -> bool:
        """Tell whether nothing is wrong."""
        return self.finding is None


@dataclass(frozen=True)
class Anchor:
    """The newest link that was seen, kept where who changes the database may forget it."""

    entries: int
    link: str

    @property
    def code(self) -> str:
        """Return it as it is printed."""
        return anchor_code(self.entries, self.link)


@dataclass(frozen=True, kw_only=True)
class InspectionCancelled(Refusal):
    """The user stopped it; nothing is known of what was not looked at yet."""
