import sys

from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot


def test_calls_into_qt_keep_the_references_to_none(qtbot: QtBot) -> None:
    """PySide6 6.12.0 on Python 3.11 dropped one a call, and aborted after some 20,000."""
    edit = QLineEdit()
    qtbot.addWidget(edit)
    before = sys.getrefcount(None)
    for number in range(200):
        edit.setText(str(number))
    # Other threads may let go of a few; a loss in each call would be 200.
    assert sys.getrefcount(None) > before - 100
