import pytest

from desk_gui.domain.identifiers import (
    NotABin,
    NotAnIin,
    NotDigits,
    UnknownFormNumber,
    UnknownIndexForm,
    WrongCheckCharacter,
    WrongControlDigit,
    WrongLength,
    check_character,
    clean_bin,
    clean_iin,
    clean_postal_index,
    complete_form_number,
    control_digit,
    form_number,
    mask_iin,
    parse_form_number,
)
from desk_gui.domain.languages import Country
from desk_gui.domain.refusals import Refusal, RefusedError


@pytest.mark.parametrize(
    "text",
    ["061211600012", "850101300124", "850101300603", "850101 300-124", "８５０１０１３００１２４"],
)
def test_iin_with_the_right_control_digit_is_taken(text: str) -> None:
    assert clean_iin(text).isascii()


@pytest.mark.parametrize("text", ["000140001853", "000 140 001 853"])
def test_bin_with_the_right_control_digit_is_taken(text: str) -> None:
    assert clean_bin(text) == "000140001853"


@pytest.mark.parametrize(
    ("text", "refusal"),
    [
        ("850101300125", WrongControlDigit(field="iin")),
        ("580101300124", WrongControlDigit(field="iin")),
        *[(f"85010130069{last}", WrongControlDigit(field="iin")) for last in range(10)],
        ("85010130012", WrongLength(field="iin", length=12)),
        ("8501013001244", WrongLength(field="iin", length=12)),
        ("85010130012a", NotDigits(field="iin")),
        ("", NotDigits(field="iin")),
        ("=1+1", NotDigits(field="iin")),
        ("1" * 1_000_000, WrongLength(field="iin", length=12)),
        ("000140001853", NotAnIin(field="iin")),
    ],
)
def test_wrong_iin_says_what_is_wrong(text: str, refusal: Refusal) -> None:
    with pytest.raises(RefusedError) as refused:
        clean_iin(text)
    assert refused.value.refusals == (refusal,)


@pytest.mark.parametrize("text", ["850101300124", "061211600012"])
def test_an_iin_is_no_bin_unless_it_could_be_one(text: str) -> None:
    with pytest.raises(RefusedError) as refused:
        clean_bin(text)
    assert refused.value.refusals == (NotABin(field="bin"),)


@pytest.mark.parametrize("birthday", ["850230", "851301", "850100", "010229"])
def test_a_birthday_that_never_was_is_no_iin(birthday: str) -> None:
    eleven = f"{birthday}30012"
    with pytest.raises(RefusedError) as refused:
        clean_iin(f"{eleven}{control_digit(eleven)}")
    assert refused.value.refusals == (NotAnIin(field="iin"),)


def test_a_mask_shows_four_digits_at_most() -> None:
    assert mask_iin("850101300124") == "••••••••0124"
    assert mask_iin("") == ""
    assert mask_iin("124") == "124"


@pytest.mark.parametrize(
    ("text", "country", "index"),
    [
        ("020103", Country.KZ, "020103"),
        (" 020 103 ", Country.KZ, "020103"),
        ("A10A5T4", Country.KZ, "A10A5T4"),
        ("a10a5t4", Country.KZ, "A10A5T4"),
        ("А10 А5Т4", Country.KZ, "A10A5T4"),
        ("а10-а5т4", Country.KZ, "A10A5T4"),
        ("1051", Country.HU, "1051"),
        ("10 111", Country.EE, "10111"),
    ],
)
def test_an_index_is_kept_in_one_form(text: str, country: Country, index: str) -> None:
    assert clean_postal_index(text, country) == index


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("", Country.KZ),
        ("02010", Country.KZ),
        ("0201033", Country.KZ),
        ("A10A5TT", Country.KZ),
        ("Ж10A5T4", Country.KZ),
        ("02010３٣", Country.KZ),
        ("<b>020103", Country.KZ),
        ("020103", Country.HU),
        ("1051", Country.EE),
    ],
)
def test_an_index_of_another_form_is_refused(text: str, country: Country) -> None:
    with pytest.raises(RefusedError) as refused:
        clean_postal_index(text, country)
    assert refused.value.refusals == (UnknownIndexForm(field="postal_index"),)


def test_the_check_character_is_that_of_the_standard() -> None:
    # The example of the Global Release Identifier, A1-2425G-ABC1234002-M.
    assert check_character("A12425GABC1234002") == "M"


@pytest.mark.parametrize(
    ("index", "year", "sequence", "number"),
    [
        ("020103", 2026, 412, "020103-26-000412-2"),
        ("020103", 2026, 1, "020103-26-000001-3"),
        ("A10A5T4", 2027, 999_999, "A10A5T4-27-999999-G"),
    ],
)
def test_a_form_number_reads_back(index: str, year: int, sequence: int, number: str) -> None:
    assert form_number(index, year, sequence) == number
    scanned = number.replace("-", "")
    for typed in (number, scanned, f" {number.lower()} ", number.replace("A", "А")):
        assert parse_form_number(typed) == (index, year, sequence)
    assert str(parse_form_number(scanned)) == number


@pytest.mark.parametrize("sequence", [0, 1_000_000])
def test_a_sequence_outside_six_digits_has_no_number(sequence: int) -> None:
    with pytest.raises(ValueError, match=str(sequence)):
        form_number("020103", 2026, sequence)


@pytest.mark.parametrize("place", range(15))
def test_one_mistyped_character_is_noticed(place: int) -> None:
    number = form_number("020103", 2026, 412).replace("-", "")
    for digit in "0123456789":
        mistyped = number[:place] + digit + number[place + 1 :]
        if mistyped != number:
            with pytest.raises(RefusedError) as refused:
                parse_form_number(mistyped)
            assert refused.value.refusals == (WrongCheckCharacter(field="number"),)


@pytest.mark.parametrize("text", ["", "412", "020103-26-412-0", "'; DROP TABLE", "9" * 100_000])
def test_what_is_no_form_number_is_refused(text: str) -> None:
    with pytest.raises(RefusedError) as refused:
        parse_form_number(text)
    assert refused.value.refusals == (UnknownFormNumber(field="number"),)


@pytest.mark.parametrize("text", ["000412", "000412-{check}", "000412{check}", "{number}"])
def test_the_end_of_a_number_means_this_offices_and_this_years(text: str) -> None:
    number = form_number("020103", 2026, 412)
    typed = text.format(check=number[-1], number=number)
    assert str(complete_form_number(typed, "020103", 2026)) == number


@pytest.mark.parametrize("text", ["000000", "412", "000412-#", "000412-*7"])
def test_what_is_no_end_of_a_number_is_refused(text: str) -> None:
    with pytest.raises(RefusedError):
        complete_form_number(text, "020103", 2026)
