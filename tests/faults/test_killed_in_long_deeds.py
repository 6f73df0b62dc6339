"""Killed in the middle of an import and of the first migration: all of it is there, or nothing."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path
from random import Random
from time import monotonic

import pytest

from desk_gui.db.engine import open_database
from desk_gui.db.tables import Base
from tests.faults.figures import Figures
from tests.faults.long_deeds import TITLES, doing, import_catalogue, open_first
from tests.faults.scale import times
from tests.faults.test_killed_while_posting import stored

pytestmark = pytest.mark.skipif(os.name != "posix", reason="forks a prepared process")

KILLS = times(12, 100)
STEPS = TITLES // 250 + 1
chance = Random(2)

COUNTS = """
SELECT (SELECT count(*) FROM catalogues WHERE uid = '{0}'),
       (SELECT count(*) FROM publications p JOIN catalogues c ON c.id = p.catalogue_id
        WHERE uid = '{0}'),
       (SELECT count(*) FROM prices JOIN publications p ON p.id = prices.publication_id
        JOIN catalogues c ON c.id = p.catalogue_id WHERE uid = '{0}')
"""
NOTHING, ALL = (0, 0, 0), (1, TITLES, 2 * TITLES)


def test_a_killed_import_is_there_whole_or_not_at_all(database_url: str, figures: Figures) -> None:
    open_database(database_url).close()
    # A server notices by itself that somebody is gone; a file has to be mended by the next.
    kills = KILLS if database_url.startswith("sqlite") else KILLS // 4
    for kill in range(kills):
        with doing(import_catalogue, database_url, f"{kill}") as told:
            for _ in range(kill % STEPS + 1):
                told.recv()
            told.poll(chance.uniform(0, 0.01))
        assert stored(database_url, COUNTS.format(kill)) in ([NOTHING], [ALL]), kill
    assert stored(database_url, COUNTS.format(0)) == [NOTHING]
    with doing(import_catalogue, database_url, "0") as told:
        while told.recv() != "done":
            pass
    assert stored(database_url, COUNTS.format(0)) == [ALL]
    figures.count("kills survived", kills)


def first_opening(path: Path, patience: float | None) -> float:
    """Open a new database for so long, or to the end; return how long that took."""
    with doing(open_first, f"sqlite:///{path}") as told:
        told.recv()
        begun = monotonic()
        told.poll(patience)
        return monotonic() - begun


def tables(path: Path) -> set[str]:
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        return {row[0] for row in connection.execute("SELECT name FROM sqlite_schema")}


def test_a_killed_first_start_leaves_all_tables_or_none(tmp_path: Path, figures: Figures) -> None:
    whole = first_opening(tmp_path / "whole.db", None)
    complete = tables(tmp_path / "whole.db")
    assert set(Base.metadata.tables) < complete
    for kill in range(KILLS):
        path = tmp_path / f"{kill}.db"
        first_opening(path, whole * (kill + chance.random()) / KILLS)
        assert tables(path) in (set(), complete), kill
        open_database(f"sqlite:///{path}").close()
        assert tables(path) == complete
    figures.count("kills survived", KILLS)
