"""Hostile text in every field of every form of the real window: kept as text, or refused.

One window takes all the texts, one after the other, as a desk takes what a day brings.
"""

import csv
from dataclasses import replace
from io import BytesIO
from itertools import product
from pathlib import Path
from typing import TypeVar

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import text as sql

from desk_gui.__main__ import main
from desk_gui.domain.people import Address, PersonDetails
from desk_gui.domain.refusals import RefusedError
from desk_gui.house import House, open_house
from desk_gui.settings import Workstation
from desk_gui.views.accounts.panel import AccountsPanel
from desk_gui.views.catalogue.page import CataloguePage
from desk_gui.views.days.page import DayPage
from desk_gui.views.oversight.page import OversightPage
from desk_gui.views.people.page import PeoplePage
from desk_gui.views.setup.settings_page import SettingsPage
from desk_gui.views.shell.page import Page
from desk_gui.views.subscriptions.page import SubscriptionsPage
from tests.faults.hostile import HOSTILE, naming, paste
from tests.faults.rooms import Room, house, room, working
from tests.gui.hands import CTRL, ENTER, SHIFT, press
from tests.houses import places_in
from tests.offices import OFFICE, Counter, line, open_counter, sale
from tests.price_lists import SAMPLE

__all__ = ["house", "room", "working"]

P = TypeVar("P", bound=Page)


def page_of(room: Room, key: str, kind: type[P]) -> P:
    room.window.show_page(key)
    page = room.window.page()
    assert isinstance(page, kind)
    return page


def test_first_start(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    house = open_house(places_in(tmp_path))
    room = Room(qtbot, qapp, house, tmp_path)
    room.furnishing.welcome()
    for kind, text in HOSTILE.items():
        with room.facing(kind):
            assert room.attack(text) >= 15
            assert house.office.office().value is None
            assert house.attendance.account is None
            assert house.workstation.settings.counter == ""
    room.close()
    house.close()


def test_sale(working: Room) -> None:
    press(Qt.Key.Key_F5)
    page = working.window.page()
    assert isinstance(page, SubscriptionsPage)
    tables = ("subscription_forms", "payments", "payment_proofs", "number_series", "people")
    before = [working.count(table) for table in tables]
    for kind, text in HOSTILE.items():
        with working.facing(kind):
            page.sale.form.clear()
            page.sale.form.set_payer_shown(True)
            assert working.attack(text) >= 8
            press(ENTER, CTRL | SHIFT)
            assert [working.count(table) for table in tables] == before


def test_people(working: Room) -> None:
    page = page_of(working, "people", PeoplePage)
    people = working.count("people")
    for kind, text in HOSTILE.items():
        with working.facing(kind):
            page.form.left.emit()
            working.attack(text)
            page.add_person()
            assert working.attack(text) >= 10
            assert page.form.isVisible()
            assert working.count("people") == people


def test_one_field_of_a_person(working: Room) -> None:
    page = page_of(working, "people", PeoplePage)
    for kind, text in HOSTILE.items():
        with working.facing(kind):
            people = working.count("people")
            page.add_person()
            paste(page.form.fields.family, text)
            paste(page.form.fields.note, text)
            press(ENTER, CTRL)
            working.see_text()
            assert page.form.isVisible() == (working.count("people") == people)


def test_catalogue(working: Room, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text(SAMPLE, encoding="utf-8")
    page = page_of(working, "catalogue", CataloguePage)
    for kind, text in HOSTILE.items():
        with working.facing(kind):
            page.importing.leave_asked.emit()
            working.attack(text)
            page.open_file(str(path))
            assert working.attack(text) >= 4
            imported = working.count("catalogues") - 1
            assert working.count("publications") == 2 + imported
            assert working.count("prices") == 16 + 8 * imported


def test_settings(working: Room) -> None:
    page = page_of(working, "settings", SettingsPage)
    for (kind, text), part in product(HOSTILE.items(), range(2)):
        with working.facing(f"{kind}, part {part}"):
            page.show_part(part)
            before = working.house.workstation.settings
            assert working.attack(text) >= 3
            office = working.house.office.office().value
            assert office is not None
            assert (office.index, office.hours) == (OFFICE.index, OFFICE.hours)
            kept = Workstation(working.house.workstation._path).settings
            assert kept == working.house.workstation.settings
            assert len(kept.counter) <= 40 or kept == before


def test_a_new_account(working: Room) -> None:
    panel = page_of(working, "oversight", OversightPage).panel()
    assert isinstance(panel, AccountsPanel)
    accounts = working.count("accounts")
    for kind, text in HOSTILE.items():
        with working.facing(kind):
            panel.add_account()
            assert working.attack(text) >= 5
            assert working.count("accounts") == accounts


def test_what_is_looked_after(working: Room) -> None:
    page = page_of(working, "oversight", OversightPage)
    for (kind, text), part in product(HOSTILE.items(), range(3)):
        with working.facing(f"{kind}, part {part}"):
            page.show_part(part)
            working.attack(text)


def test_why_a_day_is_opened_again(working: Room) -> None:
    working.house.days.close()
    page = page_of(working, "day", DayPage)
    before = working.count("day_events")
    for kind, text in HOSTILE.items():
        with working.facing(kind):
            page.reopen_button.click()
            assert working.attack(text) >= 1
            assert working.count("day_events") == before


def test_the_entrance(working: Room, qtbot: QtBot) -> None:
    entrance = working.furnishing.entrance
    entrance.lock.lock()
    door = entrance.cover.sign_in
    qtbot.waitUntil(lambda: door.password.hasFocus() and bool(door.login()))
    for kind, text in HOSTILE.items():
        with working.facing(kind):
            paste(door.password, text)
            press(ENTER)
            qtbot.waitUntil(door.password.hasFocus)
            working.see_text()
            assert entrance.lock.is_locked()
    entrance.lock.unlock()


def test_a_list_that_finds(working: Room) -> None:
    assert working.counter is not None
    sell(working.house, working.counter, "<b>Ғайсин</b>")
    working.window.show_page("subscriptions")
    for kind, text in HOSTILE.items():
        with working.facing(kind):
            working.attack(text)


def sell(house: House, counter: Counter, name: str) -> str:
    """Sell to someone of this name and address; return the number."""
    address = name
    details = PersonDetails(family_name=name, addresses=(Address(postal_index="", text=address),))
    person = house.people.add(name[:30], details).value
    kept = sale(replace(counter, person=person.id), address=address)
    return house.subscriptions.sell(kept).value[0].number


PRINTED = ["<b>Ғайсин</b>", "=1+1", "@SUM(A1)", "{0}%n&amp;", "'; DROP TABLE x; --", "(\\Қ)"]


def test_what_is_printed_is_the_text(house: House) -> None:
    counter = open_counter(house.desk)
    for text in PRINTED:
        with naming(text):
            number = sell(house, counter, text)
            printed = house.book.record_print([house.book.form(number).value.id]).value
            page = PdfReader(BytesIO(house.papers.forms(printed))).pages[0].extract_text()
            assert page.count(text) >= 4, "name and address, on both halves"


def test_what_cannot_be_printed_is_refused_and_takes_no_number(house: House) -> None:
    counter = open_counter(house.desk)
    for text in ("山田", "x\x00y", "\u202e", "x" * 1_000_000):
        with naming(text[:3]), pytest.raises(RefusedError):
            house.subscriptions.sell(sale(counter, line(counter), address=text))
    assert house.subscriptions.sell(sale(counter)).value[0].number.startswith("020103-")
    with house.desk.database.read() as connection:
        sequences = connection.execute(sql("SELECT sequence FROM subscription_forms"))
        assert sequences.scalars().all() == [1]


def test_a_listing_keeps_formulas_as_text(
    house: House, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    counter = open_counter(house.desk)
    formulas = ["=1+1", "+7", "-7", "@SUM(A1)", '"a";=b']
    for text in formulas:
        sell(house, counter, text)
    assert main(["--data", str(tmp_path), "forms"]) == 0
    rows = list(csv.DictReader(capsys.readouterr().out.splitlines()))
    kept = [text if text.startswith('"') else f"'{text}" for text in formulas]
    assert sorted((row["subscriber"], row["address"]) for row in rows) == sorted(
        zip(kept, kept, strict=True)
    )
    assert not any(cell.startswith(("=", "+", "-", "@")) for row in rows for cell in row.values())
