"""The rules of promises: what is asked of one, which is urgent, and how the week went."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from desk_gui.domain.clock_times import elapsed
from desk_gui.domain.promises import (
    Promise,
    PromiseDetails,
    PromiseInThePast,
    PromiseKind,
    PromiseState,
)
from desk_gui.domain.refusals import Gathered, Missing, RefusedError
from desk_gui.domain.texts import clean_text

LONGEST_PROMISE = 400
LONGEST_REASON = 400


def clean_promise(details: PromiseDetails, now: datetime) -> PromiseDetails:
    """Return a promise fit to keep.

    A wait needs no text: it is told of by its visit.

    Raises:
        RefusedError: ``Missing`` text, ``PromiseInThePast``, or a text that cannot be kept.
    """
    gathered = Gathered()
    text = gathered.take(lambda: clean_text(details.text, "text", LONGEST_PROMISE), "-")
    is_wait = details.kind is PromiseKind.WAIT and details.visit is not None
    if not text and not is_wait:
        gathered.add(Missing(field="text"))
    due_at = gathered.take(lambda: clean_due(details.due_at, now), now)
    gathered.raise_any()
    return replace(details, text=text, due_at=due_at)


def clean_due(due_at: datetime, now: datetime) -> datetime:
    """Return when a promise is due.

    Raises:
        RefusedError: ``PromiseInThePast``.
    """
    if elapsed(now, due_at) <= timedelta():
        raise RefusedError(PromiseInThePast(field="due_at"))
    return due_at


def clean_reason(reason: str) -> str:
    """Return why a promise is renewed or broken.

    Raises:
        RefusedError: ``Missing``, or a text that cannot be kept.
    """
    clean = clean_text(reason, "reason", LONGEST_REASON)
    if not clean:
        raise RefusedError(Missing(field="reason"))
    return clean


def clean_note(note: str) -> str:
    """Return what is noted of a try; it may be empty.

    Raises:
        RefusedError: a text that cannot be kept.
    """
    return clean_text(note, "note", LONGEST_REASON)


def in_order(promises: Iterable[Promise]) -> list[Promise]:
    """Return promises in the order in which they are due.

    Of two times of one zone only the figures would be compared: not in the
    night in which the clock is put back.
    """
    return sorted(promises, key=lambda each: (each.details.due_at.astimezone(UTC), each.id))


def by_urgency(
    promises: Iterable[Promise], now: datetime
) -> tuple[tuple[Promise, ...], tuple[Promise, ...]]:
    """Return the overdue ones and those that come, each with the earliest first."""
    ordered = in_order(promises)
    overdue = tuple(each for each in ordered if each.is_overdue(now))
    return overdue, tuple(ordered[len(overdue) :])


def counts_as_ended(state: PromiseState, due_at: datetime, closed_at: datetime) -> bool:
    """Tell whether the weekly figure counts a promise.

    One that was renewed in time is not over: what took its place is counted.
    Renewed too late is not kept.
    """
    if state is PromiseState.RENEWED:
        return closed_at > due_at
    return state in {PromiseState.KEPT, PromiseState.BROKEN}


def week_of(day: date) -> tuple[date, date]:
    """Return Monday and Sunday of the week the day lies in."""
    monday = day - timedelta(days=day.weekday())
    return monday, monday + timedelta(days=6)


def percent(kept: int, ended: int) -> int | None:
    """Return how many of a hundred were kept; None where none has ended.

    Rounded down: 100 means all of them.
    """
    return kept * 100 // ended if ended else None
