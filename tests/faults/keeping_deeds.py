"""A backup and a restore for a process that is killed in the middle of them."""

from contextlib import closing
from multiprocessing.connection import Connection
from pathlib import Path

from desk_gui.db.engine import open_database
from desk_gui.domain.actors import EVERYTHING, Actor
from desk_gui.domain.backups import BackupReason
from desk_gui.services.access import Desk
from desk_gui.services.backups import BackupService
from desk_gui.services.restoring import Restoring
from desk_gui.services.subscriptions import SubscriptionService
from desk_gui.settings import Workstation
from tests.conftest import Clock
from tests.offices import line, open_counter, sale

SOMEBODY = Actor(name="A", counter="1", permissions=EVERYTHING)
COPY = "kept.db"
NUMBERS = "SELECT count(*) FROM subscription_forms"


def desk_at(url: str) -> Desk:
    return Desk(open_database(url), lambda: SOMEBODY, Clock())


def backups_of(desk: Desk, folder: Path) -> BackupService:
    return BackupService(desk, folder, Workstation(folder / "settings.toml"))


def prepare(url: str, folder: Path) -> tuple[int, int]:
    """Sell, keep a copy, sell more; return how many forms the data has, and how many the copy."""
    desk = desk_at(url)
    with closing(desk.database):
        counter = open_counter(desk)
        selling = SubscriptionService(desk, lambda _form: None)
        many = [line(counter, sets=sets) for sets in range(1, 30)]
        selling.sell(sale(counter, *many))
        backups_of(desk, folder).make_file(folder / COPY)
        selling.sell(sale(counter))
    return len(many) + 1, len(many)


def back_up(parent: Connection, place: str, _uid: str) -> None:
    """Make a backup."""
    url, folder = place.split()
    desk = desk_at(url)
    backups = backups_of(desk, Path(folder))
    parent.send("begun")
    backups.make(BackupReason.EVERY_QUARTER)
    parent.send("done")
    desk.database.close()


def restore(parent: Connection, place: str, _uid: str) -> None:
    """Restore the copy that was kept."""
    url, folder = place.split()
    workstation = Workstation(Path(folder) / "settings.toml")
    restoring = Restoring(Path(folder), url, workstation, SOMEBODY, Clock())
    parent.send("begun")
    restoring.restore(Path(folder) / COPY)
    parent.send("done")
