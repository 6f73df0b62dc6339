"""Finding whom a field means: letters of somebody on record, or a name that is nobody's yet."""

from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from desk_gui.domain.people import PersonHit, PersonId, PersonKind
from desk_gui.operations.runner import Runner
from desk_gui.services.changes import Outcome
from desk_gui.services.people import PeopleService
from desk_gui.widgets.found import Found, FoundBox
from desk_gui.widgets.search_field import SearchField

LEAST = 2
"""From so many letters on it is worth looking."""
_HITS = 12
_CODE = 88


class NameSearch(QObject):
    """Binds a field to a search and holds who was taken; ``field`` belongs into a form row.

    Typing asks, arrows walk, Enter takes. Each kind of search says what is
    asked, how a hit is shown, and what becomes of one that is taken.

    Signals:
        typed: The text was changed by hand, so nobody is taken any more.
        passed: Enter was pressed where there is nothing to decide; the name is someone new's.
    """

    typed = Signal()
    passed = Signal()

    def __init__(
        self, runner: Runner, field: SearchField | None = None, *, code_width: int = 0
    ) -> None:
        field = field or SearchField()
        super().__init__(field)
        self._runner = runner
        self.field = field
        self.box = FoundBox(code_width, field)
        self.person: PersonId | None = None
        self.searches = True
        """False where nobody else is to come in by the name."""
        field.serve(self.box.list)
        field.textEdited.connect(self._on_edited)
        field.entered.connect(self.enter)
        self.box.list.picked.connect(self.pick)

    def ask(self, text: str) -> Outcome[list[Any]]:
        """Return whom these letters mean; on a worker thread."""
        raise NotImplementedError

    def line(self, hit: Any) -> Found:
        """Return the line of a hit."""
        raise NotImplementedError

    def pick(self, hit: Any) -> None:
        """Take a hit."""
        raise NotImplementedError

    def enter(self) -> None:
        """Go on after Enter where nothing is found to be taken."""
        self.passed.emit()

    def take(self, person: PersonId | None, name: str) -> None:
        """Show a name, and who it is on record, without asking."""
        self.box.show_lines(())
        self.field.forget()
        self.person = person
        self.field.setText(name)
        # A long name is read from its beginning.
        self.field.home(False)
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

    def show_hits(self, hits: list[Any]) -> None:
        """Show whom the letters mean, as long as they stand there and nobody was taken."""
        if self.person is None and len(self.field.text().strip()) >= LEAST:
            self.box.show_lines([self.line(hit) for hit in hits])
            self.field.answered()

    def refuse(self, error: Exception) -> None:
        """Let typing go on: who it is can be written down without being found."""
        self.field.answered()
        self._runner.fail(error)

    @Slot(str)
    def _on_edited(self, text: str) -> None:
        self.person = None
        self.field.set_leading("search")
        if self.searches and len(text.strip()) >= LEAST:
            self.field.expect()
            self._runner.ask(
                self, partial(self.ask, text), self.show_hits, self.refuse, key="search"
            )
        else:
            self.field.forget()
            self.box.show_lines(())
        self.typed.emit()


class PersonField(NameSearch):
    """Finds somebody on record by letters; ``only_people`` leaves organisations out.

    Signals:
        taken: Somebody on record was taken; carries the PersonHit.
    """

    taken = Signal(object)

    def __init__(self, people: PeopleService, runner: Runner, *, only_people: bool = False) -> None:
        super().__init__(runner, code_width=_CODE)
        self._people, self._only_people = people, only_people

    def ask(self, text: str) -> Outcome[list[Any]]:
        """Return who has these letters."""
        hits = self._people.search(text, _HITS).value
        wanted = [each for each in hits if each.kind is PersonKind.PERSON or not self._only_people]
        return Outcome(wanted)

    def line(self, hit: PersonHit) -> Found:
        """Return name and code over firm and place, the phone beside."""
        return person_line(hit)

    def pick(self, hit: PersonHit) -> None:
        """Take somebody on record."""
        self.take(hit.id, hit.name)
        self.taken.emit(hit)


def person_line(hit: PersonHit) -> Found:
    """Return the line of somebody who was found; a firm goes by its own name."""
    firm = hit.firm if hit.kind is PersonKind.PERSON else ""
    under = " · ".join(filter(None, (firm, hit.place)))
    return Found(name=hit.name, code=hit.code, under=under, aside=hit.phone, record=hit)
