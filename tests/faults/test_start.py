"""A start that cannot be: the real program says why on its repair screen, worked by keys."""

import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk_gui import house
from desk_gui.app import Program
from desk_gui.db.engine import open_database
from desk_gui.files import is_network_path
from desk_gui.operations.instance import claim
from desk_gui.views.setup.repair_page import RepairPage
from tests.faults.test_files import mounted
from tests.gui.hands import CTRL, press

PATIENCE = 20_000


@pytest.fixture
def start(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Callable[..., Program]]:
    programs: list[Program] = []

    def start(database: str | None = None) -> Program:
        program = Program(tmp_path, database)
        programs.append(program)
        qtbot.addWidget(program.window)
        program.window.show()
        return program

    yield start
    for program in programs:
        program.close()


def screen_of(qtbot: QtBot, program: Program) -> RepairPage:
    """Wait for the repair screen, and return it."""

    def screen() -> RepairPage | None:
        return program.rescue.page if program.rescue is not None else None

    qtbot.waitUntil(lambda: screen() is not None, timeout=PATIENCE)
    program.window.activateWindow()
    qtbot.waitUntil(program.window.isActiveWindow)
    page = screen()
    assert page is not None
    qtbot.waitUntil(lambda: page.isAncestorOf(program.window.focusWidget()))
    return page


def says(qtbot: QtBot, program: Program, said: str) -> None:
    """See the sentence, read it, and see the window close by the key that a clerk presses."""
    page = screen_of(qtbot, program)
    assert page.header.title.text() == "Desk cannot open its data"
    assert said in page.wrong.text()
    press(Qt.Key.Key_Q, CTRL)
    qtbot.waitUntil(lambda: not program.window.isVisible())
    assert program.house is None


def damage(path: Path) -> None:
    path.write_bytes(b"my holiday notes" * 500)


def cut_short(path: Path) -> None:
    open_database(f"sqlite:///{path}").close()
    os.truncate(path, path.stat().st_size // 2)


def make_newer(path: Path) -> None:
    open_database(f"sqlite:///{path}").close()
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")


def fill_with_recipes(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE recipes (name TEXT)")


def take_a_table(path: Path) -> None:
    open_database(f"sqlite:///{path}").close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("DROP TABLE office")


FAULTS = [
    (damage, "The data file is damaged or is no data of Desk. Restore the last backup."),
    (cut_short, "The data file is damaged or is no data of Desk. Restore the last backup."),
    (fill_with_recipes, "The data file is damaged or is no data of Desk."),
    (make_newer, "A newer version of Desk wrote this data. Install that version here too."),
    (take_a_table, "tell the administrator: OperationalError."),
]


@pytest.mark.parametrize(("fault", "said"), FAULTS, ids=[fault.__name__ for fault, _ in FAULTS])
def test_a_file_that_cannot_be_used_is_said_and_left_as_it_is(
    qtbot: QtBot,
    start: Callable[..., Program],
    tmp_path: Path,
    fault: Callable[[Path], None],
    said: str,
) -> None:
    path = tmp_path / "desk.db"
    fault(path)
    before = path.read_bytes()
    says(qtbot, start(), said)
    assert path.stat().st_size == len(before)


def test_a_file_another_program_holds_is_said(
    qtbot: QtBot, start: Callable[..., Program], tmp_path: Path
) -> None:
    with closing(sqlite3.connect(tmp_path / "desk.db", isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        says(qtbot, start(), "Another program holds the data.")


def test_a_share_of_the_network_is_said(
    qtbot: QtBot,
    start: Callable[..., Program],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    mounts = tmp_path / "mounts"
    mounts.write_text(f"/dev/sda1 / ext4 rw 0 0\n//server/desk {tmp_path} cifs rw 0 0\n")
    monkeypatch.setattr(house, "is_network_path", partial(is_network_path, mounts=mounts))
    says(qtbot, start(), "The data may not lie on a network share: two desks would spoil it.")
    assert not (tmp_path / "desk.db").exists()


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("postgresql://127.0.0.1:1/desk", "The database does not answer."),
        ("desk on the server", "This is no address of a database."),
    ],
)
def test_a_database_that_is_not_there_is_said(
    qtbot: QtBot, start: Callable[..., Program], address: str, said: str
) -> None:
    says(qtbot, start(address), said)


@pytest.mark.skipif(os.name != "posix", reason="mounts of POSIX")
def test_a_disk_that_takes_nothing_is_said(
    qtbot: QtBot, start: Callable[..., Program], tmp_path: Path
) -> None:
    with mounted(tmp_path, "-o", "ro"):
        says(qtbot, start(), "Nothing can be written there. Choose another place.")


def test_a_second_window_on_the_same_data_leaves_it_to_the_first(
    qtbot: QtBot, start: Callable[..., Program], tmp_path: Path
) -> None:
    first = claim(tmp_path)
    assert first is not None
    program = start()
    qtbot.waitUntil(lambda: not program.window.isVisible(), timeout=PATIENCE)
    assert program.house is None
    first.release()


WHOLE = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from desk_gui import app

class Impatient(app.Program):
    def __init__(self, *places, **options):
        super().__init__(*places, **options)
        self.timer = QTimer(self, interval=20)
        self.timer.timeout.connect(self.read)
        self.timer.start()

    def read(self):
        page = self.rescue.page if self.rescue is not None else None
        if page is not None and page.isVisible():
            self.timer.stop()
            print(page.wrong.text())
            page.close_action.trigger()

app.Program = Impatient
sys.exit(app.run(Path(sys.argv[1]), None))
"""


def test_the_process_ends_cleanly_when_the_screen_was_read(tmp_path: Path) -> None:
    damage(tmp_path / "desk.db")
    child = [sys.executable, "-X", "dev", "-c", WHOLE, str(tmp_path)]
    done = subprocess.run(child, capture_output=True, text=True, check=False, timeout=60)
    assert done.stdout.strip() == "The data file is damaged or is no data of Desk. " + (
        "Restore the last backup."
    )
    assert (done.returncode, "Traceback" in done.stderr, "Warning" in done.stderr) == (
        0,
        False,
        False,
    )
