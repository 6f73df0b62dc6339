import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_gui.domain.languages import Country
from desk_gui.domain.phones import format_phone, phone_digits, read_phone, typed_prefixes
from desk_gui.domain.refusals import RefusedError, TooLong, UnreadableText

KZ, HU, EE = Country.KZ, Country.HU, Country.EE


@pytest.mark.parametrize(
    ("typed", "country", "e164", "extension"),
    [
        ("+7 701 555 0147", KZ, "+77015550147", ""),
        ("8 (701) 555-01-47", KZ, "+77015550147", ""),
        ("87015550147", KZ, "+77015550147", ""),
        ("701 555 01 47", KZ, "+77015550147", ""),
        ("8 717 255 5147", KZ, "+77172555147", ""),
        ("8 7172 55 51 47 доб. 12", KZ, "+77172555147", "12"),
        ("8 7172 55 51 47 доб 12", KZ, "+77172555147", "12"),
        ("8 7172 55 51 47, ішкі 12", KZ, "+77172555147", "12"),
        ("8 7172 55 51 47 ішкі нөмірі: 12", KZ, "+77172555147", "12"),
        ("8 7172 55 51 47 вн.12", KZ, "+77172555147", "12"),
        ("тел. 8 701 555 01 47 Әсел", KZ, "+77015550147", ""),
        ("моб: +7 701 555 01 47 (Нұрланова)", KZ, "+77015550147", ""),
        ("06 30 555 0147", HU, "+36305550147", ""),
        ("+36 (0) 30 555 0147", HU, "+36305550147", ""),
        ("+36(0)30/555-0147", HU, "+36305550147", ""),
        ("0036 30 555 0147", HU, "+36305550147", ""),
        ("06 1 234 5678 214-es mellék", HU, "+3612345678", "214"),
        ("06 1 234 5678 mellék: 214", HU, "+3612345678", "214"),
        ("06-1-234-5678/214 mell.", HU, "+3612345678", "214"),
        ("+36 30 555 0147 Kovácsné", HU, "+36305550147", ""),
        ("+36 1 234 5678 / 214", HU, "+3612345678", "214"),
        ("06 1 / 234 5678", HU, "+3612345678", ""),
        ("06 30 / 5550147", HU, "+36305550147", ""),
        ("5550 1234", EE, "+37255501234", ""),
        ("+372 631 1234 lisatel. 5", EE, "+3726311234", "5"),
        ("+372 631 1234 ext 5", EE, "+3726311234", "5"),
        ("+372 631 1234 x5", EE, "+3726311234", "5"),
        ("+44 20 7946 0958", EE, "+442079460958", ""),
        ("061234567", HU, None, ""),
        ("12", KZ, None, ""),
        ("=1+1", KZ, None, ""),
        ("Әсел", KZ, None, ""),
        ("<img src=x>", KZ, None, ""),
    ],
)
def test_any_notation_is_read(
    typed: str, country: Country, e164: str | None, extension: str
) -> None:
    phone = read_phone(typed, country)
    assert (phone.typed, phone.e164, phone.extension) == (typed, e164, extension)


def test_a_number_is_shown_in_groups_with_its_extension() -> None:
    assert format_phone(read_phone("87015550147", KZ)) == "+7 701 555 0147"
    assert format_phone(read_phone("06 1 234 5678 mellék 214", HU)) == "+36 1 234 5678 / 214"
    assert format_phone(read_phone("12-34", KZ)) == "12-34"


@pytest.mark.parametrize(
    ("stored", "country", "typed"),
    [
        ("+7 701 555 0147", KZ, "8701"),
        ("+7 701 555 0147", KZ, "8 (701) 555"),
        ("+7 701 555 0147", KZ, "701555"),
        ("+7 701 555 0147", KZ, "+7701"),
        ("+7 701 555 0147", KZ, "7701"),
        ("+7 701 555 0147", KZ, "007701"),
        ("+36 30 555 0147", HU, "0630"),
        ("+36 30 555 0147", HU, "30 555"),
        ("+372 5550 1234", EE, "5550"),
        ("12-34", KZ, "123"),
    ],
)
def test_beginnings_as_typed_at_home_find_the_number(
    stored: str, country: Country, typed: str
) -> None:
    digits = phone_digits(read_phone(stored, country))
    assert any(digits.startswith(prefix) for prefix in typed_prefixes(typed, country))


@pytest.mark.parametrize("typed", ["", "+", "Әсел", "K-000123", "12 Abai", "A10A5T4"])
def test_what_is_no_number_has_no_prefixes(typed: str) -> None:
    assert typed_prefixes(typed, KZ) == ()


def test_a_megabyte_or_a_control_character_is_refused() -> None:
    with pytest.raises(RefusedError) as too_long:
        read_phone("7" * 1_000_000, KZ, "phones.0")
    assert too_long.value.refusals == (TooLong(field="phones.0", limit=100),)
    with pytest.raises(RefusedError) as unreadable:
        read_phone("701\x00555", KZ)
    assert unreadable.value.refusals == (UnreadableText(field="phones"),)


@given(st.text(alphabet="0123456789+()-/ .,xmelldoбішкі#~", max_size=40), st.sampled_from(Country))
def test_any_text_is_a_number_or_kept_as_typed(text: str, country: Country) -> None:
    phone = read_phone(text, country)
    assert phone.typed == " ".join(text.split())
    assert format_phone(phone)[:1] == (phone.typed[:1] if phone.e164 is None else "+")


def test_reading_the_module_loads_no_metadata() -> None:
    code = "import sys, desk_gui.domain.phones; sys.exit('phonenumbers' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
