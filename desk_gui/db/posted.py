"""Triggers that keep posted rows as they were posted, for migrations to create."""

from collections.abc import Sequence

from sqlalchemy import Connection

_SQLITE = """CREATE TRIGGER {table}_refuse_{deed} BEFORE {deed} ON {table}
BEGIN SELECT RAISE(ABORT, 'posted rows never change'); END"""
_FUNCTION = """CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN RAISE EXCEPTION 'posted rows never change'; END $$"""
_POSTGRESQL = """CREATE TRIGGER {table}_refuse_{deed} BEFORE {deed} ON {table}
FOR EACH {each} EXECUTE FUNCTION refuse_change()"""


def protect(connection: Connection, tables: Sequence[str]) -> None:
    """Make the database refuse to change or delete rows of these tables.

    PostgreSQL also refuses TRUNCATE; SQLite has none.
    """
    postgresql = connection.dialect.name == "postgresql"
    if postgresql:
        connection.exec_driver_sql(_FUNCTION)
    deeds = ("update", "delete", "truncate") if postgresql else ("update", "delete")
    template = _POSTGRESQL if postgresql else _SQLITE
    for table in tables:
        for deed in deeds:
            each = "STATEMENT" if deed == "truncate" else "ROW"
            connection.exec_driver_sql(template.format(table=table, deed=deed, each=each))
