"""One run over all kinds of records: in short transactions, so that the desk goes on working.

What a batch took out is counted in the transaction that took it out: a run
that is killed has told the truth so far, and the next one goes on from there.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, tzinfo
from typing import Any
from uuid import uuid4

from sqlalchemy import Connection, func, select
from sqlalchemy.orm import Session

from desk_gui.db.chain import Tell
from desk_gui.db.copies import Cancelled
from desk_gui.db.tables import PurgeRow, table
from desk_gui.domain.audit import Deed
from desk_gui.domain.retention import PersonTraces, Purged, PurgeReport, RecordKind
from desk_gui.services.access import Desk
from desk_gui.services.erasures import ErasureList
from desk_gui.services.retention_kinds import KindOfRecord, Night
from desk_gui.services.sweeping import Sweeping

PURGES = table(PurgeRow)


class PurgeRun:
    """Takes out what is due of these kinds; whoever starts it has the turn."""

    def __init__(
        self,
        desk: Desk,
        night: Night,
        kinds: Sequence[KindOfRecord],
        erased: ErasureList,
        sweeping: Sweeping,
        forget: Callable[[Sequence[PersonTraces]], object],
    ) -> None:
        self._desk, self._night, self._kinds = desk, night, kinds
        self._erased, self._sweeping, self._forget = erased, sweeping, forget
        self._run = str(uuid4())
        self._done = self._total = 0
        self._lines: dict[RecordKind, Purged] = {}

    def run(self, tell: Tell, cancelled: Cancelled) -> PurgeReport:
        """Purge, and return the report; told to stop, it does so after the batch it is at.

        Raises:
            RefusedError: the database or the disk refuses; what went by then stays out.
        """
        with self._desk.database.read() as connection:
            lines = [kind.standing(connection, self._night) for kind in self._kinds]
        self._lines = {line.kind: replace(line, purged=0) for line in lines}
        self._total = sum(line.purged for line in lines)
        tell(0, self._total)
        whole = all(self._purge(kind, tell, cancelled) for kind in self._kinds)
        self._end(whole=whole)
        return PurgeReport(
            at=self._night.now,
            by=self._desk.actor().name,
            lines=_in_order(self._lines.values()),
            whole=whole,
        )

    def _purge(self, kind: KindOfRecord, tell: Tell, cancelled: Cancelled) -> bool:
        """Take out one kind; False where it was told to stop."""
        kind.prepare(self._desk, self._night, cancelled, self._sweeping.promise)
        after = 0
        while not cancelled():
            last = self._take_batch(kind, after)
            if last is None:
                return self._clear_up(kind, cancelled)
            after = last
            tell(self._done, max(self._total, self._done))
        return False

    def _take_batch(self, kind: KindOfRecord, after: int) -> int | None:
        """Take out the next batch; return the key it came to, or None where there is none."""
        with self._desk.change() as (session, journal):
            held = kind.next_batch(session, journal, self._night, after)
            keys = kind.still_going(session, self._night, held)
            if keys:
                self._sweeping.promise()
                gone = kind.take_out(session, journal, self._night, keys)
                journal.note(Deed.PURGED, fields=(kind.kind.value,))
                self._count(session, kind.kind, len(keys))
                if kind.stays_out:
                    # Before the commit: who is on the list and still there goes next time.
                    at = journal.at.isoformat(timespec="seconds")
                    self._erased.merge({each.uid: at for each in gone})
        if keys:
            self._forget(gone)
        return max(held) if held else None

    def _clear_up(self, kind: KindOfRecord, cancelled: Cancelled) -> bool:
        """Take out what ended with a kind and is no record of its own."""
        taken = 1
        while taken:
            if cancelled():
                return False
            with self._desk.change() as (session, journal):
                taken = kind.clear_up(session, self._night)
                if taken:
                    self._sweeping.promise()
                    journal.note(Deed.PURGED, fields=(kind.kind.value,))
        return True

    def _count(self, session: Session, kind: RecordKind, count: int) -> None:
        """Count a batch, in the transaction that takes it out."""
        line = self._lines[kind]
        self._lines[kind] = line = replace(line, purged=line.purged + count)
        self._done += count
        self._write(session, line)

    def _write(self, session: Session, line: Purged) -> PurgeRow:
        """Write how far the run is with a kind."""
        mine = select(PurgeRow).where(PurgeRow.run == self._run, PurgeRow.kind == line.kind.value)
        row = session.scalar(mine)
        if row is None:
            row = PurgeRow(run=self._run, kind=line.kind.value, before=line.before)
            row.at, row.by = self._night.now.astimezone(UTC), self._desk.actor().name
            row.held, row.protected = line.held, line.protected
            session.add(row)
        row.purged = line.purged
        return row

    def _end(self, *, whole: bool) -> None:
        """Write down how far the run came, also of the kinds of which nothing went."""
        ended_at = self._desk.now().astimezone(UTC) if whole else None
        with self._desk.change() as (session, journal):
            for line in self._lines.values():
                self._write(session, line).ended_at = ended_at
            if not self._done:
                journal.note(Deed.PURGED)


def read_last_end(connection: Connection) -> datetime | None:
    """Return when the last run began that came to its end."""
    query = select(func.max(PURGES.c.at)).where(PURGES.c.ended_at.is_not(None))
    return connection.execute(query).scalar()


def read_reports(connection: Connection, limit: int, zone: tzinfo | None) -> list[PurgeReport]:
    """Return what the last runs took out, the newest first."""
    last = func.max(PURGES.c.id)
    newest = select(PURGES.c.run).group_by(PURGES.c.run).order_by(last.desc()).limit(limit)
    rows = connection.execute(
        select(PURGES).where(PURGES.c.run.in_(newest)).order_by(PURGES.c.id.desc())
    ).all()
    runs: dict[str, list[Any]] = {}
    for row in rows:
        runs.setdefault(row.run, []).append(row)
    return [_to_report(lines, zone) for lines in runs.values()]


def _to_report(rows: Sequence[Any], zone: tzinfo | None) -> PurgeReport:
    lines = [
        Purged(
            kind=RecordKind(row.kind),
            before=row.before,
            purged=row.purged,
            held=row.held,
            protected=row.protected,
        )
        for row in rows
    ]
    return PurgeReport(
        at=rows[0].at.astimezone(zone),
        by=rows[0].by,
        lines=_in_order(lines),
        whole=all(row.ended_at is not None for row in rows),
    )


def _in_order(lines: Iterable[Purged]) -> tuple[Purged, ...]:
    """Return the lines of a run as they are read: by the order in which the kinds are known."""
    order = list(RecordKind)
    return tuple(sorted(lines, key=lambda line: order.index(line.kind)))
