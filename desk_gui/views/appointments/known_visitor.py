"""Finding who is to be expected from a field: letters of somebody who was here before."""

from typing import Any

from PySide6.QtCore import Signal

from desk_gui.domain.visits import Returning
from desk_gui.services.changes import Outcome
from desk_gui.views.appointments.desk import AppointmentDesk
from desk_gui.views.people.search import NameSearch
from desk_gui.views.visits.visitor_search import returning_line
from desk_gui.widgets.found import Found

_HITS = 12


class KnownVisitor(NameSearch):
    """Finds who was here before.

    Signals:
        taken: Somebody who was here before was taken; carries the Returning.
    """

    taken = Signal(object)

    def __init__(self, desk: AppointmentDesk) -> None:
        super().__init__(desk.runner)
        self._desk = desk

    def ask(self, text: str) -> Outcome[list[Any]]:
        """Return who was here before and has these letters."""
        hits = self._desk.book.search_visitors(text, _HITS).value
        return Outcome([hit.returning for hit in hits if hit.returning is not None])

    def line(self, hit: Returning) -> Found:
        """Return when they were here last, and with whom."""
        return returning_line(hit, hit)

    def pick(self, hit: Returning) -> None:
        """Take somebody who was here before."""
        self.take(hit.person, hit.name)
        self.taken.emit(hit)
