"""What can be done where the data does not open, and what is said about it."""

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desk_gui.domain import backups, files, refusals, starting, storage
from desk_gui.domain.refusals import Refusal, RefusedError
from desk_gui.views.sentences import sentences

_SPOILT = (
    storage.DamagedDatabase,
    starting.NotWhole,
    starting.NothingToRead,
    backups.BackupDamaged,
    backups.NoBackup,
    backups.PassphraseNeeded,
    backups.WrongPassphrase,
    refusals.NotAllowed,
)
"""The file itself is at fault, or the backup that was to take its place: another one may do."""
_READABLE = (
    storage.DamagedDatabase,
    starting.NotWhole,
    storage.StorageFull,
    storage.StorageReadOnly,
    storage.StorageFaulty,
    files.FileRefusal,
)
"""The file may still be read, though nothing can be written, or not be trusted."""
_ELSEWHERE = (
    storage.OnNetworkShare,
    storage.InSynchronisedFolder,
    storage.UnknownDatabase,
    storage.NewerDatabase,
)
"""Trying again changes nothing before somebody has done something else."""

_UNKNOWN = QT_TRANSLATE_NOOP(
    "Repair",
    "Something failed that nobody foresaw. Try again; if it fails again, "
    "save a report and tell the administrator: {name}.",
)
_SAFE = QT_TRANSLATE_NOOP(
    "Repair", "Nothing was changed: your data and its backups are as they were."
)
_SAFE_BACKUPS = QT_TRANSLATE_NOOP(
    "Repair",
    "Nothing was changed. Each backup below stands for itself; what is here now "
    "is kept aside when one is restored.",
)


@dataclass(frozen=True, kw_only=True)
class RepairWays:
    """Which ways out lead on from an error."""

    restore: bool
    read: bool
    accept: bool
    again: bool
    """Whether to try again is what most likely helps."""

    @property
    def first(self) -> str:
        """Return the one that Enter takes."""
        if self.restore:
            return "restore"
        return "again" if self.again else "close"


def ways_out(error: Exception) -> RepairWays:
    """Return what may help."""
    found = _refusals(error)
    if found is None:
        return RepairWays(restore=True, read=True, accept=False, again=True)
    return RepairWays(
        restore=_any(found, _SPOILT),
        read=_any(found, _READABLE),
        accept=any(isinstance(each, starting.NotWhole) and each.acceptable for each in found),
        again=not _any(found, _ELSEWHERE),
    )


def wrong_words(error: Exception) -> str:
    """Say what is wrong and what to do."""
    found = _refusals(error)
    if found is None:
        return _say(_UNKNOWN).format(name=type(error).__name__)
    return sentences(found)


def safe_words(ways: RepairWays) -> str:
    """Say what is safe."""
    return _say(_SAFE_BACKUPS if ways.restore else _SAFE)


def _refusals(error: Exception) -> tuple[Refusal, ...] | None:
    return error.refusals if isinstance(error, RefusedError) else None


def _any(found: tuple[Refusal, ...], kinds: tuple[type[Refusal], ...]) -> bool:
    return any(isinstance(each, kinds) for each in found)


def _say(words: object) -> str:
    return QCoreApplication.translate("Repair", str(words))
