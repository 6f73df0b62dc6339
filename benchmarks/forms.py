"""PS-1 forms a second: the program against plain ReportLab and fpdf2, interleaved in one run.

The rivals get the finished layout for nothing: they only draw the same marks,
page by page, with their ordinary calls and ReportLab's own bar code class.
The program's time includes working out the layout.

    python -m benchmarks.forms [--forms 300] [--rounds 3]

``--forms 10000 --rounds 1`` takes minutes; the ratios stay.
"""

import argparse
import os
import platform
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import timedelta
from functools import partial
from importlib.metadata import version
from statistics import median
from time import perf_counter

from benchmarks.plain_fpdf2 import draw_with_fpdf2
from benchmarks.plain_reportlab import draw_with_reportlab
from desk_gui.domain.money import tenge
from desk_gui.reporting.marks import Mark
from desk_gui.reporting.ps1 import PrintedForm, Ps1Definition, build_ps1, load_ps1_definition
from desk_gui.reporting.ps1_fields import field_marks, kind_of
from desk_gui.reporting.ps1_fixed import fixed_marks
from tests.forms import newspaper_form, organisation_form, subscription_form

GOALS = {"plain ReportLab": 5.0, "fpdf2": 2.5}
SIZE_GOAL = 0.6
_FAMILY = ("Ғайсина", "Нұрмұхаммедқызы", "Өтеғұлова", "Жүнісов", "Петрова", "Ковальчук")
_GIVEN = ("Гүлжаһан", "Әсел", "Қайрат", "Мария", "Ұлжан", "Іңкәр")
_STREETS = ("Ыбырай Алтынсарин көшесі", "Бейбітшілік көшесі", "улица Мира", "Достық даңғылы")


def day_of_forms(count: int, first: int = 0) -> list[PrintedForm]:
    """Return forms as a day has them: names, addresses, numbers, sums and terms differ."""
    makers = (subscription_form, newspaper_form, subscription_form, organisation_form)
    forms = []
    for number in range(first, first + count):
        form = makers[number % len(makers)]()
        sum_ = tenge(1200 + number * 7 % 90_000)
        name = f"{_FAMILY[number % 6]}-{_FAMILY[number // 6 % 6]} {_GIVEN[number // 36 % 6]}"
        forms.append(
            PrintedForm(
                replace(
                    form,
                    number=f"020103-26-{number:06}-{number % 10}",
                    posted_at=form.posted_at + timedelta(minutes=number % 480),
                    price=sum_,
                    total=tenge(sum_ // 100 * form.sets),
                    subscriber=form.subscriber if form.organisation else name,
                    address=f"Ақмола облысы, Ақкөл ауданы, {_STREETS[number % 4]}, "
                    f"{number % 300}-үй, {number % 90}-пәтер",
                )
            )
        )
    return forms


def laid_out(definition: Ps1Definition, forms: Sequence[PrintedForm]) -> list[list[Mark]]:
    """Return the marks of whole pages, for the rivals."""
    fixed = {kind: fixed_marks(definition, kind) for kind in set(map(kind_of, forms))}
    return [fixed[kind_of(form)] + field_marks(definition, form) for form in forms]


def compare(count: int, rounds: int) -> None:
    """Time the three builders in turns and print rates, ratios and file sizes."""
    definition = load_ps1_definition()
    build_ps1(definition, day_of_forms(1))
    times: dict[str, list[float]] = {}
    sizes = {}
    for turn in range(rounds):
        # New forms in every turn, and the rivals' layout after the program's: nothing is kept.
        forms = day_of_forms(count, (turn + 1) * count)
        pages: list[list[Mark]] = []
        builders: dict[str, Callable[[], bytes]] = {
            "desk": partial(build_ps1, definition, forms),
            "plain ReportLab": partial(draw_with_reportlab, pages),
            "fpdf2": partial(draw_with_fpdf2, pages),
        }
        for name, build in builders.items():
            start = perf_counter()
            sizes[name] = len(build())
            times.setdefault(name, []).append(perf_counter() - start)
            pages[:] = pages or laid_out(definition, forms)
    ratios = {
        name: median(theirs / ours for theirs, ours in zip(taken, times["desk"], strict=True))
        for name, taken in times.items()
    }
    for name, taken in times.items():
        rate = count / median(taken)
        goal = f"  goal >= {GOALS[name]:g}" if name in GOALS and count > 1 else ""
        print(
            f"{count:>6} forms  {name:<16} {rate:8.0f} pages/s  {sizes[name] / 1024:9.0f} KiB"
            f"  desk is {ratios[name]:5.2f} x as fast{goal}"
        )
    goal = f"  goal <= {SIZE_GOAL}" if count > 1 else ""
    print(f"{'':13} file: {sizes['desk'] / sizes['fpdf2']:.2f} x fpdf2's{goal}")


def print_header() -> None:
    """Print what the figures were taken on."""
    packages = ", ".join(f"{name} {version(name)}" for name in ("reportlab", "rl_accel", "fpdf2"))
    print(f"Python {platform.python_version()}, {packages}; {os.cpu_count()} CPUs")


def main(arguments: Sequence[str]) -> None:
    """Run the comparison for one form and for many."""
    parser = argparse.ArgumentParser(description="PS-1 forms a second, against two rivals.")
    parser.add_argument("--forms", type=int, default=300, help="10000 takes minutes")
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args(arguments)
    print_header()
    compare(1, options.rounds * 3)
    compare(options.forms, options.rounds)


if __name__ == "__main__":
    main(sys.argv[1:])
