"""Opening a list, CSV or XLSX, as rows: guarded, because such files come from outside."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from desk_gui.domain.refusals import RefusedError
from desk_gui.domain.sheet_refusals import (
    EmptyFile,
    FileUnavailable,
    Measure,
    TooLargeFile,
    UnreadableFile,
)
from desk_gui.domain.sheets import HasHeader, Row
from desk_gui.services.sheet_csv import csv_rows, decode
from desk_gui.services.sheet_limits import MOST_BYTES
from desk_gui.services.sheet_xlsx import open_sheet

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


def open_sheet_file(path: Path, has_header: HasHeader, *, widest_merge: int = 1) -> FileRows:
    """Open a list by what is in it; its name does not matter.

    ``has_header`` tells of top rows whether they name the columns. A number in
    a cell merged over at most ``widest_merge`` columns is in each of them.

    Raises:
        RefusedError: ``FileUnavailable``, ``EmptyFile``, ``UnreadableFile``,
            ``WrongEncoding`` or ``TooLargeFile``; ``TooLargeFile`` also while
            the rows are read.
    """
    data = _read(path)
    if data.startswith(_ZIP):
        sheet = open_sheet(data, has_header, widest_merge)
        return FileRows(sheet.rows, sheet.height, unread_sheets=sheet.others)
    text, assumed = decode(data)
    return FileRows(csv_rows(text, has_header), text.count("\n") + 1, encoding_assumed=assumed)


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
