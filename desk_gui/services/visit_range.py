"""The visits of a range, page by page: which are meant, how many, and where each page begins.

The list goes by day and key, the newest first: the index it is read from ends
where a page ends, however many visits there are.
"""

from collections.abc import Iterable, Sequence
from datetime import date, tzinfo
from typing import Any, NamedTuple

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    exists,
    func,
    select,
    tuple_,
)

from desk_gui.db.tables import VisitWordRow, table
from desk_gui.domain.visit_search import visit_terms
from desk_gui.domain.visits import VisitFilter, VisitId, VisitLine, VisitState
from desk_gui.services.visit_lines import LINES, read_lines
from desk_gui.services.visit_rows import VISITS

PAGE = 256
_BEYOND = "\U0010ffff"
# From here on a term is frequent: a page of those who have it is full soon.
_RARE = 2000
_WORDS = table(VisitWordRow)
_ORDER = (VISITS.c.day.desc(), VISITS.c.id.desc())
_ordered_by = tuple_(VISITS.c.day, VISITS.c.id)


class VisitPlace(NamedTuple):
    """Where a visit stands in the list: days from the newest, then keys."""

    day: date
    id: VisitId


def read_page(
    connection: Connection, wanted: VisitFilter, before: VisitId | None, zone: tzinfo | None
) -> list[VisitLine]:
    """Return the page that follows a visit of the list, or the first."""
    query = LINES.where(*conditions(connection, wanted))
    if before is not None:
        place = _place_of(connection, before)
        if place is None:
            return []
        query = query.where(_ordered_by < tuple_(place.day, place.id))
    return read_lines(connection, query.order_by(*_ORDER).limit(PAGE), zone)


def read_page_from(
    connection: Connection, wanted: VisitFilter, first: VisitPlace, zone: tzinfo | None
) -> list[VisitLine]:
    """Return the page that begins with the visit at a place."""
    query = LINES.where(*conditions(connection, wanted), _ordered_by <= tuple_(first.day, first.id))
    return read_lines(connection, query.order_by(*_ORDER).limit(PAGE), zone)


def read_page_at(
    connection: Connection, wanted: VisitFilter, offset: int, zone: tzinfo | None
) -> list[VisitLine]:
    """Return the page after so many visits: slower the further it is, but it needs no place."""
    place = (
        select(VISITS.c.day, VISITS.c.id)
        .where(*conditions(connection, wanted))
        .order_by(*_ORDER)
        .limit(1)
        .offset(offset)
    )
    found = connection.execute(place).first()
    if found is None:
        return []
    return read_page_from(connection, wanted, VisitPlace(*found), zone)


def read_places(connection: Connection, wanted: VisitFilter) -> list[VisitPlace]:
    """Return where each page begins, in order: one run over the index."""
    number = func.row_number().over(order_by=_ORDER).label("number")
    listed = (
        select(VISITS.c.day, VISITS.c.id, number).where(*conditions(connection, wanted)).subquery()
    )
    query = select(listed.c.day, listed.c.id).where(listed.c.number % PAGE == 1)
    return [VisitPlace(*row) for row in connection.execute(query.order_by(listed.c.number))]


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


def _place_of(connection: Connection, visit_id: VisitId) -> VisitPlace | None:
    query = select(VISITS.c.day, VISITS.c.id).where(VISITS.c.id == visit_id)
    found = connection.execute(query).first()
    return None if found is None else VisitPlace(*found)
