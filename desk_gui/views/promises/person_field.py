"""Finding to whom something is promised: letters of somebody on record, or a new name."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from desk_gui.domain.people import PersonHit, PersonId, PersonKind
from desk_gui.operations.runner import Runner
from desk_gui.services.people import PeopleService
from desk_gui.widgets.found import Found, FoundBox
from desk_gui.widgets.search_field import SearchField

_HITS = 12
_LEAST = 2
"""From so many letters on it is worth looking."""


class PersonField(QObject):
    """Binds a field to the search of people and holds who was taken; ``field`` belongs into a row.

    Signals:
        taken: Somebody on record was taken; carries the PersonHit.
        passed: Enter was pressed where there is nothing to decide; the name is somebody's
            who is not on record.
    """

    taken = Signal(object)
    passed = Signal()

    def __init__(self, people: PeopleService, runner: Runner) -> None:
        field = SearchField()
        super().__init__(field)
        self._people, self._runner = people, runner
        self.field = field
        self.box = FoundBox(64, field)
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
        self.field.home(False)
        self.field.set_leading(*(("user-check", "ok") if person is not None else ("search",)))

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
            search = partial(self._people.search, text, _HITS)
            self._runner.ask(self, search, self._on_found, key="search")
        else:
            self.field.forget()
            self.box.show_lines(())

    def _on_found(self, hits: list[PersonHit]) -> None:
        if self.person is None and len(self.field.text().strip()) >= _LEAST:
            self.box.show_lines([_line(hit) for hit in hits])
            self.field.answered()

    @Slot(object)
    def _on_picked(self, hit: PersonHit) -> None:
        self.take(hit.id, hit.name)
        self.taken.emit(hit)


def _line(hit: PersonHit) -> Found:
    firm = hit.firm if hit.kind is PersonKind.PERSON else ""
    under = " · ".join(filter(None, (firm, hit.place)))
    return Found(name=hit.name, code=hit.code, under=under, aside=hit.phone, record=hit)
