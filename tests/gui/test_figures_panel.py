"""The telephone in figures: chosen by keys, counted as it is, taken to paper."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desk_gui.domain.calls import CallOutcome, Direction
from desk_gui.domain.languages import Language
from desk_gui.services.access import Desk
from desk_gui.services.changes import Topic
from desk_gui.views.calls.figures_panel import CallFiguresPanel
from desk_gui.views.language import speak
from desk_gui.widgets.theme import look
from tests.conftest import Clock
from tests.gui.hands import CTRL, press
from tests.gui.panels import in_front
from tests.runners import InlineRunner
from tests.telephones import TEN, Telephone, open_telephone


@pytest.fixture
def phone(sqlite_desk: Desk, clock: Clock) -> Telephone:
    return open_telephone(sqlite_desk, clock)


@pytest.fixture
def paper() -> list[object]:
    return []


@pytest.fixture
def panel(
    qtbot: QtBot, phone: Telephone, runner: InlineRunner, paper: list[object]
) -> Iterator[CallFiguresPanel]:
    page = CallFiguresPanel(
        phone.book,
        runner,
        phone.clock,
        lambda first, last: paper.append((first, last)),
        paper.append,
    )
    in_front(qtbot, page, (892, 452))
    page.on_shown()
    yield page
    assert look().elided == set()


def fill(phone: Telephone, runner: InlineRunner) -> None:
    """Take six calls; of two promises one is kept in half an hour, one broken."""
    first, second = phone.message("Kovács Péter"), phone.message("Nagy Anna", urgent=True)
    phone.miss()
    phone.take(outcome=CallOutcome.WRONG_NUMBER, asked_for=None)
    phone.take(direction=Direction.OUT, outcome=CallOutcome.NOT_REACHED, number="+36 1 999 9999")
    phone.take(number="+36 1 888 8888")
    phone.later(30)
    by_call = {each.details.call: each for each in phone.promises.open().value}
    one, other = by_call[first.id], by_call[second.id]
    phone.promises.keep(one.id, one.version)
    phone.promises.break_(other.id, other.version, "beteg")
    for uid, accepted in (("a", True), ("b", False), ("c", False)):
        phone.calls.answer_offer(uid, "renewal", None, accepted)
    runner.changed.emit(frozenset({Topic.CALLS}))


def test_a_week_is_counted_as_it_goes(
    panel: CallFiguresPanel, phone: Telephone, runner: InlineRunner
) -> None:
    assert panel.kept.number.text() == "–"
    assert panel.back.number.text() == "–"
    assert panel.offers.isHidden()
    fill(phone, runner)
    assert panel.kept.number.text() == "50 %"
    assert panel.back.number.text() == "30 min"
    assert panel.calls.number.text() == "6"
    assert panel.unconfirmed.number.text() == "2"
    assert panel.missed.number.text() == "1"
    assert sum(panel.hours.values()) == 5
    assert dict(panel.outcomes.parts())["message taken"] == 2
    assert panel.offers.text() == "Offers made: 3, accepted: 1"
    assert "message taken: 2" in panel.outcomes.accessibleDescription()


def test_other_days_are_chosen_by_keys(
    panel: CallFiguresPanel, phone: Telephone, runner: InlineRunner
) -> None:
    fill(phone, runner)
    assert panel.range.days() == (date(2026, 11, 16), date(2026, 11, 22))
    for _ in range(2):
        press(Qt.Key.Key_Down)
    assert panel.range.days() == (date(2026, 10, 1), date(2026, 10, 31))
    assert panel.calls.number.text() == "0"
    for _ in range(3):
        press(Qt.Key.Key_Up)
    assert panel.range.days() == (TEN.date(), TEN.date())
    assert panel.calls.number.text() == "6"


def test_report_and_protocol_go_to_paper_by_keys(
    panel: CallFiguresPanel, paper: list[object]
) -> None:
    press(Qt.Key.Key_P, CTRL)
    assert paper == [(date(2026, 11, 16), date(2026, 11, 22))]
    press(Qt.Key.Key_D, CTRL)
    assert paper[1:] == [TEN.date()]
    assert "18/11/2026" in panel.confirmation.sentence.text()
    assert "18/11/2026" in panel.protocol_action.text()


@pytest.mark.parametrize("language", Language)
def test_no_language_cuts_a_word(
    panel: CallFiguresPanel, phone: Telephone, runner: InlineRunner, language: Language
) -> None:
    fill(phone, runner)
    try:
        speak(language)
        panel.retranslate()
        panel.grab()
        assert panel.hours_title.text()
    finally:
        speak(Language.EN)
