"""The demo's own morning: who is expected, waits, is with a host, and has left, by now."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from functools import partial
from random import Random

from desk_gui.demo.data import new_uid, read_data
from desk_gui.demo.household import Hosts, spread
from desk_gui.demo.visiting import Deed, Visiting
from desk_gui.demo.visitors import VisitorMaker
from desk_gui.domain.admission import AdmissionDetails, AdmissionKind
from desk_gui.domain.appointments import AppointmentDetails
from desk_gui.domain.languages import Country, Language
from desk_gui.domain.visits import Offer, VisitDetails
from desk_gui.services.access import Desk
from desk_gui.services.admission import AdmissionService
from desk_gui.services.appointments import AppointmentService
from desk_gui.services.visits import VisitService

_LONGEST_AGO, _LONGEST_AHEAD = timedelta(minutes=150), timedelta(minutes=165)
_LAST = timedelta(hours=23, minutes=55)
_FULL = timedelta(minutes=5)
"""Visitors are expected at full five minutes."""
_APPOINTMENT = timedelta(minutes=20)


@dataclass(frozen=True, kw_only=True)
class Planned:
    """A visit of the morning as ``visits.toml`` has it; minutes before now, unless said otherwise.

    ``expected`` counts from now on. ``told`` is how many minutes were said.
    """

    host: str
    name: str = ""
    second: str = ""
    expected: int | None = None
    arrived: int | None = None
    told: int = 0
    told_at: int | None = None
    offered: Sequence[str] = ()
    reminded: int | None = None
    admitted: int | None = None
    sent_on: int | None = None
    shown_on: int | None = None
    left: int | None = None
    ended: str = ""
    people: int = 1
    members: int = 0
    firm: bool = False
    brings: bool = False
    appointment: bool = False
    noted: bool = False


class Span:
    """The hours around now. Near midnight they are pressed together: all of it is today."""

    def __init__(self, now: datetime) -> None:
        self._now = now.replace(second=0, microsecond=0)
        self._midnight = datetime.combine(now.date(), time(), tzinfo=now.tzinfo)
        last = max(self._now, self._midnight + _LAST)
        self._back = min(1.0, (self._now - self._midnight) / _LONGEST_AGO)
        self._ahead = min(1.0, (last - self._now) / _LONGEST_AHEAD)

    @property
    def is_whole(self) -> bool:
        """Whether every minute has its length."""
        return self._back == self._ahead == 1.0

    def begins(self) -> datetime:
        """Return when the first of it happens."""
        return self._now - _LONGEST_AGO * self._back

    def ago(self, minutes: int) -> datetime:
        """Return a time that is over."""
        return self._now - timedelta(minutes=minutes) * self._back

    def around(self, minutes: int) -> datetime:
        """Return a time at which somebody is expected, before now or after."""
        away = timedelta(minutes=minutes) * (self._ahead if minutes > 0 else self._back)
        return self._midnight + (self._now + away - self._midnight) // _FULL * _FULL


class Morning:
    """Makes today's visits: ``book`` on the evening before, then each at its minute."""

    def __init__(self, desk: Desk, chance: Random, hosts: Hosts, maker: VisitorMaker) -> None:
        self._desk, self._chance, self._hosts, self._maker = desk, chance, hosts, maker
        self._visits = VisitService(desk, lambda: Country.KZ)
        self._planned = [Planned(**each) for each in read_data("visits")["morning"]]
        self._going: list[tuple[Planned, VisitDetails, Visiting]] = []

    @property
    def count(self) -> int:
        """How many visits it has, with yesterday's forgotten one."""
        return len(self._planned) + 1

    def book(self, now: datetime, minutes: Sequence[datetime]) -> list[Deed]:
        """Return what is done on the day before: ``minutes`` are those in which people came.

        One comes late, is shown in, and nobody sees them leave.
        """
        visitors = self._maker.some(len(self._planned))
        forgotten = self._maker.with_purpose(self._maker.stranger(), "delivery")
        gone = Visiting(self._desk, new_uid(self._chance), forgotten)
        self._going = [self._prepare(*each) for each in zip(self._planned, visitors, strict=True)]
        late, later = minutes[-len(minutes) // 8], minutes[-len(minutes) // 12]
        expect = partial(self._expect_all, Span(now))
        return [(late, gone.come), (later, gone.go_in), (minutes[-1], expect)]

    def deeds(self, now: datetime) -> list[Deed]:
        """Return what is done today until now."""
        span = Span(now)
        begins = span.begins()
        deeds: list[Deed] = [
            (begins, self._visits.close_forgotten),
            (begins, partial(spread, self._desk, self._hosts, now)),
        ]
        for each in self._going:
            deeds += self._steps(span, *each)
        return sorted(deeds, key=lambda deed: deed[0])

    def _prepare(
        self, planned: Planned, visitor: VisitDetails
    ) -> tuple[Planned, VisitDetails, Visiting]:
        maker = self._maker
        if planned.name:
            visitor = VisitDetails(name=planned.name, language=Language.RU)
        if planned.firm:
            visitor = maker.of_firm(visitor)
        if planned.people > 1:
            visitor = maker.with_group(visitor, planned.people, planned.members)
        if planned.brings:
            visitor = maker.bringing(visitor)
        visitor = maker.with_purpose(visitor, *filter(None, (planned.host, planned.second)))
        return planned, visitor, Visiting(self._desk, new_uid(self._chance), visitor)

    def _expect_all(self, span: Span) -> None:
        for planned, visitor, visiting in self._going:
            if planned.expected is None:
                continue
            at = span.around(planned.expected)
            if planned.appointment and span.is_whole:
                self._appoint(planned, visitor, visiting, at)
            else:
                visiting.expect(at)
            if planned.noted:
                self._note(visitor)

    def _appoint(
        self, planned: Planned, visitor: VisitDetails, visiting: Visiting, at: datetime
    ) -> None:
        details = AppointmentDetails(
            host=self._hosts[planned.host],
            starts_at=at,
            ends_at=at + _APPOINTMENT,
            visit=visitor,
        )
        service = AppointmentService(self._desk)
        made = service.make(new_uid(self._chance), details, anyway=True).value
        if made[0].visit is not None:
            visiting.is_of(made[0].visit)

    def _note(self, visitor: VisitDetails) -> None:
        """Write what helps with a visitor."""
        text = read_data("house")["hint"]["kk" if visitor.language is Language.KK else "ru"]
        note = AdmissionDetails(kind=AdmissionKind.NOTE, name=visitor.name, text=text)
        AdmissionService(self._desk).add(new_uid(self._chance), note)

    def _steps(
        self, span: Span, planned: Planned, visitor: VisitDetails, visiting: Visiting
    ) -> list[Deed]:
        offers = [Offer(each) for each in planned.offered]
        steps: list[tuple[int | None, Callable[[], object]]] = [
            (planned.arrived, visiting.come),
            (planned.arrived if offers else None, partial(visiting.take, offers)),
            (planned.told_at, partial(visiting.hear, planned.told)),
            (planned.reminded, visiting.press),
            (planned.admitted, visiting.go_in),
            (planned.sent_on, visiting.go_on),
            (planned.shown_on, visiting.go_in),
            (planned.left, self._end(planned, visitor, visiting)),
        ]
        return [(span.ago(minutes), do) for minutes, do in steps if minutes is not None]

    def _end(
        self, planned: Planned, visitor: VisitDetails, visiting: Visiting
    ) -> Callable[[], object]:
        """Return how the visit ends."""
        match planned.ended:
            case "no_show":
                return visiting.stay_away
            case "unserved":
                return partial(visiting.give_up, self._maker.reason("unserved", visitor))
            case "cancelled":
                return partial(visiting.cancel, self._maker.reason("cancelled", visitor))
        return visiting.leave
