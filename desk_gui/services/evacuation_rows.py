"""Rows of an evacuation, from and as the frozen records of it; times in the office's zone."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, tzinfo
from typing import Any

from sqlalchemy import Connection, Row, insert, select

from desk_gui.db.tables import EvacuationPersonRow, EvacuationRow, table
from desk_gui.domain.evacuations import (
    Evacuation,
    EvacuationId,
    EvacuationKind,
    Evacuee,
    EvacueeId,
    PresentPerson,
)
from desk_gui.domain.staff import StaffId
from desk_gui.domain.visits import VisitId

EVACUATIONS, PEOPLE = table(EvacuationRow), table(EvacuationPersonRow)


def add_people(connection: Connection, key: int, people: Sequence[PresentPerson]) -> None:
    """Write down who is looked for, in this order."""
    rows = [
        {
            "evacuation_id": key,
            "position": position,
            "visit_id": person.visit,
            "staff_id": person.staff,
            "name": person.name,
            "firm": person.firm,
            "place": person.place,
            "arrived_at": None if person.arrived_at is None else person.arrived_at.astimezone(UTC),
            "found_at": None,
            "found_by": "",
            "added": False,
        }
        for position, person in enumerate(people)
    ]
    if rows:
        connection.execute(insert(PEOPLE), rows)


def to_evacuations(
    connection: Connection, rows: Iterable[Row[Any]], zone: tzinfo | None
) -> list[Evacuation]:
    """Return evacuations with everybody on their lists."""
    kept = list(rows)
    query = (
        select(PEOPLE)
        .where(PEOPLE.c.evacuation_id.in_([row.id for row in kept]))
        .order_by(PEOPLE.c.position, PEOPLE.c.id)
    )
    people: defaultdict[int, list[Evacuee]] = defaultdict(list)
    for row in connection.execute(query):
        people[row.evacuation_id].append(_to_evacuee(row, zone))
    return [_to_evacuation(row, people[row.id], zone) for row in kept]


def evacuation_of(connection: Connection, key: int, zone: tzinfo | None) -> Evacuation:
    """Return an evacuation that is there."""
    row = connection.execute(select(EVACUATIONS).where(EVACUATIONS.c.id == key)).one()
    return to_evacuations(connection, [row], zone)[0]


def _to_evacuation(row: Row[Any], people: Sequence[Evacuee], zone: tzinfo | None) -> Evacuation:
    return Evacuation(
        id=EvacuationId(row.id),
        uid=row.uid,
        kind=EvacuationKind(row.kind),
        started_at=row.started_at.astimezone(zone),
        started_by=row.started_by,
        people=tuple(people),
        handed_over_at=_local(row.handed_over_at, zone),
        ended_at=_local(row.ended_at, zone),
        ended_by=row.ended_by,
        note=row.note,
    )


def _to_evacuee(row: Row[Any], zone: tzinfo | None) -> Evacuee:
    person = PresentPerson(
        name=row.name,
        firm=row.firm,
        place=row.place,
        arrived_at=_local(row.arrived_at, zone),
        visit=None if row.visit_id is None else VisitId(row.visit_id),
        staff=None if row.staff_id is None else StaffId(row.staff_id),
    )
    return Evacuee(
        id=EvacueeId(row.id),
        position=row.position,
        person=person,
        found_at=_local(row.found_at, zone),
        found_by=row.found_by,
        added=row.added,
    )


def _local(at: datetime | None, zone: tzinfo | None) -> datetime | None:
    return None if at is None else at.astimezone(zone)
