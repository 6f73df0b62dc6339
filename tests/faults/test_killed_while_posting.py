import subprocess
import sys
from dataclasses import astuple
from pathlib import Path

import pytest
from sqlalchemy import text

from desk_gui.db.engine import open_database
from desk_gui.services.access import Desk
from tests.faults.figures import Figures
from tests.faults.sell_many import SALES
from tests.offices import Counter, open_counter

ROOT = Path(__file__).parents[2]


def selling(url: str, counter: Counter) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-m", "tests.faults.sell_many", url, *map(str, astuple(counter))],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    )


def killed_after(url: str, counter: Counter, forms: int) -> set[str]:
    """Kill a selling desk in the middle; return the numbers it had said were kept."""
    with selling(url, counter) as child:
        assert child.stdout is not None
        said = {child.stdout.readline().strip() for _ in range(forms)}
        child.kill()
        said |= {line.strip() for line in child.stdout if line.endswith("\n")}
    return said


def stored(url: str, statement: str) -> list[tuple[object, ...]]:
    database = open_database(url)
    with database.read() as connection:
        rows = [tuple(row) for row in connection.execute(text(statement))]
    database.close()
    return rows


@pytest.mark.parametrize("forms", [1, 38, 399])
def test_nothing_is_lost_doubled_or_half_done(
    desk: Desk, database_url: str, forms: int, figures: Figures
) -> None:
    counter = open_counter(desk)
    said = killed_after(database_url, counter, forms)
    numbers = stored(database_url, "SELECT number, sequence FROM subscription_forms ORDER BY id")
    assert said <= {row[0] for row in numbers}
    assert [row[1] for row in numbers] == list(range(1, len(numbers) + 1))
    halves = "SELECT payment_id FROM subscription_forms GROUP BY payment_id HAVING count(*) <> 2"
    assert stored(database_url, halves) == []
    figures.count("kills survived", 1)


def test_the_same_sales_again_fill_up_what_is_missing(
    desk: Desk, database_url: str, figures: Figures
) -> None:
    counter = open_counter(desk)
    killed_after(database_url, counter, 120)
    with selling(database_url, counter) as again:
        again.communicate()
    totals = "SELECT count(*), max(sequence) FROM subscription_forms"
    assert stored(database_url, totals) == [(2 * SALES, 2 * SALES)]
    figures.count("kills survived", 1)
