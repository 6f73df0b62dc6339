"""A purge for a process that is killed in the middle of it."""

from contextlib import closing
from datetime import date
from multiprocessing.connection import Connection
from pathlib import Path
from uuid import uuid4

from sqlalchemy import insert

from desk_gui.db.engine import open_database
from desk_gui.db.tables import VisitRow, VisitWordRow, table
from desk_gui.domain.actors import EVERYTHING, Actor
from desk_gui.domain.languages import Country
from desk_gui.services.access import Desk
from desk_gui.services.retention import RetentionService
from desk_gui.services.retention_visits import Visits
from tests.conftest import NOON, Clock

SOMEBODY = Actor(name="A", counter="1", permissions=EVERYTHING)
OLD = date(2026, 7, 1)
VISITS, BATCH = 600, 25
NAME = "Szentgyörgyi"


def fill(url: str) -> None:
    """Put old visits on record, each with a word it is found by."""
    texts = dict.fromkeys(("firm", "phone", "purpose", "topic", "brings", "note", "reason"), "")
    common = {"day": OLD, "state": "left", "people": 2, "inexact": "", "offered": "", "desk": "1"}
    rows = [
        {
            **{"id": key, "uid": str(uuid4()), "name": f"{NAME} {key}", "arrived_at": NOON},
            **{"left_at": NOON, "auto_closed": False, "created_at": NOON, "version": 1},
            **texts,
            **common,
        }
        for key in range(1, VISITS + 1)
    ]
    with closing(open_database(url)) as database, database.post() as connection:
        connection.execute(insert(table(VisitRow)), rows)
        words = [{"word": f"word{row['id']}", "visit_id": row["id"]} for row in rows]
        connection.execute(insert(table(VisitWordRow)), words)


def purge(parent: Connection, place: str, _uid: str) -> None:
    """Purge, saying after every batch how far it is."""
    url, folder = place.split()
    Visits.batch = BATCH
    with closing(open_database(url)) as database:
        desk = Desk(database, lambda: SOMEBODY, Clock())
        keeper = RetentionService(desk, Path(folder), lambda: Country.KZ)
        keeper.purge(lambda done, _total: parent.send(done))
    parent.send("done")
