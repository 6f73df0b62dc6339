"""What is typed about an office, by table."""

import pytest

from desk_gui.domain.catalogue import Zone
from desk_gui.domain.languages import Country, Language
from desk_gui.domain.office import UnreadableHours
from desk_gui.domain.office_entries import (
    USUAL,
    BeginningTwice,
    UnreadableBeginning,
    ZoneRules,
    country_of,
    read_week,
    read_zone_rules,
    write_beginnings,
)
from desk_gui.domain.refusals import Refusal, RefusedError


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("", "None"),
        ("   ", "None"),
        ("8:00–17:00", "8:00–17:00"),
        ("8:00-17:00", "8:00–17:00"),
        ("08.30 — 17.15", "8:30–17:15"),
        ("8-17", "8:00–17:00"),
        (" 9 – 18 ", "9:00–18:00"),
        ("0-24", "0:00–24:00"),
    ],
)
def test_hours_as_people_write_them(typed: str, kept: str) -> None:
    assert str(read_week([typed])[0]) == kept


@pytest.mark.parametrize("typed", ["8", "closed", "17-8", "8:60–9:00", "8-25", "8:00", "8–8"])
def test_what_are_no_hours(typed: str) -> None:
    with pytest.raises(RefusedError) as refused:
        read_week(["8-17", typed, "", "8-17", "x"])
    assert refused.value.refusals == (
        UnreadableHours(field="hours.1"),
        UnreadableHours(field="hours.4"),
    )


@pytest.mark.parametrize(
    ("city", "district", "rules"),
    [
        ("", "", ()),
        ("0201", "", (("0201", Zone.CITY),)),
        (
            "020100;c02",
            "02",
            (("020100", Zone.CITY), ("C02", Zone.CITY), ("02", Zone.DISTRICT)),
        ),
        ("С02 с02", "", (("C02", Zone.CITY),)),
    ],
)
def test_zone_rules_as_people_write_them(city: str, district: str, rules: ZoneRules) -> None:
    assert read_zone_rules(city, district) == rules
    texts = [write_beginnings(rules, zone) for zone in (Zone.CITY, Zone.DISTRICT)]
    assert read_zone_rules(*texts) == rules


@pytest.mark.parametrize(
    ("city", "district", "refusal"),
    [
        ("02*", "", UnreadableBeginning(field="city", text="02*")),
        ("", "02010000", UnreadableBeginning(field="district", text="02010000")),
        ("0201, 0202", "0202", BeginningTwice(field="district", text="0202")),
    ],
)
def test_what_are_no_zone_rules(city: str, district: str, refusal: Refusal) -> None:
    with pytest.raises(RefusedError) as refused:
        read_zone_rules(city, district)
    assert refused.value.refusals == (refusal,)


def test_a_language_leads_to_its_country() -> None:
    assert {country_of(usual.language) for usual in USUAL.values()} == set(Country)
    assert country_of(Language.RU) is Country.KZ
