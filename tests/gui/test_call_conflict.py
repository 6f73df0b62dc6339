"""Two desks at one call: both texts, chosen line by line, by keys; nobody's words are lost."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desk_gui.domain.calls import Call, MessageDetails
from desk_gui.views.calls.panel import CallsPanel
from tests.gui.hands import CTRL, ENTER, press
from tests.gui.panels import Opened, begin_change, both
from tests.gui.telephone import Telephone, house

__all__ = ["house"]

Key = Qt.Key


@pytest.fixture
def panel(qtbot: QtBot, house: Telephone) -> CallsPanel:
    return Opened(qtbot, lambda: CallsPanel(house.desk), height=568)()


def message_of(call: Call) -> MessageDetails:
    assert call.details.message is not None
    return call.details.message


def test_both_texts_of_a_message_are_shown_and_the_one_made_of_them_is_kept(
    qtbot: QtBot, house: Telephone, panel: CallsPanel
) -> None:
    call = house.message("Varga Lili", "A számla")
    begin_change(panel)
    text = replace(message_of(call), text="A szerződés", urgent=True)
    house.elsewhere(call, message=text, note="ideges")
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
    house.elsewhere(call, asked_for=house.gal, message=message)
    panel.form.fields.about.setPlainText("Két számla")
    press(ENTER, CTRL)
    both(qtbot, panel)
    press(ENTER, CTRL)
    kept = house.call(call)
    assert (message_of(kept).for_, message_of(kept).text) == (house.gal, "Két számla")


def test_going_back_to_typing_keeps_both(qtbot: QtBot, house: Telephone, panel: CallsPanel) -> None:
    call = house.take("Varga Lili", reason="A számla")
    begin_change(panel)
    house.elsewhere(call, reason="A szerződés")
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
    house.elsewhere(call, note="ideges")
    panel.form.take_draft(kept)
    # What each of them wrote is in another line: one key keeps both.
    assert both(qtbot, panel).chosen() == {"about": True, "note": False}
    press(ENTER, CTRL)
    details = house.call(call).details
    assert (details.reason, details.note) == ("Két számla", "ideges")
