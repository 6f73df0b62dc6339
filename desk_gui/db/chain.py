"""Writing the audit's next link, and going along the chain to see whether it holds."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

from sqlalchemy import Connection, Select, Table, bindparam, func, insert, select, text, type_coerce
from sqlalchemy.types import NullType

from desk_gui.db.tables import AuditRow, ChainKeyRow, table
from desk_gui.domain.audit import FIRST_LINK, canonical, canonical_row, linked, sealed

_AUDIT = table(AuditRow)
_KEY = select(ChainKeyRow.key)
_LAST = select(_AUDIT.c.id, _AUDIT.c.link).order_by(_AUDIT.c.id.desc()).limit(1)
_INSERT = insert(_AUDIT)
_LOCK = text("SELECT pg_advisory_xact_lock(7331)")
_HEX = re.compile("[0-9a-f]{64}")
_BATCH = 1000
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
Tell: TypeAlias = Callable[[int, int], None]
"""Is told how many of how many are done; to stop the work it may raise."""


def as_stored(rows: Table, names: Iterable[str]) -> Select[*tuple[Any, ...]]:
    """Return a query for columns as the database keeps them.

    What a seal is over looks the same before it is stored; and a time that was
    tampered with is a wrong seal, not an error of reading.
    """
    return select(*(type_coerce(rows.c[name], NullType()).label(name) for name in names))


_RAW = (
    as_stored(_AUDIT, (*_COLUMNS, "link"))
    .where(_AUDIT.c.id > bindparam("after"))
    .order_by(_AUDIT.c.id)
    .limit(_BATCH)
)


@dataclass(frozen=True)
class Fault:
    """What is wrong: in which table, at which row, and how."""

    kind: str
    """``link``, ``gap``, ``digest``, ``missing_row``, ``added_row``: see ``FindingKind``."""
    table: str
    key: str
    entry: int = 0
    """The entry of the audit that tells, if one does."""


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


def tell_no_one(_done: int, _total: int) -> None:
    """Tell no one how far it is."""


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
    connection: Connection, tail: int | None = None, tell: Tell = tell_no_one
) -> Fault | None:
    """Return the first entry that does not hold; ``tail`` looks at that many of the last only."""
    key = kept_key(connection)
    if key is None:
        return Fault("link", "chain_keys", "1")
    end = head(connection).entries
    start = 0 if tail is None else max(end - tail, 0)
    before = link_at(connection, start)
    if before is None:
        return Fault("gap", "audit", str(start))
    expected = start
    for batch in _batches(connection, start):
        for *values, link in batch:
            expected += 1
            if values[0] != expected:
                return Fault("gap", "audit", str(expected))
            if linked(key, before, canonical(values)) != link:
                return Fault("link", "audit", str(expected))
            before = link
        tell(expected, end)
    return None if tail is not None else _uncounted(connection, end)


def kept_key(connection: Connection) -> str | None:
    """Return the chain's key, or None where there is not one, or none that can be read."""
    keys = connection.execute(_KEY).scalars().all()
    return keys[0] if len(keys) == 1 and _HEX.fullmatch(str(keys[0])) else None


def covered_keys(covers: str) -> Iterator[tuple[str, str]]:
    """Yield table and key of each row that an entry covers."""
    for part in covers.split(";"):
        name, _, ranges = part.partition(":")
        for key in _spread(ranges):
            yield name, key


def _batches(connection: Connection, after: int) -> Iterator[Sequence[Any]]:
    while rows := connection.execute(_RAW, {"after": after}).all():
        yield rows
        after = rows[-1][0]


def _uncounted(connection: Connection, end: int) -> Fault | None:
    """Look for entries that no walk from 1 comes by."""
    count = connection.execute(select(func.count()).select_from(_AUDIT)).scalar_one()
    return None if count == end else Fault("added_row", "audit", "0")


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
