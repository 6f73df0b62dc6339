"""The catalogue's page, worked by keys: finding titles, and importing price lists."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desk_gui.domain.catalogue import DoubtKind
from desk_gui.domain.months import Month
from desk_gui.operations.runner import Lane, Runner
from desk_gui.services.access import Desk
from desk_gui.services.catalogue import CatalogueService
from desk_gui.services.changes import Outcome
from desk_gui.views.catalogue.page import CataloguePage
from desk_gui.views.import_sheet import Stage
from desk_gui.widgets.labels import PlainLabel
from desk_gui.widgets.lists import RowList
from desk_gui.widgets.rows import Row
from desk_gui.widgets.theme import look
from tests.conftest import Clock
from tests.gui.hands import CTRL, enter, press
from tests.gui.panels import all_rows, back_in, in_front
from tests.integration.test_catalogue import DETAILS, LISTED
from tests.price_lists import HEADER, SAMPLE, read_titles

PATIENCE = 20_000
WIDTH = 978
"""What the window of 1366 leaves a page."""
BLOCKED = f"{HEADER}\n1;75384;Оқыту;6;2;629;633\n;;;;4;нет;1267\n2;A2;Екі;12;1;20;10\n"


@pytest.fixture
def catalogue(sqlite_desk: Desk) -> CatalogueService:
    return CatalogueService(sqlite_desk)


@pytest.fixture
def page(
    qtbot: QtBot, catalogue: CatalogueService, lanes: Runner, clock: Clock
) -> Iterator[CataloguePage]:
    page = CataloguePage(catalogue, lanes, clock, lambda then, _otherwise: then())
    in_front(qtbot, page, (WIDTH, 616))
    page.on_shown()
    yield page
    assert look().elided == set()


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    path = tmp_path / "каталог 2027.csv"
    path.write_text(SAMPLE, encoding="utf-8")
    return path


def rows(shown: RowList) -> list[Row]:
    return [row for row in all_rows(shown.row_model) if isinstance(row, Row)]


def texts(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(PlainLabel) if label.isVisible()]


def choose(qtbot: QtBot, page: CataloguePage, path: Path) -> None:
    """Name the file in the chooser that Ctrl+I opens."""
    press(Qt.Key.Key_I, CTRL)
    chooser = page.findChild(QFileDialog)
    assert chooser is not None
    field = chooser.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    field.setText(str(path))
    with qtbot.waitSignal(chooser.destroyed, timeout=PATIENCE):
        QTest.keyClick(field, Qt.Key.Key_Return)
    back_in(qtbot, page)


def open_list(qtbot: QtBot, page: CataloguePage, path: Path) -> None:
    page.open_file(str(path))
    qtbot.waitUntil(lambda: page.importing.stage is Stage.READ, timeout=PATIENCE)


@contextmanager
def lane_held(runner: Runner, owner: QObject) -> Iterator[None]:
    """Hold what is started inside until the block is left."""
    held = Event()

    def wait() -> Outcome[bool]:
        return Outcome(held.wait(PATIENCE / 1000))

    runner.run(owner, wait, lane=Lane.DOCUMENTS)
    try:
        yield
    finally:
        held.set()


def test_price_list_is_imported_and_found_by_keys_alone(
    qtbot: QtBot, page: CataloguePage, sample: Path
) -> None:
    choose(qtbot, page, sample)
    qtbot.waitUntil(lambda: page.importing.stage is Stage.READ, timeout=PATIENCE)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is page.importing.form.name)
    enter("2027")
    press(Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: len(rows(page.browse.titles)) == 1, timeout=PATIENCE)
    assert page.confirmation.sentence.text() == "Imported: 2027, 1 title, 12:00"
    enter("оқыту")
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is page.browse.titles)
    shown = {"75384", "Оқыту-тәрбиелеу технологиясы", "629\u00a0₸", "3\u00a0801\u00a0₸"}
    qtbot.waitUntil(lambda: shown <= set(texts(page.browse.record)))


def test_period_is_a_year_from_the_first_month_that_can_be_ordered(
    qtbot: QtBot, page: CataloguePage, sample: Path
) -> None:
    open_list(qtbot, page, sample)
    details = page.importing.form.details()
    assert (details.first, details.last) == (Month(2027, 1), Month(2027, 12))
    assert details.name == "каталог 2027"


def test_blocked_list_says_why_line_by_line_and_is_not_stored(
    qtbot: QtBot, page: CataloguePage, catalogue: CatalogueService, tmp_path: Path
) -> None:
    path = tmp_path / f"{'half <b>' * 20}.csv"
    path.write_text(BLOCKED, encoding="utf-8")
    open_list(qtbot, page, path)
    assert page.width() == WIDTH
    (row,) = rows(page.importing.doubts)
    assert row.name == "«нет» is no price"
    assert row.under.startswith("line 3")
    assert not page.importing.store_action.isEnabled()
    assert "Correct 1 place in the file" in page.importing.status.text()
    press(Qt.Key.Key_Return, CTRL)
    press(Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is page.browse.filter
    assert catalogue.catalogues().value == []


def test_warnings_and_titles_are_one_arrow_away(
    qtbot: QtBot, page: CataloguePage, tmp_path: Path
) -> None:
    path = tmp_path / "half.csv"
    path.write_text(BLOCKED, encoding="utf-8")
    open_list(qtbot, page, path)
    press(Qt.Key.Key_Backtab)
    press(Qt.Key.Key_Right)
    kinds = [row.record.kind for row in rows(page.importing.doubts)]  # type: ignore[attr-defined]
    assert kinds.count(DoubtKind.DISTRICT_CHEAPER) == 1
    press(Qt.Key.Key_Right)
    assert [row.code for row in rows(page.importing.read)] == ["75384", "A2"]


def test_reading_is_stopped_by_escape(
    qtbot: QtBot, page: CataloguePage, lanes: Runner, sample: Path
) -> None:
    with lane_held(lanes, page):
        page.open_file(str(sample))
        press(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is page.browse.filter, timeout=PATIENCE)


def test_storing_is_stopped_by_escape_and_nothing_is_stored(
    qtbot: QtBot, page: CataloguePage, lanes: Runner, catalogue: CatalogueService, sample: Path
) -> None:
    open_list(qtbot, page, sample)
    with lane_held(lanes, page):
        press(Qt.Key.Key_Return, CTRL)
        press(Qt.Key.Key_Return, CTRL)
        assert page.importing.stage is Stage.STORING
        press(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: page.importing.stage is Stage.READ, timeout=PATIENCE)
    assert page.importing.status.text() == "Stopped. Nothing was stored."
    assert catalogue.catalogues().value == []


def test_wrong_details_are_said_under_their_field(
    qtbot: QtBot, page: CataloguePage, sample: Path
) -> None:
    open_list(qtbot, page, sample)
    press(Qt.Key.Key_Delete)
    press(Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: page.importing.stage is Stage.READ, timeout=PATIENCE)
    assert QApplication.focusWidget() is page.importing.form.name
    assert "Please fill this in." in texts(page.importing.form)


def test_file_that_is_no_list_says_so_and_offers_another(
    qtbot: QtBot, page: CataloguePage, tmp_path: Path, sample: Path
) -> None:
    path = tmp_path / "list.xlsx"
    path.write_bytes(b"PK\x03\x04 cut")
    page.open_file(str(path))
    qtbot.waitUntil(lambda: page.importing.stage is Stage.UNREADABLE, timeout=PATIENCE)
    assert "damaged" in page.importing.empty.text()
    choose(qtbot, page, sample)
    qtbot.waitUntil(lambda: page.importing.stage is Stage.READ, timeout=PATIENCE)


def test_every_field_of_the_import_is_reached_by_tab(
    qtbot: QtBot, page: CataloguePage, sample: Path
) -> None:
    open_list(qtbot, page, sample)
    form = page.importing.form
    reached = dict.fromkeys([QApplication.focusWidget()])
    for _sections_of_dates_too in range(9):
        press(Qt.Key.Key_Tab)
        reached[QApplication.focusWidget()] = None
    fields = [form.name, form.first, form.last, form.effective, form.supplement]
    assert list(reached)[:5] == fields


def test_one_version_is_listed_alone(
    qtbot: QtBot, page: CataloguePage, catalogue: CatalogueService, lanes: Runner
) -> None:
    lanes.run(page, lambda: catalogue.import_list(read_titles(*LISTED), DETAILS))
    qtbot.waitUntil(lambda: page.browse.version.count() == 2, timeout=PATIENCE)
    page.browse.version.setFocus()
    press(Qt.Key.Key_Down)
    assert page.browse.version.currentText() == "2027 · January – December 2027"
    qtbot.waitUntil(lambda: len(rows(page.browse.titles)) == 4, timeout=PATIENCE)
    press(Qt.Key.Key_F, CTRL)
    enter("нет такого")
    qtbot.waitUntil(page.browse.empty.isVisible)
    assert texts(page.browse.record)[-1] == "Choose a title to see its prices."
