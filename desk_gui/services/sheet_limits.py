"""What a list from outside can hold; beyond it a file is refused before it takes the memory.

A real catalogue has some 3,000 titles and 12,000 rows. A workbook of 286 KB
made to harm took 604 MB when nothing looked first.
"""

from desk_gui.domain.refusals import RefusedError
from desk_gui.domain.sheet_refusals import Measure, TooLargeFile

MOST_BYTES = 32 * 1024 * 1024
MOST_ROWS = 60_000
MOST_COLUMNS = 60
MOST_PARTS = 1_000
MOST_UNPACKED = 96 * 1024 * 1024
MOST_RATIO = 200
"""How many times larger a part of a workbook may be than its packed form."""
RATIO_FROM = 1024 * 1024
"""Parts smaller than this may be packed as tightly as they like."""
LONGEST_CELL = 32_767
"""Characters; what a spreadsheet itself allows."""
MOST_TEXT = 64 * 1024 * 1024
"""Characters in all cells together; one long text may stand in many of them."""


def keep_within(measure: Measure, amount: int, limit: int) -> None:
    """Refuse what exceeds a limit.

    Raises:
        RefusedError: ``TooLargeFile``.
    """
    if amount > limit:
        raise RefusedError(TooLargeFile(field="path", measure=measure, limit=limit))
