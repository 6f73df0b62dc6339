"""Killed in the middle of a purge: what went is counted, what is left is whole, and goes next."""

import os
from pathlib import Path
from random import Random

import pytest

from tests.faults.figures import Figures
from tests.faults.long_deeds import doing
from tests.faults.purging_deeds import NAME, VISITS, fill, purge
from tests.faults.scale import times
from tests.faults.test_killed_while_posting import stored

pytestmark = pytest.mark.skipif(os.name != "posix", reason="forks a prepared process")

KILLS = times(6, 40)
chance = Random(4)

LEFT = """
SELECT (SELECT count(*) FROM visits), (SELECT count(*) FROM visit_words),
       (SELECT coalesce(sum(visits), 0) FROM visit_counts),
       (SELECT coalesce(sum(people), 0) FROM visit_counts),
       (SELECT coalesce(sum(purged), 0) FROM purges)
"""


def numbers(url: str) -> list[tuple[int, ...]]:
    """Return visits, words, visits and people that were counted, and what the reports say."""
    return [tuple(int(str(each)) for each in row) for row in stored(url, LEFT)]


def test_no_visit_is_lost_or_counted_twice(
    database_url: str, tmp_path: Path, figures: Figures
) -> None:
    fill(database_url)
    place = f"{database_url} {tmp_path}"
    for kill in range(KILLS):
        with doing(purge, place) as told:
            for _ in range(chance.randint(1, 4)):
                if told.recv() == "done":
                    break
            told.poll(chance.uniform(0, 0.02))
        [(visits, words, counted, people, purged)] = numbers(database_url)
        assert visits == words, kill
        assert (visits + counted, people, purged) == (VISITS, 2 * counted, counted), kill
    with doing(purge, place) as told:
        while told.recv() != "done":
            pass
    assert numbers(database_url) == [(0, 0, VISITS, 2 * VISITS, VISITS)]
    left = [each for each in tmp_path.glob("desk.db*") if NAME.encode() in each.read_bytes()]
    assert left == []
    figures.count("kills survived", KILLS)
