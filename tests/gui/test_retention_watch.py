"""The nightly purge in an open window: at its hour, once, and told when it is refused."""

from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from desk_gui.domain.languages import Country
from desk_gui.domain.refusals import RefusedError
from desk_gui.domain.storage import StorageFull
from desk_gui.domain.visits import VisitState
from desk_gui.operations.retention_watch import RetentionWatch
from desk_gui.services.access import Desk
from desk_gui.services.retention import RetentionService
from tests.conftest import NOON, Clock
from tests.runners import InlineRunner
from tests.visits import add_visit

if TYPE_CHECKING:
    from desk_gui.domain.retention import PurgeReport

OLD = date(2026, 8, 1)


class Nights:
    """A watch, and what it told."""

    def __init__(self, keeper: RetentionService) -> None:
        self.watch = RetentionWatch(keeper, InlineRunner())
        self.reports: list[PurgeReport] = []
        self.outdated: list[date] = []
        self.watch.purged.connect(self.reports.append)
        self.watch.outdated.connect(self.outdated.append)

    @property
    def purged(self) -> list[int]:
        """How much went in each run."""
        return [report.purged for report in self.reports]


@pytest.fixture
def keeper(sqlite_desk: Desk, tmp_path: Path) -> RetentionService:
    return RetentionService(sqlite_desk, tmp_path, lambda: Country.KZ)


@pytest.fixture
def nights(qapp: QApplication, keeper: RetentionService) -> Nights:
    return Nights(keeper)


def test_a_missed_run_is_made_at_the_start_and_the_next_at_its_hour(
    nights: Nights, sqlite_desk: Desk, clock: Clock
) -> None:
    add_visit(sqlite_desk, state=VisitState.LEFT, day=OLD)
    nights.watch.start()
    assert (nights.purged, nights.outdated) == ([1], [date(2026, 8, 20)])
    nights.watch.look()
    clock.at = NOON + timedelta(hours=13, minutes=59)
    nights.watch.look()
    assert nights.purged == [1]
    add_visit(sqlite_desk, state=VisitState.LEFT, day=OLD)
    clock.at = NOON + timedelta(hours=14)
    nights.watch.look()
    assert nights.purged == [1, 1]
    nights.watch.close()


def test_why_it_could_not_be_made_is_told_and_it_is_tried_again(
    nights: Nights, keeper: RetentionService, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[object] = []
    nights.watch.changed.connect(lambda: told.append(nights.watch.refusals))

    def full(_cancelled: object) -> object:
        raise RefusedError(StorageFull())

    with monkeypatch.context() as trouble:
        trouble.setattr(keeper, "keep_up", full)
        nights.watch.look()
        nights.watch.look()
    nights.watch.look()
    assert told == [(StorageFull(),), ()]
    assert nights.purged == [0]
