"""A listing whose reader goes away, or whose disk is full, ends in words and not in a traceback."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.houses import open_managed
from tests.offices import line, open_counter, sale

pytestmark = pytest.mark.skipif(os.name != "posix", reason="pipes and devices of POSIX")

MANY = 700
"""Forms that are more than a pipe takes at once."""


@pytest.fixture(scope="module")
def sold(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("office")
    house = open_managed(folder)
    counter = open_counter(house.desk)
    for _ in range(MANY // 100):
        house.subscriptions.sell(sale(counter, *[line(counter)] * 100))
    house.close()
    return folder


def listing(folder: Path, output: int) -> "subprocess.Popen[str]":
    command = [sys.executable, "-m", "desk_gui", "--data", str(folder), "forms"]
    return subprocess.Popen(command, stdout=output, stderr=subprocess.PIPE, text=True)


@pytest.mark.parametrize("lines", [0, 1])
def test_a_reader_that_has_read_enough_is_no_fault(sold: Path, lines: int) -> None:
    with listing(sold, subprocess.PIPE) as child:
        assert child.stdout is not None
        assert child.stderr is not None
        read = [child.stdout.readline() for _ in range(lines)]
        child.stdout.close()
        said = child.stderr.read()
    assert all(text.startswith("number,") for text in read)
    assert (child.returncode, said) == (0, "")


def test_a_full_disk_is_said(sold: Path) -> None:
    with Path("/dev/full").open("w") as full, listing(sold, full.fileno()) as child:
        said = child.communicate()[1]
    assert (child.returncode, said.count("\n")) == (1, 1)
    assert said.startswith("desk-gui: The disk is full.")
