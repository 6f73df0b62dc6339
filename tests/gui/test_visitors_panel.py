"""The visitors panel, worked by keys: in, on, out, and whatever lies between."""

from collections.abc import Iterator
from datetime import timedelta
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from desk_gui.domain.actors import Actor, Permission, Role, permissions_of
from desk_gui.domain.badges import badge_code, slip_code
from desk_gui.domain.languages import Language
from desk_gui.domain.prints import DocumentKind
from desk_gui.domain.staff import Presence
from desk_gui.domain.visits import Member, Offer, Stop, Visit, VisitState, VisitTime
from desk_gui.services.access import Desk
from desk_gui.services.visit_rows import house_token
from desk_gui.views.language import speak
from desk_gui.views.shell.allowed import cut_to
from desk_gui.views.visits.badge_questions import (
    BackQuestion,
    BadgesQuestion,
    FoundQuestion,
    GroupBadgeQuestion,
    PlasticQuestion,
)
from desk_gui.views.visits.correction import CorrectionQuestion
from desk_gui.views.visits.visit_questions import (
    AdmitQuestion,
    EndQuestion,
    MemberQuestion,
    TellQuestion,
)
from desk_gui.views.visits.visitors_panel import VisitorsPanel
from desk_gui.widgets.messages import MessageBox
from desk_gui.widgets.theme import look
from desk_gui.widgets.tokens import State
from tests.conftest import Clock
from tests.gui.hands import CTRL, ENTER, SHIFT, enter, focus, press
from tests.gui.panels import Opened, back_in, row, rows, said
from tests.gui.receptions import Reception, house
from tests.runners import InlineRunner
from tests.visits import still_here

__all__ = ["house"]

OpenPanel = Opened[VisitorsPanel]
DOWN, UP, ESC = Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Escape
TAB = Qt.Key.Key_Tab


def opening(qtbot: QtBot, house: Reception) -> OpenPanel:
    return OpenPanel(qtbot, lambda: VisitorsPanel(house.desk), height=568)


@pytest.fixture
def open_panel(qtbot: QtBot, house: Reception) -> Iterator[OpenPanel]:
    yield opening(qtbot, house)
    assert look().elided == set()


Q = TypeVar("Q", bound=QDialog)


class Asked:
    """Waits for a question of this kind to have the focus, and returns it."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot

    def __call__(self, panel: VisitorsPanel, kind: type[Q]) -> Q:
        found = panel.findChild(kind)
        assert found is not None
        self._qtbot.waitUntil(found.isActiveWindow)
        return found


@pytest.fixture
def asked(qtbot: QtBot) -> Asked:
    return Asked(qtbot)


def next_asked(qtbot: QtBot, name: str) -> None:
    """Wait until the next of a group is asked for."""

    def is_asked() -> bool:
        window = QApplication.activeWindow()
        return isinstance(window, GroupBadgeQuestion) and window.who.currentText() == name

    qtbot.waitUntil(is_asked)


def chip(panel: VisitorsPanel, name: str) -> str:
    found = row(panel, name).chip
    assert found is not None
    return found.text


def current(panel: VisitorsPanel) -> str:
    line = panel.list.line()
    return line.name if line is not None else ""


def rest(panel: VisitorsPanel) -> None:
    """Let the hand rest on a line for as long as it takes to open the record."""
    panel.reading.read()


# --- the board ---


def test_what_needs_somebody_stands_first(house: Reception, open_panel: OpenPanel) -> None:
    house.expect("Kovácsné Fülöp Tünde")
    house.receive("Szűcs Ágnes", 12)
    house.receive("Tóth Gergely", 24)
    house.visits.admit(house.receive("Ürögdi Jenő", 40).id)
    house.visits.leave(house.receive("Kiss Márta", 50).id)
    panel = open_panel()
    assert rows(panel) == [
        *("# To do now", "Tóth Gergely", "Szűcs Ágnes", "# Expected", "Kovácsné Fülöp Tünde"),
        *("# With the host", "Ürögdi Jenő", "# Left", "Kiss Márta"),
    ]
    late = row(panel, "Tóth Gergely").chip
    assert late is not None
    assert (late.text, late.state) == ("waits too long · 24 min", State.WARN)
    assert chip(panel, "Szűcs Ágnes") == "waits · 12 min"
    assert [row(panel, name).button for name in ("Szűcs Ágnes", "Ürögdi Jenő", "Kiss Márta")] == [
        *("Show in", "Left", "History"),
    ]


def test_times_tick_on_without_a_question_to_the_database(
    house: Reception, open_panel: OpenPanel, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    house.receive("Szűcs Ágnes", 12)
    house.expect("Pásztor Íris", 2)
    panel = open_panel()
    press(DOWN)
    asked: list[object] = []
    monkeypatch.setattr(house.desk.runner, "ask", lambda *given, **_: asked.append(given))
    clock.at += timedelta(minutes=5)
    panel.list._tick.timeout.emit()
    assert chip(panel, "Szűcs Ágnes") == "waits too long · 17 min"
    assert chip(panel, "Pásztor Íris") == "late · 3 min"
    assert current(panel) == "Pásztor Íris"
    assert asked == []


def test_a_new_day_begins_by_itself(house: Reception, open_panel: OpenPanel, clock: Clock) -> None:
    house.expect("Kovács Péter", 30)
    panel = open_panel()
    clock.at += timedelta(days=1)
    panel.list._tick.timeout.emit()
    assert rows(panel) == []
    assert "F2" in panel.list.empty.text()


def test_letters_typed_anywhere_in_the_list_filter_it(
    house: Reception, open_panel: OpenPanel
) -> None:
    house.receive("Szűcs Ágnes", 1)
    house.receive("Нұрланова Әсел", 1, firm="Zöldkő Bt.")
    panel = open_panel()
    enter("asel zold")
    assert rows(panel) == ["# To do now", "Нұрланова Әсел"]
    assert focus() is panel.list.rows
    press(Qt.Key.Key_Backspace)
    assert panel.list.filter.text() == "asel zol"
    press(ESC)
    assert len(rows(panel)) == 3


def test_who_has_none_of_the_letters_leaves_the_cursor_in_the_filter(
    house: Reception, open_panel: OpenPanel
) -> None:
    house.receive("Szűcs Ágnes")
    panel = open_panel()
    enter("xy")
    assert "Nobody of today" in panel.list.empty.text()
    for _ in "xy":
        press(Qt.Key.Key_Backspace)
    press(DOWN)
    assert focus() is panel.list.rows
    assert current(panel) == "Szűcs Ágnes"


def test_how_many_are_in_the_house_is_told(
    qtbot: QtBot, house: Reception, open_panel: OpenPanel
) -> None:
    house.receive("Műszaki Egyetem", 30, people=6)
    panel = open_panel()
    with qtbot.waitSignal(panel.in_house_changed) as told:
        panel.list.reload()
    assert told.args == [6, 1]


# --- in, on and out ---


def test_enter_goes_the_whole_way_of_a_visit(house: Reception, open_panel: OpenPanel) -> None:
    visit = house.expect("Kovácsné Fülöp Tünde")
    panel = open_panel()
    press(ENTER)
    assert said(panel) == "Kovácsné Fülöp Tünde arrived, 12:00"
    assert house.visit(visit).state is VisitState.WAITING
    press(ENTER)
    assert said(panel) == "Kovácsné Fülöp Tünde shown in, 12:00"
    press(ENTER)
    assert said(panel) == "Kovácsné Fülöp Tünde left, 12:00"
    assert house.names()["gone"] == ["Kovácsné Fülöp Tünde"]


def test_a_finger_that_rests_on_enter_makes_one_step(
    house: Reception, open_panel: OpenPanel, runner: InlineRunner
) -> None:
    visit = house.expect("Kovács Péter")
    open_panel()
    runner.hold = True
    press(ENTER)
    press(ENTER)
    runner.release()
    assert house.visit(visit).state is VisitState.WAITING


def test_the_list_goes_with_who_stays_and_past_who_leaves(
    house: Reception, open_panel: OpenPanel
) -> None:
    for name in ("Bíró Ádám", "Dóka Éva"):
        house.visits.admit(house.receive(name, 5).id)
    house.expect("Kovács Péter", 30)
    panel = open_panel()
    press(ENTER)
    assert current(panel) == "Kovács Péter"
    press(DOWN)
    press(ENTER)
    assert current(panel) == "Dóka Éva"
    press(ENTER)
    assert sorted(house.names()["gone"]) == ["Bíró Ádám", "Dóka Éva"]


def test_each_step_is_taken_back_by_undo(house: Reception, open_panel: OpenPanel) -> None:
    visit = house.receive("Kovács Péter")
    panel = open_panel()
    press(ENTER)
    assert house.visit(visit).state is VisitState.WITH_HOST
    panel.confirmation.undo.click()
    assert house.visit(visit).state is VisitState.WAITING
    assert said(panel) == "Kovács Péter: taken back, 12:00"
    assert not panel.confirmation.undo.isVisible()


def test_a_badge_is_printed_at_arrival_where_the_rules_say_so(
    house: Reception, open_panel: OpenPanel
) -> None:
    house.expect("Kovács Péter")
    open_panel()
    press(ENTER)
    (badge,) = house.sent
    assert (badge.kind, badge.paper) == (DocumentKind.BADGE, "label")
    assert "Kovács" not in badge.title


def test_no_badge_is_printed_where_they_do_not(house: Reception, open_panel: OpenPanel) -> None:
    house.set_rules(badge_at_arrival=False)
    house.expect("Kovács Péter")
    open_panel()
    press(ENTER)
    assert house.sent == []
    press(Qt.Key.Key_P, CTRL)
    assert len(house.sent) == 1


def test_another_purpose_sends_the_visitor_on(house: Reception, open_panel: OpenPanel) -> None:
    stops = (Stop(host=house.horvath, purpose="szerződés"), Stop(host=house.gal, purpose="állás"))
    visit = house.receive("Kovács Péter", 5, stops=stops)
    panel = open_panel()
    press(ENTER)
    shown = row(panel, "Kovács Péter")
    assert (shown.button, shown.aside_under) == ("Send on", "then Gál Örs")
    press(ENTER)
    assert said(panel) == "Kovács Péter sent on, 12:00"
    assert (house.visit(visit).state, house.visit(visit).at_stop) == (VisitState.WAITING, 1)


def test_another_desk_was_first_and_that_is_said(house: Reception, open_panel: OpenPanel) -> None:
    visit = house.expect("Kovács Péter")
    panel = open_panel()
    house.visits.arrive(visit.id)
    press(ENTER)
    assert said(panel) == "Is here already: Асқарова Ә. М. checked them in at 12:00."


def test_the_news_of_another_desk_is_shown(
    house: Reception, open_panel: OpenPanel, runner: InlineRunner
) -> None:
    panel = open_panel()
    runner.run(panel, lambda: house.visits.expect("u", house.details("Új Ember"), house.clock.at))
    assert rows(panel) == ["# Expected", "Új Ember"]


# --- the plastic badge ---


def leaving_with_badge(house: Reception) -> Visit:
    house.set_rules(plastic_badges=True)
    visit = house.receive("Kovács Péter", 5)
    house.visits.admit(visit.id)
    return house.visits.issue_badge(visit.id, "12").value


@pytest.mark.parametrize(("key", "note"), [(ENTER, ""), (Qt.Key.Key_L, "")], ids=["back", "lost"])
def test_a_plastic_badge_is_asked_for_at_the_door(
    house: Reception, open_panel: OpenPanel, key: Qt.Key, note: str, asked: Asked
) -> None:
    leaving_with_badge(house)
    panel = open_panel()
    press(ENTER)
    box = asked(panel, MessageBox)
    assert box.heading.text() == "Is badge 12 back?"
    press(key)
    assert house.names()["gone"] == ["Kovács Péter"]
    assert row(panel, "Kovács Péter").aside_under == note


def test_a_badge_is_given_out_and_the_same_one_not_twice(
    house: Reception, open_panel: OpenPanel, asked: Asked
) -> None:
    leaving_with_badge(house)
    house.receive("Szűcs Ágnes")
    panel = open_panel()
    press(Qt.Key.Key_B, CTRL)
    question = asked(panel, PlasticQuestion)
    enter("12", ENTER)
    assert question.rows["number"].error() == "Kovács Péter has badge 12. Take another one."
    enter("a", ENTER)
    assert said(panel) == "Szűcs Ágnes has badge 12A"
    panel.confirmation.undo.click()
    assert said(panel) == "Szűcs Ágnes: taken back, 12:00"
    assert [line.badge_numbers for line in house.book.board().value.waiting] == [()]


def test_a_badge_whose_visitor_is_gone_is_lost_found_and_given_out_again(
    house: Reception, open_panel: OpenPanel, asked: Asked, qtbot: QtBot
) -> None:
    leaving_with_badge(house)
    house.clock.at += timedelta(days=1)
    house.visits.close_forgotten()
    panel = open_panel()
    assert row(panel, "Kovács Péter").aside_under == "badge 12 is still out"
    press(Qt.Key.Key_B, CTRL)
    asked(panel, MessageBox)
    press(Qt.Key.Key_L)
    assert said(panel) == "Badge 12 is lost, 12:00"
    assert row(panel, "Kovács Péter").aside_under == ""
    back_in(qtbot, panel)
    press(Qt.Key.Key_B, CTRL | SHIFT)
    question = asked(panel, FoundQuestion)
    enter("13", ENTER)
    assert question.rows["number"].error() == "Nobody has badge 13. Compare the number."
    question.number.selectAll()
    enter("12", ENTER)
    assert said(panel) == "Badge 12 is back, 12:00"
    assert house.visits.issue_badge(house.receive("Szűcs Ágnes").id, "12").value.badge_numbers == (
        "12",
    )


def test_a_wrong_badge_is_put_right(
    house: Reception, open_panel: OpenPanel, asked: Asked, qtbot: QtBot
) -> None:
    visit = leaving_with_badge(house)
    panel = open_panel()
    press(Qt.Key.Key_B, CTRL)
    asked(panel, MessageBox)
    press(ENTER)
    back_in(qtbot, panel)
    press(Qt.Key.Key_B, CTRL)
    asked(panel, PlasticQuestion)
    enter("21", ENTER)
    assert (house.visit(visit).badge_numbers, house.visit(visit).state) == (
        *(("21",), VisitState.WITH_HOST),
    )


def test_each_of_a_group_gets_a_badge_and_none_of_them_is_forgotten(
    house: Reception, open_panel: OpenPanel, asked: Asked, qtbot: QtBot
) -> None:
    house.set_rules(plastic_badges=True)
    visit = house.receive("Nagy Anna", 5, people=3, members=(Member(name="Kis Ede"),))
    panel = open_panel()
    press(Qt.Key.Key_B, CTRL)
    for number, name in (("1", "Nagy Anna"), ("2", "Kis Ede"), ("3", "one of the group")):
        next_asked(qtbot, name)
        enter(number, ENTER)
    assert said(panel) == "Nagy Anna has badge 3"
    back_in(qtbot, panel)
    rest(panel)
    facts = dict(panel.record.facts.texts())
    assert facts["Badge"] == "1 · Nagy Anna\n2 · Kis Ede\n3 · one of the group"
    # Somebody leaves alone, with the badge of their own.
    press(Qt.Key.Key_G, CTRL)
    asked(panel, MemberQuestion)
    press(DOWN)
    press(ENTER)
    box = asked(panel, MessageBox)
    assert box.heading.text() == "Is badge 2 back?"
    press(ENTER)
    assert house.visit(visit).badge_numbers == ("1", "3")
    back_in(qtbot, panel)
    house.visits.admit(visit.id)
    panel.list.reload()
    press(ENTER)
    question = asked(panel, BadgesQuestion)
    assert [tick.text() for tick in question.ticks.values()] == [
        *("1 · Nagy Anna", "3 · one of the group"),
    ]
    press(DOWN)
    press(Qt.Key.Key_Space)
    press(ENTER)
    assert (house.visit(visit).state, house.visit(visit).badges) == (VisitState.LEFT, ())
    assert house.visits.return_badge("3").value.id == visit.id


def test_a_badge_of_a_group_that_is_gone_is_written_off_by_its_number(
    house: Reception, open_panel: OpenPanel, asked: Asked
) -> None:
    house.set_rules(plastic_badges=True)
    visit = house.receive("Nagy Anna", 5, people=2, members=(Member(name="Kis Ede"),))
    house.visits.issue_badge(visit.id, "12")
    house.visits.issue_badge(visit.id, "9", 0)
    house.clock.at += timedelta(days=1)
    house.visits.close_forgotten()
    panel = open_panel()
    assert row(panel, "Nagy Anna").aside_under == "badges 9, 12 are still out"
    press(Qt.Key.Key_B, CTRL)
    asked(panel, BackQuestion)
    press(DOWN)
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Right)
    press(ENTER)
    assert said(panel) == "Badge 9 is lost, 12:00"
    assert row(panel, "Nagy Anna").aside_under == "badge 12 is still out"


# --- what was done by mistake a while ago ---


def test_who_was_let_out_by_mistake_is_in_the_house_again(
    house: Reception, open_panel: OpenPanel
) -> None:
    visit = house.receive("Kovács Péter", 30)
    house.visits.leave(visit.id)
    house.clock.at += timedelta(minutes=20)
    panel = open_panel()
    press(Qt.Key.Key_Z, CTRL | SHIFT)
    assert said(panel) == "Kovács Péter: taken back, 12:20"
    assert house.visit(visit).state is VisitState.WAITING


def test_the_words_of_a_visit_that_is_over_are_put_right(
    house: Reception, open_panel: OpenPanel
) -> None:
    visit = house.receive("Kovacs Peter", 30)
    house.visits.leave(visit.id)
    panel = open_panel()
    press(Qt.Key.Key_E, CTRL)
    panel.form.fields.name.selectAll()
    enter("Kovács Péter")
    press(ENTER, CTRL)
    assert said(panel) == "Kovács Péter changed, 12:00"
    assert house.visit(visit).state is VisitState.LEFT


# --- the scanner ---


def code_of(house: Reception, visit: Visit) -> str:
    with house.database.read() as connection:
        return badge_code(house.visit(visit).number, house_token(connection))


def test_a_scanned_badge_lets_its_visitor_out(house: Reception, open_panel: OpenPanel) -> None:
    visit = house.receive("Kovács Péter", 30)
    house.visits.admit(visit.id)
    panel = open_panel()
    panel.scanned(code_of(house, visit))
    assert said(panel) == "Kovács Péter left, 12:00"
    panel.confirmation.undo.click()
    assert house.visit(visit).state is VisitState.WITH_HOST


def test_a_foreign_code_is_refused_in_a_sentence(house: Reception, open_panel: OpenPanel) -> None:
    panel = open_panel()
    panel.scanned("VIS123")
    assert said(panel) == "This is no badge of ours, or it was read wrong. Scan it again."
    assert not panel.confirmation.undo.isVisible()


def test_a_scan_asks_for_the_plastic_badge(
    house: Reception, open_panel: OpenPanel, asked: Asked
) -> None:
    visit = leaving_with_badge(house)
    house.clock.at += timedelta(minutes=30)
    panel = open_panel()
    panel.scanned(code_of(house, visit))
    asked(panel, MessageBox)
    press(ENTER)
    assert house.visit(visit).state is VisitState.LEFT


def test_what_a_scan_did_is_said_while_a_form_is_open(
    house: Reception, open_panel: OpenPanel
) -> None:
    visit = house.receive("Kovács Péter", 30)
    panel = open_panel()
    panel.begin_visit()
    enter("Új Em")
    panel.scanned(code_of(house, visit))
    assert panel.form.fields.name.text() == "Új Em"
    assert panel.is_writing()
    assert panel.confirmation.isVisible()
    assert said(panel) == "Kovács Péter left, 12:00"


def test_a_scanned_slip_asks_for_its_note_to_be_read_and_takes_nobody_who_writes_from_it(
    house: Reception, open_panel: OpenPanel, asked: Asked
) -> None:
    house.note("Kovács Péter", "Kutyával jön")
    visit = house.expect("Kovács Péter")
    with house.database.read() as connection:
        slip = slip_code(visit.id, house_token(connection))
    panel = open_panel()
    panel.begin_visit()
    panel.scanned(slip)
    assert said(panel) == "Kovács Péter is not in yet: there is a note to be read first."
    assert panel.is_writing()
    press(Qt.Key.Key_Escape)
    panel.scanned(slip)
    assert "Kutyával jön" in asked(panel, MessageBox).text.text()
    assert house.visit(visit).state is VisitState.EXPECTED
    press(ENTER)
    assert house.visit(visit).state is VisitState.WAITING


# --- notes at the door ---


def test_a_note_is_read_before_somebody_is_let_in(
    house: Reception, open_panel: OpenPanel, asked: Asked
) -> None:
    house.note("Kovács Péter", "Kutyával jön")
    visit = house.expect("Kovács Péter")
    panel = open_panel()
    press(ENTER)
    box = asked(panel, MessageBox)
    assert "Kutyával jön" in box.text.text()
    assert house.visit(visit).state is VisitState.EXPECTED
    press(ENTER)
    assert house.visit(visit).state is VisitState.WAITING


def test_who_may_lets_in_whom_a_note_keeps_out_with_a_reason(
    house: Reception, open_panel: OpenPanel, asked: Asked
) -> None:
    house.bar("Kovács Péter", "Fenyegetőzött")
    visit = house.expect("Kovács Péter")
    panel = open_panel()
    press(ENTER)
    question = asked(panel, AdmitQuestion)
    assert "Fenyegetőzött" in question.rows["admit_reason"].message.text()
    press(ENTER)
    assert house.visit(visit).state is VisitState.EXPECTED
    enter("Az igazgató kérte", ENTER)
    assert house.visit(visit).state is VisitState.WAITING


def test_who_may_not_is_told_whom_to_call(
    qtbot: QtBot, sqlite_desk: Desk, runner: InlineRunner, clock: Clock, asked: Asked
) -> None:
    manager = Reception(sqlite_desk, runner, clock)
    manager.bar("Kovács Péter")
    manager.expect("Kovács Péter")
    receptionist = Actor(
        name="Kis Réka", counter="1", permissions=permissions_of([Role.RECEPTIONIST])
    )
    desk = Desk(sqlite_desk.database, lambda: receptionist, clock)
    panel = opening(qtbot, Reception(desk, runner, clock))()
    press(ENTER)
    assert panel.findChild(AdmitQuestion) is None
    box = asked(panel, MessageBox)
    assert "Call Асқарова Ә. М." in box.text.text()


def test_notes_stand_in_the_record(house: Reception, open_panel: OpenPanel) -> None:
    house.bar("Kovács Péter", "Kitiltva")
    house.expect("Kovács Péter")
    panel = open_panel()
    rest(panel)
    assert "Kitiltva" in panel.record.notes.barred.sentence.text()


# --- the record ---


def test_a_record_is_opened_by_resting_on_it_not_by_passing(
    house: Reception, open_panel: OpenPanel
) -> None:
    house.receive("Bíró Ádám", 3)
    house.receive("Dóka Éva", 2)
    panel = open_panel()
    press(DOWN)
    assert panel.record.found() is None
    assert panel.record.name.text() == "Dóka Éva"
    rest(panel)
    found = panel.record.found()
    assert found is not None
    assert found.visit.details.name == "Dóka Éva"


def test_the_record_says_where_the_host_is(house: Reception, open_panel: OpenPanel) -> None:
    back = house.clock.at + timedelta(minutes=30)
    house.desk.staff.set_presence(house.horvath, Presence.MEETING, back)
    house.receive("Kovács Péter", phone="+36 30 555 0147", language=Language.HU, brings="iratok")
    panel = open_panel()
    rest(panel)
    facts = dict(panel.record.facts.texts())
    assert facts["Where"] == "in a meeting · 12:30"
    assert (facts["Host"], facts["Brings"]) == ("Horváth Zoltán · 108", "iratok")
    assert (facts["Phone"], facts["Language"]) == ("+36 30 555 0147", "magyar")


def test_earlier_visits_stand_below(house: Reception, open_panel: OpenPanel, clock: Clock) -> None:
    first = house.receive("Kovács Péter", 30)
    house.visits.leave(first.id)
    clock.at += timedelta(days=3)
    house.receive("Kovács Péter", person=house.visit(first).details.person)
    panel = open_panel()
    rest(panel)
    assert panel.record.earlier.texts() == [("18/11/2026", "Horváth Zoltán, 30 min")]


def test_history_goes_into_the_record_and_esc_back(house: Reception, open_panel: OpenPanel) -> None:
    house.visits.leave(house.receive("Kiss Márta", 20).id)
    panel = open_panel()
    press(ENTER)
    assert focus() is panel.record.area
    assert [text for _, text in panel.record.events.texts()] == [
        *("Arrived · Асқарова Ә. М.", "Left · Асқарова Ә. М."),
    ]
    press(ESC)
    assert focus() is panel.list.rows


def test_offers_are_ticked_one_after_another(house: Reception, open_panel: OpenPanel) -> None:
    visit = house.receive("Kovács Péter")
    panel = open_panel()
    rest(panel)
    panel.record.waiting.ticks[Offer.SEAT].click()
    panel.record.waiting.ticks[Offer.DRINK].click()
    assert house.visit(visit).offered == {Offer.SEAT, Offer.DRINK}
    panel.record.waiting.ticks[Offer.SEAT].click()
    assert house.visit(visit).offered == {Offer.DRINK}


def test_the_time_told_is_kept_and_shown(
    house: Reception, open_panel: OpenPanel, asked: Asked
) -> None:
    visit = house.receive("Kovács Péter")
    panel = open_panel()
    rest(panel)
    panel.record.waiting.quick[15].click()
    assert said(panel) == "Kovács Péter was told to wait until 12:15"
    rest(panel)
    assert dict(panel.record.facts.texts())["Told"] == "until 12:15"
    press(Qt.Key.Key_I, CTRL)
    asked(panel, TellQuestion)
    enter("40", ENTER)
    told = house.visit(visit).told_until
    assert told is not None
    assert f"{told:%H:%M}" == "12:40"
    panel.confirmation.undo.click()
    told = house.visit(visit).told_until
    assert told is not None
    assert f"{told:%H:%M}" == "12:15"


def test_the_host_is_reminded_and_written_to(house: Reception, open_panel: OpenPanel) -> None:
    visit = house.receive("Kovács Péter")
    panel = open_panel()
    press(Qt.Key.Key_M, CTRL)
    assert said(panel) == "Horváth Zoltán reminded, 12:00"
    assert house.mailed == [visit.id]
    assert house.visit(visit).reminded_at is not None
    panel.confirmation.undo.click()
    assert said(panel) == "Kovács Péter: taken back, 12:00"
    assert house.visit(visit).reminded_at is None


def test_papers_go_to_the_printer_by_keys(house: Reception, open_panel: OpenPanel) -> None:
    visit = house.receive("Kovács Péter")
    open_panel()
    press(Qt.Key.Key_P, CTRL)
    press(Qt.Key.Key_H, CTRL)
    press(Qt.Key.Key_D, CTRL)
    press(Qt.Key.Key_P, CTRL | SHIFT)
    assert [(each.kind, each.reference) for each in house.sent] == [
        (DocumentKind.BADGE, str(visit.id)),
        (DocumentKind.SLIP, f"host:{visit.id}"),
        (DocumentKind.SLIP, f"data:{visit.id}"),
    ]
    assert [each.reference for each in house.previewed] == [str(visit.id)]


# --- other ends ---


def test_who_waited_in_vain_leaves_with_a_reason(
    house: Reception, open_panel: OpenPanel, asked: Asked
) -> None:
    visit = house.receive("Kovács Péter", 40)
    panel = open_panel()
    press(Qt.Key.Key_Delete, CTRL)
    question = asked(panel, EndQuestion)
    press(ENTER)
    assert question.rows["reason"].error() == "Please fill this in."
    enter("Elunta", ENTER)
    assert said(panel) == "Kovács Péter left unserved, 12:00"
    assert (house.visit(visit).state, house.visit(visit).reason) == (
        *(VisitState.UNSERVED, "Elunta"),
    )


def test_who_waited_in_vain_gives_the_badge_back(
    house: Reception, open_panel: OpenPanel, asked: Asked
) -> None:
    house.set_rules(plastic_badges=True)
    visit = house.receive("Kovács Péter", 40)
    house.visits.issue_badge(visit.id, "7")
    panel = open_panel()
    press(Qt.Key.Key_Delete, CTRL)
    asked(panel, EndQuestion)
    enter("Elunta", ENTER)
    box = asked(panel, MessageBox)
    box.buttons[0].click()
    assert house.visit(visit).state is VisitState.UNSERVED


ENDS = [
    ("no-show", (ENTER,), VisitState.NO_SHOW, ""),
    ("cancelled", (Qt.Key.Key_Right, ENTER), VisitState.CANCELLED, "Beteg"),
]


@pytest.mark.parametrize(("_what", "keys", "state", "reason"), ENDS, ids=[each[0] for each in ENDS])
def test_who_does_not_come_is_noted(
    house: Reception,
    open_panel: OpenPanel,
    asked: Asked,
    _what: str,
    keys: tuple[Qt.Key, ...],
    state: VisitState,
    reason: str,
) -> None:
    visit = house.expect("Kovács Péter", 30)
    panel = open_panel()
    press(Qt.Key.Key_Delete, CTRL)
    asked(panel, EndQuestion)
    for key in keys:
        press(key)
    if reason:
        enter(reason, ENTER)
    assert (house.visit(visit).state, house.visit(visit).reason) == (state, reason)
    panel.confirmation.undo.click()
    assert house.visit(visit).state is VisitState.EXPECTED


def test_one_of_a_group_leaves_before_the_others(
    house: Reception, open_panel: OpenPanel, asked: Asked
) -> None:
    visit = house.receive("Műszaki Egyetem", 5, people=2, members=(Member(name="Kis Ede"),))
    panel = open_panel()
    press(Qt.Key.Key_G, CTRL)
    asked(panel, MemberQuestion)
    press(DOWN)
    press(ENTER)
    assert still_here(house.visit(visit)) == 1
    rest(panel)
    assert "Kis Ede (left 12:00)" in dict(panel.record.facts.texts())["People"]


def test_what_the_house_closed_is_confirmed_in_the_morning(
    house: Reception, open_panel: OpenPanel, clock: Clock
) -> None:
    visit = house.receive("Kovács Péter", 5)
    clock.at += timedelta(hours=20)
    house.visits.close_forgotten()
    panel = open_panel()
    assert rows(panel)[:2] == ["# Closed by the house", "Kovács Péter"]
    assert row(panel, "Kovács Péter").button == "Confirm"
    press(ENTER)
    assert said(panel) == "Kovács Péter: confirmed, 08:00"
    assert rows(panel) == []
    assert house.visit(visit).auto_closed


def test_times_are_put_right_with_a_reason(
    house: Reception, open_panel: OpenPanel, asked: Asked
) -> None:
    visit = house.receive("Kovács Péter", 30)
    panel = open_panel()
    press(Qt.Key.Key_R, CTRL)
    question = asked(panel, CorrectionQuestion)
    enter("11:20", ENTER)
    question.times[VisitTime.ARRIVED].about.setFocus()
    press(Qt.Key.Key_Space)
    question.reason.setFocus()
    enter("Elírás", ENTER)
    assert said(panel) == "Kovács Péter: times corrected, 12:00"
    now = house.visit(visit)
    assert now.arrived_at is not None
    assert f"{now.arrived_at:%H:%M}" == "11:20"
    assert now.inexact == {VisitTime.ARRIVED}
    panel.confirmation.undo.click()
    assert house.visit(visit).arrived_at == visit.arrived_at
    assert house.visit(visit).inexact == visit.inexact


# --- the frame ---


def test_who_may_only_read_lets_nobody_in(
    qtbot: QtBot, sqlite_desk: Desk, runner: InlineRunner, clock: Clock
) -> None:
    visit = Reception(sqlite_desk, runner, clock).expect("Kovács Péter")
    reader = Actor(name="Kis Réka", counter="1", permissions=permissions_of([Role.EXECUTOR]))
    house = Reception(Desk(sqlite_desk.database, lambda: reader, clock), runner, clock)
    panel = opening(qtbot, house)()
    cut_to(panel, reader)
    press(ENTER)
    panel.begin_visit()
    assert not panel.is_writing()
    assert house.visit(visit).state is VisitState.EXPECTED
    assert not panel.list.new.isVisible()
    shown = [action for action in panel.findChildren(QAction) if action.isVisible()]
    needed = {action.property("permission") for action in shown}
    assert Permission.RECEIVE.value not in needed


def test_a_visit_found_elsewhere_is_shown(house: Reception, open_panel: OpenPanel) -> None:
    house.receive("Bíró Ádám")
    house.receive("Dóka Éva")
    panel = open_panel()
    enter("bir")
    found = house.book.find("dóka").value[0]
    panel.show_visit(found)
    assert current(panel) == "Dóka Éva"
    assert panel.list.filter.text() == ""


def test_a_visit_of_former_days_is_shown_beside_the_list(
    house: Reception, open_panel: OpenPanel, clock: Clock
) -> None:
    house.visits.leave(house.receive("Kiss Márta", 20).id)
    clock.at += timedelta(days=3)
    house.receive("Dóka Éva")
    panel = open_panel()
    panel.show_visit(house.book.find("kiss").value[0])
    assert panel.record.name.text() == "Kiss Márta"
    assert focus() is panel.record.area
    press(ESC)
    assert (panel.record.name.text(), current(panel)) == ("Dóka Éva", "Dóka Éva")


def laid_out(panel: VisitorsPanel) -> None:
    """Let other words find their room; what was cut before they had it does not count."""
    panel.grab()
    look().elided.clear()


@pytest.mark.parametrize("size", [(978, 568), (916, 448)])
def test_everything_fits_in_every_language(
    house: Reception, open_panel: OpenPanel, size: tuple[int, int]
) -> None:
    house.set_rules(plastic_badges=True)
    house.receive("Kovács Péter", 70, people=3)
    panel = open_panel(*size)
    rest(panel)
    try:
        for language in Language:
            speak(language)
            panel.retranslate()
            laid_out(panel)
            area = panel.record.area
            content = area.widget()
            assert content is not None
            panel.grab()
            assert content.minimumSizeHint().width() <= area.viewport().width()
            panel.begin_visit()
            laid_out(panel)
            panel.grab()
            press(ESC)
        assert look().elided == set()
    finally:
        speak(Language.EN)


def test_details_of_a_visit_are_no_rich_text(house: Reception, open_panel: OpenPanel) -> None:
    markup = "<h1>Péter</h1>"
    house.receive(markup)
    panel = open_panel()
    assert panel.record.name.text() == markup
    assert panel.record.name.textFormat() is Qt.TextFormat.PlainText


def test_enter_does_not_show_in_whom_another_desk_has_just_let_in(
    house: Reception, open_panel: OpenPanel, runner: InlineRunner
) -> None:
    visit = house.expect("Kovács Péter", 10)
    house.expect("Tóth Gergely", 20)
    panel = open_panel()
    assert current(panel) == "Kovács Péter"
    runner.changed.emit(house.visits.arrive(visit.id).changed)
    press(ENTER)
    assert house.visit(visit).state is VisitState.WAITING
    assert house.names()["expected"] == ["Tóth Gergely"]
    assert said(panel) == (
        "Kovács Péter: another desk has just changed this. Look at it, then press again."
    )
    press(ENTER)
    assert house.visit(visit).state is VisitState.WITH_HOST
