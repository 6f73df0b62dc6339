"""What is said about backups: why each was made, what state it is in, what hinders the next."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from desk_gui.domain.backups import BackupReason, SecondTrouble
from desk_gui.domain.refusals import Refusal
from desk_gui.services.backups import BackupStatus
from desk_gui.views.labels import clock, short_date
from desk_gui.views.sentences import sentences

_REASONS = {
    BackupReason.EVERY_QUARTER: QT_TRANSLATE_NOOP("Backups", "every 15 minutes"),
    BackupReason.DAY_CLOSED: QT_TRANSLATE_NOOP("Backups", "day closed"),
    BackupReason.BEFORE_MIGRATION: QT_TRANSLATE_NOOP("Backups", "before a new version"),
    BackupReason.BEFORE_IMPORT: QT_TRANSLATE_NOOP("Backups", "before an import"),
    BackupReason.BEFORE_RESTORE: QT_TRANSLATE_NOOP("Backups", "before a restore"),
    BackupReason.BY_HAND: QT_TRANSLATE_NOOP("Backups", "by hand"),
}
_TROUBLES = {
    SecondTrouble.MISSING: QT_TRANSLATE_NOOP("Backups", "Second place missing since {time}"),
    SecondTrouble.FULL: QT_TRANSLATE_NOOP("Backups", "Second place full since {time}"),
    SecondTrouble.UNWRITABLE: QT_TRANSLATE_NOOP(
        "Backups", "Second place cannot be written since {time}"
    ),
}


def reason_text(reason: BackupReason) -> str:
    """Return why a backup was made."""
    return _say(_REASONS[reason])


def moment_text(at: datetime, now: datetime) -> str:
    """Return the clock, with the date where that is not today's."""
    here = at.astimezone(now.tzinfo)
    today = here.date() == now.date()
    return clock(here) if today else f"{short_date(here.date())} {clock(here)}"


def size_text(size: int) -> str:
    """Return ``1.2 MB`` as the language writes it."""
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)


def second_text(status: BackupStatus, now: datetime) -> str:
    """Return what is wrong with the second place, or nothing."""
    state = status.state
    if state.second_trouble is None or state.second_since is None:
        return ""
    time = moment_text(state.second_since, now)
    return _say(_TROUBLES[state.second_trouble]).format(time=time)


def status_text(status: BackupStatus | None, refusals: Sequence[Refusal], now: datetime) -> str:
    """Return what the status line says of backups: nothing while all is well."""
    if refusals:
        return f"{_none_since(status, now)}: {sentences(refusals)}"
    return second_text(status, now) if status is not None else ""


def _none_since(status: BackupStatus | None, now: datetime) -> str:
    last = status.state.last if status is not None else None
    if last is None:
        return _say(QT_TRANSLATE_NOOP("Backups", "No backup"))
    since = _say(QT_TRANSLATE_NOOP("Backups", "No backup since {time}"))
    return since.format(time=moment_text(last, now))


def _say(words: object) -> str:
    return QCoreApplication.translate("Backups", str(words))


Clock = Callable[[], datetime]
"""The clock on the office's wall."""
