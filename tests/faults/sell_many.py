"""A desk that posts many two-form sales and says each number once it is kept; made to be killed."""

from contextlib import closing
from multiprocessing.connection import Connection
from uuid import NAMESPACE_URL, uuid5

from desk_gui.db.engine import open_database
from desk_gui.domain.actors import EVERYTHING, Actor
from desk_gui.services.access import Desk
from desk_gui.services.subscriptions import SubscriptionService
from tests.conftest import Clock
from tests.faults.scale import times
from tests.offices import Counter, line, sale

SALES = times(60, 200)


def sell(parent: Connection, place: str, _uid: str) -> None:
    """Sell at the counter that is named after the database."""
    url, *keys = place.split()
    counter = Counter(*map(int, keys))  # type: ignore[arg-type]
    with closing(open_database(url)) as database:
        desk = Desk(database, lambda: Actor(name="A", counter="1", permissions=EVERYTHING), Clock())
        service = SubscriptionService(desk, lambda _form: None)
        for number in range(SALES):
            uid = str(uuid5(NAMESPACE_URL, str(number)))
            second = line(counter, publication_id=counter.second_publication, term=6)
            for form in service.sell(sale(counter, line(counter), second, uid=uid)).value:
                parent.send(form.number)
    parent.send("done")
