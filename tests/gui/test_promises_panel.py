"""The panel of promises, worked by keys beside the page."""

from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QHelpEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from desk_gui.domain.languages import Language
from desk_gui.domain.promises import Promise, PromiseChannel, PromiseDetails, PromiseKind
from desk_gui.services.access import Desk
from desk_gui.services.promises import PromiseService
from desk_gui.views.language import speak
from desk_gui.views.promises.panel import PromisesBoard
from desk_gui.views.promises.questions import (
    BrokenQuestion,
    RenewQuestion,
    SnoozeQuestion,
    TryQuestion,
)
from desk_gui.views.promises.words import when_text
from desk_gui.views.shell.page import Page, PageSpec
from desk_gui.views.shell.window import MainWindow
from desk_gui.widgets.fields import LineEdit
from desk_gui.widgets.promise_list import PromiseRow
from desk_gui.widgets.rows import Section
from tests.conftest import NOON, Clock
from tests.gui.hands import CTRL, ENTER, enter, focus, press
from tests.gui.panels import all_rows, back_in, in_front, opened
from tests.promises import promise_call
from tests.runners import InlineRunner

pytestmark = pytest.mark.usefixtures("uncut")

MARKUP = "<h1>Әсел</h1><img src='x'> & " + "x" * 60


class FieldPage(Page):
    """A page on which somebody types."""

    def __init__(self) -> None:
        super().__init__()
        self.field = LineEdit(parent=self)

    def on_shown(self) -> None:
        self.field.setFocus()


class Room:
    """The window with its panel of promises over real services."""

    def __init__(self, desk: Desk, clock: Clock, runner: InlineRunner) -> None:
        self.clock, self.runner = clock, runner
        self.promises = PromiseService(desk)
        self.window = MainWindow()
        self.window.add_page(PageSpec("people", "user", lambda: "People", FieldPage))
        self.window.show_page("people")
        self.panel = self.window.promises
        self.list = self.panel.list
        self.window.keys.on("promises", self.panel.take_focus)
        self.may_end = True
        self.board = PromisesBoard(self.panel, self.promises, runner, clock, lambda: self.may_end)

    def promise(self, text: str, minutes: int, **changes: object) -> Promise:
        due_at = self.clock.at + timedelta(minutes=minutes)
        return promise_call(self.promises, text, due_at, **changes)

    def shown(self) -> list[str]:
        """Return the rows as a person reads them."""
        return [
            f"{row.title} {row.count}" if isinstance(row, Section) else f"{row.name} | {row.under}"
            for row in all_rows(self.list.row_model)
        ]

    def said(self) -> str:
        strip = self.panel.confirmation
        return "" if strip.isHidden() else strip.sentence.text()


@pytest.fixture
def room(qtbot: QtBot, sqlite_desk: Desk, clock: Clock, runner: InlineRunner) -> Room:
    room = Room(sqlite_desk, clock, runner)
    in_front(qtbot, room.window, (1280, 648))
    return room


@pytest.fixture
def full(room: Room) -> Room:
    """The panel with one overdue and two that come."""
    room.promise("Varga Lili", 5)
    room.promise("Bíró Ádám", 50)
    room.promise("Őrségi Önkormányzat", 240, kind=PromiseKind.ANSWER, channel=PromiseChannel.LETTER)
    room.clock.at += timedelta(minutes=13)
    room.board.start()
    return room


def test_nothing_promised_is_said(room: Room) -> None:
    room.board.start()
    assert room.shown() == []
    assert room.list.quiet == "Nothing is promised to anyone."


def test_the_overdue_ones_come_first_in_words(full: Room, qtbot: QtBot) -> None:
    with qtbot.waitSignal(full.board.counted) as counted:
        full.board.retell()
    assert full.shown() == [
        "Overdue 1",
        "Call back: Varga Lili | 8 min overdue · 12:05",
        "Soon 2",
        "Call back: Bíró Ádám | in 37 min · 12:50",
        "Letter: Őrségi Önkormányzat | today by 16:00",
    ]
    assert counted.args == [1, 2]


def test_it_never_takes_the_focus_by_itself(full: Room) -> None:
    field = focus()
    full.promise("Kis Réka", 5)
    full.board.reload()
    full.clock.at += timedelta(hours=1)
    full.board.retell()
    assert focus() is field
    assert isinstance(field, LineEdit)


def test_f7_leads_there_and_esc_back(full: Room) -> None:
    field = focus()
    press(Qt.Key.Key_F7)
    assert focus() is full.list
    assert full.list.record() is not None
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Escape)
    assert focus() is field


def test_one_is_kept_with_enter_and_taken_back_with_z(full: Room) -> None:
    press(Qt.Key.Key_F7)
    press(ENTER)
    assert full.said() == "Kept, 12:13"
    assert full.shown()[0] == "Soon 2"
    assert full.panel._share.text() == "100 %"
    record = full.list.record()
    assert isinstance(record, Promise)
    assert record.details.text == "Bíró Ádám"
    enter("z")
    assert full.said() == "Taken back, 12:13"
    assert full.shown()[0] == "Overdue 1"
    assert focus() is full.list


def test_control_z_in_the_panel_is_the_panels(full: Room) -> None:
    press(Qt.Key.Key_F7)
    press(ENTER)
    press(Qt.Key.Key_Z, CTRL)
    assert full.said() == "Taken back, 12:13"
    press(Qt.Key.Key_Z, CTRL)
    assert len(full.promises.open().value) == 3


def test_the_last_one_kept_leaves_the_keys_where_they_were(room: Room) -> None:
    room.promise("Varga Lili", 5)
    room.board.start()
    press(Qt.Key.Key_F7)
    press(ENTER)
    assert room.shown() == []
    assert focus() is room.list
    enter("я")
    assert len(room.shown()) == 2


@pytest.mark.parametrize("letter", ["r", "R", "к"])
def test_one_is_renewed_with_a_time_and_a_reason(full: Room, qtbot: QtBot, letter: str) -> None:
    press(Qt.Key.Key_F7)
    enter(letter)
    question = opened(qtbot, RenewQuestion)
    assert isinstance(question, RenewQuestion)
    assert question.rows["due_at"].message.text() == "in 15 min · 12:28"
    enter("+20")
    assert question.rows["due_at"].message.text() == "in 20 min · 12:33"
    press(ENTER, CTRL)
    assert question.rows["reason"].error() == "Please fill this in."
    enter("she was out", then=ENTER)
    back_in(qtbot, full.window)
    assert full.said() == "Renewed, 12:13"
    assert full.shown()[1] == "Call back: Varga Lili | in 20 min · 12:33"
    enter("z")
    assert full.shown()[1] == "Call back: Varga Lili | 8 min overdue · 12:05"


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("soon", "A time, like 14:30, or minutes from now, like +15."),
        ("11:00", "This time is over. Promise a later one."),
    ],
)
def test_a_time_that_is_none_is_said_under_its_field(
    full: Room, qtbot: QtBot, typed: str, said: str
) -> None:
    press(Qt.Key.Key_F7)
    enter("r")
    question = opened(qtbot, RenewQuestion)
    assert isinstance(question, RenewQuestion)
    enter(typed)
    question.reason.setText("why")
    press(ENTER, CTRL)
    assert question.rows["due_at"].error() == said
    assert question.time.hasFocus()
    question.time.setText("14:00")
    press(ENTER, CTRL)
    assert full.said() == "Renewed, 12:13"


def test_one_is_broken_with_a_reason(full: Room, qtbot: QtBot) -> None:
    press(Qt.Key.Key_F7)
    enter("b")
    opened(qtbot, BrokenQuestion)
    enter("the line was dead", then=ENTER)
    back_in(qtbot, full.window)
    assert full.said() == "Broken, 12:13"
    assert full.shown()[0] == "Soon 2"
    assert full.panel._share.text() == "0 %"


@pytest.mark.parametrize("letter", ["t", "е"])
def test_a_try_is_noted_and_taken_back(full: Room, qtbot: QtBot, letter: str) -> None:
    press(Qt.Key.Key_F7)
    enter(letter)
    question = opened(qtbot, TryQuestion)
    press(Qt.Key.Key_Right)
    press(ENTER)
    enter("with her sister", then=ENTER)
    del question
    back_in(qtbot, full.window)
    assert full.said() == "Left word, 12:13"
    (first, *_) = full.promises.open().value
    assert first.last_try is not None
    assert (first.tries, first.last_try.note) == (1, "with her sister")
    assert full.shown()[1].startswith("Call back: Varga Lili | 8 min overdue · 12:05 · ")
    enter("z")
    assert full.promises.open().value[0].tries == 0
    assert full.shown()[1] == "Call back: Varga Lili | 8 min overdue · 12:05"


@pytest.mark.parametrize("letter", ["s", "ы"])
def test_a_reminder_is_put_off_and_stays_so(full: Room, qtbot: QtBot, letter: str) -> None:
    press(Qt.Key.Key_F7)
    press(Qt.Key.Key_Down)
    enter(letter)
    opened(qtbot, SnoozeQuestion)
    press(Qt.Key.Key_Right)
    press(ENTER)
    back_in(qtbot, full.window)
    assert full.said() == "Reminder put off: again at 12:28"
    full.board.stop()
    full.board.start()
    assert full.shown()[3] == "Call back: Bíró Ádám | in 37 min · 12:50 · again at 12:28"
    assert focus() is full.list


def test_putting_off_is_taken_back(full: Room, qtbot: QtBot) -> None:
    press(Qt.Key.Key_F7)
    press(Qt.Key.Key_Down)
    enter("s")
    question = opened(qtbot, SnoozeQuestion)
    assert isinstance(question, SnoozeQuestion)
    tomorrow = [piece.text() for piece in question.how_long.pieces()][-1]
    assert tomorrow == "tomorrow, 08:00"
    for _ in range(3):
        press(Qt.Key.Key_Right)
    press(ENTER)
    back_in(qtbot, full.window)
    assert full.shown()[3] == "Call back: Bíró Ádám | in 37 min · 12:50 · again tomorrow, 08:00"
    enter("z")
    assert full.shown()[3] == "Call back: Bíró Ádám | in 37 min · 12:50"


def test_a_reminder_that_came_shows_until_somebody_does_something(full: Room) -> None:
    full.clock.at = NOON + timedelta(minutes=41)
    full.board.retell()
    row = full.list.row_model.row_at(3)
    assert isinstance(row, PromiseRow)
    assert (row.reminds, row.under) == (True, "in 9 min · 12:50")
    full.board.stop()
    full.board.start()
    again = full.list.row_model.row_at(3)
    assert isinstance(again, PromiseRow)
    assert again.reminds


def test_at_a_time_nobody_works_it_is_asked_once_more(full: Room, qtbot: QtBot) -> None:
    press(Qt.Key.Key_F7)
    enter("r")
    question = opened(qtbot, RenewQuestion)
    assert isinstance(question, RenewQuestion)
    enter("23:30")
    said = "today by 23:30 · Nobody works then. Work begins 19/11/2026 08:00."
    assert question.rows["due_at"].message.text() == said
    question.reason.setText("she was out")
    press(ENTER, CTRL)
    assert question.rows["due_at"].error() == "Nobody works then. Work begins 19/11/2026 08:00."
    assert question.button.text() == "Renew anyway"
    press(ENTER, CTRL)
    back_in(qtbot, full.window)
    assert full.said() == "Renewed, 12:13"
    assert full.promises.open().value[-1].details.due_at == NOON + timedelta(hours=11, minutes=30)


def test_another_time_is_not_confirmed_yet(full: Room, qtbot: QtBot) -> None:
    press(Qt.Key.Key_F7)
    enter("r")
    question = opened(qtbot, RenewQuestion)
    assert isinstance(question, RenewQuestion)
    question.reason.setText("she was out")
    enter("23:30")
    press(ENTER, CTRL)
    question.time.selectAll()
    enter("22:30")
    assert question.button.text() == "Renew"
    press(ENTER, CTRL)
    assert question.button.text() == "Renew anyway"
    assert len(full.promises.open().value) == 3


def test_a_hand_that_is_quicker_than_the_list_keeps_it_once(full: Room) -> None:
    record = full.list.row_model.row_at(1)
    assert isinstance(record, PromiseRow)
    full.panel.kept.emit(record.record)
    full.panel.kept.emit(record.record)
    assert full.said() == "Kept, 12:13"


def test_another_desk_was_first(full: Room) -> None:
    first = full.promises.open().value[0]
    press(Qt.Key.Key_F7)
    full.promises.keep(first.id, first.version)
    press(ENTER)
    assert full.said() == "Another desk has ended this promise already: kept."
    assert full.shown()[0] == "Soon 2"


def test_what_another_desk_promises_shows_at_once(full: Room) -> None:
    with_two = full.shown()
    full.runner.run(
        full.board,
        lambda: full.promises.make(
            "u",
            PromiseDetails(
                kind=PromiseKind.OTHER,
                text="bring the key",
                due_at=full.clock.at + timedelta(days=1),
                channel=PromiseChannel.IN_PERSON,
            ),
        ),
    )
    assert full.shown() == [
        *with_two[:2],
        "Soon 3",
        *with_two[3:],
        "bring the key | tomorrow by 12:13",
    ]


def test_the_current_one_stays_current_when_others_come(full: Room) -> None:
    press(Qt.Key.Key_F7)
    press(Qt.Key.Key_Down)
    current = full.list.record()
    full.promise("Kis Réka", 1)
    full.board.reload()
    assert full.list.record() == current


def test_who_may_not_end_them_gets_no_tick(full: Room) -> None:
    full.may_end = False
    full.board.start()
    before = full.shown()
    press(Qt.Key.Key_F7)
    press(ENTER)
    enter("rb")
    assert full.shown() == before
    assert full.list.current_tick().isEmpty()
    assert QApplication.activeWindow() is full.window


def test_many_are_counted_and_fifty_shown(room: Room) -> None:
    for number in range(60):
        room.promise(f"{number:02}", 5 + number)
    room.board.start()
    shown = room.shown()
    assert shown[0] == "Soon 60"
    assert len(shown) == 52
    assert shown[-1] == "Not shown here 10"
    press(Qt.Key.Key_F7)
    press(Qt.Key.Key_End)
    record = room.list.record()
    assert isinstance(record, Promise)
    assert record.details.text == "49"


def test_markup_stays_letters_and_no_text_is_cut(room: Room) -> None:
    room.promise(MARKUP, 5, kind=PromiseKind.OTHER)
    room.board.start()
    row = room.list.row_model.row_at(1)
    assert isinstance(row, PromiseRow)
    assert row.name == MARKUP
    height = room.list.visualRect(room.list.row_model.index(1, 0)).height()
    assert height >= 5 * room.list.fontMetrics().height()


def test_the_exact_time_is_told_to_who_rests_there(full: Room, qtbot: QtBot) -> None:
    del qtbot
    index = full.list.row_model.index(1, 0)
    place = full.list.visualRect(index).center()
    event = QHelpEvent(QHelpEvent.Type.ToolTip, place, full.list.mapToGlobal(place))
    delegate = full.list.itemDelegate()
    assert delegate.helpEvent(event, full.list, QStyleOptionViewItem(), index)
    row = full.list.row_model.row_at(1)
    assert isinstance(row, PromiseRow)
    assert row.exactly == "18 November 2026, 12:05 · by phone · Асқарова Ә. М."


@pytest.mark.parametrize(
    ("due", "said"),
    [
        (timedelta(0), "in 0 min · 12:00"),
        (timedelta(minutes=60), "in 60 min · 13:00"),
        (timedelta(minutes=61), "today by 13:01"),
        (timedelta(hours=20), "tomorrow by 08:00"),
        (timedelta(days=5), "by 23/11/2026, 12:00"),
        (-timedelta(minutes=75), "1 h 15 min overdue · 10:45"),
        (-timedelta(days=1), "overdue since 17/11/2026, 12:00"),
    ],
)
def test_times_are_told_as_they_are_spoken(qapp: QApplication, due: timedelta, said: str) -> None:
    del qapp
    assert when_text(NOON + due, NOON) == said


def test_nobody_signed_in_sees_none(full: Room) -> None:
    full.board.stop()
    assert full.shown() == []
    assert full.panel._share.text() == ""


def test_every_part_follows_the_language(full: Room) -> None:
    try:
        speak(Language.HU)
        assert len(full.shown()) == 5
    finally:
        speak(Language.EN)
    assert full.shown()[0] == "Overdue 1"


def test_a_held_key_keeps_one_promise_only(full: Room) -> None:
    press(Qt.Key.Key_F7)
    press(ENTER)
    held = QKeyEvent(
        QKeyEvent.Type.KeyPress, ENTER, Qt.KeyboardModifier.NoModifier, "\r", autorep=True
    )
    QApplication.sendEvent(focus(), held)
    assert full.shown()[0] == "Soon 2"


def test_f1_shows_the_keys_of_the_panel(full: Room) -> None:
    press(Qt.Key.Key_F7)
    press(Qt.Key.Key_F1)
    assert {"F7", "Enter", "↑↓", "R", "B"} <= set(full.window.hints.keys())


def test_the_clock_goes_on_without_a_key(full: Room) -> None:
    def at(now: datetime) -> str:
        full.clock.at = now
        full.board._timer.timeout.emit()
        return full.shown()[1].split(" | ")[1]

    assert at(NOON + timedelta(minutes=20)) == "15 min overdue · 12:05"


def test_the_current_promise_stays_so_and_none_is_kept_that_slid_under_enter(room: Room) -> None:
    first = room.promise("A számla", 10)
    second = room.promise("Az ajánlat", 20)
    room.board.start()
    press(Qt.Key.Key_F7)
    put_off = room.promises.snooze(first.id, 5)
    room.runner.changed.emit(put_off.changed)
    assert room.list.record() == put_off.value
    kept = room.promises.keep(first.id, put_off.value.version)
    room.runner.changed.emit(kept.changed)
    press(ENTER)
    assert room.list.record() == second
    assert room.said().startswith("Call back: Az ajánlat: another desk")
