"""Copies of a shared PostgreSQL database as SQLite files, and the way back into an empty one.

A copy is a file of the same schema as the embedded database's, so that whoever
looks at it, checks it or works from it needs no server.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import (
    Connection,
    Table,
    delete,
    func,
    insert,
    literal,
    select,
    text,
    union_all,
    update,
)

from desk_gui.db.chain import Head, Tell, tell_no_one
from desk_gui.db.copies import (
    Cancelled,
    made_beside,
    never,
    reading_copy,
    verify,
    writing_copy,
)
from desk_gui.db.engine import Database
from desk_gui.db.schema import upgrade
from desk_gui.db.tables import POSTED, Base
from desk_gui.domain.backups import BrokenOff, NotEmpty
from desk_gui.domain.refusals import RefusedError

_BATCH = 1_000
_TABLES = Base.metadata.sorted_tables
_TRIGGERS = text("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
_OWN_KIN = {
    rows.name: names
    for rows in _TABLES
    if (names := [c.name for c in rows.c if any(f.column.table is rows for f in c.foreign_keys)])
}
"""The columns of tables that name others of their own table."""
_OWN_KEY = "chain_keys"
"""What a database that nobody has used holds already."""


def copy_shared(
    database: Database, target: Path, tell: Tell = tell_no_one, cancelled: Cancelled = never
) -> Head:
    """Copy what the shared database holds at one moment; return where its chain ends.

    Raises:
        RefusedError: the server, the disk or ``BrokenOff``; then there is no copy.
    """
    with made_beside(target) as temporary:
        with writing_copy(temporary) as engine, engine.begin() as there:
            upgrade(there)
            with _without_triggers(there), database.snapshot() as here:
                _empty(there)
                _transfer(here, there, tell, cancelled)
        return verify(temporary)


def load_shared(copy: Path, database: Database, tell: Tell = tell_no_one) -> None:
    """Fill an empty shared database from a copy of the same schema, in one transaction.

    Raises:
        RefusedError: ``NotEmpty``, or the server; then nothing is in it.
    """
    with reading_copy(copy) as here, database.post() as there:
        _check_empty(there)
        for name in POSTED:
            there.exec_driver_sql(f"ALTER TABLE {name} DISABLE TRIGGER USER")
        there.execute(delete(Base.metadata.tables[_OWN_KEY]))
        _transfer(here, there, tell, never)
        _set_sequences(there)
        for name in POSTED:
            there.exec_driver_sql(f"ALTER TABLE {name} ENABLE TRIGGER USER")


def _check_empty(connection: Connection) -> None:
    used = (rows for rows in _TABLES if rows.name != _OWN_KEY)
    there = union_all(*(select(literal(1)).where(select(rows).exists()) for rows in used))
    if connection.execute(there.limit(1)).first() is not None:
        raise RefusedError(NotEmpty())


@contextmanager
def _without_triggers(connection: Connection) -> Iterator[None]:
    """Take the triggers of a fresh file away and put them back: its rows come from elsewhere."""
    triggers = connection.execute(_TRIGGERS).all()
    for name, _made in triggers:
        connection.exec_driver_sql(f"DROP TRIGGER {name}")
    yield
    for _name, made in triggers:
        connection.exec_driver_sql(made)


def _empty(connection: Connection) -> None:
    for rows in reversed(_TABLES):
        connection.execute(delete(rows))


def _transfer(here: Connection, there: Connection, tell: Tell, cancelled: Cancelled) -> None:
    """Copy every row, batch by batch, so that the memory needed is always the same."""
    counts = [here.execute(select(func.count()).select_from(rows)).scalar_one() for rows in _TABLES]
    done, total = 0, sum(counts)
    for rows in _TABLES:
        later: list[tuple[int, str, int]] = []
        query = select(rows).order_by(*rows.primary_key).execution_options(yield_per=_BATCH)
        for batch in here.execute(query).mappings().partitions():
            if cancelled():
                raise RefusedError(BrokenOff())
            there.execute(insert(rows), [_without_later(rows, dict(row), later) for row in batch])
            done += len(batch)
            tell(done, total)
        for key, column, named in later:
            there.execute(update(rows).where(rows.c.id == key).values({column: named}))


def _without_later(
    rows: Table, values: dict[str, Any], later: list[tuple[int, str, int]]
) -> dict[str, Any]:
    """Return a row without what names a later one of its own table: a stand-in, say.

    That is put into ``later``, to be written once the other is there.
    """
    for name in _OWN_KIN.get(rows.name, ()):
        named = values[name]
        if named is not None and named > values["id"]:
            later.append((values["id"], name, named))
            values[name] = None
    return values


def _set_sequences(connection: Connection) -> None:
    for rows in _TABLES:
        for column in rows.primary_key:
            _set_sequence(connection, rows, column.name)


def _set_sequence(connection: Connection, rows: Table, column: str) -> None:
    """Let the numbers a table gives itself go on after those it was given."""
    named = func.pg_get_serial_sequence(rows.name, column)
    sequence = connection.execute(select(named)).scalar()
    if sequence is None:
        return
    last = connection.execute(select(func.max(rows.c[column]))).scalar()
    if last is not None:
        connection.execute(select(func.setval(sequence, last)))
