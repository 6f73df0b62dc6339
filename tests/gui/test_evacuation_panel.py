"""Who is in the house, and the big tick list of an alarm, by keys."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk_gui.domain.evacuations import Evacuation, EvacuationKind
from desk_gui.domain.languages import Country
from desk_gui.domain.visits import VisitState
from desk_gui.services.access import Desk
from desk_gui.services.changes import Outcome, Topic
from desk_gui.services.evacuations import EvacuationService
from desk_gui.services.visit_book import VisitBook
from desk_gui.views.evacuations.panel import EvacuationPanel
from desk_gui.views.evacuations.questions import AddQuestion, EndQuestion
from desk_gui.views.evacuations.strip import EvacuationStrip
from desk_gui.widgets.rows import Section
from desk_gui.widgets.tick_list import TickRow
from tests.conftest import Clock
from tests.gui.hands import CTRL, ENTER, enter, focus, press
from tests.gui.panels import all_rows, back_in, opened, ringed, said
from tests.runners import InlineRunner
from tests.visits import add_staff, add_visit

pytestmark = pytest.mark.usefixtures("uncut")

MARKUP = "<h1>Әсел</h1><img src='x'>"
SMALLEST = (892, 496)


class Room:
    """The panel over real services; ``printed`` is what was put on paper."""

    def __init__(self, desk: Desk, clock: Clock, runner: InlineRunner) -> None:
        self.desk, self.clock, self.runner = desk, clock, runner
        self.evacuations = EvacuationService(desk)
        self.printed: list[object] = []
        self.panel = self.new_panel()

    def new_panel(self) -> EvacuationPanel:
        """Return the panel as the next start of the program would build it."""
        return EvacuationPanel(
            self.evacuations,
            VisitBook(self.desk, lambda: Country.HU).present,
            self.runner,
            self.clock,
            lambda: self.printed.append("present"),
            self.printed.append,
        )

    @property
    def running(self) -> Evacuation | None:
        """What goes on, as the database has it."""
        return self.evacuations.running().value

    def shown(self) -> list[str]:
        """Return the rows of the big list."""
        rows = all_rows(self.panel.board.rows.row_model)
        return [f"{r.title} {r.count}" if isinstance(r, Section) else r.name for r in rows]

    def row(self, name: str) -> TickRow:
        """Return the row of somebody."""
        rows = all_rows(self.panel.board.rows.row_model)
        (found,) = [row for row in rows if isinstance(row, TickRow) and row.name == name]
        return found

    def current(self) -> str:
        """Return who is current."""
        index = self.panel.board.rows.currentIndex()
        return str(index.data().split(", ")[0]) if index.isValid() else ""

    def said(self) -> str:
        """Return what stands at the foot."""
        return said(self.panel)

    def go_on(self, minutes: float) -> None:
        """Let the clock and the panel's timer go on."""
        self.clock.at += timedelta(minutes=minutes)
        self.panel._timer.timeout.emit()


@pytest.fixture
def room(qtbot: QtBot, sqlite_desk: Desk, clock: Clock, runner: InlineRunner) -> Room:
    host = add_staff(sqlite_desk, "Horváth Zoltán", room="108")
    add_visit(sqlite_desk, "Kovács Péter", host=host, firm="Zöldkő Bt.")
    add_visit(sqlite_desk, "Әсел Нұрланова", host=host, state=VisitState.WITH_HOST)
    add_visit(sqlite_desk, "Tóth Gergely", state=VisitState.EXPECTED)
    room = Room(sqlite_desk, clock, runner)
    open_panel(qtbot, room.panel)
    return room


def open_panel(qtbot: QtBot, panel: EvacuationPanel) -> None:
    ringed(qtbot, panel, SMALLEST).on_shown()
    assert panel.size().toTuple() == SMALLEST


def drill() -> None:
    press(Qt.Key.Key_D, CTRL)


def test_who_is_in_the_house_is_counted_and_listed(room: Room) -> None:
    assert room.panel.board.main.accessibleName().startswith("3 2 visitor")
    assert room.shown() == ["Horváth Zoltán", "Kovács Péter", "Әсел Нұрланова"]
    assert room.row("Kovács Péter").under == "Zöldkő Bt."
    assert room.row("Kovács Péter").aside == "Horváth Zoltán, 108"
    assert room.row("Kovács Péter").amount_under == "in since 11:50"


def test_who_comes_shows_at_once(room: Room) -> None:
    add_visit(room.desk, "Szűcs Ágnes")
    room.runner.run(room.panel, lambda: Outcome(None, frozenset({Topic.VISITS})))
    assert "Szűcs Ágnes" in room.shown()
    assert room.panel.board.main.number() == "4"


def test_f9_prints_at_once_and_enter_begins_the_alarm(room: Room) -> None:
    room.panel.begin_evacuation()
    assert room.printed == ["present"]
    assert room.said() == "The list of 12:00 is on its way to the printer"
    assert room.running is None
    press(ENTER)
    running = room.running
    assert running is not None
    assert running.kind is EvacuationKind.REAL
    assert focus() is room.panel.board.rows
    assert room.shown()[0] == "Not found yet 3"
    assert room.panel.header.title.text() == "Alarm"


def test_who_only_wanted_to_look_presses_escape(room: Room) -> None:
    room.panel.begin_evacuation()
    press(Qt.Key.Key_Escape)
    assert room.panel.asking.isHidden()
    assert focus() is room.panel.board.rows
    assert room.running is None


def test_control_d_answers_that_it_is_a_drill(room: Room) -> None:
    room.panel.begin_evacuation()
    drill()
    running = room.running
    assert running is not None
    assert running.kind is EvacuationKind.DRILL


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, ENTER])
def test_each_tick_goes_on_to_the_next_person(room: Room, key: Qt.Key) -> None:
    drill()
    room.clock.at += timedelta(minutes=2)
    assert room.current() == "Horváth Zoltán"
    press(key)
    assert room.current() == "Kovács Péter"
    assert room.said() == "Horváth Zoltán found, 12:02"
    assert room.shown() == [
        "Not found yet 2",
        "Kovács Péter",
        "Әсел Нұрланова",
        "Found 1",
        "Horváth Zoltán",
    ]
    row = room.row("Horváth Zoltán")
    assert (row.ticked, row.amount, row.amount_under) == (True, "after 2 min", "Асқарова Ә. М.")
    press(key)
    press(key)
    assert room.panel.board.main.number() == "0"
    assert room.current() == ""
    press(key)
    running = room.running
    assert running is not None
    assert running.missing == 0


def test_letters_find_a_name_and_enter_ticks_it(room: Room) -> None:
    drill()
    enter("kov")
    assert room.shown() == ["Not found yet 1", "Kovács Péter"]
    assert focus() is room.panel.board.rows
    press(Qt.Key.Key_Backspace)
    assert room.panel.board.filter.text() == "ko"
    press(ENTER)
    assert room.said() == "Kovács Péter found, 12:00"
    assert room.panel.board.filter.text() == ""
    assert room.shown()[:2] == ["Not found yet 2", "Horváth Zoltán"]


def test_letters_that_find_nobody_are_said_and_taken_back(room: Room) -> None:
    drill()
    enter("xyz")
    assert room.shown() == []
    assert room.panel.board.empty.text() == "Nobody here has these letters. Esc shows everybody."
    press(Qt.Key.Key_Escape)
    assert len(room.shown()) == 4
    assert focus() is room.panel.board.rows


def test_a_wrong_tick_is_taken_back(room: Room) -> None:
    drill()
    press(ENTER)
    room.panel.confirmation.undo.click()
    assert room.said() == "Taken back, 12:00"
    assert room.panel.board.main.number() == "3"


def test_who_is_found_is_looked_for_again_from_their_row(room: Room) -> None:
    drill()
    press(ENTER)
    press(Qt.Key.Key_End)
    assert room.current() == "Horváth Zoltán"
    press(Qt.Key.Key_Space)
    assert room.said() == "Horváth Zoltán is looked for again, 12:00"
    assert room.panel.board.main.number() == "3"


def test_unfound_rows_turn_red_after_ten_minutes_by_themselves(room: Room) -> None:
    drill()
    press(ENTER)
    room.go_on(9.9)
    assert not room.row("Kovács Péter").red
    assert room.panel.header.note.text() == "since 12:00 · 9 min"
    room.go_on(0.1)
    row = room.row("Kovács Péter")
    assert (row.red, row.amount) == (True, "not found")
    assert not room.row("Horváth Zoltán").red
    assert room.panel.header.note.text() == "since 12:00 · 10 min"


def test_the_timer_moves_nothing_under_the_eye(room: Room) -> None:
    for number in range(30):
        add_visit(room.desk, f"Visitor {number:02}")
    drill()
    bar = room.panel.board.rows.verticalScrollBar()
    bar.setValue(bar.maximum())
    seen = bar.value()
    assert seen > 0
    for minutes in (1, 10):
        room.go_on(minutes)
        assert bar.value() == seen
    press(Qt.Key.Key_Home)
    assert room.current() == "Horváth Zoltán"


def test_rows_are_high_and_names_are_large(room: Room) -> None:
    drill()
    rows = room.panel.board.rows
    for at in (1, 2, 3):
        assert rows.visualRect(rows.row_model.index(at, 0)).height() >= 56


def test_two_desks_tick_one_list(room: Room, qtbot: QtBot) -> None:
    drill()
    other = room.new_panel()
    qtbot.addWidget(other)
    assert other.board.main.number() == "3"
    press(ENTER)
    assert other.board.main.number() == "2"


def test_the_list_is_there_after_a_restart(room: Room, qtbot: QtBot) -> None:
    drill()
    press(ENTER)
    room.panel.hide()
    room.panel = room.new_panel()
    open_panel(qtbot, room.panel)
    assert room.panel.header.title.text() == "Drill"
    assert room.shown()[0] == "Not found yet 2"
    press(ENTER)
    assert room.panel.board.main.number() == "1"


def test_another_desk_began_while_this_one_was_asked(room: Room) -> None:
    room.panel.begin_evacuation()
    room.evacuations.start("u", EvacuationKind.REAL)
    drill()
    assert room.said().startswith("One is going on since 12:00.")
    assert room.panel.header.title.text() == "Alarm"
    room.panel.begin_evacuation()
    assert focus() is room.panel.board.rows
    assert room.panel.asking.isHidden()


def test_the_keys_go_to_the_list_when_another_desk_begins(room: Room) -> None:
    room.panel.begin_evacuation()
    room.runner.run(room.panel, lambda: room.evacuations.start("u", EvacuationKind.REAL))
    assert focus() is room.panel.board.rows
    assert room.panel.asking.isHidden()


def test_somebody_nobody_entered_is_added(room: Room, qtbot: QtBot) -> None:
    drill()
    enter("courier")
    press(Qt.Key.Key_N, CTRL)
    question = opened(qtbot, AddQuestion)
    assert isinstance(question, AddQuestion)
    assert question.name.text() == "courier"
    press(ENTER)
    enter("yard", then=ENTER)
    back_in(qtbot, room.panel)
    assert room.said() == "courier is looked for too, 12:00"
    assert room.current() == "courier"
    assert room.row("courier").aside == "yard"
    press(ENTER)
    assert room.said() == "courier found, 12:00"


def test_a_nameless_one_is_not_added(room: Room, qtbot: QtBot) -> None:
    drill()
    press(Qt.Key.Key_N, CTRL)
    question = opened(qtbot, AddQuestion)
    assert isinstance(question, AddQuestion)
    press(ENTER, CTRL)
    assert question.rows["name"].error() == "Please fill this in."


def test_the_rescuers_get_the_list_once(room: Room) -> None:
    drill()
    room.clock.at += timedelta(minutes=3)
    press(Qt.Key.Key_H, CTRL)
    assert room.said() == "The rescuers have the list, 12:03"
    assert room.panel.header.note.text().endswith("handed to the rescuers 12:03")
    assert not room.panel.hand_action.isEnabled()


def test_it_ends_with_a_word_on_the_missing_and_its_report(room: Room, qtbot: QtBot) -> None:
    drill()
    press(ENTER)
    room.clock.at += timedelta(minutes=12)
    press(Qt.Key.Key_E, CTRL)
    question = opened(qtbot, EndQuestion)
    assert isinstance(question, EndQuestion)
    missing = "Not found: Kovács Péter, Әсел Нұрланова. Write down what is known of them."
    assert question.rows["note"].message.text() == missing
    press(ENTER, CTRL)
    assert question.rows["note"].error() == missing
    enter("both at lunch")
    press(ENTER, CTRL)
    back_in(qtbot, room.panel)
    assert room.said() == "The drill is over: 1 of 3 found, 12 min."
    assert room.running is None
    assert room.panel.past.isVisible()
    assert focus() is room.panel.past.rows
    press(ENTER)
    (report,) = room.printed
    assert isinstance(report, Evacuation)
    assert (report.note, report.missing) == ("both at lunch", 2)
    assert room.said() == "The report is on its way to the printer, 12:12"


def test_many_missing_are_named_shortly(room: Room, qtbot: QtBot) -> None:
    for number in range(40):
        add_visit(room.desk, f"Visitor {number:02}")
    drill()
    press(Qt.Key.Key_E, CTRL)
    question = opened(qtbot, EndQuestion)
    assert isinstance(question, EndQuestion)
    assert " and 37 more." in question.rows["note"].message.text()


def test_a_real_alarm_does_not_end_as_a_drill(room: Room, qtbot: QtBot) -> None:
    room.panel.begin_evacuation()
    press(ENTER)
    for _ in range(3):
        press(ENTER)
    press(Qt.Key.Key_E, CTRL)
    question = opened(qtbot, EndQuestion)
    assert question.windowTitle() == "Is the alarm over?"
    press(ENTER, CTRL)
    back_in(qtbot, room.panel)
    assert room.said() == "The alarm is over: 3 of 3 found, 0 min."


def test_what_another_desk_ended_is_said(room: Room) -> None:
    drill()
    room.evacuations.end("known")
    press(ENTER)
    assert room.said().startswith("It was ended at another desk")
    assert room.panel.header.title.text() == "In the house"


def test_a_held_key_ticks_nobody_more(room: Room) -> None:
    drill()
    press(ENTER)
    held = QKeyEvent(
        QKeyEvent.Type.KeyPress, ENTER, Qt.KeyboardModifier.NoModifier, "\r", autorep=True
    )
    QApplication.sendEvent(focus(), held)
    assert room.panel.board.main.number() == "2"


def test_an_empty_house_says_so(
    qtbot: QtBot, sqlite_desk: Desk, clock: Clock, runner: InlineRunner
) -> None:
    room = Room(sqlite_desk, clock, runner)
    open_panel(qtbot, room.panel)
    assert room.panel.board.empty.text() == "Nobody is in the house."
    drill()
    press(Qt.Key.Key_E, CTRL)
    opened(qtbot, EndQuestion)


def test_markup_stays_letters(room: Room) -> None:
    add_visit(room.desk, MARKUP)
    room.panel.reload()
    assert MARKUP in room.shown()
    drill()
    enter("h1", then=ENTER)
    assert room.said() == f"{MARKUP} found, 12:00"


def test_every_page_tells_while_one_runs(
    room: Room, qtbot: QtBot, runner: InlineRunner, clock: Clock
) -> None:
    strip = EvacuationStrip(room.evacuations, runner, clock)
    qtbot.addWidget(strip)
    strip.reload()
    assert strip.isHidden()
    with qtbot.waitSignal(strip.running):
        drill()
    assert strip.sentence.text() == "Drill since 12:00: 0 of 3 found, 0 min. F9 shows the list."
    press(ENTER)
    clock.at += timedelta(minutes=4)
    strip.look()
    assert "1 of 3 found, 4 min." in strip.sentence.text()
    runner.run(strip, lambda: room.evacuations.end("known"))
    assert strip.isHidden()


def test_nobody_is_found_who_slid_under_the_highlight(room: Room) -> None:
    press(Qt.Key.Key_D, CTRL)
    assert room.running is not None
    names = room.shown()
    first = room.current()
    found = room.row(first).record
    outcome = room.evacuations.find_person(found.id, found=True)  # type: ignore[attr-defined]
    room.runner.changed.emit(outcome.changed)
    other = room.current()
    assert other != first
    press(ENTER)
    assert room.running.found == 1
    assert room.said().startswith(f"{other}: another desk")
    press(ENTER)
    assert room.running.found == 2
    assert len(room.shown()) >= len(names)
