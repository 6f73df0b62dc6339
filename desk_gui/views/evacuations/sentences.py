"""Why an alarm is not begun or ended, and its list not changed."""

from PySide6.QtCore import QCoreApplication

from desk_gui.domain import evacuations
from desk_gui.views.evacuations.words import EvacuationWords
from desk_gui.views.labels import clock
from desk_gui.views.sentences import Sentences

SENTENCES: Sentences = {
    evacuations.EvacuationRuns: lambda found: QCoreApplication.translate(
        "Refusals", "One is going on since {time}. It is ended before another begins."
    ).format(time=clock(found.since)),
    evacuations.EvacuationOver: lambda _: QCoreApplication.translate(
        "Refusals", "It was ended at another desk; its list does not change any more."
    ),
    evacuations.PeopleMissing: lambda found: EvacuationWords().missed(found.names),
}
