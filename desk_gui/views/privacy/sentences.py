"""Why a record stays, or a period is not taken."""

from PySide6.QtCore import QCoreApplication

from desk_gui.domain import retention
from desk_gui.views.privacy.words import PrivacyCounts
from desk_gui.views.sentences import Sentences

SENTENCES: Sentences = {
    retention.UnderHold: lambda found: QCoreApplication.translate(
        "Refusals", "A hold keeps this, set by {by}: {reason}. Release the hold first."
    ).format(by=found.by, reason=found.reason),
    retention.OpenMatters: lambda found: PrivacyCounts().open_matters(found.count),
    retention.NoSuchRecord: lambda _: QCoreApplication.translate(
        "Refusals", "This is not on record any more."
    ),
    retention.PurgeGoesOn: lambda _: QCoreApplication.translate(
        "Refusals", "Another desk is purging at this moment. Wait until it is through."
    ),
}
