from datetime import date

import pytest

from desk_gui.domain.periods import Period, days_of, period_of

WEDNESDAY = date(2026, 11, 18)


@pytest.mark.parametrize(
    ("period", "today", "first", "last"),
    [
        (Period.TODAY, WEDNESDAY, WEDNESDAY, WEDNESDAY),
        (Period.WEEK, WEDNESDAY, date(2026, 11, 16), date(2026, 11, 22)),
        (Period.WEEK, date(2026, 11, 22), date(2026, 11, 16), date(2026, 11, 22)),
        (Period.WEEK, date(2027, 1, 1), date(2026, 12, 28), date(2027, 1, 3)),
        (Period.MONTH, WEDNESDAY, date(2026, 11, 1), date(2026, 11, 30)),
        (Period.MONTH, date(2028, 2, 29), date(2028, 2, 1), date(2028, 2, 29)),
        (Period.LAST_MONTH, date(2027, 1, 31), date(2026, 12, 1), date(2026, 12, 31)),
    ],
)
def test_a_period_has_its_days(period: Period, today: date, first: date, last: date) -> None:
    assert days_of(period, today) == (first, last)
    assert period_of(first, last, today) is period


def test_other_days_have_no_name() -> None:
    assert period_of(date(2026, 11, 2), date(2026, 11, 3), WEDNESDAY) is None
