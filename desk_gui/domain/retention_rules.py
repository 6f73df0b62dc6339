"""Rules of keeping and purging: which periods may be chosen, what is due, when the run is."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

from desk_gui.domain.reception import OutOfRange
from desk_gui.domain.refusals import Gathered, Missing, RefusedError
from desk_gui.domain.retention import (
    LIMITS,
    USUAL_DAYS,
    RecordKind,
    RetentionPeriods,
)
from desk_gui.domain.starting import doubt_clock
from desk_gui.domain.texts import clean_text

LONGEST_REASON = 400
"""Letters of why something is under a hold."""
MISSED_GRACE = 30
"""Days for which a missed call that nobody cared for outlives its period.

Somebody wanted something and was not heard: that is an open matter, and the
run says it was kept back. Not for ever: whoever rang has rung again by then,
or given up, and their number is not kept for a call that nobody makes.
"""
MINUTES_A_DAY = 24 * 60
_A_DAY = timedelta(days=1)
_FROM_THE_FIRST_NIGHT = frozenset({RecordKind.VISITS, RecordKind.CALLS})


def check_periods(periods: RetentionPeriods) -> RetentionPeriods:
    """Return the periods as they are kept, a kind that is not said with its usual days.

    Raises:
        RefusedError: ``OutOfRange`` for each that the office may not choose; the
            field is the kind's value, or ``runs_at``.
    """
    gathered = Gathered()
    days = {kind: periods.days.get(kind, USUAL_DAYS[kind]) for kind in RecordKind}
    for kind, (least, most) in LIMITS.items():
        if not least <= days[kind] <= most:
            gathered.add(OutOfRange(field=kind.value, least=least, most=most))
    if not 0 <= periods.runs_at < MINUTES_A_DAY:
        gathered.add(OutOfRange(field="runs_at", least=0, most=MINUTES_A_DAY - 1))
    gathered.raise_any()
    return replace(periods, days=days)


def ended_before(days: Mapping[RecordKind, int], kind: RecordKind, today: date) -> date:
    """Return the day before which a record of the kind has to have ended to be due."""
    return today - timedelta(days=days[kind])


def unheard_before(before: date) -> date:
    """Return the day before which also those missed calls go that nobody cared for.

    ``before`` is that of the calls that need no care any more.
    """
    return before - timedelta(days=MISSED_GRACE)


def goes_by_night(periods: RetentionPeriods, kind: RecordKind) -> bool:
    """Tell whether the nightly run takes a kind by itself.

    Visits and calls always go: their books begin with these rules. People were
    on record before anybody was asked how long, so nobody is erased by night
    until the periods were saved once.
    """
    return kind in _FROM_THE_FIRST_NIGHT or periods.version > 0


def last_run_due(now: datetime, runs_at: int) -> datetime:
    """Return the newest moment that is over at which the nightly run was due."""
    at = time(runs_at // 60, runs_at % 60)
    today = datetime.combine(now.date(), at, now.tzinfo)
    if today.astimezone(UTC) <= now.astimezone(UTC):
        return today
    return datetime.combine(now.date() - _A_DAY, at, now.tzinfo)


def is_run_due(now: datetime, runs_at: int, last: datetime | None) -> bool:
    """Tell whether the nightly run is due; ``last`` is when one came to its end last.

    Not while the clock is doubtful: one that has jumped ahead by years would
    take everything out.
    """
    if last is None:
        return True
    if doubt_clock(now, last) is not None:
        return False
    return last.astimezone(UTC) < last_run_due(now, runs_at).astimezone(UTC)


def clean_reason(reason: str) -> str:
    """Return why something is held, as it is kept.

    Raises:
        RefusedError: ``Missing``, ``TooLong`` or ``UnreadableText``.
    """
    clean = clean_text(reason, "reason", LONGEST_REASON)
    if not clean:
        raise RefusedError(Missing(field="reason"))
    return clean
