"""Killed while the list of who is in the house is written: it lies there whole, and alone."""

import os
from pathlib import Path
from random import Random

import pytest

from desk_gui.files import remove_leftovers
from desk_gui.operations.present_watch import LIST_NAME
from tests.faults.figures import Figures
from tests.faults.long_deeds import doing
from tests.faults.present_deeds import a_list, is_whole, write_lists
from tests.faults.scale import times

pytestmark = pytest.mark.skipif(os.name != "posix", reason="forks a prepared process")

KILLS = times(12, 100)
_LONGEST_S = 0.3
chance = Random(4)


def test_a_killed_writer_leaves_a_whole_list_and_no_names_beside_it(
    tmp_path: Path, figures: Figures
) -> None:
    (tmp_path / LIST_NAME).write_bytes(a_list(0))
    for kill in range(KILLS):
        with doing(write_lists, str(tmp_path)) as told:
            told.recv()
            told.poll(_LONGEST_S * chance.random())
        assert is_whole((tmp_path / LIST_NAME).read_bytes()), kill
    # The next start clears the folder, as every start does.
    remove_leftovers(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == [LIST_NAME]
    figures.count("kills survived", KILLS)
