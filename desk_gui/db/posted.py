"""Triggers that keep posted rows as they were posted: making them, and missing one."""

from collections.abc import Sequence

from sqlalchemy import Connection

_SQLITE = """CREATE TRIGGER {table}_refuse_{deed} BEFORE {deed} ON {table}
BEGIN SELECT RAISE(ABORT, 'posted rows never change'); END"""
_FUNCTION = """CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN RAISE EXCEPTION 'posted rows never change'; END $$"""
_POSTGRESQL = """CREATE TRIGGER {table}_refuse_{deed} BEFORE {deed} ON {table}
FOR EACH {each} EXECUTE FUNCTION refuse_change()"""

_TRIGGERS_SQLITE = "SELECT tbl_name, name FROM sqlite_master WHERE type = 'trigger'"
_TRIGGERS_POSTGRESQL = """SELECT tgrelid::regclass::text, tgname FROM pg_trigger
WHERE NOT tgisinternal AND tgenabled IN ('O', 'A')"""


def protect(connection: Connection, tables: Sequence[str]) -> None:
    """Make the database refuse to change or delete rows of these tables.

    PostgreSQL also refuses TRUNCATE; SQLite has none.
    """
    postgresql = connection.dialect.name == "postgresql"
    if postgresql:
        connection.exec_driver_sql(_FUNCTION)
    deeds = _deeds(postgresql=postgresql)
    template = _POSTGRESQL if postgresql else _SQLITE
    for table in tables:
        for deed in deeds:
            each = "STATEMENT" if deed == "truncate" else "ROW"
            connection.exec_driver_sql(template.format(table=table, deed=deed, each=each))


def unguarded(connection: Connection, tables: Sequence[str]) -> list[tuple[str, str]]:
    """Return the tables that lack a trigger, each with the deed it should refuse."""
    postgresql = connection.dialect.name == "postgresql"
    there = connection.exec_driver_sql(_TRIGGERS_POSTGRESQL if postgresql else _TRIGGERS_SQLITE)
    found = {(row[0], row[1]) for row in there}
    return [
        (table, deed)
        for table in tables
        for deed in _deeds(postgresql=postgresql)
        if (table, f"{table}_refuse_{deed}") not in found
    ]


def _deeds(*, postgresql: bool) -> tuple[str, ...]:
    return ("update", "delete", "truncate") if postgresql else ("update", "delete")
