"""Writing the audit's next link, and going along the chain to see whether it holds."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Table, bindparam, func, insert, select, text, tuple_

from desk_gui.db.tables import POSTED, AuditRow, Base, ChainKeyRow, table
from desk_gui.domain.audit import FIRST_LINK, canonical, canonical_row, linked, sealed

_AUDIT = table(AuditRow)
_KEY = select(ChainKeyRow.key)
_LAST = select(_AUDIT.c.id, _AUDIT.c.link).order_by(_AUDIT.c.id.desc()).limit(1)
_INSERT = insert(_AUDIT)
_LOCK = text("SELECT pg_advisory_xact_lock(7331)")
_UNSEALED = frozenset({"audit", "chain_keys"})
SEALED = tuple(name for name in POSTED if name not in _UNSEALED)
"""The tables whose rows an entry of the audit covers."""
_BATCH = 500
_COLUMNS = (
    "id",
    "at",
    "account_id",
    "workstation",
    "deed",
    "subject_kind",
    "subject_id",
    "person_id",
    "purpose",
    "fields",
    "covers",
    "digest",
)


@dataclass(frozen=True)
class Fault:
    """What is wrong: in which table, at which row, and how."""

    kind: str
    """``link``, ``gap``, ``digest``, ``missing_row``, ``added_row`` or ``short``."""
    table: str
    key: str


@dataclass(frozen=True)
class Head:
    """How many entries the chain has, and its newest link."""

    entries: int
    link: str


class Covered:
    """The posted rows one deed wrote, and the seal over what they hold."""

    def __init__(self) -> None:
        self._keys: dict[str, list[str]] = {}
        self._rows: list[bytes] = []

    def add(self, name: str, key: str, values: Mapping[str, object]) -> None:
        """Cover a row of a table."""
        self._keys.setdefault(name, []).append(key)
        self._rows.append(canonical_row({"": name, **values}))

    def keys(self) -> str:
        """Return the rows as the audit names them, neighbours as a range."""
        return ";".join(f"{name}:{','.join(_ranges(keys))}" for name, keys in self._keys.items())

    def seal(self, key: str) -> str:
        """Return the seal, or nothing if no row is covered."""
        return sealed(key, *sorted(self._rows)) if self._rows else ""


def append(connection: Connection, entries: Sequence[Mapping[str, Any]], keep: "KeyRing") -> None:
    """Write entries as the next links.

    Each entry has the columns of the audit but ``id``, ``digest`` and
    ``link``, and ``covered`` with the rows it stands for. Call it last in a
    transaction: on PostgreSQL the others wait from here to the commit.
    """
    if connection.dialect.name == "postgresql":
        connection.execute(_LOCK)
    key = keep.key(connection)
    last = connection.execute(_LAST).first()
    number, link = (last.id, last.link) if last else (0, FIRST_LINK)
    for entry in entries:
        number += 1
        values = dict(entry)
        covered: Covered = values.pop("covered")
        values |= {"id": number, "covers": covered.keys(), "digest": covered.seal(key)}
        link = linked(key, link, canonical(values[name] for name in _COLUMNS))
        connection.execute(_INSERT, values | {"link": link})


class KeyRing:
    """Keeps the chain's key once it was read: it never changes."""

    def __init__(self) -> None:
        self._key = ""

    def key(self, connection: Connection) -> str:
        """Return the key."""
        if not self._key:
            self._key = connection.execute(_KEY).scalar_one()
        return self._key


def head(connection: Connection) -> Head:
    """Return where the chain ends."""
    last = connection.execute(_LAST).first()
    return Head(last.id, last.link) if last else Head(0, FIRST_LINK)


def link_at(connection: Connection, entry: int) -> str | None:
    """Return the link of an entry, or None if the chain is shorter."""
    if entry == 0:
        return FIRST_LINK
    query = select(_AUDIT.c.link).where(_AUDIT.c.id == entry)
    return connection.execute(query).scalar()


def check_links(
    connection: Connection, tail: int | None = None, tell: Callable[[int, int], None] | None = None
) -> Fault | None:
    """Return the first entry that does not hold; ``tail`` looks at that many of the last only."""
    key = connection.execute(_KEY).scalar()
    if key is None:
        return Fault("link", "chain_keys", "1")
    end = head(connection).entries
    start = max(end - tail, 0) if tail is not None else 0
    before = link_at(connection, start)
    if before is None:
        return Fault("gap", "audit", str(start))
    expected = start
    for row in _entries(connection, start):
        expected += 1
        if row.id != expected:
            return Fault("gap", "audit", str(expected))
        link = linked(key, before, canonical(getattr(row, name) for name in _COLUMNS))
        if link != row.link:
            return Fault("link", "audit", str(row.id))
        before = link
        if tell is not None:
            tell(expected, end)
    return None


def check_rows(
    connection: Connection, tell: Callable[[int, int], None] | None = None
) -> Fault | None:
    """Return the first posted row that is not as it was posted; the links must hold."""
    key = connection.execute(_KEY).scalar_one()
    counted = dict.fromkeys(SEALED, 0)
    end = head(connection).entries
    for row in _entries(connection, 0):
        if row.covers:
            fault = _check_covers(connection, key, row, counted)
            if fault is not None:
                return fault
        if tell is not None:
            tell(row.id, end)
    for name in SEALED:
        there = connection.execute(
            select(func.count()).select_from(Base.metadata.tables[name])
        ).scalar_one()
        if there != counted[name]:
            return Fault("added_row" if there > counted[name] else "missing_row", name, "")
    return None


def _entries(connection: Connection, after: int) -> Iterator[Any]:
    query = select(_AUDIT).where(_AUDIT.c.id > bindparam("after"))
    query = query.order_by(_AUDIT.c.id).limit(_BATCH)
    while rows := connection.execute(query, {"after": after}).all():
        yield from rows
        after = rows[-1].id


def _check_covers(
    connection: Connection, key: str, entry: Any, counted: dict[str, int]
) -> Fault | None:
    covered = Covered()
    for part in entry.covers.split(";"):
        name, _, ranges = part.partition(":")
        keys = list(_spread(ranges))
        found = _rows(connection, Base.metadata.tables[name], keys)
        for each in keys:
            if each not in found:
                return Fault("missing_row", name, each)
            covered.add(name, each, found[each])
        counted[name] += len(keys)
    if covered.seal(key) != entry.digest:
        return Fault(
            "digest", part.partition(":")[0] if ";" not in entry.covers else "", entry.covers
        )
    return None


def _rows(
    connection: Connection, rows: Table, keys: Sequence[str]
) -> dict[str, Mapping[str, object]]:
    columns = list(rows.primary_key)
    found: dict[str, Mapping[str, object]] = {}
    for start in range(0, len(keys), _BATCH):
        wanted = [tuple(map(int, key.split("."))) for key in keys[start : start + _BATCH]]
        query = select(rows).where(tuple_(*columns).in_(wanted))
        for row in connection.execute(query).mappings():
            found[".".join(str(row[column.name]) for column in columns)] = dict(row)
    return found


def _ranges(keys: Sequence[str]) -> Iterator[str]:
    """Yield keys, and neighbours among whole numbers as ``first-last``."""
    first = last = ""
    for key in (*keys, ""):
        if last and key.isdecimal() and last.isdecimal() and int(key) == int(last) + 1:
            last = key
            continue
        if first:
            yield first if first == last else f"{first}-{last}"
        first = last = key


def _spread(ranges: str) -> Iterator[str]:
    for part in ranges.split(","):
        first, _, last = part.partition("-")
        if last:
            yield from map(str, range(int(first), int(last) + 1))
        else:
            yield first
