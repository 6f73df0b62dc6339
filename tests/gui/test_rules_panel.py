"""The rules of the reception, set by keys."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk_gui.domain.mails import Letter, MailNotSent, MailTrouble
from desk_gui.domain.reception import MailSettings, ReceptionRules, Security
from desk_gui.domain.refusals import RefusedError
from desk_gui.services.access import Desk
from desk_gui.services.reception import ReceptionService
from desk_gui.settings import Workstation
from desk_gui.views.reception.rules_panel import RulesPanel
from desk_gui.widgets.messages import MessageBox
from desk_gui.widgets.theme import look
from tests.conftest import Clock
from tests.gui.hands import CTRL, ENTER, enter, press
from tests.gui.panels import in_front
from tests.runners import InlineRunner

MAIL = MailSettings(
    host="mail.example.kz", port=465, security=Security.TLS, sender="desk@example.kz"
)


class Post:
    """A mail server's way in."""

    def __init__(self) -> None:
        self.taken: list[tuple[Letter, MailSettings, str]] = []
        self.down = False

    def __call__(self, letter: Letter, settings: MailSettings, password: str) -> None:
        if self.down:
            raise RefusedError(MailNotSent(trouble=MailTrouble.UNREACHABLE))
        self.taken.append((letter, settings, password))


@pytest.fixture
def post() -> Post:
    return Post()


@pytest.fixture
def workstation(tmp_path: Path) -> Workstation:
    return Workstation(tmp_path / "settings.toml")


@pytest.fixture
def reception(sqlite_desk: Desk) -> ReceptionService:
    return ReceptionService(sqlite_desk)


@pytest.fixture
def panel(
    qtbot: QtBot,
    qapp: QApplication,
    reception: ReceptionService,
    workstation: Workstation,
    clock: Clock,
    post: Post,
    runner: InlineRunner,
) -> Iterator[RulesPanel]:
    formats = [("label_86x54", "Label 86 × 54"), ("a7", "A7")]
    panel = RulesPanel(reception, workstation, runner, clock, formats, post)
    in_front(qtbot, panel, (978, 616))
    panel.on_shown()
    yield panel
    assert look().elided == set()


def put(field_text: str) -> None:
    press(Qt.Key.Key_A, CTRL)
    enter(field_text)


def test_rules_are_typed_saved_and_taken_back(
    panel: RulesPanel, reception: ReceptionService
) -> None:
    put("20")
    press(ENTER)
    put("2130")
    press(ENTER, CTRL)
    saved = reception.rules().value
    assert (saved.wait_norm, saved.closes_forgotten_at) == (20, 21 * 60 + 30)
    assert "12:00" in panel.confirmation.sentence.text()
    panel.confirmation.undo.click()
    assert reception.rules().value.wait_norm == ReceptionRules().wait_norm
    assert panel.form.wait_norm.value() == ReceptionRules().wait_norm


@pytest.mark.parametrize(
    ("field", "text"),
    [
        ("closes_forgotten_at", "soon"),
        ("closes_forgotten_at", "03:00"),
        ("lunch", "12–"),
        ("days_off", "30.02.2026"),
        ("host", "mail.example.kz"),
    ],
)
def test_what_is_wrong_is_said_under_its_field_and_nothing_is_saved(
    panel: RulesPanel, reception: ReceptionService, field: str, text: str
) -> None:
    getattr(panel.form, field).setText(text)
    press(ENTER, CTRL)
    wrong = [row for row in panel.form.rows() if row.error()]
    assert len(wrong) == 1
    assert QApplication.focusWidget() in wrong[0].fields
    assert reception.rules().value == ReceptionRules()


def test_the_password_stays_on_the_workstation(
    panel: RulesPanel, reception: ReceptionService, workstation: Workstation, tmp_path: Path
) -> None:
    fill_mail(panel)
    press(ENTER, CTRL)
    assert reception.rules().value.mail == MAIL
    assert workstation.settings.mail_password == "kilt-7"
    assert (tmp_path / "settings.toml").stat().st_mode & 0o077 == 0
    assert b"kilt-7" not in b"".join(path.read_bytes() for path in tmp_path.glob("desk.db*"))


def test_a_letter_tries_the_server_as_it_is_typed(
    qtbot: QtBot, panel: RulesPanel, reception: ReceptionService, post: Post
) -> None:
    fill_mail(panel)
    press(Qt.Key.Key_T, CTRL)
    ((letter, settings, password),) = post.taken
    assert (letter.to, settings, password) == ("desk@example.kz", MAIL, "kilt-7")
    assert "desk@example.kz" in panel.confirmation.sentence.text()
    assert reception.rules().value == ReceptionRules()
    post.down = True
    press(Qt.Key.Key_T, CTRL)
    box = panel.findChild(MessageBox)
    assert box is not None
    assert "does not answer" in box.text.text()


def test_rules_set_at_another_desk_are_shown_unless_one_is_typing(
    panel: RulesPanel, reception: ReceptionService, runner: InlineRunner
) -> None:
    first = reception.save(ReceptionRules(wait_norm=33))
    runner.changed.emit(first.changed)
    assert panel.form.wait_norm.value() == 33
    put("44")
    reception.save(replace(first.value, wait_norm=55))
    runner.changed.emit(first.changed)
    assert panel.form.wait_norm.value() == 44
    press(ENTER, CTRL)
    assert reception.rules().value.wait_norm == 55
    assert panel.findChild(MessageBox) is not None


def fill_mail(panel: RulesPanel) -> None:
    form = panel.form
    form.host.setText(MAIL.host)
    form.port.setValue(MAIL.port)
    form.security.set_value(MAIL.security)
    form.sender_address.setText(MAIL.sender)
    form.password.setText("kilt-7")
