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


def run(folder: Path, fault: str) -> subprocess.CompletedProcess[str]:
    child = [sys.executable, "-m", "tests.faults.crash_child", str(folder), fault]
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


@pytest.mark.parametrize("fault", SAID)
def test_a_failure_is_said_and_written_without_a_persons_words(folder: Path, fault: str) -> None:
    done = run(folder, fault)
    assert done.returncode == 0, done.stderr
    report = done.stdout.partition("[box]\n")[2]
    assert re.search(r"^desk-gui \d", report)
    assert "page: subscriptions" in report
    assert re.search(r"crash_child\.py:\d+ \w", report)
    written = "\n".join([*logs(folder), done.stdout, done.stderr])
    assert ("OperationalError" if fault == "worker" else "ValueError") in written
    assert "QLabel" in written
    assert told_of(written) == []
    assert not (folder / "unclosed").exists()


@pytest.mark.parametrize("fault", list(NATIVE)[-times(1, len(NATIVE)) :])
def test_the_start_after_a_crash_says_so_and_has_the_trace(folder: Path, fault: str) -> None:
    assert run(folder, fault).returncode < 0
    assert NATIVE[fault] in (folder / "crash.log").read_text(encoding="utf-8")
    after = run(folder, "nothing")
    assert after.returncode == 0, after.stderr
    strip = after.stdout.partition("[strip]\n")[2]
    assert NATIVE[fault] in strip
    assert re.search(r'File "crash_child\.py", line \d+|tests/faults/crash_child\.py', strip)
    assert told_of("\n".join([*logs(folder), after.stdout, after.stderr])) == []
    assert "[strip]" not in run(folder, "nothing").stdout
