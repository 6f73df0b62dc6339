"""Opening a price list, CSV or XLSX, as rows: guarded, because such files come from outside."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from desk_gui.domain.price_list_cells import Row
from desk_gui.domain.price_list_refusals import (
    EmptyFile,
    FileUnavailable,
    Measure,
    TooLargeFile,
    UnreadableFile,
)
from desk_gui.domain.refusals import RefusedError
from desk_gui.services.price_list_csv import csv_rows, decode
from desk_gui.services.price_list_limits import MOST_BYTES
from desk_gui.services.price_list_xlsx import open_sheet

_ZIP = b"PK\x03\x04"


@dataclass(frozen=True)
class FileRows:
    """The rows of a file, and what to tell the clerk about how it was read."""

    rows: Iterator[Row]
    total: int
    """About how many rows there are, for the progress."""
    encoding_assumed: bool = False
    """The text is not marked as Unicode: its letters were taken for Windows Cyrillic."""
    unread_sheets: tuple[str, ...] = ()
    """Other sheets of the workbook that hold something."""


def read_rows(path: Path) -> Iterator[Row]:
    """Return the rows of a price list with their line numbers, the first is 1.

    Raises:
        RefusedError: as ``open_rows``.
    """
    return open_rows(path).rows


def open_rows(path: Path) -> FileRows:
    """Open a price list by what is in it; its name does not matter.

    Raises:
        RefusedError: ``FileUnavailable``, ``EmptyFile``, ``UnreadableFile``,
            ``WrongEncoding`` or ``TooLargeFile``; ``TooLargeFile`` also while
            the rows are read.
    """
    data = _read(path)
    if data.startswith(_ZIP):
        sheet = open_sheet(data)
        return FileRows(sheet.rows, sheet.height, unread_sheets=sheet.others)
    text, assumed = decode(data)
    return FileRows(csv_rows(text), text.count("\n") + 1, encoding_assumed=assumed)


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise RefusedError(FileUnavailable(field="path")) from error
    if len(data) > MOST_BYTES:
        raise RefusedError(TooLargeFile(field="path", measure=Measure.BYTES, limit=MOST_BYTES))
    if not data.strip(b"\0 \t\r\n\xef\xbb\xbf\xff\xfe"):
        raise RefusedError(EmptyFile(field="path"))
    if data.startswith(b"%PDF-"):
        raise RefusedError(UnreadableFile(field="path"))
    return data
