"""Reminders of promises: each rings at one workstation, whichever asks first, and never twice.

What rang is a mark on the promise and no event: whoever starts anew sees in
the panel what is due, whether or not it was shown before the program died.
Times are kept in UTC: a clock on the wall that is put forward or back moves
no reminder.
"""

from datetime import UTC, datetime, timedelta

from sqlalchemy import ColumnElement, Connection, and_, or_, select, update

from desk_gui.db.tables import PromiseRow, table
from desk_gui.domain.actors import AccountId
from desk_gui.domain.promises import PromiseState

_PROMISES = table(PromiseRow)
GRACE = timedelta(seconds=30)
"""So long a reminder is left to the desk its owner sits at."""
_MOST = 100
"""So many are claimed at one look; the others at the next."""


def is_anything_due(connection: Connection, now: datetime, account: AccountId | None) -> bool:
    """Tell whether it is worth claiming; at nearly every look it is not."""
    query = select(_PROMISES.c.id).where(_due(now, account)).limit(1)
    return connection.execute(query).first() is not None


def claim_due(
    connection: Connection, now: datetime, account: AccountId | None, workstation: str
) -> list[int]:
    """Claim the reminders that are due for this workstation; return whose they are.

    They are held in the same order everywhere: two desks that claim at one moment
    wait for each other, never lock each other out, and the second finds them claimed.
    """
    query = select(_PROMISES.c.id).where(_due(now, account)).order_by(_PROMISES.c.id)
    keys = list(connection.scalars(query.limit(_MOST).with_for_update(key_share=True)))
    # At once: a hundred statements, one by one, would keep the window's thread from its paint.
    claim = update(_PROMISES).where(_PROMISES.c.id.in_(keys))
    if keys:
        connection.execute(claim.values(reminded_at=now.astimezone(UTC), reminded_by=workstation))
    return keys


def _due(now: datetime, account: AccountId | None) -> ColumnElement[bool]:
    """Return the condition for what this desk may ring for now."""
    ours = or_(
        _PROMISES.c.owner_id.is_(None),
        _PROMISES.c.owner_id == account,
        _PROMISES.c.reminds_at <= (now.astimezone(UTC) - GRACE),
    )
    return and_(_unclaimed(now), ours)


def _unclaimed(now: datetime) -> ColumnElement[bool]:
    return and_(
        _PROMISES.c.state == PromiseState.OPEN.value,
        _PROMISES.c.reminds_at <= now.astimezone(UTC),
        or_(_PROMISES.c.reminded_at.is_(None), _PROMISES.c.reminded_at < _PROMISES.c.reminds_at),
    )
