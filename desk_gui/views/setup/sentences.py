"""What the refusals about the office and its settings say."""

from PySide6.QtCore import QCoreApplication

from desk_gui.domain import office, office_entries, starting, storage
from desk_gui.views.history.words import finding_words
from desk_gui.views.sentences import Sentences


def _not_whole(found: starting.NotWhole) -> str:
    if not found.lost:
        return finding_words(found.finding)
    return QCoreApplication.translate(
        "Refusals",
        "The data is older than it was. Changes missing at its end: {count}. "
        "An old copy was put back, or a part of it is lost.",
    ).format(count=found.lost)


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
    storage.InSynchronisedFolder: lambda found: QCoreApplication.translate(
        "Refusals",
        "{service} copies this folder to other computers: that would spoil the data. "
        "Choose a folder it does not touch.",
    ).format(service=found.service),
    starting.NotWhole: _not_whole,
    starting.NothingToRead: lambda _: QCoreApplication.translate(
        "Refusals", "There is no office here that could be read. Restore a backup."
    ),
}
