"""The visits of a range in numbers, summed by the database; what was purged is counted too."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, tzinfo
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Connection, Select, String, case, func, select, type_coerce

from desk_gui.db.expressions import minutes_between
from desk_gui.db.tables import VisitCountRow, table
from desk_gui.domain.visits import VisitFigures, VisitFilter, VisitState
from desk_gui.services.visit_lines import STAFF
from desk_gui.services.visit_range import conditions
from desk_gui.services.visit_rows import STOPS, VISITS

NOT_COME = -1
"""The hour of who did not come, as purged visits are counted by."""
_HOURS = 24
_COUNTS = table(VisitCountRow)
_CAME = frozenset({VisitState.WAITING, VisitState.WITH_HOST, VisitState.LEFT, VisitState.UNSERVED})
# Year to hour of a stored time, in UTC: every office's clock differs from it by whole hours.
_HOUR = func.substr(type_coerce(VISITS.c.arrived_at, String), 1, len("2026-11-18T12"))
_FIRST_SHOWN_IN = (
    select(func.coalesce(STOPS.c.admitted_at, VISITS.c.admitted_at))
    .where(STOPS.c.visit_id == VISITS.c.id, STOPS.c.position == 0)
    .scalar_subquery()
)
_WAITED = minutes_between(VISITS.c.arrived_at, func.coalesce(_FIRST_SHOWN_IN, VISITS.c.admitted_at))
_IN_VAIN = minutes_between(VISITS.c.arrived_at, VISITS.c.left_at)


class Group(NamedTuple):
    """Visits of one day, hour and state, summed."""

    day: date
    hour: int
    """By the office's clock; -1 for who did not come."""
    state: VisitState
    auto_closed: bool
    visits: int
    people: int
    shown_in: int
    waited: float
    """Minutes of all who were shown in together."""
    over_norm: int


@dataclass
class Sums:
    """Numbers added up from groups."""

    visits: int = 0
    people: int = 0
    shown_in: int = 0
    waited: float = 0.0
    over_norm: int = 0
    auto_closed: int = 0
    by_state: Counter[VisitState] = field(default_factory=Counter)
    by_hour: Counter[int] = field(default_factory=Counter)

    def add(self, group: Group) -> None:
        """Add a group: as visits count those who came."""
        self.by_state[group.state] += group.visits
        if group.state not in _CAME:
            return
        self.visits += group.visits
        self.people += group.people
        self.shown_in += group.shown_in
        self.waited += group.waited
        self.over_norm += group.over_norm
        self.auto_closed += group.visits if group.auto_closed else 0
        self.by_hour[group.hour] += group.visits

    @property
    def average_wait(self) -> float:
        """How long those who were shown in waited, in minutes; 0 where nobody was."""
        return self.waited / self.shown_in if self.shown_in else 0.0


def read_groups(
    connection: Connection, wanted: VisitFilter, norm: int, zone: tzinfo | None
) -> list[Group]:
    """Return the visits that are meant, summed; with purged ones where they can be told.

    ``norm`` is how many minutes a visitor may wait.
    """
    groups = sum_visits(connection, conditions(connection, wanted), norm, zone)
    if wanted.host is None and not wanted.text.strip():
        groups += _purged(connection, wanted)
    return groups


def sum_visits(
    connection: Connection,
    meant: Sequence[ColumnElement[bool]],
    norm: int,
    zone: tzinfo | None,
) -> list[Group]:
    """Return the visits on record that are meant, summed: what is counted before they are purged.

    ``meant`` are conditions on the table of visits.
    """
    query = _summed(meant, norm, VISITS.c.day, _HOUR.label("hour"))
    return [_to_group(row, row.day, _hour_of(row, zone)) for row in connection.execute(query)]


def read_hosts(connection: Connection, wanted: VisitFilter, norm: int) -> dict[str, Sums]:
    """Return the numbers of each host somebody came to, the busiest first; without purged ones."""
    summed = _summed(conditions(connection, wanted), norm, VISITS.c.host_id).subquery()
    query = select(summed, STAFF.c.name).join(STAFF, STAFF.c.id == summed.c.host_id)
    found: defaultdict[str, Sums] = defaultdict(Sums)
    for row in connection.execute(query):
        group = _to_group(row, wanted.first, NOT_COME)
        if group.state in _CAME:
            found[row.name].add(group)
    return dict(sorted(found.items(), key=lambda each: (-each[1].visits, each[0])))


def figures_of(wanted: VisitFilter, groups: Iterable[Group]) -> VisitFigures:
    """Return the numbers of a range."""
    sums = Sums()
    for group in groups:
        sums.add(group)
    return VisitFigures(
        first=wanted.first,
        last=wanted.last,
        visits=sums.visits,
        people=sums.people,
        by_state={state: sums.by_state[state] for state in VisitState},
        by_hour=tuple(sums.by_hour[hour] for hour in range(_HOURS)),
        waited_minutes=sums.average_wait,
        over_norm=sums.over_norm,
        auto_closed=sums.auto_closed,
    )


def load_of(sums: Sums) -> dict[str, Any]:
    """Return numbers by the names that a report has them under."""
    return {
        "visits": sums.visits,
        "people": sums.people,
        "waited_minutes": sums.average_wait,
        "over_norm": sums.over_norm,
        "auto_closed": sums.auto_closed,
    }


def sums_by_day(groups: Iterable[Group]) -> dict[date, Sums]:
    """Return the numbers of each day somebody came on, in order."""
    found: defaultdict[date, Sums] = defaultdict(Sums)
    for group in groups:
        if group.state in _CAME:
            found[group.day].add(group)
    return dict(sorted(found.items()))


def _summed(
    meant: Sequence[ColumnElement[bool]], norm: int, *by: ColumnElement[Any]
) -> Select[Any]:
    """Return the query that sums visits by these columns, by state and by who saw their end."""
    visits = (
        select(
            *by,
            VISITS.c.state,
            VISITS.c.auto_closed,
            VISITS.c.people,
            _WAITED.label("waited"),
            case((VISITS.c.state == VisitState.UNSERVED.value, _IN_VAIN)).label("in_vain"),
        )
        .where(*meant)
        # Keeps the database from working out each wait once more for every sum.
        .offset(0)
        .subquery()
    )
    over = func.coalesce(visits.c.waited, visits.c.in_vain, 0) > norm
    keys = [visits.c[column.name] for column in (*by, VISITS.c.state, VISITS.c.auto_closed)]
    return select(
        *keys,
        func.count().label("visits"),
        func.sum(visits.c.people).label("people"),
        func.count(visits.c.waited).label("shown_in"),
        func.coalesce(func.sum(visits.c.waited), 0.0).label("waited"),
        func.sum(case((over, 1), else_=0)).label("over_norm"),
    ).group_by(*keys)


def _hour_of(row: Any, zone: tzinfo | None) -> int:
    if row.hour is None:
        return NOT_COME
    return datetime.fromisoformat(f"{row.hour}:00:00+00:00").astimezone(zone).hour


def _to_group(row: Any, day: date, hour: int) -> Group:
    return Group(
        day=day,
        hour=hour,
        state=VisitState(row.state),
        auto_closed=bool(row.auto_closed),
        visits=row.visits,
        people=int(row.people),
        shown_in=row.shown_in,
        waited=float(row.waited),
        over_norm=int(row.over_norm),
    )


def _purged(connection: Connection, wanted: VisitFilter) -> list[Group]:
    """Return what is left of purged visits."""
    query = select(_COUNTS).where(_COUNTS.c.day.between(wanted.first, wanted.last))
    if wanted.states != frozenset(VisitState):
        query = query.where(_COUNTS.c.state.in_(sorted(wanted.states)))
    if wanted.without_auto_closed:
        query = query.where(~_COUNTS.c.auto_closed)
    rows: Sequence[Any] = connection.execute(query).all()
    return [_of_count(row) for row in rows]


def _of_count(row: Any) -> Group:
    return Group(
        day=row.day,
        hour=row.hour,
        state=VisitState(row.state),
        auto_closed=bool(row.auto_closed),
        visits=row.visits,
        people=row.people,
        shown_in=row.shown_in,
        waited=float(row.waited_minutes),
        over_norm=row.over_norm,
    )
