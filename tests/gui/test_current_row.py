"""Rows that come and go under the hand: which one is current, and what Enter presses."""

from dataclasses import dataclass

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk_gui.widgets.lists import RowList
from desk_gui.widgets.row_painting import RowColumns, button_rect
from desk_gui.widgets.rows import Row, Section
from desk_gui.widgets.theme import LIGHT
from tests.gui.gallery import dress
from tests.gui.hands import ENTER, press
from tests.gui.panels import in_front

KEYPAD = Qt.KeyboardModifier.KeypadModifier


@dataclass(frozen=True)
class Thing:
    """A record, known by its number."""

    id: int
    version: int = 1


def rows(*numbers: int, button: str = "Do", version: int = 1) -> list[Row | Section]:
    things = [
        Row(name=f"thing {number}", button=button, record=Thing(number, version))
        for number in numbers
    ]
    return [Section(title="Things"), *things]


@pytest.fixture
def told() -> list[str]:
    return []


@pytest.fixture
def shown(qtbot: QtBot, qapp: QApplication, told: list[str]) -> RowList:
    """A list of three things, the second of them current."""
    dress(qapp, LIGHT)
    shown = RowList(RowColumns(button=96))
    shown.pressed.connect(lambda thing: told.append(f"pressed {thing.id}"))
    shown.overtaken.connect(lambda name: told.append(f"overtaken {name}"))
    in_front(qtbot, shown, (500, 400))
    shown.setFocus()
    shown.show_rows(rows(1, 2, 3), wanted=(Thing, 2))
    return shown


def current(shown: RowList) -> int:
    record = shown.record()
    assert isinstance(record, Thing)
    return record.id


def click_button(shown: RowList, at: int) -> None:
    rect = button_rect(shown.visualRect(shown.row_model.index(at, 0)), shown.columns)
    QTest.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(rect.center()))


@pytest.mark.parametrize("news", [True, False])
def test_the_current_record_stays_so_wherever_it_stands(
    shown: RowList, told: list[str], news: bool
) -> None:
    shown.show_rows(rows(7, 8, 1, 3, 2, version=2), news=news)
    assert current(shown) == 2
    press(ENTER)
    assert told == ["pressed 2"]


def test_a_row_that_slid_under_the_highlight_is_not_pressed_unseen(
    shown: RowList, told: list[str]
) -> None:
    shown.show_rows(rows(1, 3), news=True)
    assert current(shown) == 3
    press(ENTER)
    assert told == ["overtaken thing 3"]
    # Who has heard of it and presses again means it.
    press(ENTER)
    assert told == ["overtaken thing 3", "pressed 3"]


def test_enter_that_would_do_something_else_by_now_does_nothing(
    shown: RowList, told: list[str]
) -> None:
    shown.show_rows(rows(1, 2, 3, button="Let out"), news=True)
    press(ENTER)
    assert told == ["overtaken thing 2"]


def test_what_was_done_here_holds_nobody_up(shown: RowList, told: list[str]) -> None:
    press(ENTER)
    shown.show_rows(rows(1, 3), news=True)
    press(ENTER)
    assert told == ["pressed 2", "pressed 3"]
    shown.show_rows(rows(1, 4))
    press(ENTER)
    assert told[-1] == "pressed 4"


def test_the_mouse_presses_only_the_row_it_was_moved_to(shown: RowList, told: list[str]) -> None:
    shown.show_rows(rows(1, 3, 2), news=True)
    click_button(shown, 2)
    assert told == ["overtaken thing 3"]
    click_button(shown, 2)
    assert told[-1] == "pressed 3"


def test_the_enter_of_the_number_pad_presses_too(shown: RowList, told: list[str]) -> None:
    press(Qt.Key.Key_Enter, KEYPAD)
    assert told == ["pressed 2"]
