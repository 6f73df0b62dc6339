from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
import xlsxwriter

from desk_gui.domain.catalogue import PriceList, Zone
from desk_gui.domain.price_list_refusals import NoHeader
from desk_gui.domain.price_lists import read_price_list
from desk_gui.domain.refusals import Refusal, RefusedError
from desk_gui.domain.sheet_refusals import (
    EmptyFile,
    FileUnavailable,
    Measure,
    TooLargeFile,
    UnreadableFile,
    WrongEncoding,
)
from desk_gui.services.price_list_files import open_rows
from desk_gui.services.sheet_limits import MOST_COLUMNS, MOST_ROWS
from tests.price_lists import (
    HEADER,
    SAMPLE,
    SAMPLE_PRICES,
    big_rows,
    prices_of,
    tampered,
    workbook,
)

RUSSIAN = "N;Индекс;Наименование издания;Выходов в год;Срок;Город;Район\n1;A1;Учение;6;2;629;633\n"
SHEET = "xl/worksheets/sheet1.xml"
SHEET_BEGIN = (
    b'<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/'
    b'spreadsheetml/2006/main"><sheetData>'
)
SHEET_END = b"</sheetData></worksheet>"


def read(path: Path) -> PriceList:
    return read_price_list(open_rows(path).rows)


def written(tmp_path: Path, data: bytes) -> Path:
    path = tmp_path / "list"
    path.write_bytes(data)
    return path


def refusal_of(path: Path) -> Refusal:
    with pytest.raises(RefusedError) as refused:
        read(path)
    (refusal,) = refused.value.refusals
    return refusal


def small_workbook(tmp_path: Path) -> Path:
    return workbook(tmp_path / "list.xlsx", big_rows(8))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "kz1048"])
@pytest.mark.parametrize("delimiter", ";,\t")
def test_csv_is_read_in_every_usual_form(tmp_path: Path, encoding: str, delimiter: str) -> None:
    text = SAMPLE.replace(", редакция", " редакция").replace(";", delimiter)
    price_list = read(written(tmp_path, text.encode(encoding)))
    assert prices_of(price_list) == SAMPLE_PRICES
    assert price_list.publications[0].title == "Оқыту-тәрбиелеу технологиясы"


def test_windows_1251_is_read_and_told(tmp_path: Path) -> None:
    rows = open_rows(written(tmp_path, RUSSIAN.encode("cp1251")))
    assert read_price_list(rows.rows).publications[0].title == "Учение"
    assert rows.encoding_assumed


def test_cell_with_lines_keeps_the_line_its_row_begins_on(tmp_path: Path) -> None:
    text = f'{HEADER}\n1;A1;Бір;6;"2\n4";"629\n1258";"633\n1267"\n2;A2;Екі;6;2;нет;1\n'
    price_list = read(written(tmp_path, text.encode()))
    assert [title.line for title in price_list.publications] == [2]
    assert {doubt.line for doubt in price_list.doubts if doubt.blocking} == {6}


@pytest.mark.parametrize(
    ("data", "refusal"),
    [
        pytest.param(b"", EmptyFile, id="empty"),
        pytest.param(b"\xef\xbb\xbf\r\n\r\n", EmptyFile, id="blank lines"),
        pytest.param(RUSSIAN.encode("koi8-r"), WrongEncoding, id="KOI8-R"),
        pytest.param(RUSSIAN.encode("cp866"), WrongEncoding, id="DOS"),
        pytest.param("Előfizetés;Város;Űr\n".encode("cp1250"), WrongEncoding, id="Hungarian"),
        pytest.param(SAMPLE.encode()[:300] + b"\xff" + SAMPLE.encode(), WrongEncoding, id="mixed"),
        pytest.param("Индекс;Оқыту".encode()[:-1], UnreadableFile, id="cut in a letter"),
        pytest.param(SAMPLE.encode("utf-16")[:-1], UnreadableFile, id="cut UTF-16"),
        pytest.param(b"%PDF-1.7\n", UnreadableFile, id="PDF"),
        pytest.param(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0", UnreadableFile, id="XLS"),
        pytest.param(b"\x89PNG\r\n\x1a\n\0\0", UnreadableFile, id="picture"),
        pytest.param(b"PK\x03\x04" + b"x" * 99, UnreadableFile, id="no zip"),
        pytest.param("Сәлем\nдүние".encode(), NoHeader, id="a letter"),
        pytest.param(b'"' + b"a" * 200_000, TooLargeFile, id="open quote"),
    ],
)
def test_file_that_is_no_list_says_what_it_is(
    tmp_path: Path, data: bytes, refusal: type[Refusal]
) -> None:
    assert isinstance(refusal_of(written(tmp_path, data)), refusal)


def test_missing_file_and_folder_are_unavailable(tmp_path: Path) -> None:
    assert isinstance(refusal_of(tmp_path / "gone.csv"), FileUnavailable)
    assert isinstance(refusal_of(tmp_path), FileUnavailable)


@pytest.mark.parametrize(
    ("text", "measure", "limit"),
    [
        ("\n".join([HEADER, *"1" * MOST_ROWS]), Measure.ROWS, MOST_ROWS),
        (";".join("x" * (MOST_COLUMNS + 1)), Measure.COLUMNS, MOST_COLUMNS),
    ],
    ids=["rows", "columns"],
)
def test_csv_that_is_too_large_is_refused(
    tmp_path: Path, text: str, measure: Measure, limit: int
) -> None:
    refusal = refusal_of(written(tmp_path, text.encode()))
    assert refusal == TooLargeFile(field="path", measure=measure, limit=limit)


def official_workbook(path: Path) -> Path:
    """A list as an operator lays it out: title rows, merged cells, stacks, formulas."""
    with xlsxwriter.Workbook(str(path)) as book:
        cover, page = book.add_worksheet("Мұқаба"), book.add_worksheet("Баға")
        cover.write(0, 0, "Каталог")
        page.merge_range(0, 0, 0, 6, "БАСЫЛЫМДАР КАТАЛОГЫ")
        for place, word in enumerate(["№", "Индекс", "Басылым аты", "Жылына саны", "Мерзімі"]):
            page.merge_range(2, place, 3, place, word)
        page.merge_range(2, 5, 2, 6, "Бағасы")
        page.write_row(3, 5, ["Қала", "Аудан"])
        page.merge_range(4, 0, 4, 6, "ГАЗЕТТЕР")
        page.write_row(5, 0, [1, 75384, "Оқыту\n8 727 250-11-11", 6, "2\n4", "629\n1258"])
        page.write(5, 6, "633\n1267")
        page.merge_range(6, 1, 7, 1, "PN173")
        page.merge_range(6, 2, 7, 2, "Жас")
        page.write_row(6, 3, [12, 1])
        page.merge_range(6, 5, 6, 6, 100.05)
        page.write(7, 4, 2)
        page.write_formula(7, 5, "=2*F7", None, 200.1)
        page.write_formula(7, 6, "=F8", None, 200.1)
    return path


def test_workbook_with_merged_cells_stacks_and_formulas(tmp_path: Path) -> None:
    rows = open_rows(official_workbook(tmp_path / "list.xlsx"))
    price_list = read_price_list(rows.rows)
    first, second = price_list.publications
    assert (first.line, first.index, first.editorial_phone) == (6, "75384", "8 727 250-11-11")
    assert (second.index, second.kind.value) == ("PN173", "newspaper")
    assert prices_of(price_list, 1) == {
        (term, zone): 10005 * term for term in (1, 2) for zone in Zone
    }
    assert not price_list.doubts
    assert rows.unread_sheets == ("Мұқаба",)


def test_text_that_looks_like_a_formula_stays_text(tmp_path: Path) -> None:
    path = workbook(tmp_path / "list.xlsx", [HEADER.split(";")])
    title = "=HYPERLINK()"
    with xlsxwriter.Workbook(str(path), {"strings_to_formulas": False}) as book:
        page = book.add_worksheet()
        page.write_row(0, 0, HEADER.split(";"))
        page.write_row(1, 0, [1, "A1", title, 6, 2, 629, 633])
    assert read(path).publications[0].title == title


@pytest.mark.parametrize("kept", [0.3, 0.6, 0.95])
def test_truncated_workbook_is_unreadable(tmp_path: Path, kept: float) -> None:
    data = small_workbook(tmp_path).read_bytes()
    assert isinstance(refusal_of(written(tmp_path, data[: int(len(data) * kept)])), UnreadableFile)


@pytest.mark.parametrize(
    ("cells", "refusal"),
    [
        (b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>', TooLargeFile),
        (b'<row r="1048576"><c><v>1</v></c></row>', TooLargeFile),
        (b'<row r="1"><c r="XFD1"><v>1</v></c></row>', TooLargeFile),
        (b'<row r="1"><c t="s"><v>99999</v></c></row>', UnreadableFile),
        (b'<row r="x"><c><v>1</v></c></row>', UnreadableFile),
        (b'<row r="1"><c r="A1"><v>1</c></row>', UnreadableFile),
    ],
)
def test_workbook_made_to_harm_is_refused_before_it_is_parsed(
    tmp_path: Path, cells: bytes, refusal: type[Refusal]
) -> None:
    path = tampered(small_workbook(tmp_path), SHEET, lambda _: SHEET_BEGIN + cells + SHEET_END)
    assert isinstance(refusal_of(path), refusal)


def test_workbook_with_a_doctype_is_refused(tmp_path: Path) -> None:
    doctype = b'<!DOCTYPE x [<!ENTITY a "aaaa">]>'
    path = tampered(small_workbook(tmp_path), SHEET, lambda sheet: doctype + sheet[55:])
    assert isinstance(refusal_of(path), UnreadableFile)


@pytest.mark.parametrize("megabytes", [20, 110])
def test_zip_bomb_is_refused(tmp_path: Path, megabytes: int) -> None:
    blank = b" " * (megabytes * 1024 * 1024)
    path = tampered(small_workbook(tmp_path), SHEET, lambda _: SHEET_BEGIN + blank + SHEET_END)
    refusal = refusal_of(path)
    assert isinstance(refusal, TooLargeFile)
    assert refusal.measure is Measure.UNPACKED_BYTES


def test_one_long_text_in_many_cells_is_refused(tmp_path: Path) -> None:
    text = b"a" * 32_000
    strings = b'<sst xmlns="x"><si><t>' + text + b"</t></si></sst>"
    row = b"<row>" + b'<c t="s"><v>0</v></c>' * MOST_COLUMNS + b"</row>"
    path = tampered(small_workbook(tmp_path), "xl/sharedStrings.xml", lambda _: strings)
    path = tampered(path, SHEET, lambda _: SHEET_BEGIN + row * 40 + SHEET_END)
    refusal = refusal_of(path)
    assert isinstance(refusal, TooLargeFile)
    assert refusal.measure is Measure.TEXT


def test_zip_that_holds_no_workbook_is_unreadable(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", "<x/>")
    assert isinstance(refusal_of(path), UnreadableFile)


def test_zip_of_very_many_parts_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    with ZipFile(path, "w") as archive:
        for number in range(1_001):
            archive.writestr(f"{number}.xml", "<x/>")
    refusal = refusal_of(path)
    assert isinstance(refusal, TooLargeFile)
    assert refusal.measure is Measure.PARTS


def test_empty_workbook_is_empty(tmp_path: Path) -> None:
    assert isinstance(refusal_of(workbook(tmp_path / "list.xlsx", [])), EmptyFile)
