"""The list of promises: each row as high as what it says."""

from itertools import pairwise

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk_gui.widgets.promise_list import PromiseList, PromiseRow
from desk_gui.widgets.theme import LIGHT
from tests.gui.gallery import dress


def test_a_row_that_says_more_by_now_runs_into_no_other(qtbot: QtBot, qapp: QApplication) -> None:
    dress(qapp, LIGHT)
    promises = PromiseList()
    qtbot.addWidget(promises)
    promises.resize(240, 300)
    rows = [PromiseRow(name=name, under="in 9 min", record=name) for name in ("Kiss", "Nagy")]
    promises.row_model.set_rows(rows)
    with qtbot.waitExposed(promises):
        promises.show()
    first = promises.row_model.index(0, 0)
    before = promises.visualRect(first).height()
    late = "1 h 51 min late, as the clock says · tried twice, nobody was there"
    promises.row_model.refresh([PromiseRow(name="Kiss", under=late, record="Kiss"), rows[1]])
    qtbot.waitUntil(lambda: promises.visualRect(first).height() > before)
    assert not promises.visualRect(first).intersects(
        promises.visualRect(promises.row_model.index(1, 0))
    )


@pytest.mark.parametrize("width", range(230, 420, 10))
def test_no_row_runs_into_another_once_the_bar_takes_of_the_width(
    qtbot: QtBot, qapp: QApplication, width: int
) -> None:
    dress(qapp, LIGHT)
    promises = PromiseList()
    qtbot.addWidget(promises)
    said = "40 perce lejárt · 02:30 · 1 kísérlet"
    # So wide that the words need another line beside the bar only.
    promises.resize(width, 400)
    rows = [PromiseRow(name=f"Visszahívás: {at}", under=said, record=at) for at in range(9)]
    with qtbot.waitExposed(promises):
        promises.show()
    for count in (2, 9, 3, 8):
        promises.row_model.set_rows(rows[:count])
        qtbot.waitUntil(lambda: _fits(promises))
    assert promises.verticalScrollBar().isVisible()


def _fits(promises: PromiseList) -> bool:
    """Tell whether every row begins where the one above it ends."""
    indexes = [promises.row_model.index(at, 0) for at in range(promises.row_model.rowCount())]
    places = [promises.visualRect(each) for each in indexes]
    return all(below.top() == above.bottom() + 1 for above, below in pairwise(places))
