"""A desk in Budapest and a clock that is moved: what the tests of calls and visits stand on."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from desk_gui.domain.refusals import Refusal, RefusedError
from desk_gui.services.access import Desk
from tests.conftest import Clock

BUDAPEST = ZoneInfo("Europe/Budapest")
NINE = datetime(2026, 11, 18, 9, 0, tzinfo=BUDAPEST)
"""A Wednesday; the office has the usual week, 8 to 17."""


@dataclass
class AtDesk:
    """A desk, and a clock that is moved."""

    desk: Desk
    clock: Clock

    def later(self, minutes: float = 1) -> datetime:
        """Let time go on, and return what the clock shows then."""
        utc = self.clock.at.astimezone(UTC) + timedelta(minutes=minutes)
        self.clock.at = utc.astimezone(self.clock.at.tzinfo)
        return self.clock.at


def refusals(action: Callable[[], object]) -> set[Refusal]:
    """Return why an action is refused."""
    with pytest.raises(RefusedError) as refused:
        action()
    return set(refused.value.refusals)
