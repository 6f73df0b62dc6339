"""Opening a price list as rows."""

from pathlib import Path

from desk_gui.domain.price_list_header import has_header
from desk_gui.services.sheet_files import FileRows, open_sheet_file

_WIDEST_PRICE = 3


def open_rows(path: Path) -> FileRows:
    """Open a price list by what is in it.

    Raises:
        RefusedError: as ``open_sheet_file``.
    """
    return open_sheet_file(path, has_header, widest_merge=_WIDEST_PRICE)
