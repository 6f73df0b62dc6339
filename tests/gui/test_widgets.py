"""The widgets: on the grid, readable, named, worked by keys, deaf to markup."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDateEdit,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desk_gui.domain.languages import Language
from desk_gui.views.language import speak
from desk_gui.widgets.buttons import Button, Kind
from desk_gui.widgets.caps import key_sequence
from desk_gui.widgets.fields import LineEdit
from desk_gui.widgets.form_rows import FormRow
from desk_gui.widgets.labels import PlainLabel, plain_tip
from desk_gui.widgets.messages import Answer, message_box
from desk_gui.widgets.rows import Row, Section
from desk_gui.widgets.stepper import Stepper
from desk_gui.widgets.theme import CONTRAST, DARK, LIGHT, look
from desk_gui.widgets.tokens import Theme
from tests.gui.gallery import Gallery, show_gallery

PRESSED = QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox, QDateEdit, QSpinBox
HOSTILE = "<table>" * 20 + "<img src=file:///etc/passwd>"


@pytest.fixture(params=[LIGHT, DARK, CONTRAST], ids=lambda theme: theme.name)
def gallery(request: pytest.FixtureRequest, qtbot: QtBot, qapp: QApplication) -> Gallery:
    return shown(qtbot, qapp, request.param)


@pytest.fixture
def light(qtbot: QtBot, qapp: QApplication) -> Gallery:
    return shown(qtbot, qapp, LIGHT)


def shown(qtbot: QtBot, app: QApplication, theme: Theme) -> Gallery:
    with qtbot.waitExposed(gallery := show_gallery(app, theme)):
        qtbot.addWidget(gallery)
    gallery.activateWindow()
    qtbot.waitUntil(gallery.isActiveWindow)
    return gallery


def controls(root: QWidget) -> Iterator[QWidget]:
    for widget in root.findChildren(QWidget):
        inner = isinstance(widget.parentWidget(), QSpinBox | QDateEdit)
        if isinstance(widget, PRESSED) and widget.isVisible() and not inner:
            yield widget


def test_all_stands_on_the_grid(gallery: Gallery) -> None:
    tops = {w: w.mapTo(gallery, QPoint(0, 0)).y() for w in controls(gallery)}
    pieces = {w for w in tops if type(w).__name__ == "Segment"}
    assert [w for w, y in tops.items() if y % 4 and w not in pieces] == []
    assert [w for w in tops if w.height() < 32] == []


def test_no_word_of_ours_is_cut(gallery: Gallery) -> None:
    look().elided.clear()
    gallery.grab()
    assert look().elided == set()


def test_every_control_has_a_name(gallery: Gallery) -> None:
    def name(widget: QWidget) -> str:
        interface = QAccessible.queryAccessibleInterface(widget)
        return interface.text(QAccessible.Text.Name)

    assert [w for w in controls(gallery) if not name(w)] == []


def test_the_stepper_is_a_spin_box_to_a_screen_reader(qtbot: QtBot) -> None:
    stepper = Stepper(unit="sets")
    qtbot.addWidget(stepper)
    assert QAccessible.queryAccessibleInterface(stepper).role() == QAccessible.Role.SpinBox
    qtbot.keyClick(stepper, Qt.Key.Key_Up)
    assert stepper.value() == 2


def test_a_digit_takes_a_term(qtbot: QtBot, light: Gallery) -> None:
    light.terms.setFocus()
    with qtbot.waitSignal(light.terms.chosen) as taken:
        qtbot.keyClick(light.focusWidget(), Qt.Key.Key_2)
    assert taken.args == [4]
    assert light.terms.months() == 4


def test_enter_presses_the_button_of_a_row_and_heads_are_skipped(
    qtbot: QtBot, light: Gallery
) -> None:
    light.list.select_first()
    qtbot.keyClick(light.list, Qt.Key.Key_Down)
    qtbot.keyClick(light.list, Qt.Key.Key_Down)
    with qtbot.waitSignal(light.list.pressed) as pressed:
        qtbot.keyClick(light.list, Qt.Key.Key_Return)
    assert pressed.args == [3]


def test_the_mouse_presses_the_button_of_a_row(qtbot: QtBot, light: Gallery) -> None:
    row = light.list.visualRect(light.list.model().index(1, 0))
    spot = QPoint(row.right() - 60, row.center().y())
    with qtbot.waitSignal(light.list.pressed) as pressed:
        qtbot.mouseClick(light.list.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert pressed.args == [1]


def test_the_ring_surrounds_the_focus_and_leaves_lists_alone(light: Gallery) -> None:
    light.phone.setFocus()
    assert light.ring.target() is light.phone
    assert light.ring.isVisible()
    light.list.setFocus()
    assert not light.ring.isVisible()


def test_an_error_moves_nothing(light: Gallery) -> None:
    before = light.error.geometry()
    light.error.clear()
    assert light.error.geometry() == before
    light.error.show_error("Two digits are missing.")
    assert light.error.geometry() == before
    assert light.phone.is_wrong()


def test_a_theme_shows_at_once(qtbot: QtBot, qapp: QApplication, light: Gallery) -> None:
    day = light.grab().toImage()
    show_gallery(qapp, DARK).close()
    assert light.grab().toImage() != day


def test_markup_stays_text(qtbot: QtBot) -> None:
    label = PlainLabel(HOSTILE, elide=True)
    qtbot.addWidget(label)
    plain_tip(label, HOSTILE)
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert "<img" not in label.toolTip()


def test_a_message_is_answered_by_enter(qtbot: QtBot, light: Gallery) -> None:
    said: list[str] = []
    box = message_box(light, "Void?", HOSTILE, [Answer("Void", lambda: said.append("void"))])
    assert box.text.textFormat() == Qt.TextFormat.PlainText
    qtbot.keyClick(box.buttons[0], Qt.Key.Key_Return)
    assert said == ["void"]


def test_a_button_follows_its_action(qtbot: QtBot) -> None:
    action = QAction("Save")
    action.setShortcut("Ctrl+Return")
    button = Button(kind=Kind.FILLED)
    qtbot.addWidget(button)
    button.follow(action)
    assert (button.text(), button.key) == ("Save", "Ctrl+Enter")
    action.setEnabled(False)
    assert not button.isEnabled()


def test_the_model_of_a_list_keeps_its_promises(light: Gallery, qtmodeltester: object) -> None:
    light.list.row_model.set_rows([Section(title="Now", count=1), Row(name="A & B", record=7)])
    qtmodeltester.check(light.list.row_model)  # type: ignore[attr-defined]


def test_an_error_is_taken_back_as_its_field_is_put_right(qtbot: QtBot) -> None:
    index, text = LineEdit(), LineEdit()
    row = FormRow("&Address", index, text)
    qtbot.addWidget(row)
    row.show_hint("the zone follows the index")
    row.show_error("Please fill this in.", text)
    qtbot.keyClick(index, Qt.Key.Key_1)
    assert row.error()
    qtbot.keyClick(text, Qt.Key.Key_1)
    assert (row.error(), row.message.text()) == ("", "the zone follows the index")
    assert not text.is_wrong()


def test_a_key_is_the_same_in_every_language() -> None:
    """In Hungarian «Enter» is Qt's word for Return: an action with both would do nothing."""
    try:
        for language in Language:
            speak(language)
            keys = {key_sequence(key).toString() for key in ("Ctrl+Return", "Ctrl+Enter")}
            assert len(keys) == 2, language
    finally:
        speak(Language.EN)
