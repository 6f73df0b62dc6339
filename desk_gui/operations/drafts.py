"""What is being typed, on this workstation's own disk: unfinished words wait for no lock.

A small database of its own beside the office's: a clerk's draft is not yet
the office's record, and typing waits for no network. Each call is one
transaction, and what it has written a power cut does not take away.
"""

import logging
import sqlite3
from collections.abc import Callable, Iterable, Sequence
from contextlib import closing, suppress
from dataclasses import astuple, dataclass, fields
from datetime import date, datetime
from itertools import count
from pathlib import Path
from typing import TypeAlias

from desk_gui.db.faults import refusal_of_sqlite
from desk_gui.domain.refusals import RefusedError
from desk_gui.domain.retention import PersonTraces, names_any

logger = logging.getLogger(__name__)

DRAFTS_NAME = "drafts.db"
_ASIDE = "drafts-damaged-{number}.db"
NOBODY = 0
"""The account of what is typed before anyone is signed in."""
_Action: TypeAlias = Callable[[sqlite3.Connection], None]
_APPLICATION = 0x4465736B
_LAYOUT = 1
_PRAGMAS = ("journal_mode=WAL", "synchronous=FULL", "secure_delete=ON", "trusted_schema=OFF")
_TABLE = """
CREATE TABLE IF NOT EXISTS drafts (
    uid TEXT PRIMARY KEY,
    account INTEGER NOT NULL,
    kind TEXT NOT NULL,
    page TEXT NOT NULL,
    title TEXT NOT NULL,
    content TEXT NOT NULL,
    started_at TEXT NOT NULL,
    saved_at TEXT NOT NULL,
    shelved INTEGER NOT NULL,
    place INTEGER NOT NULL
) STRICT
"""
# Clocks go back: what was written last has the highest place.
_KEEP = """
INSERT OR REPLACE INTO drafts
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, (SELECT coalesce(max(place), 0) + 1 FROM drafts))
"""


@dataclass(frozen=True, kw_only=True)
class Draft:
    """Unfinished work: whose it is, which form of which page takes it, and what is in it."""

    uid: str
    account: int
    kind: str
    page: str
    """Key of the page whose form takes it up again; empty for a page that stands alone."""
    title: str
    """Whose or what it is, as its tile says; may be empty."""
    content: str
    """What the form gave, as JSON."""
    started_at: str
    """ISO 8601 with offset, as ``saved_at``."""
    saved_at: str
    shelved: bool

    @property
    def started(self) -> datetime:
        """When it was begun."""
        return datetime.fromisoformat(self.started_at)

    @property
    def saved(self) -> datetime:
        """When something of it was written last."""
        return datetime.fromisoformat(self.saved_at)


_COLUMNS = ", ".join(field.name for field in fields(Draft))


class DraftStore:
    """The drafts of a workstation. It is opened by the first call, on the caller's thread.

    Calls come one after another. A file that is damaged, or another
    program's, is kept aside as ``drafts-damaged-1.db`` and begun anew.
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / DRAFTS_NAME
        self._connection: sqlite3.Connection | None = None

    def keep(self, drafts: Iterable[Draft], gone: Iterable[str] = ()) -> None:
        """Write these drafts, and let go of those with these uids.

        Raises:
            RefusedError: the disk does not take it; nothing is changed.
        """
        written, unwanted = [astuple(draft) for draft in drafts], [(uid,) for uid in gone]

        def write(connection: sqlite3.Connection) -> None:
            connection.execute("BEGIN IMMEDIATE")
            connection.executemany(_KEEP, written)
            connection.executemany("DELETE FROM drafts WHERE uid = ?", unwanted)
            connection.execute("COMMIT")
            if unwanted:
                # What was let go of stays in the log otherwise, names and all.
                connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

        try:
            self._on_sound_file(write)
        except sqlite3.Error as error:
            raise _in_words(error) from error

    def of(self, account: int) -> list[Draft]:
        """Return the drafts of an account, in the order they were last written.

        Raises:
            RefusedError: the disk does not give them.
        """
        found: list[Draft] = []
        query = f"SELECT {_COLUMNS} FROM drafts WHERE account = ? ORDER BY place"

        def read(connection: sqlite3.Connection) -> None:
            for row in connection.execute(query, (account,)):
                values = dict(zip((field.name for field in fields(Draft)), row, strict=True))
                found.append(Draft(**{**values, "shelved": bool(values["shelved"])}))

        try:
            self._on_sound_file(read)
        except sqlite3.Error as error:
            raise _in_words(error) from error
        return found

    def forget(self, erased: Sequence[PersonTraces]) -> int:
        """Let go of every draft, whoever's, that names one of these; return how many went.

        The file is written anew: no byte of them is left in it.

        Raises:
            RefusedError: the disk does not take it.
        """

        def is_meant(title: str, content: str, _saved_at: str) -> bool:
            return names_any(f"{title} {content}", erased)

        return self._let_go(is_meant)

    def forget_older(self, day: date) -> int:
        """Let go of every draft nobody wrote on since before a day; return how many went.

        Damaged files that were put aside before it go as well: nobody mended them.

        Raises:
            RefusedError: the disk does not take it.
        """
        for aside in self._path.parent.glob(_ASIDE.format(number="*") + "*"):
            with suppress(OSError):
                if date.fromtimestamp(aside.stat().st_mtime) < day:
                    aside.unlink()
        return self._let_go(lambda _title, _content, saved_at: saved_at < day.isoformat())

    def close(self) -> None:
        """Fold the log into the file."""
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.close()

    def _let_go(self, is_meant: Callable[[str, str, str], bool]) -> int:
        gone: list[tuple[str]] = []

        def write(connection: sqlite3.Connection) -> None:
            found = connection.execute("SELECT uid, title, content, saved_at FROM drafts")
            gone[:] = [(uid,) for uid, *draft in found.fetchall() if is_meant(*draft)]
            if not gone:
                return
            connection.execute("BEGIN IMMEDIATE")
            connection.executemany("DELETE FROM drafts WHERE uid = ?", gone)
            connection.execute("COMMIT")
            # What was deleted can be read in gaps of the file's pages until they are written anew.
            connection.execute("VACUUM")
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

        try:
            self._on_sound_file(write)
        except sqlite3.Error as error:
            raise _in_words(error) from error
        return len(gone)

    def _on_sound_file(self, action: _Action) -> None:
        """Do it; where the file turns out to be damaged, do it on a new one."""
        try:
            self._do(action)
        except sqlite3.DatabaseError as error:
            if not _is_damage(error):
                raise
            self._put_aside(error)
            self._do(action)

    def _do(self, action: _Action) -> None:
        connection = self._connection or self._open()
        try:
            action(connection)
        except BaseException:
            if connection.in_transaction:
                connection.rollback()
            raise

    def _open(self) -> sqlite3.Connection:
        connection = sqlite3.connect(self._path, isolation_level=None, check_same_thread=False)
        try:
            _furnish(connection)
        except BaseException:
            connection.close()
            raise
        self._connection = connection
        return connection

    def _put_aside(self, error: sqlite3.DatabaseError) -> None:
        logger.error("drafts put aside: %s", error)
        self.close()
        folder = self._path.parent
        names = (_ASIDE.format(number=number) for number in count(1))
        aside = next(name for name in names if not (folder / name).exists())
        for ending in ("-wal", "-shm", ""):
            part = self._path.with_name(DRAFTS_NAME + ending)
            if part.exists():
                part.rename(folder / (aside + ending))


class _Foreign(sqlite3.DatabaseError):
    """The file is another program's, or of a later version of this one."""


def _furnish(connection: sqlite3.Connection) -> None:
    """Check that the file is ours and whole; make the table in a new one."""
    tables = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
    marks = tuple(_pragma(connection, name) for name in ("application_id", "user_version"))
    if tables and marks != (_APPLICATION, _LAYOUT):
        raise _Foreign(f"marks {marks}")
    if _pragma(connection, "quick_check") != "ok":
        raise _Foreign("quick check")
    for pragma in _PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")
    if not tables:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute(_TABLE)
        connection.execute(f"PRAGMA application_id={_APPLICATION}")
        connection.execute(f"PRAGMA user_version={_LAYOUT}")
        connection.execute("COMMIT")


def _pragma(connection: sqlite3.Connection, name: str) -> object:
    with closing(connection.execute(f"PRAGMA {name}")) as found:
        value: object = found.fetchone()[0]
    return value


def _is_damage(error: sqlite3.DatabaseError) -> bool:
    damage = {sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT}
    return isinstance(error, _Foreign) or (getattr(error, "sqlite_errorcode", 0) & 0xFF) in damage


def _in_words(error: sqlite3.Error) -> Exception:
    refusal = refusal_of_sqlite(error)
    return error if refusal is None else RefusedError(refusal)
