"""Killed while posting: every number that was said is there, none twice and none by half."""

import os
from dataclasses import astuple

import pytest
from sqlalchemy import text

from desk_gui.db.engine import open_database
from desk_gui.services.access import Desk
from tests.faults.figures import Figures
from tests.faults.long_deeds import doing, said_before_the_kill
from tests.faults.sell_many import SALES, sell
from tests.offices import Counter, open_counter

pytestmark = pytest.mark.skipif(os.name != "posix", reason="forks a prepared process")


def place_of(url: str, counter: Counter) -> str:
    return " ".join(map(str, (url, *astuple(counter))))


def stored(url: str, statement: str) -> list[tuple[object, ...]]:
    database = open_database(url)
    with database.read() as connection:
        rows = [tuple(row) for row in connection.execute(text(statement))]
    database.close()
    return rows


@pytest.mark.parametrize("forms", [1, 38, 2 * SALES - 1])
def test_nothing_is_lost_doubled_or_half_done(
    desk: Desk, database_url: str, forms: int, figures: Figures
) -> None:
    counter = open_counter(desk)
    said = said_before_the_kill(sell, place_of(database_url, counter), forms)
    assert len(said) >= forms
    numbers = stored(database_url, "SELECT number, sequence FROM subscription_forms ORDER BY id")
    assert set(said) <= {row[0] for row in numbers} | {"done"}
    assert [row[1] for row in numbers] == list(range(1, len(numbers) + 1))
    halves = "SELECT payment_id FROM subscription_forms GROUP BY payment_id HAVING count(*) <> 2"
    assert stored(database_url, halves) == []
    figures.count("kills survived", 1)


def test_the_same_sales_again_fill_up_what_is_missing(
    desk: Desk, database_url: str, figures: Figures
) -> None:
    place = place_of(database_url, open_counter(desk))
    said_before_the_kill(sell, place, SALES // 2)
    with doing(sell, place) as told:
        while told.recv() != "done":
            pass
    totals = "SELECT count(*), max(sequence) FROM subscription_forms"
    assert stored(database_url, totals) == [(2 * SALES, 2 * SALES)]
    figures.count("kills survived", 1)
