"""The real program in a process of its own, in which something goes wrong on purpose.

    python -m tests.faults.crash_child FOLDER [FAULT...]

It signs in as a person does, lets each fault happen with a client's words in
it, answers its box by Enter, and says on standard output what it saw.
"""

import faulthandler
import os
import sys
import threading
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer, qWarning
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from sqlalchemy import text

from desk_gui import app
from desk_gui.services.changes import Outcome
from desk_gui.views.setup.failures import LastEnd
from desk_gui.widgets.messages import MessageBox
from tests.accounts import PASSWORD
from tests.gui.hands import ENTER, enter, press

CLIENT = "Нұрланова Әсел 8 701 555 0147"


class ToldError(Exception):
    """An error whose message and locals are a client's."""


def fail(client: str = CLIENT) -> None:
    phone = client[-14:]
    try:
        raise ToldError(phone)
    except ToldError as error:
        raise ValueError(f"{client} cannot be called") from error


class Faulty(app.Program):
    """The program, with a hand that does one thing after another."""

    def __init__(self, *places: object, **options: object) -> None:
        super().__init__(*places, **options)  # type: ignore[arg-type]
        self.faults = list(sys.argv[2:])
        wrong = [self.go_wrong, self.answer, self.go_back] * len(self.faults)
        self.steps = iter((self.come_in, self.see_strip, *wrong, self.end))
        self.step = next(self.steps)
        self.timer = QTimer(self, interval=20)
        self.timer.timeout.connect(self.go_on)
        self.timer.start()

    def go_on(self) -> None:
        """Do the next thing as soon as it can be done."""
        if self.step():
            self.step = next(self.steps, lambda: False)

    def come_in(self) -> bool:
        if self.window.page_keys():
            return True
        furnishing = self.furnishing
        door = furnishing.entrance.cover.sign_in if furnishing is not None else None
        ready = door is not None and door.password.hasFocus() and bool(door.login())
        if door is not None and ready and not door.password.text():
            enter(PASSWORD, ENTER)
        return False

    def see_strip(self) -> bool:
        strip = self.window.findChild(LastEnd)
        if isinstance(strip, LastEnd):
            strip.buttons[0].click()
            say("strip", QGuiApplication.clipboard().text())
        return True

    def go_wrong(self) -> bool:
        qWarning(f"QLabel::setText: {CLIENT}")
        QTimer.singleShot(0, FAULTS[self.faults.pop(0)].__get__(self))
        return True

    def answer(self) -> bool:
        box = open_box()
        if box is None:
            return False
        box.activateWindow()
        focus = QApplication.focusWidget()
        if focus is None or not box.isAncestorOf(focus):
            return False
        box.buttons[1].click()
        say("box", QGuiApplication.clipboard().text())
        press(ENTER)
        return True

    def go_back(self) -> bool:
        return open_box() is None

    def end(self) -> bool:
        self.timer.stop()
        self.window.close()
        return True


def open_box() -> MessageBox | None:
    found = [each for each in QApplication.topLevelWidgets() if isinstance(each, MessageBox)]
    return next((box for box in found if box.isVisible()), None)


def say(name: str, report: str) -> None:
    print(f"[{name}]\n{report}", flush=True)


def in_worker(program: Faulty) -> None:
    assert program.runner is not None
    program.runner.run(program, failing_service(program))


def failing_service(program: Faulty) -> Callable[[], Outcome[None]]:
    def fall() -> Outcome[None]:
        assert program.house is not None
        with program.house.desk.database.read() as connection:
            connection.execute(text(f"SELECT '{CLIENT}' FROM no_table"), {"phone": CLIENT})
        return Outcome(None)

    return fall


def in_thread(_program: Faulty) -> None:
    threading.Thread(target=fail_elsewhere).start()


def fail_elsewhere(client: str = CLIENT) -> None:
    """Fail at a place of its own: what failed where another did is only counted."""
    raise ValueError(f"{client} cannot be called")


FAULTS: dict[str, Callable[[Faulty], None]] = {
    "slot": lambda _program: fail(),
    "worker": in_worker,
    "thread": in_thread,
    "abort": lambda _program: os.abort(),
    "segfault": lambda _program: faulthandler._sigsegv(),  # type: ignore[attr-defined]
}
SAID = ("slot", "worker", "thread")

if __name__ == "__main__":
    app.Program = Faulty  # type: ignore[misc]
    sys.exit(app.run(Path(sys.argv[1]), None))
