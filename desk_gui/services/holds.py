"""Setting holds in a transaction, and reading them with what their records are called now."""

from collections.abc import Sequence
from datetime import UTC, tzinfo
from typing import Any

from sqlalchemy import ColumnElement, Connection, select
from sqlalchemy.orm import Session

from desk_gui.db.tables import HoldRow
from desk_gui.domain.audit import Deed, Subject
from desk_gui.domain.people import PersonId
from desk_gui.domain.refusals import RefusedError
from desk_gui.domain.retention import Hold, HoldId, NoSuchRecord, RecordKind
from desk_gui.services.hold_rows import HOLDS, to_hold
from desk_gui.services.journal import Journal
from desk_gui.services.record_kinds import KINDS, kind_of


def set_hold(
    session: Session, journal: Journal, uid: str, kind: RecordKind, record: int, reason: str
) -> HoldRow:
    """Put a record under a hold; the same ``uid`` again returns the first's.

    Raises:
        RefusedError: ``NoSuchRecord``.
    """
    row = session.scalar(select(HoldRow).where(HoldRow.uid == uid))
    if row is not None:
        return row
    _lock(session, kind, record)
    row = HoldRow(uid=uid, kind=kind.value, record_id=record, reason=reason, released_by="")
    row.at, row.by = journal.at.astimezone(UTC), journal.actor.name
    session.add(row)
    session.flush()
    journal.note(Deed.HOLD_SET, Subject.HOLD, row.id, person=_person(row))
    return row


def lift_hold(session: Session, journal: Journal, hold_id: HoldId) -> HoldRow:
    """Release a hold; one that was released stays as it is.

    Raises:
        RefusedError: ``NoSuchRecord``.
    """
    row = session.get(HoldRow, hold_id, with_for_update=True)
    if row is None:
        raise RefusedError(NoSuchRecord())
    if row.released_at is None:
        row.released_at = journal.at.astimezone(UTC)
        row.released_by = journal.actor.name
        session.flush()
        journal.note(Deed.HOLD_RELEASED, Subject.HOLD, row.id, person=_person(row))
    return row


def read_holds(
    connection: Connection, zone: tzinfo | None, *wanted: ColumnElement[bool]
) -> list[Hold]:
    """Return the holds in force that are wanted, the newest first."""
    in_force = HOLDS.c.released_at.is_(None)
    query = select(HOLDS).where(in_force, *wanted).order_by(HOLDS.c.id.desc())
    return to_holds(connection, connection.execute(query).all(), zone)


def to_holds(connection: Connection, rows: Sequence[Any], zone: tzinfo | None) -> list[Hold]:
    """Return the records of these holds."""
    names: dict[RecordKind, dict[int, str]] = {}
    for kind in KINDS:
        keys = [row.record_id for row in rows if row.kind == kind.kind.value]
        names[kind.kind] = dict(kind.names(connection, keys)) if keys else {}
    return [to_hold(row, names.get(RecordKind(row.kind), {}), zone) for row in rows]


def _lock(session: Session, kind: RecordKind, record: int) -> None:
    """Hold a record that is there until the end of the transaction. Raises RefusedError."""
    known = kind_of(kind)
    if known is None:
        raise RefusedError(NoSuchRecord())
    key = known.rows.c.id
    if session.scalar(select(key).where(key == record).with_for_update()) is None:
        raise RefusedError(NoSuchRecord())


def _person(row: HoldRow) -> PersonId | None:
    return PersonId(row.record_id) if row.kind == RecordKind.PEOPLE.value else None
