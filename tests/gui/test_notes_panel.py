"""The notes on whom the desk lets in, worked by keys."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QDate, Qt
from pytestqt.qtbot import QtBot
from sqlalchemy import func, select

from desk_gui.db.tables import AuditRow
from desk_gui.domain.actors import PERMISSIONS, Actor, Role
from desk_gui.domain.admission import AdmissionDetails, AdmissionKind, AdmissionNote, Audience
from desk_gui.domain.audit import Deed
from desk_gui.domain.languages import Country
from desk_gui.domain.people import PersonDetails
from desk_gui.operations.runner import Runner
from desk_gui.services.access import Desk
from desk_gui.services.admission import AdmissionService
from desk_gui.services.people import PeopleService
from desk_gui.views.shell.allowed import cut_to
from desk_gui.views.visits.note_question import NoteQuestion
from desk_gui.views.visits.notes_panel import NotesPanel
from desk_gui.widgets.messages import MessageBox
from desk_gui.widgets.rows import Row
from desk_gui.widgets.theme import look
from tests.conftest import Clock
from tests.gui.hands import CTRL, ENTER, enter, press
from tests.gui.panels import all_rows, back_in, ringed

BARRED = AdmissionDetails(
    kind=AdmissionKind.DO_NOT_ADMIT,
    name="Tóth Gergely",
    firm="Alföld Nyomda Kft.",
    text="A bíróság eltiltotta a háztól.",
    audience=Audience.SUPERVISORS,
)
COURIER = AdmissionDetails(name="Szűcs Ágnes", text="A hátsó ajtóhoz jön.")
MARKUP = "<h1>Szűcs</h1><img src='x'>"
OpenPanel = Callable[..., NotesPanel]


@pytest.fixture
def admission(sqlite_desk: Desk) -> AdmissionService:
    return AdmissionService(sqlite_desk)


@pytest.fixture
def open_panel(qtbot: QtBot, sqlite_desk: Desk, lanes: Runner, clock: Clock) -> Iterator[OpenPanel]:
    def open_panel(role: Role = Role.MANAGER) -> NotesPanel:
        who = Actor(name="Kis Réka", counter="1", permissions=PERMISSIONS[role])
        desk = replace(sqlite_desk, actor=lambda: who)
        people = PeopleService(desk, lambda: Country.HU)
        panel = NotesPanel(AdmissionService(desk), people, lanes, clock)
        cut_to(panel, who)
        ringed(qtbot, panel, (978, 572))
        panel.on_shown()
        qtbot.waitUntil(lambda: bool(names(panel)) or panel.list.empty.isVisible())
        return panel

    yield open_panel
    assert look().elided == set()


def rows(panel: NotesPanel) -> list[Row]:
    return [row for row in all_rows(panel.list.rows.row_model) if isinstance(row, Row)]


def names(panel: NotesPanel) -> list[str]:
    return [row.name for row in rows(panel)]


def chips(panel: NotesPanel) -> list[str]:
    return [row.chip.text for row in rows(panel) if row.chip]


def reads(desk: Desk) -> int:
    query = select(func.count()).where(AuditRow.deed == Deed.ADMISSION_READ.value)
    with desk.database.read() as connection:
        return connection.execute(query).scalar_one()


def question(panel: NotesPanel, qtbot: QtBot) -> NoteQuestion:
    qtbot.waitUntil(lambda: bool(panel.findChildren(NoteQuestion)))
    (asked,) = panel.findChildren(NoteQuestion)
    qtbot.waitUntil(asked.isActiveWindow)
    return asked


def notes(admission: AdmissionService) -> list[AdmissionNote]:
    return admission.notes(with_lifted=True).value


def test_notes_are_listed_and_read_when_one_rests_on_them(
    qtbot: QtBot, sqlite_desk: Desk, admission: AdmissionService, open_panel: OpenPanel
) -> None:
    admission.add("1", COURIER)
    admission.add("2", BARRED)
    panel = open_panel()
    assert names(panel) == ["Tóth Gergely", "Szűcs Ágnes"]
    assert chips(panel) == ["Do not admit", "Note"]
    assert rows(panel)[0].under == "Alföld Nyomda Kft. · Supervisors only"
    qtbot.waitUntil(lambda: panel.card.text.text() == BARRED.text)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Down)
    assert panel.card.text.text() == ""
    qtbot.waitUntil(lambda: panel.card.text.text() == COURIER.text)
    assert reads(sqlite_desk) == 2


def test_who_may_not_read_a_note_is_told_whom_to_ask(
    qtbot: QtBot, sqlite_desk: Desk, admission: AdmissionService, open_panel: OpenPanel
) -> None:
    admission.add("1", BARRED)
    panel = open_panel(Role.RECEPTIONIST)
    assert "Only supervisors" in panel.card.text.text()
    assert not panel.new_action.isVisible()
    press(Qt.Key.Key_Down)
    press(ENTER)
    press(Qt.Key.Key_D, CTRL)
    qtbot.waitUntil(lambda: not panel._rest.isActive())
    assert panel.findChildren(NoteQuestion) == []
    assert reads(sqlite_desk) == 0


def test_an_empty_list_says_who_may_what(open_panel: OpenPanel) -> None:
    assert "Ctrl+N" in open_panel().list.empty.text()


def test_an_empty_list_promises_no_key_to_who_may_not_write(
    qtbot: QtBot, open_panel: OpenPanel
) -> None:
    panel = open_panel(Role.EXECUTOR)
    qtbot.waitUntil(lambda: panel.list.empty.text() == "No note holds now.")


def test_letters_find_a_note_and_esc_shows_all(
    qtbot: QtBot, admission: AdmissionService, open_panel: OpenPanel
) -> None:
    admission.add("1", COURIER)
    admission.add("2", BARRED)
    panel = open_panel()
    enter("alf")
    qtbot.waitUntil(lambda: names(panel) == ["Tóth Gergely"])
    enter("x")
    qtbot.waitUntil(panel.list.empty.isVisible)
    assert "like that" in panel.list.empty.text()
    press(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(names(panel)) == 2)


def test_a_note_on_a_name_is_written_by_keys_and_taken_back(
    qtbot: QtBot, admission: AdmissionService, open_panel: OpenPanel
) -> None:
    panel = open_panel()
    press(Qt.Key.Key_N, CTRL)
    asked = question(panel, qtbot)
    enter("Kovács Péter", ENTER)
    qtbot.waitUntil(lambda: not asked.name.hasFocus())
    press(Qt.Key.Key_Left)
    asked.text.setFocus()
    enter("Nem engedhető be.")
    press(ENTER, CTRL)
    qtbot.waitUntil(lambda: names(panel) == ["Kovács Péter"])
    (note,) = notes(admission)
    assert note.details.kind is AdmissionKind.DO_NOT_ADMIT
    assert (note.details.person, note.details.until) == (None, None)
    assert "Note on Kovács Péter saved" in panel.confirmation.sentence.text()
    panel.confirmation.undo.click()
    qtbot.waitUntil(lambda: names(panel) == [])
    assert notes(admission)[0].lifted_at is not None


def test_a_note_on_somebody_on_record_is_found_by_letters(
    qtbot: QtBot, sqlite_desk: Desk, admission: AdmissionService, open_panel: OpenPanel
) -> None:
    people = PeopleService(sqlite_desk, lambda: Country.HU)
    details = PersonDetails(family_name="Kovács", given_name="Péter", firm="Zöldkő Bt.")
    person = people.add("1", details).value
    panel = open_panel()
    press(Qt.Key.Key_N, CTRL)
    asked = question(panel, qtbot)
    enter("kov", ENTER)
    qtbot.waitUntil(asked.text.hasFocus)
    assert (asked.name.text(), asked.firm.text()) == ("Kovács Péter", "Zöldkő Bt.")
    enter("Lassan jár: széket.")
    press(ENTER, CTRL)
    qtbot.waitUntil(lambda: names(panel) == ["Kovács Péter"])
    assert notes(admission)[0].details.person == person.id


def test_esc_closes_what_was_found_before_the_question(
    qtbot: QtBot, sqlite_desk: Desk, open_panel: OpenPanel
) -> None:
    people = PeopleService(sqlite_desk, lambda: Country.HU)
    people.add("1", PersonDetails(family_name="Kovács", given_name="Péter"))
    panel = open_panel()
    press(Qt.Key.Key_N, CTRL)
    asked = question(panel, qtbot)
    enter("kov")
    qtbot.waitUntil(asked.search.box.isVisible)
    press(Qt.Key.Key_Escape)
    assert asked.isVisible()
    assert asked.name.text() == "kov"
    press(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: panel.findChildren(NoteQuestion) == [])


def test_what_is_missing_is_said_under_its_field(
    qtbot: QtBot, open_panel: OpenPanel, clock: Clock
) -> None:
    panel = open_panel()
    press(Qt.Key.Key_N, CTRL)
    asked = question(panel, qtbot)
    asked.for_good.setChecked(False)
    day = clock.at.date() - timedelta(days=1)
    asked.until.setDate(QDate(day.year, day.month, day.day))
    press(ENTER, CTRL)
    qtbot.waitUntil(lambda: asked.rows["name"].error() != "")
    assert asked.rows["text"].error() != ""
    assert "last day" in asked.rows["until"].error()
    assert asked.name.hasFocus()


def test_a_note_is_changed_and_changed_back(
    qtbot: QtBot, admission: AdmissionService, open_panel: OpenPanel
) -> None:
    admission.add("1", BARRED)
    panel = open_panel()
    press(Qt.Key.Key_Down)
    press(ENTER)
    asked = question(panel, qtbot)
    assert asked.text.toPlainText() == BARRED.text
    asked.firm.setFocus()
    asked.firm.selectAll()
    enter("Zöldkő Bt.")
    press(ENTER, CTRL)
    qtbot.waitUntil(lambda: rows(panel)[0].under == "Zöldkő Bt. · Supervisors only")
    panel.confirmation.undo.click()
    qtbot.waitUntil(lambda: rows(panel)[0].under == "Alföld Nyomda Kft. · Supervisors only")
    assert notes(admission)[0].lifted_at is None


def test_a_note_that_another_changed_meanwhile_is_not_written_over(
    qtbot: QtBot, admission: AdmissionService, open_panel: OpenPanel
) -> None:
    note = admission.add("1", BARRED).value
    panel = open_panel()
    press(Qt.Key.Key_E, CTRL)
    asked = question(panel, qtbot)
    admission.change(note.id, note.version, replace(BARRED, firm=""))
    press(ENTER, CTRL)
    qtbot.waitUntil(lambda: any(row.error() for row in asked.rows.values()))
    assert asked.isVisible()


def test_a_note_is_lifted_when_that_was_asked(
    qtbot: QtBot, admission: AdmissionService, open_panel: OpenPanel
) -> None:
    admission.add("1", BARRED)
    panel = open_panel()
    press(Qt.Key.Key_D, CTRL)
    (box,) = panel.window().findChildren(MessageBox)
    qtbot.waitUntil(box.isActiveWindow)
    press(ENTER)
    assert notes(admission)[0].lifted_at is None
    back_in(qtbot, panel)
    press(Qt.Key.Key_D, CTRL)
    box = panel.window().findChildren(MessageBox)[-1]
    box.buttons[1].click()
    qtbot.waitUntil(lambda: names(panel) == [])
    assert "lifted" in panel.confirmation.sentence.text()
    panel.list.lifted.click()
    qtbot.waitUntil(lambda: chips(panel) == ["lifted"])
    assert not panel.change_action.isEnabled()
    assert any(caption == "Lifted" for caption, _ in panel.card.facts.texts())


def test_a_name_is_never_markup(
    qtbot: QtBot, admission: AdmissionService, open_panel: OpenPanel
) -> None:
    admission.add("1", replace(COURIER, name=MARKUP, text=MARKUP))
    panel = open_panel()
    qtbot.waitUntil(lambda: panel.card.text.text() == MARKUP)
    assert panel.card.text.textFormat() is Qt.TextFormat.PlainText
    panel.grab()
