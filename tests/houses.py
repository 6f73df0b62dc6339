"""Houses for tests: with a manager who is signed in, or waiting at the door of the window."""

from collections.abc import Callable
from datetime import datetime
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import uuid4

from PySide6.QtCore import QObject, Qt, QTimer
from pytestqt.qtbot import QtBot

from desk_gui.app import Program
from desk_gui.domain.accounts import Account
from desk_gui.house import DATABASE_NAME, House, Locality, open_house
from desk_gui.operations.runner import Lane, Runner
from desk_gui.places import Places, find_places
from desk_gui.services.changes import Outcome
from tests.accounts import MANAGER, PASSWORD
from tests.gui.hands import ENTER, enter, press

PATIENCE = 30_000


def places_in(folder: Path) -> Places:
    """Return the places of a data folder with the embedded database."""
    return find_places(folder, None)


def open_managed(folder: Path) -> House:
    """Open a new house and sign its first manager in, who may do everything.

    It is the copy of one that was made by the same clock: to set one up for every
    test anew, with its tables and its hashes, took most of many a test.
    """
    database, manager = _managed(Locality.now)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / DATABASE_NAME).write_bytes(database)
    house = open_house(places_in(folder))
    house.attendance.admit(manager)
    return house


@cache
def _managed(_clock: Callable[[Locality], datetime]) -> tuple[bytes, Account]:
    with TemporaryDirectory() as name:
        folder = Path(name)
        house = open_house(places_in(folder))
        manager = house.accounts.set_up(str(uuid4()), MANAGER, PASSWORD).value.account
        house.close()
        return (folder / DATABASE_NAME).read_bytes(), manager


def come_in(
    qtbot: QtBot, program: Program, login: str = MANAGER.login, password: str = PASSWORD
) -> None:
    """Sign in at the cover, as a person does, and wait for the first page."""
    qtbot.waitUntil(lambda: program.furnishing is not None, timeout=PATIENCE)
    furnishing = program.furnishing
    assert furnishing is not None
    door = furnishing.entrance.cover.sign_in
    qtbot.waitUntil(lambda: door.password.hasFocus() and bool(door.login()), timeout=PATIENCE)
    for _ in range(door.names.model().rowCount()):
        if door.login() != login:
            press(Qt.Key.Key_Down)
    enter(password, ENTER)
    qtbot.waitUntil(lambda: program.window.page() is not None, timeout=PATIENCE)
    qtbot.waitUntil(program.window.isActiveWindow, timeout=PATIENCE)


def rest(qtbot: QtBot, program: Program) -> None:
    """Let the page in sight have its records, and that of its line, as for who rests there."""
    page = program.window.page()
    assert page is not None
    assert program.runner is not None
    quiet(qtbot, program.runner)
    timers = [each for each in page.findChildren(QTimer) if each.isSingleShot() and each.isActive()]
    for timer in timers:
        timer.start(0)
    if timers:
        quiet(qtbot, program.runner)


def quiet(qtbot: QtBot, runner: Runner) -> None:
    """Wait until everything that was asked has been answered, and what followed from it."""
    waiting = QObject()
    for lane in (Lane.WRITES, Lane.READS, Lane.READS):
        with qtbot.waitCallback(timeout=PATIENCE) as answered:
            runner.run(waiting, lambda: Outcome(None), answered, lane=lane)
