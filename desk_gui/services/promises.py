"""Promises: one list for the whole desk, and the three ways in which one ends."""

from datetime import UTC, date, datetime, time, timedelta, tzinfo

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from desk_gui.db.tables import CallPlanRow, MessageRow, PromiseRow, PromiseTryRow
from desk_gui.domain.actors import AccountId, Permission
from desk_gui.domain.audit import Deed, Subject
from desk_gui.domain.due_times import check_due
from desk_gui.domain.languages import Language
from desk_gui.domain.people import PersonId
from desk_gui.domain.promise_rules import (
    clean_due,
    clean_promise,
    clean_reason,
    counts_as_ended,
)
from desk_gui.domain.promise_times import Pressing, default_due, next_opening
from desk_gui.domain.promises import (
    ENDED,
    Promise,
    PromiseDetails,
    PromiseId,
    PromiseKind,
    PromiseOver,
    PromiseState,
    PromiseStory,
)
from desk_gui.domain.refusals import RefusedError
from desk_gui.services.access import Desk, needs
from desk_gui.services.changes import Outcome
from desk_gui.services.promise_lines import read_one, read_open
from desk_gui.services.promise_pressing import Keys, of_owner, read_pressing, with_text
from desk_gui.services.promise_rows import end, hold_named, make_promise, renew
from desk_gui.services.promise_story import note_look, read_story
from desk_gui.services.promise_work import PROMISES, PromiseWork, changed, open_row
from desk_gui.services.retention_leavings import delete_promises, hold_promises
from desk_gui.services.working_calendar import working_calendar


class PromiseService(PromiseWork):
    """What the house owes to people, whoever promised it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._keys: Keys = {}

    @needs(Permission.READ_VISITS)
    def open(self) -> Outcome[list[Promise]]:
        """Return all that are open, the one that is due first at the head."""
        with self._desk.database.read() as connection:
            return Outcome(read_open(connection, self._zone()))

    @needs(Permission.READ_VISITS)
    def pressing(
        self, limit: int, text: str = "", owner: AccountId | None = None
    ) -> Outcome[Pressing]:
        """Return what presses first, at most ``limit``, and how much there is.

        With a text what has all its words, with an owner what they look after.
        """
        with self._desk.database.read() as connection:
            wanted = [of_owner(owner)] if owner is not None else []
            if text.strip():
                wanted.append(with_text(connection, text, self._keys))
            return Outcome(read_pressing(connection, self._desk.now(), limit, *wanted))

    @needs(Permission.READ_VISITS)
    def for_person(self, person: PersonId) -> Outcome[list[Promise]]:
        """Return what is promised to somebody: offered to be ended when they ring or come in."""
        with self._desk.database.read() as connection:
            wanted = PromiseRow.person_id == person
            return Outcome(read_open(connection, self._zone(), wanted))

    @needs(Permission.READ_VISITS)
    def story(self, promise_id: PromiseId) -> Outcome[PromiseStory | None]:
        """Open a promise with all that is known of it, or return None if there is none.

        Who looks at somebody's number is noted.
        """
        with self._desk.look() as (session, journal):
            zone = self._zone()
            found = read_one(session.connection(), zone, PromiseRow.id == promise_id)
            if found is None:
                return Outcome(None)
            note_look(journal, found)
            return Outcome(read_story(session, found, zone))

    @needs(Permission.READ_VISITS)
    def default_due(self, kind: PromiseKind) -> Outcome[datetime]:
        """Return when a promise is due where nothing was said: two working hours for a call."""
        now = self._desk.now()
        with self._desk.database.read() as connection:
            calendar = working_calendar(connection, now.tzinfo)
        return Outcome(default_due(kind, now, calendar))

    @needs(Permission.READ_VISITS)
    def next_opening(self) -> Outcome[datetime]:
        """Return when work begins on the next working day."""
        now = self._desk.now()
        with self._desk.database.read() as connection:
            calendar = working_calendar(connection, now.tzinfo)
        return Outcome(next_opening(now, calendar))

    @needs(Permission.READ_VISITS)
    def check_due(
        self, due_at: datetime, *, anyway: bool = False, language: Language | None = None
    ) -> Outcome[None]:
        """Tell whether somebody is there to keep a promise then.

        A holiday is named in ``language``, else in the office's own.

        Raises:
            RefusedError: ``PromiseInThePast``; unless ``anyway`` is given also
                ``AfterHours`` or ``PromisedOnHoliday``, with the next time inside
                working time.
        """
        now = self._desk.now()
        clean_due(due_at, now)
        if not anyway:
            with self._desk.database.read() as connection:
                calendar = working_calendar(connection, now.tzinfo, language)
            check_due(calendar, due_at)
        return Outcome(None)

    @needs(Permission.TAKE_CALLS)
    def make(self, uid: str, details: PromiseDetails) -> Outcome[Promise]:
        """Write a promise down; the same ``uid`` again returns the first one's.

        Whether somebody is there at that time, ``check_due`` tells before.

        Raises:
            RefusedError: with every reason of every field; ``PromiseInThePast``.
        """
        try:
            return self._make(uid, details)
        except IntegrityError:
            # Another connection was first with this uid; then it is there now.
            with self._desk.database.read() as connection:
                found = read_one(connection, self._zone(), PromiseRow.uid == uid)
            if found is None:
                raise
            return Outcome(found)

    @needs(Permission.TAKE_CALLS)
    def revert_make(self, promise_id: PromiseId, version: int) -> Outcome[None]:
        """Take back that a promise was made: it was never given.

        Raises:
            RefusedError: ``PromiseOver``, or ``ChangedMeanwhile`` where somebody
                worked at it since.
        """
        with self._desk.change() as (session, journal):
            hold_promises(session, [promise_id])
            row = open_row(session, promise_id, version)
            tries = select(PromiseTryRow.id).where(PromiseTryRow.promise_id == row.id)
            if session.scalar(tries.limit(1)) is not None:
                raise RefusedError(changed(session, promise_id))
            person = None if row.person_id is None else PersonId(row.person_id)
            delete_promises(session, [row.id])
            session.expunge(row)
            journal.note(
                Deed.PROMISE_MADE, Subject.PROMISE, promise_id, person=person, fields=["reverted"]
            )
            return Outcome(None, PROMISES)

    @needs(Permission.TAKE_CALLS)
    def keep(self, promise_id: PromiseId, version: int) -> Outcome[Promise]:
        """Note that a promise was kept; ``version`` is the one that was read.

        Raises:
            RefusedError: ``PromiseOver`` or ``ChangedMeanwhile``.
        """
        with self._desk.change() as (session, journal):
            row = open_row(session, promise_id, version)
            end(session, journal, row, PromiseState.KEPT)
            return self._told(session, journal, row.id)

    @needs(Permission.TAKE_CALLS)
    def break_(self, promise_id: PromiseId, version: int, reason: str) -> Outcome[Promise]:
        """Note that a promise was broken, and why.

        Raises:
            RefusedError: ``Missing`` reason, ``PromiseOver`` or ``ChangedMeanwhile``.
        """
        clean = clean_reason(reason)
        with self._desk.change() as (session, journal):
            row = open_row(session, promise_id, version)
            end(session, journal, row, PromiseState.BROKEN, clean)
            return self._told(session, journal, row.id)

    @needs(Permission.TAKE_CALLS)
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
            hold_named(session, promise_id)
            row = open_row(session, promise_id, version)
            return self._told(session, journal, renew(session, journal, row, due, clean))

    @needs(Permission.TAKE_CALLS)
    def reopen(self, promise_id: PromiseId, version: int) -> Outcome[Promise]:
        """Take back how a promise ended, and with a renewal what took its place.

        Raises:
            RefusedError: ``ChangedMeanwhile``; ``PromiseOver`` where what took
                its place has ended itself.
        """
        with self._desk.change() as (session, journal):
            later = session.scalars(select(PromiseRow.id).where(PromiseRow.renews_id == promise_id))
            hold_promises(session, [promise_id, *later])
            row = session.get(PromiseRow, promise_id)
            if row is None or row.version != version:
                raise RefusedError(changed(session, promise_id))
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


def _drop_successor(session: Session, row: PromiseRow) -> None:
    """Take out what a renewal had put in the place of this promise; both are held.

    What was tried for it was tried for this one; what names it names this one.
    """
    successor = session.scalar(select(PromiseRow).where(PromiseRow.renews_id == row.id))
    if successor is None:
        return
    if successor.state != PromiseState.OPEN.value:
        raise RefusedError(PromiseOver(state=PromiseState(successor.state)))
    for tried in session.scalars(
        select(PromiseTryRow).where(PromiseTryRow.promise_id == successor.id)
    ):
        tried.promise_id = row.id
    for message in session.scalars(select(MessageRow).where(MessageRow.promise_id == successor.id)):
        message.promise_id = row.id
    for plan in session.scalars(select(CallPlanRow).where(CallPlanRow.promise_id == successor.id)):
        plan.promise_id = row.id
    session.flush()
    session.delete(successor)
    session.flush()


def _start(day: date, zone: tzinfo | None) -> datetime:
    return datetime.combine(day, time(), zone).astimezone(UTC)
