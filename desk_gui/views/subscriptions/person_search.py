"""Finding a person on record from a field: typing asks, Enter takes."""

from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal, Slot

from desk_gui.domain.audit import Purpose
from desk_gui.domain.people import Person, PersonHit, PersonId
from desk_gui.domain.phones import format_phone
from desk_gui.services.changes import Outcome
from desk_gui.views.people.search import person_line
from desk_gui.views.subscriptions.desk import SaleDesk
from desk_gui.widgets.found import FoundBox
from desk_gui.widgets.search_field import SearchField

_HITS = 20


class KnownPerson(NamedTuple):
    """Someone on record, and their first number as it is shown."""

    person: Person
    phone: str


class PersonSearch(QObject):
    """Binds a field to the search of people and holds who was taken.

    Signals:
        picked: Someone on record was taken; carries the Person.
        typed: The text was changed by hand, so no one is taken any more.
        not_found: Enter was pressed on a name that no one has.
        passed: Enter was pressed where there is nothing to decide.
    """

    picked = Signal(object)
    typed = Signal()
    not_found = Signal()
    passed = Signal()

    def __init__(self, desk: SaleDesk, field: SearchField, box: FoundBox) -> None:
        super().__init__(field)
        self._desk = desk
        self.field = field
        self.box = box
        self.person: Person | None = None
        self.is_new = False
        """Whether the name is taken for someone new's."""
        self.phone = ""
        """Their first number, as it is shown."""
        field.serve(box.list)
        field.textEdited.connect(self._on_edited)
        field.entered.connect(self._on_entered)
        box.list.picked.connect(self._on_hit)

    def take(self, known: KnownPerson) -> None:
        """Take someone without asking: their name fills the field."""
        self.box.show_lines(())
        self.field.forget()
        self.person, self.is_new = known.person, False
        self.phone = known.phone
        self.field.setText(known.person.details.full_name)
        self.field.set_leading("user-check", "ok")

    def make_new(self) -> None:
        """Take what stands in the field as the name of someone new."""
        self.box.show_lines(())
        self.person, self.is_new = None, True
        self.field.set_leading("user-plus", "accent")

    def clear(self) -> None:
        """Take no one."""
        self.box.show_lines(())
        self.person, self.is_new = None, False
        self.field.forget()
        self.field.clear()
        self.field.set_leading("search")

    def close_box(self) -> bool:
        """Hide what was found; False if it was hidden already."""
        was_open = self.box.isVisible()
        self.box.hide()
        return was_open

    @Slot(str)
    def _on_edited(self, text: str) -> None:
        self.person, self.is_new = None, False
        self.field.set_leading("search")
        if text.strip():
            self.field.expect()
            search = partial(self._desk.people.search, text, _HITS)
            self._desk.runner.ask(self, search, self._on_found, key="search")
        else:
            self.field.forget()
            self.box.show_lines(())
        self.typed.emit()

    def _on_found(self, hits: list[PersonHit]) -> None:
        if self.person is None and self.field.text().strip():
            self.box.show_lines([person_line(hit) for hit in hits])
            self.field.answered()

    @Slot()
    def _on_entered(self) -> None:
        if self.person is None and self.field.text().strip():
            self.not_found.emit()
        else:
            self.passed.emit()

    @Slot(object)
    def _on_hit(self, hit: PersonHit) -> None:
        self.box.hide()
        read = partial(read_person, self._desk, hit.id)
        self._desk.runner.ask(self, read, self._on_read, key="person")

    def _on_read(self, known: KnownPerson | None) -> None:
        if known is not None:
            self.take(known)
            self.picked.emit(known.person)


def read_person(desk: SaleDesk, person_id: PersonId) -> Outcome[KnownPerson | None]:
    """Return a person with what is slow to work out; on a worker thread."""
    person = desk.people.person(person_id, Purpose.SALE).value
    if person is None:
        return Outcome(None)
    phones = person.details.phones
    return Outcome(KnownPerson(person, format_phone(phones[0]) if phones else ""))
