"""Why a rule of the reception is not taken."""

from PySide6.QtCore import QCoreApplication

from desk_gui.domain import reception
from desk_gui.views.sentences import Sentences

SENTENCES: Sentences = {
    reception.OutOfRange: lambda found: QCoreApplication.translate(
        "Refusals", "Please enter a number from {least} to {most}."
    ).format(least=found.least, most=found.most),
    reception.NotADay: lambda _: QCoreApplication.translate(
        "Refusals", "One of these is no date. Write dates as 31.12.2026, with a space between."
    ),
}
