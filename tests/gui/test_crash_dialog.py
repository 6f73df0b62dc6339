"""The box that says something failed, answered by keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk_gui.domain.files import DiskFull
from desk_gui.domain.refusals import ChangedMeanwhile, RefusedError
from desk_gui.views.setup.failures import AGAIN_S, Failures
from desk_gui.views.shell.window import MainWindow
from desk_gui.widgets.messages import MessageBox
from desk_gui.widgets.theme import LIGHT
from tests.accounts import Steady
from tests.gui.gallery import dress
from tests.gui.hands import ENTER, press
from tests.runners import InlineRunner

SAFE = "What was saved is safe, and what you typed is kept."


class Desk:
    """A window in which things fail."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self.window, self.steady = MainWindow(), Steady()
        qtbot.addWidget(self.window)
        self.failures = Failures(self.window, self.report, self.steady)
        self.reports = 0
        self.window.show()

    def report(self, error: BaseException) -> str:
        self.reports += 1
        return f"report of {type(error).__name__}"

    def boxes(self) -> list[MessageBox]:
        return [box for box in self.window.findChildren(MessageBox) if box.isVisible()]

    def box(self) -> MessageBox:
        (box,) = self.boxes()
        box.activateWindow()
        self._qtbot.waitUntil(lambda: box.isActiveWindow() and box.focusWidget() is not None)
        return box


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication) -> Desk:
    dress(qapp, LIGHT)
    return Desk(qtbot)


def test_enter_goes_on(desk: Desk) -> None:
    desk.failures.tell(ValueError("Нұрланова"))
    box = desk.box()
    assert SAFE in box.text.text()
    assert "Нұрланова" not in box.text.text()
    press(ENTER)
    assert (desk.boxes(), desk.window.isVisible()) == ([], True)


def test_the_second_button_takes_the_report_and_stays(desk: Desk) -> None:
    desk.failures.tell(ValueError())
    box = desk.box()
    press(Qt.Key.Key_Tab)
    while box.focusWidget() is not box.buttons[1]:
        press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Space)
    assert QGuiApplication.clipboard().text() == "report of ValueError"
    assert box.buttons[1].text() == "Copied"
    press(Qt.Key.Key_Escape)
    assert desk.boxes() == []


def test_the_third_button_closes_the_program(qtbot: QtBot, desk: Desk) -> None:
    desk.failures.tell(ValueError())
    box = desk.box()
    box.buttons[2].setFocus()
    press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not desk.window.isVisible())


def test_there_is_one_box_and_it_counts(desk: Desk) -> None:
    for error in (ValueError(), KeyError(), TypeError(), OSError()):
        desk.failures.tell(error)
    assert desk.box().text.text().endswith("… and 3 more.")
    press(ENTER)
    assert desk.boxes() == []


def test_the_same_within_a_minute_is_only_counted(desk: Desk) -> None:
    desk.failures.tell(ValueError())
    desk.box()
    press(ENTER)
    desk.failures.tell(ValueError())
    assert desk.boxes() == []
    desk.steady.at += AGAIN_S
    desk.failures.tell(ValueError())
    assert desk.box().text.text().endswith("… and 1 more.")


def test_a_refusal_is_said_in_its_own_words(desk: Desk) -> None:
    desk.failures.tell(RefusedError(DiskFull(path="/x")))
    box = desk.box()
    assert SAFE not in box.text.text()
    assert len(box.buttons) == 1


def test_a_box_that_fails_is_not_said_again(desk: Desk) -> None:
    def broken(error: BaseException) -> str:
        raise RuntimeError

    failures = Failures(desk.window, broken, desk.steady)
    failures.tell(ValueError())
    failures.tell(KeyError())
    assert desk.boxes() == []


def test_what_a_page_did_not_expect_is_told_and_written_down_a_refusal_is_left_to_it(
    qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    runner = InlineRunner()
    with qtbot.waitSignal(runner.failed) as told:
        assert not runner.refused(KeyError("Нұрланова"))
    assert isinstance(told.args[0], KeyError)
    assert [record.getMessage() for record in caplog.records] == ["action failed: KeyError"]
    with qtbot.assertNotEmitted(runner.failed):
        assert runner.refused(RefusedError(ChangedMeanwhile()))
