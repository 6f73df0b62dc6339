"""A call is found from anywhere by the one line, and a message is written there in one go."""

from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desk_gui.domain.audit import Deed
from desk_gui.domain.calls import (
    Call,
    CallDetails,
    Caller,
    CallFilter,
    CallOutcome,
    MessageDetails,
)
from desk_gui.domain.history import HistoryFilter
from desk_gui.domain.staff import StaffId
from desk_gui.views.calls.panel import CallsPanel
from desk_gui.widgets.rows import Row
from desk_gui.widgets.tiles import Tile
from tests.gui.hands import CTRL, ENTER, enter, press
from tests.workflows.front_desk import FrontDesk

NUMBER = "06 30 555 0147"
LINE = f"horváth re: számla {NUMBER} sürg"


def host(desk: FrontDesk) -> StaffId:
    return desk.house.staff.find("Horváth Zoltán").value[0].id


def leave(desk: FrontDesk, name: str, text: str) -> Call:
    """Let somebody leave word, as another desk wrote it down."""
    message = MessageDetails(for_=host(desk), text=text)
    details = CallDetails(
        caller=Caller(number=NUMBER, name=name), outcome=CallOutcome.CALL_BACK, message=message
    )
    return desk.house.calls.take(str(uuid4()), details, started_at=desk.wall.at).value


def find(desk: FrontDesk, text: str, name: str) -> None:
    """Type into the find line, and take the first answer, which is this one."""
    line = desk.program.window.find_line
    press(Qt.Key.Key_K, CTRL)
    enter(text)
    desk.wait(lambda: line.text() == text and first(desk) == name)
    press(ENTER)


def first(desk: FrontDesk) -> str:
    hits = desk.program.window.find_line.hits()
    rows = [] if hits is None else [hits.row_model.row_at(at) for at in range(2)]
    return next((row.name for row in rows if isinstance(row, Row)), "")


def calls(desk: FrontDesk) -> CallsPanel:
    panel = desk.furnishing.rooms.go_to_panel("calls", "calls")
    assert isinstance(panel, CallsPanel)
    return panel


def test_enter_opens_a_call_and_notes_who_looked(desk: FrontDesk) -> None:
    call = leave(desk, "Varga Lili", "aláírandó protokoll")
    find(desk, "protokoll", "Varga Lili")
    panel = calls(desk)
    desk.wait(lambda: panel.record.found() is not None)
    assert panel.list.line() is not None
    found = panel.record.found()
    assert found is not None
    assert found.call.id == call.id
    looks = desk.house.history.entries(HistoryFilter(deeds=frozenset({Deed.CALL_OPENED}))).value
    assert [look.subject_id for look in looks] == [call.id]


def test_a_call_older_than_the_newest_is_shown_among_those_that_are_like_it(
    desk: FrontDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desk_gui.views.calls.list._NEWEST", 3)
    old = leave(desk, "Varga Lili", "aláírandó protokoll")
    for _ in range(4):
        desk.wall.later(1)
        desk.house.calls.missed(desk.house.calls.ring(str(uuid4()), "06 1 234 5678").value.id)
    find(desk, "varga", "Varga Lili")
    panel = calls(desk)
    desk.wait(lambda: panel.record.found() is not None)
    line = panel.list.line()
    assert line is not None
    assert line.id == old.id
    assert panel.list.filter.text() == "varga"


def test_a_message_in_one_line_is_shown_back_and_kept(desk: FrontDesk) -> None:
    press(Qt.Key.Key_F3)
    panel = calls(desk)
    desk.wait(panel.form.fields.caller.name.hasFocus)
    enter("Fekete Nóra")
    find(desk, LINE, LINE)
    desk.wait(panel.line_entry.save.hasFocus)
    press(ENTER, CTRL)
    desk.wait(lambda: bool(desk.house.call_book.unconfirmed().value))
    [message] = desk.house.call_book.unconfirmed().value
    assert message.details.for_ == host(desk)
    assert (message.caller_number, message.details.urgent) == (NUMBER, True)
    assert desk.house.call_book.count(CallFilter()).value == 1
    desk.quiet()
    shelved = [tile.accessibleName() for tile in desk.program.window.shelf.findChildren(Tile)]
    assert any("Fekete Nóra" in tile for tile in shelved)
    assert QApplication.focusWidget() is panel.list.rows
