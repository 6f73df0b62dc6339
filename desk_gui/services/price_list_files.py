"""Opening a price list as rows."""

from collections.abc import Iterator
from pathlib import Path

from desk_gui.domain.price_list_header import has_header
from desk_gui.domain.sheets import Row
from desk_gui.services.sheet_files import FileRows, open_sheet_file

_WIDEST_PRICE = 3


def read_rows(path: Path) -> Iterator[Row]:
    """Return the rows of a price list with their line numbers, the first is 1.

    Raises:
        RefusedError: as ``open_rows``.
    """
    return open_rows(path).rows


def open_rows(path: Path) -> FileRows:
    """Open a price list by what is in it.

    Raises:
        RefusedError: as ``open_sheet_file``.
    """
    return open_sheet_file(path, has_header, widest_merge=_WIDEST_PRICE)
