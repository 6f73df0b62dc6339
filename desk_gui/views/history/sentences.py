"""What refusals of the history and its check say."""

from PySide6.QtCore import QCoreApplication

from desk_gui.domain import inspection
from desk_gui.views.sentences import Sentences

SENTENCES: Sentences = {
    inspection.InspectionCancelled: lambda _: QCoreApplication.translate(
        "Refusals", "Stopped. Nothing is known of what was not checked yet."
    ),
}
