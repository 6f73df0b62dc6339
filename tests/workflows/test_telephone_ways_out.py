"""How the telephone reaches out of the window: to a program that dials, to the mail, from paper."""

import sys
from pathlib import Path

from PySide6.QtCore import Qt

from desk_gui.views.calls.missed_panel import MissedPanel
from desk_gui.views.calls.panel import CallsPanel
from tests.gui.hands import CTRL, press
from tests.workflows.front_desk import FrontDesk

NUMBER = "06 30 555 0147"


def ring_back(desk: FrontDesk) -> CallsPanel:
    """Let somebody ring whom nobody hears, and ring them back by key."""
    rang = desk.house.calls.ring("r", NUMBER).value
    desk.house.calls.missed(rang.id)
    missed = desk.furnishing.rooms.go_to_panel("calls", "missed")
    assert isinstance(missed, MissedPanel)
    missed.list.reload()
    desk.wait(missed.call_actions["back"].isEnabled)
    press(Qt.Key.Key_B, CTRL)
    panel = desk.furnishing.rooms.go_to_panel("calls", "calls")
    assert isinstance(panel, CallsPanel)
    desk.wait(panel.is_writing)
    return panel


def test_the_number_goes_to_the_program_that_dials(desk: FrontDesk, tmp_path: Path) -> None:
    program, rung = tmp_path / "soft phone.py", tmp_path / "rung"
    program.write_text("import sys\nopen(sys.argv[1], 'w').write('|'.join(sys.argv[2:]))\n")
    command = f'"{sys.executable}" "{program}" "{rung}" dial tel:{{number}}'
    desk.house.workstation.change(dial_command=command)
    panel = ring_back(desk)
    desk.wait(lambda: rung.exists() and rung.read_text() == "dial|tel:+36305550147")
    assert panel.form.problem.text() == ""


def test_a_program_that_does_not_start_leaves_the_number_to_dial_by_hand(
    desk: FrontDesk, tmp_path: Path
) -> None:
    gone = tmp_path / "gone"
    desk.house.workstation.change(dial_command=f"{gone} {{number}}")
    panel = ring_back(desk)
    said = f"«{gone}» did not start. Dial +36305550147 by hand."
    desk.wait(lambda: panel.form.problem.text() == said)
