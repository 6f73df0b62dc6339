"""The kinds of records that are purged, each known by one object; a later kind joins them here."""

from desk_gui.domain.retention import RecordKind
from desk_gui.services.retention_calls import Calls
from desk_gui.services.retention_kinds import KindOfRecord
from desk_gui.services.retention_people import People
from desk_gui.services.retention_visits import Visits

KINDS: tuple[KindOfRecord, ...] = (Visits(), Calls(), People())
"""People last: nobody is kept by a visit or a call that goes as well."""


def kind_of(kind: RecordKind) -> KindOfRecord | None:
    """Return the object of a kind; None while none of its records are purged."""
    return next((each for each in KINDS if each.kind is kind), None)
