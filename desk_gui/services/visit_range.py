"""The visits of a range, page by page: which are meant, and how many on each day.

The list goes by day and key, the newest first: the index it is read from ends
where a page ends, however many visits there are.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, tzinfo
from typing import Any

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Connection,
    Select,
    bindparam,
    exists,
    func,
    select,
    tuple_,
)

from desk_gui.db.tables import VisitWordRow, table
from desk_gui.domain.visit_search import visit_terms
from desk_gui.domain.visits import VisitFilter, VisitId, VisitLine, VisitState
from desk_gui.services.prepared import Shape, run_prepared
from desk_gui.services.visit_lines import (
    LINES,
    PAST_LINES,
    past_of,
    read_lines,
    read_past,
)
from desk_gui.services.visit_rows import VISITS

PAGE = 256
_BEYOND = "\U0010ffff"
# From here on a term is frequent: a page of those who have it is full soon.
_RARE = 2000
_WORDS = table(VisitWordRow)
_ORDER = (VISITS.c.day.desc(), VISITS.c.id.desc())


def read_page(
    connection: Connection,
    wanted: VisitFilter,
    before: VisitId | None,
    zone: tzinfo | None,
    limit: int = PAGE,
) -> list[VisitLine]:
    """Return the page that follows a visit of the list, or the first."""
    if before is None:
        return _read(connection, wanted, zone, limit=limit)
    day = connection.scalar(select(VISITS.c.day).where(VISITS.c.id == before))
    if day is None:
        return []
    # The day by itself bounds the run over the index; the pair then parts that one day.
    follows = tuple_(VISITS.c.day, VISITS.c.id) < tuple_(day, before)
    return _read(connection, _until(wanted, day), zone, follows, limit=limit)


def read_page_on(
    connection: Connection,
    wanted: VisitFilter,
    day: date,
    skip: int,
    zone: tzinfo | None,
    limit: int = PAGE,
) -> list[VisitLine]:
    """Return the page that begins on a day, after so many visits of that day."""
    return _read(connection, _until(wanted, day), zone, skip=skip, limit=limit)


def read_days(connection: Connection, wanted: VisitFilter) -> list[tuple[date, int]]:
    """Return how many visits each day has, the newest first: with it any page is as near."""
    query = (
        select(VISITS.c.day, func.count())
        .where(*conditions(connection, wanted))
        .group_by(VISITS.c.day)
        .order_by(VISITS.c.day.desc())
    )
    return [(row[0], row[1]) for row in connection.execute(query)]


def count_visits(connection: Connection, wanted: VisitFilter) -> int:
    """Return how many visits are meant."""
    query = select(func.count()).select_from(VISITS).where(*conditions(connection, wanted))
    return connection.execute(query).scalar_one()


def conditions(connection: Connection, wanted: VisitFilter) -> list[ColumnElement[bool]]:
    """Return what a visit has to be for the filter; the connection tells which words are rare."""
    terms = visit_terms(wanted.text)
    rare, frequent = _parted(connection, terms)
    # Few visits have a rare word: they are looked up, not the days run through.
    day = func.coalesce(VISITS.c.day, VISITS.c.day) if rare else VISITS.c.day
    found = [day >= wanted.first, day <= wanted.last]
    if rare:
        found.append(VISITS.c.id.in_(select(_WORDS.c.visit_id).where(_begins(rare[0]))))
    found += [has_word(term) for term in (*rare[1:], *frequent)]
    if wanted.host is not None:
        found.append(VISITS.c.host_id == wanted.host)
    if wanted.states != frozenset(VisitState):
        found.append(VISITS.c.state.in_(sorted(wanted.states)))
    if wanted.without_auto_closed:
        found.append(~VISITS.c.auto_closed)
    return found


def has_word(term: str) -> ColumnElement[bool]:
    """Return the condition for visits one of whose words begins so."""
    return exists().where(_WORDS.c.visit_id == VISITS.c.id, _begins(term))


def find_lines(
    connection: Connection, text: str, first: date, limit: int, zone: tzinfo | None
) -> Sequence[VisitLine]:
    """Return the newest visits since a day whose words begin so."""
    wanted = VisitFilter(first=first, last=date.max, text=text)
    query = LINES.where(*conditions(connection, wanted)).order_by(*_ORDER).limit(limit)
    return read_lines(connection, query, zone)


def _begins(term: str) -> ColumnElement[bool]:
    return (_WORDS.c.word >= term) & (_WORDS.c.word < term + _BEYOND)


def _parted(connection: Connection, terms: Iterable[str]) -> tuple[list[str], list[str]]:
    """Part the rare words from the frequent ones, the rarest first."""
    counted = sorted((_count(connection, term), term) for term in terms)
    rare = [term for count, term in counted if count < _RARE]
    return rare, [term for count, term in counted if count >= _RARE]


def _count(connection: Connection, term: str) -> int:
    some = select(_WORDS.c.visit_id).where(_begins(term)).limit(_RARE).subquery()
    query: Select[Any] = select(func.count()).select_from(some)
    return int(connection.execute(query).scalar_one())


def _read(
    connection: Connection,
    wanted: VisitFilter,
    zone: tzinfo | None,
    *more: ColumnElement[bool],
    skip: int = 0,
    limit: int,
) -> list[VisitLine]:
    if not wanted.states:
        return []
    if not more and not wanted.text.strip():
        return _read_quickly(connection, wanted, zone, skip, limit)
    query = PAST_LINES.where(*conditions(connection, wanted), *more).order_by(*_ORDER)
    return read_past(connection, query.limit(limit).offset(skip), zone)


def _read_quickly(
    connection: Connection, wanted: VisitFilter, zone: tzinfo | None, skip: int, limit: int
) -> list[VisitLine]:
    """Read a page by a statement that is compiled already: who scrolls waits for each."""
    states = () if wanted.states == frozenset(VisitState) else tuple(sorted(wanted.states))
    values = {f"state_{at}": state for at, state in enumerate(states)} | {
        "first": wanted.first.isoformat(),
        "last": wanted.last.isoformat(),
        "host": wanted.host,
        "limit": limit,
        "skip": skip,
    }
    shape = (int(wanted.host is not None), len(states), int(wanted.without_auto_closed))
    return past_of(run_prepared(connection, _page, shape, values), zone)


def _page(shape: Shape) -> Select[Any]:
    """Build a page that is filtered by a host, by so many states (0 for all), by a seen end."""
    by_host, states, witnessed = shape
    found: list[ColumnElement[bool]] = [
        VISITS.c.day >= _given("first"),
        VISITS.c.day <= _given("last"),
    ]
    if by_host:
        found.append(VISITS.c.host_id == _given("host"))
    if states:
        found.append(VISITS.c.state.in_([_given(f"state_{at}") for at in range(states)]))
    if witnessed:
        found.append(~VISITS.c.auto_closed)
    # Of those that are skipped only the index is read, and no host is looked up.
    keys = select(VISITS.c.id).where(*found).order_by(*_ORDER)
    keys = keys.limit(_given("limit")).offset(_given("skip"))
    page = keys.subquery()
    return PAST_LINES.join(page, page.c.id == VISITS.c.id).order_by(*_ORDER)


def _given(name: str) -> BindParameter[Any]:
    return bindparam(name, type_=None)


def _until(wanted: VisitFilter, day: date) -> VisitFilter:
    return replace(wanted, last=min(wanted.last, day))
