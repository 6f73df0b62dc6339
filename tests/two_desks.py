"""Two desks that want the same rows of a server: each stands in line before the next one comes.

Another connection holds a row until both wait, so what happens then is the same each time.
"""

from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import AbstractContextManager, contextmanager
from functools import partial
from typing import TypeAlias

from sqlalchemy import text

from desk_gui.db.chain import KeyRing, append
from desk_gui.db.tables import Base
from desk_gui.domain.refusals import Refusal, RefusedError
from desk_gui.services.access import Desk

_WAITING = text(
    "SELECT count(*) FROM pg_stat_activity"
    " WHERE datname = current_database() AND wait_event_type = 'Lock'"
)
Deed: TypeAlias = Callable[[], object]


def both(desk: Desk, kind: type[Base], key: int, first: Deed, second: Deed) -> list[Refusal | None]:
    """Let two desks stand in line behind a row, then go on; return why each was refused, if it was.

    The first of them before the second comes, for this row or for one that the other has.
    """
    return in_line(desk, _holding(desk, kind, key), first, second)


def in_line(
    desk: Desk, held: AbstractContextManager[None], first: Deed, second: Deed
) -> list[Refusal | None]:
    """Do as ``both``, behind whatever is held."""
    with ThreadPoolExecutor(2) as desks, held:
        asked = []
        for number, deed in enumerate((first, second), start=1):
            asked.append(desks.submit(partial(_refused, deed)))
            _stand_in_line(desk, number, asked[-1])
    return [each.result() for each in asked]


@contextmanager
def holding_the_turn(desk: Desk) -> Iterator[None]:
    """Have the turn at the history: nobody else ends a transaction meanwhile."""
    with desk.database.post() as connection:
        append(connection, [], KeyRing())
        yield


@contextmanager
def _holding(desk: Desk, kind: type[Base], key: int) -> Iterator[None]:
    """Hold a row, as a desk does that changes it."""
    with desk.database.write() as session:
        session.get(kind, key, with_for_update=True)
        yield


def _stand_in_line(desk: Desk, desks: int, last: Future[Refusal | None]) -> None:
    """Come back when so many desks wait for a lock: the last one asks for its own by itself."""
    waiting = 0
    while waiting < desks:
        assert not last.done(), "did not have to wait"
        with desk.database.read() as connection:
            waiting = connection.scalar(_WAITING) or 0


def _refused(deed: Deed) -> Refusal | None:
    try:
        deed()
    except RefusedError as error:
        return error.refusals[0]
    return None
