"""What is promised to who rings or comes in is offered to be ended, by one key."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desk_gui.domain.languages import Language
from desk_gui.domain.people import PersonId
from desk_gui.domain.promises import Promise, PromiseChannel, PromiseKind
from desk_gui.services.access import Desk
from desk_gui.services.promise_rows import renew_wait
from desk_gui.services.promises import PromiseService
from desk_gui.views.language import speak
from desk_gui.views.promises.offer_strip import OfferStrip
from desk_gui.widgets.fields import LineEdit
from tests.conftest import NOON, Clock
from tests.gui.hands import CTRL, SHIFT, enter, focus, press
from tests.gui.panels import in_front
from tests.offices import add_person
from tests.promises import promise_call
from tests.runners import InlineRunner
from tests.visits import add_visit

pytestmark = pytest.mark.usefixtures("uncut")


class Room:
    """A field in which somebody types, with the strip over it."""

    def __init__(self, desk: Desk, clock: Clock, runner: InlineRunner) -> None:
        self.desk, self.clock, self.runner = desk, clock, runner
        self.promises = PromiseService(desk)
        self.lili, self.other = add_person(desk), add_person(desk)
        self.may_end = True
        self.strip = OfferStrip(self.promises, runner, clock, lambda: self.may_end)
        self.field = LineEdit()
        self.frame = QWidget()
        column = QVBoxLayout(self.frame)
        column.addWidget(self.strip)
        column.addWidget(self.field)
        self.frame.resize(900, 200)

    def promise(self, minutes: int, person: PersonId | None = None, **changes: object) -> Promise:
        known = {"person": person or self.lili, **changes}
        due_at = NOON + timedelta(minutes=minutes)
        return promise_call(self.promises, "Varga Lili", due_at, **known)

    def open(self) -> list[Promise]:
        return self.promises.open().value

    def said(self) -> str:
        return "" if self.strip.isHidden() else self.strip.sentence.text()

    def keys(self) -> list[str]:
        return [button.key for button in self.strip.buttons]


@pytest.fixture
def room(qtbot: QtBot, sqlite_desk: Desk, clock: Clock, runner: InlineRunner) -> Room:
    room = Room(sqlite_desk, clock, runner)
    in_front(qtbot, room.frame)
    room.field.setFocus()
    return room


def test_it_is_offered_and_takes_no_key_that_is_typed(room: Room) -> None:
    room.promise(120)
    room.promise(60, person=room.other)
    enter("ab")
    room.strip.offer(room.lili)
    assert room.said() == "A call-back was promised to Varga Lili for 14:00. Kept?"
    assert focus() is room.field
    enter("c")
    assert room.field.text() == "abc"


def test_one_key_keeps_it_and_one_takes_that_back(room: Room) -> None:
    room.promise(120)
    room.strip.offer(room.lili)
    press(Qt.Key.Key_Y, CTRL)
    assert room.open() == []
    assert room.said() == "Kept, 12:00."
    assert focus() is room.field
    press(Qt.Key.Key_Y, CTRL | SHIFT)
    assert len(room.open()) == 1
    assert room.said() == "Taken back, 12:00."


def test_what_is_kept_after_a_thanks_is_asked_one_by_one(room: Room) -> None:
    room.promise(120)
    room.promise(60 * 30, kind=PromiseKind.ANSWER, channel=PromiseChannel.LETTER)
    room.strip.offer(room.lili)
    press(Qt.Key.Key_Y, CTRL)
    next_one = "A letter was promised to Varga Lili by 19/11/2026, 18:00. Kept?"
    assert room.said() == f"Kept, 12:00. {next_one}"
    press(Qt.Key.Key_Y, CTRL)
    assert room.open() == []
    assert room.said() == "Kept, 12:00."


def test_not_yet_asks_no_more_of_it_and_leaves_it_open(room: Room) -> None:
    room.promise(120)
    room.strip.offer(room.lili)
    press(Qt.Key.Key_Y, CTRL | SHIFT)
    assert room.said() == ""
    assert len(room.open()) == 1
    room.strip.offer(room.lili)
    assert room.said() != ""


def test_who_is_promised_nothing_is_offered_nothing(room: Room) -> None:
    room.promise(120)
    room.strip.offer(room.lili)
    room.strip.offer(room.other)
    assert room.said() == ""
    press(Qt.Key.Key_Y, CTRL)
    assert len(room.open()) == 1


def test_a_wait_ends_with_its_visit_and_is_not_asked(room: Room) -> None:
    visit = add_visit(room.desk, person=room.lili)
    with room.desk.change() as (session, journal):
        renew_wait(session, journal, visit, NOON + timedelta(minutes=10), "")
    room.strip.offer(room.lili)
    assert room.said() == ""


def test_another_desk_was_first(room: Room) -> None:
    made = room.promise(120)
    room.strip.offer(room.lili)
    room.promises.keep(made.id, made.version)
    press(Qt.Key.Key_Y, CTRL)
    assert room.said() == "Another desk has ended this promise already: kept."
    assert room.keys() == []


def test_what_another_desk_ends_is_offered_no_more(room: Room) -> None:
    made = room.promise(120)
    room.strip.offer(room.lili)
    room.runner.run(room.strip, lambda: room.promises.keep(made.id, made.version))
    assert room.said() == ""


def test_what_was_done_is_said_for_a_while_and_an_offer_stays(room: Room) -> None:
    room.promise(120)
    room.strip.offer(room.lili)
    assert not room.strip._said.isActive()
    press(Qt.Key.Key_Y, CTRL)
    assert room.strip._said.isActive()
    room.strip._said.timeout.emit()
    assert room.said() == ""


def test_who_may_not_end_them_is_not_asked(room: Room) -> None:
    room.promise(120)
    room.may_end = False
    room.strip.offer(room.lili)
    assert room.said() == ""


class Redoing(LineEdit):
    """A field as on Windows, where Ctrl+Y means «again»."""

    def event(self, event: QEvent) -> bool:
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Y:
            event.accept()
            return True
        return super().event(event)


def test_a_field_that_knows_the_key_for_redoing_leaves_it(room: Room) -> None:
    field = Redoing(parent=room.frame)
    field.show()
    field.setFocus()
    room.promise(120)
    press(Qt.Key.Key_Y, CTRL)
    room.strip.offer(room.lili)
    press(Qt.Key.Key_Y, CTRL)
    assert room.open() == []
    room.field.setFocus()
    field.setFocus()
    press(Qt.Key.Key_Y, CTRL | SHIFT)
    assert len(room.open()) == 1


def test_it_follows_the_language(room: Room) -> None:
    room.promise(120)
    room.strip.offer(room.lili)
    before = room.said()
    try:
        speak(Language.HU)
        assert "14:00" in room.said()
    finally:
        speak(Language.EN)
    assert room.said() == before
