"""What presses first of all that is promised: read as a list shows it, however much there is.

A thousand records take longer than a key may wait: only those that are shown
become records, the others are counted by the database. What is typed is
looked for in the texts alone.
"""

from collections.abc import Sequence
from datetime import UTC, datetime, time, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, case, func, or_, select

from desk_gui.db.tables import AccountRow, PromiseRow, VisitRow, table
from desk_gui.domain.actors import AccountId
from desk_gui.domain.folding import all_begin, fold, index_keys
from desk_gui.domain.promise_times import SOON, Pressing, Urgency
from desk_gui.domain.promises import PromiseState
from desk_gui.domain.visit_search import visit_terms
from desk_gui.services.promise_lines import read_open

_P, _ACCOUNTS, _VISITS = table(PromiseRow), table(AccountRow), table(VisitRow)
_OPEN = _P.c.state == PromiseState.OPEN.value
_TEXTS = (
    select(_P.c.id, _P.c.text, _P.c.made_by, _VISITS.c.name, _ACCOUNTS.c.name.label("owner"))
    .outerjoin(_ACCOUNTS, _ACCOUNTS.c.id == _P.c.owner_id)
    .outerjoin(_VISITS, _VISITS.c.id == _P.c.visit_id)
    .where(_OPEN)
)
Keys = dict[str, tuple[str, ...]]
"""The words that texts are found by, kept from letter to letter."""


def read_pressing(
    connection: Connection, now: datetime, limit: int, *wanted: ColumnElement[bool]
) -> Pressing:
    """Return the first of what is wanted, with the counts and the owners of all."""
    return Pressing(
        promises=tuple(read_open(connection, now.tzinfo, *wanted, limit=limit)),
        counts=_counts(connection, now, wanted),
        owners=_owners(connection),
    )


def of_owner(owner: AccountId) -> ColumnElement[bool]:
    """Return the condition for what somebody looks after."""
    return _P.c.owner_id == owner


def with_text(connection: Connection, text: str, keys: Keys) -> ColumnElement[bool]:
    """Return the condition for what has all the beginnings of words that are typed.

    ``keys`` holds what was folded before; only what is open stays in it.
    """
    terms = visit_terms(text)
    rows = connection.execute(_TEXTS).all()
    texts = {row.id: " ".join(filter(None, row[1:])) for row in rows}
    known = {each: keys.get(each) or index_keys(each) for each in texts.values()}
    keys.clear()
    keys.update(known)
    found = [key for key, each in texts.items() if all_begin(terms, known[each])]
    return _P.c.id.in_(found)


def _counts(
    connection: Connection, now: datetime, wanted: Sequence[ColumnElement[bool]]
) -> dict[Urgency, int]:
    """Count by urgency, as ``urgency_of`` tells it of one."""
    at = now.astimezone(UTC)
    midnight = datetime.combine(now.date() + timedelta(days=1), time(), now.tzinfo)
    overdue = _P.c.due_at < at
    # Of what reminds never, the comparison is neither true nor false.
    reminds = and_(_P.c.reminds_at.is_not(None), _P.c.reminds_at <= at)
    soon = or_(_P.c.due_at <= at + SOON, reminds)
    today = _P.c.due_at < midnight.astimezone(UTC)
    columns: dict[Urgency, ColumnElement[bool]] = {
        Urgency.OVERDUE: overdue,
        Urgency.SOON: and_(~overdue, soon),
        Urgency.TODAY: and_(~overdue, ~soon, today),
        Urgency.LATER: and_(~overdue, ~soon, ~today),
    }
    query = select(*(_sum(each) for each in columns.values())).where(_OPEN, *wanted)
    row: Any = connection.execute(query).one()
    return {urgency: count or 0 for urgency, count in zip(columns, row, strict=True)}


def _sum(condition: ColumnElement[bool]) -> ColumnElement[int]:
    return func.sum(case((condition, 1), else_=0))


def _owners(connection: Connection) -> tuple[tuple[AccountId, str], ...]:
    query = (
        select(_ACCOUNTS.c.id, _ACCOUNTS.c.name)
        .join(_P, _P.c.owner_id == _ACCOUNTS.c.id)
        .where(_OPEN)
        .distinct()
    )
    owners = [(AccountId(row.id), row.name) for row in connection.execute(query)]
    return tuple(sorted(owners, key=_by_name))


def _by_name(owner: tuple[AccountId, str]) -> tuple[str, int]:
    return fold(owner[1]), owner[0]
