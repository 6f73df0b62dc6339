"""Coming in: the first manager, signing in and out, the own password, the recovery code."""

import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass, fields, replace

from sqlalchemy import exists, select
from sqlalchemy.orm import Session

from desk_gui.db.tables import AccountRow, ChainKeyRow
from desk_gui.domain.accounts import (
    Account,
    AccountDetails,
    AccountsExist,
    RecoveryRefused,
    Weakness,
    WeakPassword,
    WrongPassword,
    clean_account,
)
from desk_gui.domain.actors import AccountId, Permission, Role
from desk_gui.domain.audit import Deed, Subject
from desk_gui.domain.folding import fold
from desk_gui.domain.passwords import CODE_BITS, clean_password, normalised, read_code, write_code
from desk_gui.domain.refusals import Gathered, RefusedError
from desk_gui.services.access import Desk, Service, needs, open_to_anyone
from desk_gui.services.account_rows import fill_account, to_account
from desk_gui.services.attendance import Attendance
from desk_gui.services.changes import Outcome, Topic
from desk_gui.services.hashing import Argon2, Hasher
from desk_gui.services.journal import Journal
from desk_gui.services.sign_in import Known, Proof

ACCOUNTS = frozenset({Topic.ACCOUNTS})
FIELDS = tuple(each.name for each in fields(AccountDetails))


@dataclass(frozen=True)
class SetUp:
    """An account with its recovery code, which can be told only now."""

    account: Account
    recovery_code: str


class EntranceService(Service):
    """Who comes in at this desk. Hashing takes 0.2 s a time: never call it on the GUI thread."""

    def __init__(
        self,
        desk: Desk,
        attendance: Attendance,
        hasher: Hasher | None = None,
        steady: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(desk)
        self._attendance = attendance
        self._hasher = hasher or Argon2()
        self._proof = Proof(desk, self._hasher, steady)

    @open_to_anyone
    def set_up(self, uid: str, details: AccountDetails, password: str) -> Outcome[SetUp]:
        """Make the first account, a manager, and sign them in.

        The same ``uid`` with the same password again signs in whom it made
        before, with a new recovery code in place of the former.

        Raises:
            RefusedError: with every reason of every field; ``AccountsExist``.
        """
        manager = replace(details, roles=details.roles | {Role.MANAGER}, active=True)
        clean, checked = cleaned(manager, password)
        code, recovery = self._new_code()
        hashed = self._hasher.hash(checked)
        with self._desk.change() as (session, journal):
            # One row that is always there: two first starts on one server wait for each other.
            session.scalar(select(ChainKeyRow.id).with_for_update())
            row = session.scalar(select(AccountRow).where(AccountRow.uid == uid))
            if row is None:
                row = self._first(session, uid, clean, hashed)
                journal.note(Deed.ACCOUNT_ADDED, Subject.ACCOUNT, row.id, fields=FIELDS)
            elif not row.active or not self._hasher.verify(row.password, checked):
                raise RefusedError(AccountsExist())
            row.recovery = recovery
            account = self._come_in(session, journal, row, Deed.SIGNED_IN)
        self._attendance.admit(account)
        return Outcome(SetUp(account, code), ACCOUNTS)

    @open_to_anyone
    def names(self) -> Outcome[list[tuple[str, str]]]:
        """Return login and name of whoever may sign in, in the order of their names."""
        query = select(AccountRow.login, AccountRow.name).where(AccountRow.active)
        with self._desk.database.read() as connection:
            rows = connection.execute(query).all()
        named = [(row.login, row.name) for row in rows]
        return Outcome(sorted(named, key=lambda each: (fold(each[1]), each)))

    @needs(Permission.USE_DESK)
    def colleagues(self) -> Outcome[list[tuple[AccountId, str]]]:
        """Return who works at the desks, by key and name, in the order of their names."""
        query = select(AccountRow.id, AccountRow.name).where(AccountRow.active)
        with self._desk.database.read() as connection:
            rows = connection.execute(query).all()
        named = [(AccountId(row.id), row.name) for row in rows]
        return Outcome(sorted(named, key=lambda each: (fold(each[1]), each)))

    @open_to_anyone
    def sign_in(self, login: str, password: str) -> Outcome[Account]:
        """Sign in; whoever was signed in here is so no longer.

        Raises:
            RefusedError: ``WrongPassword``, also of a login that is none; ``TooSoon``.
        """
        known = self._proof.password(self._proof.by_login(login), password)
        return self._welcome(known, password)

    @needs(Permission.USE_DESK)
    def unlock(self, password: str) -> Outcome[Account]:
        """Let who is signed in go on.

        Raises:
            RefusedError: ``WrongPassword``, ``TooSoon``.
        """
        known = self._proof.password(self._present(), password)
        return self._welcome(known, password)

    @open_to_anyone
    def recover(self, login: str, code: str, new_password: str) -> Outcome[SetUp]:
        """Sign in by the recovery code and choose a new password; the code works once.

        Raises:
            RefusedError: ``RecoveryRefused``, the same for an unknown login;
                ``TooSoon``; the new password is refused.
        """
        refusal = RecoveryRefused(field="code")
        checked = clean_password(new_password, "new_password", login)
        known = self._proof.recovery(self._proof.by_login(login), read_code(code), refusal)
        clean_password(new_password, "new_password", known.account.login, known.account.name)
        new_code, recovery = self._new_code()
        hashed = self._hasher.hash(checked)
        with self._desk.change() as (session, journal):
            row = self._proof.confirm(session, known, refusal)
            row.password, row.recovery, row.must_change = hashed, recovery, False
            account = self._come_in(session, journal, row, Deed.RECOVERED)
        self._attendance.admit(account)
        return Outcome(SetUp(account, new_code), ACCOUNTS)

    @needs(Permission.USE_DESK)
    def change_password(self, old: str, new: str) -> Outcome[Account]:
        """Choose another password of one's own.

        Raises:
            RefusedError: ``WrongPassword`` (field ``old``), ``TooSoon``; the new one is
                refused (field ``new``).
        """
        known = self._proof.password(self._present(), old, "old")
        checked = clean_password(new, "new", known.account.login, known.account.name)
        if checked == normalised(old):
            raise RefusedError(WeakPassword(field="new", reason=Weakness.SAME))
        hashed = self._hasher.hash(checked)
        with self._desk.change() as (session, journal):
            row = self._proof.confirm(session, known, WrongPassword(field="old"))
            row.password, row.must_change = hashed, False
            account = self._come_in(session, journal, row, Deed.PASSWORD_CHANGED)
        self._attendance.admit(account)
        return Outcome(account, ACCOUNTS)

    @needs(Permission.MANAGE_ACCOUNTS)
    def new_recovery_code(self, password: str) -> Outcome[str]:
        """Return another recovery code of one's own, in place of the former.

        Raises:
            RefusedError: ``WrongPassword``, ``TooSoon``.
        """
        known = self._proof.password(self._present(), password)
        code, recovery = self._new_code()
        with self._desk.change() as (session, journal):
            row = self._proof.confirm(session, known, WrongPassword(field="password"))
            row.recovery = recovery
            session.flush()
            account = to_account(row)
            journal.note(Deed.ACCOUNT_CHANGED, Subject.ACCOUNT, row.id, fields=["recovery"])
        self._attendance.follow(account)
        return Outcome(code, ACCOUNTS)

    @open_to_anyone
    def refresh(self) -> Outcome[Account | None]:
        """Go by what the account signed in here is now: another desk may have changed it."""
        present = self._present()
        if present is not None:
            self._attendance.follow(present.account)
        return Outcome(self._attendance.account)

    def _present(self) -> Known | None:
        account = self._attendance.account
        return self._proof.by_id(account.id) if account is not None else None

    def _welcome(self, known: Known, password: str) -> Outcome[Account]:
        if self._desk.database.read_only:
            self._attendance.admit(known.account)
            return Outcome(known.account)
        hashed = known.password
        if self._hasher.is_outdated(hashed):
            hashed = self._hasher.hash(normalised(password))
        with self._desk.change() as (session, journal):
            row = self._proof.confirm(session, known, WrongPassword(field="password"))
            row.password = hashed
            account = self._come_in(session, journal, row, Deed.SIGNED_IN)
        self._attendance.admit(account)
        return Outcome(account, ACCOUNTS)

    def _come_in(self, session: Session, journal: Journal, row: AccountRow, deed: Deed) -> Account:
        """Note that somebody proved who they are: what was noted in this is their doing."""
        session.flush()
        account = to_account(row)
        journal.actor = self._attendance.actor_of(account)
        journal.note(deed, Subject.ACCOUNT, row.id)
        return account

    def _first(
        self, session: Session, uid: str, details: AccountDetails, hashed: str
    ) -> AccountRow:
        if session.scalar(select(exists().select_from(AccountRow))):
            raise RefusedError(AccountsExist())
        row = AccountRow(
            uid=uid, password=hashed, recovery="", must_change=False, created_at=self._desk.now()
        )
        fill_account(row, details)
        session.add(row)
        session.flush()
        return row

    def _new_code(self) -> tuple[str, str]:
        """Return a recovery code and its hash."""
        code = write_code(secrets.randbits(CODE_BITS))
        return code, self._hasher.hash(read_code(code))


def cleaned(details: AccountDetails, password: str) -> tuple[AccountDetails, str]:
    """Return details and password as they are kept.

    Raises:
        RefusedError: with every reason of every field at once.
    """
    gathered = Gathered()
    clean = gathered.take(lambda: clean_account(details), details)
    own = (details.login, details.name)
    checked = gathered.take(lambda: clean_password(password, "password", *own), "")
    gathered.raise_any()
    return clean, checked
