"""Lists of the house's people as files: CSV and XLSX, which ``staff_files`` reads again."""

from collections.abc import Sequence
from enum import StrEnum
from io import BytesIO, StringIO

from desk_gui.domain.languages import Language
from desk_gui.domain.plain_text import write_csv, xlsx_text
from desk_gui.domain.staff import StaffMember
from desk_gui.domain.staff_columns import TEXTS, WEEK, WRITTEN, StaffColumn, headings

_CLOSED = "–"
_WIDTHS = {StaffColumn.NAME: 32, StaffColumn.POST: 28, StaffColumn.TOPICS: 48}
_WIDTH = 16
Rows = Sequence[Sequence[str]]


class SheetKind(StrEnum):
    """What kind of file a list becomes: the ending of its name."""

    CSV = "csv"
    XLSX = "xlsx"


def staff_sheet(members: Sequence[StaffMember], kind: SheetKind, language: Language) -> bytes:
    """Return the list as a file, its columns named in the language."""
    names = headings(language)
    rows = [[names[column] for column in WRITTEN], *map(_row, members)]
    return _csv(rows) if kind is SheetKind.CSV else _xlsx(rows)


def _row(member: StaffMember) -> list[str]:
    details = member.details
    texts: dict[StaffColumn, str] = {column: getattr(details, column.value) for column in TEXTS}
    texts[StaffColumn.TOPICS] = "; ".join(details.topics)
    texts[StaffColumn.STAND_IN] = member.stand_in_name
    week = details.hours or ()
    texts |= {day: str(hours or _CLOSED) for day, hours in zip(WEEK, week, strict=False)}
    return [texts.get(column, "") for column in WRITTEN]


def _csv(rows: Rows) -> bytes:
    out = StringIO()
    write_csv(out, rows)
    # With the mark, a spreadsheet takes the letters for what they are.
    return out.getvalue().encode("utf-8-sig")


def _xlsx(rows: Rows) -> bytes:
    # Late: nobody needs the writer of workbooks before the first export.
    from xlsxwriter import Workbook  # noqa: PLC0415

    out = BytesIO()
    with Workbook(out, {"in_memory": True}) as book:
        sheet = book.add_worksheet()
        sheet.freeze_panes(1, 0)
        for at, column in enumerate(WRITTEN):
            sheet.set_column(at, at, _WIDTHS.get(column, _WIDTH))
        for at, cells in enumerate(rows):
            for place, text in enumerate(cells):
                if text:
                    xlsx_text(sheet, at, place, text)
    return out.getvalue()
