"""The first start and the settings, worked by keys."""

import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desk_gui.domain.catalogue import Zone
from desk_gui.domain.languages import Country, Language
from desk_gui.domain.office import Office, parse_hours
from desk_gui.domain.prints import (
    DocumentKind,
    JobReport,
    NoPrinter,
    Printer,
    PrinterState,
    QueueId,
)
from desk_gui.domain.refusals import RefusedError
from desk_gui.operations.runner import Runner
from desk_gui.services.access import Desk
from desk_gui.services.office import OfficeService
from desk_gui.settings import Workstation, WorkstationSettings
from desk_gui.views.accounts.recovery_code import RecoveryCodeView
from desk_gui.views.language import speak, spoken
from desk_gui.views.setup.first_start import FirstStartPage
from desk_gui.views.setup.settings_page import SettingsPage
from desk_gui.views.setup.setup_page import SetupPage
from desk_gui.widgets.messages import MessageBox
from desk_gui.widgets.ring import FocusRing
from desk_gui.widgets.theme import look, theme
from desk_gui.widgets.tokens import DARK, LIGHT
from tests.accounts import MANAGER, OWN, PASSWORD, Entrance
from tests.gui.gallery import dress

CTRL, ALT, NONE = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.NoModifier,
)
KOSTANAY = Office(
    name="Қостанай", name_second="Костанай", index="110000", zone_rules=(("11", Zone.CITY),)
)
P = TypeVar("P", bound=SetupPage)


class PrintRoom:
    """A print service with one printer, or without any."""

    def __init__(self) -> None:
        self.names = ["Kassa 2"]
        self.sent: list[tuple[bytes, str]] = []

    def printers(self) -> tuple[Printer, ...]:
        return tuple(
            Printer(name=name, default=True, accepting=True, state=PrinterState.IDLE)
            for name in self.names
        )

    def submit(self, pdf: bytes, title: str, printer: str, paper: str, copies: int = 1) -> QueueId:
        if not self.names:
            raise RefusedError(NoPrinter())
        self.sent.append((pdf, printer))
        return QueueId(f"{title}-{paper}-{copies}")

    def job_report(self, job: QueueId) -> JobReport:
        raise NotImplementedError

    def cancel(self, job: QueueId) -> None:
        raise NotImplementedError


class Room:
    """A window with the page of the test in it."""

    def __init__(self, qtbot: QtBot, runner: Runner, desk: Desk, folder: Path) -> None:
        self.qtbot, self.runner = qtbot, runner
        self.entrance = Entrance(desk)
        self.offices = OfficeService(desk)
        self.printed: list[str] = []
        self._settings = folder / "settings.toml"
        self.workstation = Workstation(self._settings)
        self.printing = PrintRoom()
        self.frame = QWidget()
        qtbot.addWidget(self.frame)

    def first_start(self) -> FirstStartPage:
        # Its own desk: nobody is signed in yet.
        return self._show(
            FirstStartPage(
                OfficeService(self.entrance.desk),
                self.entrance.accounts,
                self.workstation,
                self.runner,
                self.printed.append,
            )
        )

    def settings(self) -> SettingsPage:
        page = SettingsPage(
            self.offices, self.workstation, self.runner, self.printing, lambda: b"%PDF"
        )
        self._show(page)
        self.until(lambda: bool(page.office_form.index.text()))
        return page

    def _show(self, page: P) -> P:
        FocusRing(self.frame)
        QVBoxLayout(self.frame).addWidget(page)
        self.frame.resize(980, 620)
        with self.qtbot.waitExposed(self.frame):
            self.frame.show()
        self.frame.activateWindow()
        self.until(self.frame.isActiveWindow)
        page.on_shown()
        return page

    def until(self, condition: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(condition, timeout=20_000)

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        focus = QApplication.focusWidget()
        assert focus is not None
        self.qtbot.keyClick(focus, key, modifier)

    def type(self, text: str) -> None:
        focus = QApplication.focusWidget()
        assert focus is not None
        for letter in text:
            QTest.sendKeyEvent(QTest.KeyAction.Click, focus, Qt.Key.Key_unknown, letter, NONE)

    def save(self) -> None:
        self.key(Qt.Key.Key_Return, CTRL)

    def fill(self, page: FirstStartPage, name: str = "Ақкөл", password: str = PASSWORD) -> None:
        """Fill in what has to be filled in."""
        page.form.name.setText(name)
        page.form.index.setText("020103")
        manager = page.manager
        manager.worker.setText(MANAGER.name)
        manager.login.setText(MANAGER.login)
        manager.password.setText(password)
        manager.again.setText(password)

    def code(self, page: FirstStartPage) -> RecoveryCodeView:
        """Return the code, once it is shown."""
        self.until(lambda: page.code_view is not None)
        assert page.code_view is not None
        self.until(page.code_view.print_button.hasFocus)
        return page.code_view

    def kept(self) -> WorkstationSettings:
        return Workstation(self._settings).settings

    def office(self) -> Office:
        office = self.offices.office().value
        assert office is not None
        return office


@pytest.fixture
def room(qtbot: QtBot, qapp: QApplication, sqlite_desk: Desk, tmp_path: Path) -> Iterator[Room]:
    dress(qapp, LIGHT)
    speak(Language.EN)
    look().elided.clear()
    runner = Runner()
    yield Room(qtbot, runner, sqlite_desk, tmp_path)
    runner.close()
    assert not look().elided
    speak(Language.EN)
    dress(qapp, LIGHT)


def test_an_office_is_set_up_by_keys_alone(room: Room) -> None:
    page = room.first_start()
    room.key(Qt.Key.Key_Return)
    room.key(Qt.Key.Key_Return)
    for text in ("Ақкөл", "Акколь", "«Қазпошта» АҚ", "", "020 103"):
        room.type(text)
        room.key(Qt.Key.Key_Return)
    room.key(Qt.Key.Key_W, ALT)
    for text in ("Асқарова Ә. М.", "asel", PASSWORD, PASSWORD, "2"):
        room.type(text)
        room.key(Qt.Key.Key_Return)
    room.save()
    view = room.code(page)
    room.key(Qt.Key.Key_Space)
    room.key(Qt.Key.Key_Tab)
    room.key(Qt.Key.Key_Space)
    room.key(Qt.Key.Key_Tab)
    with room.qtbot.waitSignal(page.finished, timeout=20_000) as finished:
        room.key(Qt.Key.Key_Space)
    assert room.printed == [view.code.text()]
    office = room.office()
    assert finished.args == [office]
    assert (office.name, office.name_second) == ("Ақкөл", "Акколь")
    assert (office.operator_second, office.index) == ("«Қазпошта» АҚ", "020103")
    settings = room.kept()
    assert settings.counter == "2"
    assert room.entrance.attendance.actor().name == "Асқарова Ә. М."
    recovered = room.entrance.accounts.recover("asel", view.code.text(), OWN)
    assert recovered.value.account.name == "Асқарова Ә. М."


def test_every_refusal_stands_under_its_field(room: Room) -> None:
    page = room.first_start()
    form = page.form
    form.index.setText("12")
    form.hours.fields[2].setText("9 to 5")
    room.save()
    wrong = {row.label.text().replace("&", ""): row.error() for row in form.rows() if row.error()}
    assert wrong == {
        "Name": "Please fill this in.",
        "Worker": "Please fill this in.",
        "Login": "Please fill this in.",
        "Password": "Please fill this in.",
        "Postal index": "No such form of postal index. Type it as on the envelope.",
        "Hours": "Type hours like 8:00–17:00; leave it empty when closed.",
    }
    assert QApplication.focusWidget() is form.name
    assert [field.is_wrong() for field in form.hours.fields] == [False] * 2 + [True] + [False] * 4
    assert room.offices.office().value is None


def test_a_wrong_day_takes_the_focus(room: Room) -> None:
    form = room.first_start().form
    form.name.setText("Ақкөл")
    form.index.setText("020103")
    form.hours.fields[4].setText("?")
    room.save()
    assert QApplication.focusWidget() is form.hours.fields[4]


def test_the_language_is_spoken_at_once_and_remembered(room: Room) -> None:
    page = room.first_start()
    room.key(Qt.Key.Key_Up)
    assert page.form.language.value() is Language.ET
    assert spoken() is Language.ET
    room.until(lambda: room.kept().language is Language.ET)


def test_the_country_brings_what_is_usual_there(room: Room) -> None:
    form = room.first_start().form
    room.key(Qt.Key.Key_C, ALT)
    room.key(Qt.Key.Key_Down)
    assert form.country.value() is Country.HU
    assert form.language.value() is Language.HU
    assert spoken() is Language.HU
    assert form.hours.fields[0].text() == "8:00–16:00"
    assert "Europe/Budapest" in form.country.currentText()


def test_the_country_leaves_what_was_typed(room: Room) -> None:
    form = room.first_start().form
    room.key(Qt.Key.Key_H, ALT)
    form.hours.fields[0].selectAll()
    room.type("9-18")
    room.key(Qt.Key.Key_C, ALT)
    room.key(Qt.Key.Key_Down)
    assert form.hours.fields[0].text() == "9-18"


def test_monday_is_copied_up_to_friday(room: Room) -> None:
    form = room.first_start().form
    room.key(Qt.Key.Key_H, ALT)
    form.hours.fields[0].selectAll()
    room.type("9-18")
    room.key(Qt.Key.Key_D, CTRL)
    assert form.hours.texts() == ["9-18"] * 5 + ["", ""]


def test_enter_twice_saves_once(room: Room) -> None:
    page = room.first_start()
    room.fill(page)
    room.save()
    room.save()
    room.code(page)
    assert room.office().version == 1
    assert len(room.entrance.accounts.accounts().value) == 1


def test_a_password_is_typed_twice_the_same(room: Room) -> None:
    page = room.first_start()
    room.fill(page)
    page.manager.again.setText("something else")
    room.save()
    assert page.manager.again_row.error() == "These are not the same. Type it again."
    assert QApplication.focusWidget() is page.manager.again
    assert room.entrance.accounts.names().value == []


def test_a_first_start_that_was_cut_off_goes_on_with_its_manager(room: Room) -> None:
    room.entrance.set_up()
    room.entrance.attendance.leave()
    page = room.first_start()
    room.fill(page, password=OWN)
    room.save()
    room.until(lambda: bool(page.manager.login_row.error()))
    assert page.manager.login_row.error().startswith("There is a manager here already.")
    assert room.offices.office().value is None
    room.fill(page)
    room.save()
    code = room.code(page).code.text()
    assert room.office().name == "Ақкөл"
    assert room.entrance.accounts.recover("olga", code, OWN).value.account.login == "olga"


def test_there_is_no_going_on_before_the_code_is_safe(room: Room) -> None:
    page = room.first_start()
    room.fill(page)
    room.save()
    view = room.code(page)
    assert not view.go_on.isEnabled()
    with room.qtbot.assertNotEmitted(page.finished):
        view.go_on.click()
    assert page.manager.password.text() == ""


def test_the_office_is_changed_and_changed_back(room: Room) -> None:
    room.offices.save(KOSTANAY)
    page = room.settings()
    room.key(Qt.Key.Key_X, ALT)
    page.office_form.city.selectAll()
    room.type("1100, 1101")
    room.key(Qt.Key.Key_U, ALT)
    room.key(Qt.Key.Key_Up)
    room.save()
    room.until(lambda: bool(page.confirmation.sentence.text()))
    assert room.office().zone_rules == (("1100", Zone.CITY), ("1101", Zone.CITY))
    assert room.office().cut_off_day == 11
    page.confirmation.undo.click()
    room.until(lambda: room.office().cut_off_day == 10)
    assert room.office().zone_rules == KOSTANAY.zone_rules
    room.until(lambda: page.office_form.city.text() == "11")


def test_another_desks_change_is_shown(room: Room) -> None:
    saved = room.offices.save(KOSTANAY)
    page = room.settings()
    week = (parse_hours("10:00–12:00"),) * 7
    room.runner.run(page, lambda: room.offices.save(replace(saved.value, hours=week)))
    room.until(lambda: page.office_form.hours.texts() == ["10:00–12:00"] * 7)


def test_a_zone_rule_that_is_none_is_said(room: Room) -> None:
    room.offices.save(KOSTANAY)
    page = room.settings()
    room.key(Qt.Key.Key_D, ALT)
    room.type("11")
    room.save()
    row = page.office_form.row_of(page.office_form.district)
    assert row is not None
    assert row.error() == "«11» is listed for both zones. Keep one of them."


def test_the_workstation_is_kept(room: Room) -> None:
    room.offices.save(KOSTANAY)
    page = room.settings()
    room.key(Qt.Key.Key_Tab, CTRL)
    form = page.workstation_form
    room.type("7")
    room.until(lambda: form.printers[DocumentKind.FORM].findText("Kassa 2") >= 0)
    room.key(Qt.Key.Key_F, ALT)
    room.key(Qt.Key.Key_Down)
    room.key(Qt.Key.Key_P, ALT)
    room.key(Qt.Key.Key_Down)
    room.key(Qt.Key.Key_O, ALT)
    room.key(Qt.Key.Key_Space)
    room.key(Qt.Key.Key_G, ALT)
    room.key(Qt.Key.Key_Down)
    room.key(Qt.Key.Key_M, ALT)
    room.key(Qt.Key.Key_Space)
    room.save()
    room.until(lambda: bool(page.confirmation.sentence.text()))
    kept = room.kept()
    assert (kept.counter, kept.ps1_layout) == ("7", "two_on_a4")
    assert kept.printers == {"form": "Kassa 2"}
    assert (kept.overprint, kept.overprint_x, kept.reverse_side) == (True, -1, None)
    assert kept.reminder_sound


def test_a_command_that_cannot_dial_is_said_under_its_field(room: Room) -> None:
    room.offices.save(KOSTANAY)
    page = room.settings()
    room.key(Qt.Key.Key_Tab, CTRL)
    form = page.workstation_form
    row = next(row for row in form.rows() if row.fields[0] is form.dial_command)
    for typed, said in (
        ("softphone", "Write {number} after the program, where the number goes."),
        ("'softphone {number}", "A quotation mark is open. Close it, or leave it out."),
        (
            "no-such-phone {number}",
            "There is no program «no-such-phone» here. "
            "Write its whole path, in quotation marks if it has blanks.",
        ),
    ):
        form.dial_command.clear()
        room.key(Qt.Key.Key_W, ALT)
        room.type(typed)
        room.save()
        room.until(lambda said=said: row.error() == said)  # type: ignore[misc]
        assert room.kept().dial_command == ""
    form.dial_command.clear()
    room.type(f"'{sys.executable}' {{number}}")
    room.save()
    room.until(lambda: bool(page.confirmation.sentence.text()))
    assert room.kept().dial_command == f"'{sys.executable}' {{number}}"


def test_a_field_out_of_sight_comes_into_sight_with_its_letter(room: Room) -> None:
    room.offices.save(KOSTANAY)
    page = room.settings()
    page.show_part(1)
    room.frame.resize(980, 400)
    field = page.workstation_form.dial_command
    room.until(lambda: field.visibleRegion().isEmpty())
    room.key(Qt.Key.Key_W, ALT)
    room.until(lambda: field.visibleRegion().boundingRect() == field.rect())


def test_the_theme_changes_at_once(room: Room) -> None:
    room.offices.save(KOSTANAY)
    room.settings()
    room.key(Qt.Key.Key_Tab, CTRL)
    room.key(Qt.Key.Key_T, ALT)
    room.key(Qt.Key.Key_Right)
    assert theme() is DARK
    room.until(lambda: room.kept().theme == "dark")


def test_the_test_page_goes_to_the_printer_of_forms(room: Room) -> None:
    room.offices.save(KOSTANAY)
    room.workstation.change(printers={"form": "Kassa 9"}, overprint=True)
    page = room.settings()
    page.show_part(1)
    page.workstation_form.right.setValue(7)
    page.workstation_form.test_page.click()
    room.until(lambda: room.printing.sent == [(b"%PDF", "Kassa 9")])
    assert room.workstation.settings.overprint_x == 7


def test_no_printer_is_said(room: Room) -> None:
    room.offices.save(KOSTANAY)
    room.printing.names = []
    page = room.settings()
    page.show_part(1)
    page.workstation_form.overprint.setChecked(True)
    page.workstation_form.test_page.click()
    room.until(lambda: bool(room.frame.findChildren(MessageBox)))
    assert "printer" in room.frame.findChildren(MessageBox)[0].text.text()


def test_every_field_has_a_name_and_every_letter_goes_to_one(room: Room) -> None:
    room.offices.save(KOSTANAY)
    page = room.settings()
    for form in (page.office_form, page.workstation_form):
        rows = form.rows()
        assert all(field.accessibleName() for row in rows for field in row.fields[:1])
        letters = [
            text[text.index("&") + 1].lower() for row in rows if "&" in (text := row.label.text())
        ]
        assert len(letters) == len(rows)
        assert len(letters) == len(set(letters))
