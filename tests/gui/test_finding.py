"""The find line over real services: what it finds, and what it says of nothing."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk_gui.domain.languages import Country
from desk_gui.services.access import Desk
from desk_gui.services.staff import StaffService
from desk_gui.services.visit_book import VisitBook
from desk_gui.views.finding import Findable, Finder
from desk_gui.views.shell.window import MainWindow
from desk_gui.widgets.rows import Row
from desk_gui.widgets.theme import LIGHT
from tests.gui.counters import Counter
from tests.gui.gallery import dress
from tests.gui.hands import ENTER, enter
from tests.runners import InlineRunner
from tests.visits import add_staff, add_visit


@pytest.fixture
def counter(sqlite_desk: Desk, tmp_path: Path) -> Iterator[Counter]:
    runner = InlineRunner()
    yield Counter(sqlite_desk, runner, tmp_path)
    runner.close()


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, counter: Counter, sqlite_desk: Desk) -> MainWindow:
    add_staff(sqlite_desk, "Балогова Катерина", post="юрист", room="214")
    add_visit(sqlite_desk, name="Szűcs Ágnes", firm="Őrségi Önkormányzat")
    dress(qapp, LIGHT)
    window, desk = MainWindow(), counter.desk
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    findable = Findable(
        people=desk.people,
        catalogue=desk.catalogue,
        book=desk.book,
        visits=VisitBook(sqlite_desk, lambda: Country.KZ),
        staff=StaffService(sqlite_desk),
        today=lambda: counter.today,
    )
    window.finder = Finder(window.find_line, desk.runner, findable)  # type: ignore[attr-defined]
    window.find_line.start()
    return window


def found(window: MainWindow) -> list[str]:
    hits = window.find_line.hits()
    if hits is None:
        return []
    rows = (hits.row_model.row_at(at) for at in range(hits.row_model.rowCount()))
    return [row.name if isinstance(row, Row) else row.title for row in rows]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("нурл", ["People", "Нұрланова Әсел"]),
        ("64120", ["Titles", "Ауыл тынысы"]),
        ("балог", ["Staff", "Балогова Катерина"]),
        ("szucs", ["Visits", "Szűcs Ágnes"]),
        ("xyzxyz", ["Nothing found"]),
    ],
)
def test_the_line_finds_people_and_titles_and_says_when_there_is_nothing(
    window: MainWindow, text: str, said: list[str]
) -> None:
    enter(text)
    assert found(window) == said


def test_nothing_cannot_be_taken(window: MainWindow) -> None:
    enter("xyzxyz", ENTER)
    assert window.find_line.text() == "xyzxyz"
