"""The process is killed with half a sale in it: the next start stands where the clerk was."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk_gui.app import Program
from desk_gui.views.oversight.page import OversightPage
from desk_gui.views.setup.failures import LastEnd
from desk_gui.views.subscriptions.page import SubscriptionsPage
from tests.gui.hands import CTRL, press
from tests.houses import come_in
from tests.workflows.sell_until_killed import NAME, TITLE
from tests.workflows.test_sale import open_office

PATIENCE = 20_000


def type_and_kill(folder: Path) -> None:
    """Type half a sale into a process of its own, and kill it when it is on disk."""
    child = [sys.executable, "-m", "tests.workflows.sell_until_killed", str(folder)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(child, stdout=subprocess.PIPE, text=True, env=environment) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "typed\n"
        process.kill()


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Program]:
    open_office(tmp_path)
    type_and_kill(tmp_path)
    program = begin(qtbot, tmp_path)
    yield program
    program.close()


def begin(qtbot: QtBot, folder: Path) -> Program:
    program = Program(folder, None)
    qtbot.addWidget(program.window)
    program.window.show()
    program.window.activateWindow()
    come_in(qtbot, program)
    return program


def test_the_sale_stands_in_its_form_as_typed_and_a_strip_says_why(
    qtbot: QtBot, program: Program
) -> None:
    page = program.window.page()
    assert isinstance(page, SubscriptionsPage)
    form = page.sale.form
    qtbot.waitUntil(page.selling, timeout=PATIENCE)
    qtbot.waitUntil(lambda: form.titles.title.text() == TITLE, timeout=PATIENCE)
    assert form.subscriber.name.text() == NAME
    qtbot.waitUntil(form.titles.title.hasFocus, timeout=PATIENCE)
    strip = program.window.findChild(LastEnd)
    assert isinstance(strip, LastEnd)
    assert strip.isVisible()
    assert "ended unexpectedly" in strip.sentence.text()
    strip.buttons[0].setFocus()
    press(Qt.Key.Key_Space)
    assert QGuiApplication.clipboard().text().startswith("desk-gui ")
    strip.buttons[1].setFocus()
    press(Qt.Key.Key_Space)
    assert not strip.isVisible()


def test_page_and_panel_are_those_of_last_time(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    open_office(tmp_path)
    former = begin(qtbot, tmp_path)
    press(Qt.Key.Key_9, CTRL)
    qtbot.waitUntil(lambda: isinstance(former.window.page(), OversightPage))
    press(Qt.Key.Key_Tab, CTRL)
    former.window.close()
    former.close()
    program = begin(qtbot, tmp_path)
    page = program.window.page()
    assert isinstance(page, OversightPage)
    assert page.bookmark() == "history"
    assert program.window.findChild(LastEnd) is None
    program.window.close()
    program.close()
