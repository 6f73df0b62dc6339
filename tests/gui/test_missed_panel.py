"""What waits at the telephone, worked by keys: missed calls, messages, calls that are prepared."""

from collections.abc import Iterator
from datetime import timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desk_gui.views.calls.missed_panel import MissedPanel
from desk_gui.views.shell.drafted import drafted_in
from desk_gui.widgets.theme import look
from tests.gui.hands import ALT, CTRL, ENTER, SHIFT, enter, focus, press
from tests.gui.panels import Opened, row, rows, said
from tests.gui.telephone import TEN, Telephone, house
from tests.runners import InlineRunner

if TYPE_CHECKING:
    from desk_gui.domain.calls import CallPlan
    from desk_gui.views.calls.starting import Start

__all__ = ["house"]

ESC, DOWN = Qt.Key.Key_Escape, Qt.Key.Key_Down
BUDAPEST = ZoneInfo("Europe/Budapest")


class OpenPanel(Opened[MissedPanel]):
    """Opens the panel once there waits what a test wants; what it asks of the window is kept."""

    def __init__(self, qtbot: QtBot, house: Telephone) -> None:
        super().__init__(qtbot, lambda: self._heard(MissedPanel(house.desk)))
        self.rung: list[Start] = []
        self.planned: list[CallPlan] = []
        self.counted: list[tuple[int, int]] = []

    def _heard(self, panel: MissedPanel) -> MissedPanel:
        panel.ring_wanted.connect(self.rung.append)
        panel.plan_wanted.connect(self.planned.append)
        panel.counted.connect(lambda missed, waits: self.counted.append((missed, waits)))
        panel.list.reload()
        return panel


@pytest.fixture
def open_panel(qtbot: QtBot, house: Telephone) -> Iterator[OpenPanel]:
    yield OpenPanel(qtbot, house)
    assert look().elided == set()


def test_what_waits_stands_under_its_head_urgent_messages_first(
    house: Telephone, open_panel: OpenPanel
) -> None:
    house.message("Varga Lili", "A számla", ago=50)
    house.message("Kiss Márta", "Kétszer jött", for_=house.gal, ago=30, urgent=True)
    house.miss("+36 20 111 2233")
    house.plan("Nagy Bt.", "06 52 123 456", best_at=TEN + timedelta(hours=3))
    panel = open_panel()
    assert rows(panel) == [
        *("# Missed", "+36 20 111 2233", "# Not confirmed by the callee", "Gál Örs"),
        *("Szabó Gábor", "# To ring", "Nagy Bt."),
    ]
    urgent = row(panel, "Gál Örs")
    assert urgent.chip is not None
    assert (urgent.chip.text, urgent.under, urgent.aside) == (
        "urgent",
        "Kétszer jött",
        "Kiss Márta",
    )
    assert row(panel, "Szabó Gábor").aside_under == "call back by 12:46 today"


def test_one_key_rings_back_who_was_missed(house: Telephone, open_panel: OpenPanel) -> None:
    house.know("Varga", "Lili", "+36 30 555 0147")
    house.miss("06305550147")
    open_panel()
    press(ENTER)
    assert [(start.number, start.name) for start in open_panel.rung] == [
        ("06305550147", "Varga Lili")
    ]


def test_a_message_is_confirmed_with_enter_and_the_next_one_stands_there(
    house: Telephone, open_panel: OpenPanel
) -> None:
    house.message("Varga Lili", "A számla", ago=50)
    house.message("Kiss Márta", "Kétszer jött", for_=house.gal, ago=30)
    panel = open_panel()
    assert open_panel.counted[-1] == (0, 2)
    press(ENTER)
    assert said(panel) == "Szabó Gábor has the message, noted 10:46"
    assert rows(panel) == ["# Not confirmed by the callee", "Gál Örs"]
    assert open_panel.counted[-1] == (0, 1)
    panel.confirmation.undo.click()
    assert open_panel.counted[-1] == (0, 2)


def test_the_record_of_a_message_is_read_printed_and_mailed(
    house: Telephone, open_panel: OpenPanel
) -> None:
    house.send_mail()
    call = house.message("Varga Lili", "A számla")
    panel = open_panel()
    panel._rest.timeout.emit()
    assert dict(panel.record.message.texts())["Message"] == "A számla"
    press(Qt.Key.Key_P, CTRL)
    press(Qt.Key.Key_M, CTRL)
    assert call.message is not None
    assert [slip.reference for slip in house.sent] == [f"message:{call.message.id}"]
    assert house.mailed() == [call.message.id]


def test_letters_filter_what_waits(house: Telephone, open_panel: OpenPanel) -> None:
    house.message("Varga Lili", "A számla")
    house.plan("Nagy Bt.")
    panel = open_panel()
    enter("nagy")
    assert rows(panel) == ["# To ring", "Nagy Bt."]
    press(ESC)
    assert len(rows(panel)) == 4


def test_when_nothing_waits_it_is_said(open_panel: OpenPanel) -> None:
    assert open_panel().list.empty.text().startswith("Nobody waits for a call")


# --- calls that are prepared ---


def test_a_call_is_prepared_by_keys(house: Telephone, open_panel: OpenPanel) -> None:
    lili = house.know("Varga", "Lili", "+36 52 123 456")
    panel = open_panel()
    press(Qt.Key.Key_N, CTRL)
    enter("var", ENTER)
    fields = panel.form.fields
    assert focus() is fields.goal
    assert fields.row_of["number"].message.text() == "long distance: Debrecen"
    enter("Időpont", ENTER)
    enter("Mikor jön?")
    press(ENTER, SHIFT)
    enter("Hány darab?", ENTER)
    enter("A megrendelés", ENTER)
    enter("13:30")
    assert fields.row_of["best_at"].message.text() == "13:30 today"
    press(ENTER, CTRL)
    (plan,) = house.book.plans().value
    assert (plan.details.person, plan.details.number) == (lili.id, "+36 52 123 456")
    assert plan.details.questions.splitlines() == ["Mikor jön?", "Hány darab?"]
    assert plan.details.best_at == TEN.replace(hour=13, minute=30)
    assert said(panel) == "Varga Lili: the call is prepared, noted 10:46"
    assert rows(panel) == ["# To ring", "Varga Lili"]
    panel.confirmation.undo.click()
    assert house.book.plans().value == []


def test_a_sheet_goes_to_paper_by_the_key_that_prints(
    house: Telephone, open_panel: OpenPanel
) -> None:
    plan = house.plan("Nagy Bt.", "06 52 123 456", questions="Mikor jön?")
    panel = open_panel()
    press(Qt.Key.Key_P, CTRL)
    assert [(job.reference, job.paper) for job in house.sent] == [(f"plan:{plan.id}", "A4")]
    assert said(panel) == "Sheet for Nagy Bt.: sent to the printer, 10:46"


def test_a_sheet_is_kept_and_printed_in_one_go(house: Telephone, open_panel: OpenPanel) -> None:
    panel = open_panel()
    panel.begin_plan()
    enter("Nagy Bt.", ENTER)
    enter("06 52 123 456")
    press(Qt.Key.Key_G, ALT)
    enter("Időpont")
    press(ENTER, CTRL | SHIFT)
    (plan,) = house.book.plans().value
    assert [job.reference for job in house.sent] == [f"plan:{plan.id}"]
    assert said(panel).endswith("noted 10:46 · the sheet is sent to the printer")


HINTS = [
    ("quiet minutes at the end of the day", "16:50", "quiet minutes"),
    ("after hours", "19:00", "Nobody works then"),
    ("no time", "soon", "A time, like 14:30"),
]


@pytest.mark.parametrize(("_what", "typed", "words"), HINTS, ids=[each[0] for each in HINTS])
def test_a_doubtful_time_is_a_hint(
    house: Telephone, open_panel: OpenPanel, _what: str, typed: str, words: str
) -> None:
    panel = open_panel()
    panel.begin_plan()
    enter("Nagy Bt.", ENTER)
    enter("06 52 123 456")
    press(Qt.Key.Key_G, ALT)
    enter("Időpont")
    press(Qt.Key.Key_T, ALT)
    enter(typed)
    assert words in panel.form.fields.row_of["best_at"].message.text()
    press(ENTER, CTRL)
    saved = len(house.book.plans().value)
    assert saved == (0 if typed == "soon" else 1)


def test_what_is_missing_is_said_under_its_field(house: Telephone, open_panel: OpenPanel) -> None:
    panel = open_panel()
    panel.begin_plan()
    press(ENTER, CTRL)
    fields = panel.form.fields
    assert fields.row_of["number"].error() == "Who is it? Type a number, or a name."
    assert fields.row_of["goal"].error() == "Please fill this in."


def test_a_prepared_call_is_made_changed_and_given_up(
    house: Telephone, open_panel: OpenPanel
) -> None:
    house.plan("Nagy Bt.", "06 52 123 456", questions="Mikor jön?")
    panel = open_panel()
    assert panel.sheet.isVisible()
    press(ENTER)
    assert [plan.details.name for plan in open_panel.planned] == ["Nagy Bt."]
    press(Qt.Key.Key_E, CTRL)
    press(Qt.Key.Key_G, ALT)
    press(Qt.Key.Key_A, CTRL)
    enter("A szállítás napja")
    press(ENTER, CTRL)
    (plan,) = house.book.plans().value
    assert plan.details.goal == "A szállítás napja"
    press(Qt.Key.Key_Delete, CTRL)
    assert house.book.plans().value == []
    panel.confirmation.undo.click()
    assert len(house.book.plans().value) == 1


def test_a_half_written_sheet_is_kept_with_whom_it_is_for(
    house: Telephone, open_panel: OpenPanel
) -> None:
    lili = house.know("Varga", "Lili", "+36 52 123 456")
    panel = open_panel()
    panel.begin_plan()
    enter("var", ENTER)
    enter("Időpont")
    form = panel.form
    assert form in drafted_in(panel)
    kept = form.draft_content()
    assert kept is not None
    form.clear_draft()
    assert form.draft_content() is None
    form.take_draft(kept)
    assert form.draft_title() == "Varga Lili"
    press(ENTER, CTRL)
    (plan,) = house.book.plans().value
    assert plan.details.person == lili.id


def test_everything_fits_in_the_smallest_window(house: Telephone, open_panel: OpenPanel) -> None:
    house.message("Varga Lili Magdolna", "A novemberi számla kétszer jött", urgent=True)
    house.miss("+36 20 111 2233")
    house.plan("Nagy Bt.", "06 52 123 456", best_at=TEN.replace(hour=16, minute=50))
    panel = open_panel(892, 452)
    panel.grab()
    press(DOWN)
    panel._rest.timeout.emit()
    panel.grab()
    press(DOWN)
    panel.grab()
    panel.begin_plan()
    panel.grab()


def test_enter_rings_nobody_who_slid_under_it(
    house: Telephone, open_panel: OpenPanel, runner: InlineRunner
) -> None:
    first, second = house.miss("+36 20 111 2233"), house.miss("+36 30 111 2233")
    panel = open_panel()
    current = panel.list.record()
    assert current is not None
    gone, stays = (first, second) if current.id == first.id else (second, first)
    runner.changed.emit(house.calls.settle(gone.id).changed)
    press(ENTER)
    assert open_panel.rung == []
    assert said(panel).startswith(f"{stays.details.caller.number}: another desk")
    press(ENTER)
    assert [start.number for start in open_panel.rung] == [stays.details.caller.number]
