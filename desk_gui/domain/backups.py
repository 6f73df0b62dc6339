"""Backups: what each is called, why it was made, and which of them are kept.

Times in file names are UTC, so that their order is the order in which they
were made, also over both changes of summer time.
"""

import re
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from desk_gui.domain.inspection import Finding
from desk_gui.domain.refusals import Refusal

B = TypeVar("B", bound="Backup")

QUARTER = timedelta(minutes=15)
"""How long a change waits for its backup at most."""
BACKUPS = "backups"
"""The folder of a data folder where they lie."""
LEAST_PASSPHRASE = 12
SEALED_SUFFIX = ".sealed"
_EVERY_ONE_OF = timedelta(hours=24)
_DAYS, _WEEKS, _MONTHS = 30, 12, 24
_WRITTEN = "%Y%m%dT%H%M%S"
_NAME = re.compile(r"desk-(\d{8}T\d{6})-([a-z]+)\.db(\.sealed)?", re.ASCII)


class BackupReason(StrEnum):
    """Why a backup was made; the value stands in its file name."""

    EVERY_QUARTER = "quarter"
    DAY_CLOSED = "closed"
    BEFORE_MIGRATION = "migration"
    BEFORE_IMPORT = "import"
    BEFORE_RESTORE = "restore"
    BY_HAND = "hand"


@dataclass(frozen=True, kw_only=True)
class Backup:
    """A backup as its file name tells it; ``good`` unless it was found to be damaged."""

    at: datetime
    reason: BackupReason
    sealed: bool = False
    good: bool = True

    @property
    def name(self) -> str:
        """The file's name."""
        written = self.at.astimezone(UTC).strftime(_WRITTEN)
        return f"desk-{written}-{self.reason.value}.db{SEALED_SUFFIX if self.sealed else ''}"


@dataclass(frozen=True, kw_only=True)
class BackupFile(Backup):
    """A backup where it lies; ``size`` in bytes."""

    path: Path
    size: int


class SecondTrouble(StrEnum):
    """Why the second place has not got the newest backup."""

    MISSING = "missing"
    FULL = "full"
    UNWRITABLE = "unwritable"


@dataclass(frozen=True, kw_only=True)
class BackupState:
    """How far the backups of a workstation are, as kept beside them."""

    last: datetime | None = None
    """When the newest was made."""
    entries: int = 0
    link: str = ""
    """Where the chain ended then."""
    stopped_since: datetime | None = None
    """Rotation stands still since a restore, until somebody says that the data is right."""
    second_since: datetime | None = None
    """Since when the second place lacks backups."""
    second_trouble: SecondTrouble | None = None
    damaged: frozenset[str] = frozenset()
    """Names of files that were found to be damaged."""


@dataclass(frozen=True, kw_only=True)
class BackupLook:
    """What a backup holds: enough to tell whether it is the one that is wanted."""

    at: datetime | None
    """When its last entry was written; None if it has none."""
    office: str
    last_number: str
    """The last form's number, or empty."""
    entries: int
    anchor: str
    """The short code of its last entry, as printed on papers."""
    finding: Finding | None = None
    """The first thing that is wrong with it, if anything is."""

    @property
    def whole(self) -> bool:
        """Whether nothing in it is damaged or was changed."""
        return self.finding is None


@dataclass(frozen=True, kw_only=True)
class NoBackup(Refusal):
    """The file is no backup of this program."""

    path: str


@dataclass(frozen=True, kw_only=True)
class BackupDamaged(Refusal):
    """The backup is cut off or was changed; nothing was restored from it."""

    path: str


@dataclass(frozen=True, kw_only=True)
class PassphraseNeeded(Refusal):
    """The backup is encrypted."""


@dataclass(frozen=True, kw_only=True)
class WrongPassphrase(Refusal):
    """The backup was encrypted with another passphrase."""


@dataclass(frozen=True, kw_only=True)
class PassphraseTooShort(Refusal):
    """A passphrase has to be long: whoever finds a backup can try as many as they like."""

    least: int


@dataclass(frozen=True, kw_only=True)
class KeyUnreadable(Refusal):
    """The key kept for sealing backups is none; the passphrase has to be set once more."""


@dataclass(frozen=True, kw_only=True)
class SecondPlaceSame(Refusal):
    """The second place lies beside the first: both would be lost together."""


@dataclass(frozen=True, kw_only=True)
class NotEmpty(Refusal):
    """A shared database that holds something is never overwritten."""


@dataclass(frozen=True, kw_only=True)
class ErasuresUnreadable(Refusal):
    """The list of who was erased cannot be read: a restore would bring them back."""

    path: str


@dataclass(frozen=True, kw_only=True)
class BrokenOff(Refusal):
    """Somebody cancelled it; nothing was changed."""


def parse_name(name: str) -> Backup | None:
    """Return the backup a file of this name is, or None if it is none of ours."""
    found = _NAME.fullmatch(name)
    if found is None:
        return None
    try:
        at = datetime.strptime(found[1], _WRITTEN).replace(tzinfo=UTC)
        reason = BackupReason(found[2])
    except ValueError:
        return None
    return Backup(at=at, reason=reason, sealed=bool(found[3]))


def is_due(now: datetime, last: datetime | None) -> bool:
    """Tell whether a change made since the last backup has waited long enough.

    A last backup from the future was made by a clock that went wrong.
    """
    return last is None or last > now or now - last >= QUARTER


def to_remove(backups: Iterable[B], now: datetime, *, stopped: bool) -> tuple[B, ...]:
    """Return which backups have to go; none while rotation is stopped.

    Kept are every one of the last 24 hours, the last of each of 30 days, 12
    weeks and 24 months, and whatever is from the future. Days, weeks and
    months count that have a backup, not those of the calendar: neither a
    clock gone wrong nor a long holiday wears the old ones away. The newest
    good one is always kept, and a good one before a damaged one.
    """
    past = sorted((each for each in backups if each.at <= now), key=lambda each: each.at)
    if stopped:
        return ()
    newest_first = past[::-1]
    kept = {each for each in past if now - each.at < _EVERY_ONE_OF}
    kept.update([each for each in newest_first if each.good][:1])
    kept.update(_last_of_each(newest_first, _DAYS, _day))
    kept.update(_last_of_each(newest_first, _WEEKS, _week))
    kept.update(_last_of_each(newest_first, _MONTHS, _month))
    return tuple(each for each in past if each not in kept)


def _last_of_each(
    newest_first: Sequence[B], count: int, of: Callable[[datetime], Hashable]
) -> list[B]:
    """Return the last backup of each of the newest periods, a good one if there is one."""
    last: dict[Hashable, B] = {}
    for each in newest_first:
        period = of(each.at)
        known = last.get(period)
        if known is None and len(last) == count:
            break
        if known is None or (each.good and not known.good):
            last[period] = each
    return list(last.values())


def _day(at: datetime) -> Hashable:
    return at.date()


def _week(at: datetime) -> Hashable:
    return at.isocalendar()[:2]


def _month(at: datetime) -> Hashable:
    return (at.year, at.month)
