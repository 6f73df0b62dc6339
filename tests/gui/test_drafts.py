"""Nothing typed is lost: by keys, through the window, its pages and the disk."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import delete

from desk_gui.db.tables import PriceRow, PublicationRow
from desk_gui.domain.audit import Purpose
from desk_gui.domain.retention import traces
from desk_gui.services.access import Desk
from desk_gui.views.shell.shelf_chooser import ShelfChooser
from desk_gui.views.subscriptions.questions import ReasonQuestion
from desk_gui.widgets.messages import MessageBox
from tests.gui.counters import Counter, counter
from tests.gui.drafting import ASEL as ASEL_ACCOUNT
from tests.gui.drafting import BOLAT, Room
from tests.gui.hands import ALT, CTRL, ENTER, enter, press
from tests.gui.panels import back_in
from tests.gui.test_sale_page import order, sell_a_year

__all__ = ["counter"]

F5, F6, ESC = Qt.Key.Key_F5, Qt.Key.Key_F6, Qt.Key.Key_Escape
ASEL = "Нұрланова Әсел"

OpenRoom = Callable[[], Room]


@pytest.fixture
def open_room(
    qtbot: QtBot, qapp: QApplication, counter: Counter, tmp_path: Path
) -> Iterator[OpenRoom]:
    rooms: list[Room] = []

    def open_one() -> Room:
        rooms.append(Room(qtbot, qapp, counter, tmp_path))
        return rooms[-1]

    yield open_one
    for room in rooms:
        room.close()


@pytest.fixture
def room(open_room: OpenRoom) -> Room:
    room = open_room()
    room.press.begin_sale()
    return room


def write_all_of_a_sale(room: Room) -> None:
    """Fill every field there is, with two titles, the second in work."""
    sell_a_year()
    press(Qt.Key.Key_T, ALT)
    order("64120", Qt.Key.Key_1)
    press(Qt.Key.Key_Up)
    room.press.sale.form.set_payer_shown(True)
    enter("үміт", ENTER)
    press(Qt.Key.Key_A, ALT)
    press(Qt.Key.Key_A, CTRL)
    enter("Абай көшесі, 15-2")
    press(Qt.Key.Key_G, ALT)
    enter("10 000")
    press(Qt.Key.Key_N, ALT)
    enter("ФЧ-17")


def asked(qtbot: QtBot, room: Room) -> ReasonQuestion:
    """Return the question that is open, once it has the keys."""
    open_ones = [each for each in room.window.findChildren(ReasonQuestion) if each.isVisible()]
    (question,) = open_ones
    qtbot.waitUntil(question.isActiveWindow)
    return question


def test_f6_sets_a_sale_aside_and_brings_back_every_field(room: Room) -> None:
    sale = room.press.sale
    write_all_of_a_sale(room)
    written, focus = sale.work.draft_content(), room.window.focusWidget()
    assert written is not None
    assert written["payer"] is not None
    assert written["proof_number"] == "ФЧ-17"
    press(F6)
    assert room.tiles() == [f"{ASEL}, Press · 12:00"]
    assert not sale.form.is_begun()
    assert room.window.focusWidget() is sale.form.subscriber.name
    press(F6)
    assert sale.work.draft_content() == written
    assert room.window.focusWidget() is focus
    assert room.tiles() == []


def test_several_at_once_and_one_is_chosen_by_its_digit(qtbot: QtBot, room: Room) -> None:
    for name in ("Сериков", "Ахметова", "Ким"):
        enter(name)
        press(F6)
    assert [tile.split(",")[0] for tile in room.tiles()] == ["Сериков", "Ахметова", "Ким"]
    press(F6, CTRL)
    (chooser,) = room.window.findChildren(ShelfChooser)
    qtbot.waitUntil(chooser.rows.hasFocus)
    press(Qt.Key.Key_3)
    assert room.press.sale.form.subscriber.name.text() == "Сериков"
    assert len(room.tiles()) == 2


def test_esc_in_the_list_of_the_shelf_leaves_all_as_it_is(qtbot: QtBot, room: Room) -> None:
    enter("Сериков")
    press(F6)
    press(F6, CTRL)
    (chooser,) = room.window.findChildren(ShelfChooser)
    qtbot.waitUntil(chooser.rows.hasFocus)
    press(ESC)
    assert len(room.tiles()) == 1


def test_what_is_not_wanted_any_more_is_thrown_away(qtbot: QtBot, room: Room) -> None:
    enter("Сериков")
    press(F6)
    press(F6, CTRL)
    (chooser,) = room.window.findChildren(ShelfChooser)
    qtbot.waitUntil(chooser.rows.hasFocus)
    press(Qt.Key.Key_Delete)
    (box,) = chooser.findChildren(MessageBox)
    qtbot.keyClick(box.buttons[1], ENTER)
    assert room.tiles() == []
    assert room.on_disk() == []


def test_taking_one_sets_aside_what_is_in_work(room: Room) -> None:
    enter("Сериков")
    press(F6)
    enter("Ким")
    room.window.shelf.taken.emit(room.window.shelf.newest())
    assert room.press.sale.form.subscriber.name.text() == "Сериков"
    assert [tile.split(",")[0] for tile in room.tiles()] == ["Ким"]


def test_esc_leaves_for_the_list_and_nothing_is_lost(room: Room) -> None:
    sell_a_year()
    press(ESC)
    assert not room.press.selling()
    assert len(room.tiles()) == 1
    press(F6)
    assert room.press.selling()
    assert len(room.press.sale.form.draft().lines) == 1


def test_what_is_typed_is_on_disk_without_another_key(qtbot: QtBot, room: Room) -> None:
    enter("Сериков")
    qtbot.waitUntil(lambda: room.on_disk() == ["Сериков"])


def test_a_posted_sale_is_no_draft_any_more(qtbot: QtBot, room: Room) -> None:
    sell_a_year()
    qtbot.waitUntil(lambda: room.on_disk() == [ASEL])
    press(ENTER, CTRL)
    qtbot.waitUntil(lambda: room.on_disk() == [])


def test_after_a_restart_it_waits_on_the_shelf(room: Room, open_room: OpenRoom) -> None:
    sell_a_year()
    written = room.press.sale.work.draft_content()
    room.close()
    again = open_room()
    assert again.tiles() == [f"{ASEL}, Press · 12:00"]
    press(F6)
    assert again.press.sale.work.draft_content() == written


def test_another_clerk_sees_nothing_of_it(room: Room) -> None:
    enter("Сериков")
    press(F6)
    enter("Ким")
    room.sign_in(BOLAT)
    assert room.tiles() == []
    assert not room.press.sale.form.is_begun()
    assert room.on_disk(BOLAT) == []
    room.sign_in(ASEL_ACCOUNT)
    assert [tile.split(",")[0] for tile in room.tiles()] == ["Сериков", "Ким"]


def test_markup_in_a_name_stays_letters_on_a_tile(room: Room) -> None:
    enter("<b>Ким</b>")
    press(F6)
    assert room.tiles() == ["<b>Ким</b>, Press · 12:00"]


def test_a_title_that_is_gone_is_said_and_the_rest_is_kept(room: Room, sqlite_desk: Desk) -> None:
    sell_a_year()
    press(F6)
    with sqlite_desk.database.write() as session:
        session.execute(delete(PriceRow))
        session.execute(delete(PublicationRow).where(PublicationRow.index == "75384"))
    press(F6)
    form = room.press.sale.form
    assert "is not on sale any more" in form.payment.message.text()
    assert form.subscriber.name.text() == ASEL
    assert form.titles.title.text() == "Оқыту-тәрбиелеу технологиясы"
    assert form.draft().lines == ()


def test_a_subscriber_who_is_gone_is_said_and_the_words_are_kept(
    room: Room, counter: Counter
) -> None:
    sell_a_year()
    press(F6)
    counter.people.revert_add(counter.person.id, counter.person.version)
    press(F6)
    form = room.press.sale.form
    assert "not on record" in form.payment.message.text()
    assert form.subscriber.name.text() == ASEL
    assert form.subscriber.search.person is None
    assert len(form.draft().lines) == 1


def test_a_new_person_is_set_aside_and_brought_back(room: Room) -> None:
    page = room.people
    press(Qt.Key.Key_N, CTRL)
    enter("Серікова")
    press(Qt.Key.Key_P, ALT)
    enter("8 701 555 01 48; 55")
    written = page.form.draft_content()
    press(F6)
    assert room.tiles() == ["Серікова, People · 12:00"]
    assert not page.form.is_edited()
    room.press.begin_sale()
    press(F6)
    assert room.window.page() is page
    assert page.form.isVisible()
    assert page.form.draft_content() == written


def test_a_draft_of_a_changed_record_shows_both_texts(
    qtbot: QtBot, room: Room, counter: Counter
) -> None:
    page = room.people
    page.form.start_change(counter.person)
    page.stack.setCurrentWidget(page.form)
    page.form.take_focus()
    enter("Әлиева")
    press(F6)
    other = replace(counter.person.details, given_name="Айгүл")
    changed = counter.people.change(counter.person.id, counter.person.version, other).value
    with qtbot.waitSignal(page.form.conflicted) as told:
        press(F6)
    theirs, mine = told.args
    assert theirs == changed
    assert (mine.family_name, mine.given_name) == (page.form.fields.family.text(), "Әсел")
    assert page.form.before() == counter.person
    page.form.go_on_with(theirs, mine)
    press(ENTER, CTRL)
    kept = counter.people.person(counter.person.id, Purpose.ENQUIRY).value
    assert kept is not None
    assert kept.details.family_name == mine.family_name


def test_a_question_left_unanswered_waits_on_the_shelf(
    qtbot: QtBot, room: Room, counter: Counter
) -> None:
    sell_a_year()
    press(ENTER, CTRL)
    press(ESC)
    page = room.press.forms
    (form,) = counter.forms()
    qtbot.waitUntil(page.void_action.isEnabled)
    press(Qt.Key.Key_Delete, CTRL)
    question = asked(qtbot, room)
    press(Qt.Key.Key_N, ALT)
    enter("қате атау")
    press(ESC)
    assert room.tiles() == [f"Void {form.number}, Press · 12:00"]
    back_in(qtbot, room.window)
    press(F6)
    again = asked(qtbot, room)
    assert again is not question
    assert again.note.text() == "қате атау"
    press(ENTER, CTRL)
    qtbot.waitUntil(lambda: counter.forms()[0].void is not None)
    qtbot.waitUntil(lambda: room.on_disk() == [])


def test_what_names_somebody_who_was_erased_is_nowhere_any_more(
    room: Room, counter: Counter
) -> None:
    people = room.people
    press(Qt.Key.Key_N, CTRL)
    enter("Жұмабаев")
    room.drafts.flush()
    press(F6)
    press(Qt.Key.Key_N, CTRL)
    enter("Бекенова")
    room.drafts.flush()
    assert room.on_disk() == ["Жұмабаев", "Бекенова"]
    room.drafts.forget([traces(7, "u-7", "Жұмабаев")])
    assert (room.on_disk(), room.tiles()) == (["Бекенова"], [])
    assert people.form.fields.details().family_name == "Бекенова"
    room.drafts.forget([traces(8, "u-8", "Бекенова")])
    assert room.on_disk() == []
    assert people.form.fields.details().family_name == ""


def test_what_nobody_wrote_on_for_long_goes(room: Room, counter: Counter) -> None:
    room.people.add_person()
    enter("Жұмабаев")
    press(F6)
    room.drafts.forget_older(counter.today)
    assert room.on_disk() == ["Жұмабаев"]
    room.drafts.forget_older(counter.today + timedelta(days=1))
    assert (room.on_disk(), room.tiles()) == ([], [])
