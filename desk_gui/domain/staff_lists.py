"""A list of the house's people from another program: read, matched with who is on record, doubted.

A list is imported as a whole or not at all. What would lose or invent data
blocks it; what is merely odd is a warning. A column that the list does not
have leaves what is on record; a cell that is empty empties it.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from desk_gui.domain.refusals import Refusal
from desk_gui.domain.staff import StaffDetails, StaffId, StaffMember

MOST_PEOPLE = 5_000
"""Rows of a list; no house has more people whom visitors come to."""


class StaffDoubtKind(StrEnum):
    """Why a row of a list of people is doubtful; views have a sentence for each."""

    NO_NAME = "no_name"
    TEXT_TOO_LONG = "text_too_long"
    UNREADABLE_TEXT = "unreadable_text"
    BAD_EMAIL = "bad_email"
    BAD_HOURS = "bad_hours"
    TOO_MANY_TOPICS = "too_many_topics"
    REPEATED = "repeated"
    MATCHES_SEVERAL = "matches_several"
    UNKNOWN_STAND_IN = "unknown_stand_in"
    SEVERAL_STAND_INS = "several_stand_ins"
    STANDS_IN_FOR_SELF = "stands_in_for_self"
    ONLY_NAME = "only_name"
    """Maybe the heading of a department."""
    NAMESAKE = "namesake"
    LEFT_BEFORE = "left_before"
    ENCODING_ASSUMED = "encoding_assumed"
    UNREAD_SHEET = "unread_sheet"


@dataclass(frozen=True, kw_only=True)
class StaffDoubt:
    """One doubtful place of a list; a ``blocking`` one refuses the list as a whole."""

    line: int
    """Of the file, 1 is the first; 0 is the file as a whole."""
    kind: StaffDoubtKind
    blocking: bool
    details: Mapping[str, str] = field(default_factory=dict)
    """Words for the sentence: ``text`` as read, ``column`` (a value of ``StaffColumn``),
    ``limit``, ``expected`` (a line), ``name``, ``room``."""


@dataclass(frozen=True, kw_only=True)
class StaffLine:
    """A row of a list: who it is, and what will be on record of them.

    A stand-in from the same list who is not on record yet has the key
    ``line_key`` of their row until the list is imported.
    """

    line: int
    uid: str
    details: StaffDetails
    before: StaffMember | None = None
    """Who is on record; None for somebody new."""
    changed: tuple[str, ...] = ()
    """Fields that will be others than on record."""


@dataclass(frozen=True, kw_only=True)
class StaffList:
    """A list of people as read from a file, before anything is stored."""

    lines: tuple[StaffLine, ...]
    doubts: tuple[StaffDoubt, ...] = ()

    @property
    def blocked(self) -> bool:
        """Tell whether the list cannot be imported as it stands."""
        return not self.lines or any(doubt.blocking for doubt in self.doubts)

    @property
    def added(self) -> int:
        """How many will be put on record."""
        return sum(line.before is None for line in self.lines)

    @property
    def changed(self) -> int:
        """How many of those on record will be changed."""
        return sum(line.before is not None and bool(line.changed) for line in self.lines)


@dataclass(frozen=True, kw_only=True)
class BlockedStaffList(Refusal):
    """The list holds rows that cannot be imported, and it is imported whole or not at all."""

    blocking: int


@dataclass(frozen=True, kw_only=True)
class StaffListOutdated(Refusal):
    """Somebody on the list was changed after the file was read; it has to be read again."""

    name: str


def line_key(line: int) -> StaffId:
    """Return the key of somebody who is in a list, in this line, and not on record yet."""
    return StaffId(-line)
