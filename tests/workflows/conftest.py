from collections.abc import Iterator
from pathlib import Path
from shutil import copytree

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk_gui.house import Locality
from tests.houses import open_managed
from tests.workflows.front_desk import NINE, FrontDesk, WallClock, furnish_office, open_desk


@pytest.fixture
def wall(monkeypatch: pytest.MonkeyPatch) -> WallClock:
    """Let every office of the test go by one clock."""
    clock = WallClock()
    monkeypatch.setattr(Locality, "now", lambda _self: clock.at)
    return clock


@pytest.fixture(scope="session")
def furnished(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with an office that has people to come to, to be copied.

    Its manager was at the reception last, and finds the window there.
    """
    folder = tmp_path_factory.mktemp("furnished")
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(Locality, "now", lambda _self: NINE)
        house = open_managed(folder)
        furnish_office(house)
        house.close()
    window = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
    window.setValue(f"where/{house.desk.actor().account}", "reception visits")
    window.sync()
    return folder


@pytest.fixture
def office(tmp_path: Path, furnished: Path, wall: WallClock) -> Path:
    """A folder with an office of one's own."""
    return copytree(furnished, tmp_path / "office")


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, office: Path, wall: WallClock) -> Iterator[FrontDesk]:
    """The window of the manager, with the day's visitors in sight."""
    desk = open_desk(qtbot, office, wall)
    yield desk
    desk.program.close()
