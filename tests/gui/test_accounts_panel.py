"""The manager's panel of accounts, worked by keys."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk_gui.domain.accounts import Account
from desk_gui.domain.actors import Role
from desk_gui.domain.refusals import RefusedError
from desk_gui.operations.runner import Runner
from desk_gui.services.access import Desk
from desk_gui.views.accounts.form import AccountQuestion
from desk_gui.views.accounts.panel import AccountsPanel
from desk_gui.views.accounts.passwords import GivenPasswordQuestion, OwnPasswordDialog
from desk_gui.views.accounts.recovery_code import RecoveryCodeDialog
from desk_gui.widgets.fields import LineEdit
from desk_gui.widgets.theme import look
from tests.accounts import CLERK, FIRST, OWN, PASSWORD, Entrance
from tests.conftest import Clock
from tests.gui.hands import ALT, CTRL, ENTER, enter, press
from tests.gui.panels import all_rows, opened, ringed

MARKUP = "<h1>Әсел</h1><img src='x'>"
OpenPanel = Callable[[], AccountsPanel]


@pytest.fixture
def entrance(sqlite_desk: Desk) -> Entrance:
    """An office with a manager, who is signed in, and a clerk."""
    entrance = Entrance(replace(sqlite_desk, workstation="desk-2"))
    entrance.set_up()
    entrance.add()
    return entrance


@pytest.fixture
def printed() -> list[str]:
    return []


@pytest.fixture
def open_panel(
    qtbot: QtBot, entrance: Entrance, lanes: Runner, clock: Clock, printed: list[str]
) -> Iterator[OpenPanel]:
    kept: list[AccountsPanel] = []
    """A panel nobody holds is gone, with its questions."""

    def open_panel() -> AccountsPanel:
        panel = AccountsPanel(entrance.accounts, lanes, clock, printed.append)
        ringed(qtbot, panel, (978, 616))
        panel.on_shown()
        qtbot.waitUntil(lambda: panel.account() is not None)
        kept.append(panel)
        return panel

    yield open_panel
    assert look().elided == set()


def shown(panel: AccountsPanel) -> list[tuple[str, str]]:
    rows = all_rows(panel.rows.row_model)
    return [(row.record.login, row.chip.text) for row in rows]  # type: ignore[union-attr]


def stored(entrance: Entrance, login: str) -> Account:
    (found,) = [each for each in entrance.accounts.accounts().value if each.login == login]
    return found


def fill(*texts: str) -> None:
    for text in texts:
        enter(text, then=ENTER)


def test_an_account_is_added_by_keys_alone(
    qtbot: QtBot, open_panel: OpenPanel, entrance: Entrance
) -> None:
    panel = open_panel()
    press(Qt.Key.Key_N, CTRL)
    opened(qtbot, AccountQuestion)
    fill("Kovács Márta", "Pultos", "marta")
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_W, ALT)
    fill(FIRST)
    enter(FIRST)
    press(ENTER)
    qtbot.waitUntil(lambda: ("marta", "first password") in shown(panel))
    account = stored(entrance, "marta")
    assert (account.name, account.post, account.roles) == (
        "Kovács Márta",
        "Pultos",
        frozenset({Role.RECEPTIONIST}),
    )
    assert panel.account() == account
    assert panel.confirmation.sentence.text() == "Kovács Márta saved, 12:00"
    assert entrance.accounts.sign_in("marta", FIRST).value.must_change


def test_every_mistake_is_said_under_its_field(qtbot: QtBot, open_panel: OpenPanel) -> None:
    open_panel()
    press(Qt.Key.Key_N, CTRL)
    question = opened(qtbot, AccountQuestion)
    assert isinstance(question, AccountQuestion)
    fill("Kovács Márta", "")
    enter("x")
    press(ENTER, CTRL)
    qtbot.waitUntil(lambda: bool(question.rows["login"].error()))
    said = {key: row.error() for key, row in question.rows.items() if key}
    assert said == {
        "name": "",
        "post": "",
        "login": "A login has at least 2 letters or digits.",
        "roles": "Tick what they do at the office: at least one.",
        "password": "Please fill this in.",
    }


def test_two_passwords_that_differ_are_not_sent(qtbot: QtBot, open_panel: OpenPanel) -> None:
    open_panel()
    press(Qt.Key.Key_M, CTRL)
    dialog = opened(qtbot, OwnPasswordDialog)
    assert isinstance(dialog, OwnPasswordDialog)
    fill(PASSWORD, OWN)
    enter(OWN.upper())
    press(ENTER)
    assert dialog.again_row.error() == "These are not the same. Type it again."
    assert dialog.again.hasFocus()


def test_the_own_password_is_changed(
    qtbot: QtBot, open_panel: OpenPanel, entrance: Entrance
) -> None:
    panel = open_panel()
    press(Qt.Key.Key_M, CTRL)
    opened(qtbot, OwnPasswordDialog)
    fill(PASSWORD, OWN)
    enter(OWN)
    press(ENTER)
    qtbot.waitUntil(lambda: "new password" in panel.confirmation.sentence.text())
    assert entrance.accounts.sign_in("olga", OWN).value.login == "olga"


def test_a_wrong_old_password_is_said_and_can_be_typed_again(
    qtbot: QtBot, open_panel: OpenPanel
) -> None:
    open_panel()
    press(Qt.Key.Key_M, CTRL)
    dialog = opened(qtbot, OwnPasswordDialog)
    assert isinstance(dialog, OwnPasswordDialog)
    fill("guess", OWN)
    enter(OWN)
    press(ENTER)
    qtbot.waitUntil(lambda: "is wrong" in dialog.rows["old"].error())
    qtbot.waitUntil(dialog.button.isEnabled)
    assert dialog.old.hasFocus()


def test_an_account_is_changed_with_enter(
    qtbot: QtBot, open_panel: OpenPanel, entrance: Entrance
) -> None:
    panel = open_panel()
    press(ENTER)
    question = opened(qtbot, AccountQuestion)
    assert isinstance(question, AccountQuestion)
    assert question.roles.roles() == CLERK.roles
    question.name.selectAll()
    enter("Серікова Ә. М.")
    press(Qt.Key.Key_R, ALT)
    press(Qt.Key.Key_Space)
    press(ENTER, CTRL)
    qtbot.waitUntil(lambda: "saved" in panel.confirmation.sentence.text())
    account = stored(entrance, "asel")
    assert account.name == "Серікова Ә. М."
    assert account.roles == {Role.RECEPTIONIST, Role.CLERK}


def test_a_change_over_another_one_is_said(
    qtbot: QtBot, open_panel: OpenPanel, entrance: Entrance
) -> None:
    open_panel()
    press(ENTER)
    question = opened(qtbot, AccountQuestion)
    assert isinstance(question, AccountQuestion)
    before = stored(entrance, "asel")
    entrance.accounts.change(
        before.id, before.version, replace(before.details, post="Аға оператор")
    )
    press(ENTER, CTRL)
    qtbot.waitUntil(lambda: "Someone else" in question.rows["roles"].error())


def test_who_left_signs_in_no_more_and_it_is_undone(
    qtbot: QtBot, open_panel: OpenPanel, entrance: Entrance
) -> None:
    panel = open_panel()
    press(Qt.Key.Key_D, CTRL)
    qtbot.waitUntil(lambda: ("asel", "not in use") in shown(panel))
    with pytest.raises(RefusedError):
        entrance.beside("desk-1").accounts.sign_in("asel", FIRST)
    panel.confirmation.undo.click()
    qtbot.waitUntil(lambda: ("asel", "first password") in shown(panel))


def test_the_last_manager_is_not_taken_away(qtbot: QtBot, open_panel: OpenPanel) -> None:
    panel = open_panel()
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_D, CTRL)
    qtbot.waitUntil(lambda: "the last manager" in panel.confirmation.sentence.text())
    assert ("olga", "in use") in shown(panel)


def test_a_forgotten_password_is_given_anew(
    qtbot: QtBot, open_panel: OpenPanel, entrance: Entrance
) -> None:
    panel = open_panel()
    press(Qt.Key.Key_P, CTRL)
    opened(qtbot, GivenPasswordQuestion)
    fill(OWN)
    enter(OWN)
    press(ENTER)
    qtbot.waitUntil(lambda: "new password" in panel.confirmation.sentence.text())
    assert entrance.accounts.sign_in("asel", OWN).value.must_change


def test_another_recovery_code_is_shown_once_and_printed(
    qtbot: QtBot, open_panel: OpenPanel, entrance: Entrance, printed: list[str]
) -> None:
    panel = open_panel()
    press(Qt.Key.Key_R, CTRL)
    qtbot.waitUntil(lambda: QApplication.activeWindow() is not panel)
    enter(PASSWORD)
    press(ENTER)
    dialog = opened(qtbot, RecoveryCodeDialog)
    assert isinstance(dialog, RecoveryCodeDialog)
    press(Qt.Key.Key_Escape)
    assert dialog.isVisible()
    press(Qt.Key.Key_Space)
    assert printed == [dialog.view.code.text()]
    assert entrance.accounts.recover("olga", printed[0], OWN).value.account.login == "olga"
    dialog.view.safe.setChecked(True)
    with qtbot.waitSignal(dialog.finished):
        dialog.view.go_on.click()


def test_wrong_passwords_are_shown_until_they_were_seen(
    qtbot: QtBot, open_panel: OpenPanel, entrance: Entrance
) -> None:
    for _ in range(3):
        with pytest.raises(RefusedError):
            entrance.accounts.sign_in("asel", "guess")
    panel = open_panel()
    qtbot.waitUntil(panel.refused.isVisible)
    said = panel.refused.lines[0].text()
    assert said.startswith("3 wrong password")
    assert said.endswith("for Асқарова Ә. М. at desk-2, last 12:00")
    press(Qt.Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: not panel.refused.isVisible())


def test_markup_stays_letters(qtbot: QtBot, open_panel: OpenPanel, entrance: Entrance) -> None:
    clerk = stored(entrance, "asel")
    hostile = replace(clerk.details, name=MARKUP, post=MARKUP)
    entrance.accounts.change(clerk.id, clerk.version, hostile)
    open_panel()
    press(Qt.Key.Key_P, CTRL)
    dialog = opened(qtbot, GivenPasswordQuestion)
    assert isinstance(dialog, GivenPasswordQuestion)
    assert MARKUP in dialog.heading.text()
    assert dialog.heading.textFormat() is Qt.TextFormat.PlainText


def test_every_field_has_a_name_and_every_letter_goes_to_one(
    qtbot: QtBot, open_panel: OpenPanel
) -> None:
    open_panel()
    press(Qt.Key.Key_N, CTRL)
    question = opened(qtbot, AccountQuestion)
    assert isinstance(question, AccountQuestion)
    assert all(field.accessibleName() for field in question.findChildren(LineEdit))
    labels = [row.label.text() for row in question.form.rows()]
    letters = [text[text.index("&") + 1].lower() for text in labels]
    assert len(letters) == len(set(letters))
