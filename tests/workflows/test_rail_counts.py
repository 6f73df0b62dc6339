"""The rail says how much waits on a page, whoever let it come or cared for it; never whose."""

from typing import Any
from uuid import uuid4

from PySide6.QtCore import Qt

from desk_gui.domain.calls import CallDetails, Caller, CallOutcome, MessageDetails
from desk_gui.domain.visits import VisitDetails
from desk_gui.services.changes import Outcome
from desk_gui.views.calls.missed_panel import MissedPanel
from tests.gui.hands import CTRL, press
from tests.workflows.front_desk import FrontDesk

NAME, NUMBER = "Varga Lili", "06 30 555 0147"


def said(desk: FrontDesk, page: str) -> str:
    """Return what a screen reader says of a page, and what its tip shows."""
    rail = desk.program.window.rail
    button = rail.buttons()[rail.keys().index(page)]
    assert NAME not in button.accessibleName() + button.toolTip()
    return f"{button.accessibleName()} | {button.toolTip()}"


def hear(desk: FrontDesk, outcome: Outcome[Any]) -> None:
    """Let the window hear what another desk did."""
    assert desk.program.runner is not None
    desk.program.runner.changed.emit(outcome.changed)


def test_the_rail_counts_what_waits(desk: FrontDesk) -> None:
    desk.quiet()
    assert said(desk, "calls") == "Telephone | Telephone · Ctrl+2"
    details = VisitDetails(name=NAME, stops=(desk.host("balogh"),))
    hear(desk, desk.house.visits.receive(str(uuid4()), details))
    waiting = "Reception, waiting: 1 | Reception · Ctrl+1 · waiting: 1"
    desk.wait(lambda: said(desk, "reception") == waiting)
    horvath = desk.house.staff.find("Horváth Zoltán").value[0].id
    message = MessageDetails(for_=horvath, text="számla")
    call = CallDetails(
        caller=Caller(number=NUMBER, name=NAME), outcome=CallOutcome.CALL_BACK, message=message
    )
    desk.house.calls.take(str(uuid4()), call, started_at=desk.wall.at)
    rang = desk.house.calls.ring(str(uuid4()), "06 1 234 5678").value
    hear(desk, desk.house.calls.missed(rang.id))
    desk.wait(lambda: said(desk, "calls").startswith("Telephone, waiting: 2"))


def test_what_is_cared_for_by_a_key_is_counted_no_more(desk: FrontDesk) -> None:
    rang = desk.house.calls.ring(str(uuid4()), NUMBER).value
    hear(desk, desk.house.calls.missed(rang.id))
    desk.wait(lambda: "waiting: 1" in said(desk, "calls"))
    panel = desk.furnishing.rooms.go_to_panel("calls", "missed")
    assert isinstance(panel, MissedPanel)
    desk.wait(panel.call_actions["settle"].isEnabled)
    press(Qt.Key.Key_D, CTRL)
    desk.wait(lambda: said(desk, "calls") == "Telephone | Telephone · Ctrl+2")


def test_the_counts_are_there_again_when_the_pages_are_offered_anew(desk: FrontDesk) -> None:
    details = VisitDetails(name=NAME, stops=(desk.host("balogh"),))
    hear(desk, desk.house.visits.receive(str(uuid4()), details))
    desk.wait(lambda: "waiting: 1" in said(desk, "reception"))
    desk.furnishing.rooms.offer()
    assert "waiting: 1" in said(desk, "reception")
