"""The people of a list that is to be imported, as rows: who is new, who is changed and in what."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from desk_gui.domain.staff_lists import StaffLine
from desk_gui.views.history.words import field_word
from desk_gui.widgets.chips import ChipText
from desk_gui.widgets.rows import Row
from desk_gui.widgets.tokens import State


def line_rows(lines: Iterable[StaffLine]) -> list[Row]:
    """Return a row for each of the people."""
    return [_line_row(line) for line in lines]


def _line_row(line: StaffLine) -> Row:
    details = line.details
    told = (details.post, details.room, details.phone, "; ".join(details.topics))
    changed = ", ".join(map(field_word, line.changed)) if line.before else ""
    return Row(
        name=details.name,
        under=changed or " · ".join(filter(None, told)),
        chip=_chip(line),
        record=line,
    )


def _chip(line: StaffLine) -> ChipText:
    if line.before is None:
        word = QCoreApplication.translate("StaffImport", "new")
        return ChipText(text=word, state=State.OK, icon="user-plus")
    if line.changed:
        word = QCoreApplication.translate("StaffImport", "changed")
        return ChipText(text=word, state=State.INFO, icon="pencil")
    return ChipText(text=QCoreApplication.translate("StaffImport", "as it is"), icon="check")
