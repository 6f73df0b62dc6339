from collections.abc import Sequence

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desk_gui.widgets.fields import LineEdit
from desk_gui.widgets.long_list import LongList
from desk_gui.widgets.paged_rows import PagedRows
from desk_gui.widgets.panels import column
from desk_gui.widgets.row_painting import RowColumns
from desk_gui.widgets.rows import RECORD_ROLE, ROW_ROLE, Row
from tests.gui.hands import ENTER, enter, press

pytestmark = pytest.mark.usefixtures("dressed")

PAGE = 20
MILLION = 1_000_000


class Read:
    """A long list over a reader that answers when the event loop turns."""

    def __init__(self, qtbot: QtBot, count: int = MILLION, *, answers: bool = True) -> None:
        self.asked: list[int] = []
        self.told: list[int] = []
        self.answers = answers
        self.model = PagedRows(PAGE, self._tell, kept=64)
        self.model.wanted.connect(self._read)
        self.window = QWidget()
        self.list, self.field = LongList(RowColumns(aside=100)), LineEdit()
        self.list.filter_field = self.field
        self.list.setModel(self.model)
        self.window.setLayout(column(self.field, self.list))
        qtbot.addWidget(self.window)
        self.window.resize(600, 480)
        self.model.start(count, self.records(0))
        with qtbot.waitActive(self.window):
            self.window.show()
        self.list.setFocus()

    def records(self, page: int) -> Sequence[int]:
        return range(page * PAGE, min((page + 1) * PAGE, self.model.rowCount() or MILLION))

    def names(self) -> list[str]:
        rows = [self.model.index(at, 0).data(ROW_ROLE) for at in self.list.rows_in_sight()]
        return [row.name if row else "" for row in rows]

    def _tell(self, record: int) -> Row:
        self.told.append(record)
        return Row(name=f"№ {record}", record=record)

    def _read(self, first: int, pages: int) -> None:
        for page in range(first, first + pages):
            self.asked.append(page)
            if self.answers:
                self.model.put(page, self.records(page))


def test_the_model_keeps_the_rules_of_models(qtbot: QtBot) -> None:
    model = PagedRows(PAGE, lambda record: Row(name=str(record), record=record))
    tester = QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Fatal, model
    )
    model.wanted.connect(lambda page, _pages: model.put(page, range(page * PAGE, 60)))
    model.start(0)
    model.start(3 * PAGE - 5, range(PAGE))
    with qtbot.waitSignal(model.dataChanged):
        assert model.index(2 * PAGE, 0).data(RECORD_ROLE) is None
    assert model.index(2 * PAGE, 0).data(RECORD_ROLE) == 2 * PAGE
    model.retell()
    model.start(5)
    assert tester.model() is model


def test_only_the_rows_in_sight_are_told(qtbot: QtBot) -> None:
    read = Read(qtbot)
    read.list.grab()
    assert set(read.told) == set(read.list.rows_in_sight())
    assert read.asked == []


def test_the_middle_of_a_million_rows_is_one_page_away(qtbot: QtBot) -> None:
    read = Read(qtbot)
    bar = read.list.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    assert set(read.names()) == {""}
    first = read.list.rows_in_sight()[0]
    qtbot.waitUntil(lambda: "" not in read.names())
    assert read.names()[0] == f"№ {first}"
    assert set(read.asked) == {at // PAGE for at in read.list.rows_in_sight()}


def test_pages_that_are_passed_by_are_not_read(qtbot: QtBot) -> None:
    read = Read(qtbot, answers=False)
    bar = read.list.verticalScrollBar()
    for part in range(1, 50):
        bar.setValue(bar.maximum() * part // 50)
        read.list.viewport().grab()
    qtbot.waitUntil(lambda: bool(read.asked))
    assert set(read.asked) <= {at // PAGE for at in read.list.rows_in_sight()}


def test_who_scrolls_on_has_the_next_pages_before_they_come_into_sight(qtbot: QtBot) -> None:
    read = Read(qtbot)
    bar = read.list.verticalScrollBar()
    bar.setValue(PAGE * read.list.row_height())
    qtbot.waitUntil(lambda: bool(read.asked))
    assert read.asked == list(range(1, 9))
    bar.setValue(500 * PAGE * read.list.row_height())
    qtbot.waitUntil(lambda: read.model.has_page(500))
    assert read.asked[8:] == [500]
    bar.setValue(499 * PAGE * read.list.row_height())
    qtbot.waitUntil(lambda: read.model.has_page(499))
    assert read.asked[9:] == list(range(492, 500))


def test_a_page_that_did_not_come_is_wanted_again(qtbot: QtBot) -> None:
    read = Read(qtbot, answers=False)
    read.list.verticalScrollBar().setValue(5 * PAGE * read.list.row_height())
    read.names()
    qtbot.waitUntil(lambda: bool(read.asked))
    asked, read.answers = list(read.asked), True
    read.model.give_up()
    read.names()
    qtbot.waitUntil(lambda: "" not in read.names())
    assert read.asked == [*asked, *asked]


def test_rows_that_are_read_again_stay_until_the_new_ones_come(qtbot: QtBot) -> None:
    read = Read(qtbot, answers=False)
    before = read.names()
    read.model.refresh()
    assert read.names() == before
    qtbot.waitUntil(lambda: bool(read.asked))
    read.model.put(0, [-record for record in read.records(0)])
    assert read.names() == [name.replace("№ ", "№ -").replace("-0", "0") for name in before]


def test_more_rows_come_below(qtbot: QtBot) -> None:
    read = Read(qtbot, PAGE)
    seen, bar = read.names(), read.list.verticalScrollBar()
    bar.setValue(48)
    least = bar.maximum()
    read.model.grow(MILLION)
    assert (read.model.rowCount(), bar.value()) == (MILLION, 48)
    assert bar.maximum() > least
    bar.setValue(0)
    assert read.names() == seen


def test_old_pages_are_let_go(qtbot: QtBot) -> None:
    read = Read(qtbot)
    for page in range(1, 70):
        read.model.put(page, read.records(page))
    assert not read.model.has_page(0)
    assert read.model.has_page(69)


def test_keys_go_through_the_list(qtbot: QtBot) -> None:
    read = Read(qtbot)
    assert read.list.record() == 0
    with qtbot.waitSignal(read.list.selected) as selected:
        press(Qt.Key.Key_Down)
    assert selected.args == [read.list.record()] == [1]
    press(Qt.Key.Key_PageDown)
    page = read.list.currentIndex().row() - 1
    assert 1 < page < len(read.list.rows_in_sight())
    press(Qt.Key.Key_PageUp)
    assert read.list.record() == 1
    press(Qt.Key.Key_Up)
    press(Qt.Key.Key_Up)
    assert read.list.record() == 0
    with qtbot.waitSignal(read.list.pressed) as pressed:
        press(ENTER)
    assert pressed.args == [0]


def test_the_last_row_is_selected_before_it_was_read_and_told_when_it_comes(qtbot: QtBot) -> None:
    read = Read(qtbot)
    read.list.setCurrentIndex(read.model.index(0, 0))
    told: list[object] = []
    read.list.selected.connect(told.append)
    press(Qt.Key.Key_End)
    assert told == [None]
    press(ENTER)
    read.names()
    qtbot.waitUntil(lambda: told[-1] is not None)
    assert told[-1] == read.list.record() == MILLION - 1
    assert MILLION - 1 in read.list.rows_in_sight()
    press(Qt.Key.Key_Home)
    assert read.list.rows_in_sight()[0] == 0


def test_letters_go_to_the_filter(qtbot: QtBot) -> None:
    read = Read(qtbot)
    enter("kő")
    assert read.field.text() == "kő"


def test_the_mouse_selects_a_row(qtbot: QtBot) -> None:
    read = Read(qtbot)
    read.list.verticalScrollBar().setValue(10)
    place = QPoint(50, 3 * read.list.row_height())
    QTest.mouseClick(read.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert read.list.record() == 3
    assert read.list.selectionModel().isSelected(read.model.index(3, 0))


def test_another_list_begins_at_its_beginning(qtbot: QtBot) -> None:
    read = Read(qtbot)
    bar = read.list.verticalScrollBar()
    bar.setValue(bar.maximum())
    read.model.start(3, [7, 8, 9])
    assert (bar.maximum(), list(read.list.rows_in_sight())) == (0, [0, 1, 2])
    assert read.names() == ["№ 7", "№ 8", "№ 9"]
    read.model.start(0)
    assert list(read.list.rows_in_sight()) == []
    press(Qt.Key.Key_Down)
    assert read.list.record() is None
