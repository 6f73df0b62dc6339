"""The strip over the pages while it rings: who it is; it takes no focus, nor goes by itself."""

from collections.abc import Iterator
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desk_gui.domain.actors import Actor
from desk_gui.domain.calls import CallOutcome, Direction
from desk_gui.domain.rings import Ring
from desk_gui.services.access import Desk
from desk_gui.views.calls.incoming_strip import IncomingStrip
from desk_gui.widgets.fields import LineEdit
from desk_gui.widgets.theme import look
from tests.conftest import Clock
from tests.gui.hands import CTRL, SHIFT, enter, focus, press
from tests.gui.panels import in_front
from tests.gui.telephone import TEN, Telephone, house
from tests.runners import InlineRunner

if TYPE_CHECKING:
    from desk_gui.domain.people import PersonId
    from desk_gui.views.calls.starting import Start

__all__ = ["house"]

F3 = Qt.Key.Key_F3
LILI = "06305550147"


class Room:
    """A window in which somebody writes, with the strip above."""

    def __init__(self, qtbot: QtBot, house: Telephone) -> None:
        self.window = QWidget()
        self.strip, self.field = IncomingStrip(house.desk), LineEdit()
        self.taken: list[Start] = []
        self.offered: list[PersonId] = []
        self.strip.taken.connect(self.taken.append)
        self.strip.offer.connect(self.offered.append)
        column = QVBoxLayout(self.window)
        column.addWidget(self.strip)
        column.addWidget(self.field)
        in_front(qtbot, self.window, (978, 300))
        self.field.setFocus()

    def said(self) -> str:
        """Return what the strip says, or nothing."""
        return self.strip.sentence.text() if self.strip.isVisible() else ""


@pytest.fixture
def room(qtbot: QtBot, house: Telephone) -> Iterator[Room]:
    yield Room(qtbot, house)
    assert look().elided == set()


def test_it_says_who_rings_while_typing_goes_on(house: Telephone, room: Room) -> None:
    lili = house.know("Varga", "Lili", "+36 30 555 0147")
    house.clock.at -= timedelta(days=1)
    house.message("Varga Lili", "A számla", person=lili.id)
    house.clock.at += timedelta(days=1)
    enter("Kov")
    room.strip.rang(Ring(LILI, "2"))
    enter("ács")
    assert room.said().startswith("Varga Lili rings · +36 30 555 0147 · line 2 · last: ")
    assert "yesterday" in room.said()
    assert "1 promise" in room.said()
    assert room.field.text() == "Kovács"
    assert focus() is room.field
    assert room.offered == [lili.id]
    (line, _) = house.all()
    assert line.outcome is CallOutcome.RINGING


def test_a_key_takes_it_with_who_it_is(house: Telephone, room: Room, clock: Clock) -> None:
    lili = house.know("Varga", "Lili", "+36 30 555 0147")
    room.strip.rang(Ring(LILI, "2"))
    clock.at += timedelta(seconds=9)
    press(F3, CTRL)
    assert room.said() == ""
    (start,) = room.taken
    assert (start.person, start.name, start.number, start.line) == (
        lili.id,
        "Varga Lili",
        LILI,
        "2",
    )
    assert (start.started_at, start.answered_at) == (TEN, TEN + timedelta(seconds=9))
    (line,) = house.all()
    assert house.call(line).answered_by == "Асқарова Ә. М."


def test_a_number_of_several_is_taken_without_deciding(house: Telephone, room: Room) -> None:
    house.know("Varga", "Lili", "+36 30 555 0147")
    house.know("Varga", "Péter", "+36 30 555 0147")
    room.strip.rang(Ring(LILI))
    assert room.said().startswith("Varga Lili or Varga Péter rings")
    press(F3, CTRL)
    assert room.taken[0].person is None


NUMBERS = [
    ("unknown", "+36 1 765 4321", "+36 1 765 4321 rings · not on record"),
    ("withheld", "", "number withheld rings"),
    ("letters", "anna", "anna rings · not on record"),
    ("withheld, in a word", "anonymous", "number withheld rings"),
    ("an extension", "103", "103 rings · not on record"),
    ("thirty digits", "3" * 30, f"{'3' * 30} rings · not on record"),
]


@pytest.mark.parametrize(("_what", "number", "words"), NUMBERS, ids=[each[0] for each in NUMBERS])
def test_whatever_the_telephone_says_is_shown_and_kept(
    house: Telephone, room: Room, _what: str, number: str, words: str
) -> None:
    house.know("Száz", "Három", "103 555 01 47")
    room.strip.rang(Ring(number))
    assert room.said() == words
    press(F3, CTRL)
    assert room.taken[0].number == ("" if "withheld" in words else number)


def test_several_rings_queue_the_oldest_first(house: Telephone, room: Room) -> None:
    for number in ("+36 1 765 4321", "+36 1 765 4322", "+36 1 765 4323"):
        room.strip.rang(Ring(number))
    assert room.strip.count() == 3
    assert "2 more" in room.said()
    press(F3, CTRL)
    assert room.said().startswith("+36 1 765 4322 rings")


def test_who_is_not_lifted_within_a_minute_is_missed(house: Telephone, room: Room) -> None:
    room.strip.rang(Ring(LILI))
    (timer,) = room.strip._timers.values()
    timer.timeout.emit()
    assert room.said() == ""
    assert [line.number for line in house.book.missed().value] == [LILI]


def test_its_key_dismisses_it(house: Telephone, room: Room) -> None:
    room.strip.rang(Ring(LILI))
    press(Qt.Key.Key_Escape)
    assert room.said()
    press(F3, CTRL | SHIFT)
    assert room.said() == ""
    assert len(house.book.missed().value) == 1


def test_one_that_another_desk_lifted_goes(house: Telephone, room: Room) -> None:
    room.strip.rang(Ring(LILI))
    (line,) = house.all()
    lifted = house.calls.answer(line.id)
    house.desk.runner.changed.emit(lifted.changed)
    assert room.said() == ""


def test_a_call_of_ours_is_told_as_one(house: Telephone, room: Room) -> None:
    room.strip.rang(Ring("+36 1 765 4321", direction="out"))
    assert room.said().startswith("You ring +36 1 765 4321")
    press(F3, CTRL)
    assert room.taken[0].direction is Direction.OUT


def test_one_that_waited_for_the_window_is_missed_at_its_time(house: Telephone, room: Room) -> None:
    at = TEN - timedelta(minutes=20)
    room.strip.rang(Ring(LILI, at=at))
    assert room.said() == ""
    (missed,) = house.book.missed().value
    assert missed.started_at == at


def test_what_rings_while_nobody_is_signed_in_is_written_down_then(
    qtbot: QtBot, sqlite_desk: Desk, runner: InlineRunner, clock: Clock
) -> None:
    clock.at = TEN
    people = [Actor(name="", counter="2", permissions=frozenset())]
    signed_in = sqlite_desk.actor()
    desk = Desk(sqlite_desk.database, lambda: people[-1], clock)
    house = Telephone(desk, runner, clock)
    room = Room(qtbot, house)
    room.strip.rang(Ring(LILI))
    assert room.said() == ""
    clock.at += timedelta(minutes=10)
    people.append(signed_in)
    room.strip.start()
    (missed,) = house.book.missed().value
    assert missed.started_at == TEN
