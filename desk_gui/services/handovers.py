"""Handing a desk over: what is open is read by both, and it is kept who took it."""

from collections import Counter
from datetime import UTC
from typing import Any

from sqlalchemy import Connection, Select, func, select
from sqlalchemy.exc import IntegrityError

from desk_gui.db.tables import AccountRow, AuditRow, HandoverRow, table
from desk_gui.domain.accounts import login_key
from desk_gui.domain.actors import Permission
from desk_gui.domain.audit import Deed, Purpose, Subject
from desk_gui.domain.call_papers import HandoverPaper
from desk_gui.domain.folding import fold
from desk_gui.domain.handovers import (
    Handover,
    HandoverId,
    OpenMattersOfDesk,
    TakenByGiver,
    Taker,
)
from desk_gui.domain.refusals import Gathered, Missing, RefusedError
from desk_gui.domain.texts import clean_text
from desk_gui.services.access import Service, needs
from desk_gui.services.changes import Outcome, Topic
from desk_gui.services.handover_matters import matters_at, matters_now

NOTE_LIMIT = 2000
PAST = 50
_HANDOVERS, _AUDIT = table(HandoverRow), table(AuditRow)


class HandoverService(Service):
    """What is open at the desk, and who handed it to whom."""

    @needs(Permission.TAKE_CALLS)
    def open_matters(self) -> Outcome[OpenMattersOfDesk]:
        """Return all that is open now."""
        reader = self._desk.database.kept_reader()
        return Outcome(matters_now(reader, self._desk.now()))

    @needs(Permission.TAKE_CALLS)
    def takers(self) -> Outcome[list[Taker]]:
        """Return whoever can take over, in the order of their names.

        Two people may have one name: who hands over is left out by the account.
        """
        query = select(AccountRow.id, AccountRow.login, AccountRow.name).where(AccountRow.active)
        with self._desk.database.read() as connection:
            rows = connection.execute(query).all()
        often = Counter(row.name for row in rows)
        own = self._desk.actor().account
        named = [Taker(row.login, row.name, often[row.name] > 1) for row in rows if row.id != own]
        return Outcome(sorted(named, key=lambda each: (fold(each.name), each)))

    @needs(Permission.TAKE_CALLS)
    def hand_over(self, uid: str, login: str, note: str) -> Outcome[Handover]:
        """Note that the desk was handed over, with how much was open; no names are counted.

        ``login`` is that of who takes it. The same ``uid`` again returns the
        first one's.

        Raises:
            RefusedError: ``Missing`` or ``TakenByGiver`` of ``taken_by``, a
                ``note`` that cannot be kept.
        """
        taker, kept = self._cleaned(login, note)
        try:
            return self._hand_over(uid, taker, kept)
        except IntegrityError:
            # Another connection was first with this uid; then it is there now.
            with self._desk.database.read() as connection:
                return Outcome(self._found(connection, _HANDOVERS.c.uid == uid)[0])

    @needs(Permission.TAKE_CALLS)
    def past(self, limit: int = PAST) -> Outcome[list[Handover]]:
        """Return the latest handovers, the newest first."""
        with self._desk.database.read() as connection:
            return Outcome(self._found(connection, limit=limit))

    @needs(Permission.TAKE_CALLS)
    def handover(self, handover_id: HandoverId) -> Outcome[Handover | None]:
        """Return a handover, or None if there is none."""
        with self._desk.database.read() as connection:
            found = self._found(connection, _HANDOVERS.c.id == handover_id)
            return Outcome(next(iter(found), None))

    @needs(Permission.TAKE_CALLS)
    def paper(self, handover_id: HandoverId) -> Outcome[HandoverPaper | None]:
        """Return a handover with what was open then, for its sheet; that it was read is noted.

        What was purged since is in the counts only.
        """
        with self._desk.look() as (session, journal):
            connection = session.connection()
            found = self._found(connection, _HANDOVERS.c.id == handover_id)
            if not found:
                return Outcome(None)
            [handover] = found
            journal.note(Deed.CALL_OPENED, Subject.HANDOVER, handover.id, purpose=Purpose.PRINT)
            return Outcome(
                HandoverPaper(
                    at=handover.at,
                    given_by=handover.given_by,
                    taken_by=handover.taken_by,
                    note=handover.note,
                    matters=matters_at(connection, handover.at),
                    counts=handover.counts,
                )
            )

    @needs(Permission.PRINT)
    def record_print(self, handover_id: HandoverId) -> Outcome[int]:
        """Note that a sheet is printed; return which copy it is, 0 for the original."""
        with self._desk.post() as journal:
            printed = (
                select(func.count())
                .select_from(_AUDIT)
                .where(
                    _AUDIT.c.deed == Deed.PROTOCOL_PRINTED.value,
                    _AUDIT.c.subject_kind == Subject.HANDOVER.value,
                    _AUDIT.c.subject_id == handover_id,
                )
            )
            before = journal.connection.execute(printed).scalar_one()
            journal.note(
                Deed.PROTOCOL_PRINTED, Subject.HANDOVER, handover_id, purpose=Purpose.PRINT
            )
            return Outcome(int(before), frozenset({Topic.HISTORY}))

    def _cleaned(self, login: str, note: str) -> tuple[str, str]:
        """Return the name of who takes over, and the note."""
        gathered = Gathered()
        kept = gathered.take(lambda: clean_text(note, "note", NOTE_LIMIT, lines=True), "-")
        taker = gathered.take(lambda: self._taker(login), "-")
        gathered.raise_any()
        return taker, kept

    def _taker(self, login: str) -> str:
        query = select(AccountRow.id, AccountRow.name).where(
            AccountRow.login_key == login_key(login), AccountRow.active
        )
        with self._desk.database.read() as connection:
            row = connection.execute(query).first()
        if row is None:
            raise RefusedError(Missing(field="taken_by"))
        if row.id == self._desk.actor().account:
            raise RefusedError(TakenByGiver(field="taken_by"))
        return str(row.name)

    def _hand_over(self, uid: str, taken_by: str, note: str) -> Outcome[Handover]:
        with self._desk.change() as (session, journal):
            connection = session.connection()
            known = self._found(connection, _HANDOVERS.c.uid == uid)
            if known:
                return Outcome(known[0])
            matters = matters_now(connection, journal.at)
            row = HandoverRow(
                uid=uid,
                at=journal.at.astimezone(UTC),
                given_by=journal.actor.name,
                taken_by=taken_by,
                note=note,
                counts=matters.counts(journal.at),
                desk=journal.actor.counter,
            )
            session.add(row)
            session.flush()
            journal.note(Deed.HANDED_OVER, Subject.HANDOVER, row.id)
            done = self._found(connection, _HANDOVERS.c.id == row.id)[0]
            return Outcome(done, frozenset({Topic.HANDOVERS}))

    def _found(
        self, connection: Connection, *wanted: Any, limit: int | None = None
    ) -> list[Handover]:
        """Return handovers, the newest first; times in the office's zone."""
        query: Select[Any] = select(_HANDOVERS).where(*wanted).order_by(_HANDOVERS.c.id.desc())
        zone = self._desk.now().tzinfo
        return [
            Handover(
                id=HandoverId(row.id),
                uid=row.uid,
                at=row.at.astimezone(zone),
                given_by=row.given_by,
                taken_by=row.taken_by,
                note=row.note,
                counts=dict(row.counts),
            )
            for row in connection.execute(query.limit(limit))
        ]
