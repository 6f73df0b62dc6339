"""The telephone by keys: how many they are, and how soon their answer is painted.

Usage: python -m benchmarks.telephone_keys [--calls N] [--folder FOLDER] [--rounds N]

Types into the real window, before a book of 100,000 calls of 10,000 people.
Counts every key, also each of a chord, F3 and saving among them: of a message
the keys beside its own text, of a new caller beside the name too. Then times,
from the key to the painted answer, what is pressed all day, in turns with a
letter typed into a bare field of a bare window, the quickest of three tries
each. Goals: 12 keys for a message of a known caller, 20 of a new one; 50 ms
for the 95th percentile of every answer.
"""

import argparse
import os
import tempfile
import time
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from benchmarks import calls_data
from benchmarks.hands import Answer, Hand, count, fail, letters, measure, painted, settle, until
from desk_gui.db.engine import Database, open_database
from desk_gui.domain.actors import EVERYTHING, Actor
from desk_gui.operations.runner import Runner
from desk_gui.services.access import Desk
from desk_gui.views.calls.panel import CallsPanel
from desk_gui.views.shell.page import PageSpec
from desk_gui.views.shell.window import MainWindow
from desk_gui.widgets.fonts import load_fonts
from desk_gui.widgets.theme import apply_theme
from desk_gui.widgets.tokens import LIGHT
from tests.conftest import Clock
from tests.gui.telephone import Telephone

KNOWN_GOAL, NEW_GOAL, LINE_GOAL = 12, 20, 20
_CTRL = Qt.KeyboardModifier.ControlModifier
_ENTER, _F3, _ESC = Qt.Key.Key_Return, Qt.Key.Key_F3, Qt.Key.Key_Escape
_ZONE = ZoneInfo("Europe/Budapest")
_NOW = datetime.combine(calls_data.LAST_DAY, datetime.min.time(), _ZONE) + timedelta(hours=15)
"""After all calls of the book: what is saved now is the newest, as in an office."""
_SEARCHES = ("сері", "kov", "иван", "tamm", "нұр", "асел")
_TEXT = "A novemberi számla kétszer jött"


class House:
    """The window with the panel of calls in it, over a book of many calls."""

    def __init__(self, database: Database, runner: Runner) -> None:
        actor = Actor(name="Асқарова Ә. М.", counter="1", permissions=EVERYTHING)
        self.clock = Clock(_NOW)
        desk = Desk(database, lambda: actor, self.clock)
        self.telephone = Telephone(desk, runner, self.clock)
        self.telephone.know("Zsiráf", "Zebulon", "06 30 555 0147")
        self.window = MainWindow()
        self.window.add_page(
            PageSpec("calls", "phone", lambda: "Calls", lambda: CallsPanel(self.telephone.desk))
        )
        self.window.resize(1366, 768)
        self.window.show()
        self.window.show_page("calls")
        page = self.window.page()
        assert isinstance(page, CallsPanel)
        self.panel = page
        self.window.keys.on("new_call", page.begin_call)
        self.turn_to()
        until(lambda: page.list.line() is not None)

    def turn_to(self) -> None:
        """Look at this window, the focus in its list."""
        self.window.activateWindow()
        until(self.window.isActiveWindow)
        self.panel.on_shown()

    def current(self) -> str:
        """Return whose call is current in the list."""
        line = self.panel.list.line()
        return line.name if line is not None else ""


def main() -> None:
    """Build the book once, count the keys, measure the answers, print."""
    arguments = _arguments()
    path = arguments.folder / f"telephone-{arguments.calls}.db"
    if not path.exists():
        started = time.perf_counter()
        calls_data.build(path, arguments.calls)
        print(f"built {path.name} in {time.perf_counter() - started:.0f} s")
    app = QApplication([])
    load_fonts(app)
    apply_theme(app, LIGHT)
    with tempfile.TemporaryDirectory() as folder:
        # The book is written into: every run begins with the same one.
        copy = Path(folder) / "desk.db"
        copy.write_bytes(path.read_bytes())
        database, runner = open_database(f"sqlite:///{copy}"), Runner()
        runner.failed.connect(fail)
        try:
            house = House(database, runner)
            _count_keys(house)
            _measure(house, arguments)
        finally:
            runner.close()
            database.close()


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--calls", type=int, default=100_000)
    parser.add_argument("--rounds", type=int, default=20)
    default = Path(tempfile.gettempdir()) / "desk-gui-benchmarks"
    parser.add_argument("--folder", type=Path, default=default)
    arguments = parser.parse_args()
    arguments.folder.mkdir(parents=True, exist_ok=True)
    return arguments


# --- how many keys ---


def _count_keys(house: House) -> None:
    count(
        {
            "known caller": (_known(house), KNOWN_GOAL),
            "new caller": (_new(house), NEW_GOAL),
            "one line": (_line(house), LINE_GOAL),
        }
    )


def _known(house: House) -> int:
    hand, fields = Hand(), house.panel.form.fields
    hand.press(_F3)
    until(fields.caller.name.hasFocus)
    hand.type("zsi")
    hand.press(_ENTER)
    until(fields.asked.field.hasFocus)
    hand.type("szám")
    hand.press(_ENTER)
    until(fields.about.hasFocus)
    hand.type(_TEXT)
    hand.press(_ENTER, _CTRL)
    _until_saved(house, "Zsiráf Zebulon")
    return hand.keys - len(_TEXT)


def _new(house: House) -> int:
    """Count with the number, which is dictated, but beside the name and the text."""
    name, hand, fields = "Xilofon Xénia", Hand(), house.panel.form.fields
    hand.press(_F3)
    until(fields.caller.name.hasFocus)
    hand.type("061234567")
    hand.press(_ENTER)
    until(lambda: bool(fields.caller.number.text()))
    hand.type(name)
    hand.press(_ENTER)
    until(fields.asked.field.hasFocus)
    hand.type("szám")
    hand.press(_ENTER)
    until(fields.about.hasFocus)
    hand.type(_TEXT)
    hand.press(_ENTER, _CTRL)
    _until_saved(house, name)
    return hand.keys - len(name) - len(_TEXT)


def _line(house: House) -> int:
    """Count what stands beside name, number and text of a message in one line."""
    typed, hand, panel = "szabó re: számla Xerxész Ede 061234568 sürg", Hand(), house.panel
    hand.press(_F3)
    until(panel.form.fields.caller.name.hasFocus)
    hand.type(typed)
    hand.press(Qt.Key.Key_Tab)
    until(panel.line_entry.save.hasFocus)
    hand.press(_ENTER)
    _until_saved(house, "Xerxész Ede")
    return hand.keys - len("számlaXerxész Ede061234568")


def _until_saved(house: House, name: str) -> None:
    until(lambda: not house.panel.is_writing() and house.current() == name)


# --- how soon ---


def _measure(house: House, arguments: argparse.Namespace) -> None:
    answers: dict[str, Answer] = {
        "F3 to the form": lambda turn: _to_form(house, turn),
        "letter to who it is": lambda turn: _to_found(house, turn),
        "Enter to the caller's card": lambda turn: _to_card(house, turn),
        "Enter to the callee's sheet": lambda turn: _to_sheet(house, turn),
        "letter of the text": lambda turn: _to_text(house, turn),
        "letter to the calls found": lambda turn: _to_calls(house, turn),
        "arrow to the record": lambda turn: _to_record(house, turn),
        "Ctrl+Enter to the list": lambda turn: _to_saved(house, turn),
    }
    print(f"\n{arguments.calls} calls, {arguments.rounds} rounds; milliseconds")
    measure(house, answers, arguments.rounds)


def _to_form(house: House, _turn: int) -> float:
    taken = painted(lambda: Hand().press(_F3), house.panel.form, house.panel.is_writing)
    _leave(house)
    return taken


def _to_found(house: House, turn: int) -> float:
    """Time the slowest letter of a search at F3."""
    hand, search = Hand(), house.panel.form.fields.caller.search
    _begin(house)
    slowest, box = 0.0, search.box.list
    for at, letter in enumerate(_SEARCHES[turn % len(_SEARCHES)]):
        if at == 0:
            # Nothing is asked before the second letter.
            hand.type(letter)
            continue
        taken = painted(
            lambda letter=letter: hand.type(letter),  # type: ignore[misc]
            box.viewport(),
            lambda: not search.field.is_waiting() and box.lines() > 0,
        )
        slowest = max(slowest, taken)
    _leave(house)
    return slowest


def _to_card(house: House, _turn: int) -> float:
    card = house.panel.aside.caller
    _begin(house)
    Hand().type("zsir")
    until(lambda: not house.panel.form.fields.caller.search.field.is_waiting())
    taken = painted(lambda: Hand().press(_ENTER), card.head.name, lambda: card.person() is not None)
    _leave(house)
    return taken


def _to_sheet(house: House, _turn: int) -> float:
    sheet, asked = house.panel.aside.callee, house.panel.form.fields.asked
    _begin(house)
    asked.field.setFocus()
    Hand().type("szám")
    until(lambda: not asked.field.is_waiting())
    taken = painted(lambda: Hand().press(_ENTER), sheet.facts, sheet.can_connect)
    _leave(house)
    return taken


def _to_text(house: House, turn: int) -> float:
    about = house.panel.form.fields.about
    _begin(house)
    about.setFocus()
    letter = "aбңü"[turn % 4]
    taken = painted(
        lambda: Hand().type(letter), about.viewport(), lambda: about.toPlainText() == letter
    )
    _leave(house)
    return taken


def _to_calls(house: House, turn: int) -> float:
    """Time a letter that looks through the whole book."""
    calls, letter = house.panel.list, "kсиt"[turn % 4]
    model = calls.book.model
    seen: list[object] = []
    model.modelReset.connect(lambda: seen.append(letter))
    taken = painted(lambda: Hand().type(letter), calls.book.view.viewport(), lambda: bool(seen))
    house.panel.setFocus()
    calls.show_all()
    return taken


def _to_record(house: House, _turn: int) -> float:
    panel = house.panel
    # What was saved last is the first row: there is none over it.
    key = Qt.Key.Key_Up if panel.list.rows.currentIndex().row() > 1 else Qt.Key.Key_Down
    before = panel.list.line()
    return painted(
        lambda: Hand().press(key), panel.record.head.name, lambda: panel.list.line() != before
    )


def _to_saved(house: House, turn: int) -> float:
    """Time the whole way: written for good, read again, painted."""
    name = f"Mentő {letters(turn)}"
    _begin(house)
    hand, fields = Hand(), house.panel.form.fields
    hand.type(name)
    until(lambda: not fields.caller.search.field.is_waiting())
    hand.press(_ENTER)
    until(lambda: not fields.caller.name.hasFocus())
    rows = house.panel.list.rows
    return painted(
        lambda: Hand().press(_ENTER, _CTRL), rows.viewport(), lambda: house.current() == name
    )


def _begin(house: House) -> None:
    Hand().press(_F3)
    until(house.panel.is_writing)
    settle()


def _leave(house: House) -> None:
    house.panel.form.fields.close_boxes()
    house.panel.form.clear()
    Hand().press(_ESC)
    until(lambda: not house.panel.is_writing())


if __name__ == "__main__":
    main()
