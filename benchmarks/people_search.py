"""Search as you type over a million people, against raw sqlite3 on the same index.

Usage: python -m benchmarks.people_search [--people N] [--folder FOLDER] [--rounds N]

Prints, for every length of what is typed, the 95th percentile of raw sqlite3
(the range, fetched) and of PeopleService.search (permission, folding, range,
records), taken in turns in one run, and the ratio. Goal: 1.3 at most.
"""

import argparse
import random
import sqlite3
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from math import inf
from pathlib import Path
from typing import Any

from benchmarks.people_data import build
from desk_gui.db.engine import Database, open_database
from desk_gui.domain.actors import EVERYTHING, Actor
from desk_gui.domain.languages import Country
from desk_gui.domain.people_search import search_terms
from desk_gui.services.access import Desk
from desk_gui.services.people import HITS, PeopleService

LENGTHS = range(1, 9)
TRIES = 40
"""Each text is searched so often, in turns; the best time counts: other programs run here too."""
GOAL = 1.3
_RANGE = (
    "SELECT person_id, kind, name, firm, code, phone, place FROM person_words "
    "WHERE word >= ? AND word < ? ORDER BY word, person_id LIMIT ?"
)


def main() -> None:
    """Build the people once, measure, print."""
    arguments = _arguments()
    path = arguments.folder / f"people-{arguments.people}.db"
    if not path.exists():
        started = time.perf_counter()
        build(path, arguments.people)
        print(f"built {path.name} in {time.perf_counter() - started:.0f} s")
    database = open_database(f"sqlite:///{path}")
    raw = sqlite3.connect(path)
    try:
        _report(arguments, database, raw)
    finally:
        raw.close()
        database.close()


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--people", type=int, default=1_000_000)
    parser.add_argument("--rounds", type=int, default=60)
    default = Path(tempfile.gettempdir()) / "desk-gui-benchmarks"
    parser.add_argument("--folder", type=Path, default=default)
    arguments = parser.parse_args()
    arguments.folder.mkdir(parents=True, exist_ok=True)
    return arguments


def _report(arguments: argparse.Namespace, database: Database, raw: sqlite3.Connection) -> None:
    desk = Desk(
        database,
        lambda: Actor(name="", counter="", permissions=EVERYTHING),
        lambda: datetime.now(UTC),
    )
    people = PeopleService(desk, lambda: Country.KZ)
    print(f"{arguments.people} people, {arguments.rounds} searches a length; milliseconds, p95")
    print("letters  hits    raw  search  ratio (p95)  ratio (median)")
    for length in LENGTHS:
        texts = list(_texts(raw, arguments, length))
        raw_times, times, hits = _in_turns(people, raw, texts)
        ratio, middle = (
            _at(times, 0.95) / _at(raw_times, 0.95),
            _at(times, 0.5) / _at(raw_times, 0.5),
        )
        print(
            f"{length:7} {hits:5.1f} {_at(raw_times, 0.95):6.3f} {_at(times, 0.95):7.3f}"
            f" {ratio:12.2f} {middle:15.2f}{'' if ratio <= GOAL else '  over the goal'}"
        )


def _texts(raw: sqlite3.Connection, arguments: argparse.Namespace, length: int) -> Iterator[str]:
    """Take beginnings of words as people on record write them, in their own script."""
    chosen = random.Random(length)
    left = arguments.rounds
    while left:
        person = chosen.randint(1, arguments.people)
        name = raw.execute(
            "SELECT family_name, given_name FROM people WHERE id = ?", (person,)
        ).fetchone()
        word = chosen.choice(name)
        if len(word) >= length and "-" not in word:
            left -= 1
            yield word[:length]


def _in_turns(
    people: PeopleService, raw: sqlite3.Connection, texts: list[str]
) -> tuple[list[float], list[float], float]:
    raw_times: list[float] = []
    times: list[float] = []
    hits = 0
    for text in texts:
        (((prefix,),),) = search_terms(text, Country.KZ)
        bounds = (prefix, prefix + "\U0010ffff", HITS)

        def raw_search(bounds: tuple[str, str, int] = bounds) -> list[Any]:
            return raw.execute(_RANGE, bounds).fetchall()

        def search(text: str = text) -> list[Any]:
            return list(people.search(text).value)

        best_raw, best = inf, inf
        for _ in range(TRIES):
            best_raw = min(best_raw, _taken(raw_search))
            best = min(best, _taken(search))
        raw_times.append(best_raw)
        times.append(best)
        hits += len(search())
    return raw_times, times, hits / len(texts)


def _taken(run: Callable[[], object]) -> float:
    started = time.perf_counter()
    run()
    return time.perf_counter() - started


def _at(times: list[float], quantile: float) -> float:
    return sorted(times)[int(len(times) * quantile)] * 1000


if __name__ == "__main__":
    main()
