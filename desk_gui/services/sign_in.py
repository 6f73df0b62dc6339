"""Proving who one is: comparing a secret with the one kept, and slowing down who guesses.

A wrong secret is written into the audit and stays there though the call is
refused; the audit is also what counts them, so neither a restart nor another
workstation gives new tries.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass
from math import ceil

from sqlalchemy import ColumnElement, Connection, select
from sqlalchemy.orm import Session

from desk_gui.db.tables import AccountRow
from desk_gui.domain.accounts import (
    Account,
    TooSoon,
    WrongPassword,
    login_key,
    remaining,
    wait_after,
)
from desk_gui.domain.actors import AccountId
from desk_gui.domain.audit import Deed, Subject
from desk_gui.domain.passwords import normalised
from desk_gui.domain.refusals import Refusal, RefusedError
from desk_gui.services.access import Desk
from desk_gui.services.account_rows import Tries, to_account, tries_at
from desk_gui.services.hashing import Hasher
from desk_gui.services.holding_order import WRITING


@dataclass(frozen=True)
class Known:
    """An account with what its secrets are compared to."""

    account: Account
    password: str
    recovery: str
    tries: Tries


class Proof:
    """Compares secrets with those kept; ``steady`` is a clock in seconds that nobody can set."""

    def __init__(
        self, desk: Desk, hasher: Hasher, steady: Callable[[], float] = time.monotonic
    ) -> None:
        self._desk = desk
        self._hasher = hasher
        self._steady = steady
        self._waits: dict[AccountId, tuple[int, float]] = {}

    def by_login(self, login: str) -> Known | None:
        """Return whom the login belongs to."""
        key = login_key(login)
        return self._known(AccountRow.login_key == key) if key else None

    def by_id(self, account: AccountId) -> Known | None:
        """Return the account as it is now."""
        return self._known(AccountRow.id == account)

    def password(self, known: Known | None, typed: str, field: str = "password") -> Known:
        """Return whose password it is.

        An unknown login takes as long and says the same as a wrong password.

        Raises:
            RefusedError: ``WrongPassword``, ``TooSoon``.
        """
        kept = known.password if known else ""
        return self._prove(known, kept, normalised(typed), WrongPassword(field=field))

    def recovery(self, known: Known | None, code: str, refusal: Refusal) -> Known:
        """Return whose recovery code it is.

        Raises:
            RefusedError: with the refusal, or ``TooSoon``.
        """
        return self._prove(known, known.recovery if known else "", code, refusal)

    def confirm(self, session: Session, known: Known, refusal: Refusal) -> AccountRow:
        """Return the row of an account just proved, if nothing of the proof changed meanwhile.

        Raises:
            RefusedError: with the refusal; ``TooSoon`` if others guessed at the same time.
        """
        row = session.get(AccountRow, known.account.id, with_for_update=WRITING)
        if (
            row is None
            or not row.active
            or (row.password, row.recovery) != (known.password, known.recovery)
        ):
            raise RefusedError(refusal)
        tries = tries_at(session.connection(), known.account.id)
        if tries.failures > known.tries.failures:
            self._check_wait(known.account.id, tries)
        return row

    def _known(self, which: ColumnElement[bool]) -> Known | None:
        with self._desk.database.read() as connection, Session(connection) as session:
            row = session.scalar(select(AccountRow).where(which))
            return None if row is None else _to_known(connection, row)

    def _prove(self, known: Known | None, kept: str, secret: str, refusal: Refusal) -> Known:
        if known is not None:
            self._check_wait(known.account.id, known.tries)
        right = self._hasher.verify(kept or self._hasher.decoy(), secret)
        if known is None or not kept or not right or not known.account.active:
            self._note_refused(known)
            raise RefusedError(refusal)
        return known

    def _note_refused(self, known: Known | None) -> None:
        if self._desk.database.read_only:
            return
        account = known.account.id if known else None
        with self._desk.post() as journal:
            journal.note(Deed.SIGN_IN_REFUSED, Subject.ACCOUNT, account)
        if known is not None:
            self._waits[known.account.id] = (known.tries.failures + 1, self._steady())

    def _check_wait(self, account: AccountId, tries: Tries) -> None:
        seconds = self._seconds_left(account, tries)
        if seconds:
            raise RefusedError(TooSoon(field="password", seconds=seconds))

    def _seconds_left(self, account: AccountId, tries: Tries) -> int:
        if tries.last is None:
            return 0
        left = remaining(tries.failures, tries.last, self._desk.now())
        # A clock set back would hold them up until it has caught up: the steady one does not.
        counted, since = self._waits.get(account, (-1, 0.0))
        if counted != tries.failures:
            since = self._steady()
            self._waits[account] = (tries.failures, since)
        waited = self._steady() - since
        return min(left, max(ceil(wait_after(tries.failures) - waited), 0))


def _to_known(connection: Connection, row: AccountRow) -> Known:
    account = to_account(row)
    return Known(account, row.password, row.recovery, tries_at(connection, account.id))
