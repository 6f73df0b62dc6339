"""Long deeds for a process that is killed in the middle of them."""

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import replace
from datetime import date
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from typing import Any

from sqlalchemy.orm import configure_mappers

from desk_gui.db.engine import open_database
from desk_gui.db.numbers import next_number
from desk_gui.domain.actors import EVERYTHING, Actor
from desk_gui.domain.catalogue_imports import CatalogueDetails
from desk_gui.domain.months import Month
from desk_gui.services.access import Desk
from desk_gui.services.catalogue import CatalogueService
from tests.conftest import Clock
from tests.price_lists import read_titles

TITLES = 750
DETAILS = CatalogueDetails(
    uid="", name="A", first=Month(2027, 1), last=Month(2027, 12), effective_from=date(2026, 10, 1)
)
LISTED = read_titles(*(f"{n};{n};Басылым;12;1;10;11" for n in range(TITLES)))

configure_mappers()

Deed = Callable[[Connection, str, str], None]

_context: Any = get_context("forkserver")
# What a deed would import first, so that a kill meets the deed.
_context.set_forkserver_preload(
    [
        "pytest",
        __name__,
        "tests.faults.keeping_deeds",
        "tests.faults.present_deeds",
        "tests.faults.purging_deeds",
        "tests.faults.sell_many",
        "alembic.command",
        "alembic.autogenerate",
        "sqlalchemy.dialects.sqlite.pysqlite",
        "sqlalchemy.dialects.postgresql.psycopg",
    ]
)


def import_catalogue(parent: Connection, url: str, uid: str) -> None:
    """Import the list, saying at every step how far it is."""
    with closing(open_database(url)) as database:
        desk = Desk(database, lambda: Actor(name="A", counter="1", permissions=EVERYTHING), Clock())
        tell = lambda done, _total: parent.send(done)  # noqa: E731
        CatalogueService(desk).import_list(LISTED, replace(DETAILS, uid=uid), tell)
    parent.send("done")


def open_first(parent: Connection, url: str, _uid: str) -> None:
    """Open a database that is not there yet."""
    parent.send("begun")
    open_database(url).close()
    parent.send("done")


def take_numbers(parent: Connection, url: str, count: str) -> None:
    """Take so many numbers of a series, one after the other, once one is told to begin."""
    with closing(open_database(url)) as database:
        parent.send("ready")
        parent.recv()
        for _ in range(int(count)):
            with database.write() as session:
                next_number(session.connection(), "ps1")
    parent.send("done")


@contextmanager
def doing(deed: Deed, url: str, uid: str = "") -> Iterator[Connection]:
    """Do it in a process of its own; kill that one when the block is left."""
    process, here = _start(deed, url, uid)
    try:
        yield here
    finally:
        process.kill()
        process.join()
        here.close()


def said_before_the_kill(deed: Deed, url: str, words: int) -> list[object]:
    """Do it in a process of its own, killed after so many words; return all that it had said."""
    process, here = _start(deed, url, "")
    with closing(here), suppress(EOFError, OSError):
        said = [here.recv() for _ in range(words)]
        process.kill()
        process.join()
        while True:
            said.append(here.recv())
    return said


def _start(deed: Deed, url: str, uid: str) -> tuple[BaseProcess, Connection]:
    here, there = _context.Pipe()
    process = _context.Process(target=deed, args=(there, url, uid))
    process.start()
    there.close()
    return process, here
