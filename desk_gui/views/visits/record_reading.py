"""Opening the record of the visit one rests on, and keeping it as the visit stands now."""

from functools import partial

from PySide6.QtCore import QObject, QTimer, Slot

from desk_gui.domain.visits import Visit, VisitLine
from desk_gui.services.changes import Outcome
from desk_gui.views.visits.desk import VisitDesk
from desk_gui.views.visits.reading import facts_of, read_facts
from desk_gui.views.visits.record import VisitRecord
from desk_gui.views.visits.record_words import VisitFacts
from desk_gui.views.visits.visit_deeds import VisitDeeds

_REST_MS = 400
"""How long a line is current before its record is opened, and the look is noted."""
_SOON_MS = 60
"""How long a record that is open waits to be read anew: what was done is painted first."""


class RecordReading(QObject):
    """Shows a line in the record at once, and all the rest when the hand has rested on it."""

    def __init__(self, desk: VisitDesk, record: VisitRecord, deeds: VisitDeeds) -> None:
        super().__init__(record)
        self._desk, self._record, self._deeds = desk, record, deeds
        self._fresh: Visit | None = None
        self._history_wanted = False
        self.line: VisitLine | None = None
        """The visit whose record is shown."""
        self.rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self.rest.timeout.connect(self.read)

    def show(self, line: VisitLine | None) -> None:
        """Show this visit; whoever passes by has not looked at it."""
        same = line is not None and self.line is not None and line.id == self.line.id
        self.line = line
        self._record.show_line(line, self._desk.now())
        self.rest.stop()
        if line is not None:
            known = same and self._record.found() is not None
            self.rest.start(_SOON_MS if known else _REST_MS)

    def keep(self, visit: Visit) -> None:
        """Remember how a visit came back from what was done: nobody looks at it a second time."""
        self._fresh = visit

    def show_history(self) -> None:
        """Open the record at once, and go to what happened."""
        self._history_wanted = True
        self.read()

    @Slot()
    def read(self) -> None:
        """Open the record; that somebody looks is noted."""
        self.rest.stop()
        if self.line is None:
            return
        fresh, self._fresh = self._fresh, None
        read = partial(read_facts, self._desk, self.line.id)
        if fresh is not None and fresh.id == self.line.id:
            read = partial(_beside, self._desk, fresh)
        self._desk.runner.ask(self, read, self._on_read, self._deeds.refuse, key="record")

    def _on_read(self, found: VisitFacts | None) -> None:
        if found is None or self.line is None or found.visit.id != self.line.id:
            return
        self._record.show_found(found, self._desk.now())
        if self._history_wanted:
            self._history_wanted = False
            self._record.show_history()


def _beside(desk: VisitDesk, visit: Visit) -> Outcome[VisitFacts | None]:
    return Outcome(facts_of(desk, visit))
