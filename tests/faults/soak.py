"""Ten thousand sales in one process: the memory it takes stays as it is. ``make soak``."""

import gc
import os
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk_gui.operations.drafts import Draft, DraftStore
from desk_gui.services.access import Desk
from desk_gui.services.subscriptions import SubscriptionService
from tests.conftest import NOON
from tests.faults.figures import Figures
from tests.gui.conftest import dressed, runner
from tests.gui.counters import Counter
from tests.gui.drafting import Room
from tests.gui.hands import CTRL, ENTER, press
from tests.gui.test_sale_page import sell_a_year
from tests.offices import line, open_counter, sale
from tests.runners import InlineRunner

__all__ = ["dressed", "runner"]

SALES, SETTLED = 10_000, 1_000
PAGE = os.sysconf("SC_PAGE_SIZE")
MOST = 0.02
"""How much the memory may grow from sale 1,000 to sale 10,000."""


def resident() -> int:
    """Return how many pages of memory this process takes."""
    gc.collect()
    return int(Path("/proc/self/statm").read_text("ascii").split()[1])


def turn_the_loop() -> None:
    """Do what the program does between two keys: paint, tell, delete what is to be deleted."""
    loop = QEventLoop()
    QTimer.singleShot(0, loop.quit)
    loop.exec()


def growth(sell: Callable[[int], object]) -> float:
    """Sell ten thousand times; return by how much of itself the memory grew."""
    settled = 0
    for number in range(1, SALES + 1):
        sell(number)
        if number == SETTLED:
            settled = resident()
        if number % SETTLED == 0:
            print(f"{number:,} sales, {resident() * PAGE / 2**20:.1f} MB", flush=True)
    return resident() / settled - 1


def note(figures: Figures, what: str, grown: float) -> None:
    figures.note(f"{grown:+.2%} memory from sale {SETTLED:,} to {SALES:,}, {what}")
    megabytes = resident() * PAGE / 2**20
    figures.note(f"{megabytes:.0f} MB at the end, {what}")
    assert grown <= MOST


def test_sales_through_the_services(sqlite_desk: Desk, tmp_path: Path, figures: Figures) -> None:
    counter = open_counter(sqlite_desk)
    service, drafts = SubscriptionService(sqlite_desk, lambda _form: None), DraftStore(tmp_path)
    draft = Draft(
        uid="",
        account=1,
        kind="sale",
        page="subscriptions",
        title="Нұрланова",
        content="{}",
        started_at=NOON.isoformat(),
        saved_at=NOON.isoformat(),
        shelved=False,
    )

    def sell(number: int) -> None:
        drafts.keep([replace(draft, uid=f"{number}")])
        service.sell(sale(counter, line(counter)))
        drafts.keep([], [f"{number}"])

    grown = growth(sell)
    drafts.close()
    note(figures, "through the services", grown)


@pytest.fixture
def room(
    qtbot: QtBot, qapp: QApplication, sqlite_desk: Desk, runner: InlineRunner, tmp_path: Path
) -> Iterator[Room]:
    room = Room(qtbot, qapp, Counter(sqlite_desk, runner, tmp_path), tmp_path)
    yield room
    room.close()


def test_sales_through_the_window(room: Room, figures: Figures) -> None:
    room.press.begin_sale()

    def sell(_number: int) -> None:
        sell_a_year()
        room.drafts.flush()
        press(ENTER, CTRL)
        turn_the_loop()

    grown = growth(sell)
    assert room.counter.book.sums_on(room.counter.today).value.forms == SALES
    note(figures, "through the window", grown)
