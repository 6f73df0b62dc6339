"""What the refusals about the office and its settings say."""

from PySide6.QtCore import QCoreApplication

from desk_gui.domain import office, office_entries
from desk_gui.views.sentences import Sentences

SENTENCES: Sentences = {
    office.UnreadableHours: lambda _: QCoreApplication.translate(
        "Refusals", "Type hours like 8:00–17:00; leave it empty when closed."
    ),
    office.CutOffOutOfRange: lambda _: QCoreApplication.translate(
        "Refusals", "Choose a day from 1 to 28: every month has it."
    ),
    office.AlreadySetUp: lambda _: QCoreApplication.translate(
        "Refusals", "There is an office here already. Choose an empty folder for the demo."
    ),
    office_entries.UnreadableBeginning: lambda found: QCoreApplication.translate(
        "Refusals", "«{text}» begins no postal index. Part several by commas."
    ).format(text=found.text),
    office_entries.BeginningTwice: lambda found: QCoreApplication.translate(
        "Refusals", "«{text}» is listed for both zones. Keep one of them."
    ).format(text=found.text),
}
