"""XLSX lists, read by python-calamine from a copy that was checked part by part."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from desk_gui.domain.refusals import RefusedError
from desk_gui.domain.sheet_refusals import EmptyFile, UnreadableFile
from desk_gui.domain.sheets import DEEPEST_HEADER, Cell, HasHeader, Row, clean_cell
from desk_gui.services.xlsx_guard import checked_copy

if TYPE_CHECKING:
    from python_calamine import CalamineSheet

_PANIC = "pyo3_runtime"


@dataclass(frozen=True)
class Sheet:
    """The sheet of a workbook that holds the list."""

    rows: Iterator[Row]
    height: int
    others: tuple[str, ...]
    """Names of the other sheets that hold something."""


def open_sheet(data: bytes, has_header: HasHeader, widest_merge: int = 1) -> Sheet:
    """Open the first visible sheet with a header, else the first that is not empty.

    A number in a cell merged over at most so many columns is in each of them.

    Raises:
        RefusedError: ``EmptyFile``, ``UnreadableFile`` or ``TooLargeFile``.
    """
    # Late: nobody needs the reader of workbooks before the first import.
    from python_calamine import (  # noqa: PLC0415
        CalamineWorkbook,
        SheetTypeEnum,
        SheetVisibleEnum,
    )

    with _readable():
        book = CalamineWorkbook.from_filelike(checked_copy(data))
        names = [
            sheet.name
            for sheet in book.sheets_metadata
            if sheet.typ == SheetTypeEnum.WorkSheet and sheet.visible == SheetVisibleEnum.Visible
        ]
        filled = [sheet for name in names if (sheet := book.get_sheet_by_name(name)).height]
        if not filled:
            raise RefusedError(EmptyFile(field="path"))
        chosen = next((sheet for sheet in filled if has_header(_top(sheet))), filled[0])
    others = tuple(sheet.name for sheet in filled if sheet is not chosen)
    return Sheet(_rows(chosen, widest_merge), chosen.total_height, others)


def _rows(sheet: "CalamineSheet", widest_merge: int = 1) -> Iterator[Row]:
    with _readable():
        left: list[Cell] = [None] * (sheet.start[1] if sheet.start else 0)
        merged = _merged_over_columns(sheet, widest_merge)
        for number, cells in enumerate(sheet.iter_rows()):
            row = left + [_cell(cell) for cell in cells]
            for place, width in merged.get(number, ()):
                if isinstance(row[place], float):
                    row[place : place + width] = [row[place]] * width
            yield number + 1, row


def _merged_over_columns(sheet: "CalamineSheet", widest: int) -> dict[int, list[tuple[int, int]]]:
    """Return where a cell reaches over its neighbours: one price for city and district."""
    merged: dict[int, list[tuple[int, int]]] = {}
    for (top, left), (bottom, right) in sheet.merged_cell_ranges or []:
        width = right - left + 1
        if top == bottom and 1 < width <= widest:
            merged.setdefault(top, []).append((left, width))
    return merged


def _cell(value: object) -> Cell:
    return value if isinstance(value, str | float) else str(value)


def _top(sheet: "CalamineSheet") -> list[Row]:
    rows = islice(_rows(sheet), DEEPEST_HEADER + 2)
    return [(line, [clean_cell(cell) for cell in cells]) for line, cells in rows]


@contextmanager
def _readable() -> Iterator[None]:
    """Turn what goes wrong inside the reader into a refusal.

    Its panics are no ``Exception`` and cannot be imported, so the class is
    told by its module; everything else (Ctrl+C, say) passes.
    """
    from python_calamine import CalamineError  # noqa: PLC0415

    try:
        yield
    except CalamineError as error:
        raise RefusedError(UnreadableFile(field="path")) from error
    except BaseException as error:
        if type(error).__module__ != _PANIC:
            raise
        raise RefusedError(UnreadableFile(field="path")) from error
