"""What a start may find: why it does not go on, and what is only to be said."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from desk_gui.domain.inspection import Finding, FindingKind
from desk_gui.domain.refusals import Refusal

RUN_MARK = "unclosed"
"""The file that stands in the data folder while the data is open: one left over tells a crash."""
_LEAST = timedelta(minutes=1)
"""Clocks of two desks never agree to the second."""
_MOST = timedelta(days=366)
_WHOLE_IN_ITSELF = frozenset(
    {FindingKind.OLDER, FindingKind.REWRITTEN, FindingKind.LINK, FindingKind.GAP}
)


@dataclass(frozen=True, kw_only=True)
class NotWhole(Refusal):
    """The data can be opened, but something is wrong with it; nobody works on it like that."""

    finding: Finding
    lost: int = 0
    """How many changes at its end are known to be gone."""

    @property
    def acceptable(self) -> bool:
        """Whether work could go on from it, if somebody answers for that."""
        return self.finding.kind in _WHOLE_IN_ITSELF


@dataclass(frozen=True, kw_only=True)
class NothingToRead(Refusal):
    """There is no office in the data."""


@dataclass(frozen=True)
class ClockDoubt:
    """The clock of this computer and the newest change do not fit together."""

    now: datetime
    newest: datetime

    @property
    def behind(self) -> bool:
        """Whether the clock is before the change, not far after it."""
        return self.now.astimezone(UTC) < self.newest.astimezone(UTC)


def doubt_clock(now: datetime, newest: datetime | None) -> ClockDoubt | None:
    """Return why a clock is doubtful; both times are aware.

    Compared in UTC: two times of one zone are otherwise compared by their
    faces, and an hour of summer time would count as gone back.
    """
    if newest is None:
        return None
    ahead = now.astimezone(UTC) - newest.astimezone(UTC)
    return None if -_LEAST < ahead <= _MOST else ClockDoubt(now, newest)
