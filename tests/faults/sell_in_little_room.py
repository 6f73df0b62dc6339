"""A desk whose files may not grow: it sells until that is refused, then once more with room."""

import resource
import signal
import sys
from pathlib import Path
from uuid import uuid4

from desk_gui.db.engine import open_database
from desk_gui.domain.actors import EVERYTHING, Actor
from desk_gui.domain.refusals import RefusedError
from desk_gui.services.access import Desk
from desk_gui.services.subscriptions import SubscriptionService
from tests.conftest import Clock
from tests.offices import Counter, line, sale

ROOM = 60_000
"""Bytes a file may still grow by: some sales fit."""


def main(path: str, *keys: str) -> None:
    counter = Counter(*map(int, keys))  # type: ignore[arg-type]
    database = open_database(f"sqlite:///{path}")
    desk = Desk(database, lambda: Actor(name="A", counter="1", permissions=EVERYTHING), Clock())
    service = SubscriptionService(desk, lambda _form: None)
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    unlimited = resource.getrlimit(resource.RLIMIT_FSIZE)
    most = Path(path).stat().st_size + ROOM
    resource.setrlimit(resource.RLIMIT_FSIZE, (most, unlimited[1]))
    uid = ""
    try:
        while True:
            uid = str(uuid4())
            print(service.sell(sale(counter, line(counter), uid=uid)).value[0].number)
    except RefusedError as refused:
        print(*(type(refusal).__name__ for refusal in refused.refusals))
    resource.setrlimit(resource.RLIMIT_FSIZE, unlimited)
    for _ in range(2):
        print(service.sell(sale(counter, line(counter), uid=uid)).value[0].number)
    database.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
