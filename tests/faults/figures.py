"""What the tests of faults have counted, and how many faults of ``docs/faults.md`` passed."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
TABLE = ROOT / "docs" / "faults.md"
_TEST = re.compile(r"`(tests/[\w/]+\.py)(?:::(\w+))?`")
_SENTENCE = re.compile(r"«([^»]+)»")


class Figures:
    """Takes counts of one test; they are added up over all."""

    def __init__(self, record: Callable[[str, object], None]) -> None:
        self._record = record

    def count(self, what: str, number: int, of: int = 0) -> None:
        """Add to a figure, and to what it is a part of."""
        self._record("figure", f"{number} {of} {what}")

    def note(self, what: str) -> None:
        """Give a figure that is not added up."""
        self._record("note", what)


@dataclass(frozen=True)
class FaultRow:
    """A row of the table: a fault, what the user reads, and the tests that show it."""

    fault: str
    sentences: tuple[str, ...]
    tests: tuple[str, ...]

    def passed(self, outcomes: dict[str, set[str]]) -> bool:
        """Tell whether each of its tests ran, and passed."""
        return all(
            {outcome for test, found in outcomes.items() if _is(test, each) for outcome in found}
            == {"passed"}
            for each in self.tests
        )


def rows() -> list[FaultRow]:
    """Return the table of ``docs/faults.md``."""
    lines = TABLE.read_text("utf-8").splitlines()
    cells = [line.strip("| ").split(" | ") for line in lines if line.startswith("| ")]
    return [
        FaultRow(
            fault=fault,
            sentences=tuple(_SENTENCE.findall(said)),
            tests=tuple("::".join(filter(None, each)) for each in _TEST.findall(shown)),
        )
        for fault, said, _safe, shown in (row for row in cells if len(row) == 4)
        if _TEST.search(shown)
    ]


def summary(reports: Iterable[tuple[str, pytest.TestReport]]) -> list[str]:
    """Return the lines that ``make faults`` ends with."""
    outcomes: dict[str, set[str]] = defaultdict(set)
    counts: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    notes: list[str] = []
    for outcome, report in reports:
        outcomes[report.nodeid].add(outcome)
        for key, value in report.user_properties:
            if key == "note" and report.when == "call":
                notes.append(str(value))
            if key == "figure" and report.when == "call":
                number, of, what = str(value).split(" ", 2)
                counts[what][0] += int(number)
                counts[what][1] += int(of)
    lines = [
        f"{number} of {of} {what}" if of else f"{number} {what}"
        for what, (number, of) in sorted(counts.items())
    ]
    table = rows()
    failed = [row.fault for row in table if not row.passed(outcomes)]
    lines += [f"not shown: {fault}" for fault in failed]
    return [*lines, *notes, f"{len(table) - len(failed)} of {len(table)} faults passed"]


def _is(test: str, wanted: str) -> bool:
    """Tell whether a test is the one named, or one of its file, or one of its cases."""
    return test == wanted or test.startswith((f"{wanted}::", f"{wanted}["))
