"""The calls a list shows, page by page: which are meant, and how many on each day.

The list goes by when they began, the newest first: the index it is read from
ends where a page ends, however many calls there are.
"""

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    and_,
    exists,
    func,
    literal_column,
    or_,
    select,
)

from desk_gui.domain.call_search import call_terms
from desk_gui.domain.calls import CallFilter, CallId, CallLine
from desk_gui.domain.languages import Country
from desk_gui.domain.people_search import Term
from desk_gui.services.call_lines import LINES, read_lines
from desk_gui.services.call_rows import CALL_WORDS, CALLS, MESSAGES

PAGE = 256
_BEYOND = "\U0010ffff"
_RARE = 5000
"""From here on a term is frequent: a page of those who have it is full soon."""
# Said literally: only so the database knows that its index of these is meant.
IS_UNSETTLED = and_(CALLS.c.outcome == literal_column("'missed'"), CALLS.c.settled_at.is_(None))
"""The condition for missed calls that nobody cared for yet."""
IS_UNCONFIRMED = MESSAGES.c.confirmed_at.is_(None)
_NEWEST = (CALLS.c.started_at.desc(), CALLS.c.id.desc())
# Few are sorted by themselves: the index by time would be run through for them.
_NEWEST_OF_FEW = (
    func.coalesce(CALLS.c.started_at, CALLS.c.started_at).desc(),
    CALLS.c.id.desc(),
)


class Meant:
    """The calls a filter means; the connection tells which of its words are rare."""

    def __init__(self, connection: Connection, wanted: CallFilter, country: Country) -> None:
        terms = call_terms(wanted.text, country)
        rare, frequent = _parted(connection, terms)
        self.few = bool(rare)
        self.order = _NEWEST_OF_FEW if self.few else _NEWEST
        self.conditions = [*_said(wanted)]
        if rare:
            found = select(CALL_WORDS.c.call_id).where(begins(rare[0]))
            self.conditions.append(CALLS.c.id.in_(found))
        self.conditions += [has_word(term) for term in (*rare[1:], *frequent)]


def read_page(
    connection: Connection,
    meant: Meant,
    before: CallId | None,
    zone: tzinfo | None,
    limit: int = PAGE,
) -> list[CallLine]:
    """Return the page that follows a call of the list, or the first."""
    if before is None:
        return _read(connection, meant, zone, limit=limit)
    at = connection.scalar(select(CALLS.c.started_at).where(CALLS.c.id == before))
    if at is None:
        return []
    # The time by itself bounds the run over the index; the key then parts that one moment.
    follows = or_(CALLS.c.started_at < at, CALLS.c.id < before)
    return _read(connection, meant, zone, CALLS.c.started_at <= at, follows, limit=limit)


def read_page_on(
    connection: Connection,
    meant: Meant,
    day: date,
    skip: int,
    zone: tzinfo | None,
    limit: int = PAGE,
) -> list[CallLine]:
    """Return the page that begins on a day, after so many calls of that day."""
    until = datetime.combine(day + timedelta(days=1), time(), zone).astimezone(UTC)
    before = CALLS.c.started_at < until
    return _read(connection, meant, zone, before, skip=skip, limit=limit)


def read_days(connection: Connection, meant: Meant) -> list[tuple[date, int]]:
    """Return how many calls each day has, the newest first: with it any page is as near."""
    query = (
        select(CALLS.c.day, func.count())
        .where(*meant.conditions)
        .group_by(CALLS.c.day)
        .order_by(CALLS.c.day.desc())
    )
    return [(row[0], row[1]) for row in connection.execute(query)]


def count_calls(connection: Connection, meant: Meant) -> int:
    """Return how many calls are meant."""
    query = select(func.count()).select_from(CALLS).where(*meant.conditions)
    return connection.execute(query).scalar_one()


def count_waiting(connection: Connection) -> int:
    """Return how many missed calls nobody cared for yet, and messages nobody confirmed."""
    missed = select(func.count()).select_from(CALLS).where(IS_UNSETTLED).scalar_subquery()
    messages = select(func.count()).select_from(MESSAGES).where(IS_UNCONFIRMED).scalar_subquery()
    return int(connection.execute(select(missed + messages)).scalar_one())


def read_unsettled(connection: Connection, zone: tzinfo | None) -> list[CallLine]:
    """Return the missed calls that nobody cared for yet, the newest first."""
    return read_lines(connection, LINES.where(IS_UNSETTLED).order_by(*_NEWEST), zone)


def begins(term: Term) -> ColumnElement[bool]:
    """Return the condition for words that begin so."""
    word = CALL_WORDS.c.word
    return or_(*((word >= each) & (word < each + _BEYOND) for each in term.prefixes))


def has_word(term: Term) -> ColumnElement[bool]:
    """Return the condition for calls one of whose words begins so."""
    return exists().where(CALL_WORDS.c.call_id == CALLS.c.id, begins(term))


def _said(wanted: CallFilter) -> Iterable[ColumnElement[bool]]:
    if wanted.first is not None:
        yield CALLS.c.started_at >= wanted.first.astimezone(UTC)
    if wanted.last is not None:
        yield CALLS.c.started_at <= wanted.last.astimezone(UTC)
    if wanted.direction is not None:
        yield CALLS.c.direction == wanted.direction.value
    if wanted.outcomes:
        yield CALLS.c.outcome.in_(sorted(each.value for each in wanted.outcomes))
    if wanted.unsettled_only:
        yield IS_UNSETTLED
    if wanted.unconfirmed_only:
        yield CALLS.c.id.in_(select(MESSAGES.c.call_id).where(IS_UNCONFIRMED))


def _parted(connection: Connection, terms: Iterable[Term]) -> tuple[Sequence[Term], Sequence[Term]]:
    """Part the rare words from the frequent ones, the rarest first."""
    counted = sorted((_count(connection, term), term) for term in terms)
    rare = [term for count, term in counted if count < _RARE]
    return rare, [term for count, term in counted if count >= _RARE]


def _count(connection: Connection, term: Term) -> int:
    some = select(CALL_WORDS.c.call_id).where(begins(term)).limit(_RARE).subquery()
    query: Select[Any] = select(func.count()).select_from(some)
    return int(connection.execute(query).scalar_one())


def _read(
    connection: Connection,
    meant: Meant,
    zone: tzinfo | None,
    *more: ColumnElement[bool],
    skip: int = 0,
    limit: int,
) -> list[CallLine]:
    query = LINES.where(*meant.conditions, *more).order_by(*meant.order)
    return read_lines(connection, query.limit(limit).offset(skip), zone)
