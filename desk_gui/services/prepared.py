"""Statements compiled once and run by the driver: for what is asked at every key.

Through the driver no type of ours is applied: what comes back is what the
database keeps.
"""

from collections.abc import Callable, Sequence
from functools import lru_cache
from operator import itemgetter
from typing import Any, TypeAlias

from sqlalchemy import CompoundSelect, Connection, Dialect, Select

Shape: TypeAlias = tuple[int, ...]
Build: TypeAlias = Callable[[Shape], Select[Any] | CompoundSelect[Any]]
"""Builds the statement of a shape: how many ranges of how many beginnings, say.

Lists of values («IN») are not for it: their length belongs to the shape.
"""


def run_prepared(
    connection: Connection, build: Build, shape: Shape, values: dict[str, Any]
) -> Sequence[Sequence[Any]]:
    """Run a statement with these values and return its rows, on a reader that is kept open."""
    sql, defaults, in_order = _prepared(connection.dialect, build, shape)
    parameters = in_order({**defaults, **values})
    cursor = connection.connection.cursor()
    try:
        cursor.execute(sql, parameters)
        return cursor.fetchall()
    except connection.dialect.loaded_dbapi.Error:
        # Once more the long way, which knows what the driver's errors mean.
        return connection.exec_driver_sql(sql, parameters).fetchall()
    finally:
        cursor.close()


@lru_cache(maxsize=256)
def _prepared(
    dialect: Dialect, build: Build, shape: Shape
) -> tuple[str, dict[str, Any], Callable[[dict[str, Any]], Any]]:
    """Return the SQL, its defaults, and how the driver wants its parameters."""
    compiled = build(shape).compile(dialect=dialect)
    order = getattr(compiled, "positiontup", None)
    if order is None:
        return str(compiled), dict(compiled.params), dict
    one = len(order) == 1
    pick = (lambda values: (values[order[0]],)) if one else itemgetter(*order)
    return str(compiled), dict(compiled.params), pick
