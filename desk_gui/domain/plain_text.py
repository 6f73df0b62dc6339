"""Text on its way into a spreadsheet, which would take some texts for formulas.

Every listing of the program goes through here. For the other ways out there is
one place each as well: ``widgets.labels`` for labels and tool tips,
``widgets.messages`` for boxes, ``reporting.canvas`` for PDF, ``files.safe_name``
for the names of files.
"""

import csv
from collections.abc import Iterable
from typing import Protocol, TextIO

# The wide signs are formulas to a spreadsheet that is set to an East Asian language.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
_LONGEST_CELL = 32_767


class TextSheet(Protocol):
    """A sheet of a workbook: the one thing of it that text may be put in with."""

    def write_string(self, row: int, column: int, text: str, /) -> object:
        """Put a text into a cell; no text is a formula, an address or a number there."""


def csv_cell(value: object) -> str:
    """Return a cell's text: a number as it is, a text so that it stays a text."""
    # Of a bare carriage return a reader would make another row.
    text = str(value).replace("\r\n", "\n").replace("\r", "\n")
    guarded = isinstance(value, str) and text.startswith(_FORMULA)
    return f"'{text}" if guarded else text


def unguarded(text: str) -> str:
    """Return the text of a cell that ``csv_cell`` wrote, as it was before."""
    return text[1:] if text.startswith("'") and text[1:].startswith(_FORMULA) else text


def write_csv(out: TextIO, rows: Iterable[Iterable[object]]) -> None:
    """Write rows, one at a time, each cell through ``csv_cell``."""
    writer = csv.writer(out, lineterminator="\n")
    for row in rows:
        writer.writerow([csv_cell(value) for value in row])


def xlsx_text(sheet: TextSheet, row: int, column: int, text: str) -> None:
    """Put a text into a sheet's cell, cut at what a cell holds."""
    sheet.write_string(row, column, text[:_LONGEST_CELL])
