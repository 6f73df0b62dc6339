"""The reception by keys: how many they are, and how soon their answer is painted.

Usage: python -m benchmarks.reception_keys [--visits N] [--folder FOLDER] [--rounds N]

Types into the real window, before a book of 100,000 visits and as many people
on record. Counts every key, also each of a chord; of a walk-in's name only
the keys beside its own letters. Then times, from the key to the painted
answer, what is pressed all day, in turns with a letter typed into a bare
field of a bare window, the quickest of three tries each. Goals: 8 keys for
who is expected, 25 for a walk-in, 4 for the way out; 50 ms for the 95th
percentile of every answer.
"""

import argparse
import os
import sqlite3
import tempfile
import time
from collections.abc import Iterator
from datetime import datetime, timedelta
from itertools import islice
from pathlib import Path
from zoneinfo import ZoneInfo

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from benchmarks import people_data, visits_data
from benchmarks.hands import Answer, Hand, count, fail, letters, measure, painted, until
from desk_gui.db.engine import Database, open_database
from desk_gui.domain.actors import EVERYTHING, Actor
from desk_gui.domain.visit_search import visit_words
from desk_gui.domain.visits import Stop, VisitDetails, VisitState
from desk_gui.operations.runner import Runner
from desk_gui.services.access import Desk
from desk_gui.views.shell.page import PageSpec
from desk_gui.views.shell.window import MainWindow
from desk_gui.views.visits.visitors_panel import VisitorsPanel
from desk_gui.widgets.fonts import load_fonts
from desk_gui.widgets.theme import apply_theme
from desk_gui.widgets.tokens import LIGHT
from tests.conftest import Clock
from tests.gui.receptions import Reception

EXPECTED_GOAL, WALK_IN_GOAL, LEAVING_GOAL = 8, 25, 4
_CTRL = Qt.KeyboardModifier.ControlModifier
_ENTER = Qt.Key.Key_Return
_ZONE = ZoneInfo("Asia/Almaty")
_NOON = datetime.combine(visits_data.LAST_DAY, datetime.min.time(), _ZONE) + timedelta(hours=12)
_WORDS = "INSERT INTO visit_words (word, visit_id) VALUES (?, ?)"
_SEARCHES = ("сері", "kov", "иван", "tamm", "нұр", "асел")


class House:
    """The window with the visitors panel in it, over a book of many visits."""

    def __init__(self, database: Database, runner: Runner) -> None:
        actor = Actor(name="Асқарова Ә. М.", counter="1", permissions=EVERYTHING)
        self.clock = Clock(_NOON)
        self.reception = Reception(Desk(database, lambda: actor, self.clock), runner, self.clock)
        self.window = MainWindow()
        desk = self.reception.desk
        self.window.add_page(
            PageSpec("reception", "door-enter", lambda: "Reception", lambda: VisitorsPanel(desk))
        )
        self.window.resize(1366, 768)
        self.window.show()
        self.window.show_page("reception")
        page = self.window.page()
        assert isinstance(page, VisitorsPanel)
        self.panel = page
        self.window.keys.on("new_visit", page.begin_visit)
        self.window.activateWindow()
        until(lambda: self.window.isActiveWindow() and page.list.board() is not None)
        page.on_shown()

    def expect(self, name: str, minutes: int = 30) -> None:
        """Expect somebody, and see it on the board."""
        self.reception.expect(name, minutes)
        self._reload()

    def receive(self, name: str) -> None:
        """Let somebody be with their host, and see it on the board."""
        visit = self.reception.receive(name)
        self.reception.visits.admit(visit.id)
        self._reload()

    def turn_to(self) -> None:
        """Look at this window, the focus in its list."""
        self.window.activateWindow()
        until(self.window.isActiveWindow)
        self.panel.on_shown()

    def state_of(self, name: str) -> VisitState | None:
        """Return how a visit of the board stands, as it is shown."""
        board = self.panel.list.board()
        assert board is not None
        lines = (*board.expected, *board.waiting, *board.with_host, *board.gone)
        return next((line.state for line in lines if line.name == name), None)

    def _reload(self) -> None:
        before = self.panel.list.board()
        self.panel.list.reload()
        until(lambda: self.panel.list.board() is not before)


def main() -> None:
    """Build the book once, count the keys, measure the answers, print."""
    arguments = _arguments()
    path = arguments.folder / f"reception-{arguments.visits}.db"
    if not path.exists():
        started = time.perf_counter()
        build(path, arguments.visits)
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


def build(path: Path, visits: int) -> None:
    """Write a database file with so many visits, as many people, and the words of both."""
    draft, book = path.with_suffix(".building"), path.with_suffix(".visits")
    people_data.build(draft, visits)
    visits_data.build(book, visits)
    connection = sqlite3.connect(draft, isolation_level=None)
    try:
        connection.execute("ATTACH ? AS book", (str(book),))
        connection.execute("BEGIN")
        for table in ("staff", "visits"):
            connection.execute(f"INSERT INTO {table} SELECT * FROM book.{table}")
        connection.execute("UPDATE visits SET person_id = id")
        rows = connection.execute("SELECT id, name, firm, number, purpose FROM visits").fetchall()
        words = _words(rows)
        while batch := list(islice(words, 50_000)):
            connection.executemany(_WORDS, batch)
        connection.execute("COMMIT")
        connection.execute("ANALYZE")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        connection.close()
    book.unlink()
    draft.rename(path)


def _words(rows: list[tuple[int, str, str, str | None, str]]) -> Iterator[tuple[str, int]]:
    for key, name, firm, number, purpose in rows:
        details = VisitDetails(name=name, firm=firm, stops=(Stop(purpose=purpose),))
        for word in sorted(visit_words(details, number or "")):
            yield word, key


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--visits", type=int, default=100_000)
    parser.add_argument("--rounds", type=int, default=40)
    default = Path(tempfile.gettempdir()) / "desk-gui-benchmarks"
    parser.add_argument("--folder", type=Path, default=default)
    arguments = parser.parse_args()
    arguments.folder.mkdir(parents=True, exist_ok=True)
    return arguments


# --- how many keys ---


def _count_keys(house: House) -> None:
    count(
        {
            "expected visitor": (_let_in(house), EXPECTED_GOAL),
            "walk-in": (_walk_in(house), WALK_IN_GOAL),
            "the way out": (_let_out(house), LEAVING_GOAL),
        }
    )


def _let_in(house: House) -> int:
    house.expect("Kovácsné Fülöp Tünde")
    hand = Hand()
    hand.press(Qt.Key.Key_F2)
    hand.type("fül")
    hand.press(_ENTER)
    until(lambda: house.state_of("Kovácsné Fülöp Tünde") is VisitState.WAITING)
    return hand.keys


def _walk_in(house: House) -> int:
    name, hand = "Zsiráf Zebulon", Hand()
    hand.press(Qt.Key.Key_F2)
    hand.type(name)
    hand.press(_ENTER)
    until(house.panel.form.fields.first.host.hasFocus)
    hand.type("hor")
    hand.press(_ENTER)
    until(house.panel.form.fields.first.purpose.hasFocus)
    hand.type("szerződés")
    hand.press(_ENTER, _CTRL)
    until(lambda: house.state_of(name) is VisitState.WAITING)
    return hand.keys - len(name)


def _let_out(house: House) -> int:
    house.receive("Ürögdi Jenő")
    hand = Hand()
    hand.type("ürö")
    hand.press(_ENTER)
    until(lambda: house.state_of("Ürögdi Jenő") is VisitState.LEFT)
    return hand.keys


# --- how soon ---


def _measure(house: House, arguments: argparse.Namespace) -> None:
    answers: dict[str, Answer] = {
        "F2 to the form": lambda turn: _to_form(house, turn),
        "letter to who it is": lambda turn: _to_found(house, turn),
        "letter to the filtered list": lambda turn: _to_filtered(house, turn),
        "arrow to the record": lambda turn: _to_record(house, turn),
        "Enter to the next step": lambda turn: _to_step(house, turn),
    }
    print(f"\n{arguments.visits} visits, {arguments.rounds} rounds; milliseconds")
    measure(house, answers, arguments.rounds)


def _to_form(house: House, _turn: int) -> float:
    taken = painted(lambda: Hand().press(Qt.Key.Key_F2), house.panel.form, house.panel.is_writing)
    Hand().press(Qt.Key.Key_Escape)
    until(lambda: not house.panel.is_writing())
    return taken


def _to_found(house: House, turn: int) -> float:
    """Time the slowest letter of a search at F2."""
    panel, hand = house.panel, Hand()
    hand.press(Qt.Key.Key_F2)
    until(panel.is_writing)
    visitor = panel.form.fields.visitor
    box = visitor.box.list
    slowest = 0.0
    for at, letter in enumerate(_SEARCHES[turn % len(_SEARCHES)]):
        if at == 0:
            # Nothing is asked before the second letter.
            hand.type(letter)
            continue
        slowest = max(
            slowest,
            painted(
                lambda letter=letter: hand.type(letter),  # type: ignore[misc]
                box.viewport(),
                lambda: not visitor.field.is_waiting() and box.lines() > 0,
            ),
        )
    panel.form.clear()
    hand.press(Qt.Key.Key_Escape)
    until(lambda: not panel.is_writing())
    return slowest


def _to_filtered(house: House, turn: int) -> float:
    """Time a letter that narrows the list, back from which it is wide again."""
    board, hand = house.panel.list, Hand()
    letter = "kсиt"[turn % 4]
    taken = painted(
        lambda: hand.type(letter), board.rows.viewport(), lambda: board.filter.text() == letter
    )
    hand.press(Qt.Key.Key_Escape)
    return taken


def _to_record(house: House, turn: int) -> float:
    panel, key = house.panel, Qt.Key.Key_Up if turn % 2 else Qt.Key.Key_Down
    before = panel.record.name.text()
    return painted(
        lambda: Hand().press(key),
        panel.record.name,
        lambda: panel.record.name.text() != before,
    )


def _to_step(house: House, turn: int) -> float:
    """Time the whole way: written for good, read again, painted."""
    board, name = house.panel.list, f"Lépő {letters(turn)}"
    house.expect(name, 5)
    board.filter.setText(name)
    until(lambda: board.line() is not None)
    line = board.line()
    assert line is not None
    assert line.name == name
    return painted(
        lambda: Hand().press(_ENTER),
        board.rows.viewport(),
        lambda: house.state_of(name) is VisitState.WAITING,
    )


if __name__ == "__main__":
    main()
