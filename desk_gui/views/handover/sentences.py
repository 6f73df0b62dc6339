"""Why a desk is not handed over."""

from PySide6.QtCore import QCoreApplication

from desk_gui.domain import handovers
from desk_gui.views.sentences import Sentences

SENTENCES: Sentences = {
    handovers.TakenByGiver: lambda _: QCoreApplication.translate(
        "Refusals", "That is you. Choose who sits down here after you."
    ),
}
