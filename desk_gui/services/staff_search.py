"""Finding who is to be visited: by letters of a name or of what somebody handles.

It runs at every key, on a reader that stays open: the statements have the
same shape each time, so that they are compiled once.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import Connection, bindparam, select

from desk_gui.db.tables import StaffPresenceRow, StaffRow, StaffTopicRow, StaffWordRow, table
from desk_gui.domain.folding import fold, index_keys
from desk_gui.domain.staff import HostHit, StaffId
from desk_gui.domain.staff_rules import (
    begins_all,
    first_free,
    is_available,
    present_now,
    search_prefixes,
)
from desk_gui.services.staff_rows import PRESENCE_COLUMNS, whereabouts_of

_STAFF, _PRESENCE, _TOPICS, _WORDS = (
    table(row) for row in (StaffRow, StaffPresenceRow, StaffTopicRow, StaffWordRow)
)
_BEYOND = "\U0010ffff"
_LONGEST_CHAIN = 8
_MATCHES = select(_WORDS.c.staff_id, _WORDS.c.topic).where(
    _WORDS.c.word >= bindparam("low"), _WORDS.c.word < bindparam("high")
)
_LINE = (
    select(
        _STAFF.c.id,
        _STAFF.c.name,
        _STAFF.c.folded_name,
        _STAFF.c.post,
        _STAFF.c.room,
        _STAFF.c.phone,
        _STAFF.c.stand_in_id,
        *PRESENCE_COLUMNS,
    )
    .outerjoin_from(_STAFF, _PRESENCE, _PRESENCE.c.staff_id == _STAFF.c.id)
    .where(_STAFF.c.id.in_(bindparam("staff", expanding=True)), _STAFF.c.left_on.is_(None))
)
_POSITIONS = select(_TOPICS.c.staff_id, _TOPICS.c.topic, _TOPICS.c.position).where(
    _TOPICS.c.staff_id.in_(bindparam("staff", expanding=True))
)
_HostRow = Any
"""A row of ``_LINE``."""
_Lines = dict[int, _HostRow]
_BEGINS, _NAMED, _HANDLES, _OTHERWISE = range(4)
"""How somebody was found, the best first: the name begins so, its words, a topic, the rest."""


class _Match(NamedTuple):
    """Who was found, and how; the least is shown first."""

    rank: int
    position: int
    name: str
    id: int
    topic: str


def find_hosts(connection: Connection, text: str, now: datetime, limit: int) -> list[HostHit]:
    """Return who is meant, the best first, then who stands in for those who are not to be had.

    By name first, then who has the topic as most their own. Who left is not found.
    """
    matching = staff_matching(connection, text)
    lines = _lines(connection, matching)
    positions = _positions(connection, lines, matching)
    matches = sorted(_match(lines[key], matching[key], text, positions) for key in lines)[:limit]
    chain = _with_stand_ins(connection, {match.id: lines[match.id] for match in matches}, now)
    hits = [_hit(chain, match.id, match.topic, now) for match in matches]
    return [*hits, *_stand_ins(chain, hits, now)][:limit]


def host_of(connection: Connection, staff_id: int, topic: str, now: datetime) -> HostHit | None:
    """Return somebody as a search finds them, for this topic; None if they left."""
    lines = _with_stand_ins(connection, _lines(connection, [staff_id]), now)
    return _hit(lines, staff_id, topic, now) if staff_id in lines else None


def staff_matching(connection: Connection, text: str) -> dict[int, set[str]]:
    """Return by key who has all the words typed, and by which topics; "" for their own words.

    Of several words some may be the person's and some a topic's: «szabó számla».
    """
    prefixes = search_prefixes(text)
    own: defaultdict[int, int] = defaultdict(int)
    handled: defaultdict[tuple[int, str], int] = defaultdict(int)
    for place, prefix in enumerate(prefixes):
        bounds = {"low": prefix, "high": prefix + _BEYOND}
        for staff_id, topic in connection.execute(_MATCHES, bounds):
            if topic:
                handled[staff_id, topic] |= 1 << place
            else:
                own[staff_id] |= 1 << place
    every = (1 << len(prefixes)) - 1
    found: defaultdict[int, set[str]] = defaultdict(set)
    for staff_id, has in own.items():
        if has == every:
            found[staff_id].add("")
    for (staff_id, topic), has in handled.items():
        if has | own.get(staff_id, 0) == every:
            found[staff_id].add(topic)
    return found


def _lines(connection: Connection, staff: Iterable[int]) -> _Lines:
    asked = list(staff)
    rows = connection.execute(_LINE, {"staff": asked}) if asked else ()
    return {row.id: row for row in rows}


def _positions(
    connection: Connection, lines: _Lines, matching: dict[int, set[str]]
) -> dict[tuple[int, str], int]:
    asked = [key for key in lines if any(matching[key])]
    rows = connection.execute(_POSITIONS, {"staff": asked}) if asked else ()
    return {(row.staff_id, row.topic): row.position for row in rows}


def _match(
    line: _HostRow, topics: set[str], text: str, positions: dict[tuple[int, str], int]
) -> _Match:
    key, name = line.id, line.folded_name
    if "" in topics and name.startswith(fold(text)):
        return _Match(_BEGINS, 0, name, key, "")
    if "" in topics and begins_all(index_keys(line.name), search_prefixes(text)):
        return _Match(_NAMED, 0, name, key, "")
    handled = [(positions.get((key, topic), 0), topic) for topic in topics if topic]
    if handled:
        position, topic = min(handled)
        return _Match(_HANDLES, position, name, key, topic)
    return _Match(_OTHERWISE, 0, name, key, "")


def _with_stand_ins(connection: Connection, lines: _Lines, now: datetime) -> _Lines:
    """Return the lines with those of the stand-ins of whoever is not to be had, and of theirs."""
    known = dict(lines)
    newest = lines
    for _ in range(_LONGEST_CHAIN):
        asked = {row.stand_in_id for row in newest.values() if not _is_free(row, now)}
        newest = _lines(connection, asked - known.keys() - {None})
        known.update(newest)
        if not newest:
            break
    return known


def _is_free(line: _HostRow, now: datetime) -> bool:
    return is_available(present_now(whereabouts_of(line, now.tzinfo), now))


def _instead(lines: _Lines, key: int, now: datetime) -> _HostRow | None:
    """Return the first in the chain of stand-ins who is to be had, if the person is not."""
    if _is_free(lines[key], now):
        return None
    chain = {StaffId(each): row.stand_in_id for each, row in lines.items()}
    found = first_free(
        chain[StaffId(key)], chain, lambda each: _is_free(lines[each], now), StaffId(key)
    )
    return None if found is None else lines[found]


def _hit(lines: _Lines, key: int, topic: str, now: datetime, *, for_name: str = "") -> HostHit:
    line = lines[key]
    instead = None if for_name else _instead(lines, key, now)
    return HostHit(
        id=StaffId(key),
        name=line.name,
        post=line.post,
        room=line.room,
        phone=line.phone,
        topic=topic,
        whereabouts=present_now(whereabouts_of(line, now.tzinfo), now),
        instead=None if instead is None else StaffId(instead.id),
        instead_name="" if instead is None else instead.name,
        for_name=for_name,
    )


def _stand_ins(lines: _Lines, hits: Sequence[HostHit], now: datetime) -> list[HostHit]:
    """Return a line for each stand-in who is not found already."""
    shown = {hit.id for hit in hits}
    added: dict[StaffId, HostHit] = {}
    for hit in hits:
        if hit.instead is not None and hit.instead not in shown:
            stand_in = _hit(lines, hit.instead, hit.topic, now, for_name=hit.name)
            added.setdefault(hit.instead, stand_in)
    return list(added.values())
