"""What is looked at at every start, before anyone works on the data."""

from contextlib import suppress
from datetime import datetime
from pathlib import Path

from sqlalchemy import select, text
from sqlalchemy.exc import DatabaseError

from desk_gui.db.chain import head
from desk_gui.db.copies import reading_copy
from desk_gui.db.engine import Database
from desk_gui.db.tables import AuditRow
from desk_gui.domain.actors import Permission
from desk_gui.domain.audit import Deed, Subject
from desk_gui.domain.backups import BACKUPS
from desk_gui.domain.inspection import Anchor, Finding, FindingKind
from desk_gui.domain.refusals import RefusedError
from desk_gui.domain.starting import RUN_MARK, ClockDoubt, NotWhole, doubt_clock
from desk_gui.files import remove_leftovers, write_atomically
from desk_gui.services.access import Desk, Service, needs, open_to_anyone
from desk_gui.services.anchor import AnchorFile
from desk_gui.services.backup_files import BackupFolder
from desk_gui.services.changes import Outcome, Topic
from desk_gui.services.inspection import Inspection

_NEWEST = select(AuditRow.at).order_by(AuditRow.id.desc()).limit(1)
_VERSION = text("SELECT version_num FROM alembic_version")
_LONGEST_DETAIL = 200


class RunMark:
    """A file that stands in the data folder while the data is open: one left over tells a crash."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / RUN_MARK

    def is_there(self) -> bool:
        """Tell whether the last run did not come to its end."""
        return self._path.exists()

    def put(self) -> None:
        """Say that the data is open. Raises RefusedError."""
        write_atomically(self._path, b"")

    def remove(self) -> None:
        """Say that it was closed; where that cannot be said, the next start looks once more."""
        with suppress(OSError):
            self._path.unlink(missing_ok=True)


class StartGuards(Service):
    """Looks at what a start finds; ``folder`` is the data folder, held by this process."""

    def __init__(
        self, desk: Desk, folder: Path, inspection: Inspection, anchor: AnchorFile
    ) -> None:
        super().__init__(desk)
        self._folder = folder
        self._inspection = inspection
        self._anchor = anchor

    @open_to_anyone
    def look(self, crashed: bool) -> Outcome[ClockDoubt | None]:
        """Look whether the data may be worked on; clear away what killed writers left.

        ``crashed`` reads every page of the file, which takes a second for a large office.

        Raises:
            RefusedError: ``NotWhole`` or ``DamagedDatabase``; nothing is changed.
        """
        if crashed:
            check_pages(self._desk.database)
        finding = self._inspection.check_tail().value
        if finding is not None:
            raise RefusedError(NotWhole(finding=finding, lost=self._lost(finding)))
        self._clear()
        return Outcome(doubt_clock(self._desk.now(), newest_entry(self._desk.database)))

    @needs(Permission.RESTORE)
    def accept(self) -> Outcome[None]:
        """Go on from the data as it is: somebody answers for what is missing.

        As after a restore, no backup goes away until the data was confirmed.

        Raises:
            RefusedError: the disk or the database refuses.
        """
        with self._desk.change() as (_session, journal):
            journal.note(Deed.RESTORED, Subject.OFFICE)
        BackupFolder(self._folder / BACKUPS).keep_state(stopped_since=self._desk.now())
        with self._desk.database.read() as connection:
            end = head(connection)
        self._anchor.replace(Anchor(end.entries, end.link))
        return Outcome(None, frozenset({Topic.HISTORY}))

    def _lost(self, finding: Finding) -> int:
        kept = self._anchor.read()
        if finding.kind is not FindingKind.OLDER or kept is None:
            return 0
        with self._desk.database.read() as connection:
            return kept.entries - head(connection).entries

    def _clear(self) -> None:
        """Remove half files; a shared database's folder may have another window at work in it."""
        if self._desk.database.file is not None:
            remove_leftovers(self._folder)
            remove_leftovers(self._folder / BACKUPS)


def check_pages(database: Database) -> None:
    """Look for pages that a power cut tore; a server looks after its own.

    Raises:
        RefusedError: ``NotWhole``, or ``DamagedDatabase`` where nothing can be read.
    """
    if database.file is None:
        return
    with database.read() as connection:
        said = connection.execute(text("PRAGMA quick_check(1)")).scalar()
    if said != "ok":
        detail = str(said)[:_LONGEST_DETAIL]
        raise RefusedError(NotWhole(finding=Finding(kind=FindingKind.INTEGRITY, key=detail)))


def newest_entry(database: Database) -> datetime | None:
    """Return when the newest entry of the history was made, aware; None before the first."""
    with database.read() as connection:
        return connection.execute(_NEWEST).scalar()


def stored_version(path: Path) -> str:
    """Return which schema a file has that does not open otherwise; empty if it cannot be told."""
    with suppress(DatabaseError, OSError), reading_copy(path) as connection:
        return str(connection.execute(_VERSION).scalar() or "")
    return ""
