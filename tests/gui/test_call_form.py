"""The form of a call, worked by keys: F3, who, for whom, Ctrl+Enter; kept while it is written."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desk_gui.domain.calls import CallOutcome, Direction, ReadBack, RingsAgain, Wish
from desk_gui.domain.languages import Language
from desk_gui.domain.staff import Presence
from desk_gui.services.access import Desk
from desk_gui.views.calls.asking import Questions
from desk_gui.views.calls.ends import End
from desk_gui.views.calls.panel import CallsPanel
from desk_gui.views.calls.starting import Start
from desk_gui.views.language import speak
from desk_gui.views.shell.page import PageSpec
from desk_gui.widgets.theme import look
from tests.conftest import Clock
from tests.gui.drafting import WatchedPage
from tests.gui.hands import ALT, CTRL, ENTER, SHIFT, enter, focus, press
from tests.gui.panels import ringed, said
from tests.gui.telephone import TEN, Telephone, house
from tests.runners import InlineRunner
from tests.visits import add_staff

__all__ = ["house"]

ESC, TAB, DOWN = Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Down
BUDAPEST = ZoneInfo("Europe/Budapest")
Room = WatchedPage[CallsPanel]


@pytest.fixture
def panel(qtbot: QtBot, house: Telephone) -> Iterator[CallsPanel]:
    """The panel with the form shown, as F3 shows it."""
    panel = ringed(qtbot, CallsPanel(house.desk), (978, 572))
    panel.begin_call()
    yield panel
    assert look().elided == set()


def found(panel: CallsPanel) -> list[str]:
    box = panel.form.fields.caller.search.box.list
    return [box.model().index(at, 0).data().split(",")[0] for at in range(box.lines())]


# --- who rings ---


def test_letters_of_a_name_bring_who_it_is_and_what_is_open(
    house: Telephone, panel: CallsPanel
) -> None:
    lili = house.know("Varga", "Lili", "+36 30 555 0147", firm="Zöldkő Bt.", language=Language.HU)
    house.message("Varga Lili", ago=30, person=lili.id)
    enter("var", ENTER)
    caller = panel.form.fields.caller
    assert (caller.firm.text(), caller.number.text()) == ("Zöldkő Bt.", "+36 30 555 0147")
    assert caller.phone.spoken() is Language.HU
    assert focus() is panel.form.fields.asked.field
    card = panel.aside.caller
    assert card.head.name.text() == "Varga Lili"
    assert card.isVisible()
    assert len(card.latest.texts()) == 2
    press(Qt.Key.Key_R, CTRL)
    assert house.promises.for_person(lili.id).value == []
    assert said(panel).startswith("Kept: Varga Lili")
    panel.confirmation.undo.click()
    assert len(house.promises.for_person(lili.id).value) == 1


NUMBERS = ["06305550147", "+36 30 555 0147", "0036-30-555-0147"]


@pytest.mark.parametrize("typed", NUMBERS)
def test_a_number_in_any_notation_brings_its_person(
    house: Telephone, panel: CallsPanel, typed: str
) -> None:
    house.know("Varga", "Lili", "+36 30 555 0147")
    enter(typed, ENTER)
    assert panel.form.fields.caller.name.text() == "Varga Lili"


def test_a_number_that_several_share_asks_which(house: Telephone, panel: CallsPanel) -> None:
    house.know("Varga", "Lili", "+36 30 555 0147")
    peter = house.know("Varga", "Péter", "+36 30 555 0147")
    enter("06305550147")
    assert found(panel) == ["Varga Lili", "Varga Péter"]
    press(DOWN)
    press(ENTER)
    assert panel.form.fields.caller.search.person == peter.id


def test_an_unknown_number_is_taken_as_new_and_its_name_asked(
    house: Telephone, panel: CallsPanel
) -> None:
    enter("06 30 555 0147", ENTER)
    caller = panel.form.fields.caller
    assert (caller.name.text(), caller.number.text()) == ("", "06 30 555 0147")
    assert focus() is caller.name
    assert "Whose is it?" in caller.who.message.text()
    enter("Új Ember", ENTER)
    assert focus() is panel.form.fields.asked.field
    enter("sza", ENTER)
    enter("A számla")
    press(ENTER, CTRL)
    call = house.only()
    assert call.details.caller.person is not None
    assert call.details.caller.name == "Új Ember"
    (known,) = house.book.who_is("+36305550147").value
    assert known.name == "Új Ember"


def test_an_unknown_number_joins_somebody_on_record_by_their_letters(
    house: Telephone, panel: CallsPanel
) -> None:
    lili = house.know("Varga", "Lili", "+36 1 234 5678")
    enter("06 30 555 0147", ENTER)
    enter("var", ENTER)
    assert panel.form.fields.caller.number.text() == "06 30 555 0147"
    press(ENTER, CTRL)
    assert [known.person for known in house.book.who_is("+36305550147").value] == [lili.id]


def test_someone_new_may_have_the_name_of_another(house: Telephone, panel: CallsPanel) -> None:
    house.know("Varga", "Lili", "+36 30 555 0147")
    enter("Varga Lili")
    press(Qt.Key.Key_N, CTRL)
    assert focus() is panel.form.fields.caller.number
    enter("06 1 234 5678", ENTER)
    press(ENTER, CTRL)
    assert len(house.book.who_is("varga").value) == 2


DOUBTS = [
    ("digits missing", "06 30 555 01", "missing: after +36 there are 8–9."),
    ("letters", "abcdef", "No such number"),
    ("thirty digits", "3" * 30, "No such number"),
]


@pytest.mark.parametrize(("_what", "typed", "words"), DOUBTS, ids=[each[0] for each in DOUBTS])
def test_a_number_that_cannot_be_rung_is_doubted_while_it_can_be_asked_and_kept(
    house: Telephone, panel: CallsPanel, _what: str, typed: str, words: str
) -> None:
    enter("Új Ember", ENTER)
    enter(typed)
    row = panel.form.fields.caller.phone
    row._rest.timeout.emit()
    assert words in row.row.error()
    press(ENTER, CTRL)
    assert house.only().details.caller.number == typed


def test_an_extension_is_part_of_the_number(house: Telephone, panel: CallsPanel) -> None:
    enter("Új Ember", ENTER)
    enter("06 1 234 5678 mell. 12")
    row = panel.form.fields.caller.phone
    row._rest.timeout.emit()
    assert row.row.error() == ""
    press(ENTER, CTRL)
    assert house.only().details.caller.number == "06 1 234 5678 mell. 12"


@pytest.mark.parametrize(
    ("typed", "name", "number"),
    [
        ("06 1 234 5678 mellék 12", "", "06 1 234 5678 mellék 12"),
        ("8 716 38 2-14-77 доб. 12", "", "8 716 38 2-14-77 доб. 12"),
        ("06 1 abc", "", "06 1 abc"),
        ("Kiss Ede 06 1 234 5678 mell. 12", "Kiss Ede", "06 1 234 5678 mell. 12"),
        ("06 1 234 5678 Kiss Ede", "Kiss Ede", "06 1 234 5678"),
        ("4 Évszak Kft", "4 Évszak Kft", ""),
        ("100 % Zöld Kft", "100 % Zöld Kft", ""),
    ],
)
def test_what_begins_as_a_number_is_nobodys_name(
    panel: CallsPanel, typed: str, name: str, number: str
) -> None:
    enter(typed, ENTER)
    caller = panel.form.fields.caller
    assert (caller.name.text(), caller.number.text()) == (name, number)


def test_a_withheld_number_is_cut_off_and_still_written_down(
    house: Telephone, panel: CallsPanel
) -> None:
    press(ENTER, CTRL)
    assert panel.form.fields.caller.who.error() == "Who is it? Type a number, or a name."
    press(Qt.Key.Key_3, ALT)
    press(ENTER, CTRL)
    assert house.only().rings_again is RingsAgain.THEY
    assert said(panel).startswith("Cut off: The call rings again")


# --- what becomes of it ---


def test_who_is_there_is_handed_the_call(house: Telephone, panel: CallsPanel) -> None:
    enter("Kiss Márta", ENTER)
    press(ENTER)
    enter("balogh", ENTER)
    fields = panel.form.fields
    assert fields.through.field.text() == "dr. Balogh Katalin"
    press(ENTER, CTRL)
    call = house.only()
    assert (call.details.outcome, call.transferred_to_name) == (
        CallOutcome.TRANSFERRED,
        "dr. Balogh Katalin",
    )
    assert said(panel) == "Kiss Márta put through to dr. Balogh Katalin, 10:46"


def test_who_is_away_gets_a_message_whose_time_is_said(house: Telephone, panel: CallsPanel) -> None:
    house.know("Varga", "Lili", "+36 30 555 0147")
    enter("var", ENTER)
    enter("sza", ENTER)
    form = panel.form
    assert form.header.title.text() == "Message"
    assert form.fields.due.time.text() == "12:46"
    assert form.fields.due.row.message.text() == "by 12:46 today: say it to the caller"
    enter("A számla kétszer jött")
    press(Qt.Key.Key_G, ALT)
    assert form.fields.urgent.isChecked()
    press(ENTER, CTRL | SHIFT)
    message = house.only().message
    assert message is not None
    assert (message.details.wish, message.details.urgent) == (Wish.PLEASE_CALL, True)
    assert message.details.promised_at == TEN + timedelta(hours=2)
    assert [slip.reference for slip in house.sent] == [f"message:{message.id}"]
    assert "Varga Lili is rung back by 12:46" in said(panel)
    assert not panel.is_writing()
    panel.confirmation.undo.click()
    assert house.all() == []


def test_the_callees_sheet_stands_beside_and_the_stand_in_is_one_key(
    house: Telephone, panel: CallsPanel
) -> None:
    enter("Kiss Márta", ENTER)
    press(ENTER)
    enter("számla", ENTER)
    sheet = panel.aside.callee
    assert sheet.isVisible()
    facts = dict(sheet.facts.texts())
    assert facts["Back at"] == "12:46, in 2 h 0 min"
    assert facts["Stands in"] == "Gál Örs, 103"
    assert sheet.questions.texts() == ["a szerződés száma", "mikortól"]
    press(Qt.Key.Key_I, CTRL)
    press(ENTER, CTRL)
    assert house.only().transferred_to_name == "Gál Örs"


def test_the_aside_goes_with_the_field_in_work(house: Telephone, panel: CallsPanel) -> None:
    house.know("Varga", "Lili", "+36 30 555 0147")
    enter("var", ENTER)
    enter("sza", ENTER)
    assert panel.aside.currentWidget() is panel.aside.callee
    press(Qt.Key.Key_C, ALT)
    assert panel.aside.currentWidget() is panel.aside.caller
    press(Qt.Key.Key_U, ALT)
    assert panel.aside.currentWidget() is panel.aside.callee


ENDS = [
    (1, CallOutcome.ANSWERED, None),
    (4, CallOutcome.WRONG_NUMBER, None),
    (5, CallOutcome.CALL_BACK, Wish.PLEASE_CALL),
    (6, CallOutcome.MESSAGE, Wish.CALLS_AGAIN),
    (7, CallOutcome.MESSAGE, Wish.MESSAGE_ONLY),
]


@pytest.mark.parametrize(("digit", "outcome", "wish"), ENDS, ids=[str(each[0]) for each in ENDS])
def test_a_digit_says_what_becomes_of_it(
    house: Telephone, panel: CallsPanel, digit: int, outcome: CallOutcome, wish: Wish | None
) -> None:
    enter("Kiss Márta", ENTER)
    enter("06 1 234 5678", ENTER)
    enter("sza", ENTER)
    enter("A számla")
    press(Qt.Key(Qt.Key.Key_0 + digit), ALT)
    press(ENTER, CTRL)
    call = house.only()
    assert call.details.outcome is outcome
    assert (call.message.details.wish if call.message else None) is wish
    if wish is None:
        assert call.details.reason == "A számla"


def test_the_desk_itself_promises_to_ring_back_at_a_time(
    house: Telephone, panel: CallsPanel
) -> None:
    enter("Kiss Márta", ENTER)
    enter("06 1 234 5678", ENTER)
    press(Qt.Key.Key_5, ALT)
    press(Qt.Key.Key_T, ALT)
    enter("+30")
    assert panel.form.fields.due.row.message.text() == "by 11:16 today: say it to the caller"
    press(ENTER, CTRL)
    (promise,) = house.promises.open().value
    assert promise.details.due_at == TEN + timedelta(minutes=30)


DUE = [("over", "10:00"), ("unread", "soon")]


@pytest.mark.parametrize(("_what", "typed"), DUE, ids=[each[0] for each in DUE])
def test_a_time_that_cannot_be_is_said_under_it(
    house: Telephone, panel: CallsPanel, _what: str, typed: str
) -> None:
    enter("Kiss Márta", ENTER)
    enter("06 1 234 5678", ENTER)
    enter("sza", ENTER)
    press(Qt.Key.Key_T, ALT)
    enter(typed)
    press(ENTER, CTRL)
    assert panel.form.fields.due.row.error()
    assert focus() is panel.form.fields.due.time
    assert house.all() == []


def test_after_hours_is_doubted_and_a_key_takes_the_next_good_time(
    house: Telephone, panel: CallsPanel
) -> None:
    enter("Kiss Márta", ENTER)
    enter("06 1 234 5678", ENTER)
    enter("sza", ENTER)
    press(Qt.Key.Key_T, ALT)
    enter("19:00")
    due = panel.form.fields.due
    assert "Nobody works then" in due.row.error()
    press(Qt.Key.Key_G, CTRL)
    assert due.row.message.text() == "by 08:00 tomorrow: say it to the caller"
    press(ENTER, CTRL)
    message = house.only().message
    assert message is not None
    assert message.details.promised_at == datetime(2026, 11, 19, 8, 0, tzinfo=BUDAPEST)


def test_after_hours_is_promised_all_the_same_once_it_was_seen(
    house: Telephone, panel: CallsPanel
) -> None:
    enter("Kiss Márta", ENTER)
    enter("06 1 234 5678", ENTER)
    enter("sza", ENTER)
    press(Qt.Key.Key_T, ALT)
    enter("19:00")
    press(ENTER, CTRL)
    message = house.only().message
    assert message is not None
    assert message.details.promised_at == TEN.replace(hour=19, minute=0)


def test_a_holiday_is_called_by_its_name(house: Telephone, panel: CallsPanel, clock: Clock) -> None:
    # No office is set up: its calendar is that of Kazakhstan.
    clock.at = datetime(2026, 12, 15, 16, 50, tzinfo=BUDAPEST)
    panel.form.clear()
    enter("Kiss Márta", ENTER)
    enter("06 1 234 5678", ENTER)
    press(Qt.Key.Key_5, ALT)
    due = panel.form.fields.due
    assert (due.time.text(), due.day.date().day()) == ("09:50", 17)
    press(Qt.Key.Key_T, ALT)
    enter("10:00")
    due.day.setDate(due.day.date().addDays(-1))
    assert due.row.error().startswith("A day off: ")


def test_what_was_dictated_is_read_back(house: Telephone, panel: CallsPanel) -> None:
    enter("Kiss Márta", ENTER)
    enter("06 1 234 5678", ENTER)
    row = panel.form.fields.read_row
    assert row.message.text() == "not read back yet: the name, the number"
    press(Qt.Key.Key_R, ALT)
    press(Qt.Key.Key_Space)
    press(TAB)
    press(Qt.Key.Key_Space)
    assert row.message.text() == ""
    press(ENTER, CTRL)
    assert house.only().details.read_back == {ReadBack.NAME, ReadBack.NUMBER}


def test_a_name_with_its_number_behind_is_parted(house: Telephone, panel: CallsPanel) -> None:
    enter("Kiss Ede 06 1 234 5678", ENTER)
    caller = panel.form.fields.caller
    assert (caller.name.text(), caller.number.text()) == ("Kiss Ede", "06 1 234 5678")
    assert focus() is panel.form.fields.asked.field


def test_letters_that_mean_nobody_are_said(house: Telephone, panel: CallsPanel) -> None:
    enter("Kiss Márta", ENTER)
    enter("06 1 234 5678", ENTER)
    enter("xyz", ENTER)
    assert panel.form.fields.asked.row.error().startswith("Nobody has these letters")
    press(ENTER, CTRL)
    assert panel.form.fields.asked.row.error().startswith("For whom is the message?")
    assert house.all() == []


def test_who_left_meanwhile_is_said_under_the_field(house: Telephone, panel: CallsPanel) -> None:
    enter("Kiss Márta", ENTER)
    enter("06 1 234 5678", ENTER)
    enter("sza", ENTER)
    member = house.staff.member(house.szabo).value
    assert member is not None
    house.staff.leave(member.id, member.version, TEN.date())
    press(ENTER, CTRL)
    assert "left" in panel.form.fields.asked.row.error()
    assert house.all() == []


def test_pressed_twice_is_written_once(
    house: Telephone, panel: CallsPanel, runner: InlineRunner
) -> None:
    enter("Kiss Márta", ENTER)
    runner.hold = True
    press(ENTER, CTRL)
    press(ENTER, CTRL)
    runner.release()
    assert len(house.all()) == 1


def test_a_clock_set_back_loses_no_call(house: Telephone, panel: CallsPanel, clock: Clock) -> None:
    enter("Kiss Márta", ENTER)
    clock.at -= timedelta(hours=1)
    panel.form.header.tick()
    assert panel.form.header.clock.accessibleName() == "incoming · 0:00"
    press(ENTER, CTRL)
    assert house.only().clock_moved


def test_the_time_goes_on_while_it_is_spoken(panel: CallsPanel, clock: Clock) -> None:
    clock.at += timedelta(seconds=72)
    panel.form.header.tick()
    assert panel.form.header.clock.accessibleName() == "incoming · 1:12"
    clock.at += timedelta(hours=1)
    panel.form.header.tick()
    assert panel.form.header.clock.accessibleName() == "incoming · 1:01:12"


# --- a whole message in one line ---


def test_a_line_is_shown_back_before_it_is_kept(house: Telephone, panel: CallsPanel) -> None:
    house.know("Varga", "Lili", "+36 30 555 0147")
    enter("szabó re: számla 06305550147 sürg")
    press(TAB)
    facts = dict(panel.line_entry.facts.texts())
    assert facts["For"] == "Szabó Gábor"
    assert (facts["Caller"], facts["About"]) == ("Varga Lili", "számla")
    assert house.all() == []
    assert panel.aside.callee.staff() == house.szabo
    press(ENTER)
    message = house.only().message
    assert message is not None
    assert (message.details.for_, message.details.text) == (house.szabo, "számla")
    assert message.details.urgent
    panel.begin_call()
    assert panel.form.fields.caller.name.text() == ""


def test_enter_on_a_line_takes_the_whole_of_it_not_whose_number_stands_in_it(
    house: Telephone, panel: CallsPanel
) -> None:
    house.know("Varga", "Lili", "+36 30 555 0147")
    enter("szabó: a számla nem jött meg 06305550147 sürg", ENTER)
    assert panel.stack.currentWidget() is panel.line_entry
    facts = dict(panel.line_entry.facts.texts())
    assert (facts["For"], facts["Caller"]) == ("Szabó Gábor", "Varga Lili")


def test_esc_goes_back_to_the_line(house: Telephone, panel: CallsPanel) -> None:
    enter("szabó re: számla 06305550147")
    press(ENTER, CTRL)
    assert panel.stack.currentWidget() is panel.line_entry
    press(ESC)
    assert focus() is panel.form.fields.caller.name
    enter(" sürg")
    assert panel.form.fields.caller.name.text() == "szabó re: számla 06305550147 sürg"


def test_a_line_that_names_nobody_asks_for_whom(house: Telephone, panel: CallsPanel) -> None:
    enter("Kiss Márta re: számla 06305550147")
    press(TAB)
    assert focus() is panel.line_entry.asked.field
    enter("bal", ENTER)
    press(ENTER)
    message = house.only().message
    assert message is not None
    assert message.for_name == "dr. Balogh Katalin"


def test_of_several_of_a_name_the_line_asks_which(
    sqlite_desk: Desk, house: Telephone, panel: CallsPanel
) -> None:
    other = add_staff(sqlite_desk, "Szabó Ilona", topics=("bér",))
    enter("szabó re: számla 06305550147")
    press(TAB)
    choices = [piece.text() for piece in panel.line_entry.which.pieces()]
    assert choices == ["Szabó Gábor", "Szabó Ilona"]
    press(Qt.Key.Key_2, ALT)
    press(ENTER, CTRL)
    message = house.only().message
    assert message is not None
    assert message.details.for_ == other


def test_the_rest_of_a_line_is_written_in_the_form(house: Telephone, panel: CallsPanel) -> None:
    enter("szabó re: számla 06305550147")
    press(TAB)
    press(Qt.Key.Key_E, CTRL)
    fields = panel.form.fields
    assert (fields.asked.field.text(), fields.about.toPlainText()) == ("Szabó Gábor", "számla")
    enter(", kétszer jött")
    press(ENTER, CTRL)
    message = house.only().message
    assert message is not None
    assert message.details.text == "számla, kétszer jött"


# --- a call of ours ---


def test_a_call_of_ours_offers_what_can_become_of_it(house: Telephone, panel: CallsPanel) -> None:
    lili = house.know("Varga", "Lili", "+36 30 555 0147")
    panel.ring("+36 30 555 0147", person=lili.id, name="Varga Lili")
    assert house.dialled == ["+36305550147"]
    assert [piece.text() for piece in panel.form.fields.end.pieces()] == [
        *("Reached", "Not reached", "Cut off", "Wrong number", "We try again"),
    ]
    press(Qt.Key.Key_3, ALT)
    press(ENTER, CTRL)
    call = house.only()
    assert (call.details.direction, call.rings_again) == (Direction.OUT, RingsAgain.WE)
    assert said(panel) == "Cut off: we ring Varga Lili again. Ctrl+B does it."
    press(Qt.Key.Key_B, CTRL)
    assert len(house.dialled) == 2


def test_a_prepared_call_stands_beside_it_while_it_is_made(
    house: Telephone, panel: CallsPanel
) -> None:
    plan = house.plan("Nagy Bt.", "06 52 123 456", questions="Mikor jön?\nHány darab?")
    panel.begin_plan(plan)
    assert house.dialled == ["+3652123456"]
    card = panel.aside.plan
    assert card.isVisible()
    assert card.goal.text() == "Időpont"
    assert dict(card.facts.texts())["Town"] == "Debrecen"
    press(ENTER, CTRL)
    assert house.only().details.direction is Direction.OUT
    assert house.book.plans().value == []


def test_somebody_is_called_who_never_rang(house: Telephone, panel: CallsPanel) -> None:
    lili = house.know("Varga", "Lili", "+36 30 555 0147", language=Language.HU)
    panel.call_out()
    press(Qt.Key.Key_D, CTRL)
    assert (house.dialled, focus()) == ([], panel.form.fields.caller.number)
    panel.form.fields.caller.name.setFocus()
    enter("var", ENTER)
    press(Qt.Key.Key_D, CTRL)
    assert house.dialled == ["+36305550147"]
    enter("A számláról")
    press(ENTER, CTRL)
    call = house.only()
    assert (call.details.direction, call.details.caller.person) == (Direction.OUT, lili.id)
    assert call.details.outcome is CallOutcome.ANSWERED


def test_a_call_that_was_begun_as_one_that_came_in_is_turned(
    house: Telephone, panel: CallsPanel
) -> None:
    enter("Xilofon Xénia", ENTER)
    panel.form.turn()
    assert panel.form.fields.caller.name.text() == "Xilofon Xénia"
    assert (panel.form.dial.isVisible(), panel.form.fields.asked.row.isVisible()) == (True, False)
    press(ENTER, CTRL)
    assert house.only().details.direction is Direction.OUT


def test_where_nothing_dials_it_is_said(house: Telephone, panel: CallsPanel) -> None:
    house.dials = False
    panel.ring("06 30 555 0147 mell. 12", name="Kiss Ede")
    assert house.dialled == ["+36305550147"]
    said = "No program here takes the number. Dial +36305550147 by hand."
    assert panel.form.problem.text() == said


# --- changing ---


def test_a_call_is_changed_and_its_promise_with_it(house: Telephone, panel: CallsPanel) -> None:
    call = house.message("Varga Lili", "A számla", ago=10)
    panel._show_list()
    panel.list.reload()
    press(Qt.Key.Key_E, CTRL)
    fields = panel.form.fields
    assert fields.about.toPlainText() == "A számla"
    assert fields.asked.field.text() == "Szabó Gábor"
    press(Qt.Key.Key_U, ALT)
    press(Qt.Key.Key_A, CTRL)
    enter("A novemberi számla")
    press(Qt.Key.Key_T, ALT)
    press(Qt.Key.Key_A, CTRL)
    enter("15:00")
    press(ENTER, CTRL)
    changed = house.call(call)
    assert changed.message is not None
    assert changed.message.details.text == "A novemberi számla"
    assert changed.message.details.promised_at == TEN.replace(hour=15, minute=0)
    assert said(panel) == "Varga Lili changed, 10:46"


def test_what_another_saved_without_changing_it_asks_nothing_of_who_writes(
    house: Telephone, panel: CallsPanel
) -> None:
    call = house.message("Varga Lili", "A számla", ago=10)
    panel._show_list()
    panel.list.reload()
    press(Qt.Key.Key_E, CTRL)
    house.calls.change(call.id, call.version, call.details)
    panel.form.fields.about.setPlainText("Két számla")
    press(ENTER, CTRL)
    message = house.call(call).details.message
    assert message is not None
    assert message.text == "Két számla"
    assert not panel.is_writing()


# --- what is kept ---


@pytest.fixture
def room(qtbot: QtBot, house: Telephone, tmp_path: Path) -> Iterator[Room]:
    room = Room(
        *(qtbot, house.desk, tmp_path),
        PageSpec("calls", "phone", lambda: "Calls", lambda: CallsPanel(house.desk)),
        CallsPanel,
    )
    yield room
    room.drafts.close()


def test_a_shelved_call_comes_back_as_it_was_and_its_talk_was_over(
    house: Telephone, room: Room, clock: Clock
) -> None:
    panel = room.panel
    panel.begin_call()
    uid = panel.form.start().uid
    enter("Kiss Márta", ENTER)
    enter("06 1 234 5678", ENTER)
    enter("sza", ENTER)
    enter("A számla")
    press(Qt.Key.Key_7, ALT)
    clock.at += timedelta(minutes=3)
    press(Qt.Key.Key_F6)
    assert len(room.tiles()) == 1
    assert panel.form.fields.caller.name.text() == ""
    clock.at += timedelta(minutes=50)
    press(Qt.Key.Key_F6)
    form = panel.form
    assert form.start().uid == uid
    assert form.header.clock.accessibleName() == "incoming · 3:00 · hung up"
    assert form.fields.about.toPlainText() == "A számla"
    press(ENTER, CTRL)
    call = house.only()
    assert (call.uid, call.started_at) == (uid, TEN)
    assert call.ended_at == TEN + timedelta(minutes=3)
    assert call.details.outcome is CallOutcome.MESSAGE


def test_a_talk_is_over_by_a_key_while_the_rest_is_written_and_goes_on_by_it(
    house: Telephone, panel: CallsPanel, clock: Clock
) -> None:
    chip = panel.form.header.clock
    enter("Kiss Ede 06 1 234 5678", ENTER)
    clock.at += timedelta(minutes=2)
    press(Qt.Key.Key_T, CTRL)
    clock.at += timedelta(minutes=5)
    panel.form.header.tick()
    assert chip.accessibleName() == "incoming · 2:00 · hung up"
    press(Qt.Key.Key_T, CTRL)
    assert chip.accessibleName() == "incoming · 7:00"
    press(Qt.Key.Key_T, CTRL)
    clock.at += timedelta(minutes=30)
    press(ENTER, CTRL)
    assert house.only().ended_at == TEN + timedelta(minutes=7)


def ticked(questions: Questions) -> list[str]:
    return [line.words.text() for line in questions.lines if line.tick.isChecked()]


def test_a_shelved_call_of_ours_comes_back_with_its_sheet_and_what_was_asked(
    house: Telephone, room: Room
) -> None:
    panel, sheet = room.panel, room.panel.aside.plan
    panel.begin_plan(house.plan("Nagy Bt.", "06 52 123 456", questions="Mikor jön?\nHány darab?"))
    sheet.questions.lines[1].tick.setFocus()
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_F6)
    assert panel.aside.currentWidget() is panel.aside.nobody
    panel.begin_plan(house.plan("Kis Bt.", "06 52 123 457", questions="Hány darab?"))
    assert ticked(sheet.questions) == []
    panel.form.clear()
    press(Qt.Key.Key_F6)
    assert panel.aside.currentWidget() is sheet
    assert panel.form.fields.direction is Direction.OUT
    assert ticked(sheet.questions) == ["Hány darab?"]


def test_what_was_asked_of_a_caller_stays_with_the_call_over_esc_and_another_callee(
    house: Telephone, room: Room
) -> None:
    panel, questions = room.panel, room.panel.aside.callee.questions
    panel.begin_call()
    enter("Kiss Ede 06 1 234 5678", ENTER)
    enter("sza", ENTER)
    questions.lines[0].tick.setFocus()
    press(Qt.Key.Key_Space)
    panel.form.fields.asked.field.setFocus()
    press(Qt.Key.Key_A, CTRL)
    enter("gál", ENTER)
    assert questions.texts() == []
    press(Qt.Key.Key_C, ALT)
    press(ESC)
    press(Qt.Key.Key_F6)
    panel.form.fields.asked.field.setFocus()
    press(Qt.Key.Key_A, CTRL)
    enter("sza", ENTER)
    assert ticked(questions) == ["a szerződés száma"]


def test_what_was_told_to_the_caller_stays_while_the_call_is_shelved(
    house: Telephone, room: Room, clock: Clock
) -> None:
    panel = room.panel
    panel.begin_call()
    enter("Kiss Ede 06 1 234 5678", ENTER)
    enter("sza", ENTER)
    press(Qt.Key.Key_F6)
    clock.at += timedelta(minutes=20)
    house.staff.set_presence(house.szabo, Presence.IN)
    press(Qt.Key.Key_F6)
    fields = panel.form.fields
    assert fields.chosen() is End.CALL_BACK
    assert fields.due.time.text() == "12:46"


def test_esc_leaves_what_is_written_on_the_shelf(house: Telephone, room: Room) -> None:
    room.panel.begin_call()
    enter("Kiss Márta", ENTER)
    press(ESC)
    assert not room.panel.is_writing()
    assert len(room.tiles()) == 1
    room.panel.begin_call()
    assert room.panel.form.fields.caller.name.text() == ""


def test_a_call_that_rings_leaves_the_half_written_one_on_the_shelf(
    house: Telephone, room: Room
) -> None:
    room.panel.begin_call()
    enter("Kiss Márta", ENTER)
    house.know("Varga", "Lili", "+36 30 555 0147")
    rang = house.calls.ring("u1", "06305550147", "2").value
    (known,) = house.book.who_is("06305550147").value
    room.panel.begin_at(Start.ringing(rang, known, house.clock.at))
    form = room.panel.form
    assert form.fields.caller.name.text() == "Varga Lili"
    assert form.header.began.text() == "10:46 · line 2"
    assert len(room.tiles()) == 1
    press(ENTER, CTRL)
    assert house.call(rang).details.outcome is CallOutcome.ANSWERED


def test_the_number_of_the_call_comes_back_with_a_key(house: Telephone, panel: CallsPanel) -> None:
    rang = house.calls.ring("u1", "06305550147").value
    panel.begin_at(Start.ringing(rang, None, house.clock.at))
    fields = panel.form.fields
    assert "Nobody on record has this number" in fields.caller.who.message.text()
    press(Qt.Key.Key_P, ALT)
    press(Qt.Key.Key_A, CTRL)
    enter("06 1 234 5678")
    press(Qt.Key.Key_H, CTRL)
    assert fields.caller.number.text() == "06305550147"


def test_the_form_speaks_the_language_of_the_window(house: Telephone, panel: CallsPanel) -> None:
    enter("Kiss Márta", ENTER)
    speak(Language.RU)
    try:
        assert panel.form.fields.caller.name.text() == "Kiss Márta"
        look().elided.clear()
    finally:
        speak(Language.EN)


def test_a_host_who_comes_in_again_is_seen_at_once(house: Telephone, panel: CallsPanel) -> None:
    enter("Kiss Márta", ENTER)
    press(ENTER)
    enter("sza", ENTER)
    outcome = house.staff.set_presence(house.szabo, Presence.IN)
    house.desk.runner.changed.emit(outcome.changed)
    assert dict(panel.aside.callee.facts.texts())["Now"] == "in"
