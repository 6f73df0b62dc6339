"""A list of people before it is imported: what is doubtful, who is added, who is changed."""

from desk_gui.domain.staff_lists import StaffDoubt, StaffList
from desk_gui.views.import_sheet import ImportSheet
from desk_gui.views.staff.doubts import doubt_words
from desk_gui.views.staff.import_rows import line_rows
from desk_gui.views.staff.words import StaffCounts
from desk_gui.widgets.row_painting import RowColumns
from desk_gui.widgets.rows import Row


class StaffImport(ImportSheet):
    """Shows a list of people before it is stored."""

    def __init__(self) -> None:
        super().__init__(RowColumns(state=104))
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything again in the language in force."""
        self.read.setAccessibleName(self.tr("People read"))
        super().retranslate()

    def count_text(self, found: StaffList) -> str:
        """Return ``12 people``."""
        return StaffCounts().people(len(found.lines))

    def read_word(self, found: StaffList) -> str:
        """Return ``People 12``."""
        return self.tr("People {count}").format(count=len(found.lines))

    def ready_text(self, found: StaffList) -> str:
        """Return how many will be added and changed."""
        return self.tr("{added} will be added, {changed} changed.").format(
            added=found.added, changed=found.changed
        )

    def nothing_text(self) -> str:
        """Return that nobody is in the file."""
        return self.tr("There is nobody in this file.")

    def storing_text(self, done: str, total: str) -> str:
        """Return how many people are stored."""
        return self.tr("Storing: {done} of {total}").format(done=done, total=total)

    def doubt_words(self, doubt: StaffDoubt) -> tuple[str, str]:
        """Return what is doubtful, and what to do about it."""
        return doubt_words(doubt)

    def read_rows(self, found: StaffList, most: int) -> list[Row]:
        """Return the first of the people as they were read."""
        return line_rows(found.lines[:most])
