"""What the reception's papers are made from: badges, slips, lists and reports.

All times are in the office's zone.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum

from desk_gui.domain.appointments import Appointment, AppointmentState
from desk_gui.domain.clock_times import minutes_between
from desk_gui.domain.evacuations import Evacuation, EvacuationKind, PresentPerson
from desk_gui.domain.languages import Language
from desk_gui.domain.retention import USUAL_DAYS, RecordKind
from desk_gui.domain.visits import (
    HostOnPaper,
    VisitDetails,
    VisitFigures,
    VisitLine,
    VisitPaper,
)


@dataclass(frozen=True, kw_only=True)
class BadgePaper:
    """A visitor's badge; ``number`` is what people say, ``code`` what a scanner reads."""

    number: str
    code: str
    code_shown: str = ""
    """The code as people read it, with hyphens; empty: as it is."""
    name: str
    """Empty for one of a group nobody has named: a line to write on."""
    firm: str
    host: str
    room: str
    arrived_at: datetime
    place: int = 1
    of: int = 1
    """Of how many who came together this is which."""


def visit_badges(paper: VisitPaper, *, code: str, code_shown: str = "") -> tuple[BadgePaper, ...]:
    """Return the badges of a visit that has begun: one for everybody who came.

    Those of a group that nobody has named get one to be written on.

    Raises:
        ValueError: the visit has not begun.
    """
    visit, host = paper.visit, paper.host
    if visit.arrived_at is None:
        raise ValueError(visit.state)
    details = visit.details
    leader = BadgePaper(
        number=visit.number.rpartition("-")[2],
        code=code,
        code_shown=code_shown,
        name=details.name,
        firm=details.firm,
        host=host.name if host else "",
        room=host.room if host else "",
        arrived_at=visit.arrived_at,
        of=max(details.people, 1 + len(details.members)),
    )
    named = [(member.name, member.firm or details.firm) for member in details.members]
    unnamed = [("", details.firm)] * (leader.of - 1 - len(named))
    others = (
        replace(leader, name=name, firm=firm, place=place)
        for place, (name, firm) in enumerate((*named, *unnamed), 2)
    )
    return leader, *others


@dataclass(frozen=True, kw_only=True)
class BadgeFormat:
    """A format that badges can be printed in; sizes of the sheet in millimetres."""

    name: str
    """As the rules of the reception name it."""
    words: Mapping[Language, str]
    media: str
    """The paper, as the print service names it."""
    width: float
    height: float
    places: int
    """Badges on one sheet."""


@dataclass(frozen=True, kw_only=True)
class PresentPaper:
    """Everybody who is in the house now, in the order in which they are to be listed."""

    people: tuple[PresentPerson, ...]
    at: datetime
    kind: EvacuationKind | None = None
    """None leaves it to a pen to tick whether it is a drill."""
    assembly_point: str = ""
    assembly_point_second: str = ""
    """The same in the second language of the office."""
    fresh_at: datetime | None = None
    """When the copy that always lies on disk was made last; None: now."""


@dataclass(frozen=True, kw_only=True)
class EvacuationPaper:
    """An alarm or a drill that is over, with where people met."""

    evacuation: Evacuation
    assembly_point: str = ""
    assembly_point_second: str = ""


@dataclass(frozen=True, kw_only=True)
class SlipStop:
    """A purpose of a visit, as a slip says it."""

    purpose: str
    host: str = ""
    room: str = ""


@dataclass(frozen=True, kw_only=True)
class SlipPaper:
    """A visit as its host, or their secretary, has to know it."""

    number: str
    code: str
    name: str
    host: str
    """Whom the slip goes to."""
    room: str = ""
    firm: str = ""
    phone: str = ""
    language: Language | None = None
    people: int = 1
    members: tuple[str, ...] = ()
    stops: tuple[SlipStop, ...] = ()
    brings: str = ""
    note: str = ""
    customer: str = ""
    """The code of the person on record."""
    expected_at: datetime | None = None
    arrived_at: datetime | None = None
    told_until: datetime | None = None
    admitted_at: datetime | None = None
    left_at: datetime | None = None
    badge: str = ""
    """The numbers of the plastic badges they carry."""
    worker: str = ""
    """Who wrote the slip."""


def visit_slip(paper: VisitPaper, *, code: str, worker: str = "", customer: str = "") -> SlipPaper:
    """Return a visit as its present host has to know it; ``code`` is as people read it."""
    visit, details, host = paper.visit, paper.visit.details, paper.host
    stops = tuple(
        SlipStop(
            purpose=", ".join(filter(None, (stop.topic, stop.purpose))),
            host=with_whom.name if with_whom and with_whom != host else "",
            room=with_whom.room if with_whom and with_whom != host else "",
        )
        for stop, with_whom in zip(details.stops, paper.hosts, strict=True)
    )
    return SlipPaper(
        number=visit.number,
        code=code,
        name=details.name,
        host=host.name if host else "",
        room=host.room if host else "",
        firm=details.firm,
        phone=details.phone,
        language=details.language,
        people=details.people,
        members=tuple(member.name for member in details.members),
        stops=stops,
        brings=details.brings,
        note=details.note,
        customer=customer,
        expected_at=visit.expected_at,
        arrived_at=visit.arrived_at,
        told_until=visit.told_until,
        admitted_at=visit.admitted_at,
        left_at=visit.left_at,
        badge=", ".join(visit.badge_numbers),
        worker=worker,
    )


class AppointmentNews(StrEnum):
    """What a slip tells the visitor of an appointment."""

    MADE = "made"
    MOVED = "moved"
    CANCELLED = "cancelled"


@dataclass(frozen=True, kw_only=True)
class AppointmentPaper:
    """An appointment, as it is handed to the visitor."""

    news: AppointmentNews
    name: str
    starts_at: datetime
    ends_at: datetime
    host: str
    post: str = ""
    room: str = ""
    phone: str = ""
    """Where to call if they cannot come."""
    address: str = ""
    firm: str = ""
    purpose: str = ""
    bring: str = ""
    """What to bring along."""
    moved_from: datetime | None = None
    from_host: str = ""
    """With whom it was to be before."""
    reason: str = ""
    language: Language | None = None
    """The visitor's."""
    code: str = ""
    """What a scanner reads when they come; empty: none is printed."""
    worker: str = ""


def appointment_slip(
    appointment: Appointment,
    visit: VisitDetails,
    host: HostOnPaper,
    *,
    code: str = "",
    worker: str = "",
) -> AppointmentPaper:
    """Return an appointment as its visitor takes it along; it tells what became of it."""
    news = AppointmentNews.MOVED if appointment.moved_from else AppointmentNews.MADE
    if appointment.state is AppointmentState.CANCELLED:
        news = AppointmentNews.CANCELLED
    return AppointmentPaper(
        news=news,
        name=visit.name,
        starts_at=appointment.starts_at,
        ends_at=appointment.ends_at,
        host=host.name,
        post=host.post,
        room=host.room,
        phone=host.phone,
        firm=visit.firm,
        purpose=visit.stops[0].purpose or visit.stops[0].topic,
        bring=visit.brings,
        moved_from=appointment.moved_from,
        from_host=appointment.from_host_name,
        reason=appointment.reason,
        language=visit.language,
        code=code,
        worker=worker,
    )


@dataclass(frozen=True, kw_only=True)
class NoticePaper:
    """The privacy notice in a visitor's language, to be signed."""

    language: Language
    days: Mapping[RecordKind, int] = field(default_factory=lambda: dict(USUAL_DAYS))
    """Days each kind of record is kept."""
    contact: str = ""
    """Whom to ask: a name, a telephone number."""
    name: str = ""
    """Who signs; empty for a line to write on."""


@dataclass(frozen=True, kw_only=True)
class Copied:
    """Which copy of a paper this is, and from which day."""

    number: int
    day: date


@dataclass(frozen=True, kw_only=True)
class ProtocolPaper:
    """The visits of a day, to be signed."""

    day: date
    lines: tuple[VisitLine, ...]
    figures: VisitFigures
    anchor: str = ""
    """The short code of the history's end."""
    handed_over: str = ""
    taken_over: str = ""
    copied: Copied | None = None


@dataclass(frozen=True, kw_only=True)
class Load:
    """How many came on a day, or to somebody."""

    visits: int
    people: int
    waited_minutes: float = 0.0
    """Average, over those who were shown in."""
    over_norm: int = 0
    auto_closed: int = 0


@dataclass(frozen=True, kw_only=True)
class HostLoad(Load):
    """Who came to somebody."""

    host: str


@dataclass(frozen=True, kw_only=True)
class DayLoad(Load):
    """Who came on a day."""

    day: date


@dataclass(frozen=True, kw_only=True)
class ReportPaper:
    """The visits of a range in figures; no names but those of hosts."""

    figures: VisitFigures
    hosts: tuple[HostLoad, ...] = ()
    days: tuple[DayLoad, ...] = ()
    wait_norm: int = 15
    """Minutes."""
    filter: str = ""
    """What else was asked for, in the words of the screen."""
    without_auto_closed: bool = False
    anchor: str = ""
    worker: str = ""


def waited_minutes(line: VisitLine) -> int | None:
    """Return how many whole minutes a visitor waited; None for who was never shown in."""
    since = line.waiting_since or line.arrived_at
    if since is None or line.admitted_at is None:
        return None
    return minutes_between(since, line.admitted_at)
