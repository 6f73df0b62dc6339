"""Letters by what they are about: with a visit or a message that goes, its letters go."""

from collections.abc import Iterable

from sqlalchemy import ColumnElement, delete
from sqlalchemy.orm import Session

from desk_gui.db.tables import MailRow, table
from desk_gui.domain.mails import OF_VISITS, MailKind

MAILS = table(MailRow)
_OF_MESSAGES = frozenset({MailKind.MESSAGE_SLIP})


def of_messages(messages: Iterable[int]) -> ColumnElement[bool]:
    """Return the condition for the letters about these messages."""
    return _about(_OF_MESSAGES, messages)


def drop_of_visits(session: Session, visits: Iterable[int]) -> None:
    """Take out the letters about these visits."""
    session.execute(delete(MAILS).where(_about(OF_VISITS, visits)))


def drop_of_messages(session: Session, messages: Iterable[int]) -> None:
    """Take out the letters about these messages: nobody is told any more what was taken back."""
    session.execute(delete(MAILS).where(of_messages(messages)))


def _about(kinds: Iterable[MailKind], references: Iterable[int]) -> ColumnElement[bool]:
    return MAILS.c.kind.in_(sorted(kinds)) & MAILS.c.reference.in_(list(references))
