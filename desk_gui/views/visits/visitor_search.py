"""Finding who stands at the door from a field: three letters, then Enter.

Who is expected stands first; Enter lets them arrive. Who was here before
fills the form.
"""

from typing import Any

from PySide6.QtCore import Signal

from desk_gui.domain.visits import Returning, VisitLine, VisitorHit
from desk_gui.services.changes import Outcome
from desk_gui.views.labels import clock, short_date
from desk_gui.views.people.search import NameSearch
from desk_gui.views.visits.desk import VisitDesk
from desk_gui.widgets.found import Found

_HITS = 20


class VisitorSearch(NameSearch):
    """Finds who comes, among those who are expected and those who were here before.

    Signals:
        expected: An expected visitor is here; carries the VisitLine.
        returning: Somebody who was here before was taken; carries the Returning.
    """

    expected = Signal(object)
    returning = Signal(object)

    def __init__(self, desk: VisitDesk) -> None:
        super().__init__(desk.runner)
        self._desk = desk

    def ask(self, text: str) -> Outcome[list[Any]]:
        """Return who has these letters."""
        return Outcome(list(self._desk.book.search_visitors(text, _HITS).value))

    def pick(self, hit: VisitorHit) -> None:
        """Let who is expected arrive; who was here before is taken."""
        self.box.hide()
        if hit.visit is not None:
            self.expected.emit(hit.visit)
        elif hit.returning is not None:
            self.take(hit.returning.person, hit.returning.name)
            self.returning.emit(hit.returning)

    def line(self, hit: VisitorHit) -> Found:
        """Return when somebody is expected, or when they were here."""
        if hit.visit is not None:
            return self._expected(hit.visit, hit)
        if hit.returning is None:
            raise ValueError(hit)
        return returning_line(hit.returning, hit)

    def _expected(self, line: VisitLine, hit: VisitorHit) -> Found:
        today = line.day == self._desk.now().date()
        at = clock(line.expected_at) if line.expected_at else ""
        when = at if today else f"{short_date(line.day)} {at}".strip()
        said = self.tr("expected {time}").format(time=when)
        return Found(
            name=line.name,
            under=line.firm or line.purpose,
            aside=" · ".join(filter(None, (said, line.host_name))),
            record=hit,
        )


def returning_line(known: Returning, record: object) -> Found:
    """Return the line of somebody who was here before: when last, and with whom."""
    last = short_date(known.last_day) if known.last_day else ""
    return Found(
        name=known.name,
        under=" · ".join(filter(None, (known.firm, known.phone))),
        aside=" · ".join(filter(None, (last, known.last_host_name))),
        record=record,
    )
