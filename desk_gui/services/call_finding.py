"""Finding calls as one types: prepared ranges over the word table, on a reader that stays open.

A search runs at every key, so its statements are compiled once a shape and
database. Of a rare word the newest calls are picked out of its range; of a
frequent one the newest calls are run through until enough have it.
"""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Connection,
    FromClause,
    Select,
    bindparam,
    exists,
    func,
    or_,
    select,
)

from desk_gui.domain.calls import CallHit
from desk_gui.domain.people_search import Term
from desk_gui.services.call_rows import ASKED_FOR, CALL_WORDS, CALLS
from desk_gui.services.prepared import Shape, run_prepared

_BEYOND = "\U0010ffff"
RARE = 11_000
"""So many words in a range are sorted through sooner than it is found that they are many."""
_NEWEST = 20_000
"""So many calls are run through for a frequent word before its range is sorted after all."""
_DOUBLED = (4, 32)
"""From so many words of a range on, the calls wanted are picked: one may stand in it with many."""
_REMEMBERED = timedelta(hours=1)
"""How long a beginning is taken to be as frequent as it was, without counting again."""
_MOST_REMEMBERED = 5000
_LINE = select(
    CALLS.c.id,
    CALLS.c.direction,
    CALLS.c.outcome,
    CALLS.c.started_at,
    CALLS.c.name,
    CALLS.c.firm,
    CALLS.c.number,
    CALLS.c.reason,
    ASKED_FOR.c.name.label("asked_for_name"),
).outerjoin(ASKED_FOR, ASKED_FOR.c.id == CALLS.c.asked_for_id)
_LIMIT: BindParameter[int] = bindparam("limit", type_=None)


class CallFinder:
    """Finds calls by beginnings of words and numbers; remembers how many have which."""

    def __init__(self) -> None:
        self._counted: dict[Term, tuple[datetime, int]] = {}

    def find(
        self, connection: Connection, terms: Sequence[Term], limit: int, now: datetime
    ) -> list[CallHit]:
        """Return the newest calls that have all the terms; at most ``limit``."""
        if not terms:
            return []
        counted = sorted((self._count(connection, term, now), term) for term in terms)
        ordered = [term for _, term in counted]
        rows: Sequence[Sequence[Any]] = []
        if counted[0][0] >= RARE:
            rows = _run(connection, _walk, ordered, limit=limit, newest=_NEWEST)
        if len(rows) < limit:
            rows = _picked(connection, ordered, limit)
        return list(map(CallHit._make, rows))

    def _count(self, connection: Connection, term: Term, now: datetime) -> int:
        """Return how many words begin so, up to what is rare, as of the last hour.

        Only how soon they are found depends on it, never what is found.
        """
        since, count = self._counted.get(term, (now, -1))
        if count < 0 or not timedelta() <= now - since < _REMEMBERED:
            [[count]] = _run(connection, _counting, [term], most=RARE)
            if len(self._counted) >= _MOST_REMEMBERED:
                self._counted.clear()
            self._counted[term] = (now, int(count))
        return int(count)


def _picked(connection: Connection, terms: Sequence[Term], limit: int) -> Sequence[Sequence[Any]]:
    rows: Sequence[Sequence[Any]] = []
    for times in _DOUBLED:
        rows = _run(connection, _pick, terms, limit=limit, most=limit * times)
        if len(rows) >= limit:
            break
    return rows


def _run(
    connection: Connection, build: Any, terms: Sequence[Term], **values: int
) -> Sequence[Sequence[Any]]:
    bounds: dict[str, Any] = {**values}
    place = 0
    for term in terms:
        for prefix in term.prefixes:
            bounds[f"low_{place}"], bounds[f"high_{place}"] = prefix, prefix + _BEYOND
            place += 1
    shape = tuple(len(term.prefixes) for term in terms)
    return run_prepared(connection, build, shape, bounds)


def _counting(shape: Shape) -> Select[Any]:
    """Build the count of the words of one term, up to ``most``."""
    (words,) = _ranges(CALL_WORDS, shape)
    some = select(CALL_WORDS.c.call_id).where(words).limit(bindparam("most", type_=None))
    return select(func.count()).select_from(some.subquery())


def _walk(shape: Shape) -> Select[Any]:
    """Build the search that runs through the newest calls."""
    newest = select(func.max(CALLS.c.id)).scalar_subquery() - bindparam("newest", type_=None)
    query = _LINE.where(CALLS.c.id > newest, *_have(CALLS.c.id, shape))
    return query.order_by(CALLS.c.id.desc()).limit(_LIMIT)


def _pick(shape: Shape) -> Select[Any]:
    """Build the search that picks the newest calls out of the range of the first term."""
    first = next(iter(_ranges(CALL_WORDS, shape)))
    others = _have(CALL_WORDS.c.call_id, shape, skip=1)
    keys = (
        select(CALL_WORDS.c.call_id)
        .where(first, *others)
        .order_by(CALL_WORDS.c.call_id.desc())
        .limit(bindparam("most", type_=None))
    )
    query = _LINE.where(CALLS.c.id.in_(keys))
    return query.order_by(CALLS.c.id.desc()).limit(_LIMIT)


def _have(call: ColumnElement[Any], shape: Shape, skip: int = 0) -> Iterable[ColumnElement[bool]]:
    """Yield the conditions for calls that have each of the terms, but the first so many."""
    words = CALL_WORDS.alias("words")
    for at, begins in enumerate(_ranges(words, shape)):
        if at >= skip:
            yield exists().where(words.c.call_id == call, begins)


def _ranges(words: FromClause, shape: Shape) -> Iterable[ColumnElement[bool]]:
    """Yield the condition of each term: a word begins with any of its beginnings."""
    place = 0
    for prefixes in shape:
        yield or_(
            *(
                (words.c.word >= bindparam(f"low_{place + step}"))
                & (words.c.word < bindparam(f"high_{place + step}"))
                for step in range(prefixes)
            )
        )
        place += prefixes
