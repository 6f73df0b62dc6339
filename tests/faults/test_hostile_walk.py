"""Every page, panel and dialog over records that are full of markup: none of it is rendered."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from uuid import uuid4
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desk_gui.domain.accounts import AccountDetails
from desk_gui.domain.actors import Role
from desk_gui.domain.backups import BackupReason
from desk_gui.domain.people import Address, PersonDetails
from desk_gui.house import House, Locality
from desk_gui.views.history.conflict import ConflictDialog, Difference
from desk_gui.views.shell.panels_page import PanelsPage
from desk_gui.widgets.messages import Answer, message_box
from tests.accounts import MANAGER, PASSWORD
from tests.faults.hostile import rendered
from tests.faults.marked import Marked
from tests.faults.rooms import Room
from tests.gui.hands import CTRL, enter, press
from tests.houses import open_managed
from tests.offices import OFFICE, Counter, add_catalogue, add_person, add_publication, line, sale

NOON = datetime(2026, 11, 18, 12, 0, tzinfo=ZoneInfo("Asia/Almaty"))
MARK = '<b>Ы</b>&lt;<img src="x">'
ROWS = 3
PAGES = {
    *("reception", "calls", "subscriptions", "day", "people", "catalogue"),
    *("oversight", "settings"),
}
HANDOVER = ("calls", "handover")
WITHOUT_WORDS = {"oversight backups", "oversight phrases", "calls figures"}
"""Nobody gives a backup its name; sentences are the program's own; figures have none."""


def fill(house: House) -> None:
    """Put the mark into every text that a record takes."""
    [manager] = house.accounts.accounts().value
    marked = replace(MANAGER, name=MARK, post=MARK)
    house.accounts.change(manager.id, manager.version, marked)
    office = replace(OFFICE, name=MARK, name_second=MARK, operator=MARK, operator_second=MARK)
    house.locality.follow(house.office.save(office).value)
    details = AccountDetails(login="asel", name=MARK, post=MARK, roles=frozenset({Role.CLERK}))
    house.accounts.add(str(uuid4()), details, PASSWORD)
    house.days.open()
    house.days.close()
    house.days.reopen(MARK)
    catalogue = add_catalogue(house.desk)
    person = PersonDetails(
        family_name=MARK,
        given_name=MARK,
        note=MARK,
        addresses=(Address(postal_index="020103", text=MARK),),
    )
    counter = Counter(
        publication=add_publication(house.desk, catalogue, "75384", MARK),
        second_publication=add_publication(house.desk, catalogue, "64120", MARK),
        person=house.people.add(str(uuid4()), person).value.id,
        organisation=add_person(house.desk, kind="organisation", firm=MARK, bin="990240007771"),
    )
    kept = sale(counter, line(counter), line(counter), address=MARK)
    forms = house.subscriptions.sell(kept).value
    house.book.record_print([form.id for form in forms])
    Marked(house, MARK).fill()
    house.backups.make(BackupReason.BY_HAND)


@pytest.fixture
def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[House]:
    # At noon: what is sold just before midnight is of another day once the office has its zone.
    monkeypatch.setattr(Locality, "now", lambda _self: NOON)
    house = open_managed(tmp_path)
    fill(house)
    yield house
    house.close()


@pytest.fixture
def room(qtbot: QtBot, qapp: QApplication, house: House, tmp_path: Path) -> Iterator[Room]:
    room = Room(qtbot, qapp, house, tmp_path)
    room.open()
    yield room
    room.close()


def windows() -> list[QWidget]:
    return [each for each in QApplication.topLevelWidgets() if each.isVisible()]


def is_read(place: QWidget) -> bool:
    """See that nothing is rendered anywhere; tell whether the mark can be read at a place."""
    assert [text for each in windows() for text in rendered(each, in_sight=True)] == []
    dialogs = [each for each in windows() if isinstance(each, QDialog)]
    return any(MARK in text for each in (place, *dialogs) for text in texts(each))


def texts(place: QWidget) -> Iterator[str]:
    """Yield what is to be read there now."""
    for child in (place, *place.findChildren(QWidget)):
        if child.isVisible():
            match child:
                case QLabel() | QLineEdit() | QAbstractButton():
                    yield child.text()
                case QPlainTextEdit():
                    yield child.toPlainText()
                case QAbstractItemView() if child.model() is not None:
                    yield from rows(child)
            yield child.accessibleName()


def rows(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    for row in range(model.rowCount()):
        for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            yield str(model.index(row, 0).data(role) or "")


def go_through_rows(page: QWidget) -> bool:
    """Make each of the first rows of each list the current one."""
    seen = False
    for view in page.findChildren(QAbstractItemView):
        model = view.model()
        for row in range(min(model.rowCount(), ROWS) if model is not None else 0):
            if view.isVisible():
                view.setCurrentIndex(model.index(row, 0))
                seen |= is_read(page)
    return seen


def press_all(show: Callable[[], QWidget]) -> bool:
    """Press every button there is, wherever it leads, and look at whatever comes of it."""
    seen = False
    pressed: set[QAbstractButton] = set()
    place = show()
    while fresh := [each for each in buttons(place) if each not in pressed]:
        fresh[0].click()
        pressed.add(fresh[0])
        place = show()
        seen |= is_read(place)
        close_dialogs()
    return seen


def buttons(page: QWidget) -> list[QAbstractButton]:
    found = page.findChildren(QAbstractButton)
    return [each for each in found if each.isVisible() and each.isEnabled()]


def close_dialogs() -> None:
    for dialog in windows():
        if isinstance(dialog, QDialog):
            dialog.reject()


def panels(room: Room) -> list[tuple[str, str]]:
    """Return every page, with every panel of the pages of panels; who leaves the desk is last."""
    found = []
    for key in room.window.page_keys():
        room.window.show_page(key)
        page = room.window.page()
        found += [(key, each) for each in page.panel_keys()] if isinstance(page, PanelsPage) else []
        found += [] if isinstance(page, PanelsPage) else [(key, "")]
    return sorted(found, key=lambda place: place == HANDOVER)


def show(room: Room, key: str, panel: str) -> QWidget:
    """Show a page, or a panel of one, and return it; nothing once the desk was left."""
    if key not in room.window.page_keys():
        return QWidget()
    room.window.show_page(key)
    page = room.window.page()
    if isinstance(page, PanelsPage):
        page.go_to_bookmark(panel)
        page = page.panel()
    assert page is not None
    return page


def test_no_page_renders_what_is_in_its_records(room: Room) -> None:
    assert set(room.window.page_keys()) == PAGES
    unseen = set()
    for key, panel in panels(room):
        page = show(room, key, panel)
        seen = [is_read(page), go_through_rows(page), press_all(partial(show, room, key, panel))]
        assert [text for each in windows() for text in rendered(each)] == []
        if not any(seen):
            unseen.add(f"{key} {panel}")
    assert unseen <= WITHOUT_WORDS
    assert room.failures == []


def test_no_cover_box_or_list_over_the_pages_renders_it(room: Room, qtbot: QtBot) -> None:
    window, entrance = room.window, room.furnishing.entrance
    seen = {}

    def see(what: str, place: QWidget | None, undo: Callable[[], object]) -> None:
        seen[what] = is_read(place) if place else is_read(QWidget())
        undo()

    press(Qt.Key.Key_F5)
    enter(MARK)
    press(Qt.Key.Key_F6)
    see("tile of the shelf", window.shelf, lambda: None)
    press(Qt.Key.Key_F6, CTRL)
    see("list of the shelf", None, lambda: press(Qt.Key.Key_Escape))
    message_box(window, MARK, MARK, [Answer(MARK)])
    see("message box", None, close_dialogs)
    difference = Difference(key="note", label=MARK, mine=MARK, theirs=MARK[1:])
    ConflictDialog(window, MARK, MARK, None, [difference], lambda _chosen: None).open()
    see("both texts", None, close_dialogs)
    window.find_line.start()
    enter("Ы")
    see("found", window.find_line.hits(), lambda: press(Qt.Key.Key_Escape))
    press(Qt.Key.Key_F1)
    see("keys", window, lambda: press(Qt.Key.Key_F1))
    entrance.guard.rise()
    seen["eye guard"] = not is_read(window)
    entrance.guard.lower()
    entrance.lock.lock()
    qtbot.waitUntil(lambda: bool(entrance.cover.sign_in.login()))
    see("cover", entrance.cover, entrance.lock.unlock)
    assert [what for what, is_seen in seen.items() if not is_seen] == []
    assert room.failures == []
