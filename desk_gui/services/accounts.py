"""Accounts: what a manager does with those who may use the desk."""

from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from desk_gui.db.tables import AccountRow
from desk_gui.domain.accounts import (
    Account,
    AccountDetails,
    LastManager,
    LoginTaken,
    RefusedSignIn,
    clean_account,
    keeps_a_manager,
)
from desk_gui.domain.actors import AccountId, Permission
from desk_gui.domain.audit import Deed, Subject
from desk_gui.domain.folding import fold
from desk_gui.domain.passwords import clean_password
from desk_gui.domain.refusals import ChangedMeanwhile, RefusedError
from desk_gui.services.access import needs
from desk_gui.services.account_rows import fill_account, refused_sign_ins, to_account
from desk_gui.services.changes import Outcome
from desk_gui.services.entrance import ACCOUNTS, FIELDS, EntranceService, SetUp, cleaned
from desk_gui.services.holding_order import WRITING

__all__ = ["AccountService", "SetUp"]


class AccountService(EntranceService):
    """Everything about accounts: coming in, and the manager's deeds."""

    @needs(Permission.MANAGE_ACCOUNTS)
    def accounts(self) -> Outcome[list[Account]]:
        """Return all accounts by name, those that are not used any more last."""
        with self._desk.database.read() as connection, Session(connection) as session:
            found = [to_account(row) for row in session.scalars(select(AccountRow))]
        return Outcome(sorted(found, key=lambda each: (not each.active, fold(each.name), each.id)))

    @needs(Permission.MANAGE_ACCOUNTS)
    def add(self, uid: str, details: AccountDetails, password: str) -> Outcome[Account]:
        """Add an account; who gets it has to choose another password at the first sign-in.

        The same ``uid`` again returns whom it added before.

        Raises:
            RefusedError: with every reason of every field; ``LoginTaken``.
        """
        clean, checked = cleaned(details, password)
        hashed = self._hasher.hash(checked)
        try:
            return self._add(uid, clean, hashed)
        except IntegrityError:
            # Another connection was first with this uid, or with this login.
            return self._added(uid)

    @needs(Permission.MANAGE_ACCOUNTS)
    def change(
        self, account_id: AccountId, version: int, details: AccountDetails
    ) -> Outcome[Account]:
        """Write what holds of an account now; ``version`` is the one that was read.

        Raises:
            RefusedError: with every reason of every field; ``LoginTaken``, ``LastManager``,
                ``ChangedMeanwhile``.
        """
        clean = clean_account(details)
        try:
            account = self._change(account_id, version, clean)
        except IntegrityError:
            raise RefusedError(LoginTaken(field="login")) from None
        self._attendance.follow(account)
        return Outcome(account, ACCOUNTS)

    @needs(Permission.MANAGE_ACCOUNTS)
    def reset_password(
        self, account_id: AccountId, version: int, password: str
    ) -> Outcome[Account]:
        """Give an account a password that has to be changed at the next sign-in.

        Raises:
            RefusedError: the password is refused, or ``ChangedMeanwhile``.
        """
        known = self._proof.by_id(account_id)
        own = (known.account.login, known.account.name) if known else ()
        hashed = self._hasher.hash(clean_password(password, "password", *own))
        with self._desk.change() as (session, journal):
            row = _row(session, account_id, version)
            row.password, row.must_change = hashed, True
            session.flush()
            account = to_account(row)
            journal.note(Deed.PASSWORD_RESET, Subject.ACCOUNT, row.id)
        self._attendance.follow(account)
        return Outcome(account, ACCOUNTS)

    @needs(Permission.MANAGE_ACCOUNTS)
    def refused_since_last_visit(self) -> Outcome[list[RefusedSignIn]]:
        """Return wrong passwords since this manager last said they had seen them."""
        with self._desk.database.read() as connection:
            return Outcome(refused_sign_ins(connection, self._desk.actor().account))

    @needs(Permission.MANAGE_ACCOUNTS)
    def mark_refused_seen(self) -> Outcome[None]:
        """Remember that this manager has seen the wrong passwords there are."""
        with self._desk.post() as journal:
            journal.note(Deed.HISTORY_READ, Subject.ACCOUNT, fields=["sign_in_refused"])
        return Outcome(None, ACCOUNTS)

    def _add(self, uid: str, details: AccountDetails, hashed: str) -> Outcome[Account]:
        with self._desk.change() as (session, journal):
            row = session.scalar(select(AccountRow).where(AccountRow.uid == uid))
            if row is not None:
                return Outcome(to_account(row))
            row = AccountRow(
                uid=uid,
                password=hashed,
                recovery="",
                must_change=True,
                created_at=self._desk.now(),
            )
            fill_account(row, details)
            session.add(row)
            session.flush()
            journal.note(Deed.ACCOUNT_ADDED, Subject.ACCOUNT, row.id, fields=FIELDS)
            return Outcome(to_account(row), ACCOUNTS)

    def _added(self, uid: str) -> Outcome[Account]:
        with self._desk.database.read() as connection, Session(connection) as session:
            row = session.scalar(select(AccountRow).where(AccountRow.uid == uid))
            if row is None:
                raise RefusedError(LoginTaken(field="login"))
            return Outcome(to_account(row))

    def _change(self, account_id: AccountId, version: int, details: AccountDetails) -> Account:
        with self._desk.change() as (session, journal):
            rows = _active_rows(session)
            row = _row(session, account_id, version)
            before = to_account(row).details
            changed = [name for name in FIELDS if getattr(before, name) != getattr(details, name)]
            others = [to_account(each).details for each in rows if each.id != account_id]
            if keeps_a_manager([before]) and not keeps_a_manager([*others, details]):
                raise RefusedError(LastManager())
            if changed:
                fill_account(row, details)
                session.flush()
                journal.note(Deed.ACCOUNT_CHANGED, Subject.ACCOUNT, row.id, fields=changed)
            return to_account(row)


def _active_rows(session: Session) -> Iterable[AccountRow]:
    """Return the active accounts, held: two managers cannot put each other out at one moment."""
    query = select(AccountRow).where(AccountRow.active).order_by(AccountRow.id)
    return session.scalars(query.with_for_update(key_share=True)).all()


def _row(session: Session, account_id: AccountId, version: int) -> AccountRow:
    row = session.get(AccountRow, account_id, with_for_update=WRITING)
    if row is None or row.version != version:
        raise RefusedError(ChangedMeanwhile())
    return row
