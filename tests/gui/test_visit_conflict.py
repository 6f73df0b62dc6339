"""Two desks at one visit: both texts, chosen line by line, by keys; nobody's words are lost."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desk_gui.domain.visits import Member, Stop
from desk_gui.views.history.conflict import ConflictDialog
from desk_gui.views.visits.visitors_panel import VisitorsPanel
from tests.conftest import Clock
from tests.gui.hands import ALT, CTRL, ENTER, enter, press
from tests.gui.panels import Opened, back_in, begin_change, both
from tests.gui.receptions import Reception, house

__all__ = ["house"]

Key = Qt.Key


@pytest.fixture
def panel(qtbot: QtBot, house: Reception) -> VisitorsPanel:
    return Opened(qtbot, lambda: VisitorsPanel(house.desk), height=568)()


def texts(dialog: ConflictDialog) -> dict[str, tuple[str, str]]:
    return {row.key: (row.choices[0].shown, row.choices[1].shown) for row in dialog.rows}


def test_both_texts_are_shown_and_the_one_made_of_them_is_kept(
    qtbot: QtBot, house: Reception, panel: VisitorsPanel, clock: Clock
) -> None:
    visit = house.receive("Kovács Péter", 5)
    begin_change(panel)
    clock.at += timedelta(minutes=3)
    stops = (Stop(host=house.balogh, purpose="szerződés"),)
    house.elsewhere(visit, firm="Kékfény Kft.", brings="iratok", stops=stops)
    fields = panel.form.fields
    fields.firm.setText("Zöldkő Bt.")
    fields.note.setPlainText("vár")
    press(ENTER, CTRL)
    dialog = both(qtbot, panel)
    assert "12:03" in dialog.cause.text()
    assert texts(dialog) == {
        "firm": ("Zöldkő Bt.", "Kékfény Kft."),
        "brings": ("(nothing)", "iratok"),
        "note": ("vár", "(nothing)"),
        "stops.0": ("Horváth Zoltán · szerződés", "dr. Balogh Katalin · szerződés"),
    }
    # What only one of them wrote is chosen already; the firm has to be.
    assert dialog.chosen() == {"brings": False, "note": True, "stops.0": False}
    press(Key.Key_Space)
    press(ENTER, CTRL)
    kept = house.visit(visit).details
    assert (kept.firm, kept.brings, kept.note) == ("Zöldkő Bt.", "iratok", "vár")
    assert kept.stops[0].host == house.balogh
    assert not panel.is_writing()


def test_going_back_to_typing_keeps_both_and_asks_again(
    qtbot: QtBot, house: Reception, panel: VisitorsPanel
) -> None:
    visit = house.receive("Kovács Péter", 5)
    begin_change(panel)
    house.elsewhere(visit, firm="Kékfény Kft.")
    panel.form.fields.firm.setText("Zöldkő Bt.")
    press(ENTER, CTRL)
    both(qtbot, panel)
    press(Key.Key_Escape)
    assert panel.form.fields.firm.text() == "Zöldkő Bt."
    assert house.visit(visit).details.firm == "Kékfény Kft."
    back_in(qtbot, panel)
    press(ENTER, CTRL)
    assert texts(both(qtbot, panel)) == {"firm": ("Zöldkő Bt.", "Kékfény Kft.")}


def test_the_expected_time_and_the_group_are_lines_too(
    qtbot: QtBot, house: Reception, panel: VisitorsPanel
) -> None:
    visit = house.expect("Kovács Péter", 60)
    begin_change(panel)
    later = house.clock.at + timedelta(hours=2)
    moved = house.visits.move(visit.id, visit.version, later).value
    house.elsewhere(moved, people=3, members=(Member(name="Kis Ede", firm="Ganz"),))
    panel.form.fields.time.setText("15:45")
    press(ENTER, CTRL)
    dialog = both(qtbot, panel)
    assert texts(dialog) == {
        "members": ("1", "3\nKis Ede"),
        "expected_at": ("18/11/2026 15:45", "18/11/2026 14:00"),
    }
    press(Key.Key_Space)
    press(ENTER, CTRL)
    kept = house.visit(visit)
    assert f"{kept.expected_at:%H:%M}" == "15:45"
    assert [(each.name, each.firm) for each in kept.details.members] == [("Kis Ede", "Ganz")]


def test_a_change_that_was_set_aside_meets_what_another_wrote_meanwhile(
    qtbot: QtBot, house: Reception, panel: VisitorsPanel
) -> None:
    visit = house.receive("Kovács Péter", 5, people=2, members=(Member(name="Kis Ede", firm="G"),))
    begin_change(panel)
    press(Key.Key_F, ALT)
    enter("Zöldkő Bt.")
    kept = panel.form.draft_content()
    assert kept is not None
    panel.form.clear()
    house.elsewhere(visit, firm="Kékfény Kft.", note="vár")
    panel.form.take_draft(kept)
    dialog = both(qtbot, panel)
    assert dialog.chosen() == {"note": False}
    press(Key.Key_Space)
    press(ENTER, CTRL)
    changed = house.visit(visit).details
    assert (changed.firm, changed.note) == ("Zöldkő Bt.", "vár")
    assert [(each.name, each.firm) for each in changed.members] == [("Kis Ede", "G")]


def test_a_visit_that_is_gone_is_said_and_nothing_typed_is_lost(
    house: Reception, panel: VisitorsPanel
) -> None:
    house.receive("Kovács Péter", 5)
    begin_change(panel)
    press(Key.Key_F, ALT)
    enter("Zöldkő Bt.")
    kept = panel.form.draft_content()
    assert kept is not None
    kept["before"] = [999, 1]
    panel.form.take_draft(kept)
    assert panel.form.problem.text()
    assert panel.form.fields.firm.text() == "Zöldkő Bt."
    assert panel.form.save_action.isEnabled()
