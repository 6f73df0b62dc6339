"""The form of a visit, worked by keys: F2, who, to whom, Ctrl+Enter; kept while it is written."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desk_gui.domain.actors import AccountId, Actor, Role, permissions_of
from desk_gui.domain.audit import Purpose
from desk_gui.domain.languages import Language
from desk_gui.domain.staff import Presence
from desk_gui.domain.visits import Member, Stop, Visit, VisitState, VisitTime
from desk_gui.services.access import Desk
from desk_gui.views.language import speak
from desk_gui.views.shell.page import PageSpec
from desk_gui.views.visits.visitors_panel import VisitorsPanel
from desk_gui.widgets.theme import look
from tests.conftest import Clock
from tests.gui.drafting import WatchedPage
from tests.gui.hands import ALT, CTRL, ENTER, SHIFT, enter, focus, press
from tests.gui.panels import ringed, said
from tests.gui.receptions import Reception, house
from tests.runners import InlineRunner

__all__ = ["house"]

Room = WatchedPage[VisitorsPanel]
ESC = Qt.Key.Key_Escape


def open_form(qtbot: QtBot, house: Reception) -> VisitorsPanel:
    """Return the panel with the form shown, as F2 shows it."""
    panel = ringed(qtbot, VisitorsPanel(house.desk), (978, 568))
    panel.begin_visit()
    return panel


@pytest.fixture
def panel(qtbot: QtBot, house: Reception) -> Iterator[VisitorsPanel]:
    yield open_form(qtbot, house)
    assert look().elided == set()


def only_visit(house: Reception) -> Visit:
    board = house.book.board().value
    (line,) = (*board.expected, *board.waiting)
    found = house.book.visit(line.id, Purpose.ENQUIRY).value
    assert found is not None
    return found


# --- who comes ---


def test_three_letters_and_enter_let_in_who_is_expected(
    house: Reception, panel: VisitorsPanel
) -> None:
    visit = house.expect("Kovácsné Fülöp Tünde")
    enter("kov", ENTER)
    assert house.visit(visit).state is VisitState.WAITING
    assert not panel.is_writing()
    assert said(panel) == "Kovácsné Fülöp Tünde arrived, 12:00"
    assert panel.list.line() is not None
    assert len(house.sent) == 1
    panel.begin_visit()
    assert panel.form.fields.name.text() == ""


def test_an_expected_visitor_stands_before_who_was_here_once(
    house: Reception, panel: VisitorsPanel
) -> None:
    house.visits.leave(house.receive("Kovács Péter", 30).id)
    house.expect("Kovács Anna")
    enter("kov")
    lines = panel.form.fields.visitor.box.list
    assert (lines.lines(), lines.currentIndex().row()) == (2, 0)
    assert "expected 13:00 · Horváth Zoltán" in lines.currentIndex().data()


def test_a_walk_in_is_let_in_by_few_keys(house: Reception, panel: VisitorsPanel) -> None:
    enter("Új Ember", ENTER)
    enter("szer", ENTER)
    assert panel.form.fields.first.purpose.text() == "szerződések"
    press(ENTER, CTRL)
    visit = only_visit(house)
    assert (visit.state, visit.details.name) == (VisitState.WAITING, "Új Ember")
    assert visit.details.stops[0].host == house.horvath
    assert (visit.stop.purpose, visit.stop.topic) == ("szerződések", "szerződések")
    assert said(panel) == "Új Ember arrived, 12:00"
    assert not panel.is_writing()
    panel.confirmation.undo.click()
    assert house.visit(visit).state is VisitState.CANCELLED


def test_who_was_here_before_brings_details_and_host(
    house: Reception, panel: VisitorsPanel, clock: Clock
) -> None:
    before = house.receive(
        "Kovács Péter", 30, host=house.gal, firm="Zöldkő Bt.", phone="+36 30 555 0147"
    )
    house.visits.leave(before.id)
    clock.at += timedelta(days=2)
    enter("kov", ENTER)
    fields = panel.form.fields
    assert (fields.firm.text(), fields.first.host.text()) == ("Zöldkő Bt.", "Gál Örs")
    assert "555 0147" in fields.phone.text()
    assert focus() is fields.first.purpose
    assert panel.aside.earlier.texts() == [("18/11/2026", "Gál Örs, 30 min")]
    press(ENTER, CTRL)
    visit = only_visit(house)
    assert visit.details.person == house.visit(before).details.person
    assert visit.details.stops[0].host == house.gal


def test_someone_new_may_have_the_name_of_another(
    house: Reception, panel: VisitorsPanel, clock: Clock
) -> None:
    before = house.receive("Kovács Péter", 30)
    house.visits.leave(before.id)
    enter("Kovács Péter")
    press(Qt.Key.Key_N, CTRL)
    assert focus() is panel.form.fields.first.host
    enter("gál", ENTER)
    press(ENTER, CTRL)
    assert panel.form.fields.firm.text() == ""
    assert only_visit(house).details.stops[0].host == house.gal


def test_who_is_in_the_house_already_is_said_under_the_name(
    house: Reception, panel: VisitorsPanel
) -> None:
    house.receive("Kovács Péter", 5)
    enter("kov", ENTER)
    press(ENTER, CTRL)
    assert panel.form.fields.who.error().startswith("Is in the house already, since 11:55")
    assert panel.is_writing()


# --- to whom ---


def test_the_host_is_found_by_letters_of_a_topic_and_said_where(
    house: Reception, panel: VisitorsPanel
) -> None:
    back = house.clock.at + timedelta(minutes=30)
    house.desk.staff.set_presence(house.gal, Presence.OUT, back)
    enter("Új Ember", ENTER)
    enter("állá", ENTER)
    row = panel.form.fields.first
    assert row.host.text() == "Gál Örs"
    assert "out" in row.who.message.text()
    assert dict(panel.aside.facts.texts())["Host"] == "Gál Örs"


def test_letters_that_mean_nobody_are_said_at_once(house: Reception, panel: VisitorsPanel) -> None:
    enter("Új Ember", ENTER)
    enter("xyz", ENTER)
    row = panel.form.fields.first.who
    assert row.error() == "Nobody has these letters, neither in a name nor in a topic."
    press(ENTER, CTRL)
    assert row.error().startswith("Whom do they come to?")
    assert focus() is panel.form.fields.first.host


MISSING = [
    ("name", "", "szer", "who", "Please fill this in."),
    ("host", "Új Ember", "", "host", "Whom do they come to?"),
]


@pytest.mark.parametrize(
    ("_what", "name", "host", "row", "words"), MISSING, ids=[each[0] for each in MISSING]
)
def test_what_is_missing_is_said_under_its_field(
    house: Reception,
    panel: VisitorsPanel,
    _what: str,
    name: str,
    host: str,
    row: str,
    words: str,
) -> None:
    enter(name, ENTER)
    enter(host, ENTER)
    press(ENTER, CTRL)
    fields = panel.form.fields
    shown = fields.who if row == "who" else fields.first.who
    assert shown.error().startswith(words)
    assert focus() in shown.fields
    assert house.names()["waiting"] == []


def test_further_purposes_go_to_other_hosts(house: Reception, panel: VisitorsPanel) -> None:
    enter("Új Ember", ENTER)
    enter("hor", ENTER)
    enter("szerződés", ENTER)
    press(Qt.Key.Key_T, ALT)
    enter("gál", ENTER)
    enter("állás")
    assert panel.form.fields.further[1].who.isVisible()
    press(ENTER, CTRL)
    stops = only_visit(house).details.stops
    assert [(stop.host, stop.purpose) for stop in stops] == [
        (house.horvath, "szerződés"),
        (house.gal, "állás"),
    ]


def test_a_group_comes_in_one_entry(house: Reception, panel: VisitorsPanel) -> None:
    enter("Kis Ede", ENTER)
    enter("gál", ENTER)
    press(Qt.Key.Key_E, ALT)
    enter("4")
    press(ENTER)
    press(ENTER)
    assert focus() is panel.form.fields.members
    enter("Nagy Lea")
    press(ENTER, SHIFT)
    enter("Kovács Bea")
    press(ENTER, CTRL)
    details = only_visit(house).details
    assert details.people == 4
    assert details.members == (Member(name="Nagy Lea"), Member(name="Kovács Bea"))


def test_pressed_twice_is_written_once(
    house: Reception, panel: VisitorsPanel, runner: InlineRunner
) -> None:
    enter("Új Ember", ENTER)
    enter("hor", ENTER)
    runner.hold = True
    press(ENTER, CTRL)
    press(ENTER, CTRL)
    press(ENTER, CTRL | SHIFT)
    runner.release()
    assert house.names()["waiting"] == ["Új Ember"]


def test_ctrl_shift_enter_prints_the_badge(house: Reception, panel: VisitorsPanel) -> None:
    house.set_rules(badge_at_arrival=False)
    panel._read_rules()
    enter("Új Ember", ENTER)
    enter("hor", ENTER)
    press(ENTER, CTRL | SHIFT)
    assert [badge.reference for badge in house.sent] == [str(only_visit(house).id)]


# --- later ---


def test_somebody_is_expected_instead(house: Reception, panel: VisitorsPanel) -> None:
    press(Qt.Key.Key_X, CTRL | SHIFT)
    enter("Új Ember", ENTER)
    press(ENTER)
    enter("14:30", ENTER)
    enter("hor", ENTER)
    press(ENTER, CTRL)
    visit = only_visit(house)
    assert visit.state is VisitState.EXPECTED
    assert visit.expected_at == house.clock.at + timedelta(hours=2, minutes=30)
    assert said(panel) == "Új Ember is expected, noted 12:00"


TIMES = [
    ("none", "", "Type a time, as 14:30, or +30 minutes."),
    ("unreadable", "soon", "Type a time, as 14:30, or +30 minutes."),
    ("over", "11:30", "That time is over. Enter one that is still to come."),
]


@pytest.mark.parametrize(("_what", "typed", "words"), TIMES, ids=[each[0] for each in TIMES])
def test_a_time_that_cannot_be_is_said_under_it(
    house: Reception, panel: VisitorsPanel, _what: str, typed: str, words: str
) -> None:
    press(Qt.Key.Key_X, CTRL | SHIFT)
    enter("Új Ember", ENTER)
    press(ENTER)
    enter(typed, ENTER)
    press(ENTER, CTRL)
    assert panel.form.fields.when.error() == words
    assert focus() is panel.form.fields.time
    assert house.names()["expected"] == []


def test_who_came_earlier_is_written_down_late_and_not_as_exact(
    house: Reception, panel: VisitorsPanel
) -> None:
    for _ in range(2):
        press(Qt.Key.Key_X, CTRL | SHIFT)
    enter("Új Ember", ENTER)
    press(ENTER)
    press(ENTER, CTRL)
    fields = panel.form.fields
    assert fields.when.error() == "About when did they come? As 10:40."
    assert focus() is fields.time
    enter("12:40", ENTER)
    enter("hor", ENTER)
    press(ENTER, CTRL)
    assert fields.when.error() == "That lies ahead. Enter when it really was."
    press(Qt.Key.Key_A, CTRL)
    enter("10:40", ENTER)
    press(ENTER, CTRL)
    visit = only_visit(house)
    assert visit.state is VisitState.WAITING
    assert visit.inexact == {VisitTime.ARRIVED}
    assert visit.arrived_at == house.clock.at - timedelta(minutes=80)
    assert said(panel) == "Új Ember arrived, 12:00"


# --- whom not to let in ---


def test_a_note_stands_there_before_the_check_in(house: Reception, panel: VisitorsPanel) -> None:
    house.note("Új Ember", "Kutyával jön")
    enter("Új Ember", ENTER)
    assert "Kutyával jön" in panel.form.notes.told.sentence.text()
    enter("hor", ENTER)
    press(ENTER, CTRL)
    assert house.names()["waiting"] == ["Új Ember"]


def test_who_may_says_why_they_let_somebody_in(house: Reception, panel: VisitorsPanel) -> None:
    house.bar("Új Ember", "Fenyegetőzött")
    enter("Új Ember", ENTER)
    assert panel.form.notes.barred.sentence.text() == (
        "Do not let Új Ember in: Fenyegetőzött · Call Асқарова Ә. М."
    )
    enter("hor", ENTER)
    press(ENTER, CTRL)
    assert house.names()["waiting"] == []
    assert focus() is panel.form.fields.admit
    enter("Az igazgató kérte")
    press(ENTER, CTRL)
    assert house.names()["waiting"] == ["Új Ember"]


def test_who_may_not_is_asked_for_nothing(
    qtbot: QtBot, sqlite_desk: Desk, runner: InlineRunner, clock: Clock
) -> None:
    Reception(sqlite_desk, runner, clock).bar("Új Ember")
    receptionist = Actor(
        name="Kis Réka", counter="1", permissions=permissions_of([Role.RECEPTIONIST])
    )
    house = Reception(Desk(sqlite_desk.database, lambda: receptionist, clock), runner, clock)
    panel = open_form(qtbot, house)
    enter("Új Ember", ENTER)
    enter("hor", ENTER)
    press(ENTER, CTRL)
    assert "Call" in panel.form.notes.barred.sentence.text()
    assert not panel.form.fields.admit.isVisible()
    assert house.names()["waiting"] == []


def test_the_note_of_one_visitor_is_not_shown_for_the_next(
    house: Reception, panel: VisitorsPanel
) -> None:
    house.bar("Új Ember")
    enter("Új Ember", ENTER)
    press(ESC)
    panel.begin_visit()
    assert not panel.form.notes.isVisible()
    assert not panel.form.fields.admit.isVisible()


# --- changing ---


def test_a_visit_is_changed_and_its_history_stays(
    qtbot: QtBot, house: Reception, panel: VisitorsPanel
) -> None:
    visit = house.receive("Kovács Péter", 5, people=2, members=(Member(name="Kis Ede"),))
    panel._show_list()
    panel.list.reload()
    press(Qt.Key.Key_E, CTRL)
    fields = panel.form.fields
    assert (fields.name.text(), fields.first.host.text()) == ("Kovács Péter", "Horváth Zoltán")
    press(Qt.Key.Key_F, ALT)
    enter("Zöldkő Bt.")
    press(ENTER, CTRL)
    changed = house.visit(visit)
    assert (changed.details.firm, changed.arrived_at) == ("Zöldkő Bt.", visit.arrived_at)
    assert [member.name for member in changed.details.members] == ["Kis Ede"]
    assert said(panel) == "Kovács Péter changed, 12:00"
    panel.confirmation.undo.click()
    assert house.visit(visit).details == visit.details


def test_an_expected_visit_is_moved_with_the_change(house: Reception, panel: VisitorsPanel) -> None:
    visit = house.expect("Kovács Péter", 60)
    panel._show_list()
    panel.list.reload()
    press(Qt.Key.Key_E, CTRL)
    panel.form.fields.time.setText("15:45")
    panel.form.fields.firm.setText("Zöldkő Bt.")
    press(ENTER, CTRL)
    moved = house.visit(visit)
    assert moved.expected_at == house.clock.at + timedelta(hours=3, minutes=45)
    assert moved.details.firm == "Zöldkő Bt."
    panel.confirmation.undo.click()
    back = house.visit(visit)
    assert (back.expected_at, back.details) == (visit.expected_at, visit.details)


def test_a_step_of_another_desk_asks_nothing_of_who_writes(
    house: Reception, panel: VisitorsPanel
) -> None:
    visit = house.receive("Kovács Péter", 5)
    panel._show_list()
    panel.list.reload()
    press(Qt.Key.Key_E, CTRL)
    house.visits.admit(visit.id)
    panel.form.fields.firm.setText("Zöldkő Bt.")
    press(ENTER, CTRL)
    changed = house.visit(visit)
    assert (changed.details.firm, changed.state) == ("Zöldkő Bt.", VisitState.WITH_HOST)
    assert said(panel) == "Kovács Péter changed, 12:00"


# --- what is kept ---


@pytest.fixture
def room(qtbot: QtBot, house: Reception, tmp_path: Path) -> Iterator[Room]:
    room = Room(
        *(qtbot, house.desk, tmp_path),
        PageSpec("reception", "door-enter", lambda: "Reception", lambda: VisitorsPanel(house.desk)),
        VisitorsPanel,
    )
    yield room
    room.drafts.close()


def write_half(room: Room) -> str:
    """Write half a visit; return its uid."""
    room.panel.begin_visit()
    enter("Új Ember", ENTER)
    enter("gál", ENTER)
    enter("állás", ENTER)
    enter("Zöldkő Bt.")
    return room.panel.form.saving.uid


def test_f6_sets_a_visit_aside_and_brings_it_back_whole(house: Reception, room: Room) -> None:
    uid = write_half(room)
    press(Qt.Key.Key_F6)
    assert room.panel.form.fields.name.text() == ""
    assert ["Új Ember" in tile for tile in room.tiles()] == [True]
    room.panel._show_list()
    press(Qt.Key.Key_F6)
    fields = room.panel.form.fields
    assert room.panel.is_writing()
    assert (fields.name.text(), fields.first.host.text(), fields.firm.text()) == (
        *("Új Ember", "Gál Örs", "Zöldkő Bt."),
    )
    assert room.panel.form.saving.uid == uid
    press(ENTER, CTRL)
    assert house.names()["waiting"] == ["Új Ember"]
    assert only_visit(house).details.stops == (Stop(host=house.gal, purpose="állás", topic=""),)
    assert room.tiles() == []


def test_esc_leaves_what_was_written_on_the_shelf(room: Room) -> None:
    write_half(room)
    press(ESC)
    assert not room.panel.is_writing()
    assert len(room.tiles()) == 1


def test_what_was_written_is_on_disk_before_it_is_saved(house: Reception, room: Room) -> None:
    write_half(room)
    room.drafts.flush()
    (kept,) = room.store.of(AccountId(1))
    assert (kept.title, kept.shelved) == ("Új Ember", False)
    press(ENTER, CTRL)
    room.drafts.flush()
    assert room.store.of(AccountId(1)) == []


def test_an_expected_visitor_comes_while_another_is_written(house: Reception, room: Room) -> None:
    house.expect("Kovács Péter")
    write_half(room)
    press(Qt.Key.Key_F6)
    enter("kov", ENTER)
    assert house.names()["waiting"] == ["Kovács Péter"]
    assert ["Új Ember" in tile for tile in room.tiles()] == [True]


def test_a_change_that_was_set_aside_goes_on_as_a_change(house: Reception, room: Room) -> None:
    visit = house.receive("Kovács Péter", 5)
    room.panel.list.reload()
    press(Qt.Key.Key_E, CTRL)
    room.panel.form.fields.firm.setText("Zöldkő Bt.")
    press(Qt.Key.Key_F6)
    press(Qt.Key.Key_F6)
    press(ENTER, CTRL)
    assert house.visit(visit).details.firm == "Zöldkő Bt."
    assert len(house.names()["waiting"]) == 1


def test_a_change_that_was_only_looked_at_leaves_nothing(house: Reception, room: Room) -> None:
    house.receive("Kovács Péter", 5)
    room.panel.list.reload()
    press(Qt.Key.Key_E, CTRL)
    press(ESC)
    assert not room.panel.is_writing()
    assert room.tiles() == []


def test_what_is_written_stays_when_the_language_changes(
    house: Reception, panel: VisitorsPanel
) -> None:
    enter("Új Ember", ENTER)
    enter("hor", ENTER)
    try:
        speak(Language.HU)
        panel.grab()
        assert panel.form.fields.first.host.text() == "Horváth Zoltán"
    finally:
        speak(Language.EN)
