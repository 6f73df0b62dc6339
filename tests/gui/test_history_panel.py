"""The history and its check, worked by keys."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk_gui.domain.audit import Deed, Purpose
from desk_gui.domain.history import HistoryLine
from desk_gui.domain.languages import Country
from desk_gui.services.access import Desk
from desk_gui.services.history import HistoryService
from desk_gui.services.inspection import Inspection
from desk_gui.views.history.looks import LooksDialog
from desk_gui.views.history.panel import HistoryPanel
from desk_gui.views.history.words import report_lines
from desk_gui.views.oversight.page import OversightPage
from desk_gui.views.shell.page import Page
from desk_gui.views.shell.panels_page import PanelSpec
from tests.gui.counters import Counter, counter
from tests.gui.hands import CTRL, ENTER, enter, press
from tests.gui.panels import in_front
from tests.runners import InlineRunner
from tests.tampering import tamper

__all__ = ["counter"]


@pytest.fixture
def panel(qtbot: QtBot, sqlite_desk: Desk, counter: Counter, runner: InlineRunner) -> HistoryPanel:
    panel = HistoryPanel(
        HistoryService(sqlite_desk, lambda: Country.KZ),
        Inspection(sqlite_desk),
        counter.people,
        lambda hit, lines: f"{hit.name}, {len(lines)}".encode(),
        lambda words, wanted: f"{words}, {wanted.text}".encode(),
        runner,
        sqlite_desk.now,
    )
    in_front(qtbot, panel, (1080, 640))
    panel.on_shown()
    return panel


def test_what_is_filtered_is_saved_with_its_filter(panel: HistoryPanel, tmp_path: Path) -> None:
    enter("sale")
    target = tmp_path / "history.pdf"
    panel.save_to(str(target))
    assert target.read_text().endswith("· everyone · everything · sale, sale")
    assert panel.header.note.text() == "Saved: history.pdf"


def test_the_newest_entry_comes_first(panel: HistoryPanel) -> None:
    assert deeds(panel)[:2] == [Deed.PERSON_ADDED, Deed.PERSON_ADDED]
    assert panel.rows.model().index(0, 0).data() == "18 November 2026 None"


def test_typing_a_deed_finds_it(panel: HistoryPanel) -> None:
    enter("day op", ENTER)
    assert deeds(panel) == [Deed.DAY_OPENED]


def test_typing_a_name_finds_what_was_done_to_their_record(panel: HistoryPanel) -> None:
    enter("нурланова", ENTER)
    assert deeds(panel) == [Deed.PERSON_ADDED]
    enter("zz", ENTER)
    assert panel.empty.isVisible()


def test_the_check_says_that_all_is_whole_with_the_code(
    panel: HistoryPanel, sqlite_desk: Desk
) -> None:
    press(Qt.Key.Key_H, CTRL)
    code = Inspection(sqlite_desk).code().value
    assert panel.check.result.text().startswith(f"Everything is whole. The code is {code}.")


def test_the_check_names_what_is_wrong(panel: HistoryPanel, sqlite_url: str) -> None:
    tamper(sqlite_url, "UPDATE audit SET fields = 'x' WHERE id = 2")
    press(Qt.Key.Key_H, CTRL)
    assert panel.check.result.text() == "Entry 2 of the history is not as it was written."


def test_a_person_hears_who_looked_and_why(
    qtbot: QtBot, panel: HistoryPanel, counter: Counter, tmp_path: Path
) -> None:
    counter.people.person(counter.person.id, Purpose.CALL)
    press(Qt.Key.Key_L, CTRL)
    dialog = panel.findChild(LooksDialog)
    assert dialog is not None
    qtbot.waitUntil(dialog.isActiveWindow)
    enter("нурл", Qt.Key.Key_Down)
    press(ENTER)
    (row,) = (dialog.looks.row_model.row_at(at) for at in range(dialog.looks.model().rowCount()))
    assert "call" in str(row)
    target = tmp_path / "report.pdf"
    dialog.save_to(str(target))
    assert target.read_text("utf-8") == "Нұрланова Әсел, 1"


def test_the_report_for_the_command_line_counts_and_judges(sqlite_desk: Desk, panel: Page) -> None:
    report = Inspection(sqlite_desk).check().value
    figures, result = report_lines(report)
    assert "2 number" in figures
    assert result == f"Everything is whole. The code is {report.code}."


def test_panels_are_built_when_they_are_shown(qtbot: QtBot, qapp: QApplication) -> None:
    built: list[str] = []

    def make(name: str) -> Page:
        built.append(name)
        return Page()

    page = OversightPage(
        [
            PanelSpec(lambda: "Accounts", lambda: make("accounts")),
            PanelSpec(lambda: "History", lambda: make("history")),
        ]
    )
    qtbot.addWidget(page)
    page.on_shown()
    assert built == ["accounts"]
    page.next_action.trigger()
    assert built == ["accounts", "history"]
    page.next_action.trigger()
    assert built == ["accounts", "history"]


def deeds(panel: HistoryPanel) -> list[Deed]:
    rows = (panel.model.row_at(at) for at in range(panel.model.rowCount()))
    records = (getattr(row, "record", None) for row in rows)
    return [record.deed for record in records if isinstance(record, HistoryLine)]
