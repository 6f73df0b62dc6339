"""The frame of the window: its keys, its pages, its words."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout
from pytestqt.qtbot import QtBot

from desk_gui.views.shell.page import Page, PageSpec
from desk_gui.views.shell.shelf import Shelved
from desk_gui.views.shell.window import MainWindow
from desk_gui.widgets.buttons import Button
from desk_gui.widgets.fields import LineEdit
from desk_gui.widgets.form_rows import FormRow
from desk_gui.widgets.rows import Row, Section
from desk_gui.widgets.theme import LIGHT, look
from tests.gui.gallery import dress
from tests.gui.panels import in_front

CTRL = Qt.KeyboardModifier.ControlModifier


TITLES = {"people": "people", "subscriptions": "subscribe", "settings": "settings"}


class FormPage(Page):
    """A page with a field and a button."""

    built = 0

    def __init__(self) -> None:
        super().__init__()
        FormPage.built += 1
        self.field = LineEdit(cap="↓↵")
        column = QVBoxLayout(self)
        column.addWidget(FormRow("&Name", self.field))
        column.addWidget(Button("Print", key="Ctrl+P"))
        column.addWidget(self.confirmation)
        self.confirmation.show()

    def on_shown(self) -> None:
        self.field.setFocus()


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication) -> MainWindow:
    dress(qapp, LIGHT)
    FormPage.built = 0
    window = MainWindow()
    for key, icon in (
        ("people", "address-book"),
        ("subscriptions", "news"),
        ("settings", "settings"),
    ):
        window.add_page(PageSpec(key, icon, TITLES[key].title, FormPage))
    window.show_page("people")
    in_front(qtbot, window)
    return window


def test_a_page_is_built_on_its_first_visit_and_kept(qtbot: QtBot, window: MainWindow) -> None:
    assert FormPage.built == 1
    for key in (Qt.Key.Key_4, Qt.Key.Key_6, Qt.Key.Key_4):
        qtbot.keyClick(window, key, CTRL)
    assert window.page_key() == "subscriptions"
    assert FormPage.built == 2


def test_the_settings_open_by_their_key(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClick(window, Qt.Key.Key_Comma, CTRL)
    assert window.page_key() == "settings"


@pytest.mark.parametrize(
    ("key", "modifier"), [(Qt.Key.Key_K, CTRL), (Qt.Key.Key_Slash, Qt.KeyboardModifier.NoModifier)]
)
def test_the_find_line_is_one_key_away_and_gives_the_focus_back(
    qtbot: QtBot, window: MainWindow, key: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    window.rail.setFocus()
    came_from = window.focusWidget()
    qtbot.keyClick(window, key, modifier)
    assert window.focusWidget() is window.find_line
    qtbot.keyClick(window.find_line, Qt.Key.Key_Escape)
    assert window.focusWidget() is came_from


def test_a_slash_in_a_field_is_a_slash(qtbot: QtBot, window: MainWindow) -> None:
    page = window.page()
    assert isinstance(page, FormPage)
    qtbot.keyClick(page.field, Qt.Key.Key_Slash)
    assert page.field.text() == "/"


def test_an_answer_of_the_find_line_is_taken_by_keys(qtbot: QtBot, window: MainWindow) -> None:
    window.find_line.start()
    window.find_line.setText("ko")
    head = Section(title="People", count=2)
    window.find_line.show_hits([head, Row(name="Kovács", record=1), Row(name="Kosa", record=2)])
    qtbot.keyClick(window.find_line, Qt.Key.Key_Down)
    with qtbot.waitSignal(window.find_line.taken) as taken:
        qtbot.keyClick(window.find_line, Qt.Key.Key_Return)
    assert taken.args == [2]
    assert window.find_line.hits() is None


def test_the_keys_show_and_typing_goes_on(qtbot: QtBot, window: MainWindow) -> None:
    window.keys.on("new_subscription", lambda: None)
    qtbot.keyClick(window, Qt.Key.Key_F1)
    assert {"Ctrl+4", "Ctrl+6", "Ctrl+K", "/", "Ctrl+P", "Alt+N", "F5"} <= set(window.hints.keys())
    assert "F3" not in list(window.hints.keys())
    page = window.page()
    assert isinstance(page, FormPage)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_A)
    assert page.field.text() == "a"
    qtbot.keyClick(window, Qt.Key.Key_F1)
    assert not window.hints.isVisible()


def test_what_lies_under_the_sheet_is_told_on_it(qtbot: QtBot, window: MainWindow) -> None:
    page = window.page()
    assert isinstance(page, FormPage)
    low = Button("Print all", key="Ctrl+Shift+P", parent=page)
    low.setGeometry(20, page.height() - 60, 200, 36)
    low.show()
    qtbot.keyClick(window, Qt.Key.Key_F1)
    assert "Ctrl+Shift+P: Print all" in window.hints.accessibleDescription()


def test_a_page_that_stands_alone_shows_its_keys(qtbot: QtBot, window: MainWindow) -> None:
    window.show_alone(FormPage())
    qtbot.keyClick(window, Qt.Key.Key_F1)
    assert {"Ctrl+P", "Alt+N"} <= set(window.hints.keys())


def test_two_caps_of_one_field_stand_side_by_side(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F1)
    places = [place for key, place in window.hints.places() if key in {"↓↵", "Alt+N"}]
    assert len(places) == 2
    assert not places[0].intersects(places[1])


def test_the_title_of_the_window_follows_the_language_of_its_page(
    qapp: QApplication, window: MainWindow
) -> None:
    page = window.page()
    assert page is not None
    page.retranslate = lambda: page.setWindowTitle("Люди")  # type: ignore[method-assign]
    qapp.sendEvent(window, QEvent(QEvent.Type.LanguageChange))
    assert window.windowTitle() == "Люди · Desk"


def test_ctrl_z_undoes_what_the_page_confirms(qtbot: QtBot, window: MainWindow) -> None:
    page = window.page()
    assert page is not None
    page.confirmation.say("Saved 10:41", undo="Undo")
    with qtbot.waitSignal(page.confirmation.undone):
        qtbot.keyClick(window, Qt.Key.Key_Z, CTRL)


def test_the_shelf_keeps_its_height(qtbot: QtBot, window: MainWindow) -> None:
    empty = window.shelf.geometry()
    window.shelf.set_entries(
        [Shelved(str(n), "user", f"Name {n}", "visit · 10:41") for n in range(9)]
    )
    assert window.shelf.geometry() == empty
    assert window.shelf.newest() == "8"


@pytest.mark.parametrize("size", [(1280, 648), (1366, 768), (1920, 1080)])
def test_nothing_is_cut_in_any_window(window: MainWindow, size: tuple[int, int]) -> None:
    window.resize(*size)
    window.toggle_keys()
    look().elided.clear()
    window.grab()
    assert look().elided == set()
    assert (window.width(), window.height()) == size


def test_the_words_of_the_rail_follow_the_language(qapp: QApplication, window: MainWindow) -> None:
    words = iter(["Люди", "Люди", "Люди"])
    window.add_page(PageSpec("catalogue", "book", lambda: next(words, "Каталог"), FormPage))
    qapp.sendEvent(window.rail, QEvent(QEvent.Type.LanguageChange))
    assert "Каталог" in [button.text() for button in window.rail.buttons()]
