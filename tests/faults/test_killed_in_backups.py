"""Killed in the middle of a backup and of a restore: the old data or the new, never a half."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path
from random import Random
from time import monotonic

import pytest

from desk_gui.db.copies import verify
from desk_gui.db.engine import open_database
from desk_gui.domain.backups import parse_name
from tests.faults.figures import Figures
from tests.faults.keeping_deeds import NUMBERS, back_up, prepare, restore
from tests.faults.long_deeds import Deed, doing
from tests.faults.scale import times
from tests.faults.test_killed_while_posting import stored

pytestmark = pytest.mark.skipif(os.name != "posix", reason="forks a prepared process")

KILLS = times(12, 100)
chance = Random(3)


def patience_of(deed: Deed, url: str) -> float:
    """Return how long the deed takes when nobody kills it."""
    with doing(deed, url) as told:
        told.recv()
        begun = monotonic()
        assert told.recv() == "done"
        return monotonic() - begun


def killed_in(deed: Deed, url: str, patience: float) -> None:
    with doing(deed, url) as told:
        told.recv()
        told.poll(patience)


def test_a_killed_backup_is_whole_or_not_there(
    database_url: str, tmp_path: Path, figures: Figures
) -> None:
    prepare(database_url, tmp_path)
    place = f"{database_url} {tmp_path}"
    whole = patience_of(back_up, place)
    folder = tmp_path / "backups"
    kills = KILLS if database_url.startswith("sqlite") else KILLS // 3
    for kill in range(kills):
        for made in folder.glob("desk-*"):
            made.unlink()
        killed_in(back_up, place, whole * (kill + chance.random()) / kills)
        for made in folder.glob("desk-*"):
            assert parse_name(made.name)
            assert verify(made, None).entries > 0, kill
    patience_of(back_up, place)
    if database_url.startswith("sqlite"):
        assert not list(folder.glob(".desk-*"))
    figures.count("kills survived", kills)


def test_a_killed_restore_leaves_the_old_or_the_new(tmp_path: Path, figures: Figures) -> None:
    path = tmp_path / "desk.db"
    url = f"sqlite:///{path}"
    old, new = prepare(url, tmp_path)
    place = f"{url} {tmp_path}"
    saved = path.read_bytes()
    whole = patience_of(restore, place)
    seen = set()
    for kill in range(KILLS):
        for left in tmp_path.glob("desk.db*"):
            left.unlink()
        path.write_bytes(saved)
        killed_in(restore, place, whole * (kill + chance.random()) / KILLS)
        with closing(sqlite3.connect(path)) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        ((forms,),) = stored(url, NUMBERS)
        assert forms in (old, new), kill
        open_database(url).close()
        verify(path, None)
        seen.add(forms)
    assert old in seen
    figures.count("kills survived", KILLS)
