"""A list of a million visits, against a model of one constant row in the same view.

Usage: python -m benchmarks.visits_list [--visits N] [--folder FOLDER] [--rounds N]

Opening, scrolling and jumping are timed in turns in one run, from the key to
the painted rows: of the constant model that is painting alone, of the program
also its reads, on their own thread, from the database. Goals, as ratios:
opening 1.5 at most, the 95th percentile of a step of scrolling 1.2, a jump
1.5; and 10 MB more memory, in processes of their own. Of many tries the
quicker ones count: other programs run here too.
"""

import argparse
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any, Protocol
from zoneinfo import ZoneInfo

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QEventLoop,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
)
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication

from benchmarks.visits_data import LAST_DAY, build
from desk_gui.db.engine import Database, open_database
from desk_gui.domain.actors import EVERYTHING, Actor
from desk_gui.domain.languages import Country
from desk_gui.domain.visits import VisitFilter
from desk_gui.operations.runner import Runner
from desk_gui.operations.tidying import Tidying
from desk_gui.services.access import Desk
from desk_gui.services.visit_book import VisitBook
from desk_gui.views.paged_list import PagedList
from desk_gui.views.visits.past_words import PastWords
from desk_gui.widgets.fonts import load_fonts
from desk_gui.widgets.long_list import LongList
from desk_gui.widgets.row_painting import RowColumns
from desk_gui.widgets.rows import RECORD_ROLE, ROW_ROLE, Row
from desk_gui.widgets.theme import apply_theme
from desk_gui.widgets.tokens import LIGHT

OPEN_GOAL, SCROLL_GOAL, JUMP_GOAL, MEMORY_GOAL = 1.5, 1.2, 1.5, 10.0
STEPS = 100
STEP = 144
"""Pixels: three rows, a notch of a wheel."""
_SIZE = (694, 520)
_COLUMNS = RowColumns(state=152, code=56, aside=148, amount=104)
_ALL = VisitFilter(first=LAST_DAY.replace(year=2000), last=LAST_DAY)


class _Constant(QAbstractListModel):
    """So many rows, all alike."""

    def __init__(self, count: int, row: Row) -> None:
        super().__init__()
        self._count = count
        self._given = {ROW_ROLE: row, RECORD_ROLE: row.record}

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else self._count

    def data(self, _index: QModelIndex | QPersistentModelIndex, role: int = 0) -> Any:
        return self._given.get(role)


class Rival(Protocol):
    """One of the two lists."""

    view: LongList

    def open(self) -> None:
        """Show the list from its beginning."""

    def is_read(self) -> bool:
        """Tell whether all rows in sight are there."""


class ConstantList:
    """The limit: a model that has nothing to read."""

    def __init__(self, count: int, row: Row) -> None:
        self._count, self._row = count, row

    def open(self) -> None:
        """Show it."""
        self.view = LongList(_COLUMNS)
        self._model = _Constant(self._count, self._row)
        self.view.setModel(self._model)
        _show(self.view)

    def is_read(self) -> bool:
        """Tell that all is there."""
        return True


class VisitsList:
    """The program: pages of visits, from the database."""

    def __init__(self, book: VisitBook, runner: Runner) -> None:
        self._book, self._runner = book, runner
        self.count = 0

    def open(self) -> None:
        """Show it."""
        self._words = PastWords()
        self.past = PagedList(self._book, self._runner, _COLUMNS, self._words.row)
        self.past.counted.connect(self._on_count)
        self.view = self.past.view
        self.past.show(_ALL)
        _show(self.view)

    def is_read(self) -> bool:
        """Tell whether all rows in sight are there."""
        rows = self.view.rows_in_sight()
        return len(rows) > 0 and all(
            self.view.model().index(at, 0).data(RECORD_ROLE) is not None
            for at in (rows[0], rows[-1])
        )

    def is_counted(self) -> bool:
        """Tell whether it is known how many there are."""
        return self.count > 0

    def _on_count(self, count: int) -> None:
        self.count = count


def main() -> None:
    """Build the visits once, measure, print."""
    arguments = _arguments()
    path = arguments.folder / f"visits-{arguments.visits}.db"
    if not path.exists():
        started = time.perf_counter()
        build(path, arguments.visits)
        print(f"built {path.name} in {time.perf_counter() - started:.0f} s")
    app = QApplication([])
    load_fonts(app)
    apply_theme(app, LIGHT)
    database = open_database(f"sqlite:///{path}")
    runner = Runner()
    try:
        _measure(arguments, database, runner)
    finally:
        runner.close()
        database.close()


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--visits", type=int, default=1_000_000)
    parser.add_argument("--rounds", type=int, default=30)
    default = Path(tempfile.gettempdir()) / "desk-gui-benchmarks"
    parser.add_argument("--folder", type=Path, default=default)
    parser.add_argument("--memory-of", choices=("constant", "visits"), help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    arguments.folder.mkdir(parents=True, exist_ok=True)
    return arguments


def _measure(arguments: argparse.Namespace, database: Database, runner: Runner) -> None:
    zone = ZoneInfo("Asia/Almaty")
    actor = Actor(name="", counter="", permissions=EVERYTHING)
    desk = Desk(database, lambda: actor, lambda: datetime.now(zone))
    book = VisitBook(desk, lambda: Country.KZ)
    # The constant row is one of the visits': its words are as long as theirs.
    row = PastWords().row(book.page(_ALL, None, 1).value[0])
    rivals: dict[str, Any] = {
        "constant": ConstantList(arguments.visits, row),
        "visits": VisitsList(book, runner),
    }
    if arguments.memory_of:
        rival = rivals[arguments.memory_of]
        _walk(rival)
        print(f"{_memory():.1f}")
        return
    tidying = Tidying()
    tidying.start()
    print(f"{arguments.visits} visits, {arguments.rounds} rounds; milliseconds")
    print("            constant  visits  ratio")
    _walk(rivals["visits"])
    _report("open", _in_turns(rivals, arguments.rounds, _opened), OPEN_GOAL)
    for rival in rivals.values():
        rival.open()
        _until_painted(rival)
    _until(rivals["visits"].is_counted)
    _settle()
    _report("scroll, p95", _in_turns(rivals, arguments.rounds, _scrolled), SCROLL_GOAL)
    _report("jump", _in_turns(rivals, arguments.rounds * 10, _jumped), JUMP_GOAL)
    tidying.stop()
    _report_memory(arguments)


def _in_turns(
    rivals: dict[str, Any], rounds: int, taken: Callable[[Any, random.Random], list[float]]
) -> dict[str, list[float]]:
    times: dict[str, list[float]] = {name: [] for name in rivals}
    for turn in range(rounds):
        for name, rival in rivals.items():
            times[name] += taken(rival, random.Random(turn))
    return times


def _opened(rival: Rival, _draw: random.Random) -> list[float]:
    started = time.perf_counter()
    rival.open()
    _until_painted(rival)
    taken = time.perf_counter() - started
    _settle()
    rival.view.hide()
    return [taken]


def _scrolled(rival: Rival, draw: random.Random) -> list[float]:
    """Scroll on from somewhere, a step at a time, as fast as it is painted; the p95 of a step."""
    _jumped(rival, draw)
    bar, times = rival.view.verticalScrollBar(), []
    for _ in range(STEPS):
        started = time.perf_counter()
        bar.setValue(bar.value() + STEP)
        rival.view.viewport().repaint()
        QApplication.processEvents()
        times.append(time.perf_counter() - started)
    return [sorted(times)[int(STEPS * 0.95)]]


def _jumped(rival: Rival, draw: random.Random) -> list[float]:
    bar = rival.view.verticalScrollBar()
    goal = draw.randrange(bar.maximum())
    started = time.perf_counter()
    bar.setValue(goal)
    _until_painted(rival)
    return [time.perf_counter() - started]


class _Paints(QObject):
    """Sees when a list is painted whose rows in sight have all come."""

    def __init__(self, rival: Rival) -> None:
        super().__init__()
        self._rival = rival
        self.whole = False
        rival.view.viewport().installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take note, and let it be painted."""
        if event.type() == QEvent.Type.Paint:
            self.whole = self._rival.is_read()
        return False


def _until_painted(rival: Rival) -> None:
    paints = _Paints(rival)
    _until(lambda: paints.whole)
    rival.view.viewport().removeEventFilter(paints)


def _walk(rival: Any) -> None:
    """Open the list and look at many places of it, as somebody does who looks for something."""
    rival.open()
    _until_painted(rival)
    if isinstance(rival, VisitsList):
        _until(rival.is_counted)
    _settle()
    draw = random.Random(1)
    for _ in range(100):
        _jumped(rival, draw)
    _settle()


def _report(name: str, times: dict[str, list[float]], goal: float) -> None:
    constant, visits = _quick(times["constant"]) * 1000, _quick(times["visits"]) * 1000
    ratio = visits / constant
    over = "" if ratio <= goal else "  over the goal"
    print(f"{name:12} {constant:7.2f} {visits:7.2f} {ratio:6.2f}{over}")


def _report_memory(arguments: argparse.Namespace) -> None:
    used = {}
    for name in ("constant", "visits"):
        command = [sys.executable, "-m", "benchmarks.visits_list", "--memory-of", name]
        command += ["--visits", str(arguments.visits), "--folder", str(arguments.folder)]
        said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
        used[name] = float(said.split()[-1])
    more = used["visits"] - used["constant"]
    over = "" if more <= MEMORY_GOAL else "  over the goal"
    print(f"memory, MB   {used['constant']:7.1f} {used['visits']:7.1f} {more:+6.1f}{over}")


def _show(view: LongList) -> None:
    view.resize(*_SIZE)
    view.show()
    # Where it is while one drags the bar: not over a row.
    bar = view.verticalScrollBar()
    QCursor.setPos(view.mapToGlobal(QPoint(view.width() - bar.width() // 2, view.height() // 2)))


def _until(is_so: Callable[[], bool]) -> None:
    while not is_so():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def _settle() -> None:
    """Let go on what runs beside: what is known of every page's place."""
    until = time.perf_counter() + 0.4
    while time.perf_counter() < until:
        QApplication.processEvents()
        time.sleep(0.01)


def _quick(times: list[float]) -> float:
    """Return the time that a tenth of the tries stayed under."""
    return sorted(times)[len(times) // 10]


def _memory() -> float:
    """Return how much memory this process holds, in MB."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


if __name__ == "__main__":
    main()
