"""The window over a house, to be worked in one thread: what is asked for is done at once."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import text as sql

from desk_gui.furnishing import Furnishing
from desk_gui.house import House
from desk_gui.views.shell.window import MainWindow
from desk_gui.widgets.theme import LIGHT, look
from tests.faults.hostile import naming, paste_everywhere, shown_as_text, unfit_texts
from tests.gui.gallery import dress
from tests.gui.hands import CTRL, ENTER, press
from tests.houses import open_managed
from tests.offices import OFFICE, Counter, open_counter
from tests.runners import InlineRunner


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

    def open(self) -> None:
        """Open the pages of the house's office."""
        office = self.house.office.office().value
        assert office is not None
        self.furnishing.open(office)

    @contextmanager
    def facing(self, kind: str) -> Iterator[None]:
        """Name what is attacked with, and leave no question open for the next one."""
        with naming(kind):
            yield
        for dialog in self.window.findChildren(QDialog):
            if dialog.isVisible():
                dialog.reject()

    def attack(self, text: str, pasted: set[QWidget] | None = None) -> int:
        """Paste the text everywhere, press what saves, and look at what is there then.

        Where it was pasted already it is not again: in what stands over every page.
        """
        count = paste_everywhere(self.window, text, set() if pasted is None else pasted)
        press(ENTER, CTRL)
        self.see_text()
        return count

    def see_text(self) -> None:
        """Look at the window and at what is stored: nothing is rendered, and all of it fits."""
        assert shown_as_text(self.window)
        assert self.failures == []
        assert unfit_texts(self.house.desk.database) == []

    def close(self) -> None:
        """Let what runs end."""
        self.furnishing.close()
        self.runner.close()
        look().elided.clear()

    def count(self, table: str) -> int:
        """Return how many rows a table has."""
        with self.house.desk.database.read() as connection:
            found: int = connection.execute(sql(f"SELECT count(*) FROM {table}")).scalar_one()
        return found


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    """A house whose manager is signed in, and nothing else."""
    house = open_managed(tmp_path)
    yield house
    house.close()


@pytest.fixture
def room(qtbot: QtBot, qapp: QApplication, house: House, tmp_path: Path) -> Iterator[Room]:
    """The window over it, with no page yet."""
    room = Room(qtbot, qapp, house, tmp_path)
    yield room
    room.close()


@pytest.fixture
def working(room: Room) -> Room:
    """The window with its pages, over an office that sells."""
    # Its day is opened by its own clock: another zone may have another date.
    room.house.locality.follow(OFFICE)
    room.counter = open_counter(room.house.desk)
    room.open()
    return room
