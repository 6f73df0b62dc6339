"""Holds as conditions of queries, and from rows to records."""

from collections.abc import Mapping
from datetime import tzinfo
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, and_, or_, select

from desk_gui.db.tables import HoldRow, table
from desk_gui.domain.people import PersonId
from desk_gui.domain.retention import Hold, HoldId, RecordKind
from desk_gui.services.call_rows import CALLS
from desk_gui.services.open_matters import VISITS, people_of, visit_people

HOLDS = table(HoldRow)


def held(kind: RecordKind) -> Select[Any]:
    """Return the query for the keys of the records of a kind that a hold keeps."""
    return select(HOLDS.c.record_id).where(
        HOLDS.c.kind == kind.value, HOLDS.c.released_at.is_(None)
    )


def is_held(person: ColumnElement[int]) -> ColumnElement[bool]:
    """Return the condition for people whom a hold keeps: theirs, or one of what names them."""
    of_visits = people_of(visit_people(VISITS.c.id.in_(held(RecordKind.VISITS))))
    of_calls = select(CALLS.c.person_id).where(
        CALLS.c.person_id.is_not(None), CALLS.c.id.in_(held(RecordKind.CALLS))
    )
    own = person.in_(held(RecordKind.PEOPLE))
    return or_(own, person.in_(of_visits), person.in_(of_calls))


def hold_on_person(connection: Connection, person: PersonId) -> Any:
    """Return the row of a hold that keeps somebody; None where nothing does."""
    named = visit_people().subquery()
    visits = select(named.c.record).where(named.c.person == person)
    calls = select(CALLS.c.id).where(CALLS.c.person_id == person)
    keeps = or_(
        and_(HOLDS.c.kind == RecordKind.CALLS.value, HOLDS.c.record_id.in_(calls)),
        and_(HOLDS.c.kind == RecordKind.PEOPLE.value, HOLDS.c.record_id == person),
        and_(HOLDS.c.kind == RecordKind.VISITS.value, HOLDS.c.record_id.in_(visits)),
    )
    query = select(HOLDS).where(keeps, HOLDS.c.released_at.is_(None)).order_by(HOLDS.c.id)
    return connection.execute(query.limit(1)).first()


def to_hold(row: HoldRow | Any, names: Mapping[int, str], zone: tzinfo | None) -> Hold:
    """Return the record of a hold; ``names`` says what the records of its kind are called now."""
    return Hold(
        id=HoldId(row.id),
        kind=RecordKind(row.kind),
        record=row.record_id,
        name=names.get(row.record_id, ""),
        reason=row.reason,
        at=row.at.astimezone(zone),
        by=row.by,
        released_at=None if row.released_at is None else row.released_at.astimezone(zone),
        released_by=row.released_by,
    )
