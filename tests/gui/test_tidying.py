"""What only points at itself is let go in the window's thread, and Python does not do it itself."""

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from desk_gui.operations.tidying import Tidying


class Ring:
    """Points at itself, with many others."""

    def __init__(self) -> None:
        self.me = [self] * 3
        self.others = [[self] for _ in range(3000)]


@pytest.fixture
def tidying(qtbot: QtBot) -> Iterator[Tidying]:
    tidying = Tidying()
    yield tidying
    tidying.stop()


def test_what_points_at_itself_is_let_go_in_the_thread_of_the_windows(
    qtbot: QtBot, tidying: Tidying
) -> None:
    tidying.start()
    threads: list[threading.Thread] = []

    def drop_one() -> None:
        ring = Ring()
        weakref.finalize(ring, lambda: threads.append(threading.current_thread()))

    worker = threading.Thread(target=drop_one)
    worker.start()
    worker.join()
    qtbot.waitUntil(lambda: threads == [threading.main_thread()])


def test_python_leaves_it_alone_meanwhile_and_does_it_again_after(tidying: Tidying) -> None:
    before = gc.isenabled()
    tidying.start()
    assert not gc.isenabled()
    tidying.stop()
    assert gc.isenabled() is before
