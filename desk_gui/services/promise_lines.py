"""Promises as records: read with their owner, their visitor, how often it was tried, and how last.

The tries are counted by their index for each promise that is listed: of a
thousand open ones that takes no longer than reading them.
"""

from datetime import tzinfo
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, func, select

from desk_gui.db.tables import AccountRow, PromiseRow, PromiseTryRow, VisitRow, table
from desk_gui.domain.actors import AccountId
from desk_gui.domain.people import PersonId
from desk_gui.domain.promises import (
    Promise,
    PromiseChannel,
    PromiseDetails,
    PromiseId,
    PromiseKind,
    PromiseState,
    PromiseTry,
    TryResult,
)
from desk_gui.domain.visits import VisitId

_PROMISES, _TRIES = table(PromiseRow), table(PromiseTryRow)
_LAST = _TRIES.alias("last_try")
_OF_IT = _TRIES.c.promise_id == _PROMISES.c.id
LINES: Select[*tuple[Any, ...]] = (
    select(
        *_PROMISES.columns,
        AccountRow.name.label("owner_name"),
        VisitRow.name.label("visitor"),
        select(func.count()).where(_OF_IT).scalar_subquery().label("tries"),
        _LAST.c.result.label("try_result"),
        _LAST.c.at.label("try_at"),
        _LAST.c.by.label("try_by"),
        _LAST.c.note.label("try_note"),
    )
    .outerjoin(AccountRow, AccountRow.id == PromiseRow.owner_id)
    .outerjoin(VisitRow, VisitRow.id == PromiseRow.visit_id)
    .outerjoin(_LAST, _LAST.c.id == select(func.max(_TRIES.c.id)).where(_OF_IT).scalar_subquery())
)


def read_open(
    connection: Connection,
    zone: tzinfo | None,
    *wanted: ColumnElement[bool],
    limit: int | None = None,
) -> list[Promise]:
    """Return what is open, the one that is due first at the head; at most ``limit`` of it."""
    query = LINES.where(PromiseRow.state == PromiseState.OPEN.value, *wanted)
    rows = connection.execute(query.order_by(PromiseRow.due_at, PromiseRow.id).limit(limit))
    return [to_promise(row, zone) for row in rows]


def read_one(
    connection: Connection, zone: tzinfo | None, wanted: ColumnElement[bool]
) -> Promise | None:
    """Return a promise, or None if there is none."""
    row = connection.execute(LINES.where(wanted)).one_or_none()
    return None if row is None else to_promise(row, zone)


def to_promise(row: Row[Any], zone: tzinfo | None) -> Promise:
    """Return the record of a line, its times in this zone."""
    return Promise(
        id=PromiseId(row.id),
        uid=row.uid,
        version=row.version,
        details=_details(row, zone),
        state=PromiseState(row.state),
        made_at=row.made_at.astimezone(zone),
        made_by=row.made_by,
        owner_name=row.owner_name or "",
        closed_at=None if row.closed_at is None else row.closed_at.astimezone(zone),
        closed_by=row.closed_by,
        reason=row.reason,
        renews=None if row.renews_id is None else PromiseId(row.renews_id),
        tries=row.tries,
        last_try=_last_try(row, zone),
        reminds_at=None if row.reminds_at is None else row.reminds_at.astimezone(zone),
        reminded_at=None if row.reminded_at is None else row.reminded_at.astimezone(zone),
        reminded_by=row.reminded_by,
    )


def to_try(row: Row[Any], zone: tzinfo | None) -> PromiseTry:
    """Return the record of a row of tries."""
    return PromiseTry(
        result=TryResult(row.result), at=row.at.astimezone(zone), by=row.by, note=row.note
    )


def _details(row: Row[Any], zone: tzinfo | None) -> PromiseDetails:
    return PromiseDetails(
        kind=PromiseKind(row.kind),
        text=row.text or row.visitor or "",
        due_at=row.due_at.astimezone(zone),
        channel=PromiseChannel(row.channel),
        person=None if row.person_id is None else PersonId(row.person_id),
        visit=None if row.visit_id is None else VisitId(row.visit_id),
        owner=None if row.owner_id is None else AccountId(row.owner_id),
        call=row.call_id,
    )


def _last_try(row: Row[Any], zone: tzinfo | None) -> PromiseTry | None:
    if row.try_result is None:
        return None
    return PromiseTry(
        result=TryResult(row.try_result),
        at=row.try_at.astimezone(zone),
        by=row.try_by,
        note=row.try_note,
    )
