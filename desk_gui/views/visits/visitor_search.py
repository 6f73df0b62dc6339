"""Finding who stands at the door from a field: three letters, then Enter.

Who is expected stands first; Enter lets them arrive. Who was here before
fills the form.
"""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from desk_gui.domain.people import PersonId
from desk_gui.domain.visits import Returning, VisitLine, VisitorHit
from desk_gui.views.labels import clock, short_date
from desk_gui.views.visits.desk import VisitDesk
from desk_gui.widgets.found import Found, FoundBox
from desk_gui.widgets.search_field import SearchField

_HITS = 20
_LEAST = 2
"""From so many letters on it is worth looking."""


class VisitorSearch(QObject):
    """Binds a field to the search of visitors and holds who was taken.

    Signals:
        expected: An expected visitor is here; carries the VisitLine.
        returning: Somebody who was here before was taken; carries the Returning.
        typed: The text was changed by hand, so nobody is taken any more.
        passed: Enter was pressed where there is nothing to decide; the name is someone new's.
    """

    expected = Signal(object)
    returning = Signal(object)
    typed = Signal()
    passed = Signal()

    def __init__(self, desk: VisitDesk) -> None:
        field = SearchField()
        super().__init__(field)
        self._desk = desk
        self.field = field
        self.box = FoundBox(0, field)
        self.person: PersonId | None = None
        self.searches = True
        """False where a visit on record is changed: nobody else comes in by its name."""
        field.serve(self.box.list)
        field.textEdited.connect(self._on_edited)
        field.entered.connect(self.passed)
        self.box.list.picked.connect(self._on_picked)

    def take(self, person: PersonId | None, name: str) -> None:
        """Show a name, and who it is on record, without asking."""
        self.box.show_lines(())
        self.field.forget()
        self.person = person
        self.field.setText(name)
        self.field.set_leading(*(("user-check", "ok") if person is not None else ("search",)))

    def make_new(self) -> None:
        """Take what stands in the field as the name of someone new."""
        self.take(None, self.field.text())
        self.field.set_leading("user-plus", "accent")

    def close_box(self) -> bool:
        """Hide what was found; False if it was hidden already."""
        was_open = self.box.isVisible()
        self.box.hide()
        return was_open

    @Slot(str)
    def _on_edited(self, text: str) -> None:
        self.person = None
        self.field.set_leading("search")
        if self.searches and len(text.strip()) >= _LEAST:
            self.field.expect()
            search = partial(self._desk.book.search_visitors, text, _HITS)
            self._desk.runner.ask(self, search, self._on_found, key="search")
        else:
            self.field.forget()
            self.box.show_lines(())
        self.typed.emit()

    def _on_found(self, hits: list[VisitorHit]) -> None:
        if self.person is None and len(self.field.text().strip()) >= _LEAST:
            self.box.show_lines([self._line(hit) for hit in hits])
            self.field.answered()

    @Slot(object)
    def _on_picked(self, hit: VisitorHit) -> None:
        self.box.hide()
        if hit.visit is not None:
            self.expected.emit(hit.visit)
        elif hit.returning is not None:
            self.take(hit.returning.person, hit.returning.name)
            self.returning.emit(hit.returning)

    def _line(self, hit: VisitorHit) -> Found:
        if hit.visit is not None:
            return self._expected(hit.visit, hit)
        if hit.returning is None:
            raise ValueError(hit)
        return self._returning(hit.returning, hit)

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

    def _returning(self, known: Returning, hit: VisitorHit) -> Found:
        last = short_date(known.last_day) if known.last_day else ""
        return Found(
            name=known.name,
            under=" · ".join(filter(None, (known.firm, known.phone))),
            aside=" · ".join(filter(None, (last, known.last_host_name))),
            record=hit,
        )
