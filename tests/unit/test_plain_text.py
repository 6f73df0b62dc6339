"""What a spreadsheet is handed stays the text it was."""

import csv
from decimal import Decimal
from io import StringIO
from pathlib import Path

import pytest
import xlsxwriter
from hypothesis import given
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from desk_gui.domain.plain_text import csv_cell, write_csv, xlsx_text
from desk_gui.files import safe_name
from tests.faults.hostile import HOSTILE

FORMULAS = ["=1+1", "+7", "-7", "@SUM(A1)", "\t=1", "\n=1", "＝1+1", "＠A1"]


@pytest.mark.parametrize("text", FORMULAS)
def test_what_looks_like_a_formula_gets_a_mark(text: str) -> None:
    assert csv_cell(text) == f"'{text}"


@pytest.mark.parametrize(
    ("value", "cell"),
    [
        ("Асқарова", "Асқарова"),
        ("", ""),
        ("a=b", "a=b"),
        ("\r=1", "'\n=1"),
        (-7, "-7"),
        (Decimal("-1.5"), "-1.5"),
    ],
)
def test_names_and_numbers_stay_as_they_are(value: object, cell: str) -> None:
    assert csv_cell(value) == cell


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"]))))
def test_any_cells_come_back_as_cells_and_none_is_a_formula(cells: list[str]) -> None:
    out = StringIO(newline="")
    write_csv(out, [[*cells, "end"]])
    (row,) = csv.reader(StringIO(out.getvalue(), newline=""))
    lines = [cell.replace("\r\n", "\n").replace("\r", "\n") for cell in cells]
    assert [cell.removeprefix("'") for cell in row[:-1]] == [c.removeprefix("'") for c in lines]
    assert not any(cell.startswith(tuple("=+-@\t\r\n")) for cell in row)


def test_a_sheet_holds_texts_only(tmp_path: Path) -> None:
    texts = [*FORMULAS, "https://x", "12", "{=1}", *HOSTILE.values()]
    with xlsxwriter.Workbook(str(tmp_path / "list.xlsx")) as book:
        sheet = book.add_worksheet()
        for row, text in enumerate(texts):
            xlsx_text(sheet, row, 0, text)
    found = CalamineWorkbook.from_path(str(tmp_path / "list.xlsx")).get_sheet_by_index(0)
    assert [row[0] for row in found.to_python()][:12] == texts[:12]
    assert [len(str(row[0])) for row in found.to_python()][-1] == 32_767


@pytest.mark.parametrize("text", [*FORMULAS, *HOSTILE.values(), "CON", "a" * 300, "../x", "x."])
def test_a_name_of_a_file_is_one_on_every_system(text: str, tmp_path: Path) -> None:
    name = safe_name(text)
    (tmp_path / f"{name}.pdf").write_bytes(b"")
    assert [path.stem for path in tmp_path.iterdir()] == [name]
    assert not name.startswith((" ", ".", "-")) or name == "-"
