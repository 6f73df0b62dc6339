from datetime import date

import pytest

from desk_gui.domain.catalogue import (
    Catalogue,
    CatalogueId,
    Price,
    Publication,
    PublicationId,
    PublicationKind,
    Zone,
)
from desk_gui.domain.money import tenge
from desk_gui.domain.months import Month
from desk_gui.domain.terms import (
    allowed_first_months,
    allowed_terms,
    default_period,
    earliest_month,
)

YEAR = Catalogue(
    id=CatalogueId(1),
    name="2027",
    first=Month(2027, 1),
    last=Month(2027, 12),
    effective_from=date(2026, 10, 1),
)


def title(*terms: int, cut_off_day: int | None = None) -> Publication:
    return Publication(
        id=PublicationId(1),
        catalogue_id=YEAR.id,
        index="75384",
        title="Оқыту",
        kind=PublicationKind.MAGAZINE,
        issues_a_year=6,
        cut_off_day=cut_off_day,
        prices=tuple(Price(term=term, zone=Zone.CITY, total=tenge(term)) for term in terms),
    )


@pytest.mark.parametrize(
    ("today", "month"),
    [
        (date(2026, 11, 1), Month(2026, 12)),
        (date(2026, 11, 10), Month(2026, 12)),
        (date(2026, 11, 11), Month(2027, 1)),
        (date(2026, 12, 10), Month(2027, 1)),
        (date(2026, 12, 31), Month(2027, 2)),
    ],
)
def test_earliest_month_is_the_next_until_the_cut_off_day(today: date, month: Month) -> None:
    assert earliest_month(today, 10) == month


@pytest.mark.parametrize(
    ("first", "terms"),
    [
        (Month(2026, 12), ()),
        (Month(2027, 1), (2, 4, 6, 12)),
        (Month(2027, 2), (2, 4, 6)),
        (Month(2027, 7), (2, 4, 6)),
        (Month(2027, 8), (2, 4)),
        (Month(2027, 11), (2,)),
        (Month(2027, 12), ()),
        (Month(2028, 1), ()),
    ],
)
def test_whole_term_lies_inside_the_catalogue(first: Month, terms: tuple[int, ...]) -> None:
    assert allowed_terms(title(2, 4, 6, 12), YEAR, first) == terms


def test_term_without_a_price_in_the_zone_is_not_offered() -> None:
    assert allowed_terms(title(2), YEAR, Month(2027, 1), Zone.DISTRICT) == ()


def test_first_months_go_from_the_earliest_to_the_last_that_a_term_fits() -> None:
    months = allowed_first_months(title(2), YEAR, date(2027, 8, 11), 10)
    assert months == (Month(2027, 10), Month(2027, 11))


def test_title_has_a_cut_off_day_of_its_own() -> None:
    months = allowed_first_months(title(2, cut_off_day=20), YEAR, date(2027, 8, 11), 10)
    assert months[0] == Month(2027, 9)


def test_catalogue_of_next_year_is_sold_from_its_first_month() -> None:
    assert allowed_first_months(title(12), YEAR, date(2026, 10, 1), 10) == (Month(2027, 1),)


def test_default_period_holds_every_term_on_its_first_day() -> None:
    today = date(2026, 11, 22)
    first, last = default_period(today)
    assert (first, last) == (Month(2027, 1), Month(2027, 12))
