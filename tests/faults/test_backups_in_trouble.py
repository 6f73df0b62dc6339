"""A backup on a full disk, or killed in the middle: no half of one, and the older ones stay."""

import os
import sqlite3
from contextlib import closing
from multiprocessing.connection import Connection
from pathlib import Path
from random import Random

import pytest

from desk_gui.db.copies import verify
from desk_gui.db.engine import Database, open_database
from desk_gui.domain.actors import EVERYTHING, Actor
from desk_gui.domain.backups import BackupReason
from desk_gui.domain.files import DiskFull
from desk_gui.domain.storage import StorageFull
from desk_gui.files import remove_leftovers
from desk_gui.services.access import Desk
from desk_gui.services.backups import BackupService
from desk_gui.services.subscriptions import SubscriptionService
from desk_gui.settings import Workstation
from tests.conftest import Clock
from tests.faults.figures import Figures
from tests.faults.long_deeds import doing
from tests.faults.test_files import mounted
from tests.faults.test_storage import no_room, refusals
from tests.offices import line, open_counter, sale

pytestmark = pytest.mark.skipif(os.name != "posix", reason="mounts and kills of POSIX")

KILLS = 20
chance = Random(3)


def desk_on(database: Database) -> Desk:
    actor = Actor(name="A", counter="1", permissions=EVERYTHING)
    return Desk(database, lambda: actor, Clock())


def backups_of(desk: Desk, folder: Path) -> BackupService:
    return BackupService(desk, folder, Workstation(folder / "settings.toml"))


def copies(folder: Path) -> list[Path]:
    return sorted((folder / "backups").glob("*.db"))


def office(folder: Path, sales: int) -> str:
    url = f"sqlite:///{folder / 'desk.db'}"
    with closing(open_database(url)) as database:
        desk = desk_on(database)
        counter = open_counter(desk)
        for _ in range(sales):
            kept = sale(counter, *[line(counter)] * 3)
            SubscriptionService(desk, lambda _form: None).sell(kept)
    return url


def test_a_full_disk_takes_no_half_a_backup(tmp_path: Path) -> None:
    with mounted(tmp_path, "-o", "size=4m"), closing(open_database(office(tmp_path, 2))) as opened:
        service = backups_of(desk_on(opened), tmp_path)
        first = service.make(BackupReason.EVERY_QUARTER).value
        with no_room(tmp_path):
            refused = refusals(lambda: service.make(BackupReason.BY_HAND))
        assert {type(each) for each in refused} <= {StorageFull, DiskFull}
        assert copies(tmp_path) == [first]
        verify(first, None)
        assert service.make(BackupReason.BY_HAND).value.exists()


def back_up(parent: Connection, url: str, _uid: str) -> None:
    """Make backups, one after another, saying after each that it is there."""
    folder = Path(url.removeprefix("sqlite:///")).parent
    with closing(open_database(url)) as database:
        clock = Clock()
        desk = Desk(database, desk_on(database).actor, clock)
        while True:
            clock.at = clock.at.replace(second=(clock.at.second + 1) % 60)
            made = backups_of(desk, folder).make(BackupReason.BEFORE_IMPORT).value
            parent.send(made.name)


def test_a_killed_backup_leaves_the_ones_before_whole(tmp_path: Path, figures: Figures) -> None:
    url = office(tmp_path, 30)
    for kill in range(KILLS):
        with doing(back_up, url) as told:
            said = {told.recv() for _ in range(kill % 2 + 1)}
            told.poll(chance.uniform(0, 0.02))
        kept = copies(tmp_path)
        assert said <= {path.name for path in kept}, kill
        for path in kept:
            verify(path, None)
    remove_leftovers(tmp_path / "backups")
    assert not list((tmp_path / "backups").glob(".desk-*"))
    with closing(sqlite3.connect(tmp_path / "desk.db")) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    figures.count("kills survived", KILLS)
