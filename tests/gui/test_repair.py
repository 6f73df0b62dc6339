"""The repair screen and each way out of it, worked by keys in the real program."""

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from desk_gui.app import Program
from desk_gui.demo.door import keep_door
from desk_gui.demo.staff import Door
from desk_gui.domain.backups import BackupReason
from desk_gui.domain.files import DiskFull
from desk_gui.domain.refusals import Refusal, RefusedError
from desk_gui.domain.storage import DamagedDatabase, NewerDatabase, StorageBusy
from desk_gui.house import open_house
from desk_gui.opening import Restore
from desk_gui.operations.runner import Runner
from desk_gui.services.changes import Outcome
from desk_gui.services.office import OfficeService
from desk_gui.views.backups.questions import RestoreQuestion
from desk_gui.views.setup.repair_page import RepairPage, RepairTools
from desk_gui.views.setup.repair_steps import AcceptQuestion
from tests.accounts import CLERK, FIRST, MANAGER, PASSWORD
from tests.conftest import NOON
from tests.gui.hands import CTRL, ENTER, enter, press
from tests.gui.panels import in_front
from tests.houses import PATIENCE, come_in, open_managed, places_in
from tests.offices import OFFICE
from tests.runners import InlineRunner

Start = Callable[..., Program]


@pytest.fixture
def start(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Start]:
    programs: list[Program] = []

    def start(*, demo: bool = False, restore: Restore | None = None) -> Program:
        program = Program(tmp_path, None, demo=demo, restore=restore)
        programs.append(program)
        qtbot.addWidget(program.window)
        program.window.show()
        return program

    yield start
    for program in programs:
        program.close()


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """The folder of an office with a manager and a clerk, to be copied; and its backup in it."""
    folder = tmp_path_factory.mktemp("kept")
    house = open_managed(folder)
    house.office.save(OFFICE)
    house.accounts.add("bolat", CLERK, FIRST)
    made = house.backups.make(BackupReason.BY_HAND).value
    house.anchor.keep(house.desk)
    house.close()
    return folder, made.relative_to(folder)


@pytest.fixture
def backup(tmp_path: Path, kept: tuple[Path, Path]) -> Path:
    """A backup of an office of one's own."""
    folder, made = kept
    shutil.copytree(folder, tmp_path, dirs_exist_ok=True)
    return tmp_path / made


def damage(folder: Path) -> None:
    (folder / "desk.db").write_bytes(b"my holiday notes" * 500)


def put_old_copy_back(folder: Path, backup: Path) -> None:
    """Let the office go on after the backup by two entries, then lie as it was."""
    house = open_house(places_in(folder))
    for _ in range(2):
        house.accounts.sign_in(MANAGER.login, PASSWORD)
    house.anchor.keep(house.desk)
    house.close()
    shutil.copy(backup, folder / "desk.db")


def screen_of(qtbot: QtBot, program: Program) -> RepairPage:
    def ready() -> bool:
        page = program.rescue.page if program.rescue is not None else None
        listed = page is not None and (not page.ways.restore or page.rows.isVisible())
        focus = program.window.focusWidget()
        return bool(page and listed and focus is not None and page.isAncestorOf(focus))

    qtbot.waitUntil(lambda: program.rescue is not None, timeout=PATIENCE)
    program.window.activateWindow()
    qtbot.waitUntil(program.window.isActiveWindow, timeout=PATIENCE)
    qtbot.waitUntil(ready, timeout=PATIENCE)
    assert program.rescue is not None
    assert program.rescue.page is not None
    return program.rescue.page


def dialog(qtbot: QtBot, kind: type[QDialog]) -> QDialog:
    qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), kind), timeout=PATIENCE)
    found = QApplication.activeWindow()
    assert isinstance(found, kind)
    return found


def test_a_damaged_file_is_replaced_by_the_newest_backup(
    qtbot: QtBot, start: Start, tmp_path: Path, backup: Path
) -> None:
    damage(tmp_path)
    program = start()
    page = screen_of(qtbot, program)
    assert page.rows.hasFocus()
    press(ENTER)
    question = dialog(qtbot, RestoreQuestion)
    assert isinstance(question, RestoreQuestion)
    qtbot.waitUntil(lambda: question.button.text() == "Restore it", timeout=PATIENCE)
    assert question.found.values[0].text() == OFFICE.name
    press(ENTER, CTRL)
    come_in(qtbot, program)
    assert program.furnishing is not None
    notice = program.furnishing.standing.restored
    qtbot.waitUntil(notice.isVisible, timeout=PATIENCE)
    assert "until then no old backup is removed" in notice.sentence.text()


def test_a_manager_goes_on_from_an_old_copy(
    qtbot: QtBot, start: Start, tmp_path: Path, backup: Path
) -> None:
    put_old_copy_back(tmp_path, backup)
    program = start()
    page = screen_of(qtbot, program)
    assert "Changes missing at its end: 2." in page.wrong.text()
    press(Qt.Key.Key_G, CTRL)
    question = dialog(qtbot, AcceptQuestion)
    assert isinstance(question, AcceptQuestion)
    enter(CLERK.login, ENTER)
    enter(FIRST, ENTER)
    qtbot.waitUntil(lambda: question.rows["login"].error() != "", timeout=PATIENCE)
    question.login.setFocus()
    question.login.selectAll()
    enter(MANAGER.login, ENTER)
    question.password.clear()
    enter(PASSWORD, ENTER)
    qtbot.waitUntil(lambda: program.window.page_key() == "subscriptions", timeout=PATIENCE)


def test_to_read_only_is_said_over_every_page(
    qtbot: QtBot, start: Start, tmp_path: Path, backup: Path
) -> None:
    put_old_copy_back(tmp_path, backup)
    program = start()
    screen_of(qtbot, program)
    press(Qt.Key.Key_D, CTRL)
    come_in(qtbot, program)
    assert program.furnishing is not None
    assert program.furnishing.standing.reading.isVisible()


def test_it_is_tried_again_when_the_other_program_has_let_go(
    qtbot: QtBot, start: Start, tmp_path: Path, backup: Path
) -> None:
    with closing(sqlite3.connect(tmp_path / "desk.db", isolation_level=None)) as other:
        other.execute("PRAGMA journal_mode=DELETE")
        other.execute("BEGIN EXCLUSIVE")
        program = start()
        page = screen_of(qtbot, program)
        assert page.again_action.isVisible()
        assert not page.restore_action.isVisible()
    press(ENTER)
    come_in(qtbot, program)


def test_what_the_window_restores_comes_before_the_next_house(
    qtbot: QtBot, start: Start, tmp_path: Path, backup: Path
) -> None:
    program = start()
    come_in(qtbot, program)
    assert program.furnishing is not None
    program.furnishing.rooms.oversight.restore_requested.emit(backup, "")
    qtbot.waitUntil(lambda: not program.window.isVisible())
    program.close()
    asked = program.restore_asked
    assert asked is not None
    assert asked.actor is not None
    again = start(restore=asked)
    come_in(qtbot, again)
    assert again.house is not None
    assert again.house.backups.status().value.state.stopped_since is not None


def test_a_demonstration_opens_its_own_door(
    qtbot: QtBot, start: Start, tmp_path: Path, backup: Path
) -> None:
    keep_door(tmp_path, Door(MANAGER.login, PASSWORD))
    program = start(demo=True)
    qtbot.waitUntil(lambda: program.window.page_key() == "subscriptions", timeout=PATIENCE)


def test_a_clock_before_the_last_change_is_said_until_somebody_believes_it(
    qtbot: QtBot, start: Start, tmp_path: Path
) -> None:
    house = open_managed(tmp_path)
    tomorrow = house.locality.now() + timedelta(days=1)
    OfficeService(replace(house.desk, now=lambda: tomorrow)).save(OFFICE)
    house.close()
    program = start()
    come_in(qtbot, program)
    assert program.furnishing is not None
    notice = program.furnishing.standing.clock
    assert "Set the clock right before you go on" in notice.sentence.text()
    notice.buttons[0].setFocus()
    press(ENTER)
    assert notice.isHidden()


@pytest.mark.parametrize(
    ("refusal", "ways", "first"),
    [
        (DamagedDatabase(path=""), "restore file read again report close", "file"),
        (DiskFull(path=""), "read again report close", "again"),
        (StorageBusy(), "again report close", "again"),
        (NewerDatabase(version="9999"), "again report close", "close"),
    ],
    ids=lambda each: type(each).__name__,
)
def test_only_ways_that_lead_on_are_offered(
    qtbot: QtBot, tmp_path: Path, refusal: Refusal, ways: str, first: str
) -> None:
    page = made(qtbot, InlineRunner(), tmp_path, refusal)
    assert " ".join(page.buttons) == ways
    qtbot.waitUntil(page.buttons[first].hasFocus)


def test_a_report_is_saved_where_it_is_asked_for(qtbot: QtBot, tmp_path: Path) -> None:
    page = made(qtbot, InlineRunner(), tmp_path, StorageBusy())
    page.setFocus()
    press(Qt.Key.Key_S, CTRL)
    assert page.confirmation.sentence.text() == "Report saved: report.txt"
    assert (tmp_path / "report.txt").read_text() == "report"


def made(qtbot: QtBot, runner: Runner, folder: Path, refusal: Refusal) -> RepairPage:
    def report(where: Path) -> Outcome[Path]:
        (where / "report.txt").write_text("report")
        return Outcome(where / "report.txt")

    def look(_path: Path, _passphrase: str) -> Outcome[object]:
        raise RefusedError(refusal)

    tools = RepairTools(
        backups=lambda: Outcome([]),
        look=look,  # type: ignore[arg-type]
        report=report,
        now=lambda: NOON,
        pick_folder=lambda _parent, then: then(folder),
    )
    page = RepairPage(RefusedError(refusal), tools, runner)
    in_front(qtbot, page)
    page.on_shown()
    return page
