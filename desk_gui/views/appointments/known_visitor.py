"""Finding who is to be expected from a field: letters of somebody who was here before."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from desk_gui.domain.people import PersonId
from desk_gui.domain.visits import Returning, VisitorHit
from desk_gui.views.appointments.desk import AppointmentDesk
from desk_gui.views.labels import short_date
from desk_gui.widgets.found import Found, FoundBox
from desk_gui.widgets.search_field import SearchField

_HITS = 12
_LEAST = 2
"""From so many letters on it is worth looking."""


class KnownVisitor(QObject):
    """Binds a field to the search of people and holds who was taken.

    Signals:
        taken: Somebody who was here before was taken; carries the Returning.
        passed: Enter was pressed where there is nothing to decide; the name is someone new's.
    """

    taken = Signal(object)
    passed = Signal()

    def __init__(self, desk: AppointmentDesk) -> None:
        field = SearchField()
        super().__init__(field)
        self._desk = desk
        self.field = field
        self.box = FoundBox(0, field)
        self.person: PersonId | None = None
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
        if len(text.strip()) >= _LEAST:
            self.field.expect()
            search = partial(self._desk.book.search_visitors, text, _HITS)
            self._desk.runner.ask(self, search, self._on_found, key="search")
        else:
            self.field.forget()
            self.box.show_lines(())

    def _on_found(self, hits: list[VisitorHit]) -> None:
        if self.person is None and len(self.field.text().strip()) >= _LEAST:
            known = [hit.returning for hit in hits if hit.returning is not None]
            self.box.show_lines([_line(each) for each in known])
            self.field.answered()

    @Slot(object)
    def _on_picked(self, known: Returning) -> None:
        self.take(known.person, known.name)
        self.taken.emit(known)


def _line(known: Returning) -> Found:
    last = short_date(known.last_day) if known.last_day else ""
    return Found(
        name=known.name,
        under=" · ".join(filter(None, (known.firm, known.phone))),
        aside=" · ".join(filter(None, (last, known.last_host_name))),
        record=known,
    )
