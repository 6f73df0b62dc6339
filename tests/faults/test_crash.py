"""What nobody expected, in the real program: what is said, what is written, and never whose."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.faults.crash_child import CLIENT, SAID
from tests.faults.scale import times
from tests.houses import open_managed
from tests.offices import OFFICE

SECRETS = (
    *CLIENT.split()[:2],
    "701 555",
    CLIENT,
    "0147",
    "cannot be called",
    str(Path.home()) + "/",
)
NATIVE = {"abort": "Aborted", "segfault": "Segmentation fault"}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    house = open_managed(tmp_path)
    house.office.save(OFFICE)
    house.close()
    return tmp_path


def run(folder: Path, *faults: str) -> subprocess.CompletedProcess[str]:
    child = [sys.executable, "-m", "tests.faults.crash_child", str(folder), *faults]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(
        child, capture_output=True, text=True, check=False, timeout=120, env=environment
    )


def logs(folder: Path) -> Iterator[str]:
    for path in folder.glob("*.log*"):
        yield path.read_text(encoding="utf-8")


def told_of(text: str) -> list[str]:
    """Return whose words or whose place are in a text."""
    return [secret for secret in SECRETS if secret in text]


@pytest.mark.parametrize("fault", list(NATIVE)[-times(1, len(NATIVE)) :])
def test_a_crash_is_told_at_the_next_start_and_a_failure_at_once_without_a_persons_words(
    folder: Path, fault: str
) -> None:
    assert run(folder, fault).returncode < 0
    assert NATIVE[fault] in (folder / "crash.log").read_text(encoding="utf-8")
    after = run(folder)
    assert after.returncode == 0, after.stderr
    see_strip(after.stdout.partition("[strip]\n")[2], NATIVE[fault])
    wrong = run(folder, *SAID)
    assert wrong.returncode == 0, wrong.stderr
    started, *reports = wrong.stdout.split("[box]\n")
    assert "[strip]" not in started, "it was told once"
    for said, report in zip(SAID, reports, strict=True):
        see_report(report, "OperationalError" if said == "worker" else "ValueError")
    runs = [each for done in (after, wrong) for each in (done.stdout, done.stderr)]
    written = "\n".join([*logs(folder), *runs])
    assert "QLabel" in written
    assert told_of(written) == []
    assert not (folder / "unclosed").exists()


def see_strip(strip: str, native: str) -> None:
    """The trace of the crash is there."""
    assert native in strip
    assert re.search(r'File "crash_child\.py", line \d+|tests/faults/crash_child\.py', strip)


def see_report(report: str, kind: str) -> None:
    """What failed, and where."""
    assert re.search(r"^desk-gui \d", report)
    assert "page: subscriptions" in report
    trace = report.split("\n\n")[1]
    assert kind in trace
    assert re.search(r"crash_child\.py:\d+ \w", trace)
