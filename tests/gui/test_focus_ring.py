from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from desk_gui.widgets.fields import LineEdit
from desk_gui.widgets.ring import FocusRing
from desk_gui.widgets.theme import LIGHT
from tests.gui.gallery import dress


def test_a_window_closes_while_a_field_has_the_focus(qtbot: QtBot, qapp: QApplication) -> None:
    dress(qapp, LIGHT)
    window, page, field = QWidget(), QWidget(), LineEdit()
    QVBoxLayout(window).addWidget(page)
    QVBoxLayout(page).addWidget(field)
    ring = FocusRing(window)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    field.setFocus(Qt.FocusReason.OtherFocusReason)
    qtbot.waitUntil(lambda: ring.target() is field)
    delete(window)
    assert QApplication.focusWidget() is None
