"""Opening the house for a verb, and telling how far it is."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from desk_gui.domain.refusals import RefusedError
from desk_gui.domain.storage import InUse
from desk_gui.house import House, command_line, embedded_url, open_house, open_house_to_read
from desk_gui.operations.instance import hold
from desk_gui.places import Places


@contextmanager
def held(places: Places) -> Iterator[str]:
    """Hold the data folder while no window has it; yield the database's URL.

    A shared database is anybody's at any time.

    Raises:
        RefusedError: ``InUse``, or nothing can be kept there.
    """
    if places.database:
        yield places.database
        return
    lock = hold(places.folder)
    if lock is None:
        raise RefusedError(InUse(path=str(places.folder)))
    try:
        yield embedded_url(places.folder)
    finally:
        lock.unlock()


@contextmanager
def at_work(places: Places) -> Iterator[House]:
    """Open the house to work in. Raises RefusedError."""
    with held(places):
        house = open_house(places, command_line(places.workstation))
        try:
            yield house
        finally:
            house.close()


@contextmanager
def reading(places: Places) -> Iterator[House]:
    """Open the house to read, also while a window has it. Raises RefusedError."""
    house = open_house_to_read(places, command_line(places.workstation))
    try:
        yield house
    finally:
        house.close()


def tell(done: int, total: int) -> None:
    """Say on a terminal how far it is."""
    if sys.stderr.isatty():
        end = "\n" if done == total else "\r"
        print(f"{done} / {total}", end=end, file=sys.stderr, flush=True)
