"""Who is in the house now: visitors one by one, and the people of the house who are in."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import tzinfo
from typing import Any

from sqlalchemy import Connection, select

from desk_gui.db.tables import StaffPresenceRow, table
from desk_gui.domain.alphabet import kazakh_order
from desk_gui.domain.evacuations import PresentPerson
from desk_gui.domain.staff import IN_THE_HOUSE, StaffId
from desk_gui.domain.visits import IN_HOUSE, VisitId
from desk_gui.services.visit_lines import STAFF
from desk_gui.services.visit_rows import MEMBERS, VISITS, local

_PRESENCE = table(StaffPresenceRow)
_VISITORS = (
    select(
        VISITS.c.id,
        VISITS.c.name,
        VISITS.c.firm,
        VISITS.c.people,
        VISITS.c.arrived_at,
        VISITS.c.lead_left_at,
        STAFF.c.name.label("host"),
        STAFF.c.room,
    )
    .outerjoin(STAFF, STAFF.c.id == VISITS.c.host_id)
    .where(VISITS.c.state.in_(sorted(IN_HOUSE)))
)
_THEIR_MEMBERS = (
    select(MEMBERS.c.visit_id, MEMBERS.c.name, MEMBERS.c.firm, MEMBERS.c.left_at)
    .join(VISITS, VISITS.c.id == MEMBERS.c.visit_id)
    .where(VISITS.c.state.in_(sorted(IN_HOUSE)))
    .order_by(MEMBERS.c.visit_id, MEMBERS.c.position)
)
_OWN = (
    select(STAFF.c.id, STAFF.c.name, STAFF.c.post, STAFF.c.room, _PRESENCE.c.at)
    .join(_PRESENCE, _PRESENCE.c.staff_id == STAFF.c.id)
    .where(_PRESENCE.c.state.in_(sorted(IN_THE_HOUSE)))
)


def present_people(
    connection: Connection, zone: tzinfo | None, *, with_staff: bool
) -> tuple[PresentPerson, ...]:
    """Return everybody who is in the house, in the order of the Kazakh alphabet.

    Each of a group has a line, also those whom nobody named: they are counted
    after the one the group goes by (``Kovács Péter (4/5)``). Two or three queries.
    """
    visits = connection.execute(_VISITORS).all()
    members: defaultdict[int, list[Any]] = defaultdict(list)
    for member in connection.execute(_THEIR_MEMBERS):
        members[member.visit_id].append(member)
    people = [each for row in visits for each in _of_visit(row, members[row.id], zone)]
    if with_staff:
        people += [_of_staff(row, zone) for row in connection.execute(_OWN)]
    return tuple(sorted(people, key=lambda person: kazakh_order(person.name)))


def _of_visit(row: Any, members: Sequence[Any], zone: tzinfo | None) -> Iterator[PresentPerson]:
    def person(name: str, firm: str) -> PresentPerson:
        return PresentPerson(
            name=name,
            firm=firm,
            place=", ".join(filter(None, (row.host, row.room))),
            arrived_at=local(row.arrived_at, zone),
            visit=VisitId(row.id),
        )

    if row.lead_left_at is None:
        yield person(row.name, row.firm)
    for member in members:
        if member.left_at is None:
            yield person(member.name, member.firm or row.firm)
    for number in range(len(members) + 2, row.people + 1):
        yield person(f"{row.name} ({number}/{row.people})", row.firm)


def _of_staff(row: Any, zone: tzinfo | None) -> PresentPerson:
    return PresentPerson(
        name=row.name,
        firm=row.post,
        place=row.room,
        arrived_at=local(row.at, zone),
        staff=StaffId(row.id),
    )
