"""What every service stands on: the database, the clock, who acts, and what they may do."""

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from functools import wraps
from typing import Concatenate, ParamSpec, TypeVar

from sqlalchemy import Connection
from sqlalchemy.orm import Session

from desk_gui.db.chain import KeyRing
from desk_gui.db.engine import Database
from desk_gui.domain.actors import Actor, Permission
from desk_gui.domain.refusals import NotAllowed, RefusedError
from desk_gui.services.journal import Journal

logger = logging.getLogger(__name__)

P = ParamSpec("P")
R = TypeVar("R")
S = TypeVar("S", bound="Service")


@dataclass(frozen=True)
class Desk:
    """Where a service works: the office's database, and this workstation's person and clock."""

    database: Database
    actor: Callable[[], Actor]
    now: Callable[[], datetime]
    """The time, aware, in the office's zone."""
    workstation: str = ""
    """What this computer is called in the audit."""
    _keys: KeyRing = field(default_factory=KeyRing)

    @contextmanager
    def change(self) -> Iterator[tuple[Session, Journal]]:
        """Open one transaction with its journal; every change notes in it what it does.

        Who writes several rows in it holds them in the order of ``holding_order``.
        """
        with self.database.write() as session:
            journal = self._journal(session.connection())
            yield session, journal
            session.flush()
            journal.write()

    @contextmanager
    def post(self) -> Iterator[Journal]:
        """Open one transaction for posted rows; the same rules as ``change``."""
        with self.database.post() as connection:
            journal = self._journal(connection)
            yield journal
            journal.write()

    @contextmanager
    def look(self) -> Iterator[tuple[Session, Journal]]:
        """Open a transaction to look at personal data, which notes who looks.

        A database that is open to read only takes no note; the log then has the record's key.
        """
        if not self.database.read_only:
            with self.change() as changing:
                yield changing
            return
        with self.database.read() as connection, Session(connection) as session:
            journal = self._journal(connection)
            yield session, journal
            for noted in journal.noted:
                logger.info("%s of %s, not in the history", noted.deed.value, noted.subject_id)

    def _journal(self, connection: Connection) -> Journal:
        return Journal(connection, self.actor(), self.now(), self.workstation, self._keys)


class Service:
    """Base of the services. Each public method is one permission and one transaction."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk


def needs(
    permission: Permission, *, open_day: bool = False
) -> Callable[[Callable[Concatenate[S, P], R]], Callable[Concatenate[S, P], R]]:
    """Let the method run only for those who have the permission.

    ``open_day`` declares that it posts to the open business day; the method
    itself asks ``open_day`` for it, in its transaction.

    Raises:
        RefusedError: ``NotAllowed``, before anything is read.
    """

    def guard(method: Callable[Concatenate[S, P], R]) -> Callable[Concatenate[S, P], R]:
        @wraps(method)
        def guarded(self: S, /, *args: P.args, **kwargs: P.kwargs) -> R:
            if not self._desk.actor().may(permission):
                raise RefusedError(NotAllowed(permission=permission.value))
            return method(self, *args, **kwargs)

        guarded.permission = permission  # type: ignore[attr-defined]
        guarded.open_day = open_day  # type: ignore[attr-defined]
        return guarded

    return guard


def open_to_anyone(method: Callable[P, R]) -> Callable[P, R]:
    """Declare that a method asks for no permission: whoever stands before the window may."""
    method.permission = None  # type: ignore[attr-defined]
    method.open_day = False  # type: ignore[attr-defined]
    return method
