"""Accounts between their rows and their records, and the wrong passwords the audit remembers."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, Select, func, select

from desk_gui.db.tables import AccountRow, AuditRow
from desk_gui.domain.accounts import Account, AccountDetails, RefusedSignIn, login_key
from desk_gui.domain.actors import AccountId, Role
from desk_gui.domain.audit import Deed, Subject

_FORGIVES = (Deed.SIGNED_IN, Deed.RECOVERED, Deed.PASSWORD_RESET, Deed.PASSWORD_CHANGED)
"""What ends a row of wrong passwords."""
_REFUSALS = (
    AuditRow.subject_kind == Subject.ACCOUNT.value,
    AuditRow.deed == Deed.SIGN_IN_REFUSED.value,
)


@dataclass(frozen=True)
class Tries:
    """How many wrong passwords came one after another, on whatever workstation."""

    failures: int
    last: datetime | None


def to_account(row: AccountRow) -> Account:
    """Return the record of a row."""
    return Account(
        id=AccountId(row.id),
        login=row.login,
        name=row.name,
        post=row.post,
        roles=frozenset(Role(role) for role in row.roles.split(",") if role),
        active=row.active,
        must_change=row.must_change,
        has_recovery=bool(row.recovery),
        version=row.version,
    )


def fill_account(row: AccountRow, details: AccountDetails) -> None:
    """Write checked details into a row."""
    row.login = details.login
    row.login_key = login_key(details.login)
    row.name = details.name
    row.post = details.post
    row.roles = ",".join(role.value for role in Role if role in details.roles)
    row.active = details.active


def tries_at(connection: Connection, account: AccountId) -> Tries:
    """Return the wrong passwords typed for an account since it was last proved."""
    mine = (
        AuditRow.subject_kind == Subject.ACCOUNT.value,
        AuditRow.subject_id == account,
    )
    proved = select(func.max(AuditRow.id)).where(*mine, AuditRow.deed.in_(_FORGIVES))
    after = connection.scalar(proved) or 0
    wrong = select(func.count(), func.max(AuditRow.id)).where(
        *mine, *_REFUSALS, AuditRow.id > after
    )
    count, last = connection.execute(wrong).one()
    if not count:
        return Tries(0, None)
    return Tries(count, connection.scalar(select(AuditRow.at).where(AuditRow.id == last)))


def refused_sign_ins(connection: Connection, manager: AccountId | None) -> list[RefusedSignIn]:
    """Return the wrong passwords since this manager last said they had seen them, newest first."""
    seen = select(func.max(AuditRow.id)).where(
        AuditRow.subject_kind == Subject.ACCOUNT.value,
        AuditRow.deed == Deed.HISTORY_READ.value,
        AuditRow.account_id == manager,
    )
    rows = connection.execute(_refused_after(connection.scalar(seen) or 0)).all()
    return [
        RefusedSignIn(name=row.name or "", at=row.at, workstation=row.workstation, count=row.tries)
        for row in rows
    ]


def _refused_after(entry: int) -> Select[tuple[str | None, datetime, str, int]]:
    groups = (
        select(
            AuditRow.subject_id.label("account"),
            AuditRow.workstation.label("workstation"),
            func.count().label("tries"),
            func.max(AuditRow.id).label("last"),
        )
        .where(*_REFUSALS, AuditRow.id > entry)
        .group_by(AuditRow.subject_id, AuditRow.workstation)
        .subquery()
    )
    return (
        select(
            AccountRow.name.label("name"),
            AuditRow.at.label("at"),
            groups.c.workstation.label("workstation"),
            groups.c.tries.label("tries"),
        )
        .join(AuditRow, AuditRow.id == groups.c.last)
        .outerjoin(AccountRow, AccountRow.id == groups.c.account)
        .order_by(groups.c.last.desc())
    )
