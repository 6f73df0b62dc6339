"""Holding every posted row against the seal of the entry that posted it.

Rows are read in batches of many entries, as they are stored: 200,000 entries
with a million rows are looked through while one waits.

A column that is added to a posted table later has to be NULL in its old rows:
what holds nothing is left out of a seal.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Table, bindparam, func, select, tuple_

from desk_gui.db.chain import (
    Fault,
    Tell,
    as_stored,
    covered_keys,
    head,
    kept_key,
    tell_no_one,
)
from desk_gui.db.tables import POSTED, AuditRow, Base, table
from desk_gui.domain.audit import canonical_columns, sealed

_AUDIT = table(AuditRow)
_UNSEALED = frozenset({"audit", "chain_keys"})
SEALED = tuple(name for name in POSTED if name not in _UNSEALED)
"""The tables whose rows an entry of the audit covers."""
_ENTRIES, _KEYS = 1000, 500
_COVERING = (
    select(_AUDIT.c.id, _AUDIT.c.covers, _AUDIT.c.digest)
    .where(_AUDIT.c.id > bindparam("after"), _AUDIT.c.covers != "")
    .order_by(_AUDIT.c.id)
    .limit(_ENTRIES)
)

Place = tuple[str, str]
"""Table and key of a row."""


def check_rows(connection: Connection, tell: Tell = tell_no_one) -> Fault | None:
    """Return the first posted row that is not as it was posted; the links must hold."""
    key = kept_key(connection)
    if key is None:
        return Fault("link", "chain_keys", "1")
    readers = {name: _Reader(Base.metadata.tables[name]) for name in SEALED}
    counted = dict.fromkeys(SEALED, 0)
    end = head(connection).entries
    for batch in _covering(connection):
        stored = _stored(connection, readers, batch)
        for entry in batch:
            fault = _check_entry(key, entry, stored, counted)
            if fault is not None:
                return fault
        tell(batch[-1].id, end)
    for name in SEALED:
        fault = _check_count(connection, readers[name], counted[name])
        if fault is not None:
            return fault
    return None


def count_rows(connection: Connection) -> int:
    """Return how many posted rows there are."""
    return sum(_count(connection, Base.metadata.tables[name]) for name in SEALED)


class _Reader:
    """Reads rows of one table by their keys, as they are stored."""

    def __init__(self, rows: Table) -> None:
        self.rows = rows
        self.keys = list(rows.primary_key)
        self._names = sorted(column.name for column in rows.columns)
        self._at = [self._names.index(column.name) for column in self.keys]
        self._query = as_stored(rows, self._names)

    def read(self, connection: Connection, wanted: Sequence[str]) -> Iterator[tuple[str, bytes]]:
        """Yield the keys of the rows found, and what a seal is over."""
        numbers = [tuple(map(int, key.split("."))) for key in wanted]
        for start in range(0, len(numbers), _KEYS):
            query = self._query.where(self._among(numbers[start : start + _KEYS]))
            for row in connection.execute(query):
                key = ".".join(str(row[at]) for at in self._at)
                columns = (("", self.rows.name), *zip(self._names, row, strict=True))
                yield key, canonical_columns(columns)

    def _among(self, numbers: Sequence[tuple[int, ...]]) -> Any:
        if len(self.keys) == 1:
            return self.keys[0].in_([number for (number,) in numbers])
        return tuple_(*self.keys).in_(numbers)


def _covering(connection: Connection) -> Iterator[Sequence[Any]]:
    after = 0
    while rows := connection.execute(_COVERING, {"after": after}).all():
        yield rows
        after = rows[-1].id


def _stored(
    connection: Connection, readers: Mapping[str, _Reader], batch: Sequence[Any]
) -> dict[Place, bytes]:
    wanted: defaultdict[str, list[str]] = defaultdict(list)
    for entry in batch:
        for name, key in covered_keys(entry.covers):
            wanted[name].append(key)
    return {
        (name, key): content
        for name, keys in wanted.items()
        for key, content in readers[name].read(connection, keys)
    }


def _check_entry(
    key: str, entry: Any, stored: Mapping[Place, bytes], counted: dict[str, int]
) -> Fault | None:
    rows: list[bytes] = []
    for name, row_key in covered_keys(entry.covers):
        content = stored.get((name, row_key))
        if content is None:
            return Fault("missing_row", name, row_key, entry.id)
        rows.append(content)
        counted[name] += 1
    if sealed(key, *sorted(rows)) == entry.digest:
        return None
    name, _, keys = entry.covers.partition(":")
    # One seal is over all of them: which of several rows it was, it cannot tell.
    return Fault("digest", name, entry.covers if ";" in keys else keys, entry.id)


def _check_count(connection: Connection, reader: _Reader, counted: int) -> Fault | None:
    """Look for a row that no entry covers."""
    name = reader.rows.name
    if _count(connection, reader.rows) == counted:
        return None
    covered = {
        key
        for batch in _covering(connection)
        for entry in batch
        for owner, key in covered_keys(entry.covers)
        if owner == name
    }
    query = select(*reader.keys).order_by(*reader.keys)
    keys = (".".join(map(str, row)) for row in connection.execute(query))
    return Fault("added_row", name, next((key for key in keys if key not in covered), ""))


def _count(connection: Connection, rows: Table) -> int:
    return connection.execute(select(func.count()).select_from(rows)).scalar_one()
