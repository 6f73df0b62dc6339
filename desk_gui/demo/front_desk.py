"""What happens at the demo's front desk, day by day: who comes in, and who rings."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import partial
from random import Random

from desk_gui.demo.household import move_in
from desk_gui.demo.reception import ReceptionMaker
from desk_gui.demo.telephone import TelephoneMaker
from desk_gui.demo.visiting import Deed
from desk_gui.domain.actors import Actor
from desk_gui.domain.people import Person
from desk_gui.services.access import Desk


class FrontDeskMaker:
    """Lets the house have its people, and spreads ``visits`` and ``calls`` over its days.

    Each has a chance of its own: the others are the same however many there are.
    """

    def __init__(
        self,
        desk: Desk,
        seed: int,
        accounts: Mapping[str, Actor],
        people: Sequence[Person],
        *,
        visits: int,
        calls: int,
    ) -> None:
        self._visits, self._calls = visits, calls
        chance = Random(seed)
        hosts = move_in(desk, chance, accounts)
        self._reception = ReceptionMaker(desk, chance, hosts, people)
        self._telephone = TelephoneMaker(desk, Random(seed + 1), hosts, people)

    def deeds_on(
        self, minutes: Sequence[datetime], left: int, days: int, now: datetime
    ) -> list[Deed]:
        """Return what happens on the day after which so many of the ``days`` are left.

        On the last one, today, it ends now.
        """
        return [
            *self._visits_on(minutes, left, days, now),
            *self._calls_on(minutes, left, days, now),
        ]

    def _visits_on(
        self, minutes: Sequence[datetime], left: int, days: int, now: datetime
    ) -> list[Deed]:
        reception = self._reception
        if not self._visits:
            return []
        if not left:
            return reception.morning.deeds(now)
        count = _share(self._visits - reception.morning.count, left, days)
        deeds = reception.everyday(minutes, count)
        if left == 1:
            deeds += reception.morning.book(now, minutes)
            deeds.append((minutes[-1], partial(reception.look_ahead, now.date())))
        return deeds

    def _calls_on(
        self, minutes: Sequence[datetime], left: int, days: int, now: datetime
    ) -> list[Deed]:
        telephone = self._telephone
        if not self._calls:
            return []
        if not left:
            return telephone.morning.deeds(now)
        count = _share(self._calls - telephone.morning.count, left, days)
        return telephone.everyday(minutes, count)


def _share(count: int, left: int, days: int) -> int:
    """Return how many of all fall on one of the days before today; so many are left after it."""
    whole = max(0, count)
    return whole * (days - left + 1) // days - whole * (days - left) // days
