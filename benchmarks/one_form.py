"""One PS-1 from click to file: the program against a cold run of plain ReportLab.

The program imports reporting on a thread after its first paint, so the click
finds it loaded; plain ReportLab imports at the click, as scripts do. Each run
is a process of its own, in turns; the clock runs inside, from click to file.
The rival gets the finished layout for nothing.

    python -m benchmarks.one_form [--rounds 9]
"""

import argparse
import pickle
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from statistics import median
from threading import Thread
from time import perf_counter

GOAL = 0.2


def click_desk(folder: Path) -> float:
    """Return the seconds from click to file with reporting loaded on a thread."""
    loaded = []

    def load() -> None:
        from desk_gui.reporting import ps1  # noqa: PLC0415  (late, as in the program)

        loaded.append((ps1, ps1.warm_up()))

    thread = Thread(target=load)
    thread.start()
    thread.join()
    ((ps1, definition),) = loaded
    form = pickle.loads((folder / "form").read_bytes())
    start = perf_counter()
    (folder / "desk.pdf").write_bytes(ps1.build_ps1(definition, [ps1.PrintedForm(form)]))
    return perf_counter() - start


def click_plain(folder: Path) -> float:
    """Return the seconds from click to file of a script that imports at the click."""
    marks = pickle.loads((folder / "marks").read_bytes())
    start = perf_counter()
    from benchmarks.plain_reportlab import draw_with_reportlab  # noqa: PLC0415

    (folder / "plain.pdf").write_bytes(draw_with_reportlab([marks]))
    return perf_counter() - start


CLICKS = {"desk": click_desk, "plain": click_plain}


def prepare(folder: Path) -> None:
    """Write the form and its layout for the processes."""
    from benchmarks.forms import laid_out  # noqa: PLC0415  (not in the timed processes)
    from desk_gui.reporting.ps1 import PrintedForm, load_ps1_definition  # noqa: PLC0415
    from tests.forms import subscription_form  # noqa: PLC0415

    form = subscription_form()
    (marks,) = laid_out(load_ps1_definition(), [PrintedForm(form)])
    (folder / "form").write_bytes(pickle.dumps(form))
    (folder / "marks").write_bytes(pickle.dumps(marks))


def run(name: str, folder: Path) -> float:
    """Return the seconds of one click in a process of its own."""
    command = [sys.executable, "-m", "benchmarks.one_form", "--click", name, str(folder)]
    return float(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def compare(rounds: int) -> None:
    """Run both in turns and print the times and the ratio."""
    from benchmarks.forms import print_header  # noqa: PLC0415  (not in the timed processes)

    print_header()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        prepare(folder)
        taken = [{click: run(click, folder) for click in CLICKS} for _ in range(rounds + 1)][1:]
        sizes = {click: (folder / f"{click}.pdf").stat().st_size for click in CLICKS}
    for click, size in sizes.items():
        times = median(turn[click] for turn in taken) * 1000
        print(f"{click:<6} click to file {times:6.1f} ms  {size / 1024:5.0f} KiB")
    ratio = median(turn["desk"] / turn["plain"] for turn in taken)
    print(f"desk takes {ratio:.2f} x of a cold plain ReportLab run  goal <= {GOAL}")


def main(arguments: Sequence[str]) -> None:
    """Compare, or be one of the timed processes."""
    parser = argparse.ArgumentParser(description="One PS-1 from click to file.")
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--click", nargs=2, metavar=("NAME", "FOLDER"), help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    if options.click:
        name, folder = options.click
        print(CLICKS[name](Path(folder)))
    else:
        compare(options.rounds)


if __name__ == "__main__":
    main(sys.argv[1:])
