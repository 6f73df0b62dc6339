"""The people of the house: keeping them, finding who handles what, saying where they are."""

from collections.abc import Sequence
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from desk_gui.db.tables import AccountRow, StaffPresenceRow, StaffRow, table
from desk_gui.domain.actors import Permission
from desk_gui.domain.alphabet import Place, kazakh_order
from desk_gui.domain.audit import Deed, Subject
from desk_gui.domain.history import LastChange
from desk_gui.domain.in_need import InNeed, whom_to_ring
from desk_gui.domain.refusals import RefusedError
from desk_gui.domain.staff import (
    AccountHit,
    HostHit,
    Presence,
    StaffDetails,
    StaffId,
    StaffMember,
    StillExpectsVisitors,
)
from desk_gui.domain.staff_rules import check_photo, clean_staff, clean_whereabouts
from desk_gui.domain.visits import InTheFuture
from desk_gui.services.access import Service, needs
from desk_gui.services.account_rows import to_account
from desk_gui.services.changes import Outcome, Topic
from desk_gui.services.history_rows import last_change
from desk_gui.services.staff_accounts import find_accounts
from desk_gui.services.staff_rows import read_member, read_members
from desk_gui.services.staff_search import find_hosts, host_of, staff_matching
from desk_gui.services.staff_writing import (
    add_staff,
    change_staff,
    check_chain,
    held,
    held_by,
    held_row,
    still_expected,
)

_STAFF = frozenset({Topic.STAFF})
_MEMBERS = table(StaffRow)
HITS = 12
# The service has a method of the name ``list``.
_Members = list[StaffMember]
_Hits = list[HostHit]
_Accounts = list[AccountHit]


class StaffService(Service):
    """The directory of the house, and where its people are."""

    @needs(Permission.READ_STAFF)
    def list(self, text: str = "", *, with_left: bool = False) -> Outcome[_Members]:
        """Return the people of the house by name, those who left last; all the words are theirs."""
        with self._desk.database.read() as connection:
            conditions = [] if with_left else [_MEMBERS.c.left_on.is_(None)]
            if text.strip():
                conditions.append(_MEMBERS.c.id.in_(staff_matching(connection, text)))
            found = read_members(connection, self._desk.now(), *conditions)
        return Outcome(sorted(found, key=_by_name))

    @needs(Permission.READ_STAFF)
    def member(self, staff_id: StaffId) -> Outcome[StaffMember | None]:
        """Return somebody of the house, also who left; None if there is no such person."""
        with self._desk.database.read() as connection:
            found = read_members(connection, self._desk.now(), _MEMBERS.c.id == staff_id)
        return Outcome(found[0] if found else None)

    @needs(Permission.READ_STAFF)
    def find(self, text: str, limit: int = HITS) -> Outcome[_Hits]:
        """Return whom a visitor is to be sent to, by letters of a name, a post, a room or a topic.

        Names first, then who handles the topic, then the stand-ins of those
        who are not to be had. Who left is not found.
        """
        connection = self._desk.database.kept_reader()
        return Outcome(find_hosts(connection, text, self._desk.now(), limit))

    @needs(Permission.READ_STAFF)
    def host(self, staff_id: StaffId, topic: str = "") -> Outcome[HostHit | None]:
        """Return somebody as ``find`` does, with who can be visited instead; None if they left."""
        with self._desk.database.read() as connection:
            return Outcome(host_of(connection, staff_id, topic, self._desk.now()))

    @needs(Permission.READ_STAFF)
    def in_need(self) -> Outcome[InNeed]:
        """Return whom to ring who stands in for the one who is signed in."""
        with self._desk.database.read() as connection, Session(connection) as session:
            accounts = [to_account(row) for row in session.scalars(select(AccountRow))]
            here = read_members(connection, self._desk.now(), _MEMBERS.c.left_on.is_(None))
        return Outcome(whom_to_ring(accounts, here, self._desk.actor()))

    @needs(Permission.READ_STAFF)
    def last_change(self, staff_id: StaffId) -> Outcome[LastChange | None]:
        """Return who changed somebody's record last, and when."""
        with self._desk.database.read() as connection:
            return Outcome(last_change(connection, Subject.STAFF, staff_id))

    @needs(Permission.READ_STAFF)
    def photo(self, staff_id: StaffId) -> Outcome[bytes | None]:
        """Return somebody's picture, a JPEG or PNG, or None."""
        with self._desk.database.read() as connection:
            query = select(_MEMBERS.c.photo).where(_MEMBERS.c.id == staff_id)
            return Outcome(connection.scalar(query))

    @needs(Permission.EDIT_STAFF)
    def find_accounts(self, text: str, limit: int = HITS) -> Outcome[_Accounts]:
        """Return the accounts somebody may sign in by, by letters of a name or a login."""
        connection = self._desk.database.kept_reader()
        return Outcome(find_accounts(connection, text, limit))

    @needs(Permission.EDIT_STAFF)
    def add(self, uid: str, details: StaffDetails) -> Outcome[StaffMember]:
        """Write somebody of the house down; the same ``uid`` again returns whom it wrote before.

        Raises:
            RefusedError: with every reason of every field; ``AccountOfAnother``.
        """
        clean = clean_staff(details)
        try:
            return self._add(uid, clean)
        except IntegrityError:
            # Another connection was first with this uid; then it is there now.
            return self._added(uid)

    @needs(Permission.EDIT_STAFF)
    def change(
        self, staff_id: StaffId, version: int, details: StaffDetails
    ) -> Outcome[StaffMember]:
        """Write what is known now; ``version`` is the one that was read.

        The former details, given to this method again, undo it.

        Raises:
            RefusedError: with every reason of every field; ``StandsInForSelf``,
                ``AccountOfAnother``, ``ChangedMeanwhile``.
        """
        clean = clean_staff(details)
        with self._desk.change() as (session, journal):
            chosen = clean.stand_in is not None
            row = held_row(session, staff_id, version, with_house=chosen)
            change_staff(session, journal, row, clean)
            return self._outcome(session, staff_id)

    @needs(Permission.EDIT_STAFF)
    def leave(self, staff_id: StaffId, version: int, on: date) -> Outcome[StaffMember]:
        """Note that somebody left the firm on a day; nobody is sent to them any more.

        Who they stood in for has no stand-in from now on.

        Raises:
            RefusedError: ``StillExpectsVisitors``, ``InTheFuture``, ``ChangedMeanwhile``.
        """
        if on > self._desk.now().date():
            raise RefusedError(InTheFuture(field="on"))
        with self._desk.change() as (session, journal):
            row = held_row(session, staff_id, version, with_house=True)
            expected = still_expected(session, staff_id, self._desk.now())
            if expected:
                raise RefusedError(StillExpectsVisitors(visits=expected))
            row.left_on = on
            for each in held(session, StaffRow.stand_in_id == staff_id):
                each.stand_in_id = None
            journal.note(Deed.STAFF_LEFT, Subject.STAFF, staff_id)
            return self._outcome(session, staff_id)

    @needs(Permission.EDIT_STAFF)
    def come_back(
        self, staff_id: StaffId, version: int, stands_in_for: Sequence[StaffId] = ()
    ) -> Outcome[StaffMember]:
        """Take somebody into the house again; undoes ``leave``.

        ``stands_in_for`` are those they stood in for, as their record said
        before; who has another stand-in by now keeps that one.

        Raises:
            RefusedError: ``ChangedMeanwhile``.
        """
        with self._desk.change() as (session, journal):
            row = held_row(session, staff_id, version, with_house=True)
            row.left_on = None
            before = StaffRow.id.in_(stands_in_for), StaffRow.left_on.is_(None)
            for each in held(session, StaffRow.stand_in_id.is_(None), *before):
                check_chain(session, each.id, staff_id)
                each.stand_in_id = staff_id
            journal.note(Deed.STAFF_CHANGED, Subject.STAFF, staff_id, fields=["left_on"])
            return self._outcome(session, staff_id)

    @needs(Permission.SET_PRESENCE)
    def set_presence(
        self, staff_id: StaffId, state: Presence, back_at: datetime | None = None, note: str = ""
    ) -> Outcome[StaffMember]:
        """Say where somebody is, and when they are back; the former words, said again, undo it.

        Raises:
            RefusedError: ``BackInThePast``, ``StaffHasLeft``, ``UnknownStaff``.
        """
        now = self._desk.now()
        said = clean_whereabouts(state, back_at, note, now)
        with self._desk.change() as (session, journal):
            # Held, so that two desks that speak of one person do so one after the other.
            held_by(session, staff_id)
            row = session.get(StaffPresenceRow, staff_id) or StaffPresenceRow(staff_id=staff_id)
            row.state, row.back_at, row.note = said.state.value, said.back_at, said.note
            row.at, row.by = now, self._desk.actor().name
            session.add(row)
            journal.note(Deed.PRESENCE_SET, Subject.STAFF, staff_id)
            return self._outcome(session, staff_id)

    @needs(Permission.EDIT_STAFF)
    def set_photo(
        self, staff_id: StaffId, version: int, photo: bytes | None
    ) -> Outcome[StaffMember]:
        """Keep somebody's picture, or with None take it away.

        Raises:
            RefusedError: ``PhotoUnreadable``, ``ChangedMeanwhile``.
        """
        checked = None if photo is None else check_photo(photo)
        with self._desk.change() as (session, journal):
            row = held_row(session, staff_id, version)
            row.photo = checked
            journal.note(Deed.STAFF_CHANGED, Subject.STAFF, staff_id, fields=["photo"])
            return self._outcome(session, staff_id)

    def _add(self, uid: str, details: StaffDetails) -> Outcome[StaffMember]:
        with self._desk.change() as (session, journal):
            known = session.scalar(select(StaffRow.id).where(StaffRow.uid == uid))
            if known is not None:
                return Outcome(read_member(session.connection(), known, self._desk.now()))
            row = add_staff(session, journal, uid, details)
            return self._outcome(session, row.id)

    def _added(self, uid: str) -> Outcome[StaffMember]:
        with self._desk.database.read() as connection:
            [found] = read_members(connection, self._desk.now(), _MEMBERS.c.uid == uid)
        return Outcome(found)

    def _outcome(self, session: Session, staff_id: int) -> Outcome[StaffMember]:
        session.flush()
        return Outcome(read_member(session.connection(), staff_id, self._desk.now()), _STAFF)


def _by_name(member: StaffMember) -> tuple[bool, Place, StaffId]:
    return member.left_on is not None, kazakh_order(member.name), member.id
