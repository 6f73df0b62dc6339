import re
from datetime import date

import pytest

from desk_gui.domain.catalogue import Zone
from desk_gui.domain.money import Tiyn, format_tenge, parse_amount, tenge
from desk_gui.domain.months import Month
from desk_gui.domain.office import Hours, Office, check_office, parse_hours
from desk_gui.domain.refusals import RefusedError
from desk_gui.domain.sales import split_by_year, split_price
from desk_gui.domain.terms import earliest_month

YEARS = [
    (Month(2027, 1), 12, ((Month(2027, 1), 12),)),
    (Month(2027, 8), 12, ((Month(2027, 8), 5), (Month(2028, 1), 7))),
    (Month(2027, 12), 2, ((Month(2027, 12), 1), (Month(2028, 1), 1))),
    (Month(2027, 12), 1, ((Month(2027, 12), 1),)),
    (Month(2027, 7), 24, ((Month(2027, 7), 6), (Month(2028, 1), 12), (Month(2029, 1), 6))),
]


@pytest.mark.parametrize(("first", "term", "parts"), YEARS)
def test_a_form_is_one_calendar_year(
    first: Month, term: int, parts: tuple[tuple[Month, int], ...]
) -> None:
    assert split_by_year(first, term) == parts


@pytest.mark.parametrize("price", [62_900, 380_100, 1, 99, 377_550, 0])
@pytest.mark.parametrize("months", [[12], [5, 7], [1, 1], [6, 12, 6]])
def test_the_forms_of_a_term_are_together_its_price(price: int, months: list[int]) -> None:
    parts = split_price(Tiyn(price), months)
    assert sum(parts) == price
    assert all(part >= 0 for part in parts)


CUT_OFFS = [
    (date(2026, 11, 10), 10, Month(2026, 12)),
    (date(2026, 11, 11), 10, Month(2027, 1)),
    (date(2026, 12, 10), 10, Month(2027, 1)),
    (date(2026, 12, 31), 10, Month(2027, 2)),
    (date(2026, 2, 28), 28, Month(2026, 3)),
]


@pytest.mark.parametrize(("today", "cut_off", "first"), CUT_OFFS)
def test_the_first_month_follows_the_cut_off_day(today: date, cut_off: int, first: Month) -> None:
    assert earliest_month(today, cut_off) == first


AMOUNTS = [
    ("10000", tenge(10_000)),
    ("10 000", tenge(10_000)),
    ("10\u00a0000 ₸", tenge(10_000)),
    ("1234,5", Tiyn(123_450)),
    ("1234.05", Tiyn(123_405)),
    ("500 тг", tenge(500)),
]


@pytest.mark.parametrize(("text", "amount"), AMOUNTS)
def test_amounts_are_read_as_people_write_them(text: str, amount: Tiyn) -> None:
    assert parse_amount(text) == amount


@pytest.mark.parametrize("text", [" ", "-5", "1e9", "1.234", "abc", "=1+1", "9" * 17, "1,2,3"])
def test_what_is_no_amount_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=re.escape(text.strip()[:16] or " ")):
        parse_amount(text)


def test_tenge_show_tiyn_only_where_there_are_some() -> None:
    assert format_tenge(Tiyn(123_456_700)) == "1\u00a0234\u00a0567\u00a0₸"
    assert format_tenge(Tiyn(123_450)) == "1\u00a0234,50\u00a0₸"


HOURS = [("8:00–17:00", Hours(480, 1020)), ("7.30-16.30", Hours(450, 990)), ("", None)]


@pytest.mark.parametrize(("text", "hours"), HOURS)
def test_opening_hours_are_read(text: str, hours: Hours | None) -> None:
    assert parse_hours(text) == hours


@pytest.mark.parametrize("text", ["8", "17:00–8:00", "8:60–9:00", "0:00–25:00", "Mon"])
def test_what_are_no_hours_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=re.escape(text)):
        parse_hours(text)


def test_every_wrong_field_of_the_office_is_named_at_once() -> None:
    with pytest.raises(RefusedError) as refused:
        check_office(Office(name=" ", index="12", cut_off_day=31))
    assert [reason.field for reason in refused.value.refusals] == ["name", "cut_off_day", "index"]


def test_the_longest_rule_gives_the_zone() -> None:
    office = Office(
        name="x", index="020103", zone_rules=(("02", Zone.CITY), ("0201", Zone.DISTRICT))
    )
    assert [office.zone_of(index) for index in ("020000", "020103", "050000")] == [
        Zone.CITY,
        Zone.DISTRICT,
        Zone.DISTRICT,
    ]
