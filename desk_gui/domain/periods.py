"""Spans of days that people ask for by name."""

from datetime import date, timedelta
from enum import StrEnum

_DAYS_A_WEEK = 7


class Period(StrEnum):
    """A span of days, as it is chosen from a list."""

    TODAY = "today"
    WEEK = "week"
    MONTH = "month"
    LAST_MONTH = "last_month"


def days_of(period: Period, today: date) -> tuple[date, date]:
    """Return the first and the last day of a period; weeks begin on Monday."""
    if period is Period.WEEK:
        monday = today - timedelta(days=today.weekday())
        return monday, monday + timedelta(days=_DAYS_A_WEEK - 1)
    if period is Period.MONTH:
        return _month(today)
    if period is Period.LAST_MONTH:
        return _month(today.replace(day=1) - timedelta(days=1))
    return today, today


def period_of(first: date, last: date, today: date) -> Period | None:
    """Return which period some days are, or None for days that have no name."""
    return next((each for each in Period if days_of(each, today) == (first, last)), None)


def _month(day: date) -> tuple[date, date]:
    first = day.replace(day=1)
    return first, (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
