"""Promises: one list for the whole desk, and the three ways in which one ends."""

from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from desk_gui.db.tables import AccountRow, PromiseRow, VisitRow, table
from desk_gui.domain.actors import AccountId, Permission
from desk_gui.domain.audit import Subject
from desk_gui.domain.people import PersonId
from desk_gui.domain.promise_rules import (
    clean_due,
    clean_promise,
    clean_reason,
    counts_as_ended,
)
from desk_gui.domain.promises import (
    ENDED,
    Promise,
    PromiseChannel,
    PromiseDetails,
    PromiseId,
    PromiseKind,
    PromiseOver,
    PromiseState,
)
from desk_gui.domain.refusals import ChangedMeanwhile, RefusedError
from desk_gui.domain.visits import VisitId
from desk_gui.services.access import Service, needs
from desk_gui.services.changes import Outcome, Topic
from desk_gui.services.history_rows import changed_meanwhile
from desk_gui.services.journal import Journal
from desk_gui.services.promise_rows import end, make_promise, renew

_PROMISES = frozenset({Topic.PROMISES})
_LINES: Select[*tuple[Any, ...]] = (
    select(
        *table(PromiseRow).columns,
        AccountRow.name.label("owner_name"),
        VisitRow.name.label("visitor"),
    )
    .outerjoin(AccountRow, AccountRow.id == PromiseRow.owner_id)
    .outerjoin(VisitRow, VisitRow.id == PromiseRow.visit_id)
)


class PromiseService(Service):
    """What the house owes to people, whoever promised it."""

    @needs(Permission.READ_VISITS)
    def open(self) -> Outcome[list[Promise]]:
        """Return all that are open, the one that is due first at the head."""
        query = _LINES.where(PromiseRow.state == PromiseState.OPEN.value)
        query = query.order_by(PromiseRow.due_at, PromiseRow.id)
        with self._desk.database.read() as connection:
            rows = connection.execute(query).all()
        return Outcome([_to_promise(row, self._desk.now().tzinfo) for row in rows])

    @needs(Permission.RECEIVE)
    def make(self, uid: str, details: PromiseDetails) -> Outcome[Promise]:
        """Write a promise down; the same ``uid`` again returns the first one's.

        Raises:
            RefusedError: with every reason of every field; ``PromiseInThePast``.
        """
        try:
            return self._make(uid, details)
        except IntegrityError:
            # Another connection was first with this uid; then it is there now.
            with self._desk.database.read() as connection:
                return Outcome(_found(connection, PromiseRow.uid == uid, self._desk.now().tzinfo))

    @needs(Permission.RECEIVE)
    def keep(self, promise_id: PromiseId, version: int) -> Outcome[Promise]:
        """Note that a promise was kept; ``version`` is the one that was read.

        Raises:
            RefusedError: ``PromiseOver`` or ``ChangedMeanwhile``.
        """
        with self._desk.change() as (session, journal):
            row = _open_row(session, promise_id, version)
            end(session, journal, row, PromiseState.KEPT)
            return self._told(session, journal, row.id)

    @needs(Permission.RECEIVE)
    def break_(self, promise_id: PromiseId, version: int, reason: str) -> Outcome[Promise]:
        """Note that a promise was broken, and why.

        Raises:
            RefusedError: ``Missing`` reason, ``PromiseOver`` or ``ChangedMeanwhile``.
        """
        clean = clean_reason(reason)
        with self._desk.change() as (session, journal):
            row = _open_row(session, promise_id, version)
            end(session, journal, row, PromiseState.BROKEN, clean)
            return self._told(session, journal, row.id)

    @needs(Permission.RECEIVE)
    def renew(
        self, promise_id: PromiseId, version: int, due_at: datetime, reason: str
    ) -> Outcome[Promise]:
        """Promise the same for another time, and return the promise that took its place.

        Raises:
            RefusedError: ``Missing`` reason, ``PromiseInThePast``, ``PromiseOver`` or
                ``ChangedMeanwhile``.
        """
        clean, due = clean_reason(reason), clean_due(due_at, self._desk.now())
        with self._desk.change() as (session, journal):
            row = _open_row(session, promise_id, version)
            return self._told(session, journal, renew(session, journal, row, due, clean))

    @needs(Permission.RECEIVE)
    def reopen(self, promise_id: PromiseId, version: int) -> Outcome[Promise]:
        """Take back how a promise ended, and with a renewal what took its place.

        Raises:
            RefusedError: ``ChangedMeanwhile``; ``PromiseOver`` where what took
                its place has ended itself.
        """
        with self._desk.change() as (session, journal):
            row = session.get(PromiseRow, promise_id, with_for_update=True)
            if row is None or row.version != version:
                raise RefusedError(_changed(session, promise_id))
            if PromiseState(row.state) in ENDED:
                _drop_successor(session, row)
                end(session, journal, row, PromiseState.OPEN)
            return self._told(session, journal, row.id)

    @needs(Permission.READ_VISITS)
    def kept_share(self, first: date, last: date) -> Outcome[tuple[int, int]]:
        """Return how many were kept of how many that ended, both days included."""
        zone = self._desk.now().tzinfo
        since, until = _start(first, zone), _start(last + timedelta(days=1), zone)
        query = select(PromiseRow.state, PromiseRow.due_at, PromiseRow.closed_at).where(
            PromiseRow.state.in_([state.value for state in ENDED]),
            PromiseRow.closed_at >= since,
            PromiseRow.closed_at < until,
        )
        with self._desk.database.read() as connection:
            rows = connection.execute(query).all()
        ended = [
            row
            for row in rows
            if counts_as_ended(PromiseState(row.state), row.due_at, row.closed_at)
        ]
        kept = sum(row.state == PromiseState.KEPT.value for row in ended)
        return Outcome((kept, len(ended)))

    def _make(self, uid: str, details: PromiseDetails) -> Outcome[Promise]:
        with self._desk.change() as (session, journal):
            known = session.scalar(select(PromiseRow.id).where(PromiseRow.uid == uid))
            if known is None:
                clean = clean_promise(details, journal.at)
                known = make_promise(session, journal, uid, clean)
            return self._told(session, journal, known)

    def _told(self, session: Session, journal: Journal, promise_id: int) -> Outcome[Promise]:
        wanted, zone = PromiseRow.id == promise_id, journal.at.tzinfo
        return Outcome(_found(session.connection(), wanted, zone), _PROMISES)


def _found(connection: Connection, wanted: ColumnElement[bool], zone: tzinfo | None) -> Promise:
    return _to_promise(connection.execute(_LINES.where(wanted)).one(), zone)


def _open_row(session: Session, promise_id: PromiseId, version: int) -> PromiseRow:
    row = session.get(PromiseRow, promise_id, with_for_update=True)
    if row is not None and row.state != PromiseState.OPEN.value:
        raise RefusedError(PromiseOver(state=PromiseState(row.state)))
    if row is None or row.version != version:
        raise RefusedError(_changed(session, promise_id))
    return row


def _changed(session: Session, promise_id: PromiseId) -> ChangedMeanwhile:
    return changed_meanwhile(session.connection(), Subject.PROMISE, promise_id)


def _drop_successor(session: Session, row: PromiseRow) -> None:
    """Take out what a renewal had put in the place of this promise."""
    successor = session.scalar(
        select(PromiseRow).where(PromiseRow.renews_id == row.id).with_for_update()
    )
    if successor is None:
        return
    if successor.state != PromiseState.OPEN.value:
        raise RefusedError(PromiseOver(state=PromiseState(successor.state)))
    session.delete(successor)
    session.flush()


def _to_promise(row: Row[Any], zone: tzinfo | None) -> Promise:
    return Promise(
        id=PromiseId(row.id),
        uid=row.uid,
        version=row.version,
        details=PromiseDetails(
            kind=PromiseKind(row.kind),
            text=row.text or row.visitor or "",
            due_at=row.due_at.astimezone(zone),
            channel=PromiseChannel(row.channel),
            person=None if row.person_id is None else PersonId(row.person_id),
            visit=None if row.visit_id is None else VisitId(row.visit_id),
            owner=None if row.owner_id is None else AccountId(row.owner_id),
        ),
        state=PromiseState(row.state),
        made_at=row.made_at.astimezone(zone),
        made_by=row.made_by,
        owner_name=row.owner_name or "",
        closed_at=None if row.closed_at is None else row.closed_at.astimezone(zone),
        closed_by=row.closed_by,
        reason=row.reason,
        renews=None if row.renews_id is None else PromiseId(row.renews_id),
    )


def _start(day: date, zone: tzinfo | None) -> datetime:
    return datetime.combine(day, time(), zone).astimezone(UTC)
