"""The page of promises by keys: one list for the desk, the record, the form."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desk_gui.domain.actors import PERMISSIONS, Actor, Role
from desk_gui.domain.languages import Country, Language
from desk_gui.domain.people import PersonDetails, PersonId, Phone
from desk_gui.domain.promises import (
    Promise,
    PromiseChannel,
    PromiseKind,
    TryResult,
)
from desk_gui.services.access import Desk
from desk_gui.services.people import PeopleService
from desk_gui.services.promises import PromiseService
from desk_gui.views.language import speak
from desk_gui.views.promises.desk import PromiseDesk
from desk_gui.views.promises.page_panel import PromisesPanel
from desk_gui.views.promises.questions import (
    BrokenQuestion,
    HandQuestion,
    RenewQuestion,
    SnoozeQuestion,
    TryQuestion,
)
from desk_gui.views.shell.allowed import cut_to
from desk_gui.views.shell.page import PageSpec
from desk_gui.views.shell.window import MainWindow
from desk_gui.widgets.rows import Section
from desk_gui.widgets.theme import look
from tests.accounts import CLERK, Entrance
from tests.conftest import NOON, Clock
from tests.gui.hands import CTRL, ENTER, PLAIN, enter, focus, press
from tests.gui.panels import all_rows, back_in, in_front, opened, said
from tests.promises import promise_call
from tests.runners import InlineRunner

pytestmark = pytest.mark.usefixtures("uncut")

LATE = "8 min overdue"


class Room:
    """A window with the page in it, over real services, for two who work there."""

    def __init__(self, desk: Desk, clock: Clock, runner: InlineRunner) -> None:
        self.clock = clock
        self.entrance = Entrance(replace(desk, workstation="desk 1"))
        self.entrance.set_up()
        self.clerk = self.entrance.add(CLERK)
        self.promises = PromiseService(self.entrance.desk)
        self.people = PeopleService(self.entrance.desk, lambda: Country.HU)
        phones = (Phone(typed="061 234 567"),)
        details = PersonDetails(family_name="Varga", given_name="Lili", phones=phones)
        self.lili = self.people.add("lili", details).value.id
        self.desk = PromiseDesk(
            promises=self.promises,
            people=self.people,
            colleagues=self.entrance.accounts.colleagues,
            runner=runner,
            actor=self.entrance.attendance.actor,
            now=clock,
        )
        self.window = MainWindow()
        self.called: list[tuple[Promise, str]] = []

    def open(self) -> PromisesPanel:
        spec = PageSpec("calls", "phone", lambda: "Calls", lambda: PromisesPanel(self.desk))
        self.window.add_page(spec)
        self.window.show_page("calls")
        self.page.call_wanted.connect(lambda promise, number: self.called.append((promise, number)))
        return self.page

    @property
    def page(self) -> PromisesPanel:
        page = self.window.page()
        assert isinstance(page, PromisesPanel)
        return page

    def promise(self, text: str, minutes: int, **changes: object) -> Promise:
        due_at = self.clock.at + timedelta(minutes=minutes)
        return promise_call(self.promises, text, due_at, **changes)

    def shown(self) -> list[str]:
        """Return the heads with their counts, and the names under them with their chips."""
        return [
            f"{row.title} {row.count}"
            if isinstance(row, Section)
            else f"{row.name} | {row.chip.text if row.chip else ''}"
            for row in all_rows(self.page.list.rows.row_model)
        ]

    def current(self) -> str:
        promise = self.page.list.promise()
        return "" if promise is None else promise.details.text

    def said(self) -> str:
        return said(self.page)

    def facts(self) -> dict[str, str]:
        return dict(self.page.record.facts.texts())

    def only(self) -> Promise:
        (promise,) = self.promises.open().value
        return promise


@pytest.fixture
def bare(
    qtbot: QtBot,
    sqlite_desk: Desk,
    clock: Clock,
    runner: InlineRunner,
) -> Room:
    room = Room(sqlite_desk, clock, runner)
    in_front(qtbot, room.window, (1280, 648))
    # A key goes nowhere before the window is furnished.
    qtbot.waitUntil(room.window.frame.isVisible)
    return room


@pytest.fixture
def room(bare: Room) -> Room:
    """One overdue, one that reminds, one today, one tomorrow."""
    bare.promise("Varga Lili", 5, person=bare.lili)
    bare.promise("Bíró Ádám", 22)
    bare.promise("Őrségi Önkormányzat", 240, kind=PromiseKind.ANSWER, channel=PromiseChannel.LETTER)
    bare.promise("Kis Réka", 60 * 22, owner=bare.clerk.id)
    bare.clock.at += timedelta(minutes=13)
    bare.open()
    return bare


def test_what_presses_comes_first(room: Room) -> None:
    assert room.shown() == [
        "Overdue 1",
        f"Call back: Varga Lili | {LATE}",
        "Due soon 1",
        "Call back: Bíró Ádám | in 9 min",
        "Later today 1",
        "Letter: Őrségi Önkormányzat | 16:00",
        "Another day 1",
        "Call back: Kis Réka | tomorrow, 10:00",
    ]
    assert focus() is room.page.list.rows
    assert room.current() == "Varga Lili"


def test_nothing_promised_is_said_with_the_key_that_helps(bare: Room) -> None:
    bare.open()
    assert bare.page.list.rows.quiet() == "Nothing is promised to anyone. N promises something."
    press(Qt.Key.Key_N)
    assert focus() is bare.page.form.fields.to


def test_one_is_kept_with_enter_and_taken_back(room: Room) -> None:
    press(ENTER)
    assert room.said() == "Kept, 12:13"
    assert room.shown()[0] == "Due soon 1"
    assert room.current() == "Bíró Ádám"
    press(Qt.Key.Key_Z, CTRL)
    assert room.said() == "Taken back, 12:13"
    assert room.shown()[1] == f"Call back: Varga Lili | {LATE}"
    assert room.current() == "Bíró Ádám"


def test_the_record_tells_to_whom_and_what_was_tried(room: Room, qtbot: QtBot) -> None:
    first = room.promises.open().value[0]
    room.promises.try_(first.id, "t", TryResult.LEFT_WORD, "with her sister")
    room.page.reload()
    record = room.page.record
    qtbot.waitUntil(lambda: record.story() is not None)
    assert record.name.text() == "Varga Lili"
    facts = room.facts()
    assert facts["Phone"] == "061 234 567"
    assert facts["Due"] == f"{LATE} · 12:05"
    assert facts["Who"] == "Петренко О. В."
    assert record.tries.texts() == [("12:13", "left word · with her sister · Петренко О. В.")]
    assert ("12:00", "promised · Петренко О. В.") in record.steps.texts()


@pytest.mark.parametrize("letter", ["t", "е"])
def test_a_try_is_noted_and_taken_back(room: Room, qtbot: QtBot, letter: str) -> None:
    key = Qt.Key(ord(letter.upper()))
    QTest.sendKeyEvent(QTest.KeyAction.Click, focus(), key, letter, PLAIN)
    opened(qtbot, TryQuestion)
    press(ENTER)
    enter("busy", then=ENTER)
    back_in(qtbot, room.window)
    assert room.said() == "Not reached, 12:13"
    first = room.promises.open().value[0]
    assert (first.tries, first.last_try is not None and first.last_try.note) == (1, "busy")
    press(Qt.Key.Key_Z, CTRL)
    assert room.promises.open().value[0].tries == 0


def test_one_is_renewed_and_taken_back(room: Room, qtbot: QtBot) -> None:
    press(Qt.Key.Key_R)
    opened(qtbot, RenewQuestion)
    enter("+20", then=ENTER)
    press(ENTER)
    enter("she was out", then=ENTER)
    back_in(qtbot, room.window)
    assert room.said() == "Renewed, 12:13"
    assert "Call back: Varga Lili | in 20 min" in room.shown()
    press(Qt.Key.Key_Z, CTRL)
    assert room.shown()[1] == f"Call back: Varga Lili | {LATE}"


def test_one_is_broken_with_a_reason(room: Room, qtbot: QtBot) -> None:
    press(Qt.Key.Key_B)
    opened(qtbot, BrokenQuestion)
    enter("the line was dead", then=ENTER)
    back_in(qtbot, room.window)
    assert room.said() == "Broken, 12:13"
    assert room.shown()[0] == "Due soon 1"
    press(Qt.Key.Key_Z, CTRL)
    assert room.shown()[0] == "Overdue 1"


def test_one_is_handed_on_and_comes_back(room: Room, qtbot: QtBot) -> None:
    press(Qt.Key.Key_H)
    question = opened(qtbot, HandQuestion)
    assert isinstance(question, HandQuestion)
    assert question.owner.currentText() == CLERK.name
    press(ENTER)
    back_in(qtbot, room.window)
    assert room.said() == f"Handed on to {CLERK.name}, 12:13"
    assert room.promises.open().value[0].details.owner == room.clerk.id
    press(Qt.Key.Key_Z, CTRL)
    assert room.promises.open().value[0].owner_name == "Петренко О. В."


def test_a_reminder_is_put_off_and_rings_no_more(room: Room, qtbot: QtBot) -> None:
    press(Qt.Key.Key_Down)
    assert room.current() == "Bíró Ádám"
    press(Qt.Key.Key_S)
    opened(qtbot, SnoozeQuestion)
    press(ENTER)
    back_in(qtbot, room.window)
    assert room.said() == "Reminder put off: again at 12:18"
    assert [each.id for each in room.promises.due_reminders().value if "Bíró" in str(each)] == []
    qtbot.waitUntil(lambda: room.facts().get("Reminder") == "again at 12:18")


def test_who_is_to_be_rung_is_handed_to_the_telephone(room: Room, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: room.page.record.story() is not None)
    press(Qt.Key.Key_C)
    ((promise, number),) = room.called
    assert (promise.details.person, number) == (room.lili, "061 234 567")


def test_what_is_kept_by_letter_is_not_rung(room: Room) -> None:
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Down)
    assert room.current() == "Őrségi Önkormányzat"
    press(Qt.Key.Key_C)
    assert room.called == []


def test_letters_narrow_the_list_in_any_script(room: Room) -> None:
    press(Qt.Key.Key_F, CTRL)
    enter("bíró")
    assert room.shown() == ["Due soon 1", "Call back: Bíró Ádám | in 9 min"]
    press(ENTER)
    assert focus() is room.page.list.rows
    press(Qt.Key.Key_Escape)
    assert len(room.shown()) == 8
    press(Qt.Key.Key_F, CTRL)
    enter("асқар")
    assert room.shown() == ["Another day 1", "Call back: Kis Réka | tomorrow, 10:00"]


def test_what_nobody_has_is_said_and_esc_shows_all(room: Room) -> None:
    press(Qt.Key.Key_F, CTRL)
    enter("zzz")
    assert room.shown() == []
    assert "Esc shows everything" in room.page.list.rows.quiet()
    press(Qt.Key.Key_Escape)
    assert len(room.shown()) == 8
    assert focus() is room.page.list.rows


def test_many_are_counted_and_letters_find_those_not_shown(bare: Room) -> None:
    for at in range(130):
        bare.promise(f"Name {at:03}", 5 + at)
    bare.clock.at += timedelta(minutes=30)
    bare.open()
    shown = bare.shown()
    assert (shown[0], shown[-1]) == ("Overdue 25", "Not shown here 30")
    assert len([row for row in shown if row.startswith("Call back")]) == 100
    bare.clock.at += timedelta(minutes=200)
    bare.page.list._tick.timeout.emit()
    assert bare.shown()[0] == "Overdue 130"
    press(Qt.Key.Key_F, CTRL)
    enter("129")
    assert bare.shown() == ["Overdue 1", "Call back: Name 129 | 1 h overdue"]
    press(Qt.Key.Key_Escape)
    press(ENTER)
    assert bare.shown()[0] == "Overdue 129"
    assert bare.current() == "Name 001"


def test_the_list_of_one_owner(room: Room) -> None:
    press(Qt.Key.Key_O, CTRL)
    press(Qt.Key.Key_Down)
    assert room.page.list.owner.currentText() == CLERK.name
    assert room.shown() == ["Another day 1", "Call back: Kis Réka | tomorrow, 10:00"]
    press(ENTER)
    assert focus() is room.page.list.rows
    press(ENTER)
    assert room.shown() == []
    assert room.page.list.owner.currentText() == CLERK.name


def test_what_another_desk_does_shows_and_the_current_one_stays(room: Room) -> None:
    press(Qt.Key.Key_Down)
    other = PromiseService(replace(room.entrance.desk, workstation="desk 2"))
    first = other.open().value[0]
    room.desk.runner.run(room.page, lambda: other.keep(first.id, first.version))
    assert room.shown()[0] == "Due soon 1"
    assert room.current() == "Bíró Ádám"


def test_another_desk_was_first(room: Room) -> None:
    first = room.promises.open().value[0]
    room.promises.keep(first.id, first.version)
    press(ENTER)
    assert room.said() == "Another desk has ended this promise already: kept."
    assert room.shown()[0] == "Due soon 1"


def test_a_held_enter_keeps_one_only(room: Room) -> None:
    first = room.page.list.promise()
    assert first is not None
    room.page.list.pressed.emit(first)
    room.page.list.pressed.emit(first)
    assert room.said() == "Kept, 12:13"
    assert len(room.promises.open().value) == 3


def test_who_may_not_end_them_only_reads(room: Room) -> None:
    looking = Actor(name="B", counter="1", permissions=PERMISSIONS[Role.EXECUTOR])
    reads = replace(room.desk, actor=lambda: looking)
    page = PromisesPanel(reads)
    cut_to(page, looking)
    page.list.pressed.emit(page.list.promise())
    page.begin_promise()
    assert len(room.promises.open().value) == 4
    assert not page.is_writing()
    assert not page.keys["break"].isVisible()
    page.deleteLater()


def test_something_is_promised_by_keys(bare: Room) -> None:
    bare.open()
    press(Qt.Key.Key_N)
    fields = bare.page.form.fields
    assert fields.due.time.text() == "14:00"
    assert fields.due.message.text() == "today by 14:00"
    enter("var", then=ENTER)
    assert focus() is fields.what
    enter("invoice 48")
    press(ENTER, CTRL)
    made = bare.only()
    assert (made.details.text, made.details.person) == ("Varga Lili · invoice 48", bare.lili)
    assert made.details.due_at == NOON + timedelta(hours=2)
    assert made.owner_name == "Петренко О. В."
    assert bare.said() == "Promised: today by 14:00"
    assert bare.current() == "Varga Lili · invoice 48"
    press(Qt.Key.Key_Z, CTRL)
    assert bare.promises.open().value == []


def test_an_answer_has_another_time_and_another_way(bare: Room) -> None:
    bare.open()
    press(Qt.Key.Key_N)
    enter("Bíró Ádám", then=ENTER)
    press(ENTER)
    press(Qt.Key.Key_Right)
    fields = bare.page.form.fields
    assert fields.kind.value() is PromiseKind.ANSWER
    assert fields.channel.value() is PromiseChannel.LETTER
    assert fields.due.time.text() == "17:00"
    assert fields.due.message.text() == "tomorrow by 17:00"
    press(ENTER, CTRL)
    made = bare.only()
    assert (made.details.person, made.details.text) == (None, "Bíró Ádám")
    assert made.details.channel is PromiseChannel.LETTER


def test_a_time_that_was_typed_is_kept(bare: Room) -> None:
    bare.open()
    bare.page.begin_promise(PersonId(1), "Varga Lili")
    fields = bare.page.form.fields
    assert focus() is fields.what
    fields.due.time.setFocus()
    fields.due.time.selectAll()
    enter("+30")
    fields.kind.pieces()[1].click()
    assert fields.due.time.text() == "+30"
    press(ENTER, CTRL)
    assert bare.only().details.due_at == NOON + timedelta(minutes=30)


@pytest.mark.parametrize(
    ("time", "said"),
    [
        ("soon", "A time, like 14:30, or minutes from now, like +15."),
        ("11:00", "This time is over. Promise a later one."),
    ],
)
def test_a_time_that_is_none_is_said(bare: Room, time: str, said: str) -> None:
    bare.open()
    press(Qt.Key.Key_N)
    fields = bare.page.form.fields
    enter("Bíró Ádám")
    fields.due.time.setFocus()
    fields.due.time.selectAll()
    enter(time)
    press(ENTER, CTRL)
    assert fields.due.error() == said
    assert bare.promises.open().value == []


def test_nobody_and_nothing_is_no_promise(bare: Room) -> None:
    bare.open()
    press(Qt.Key.Key_N)
    press(ENTER, CTRL)
    assert bare.page.form.fields.to_row.error() == "Please fill this in."
    assert focus() is bare.page.form.fields.to


def test_at_night_it_is_asked_once_more(bare: Room) -> None:
    bare.open()
    press(Qt.Key.Key_N)
    enter("Bíró Ádám")
    due = bare.page.form.fields.due
    due.time.setFocus()
    due.time.selectAll()
    enter("22:00")
    assert "Nobody works then." in due.message.text()
    press(ENTER, CTRL)
    assert due.error() == "Nobody works then. Work begins 19/11/2026 08:00."
    assert bare.page.form.save.text() == "Promise it anyway"
    press(ENTER, CTRL)
    assert bare.only().details.due_at == NOON + timedelta(hours=10)


def test_what_was_begun_goes_to_the_shelf_and_comes_back(bare: Room, qtbot: QtBot) -> None:
    bare.open()
    press(Qt.Key.Key_N)
    form = bare.page.form
    enter("var", then=ENTER)
    enter("invoice 48")
    kept = form.draft_content()
    with qtbot.waitSignal(form.draft_left):
        press(Qt.Key.Key_Escape)
    assert focus() is bare.page.list.rows
    assert form.draft_content() is None
    assert kept is not None
    form.take_draft(kept)
    assert form.draft_content() == kept
    assert form.fields.whom.person == bare.lili


def test_a_promise_found_elsewhere_is_shown(room: Room) -> None:
    last = room.promises.open().value[-1]
    room.page.list.filter.setText("varga")
    room.page.show_promise(last.id)
    assert room.current() == "Kis Réka"
    assert room.page.list.filter.text() == ""


def test_the_minutes_go_on_without_a_key(room: Room) -> None:
    room.clock.at += timedelta(minutes=10)
    room.page.list._tick.timeout.emit()
    assert room.shown()[1:3] == [
        "Call back: Varga Lili | 18 min overdue",
        "Call back: Bíró Ádám | 1 min overdue",
    ]


def test_every_part_follows_the_language(room: Room) -> None:
    before = room.shown()
    try:
        speak(Language.HU)
        assert len(room.shown()) == len(before)
    finally:
        speak(Language.EN)
    assert room.shown() == before


def test_the_keys_are_told_by_f1(room: Room) -> None:
    press(Qt.Key.Key_F1)
    assert {"C", "T", "S", "R", "H", "B", "N", "Ctrl+F", "Ctrl+O", "Enter"} <= set(
        room.window.hints.keys()
    )


def test_a_wide_window_cuts_nothing_either(room: Room, qtbot: QtBot) -> None:
    room.window.resize(1366, 768)
    qtbot.waitUntil(lambda: room.page.width() > 900)
    room.window.grab()
    press(Qt.Key.Key_N)
    room.window.grab()
    assert look().elided == set()


def test_enter_keeps_no_promise_that_slid_under_it(room: Room, runner: InlineRunner) -> None:
    page = room.open()
    first = page.list.promise()
    assert first is not None
    runner.changed.emit(room.promises.keep(first.id, first.version).changed)
    second = page.list.promise()
    assert second is not None
    press(ENTER)
    assert page.list.promise() == second
    assert "another desk has just changed this" in page.confirmation.sentence.text()
    press(ENTER)
    assert page.list.promise() not in {first, second}
