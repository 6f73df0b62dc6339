"""The database under bad luck: no room, no right to write, gone, damaged."""

import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import astuple
from datetime import date
from functools import partial
from pathlib import Path
from shutil import rmtree
from tempfile import mkdtemp

import psycopg
import pytest
from sqlalchemy import make_url, text

from desk_gui.db import schema
from desk_gui.db.engine import Database, open_database
from desk_gui.domain.actors import EVERYTHING, Actor
from desk_gui.domain.languages import Country
from desk_gui.domain.people import PersonDetails
from desk_gui.domain.refusals import Refusal, RefusedError
from desk_gui.domain.storage import (
    DamagedDatabase,
    StorageFull,
    StorageReadOnly,
    StorageUnreachable,
    UnknownDatabase,
)
from desk_gui.services.access import Desk
from desk_gui.services.catalogue import CatalogueService
from desk_gui.services.people import PeopleService
from desk_gui.services.subscription_book import SubscriptionBook
from desk_gui.services.subscriptions import SubscriptionService
from tests.conftest import NOON, Clock
from tests.databases import PostgresServer
from tests.faults.test_files import mounted
from tests.offices import line, open_counter, sale

ROOT = Path(__file__).parents[2]
posix = pytest.mark.skipif(os.name != "posix", reason="mounts and rights of POSIX")


def refusals(action: Callable[[], object]) -> tuple[Refusal, ...]:
    with pytest.raises(RefusedError) as refused:
        action()
    return refused.value.refusals


def desk_on(database: Database) -> Desk:
    return Desk(database, lambda: Actor(name="A", counter="1", permissions=EVERYTHING), Clock())


@contextmanager
def opened(path: Path) -> Iterator[Desk]:
    with closing(open_database(f"sqlite:///{path}")) as database:
        yield desk_on(database)


@contextmanager
def no_room(folder: Path) -> Iterator[None]:
    """Fill the disk of the folder to its last byte."""
    ballast = folder / "ballast"
    with ballast.open("wb", buffering=0) as file:
        for size in (1 << 16, 1 << 12, 1):
            try:
                while True:
                    file.write(b"\0" * size)
            except OSError:
                continue
    try:
        yield
    finally:
        ballast.unlink()


def all_of(desk: Desk, statement: str) -> list[tuple[object, ...]]:
    with desk.database.read() as connection:
        return [tuple(row) for row in connection.execute(text(statement))]


@posix
def test_a_sale_on_a_full_disk_is_refused_and_posted_when_there_is_room(tmp_path: Path) -> None:
    with mounted(tmp_path, "-o", "size=3m"):
        with opened(tmp_path / "desk.db") as desk:
            counter = open_counter(desk)
            service = SubscriptionService(desk, lambda _form: None)
            kept = sale(counter, line(counter), line(counter, publication_id=2, term=6))
            with no_room(tmp_path):
                assert refusals(lambda: service.sell(kept)) == (StorageFull(),)
                assert CatalogueService(desk).search("75384", date(2027, 1, 5)).value
            posted = service.sell(kept).value
            assert service.sell(kept).value == posted
        with opened(tmp_path / "desk.db") as desk:
            assert all_of(desk, "SELECT number FROM subscription_forms ORDER BY id") == [
                (form.number,) for form in posted
            ]
            assert all_of(desk, "SELECT count(*) FROM payments") == [(1,)]


@posix
def test_a_file_that_may_not_grow_loses_and_doubles_nothing(tmp_path: Path) -> None:
    path = tmp_path / "desk.db"
    with opened(path) as desk:
        counter = open_counter(desk)
    keys = map(str, astuple(counter))
    child = [sys.executable, "-m", "tests.faults.sell_in_little_room", str(path), *keys]
    said = subprocess.run(child, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    *sold, refused, again, once_more = said.split()
    assert (refused, again) == (StorageFull.__name__, once_more)
    with opened(path) as desk:
        numbers = all_of(desk, "SELECT number, sequence FROM subscription_forms ORDER BY id")
    assert [number for number, _ in numbers] == [*sold, again]
    assert [sequence for _, sequence in numbers] == list(range(1, len(numbers) + 1))


@posix
def test_a_first_start_on_a_full_disk_is_refused_and_works_later(tmp_path: Path) -> None:
    with mounted(tmp_path, "-o", "size=2m"):
        path = tmp_path / "desk.db"
        with no_room(tmp_path):
            assert refusals(lambda: open_database(f"sqlite:///{path}")) == (StorageFull(),)
        with opened(path) as desk:
            assert open_counter(desk).person


@posix
def test_no_room_for_the_copy_before_a_migration_leaves_all_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with mounted(tmp_path, "-o", "size=2m"):
        path = tmp_path / "desk.db"
        with opened(path) as desk:
            open_counter(desk)
        monkeypatch.setattr(schema, "HEAD", "0002")
        with no_room(tmp_path):
            assert refusals(lambda: open_database(f"sqlite:///{path}")) == (StorageFull(),)
        assert list((tmp_path / "backups").glob("*")) == []
        with opened(path) as desk:
            assert len(all_of(desk, "SELECT id FROM people")) == 2
        assert len(list((tmp_path / "backups").glob("*.db"))) == 1


@posix
def test_a_read_only_disk_is_said_and_spoils_nothing(tmp_path: Path) -> None:
    with mounted(tmp_path):
        path = tmp_path / "desk.db"
        with opened(path) as desk:
            open_counter(desk)
        remount = ["mount", "-o", "remount,{}", str(tmp_path)]
        subprocess.run([each.format("ro") for each in remount], check=True)
        assert refusals(lambda: open_database(f"sqlite:///{path}")) == (StorageReadOnly(),)
        subprocess.run([each.format("rw") for each in remount], check=True)
        with opened(path) as desk:
            assert len(all_of(desk, "SELECT id FROM people")) == 2


SOMEBODY_ELSE = """
import os, sys
from desk_gui.db.engine import open_database, open_read_only
from desk_gui.domain.refusals import RefusedError
import desk_gui.db.migrations, sqlalchemy.dialects.sqlite.pysqlite
if os.geteuid() == 0:
    os.setgroups([])
    os.setuid(65534)
for opening in (open_database, open_read_only):
    try:
        with opening(sys.argv[1]).write() as session:
            session.connection().exec_driver_sql("DELETE FROM people")
    except RefusedError as refused:
        print(type(refused.refusals[0]).__name__)
"""


@posix
def test_a_folder_of_somebody_else_is_said() -> None:
    # Not below the folders of the test run: the demoted child cannot enter those.
    folder = Path(mkdtemp(prefix="desk-rights-"))
    try:
        with opened(folder / "desk.db") as desk:
            open_counter(desk)
        folder.chmod(0o555)
        child = [sys.executable, "-c", SOMEBODY_ELSE, f"sqlite:///{folder / 'desk.db'}"]
        said = subprocess.run(child, cwd=ROOT, capture_output=True, text=True, check=True)
        assert said.stdout.split() == [StorageReadOnly.__name__] * 2
    finally:
        folder.chmod(0o755)
        rmtree(folder)


SEARCHES: dict[str, Callable[[Desk], object]] = {
    "people": lambda desk: PeopleService(desk, lambda: Country.KZ).search("нұрл"),
    "two words": lambda desk: PeopleService(desk, lambda: Country.KZ).search("нұрл әсел"),
    "latest": lambda desk: PeopleService(desk, lambda: Country.KZ).latest(),
    "doubles": lambda desk: PeopleService(desk, lambda: Country.KZ).possible_duplicates(
        PersonDetails(family_name="Нұрланова", given_name="Әсел")
    ),
    "titles": lambda desk: CatalogueService(desk).search("75384", NOON.date()),
    "forms": lambda desk: SubscriptionBook(desk).forms_on(NOON.date()),
}


@pytest.mark.parametrize("search", SEARCHES.values(), ids=SEARCHES)
def test_a_search_in_a_file_damaged_meanwhile_is_refused(
    tmp_path: Path, search: Callable[[Desk], object]
) -> None:
    path = tmp_path / "desk.db"
    with opened(path) as desk:
        open_counter(desk)
    with opened(path) as desk:
        with path.open("r+b") as file:
            file.seek(4096)
            file.write(b"\xa5" * (path.stat().st_size - 4096))
        (refusal,) = refusals(lambda: search(desk))
        assert isinstance(refusal, DamagedDatabase)


@pytest.mark.parametrize("typed", ["щ" * 1_000_000, "a б " * 250_000, "1 " * 500_000])
def test_a_megabyte_is_found_nowhere(desk: Desk, typed: str) -> None:
    open_counter(desk)
    people = PeopleService(desk, lambda: Country.KZ)
    catalogue, book = CatalogueService(desk), SubscriptionBook(desk)
    assert people.search(typed).value == []
    assert people.possible_duplicates(PersonDetails(family_name=typed)).value == []
    assert catalogue.search(typed, date(2027, 1, 5)).value == []
    assert book.forms_on(NOON.date(), typed).value == []


@contextmanager
def locked_out(url: str) -> Iterator[None]:
    """Throw everybody out of a PostgreSQL database, and let them in again afterwards."""
    address = make_url(url)
    server = address.set(database="postgres").render_as_string(hide_password=False)
    with psycopg.connect(server, autocommit=True) as connection:
        allow = f'ALTER DATABASE "{address.database}" ALLOW_CONNECTIONS '
        connection.execute(f"{allow} false".encode())
        connection.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s",
            (address.database,),
        )
        try:
            yield
        finally:
            connection.execute(f"{allow} true".encode())


@pytest.mark.parametrize("asked_before", [True, False])
def test_searches_go_on_when_a_server_that_was_gone_is_back(
    postgres_server: PostgresServer, asked_before: bool
) -> None:
    with postgres_server.fresh_database() as url:
        database = open_database(url)
        desk = desk_on(database)
        open_counter(desk)
        found = [search(desk) for search in SEARCHES.values() if asked_before]
        with locked_out(url):
            for search in SEARCHES.values():
                assert refusals(partial(search, desk)) == (StorageUnreachable(),)
        again = [search(desk) for search in SEARCHES.values()]
        assert again == found or not asked_before
        database.close()


def test_a_sale_meanwhile_is_posted_once_when_the_server_is_back(
    postgres_server: PostgresServer,
) -> None:
    with postgres_server.fresh_database() as url:
        database = open_database(url)
        desk = desk_on(database)
        counter = open_counter(desk)
        service = SubscriptionService(desk, lambda _form: None)
        kept = sale(counter)
        with locked_out(url):
            assert refusals(lambda: service.sell(kept)) == (StorageUnreachable(),)
        assert service.sell(kept).value == service.sell(kept).value
        assert all_of(desk, "SELECT count(*) FROM subscription_forms") == [(1,)]
        database.close()


@pytest.mark.parametrize("address", ["desk", "mysql://server/desk", "postgresql", "", "://"])
def test_an_address_that_names_no_database_is_said(address: str) -> None:
    assert refusals(lambda: open_database(address)) == (UnknownDatabase(),)


def test_tables_of_another_program_are_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "desk.db"
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE recipes (name TEXT)")
    assert refusals(lambda: open_database(f"sqlite:///{path}")) == (
        DamagedDatabase(path=str(path)),
    )
    with closing(sqlite3.connect(path)) as other:
        names = other.execute("SELECT name FROM sqlite_master").fetchall()
    assert names == [("recipes",)]
