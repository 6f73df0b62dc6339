"""Types into a page that knows nothing of drafts, and says what was typed a second ago.

    python -m tests.faults.type_much FOLDER

Run to be killed: whatever it has said is on disk.
"""

import sys
import time
from collections import deque
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout

from desk_gui.domain.actors import AccountId
from desk_gui.operations.drafts import DraftStore
from desk_gui.operations.runner import Runner
from desk_gui.views.shell.drafts import Drafts
from desk_gui.views.shell.page import Page, PageSpec
from desk_gui.views.shell.window import MainWindow
from desk_gui.widgets.fields import LineEdit, TextEdit
from desk_gui.widgets.form_rows import Form, FormRow
from tests.gui.hands import PLAIN

KEY_MS = 15
A_SECOND = 1.0


class NotePage(Page):
    """A page with a form; there is no word of drafts in it."""

    def __init__(self) -> None:
        super().__init__()
        self.form = Form()
        self.name, self.note = LineEdit(), TextEdit()
        self.secret = LineEdit()
        self.secret.setEchoMode(LineEdit.EchoMode.Password)
        for field in (self.name, self.note, self.secret):
            self.form.add(FormRow("&Name", field))
        QVBoxLayout(self).addWidget(self.form)


def main() -> None:
    application = QApplication(sys.argv)
    window, runner = MainWindow(), Runner()
    store = DraftStore(Path(sys.argv[1]))
    drafts = Drafts(store, window, runner, lambda: AccountId(1), lambda: datetime.now(UTC))
    window.add_page(PageSpec("people", "user", lambda: "People", NotePage))
    window.show_page("people")
    page = window.page()
    assert isinstance(page, NotePage)
    typed: deque[tuple[float, str]] = deque()

    def type_on() -> None:
        field = page.note
        QTest.sendKeyEvent(QTest.KeyAction.Click, field, Qt.Key.Key_unknown, "ә", PLAIN)
        typed.append((time.monotonic(), field.toPlainText()))
        while typed[0][0] < time.monotonic() - A_SECOND:
            print(len(typed.popleft()[1]), flush=True)

    timer = QTimer(interval=KEY_MS)
    timer.timeout.connect(type_on)
    window.show()
    timer.start()
    application.exec()
    del drafts


if __name__ == "__main__":
    main()
