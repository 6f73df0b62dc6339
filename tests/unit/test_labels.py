from collections.abc import Iterator
from datetime import date
from enum import StrEnum

import pytest
from PySide6.QtCore import QLocale

from desk_gui.domain.months import Month
from desk_gui.views.labels import _TABLES as TABLES
from desk_gui.views.labels import label, long_date, month_range, month_year, short_date

DAY = date(2026, 1, 5)
LONG = [
    ("kk", "2026 жылғы 5 қаңтар", "05.01.2026"),
    ("ru", "5 января 2026 г.", "05.01.2026"),
    ("hu", "2026. január 5.", "2026.01.05."),
    ("et", "5. jaanuar 2026", "05.01.2026"),
    ("en", "5 January 2026", "05/01/2026"),
]
RANGES = [
    ("kk", "2027 жылғы қаңтар – желтоқсан"),
    ("ru", "январь – декабрь 2027"),
    ("hu", "2027. január – december"),
    ("et", "jaanuar – detsember 2027"),
    ("en", "January – December 2027"),
]


@pytest.fixture(autouse=True)
def locale() -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(("language", "long", "short"), LONG)
def test_dates_are_written_as_the_language_does(language: str, long: str, short: str) -> None:
    QLocale.setDefault(QLocale(language))
    assert (long_date(DAY), short_date(DAY)) == (long, short)


@pytest.mark.parametrize(("language", "months"), RANGES)
def test_months_are_named_as_in_a_calendar(language: str, months: str) -> None:
    QLocale.setDefault(QLocale(language))
    assert month_range(Month(2027, 1), Month(2027, 12)) == months
    assert month_range(Month(2027, 1), Month(2027, 1)) == month_year(Month(2027, 1))


def test_a_range_over_new_year_names_both_years() -> None:
    QLocale.setDefault(QLocale("ru"))
    assert month_range(Month(2027, 8), Month(2028, 7)) == "август 2027 – июль 2028"


@pytest.mark.parametrize("enum", list(TABLES))
def test_every_value_has_a_word(enum: type[StrEnum]) -> None:
    assert set(TABLES[enum]) == set(enum)
    assert all(label(value) for value in enum)
