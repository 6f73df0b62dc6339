"""Expressions that SQLite and PostgreSQL say differently."""

from typing import Any

from sqlalchemy import Float
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import GenericFunction


class minutes_between(GenericFunction[float]):  # noqa: N801 - it reads as a function of SQL
    """The minutes from one stored moment to a later one, as a number; NULL if one is missing."""

    type = Float()
    inherit_cache = True


@compiles(minutes_between, "sqlite")
def _of_sqlite(element: minutes_between, compiler: SQLCompiler, **options: Any) -> str:
    earlier, later = (compiler.process(clause, **options) for clause in element.clauses)
    return f"((julianday({later}) - julianday({earlier})) * 1440)"


@compiles(minutes_between, "postgresql")
def _of_postgresql(element: minutes_between, compiler: SQLCompiler, **options: Any) -> str:
    earlier, later = (compiler.process(clause, **options) for clause in element.clauses)
    span = f"CAST({later} AS timestamptz) - CAST({earlier} AS timestamptz)"
    return f"(CAST(EXTRACT(epoch FROM {span}) AS double precision) / 60)"
