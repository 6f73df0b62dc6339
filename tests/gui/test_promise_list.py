"""The list of promises: each row as high as what it says."""

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
