import pytest

from desk_gui.domain.price_list_cells import read_issues, read_price, read_term, split_title
from desk_gui.domain.publication_index import normalise_index
from desk_gui.domain.sheets import Cell, cell_text, clean_cell


@pytest.mark.parametrize(
    ("cell", "months"),
    [
        *(("2 ай", 2), ("2 мес.", 2), ("2", 2), (2.0, 2), ("2 hó", 2), ("12 айға", 12)),
        *(("6 months", 6), ("2 kuud", 2), ("1 год", 12), ("полугодие", 6), ("жылдық", 12)),
    ],
)
def test_term_is_read(cell: Cell, months: int) -> None:
    assert read_term(cell) == months


@pytest.mark.parametrize("cell", ["", "0", "13", "2-4", "2,4", "2 штуки", "ай", 2.5, -1, None])
def test_term_that_is_none_is_refused(cell: Cell) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - it carries what was read
        read_term(cell)


@pytest.mark.parametrize(
    ("cell", "tiyn"),
    [
        *(("1 258", 125800), ("1258,00", 125800), ("1\u00a0258,5", 125850), ("629 тг", 62900)),
        *(("1258-50", 125850), (1258.05, 125805), (629.9999999999999, 63000), (3775, 377500)),
        *(("-", None), ("—", None), ("х", None), ("", None), (None, None)),
    ],
)
def test_price_is_read_to_the_tiyn(cell: Cell, tiyn: int | None) -> None:
    assert read_price(cell) == tiyn


@pytest.mark.parametrize(
    "cell",
    [
        *("1.258,00", "1,258.00", "1,258", "=1+1", "-5", "0", "NaN", "тг", "9" * 20),
        *(0, -629.0, 629.005, float("nan"), float("inf"), 1e300),
    ],
)
def test_price_that_cannot_be_charged_is_refused(cell: Cell) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - it carries what was read
        read_price(cell)


@pytest.mark.parametrize(
    ("text", "index"),
    [
        *(("75384", "75384"), ("рn 173", "PN173"), ("РN173", "PN173"), (" 75 384 ", "75384")),
        *(("П1234", "П1234"), ("a-1", "A-1"), ("0123", "0123")),
    ],
)
def test_index_is_text_in_latin_capitals(text: str, index: str) -> None:
    assert normalise_index(text) == index


@pytest.mark.parametrize("text", ["", "-", "75384*", "12345678901", "A_1", "<b>", "a--1", "1.5"])
def test_index_of_other_characters_is_refused(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - it carries what was read
        normalise_index(text)


@pytest.mark.parametrize(
    ("text", "title", "phone"),
    [
        ("Оқыту", "Оқыту", ""),
        ("Ана тілі\n8 (727) 250-11-11", "Ана тілі", "8 (727) 250-11-11"),
        ("Ана тілі, тел. 8-727-250-11-11", "Ана тілі", "8-727-250-11-11"),
        ("Егемен 8(7172) 37-65-27, 37-65-28", "Егемен", "8(7172) 37-65-27, 37-65-28"),
        ("Айқын (тел.: 25-11-11)", "Айқын", "25-11-11"),
        ("Ұлы\nтаңба", "Ұлы таңба", ""),
        ("Школьный календарь 2026-2027", "Школьный календарь 2026-2027", ""),
        ("Для дома 100 000", "Для дома 100 000", ""),
    ],
)
def test_title_is_parted_from_the_telephone(text: str, title: str, phone: str) -> None:
    assert split_title(text) == (title, phone)


def test_whole_number_of_a_spreadsheet_has_no_decimals() -> None:
    assert cell_text(75384.0) == "75384"


def test_cell_loses_what_cannot_be_seen_and_keeps_its_lines() -> None:
    assert clean_cell(" 2\u00a0ай_x000D_\n\u202e4  ай\u200b ") == "2 ай\n4 ай"
    assert clean_cell("\u200b ") is None


@pytest.mark.parametrize(("cell", "issues"), [("6", 6), (6.0, 6), ("12 рет", 12), ("52 ном.", 52)])
def test_issues_are_read(cell: Cell, issues: int) -> None:
    assert read_issues(cell) == issues


@pytest.mark.parametrize("cell", ["", "0", "367", "6-12", "шесть", 6.5, None])
def test_issues_that_are_no_number_are_refused(cell: Cell) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - it carries what was read
        read_issues(cell)
