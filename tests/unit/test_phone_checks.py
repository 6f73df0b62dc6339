"""What is doubtful of a number while its caller can still be asked, and where a number rings."""

import pytest

from desk_gui.domain.languages import Country, Language
from desk_gui.domain.phone_checks import NumberDoubt, doubt_of
from desk_gui.domain.phone_towns import town_of
from desk_gui.domain.town_codes import TOWNS as TOWN_CODES

FINE = [
    ("", Country.KZ),
    ("8 701 555 01 47", Country.KZ),
    ("+7 (7172) 55-50-14", Country.KZ),
    ("06 30 555 0147", Country.HU),
    ("06 1 234 5678 mell. 12", Country.HU),
    ("+372 631 1234", Country.EE),
]
DOUBTFUL = [
    ("+7 701 555 12", Country.KZ, NumberDoubt(code="+7", least=10, most=10, missing=2)),
    ("8 701 555 01", Country.KZ, NumberDoubt(code="+7", least=10, most=10, missing=2)),
    ("8 701 555 01 478", Country.KZ, NumberDoubt(code="+7", least=10, most=10, surplus=1)),
    ("06 30 555 01", Country.HU, NumberDoubt(code="+36", least=8, most=9, missing=1)),
    ("abcdef", Country.HU, NumberDoubt()),
    ("3" * 30, Country.HU, NumberDoubt()),
    ("3" * 300, Country.HU, NumberDoubt()),
    ("\x07", Country.HU, NumberDoubt()),
]
TOWNS = [
    ("8 7172 55 50 14", Country.KZ, Language.RU, "Астана"),
    ("8 7172 55 50 14", Country.KZ, Language.EN, "Astana"),
    ("8 7232 55 50 14", Country.KZ, Language.KK, "Өскемен"),
    ("8 7232 55 50 14", Country.KZ, Language.RU, "Усть-Каменогорск"),
    ("8 727 250 12 34", Country.KZ, Language.HU, "Almaty"),
    ("8 727 712 12 34", Country.KZ, Language.KK, "Қаскелең"),
    ("8 701 555 01 99", Country.KZ, Language.KK, ""),
    ("06 52 123 456", Country.HU, Language.RU, "Debrecen"),
    ("06 1 234 5678", Country.HU, Language.HU, "Budapest"),
    ("612 3456", Country.EE, Language.ET, "Tallinn"),
    ("5123 4567", Country.EE, Language.ET, ""),
    ("+36 52 123 456", Country.KZ, Language.EN, "Debrecen"),
    ("+49 171 1234567", Country.HU, Language.EN, "Germany"),
    ("06 30 555 0147", Country.HU, Language.EN, ""),
    ("abcdef", Country.HU, Language.EN, ""),
    ("3" * 300, Country.HU, Language.EN, ""),
]


@pytest.mark.parametrize(("typed", "country"), FINE)
def test_of_a_number_that_can_be_rung_nothing_is_doubted(typed: str, country: Country) -> None:
    assert doubt_of(typed, country) is None


@pytest.mark.parametrize(("typed", "country", "doubt"), DOUBTFUL)
def test_what_is_wrong_with_a_number_is_told(
    typed: str, country: Country, doubt: NumberDoubt
) -> None:
    assert doubt_of(typed, country) == doubt


@pytest.mark.parametrize(("typed", "country", "language", "town"), TOWNS)
def test_the_town_of_a_long_distance_number_is_named(
    typed: str, country: Country, language: Language, town: str
) -> None:
    assert town_of(typed, country, language) == town


@pytest.mark.parametrize("country", list(TOWN_CODES))
def test_no_area_code_stands_twice_or_has_no_name(country: Country) -> None:
    towns = TOWN_CODES[country]
    assert all(code.isdecimal() and len(code) <= 5 for code in towns)
    assert all(len(names) == 3 and all(names) for names in towns.values())
