"""What SQLAlchemy compiled for one test serves the next: it keeps that for each engine by itself.

Every test has a database, and so an engine, of its own; a third of a test of the services was
compiling the statements that the test before it had compiled. The program has one database,
and compiles once.
"""

from functools import cache
from typing import Any

from sqlalchemy import Connection, Engine, event


class _Compiled(dict[tuple[Any, ...], Any]):
    """Statements by what they say, not by whose they are: an engine's dialect leads the key."""

    def get(self, key: tuple[Any, ...], default: Any = None) -> Any:
        return super().get(key[1:], default)

    def __setitem__(self, key: tuple[Any, ...], statement: Any) -> None:
        super().__setitem__(key[1:], statement)


@cache
def _compiled_for(_dialect: str) -> _Compiled:
    return _Compiled()


def share_compiled() -> None:
    """Let every engine of this process take part."""
    event.listen(Engine, "engine_connect", _take_part)


def _take_part(connection: Connection) -> None:
    connection.execution_options(compiled_cache=_compiled_for(connection.dialect.name))
