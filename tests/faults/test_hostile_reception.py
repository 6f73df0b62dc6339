"""Hostile text in every field of the reception and the telephone: kept as text, or refused."""

from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar
from uuid import uuid4

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desk_gui.domain.staff import StaffDetails
from desk_gui.house import House
from desk_gui.views.appointments.panel import AppointmentsPanel
from desk_gui.views.calls.panel import CallsPanel
from desk_gui.views.promises.page_panel import PromisesPanel
from desk_gui.views.staff.panel import StaffPanel
from desk_gui.views.visits.notes_panel import NotesPanel
from desk_gui.views.visits.visitors_panel import VisitorsPanel
from tests.faults.hostile import HOSTILE, paste
from tests.faults.rooms import Room
from tests.gui.hands import CTRL, ENTER, press
from tests.houses import open_managed
from tests.offices import OFFICE

P = TypeVar("P", bound=QWidget)
HOST = "Horváth Zoltán"
PANELS = [
    *(("reception", panel) for panel in ("visits", "appointments", "past", "notes", "staff")),
    ("reception", "present"),
    *(("calls", panel) for panel in ("calls", "missed", "promises", "figures", "handover")),
    *(("oversight", panel) for panel in ("rules", "privacy", "phrases")),
]
RECORDS = ("visits", "staff", "admission_notes", "appointments", "calls", "promises")


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    house = open_managed(tmp_path)
    house.office.save(OFFICE)
    house.staff.add(str(uuid4()), StaffDetails(name=HOST, topics=("szerződések",)))
    yield house
    house.close()


@pytest.fixture
def room(qtbot: QtBot, qapp: QApplication, house: House, tmp_path: Path) -> Iterator[Room]:
    room = Room(qtbot, qapp, house, tmp_path)
    room.open()
    yield room
    room.close()


def records(room: Room) -> list[int]:
    return [room.count(table) for table in RECORDS]


def test_what_is_typed_to_find_something(room: Room) -> None:
    before = records(room)
    for kind, text in HOSTILE.items():
        pasted: set[QWidget] = set()
        for page, panel in PANELS:
            with room.facing(f"{kind} at {page} {panel}"):
                assert room.furnishing.rooms.go_to_panel(page, panel) is not None
                room.attack(text, pasted)
        assert records(room) == before, kind


@pytest.mark.parametrize("form", ["visit", "staff", "note", "appointment", "call", "promise"])
def test_a_form_that_is_filled_with_it(room: Room, form: str) -> None:
    for kind, text in HOSTILE.items():
        with room.facing(kind):
            begin(room, form)
            before = records(room)
            assert room.attack(text) >= 2
            changes = [now - was for now, was in zip(records(room), before, strict=True)]
            assert all(abs(change) <= 1 for change in changes)


def begin(room: Room, form: str) -> None:
    """Show a form, as its key does."""
    to = room.furnishing.rooms.go_to_panel
    match form:
        case "visit":
            room.furnishing.front_desk.begin_visit()
        case "staff":
            panel_of(to("reception", "staff"), StaffPanel).add_member()
        case "note":
            panel_of(to("reception", "notes"), NotesPanel).add_note()
        case "appointment":
            panel = panel_of(to("reception", "appointments"), AppointmentsPanel)
            host = room.house.staff.find(HOST).value[0]
            panel.show_host(host)
            panel._take(room.house.appointments.free(host.id, limit=1).value[0])
        case "call":
            panel_of(to("calls", "calls"), CallsPanel)
            room.furnishing.telephone.begin_call()
        case "promise":
            panel_of(to("calls", "promises"), PromisesPanel).begin_promise()


def panel_of(found: QWidget | None, kind: type[P]) -> P:
    assert isinstance(found, kind)
    return found


def test_one_field_of_a_visit(room: Room) -> None:
    for kind, text in HOSTILE.items():
        with room.facing(kind):
            before = room.count("visits")
            panel = fill_visit(room, text)
            press(ENTER, CTRL)
            room.see_text()
            # It is on record, or the form is still there with what is wrong.
            assert panel.is_writing() == (room.count("visits") == before)
            assert room.house.visit_book.board().value.in_house == room.count("visits")


def fill_visit(room: Room, text: str) -> VisitorsPanel:
    room.furnishing.front_desk.begin_visit()
    panel = panel_of(room.furnishing.rooms.go_to_panel("reception", "visits"), VisitorsPanel)
    fields = panel.form.fields
    hit = room.house.staff.find(HOST).value[0]
    fields.first.host.setText(HOST)
    fields.first.read_host(hit.id)
    for field in (fields.name, fields.first.purpose, fields.note):
        paste(field, text)
    return panel
