"""The people page, worked by keys: finding, adding, changing, undoing."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desk_gui.domain.audit import Purpose
from desk_gui.domain.languages import Country
from desk_gui.domain.people import Person, PersonDetails, PersonHit, Phone
from desk_gui.operations.runner import Runner
from desk_gui.services.access import Desk
from desk_gui.services.people import PeopleService
from desk_gui.services.people_erasure import PeopleErasure
from desk_gui.views.people.page import PeoplePage
from desk_gui.widgets.fields import LineEdit
from desk_gui.widgets.messages import MessageBox
from desk_gui.widgets.theme import look
from tests.conftest import Clock
from tests.gui.hands import ALT, CTRL, ENTER, SHIFT, enter, press
from tests.gui.panels import opened, ringed
from tests.integration.test_people import ASEL, KOVACS, SCHOOL, added

OpenPage = Callable[..., PeoplePage]
MARKUP = "<h1>Әсел</h1><img src='x'>" * 3


@pytest.fixture
def people(sqlite_desk: Desk) -> PeopleService:
    return PeopleService(sqlite_desk, lambda: Country.KZ)


@pytest.fixture
def open_page(
    qtbot: QtBot,
    people: PeopleService,
    sqlite_desk: Desk,
    lanes: Runner,
    clock: Clock,
    tmp_path: Path,
) -> Iterator[OpenPage]:
    def open_page(*known: PersonDetails, country: Country = Country.KZ) -> PeoplePage:
        for details in known:
            added(people, details)
        erasure = PeopleErasure(sqlite_desk, tmp_path)
        page = PeoplePage(people, lanes, lambda: country, clock, erasure)
        ringed(qtbot, page, (978, 616))
        page.on_shown()
        qtbot.waitUntil(lambda: len(names(page)) == len(known))
        return page

    yield open_page
    assert look().elided == set()


def names(page: PeoplePage) -> list[str]:
    model = page.list.rows.row_model
    hits = [
        page.list.rows.model().index(at, 0).data(Qt.ItemDataRole.UserRole + 1)
        for at in range(model.rowCount())
    ]
    return [hit.name for hit in hits if isinstance(hit, PersonHit)]


def stored(people: PeopleService, text: str) -> Person:
    (hit,) = people.search(text).value
    person = people.person(hit.id, Purpose.ENQUIRY).value
    assert person is not None
    return person


def wait_for_list(qtbot: QtBot, page: PeoplePage, *expected: str) -> None:
    qtbot.waitUntil(lambda: page.stack.currentIndex() == 0 and names(page) == list(expected))


def open_form(page: PeoplePage) -> None:
    press(Qt.Key.Key_N, CTRL)
    assert page.form.isVisible()
    assert page.form.fields.family.hasFocus()


def test_typing_finds_people_and_shows_the_record(qtbot: QtBot, open_page: OpenPage) -> None:
    page = open_page(ASEL, KOVACS)
    enter("әсел")
    wait_for_list(qtbot, page, "Нұрланова Әсел Бақытқызы")
    qtbot.waitUntil(lambda: page.person() is not None)
    shown = [label.text() for pair in page.card._facts for label in pair if label.isVisible()]
    assert "••••••••0124" in shown
    assert "+7 701 555 0147" in shown
    assert "850101300124" not in shown


def test_a_person_is_added_by_keys_alone(
    qtbot: QtBot, open_page: OpenPage, people: PeopleService
) -> None:
    page = open_page()
    open_form(page)
    enter("Нұрланова Әсел Бақытқызы")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_P, ALT)
    enter("8 701 555 01 47; 12-34")
    press(Qt.Key.Key_Return)
    enter("020103")
    press(Qt.Key.Key_Return)
    enter("Абай көшесі, 14")
    press(Qt.Key.Key_Return, CTRL)
    wait_for_list(qtbot, page, "Нұрланова Әсел Бақытқызы")
    details = stored(people, "әсел").details
    assert (details.given_name, details.patronymic) == ("Әсел", "Бақытқызы")
    assert [phone.e164 for phone in details.phones] == ["+77015550147", None]
    assert details.addresses[0].postal_index == "020103"
    assert page.confirmation.sentence.text() == "Нұрланова Әсел Бақытқызы saved, 12:00"


def test_what_found_no_one_begins_the_record(qtbot: QtBot, open_page: OpenPage) -> None:
    page = open_page(ASEL)
    enter("8 702 111")
    wait_for_list(qtbot, page)
    press(Qt.Key.Key_N, CTRL)
    assert page.form.fields.phones.text() == "8 702 111"


def test_saving_twice_saves_once(qtbot: QtBot, open_page: OpenPage, people: PeopleService) -> None:
    page = open_page()
    open_form(page)
    enter("Kovács")
    press(Qt.Key.Key_Return, CTRL)
    press(Qt.Key.Key_Return, CTRL)
    wait_for_list(qtbot, page, "Kovács")
    assert len(people.search("kovacs").value) == 1


def test_every_mistake_is_said_under_its_field(
    qtbot: QtBot, open_page: OpenPage, people: PeopleService
) -> None:
    page = open_page()
    open_form(page)
    press(Qt.Key.Key_I, ALT)
    enter("850101300125")
    press(Qt.Key.Key_E, ALT)
    enter("asel")
    press(Qt.Key.Key_Return, CTRL)
    fields = page.form.fields
    qtbot.waitUntil(lambda: bool(fields.name_row.error()))
    assert fields.name_row.error() == "Please fill this in."
    assert fields.iin_row.error() == "One of the digits is mistyped. Compare them with the paper."
    assert fields.email_row.error().startswith("This is no e-mail address.")
    assert fields.phone_row.error() == ""
    assert fields.family.hasFocus()
    assert people.latest().value == []


def test_corrected_it_saves(qtbot: QtBot, open_page: OpenPage) -> None:
    page = open_page()
    open_form(page)
    press(Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: bool(page.form.fields.name_row.error()))
    enter("Kovács")
    press(Qt.Key.Key_Return, CTRL)
    wait_for_list(qtbot, page, "Kovács")


def test_a_double_shows_while_typing_and_a_key_takes_it(qtbot: QtBot, open_page: OpenPage) -> None:
    page = open_page(ASEL, KOVACS)
    open_form(page)
    press(Qt.Key.Key_P, ALT)
    enter("+7 (701) 555-01-47")
    qtbot.waitUntil(page.form.duplicates.take.isVisible)
    assert page.form.duplicates.line.text().startswith("Нұрланова Әсел Бақытқызы")
    press(Qt.Key.Key_O, CTRL)
    wait_for_list(qtbot, page, "Нұрланова Әсел Бақытқызы")


def test_a_stranger_raises_no_question(qtbot: QtBot, open_page: OpenPage) -> None:
    page = open_page(ASEL)
    open_form(page)
    with qtbot.waitSignal(page.form.fields.edited):
        enter("Серікова")
    qtbot.waitUntil(lambda: not page.form.duplicates.take.isVisible())


def test_a_change_is_saved_and_undone(
    qtbot: QtBot, open_page: OpenPage, people: PeopleService
) -> None:
    page = open_page(KOVACS)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(page.form.isVisible)
    press(Qt.Key.Key_Return)
    enter("Pál")
    press(Qt.Key.Key_Return, CTRL)
    wait_for_list(qtbot, page, "Kovács Pál")
    page.confirmation.undo.click()
    wait_for_list(qtbot, page, "Kovács Péter")
    assert stored(people, "kovacs").version == 3


def test_an_addition_is_undone(qtbot: QtBot, open_page: OpenPage) -> None:
    page = open_page(KOVACS)
    open_form(page)
    enter("Нұрланова")
    press(Qt.Key.Key_Return, CTRL)
    wait_for_list(qtbot, page, "Нұрланова", "Kovács Péter")
    page.confirmation.undo.click()
    wait_for_list(qtbot, page, "Kovács Péter")
    qtbot.waitUntil(lambda: page.confirmation.sentence.text() == "Taken back, 12:00")


def test_a_change_over_another_one_is_said(
    qtbot: QtBot, open_page: OpenPage, people: PeopleService
) -> None:
    page = open_page(KOVACS)
    qtbot.waitUntil(lambda: page.person() is not None)
    press(Qt.Key.Key_E, CTRL)
    before = stored(people, "kovacs")
    people.change(before.id, before.version, ASEL)
    enter("né")
    press(Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: "Someone else" in page.form.problem.text())
    assert page.form.fields.family.text() == "Kovácsné"


def test_escape_leaves_and_what_was_typed_stays(qtbot: QtBot, open_page: OpenPage) -> None:
    page = open_page(ASEL)
    open_form(page)
    enter("Серікова")
    press(Qt.Key.Key_Escape)
    wait_for_list(qtbot, page, "Нұрланова Әсел Бақытқызы")
    open_form(page)
    assert page.form.fields.family.text() == "Серікова"


def test_an_organisation_asks_for_its_bin(
    qtbot: QtBot, open_page: OpenPage, people: PeopleService
) -> None:
    page = open_page()
    open_form(page)
    press(Qt.Key.Key_K, ALT)
    press(Qt.Key.Key_Right)
    fields = page.form.fields
    assert fields.bin.isVisible()
    assert not fields.iin.isVisible()
    press(Qt.Key.Key_O, ALT)
    enter("«Үміт» мектебі")
    press(Qt.Key.Key_B, ALT)
    enter("000140001853")
    press(Qt.Key.Key_Return, CTRL)
    wait_for_list(qtbot, page, "«Үміт» мектебі")
    assert stored(people, "umit").details.bin == "000140001853"


def test_abroad_no_kazakh_numbers_are_asked(open_page: OpenPage) -> None:
    page = open_page(country=Country.HU)
    open_form(page)
    fields = page.form.fields
    kazakh = (fields.iin, fields.bin, fields.patronymic)
    assert [field.isVisible() for field in kazakh] == [False] * 3


def test_markup_stays_letters(qtbot: QtBot, open_page: OpenPage) -> None:
    page = open_page(PersonDetails(family_name=MARKUP, note=MARKUP, phones=(Phone(typed=MARKUP),)))
    qtbot.waitUntil(lambda: page.person() is not None)
    assert page.card.name.text() == MARKUP
    press(Qt.Key.Key_E, CTRL)
    assert page.form.fields.family.text() == MARKUP


def test_a_pasted_megabyte_is_refused_in_place(qtbot: QtBot, open_page: OpenPage) -> None:
    page = open_page()
    open_form(page)
    page.form.fields.family.insert("щ" * 1_000_000)
    press(Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: "at most 100" in page.form.fields.name_row.error())


def test_an_address_more_than_shown_is_kept(
    qtbot: QtBot, open_page: OpenPage, people: PeopleService
) -> None:
    page = open_page(SCHOOL)
    school = stored(people, "umit")
    fields = page.form.fields
    many = tuple(ASEL.addresses) * 5
    fields.fill(PersonDetails(firm=school.details.firm, addresses=many))
    assert fields.details().addresses == many
    assert [row.isHidden() for row in fields.address_rows] == [False] * 3


def test_other_pages_hear_of_it(
    qtbot: QtBot, open_page: OpenPage, lanes: Runner, people: PeopleService
) -> None:
    page = open_page(ASEL)
    lanes.run(page, lambda: people.add("elsewhere", KOVACS))
    wait_for_list(qtbot, page, "Kovács Péter", "Нұрланова Әсел Бақытқызы")
    assert page.list.hit() is not None
    assert page.list.hit().name == "Нұрланова Әсел Бақытқызы"  # type: ignore[union-attr]


def test_every_field_has_a_name_for_those_who_hear_it(open_page: OpenPage) -> None:
    page = open_page()
    open_form(page)
    assert [field for field in page.findChildren(LineEdit) if not field.accessibleName()] == []


def test_an_erased_person_is_found_no_more(
    open_page: OpenPage, people: PeopleService, qtbot: QtBot, tmp_path: Path
) -> None:
    page = open_page(ASEL)
    qtbot.waitUntil(lambda: page.card.person() is not None)
    press(Qt.Key.Key_Delete, CTRL | SHIFT)
    opened(qtbot, MessageBox)
    press(Qt.Key.Key_Tab)
    press(ENTER)
    qtbot.waitUntil(lambda: "Erased" in page.confirmation.sentence.text())
    assert people.search("асел").value == []
    assert "Нұрланова" not in (tmp_path / "desk.db").read_bytes().decode(errors="ignore")


def test_who_passes_a_line_by_does_not_open_its_record(
    open_page: OpenPage, sqlite_desk: Desk, qtbot: QtBot
) -> None:
    page = open_page(ASEL, KOVACS)
    qtbot.waitUntil(lambda: page.card.person() is not None)
    with sqlite_desk.database.read() as connection:
        looks = connection.exec_driver_sql(
            "SELECT count(*) FROM audit WHERE deed = 'person_opened'"
        ).scalar_one()
    assert looks == 1
