"""Finding a person on record from a field: typing asks, Enter takes."""

from functools import partial
from typing import NamedTuple

from desk_gui.domain.audit import Purpose
from desk_gui.domain.people import Person, PersonHit, PersonId
from desk_gui.domain.phones import format_phone
from desk_gui.services.changes import Outcome
from desk_gui.views.found_field import FoundField
from desk_gui.views.people.search import person_line
from desk_gui.views.subscriptions.desk import SaleDesk
from desk_gui.widgets.found import Found, FoundBox
from desk_gui.widgets.search_field import SearchField

_HITS = 20


class KnownPerson(NamedTuple):
    """Someone on record, and their first number as it is shown."""

    person: Person
    phone: str


class PersonSearch(FoundField[KnownPerson]):
    """Binds a field to the search of people and holds who was taken.

    ``picked`` carries the Person.
    """

    def __init__(self, desk: SaleDesk, field: SearchField, box: FoundBox) -> None:
        super().__init__(desk.runner, field, box)
        self._desk = desk
        self.is_new = False
        """Whether the name is taken for someone new's."""

    @property
    def person(self) -> Person | None:
        """Who was taken, or None."""
        return self._taken.person if self._taken is not None else None

    @property
    def phone(self) -> str:
        """Their first number, as it is shown."""
        return self._taken.phone if self._taken is not None else ""

    def ask(self, text: str) -> Outcome[list[PersonHit]]:
        """Return who has these letters."""
        return self._desk.people.search(text, _HITS)

    def line(self, hit: PersonHit) -> Found:
        """Return name and code over firm and place, the phone beside."""
        return person_line(hit)

    def name_of(self, taken: KnownPerson) -> str:
        """Return their full name."""
        return taken.person.details.full_name

    def sign_of(self, _taken: KnownPerson) -> tuple[str, str]:
        """Return the sign of somebody on record."""
        return "user-check", "ok"

    def take(self, taken: KnownPerson) -> None:
        """Take someone without asking: their name fills the field."""
        self.is_new = False
        super().take(taken)

    def make_new(self) -> None:
        """Take what stands in the field as the name of someone new."""
        self.box.show_lines(())
        self._taken, self.is_new = None, True
        self.field.set_leading("user-plus", "accent")

    def clear(self) -> None:
        """Take no one."""
        self.is_new = False
        super().clear()

    def edit(self, text: str) -> None:
        """Look for other letters; nobody new is meant any more."""
        self.is_new = False
        super().edit(text)

    def pick(self, hit: PersonHit) -> None:
        """Take who was found, once what is slow to work out is known."""
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
