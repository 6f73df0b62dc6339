"""What keeps the reception from harm: the scanner while one types, the eye guard, two desks."""

from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk_gui.domain.admission import AdmissionDetails, AdmissionKind
from desk_gui.domain.badges import is_badge_code, slip_code
from desk_gui.domain.visits import Member, VisitEventKind, VisitState
from desk_gui.house import open_house
from desk_gui.places import find_places
from desk_gui.services.visit_rows import house_token
from desk_gui.views.subscriptions.page import SubscriptionsPage
from desk_gui.views.visits.badge_questions import PlasticQuestion
from desk_gui.views.visits.visit_questions import EndQuestion
from desk_gui.widgets.messages import MessageBox
from tests.accounts import MANAGER, PASSWORD
from tests.databases import PostgresServer
from tests.gui.hands import CTRL, ENTER, enter, press, strike
from tests.houses import rest
from tests.workflows.front_desk import (
    RECEPTIONIST,
    FrontDesk,
    WallClock,
    furnish_office,
    open_desk,
)
from tests.workflows.screen import readable, typed

LEFT = "Szűcs Ágnes left, 09:30"


@pytest.fixture
def code(desk: FrontDesk) -> str:
    """The badge of somebody who has been in the house for half an hour."""
    visit = desk.receive("Szűcs Ágnes", firm="Zöldkő Bt.", phone="+36 30 555 0147")
    desk.house.visits.admit(visit.id)
    desk.wall.later(30)
    desk.reload()
    return desk.code(visit.number)


def no_code_in_a_field(code: str) -> None:
    pieces = {code[at : at + 4] for at in range(len(code) - 3)}
    assert [text for text in typed() if any(piece in text.upper() for piece in pieces)] == []


# --- the scanner ---


def test_a_burst_while_a_name_is_typed_lets_out_and_leaves_the_name_alone(
    desk: FrontDesk, code: str
) -> None:
    desk.begin()
    name = desk.panel.form.fields.name
    enter("Visnyei Vi")
    # A hand rests where a scanner does not: until then it is not clear whose the keys are.
    desk.wait(lambda: name.text() == "Visnyei Vi")
    desk.scan(code)
    enter("któria")
    desk.hear(LEFT)
    desk.wait(lambda: name.text() == "Visnyei Viktória")
    no_code_in_a_field(code)
    assert desk.line("Szűcs Ágnes").state is VisitState.LEFT
    press(ENTER)
    desk.wait(desk.panel.form.fields.first.host.hasFocus)
    enter("hor", ENTER)
    desk.wait(desk.panel.form.fields.first.purpose.hasFocus)
    desk.check_in("Visnyei Viktória")
    assert desk.names("waiting") == ["Visnyei Viktória"]


def test_letters_struck_between_those_of_the_scanner_stay_in_order(
    desk: FrontDesk, code: str
) -> None:
    desk.begin()
    enter("Ko")
    between = {6: "v", 9: "á", 12: "c"}
    keys = "".join(letter + between.get(at, "") for at, letter in enumerate(code))
    strike(keys, ENTER)
    enter("s")
    desk.hear(LEFT)
    desk.wait(lambda: desk.panel.form.fields.name.text() == "Kovács")
    no_code_in_a_field(code)


def test_a_burst_over_a_question_answers_nothing(desk: FrontDesk, code: str) -> None:
    desk.receive("Tóth Gergely")
    desk.reload()
    desk.go_to("tó", "Tóth Gergely")
    press(Qt.Key.Key_Delete, CTRL)
    question = desk.asked(EndQuestion)
    enter("Elun")
    desk.scan(code)
    enter("ta")
    desk.hear(LEFT)
    assert question.isVisible()
    assert question.reason.text() == "Elunta"
    no_code_in_a_field(code)
    assert desk.line("Tóth Gergely").state is VisitState.WAITING


def test_a_burst_takes_nobody_from_another_page(desk: FrontDesk, code: str) -> None:
    desk.house.days.open()
    press(Qt.Key.Key_F5)
    page = desk.program.window.page()
    assert isinstance(page, SubscriptionsPage)
    name = page.sale.form.subscriber.name
    desk.wait(name.hasFocus)
    enter("Нұрла")
    desk.scan(code)
    enter("нова")
    strip = desk.furnishing.front_desk.scans
    desk.wait(lambda: strip.sentence.text() == LEFT)
    assert strip.isVisible()
    assert name.text() == "Нұрланова"
    assert name.hasFocus()
    no_code_in_a_field(code)
    strip.buttons[0].click()
    desk.wait(lambda: desk.line("Szűcs Ágnes").state is VisitState.WITH_HOST)
    strip.buttons[-1].click()
    desk.wait(desk.panel.isVisible)


def test_a_slip_passes_over_no_note_wherever_it_is_scanned(desk: FrontDesk) -> None:
    visit = desk.expect("Szűcs Ágnes", 30)
    note = AdmissionDetails(kind=AdmissionKind.NOTE, name="Szűcs Ágnes", text="Nagyothall")
    desk.house.admission.add(str(uuid4()), note)
    with desk.house.desk.database.read() as connection:
        slip = slip_code(visit, house_token(connection))
    desk.furnishing.rooms.go_to_panel("calls", "calls")
    desk.scan(slip)
    strip = desk.furnishing.front_desk.scans
    said = "Szűcs Ágnes is not in yet: there is a note to be read first."
    desk.wait(lambda: strip.sentence.text() == said)
    strip.buttons[0].click()
    assert "Nagyothall" in desk.asked(MessageBox).text.text()
    assert not strip.isVisible()
    assert desk.line("Szűcs Ágnes").state is VisitState.EXPECTED
    press(ENTER)
    desk.hear(f"Szűcs Ágnes arrived, {desk.clock()}")


def test_a_badge_of_another_house_is_said_to_be_one(desk: FrontDesk) -> None:
    foreign = "VISAAAAA2600000001"
    code = next(
        foreign + letter
        for letter in "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
        if is_badge_code(foreign + letter)
    )
    desk.scan(code)
    desk.hear("This badge is of another house. Take it in, and give the visitor one of ours.")
    assert typed().count(code) == 0


def test_who_leaves_by_the_scanner_gives_the_plastic_badge_back(desk: FrontDesk, code: str) -> None:
    desk.set_rules(plastic_badges=True)
    desk.go_to("sz", "Szűcs Ágnes")
    desk.wait(desk.panel.visit_actions["plastic"].isEnabled)
    press(Qt.Key.Key_B, CTRL)
    desk.asked(PlasticQuestion)
    enter("12", ENTER)
    desk.hear("Szűcs Ágnes has badge 12")
    desk.back()
    desk.wall.later(5)
    desk.wait(lambda: desk.line("Szűcs Ágnes").badge_numbers == ("12",))
    desk.reload()
    desk.scan(code)
    box = desk.asked(MessageBox)
    assert box.heading.text() == "Is badge 12 back?"
    press(ENTER)
    desk.hear(f"Szűcs Ágnes left, {desk.clock()}")
    assert desk.line("Szűcs Ágnes").badge_numbers == ()


# --- the eye guard ---

SECRETS = ("Szűcs", "Ágnes", "Zöldkő", "555", "Tóth", "Gergely", "Kis Ede", "Ganz", "Nagy Béla")


def told() -> set[str]:
    everything = "\n".join(readable())
    return {secret for secret in SECRETS if secret in everything}


@pytest.fixture
def crowded(desk: FrontDesk, code: str) -> FrontDesk:
    """A house with visitors, a promise of one of them, and a note."""
    members = (Member(name="Kis Ede"), Member(name="Nagy Béla"))
    waits = desk.receive("Tóth Gergely", firm="Ganz", people=3, members=members)
    desk.house.visits.tell(waits.id, 10)
    desk.bar("Kis Ede", "Szűcs Ágnes kérte")
    desk.reload()
    desk.go_to("sz", "Szűcs Ágnes")
    desk.panel.reading.read()
    desk.wait(lambda: desk.panel.record.found() is not None)
    desk.furnishing.front_desk.promises.reload()
    return desk


def keyed(desk: FrontDesk, key: Qt.Key) -> None:
    """Press a key in the window in front, as the system does: also in a question."""
    if QApplication.activeWindow() is None:
        # The window of the test before went away just now.
        desk.program.window.activateWindow()
        desk.wait(desk.program.window.isActiveWindow)
    active = QApplication.activeWindow()
    assert active is not None
    QTest.keyClick(active.windowHandle(), key)


def guard(desk: FrontDesk) -> None:
    keyed(desk, Qt.Key.Key_F8)
    desk.wait(desk.furnishing.entrance.guard.is_up)
    desk.wait(desk.furnishing.entrance.guard.sheet.isActiveWindow)


def unguard(desk: FrontDesk) -> None:
    keyed(desk, Qt.Key.Key_F8)
    desk.wait(lambda: not desk.furnishing.entrance.guard.is_up())


WITH_NAMES = ("visits", "past", "notes", "present")
PANELS = (*WITH_NAMES, "appointments", "staff")


def test_f8_leaves_no_name_on_any_panel_and_brings_all_back(crowded: FrontDesk) -> None:
    for panel in PANELS:
        assert crowded.furnishing.rooms.go_to_panel("reception", panel) is not None
        rest(crowded.qtbot, crowded.program)
        if panel in WITH_NAMES:
            crowded.wait(lambda: told() != set())
        before = readable()
        guard(crowded)
        assert told() == set(), panel
        unguard(crowded)
        assert readable() == before, panel


def test_f8_covers_the_form_what_was_found_and_a_question(crowded: FrontDesk) -> None:
    crowded.begin()
    enter("tót")
    fields = crowded.panel.form.fields
    crowded.wait(fields.visitor.box.isVisible)
    guard(crowded)
    assert told() == set()
    unguard(crowded)
    crowded.wait(fields.name.hasFocus)
    assert fields.name.text() == "tót"
    press(ENTER)
    crowded.wait(fields.first.host.hasFocus)

    # Back to the list, and to all of it.
    for _ in range(2):
        press(Qt.Key.Key_Escape)
        crowded.wait(crowded.panel.list.rows.hasFocus)
    crowded.go_to("tó", "Tóth Gergely")
    crowded.wait(crowded.panel.visit_actions["end"].isEnabled)
    press(Qt.Key.Key_Delete, CTRL)
    question = crowded.asked(EndQuestion)
    enter("Nagy Béla szólt")
    guard(crowded)
    assert told() == set()
    unguard(crowded)
    crowded.wait(question.reason.hasFocus)
    assert question.reason.text() == "Nagy Béla szólt"


def test_a_scan_at_a_locked_desk_does_nothing_and_one_behind_the_guard_counts(
    crowded: FrontDesk, code: str
) -> None:
    press(Qt.Key.Key_L, CTRL)
    door = crowded.furnishing.entrance.cover.sign_in
    crowded.wait(lambda: door.password.hasFocus() and bool(door.login()))
    crowded.scan(code)
    assert told() == set()
    no_code_in_a_field(code)
    enter(PASSWORD, ENTER)
    crowded.wait(lambda: not crowded.furnishing.entrance.lock.is_locked())
    crowded.reload()
    assert crowded.line("Szűcs Ágnes").state is VisitState.WITH_HOST
    assert crowded.said() == ""

    guard(crowded)
    crowded.scan(code)
    crowded.wait(lambda: crowded.line("Szűcs Ágnes").state is VisitState.LEFT)
    assert told() == set()
    unguard(crowded)
    assert crowded.said() == LEFT


# --- two desks ---


@pytest.fixture
def desks(
    qtbot: QtBot,
    qapp: QApplication,
    wall: WallClock,
    postgres_server: PostgresServer,
    tmp_path: Path,
) -> Iterator[tuple[FrontDesk, FrontDesk]]:
    """Two workstations of one office on a shared database."""
    with postgres_server.fresh_database() as url:
        house = open_house(find_places(tmp_path / "first", url))
        house.accounts.set_up(str(uuid4()), MANAGER, PASSWORD)
        furnish_office(house)
        house.close()
        first = open_desk(qtbot, tmp_path / "first", wall, database=url)
        second = open_desk(qtbot, tmp_path / "second", wall, RECEPTIONIST.login, database=url)
        yield first, second
        second.program.close()
        first.program.close()


def test_what_another_desk_did_is_told_and_not_done_again(
    desks: tuple[FrontDesk, FrontDesk],
) -> None:
    check_one_in_at_both(desks)
    let_one_in_again(*desks)


def check_one_in_at_both(desks: tuple[FrontDesk, FrontDesk]) -> None:
    """The second to press is told who was first."""
    desks[0].expect("Tóth Gergely", 10)
    for desk in desks:
        desk.reload()
    for desk in desks:
        # Straight to the list: no news of the other desk comes in between.
        QTest.keyClick(desk.panel.list.rows, ENTER)
    for desk in desks:
        desk.wait(lambda desk=desk: desk.said() != "")  # type: ignore[misc]
    first, second = sorted(desk.said() for desk in desks)
    assert first.startswith("Is here already: ")
    assert first.endswith(f"checked them in at {desks[0].clock()}.")
    assert second == f"Tóth Gergely arrived, {desks[0].clock()}"
    assert desks[0].names("waiting") == ["Tóth Gergely"]
    assert [event.kind for event in desks[1].events("Tóth Gergely")] == [
        VisitEventKind.EXPECTED,
        VisitEventKind.ARRIVED,
    ]


def let_one_in_again(first: FrontDesk, second: FrontDesk) -> None:
    """Who is in by the first desk meanwhile is not let in by the second."""
    person = first.receive("Szűcs Ágnes").details.person
    first.house.visits.leave(first.line("Szűcs Ágnes").id)
    first.wall.later(30)
    second.begin()
    enter("szű", ENTER)
    second.wait(lambda: second.panel.form.fields.visitor.person == person)
    second.wait(second.panel.form.fields.first.purpose.hasFocus)
    first.receive("Szűcs Ágnes", person=person)
    press(ENTER, CTRL)
    who = second.panel.form.fields.who
    second.wait(lambda: who.error() != "")
    assert who.error().startswith("Is in the house already, since 09:30, visit 2026-0003.")
    assert first.names("waiting") == ["Tóth Gergely", "Szűcs Ágnes"]
