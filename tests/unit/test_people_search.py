import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_gui.domain.languages import Country
from desk_gui.domain.people import Address, PersonDetails, Phone
from desk_gui.domain.people_search import customer_code, search_terms, search_words

ASEL = PersonDetails(
    family_name="Нұрланова",
    given_name="Әсел",
    firm="Мерзімді №12",
    iin="850101300124",
    bin="000140001853",
    phones=(Phone(typed="8 701 555 0147", e164="+77015550147"), Phone(typed="12-34 ішкі")),
    addresses=(Address(postal_index="H10A5T4", text="Абай көшесі"),),
)
WORDS = search_words(ASEL, customer_code(123))


def found(text: str) -> bool:
    """Tell as the database would: each term begins a word."""
    terms = search_terms(text, Country.KZ)
    return bool(terms) and all(
        any(word.startswith(prefix) for word in WORDS for prefix in term.prefixes) for term in terms
    )


@pytest.mark.parametrize(
    "text",
    [
        *("Нұрланова", "нурл", "NURLANOVA", "асел", "Asel", "Әсел Нұр", "nur as"),
        *("мерзiмдi", "мерз 12", "№12", "K-000123", "k-0001", "К-000123", "k123", "K-123", "123"),
        *("000123", "8 701 555 01 47", "+7701", "701555", "8(701)", "77015550147", "1234", "12-34"),
        *("асел 701 555", "701 555 01 47 асел", "000140001853", "h10", "Н10А5Т4", "н10а 701"),
    ],
)
def test_whatever_people_type_finds_her(text: str) -> None:
    assert found(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "«»",
        "Нұрланов Асхат",
        "асел 702",
        "K-000124",
        "124",
        "8702",
        "850101300124",
        "абай",
    ],
)
def test_what_is_not_hers_does_not(text: str) -> None:
    assert not found(text)


def test_a_wider_beginning_covers_a_narrower() -> None:
    assert [term.prefixes for term in search_terms("7", Country.KZ)] == [("#000007", "7")]
    assert [term.prefixes for term in search_terms("8701", Country.KZ)] == [
        ("#008701", "8701", "78701", "7701")
    ]


def test_a_long_paste_is_cut_to_a_question() -> None:
    assert len(search_terms("асел нур " * 100_000, Country.KZ)) == 3
    terms = search_terms(" ".join(f"a{letter}" for letter in "bcdefghijklm"), Country.KZ)
    assert len(terms) == 8
    assert {
        len(prefix) for term in search_terms("x" * 1000, Country.KZ) for prefix in term.prefixes
    } == {64}


@given(st.text(max_size=60), st.sampled_from(Country))
def test_any_text_is_a_question_of_plain_prefixes(text: str, country: Country) -> None:
    for term in search_terms(text, country):
        assert term.prefixes
        assert all(prefix.isascii() and " " not in prefix for prefix in term.prefixes)
