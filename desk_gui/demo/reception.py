"""The demo's reception: a month of visits, the appointments to come, and this morning."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from functools import partial
from random import Random

from desk_gui.demo.data import new_uid, read_data, weighted
from desk_gui.demo.household import Hosts, write_notes
from desk_gui.demo.morning import Morning
from desk_gui.demo.visiting import Deed, Visiting
from desk_gui.demo.visitors import VisitorMaker
from desk_gui.domain.appointments import AppointmentDetails, Every, Repeat, Slot
from desk_gui.domain.people import Person
from desk_gui.domain.visits import Stop, VisitDetails
from desk_gui.services.access import Desk
from desk_gui.services.appointments import AppointmentService

_ENDS = {"left": 86, "unserved": 4, "no_show": 7, "cancelled": 3}
_EXPECTED = 0.3
_OF_FIRM, _GROUPS, _BRINGING = 0.15, 0.06, 0.1
_LONGEST_WAIT, _LONGEST_TALK = 22, 40
_UNSEEN = _LONGEST_WAIT + _LONGEST_TALK + 5
"""So long before closing the last of a day comes: everybody is out by then."""
_COMING = ("lawyer", "complaints", "head", "deputy", "personnel", "accountant", "complaints")
"""With whom visitors have an appointment in the days to come."""
_CHOICE = 30
"""Free times of which somebody takes one."""
_COUNSEL = ("lawyer", timedelta(hours=10), timedelta(minutes=30), 8)
_MEETING = ("head", timedelta(hours=9), timedelta(minutes=45), 12)


class ReceptionMaker:
    """Makes what happens at the reception; everything is done at the desk's own time."""

    def __init__(self, desk: Desk, chance: Random, hosts: Hosts, people: Sequence[Person]) -> None:
        self._desk, self._chance, self._hosts = desk, chance, hosts
        self._maker = VisitorMaker(chance, hosts, people)
        self.morning = Morning(desk, chance, hosts, self._maker)
        self._appointments = AppointmentService(desk)
        write_notes(desk, chance)

    def everyday(self, minutes: Sequence[datetime], count: int) -> list[Deed]:
        """Return what so many visitors do on a day that is over; ``minutes`` are those of the day.

        All of them are out before it closes.
        """
        open_at = minutes[: -_UNSEEN or None] or minutes[:1]
        deeds: list[Deed] = []
        for visitor in self._maker.some(count):
            deeds += self._visit(self._dressed(visitor), self._chance.choice(open_at), minutes)
        return deeds

    def look_ahead(self, today: date) -> None:
        """Make the appointments of the days to come, and those that come every week."""
        tomorrow = today + timedelta(days=1)
        first = self._free("head", tomorrow)[0].starts_at.date()
        words = read_data("visits")["series"]
        regular, *others = self._maker.some(1 + len(_COMING))
        counsel = replace(
            self._maker.of_firm(regular),
            stops=(Stop(host=self._hosts["lawyer"], purpose=words["visit"][0]),),
        )
        for each in (
            replace(self._weekly(first, *_MEETING), title=words["busy"][0]),
            replace(self._weekly(first, *_COUNSEL), visit=counsel),
        ):
            self._appointments.make(new_uid(self._chance), each)
        for host, visitor in zip(_COMING, others, strict=True):
            self._appoint(host, visitor, first)

    def _appoint(self, host: str, visitor: VisitDetails, first: date) -> None:
        """Let somebody take one of the next free times of a host."""
        slot = self._chance.choice(self._free(host, first))
        details = AppointmentDetails(
            host=self._hosts[host],
            starts_at=slot.starts_at,
            ends_at=slot.ends_at,
            visit=self._maker.with_purpose(visitor, host),
        )
        self._appointments.make(new_uid(self._chance), details)

    def _free(self, host: str, first: date) -> Sequence[Slot]:
        return self._appointments.free(self._hosts[host], first, limit=_CHOICE).value

    def _weekly(
        self, first: date, host: str, begins: timedelta, lasts: timedelta, times: int
    ) -> AppointmentDetails:
        starts = datetime.combine(first, time(), tzinfo=self._desk.now().tzinfo) + begins
        return AppointmentDetails(
            host=self._hosts[host],
            starts_at=starts,
            ends_at=starts + lasts,
            repeat=Repeat(every=Every.WEEK, count=times),
        )

    def _dressed(self, visitor: VisitDetails) -> VisitDetails:
        """Return a visitor with a purpose, now and then with a firm, with others, with a parcel."""
        maker, chance = self._maker, self._chance
        if chance.random() < _OF_FIRM:
            visitor = maker.of_firm(visitor)
        if chance.random() < _GROUPS:
            visitor = maker.with_group(visitor, chance.randint(2, 8), 1)
        if chance.random() < _BRINGING:
            visitor = maker.bringing(visitor)
        return maker.with_purpose(visitor, maker.host())

    def _visit(
        self, visitor: VisitDetails, at: datetime, minutes: Sequence[datetime]
    ) -> list[Deed]:
        visiting = Visiting(self._desk, new_uid(self._chance), visitor)
        end = weighted(self._chance, _ENDS)
        seen = at + timedelta(minutes=self._chance.randint(1, _LONGEST_WAIT))
        gone = seen + timedelta(minutes=self._chance.randint(4, _LONGEST_TALK))
        begun: list[Deed] = []
        if end in {"no_show", "cancelled"} or self._chance.random() < _EXPECTED:
            begun = [(minutes[0], partial(visiting.expect, at + timedelta(minutes=1)))]
        match end:
            case "no_show":
                return [*begun, (minutes[-1], visiting.stay_away)]
            case "cancelled":
                return [*begun, (at, partial(visiting.cancel, self._maker.reason(end, visitor)))]
            case "unserved":
                give_up = partial(visiting.give_up, self._maker.reason(end, visitor))
                return [*begun, (at, visiting.come), (gone, give_up)]
        return [*begun, (at, visiting.come), (seen, visiting.go_in), (gone, visiting.leave)]
