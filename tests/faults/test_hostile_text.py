"""Hostile text in every field of every form of the real window: kept as text, or refused."""

import csv
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import text as sql

from desk_gui.__main__ import main
from desk_gui.domain.people import Address, PersonDetails
from desk_gui.domain.refusals import RefusedError
from desk_gui.furnishing import Furnishing
from desk_gui.house import House, open_house
from desk_gui.settings import Workstation
from desk_gui.views.accounts.panel import AccountsPanel
from desk_gui.views.catalogue.page import CataloguePage
from desk_gui.views.days.page import DayPage
from desk_gui.views.oversight.page import OversightPage
from desk_gui.views.people.page import PeoplePage
from desk_gui.views.setup.settings_page import SettingsPage
from desk_gui.views.shell.window import MainWindow
from desk_gui.views.subscriptions.page import SubscriptionsPage
from desk_gui.widgets.theme import LIGHT, look
from tests.faults.hostile import HOSTILE, paste, paste_everywhere, shown_as_text, unfit_texts
from tests.gui.gallery import dress
from tests.gui.hands import CTRL, ENTER, SHIFT, press
from tests.houses import open_managed, places_in
from tests.offices import OFFICE, Counter, line, open_counter, sale
from tests.price_lists import SAMPLE
from tests.runners import InlineRunner

hostile = pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    house = open_managed(tmp_path)
    yield house
    house.close()


class Room:
    """The window over a house, furnished, each action done where it is asked for."""

    def __init__(self, qtbot: QtBot, qapp: QApplication, house: House, folder: Path) -> None:
        dress(qapp, LIGHT)
        self.house = house
        self.runner = InlineRunner()
        self.counter: Counter | None = None
        self.failures: list[Exception] = []
        self.runner.failed.connect(self.failures.append)
        self.window = MainWindow()
        qtbot.addWidget(self.window)
        self.furnishing = Furnishing(self.window, house, self.runner, folder)
        self.window.resize(1366, 768)
        with qtbot.waitExposed(self.window):
            self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)

    def attack(self, text: str) -> int:
        """Paste the text everywhere, press what saves, and look at what is there then."""
        count = paste_everywhere(self.window, text)
        press(ENTER, CTRL)
        assert shown_as_text(self.window)
        assert self.failures == []
        assert unfit_texts(self.house.desk.database) == []
        return count

    def close(self) -> None:
        self.furnishing.close()
        self.runner.close()
        look().elided.clear()

    def count(self, table: str) -> int:
        with self.house.desk.database.read() as connection:
            found: int = connection.execute(sql(f"SELECT count(*) FROM {table}")).scalar_one()
        return found


@pytest.fixture
def room(qtbot: QtBot, qapp: QApplication, house: House, tmp_path: Path) -> Iterator[Room]:
    room = Room(qtbot, qapp, house, tmp_path)
    yield room
    room.close()


@pytest.fixture
def working(room: Room) -> Room:
    room.counter = open_counter(room.house.desk)
    office = room.house.office.office().value
    assert office is not None
    room.furnishing.open(office)
    return room


@hostile
def test_first_start(qtbot: QtBot, qapp: QApplication, tmp_path: Path, text: str) -> None:
    house = open_house(places_in(tmp_path))
    room = Room(qtbot, qapp, house, tmp_path)
    room.furnishing.welcome()
    assert room.attack(text) >= 15
    assert house.office.office().value is None
    assert house.attendance.account is None
    assert house.workstation.settings.counter == ""
    room.close()
    house.close()


@hostile
def test_sale(working: Room, text: str) -> None:
    press(Qt.Key.Key_F5)
    page = working.window.page()
    assert isinstance(page, SubscriptionsPage)
    page.sale.form.set_payer_shown(True)
    tables = ("subscription_forms", "payments", "payment_proofs", "number_series", "people")
    before = [working.count(table) for table in tables]
    assert working.attack(text) >= 8
    press(ENTER, CTRL | SHIFT)
    assert [working.count(table) for table in tables] == before


@hostile
def test_people(working: Room, text: str) -> None:
    working.window.show_page("people")
    page = working.window.page()
    assert isinstance(page, PeoplePage)
    people = working.count("people")
    working.attack(text)
    page.add_person()
    assert working.attack(text) >= 10
    assert page.form.isVisible()
    assert working.count("people") == people


@hostile
def test_one_field_of_a_person(working: Room, text: str) -> None:
    working.window.show_page("people")
    page = working.window.page()
    assert isinstance(page, PeoplePage)
    page.add_person()
    paste(page.form.fields.family, text)
    paste(page.form.fields.note, text)
    people = working.count("people")
    press(ENTER, CTRL)
    assert shown_as_text(working.window)
    assert unfit_texts(working.house.desk.database) == []
    assert page.form.isVisible() == (working.count("people") == people)


@hostile
def test_catalogue(working: Room, text: str, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text(SAMPLE, encoding="utf-8")
    working.window.show_page("catalogue")
    page = working.window.page()
    assert isinstance(page, CataloguePage)
    working.attack(text)
    page.open_file(str(path))
    assert working.attack(text) >= 4
    imported = working.count("catalogues") - 1
    assert working.count("publications") == 2 + imported
    assert working.count("prices") == 16 + 8 * imported


@hostile
@pytest.mark.parametrize("part", [0, 1])
def test_settings(working: Room, text: str, part: int) -> None:
    working.window.show_page("settings")
    page = working.window.page()
    assert isinstance(page, SettingsPage)
    page.show_part(part)
    before = working.house.workstation.settings
    assert working.attack(text) >= 3
    office = working.house.office.office().value
    assert office is not None
    assert (office.index, office.hours) == (OFFICE.index, OFFICE.hours)
    kept = Workstation(working.house.workstation._path).settings
    assert kept == working.house.workstation.settings
    assert len(kept.counter) <= 40 or kept == before


@hostile
def test_a_new_account(working: Room, text: str) -> None:
    working.window.show_page("oversight")
    page = working.window.page()
    assert isinstance(page, OversightPage)
    accounts = working.count("accounts")
    panel = page.panel()
    assert isinstance(panel, AccountsPanel)
    panel.add_account()
    assert working.attack(text) >= 5
    assert working.count("accounts") == accounts


@hostile
@pytest.mark.parametrize("part", range(3))
def test_what_is_looked_after(working: Room, text: str, part: int) -> None:
    working.window.show_page("oversight")
    page = working.window.page()
    assert isinstance(page, OversightPage)
    page.show_part(part)
    working.attack(text)


@hostile
def test_why_a_day_is_opened_again(working: Room, text: str) -> None:
    working.house.days.close()
    working.window.show_page("day")
    page = working.window.page()
    assert isinstance(page, DayPage)
    page.reopen_button.click()
    before = working.count("day_events")
    assert working.attack(text) >= 1
    assert working.count("day_events") == before


@hostile
def test_the_entrance(working: Room, qtbot: QtBot, text: str) -> None:
    entrance = working.furnishing.entrance
    entrance.lock.lock()
    door = entrance.cover.sign_in
    qtbot.waitUntil(lambda: door.password.hasFocus() and bool(door.login()))
    paste(door.password, text)
    press(ENTER)
    qtbot.waitUntil(door.password.hasFocus)
    assert shown_as_text(working.window)
    assert entrance.lock.is_locked()
    entrance.lock.unlock()


@hostile
def test_a_list_that_finds(working: Room, text: str) -> None:
    assert working.counter is not None
    sell(working.house, working.counter, "<b>Ғайсин</b>")
    working.window.show_page("subscriptions")
    working.attack(text)


def sell(house: House, counter: Counter, name: str) -> str:
    """Sell to someone of this name and address; return the number."""
    address = name
    details = PersonDetails(family_name=name, addresses=(Address(postal_index="", text=address),))
    person = house.people.add(name[:30], details).value
    kept = sale(replace(counter, person=person.id), address=address)
    return house.subscriptions.sell(kept).value[0].number


PRINTED = ["<b>Ғайсин</b>", "=1+1", "@SUM(A1)", "{0}%n&amp;", "'; DROP TABLE x; --", "(\\Қ)"]


@pytest.mark.parametrize("text", PRINTED)
def test_what_is_printed_is_the_text(house: House, text: str) -> None:
    number = sell(house, open_counter(house.desk), text)
    printed = house.book.record_print([house.book.form(number).value.id]).value
    page = PdfReader(BytesIO(house.papers.forms(printed))).pages[0].extract_text()
    assert page.count(text) >= 4, "name and address, on both halves"


@pytest.mark.parametrize("text", ["山田", "x\x00y", "\u202e", "x" * 1_000_000])
def test_what_cannot_be_printed_is_refused_and_takes_no_number(house: House, text: str) -> None:
    counter = open_counter(house.desk)
    with pytest.raises(RefusedError):
        house.subscriptions.sell(sale(counter, line(counter), address=text))
    assert house.subscriptions.sell(sale(counter)).value[0].number.startswith("020103-")
    with house.desk.database.read() as connection:
        sequences = connection.execute(sql("SELECT sequence FROM subscription_forms"))
        assert sequences.scalars().all() == [1]


@pytest.mark.parametrize("text", ["=1+1", "+7", "-7", "@SUM(A1)", '"a";=b'])
def test_a_listing_keeps_formulas_as_text(
    house: House, tmp_path: Path, text: str, capsys: pytest.CaptureFixture[str]
) -> None:
    sell(house, open_counter(house.desk), text)
    assert main(["--data", str(tmp_path), "forms"]) == 0
    (row,) = csv.DictReader(capsys.readouterr().out.splitlines())
    kept = text if text.startswith('"') else f"'{text}"
    assert (row["subscriber"], row["address"]) == (kept, kept)
    assert not any(cell.startswith(("=", "+", "-", "@")) for cell in row.values())
