"""A whole sale by keys through the real window: from F5 to the printed form's PDF."""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk_gui.app import Program
from desk_gui.domain.catalogue_imports import CatalogueDetails
from desk_gui.domain.people import Address, PersonDetails
from desk_gui.domain.terms import default_period
from desk_gui.views.subscriptions.page import SubscriptionsPage
from tests.gui.hands import CTRL, ENTER, SHIFT, enter, press
from tests.houses import come_in, open_managed
from tests.offices import OFFICE
from tests.price_lists import SAMPLE

PATIENCE = 20_000


def open_office(folder: Path) -> None:
    """Set an office up that has imported the real catalogue row and knows one person."""
    prices = folder / "catalogue-sample.csv"
    prices.write_text(SAMPLE, encoding="utf-8")
    house = open_managed(folder)
    # The day is opened by the office's clock: another zone may have another date.
    house.locality.follow(house.office.save(OFFICE).value)
    house.days.open()
    today = house.locality.now().date()
    first, last = default_period(today)
    house.catalogue.import_list(
        house.catalogue.preview(prices).value,
        CatalogueDetails(uid="real", name="A", first=first, last=last, effective_from=today),
    )
    address = Address(postal_index="040812", text="Талапты ауылы, Абай көшесі, 14")
    known = PersonDetails(family_name="Нұрланова", given_name="Әсел", addresses=(address,))
    house.people.add("known", known)
    house.close()


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Program]:
    open_office(tmp_path)
    program = Program(tmp_path, None)
    qtbot.addWidget(program.window)
    program.window.show()
    program.window.activateWindow()
    come_in(qtbot, program)
    yield program
    program.close()


def test_a_sale_goes_from_f5_to_paper(qtbot: QtBot, program: Program) -> None:
    page = program.window.page()
    house, furnishing = program.house, program.furnishing
    assert isinstance(page, SubscriptionsPage)
    assert house is not None
    assert furnishing is not None
    form = page.sale.form

    press(Qt.Key.Key_F5)
    qtbot.waitUntil(page.selling)
    qtbot.waitUntil(form.subscriber.name.hasFocus)
    # Enter at once, as a quick hand does: it waits for what the letters find.
    enter("асел", ENTER)
    qtbot.waitUntil(form.titles.title.hasFocus, timeout=PATIENCE)
    enter("75384", ENTER)
    qtbot.waitUntil(lambda: form.titles.hit() is not None, timeout=PATIENCE)
    press(Qt.Key.Key_4)
    press(ENTER)
    press(ENTER)
    enter("4000")
    assert form.payment.change.text() == "199\u00a0₸"
    press(ENTER, CTRL | SHIFT)
    qtbot.waitUntil(lambda: bool(furnishing.queue.jobs()), timeout=PATIENCE)

    document = furnishing.queue.jobs()[0].document
    pages = PdfReader(BytesIO(house.build(document.kind, document.reference))).pages
    text = " ".join(page.extract_text() for page in pages)
    number = document.title
    for printed in (number, "Оқыту-тәрбиелеу технологиясы", "Нұрланова Әсел", "3 801"):
        assert text.replace("\u00a0", " ").count(printed) >= len(pages), printed
    assert number in form.confirmation.sentence.text()
    assert house.book.form(number).value.prints == 1
