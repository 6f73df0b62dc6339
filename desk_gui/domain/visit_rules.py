"""What may be written down of a visit, which step may follow which, and in what order times lie.

Times are compared as moments, never by the clock on the wall: a visit may go
over midnight, and over the night in which the clock is moved.
"""

from collections.abc import Callable, Container, Iterable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from enum import Enum, auto
from functools import partial
from itertools import pairwise

from desk_gui.domain.folding import fold
from desk_gui.domain.people_rules import TooMany
from desk_gui.domain.reception import OutOfRange
from desk_gui.domain.refusals import Gathered, Missing, Refusal, RefusedError
from desk_gui.domain.texts import clean_text
from desk_gui.domain.visits import (
    IN_HOUSE,
    OPEN,
    AlreadyArrived,
    AlreadyOver,
    ExpectedInThePast,
    InTheFuture,
    Member,
    NoHost,
    NotArrived,
    NotInOrder,
    NotWaiting,
    NotWithHost,
    Stop,
    TooFewPeople,
    VisitDetails,
    VisitLine,
    VisitState,
)

NAME_LIMIT = 400
FIRM_LIMIT = 400
PHONE_LIMIT = 100
PURPOSE_LIMIT = 400
TOPIC_LIMIT = 200
BRINGS_LIMIT = 400
NOTE_LIMIT = 1000
REASON_LIMIT = 400
BADGE_LIMIT = 20
MOST_PEOPLE = 999
MOST_MEMBERS = 200
MOST_STOPS = 20
LONGEST_WAIT = 480
"""Minutes that a visitor can be told to wait."""
SCANNED_TWICE = timedelta(seconds=3)
"""A scanner that reads a badge again so soon after its visit's last step has read it once."""

Arrival = tuple[str, datetime]
"""Who checked a visitor in, and when."""


class Step(Enum):
    """What can be done with a visit, where it depends on how the visit stands."""

    ARRIVE = auto()
    ADMIT = auto()
    GO_ON = auto()
    LEAVE = auto()
    LEAVE_UNSERVED = auto()
    MISS = auto()
    CANCEL = auto()
    MOVE = auto()
    WAIT = auto()
    """Whatever is done for who waits: told how long, the host reminded."""
    STAY = auto()
    """Whatever is done for who is in the house: offered a seat, given a badge."""


_OF_EXPECTED = frozenset({Step.ARRIVE, Step.MISS, Step.CANCEL, Step.MOVE})


def check_step(step: Step, state: VisitState, arrival: Callable[[], Arrival]) -> None:
    """Check that a visit that stands so can take the step; ``arrival`` is asked where told.

    To show in who is with the host already is no error: it is done.

    Raises:
        RefusedError: ``AlreadyOver``, ``NotArrived``, ``AlreadyArrived``,
            ``NotWaiting`` or ``NotWithHost``.
    """
    refusal = _refusal(step, state, arrival)
    if refusal is not None:
        raise RefusedError(refusal)


def _refusal(step: Step, state: VisitState, arrival: Callable[[], Arrival]) -> Refusal | None:
    if state not in OPEN:
        return AlreadyOver(state=state)
    if state is VisitState.EXPECTED:
        return None if step in _OF_EXPECTED else NotArrived()
    if step in _OF_EXPECTED:
        by, at = arrival()
        return AlreadyArrived(by=by, at=at)
    if state is VisitState.WITH_HOST and step in {Step.WAIT, Step.LEAVE_UNSERVED}:
        return NotWaiting()
    if state is VisitState.WAITING and step is Step.GO_ON:
        return NotWithHost()
    return None


def check_expected(expected_at: datetime, now: datetime) -> None:
    """Check that a visitor can still come then: this minute, or later.

    Raises:
        RefusedError: ``ExpectedInThePast``.
    """
    if _minute(expected_at) < _minute(now):
        raise RefusedError(ExpectedInThePast(field="expected_at"))


def check_happened(at: datetime, now: datetime, field: str) -> None:
    """Check that what is said to have happened does not lie ahead.

    Raises:
        RefusedError: ``InTheFuture``.
    """
    if _utc(at) > _utc(now):
        raise RefusedError(InTheFuture(field=field))


def check_order(times: Sequence[tuple[str, datetime | None]], changed: Container[str]) -> None:
    """Check that no time lies before the one that comes before it; what is None is left out.

    Each comes with its field; of two that contradict, one that was ``changed``
    is said to be wrong. To the minute: a clock on the wall shows no more.

    Raises:
        RefusedError: ``NotInOrder`` for the first such pair.
    """
    known = [(field, at) for field, at in times if at is not None]
    for (before, earlier), (field, later) in pairwise(known):
        if _minute(later) < _minute(earlier):
            wrong = next((name for name in (field, before) if name in changed), "")
            raise RefusedError(NotInOrder(field=wrong, earlier=earlier, later=later))


def same_minute(one: datetime | None, other: datetime) -> bool:
    """Tell whether two times look the same on a clock that shows minutes."""
    return one is not None and _minute(one) == _minute(other)


def closing_after(began: datetime, closes_at: int, zone: tzinfo | None) -> datetime:
    """Return when the house closes who has been in it since ``began``, in UTC.

    The first time after it that the office's clock shows ``closes_at`` minutes
    after midnight: who comes at night is not closed before the next evening.
    """
    day = began.astimezone(zone).date() - timedelta(days=1)
    while (moment := _on(day, closes_at, zone)) <= _utc(began):
        day += timedelta(days=1)
    return moment


def _on(day: date, minutes: int, zone: tzinfo | None) -> datetime:
    days, minutes = divmod(minutes, 24 * 60)
    clock = time(*divmod(minutes, 60))
    return datetime.combine(day + timedelta(days=days), clock, tzinfo=zone).astimezone(UTC)


def can_step_back(line: VisitLine, today: date) -> bool:
    """Tell whether the desk takes the last step of a visit back: who is here, or went today."""
    last = line.left_at or line.arrived_at
    went = line.day if last is None else last.date()
    return line.state in IN_HOUSE or (line.state is not VisitState.EXPECTED and went == today)


def visit_number(year: int, sequence: int) -> str:
    """Return the number of a visit, as printed: ``2026-0147``."""
    return f"{year}-{sequence:04}"


def is_named_by_firm(details: VisitDetails) -> bool:
    """Tell whether a visit goes by a firm and not by a person: there is nobody to put on record."""
    return fold(details.name) == fold(details.firm)


def clean_visit(details: VisitDetails, *, with_host: bool) -> VisitDetails:
    """Return the details as they are kept; ``with_host`` where it has to be said whom they visit.

    Members without a name and stops without anything are dropped. A group
    without a name goes by its first member, or else by its firm. Fields in
    refusals are those of ``VisitDetails``; of the first stop ``host``,
    ``purpose`` and ``topic``; of others ``stops.1.host``; of members
    ``members.0.name``, counted as given.

    Raises:
        RefusedError: with every reason of every field at once.
    """
    gathered = Gathered()

    def text(field: str, limit: int, *, lines: bool = False) -> str:
        typed: str = getattr(details, field)
        return gathered.take(partial(clean_text, typed, field, limit, lines=lines), typed)

    clean = replace(
        details,
        name=text("name", NAME_LIMIT),
        firm=text("firm", FIRM_LIMIT),
        phone=text("phone", PHONE_LIMIT),
        brings=text("brings", BRINGS_LIMIT),
        note=text("note", NOTE_LIMIT, lines=True),
        members=_members(gathered, details.members),
        stops=_stops(gathered, details.stops),
    )
    clean = _named(clean)
    gathered.add(*_gaps(clean, with_host=with_host))
    gathered.raise_any()
    return clean


def clean_reason(text: str, field: str = "reason") -> str:
    """Return why something was done, as it is kept.

    Raises:
        RefusedError: ``Missing``, or it cannot be kept.
    """
    reason = clean_text(text, field, REASON_LIMIT)
    if not reason:
        raise RefusedError(Missing(field=field))
    return reason


def clean_badge(number: str) -> str:
    """Return the number of a plastic badge in capitals, as it is kept.

    Raises:
        RefusedError: ``Missing``, or it cannot be kept.
    """
    clean = clean_text(number.upper(), "number", BADGE_LIMIT)
    if not clean:
        raise RefusedError(Missing(field="number"))
    return clean


def check_wait(minutes: int) -> None:
    """Check how long a visitor is told to wait. Raises RefusedError: ``OutOfRange``."""
    if not 1 <= minutes <= LONGEST_WAIT:
        raise RefusedError(OutOfRange(field="minutes", least=1, most=LONGEST_WAIT))


def _named(details: VisitDetails) -> VisitDetails:
    """Let a group without a name go by its first member, or by its firm."""
    if details.name:
        return details
    if details.members:
        first, *others = details.members
        firm = details.firm or first.firm
        return replace(
            details, name=first.name, firm=firm, person=first.person, members=tuple(others)
        )
    return replace(details, name=details.firm) if details.people > 1 else details


def _gaps(details: VisitDetails, *, with_host: bool) -> Iterable[Refusal]:
    named = 1 + len(details.members)
    if not details.name:
        yield Missing(field="name")
    if not 1 <= details.people <= MOST_PEOPLE:
        yield OutOfRange(field="people", least=1, most=MOST_PEOPLE)
    elif details.people < named:
        yield TooFewPeople(field="people", named=named)
    for place, stop in enumerate(details.stops):
        if with_host and stop.host is None:
            yield NoHost(field=stop_field(place, "host"))


def _members(gathered: Gathered, members: Sequence[Member]) -> tuple[Member, ...]:
    if len(members) > MOST_MEMBERS:
        gathered.add(TooMany(field="members", limit=MOST_MEMBERS))
        return ()

    def text(place: int, name: str, typed: str, limit: int) -> str:
        check = partial(clean_text, typed, f"members.{place}.{name}", limit)
        return gathered.take(check, typed)

    clean = [
        replace(
            member,
            name=text(place, "name", member.name, NAME_LIMIT),
            firm=text(place, "firm", member.firm, FIRM_LIMIT),
        )
        for place, member in enumerate(members)
    ]
    return tuple(member for member in clean if member.name)


def _stops(gathered: Gathered, stops: Sequence[Stop]) -> tuple[Stop, ...]:
    if len(stops) > MOST_STOPS:
        gathered.add(TooMany(field="stops", limit=MOST_STOPS))
        return (Stop(),)

    def text(place: int, name: str, typed: str, limit: int) -> str:
        return gathered.take(partial(clean_text, typed, stop_field(place, name), limit), typed)

    clean = [
        replace(
            stop,
            purpose=text(place, "purpose", stop.purpose, PURPOSE_LIMIT),
            topic=text(place, "topic", stop.topic, TOPIC_LIMIT),
        )
        for place, stop in enumerate(stops)
    ]
    return tuple(filter(_says_anything, clean)) or (Stop(),)


def _says_anything(stop: Stop) -> bool:
    return stop != Stop()


def stop_field(place: int, name: str) -> str:
    """Return how a field of a stop is called in refusals: ``host``, ``stops.1.host``."""
    return f"stops.{place}.{name}" if place else name


def _minute(at: datetime) -> datetime:
    return _utc(at).replace(second=0, microsecond=0)


def _utc(at: datetime) -> datetime:
    # Two times of one zone would be compared by what the clock showed.
    return at.astimezone(UTC)
