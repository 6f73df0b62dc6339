"""The folder backups lie in: which there are, what is known of them, and the way into it."""

import json
import logging
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from hashlib import file_digest
from pathlib import Path
from shutil import copyfile
from typing import Any

from desk_gui.db.chain import Head
from desk_gui.db.copies import made_beside, scratch
from desk_gui.domain.backups import (
    BackupDamaged,
    BackupFile,
    BackupState,
    SecondTrouble,
    parse_name,
    to_remove,
)
from desk_gui.domain.files import refusal_for
from desk_gui.domain.refusals import RefusedError
from desk_gui.files import write_atomically
from desk_gui.services.sealing import SealKey, seal

logger = logging.getLogger(__name__)

_STATE = "state.json"


class BackupFolder:
    """One place with backups: the first, or the second one."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def make(self) -> None:
        """Make the folder if it is missing. Raises RefusedError."""
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise RefusedError(refusal_for(error, self.folder)) from error

    def backups(self) -> list[BackupFile]:
        """Return the backups, the newest first."""
        damaged = self.state().damaged
        found = (backup_at(path, damaged) for path in self._paths())
        return sorted(filter(None, found), key=lambda each: each.at, reverse=True)

    def rotate(self, now: datetime) -> None:
        """Remove what is not kept any longer; what cannot be removed stays."""
        stopped = self.state().stopped_since is not None
        for old in to_remove(self.backups(), now, stopped=stopped):
            with suppress(OSError):
                old.path.unlink()

    def state(self) -> BackupState:
        """Return what is known; nothing, if that cannot be read."""
        try:
            return _to_state(json.loads((self.folder / _STATE).read_text("utf-8")))
        except FileNotFoundError:
            return BackupState()
        except (OSError, ValueError, KeyError, TypeError) as error:
            logger.warning("the state of the backups cannot be read: %s", type(error).__name__)
            return BackupState()

    def keep_state(self, **changes: Any) -> None:
        """Change what is known. Raises RefusedError."""
        state = replace(self.state(), **changes)
        self.make()
        write_atomically(self.folder / _STATE, json.dumps(_from_state(state)).encode())

    def _paths(self) -> list[Path]:
        try:
            return list(self.folder.iterdir())
        except OSError:
            return []


def backup_at(path: Path, damaged: frozenset[str] = frozenset()) -> BackupFile | None:
    """Return the backup that lies there, or None if there is none of ours."""
    told = parse_name(path.name)
    if told is None:
        return None
    try:
        size = path.stat().st_size
    except OSError:
        return None
    good = size > 0 and path.name not in damaged
    return BackupFile(
        at=told.at, reason=told.reason, sealed=told.sealed, good=good, path=path, size=size
    )


def put_file(
    target: Path, copy: Callable[[Path], Head], key: SealKey | None, workspace: Path
) -> Head:
    """Make a file with ``copy``, sealed if there is a key; it appears whole or not at all.

    What is not sealed yet lies in ``workspace`` meanwhile, never beside the target.

    Raises:
        RefusedError: as ``copy`` does, or what the disk refuses.
    """
    if key is None:
        return copy(target)
    with scratch(workspace) as plain:
        end = copy(plain)
        with made_beside(target) as sealed, plain.open("rb") as source, sealed.open("xb") as out:
            seal(source, out, key)
    return end


def copy_over(path: Path, folder: Path) -> None:
    """Copy a backup into another folder, and read it back there.

    Raises:
        RefusedError: the place is missing, full or not to be written to, or
            ``BackupDamaged`` if it does not give back what it was given.
    """
    target = folder / path.name
    with made_beside(target) as temporary:
        copyfile(path, temporary)
    with path.open("rb") as first, target.open("rb") as second:
        if file_digest(first, "sha256").digest() != file_digest(second, "sha256").digest():
            raise RefusedError(BackupDamaged(path=str(target)))


def _to_state(read: dict[str, Any]) -> BackupState:
    trouble = read["second_trouble"]
    return BackupState(
        last=_moment(read["last"]),
        entries=int(read["entries"]),
        link=str(read["link"]),
        stopped_since=_moment(read["stopped_since"]),
        second_since=_moment(read["second_since"]),
        second_trouble=SecondTrouble(trouble) if trouble else None,
        damaged=frozenset(map(str, read["damaged"])),
    )


def _from_state(state: BackupState) -> dict[str, Any]:
    return {
        "last": _text(state.last),
        "entries": state.entries,
        "link": state.link,
        "stopped_since": _text(state.stopped_since),
        "second_since": _text(state.second_since),
        "second_trouble": state.second_trouble.value if state.second_trouble else None,
        "damaged": sorted(state.damaged),
    }


def _moment(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text)


def _text(moment: datetime | None) -> str | None:
    return None if moment is None else moment.isoformat()
