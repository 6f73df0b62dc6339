"""A part of the data is gone, or an older one stands in its place: that is seen at the next start.

What was lost is whole in itself; only the anchor beside it knows that there was more.
"""

import os
import shutil
from collections.abc import Iterator
from contextlib import closing, contextmanager
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from desk_gui.db.engine import open_database
from desk_gui.domain.actors import EVERYTHING, Actor
from desk_gui.domain.inspection import Finding, FindingKind
from desk_gui.domain.storage import StorageFull
from desk_gui.services.access import Desk
from desk_gui.services.anchor import AnchorFile, anchor_path
from desk_gui.services.inspection import Inspection
from desk_gui.services.subscription_book import SubscriptionBook
from desk_gui.services.subscriptions import SubscriptionService
from tests.conftest import Clock
from tests.faults.long_deeds import doing
from tests.faults.test_files import mounted
from tests.faults.test_storage import no_room, refusals
from tests.offices import open_counter, sale

pytestmark = pytest.mark.skipif(os.name != "posix", reason="kills and mounts of POSIX")


@contextmanager
def desk_in(folder: Path) -> Iterator[Desk]:
    with closing(open_database(f"sqlite:///{folder / 'desk.db'}")) as database:
        actor = Actor(name="A", counter="1", permissions=EVERYTHING)
        yield Desk(database, lambda: actor, Clock())


def sell(parent: Connection, folder: str, _uid: str) -> None:
    """Sell a little, keep the anchor, and wait to be killed."""
    with desk_in(Path(folder)) as desk:
        counter = open_counter(desk)
        for _ in range(3):
            SubscriptionService(desk, lambda _form: None).sell(sale(counter))
        AnchorFile(anchor_path(Path(folder))).keep(desk)
        parent.send("kept")
        parent.recv()


def first_look(folder: Path) -> Finding | None:
    with desk_in(folder) as desk:
        return Inspection(desk, AnchorFile(anchor_path(folder))).check_tail().value


@pytest.fixture
def killed(tmp_path: Path) -> Path:
    """A data folder whose last sales are in the ``-wal`` only."""
    with doing(sell, str(tmp_path)) as told:
        assert told.recv() == "kept"
    assert (tmp_path / "desk.db-wal").stat().st_size > 0
    return tmp_path


def test_a_killed_desk_is_whole_at_the_next_start(killed: Path) -> None:
    assert first_look(killed) is None


def test_a_wal_that_is_gone_is_seen(killed: Path) -> None:
    (killed / "desk.db-wal").unlink()
    (killed / "desk.db-shm").unlink()
    found = first_look(killed)
    assert found is not None
    assert found.kind is FindingKind.OLDER


def test_an_empty_file_in_the_place_of_the_data_is_seen(killed: Path) -> None:
    for path in killed.glob("desk.db*"):
        path.unlink()
    (killed / "desk.db").write_bytes(b"")
    found = first_look(killed)
    assert found is not None
    assert found.kind is FindingKind.OLDER


def test_an_older_database_is_seen(killed: Path) -> None:
    assert first_look(killed) is None
    older = shutil.copy(killed / "desk.db", killed / "older.db")
    with desk_in(killed) as desk:
        form = SubscriptionBook(desk).form_like("000001").value
        assert form is not None
        SubscriptionBook(desk).record_print([form.id])
        AnchorFile(anchor_path(killed)).keep(desk)
    shutil.copy(older, killed / "desk.db")
    found = first_look(killed)
    assert found is not None
    assert found.kind is FindingKind.OLDER


def test_a_print_on_a_full_disk_is_refused_and_not_counted(tmp_path: Path) -> None:
    with mounted(tmp_path, "-o", "size=3m"), desk_in(tmp_path) as desk:
        form = SubscriptionService(desk, lambda _form: None).sell(sale(open_counter(desk))).value[0]
        book = SubscriptionBook(desk)
        with no_room(tmp_path):
            assert refusals(lambda: book.record_print([form.id])) == (StorageFull(),)
        (printed,) = book.record_print([form.id]).value
        assert printed.duplicate is None
