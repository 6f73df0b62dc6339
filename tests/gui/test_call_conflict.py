"""Two desks at one call: both texts, chosen line by line, by keys; nobody's words are lost."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk_gui.domain.calls import Call, CallDetails, MessageDetails
from desk_gui.services.access import Desk
from desk_gui.views.calls.panel import CallsPanel
from desk_gui.views.history.conflict import ConflictDialog
from desk_gui.widgets.theme import LIGHT, look
from tests.conftest import Clock
from tests.gui.gallery import dress
from tests.gui.hands import CTRL, ENTER, press
from tests.gui.telephone import Telephone
from tests.runners import InlineRunner

Key = Qt.Key
TEN = datetime(2026, 11, 18, 10, 46, tzinfo=ZoneInfo("Europe/Budapest"))


@pytest.fixture
def house(qapp: QApplication, sqlite_desk: Desk, clock: Clock) -> Iterator[Telephone]:
    dress(qapp, LIGHT)
    look().elided.clear()
    clock.at = TEN
    runner = InlineRunner()
    yield Telephone(sqlite_desk, runner, clock)
    runner.close()


@pytest.fixture
def panel(qtbot: QtBot, house: Telephone) -> CallsPanel:
    panel = CallsPanel(house.desk)
    qtbot.addWidget(panel)
    panel.resize(978, 568)
    with qtbot.waitExposed(panel):
        panel.show()
    panel.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow)
    panel.on_shown()
    return panel


def begin_change(panel: CallsPanel) -> None:
    """Begin to change the first call of the list."""
    panel.list.reload()
    press(Key.Key_E, CTRL)
    assert panel.is_writing()


def elsewhere(house: Telephone, call: Call, **changes: object) -> Call:
    """Let another desk write something else."""
    now = house.call(call)
    details: CallDetails = replace(now.details, **changes)  # type: ignore[arg-type]
    return house.calls.change(now.id, now.version, details).value


def both(qtbot: QtBot, panel: CallsPanel) -> ConflictDialog:
    """Return the dialog with both texts, once it has the focus."""
    (shown,) = [each for each in panel.findChildren(ConflictDialog) if each.isVisible()]
    qtbot.waitUntil(shown.isActiveWindow)
    return shown


def message_of(call: Call) -> MessageDetails:
    assert call.details.message is not None
    return call.details.message


def test_both_texts_of_a_message_are_shown_and_the_one_made_of_them_is_kept(
    qtbot: QtBot, house: Telephone, panel: CallsPanel
) -> None:
    call = house.message("Varga Lili", "A számla")
    begin_change(panel)
    text = replace(message_of(call), text="A szerződés", urgent=True)
    elsewhere(house, call, message=text, note="ideges")
    panel.form.fields.about.setPlainText("Két számla")
    press(ENTER, CTRL)
    dialog = both(qtbot, panel)
    assert {row.key: row.choices[1].shown for row in dialog.rows} == {
        "about": "A szerződés",
        "urgent": "urgent",
        "note": "ideges",
    }
    assert dialog.chosen() == {"urgent": False, "note": False}
    press(Key.Key_Space)
    press(ENTER, CTRL)
    kept = house.call(call)
    assert (message_of(kept).text, message_of(kept).urgent) == ("Két számla", True)
    assert kept.details.note == "ideges"
    assert not panel.is_writing()


def test_what_becomes_of_a_call_and_for_whom_are_lines_too(
    qtbot: QtBot, house: Telephone, panel: CallsPanel
) -> None:
    call = house.message("Varga Lili", "A számla")
    begin_change(panel)
    message = replace(message_of(call), for_=house.gal)
    elsewhere(house, call, asked_for=house.gal, message=message)
    panel.form.fields.about.setPlainText("Két számla")
    press(ENTER, CTRL)
    both(qtbot, panel)
    press(ENTER, CTRL)
    kept = house.call(call)
    assert (message_of(kept).for_, message_of(kept).text) == (house.gal, "Két számla")


def test_going_back_to_typing_keeps_both(qtbot: QtBot, house: Telephone, panel: CallsPanel) -> None:
    call = house.take("Varga Lili", reason="A számla")
    begin_change(panel)
    elsewhere(house, call, reason="A szerződés")
    panel.form.fields.about.setPlainText("Két számla")
    press(ENTER, CTRL)
    both(qtbot, panel)
    press(Key.Key_Escape)
    assert panel.form.fields.about.toPlainText() == "Két számla"
    assert house.call(call).details.reason == "A szerződés"


def test_a_change_that_was_set_aside_meets_what_another_wrote_meanwhile(
    qtbot: QtBot, house: Telephone, panel: CallsPanel
) -> None:
    call = house.take("Varga Lili", reason="A számla")
    begin_change(panel)
    panel.form.fields.about.setPlainText("Két számla")
    kept = panel.form.draft_content()
    assert kept is not None
    panel.form.clear()
    elsewhere(house, call, note="ideges")
    panel.form.take_draft(kept)
    # What each of them wrote is in another line: one key keeps both.
    assert both(qtbot, panel).chosen() == {"about": True, "note": False}
    press(ENTER, CTRL)
    details = house.call(call).details
    assert (details.reason, details.note) == ("Két számla", "ideges")
