"""No more room at the counter: said on the page, nothing typed is lost, and it is sold once."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import text

from desk_gui.services.access import Desk
from desk_gui.views.subscriptions.sale_page import SalePage
from tests.gui.conftest import dressed, runner
from tests.gui.counters import Counter, counter
from tests.gui.hands import CTRL, ENTER, press
from tests.gui.test_sale_page import page, sale, sell_a_year

__all__ = ["counter", "dressed", "page", "runner", "sale"]

MOST = 2**30


@contextmanager
def no_more_pages(desk: Desk) -> Iterator[None]:
    """Let the file grow no more; SQLite takes no limit below what there is."""
    limit = "PRAGMA max_page_count = {}"
    with desk.database.write() as session:
        session.execute(text(limit.format(1)))
    yield
    with desk.database.write() as session:
        session.execute(text(limit.format(MOST)))


def test_a_full_disk_is_said_and_the_sale_is_posted_once_there_is_room(
    sale: SalePage, counter: Counter, sqlite_desk: Desk
) -> None:
    message = sale.form.payment.message
    with no_more_pages(sqlite_desk):
        while not message.text():
            posted = counter.forms()
            sell_a_year()
            draft = sale.form.draft()
            press(ENTER, CTRL)
        assert message.text().startswith("The disk is full. Nothing was saved")
        assert (counter.forms(), sale.form.draft()) == (posted, draft)
    press(ENTER, CTRL)
    assert counter.forms()[1:] == posted
