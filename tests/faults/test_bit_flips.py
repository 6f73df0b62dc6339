"""One bit of the closed file is wrong: what was posted is never wrong without being said.

The rest of the file is tried too and counted; a person's note, say, has no seal.
"""

import sqlite3
from collections import Counter
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from random import Random

import pytest
from sqlalchemy import inspect
from sqlalchemy.exc import SQLAlchemyError

from desk_gui.db.engine import open_database
from desk_gui.db.tables import POSTED
from desk_gui.domain.actors import EVERYTHING, Actor
from desk_gui.domain.refusals import RefusedError
from desk_gui.services.access import Desk
from desk_gui.services.inspection import look_through
from desk_gui.services.subscriptions import SubscriptionService
from tests.conftest import Clock
from tests.faults.figures import Figures
from tests.faults.scale import times
from tests.offices import line, open_counter, sale

PARTS = 5
FLIPS = times(100, 2_000)
SALES = 40


@dataclass(frozen=True)
class Content:
    """Every row, as bytes; nothing where a table cannot be read."""

    posted: dict[str, list[tuple[object, ...]] | None]
    others: dict[str, list[tuple[object, ...]] | None]


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("office") / "desk.db"
    with closing(open_database(f"sqlite:///{path}")) as database:
        actor = Actor(name="A", counter="1", permissions=EVERYTHING)
        desk = Desk(database, lambda: actor, Clock())
        counter = open_counter(desk)
        service = SubscriptionService(desk, lambda _form: None)
        for number in range(SALES):
            service.sell(sale(counter, *[line(counter)] * (number % 3 + 1)))
    return path


@pytest.fixture(scope="module")
def tables(office: Path) -> list[str]:
    with closing(open_database(f"sqlite:///{office}")) as database, database.read() as connection:
        return ["sqlite_schema", *inspect(connection).get_table_names()]


def rows(connection: sqlite3.Connection, table: str) -> list[tuple[object, ...]] | None:
    try:
        return connection.execute(f"SELECT * FROM {table}").fetchall()
    except (sqlite3.Error, UnicodeDecodeError):
        # The second: a column's name is spoilt.
        return None


def content(path: Path, tables: list[str]) -> Content:
    with closing(sqlite3.connect(path)) as connection:
        connection.text_factory = bytes
        found = {table: rows(connection, table) for table in tables}
    return Content(
        {name: found[name] for name in tables if name in POSTED},
        {name: found[name] for name in tables if name not in POSTED},
    )


def is_said(path: Path) -> bool:
    """Open it as the program does, look through it as «check» does."""
    try:
        with closing(open_database(f"sqlite:///{path}")) as database, database.read() as read:
            return not look_through(read).whole
    except (RefusedError, SQLAlchemyError, UnicodeDecodeError):
        # The last: SQLite quotes a name that is no text any more; the start says that it failed.
        return True


def flip(office: Path, copy: Path, chance: Random) -> None:
    data = bytearray(office.read_bytes())
    data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    copy.write_bytes(data)


@pytest.mark.parametrize("part", range(PARTS))
def test_no_posted_row_changes_in_silence(
    office: Path, tables: list[str], tmp_path: Path, figures: Figures, part: int
) -> None:
    chance, before = Random(part), content(office, tables)
    seen: Counter[tuple[str, bool]] = Counter()
    for number in range(FLIPS // PARTS):
        copy = tmp_path / f"{number}.db"
        flip(office, copy, chance)
        after = content(copy, tables)
        changed = "posted" if after.posted != before.posted else "others"
        changed = changed if after != before else "nothing"
        said = is_said(copy)
        assert said or changed != "posted", f"flip {number}"
        seen[changed, said] += 1
        copy.unlink()
    posted, others = (seen[kind, True] + seen[kind, False] for kind in ("posted", "others"))
    figures.count("bit flips in posted rows detected", seen["posted", True], posted)
    figures.count("bit flips in other content detected", seen["others", True], others)
    figures.count(
        "bit flips that change no content", seen["nothing", True] + seen["nothing", False]
    )


def test_a_whole_file_is_whole(office: Path, tables: list[str], tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    copy.write_bytes(office.read_bytes())
    assert content(copy, tables) == content(office, tables)
    assert not is_said(copy)
