"""Working at promises until they end: tries, another owner, reminders put off and rung for."""

from datetime import UTC, datetime, tzinfo

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from desk_gui.db.tables import AccountRow, PromiseRow, PromiseTryRow
from desk_gui.domain.actors import AccountId, Permission
from desk_gui.domain.audit import Deed, Subject
from desk_gui.domain.clock_times import after
from desk_gui.domain.people import PersonId
from desk_gui.domain.promise_rules import clean_note
from desk_gui.domain.promise_times import reminder_time, snoozed_until
from desk_gui.domain.promises import (
    NoSuchOwner,
    Promise,
    PromiseId,
    PromiseKind,
    PromiseOver,
    PromiseState,
    TryResult,
)
from desk_gui.domain.refusals import ChangedMeanwhile, RefusedError
from desk_gui.services.access import Service, needs
from desk_gui.services.changes import Outcome, Topic
from desk_gui.services.history_rows import changed_meanwhile
from desk_gui.services.journal import Journal
from desk_gui.services.promise_lines import read_one, read_open
from desk_gui.services.promise_reminders import claim_due, is_anything_due

PROMISES = frozenset({Topic.PROMISES})


class PromiseWork(Service):
    """What is done for a promise while it is open."""

    @needs(Permission.TAKE_CALLS)
    def try_(
        self, promise_id: PromiseId, uid: str, result: TryResult, note: str = ""
    ) -> Outcome[Promise]:
        """Note a try to keep a promise; the same ``uid`` again notes it once.

        The promise stays open: reaching somebody does not keep it.

        Raises:
            RefusedError: ``PromiseOver``, ``ChangedMeanwhile`` where it is gone, or
                a note that cannot be kept.
        """
        clean = clean_note(note)
        try:
            return self._try(promise_id, uid, result, clean)
        except IntegrityError:
            # Another connection was first with this uid; then it is there now.
            with self._desk.database.read() as connection:
                found = read_one(connection, self._zone(), PromiseRow.id == promise_id)
            if found is None:
                raise RefusedError(ChangedMeanwhile()) from None
            return Outcome(found)

    @needs(Permission.TAKE_CALLS)
    def revert_try(self, uid: str) -> Outcome[None]:
        """Take back a try, by the ``uid`` it was noted with; one that is gone already stays so.

        Raises:
            RefusedError: ``PromiseOver``: what has ended keeps its tries.
        """
        with self._desk.change() as (session, journal):
            row = session.scalar(select(PromiseTryRow).where(PromiseTryRow.uid == uid))
            if row is None:
                return Outcome(None)
            promise = open_row(session, PromiseId(row.promise_id))
            session.delete(row)
            _note(journal, Deed.PROMISE_TRIED, promise, "reverted")
            return Outcome(None, PROMISES)

    @needs(Permission.TAKE_CALLS)
    def hand_on(
        self, promise_id: PromiseId, version: int, account: AccountId | None
    ) -> Outcome[Promise]:
        """Let somebody else look after a promise; None leaves it to the whole desk.

        Its reminder rings at the new owner's desk, once more if it rang before.

        Raises:
            RefusedError: ``NoSuchOwner``, ``PromiseOver`` or ``ChangedMeanwhile``.
        """
        with self._desk.change() as (session, journal):
            row = open_row(session, promise_id, version)
            if account is not None:
                owner = session.get(AccountRow, account)
                if owner is None or not owner.active:
                    raise RefusedError(NoSuchOwner(field="owner"))
            row.owner_id = account
            if account not in {None, journal.actor.account} and row.reminded_at is not None:
                row.reminds_at = journal.at.astimezone(UTC)
                row.reminded_at, row.reminded_by = None, ""
            session.flush()
            _note(journal, Deed.PROMISE_HANDED_ON, row)
            if account is not None:
                # Right after it: to whom. The history holds keys, and an entry has one.
                journal.note(Deed.PROMISE_HANDED_ON, Subject.ACCOUNT, account)
            return self._told(session, journal, row.id)

    @needs(Permission.TAKE_CALLS)
    def snooze(
        self,
        promise_id: PromiseId,
        minutes: int | None = None,
        until: datetime | None = None,
    ) -> Outcome[Promise]:
        """Put the reminder of a promise off, by so many minutes or until a time.

        It rings again then, at whichever desk; what is due stays due.

        Raises:
            RefusedError: ``PromiseInThePast`` (field ``until``), ``PromiseOver`` or
                ``ChangedMeanwhile``.
        """
        now = self._desk.now()
        wanted = until if until is not None else after(now, minutes or 0)
        reminds_at = snoozed_until(wanted, now)
        with self._desk.change() as (session, journal):
            row = open_row(session, promise_id)
            row.reminds_at = reminds_at.astimezone(UTC)
            # Not the time it rang at: a clock that is put back would never come to it again.
            row.reminded_at, row.reminded_by = None, ""
            session.flush()
            _note(journal, Deed.PROMISE_SNOOZED, row)
            return self._told(session, journal, row.id)

    @needs(Permission.TAKE_CALLS)
    def wake(self, promise_id: PromiseId) -> Outcome[Promise]:
        """Take back that a reminder was put off; one whose time is over does not ring again.

        Raises:
            RefusedError: ``PromiseOver`` or ``ChangedMeanwhile``.
        """
        with self._desk.change() as (session, journal):
            row = open_row(session, promise_id)
            usual = reminder_time(PromiseKind(row.kind), row.due_at, row.made_at)
            over = usual <= journal.at
            row.reminds_at = usual.astimezone(UTC)
            row.reminded_at = journal.at.astimezone(UTC) if over else None
            session.flush()
            _note(journal, Deed.PROMISE_SNOOZED, row, "reverted")
            return self._told(session, journal, row.id)

    @needs(Permission.TAKE_CALLS)
    def due_reminders(self) -> Outcome[list[Promise]]:
        """Claim the reminders that this workstation rings for now, and return their promises.

        No other workstation rings for them. A reminder of somebody's is left
        to the desk they sit at for half a minute. The one that is due first
        stands at the head.
        """
        now, account = self._desk.now(), self._desk.actor().account
        if not is_anything_due(self._desk.database.kept_reader(), now, account):
            return Outcome([])
        with self._desk.database.post() as connection:
            keys = claim_due(connection, now, account, self._desk.workstation)
            return Outcome(read_open(connection, now.tzinfo, PromiseRow.id.in_(keys)))

    def _try(
        self, promise_id: PromiseId, uid: str, result: TryResult, note: str
    ) -> Outcome[Promise]:
        with self._desk.change() as (session, journal):
            known = session.scalar(select(PromiseTryRow).where(PromiseTryRow.uid == uid))
            if known is not None:
                return self._told(session, journal, known.promise_id)
            row = open_row(session, promise_id)
            tried = PromiseTryRow(
                uid=uid,
                promise_id=row.id,
                at=journal.at.astimezone(UTC),
                by=journal.actor.name,
                result=result.value,
                note=note,
            )
            session.add(tried)
            session.flush()
            _note(journal, Deed.PROMISE_TRIED, row)
            return self._told(session, journal, row.id)

    def _told(self, session: Session, journal: Journal, promise_id: int) -> Outcome[Promise]:
        """Return a promise as it is now, with the news of it."""
        wanted = PromiseRow.id == promise_id
        found = read_one(session.connection(), journal.at.tzinfo, wanted)
        if found is None:
            raise RefusedError(ChangedMeanwhile())
        return Outcome(found, PROMISES)

    def _zone(self) -> tzinfo | None:
        return self._desk.now().tzinfo


def open_row(session: Session, promise_id: PromiseId, version: int | None = None) -> PromiseRow:
    """Return the row of an open promise, held; ``version`` is the one that was read, if it matters.

    Raises:
        RefusedError: ``PromiseOver`` or ``ChangedMeanwhile``.
    """
    row = session.get(PromiseRow, promise_id, with_for_update=True)
    if row is not None and row.state != PromiseState.OPEN.value:
        raise RefusedError(PromiseOver(state=PromiseState(row.state)))
    if row is None or (version is not None and row.version != version):
        raise RefusedError(changed(session, promise_id))
    return row


def changed(session: Session, promise_id: PromiseId) -> ChangedMeanwhile:
    """Return the refusal to write over what somebody else did with a promise."""
    return changed_meanwhile(session.connection(), Subject.PROMISE, promise_id)


def _note(journal: Journal, deed: Deed, row: PromiseRow, *fields: str) -> None:
    person = None if row.person_id is None else PersonId(row.person_id)
    journal.note(deed, Subject.PROMISE, row.id, person=person, fields=fields)
