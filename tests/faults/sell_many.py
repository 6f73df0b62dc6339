"""A desk that posts 200 two-form sales and says each number once it is kept; made to be killed."""

import sys
from uuid import NAMESPACE_URL, uuid5

from desk_gui.db.engine import open_database
from desk_gui.domain.actors import EVERYTHING, Actor
from desk_gui.services.access import Desk
from desk_gui.services.subscriptions import SubscriptionService
from tests.conftest import Clock
from tests.offices import Counter, line, sale

SALES = 200


def main(url: str, *keys: str) -> None:
    counter = Counter(*map(int, keys))  # type: ignore[arg-type]
    database = open_database(url)
    desk = Desk(database, lambda: Actor(name="A", counter="1", permissions=EVERYTHING), Clock())
    service = SubscriptionService(desk, lambda _form: None)
    for number in range(SALES):
        uid = str(uuid5(NAMESPACE_URL, str(number)))
        second = line(counter, publication_id=counter.second_publication, term=6)
        for form in service.sell(sale(counter, line(counter), second, uid=uid)).value:
            print(form.number, flush=True)
    database.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
