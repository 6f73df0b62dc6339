"""Two people at one record: both texts, chosen line by line, by keys."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desk_gui.domain.actors import EVERYTHING, Actor
from desk_gui.domain.audit import Purpose
from desk_gui.domain.languages import Country
from desk_gui.domain.people import Address, Person, PersonDetails, Phone
from desk_gui.services.access import Desk
from desk_gui.services.people import PeopleService
from desk_gui.services.people_erasure import PeopleErasure
from desk_gui.views.history.conflict import ConflictDialog, Difference
from desk_gui.views.people.page import PeoplePage
from desk_gui.widgets.text_choice import differing
from desk_gui.widgets.theme import LIGHT
from tests.conftest import Clock
from tests.gui.gallery import dress
from tests.gui.hands import ALT, CTRL, ENTER, focus, press
from tests.gui.panels import in_front
from tests.runners import InlineRunner

DETAILS = PersonDetails(
    family_name="Нұрланова",
    given_name="Әсел",
    phones=(Phone(typed="8 701 555 0147"),),
    addresses=(Address(postal_index="040812", text="Абай көшесі, 14"),),
    note="құжаты бар",
)
ROWS = (
    Difference(key="note", label="note", mine="a b", theirs="a c"),
    Difference(key="firm", label="firm", mine="x", theirs="", base=""),
    Difference(key="email", label="e-mail", mine="", theirs="y", base=""),
)
Told = list[Mapping[str, bool]]


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication) -> QWidget:
    dress(qapp, LIGHT)
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 600)
    window.show()
    return window


@pytest.fixture
def told() -> Told:
    return []


@pytest.fixture
def dialog(qtbot: QtBot, window: QWidget, told: Told) -> ConflictDialog:
    made = ConflictDialog(window, "Two people wrote here", "Ким А.", None, ROWS, told.append)
    made.open()
    qtbot.waitUntil(made.isActiveWindow)
    return made


@pytest.mark.parametrize(
    ("one", "other", "spans"),
    [
        ("a b", "a c", ([(2, 1)], [(2, 1)])),
        ("a", "a b", ([(1, 0)], [(1, 2)])),
        ("", "b", ([(0, 0)], [(0, 1)])),
        ("көше, 14", "көше, 16", ([(6, 2)], [(6, 2)])),
    ],
)
def test_the_words_that_differ_are_marked(
    one: str, other: str, spans: tuple[list[tuple[int, int]], list[tuple[int, int]]]
) -> None:
    assert differing(one, other) == spans


def test_what_only_one_changed_is_chosen_already(dialog: ConflictDialog) -> None:
    assert dialog.chosen() == {"firm": True, "email": False}
    assert not dialog.save_button.isEnabled()
    assert focus() is dialog.rows[0].choices[0]


def test_nothing_is_saved_before_every_line_is_chosen(dialog: ConflictDialog, told: Told) -> None:
    press(ENTER, CTRL)
    assert told == []
    press(Qt.Key.Key_Space)
    press(ENTER, CTRL)
    assert told == [{"note": True, "firm": True, "email": False}]


def test_arrows_choose_the_other_side(dialog: ConflictDialog) -> None:
    press(Qt.Key.Key_Right)
    assert dialog.chosen()["note"] is False
    press(Qt.Key.Key_Left)
    assert dialog.chosen()["note"] is True


def test_tab_goes_from_line_to_line(dialog: ConflictDialog) -> None:
    press(Qt.Key.Key_Tab)
    assert focus() is dialog.rows[1].choices[0]
    press(Qt.Key.Key_Tab)
    assert focus() is dialog.rows[2].choices[1]


@pytest.mark.parametrize(("key", "mine"), [(Qt.Key.Key_M, True), (Qt.Key.Key_T, False)])
def test_one_side_can_be_kept_everywhere(
    dialog: ConflictDialog, told: Told, key: Qt.Key, mine: bool
) -> None:
    press(key, ALT)
    press(ENTER, CTRL)
    assert told == [dict.fromkeys(("note", "firm", "email"), mine)]


def test_escape_goes_back_to_typing(qtbot: QtBot, dialog: ConflictDialog, told: Told) -> None:
    with qtbot.waitSignal(dialog.rejected):
        press(Qt.Key.Key_Escape)
    assert told == []


@pytest.fixture
def other(sqlite_desk: Desk, clock: Clock) -> PeopleService:
    """The same database, at another counter."""
    aigul = Actor(name="Айгүл", counter="5", permissions=EVERYTHING)
    desk = Desk(sqlite_desk.database, lambda: aigul, clock, "counter-5")
    return PeopleService(desk, lambda: Country.KZ)


@pytest.fixture
def page(
    qtbot: QtBot, qapp: QApplication, sqlite_desk: Desk, clock: Clock, tmp_path: Path
) -> PeoplePage:
    dress(qapp, LIGHT)
    people = PeopleService(sqlite_desk, lambda: Country.KZ)
    people.add("asel", DETAILS)
    page = PeoplePage(
        people, InlineRunner(), lambda: Country.KZ, clock, PeopleErasure(sqlite_desk, tmp_path)
    )
    in_front(qtbot, page, (978, 616))
    return page


def test_two_people_at_one_record_lose_nothing(
    qtbot: QtBot, page: PeoplePage, other: PeopleService, clock: Clock
) -> None:
    person = _opened(page)
    clock.at += timedelta(minutes=3)
    other.change(
        person.id, person.version, replace(person.details, email="a@b.kz", note="кітап алды")
    )
    page.form.fields.note.setPlainText("қоңырау шалу")
    page.form.save()
    dialog = _dialog(page)
    assert "counter-5" in dialog.cause.text()
    assert "12:03" in dialog.cause.text()
    assert dialog.chosen() == {"email": False}
    qtbot.waitUntil(dialog.isActiveWindow)
    press(Qt.Key.Key_Space)
    press(ENTER, CTRL)
    stored = other.person(person.id, Purpose.ENQUIRY).value
    assert stored is not None
    assert (stored.details.email, stored.details.note) == ("a@b.kz", "қоңырау шалу")


def test_going_back_keeps_what_was_typed_and_what_is_stored(
    qtbot: QtBot, page: PeoplePage, other: PeopleService
) -> None:
    person = _opened(page)
    other.change(person.id, person.version, replace(person.details, note="кітап алды"))
    page.form.fields.note.setPlainText("қоңырау шалу")
    page.form.save()
    dialog = _dialog(page)
    qtbot.waitUntil(dialog.isActiveWindow)
    press(Qt.Key.Key_Escape)
    assert page.form.fields.note.toPlainText() == "қоңырау шалу"
    stored = other.person(person.id, Purpose.ENQUIRY).value
    assert stored is not None
    assert stored.details.note == "кітап алды"
    page.form.save()
    assert _dialog(page).isVisible()


def _opened(page: PeoplePage) -> Person:
    page.list.rows.select_first()
    page.change_action.trigger()
    person = page.form.before()
    assert person is not None
    return person


def _dialog(page: PeoplePage) -> ConflictDialog:
    return next(each for each in page.form.findChildren(ConflictDialog) if each.isVisible())
