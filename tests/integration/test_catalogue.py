from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from desk_gui.domain.actors import Actor
from desk_gui.domain.catalogue import Catalogue, DoubtKind, PriceList
from desk_gui.domain.catalogue_imports import CatalogueDetails
from desk_gui.domain.months import Month
from desk_gui.domain.price_list_refusals import (
    BlockedList,
    EffectiveTooLate,
    PeriodReversed,
    PeriodTooLong,
)
from desk_gui.domain.refusals import Missing, NotAllowed, Refusal, RefusedError
from desk_gui.services.access import Desk
from desk_gui.services.catalogue import CatalogueService, ImportCancelled
from desk_gui.services.changes import Topic
from tests.conftest import NOON
from tests.price_lists import SAMPLE, SAMPLE_PRICES, read_text, read_titles

TODAY = NOON.date()
DETAILS = CatalogueDetails(
    uid="first",
    name="2027",
    first=Month(2027, 1),
    last=Month(2027, 12),
    effective_from=date(2026, 10, 1),
)
LISTED = (
    "1;75384;Оқыту-тәрбиелеу технологиясы;6;2;629;633",
    "2;PN173;Оқыту әдістемесі;12;1;540;545",
    "3;64120;Ауыл тынысы;52;6;2940;2960",
    "4;75999;Әдебиет;12;3;900;910",
)


@pytest.fixture
def catalogue(desk: Desk) -> CatalogueService:
    return CatalogueService(desk)


@pytest.fixture
def listed(catalogue: CatalogueService) -> Catalogue:
    return catalogue.import_list(read_titles(*LISTED), DETAILS).value


def sample(tmp_path: Path) -> Path:
    path = tmp_path / "sample.csv"
    path.write_text(SAMPLE, encoding="utf-8")
    return path


def found(catalogue: CatalogueService, text: str, on: date = TODAY) -> list[str]:
    return [hit.publication.index for hit in catalogue.search(text, on).value]


def test_sample_is_previewed_imported_and_found_with_its_prices(
    catalogue: CatalogueService, tmp_path: Path
) -> None:
    price_list = catalogue.preview(sample(tmp_path)).value
    assert catalogue.catalogues().value == []
    outcome = catalogue.import_list(price_list, DETAILS)
    assert outcome.changed == {Topic.CATALOGUE}
    assert catalogue.catalogues().value == [outcome.value]
    (hit,) = catalogue.search("75384", TODAY).value
    assert hit.catalogue == outcome.value
    prices = {(price.term, price.zone): price.total for price in hit.publication.prices}
    assert prices == SAMPLE_PRICES
    assert catalogue.publication(hit.publication.id).value == hit


TYPED = {
    "75": ["75384", "75999"],
    "pn1": ["PN173"],
    "рn": ["PN173"],
    "оқыту": ["PN173", "75384"],
    "okitu adis": ["PN173"],
    "технол": ["75384"],
    "биелеу": ["75384"],
    "эдебиет": [],
    "ӘДЕБ": ["75999"],
    "%": [],
    "_": [],
    "'": [],
    "нет такого": [],
}


@pytest.mark.usefixtures("listed")
def test_title_is_found_by_index_or_letters(catalogue: CatalogueService) -> None:
    assert {text: found(catalogue, text) for text in TYPED} == TYPED


@pytest.mark.usefixtures("listed")
def test_listing_that_took_effect_last_is_sold(catalogue: CatalogueService) -> None:
    dearer = read_titles("1;75384;Оқыту-тәрбиелеу технологиясы;6;2;700;710")
    supplement = replace(DETAILS, uid="second", supplement=True, effective_from=date(2026, 11, 15))
    catalogue.import_list(dearer, supplement)
    before = catalogue.search("75384", date(2026, 11, 14)).value
    after = catalogue.search("75384", date(2026, 11, 15)).value
    assert [hit.publication.prices[0].total for hit in before + after] == [62900, 70000]
    assert found(catalogue, "pn173") == ["PN173"]


@pytest.mark.usefixtures("listed")
def test_title_is_on_sale_while_a_month_is_left(catalogue: CatalogueService) -> None:
    expected = {
        date(2026, 9, 30): [],
        date(2026, 10, 1): ["75384"],
        date(2027, 11, 10): ["75384"],
        date(2027, 11, 11): [],
    }
    assert {on: found(catalogue, "75384", on) for on in expected} == expected


def test_older_listing_is_sold_when_the_newer_one_has_run_out(catalogue: CatalogueService) -> None:
    titles = read_titles(LISTED[0])
    catalogue.import_list(titles, DETAILS)
    short = replace(
        DETAILS, uid="short", last=Month(2027, 2), effective_from=date(2026, 12, 1), name="short"
    )
    catalogue.import_list(titles, short)
    names = [
        catalogue.search("75384", on).value[0].catalogue.name
        for on in (date(2026, 12, 1), date(2027, 2, 1))
    ]
    assert names == ["short", "2027"]


def test_titles_of_one_catalogue_are_listed_by_index(
    catalogue: CatalogueService, listed: Catalogue
) -> None:
    hits = catalogue.publications(listed.id).value
    assert [hit.publication.index for hit in hits] == ["64120", "75384", "75999", "PN173"]
    hits = catalogue.publications(listed.id, "ауыл").value
    assert [hit.publication.index for hit in hits] == ["64120"]


def test_same_import_sent_twice_makes_one_catalogue(catalogue: CatalogueService) -> None:
    once = catalogue.import_list(read_titles(*LISTED), DETAILS).value
    again = catalogue.import_list(read_titles(*LISTED), DETAILS).value
    assert once == again
    assert catalogue.catalogues().value == [once]


def test_blocked_list_is_refused_and_nothing_is_stored(catalogue: CatalogueService) -> None:
    half = read_titles(*LISTED, "5;A5;Бес;12;1;нет;1")
    with pytest.raises(RefusedError) as refused:
        catalogue.import_list(half, DETAILS)
    assert refused.value.refusals == (BlockedList(blocking=1),)
    assert catalogue.catalogues().value == []


def stop_after(steps: int) -> Callable[[], bool]:
    answers = iter([False] * steps)
    return lambda: next(answers, True)


@pytest.mark.parametrize("steps", [0, 1, 4])
def test_cancelled_import_stores_nothing(catalogue: CatalogueService, steps: int) -> None:
    titles = read_titles(*(f"{n};{n};Басылым;12;1;10;11" for n in range(1000)))
    with pytest.raises(ImportCancelled):
        catalogue.import_list(titles, DETAILS, cancelled=stop_after(steps))
    assert catalogue.catalogues().value == []
    assert found(catalogue, "басылым") == []


def test_import_tells_how_far_it_is(catalogue: CatalogueService) -> None:
    told: list[tuple[int, int]] = []
    titles = read_titles(*(f"{n};{n};Басылым;12;1;10;11" for n in range(600)))
    catalogue.import_list(titles, DETAILS, tell=lambda done, total: told.append((done, total)))
    assert told == [(0, 600), (250, 600), (500, 600), (600, 600)]


def test_preview_can_be_cancelled(catalogue: CatalogueService, tmp_path: Path) -> None:
    with pytest.raises(ImportCancelled):
        catalogue.preview(sample(tmp_path), cancelled=lambda: True)


def test_preview_tells_of_the_encoding_and_of_other_sheets(
    catalogue: CatalogueService, tmp_path: Path
) -> None:
    path = tmp_path / "windows.csv"
    path.write_text(SAMPLE, encoding="kz1048")
    first, *_ = catalogue.preview(path).value.doubts
    assert (first.line, first.kind) == (0, DoubtKind.ENCODING_ASSUMED)


@pytest.mark.parametrize(
    ("details", "refusal"),
    [
        (replace(DETAILS, name=" \u200b"), Missing(field="name")),
        (replace(DETAILS, last=Month(2026, 12)), PeriodReversed(field="last")),
        (replace(DETAILS, last=Month(2207, 12)), PeriodTooLong(field="last", limit=36)),
        (
            replace(DETAILS, effective_from=date(2028, 1, 1)),
            EffectiveTooLate(field="effective_from"),
        ),
    ],
)
def test_details_that_cannot_be_are_refused(
    catalogue: CatalogueService, details: CatalogueDetails, refusal: Refusal
) -> None:
    with pytest.raises(RefusedError) as refused:
        catalogue.import_list(read_text(SAMPLE), details)
    assert refused.value.refusals == (refusal,)


def test_import_needs_its_permission(desk: Desk) -> None:
    nobody = Actor(name="", counter="", permissions=frozenset())
    service = CatalogueService(replace(desk, actor=lambda: nobody))
    empty = PriceList(publications=(), doubts=(), rows=0)
    with pytest.raises(RefusedError) as refused:
        service.import_list(empty, DETAILS)
    assert isinstance(refused.value.refusals[0], NotAllowed)
