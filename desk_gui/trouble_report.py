"""A report for whoever looks after the program: versions, sizes, the fault; no names, no data.

Where this computer's paths hold names of people, they are cut out.
"""

import getpass
import platform
import sqlite3
from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime
from pathlib import Path

import PySide6

from desk_gui import __version__
from desk_gui.db.schema import HEAD
from desk_gui.domain.backups import BACKUPS
from desk_gui.domain.refusals import RefusedError
from desk_gui.domain.starting import NotWhole
from desk_gui.files import write_atomically
from desk_gui.house import DATABASE_NAME
from desk_gui.places import Places
from desk_gui.services.guards import stored_version

_LOG = "desk.log"
_LAST_LINES = 60
_LONGEST_LOG = 64_000
_SHORTEST_NAME = 2


def save_report(folder: Path, places: Places, error: Exception, now: datetime) -> Path:
    """Write the report into a folder; return the file. Raises RefusedError."""
    path = folder / f"desk-report-{now:%Y%m%dT%H%M%S}.txt"
    write_atomically(path, report_text(places, error, now).encode())
    return path


def report_text(places: Places, error: Exception, now: datetime) -> str:
    """Return the report."""
    lines = [*_versions(now), "", *_files(places), "", *_fault(error), "", "log:", *_log(places)]
    return without_names("\n".join(lines), places.folder) + "\n"


def without_names(text: str, folder: Path) -> str:
    """Return a text without the paths and names that say whose computer it is."""
    names = {str(folder.resolve()): "<data>", str(folder): "<data>", str(Path.home()): "<home>"}
    with suppress(OSError, KeyError):
        names[getpass.getuser()] = "<user>"
    names[platform.node()] = "<computer>"
    for name in sorted(names, key=len, reverse=True):
        if len(name) > _SHORTEST_NAME:
            text = text.replace(name, names[name])
    return text


def _versions(now: datetime) -> Iterator[str]:
    yield f"Desk {__version__}, schema {HEAD}"
    yield f"Python {platform.python_version()}, Qt {PySide6.__version__}"
    yield f"SQLite {sqlite3.sqlite_version}"
    yield f"{platform.system()} {platform.release()} {platform.machine()}"
    yield f"written {now.isoformat(timespec='seconds')}"


def _files(places: Places) -> Iterator[str]:
    yield f"database: {'shared' if places.database else 'embedded'}"
    if not places.database:
        yield f"schema of the data: {stored_version(places.folder / DATABASE_NAME) or 'unknown'}"
    for folder in (places.folder, places.folder / BACKUPS):
        with suppress(OSError):
            for path in sorted(each for each in folder.iterdir() if each.is_file()):
                yield f"{path.relative_to(places.folder).as_posix()}: {path.stat().st_size} bytes"


def _fault(error: Exception) -> Iterator[str]:
    yield f"fault: {type(error).__name__}"
    if not isinstance(error, RefusedError):
        return
    for refusal in error.refusals:
        yield f"refused: {type(refusal).__name__}"
        if isinstance(refusal, NotWhole):
            found = refusal.finding
            yield f"finding: {found.kind.value} {found.table} {found.key} entry {found.entry}"
            yield f"lost: {refusal.lost}"


def _log(places: Places) -> list[str]:
    """Return the last lines; the log itself holds ids and types, never whose record it was."""
    with suppress(OSError), (places.folder / _LOG).open("rb") as file:
        file.seek(0, 2)
        file.seek(max(file.tell() - _LONGEST_LOG, 0))
        return file.read().decode("utf-8", "replace").splitlines()[-_LAST_LINES:]
    return []
