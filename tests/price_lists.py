"""Price lists for tests, as rows and as files."""

from collections.abc import Callable, Sequence
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import xlsxwriter

from desk_gui.domain.catalogue import DoubtKind, PriceList, Zone
from desk_gui.domain.price_lists import read_price_list
from desk_gui.domain.sheets import Cell

HEADER = (
    "№;Индекс;Басылым аты, редакция телефоны;Жылына шығатын саны;Жазылу мерзімі;"
    "Жазылу бағасы Қала;Жазылу бағасы Аудан"
)
SAMPLE = f"""{HEADER}
1;75384;Оқыту-тәрбиелеу технологиясы;6;2 ай;629;633
;;;;4 ай;1258;1267
;;;;6 ай;1887;1900
;;;;12 ай;3775;3801
"""
SAMPLE_PRICES = {
    (2, Zone.CITY): 62900,
    (2, Zone.DISTRICT): 63300,
    (4, Zone.CITY): 125800,
    (4, Zone.DISTRICT): 126700,
    (6, Zone.CITY): 188700,
    (6, Zone.DISTRICT): 190000,
    (12, Zone.CITY): 377500,
    (12, Zone.DISTRICT): 380100,
}


def read_text(text: str) -> PriceList:
    """Read lines of cells parted by semicolons; ``|`` in a cell breaks its line."""
    lines = text.strip("\n").split("\n")
    cells = [[cell.replace("|", "\n") for cell in line.split(";")] for line in lines]
    return read_price_list(enumerate(cells, 1))


def read_titles(*lines: str, header: str = HEADER) -> PriceList:
    """Read lines below the header, which is line 1."""
    return read_text("\n".join((header, *lines)))


def doubts_of(price_list: PriceList, *but: DoubtKind) -> list[tuple[int, DoubtKind, bool]]:
    """Return line, kind and whether it blocks, without the kinds named."""
    return [
        (doubt.line, doubt.kind, doubt.blocking)
        for doubt in price_list.doubts
        if doubt.kind not in but
    ]


def prices_of(price_list: PriceList, at: int = 0) -> dict[tuple[int, Zone], int]:
    """Return the totals of a title in tiyn, by term and zone."""
    return {(price.term, price.zone): price.total for price in price_list.publications[at].prices}


def workbook(path: Path, rows: Sequence[Sequence[Cell]], sheet: str = "Баға") -> Path:
    """Write rows into an XLSX file."""
    with xlsxwriter.Workbook(str(path)) as book:
        page = book.add_worksheet(sheet)
        for number, cells in enumerate(rows):
            for place, cell in enumerate(cells):
                if cell is not None:
                    page.write(number, place, cell)
    return path


def big_rows(rows: int) -> list[Sequence[Cell]]:
    """Return a list of so many rows below its header, four to a title."""
    terms = ((2, 629, 633), (4, 1258, 1267), (6, 1887, 1900), (12, 3775, 3801))
    listed: list[Sequence[Cell]] = [HEADER.split(";")]
    for number in range(rows):
        term, city, district = terms[number % 4]
        title: list[Cell] = [None] * 4
        if number % 4 == 0:
            title = [number, f"{10000 + number // 4}", f"Басылым {number // 4}", 6]
        listed.append([*title, f"{term} ай", city, district])
    return listed


def tampered(path: Path, part: str, change: Callable[[bytes], bytes]) -> Path:
    """Replace the content of one part of a workbook."""
    out = BytesIO()
    with ZipFile(path) as source, ZipFile(out, "w", ZIP_DEFLATED) as target:
        for name in source.namelist():
            content = source.read(name)
            target.writestr(name, change(content) if name == part else content)
    path.write_bytes(out.getvalue())
    return path
