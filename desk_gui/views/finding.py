"""Finding anything from the one line: people, titles, forms by their number."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from desk_gui.domain.catalogue import PublicationHit
from desk_gui.domain.people import PersonHit
from desk_gui.domain.refusals import RefusedError
from desk_gui.domain.subscriptions import SubscriptionForm
from desk_gui.operations.runner import Runner
from desk_gui.services.changes import Outcome
from desk_gui.views.sentences import sentences
from desk_gui.widgets.rows import Row, Section

if TYPE_CHECKING:
    from desk_gui.services.catalogue import CatalogueService
    from desk_gui.services.people import PeopleService
    from desk_gui.services.subscription_book import SubscriptionBook
    from desk_gui.views.shell.find_line import FindLine

_PEOPLE, _TITLES = 5, 3
_DIGITS_OF_A_NUMBER = 6

Found = tuple[list[SubscriptionForm], list[PersonHit], list[PublicationHit]]


class Finder(QObject):
    """Answers the find line.

    Signals:
        found_person: A PersonHit was taken.
        found_title: A PublicationHit was taken.
        found_form: A SubscriptionForm was taken.
    """

    found_person = Signal(object)
    found_title = Signal(object)
    found_form = Signal(object)

    def __init__(
        self,
        line: "FindLine",
        runner: Runner,
        people: "PeopleService",
        catalogue: "CatalogueService",
        book: "SubscriptionBook",
        today: Callable[[], date],
    ) -> None:
        super().__init__(line)
        self._line = line
        self._runner = runner
        self._people = people
        self._catalogue = catalogue
        self._book = book
        self._today = today
        line.asked.connect(self._on_asked)
        line.taken.connect(self._on_taken)

    @Slot(str)
    def _on_asked(self, text: str) -> None:
        if text.strip():
            self._runner.ask(self, lambda: self._find(text), self._show, self._on_trouble)

    @Slot(object)
    def _on_taken(self, record: object) -> None:
        if isinstance(record, PersonHit):
            self.found_person.emit(record)
        elif isinstance(record, PublicationHit):
            self.found_title.emit(record)
        else:
            self.found_form.emit(record)

    def _on_trouble(self, error: Exception) -> None:
        """Say in the list what keeps it from finding: a box at every key would be in the way."""
        if isinstance(error, RefusedError):
            self._line.show_hits([Section(title=sentences(error.refusals))])
        else:
            self._runner.failed.emit(error)

    def _find(self, text: str) -> Outcome[Found]:
        return Outcome(
            (
                self._forms(text),
                self._people.search(text, _PEOPLE).value,
                self._catalogue.search(text, self._today(), _TITLES).value,
            )
        )

    def _forms(self, text: str) -> list[SubscriptionForm]:
        if sum(letter.isdigit() for letter in text) < _DIGITS_OF_A_NUMBER:
            return []
        found = self._book.form_like(text).value
        return [found] if found is not None else []

    def _show(self, found: Found) -> None:
        forms, people, titles = found
        rows: list[Row | Section] = []
        if forms:
            rows.append(Section(title=self.tr("Forms"), count=len(forms)))
            rows += [
                Row(name=form.number, under=form.subscriber, aside=form.title, record=form)
                for form in forms
            ]
        if people:
            rows.append(Section(title=self.tr("People"), count=len(people)))
            rows += [
                Row(
                    name=hit.name or hit.firm,
                    under=" · ".join(filter(None, (hit.firm if hit.name else "", hit.place))),
                    aside=hit.phone,
                    aside_under=hit.code,
                    record=hit,
                )
                for hit in people
            ]
        if titles:
            rows.append(Section(title=self.tr("Titles"), count=len(titles)))
            rows += [
                Row(
                    name=hit.publication.title,
                    under=hit.publication.index,
                    aside=hit.catalogue.name,
                    record=hit,
                )
                for hit in titles
            ]
        self._line.show_hits(rows or [Section(title=self.tr("Nothing found"))])
