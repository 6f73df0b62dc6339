import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_gui.domain.catalogue import Distribution, DoubtKind, PublicationKind, Section, Zone
from desk_gui.domain.price_list_refusals import AmbiguousHeader, NoHeader
from desk_gui.domain.price_lists import read_price_list
from desk_gui.domain.refusals import RefusedError
from desk_gui.domain.sheet_refusals import EmptyFile
from tests.price_lists import (
    HEADER,
    SAMPLE,
    SAMPLE_PRICES,
    doubts_of,
    prices_of,
    read_text,
    read_titles,
)

ASSUMED = DoubtKind.KIND_ASSUMED
TITLE = "1;75384;Оқыту;6"


def test_sample_is_one_title_with_eight_prices() -> None:
    price_list = read_text(SAMPLE)
    (title,) = price_list.publications
    assert (title.index, title.title, title.issues_a_year) == (
        "75384",
        "Оқыту-тәрбиелеу технологиясы",
        6,
    )
    assert prices_of(price_list) == SAMPLE_PRICES
    assert doubts_of(price_list) == [(2, ASSUMED, False)]


@pytest.mark.parametrize(
    "header",
    [
        "№ п/п;Индекс;Наименование издания, телефон;Кол-во номеров в год;Срок (мес.);Город;Район",
        "No;Index;Title, phone;Issues a year;Term (months);Price: city;Price: district",
        "Ssz.;Index;Cím, telefon;Évente megjelenő;Időtartam (hó);Ár: város;Ár: vidék",
        "№;ИНДЕКС;Мерзiмдi басылымның атауы;Жылына;Мерзiмi;Бағасы, қала;Бағасы, аудан",
        "Каталог 2027 қала\n\n№;Индекс;Атауы;Саны;Мерзімі;Бағасы;\n;;;;ай;Қала;Аудан",
        f"Бекітемін\n;;;;;директор\n{HEADER}\n1;2;3;4;5;6;7",
    ],
)
def test_header_is_found_in_any_of_the_languages(header: str) -> None:
    price_list = read_titles(f"{TITLE};2;629;633", header=header)
    assert prices_of(price_list) == {(2, Zone.CITY): 62900, (2, Zone.DISTRICT): 63300}


def test_parts_of_a_price_are_kept_beside_the_total() -> None:
    header = "Индекс;Атауы;Саны;Мерзімі;Қала;;\n;;;;Каталогтық;Жеткізу;Барлығы"
    price_list = read_titles("75384;Оқыту;6;2;500;129;629", header=header)
    (price,) = price_list.publications[0].prices
    assert (price.catalogue_part, price.delivery_part, price.total) == (50000, 12900, 62900)


def test_columns_of_its_own_say_kind_way_section_telephone_and_cut_off() -> None:
    header = f"{HEADER};Түрі;Тарату жүйесі;Бөлім;Қабылдау;Телефон"
    price_list = read_titles(
        f"{TITLE};2;629;633;Газета;адрестік;Шетелдік;15;8 727 250-11-11", header=header
    )
    (title,) = price_list.publications
    assert title.kind is PublicationKind.NEWSPAPER
    assert title.distribution is Distribution.ADDRESS
    assert title.section is Section.FOREIGN
    assert (title.cut_off_day, title.editorial_phone) == (15, "8 727 250-11-11")
    assert price_list.doubts == ()


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param([f"{TITLE};2|4;629|1258;633|1267"], id="stacked in one cell"),
        pytest.param([f"{TITLE};2;629;633", ";;;;4;1258;1267"], id="rows below"),
        pytest.param([f"{TITLE};2;629;633", f"{TITLE};4;1258;1267"], id="title on each row"),
        pytest.param([f"{TITLE};;;", ";;;;2;629;633", ";;;;4;1258;1267"], id="title above"),
        pytest.param(
            [f"{TITLE};2;629;633", HEADER, "1;2;3;4;5;6;7", ";;;;4;1258;1267"], id="next page"
        ),
        pytest.param(
            [f"{TITLE};2;629;633", ";;8 727 250 11 11;;4;1258;1267"], id="telephone below"
        ),
    ],
)
def test_rows_of_one_title_belong_together(lines: list[str]) -> None:
    price_list = read_titles(*lines)
    assert prices_of(price_list) == {
        place: price for place, price in SAMPLE_PRICES.items() if place[0] <= 4
    }
    assert doubts_of(price_list, ASSUMED) == []


def test_headings_say_kind_and_section_of_what_follows() -> None:
    price_list = read_titles(
        *("РЕСПУБЛИКАЛЫҚ ГАЗЕТТЕР", "1;A1;Бір;12;1;10;11", "ЖУРНАЛДАР", "2;A2;Екі;12;1;10;11"),
        *(";МЕСТНЫЕ ИЗДАНИЯ;", "3;A3;Үш;52;1;10;11"),
    )
    kinds = [(title.kind.value, title.section.value) for title in price_list.publications]
    assert kinds == [("newspaper", "national"), ("magazine", "national"), ("newspaper", "local")]
    assert doubts_of(price_list) == [(7, ASSUMED, False)]


@pytest.mark.parametrize(
    ("row", "doubt"),
    [
        (";;Оқыту;6;2;629;633", DoubtKind.NO_INDEX),
        ("1;75384*;Оқыту;6;2;629;633", DoubtKind.BAD_INDEX),
        ("1;75384;;6;2;629;633", DoubtKind.NO_TITLE),
        ("1;75384;Оқыту;;2;629;633", DoubtKind.BAD_ISSUES),
        ("1;75384;Оқыту;много;2;629;633", DoubtKind.BAD_ISSUES),
        (f"{TITLE};13 ай;629;633", DoubtKind.BAD_TERM),
        (f"{TITLE};;629;633", DoubtKind.BAD_TERM),
        (f"{TITLE};2;1.258,00;633", DoubtKind.BAD_PRICE),
        (f"{TITLE};2;=A1;633", DoubtKind.BAD_PRICE),
        (f"{TITLE};2;-;", DoubtKind.NO_PRICE),
        (f"{TITLE};;;", DoubtKind.NO_PRICE),
        (f"{TITLE};2|4;629;633|1267", DoubtKind.UNEVEN_STACK),
        (f"{TITLE};2|2;629|630;633|633", DoubtKind.REPEATED_PRICE),
        (f"1;75384;{'ы' * 301};6;2;629;633", DoubtKind.TEXT_TOO_LONG),
        ("1;75384;Оқы\x07ту;6;2;629;633", DoubtKind.UNREADABLE_TEXT),
        ("1;75384;Оқы\ufffdту;6;2;629;633", DoubtKind.UNREADABLE_TEXT),
        (";;;;2;629;633", DoubtKind.ORPHAN_ROW),
    ],
)
def test_row_that_would_lose_or_invent_data_blocks_the_list(row: str, doubt: DoubtKind) -> None:
    price_list = read_titles("", row, "2;A2;Екі;12;1;10;11")
    assert (3, doubt, True) in doubts_of(price_list)
    assert price_list.blocked


@pytest.mark.parametrize(
    ("row", "doubt"),
    [
        (f"{TITLE};3;943;950", DoubtKind.TERM_NOT_BY_FREQUENCY),
        (f"{TITLE};2;629;", DoubtKind.NO_PRICE),
        (f"{TITLE};2;633;629", DoubtKind.DISTRICT_CHEAPER),
        (f"{TITLE};2|2;629|629;633|633", DoubtKind.REPEATED_PRICE),
        (f"{TITLE};2|12;700|3775;633|3801", DoubtKind.SUSPICIOUS_PRICE),
        (f"{TITLE};2;629;633", DoubtKind.KIND_ASSUMED),
        ("Бағалар теңгемен көрсетілген", DoubtKind.ORPHAN_ROW),
        ("Газеты для детей и юношества", DoubtKind.HEADING_ASSUMED),
    ],
)
def test_odd_row_is_a_warning_only(row: str, doubt: DoubtKind) -> None:
    price_list = read_titles(row, "2;A2;Екі;12;1;10;11")
    assert (2, doubt, False) in doubts_of(price_list)
    assert not price_list.blocked


def test_index_listed_twice_blocks_and_names_the_first() -> None:
    price_list = read_titles(f"{TITLE};2;629;633", "2;A2;Екі;12;1;10;11", "3;75 384;Оқыту;6;4;1;2")
    (doubt,) = (doubt for doubt in price_list.doubts if doubt.blocking)
    assert (doubt.line, doubt.kind) == (4, DoubtKind.REPEATED_TITLE)
    assert doubt.details == {"index": "75384", "expected": "2"}


def test_rows_below_a_broken_title_are_not_given_to_the_one_before() -> None:
    price_list = read_titles(
        "1;A1;Бір;12;1;10;11", "2;;Екі;12;1;20;21", ";;;;2;40;42", "3;A3;Үш;12;1;30;31"
    )
    assert prices_of(price_list) == {(1, Zone.CITY): 1000, (1, Zone.DISTRICT): 1100}


def test_prices_are_never_filled_or_corrected() -> None:
    price_list = read_titles(f"{TITLE};2|12;700|3775;-|3801")
    assert prices_of(price_list) == {
        (2, Zone.CITY): 70000,
        (12, Zone.CITY): 377500,
        (12, Zone.DISTRICT): 380100,
    }


def test_half_valid_list_is_blocked_and_says_so_line_by_line() -> None:
    price_list = read_titles("1;A1;Бір;12;1;10;11", "2;A2;Екі;12;1;x1;11", "3;A3;Үш;12;99;30;31")
    blocking = [(doubt.line, doubt.kind) for doubt in price_list.doubts if doubt.blocking]
    assert blocking == [(3, DoubtKind.BAD_PRICE), (4, DoubtKind.BAD_TERM)]
    assert [title.index for title in price_list.publications] == ["A1"]


def test_hostile_title_is_only_text() -> None:
    hostile = "<table><img src=x>=cmd()' OR 1=1 \u202eнəтсүре"
    price_list = read_titles(f"1;75384;{hostile};6;2;629;633")
    assert price_list.publications[0].title == hostile.replace("\u202e", "")


@pytest.mark.parametrize("text", ["", "\n\n", " ; ; \n"])
def test_list_without_rows_is_empty(text: str) -> None:
    with pytest.raises(RefusedError) as refused:
        read_text(text)
    assert refused.value.refusals == (EmptyFile(),)


def test_list_without_header_says_what_it_lacks() -> None:
    with pytest.raises(RefusedError) as refused:
        read_text("№;Индекс;Атауы;Мерзімі;Қала\n1;75384;Оқыту;2;629")
    assert refused.value.refusals == (NoHeader(missing=("issues",)),)


def test_two_columns_for_one_price_are_refused() -> None:
    with pytest.raises(RefusedError) as refused:
        read_text("Индекс;Атауы;Саны;Мерзімі;Қала;Қала\n75384;Оқыту;6;2;629;633")
    assert refused.value.refusals == (AmbiguousHeader(line=1, column="city"),)


_CELLS = st.one_of(
    st.none(),
    st.text(max_size=12),
    st.floats(),
    st.integers(),
    st.sampled_from(
        ["2", "2\n4", "629", "629\n1258", "75384", "ГАЗЕТТЕР", "Оқыту", "6", "-", "=A1"]
    ),
)


@given(st.lists(st.lists(_CELLS, max_size=9), max_size=12))
def test_whatever_stands_below_the_header_is_read_or_doubted(rows: list[list[object]]) -> None:
    cells = [HEADER.split(";"), *rows]
    price_list = read_price_list(enumerate(cells, 1))  # type: ignore[arg-type]
    for title in price_list.publications:
        assert title.prices
        assert all(price.total > 0 for price in title.prices)
