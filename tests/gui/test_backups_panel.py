"""The panel of backups, worked by keys."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desk_gui.domain.backups import BackupReason, SecondTrouble
from desk_gui.operations.backup_watch import BackupWatch
from desk_gui.operations.runner import Runner
from desk_gui.services.access import Desk
from desk_gui.services.backups import BackupService
from desk_gui.settings import Workstation
from desk_gui.views.backups.panel import BackupsPanel
from desk_gui.views.backups.questions import PassphraseQuestion, RestoreQuestion
from desk_gui.views.backups.words import status_text
from desk_gui.widgets.theme import look
from tests.conftest import Clock
from tests.gui.hands import CTRL, ENTER, enter, press
from tests.gui.panels import all_rows, back_in, opened, ringed
from tests.offices import OFFICE, open_counter

WORDS = "correct horse battery"


class Cellar:
    """An office with its backups, and what the panel asks of the world."""

    def __init__(self, desk: Desk, folder: Path, clock: Clock, runner: Runner) -> None:
        self.folder = folder / "data"
        self.clock, self.runner = clock, runner
        self.workstation = Workstation(folder / "settings.toml")
        self.backups = BackupService(desk, self.folder, self.workstation)
        self.watch = BackupWatch(self.backups, runner)
        self.picked = folder / "stick"
        self.printed: list[str] = []

    def panel(self) -> BackupsPanel:
        return BackupsPanel(
            self.backups,
            self.watch,
            self.runner,
            self.clock,
            lambda: self.printed.append("the way back"),
            self._pick,
            self._pick,
        )

    def _pick(self, _parent: QWidget, then: Callable[[Path], None]) -> None:
        then(self.picked)


@pytest.fixture
def cellar(sqlite_desk: Desk, tmp_path: Path, clock: Clock, lanes: Runner) -> Cellar:
    open_counter(sqlite_desk)
    return Cellar(sqlite_desk, tmp_path, clock, lanes)


@pytest.fixture
def open_panel(qtbot: QtBot, cellar: Cellar) -> Iterator[Callable[[], BackupsPanel]]:
    def open_panel() -> BackupsPanel:
        panel = cellar.panel()
        ringed(qtbot, panel, (978, 616))
        panel.on_shown()
        qtbot.waitUntil(lambda: panel.second.sentence.text() != "")
        return panel

    yield open_panel
    assert look().elided == set()


OpenPanel = Callable[[], BackupsPanel]


def says(qtbot: QtBot, panel: BackupsPanel, words: str) -> None:
    qtbot.waitUntil(lambda: panel.confirmation.sentence.text().startswith(words))


def chips(panel: BackupsPanel) -> list[str]:
    return [row.chip.text for row in all_rows(panel.rows.row_model)]  # type: ignore[union-attr]


def test_one_is_made_now(qtbot: QtBot, open_panel: OpenPanel) -> None:
    panel = open_panel()
    press(ENTER, CTRL)
    says(qtbot, panel, "Backed up, 12:00")
    qtbot.waitUntil(lambda: chips(panel) == ["verified"])


def test_a_second_place_is_asked_for_and_its_absence_is_said(
    qtbot: QtBot, open_panel: OpenPanel, cellar: Cellar
) -> None:
    panel = open_panel()
    assert panel.second.isVisible()
    press(Qt.Key.Key_L, CTRL)
    says(qtbot, panel, "The folder")
    cellar.picked.mkdir()
    press(Qt.Key.Key_L, CTRL)
    says(qtbot, panel, "Every backup is copied there")
    qtbot.waitUntil(lambda: not panel.second.isVisible())
    cellar.picked.rename(cellar.picked.with_name("pocket"))
    press(ENTER, CTRL)
    qtbot.waitUntil(panel.second.isVisible)
    assert panel.second.sentence.text() == "Second place missing since 12:00"


def test_a_passphrase_seals_what_comes(qtbot: QtBot, open_panel: OpenPanel, cellar: Cellar) -> None:
    panel = open_panel()
    press(Qt.Key.Key_P, CTRL)
    question = opened(qtbot, PassphraseQuestion)
    assert isinstance(question, PassphraseQuestion)
    enter("short", then=ENTER)
    enter("short")
    press(ENTER, CTRL)
    qtbot.waitUntil(lambda: "Too short" in question.rows["passphrase"].error())
    for field in (question.new, question.again):
        field.setFocus()
        field.clear()
        enter(WORDS)
    press(ENTER, CTRL)
    says(qtbot, panel, "Backups are encrypted")
    back_in(qtbot, panel)
    press(ENTER, CTRL)
    qtbot.waitUntil(lambda: chips(panel) == ["encrypted"])


def test_a_restore_is_asked_for_after_a_look(
    qtbot: QtBot, open_panel: OpenPanel, cellar: Cellar
) -> None:
    made = cellar.backups.make(BackupReason.DAY_CLOSED).value
    panel = open_panel()
    qtbot.waitUntil(lambda: chips(panel) == ["verified"])
    press(ENTER)
    question = opened(qtbot, RestoreQuestion)
    assert isinstance(question, RestoreQuestion)
    qtbot.waitUntil(question.button.isEnabled)
    shown = [label.text() for label in question.found.values]
    assert shown[:3] == [OFFICE.name, "12:00", "none"]
    with qtbot.waitSignal(panel.restore_requested) as asked:
        press(ENTER, CTRL)
    assert asked.args == [made, ""]


def test_a_sealed_one_is_looked_into_with_its_passphrase(
    qtbot: QtBot, open_panel: OpenPanel, cellar: Cellar
) -> None:
    cellar.backups.set_passphrase(WORDS)
    cellar.picked = cellar.backups.make(BackupReason.DAY_CLOSED).value
    panel = open_panel()
    press(Qt.Key.Key_O, CTRL)
    question = opened(qtbot, RestoreQuestion)
    assert isinstance(question, RestoreQuestion)
    row = question.rows["passphrase"]
    qtbot.waitUntil(lambda: "encrypted" in row.error())
    enter("something else", then=ENTER)
    qtbot.waitUntil(lambda: "not the passphrase" in row.error())
    question.passphrase.clear()
    enter(WORDS, then=ENTER)
    qtbot.waitUntil(lambda: question.button.text() == "Restore it")
    with qtbot.waitSignal(panel.restore_requested) as asked:
        press(ENTER, CTRL)
    assert asked.args == [cellar.picked, WORDS]


def test_after_a_restore_somebody_says_that_it_is_right(
    qtbot: QtBot, open_panel: OpenPanel, cellar: Cellar, clock: Clock
) -> None:
    cellar.backups.make(BackupReason.BEFORE_RESTORE)
    cellar.backups._first.keep_state(stopped_since=clock.at)
    panel = open_panel()
    qtbot.waitUntil(panel.stopped.isVisible)
    press(Qt.Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: not panel.stopped.isVisible())
    assert cellar.backups.status().value.state.stopped_since is None


def test_instructions_are_printed(qtbot: QtBot, open_panel: OpenPanel, cellar: Cellar) -> None:
    open_panel()
    press(Qt.Key.Key_I, CTRL)
    assert cellar.printed == ["the way back"]


def test_the_watch_makes_what_is_due_and_says_what_hinders_it(
    qtbot: QtBot, cellar: Cellar, clock: Clock
) -> None:
    with qtbot.waitSignal(cellar.watch.made):
        cellar.watch.look()
    qtbot.waitUntil(lambda: cellar.watch.status is not None)
    assert status_text(cellar.watch.status, cellar.watch.refusals, clock()) == ""
    clock.at += timedelta(minutes=41)
    cellar.workstation.change(backup_key="zz")
    cellar.watch.day_closed()
    qtbot.waitUntil(lambda: bool(cellar.watch.refusals))
    said = status_text(cellar.watch.status, cellar.watch.refusals, clock())
    assert said.startswith("No backup since 12:00: The key of the backups")


def test_an_import_waits_for_its_backup(qtbot: QtBot, cellar: Cellar) -> None:
    done: list[object] = []
    cellar.watch.before_import(lambda: done.append("imported"), done.append)
    qtbot.waitUntil(lambda: done == ["imported"])
    cellar.workstation.change(backup_key="zz")
    cellar.watch.before_import(lambda: done.append("imported"), done.append)
    qtbot.waitUntil(lambda: len(done) == 2)
    assert done[1] != "imported"


def test_every_trouble_of_the_second_place_has_its_words(cellar: Cellar, clock: Clock) -> None:
    for trouble in SecondTrouble:
        cellar.backups._first.keep_state(second_since=clock.at, second_trouble=trouble)
        status = cellar.backups.status().value
        assert status_text(status, (), clock()).endswith("since 12:00")
