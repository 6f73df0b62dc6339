from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from desk_gui.operations.neighbours import Neighbours
from desk_gui.operations.runner import Runner
from desk_gui.services.changes import Outcome, Topic
from desk_gui.services.news import NewsService
from tests.databases import PostgresServer

PEOPLE = frozenset({Topic.PEOPLE})


@pytest.fixture
def url(postgres_server: PostgresServer) -> Iterator[str]:
    with postgres_server.fresh_database() as found:
        yield found


class Workstation:
    def __init__(self, url: str) -> None:
        self.runner = Runner()
        self.neighbours = Neighbours(NewsService(url), self.runner)
        self.heard: list[frozenset[Topic]] = []
        self.runner.changed.connect(self.heard.append)

    def change(self, owner: QObject) -> None:
        self.runner.run(owner, lambda: Outcome(None, PEOPLE))

    def close(self) -> None:
        self.neighbours.close()
        self.runner.close()


def test_a_change_reaches_the_other_desk_and_comes_back_to_none(qtbot: QtBot, url: str) -> None:
    first, second = Workstation(url), Workstation(url)

    def told() -> bool:
        # The listener may still be connecting: say it until it is heard.
        first.change(first.runner)
        return bool(second.heard)

    qtbot.waitUntil(told, timeout=20_000)
    ours = len(first.heard)
    second.change(second.runner)
    qtbot.waitUntil(lambda: len(first.heard) > ours, timeout=20_000)
    assert set(first.heard) | set(second.heard) == {PEOPLE}
    first.close()
    second.close()


def test_a_gone_database_is_no_crash(qtbot: QtBot) -> None:
    alone = Workstation("postgresql://nobody@localhost:1/nothing")
    with qtbot.waitSignal(alone.runner.changed, timeout=20_000):
        alone.change(alone.runner)
    alone.close()
    assert alone.heard == [PEOPLE]
