"""The letters of the house on their way: kept until the mail server has taken them."""

from datetime import UTC, timedelta
from typing import Any

from sqlalchemy import Row, insert, or_, select, update
from sqlalchemy.exc import IntegrityError

from desk_gui.db.tables import MailRow, StaffRow, table
from desk_gui.domain.actors import Permission
from desk_gui.domain.audit import Deed, Subject
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
from desk_gui.domain.staff import StaffId, UnknownStaff
from desk_gui.services.access import Service, needs
from desk_gui.services.changes import Outcome, Topic
from desk_gui.services.reception_rows import read_rules

_MAILS, _STAFF = table(MailRow), table(StaffRow)
_CHANGED = frozenset({Topic.MAILS})
_LINES = select(_MAILS, _STAFF.c.name, _STAFF.c.email).join(
    _STAFF, _STAFF.c.id == _MAILS.c.staff_id
)
_ABANDONED = timedelta(minutes=10)
"""After that whoever was sending a letter is gone."""
_LISTED = 100


class MailService(Service):
    """The outbox, one for all workstations of an office: each letter is taken by one of them."""

    @needs(Permission.RECEIVE)
    def write(self, uid: str, kind: MailKind, reference: int, staff: StaffId) -> Outcome[Mail]:
        """Put a letter into the outbox; the same ``uid`` again returns the one it wrote before.

        Raises:
            RefusedError: ``MailOff``, ``UnknownStaff`` or ``NoAddress``.
        """
        try:
            return self._write(uid, kind, reference, staff)
        except IntegrityError:
            return Outcome(self._one(_MAILS.c.uid == uid))

    @needs(Permission.RECEIVE)
    def waiting(self) -> Outcome[list[Mail]]:
        """Return the letters to be sent, the oldest first."""
        return Outcome(self._list(_MAILS.c.state == MailState.WAITING.value))

    @needs(Permission.RECEIVE)
    def troubled(self) -> Outcome[list[Mail]]:
        """Return the letters that somebody has to look after, the oldest first."""
        limit = (self._desk.now() - _ABANDONED).astimezone(UTC)
        left = (_MAILS.c.state == MailState.SENDING.value) & (_MAILS.c.sent_at < limit)
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
                update(_MAILS)
                .where(_MAILS.c.id == mail_id, _MAILS.c.state == MailState.WAITING.value)
                .values(changes)
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
        return self._put(mail_id, MailState.FAILED, trouble.value)

    @needs(Permission.RECEIVE)
    def retry(self, mail_id: MailId) -> Outcome[None]:
        """Let a letter wait again; one that went out meanwhile is left alone."""
        return self._put(mail_id, MailState.WAITING, "")

    @needs(Permission.RECEIVE)
    def forget(self, mail_id: MailId) -> Outcome[None]:
        """Let a letter go that did not go out."""
        with self._desk.database.post() as connection:
            connection.execute(
                _MAILS.delete().where(
                    _MAILS.c.id == mail_id, _MAILS.c.state != MailState.SENT.value
                )
            )
            return Outcome(None, _CHANGED)

    def _write(self, uid: str, kind: MailKind, reference: int, staff: StaffId) -> Outcome[Mail]:
        with self._desk.database.post() as connection:
            if not read_rules(connection).mail.is_on:
                raise RefusedError(MailOff())
            host = connection.execute(
                select(_STAFF.c.name, _STAFF.c.email).where(_STAFF.c.id == staff)
            ).first()
            if host is None:
                raise RefusedError(UnknownStaff())
            if not host.email:
                raise RefusedError(NoAddress(name=host.name))
            values = {
                "uid": uid,
                "kind": kind.value,
                "reference": reference,
                "staff_id": staff,
                "state": MailState.WAITING.value,
                "attempts": 0,
                "trouble": "",
                "at": self._desk.now().astimezone(UTC),
            }
            connection.execute(insert(_MAILS).values(values))
        return Outcome(self._one(_MAILS.c.uid == uid), _CHANGED)

    def _put(self, mail_id: MailId, state: MailState, trouble: str) -> Outcome[None]:
        with self._desk.database.post() as connection:
            connection.execute(
                update(_MAILS)
                .where(_MAILS.c.id == mail_id, _MAILS.c.state != MailState.SENT.value)
                .values(state=state.value, trouble=trouble)
            )
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
