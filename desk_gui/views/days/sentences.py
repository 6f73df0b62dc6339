"""Why a day is not opened, closed or posted to."""

from PySide6.QtCore import QCoreApplication

from desk_gui.domain import days
from desk_gui.views.labels import long_date
from desk_gui.views.sentences import Sentences

SENTENCES: Sentences = {
    days.DayNotOpen: lambda _: QCoreApplication.translate(
        "Refusals", "The day is not open. Open it with Ctrl+O, then repeat."
    ),
    days.DayLeftOpen: lambda found: QCoreApplication.translate(
        "Refusals", "{day} is still open. Close it with Ctrl+O, then open today."
    ).format(day=long_date(found.day)),
    days.DayClosed: lambda found: QCoreApplication.translate(
        "Refusals", "{day} is closed already. A supervisor can open it again, Ctrl+5."
    ).format(day=long_date(found.day)),
    days.ClockBehind: lambda found: QCoreApplication.translate(
        "Refusals", "{day} was worked in already. Check the date of this computer."
    ).format(day=long_date(found.day)),
}
