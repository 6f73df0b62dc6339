"""Why a promise is not made or ended."""

from PySide6.QtCore import QCoreApplication

from desk_gui.domain import promises
from desk_gui.views.labels import label
from desk_gui.views.sentences import Sentences

SENTENCES: Sentences = {
    promises.PromiseInThePast: lambda _: QCoreApplication.translate(
        "Refusals", "This time is over. Promise a later one."
    ),
    promises.NoSuchOwner: lambda _: QCoreApplication.translate(
        "Refusals", "They cannot sign in any more. Choose somebody else."
    ),
    promises.PromiseOver: lambda found: QCoreApplication.translate(
        "Refusals", "Another desk has ended this promise already: {state}."
    ).format(state=label(found.state)),
}
