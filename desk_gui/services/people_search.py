"""Finding people: prepared ranges over the word table, on a reader that stays open.

A search runs at every key, so its statements are compiled once a shape and
database, and the line that a list shows stands in the index itself.
"""

from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from operator import itemgetter
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Dialect,
    Select,
    bindparam,
    exists,
    func,
    or_,
    select,
)

from desk_gui.db.tables import PersonRow, PersonWordRow
from desk_gui.domain.people import PersonHit, PersonId
from desk_gui.domain.people_search import Term

_WORDS = PersonWordRow.__table__.c
_LINE = (
    _WORDS.person_id,
    _WORDS.kind,
    _WORDS.name,
    _WORDS.firm,
    _WORDS.code,
    _WORDS.phone,
    _WORDS.place,
)
_BEYOND = "\U0010ffff"
# Counting further would cost more than choosing the wrong term to begin with.
_COUNTED = 500
_DOUBLED = 4


def find_people(connection: Connection, terms: Sequence[Term], limit: int) -> list[PersonHit]:
    """Return who has all the terms, exact words first; at most ``limit`` people."""
    if len(terms) > 1:
        first, *others = _rarest_first(connection, terms)
        if not _count(connection, first):
            return []
        prefixes = [prefix for term in others for prefix in term.prefixes]
        shape, bounds = tuple(len(term.prefixes) for term in others), _bounds(prefixes)
    else:
        first, shape, bounds = terms[0], (), {}
    found: dict[int, Sequence[Any]] = {}
    for prefix in first.prefixes:
        if len(found) < limit:
            range_ = {"low": prefix, "high": prefix + _BEYOND, **bounds}
            rows = _range(connection, shape, range_, limit)
            found = {**found, **rows} if found else rows
    return list(map(PersonHit._make, found.values()))[:limit]


def people_of(connection: Connection, ids: Iterable[int]) -> list[PersonHit]:
    """Return the lines of these people, in this order; without those who are gone."""
    asked = list(dict.fromkeys(ids))
    rows = connection.execute(select(*_LINE).where(_WORDS.person_id.in_(asked)))
    lines = {hit.id: hit for hit in map(PersonHit._make, rows)}
    return [lines[PersonId(person_id)] for person_id in asked if person_id in lines]


def people_with_number(connection: Connection, number: str) -> list[int]:
    """Return who has this IIN or BIN, as a whole."""
    held = or_(PersonRow.iin == number, PersonRow.bin == number)
    return list(connection.scalars(select(PersonRow.id).where(held, ~PersonRow.removed)))


def _range(
    connection: Connection, shape: tuple[int, ...], bounds: dict[str, str], limit: int
) -> dict[int, Sequence[Any]]:
    """Read the range by person; further if someone stood in it with several words."""
    rows = _run(connection, shape, {**bounds, "limit": limit})
    found = {row[0]: row for row in rows}
    if len(found) < len(rows) == limit:
        rows = _run(connection, shape, {**bounds, "limit": limit * _DOUBLED})
        found = {row[0]: row for row in rows}
    return found


def _run(
    connection: Connection, shape: tuple[int, ...], values: dict[str, Any]
) -> Sequence[Sequence[Any]]:
    sql, defaults, in_order = _prepared(connection.dialect, shape)
    parameters = in_order({**defaults, **values})
    cursor = connection.connection.cursor()
    try:
        cursor.execute(sql, parameters)
        return cursor.fetchall()
    except connection.dialect.loaded_dbapi.Error:
        # Once more the long way, which knows what the driver's errors mean.
        return connection.exec_driver_sql(sql, parameters).fetchall()
    finally:
        cursor.close()


def _bounds(prefixes: Iterable[str]) -> dict[str, str]:
    bounds = {}
    for place, prefix in enumerate(prefixes):
        bounds[f"low_{place}"] = prefix
        bounds[f"high_{place}"] = prefix + _BEYOND
    return bounds


@lru_cache(maxsize=64)
def _prepared(
    dialect: Dialect, shape: tuple[int, ...]
) -> tuple[str, dict[str, Any], Callable[[dict[str, Any]], Any]]:
    """Return a search's SQL, defaults, and how the driver wants its parameters."""
    compiled = _statement(shape).compile(dialect=dialect)
    order = getattr(compiled, "positiontup", None)
    return str(compiled), dict(compiled.params), dict if order is None else itemgetter(*order)


def _statement(shape: tuple[int, ...]) -> Select[Any]:
    """Build the search of one range, with further terms of so many prefixes each."""
    query = select(*_LINE).where(_between(_WORDS.word, "low", "high"))
    place = 0
    for prefixes in shape:
        other = PersonWordRow.__table__.alias()
        ranges = [
            _between(other.c.word, f"low_{place + step}", f"high_{place + step}")
            for step in range(prefixes)
        ]
        place += prefixes
        query = query.where(exists().where(other.c.person_id == _WORDS.person_id, or_(*ranges)))
    ordered = query.order_by(_WORDS.word, _WORDS.person_id)
    return ordered.limit(bindparam("limit", type_=None))


def _between(word: ColumnElement[str], low: str, high: str) -> ColumnElement[bool]:
    return (word >= bindparam(low)) & (word < bindparam(high))


def _rarest_first(connection: Connection, terms: Sequence[Term]) -> list[Term]:
    """Begin where least is to be read: two frequent names may share no one."""
    return sorted(terms, key=lambda term: _count(connection, term))


def _count(connection: Connection, term: Term) -> int:
    return sum(
        connection.execute(_COUNT, {"low": prefix, "high": prefix + _BEYOND}).scalar_one()
        for prefix in term.prefixes
    )


_COUNT = select(func.count()).select_from(
    select(_WORDS.word).where(_between(_WORDS.word, "low", "high")).limit(_COUNTED).subquery()
)
