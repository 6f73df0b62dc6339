"""Search as you type over a million calls, against raw sqlite3 on the same index; and who rings.

Usage: python -m benchmarks.calls_search [--calls N] [--folder FOLDER] [--rounds N]

Prints, for every length of what is typed, the 95th percentile of raw sqlite3
(the quicker of the two statements the search chooses from, fetched) and of
CallBook.find (permission, folding, choosing, statement, records), taken in
turns in one run, and the ratio. Goal: 1.3 at most. «first» is what a beginning
takes that nobody typed in the last hour: how many have it is counted then.
Then how long it takes from a number to who it is, with all that is shown of
them: 50 ms at most.
"""

import argparse
import random
import sqlite3
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import partial
from math import inf
from pathlib import Path
from typing import Any

from benchmarks.calls_data import build
from desk_gui.db.engine import Database, open_database
from desk_gui.domain.actors import EVERYTHING, Actor
from desk_gui.domain.call_search import call_terms
from desk_gui.domain.calls import CallFilter
from desk_gui.domain.languages import Country
from desk_gui.services.access import Desk
from desk_gui.services.call_book import HITS, CallBook

LENGTHS = range(1, 9)
TRIES = 20
"""Each text is searched so often, in turns; the best time counts: other programs run here too."""
GOAL, CALLER_GOAL_MS = 1.3, 50.0
_BEYOND = "\U0010ffff"
_LINE = (
    "SELECT calls.id, direction, outcome, started_at, calls.name, firm, number, reason, staff.name "
    "FROM calls LEFT JOIN staff ON staff.id = asked_for_id WHERE "
)
_WALK = (
    f"{_LINE} EXISTS (SELECT 1 FROM call_words WHERE call_id = calls.id AND word >= ? "
    "AND word < ?) ORDER BY calls.id DESC LIMIT ?"
)
_PICK = (
    f"{_LINE} calls.id IN (SELECT call_id FROM call_words WHERE word >= ? AND word < ? "
    "ORDER BY call_id DESC LIMIT ? * 4) ORDER BY calls.id DESC LIMIT ?"
)


def main() -> None:
    """Build the calls once, measure, print."""
    arguments = _arguments()
    path = arguments.folder / f"calls-{arguments.calls}.db"
    if not path.exists():
        started = time.perf_counter()
        build(path, arguments.calls)
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
    parser.add_argument("--calls", type=int, default=1_000_000)
    parser.add_argument("--rounds", type=int, default=60)
    default = Path(tempfile.gettempdir()) / "desk-gui-benchmarks"
    parser.add_argument("--folder", type=Path, default=default)
    arguments = parser.parse_args()
    arguments.folder.mkdir(parents=True, exist_ok=True)
    return arguments


def _report(arguments: argparse.Namespace, database: Database, raw: sqlite3.Connection) -> None:
    actor = Actor(name="", counter="", permissions=EVERYTHING)
    desk = Desk(database, lambda: actor, lambda: datetime.now(UTC))
    book = CallBook(desk, lambda: Country.KZ)
    print(f"{arguments.calls} calls, {arguments.rounds} searches a length; milliseconds, p95")
    print("letters  hits    raw    find  ratio (p95)  ratio (median)  first")
    for length in LENGTHS:
        texts = list(_texts(raw, arguments, length))
        raw_times, times, firsts, hits = _in_turns(book, desk, raw, texts)
        ratio, middle = (
            _at(times, 0.95) / _at(raw_times, 0.95),
            _at(times, 0.5) / _at(raw_times, 0.5),
        )
        over = "" if ratio <= GOAL else "  over the goal"
        print(
            f"{length:7} {hits:5.1f} {_at(raw_times, 0.95):6.3f} {_at(times, 0.95):7.3f}"
            f" {ratio:12.2f} {middle:15.2f} {_at(firsts, 0.95):6.3f}{over}"
        )
    _report_callers(book, raw, arguments)


def _report_callers(book: CallBook, raw: sqlite3.Connection, arguments: argparse.Namespace) -> None:
    chosen = random.Random(7)
    numbers = [
        raw.execute(
            "SELECT number FROM calls WHERE id = ?", (chosen.randint(1, arguments.calls),)
        ).fetchone()[0]
        for _ in range(arguments.rounds)
    ]
    texts = list(_texts(raw, arguments, 4))
    for what, asked in (
        ("a number to who it is", numbers),
        ("four letters to who is meant", texts),
    ):
        times = sorted(_best(partial(book.who_is, text)) for text in asked)
        slowest = times[int(len(times) * 0.95)] * 1000
        over = "" if slowest <= CALLER_GOAL_MS else "  over the goal"
        print(f"{what}: {slowest:.1f} ms{over}")
    first = _best(lambda: book.page(CallFilter(), limit=32)) * 1000
    print(f"the first page of the list: {first:.1f} ms")


def _texts(raw: sqlite3.Connection, arguments: argparse.Namespace, length: int) -> Iterator[str]:
    """Take beginnings of words of calls, in their own script."""
    chosen = random.Random(length)
    left = arguments.rounds
    while left:
        row = raw.execute(
            "SELECT name || ' ' || reason FROM calls WHERE id = ?",
            (chosen.randint(1, arguments.calls),),
        ).fetchone()
        word = chosen.choice(row[0].split())
        if len(word) >= length and "-" not in word and len(call_terms(word, Country.KZ)) == 1:
            left -= 1
            yield word[:length]


def _in_turns(
    book: CallBook, desk: Desk, raw: sqlite3.Connection, texts: list[str]
) -> tuple[list[float], list[float], list[float], float]:
    raw_times: list[float] = []
    times: list[float] = []
    firsts: list[float] = []
    hits = 0
    for text in texts:
        (((prefix,),),) = call_terms(text, Country.KZ)
        bounds = (prefix, prefix + _BEYOND)
        walk = _best(partial(_raw, raw, _WALK, (*bounds, HITS)), 3)
        pick = _best(partial(_raw, raw, _PICK, (*bounds, HITS, HITS)), 3)

        quicker = (_WALK, (*bounds, HITS)) if walk < pick else (_PICK, (*bounds, HITS, HITS))
        raw_search = partial(_raw, raw, *quicker)

        def search(text: str = text) -> list[Any]:
            return list(book.find(text).value)

        def first(text: str = text) -> list[Any]:
            return list(CallBook(desk, lambda: Country.KZ).find(text).value)

        best_raw, best = inf, inf
        for _ in range(TRIES):
            best_raw = min(best_raw, _taken(raw_search))
            best = min(best, _taken(search))
        raw_times.append(best_raw)
        times.append(best)
        firsts.append(_best(first, 3))
        hits += len(search())
    return raw_times, times, firsts, hits / len(texts)


def _raw(raw: sqlite3.Connection, statement: str, values: tuple[Any, ...]) -> list[Any]:
    return raw.execute(statement, values).fetchall()


def _best(run: Callable[[], object], tries: int = TRIES) -> float:
    return min(_taken(run) for _ in range(tries))


def _taken(run: Callable[[], object]) -> float:
    started = time.perf_counter()
    run()
    return time.perf_counter() - started


def _at(times: list[float], quantile: float) -> float:
    return sorted(times)[int(len(times) * quantile)] * 1000


if __name__ == "__main__":
    main()
