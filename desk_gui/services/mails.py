"""The letters of the house on their way: kept until the mail server has taken them."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, and_, insert, or_, select, update
from sqlalchemy.exc import IntegrityError

from desk_gui.db.tables import MessageRow, StaffRow, table
from desk_gui.domain.actors import Permission
from desk_gui.domain.audit import Deed, Subject
from desk_gui.domain.calls import MessageId, UnknownMessage
from desk_gui.domain.mails import (
    Mail,
    MailId,
    MailKind,
    MailOff,
    MailState,
    MailTrouble,
    NoAddress,
)
from desk_gui.domain.refusals import RefusedError
from desk_gui.domain.staff import StaffHasLeft, StaffId, UnknownStaff
from desk_gui.services.access import Service, needs
from desk_gui.services.changes import Outcome, Topic
from desk_gui.services.journal import Journal
from desk_gui.services.mail_rows import MAILS as _MAILS
from desk_gui.services.mail_rows import of_messages
from desk_gui.services.reception_rows import read_rules

_STAFF, _MESSAGES = table(StaffRow), table(MessageRow)
_CHANGED = frozenset({Topic.MAILS})
_LINES = select(_MAILS, _STAFF.c.name, _STAFF.c.email).join(
    _STAFF, _STAFF.c.id == _MAILS.c.staff_id
)
_ABANDONED = timedelta(minutes=10)
"""After that whoever was sending a letter is gone."""
_LISTED = 100
_WAITING = _MAILS.c.state == MailState.WAITING.value
_SENDING = _MAILS.c.state == MailState.SENDING.value


class MailService(Service):
    """The outbox, one for all workstations of an office: each letter is taken by one of them."""

    @needs(Permission.RECEIVE)
    def write(self, uid: str, kind: MailKind, reference: int, staff: StaffId) -> Outcome[Mail]:
        """Put a letter into the outbox; the same ``uid`` again returns the one it wrote before.

        Raises:
            RefusedError: ``MailOff``, ``UnknownStaff``, ``StaffHasLeft`` or ``NoAddress``.
        """

        def put_out(journal: Journal) -> str:
            return self._put_out(journal, uid, kind, reference, staff)

        return self._once(uid, put_out)

    @needs(Permission.TAKE_CALLS)
    def write_message(self, uid: str, message: MessageId) -> Outcome[Mail]:
        """Put the slip of a message into the outbox, for its callee.

        While one still waits there, or is on its way, that one is returned:
        nobody means the same letter twice in a breath.

        Raises:
            RefusedError: ``MailOff``, ``UnknownMessage``, ``StaffHasLeft`` or ``NoAddress``.
        """

        def put_out(journal: Journal) -> str:
            connection = journal.connection
            wanted = of_messages([message]), self._on_its_way()
            waiting = connection.scalar(select(_MAILS.c.uid).where(*wanted).limit(1))
            if waiting is not None:
                return str(waiting)
            callee = connection.scalar(select(_MESSAGES.c.for_id).where(_MESSAGES.c.id == message))
            if callee is None:
                raise RefusedError(UnknownMessage())
            return self._put_out(journal, uid, MailKind.MESSAGE_SLIP, message, callee)

        return self._once(uid, put_out)

    @needs(Permission.RECEIVE)
    def waiting(self) -> Outcome[list[Mail]]:
        """Return the letters to be sent, the oldest first."""
        return Outcome(self._list(_WAITING))

    @needs(Permission.RECEIVE)
    def troubled(self) -> Outcome[list[Mail]]:
        """Return the letters that somebody has to look after, the oldest first."""
        left = _SENDING & (_MAILS.c.sent_at < self._abandoned())
        return Outcome(self._list(or_(_MAILS.c.state == MailState.FAILED.value, left)))

    @needs(Permission.RECEIVE)
    def claim(self, mail_id: MailId) -> Outcome[bool]:
        """Take a waiting letter, to send it here; False if another workstation has it."""
        changes = {
            "state": MailState.SENDING.value,
            "attempts": _MAILS.c.attempts + 1,
            "sent_at": self._desk.now().astimezone(UTC),
        }
        with self._desk.database.post() as connection:
            taken = connection.execute(
                update(_MAILS).where(_MAILS.c.id == mail_id, _WAITING).values(changes)
            )
            return Outcome(taken.rowcount == 1)

    @needs(Permission.RECEIVE)
    def sent(self, mail_id: MailId) -> Outcome[None]:
        """Note that the server has taken a letter."""
        with self._desk.post() as journal:
            journal.connection.execute(
                update(_MAILS)
                .where(_MAILS.c.id == mail_id)
                .values(state=MailState.SENT.value, trouble="", sent_at=journal.at.astimezone(UTC))
            )
            journal.note(Deed.MAIL_SENT, Subject.MAIL, mail_id)
            return Outcome(None, _CHANGED)

    @needs(Permission.RECEIVE)
    def failed(self, mail_id: MailId, trouble: MailTrouble) -> Outcome[None]:
        """Note why a letter did not go out."""
        return self._put(mail_id, MailState.FAILED, Deed.MAIL_FAILED, trouble.value)

    @needs(Permission.RECEIVE)
    def put_off(self, mail_id: MailId) -> Outcome[None]:
        """Let a letter wait that the server was not there for: it is tried again by itself."""
        return self._put(mail_id, MailState.WAITING)

    @needs(Permission.RECEIVE)
    def retry(self, mail_id: MailId) -> Outcome[None]:
        """Let a letter wait again that somebody wants sent; one that went out is left alone."""
        return self._put(mail_id, MailState.WAITING, Deed.MAIL_RETRIED)

    @needs(Permission.RECEIVE)
    def forget(self, mail_id: MailId) -> Outcome[None]:
        """Let a letter go that did not go out."""
        with self._desk.post() as journal:
            gone = journal.connection.execute(_MAILS.delete().where(_unsent(mail_id)))
            if gone.rowcount:
                journal.note(Deed.MAIL_DROPPED, Subject.MAIL, mail_id)
            return Outcome(None, _CHANGED)

    def _once(self, uid: str, put_out: Callable[[Journal], str]) -> Outcome[Mail]:
        """Write a letter unless there is one with this ``uid``; ``put_out`` returns its uid."""
        try:
            with self._desk.post() as journal:
                if not read_rules(journal.connection).mail.is_on:
                    raise RefusedError(MailOff())
                written = put_out(journal)
        except IntegrityError:
            return Outcome(self._one(_MAILS.c.uid == uid))
        return Outcome(self._one(_MAILS.c.uid == written), _CHANGED)

    def _put_out(
        self, journal: Journal, uid: str, kind: MailKind, reference: int, staff: StaffId
    ) -> str:
        self._check_address(journal.connection, staff)
        values = {
            "uid": uid,
            "kind": kind.value,
            "reference": reference,
            "staff_id": staff,
            "state": MailState.WAITING.value,
            "attempts": 0,
            "trouble": "",
            "at": journal.at.astimezone(UTC),
        }
        made = journal.connection.execute(insert(_MAILS).values(values)).inserted_primary_key
        journal.note(Deed.MAIL_WRITTEN, Subject.MAIL, made[0] if made else None)
        return uid

    def _on_its_way(self) -> ColumnElement[bool]:
        return or_(_WAITING, _SENDING & (_MAILS.c.sent_at >= self._abandoned()))

    def _abandoned(self) -> datetime:
        """Return the moment before which whoever began to send a letter is gone."""
        return (self._desk.now() - _ABANDONED).astimezone(UTC)

    def _check_address(self, connection: Connection, staff: StaffId) -> None:
        query = select(_STAFF.c.name, _STAFF.c.email, _STAFF.c.left_on)
        found = connection.execute(query.where(_STAFF.c.id == staff)).first()
        if found is None:
            raise RefusedError(UnknownStaff())
        if found.left_on is not None:
            raise RefusedError(StaffHasLeft(name=found.name, on=found.left_on))
        if not found.email:
            raise RefusedError(NoAddress(name=found.name))

    def _put(
        self, mail_id: MailId, state: MailState, deed: Deed | None = None, trouble: str = ""
    ) -> Outcome[None]:
        """Let a letter that did not go out stand so; the history says it where it is a deed."""
        with self._desk.post() as journal:
            put = journal.connection.execute(
                update(_MAILS).where(_unsent(mail_id)).values(state=state.value, trouble=trouble)
            )
            if put.rowcount and deed is not None:
                journal.note(deed, Subject.MAIL, mail_id)
            return Outcome(None, _CHANGED)

    def _one(self, condition: Any) -> Mail:
        with self._desk.database.read() as connection:
            return self._to_mail(connection.execute(_LINES.where(condition)).one())

    def _list(self, condition: Any) -> list[Mail]:
        query = _LINES.where(condition).order_by(_MAILS.c.id).limit(_LISTED)
        with self._desk.database.read() as connection:
            return [self._to_mail(row) for row in connection.execute(query)]

    def _to_mail(self, row: Row[Any]) -> Mail:
        state = MailState(row.state)
        trouble = MailTrouble(row.trouble) if row.trouble else None
        if state is MailState.SENDING:
            trouble = MailTrouble.UNCONFIRMED
        return Mail(
            id=MailId(row.id),
            uid=row.uid,
            kind=MailKind(row.kind),
            reference=row.reference,
            staff=StaffId(row.staff_id),
            staff_name=row.name,
            address=row.email,
            state=state,
            at=row.at.astimezone(self._desk.now().tzinfo),
            attempts=row.attempts,
            trouble=trouble,
        )


def _unsent(mail_id: MailId) -> ColumnElement[bool]:
    return and_(_MAILS.c.id == mail_id, _MAILS.c.state != MailState.SENT.value)
