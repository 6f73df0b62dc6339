"""Every page in every language and size: nothing cut, no key twice, a name on every control."""

from collections import Counter
from collections.abc import Callable, Iterator
from datetime import datetime
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desk_gui.app import Program
from desk_gui.demo import Door, Sizes, fill
from desk_gui.domain.languages import Language
from desk_gui.domain.staff import HostHit
from desk_gui.front_desk import FrontDesk
from desk_gui.house import Locality, open_house
from desk_gui.views.appointments.panel import AppointmentsPanel
from desk_gui.views.calls.ends import End
from desk_gui.views.calls.missed_panel import MissedPanel
from desk_gui.views.calls.panel import CallsPanel
from desk_gui.views.language import speak
from desk_gui.views.promises.page_panel import PromisesPanel
from desk_gui.views.shell.panels_page import PanelsPage
from desk_gui.views.staff.panel import StaffPanel
from desk_gui.views.visits.visitors_panel import VisitorsPanel
from desk_gui.widgets.panels import PanelHeader
from desk_gui.widgets.theme import look
from tests.houses import come_in, places_in, rest

NOW = datetime(2026, 11, 18, 14, 30, tzinfo=ZoneInfo("Asia/Almaty"))
SIZES = [(1366, 768), (1280, 648)]


@pytest.fixture(scope="module", autouse=True)
def wall() -> Iterator[None]:
    """Let it be the same morning whenever the test runs: the words of a day are not all as long."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(Locality, "now", lambda _self: NOW)
        yield


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory, wall: None) -> tuple[Path, Door]:
    folder = tmp_path_factory.mktemp("office")
    house = open_house(places_in(folder))
    door = fill(house.desk, sizes=Sizes(people=40, titles=20, forms=30, visits=45, calls=25))
    house.close()
    return folder, door


@pytest.fixture(scope="module")
def program(
    request: pytest.FixtureRequest, qapp: QApplication, office: tuple[Path, Door]
) -> Iterator[Program]:
    """One window for all languages: its pages are offered anew in each."""
    folder, door = office
    program = Program(folder, None)
    program.window.show()
    program.window.activateWindow()
    come_in(QtBot(request), program, door.login, door.password)
    # What is painted on the way from one view to another has not its place yet.
    program.window.setUpdatesEnabled(False)
    yield program
    speak(Language.EN)
    program.close()
    program.window.close()
    program.window.deleteLater()


def offer_anew(program: Program) -> None:
    """Let every page be built again, as for somebody else who comes in."""
    assert program.furnishing is not None
    program.furnishing.rooms.offer()


def sizes(qtbot: QtBot, program: Program) -> Iterator[tuple[int, int]]:
    """Give the window each size, beginning with the one it has."""
    window = program.window
    for size in sorted(SIZES, key=lambda size: size != window.size().toTuple()):
        if size != window.size().toTuple():
            window.resize(*size)
            rest(qtbot, program)
        yield size


def panels(qtbot: QtBot, program: Program) -> Iterator[str]:
    """Show one page after the other, every panel of each."""
    for key in program.window.page_keys():
        program.window.show_page(key)
        page = program.window.page()
        for panel in page.panel_keys() if isinstance(page, PanelsPage) else [""]:
            if isinstance(page, PanelsPage):
                page.go_to_bookmark(panel)
            rest(qtbot, program)
            yield f"{key} {panel}".strip()


def opened(qtbot: QtBot, program: Program) -> Iterator[str]:
    """Show the forms that keys open."""
    for name, begin, leave in forms(program):
        begin()
        rest(qtbot, program)
        yield name
        leave()


def forms(program: Program) -> Iterator[tuple[str, Callable[[], object], Callable[[], object]]]:
    """Yield the forms: how each is begun, and how it is left."""
    furnishing = program.furnishing
    assert furnishing is not None
    yield "sale", furnishing.sell, lambda: None
    for page, panel in (("reception", "visits"), ("calls", "calls")):
        shown = furnishing.rooms.go_to_panel(page, panel)
        assert isinstance(shown, VisitorsPanel | CallsPanel)
        desk = furnishing.front_desk if page == "reception" else furnishing.telephone
        begin = desk.begin_visit if isinstance(desk, FrontDesk) else desk.begin_call
        yield f"{panel} form", begin, shown.form.go_back
        if isinstance(shown, VisitorsPanel):
            group = partial(begin_group, shown)
            yield "group form", group, partial(leave_group, shown)
        else:
            yield from calls(program, shown)
    appointments = furnishing.rooms.go_to_panel("reception", "appointments")
    assert isinstance(appointments, AppointmentsPanel)
    yield "appointment", partial(begin_appointment, program, appointments), appointments._go_back
    staff = furnishing.rooms.go_to_panel("reception", "staff")
    assert isinstance(staff, StaffPanel)
    yield "staff form", staff.add_member, staff.form.left.emit
    missed = furnishing.rooms.go_to_panel("calls", "missed")
    assert isinstance(missed, MissedPanel)
    yield "prepared call", missed.begin_plan, missed.form.go_back
    promises = furnishing.rooms.go_to_panel("calls", "promises")
    assert isinstance(promises, PromisesPanel)
    yield "promise form", promises.begin_promise, promises.form.go_back


def calls(
    program: Program, panel: CallsPanel
) -> Iterator[tuple[str, Callable[[], object], Callable[[], object]]]:
    """Yield the form of a call as each end asks for other fields, for one with a stand-in."""
    assert program.house is not None
    members = program.house.staff.list("").value
    asked = next(each for each in members if each.details.stand_in is not None)
    hit = program.house.staff.find(asked.details.name).value[0]
    for end in (End.TRANSFERRED, End.CALL_BACK, End.CALLS_AGAIN):
        yield f"call {end}", partial(begin_ended, panel, end, hit), partial(leave_call, panel)
    yield "call of ours", panel.call_out, partial(leave_call, panel)


def begin_ended(panel: CallsPanel, end: End, asked: HostHit) -> None:
    """Begin a call that ends so, with a number that was not read back."""
    panel.begin_call()
    panel.form.fields.caller.phone.number.setText("061 234 567")
    panel.form.fields.asked.take_hit(asked)
    panel.form.fields.choose(end)


def leave_call(panel: CallsPanel) -> None:
    """Forget what was written, so that nothing of it lies on the shelf."""
    panel.form.clear()
    panel.form.go_back()


def begin_group(panel: VisitorsPanel) -> None:
    """Expect a group whom a note keeps out, with all the rows that can be asked for."""
    panel.begin_visit()
    fields = panel.form.fields
    panel.form.later_action.trigger()
    fields.people.setValue(5)
    for row in fields.further[:2]:
        row.purpose.setText("?")
    fields.follow()
    fields.set_barred(barred=True)


def leave_group(panel: VisitorsPanel) -> None:
    """Forget what was written, so that nothing of it lies on the shelf."""
    panel.form.clear()
    panel.form.go_back()


def begin_appointment(program: Program, panel: AppointmentsPanel) -> None:
    """Take a free time of the first host in two days."""
    assert program.house is not None
    host = program.house.staff.find("а").value[0]
    [slot] = program.house.appointments.free(host.id, limit=1).value
    panel.show_host(host)
    panel._take(slot)


def visible(program: Program, kind: type[QWidget]) -> list[QWidget]:
    page = program.window.page()
    assert page is not None
    return [widget for widget in page.findChildren(kind) if widget.isVisible()]


def faults(program: Program) -> list[str]:
    """Return what is wrong with what is in sight: painted now, when all has its place."""
    look().elided.clear()
    program.window.setUpdatesEnabled(True)
    program.window.grab()
    program.window.setUpdatesEnabled(False)
    cut = [f"«{text}» is cut" for text in set(look().elided)]
    twice = [f"Alt+{letter} twice" for letter in doubled(program)]
    return [*cut, *too_wide(program), *twice, *nameless(program)]


def too_wide(program: Program) -> list[str]:
    """Return what runs under its scroll bar at the right: no bar lets one see it."""
    found = []
    for area in visible(program, QScrollArea):
        assert isinstance(area, QScrollArea)
        room, content = area.viewport().width(), area.widget()
        if content is not None and content.width() > room:
            found.append(f"{type(area.parent()).__name__} wants {content.width()} of {room}")
    return found


def nouns(program: Program) -> list[str]:
    """Return how a panel is called, unless its tab, its title and the window say one noun."""
    page, window = program.window.page(), program.window.windowTitle()
    if not isinstance(page, PanelsPage):
        return []
    tab = page.parts.pieces()[page.parts.value()].text()
    heads = [head.title.text() for head in visible(program, PanelHeader)]  # type: ignore[attr-defined]
    one = window == f"{tab} · Desk" and tab in heads
    return [] if one else [f"{tab}, {window}, {heads}"]


def doubled(program: Program) -> list[str]:
    """Return the mnemonic letters that stand in sight twice, in upper case."""
    found = []
    for widget in (*visible(program, QLabel), *visible(program, QAbstractButton)):
        text = widget.text().replace("&&", "")  # type: ignore[attr-defined]
        _before, mark, after = text.partition("&")
        if mark and after:
            found.append(after[0].upper())
    return [letter for letter, times in Counter(found).items() if times > 1]


def nameless(program: Program) -> list[str]:
    """Return the controls that a screen reader has no name for."""
    found = []
    for widget in (*visible(program, QLineEdit), *visible(program, QAbstractButton)):
        named = widget.accessibleName() or getattr(widget, "text", str)()
        inner = widget.parentWidget() is not None and widget.focusPolicy() == Qt.FocusPolicy.NoFocus
        if not named and not inner:
            found.append(f"{type(widget).__name__} {widget.objectName()} has no name")
    return found


@pytest.mark.parametrize("language", list(Language))
def test_no_text_is_cut_no_letter_stands_twice_one_thing_has_one_noun_and_all_have_a_name(
    qtbot: QtBot, program: Program, language: Language
) -> None:
    speak(language)
    offer_anew(program)
    # Each view is opened at either size, in one language or another.
    program.window.resize(*SIZES[[*Language].index(language) % len(SIZES)])
    wrong = []
    for view in panels(qtbot, program):
        for size in sizes(qtbot, program):
            wrong += [f"{view}, {size}: {each}" for each in (*faults(program), *nouns(program))]
    for view in opened(qtbot, program):
        for size in sizes(qtbot, program):
            wrong += [f"{view}, {size}: {each}" for each in faults(program)]
    assert "\n".join(wrong) == ""
