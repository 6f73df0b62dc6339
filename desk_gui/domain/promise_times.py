"""When promises are due, when the desk is reminded of them, and which are urgent.

Minutes are counted as time passes: in the nights in which the clock on the
wall is moved, a reminder comes neither an hour early nor an hour late.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from desk_gui.domain.actors import AccountId
from desk_gui.domain.clock_times import after, elapsed
from desk_gui.domain.due_times import usual_due
from desk_gui.domain.promise_rules import in_order
from desk_gui.domain.promises import Promise, PromiseInThePast, PromiseKind
from desk_gui.domain.refusals import RefusedError
from desk_gui.domain.working_time import NeverOpenError, WorkingCalendar

WAIT_MINUTES = 10
_LEADS = {PromiseKind.WAIT: 2}
_LEAD = 10
"""Minutes before a promise is due at which the desk is reminded of it."""
SOON = timedelta(minutes=60)


class Urgency(StrEnum):
    """How soon a promise asks for something."""

    OVERDUE = "overdue"
    SOON = "soon"
    """Within the hour, or its reminder has come."""
    TODAY = "today"
    LATER = "later"


def reminder_time(kind: PromiseKind, due_at: datetime, now: datetime) -> datetime:
    """Return when the desk is reminded of a promise: some minutes before, at once if it is near."""
    before = after(due_at, -_LEADS.get(kind, _LEAD))
    return before if elapsed(now, before) > timedelta() else now


def snoozed_until(until: datetime, now: datetime) -> datetime:
    """Return until when a reminder is put off.

    Raises:
        RefusedError: ``PromiseInThePast``.
    """
    if elapsed(now, until) <= timedelta():
        raise RefusedError(PromiseInThePast(field="until"))
    return until


def is_reminding(promise: Promise, now: datetime) -> bool:
    """Tell whether the reminder of a promise has come, whoever rang for it.

    It is a state and no event: it is so until the promise ends or the reminder is put off.
    """
    reminds_at = promise.reminds_at
    return reminds_at is not None and elapsed(reminds_at, now) >= timedelta()


def put_off_until(promise: Promise, now: datetime) -> datetime | None:
    """Return until when the reminder of a promise is put off; None where it is not."""
    reminds_at = promise.reminds_at
    if reminds_at is None or elapsed(now, reminds_at) <= timedelta():
        return None
    details = promise.details
    usual = reminder_time(details.kind, details.due_at, promise.made_at)
    return reminds_at if elapsed(usual, reminds_at) else None


def urgency_of(promise: Promise, now: datetime) -> Urgency:
    """Return how urgent an open promise is."""
    due_at = promise.details.due_at
    if promise.is_overdue(now):
        return Urgency.OVERDUE
    if elapsed(now, due_at) <= SOON or is_reminding(promise, now):
        return Urgency.SOON
    same_day = due_at.astimezone(now.tzinfo).date() == now.date()
    return Urgency.TODAY if same_day else Urgency.LATER


@dataclass(frozen=True, kw_only=True)
class Pressing:
    """What is open, what presses first at the head: so many as a list shows, and the count of all.

    ``owners`` are those who have something to keep, by key and name.
    """

    promises: tuple[Promise, ...] = ()
    counts: Mapping[Urgency, int] = field(default_factory=dict)
    owners: tuple[tuple[AccountId, str], ...] = ()

    @property
    def total(self) -> int:
        """How many there are, shown or not."""
        return sum(self.counts.values())

    @property
    def is_whole(self) -> bool:
        """Whether all of them are here."""
        return len(self.promises) >= self.total

    def by_urgency(self, now: datetime) -> list[tuple[Urgency, int, list[Promise]]]:
        """Return heads with their counts and promises; those without any are left out.

        The count is that of now where all are here, else that of the reading.
        """
        found: dict[Urgency, list[Promise]] = {urgency: [] for urgency in Urgency}
        for promise in in_order(self.promises):
            found[urgency_of(promise, now)].append(promise)
        whole = self.is_whole
        return [
            (urgency, len(each) if whole else max(len(each), self.counts.get(urgency, 0)), each)
            for urgency, each in found.items()
            if each
        ]


def default_due(kind: PromiseKind, now: datetime, calendar: WorkingCalendar) -> datetime:
    """Return when a promise is due if nothing was said, to the minute.

    Two working hours for a call, ten minutes for who waits, the end of the
    next working day for an answer.
    """
    if kind is PromiseKind.WAIT:
        return after(now.replace(second=0, microsecond=0), WAIT_MINUTES)
    if kind is PromiseKind.ANSWER:
        closes = _next_closing(now, calendar)
        if closes is not None:
            return closes
    return usual_due(calendar, now)


def next_opening(at: datetime, calendar: WorkingCalendar) -> datetime:
    """Return the first moment of work after the day of ``at``, or a day later if there is none."""
    try:
        opens = calendar.opens(calendar.next_working_day(at.date()))
    except NeverOpenError:
        opens = None
    return opens or after(at, 24 * 60)


def _next_closing(now: datetime, calendar: WorkingCalendar) -> datetime | None:
    try:
        return calendar.closes(calendar.next_working_day(now.date()))
    except NeverOpenError:
        return None
