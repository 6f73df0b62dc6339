"""How long records are kept: the periods, holds, what would go, and the run that takes it out."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from sqlalchemy import Connection
from sqlalchemy.exc import IntegrityError

from desk_gui.db.chain import Tell, tell_no_one
from desk_gui.db.copies import Cancelled, never
from desk_gui.db.tables import ReceptionRow
from desk_gui.domain.actors import Actor, Permission
from desk_gui.domain.audit import Deed, Subject
from desk_gui.domain.languages import Country
from desk_gui.domain.refusals import RefusedError
from desk_gui.domain.retention import (
    Hold,
    Holdable,
    HoldId,
    Purged,
    PurgeGoesOn,
    PurgeReport,
    RecordKind,
    RetentionPeriods,
)
from desk_gui.domain.retention_rules import (
    check_periods,
    clean_reason,
    goes_by_night,
    is_run_due,
)
from desk_gui.services.access import Desk, Service, needs, open_to_anyone
from desk_gui.services.changes import Outcome, Topic
from desk_gui.services.erasures import ErasureList
from desk_gui.services.history_rows import changed_meanwhile
from desk_gui.services.hold_rows import HOLDS
from desk_gui.services.holds import lift_hold, read_holds, set_hold, to_holds
from desk_gui.services.people_erasure import ERASED, Forget, forget_nothing
from desk_gui.services.purge_run import PurgeRun, read_last_end, read_reports
from desk_gui.services.reception_rows import PERIODS, read_rules
from desk_gui.services.record_kinds import KINDS, kind_of
from desk_gui.services.retention_kinds import KindOfRecord, Night
from desk_gui.services.retention_rows import read_periods, to_document, to_periods
from desk_gui.services.sweeping import Sweeping

_PRIVACY = frozenset({Topic.PRIVACY})
_PURGED = ERASED | _PRIVACY
_TURN = 7332
"""The number by which the desks of one database take turns at purging."""
_FOUND, _REPORTS = 20, 30
_HOUSE = Actor(name="", counter="", permissions=frozenset())
"""Who acts by night: nobody, the house."""


class RetentionService(Service):
    """Keeps the periods, sets holds, and purges; ``folder`` is the data folder.

    The nightly run is open to anyone, as the backups are: it runs for whoever
    sits there, or nobody, and shows nothing of what it takes out.
    """

    def __init__(
        self,
        desk: Desk,
        folder: Path,
        country: Callable[[], Country],
        forget: Forget = forget_nothing,
    ) -> None:
        super().__init__(desk)
        self._country = country
        self._erased = ErasureList(folder)
        self._sweeping = Sweeping(desk.database, folder)
        self.forget = forget

    @needs(Permission.KEEP_PRIVACY)
    def periods(self) -> Outcome[RetentionPeriods]:
        """Return the periods in force; where none were set, the usual ones."""
        with self._desk.database.read() as connection:
            return Outcome(read_periods(connection))

    @needs(Permission.KEEP_PRIVACY)
    def save_periods(self, periods: RetentionPeriods) -> Outcome[RetentionPeriods]:
        """Set the periods; ``periods.version`` is the one that was read, 0 where there was none.

        Raises:
            RefusedError: ``OutOfRange`` for each that may not be chosen, or ``ChangedMeanwhile``.
        """
        checked = check_periods(periods)
        with self._desk.change() as (session, journal):
            row = session.get(ReceptionRow, PERIODS)
            if (row.version if row else 0) != periods.version:
                connection = session.connection()
                raise RefusedError(changed_meanwhile(connection, Subject.RECEPTION, PERIODS))
            before = to_periods(row.settings, row.version) if row else RetentionPeriods()
            if row is None:
                row = ReceptionRow(id=PERIODS)
                session.add(row)
            row.settings = to_document(checked)
            session.flush()
            journal.note(
                Deed.RETENTION_CHANGED,
                Subject.RECEPTION,
                PERIODS,
                fields=_differing(before, checked),
            )
            return Outcome(to_periods(row.settings, row.version), _PRIVACY)

    @needs(Permission.KEEP_PRIVACY)
    def find(self, text: str) -> Outcome[list[Holdable]]:
        """Return the records that are meant by what is typed, to put one under a hold."""
        if not text.strip():
            return Outcome([])
        with self._desk.database.read() as connection:
            found = [
                hit
                for kind in reversed(KINDS)
                for hit in kind.find(connection, text, _FOUND, self._country())
            ]
        return Outcome(found)

    @needs(Permission.KEEP_PRIVACY)
    def holdable(self, kind: RecordKind, record: int) -> Outcome[Holdable | None]:
        """Return a record that can be put under a hold, by its key; None where it is gone."""
        known = kind_of(kind)
        with self._desk.database.read() as connection:
            names = {} if known is None else known.names(connection, [record])
        name = names.get(record)
        return Outcome(None if name is None else Holdable(kind=kind, record=record, name=name))

    @needs(Permission.KEEP_PRIVACY)
    def hold(self, uid: str, kind: RecordKind, record: int, reason: str) -> Outcome[Hold]:
        """Let a record stay until the hold is released; the same ``uid`` again returns the first's.

        A person under a hold keeps their visits, and a visit its people.

        Raises:
            RefusedError: ``Missing`` reason, or ``NoSuchRecord``.
        """
        clean, zone = clean_reason(reason), self._desk.now().tzinfo
        try:
            with self._desk.change() as (session, journal):
                row = set_hold(session, journal, uid, kind, record, clean)
                return Outcome(to_holds(session.connection(), [row], zone)[0], _PRIVACY)
        except IntegrityError:
            # Another connection was first with this uid; then it is there now.
            with self._desk.database.read() as connection:
                return Outcome(read_holds(connection, zone, HOLDS.c.uid == uid)[0])

    @needs(Permission.KEEP_PRIVACY)
    def release(self, hold_id: HoldId) -> Outcome[Hold]:
        """Let a hold keep its record no more; one that was released stays as it is.

        Raises:
            RefusedError: ``NoSuchRecord``.
        """
        zone = self._desk.now().tzinfo
        with self._desk.change() as (session, journal):
            row = lift_hold(session, journal, hold_id)
            return Outcome(to_holds(session.connection(), [row], zone)[0], _PRIVACY)

    @needs(Permission.KEEP_PRIVACY)
    def holds(self) -> Outcome[list[Hold]]:
        """Return the holds in force, the newest first."""
        with self._desk.database.read() as connection:
            return Outcome(read_holds(connection, self._desk.now().tzinfo))

    @needs(Permission.KEEP_PRIVACY)
    def holds_on(self, kind: RecordKind, record: int) -> Outcome[list[Hold]]:
        """Return the holds in force on one record, the newest first."""
        this = (HOLDS.c.kind == kind.value, HOLDS.c.record_id == record)
        with self._desk.database.read() as connection:
            return Outcome(read_holds(connection, self._desk.now().tzinfo, *this))

    @needs(Permission.KEEP_PRIVACY)
    def due(self) -> Outcome[tuple[Purged, ...]]:
        """Return how many of each kind would go now, and how many stay though their time is over.

        Kinds that the nightly run does not take yet are among them: by hand they go.
        """
        with self._desk.database.read() as connection:
            night = self._night(connection)
            return Outcome(tuple(kind.standing(connection, night) for kind in KINDS))

    @needs(Permission.KEEP_PRIVACY)
    def purge(
        self,
        tell: Tell = tell_no_one,
        cancelled: Cancelled = never,
        *,
        as_by_night: bool = False,
    ) -> Outcome[PurgeReport]:
        """Take out now what is due; told to stop, it does so after some hundreds.

        ``as_by_night`` takes only the kinds that the nightly run takes.

        Raises:
            RefusedError: ``PurgeGoesOn``, or the database or the disk refuses.
        """
        with self._desk.database.turn(_TURN) as mine:
            if not mine:
                raise RefusedError(PurgeGoesOn())
            with self._desk.database.read() as connection:
                night = self._night(connection)
            kinds = _kinds_of(night) if as_by_night else KINDS
            report = self._run(self._desk, night, kinds).run(tell, cancelled)
            self._sweeping.sweep()
        return Outcome(report, _PURGED)

    @needs(Permission.KEEP_PRIVACY)
    def reports(self, limit: int = _REPORTS) -> Outcome[list[PurgeReport]]:
        """Return what the last runs took out, the newest first; no names."""
        with self._desk.database.read() as connection:
            return Outcome(read_reports(connection, limit, self._desk.now().tzinfo))

    @open_to_anyone
    def keep_up(self, cancelled: Cancelled = never) -> Outcome[PurgeReport | None]:
        """Make the nightly run if it is due, and finish what an earlier one left.

        To be called every minute; told to stop, it goes on the next time.

        Raises:
            RefusedError: the database or the disk refuses.
        """
        if self._desk.database.read_only:
            return Outcome(None)
        if not self._is_due():
            self._sweeping.sweep()
            return Outcome(None)
        with self._desk.database.turn(_TURN) as mine:
            # Another desk may have made it just now.
            if not mine or not self._is_due():
                return Outcome(None)
            with self._desk.database.read() as connection:
                night = self._night(connection)
            house = replace(self._desk, actor=lambda: _HOUSE)
            report = self._run(house, night, _kinds_of(night)).run(tell_no_one, cancelled)
            self._sweeping.sweep()
        return Outcome(report, _PURGED if report.purged else _PRIVACY)

    def _run(self, desk: Desk, night: Night, kinds: Sequence[KindOfRecord]) -> PurgeRun:
        return PurgeRun(desk, night, kinds, self._erased, self._sweeping, self.forget)

    def _is_due(self) -> bool:
        with self._desk.database.read() as connection:
            runs_at = read_periods(connection).runs_at
            return is_run_due(self._desk.now(), runs_at, read_last_end(connection))

    def _night(self, connection: Connection) -> Night:
        return Night(
            now=self._desk.now(),
            periods=read_periods(connection),
            wait_norm=read_rules(connection).wait_norm,
        )


def _kinds_of(night: Night) -> list[KindOfRecord]:
    """Return the kinds that the nightly run takes."""
    return [kind for kind in KINDS if goes_by_night(night.periods, kind.kind)]


def _differing(before: RetentionPeriods, after: RetentionPeriods) -> list[str]:
    days = [kind.value for kind in RecordKind if before.days[kind] != after.days[kind]]
    return days + (["runs_at"] if before.runs_at != after.runs_at else [])
