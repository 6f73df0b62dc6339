"""Handing the desk over by keys, and standing in over lunch."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desk_gui.domain.actors import AccountId
from desk_gui.domain.handovers import Handover
from desk_gui.domain.languages import Country, Language
from desk_gui.domain.promises import PromiseChannel, PromiseDetails, PromiseKind
from desk_gui.domain.visits import VisitState
from desk_gui.services.access import Desk
from desk_gui.services.changes import Topic
from desk_gui.services.handovers import HandoverService
from desk_gui.services.staff import StaffService
from desk_gui.services.visit_book import VisitBook
from desk_gui.views.handover.panel import HandoverPanel
from desk_gui.views.handover.stand_in_panel import StandInPanel
from desk_gui.views.language import speak
from desk_gui.widgets.lists import RowList
from desk_gui.widgets.rows import Row, Section
from desk_gui.widgets.theme import look
from tests.accounts import MANAGER, Entrance, add_account
from tests.conftest import Clock
from tests.gui.hands import CTRL, ENTER, enter, press
from tests.gui.panels import all_rows, in_front
from tests.runners import InlineRunner
from tests.telephones import Telephone, open_telephone
from tests.visits import add_staff, add_visit


class Outside:
    """What goes out of the panel."""

    def __init__(self) -> None:
        self.done: list[str] = []

    def print_sheet(self, handover: Handover) -> None:
        self.done.append(f"print {handover.taken_by}")

    def lock(self) -> None:
        self.done.append("lock")

    def stand_in(self) -> None:
        self.done.append("stand in")


@pytest.fixture
def phone(sqlite_desk: Desk, clock: Clock) -> Telephone:
    return open_telephone(sqlite_desk, clock)


@pytest.fixture
def outside() -> Outside:
    return Outside()


@pytest.fixture
def show(qtbot: QtBot) -> Iterator[Callable[[QWidget], None]]:
    def shown(page: QWidget) -> None:
        in_front(qtbot, page, (892, 452))

    yield shown
    assert look().elided == set()


@pytest.fixture
def panel(
    show: Callable[[QWidget], None], phone: Telephone, runner: InlineRunner, outside: Outside
) -> HandoverPanel:
    for login, name in (("asel", "Асқарова Ә. М."), ("anna", "Nagy Anna"), ("bela", "Nagy Béla")):
        add_account(phone.desk, login, name)
    own = replace(phone.desk.actor(), account=AccountId(1))
    page = HandoverPanel(
        HandoverService(replace(phone.desk, actor=lambda: own)),
        runner,
        phone.clock,
        outside.print_sheet,
        outside.lock,
        outside.stand_in,
    )
    show(page)
    page.on_shown()
    return page


def fill(phone: Telephone) -> None:
    for text, minutes in (("Varga Lili", 15), ("Kiss Márta", 300)):
        details = PromiseDetails(
            kind=PromiseKind.ANSWER,
            text=text,
            due_at=phone.clock.at + timedelta(minutes=minutes),
            channel=PromiseChannel.EMAIL,
        )
        phone.promises.make(str(uuid4()), details)
    add_visit(phone.desk, "Tóth Gergely", state=VisitState.WAITING, host=phone.szabo)
    phone.message("Kovács Péter", urgent=True)
    phone.miss()
    phone.later(30)


def sections(rows: RowList) -> list[tuple[str, list[str]]]:
    """Return the heads of a list with what stands under each."""
    found: list[tuple[str, list[str]]] = []
    for row in all_rows(rows.row_model):
        if isinstance(row, Section):
            found.append((f"{row.title} {row.count}", []))
        else:
            found[-1][1].append(row.name)
    return found


def names(rows: RowList) -> list[str]:
    return [row.name for row in all_rows(rows.row_model) if isinstance(row, Row)]


def test_what_is_open_stands_under_its_heads_overdue_first(
    panel: HandoverPanel, phone: Telephone, runner: InlineRunner
) -> None:
    assert "Nothing is open" in panel.empty.text()
    assert panel.empty.isVisible()
    fill(phone)
    runner.changed.emit(frozenset({Topic.PROMISES}))
    number = "+36 1 234 5678"
    assert sections(panel.rows) == [
        ("Overdue promises 1", ["E-mail: Varga Lili"]),
        (
            "Open promises 2",
            [f"Call back: Kovács Péter · {number} · Szabó István: számla", "E-mail: Kiss Márta"],
        ),
        ("Waiting visitors 1", ["Tóth Gergely"]),
        ("Messages not confirmed 1", [f"Szabó István: Kovács Péter · {number}"]),
        ("Missed calls 1", ["+36 1 765 4321"]),
    ]
    assert not panel.empty.isVisible()


def test_the_desk_is_handed_over_printed_and_locked_by_keys(
    panel: HandoverPanel, phone: Telephone, outside: Outside
) -> None:
    fill(phone)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Tab)
    enter("Kulcs a kasszában")
    press(ENTER, CTRL)
    [done] = phone.handovers.past().value
    assert (done.taken_by, done.note) == ("Nagy Béla", "Kulcs a kasszában")
    assert (done.counts["promises"], done.counts["overdue"]) == (3, 1)
    assert outside.done == ["print Nagy Béla", "lock"]
    assert "Handed over to Nagy Béla, 10:30" in panel.confirmation.sentence.text()
    assert (panel.form.note.toPlainText(), panel.form.taker.value()) == ("", "")


def test_nobody_is_offered_their_own_desk_and_nobody_is_chosen_by_chance(
    panel: HandoverPanel, phone: Telephone, outside: Outside
) -> None:
    assert panel.form.taker.options() == ("", "anna", "bela")
    press(ENTER, CTRL)
    row = panel.form.rows()[0]
    assert row.error()
    assert QApplication.focusWidget() is panel.form.taker
    assert phone.handovers.past().value == []
    assert outside.done == []
    press(Qt.Key.Key_Down)
    press(ENTER, CTRL)
    assert outside.done == ["print Nagy Anna", "lock"]
    assert not row.error()


def test_pressed_twice_the_desk_is_handed_over_once(
    panel: HandoverPanel, phone: Telephone, runner: InlineRunner
) -> None:
    press(Qt.Key.Key_Down)
    runner.hold = True
    press(ENTER, CTRL)
    press(ENTER, CTRL)
    runner.release()
    assert len(phone.handovers.past().value) == 1


def test_a_former_sheet_is_printed_again(
    panel: HandoverPanel, phone: Telephone, runner: InlineRunner, outside: Outside
) -> None:
    for login in ("anna", "bela"):
        phone.handovers.hand_over(str(uuid4()), login, "")
        phone.later(60)
    runner.changed.emit(frozenset({Topic.HANDOVERS}))
    assert names(panel.past) == ["Nagy Béla", "Nagy Anna"]
    press(Qt.Key.Key_P, CTRL)
    panel.past.setFocus()
    press(Qt.Key.Key_Down)
    press(ENTER)
    assert outside.done == ["print Nagy Béla", "print Nagy Anna"]
    assert "10:00" in panel.confirmation.sentence.text()


def test_a_word_typed_stays_while_other_desks_work(
    panel: HandoverPanel, phone: Telephone, runner: InlineRunner
) -> None:
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Tab)
    enter("félbe")
    fill(phone)
    runner.changed.emit(frozenset({Topic.PROMISES, Topic.ACCOUNTS}))
    enter("hagyva")
    assert panel.form.note.toPlainText() == "félbehagyva"
    assert panel.form.taker.value() == "anna"


def test_two_of_one_name_are_told_apart_by_their_logins(
    panel: HandoverPanel, phone: Telephone, outside: Outside
) -> None:
    add_account(phone.desk, "asel2", "Асқарова Ә. М.")
    add_account(phone.desk, "bela2", "Nagy Béla")
    panel.reload()
    taker = panel.form.taker
    assert [taker.itemText(at) for at in range(taker.count())] == [
        "",
        "Асқарова Ә. М. (asel2)",
        "Nagy Anna",
        "Nagy Béla (bela)",
        "Nagy Béla (bela2)",
    ]
    taker.set_value("asel2")
    press(ENTER, CTRL)
    assert outside.done == ["print Асқарова Ә. М.", "lock"]


def test_a_stand_in_is_one_key_away(panel: HandoverPanel, outside: Outside) -> None:
    press(Qt.Key.Key_B, CTRL)
    assert outside.done == ["stand in"]


@pytest.mark.parametrize("language", Language)
def test_the_panel_speaks_every_language_without_cutting_a_word(
    panel: HandoverPanel, phone: Telephone, language: Language
) -> None:
    fill(phone)
    try:
        speak(language)
        panel.retranslate()
        panel.reload()
        panel.grab()
        assert panel.form.rows()[0].label.text()
    finally:
        speak(Language.EN)


# --- standing in ---


@pytest.fixture
def stand_in(
    show: Callable[[QWidget], None], phone: Telephone, runner: InlineRunner, outside: Outside
) -> StandInPanel:
    add_visit(phone.desk, "Kovácsné Fülöp Tünde", state=VisitState.EXPECTED, host=phone.szabo)
    add_visit(phone.desk, "Tóth Gergely", state=VisitState.WAITING, host=phone.szabo)
    manager, _code = Entrance(phone.desk).set_up()
    add_staff(phone.desk, MANAGER.name, phone="2-14-77", account=manager.id)
    actor = phone.desk.actor()
    own = replace(actor, account=add_account(phone.desk, "asel", actor.name))
    add_staff(phone.desk, actor.name, phone="104", account=own.account)
    page = StandInPanel(
        StaffService(replace(phone.desk, actor=lambda: own)),
        VisitBook(phone.desk, lambda: Country.HU).board,
        runner,
        phone.clock,
        outside.stand_in,
    )
    show(page)
    page.on_shown()
    return page


def test_a_stand_in_sees_who_handles_it_where_they_are_and_who_else(
    stand_in: StandInPanel,
) -> None:
    enter("szabó")
    press(ENTER)
    answer = stand_in.answer
    assert answer.name.text() == "Szabó István"
    assert answer.about.text() == "osztályvezető · 214"
    assert "14:00" in answer.state.accessibleName()
    assert answer.instead.text() == "Molnár Judit stands in"
    press(Qt.Key.Key_A, CTRL)
    enter("x")
    assert not answer.name.isVisible()


def test_a_stand_in_sees_who_is_expected_and_whom_to_ring(stand_in: StandInPanel) -> None:
    assert names(stand_in.expected) == ["Kovácsné Fülöp Tünde"]
    assert stand_in.need.text() == "2-14-77 · Петренко О. В."
    assert stand_in.or_else.text() == "or 104 · Асқарова Ә. М."


def test_standing_in_ends_with_the_key_it_began_with(
    stand_in: StandInPanel, outside: Outside
) -> None:
    press(Qt.Key.Key_B, CTRL)
    assert outside.done == ["stand in"]
