"""The accounts the people of the house sign in by: finding one by letters, and whose it is."""

from sqlalchemy import Connection, select
from sqlalchemy.orm import Session

from desk_gui.db.tables import AccountRow, StaffRow, table
from desk_gui.domain.actors import AccountId
from desk_gui.domain.folding import all_begin, fold
from desk_gui.domain.refusals import RefusedError
from desk_gui.domain.staff import AccountHit, AccountOfAnother, UnknownAccount
from desk_gui.services.holding_order import WRITING

_ACCOUNTS, _STAFF = table(AccountRow), table(StaffRow)


def find_accounts(connection: Connection, text: str, limit: int) -> list[AccountHit]:
    """Return the accounts in use whose name or login has words that begin so, by name."""
    query = (
        select(_ACCOUNTS.c.id, _ACCOUNTS.c.name, _ACCOUNTS.c.login, _STAFF.c.name.label("holder"))
        .outerjoin(_STAFF, _STAFF.c.account_id == _ACCOUNTS.c.id)
        .where(_ACCOUNTS.c.active)
    )
    terms = fold(text).split()
    hits = [
        AccountHit(id=AccountId(row.id), name=row.name, login=row.login, holder=row.holder or "")
        for row in connection.execute(query)
        if all_begin(terms, fold(f"{row.name} {row.login}").split())
    ]
    return sorted(hits, key=lambda hit: (fold(hit.name), hit.id))[:limit]


def check_account(session: Session, staff_id: int | None, account: AccountId | None) -> None:
    """Check that somebody can sign in by the account; it is held until the end.

    Raises:
        RefusedError: ``UnknownAccount`` or ``AccountOfAnother``.
    """
    if account is None:
        return
    if session.get(AccountRow, account, with_for_update=WRITING) is None:
        raise RefusedError(UnknownAccount(field="signs_in_as"))
    query = select(StaffRow.id, StaffRow.name).where(StaffRow.account_id == account)
    holder = session.execute(query).one_or_none()
    if holder is not None and holder.id != staff_id:
        raise RefusedError(AccountOfAnother(field="signs_in_as", name=holder.name))
