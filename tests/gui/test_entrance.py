"""Coming in, locking, switching and the eye guard, by keys: nothing is shown, nothing is lost."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QListView,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desk_gui.db.engine import Database
from desk_gui.domain.accounts import Account, AccountDetails
from desk_gui.domain.actors import Role
from desk_gui.services.access import Desk
from desk_gui.services.accounts import AccountService
from desk_gui.services.attendance import Attendance
from desk_gui.services.entrance import EntranceService
from desk_gui.services.hashing import Argon2
from desk_gui.settings import Workstation
from desk_gui.views.entrance.entrance import Entrance
from desk_gui.views.shell.page import PageSpec
from desk_gui.views.shell.shelf import Shelved
from desk_gui.views.shell.window import MainWindow
from desk_gui.views.subscriptions.page import SubscriptionsPage
from desk_gui.widgets.fields import LineEdit
from desk_gui.widgets.form_rows import FormRow
from desk_gui.widgets.messages import Answer, MessageBox, message_box
from desk_gui.widgets.pickers import ComboBox
from desk_gui.widgets.theme import LIGHT, look
from tests.conftest import Clock
from tests.gui.counters import Counter
from tests.gui.gallery import dress
from tests.gui.hands import CTRL, ENTER, PLAIN, enter, focus, press
from tests.gui.panels import in_front
from tests.runners import InlineRunner

ASEL, BOLAT = "Асқарова Әсел", "Болатов Серік"
PASSWORD, OTHER, OWN = "бұл менің құпиясөзім", "another long password", "quite my own password"
CLIENT, PHONE = "Нұрланова", "701 555"
CHEAP = Argon2(time_cost=1, memory_kib=8, lanes=1)
SECRETS = (CLIENT, "555", "Үміт", "040812", "Абай")


class Seconds:
    """A count of seconds that stands until it is moved."""

    def __init__(self) -> None:
        self.at = 1000.0

    def __call__(self) -> float:
        return self.at


class Room:
    """An office with two clerks, its window with a sale in it, and the entrance."""

    def __init__(self, desk: Desk, attendance: Attendance, folder: Path) -> None:
        self.attendance, self.seconds = attendance, Seconds()
        self.runner = InlineRunner()
        self.service = EntranceService(desk, attendance, CHEAP, self.seconds)
        manager = AccountDetails(login="asel", name=ASEL)
        self.service.set_up("asel", manager, PASSWORD)
        clerk = AccountDetails(login="bolat", name=BOLAT, roles=frozenset({Role.CLERK}))
        self.accounts = AccountService(desk, attendance, CHEAP)
        self.accounts.add("bolat", clerk, OTHER)
        self.counter = Counter(desk, self.runner, folder)
        self.workstation = Workstation(folder / "desk.toml")
        self.window = MainWindow()
        self.page = SubscriptionsPage(self.counter.desk)
        self.window.add_page(PageSpec("subscriptions", "news", lambda: "Press", lambda: self.page))
        self.entrance = Entrance(
            self.window, self.service, attendance, self.runner, self.workstation, self.seconds
        )
        self.admitted: list[Account] = []
        self.switched: list[Account] = []
        self.entrance.admitted.connect(self.admitted.append)
        self.entrance.switched.connect(self.switched.append)

    @property
    def cover(self) -> QWidget:
        return self.entrance.cover

    @property
    def sheet(self) -> QWidget:
        return self.entrance.guard.sheet

    def keyed(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = PLAIN) -> None:
        """Press a key in the window in front, as the system does."""
        active = QApplication.activeWindow()
        assert active is not None
        QTest.keyClick(active.windowHandle(), key, modifiers)


@pytest.fixture
def attendance() -> Attendance:
    return Attendance(lambda: "2")


@pytest.fixture
def room(
    qtbot: QtBot,
    qapp: QApplication,
    sqlite_database: Database,
    attendance: Attendance,
    clock: Clock,
    tmp_path: Path,
) -> Iterator[Room]:
    QLocale.setDefault(QLocale("en"))
    dress(qapp, LIGHT)
    look().elided.clear()
    room = Room(Desk(sqlite_database, attendance.actor, clock), attendance, tmp_path)
    room.window.show_page("subscriptions")
    in_front(qtbot, room.window)
    qtbot.waitUntil(room.page.isVisible)
    yield room
    room.runner.close()
    assert look().elided == set()


def begin_sale(room: Room) -> LineEdit:
    """Type a sale up to its title; return the field of the subscriber, with a selection."""
    room.page.begin_sale()
    enter("нұрл", ENTER)
    room.window.shelf.set_entries([Shelved("1", "news", f"{CLIENT} Әсел", "sale · 10:41")])
    room.window.status.say("person", f"{CLIENT} {PHONE}", "user")
    name = room.page.sale.form.subscriber.name
    name.setFocus()
    name.setSelection(6, -4)
    return name


def lock(qtbot: QtBot, room: Room) -> None:
    """Lock in the middle of a sale."""
    begin_sale(room)
    room.keyed(Qt.Key.Key_L, CTRL)
    qtbot.waitUntil(room.cover.isActiveWindow)


def texts() -> Iterator[str]:
    """Return every text that can be read anywhere on the screen, also by a screen reader."""
    for widget in QApplication.allWidgets():
        if widget.isVisible():
            yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
            yield from _own_texts(widget)


def _own_texts(widget: QWidget) -> Iterator[str]:
    if widget.isWindow():
        yield widget.windowTitle()
    if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
        yield widget.text()
    if isinstance(widget, QComboBox):
        yield widget.currentText()
    if isinstance(widget, QListView) and widget.model() is not None:
        for at in range(widget.model().rowCount()):
            yield str(widget.model().index(at, 0).data() or "")


def told() -> set[str]:
    """Return which of the secrets can be read."""
    everything = "\n".join(texts())
    return {secret for secret in SECRETS if secret in everything}


def unlock(qtbot: QtBot, room: Room) -> None:
    qtbot.waitUntil(room.cover.isActiveWindow)
    enter(PASSWORD, ENTER)
    qtbot.waitUntil(lambda: not room.entrance.lock.is_locked())
    qtbot.waitUntil(lambda: not room.cover.isVisible())


def ask(room: Room) -> tuple[QDialog, LineEdit, ComboBox]:
    """Open a dialog with a field that is typed into, and a list to choose from."""
    dialog = QDialog(room.window)
    dialog.setWindowTitle(f"{CLIENT}: why?")
    dialog.setAccessibleDescription(PHONE)
    field, combo = LineEdit(), ComboBox()
    combo.addItems([CLIENT, "other"])
    column = QVBoxLayout(dialog)
    column.addWidget(FormRow("&Reason", field))
    column.addWidget(combo)
    dialog.open()
    field.setFocus()
    return dialog, field, combo


def test_what_is_typed_and_the_selection_outlive_the_lock(qtbot: QtBot, room: Room) -> None:
    name = begin_sale(room)
    assert CLIENT in told()
    before = (name.text(), name.cursorPosition(), name.selectedText())
    title = room.window.windowTitle()
    room.keyed(Qt.Key.Key_L, CTRL)
    qtbot.waitUntil(room.cover.isActiveWindow)
    assert told() == set()
    assert room.window.windowTitle() == "Desk"
    unlock(qtbot, room)
    qtbot.waitUntil(name.hasFocus)
    assert (name.text(), name.cursorPosition(), name.selectedText()) == before
    assert room.window.windowTitle() == title
    assert not room.switched


def test_half_an_amount_is_not_put_right_by_the_lock(qtbot: QtBot, room: Room) -> None:
    begin_sale(room)
    given = room.page.sale.form.payment.given
    given.setFocus()
    enter("10 0")
    room.keyed(Qt.Key.Key_L, CTRL)
    qtbot.waitUntil(room.cover.isActiveWindow)
    unlock(qtbot, room)
    assert given.text() == "10 0"


def test_an_open_dialog_is_covered_and_goes_on(qtbot: QtBot, room: Room) -> None:
    dialog, field, _combo = ask(room)
    qtbot.waitUntil(field.hasFocus)
    enter("because")
    field.setCursorPosition(2)
    size = dialog.size()
    ended: list[int] = []
    dialog.finished.connect(ended.append)
    room.keyed(Qt.Key.Key_L, CTRL)
    qtbot.waitUntil(room.cover.isActiveWindow)
    assert told() == set()
    assert dialog.isVisible()
    unlock(qtbot, room)
    qtbot.waitUntil(field.hasFocus)
    assert (field.text(), field.cursorPosition()) == ("because", 2)
    assert (dialog.windowTitle(), dialog.accessibleDescription()) == (f"{CLIENT}: why?", PHONE)
    assert (dialog.size(), ended) == (size, [])


def test_an_open_list_is_closed_by_the_lock(qtbot: QtBot, room: Room) -> None:
    _dialog, _field, combo = ask(room)
    combo.setFocus()
    combo.showPopup()
    qtbot.waitUntil(combo.view().isVisible)
    room.entrance.lock.lock()
    assert not combo.view().isVisible()
    assert told() == set()


def test_what_the_code_hid_meanwhile_stays_hidden(qtbot: QtBot, room: Room) -> None:
    dialog, field, combo = ask(room)
    qtbot.waitUntil(field.hasFocus)
    room.entrance.lock.lock()
    combo.hide()
    late = QLabel(CLIENT, dialog)
    late.show()
    assert told() == set()
    unlock(qtbot, room)
    assert (combo.isVisible(), late.isVisible()) == (False, True)


def test_keys_do_not_reach_what_is_put_away(qtbot: QtBot, room: Room) -> None:
    lock(qtbot, room)
    name, done = room.page.sale.form.subscriber.name, []
    room.window.keys.on("new_visit", lambda: done.append("F2"))
    typed = name.text()
    QTest.keyClick(name, Qt.Key.Key_A)
    for key, modifiers in ((Qt.Key.Key_F2, PLAIN), (ENTER, CTRL), (Qt.Key.Key_F8, PLAIN)):
        room.keyed(key, modifiers)
        QTest.keyClick(room.window, key, modifiers)
    assert (name.text(), done) == (typed, [])
    assert not room.counter.forms()
    assert room.entrance.lock.is_locked()


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_F4])
def test_the_cover_cannot_be_closed(qtbot: QtBot, room: Room, key: Qt.Key) -> None:
    lock(qtbot, room)
    room.keyed(key)
    room.cover.close()
    assert room.cover.isVisible()
    assert room.window.isVisible()
    assert told() == set()


def test_a_box_that_opens_meanwhile_is_covered_too(qtbot: QtBot, room: Room) -> None:
    lock(qtbot, room)
    box = message_box(room.window, f"{CLIENT} was changed", PHONE, [Answer("OK")])
    assert told() == set()
    qtbot.waitUntil(room.cover.isActiveWindow)
    assert box.isVisible()
    unlock(qtbot, room)
    assert box.text.isVisible()
    assert box.windowTitle() == f"{CLIENT} was changed"
    qtbot.waitUntil(box.isActiveWindow)
    room.keyed(ENTER)
    assert not room.window.findChildren(MessageBox) or not box.isVisible()


def test_another_title_meanwhile_is_not_told(qtbot: QtBot, room: Room) -> None:
    lock(qtbot, room)
    room.window.setWindowTitle(f"{CLIENT} · Desk")
    assert room.window.windowTitle() == "Desk"
    unlock(qtbot, room)
    assert room.window.windowTitle() == f"{CLIENT} · Desk"


def test_a_password_typed_before_the_names_are_read_stays(qtbot: QtBot, room: Room) -> None:
    lock(qtbot, room)
    enter(PASSWORD)
    names = room.service.names().value
    room.entrance.cover.sign_in.show_names(names, "asel")
    press(ENTER)
    assert not room.entrance.lock.is_locked()


def test_a_minimised_window_comes_back_locked(qtbot: QtBot, room: Room) -> None:
    begin_sale(room)
    room.window.showMinimized()
    room.entrance.lock.lock()
    assert not room.cover.isVisible()
    room.window.showNormal()
    qtbot.waitUntil(room.cover.isVisible)
    assert told() == set()
    unlock(qtbot, room)


def test_a_wrong_password_is_said_and_the_right_one_taken(qtbot: QtBot, room: Room) -> None:
    lock(qtbot, room)
    step = room.entrance.cover.sign_in
    enter("wrong", ENTER)
    assert step.row.error()
    assert focus() is step.password
    assert room.entrance.lock.is_locked()
    step.password.selectAll()
    unlock(qtbot, room)
    assert [account.login for account in room.admitted] == ["asel"]


def test_after_several_wrong_passwords_the_next_waits(qtbot: QtBot, room: Room) -> None:
    lock(qtbot, room)
    cover, said = room.entrance.cover, []
    for _ in range(6):
        enter("wrong", ENTER)
    for _ in range(2):
        said.append(cover.sign_in.row.error())
        assert not cover.sign_in.go_on.isEnabled()
        room.seconds.at += 2
        cover.tick()
        enter("wrong", ENTER)
        enter("wrong", ENTER)
    assert "" not in said
    room.seconds.at += 1
    cover.tick()
    assert cover.sign_in.row.error() not in {"", *said}
    press(Qt.Key.Key_Down)
    assert cover.sign_in.go_on.isEnabled()
    press(Qt.Key.Key_Up)
    room.seconds.at += 99
    unlock(qtbot, room)


def test_another_person_switches_and_the_former_dialogs_end(qtbot: QtBot, room: Room) -> None:
    dialog, field, _combo = ask(room)
    qtbot.waitUntil(field.hasFocus)
    room.entrance.lock.lock()
    qtbot.waitUntil(room.cover.isActiveWindow)
    seen: list[set[str]] = []
    room.entrance.switched.connect(lambda _account: seen.append(told()))
    press(Qt.Key.Key_Down)
    enter(OTHER, ENTER)
    own = room.entrance.cover.own
    assert focus() is own.new
    enter(OWN, ENTER)
    enter(OWN, ENTER)
    assert [account.name for account in room.switched] == [BOLAT]
    assert (room.admitted, seen) == ([], [set()])
    assert not dialog.isVisible()
    assert room.attendance.actor().name == BOLAT


def test_two_new_passwords_have_to_agree(qtbot: QtBot, room: Room) -> None:
    lock(qtbot, room)
    press(Qt.Key.Key_Down)
    enter(OTHER, ENTER)
    enter(OWN, ENTER)
    enter("not the same", ENTER)
    own = room.entrance.cover.own
    assert own.again_row.error()
    assert focus() is own.again
    press(Qt.Key.Key_Escape)
    press(Qt.Key.Key_Up)
    unlock(qtbot, room)
    assert [account.login for account in room.admitted] == ["asel"]


def test_the_recovery_code_opens_and_another_is_told_once(qtbot: QtBot, room: Room) -> None:
    code = room.service.new_recovery_code(PASSWORD).value
    room.entrance.lock.lock()
    qtbot.waitUntil(room.cover.isActiveWindow)
    cover = room.entrance.cover
    cover.sign_in.other.click()
    enter(code, ENTER)
    enter(OWN, ENTER)
    enter(OWN, ENTER)
    told_code = cover.code.code.text()
    assert told_code not in {"", code}
    press(ENTER)
    assert not room.entrance.lock.is_locked()
    assert told_code not in "\n".join(texts())
    assert not cover.code.code.text()


def test_the_first_comes_in_by_their_name(qtbot: QtBot, room: Room, attendance: Attendance) -> None:
    attendance.leave()
    room.entrance.begin("Қостанай")
    qtbot.waitUntil(room.cover.isActiveWindow)
    cover = room.entrance.cover
    assert cover.sign_in.heading.text() == "Қостанай"
    cover.sign_in.names.setFocus()
    enter("б", ENTER)
    assert cover.sign_in.login() == "bolat"
    press(Qt.Key.Key_Up)
    enter(PASSWORD, ENTER)
    assert [account.name for account in room.admitted] == [ASEL]


def test_work_that_begins_on_coming_in_has_the_focus(
    qtbot: QtBot, room: Room, attendance: Attendance
) -> None:
    attendance.leave()
    room.entrance.begin("Қостанай")
    qtbot.waitUntil(room.cover.isActiveWindow)
    room.entrance.admitted.connect(lambda _account: room.page.begin_sale())
    unlock(qtbot, room)
    qtbot.waitUntil(room.page.sale.form.subscriber.name.hasFocus)


def test_who_has_not_come_in_may_leave(qtbot: QtBot, room: Room, attendance: Attendance) -> None:
    attendance.leave()
    room.entrance.begin("Қостанай")
    room.cover.close()
    assert not room.window.isVisible()


def test_capitals_and_another_alphabet_are_hinted(qtbot: QtBot, room: Room) -> None:
    lock(qtbot, room)
    row, field = room.entrance.cover.sign_in.row, room.entrance.cover.sign_in.password
    QTest.keyClick(field, Qt.Key.Key_A)
    plain = row.message.text()
    QTest.sendKeyEvent(QTest.KeyAction.Click, field, Qt.Key.Key_A, "A", PLAIN)
    capitals = row.message.text()
    field.clear()
    enter("құпия")
    assert len({plain, capitals, row.message.text()}) == 3


def test_the_eye_guard_is_one_key_in_both_directions(qtbot: QtBot, room: Room) -> None:
    name = begin_sale(room)
    before = (name.text(), name.selectedText())
    room.keyed(Qt.Key.Key_F8)
    qtbot.waitUntil(room.sheet.isActiveWindow)
    assert told() == set()
    room.keyed(Qt.Key.Key_A)
    assert room.entrance.guard.is_up()
    room.keyed(Qt.Key.Key_F8)
    assert not room.entrance.guard.is_up()
    qtbot.waitUntil(name.hasFocus)
    assert (name.text(), name.selectedText()) == before


def test_the_eye_guard_covers_a_dialog(qtbot: QtBot, room: Room) -> None:
    dialog, field, _combo = ask(room)
    qtbot.waitUntil(field.hasFocus)
    room.keyed(Qt.Key.Key_F8)
    qtbot.waitUntil(room.sheet.isActiveWindow)
    assert told() == set()
    room.keyed(Qt.Key.Key_Escape)
    qtbot.waitUntil(field.hasFocus)
    assert dialog.isVisible()


def test_f8_held_down_locks(qtbot: QtBot, room: Room) -> None:
    begin_sale(room)
    room.keyed(Qt.Key.Key_F8)
    qtbot.waitUntil(room.sheet.isActiveWindow)
    for passed, locked in ((0.4, False), (0.4, False), (0.4, True)):
        room.seconds.at += passed
        again = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_F8, PLAIN, "", autorep=True)
        QApplication.sendEvent(room.sheet, again)
        assert room.entrance.lock.is_locked() is locked
    assert told() == set()
    assert not room.sheet.isVisible()
    unlock(qtbot, room)
    assert CLIENT in told()


def test_an_idle_desk_is_guarded_then_locked(qtbot: QtBot, room: Room) -> None:
    begin_sale(room)
    room.workstation.change(lock_after=5, guard_after=1)
    room.seconds.at += 59
    room.entrance.idle.look()
    assert not room.entrance.guard.is_up()
    room.seconds.at += 1
    room.entrance.idle.look()
    assert room.entrance.guard.is_up()
    room.seconds.at += 240
    room.entrance.idle.look()
    assert room.entrance.lock.is_locked()
    assert told() == set()


def test_a_key_puts_the_guard_off_and_nought_means_never(room: Room) -> None:
    room.workstation.change(lock_after=0, guard_after=1)
    room.seconds.at += 59
    room.keyed(Qt.Key.Key_A)
    room.seconds.at += 59
    room.entrance.idle.look()
    assert not room.entrance.guard.is_up()
    room.workstation.change(guard_after=0)
    room.seconds.at += 9999
    room.entrance.idle.look()
    assert not room.entrance.guard.is_up()
    assert not room.entrance.lock.is_locked()
