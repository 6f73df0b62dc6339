"""Rows a second and memory of a listing, against ReportLab's LongTable in the same run.

    python -m benchmarks.listing [--rows 20000] [--rounds 3]

The rival gets the easier task: cells of one line whose height it is told, no
check of letters, no «page i of n».
"""

import argparse
import os
import platform
import sys
import tracemalloc
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, timedelta
from importlib.metadata import version
from statistics import median
from time import perf_counter

from benchmarks.plain_longtable import draw_with_longtable
from desk_gui.domain.languages import Language
from desk_gui.reporting.history_listings import listing
from desk_gui.reporting.listing import build_listing
from desk_gui.reporting.render import page_count

GOAL = 7.0
FEW_ROWS = 400
MEMORY_GOAL = 0.1
_NAMES = ("Асқарова Ә. М.", "Жүнісов Һ. Қ.", "Szabóné Őry T.", "Ғайсин Қ. Ұ.", "Ковальчук П. С.")
_DEEDS = ("запись открыта", "подписка принята", "абонемент напечатан", "вход в программу")
_PURPOSES = ("справка", "подписка", "печать", "—")
_HEAD = {
    "operator": "АО «Казпочта»",
    "office": "СОПС Ивановское",
    "index": "020103",
    "printed_at": "22.11.2026 09:15",
    "filter": "—",
    "manager": "",
}


def rows(count: int, first: int = 0) -> Iterator[tuple[str, ...]]:
    """Yield rows as a history has them: numbers and times differ, names and deeds come again."""
    at = datetime(2026, 1, 5, 8)
    for number in range(first, first + count):
        yield (
            str(number + 1),
            f"{at + timedelta(minutes=number):%d.%m.%Y %H:%M}",
            _NAMES[number % 5],
            f"desk-{number % 4}",
            _DEEDS[number // 3 % 4],
            f"абонемент 020103-26-{number:06}-{number % 10}",
            _PURPOSES[number // 3 % 4],
            "—",
        )


def ours(table: Iterable[Sequence[str]]) -> bytes:
    """Return the history of these rows, made by the program."""
    return build_listing(listing("history"), Language.RU, _HEAD, table, "1-00000000")


def theirs(table: Iterable[Sequence[str]]) -> bytes:
    """Return the same cells in a LongTable."""
    definition = listing("history")
    words = definition.words[Language.RU]
    heads = [words.texts[column.word] for column in definition.columns]
    widths = [column.width for column in definition.columns]
    return draw_with_longtable(heads, widths, table)


def compare(count: int, rounds: int) -> None:
    """Time both in turns and print rates, the ratio and the size of the files."""
    builders = {"desk": ours, "LongTable": theirs}
    times: dict[str, list[float]] = {name: [] for name in builders}
    sizes, pages = {}, {}
    for turn in range(rounds):
        table = list(rows(count, turn * count))
        for name, build in builders.items():
            start = perf_counter()
            pdf = build(table)
            times[name].append(perf_counter() - start)
            sizes[name], pages[name] = len(pdf), page_count(pdf)
    for name, taken in times.items():
        seconds = median(taken)
        print(
            f"{count:>7} rows  {name:<10} {count / seconds:8.0f} rows/s  {seconds:6.2f} s"
            f"  {pages[name]:5} pages  {sizes[name] / 1024:7.0f} KiB"
        )
    ratio = median(b / a for a, b in zip(times["desk"], times["LongTable"], strict=True))
    print(f"desk is {ratio:.1f} x as fast as LongTable  goal >= {GOAL:g}")


def weigh() -> None:
    """Print what a row more costs of memory at its peak, in both."""
    grown = {}
    for name, build in (("desk", ours), ("LongTable", theirs)):
        peaks = []
        for count in (FEW_ROWS, 3 * FEW_ROWS):
            tracemalloc.start()
            build(rows(count))
            peaks.append(tracemalloc.get_traced_memory()[1])
            tracemalloc.stop()
        grown[name] = (peaks[1] - peaks[0]) / (2 * FEW_ROWS)
        first = f"{peaks[0] / 2**20:6.1f} MiB at {FEW_ROWS} rows"
        print(f"{name:<10} {first}, {grown[name]:6.0f} bytes more a row")
    ratio = grown["desk"] / grown["LongTable"]
    print(f"memory a row: {ratio:.2f} x LongTable's  goal <= {MEMORY_GOAL:g}")


def main(arguments: Sequence[str]) -> None:
    """Run the comparison."""
    parser = argparse.ArgumentParser(description="A listing's rows a second, against LongTable.")
    parser.add_argument("--rows", type=int, default=20_000)
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args(arguments)
    print(
        f"Python {platform.python_version()}, reportlab {version('reportlab')}, "
        f"rl_accel {version('rl_accel')}; {os.cpu_count()} CPUs"
    )
    ours(rows(10))
    theirs(rows(10))
    compare(options.rows, options.rounds)
    weigh()


if __name__ == "__main__":
    main(sys.argv[1:])
