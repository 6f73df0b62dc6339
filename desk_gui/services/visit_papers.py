"""Visits as they go to paper: whole, with the hosts of their purposes."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import tzinfo

from sqlalchemy import Connection, select

from desk_gui.domain.staff import StaffId
from desk_gui.domain.visits import HostOnPaper, Visit, VisitId, VisitPaper
from desk_gui.services.visit_lines import STAFF
from desk_gui.services.visit_rows import VISITS, house_token, read_visits

_HOSTS = select(STAFF.c.id, STAFF.c.name, STAFF.c.post, STAFF.c.room, STAFF.c.phone, STAFF.c.email)


def read_papers(
    connection: Connection, ids: Iterable[VisitId], zone: tzinfo | None
) -> list[VisitPaper]:
    """Return these visits with their hosts, in this order; without those that are gone."""
    asked = list(dict.fromkeys(ids))
    visits = {visit.id: visit for visit in read_visits(connection, zone, VISITS.c.id.in_(asked))}
    found = [visits[each] for each in asked if each in visits]
    hosts, house = _hosts_of(connection, found), house_token(connection)
    return [
        VisitPaper(
            visit=visit,
            hosts=tuple(hosts.get(stop.host) for stop in visit.details.stops),
            house=house,
        )
        for visit in found
    ]


def _hosts_of(
    connection: Connection, visits: Sequence[Visit]
) -> Mapping[StaffId | None, HostOnPaper]:
    wanted = {stop.host for visit in visits for stop in visit.details.stops} - {None}
    if not wanted:
        return {}
    rows = connection.execute(_HOSTS.where(STAFF.c.id.in_(wanted)))
    return {
        StaffId(row.id): HostOnPaper(
            id=StaffId(row.id),
            name=row.name,
            post=row.post,
            room=row.room,
            phone=row.phone,
            email=row.email,
        )
        for row in rows
    }
