"""Why somebody of the house is not written down, or a list of them not imported."""

from PySide6.QtCore import QCoreApplication

from desk_gui.domain import staff, staff_columns, staff_lists
from desk_gui.views.labels import Counts, short_date
from desk_gui.views.sentences import Sentences
from desk_gui.views.staff.column_words import column_word
from desk_gui.views.staff.words import StaffCounts

SENTENCES: Sentences = {
    staff.UnknownStaff: lambda _: QCoreApplication.translate(
        "Refusals", "Nobody of the house has this name. Type some letters and choose from the list."
    ),
    staff.StaffHasLeft: lambda found: QCoreApplication.translate(
        "Refusals", "{name} left the firm, {day}. Choose somebody else."
    ).format(name=found.name, day=short_date(found.on)),
    staff.StandsInForSelf: lambda _: QCoreApplication.translate(
        "Refusals",
        "Nobody can stand in for themselves, not over others either. Choose somebody else.",
    ),
    staff.UnknownAccount: lambda _: QCoreApplication.translate(
        "Refusals", "Nobody signs in by this name. Type some letters and choose from the list."
    ),
    staff.AccountOfAnother: lambda found: QCoreApplication.translate(
        "Refusals", "{name} signs in by this account. Choose another one."
    ).format(name=found.name),
    staff.BackInThePast: lambda _: QCoreApplication.translate(
        "Refusals", "This time is over. When are they back?"
    ),
    staff.StillExpectsVisitors: lambda found: StaffCounts().still_expected(found.visits),
    staff.PhotoUnreadable: lambda _: QCoreApplication.translate(
        "Refusals", "This is no JPEG or PNG picture that can be read. Choose another one."
    ),
    staff_columns.NoStaffHeader: lambda _: QCoreApplication.translate(
        "Refusals", "No row names the columns. One has to be called «Name»."
    ),
    staff_columns.StaffColumnTwice: lambda found: QCoreApplication.translate(
        "Refusals", "Line {line}: two columns are called «{column}». Delete or rename one."
    ).format(line=found.line, column=column_word(found.heading)),
    staff_lists.BlockedStaffList: lambda found: Counts().places_to_correct(found.blocking),
    staff_lists.StaffListOutdated: lambda found: QCoreApplication.translate(
        "Refusals", "{name} was changed after the file was read. Choose the file again."
    ).format(name=found.name),
}
