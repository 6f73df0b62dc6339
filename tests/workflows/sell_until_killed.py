"""Begins a sale in the real program and says how far it is; run to be killed.

python -m tests.workflows.sell_until_killed FOLDER
"""

import sys
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from desk_gui import app
from desk_gui.operations.drafts import DraftStore
from desk_gui.views.subscriptions.page import SubscriptionsPage
from desk_gui.views.subscriptions.sale_form import SaleForm
from tests.accounts import PASSWORD
from tests.gui.hands import ENTER, enter, press

PATIENCE_MS = 60_000
NAME, TITLE = "Тоқтарова Мәдина", "Ауыл тыны"


class Hasty(app.Program):
    """The program, with a hand that types half a sale."""

    def __init__(self, *places: object, **options: object) -> None:
        super().__init__(*places, **options)  # type: ignore[arg-type]
        self.steps = iter((self.come_in, self.name, self.title, self.written))
        self.step = next(self.steps)
        self.timer = QTimer(self, interval=20)
        self.timer.timeout.connect(self.go_on)
        self.timer.start()
        QTimer.singleShot(PATIENCE_MS, self, self.give_up)

    def give_up(self) -> None:
        """Say where it stands: whoever waits would wait for ever."""
        print(f"stuck: {self.step.__name__}, {QApplication.focusWidget()}", flush=True)
        QApplication.exit(1)

    def go_on(self) -> None:
        """Do the next thing as soon as it can be done."""
        if self.step():
            self.step = next(self.steps, lambda: False)

    def come_in(self) -> bool:
        if isinstance(self.window.page_keys() and self.window.page(), SubscriptionsPage):
            if QApplication.focusWidget() is None:
                # The page comes out from under the cover just now.
                return False
            press(Qt.Key.Key_F5)
            return True
        door = self.furnishing.entrance.cover.sign_in if self.furnishing is not None else None
        ready = door is not None and door.password.hasFocus() and bool(door.login())
        if door is not None and ready and not door.password.text():
            enter(PASSWORD, ENTER)
        return False

    def name(self) -> bool:
        if not self.sale().subscriber.name.hasFocus():
            return False
        enter(NAME)
        self.sale().titles.title.setFocus()
        return True

    def title(self) -> bool:
        if not self.sale().titles.title.hasFocus():
            return False
        enter(TITLE)
        return True

    def written(self) -> bool:
        """Say so as soon as all of it is on disk."""
        found = DraftStore(Path(sys.argv[1])).of(1)
        if not any(TITLE in draft.content for draft in found):
            return False
        print("typed", flush=True)
        return True

    def sale(self) -> SaleForm:
        page = self.window.page()
        assert isinstance(page, SubscriptionsPage)
        return page.sale.form


if __name__ == "__main__":
    app.Program = Hasty  # type: ignore[misc]
    sys.exit(app.run(Path(sys.argv[1]), None))
