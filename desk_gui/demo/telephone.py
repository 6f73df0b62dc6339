"""The demo's telephone: a month of calls, and what was promised in them."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from functools import partial
from random import Random

from desk_gui.demo.callers import CallerMaker
from desk_gui.demo.calling import Calling
from desk_gui.demo.data import read_data, weighted
from desk_gui.demo.household import Hosts
from desk_gui.demo.telephone_morning import TelephoneMorning
from desk_gui.demo.visiting import Deed
from desk_gui.domain.calls import Caller
from desk_gui.domain.people import Person
from desk_gui.services.access import Desk

_AT_ONCE = ("answered", "transferred", "wrong_number", "dropped", "reached", "not_reached")
"""Ends after which nothing is left to be done."""
_NOBODY_ASKED_FOR = 0.25
_OF_FIRM = 0.2
_LATEST = 110
"""So many minutes after a call all is done that follows from it: nothing stays open overnight."""
_FATES = {"kept": 84, "renewed": 9, "broken": 7}
_USUAL = 1
"""How many ring in an hour that the data has nothing of."""


class TelephoneMaker:
    """Makes what happens at the telephone; everything is done at the desk's own time."""

    def __init__(self, desk: Desk, chance: Random, hosts: Hosts, people: Sequence[Person]) -> None:
        self._desk, self._chance = desk, chance
        self._maker = CallerMaker(chance, hosts, people)
        self._data = read_data("calls")
        self.morning = TelephoneMorning(desk, chance, hosts, self._maker)

    def everyday(self, minutes: Sequence[datetime], count: int) -> list[Deed]:
        """Return what becomes of so many calls on a day that is over.

        ``minutes`` are those of the day; nothing is open when it closes.
        """
        hours: dict[str, int] = self._data["hours"]
        load = [hours.get(str(at.hour), _USUAL) for at in minutes]
        last = minutes[max(0, len(minutes) - _LATEST)]
        deeds: list[Deed] = []
        for caller in self._maker.some(count):
            at = self._chance.choices(minutes, load)[0]
            deeds += self._call(caller, at, at < last)
        return deeds

    def _call(self, caller: Caller, at: datetime, in_time: bool) -> list[Deed]:
        ends: dict[str, int] = self._data["ends"]
        possible = {end: ends[end] for end in ends if in_time or end in _AT_ONCE}
        end = weighted(self._chance, possible)
        if self._chance.random() < _OF_FIRM and caller.name:
            caller = self._maker.of_firm(caller)
        asks = end != "answered" or self._chance.random() >= _NOBODY_ASKED_FOR
        host = self._maker.host() if asks and end not in {"wrong_number", "missed"} else ""
        calling = Calling(self._desk, self._chance, self._maker.details(caller, end, host))
        if end == "missed":
            return [(at, calling.ring_in_vain), (self._after(at, 4, 35), calling.ring_back)]
        if end in _AT_ONCE:
            return [(at, calling.end)]
        deeds: list[Deed] = [(at, calling.end), (self._after(at, 4, 14), calling.confirm)]
        if end == "please_call":
            deeds += self._follow(calling, caller, at)
        return deeds

    def _follow(self, calling: Calling, caller: Caller, at: datetime) -> list[Deed]:
        """Return how it ends that somebody is to be rung back."""
        later = self._after(at, 40, 70)
        match weighted(self._chance, _FATES):
            case "broken":
                return [(later, partial(calling.break_off, self._maker.reason("broken", caller)))]
            case "renewed":
                until = later + timedelta(minutes=30)
                why = self._maker.reason("renewed", caller)
                back = self._after(later, 15, 30)
                put_off = partial(calling.put_off, why, until)
                return [(later, put_off), (back, calling.ring_back)]
        return [(self._after(at, 15, 100), calling.ring_back)]

    def _after(self, at: datetime, least: int, most: int) -> datetime:
        return at + timedelta(minutes=self._chance.randint(least, most))
