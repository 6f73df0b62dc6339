"""Finding anything from the one line: visits, calls, people, staff, titles, forms; and a message.

A whole message that was typed there is offered to be written down.
"""

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from desk_gui.domain.actors import Actor, Permission
from desk_gui.domain.calls import CallHit
from desk_gui.domain.catalogue import PublicationHit
from desk_gui.domain.languages import Country
from desk_gui.domain.message_line import MessageLine, read_line
from desk_gui.domain.people import PersonHit
from desk_gui.domain.refusals import RefusedError
from desk_gui.domain.staff import HostHit
from desk_gui.domain.subscriptions import SubscriptionForm
from desk_gui.domain.visits import VisitLine
from desk_gui.operations.runner import Runner
from desk_gui.services.changes import Outcome
from desk_gui.services.line_words import line_words
from desk_gui.views.calls.list_words import ListWords
from desk_gui.views.labels import clock, label, short_date
from desk_gui.views.sentences import sentences
from desk_gui.widgets.rows import Row, Section

if TYPE_CHECKING:
    from desk_gui.services.call_book import CallBook
    from desk_gui.services.catalogue import CatalogueService
    from desk_gui.services.people import PeopleService
    from desk_gui.services.staff import StaffService
    from desk_gui.services.subscription_book import SubscriptionBook
    from desk_gui.services.visit_book import VisitBook
    from desk_gui.views.shell.find_line import FindLine

_VISITS, _PEOPLE, _STAFF, _CALLS, _TITLES = 4, 5, 3, 3, 3
_DIGITS_OF_A_NUMBER = 6
_WORDS_OF_A_MESSAGE = 3
"""Of less nobody asks whether it is one."""

Found = Sequence[Sequence[Any]]
"""What is found of each kind, in the order of its sections."""


@dataclass(frozen=True, kw_only=True)
class Findable:
    """The services that are asked, who asks, and the time and place they do it at."""

    people: "PeopleService"
    catalogue: "CatalogueService"
    book: "SubscriptionBook"
    visits: "VisitBook"
    staff: "StaffService"
    calls: "CallBook"
    actor: Callable[[], Actor]
    now: Callable[[], datetime]
    country: Callable[[], Country]


class Finder(QObject):
    """Answers the find line.

    Signals:
        found_person: A PersonHit was taken.
        found_title: A PublicationHit was taken.
        found_form: A SubscriptionForm was taken.
        found_visit: A VisitLine was taken.
        found_staff: A HostHit was taken.
        found_call: A CallHit was taken; carries also the text it was found by.
        found_message: A whole message was typed, and is to be written down; carries it.
    """

    found_person = Signal(object)
    found_title = Signal(object)
    found_form = Signal(object)
    found_visit = Signal(object)
    found_staff = Signal(object)
    found_call = Signal(object, str)
    found_message = Signal(str)

    def __init__(self, line: "FindLine", runner: Runner, findable: Findable) -> None:
        super().__init__(line)
        self._line, self._runner, self._findable = line, runner, findable
        self._text = ""
        self._calls = ListWords(self)
        line.asked.connect(self._on_asked)
        line.taken.connect(self._on_taken)

    @Slot(str)
    def _on_asked(self, text: str) -> None:
        if text.strip():
            show = partial(self._show, text)
            self._runner.ask(self, lambda: self._find(text), show, self._on_trouble)

    @Slot(object)
    def _on_taken(self, record: object) -> None:
        signals = {
            PersonHit: self.found_person,
            PublicationHit: self.found_title,
            SubscriptionForm: self.found_form,
            VisitLine: self.found_visit,
            HostHit: self.found_staff,
        }
        if isinstance(record, CallHit):
            self.found_call.emit(record, self._text)
        elif isinstance(record, MessageLine):
            self.found_message.emit(record.typed)
        else:
            signals[type(record)].emit(record)

    def _on_trouble(self, error: Exception) -> None:
        """Say in the list what keeps it from finding: a box at every key would be in the way."""
        if self._runner.refused(error):
            self._line.show_hits([Section(title=sentences(error.refusals))])

    def _find(self, text: str) -> Outcome[Found]:
        among = self._findable
        return Outcome(
            (
                self._forms(text),
                among.visits.find(text, _VISITS).value,
                among.people.search(text, _PEOPLE).value,
                among.staff.find(text, _STAFF).value,
                among.calls.find(text, _CALLS).value,
                among.catalogue.search(text, among.now().date(), _TITLES).value,
                self._messages(text),
            )
        )

    def _forms(self, text: str) -> list[SubscriptionForm]:
        if sum(letter.isdigit() for letter in text) < _DIGITS_OF_A_NUMBER:
            return []
        found = self._findable.book.form_like(text).value
        return [found] if found is not None else []

    def _messages(self, text: str) -> list[MessageLine]:
        """Return what is typed as the message it is, for who may write one down."""
        among = self._findable
        is_long = len(text.split()) >= _WORDS_OF_A_MESSAGE
        if not is_long or not among.actor().may(Permission.TAKE_CALLS):
            return []
        # What cannot be read as a message is looked for like anything else.
        with suppress(RefusedError):
            hosts = among.staff.list().value
            line = read_line(text, line_words(), hosts, among.country(), among.now())
            return [line] if line.is_message else []
        return []

    def _show(self, text: str, found: Found) -> None:
        self._text = text
        sections: Sequence[tuple[str, Callable[[Any], Row]]] = (
            (self.tr("Forms"), _form_row),
            (self.tr("Visits"), _visit_row),
            (self.tr("People"), _person_row),
            (self.tr("Staff"), _staff_row),
            (self.tr("Calls"), self._call_row),
            (self.tr("Titles"), _title_row),
            (self.tr("New message"), _message_row),
        )
        rows: list[Row | Section] = []
        for (title, row_of), records in zip(sections, found, strict=True):
            if records:
                rows.append(Section(title=title, count=len(records)))
                rows += [row_of(record) for record in records]
        self._line.show_hits(rows or [Section(title=self.tr("Nothing found"))])

    def _call_row(self, hit: CallHit) -> Row:
        name, at = self._calls.who(hit), hit.started_at.astimezone(self._findable.now().tzinfo)
        firm = hit.firm if hit.name else ""
        when = f"{short_date(at)} {clock(at)}"
        return Row(
            name=name,
            under=" · ".join(filter(None, (firm, label(hit.outcome), when, hit.reason))),
            aside=hit.asked_for_name or "",
            aside_under=hit.number if hit.number != name else "",
            record=hit,
        )


def _form_row(form: SubscriptionForm) -> Row:
    return Row(name=form.number, under=form.subscriber, aside=form.title, record=form)


def _visit_row(visit: VisitLine) -> Row:
    at = visit.arrived_at or visit.expected_at
    when = short_date(visit.day) + (f" {clock(at)}" if at else "")
    under = " · ".join(filter(None, (visit.firm if visit.name else "", label(visit.state), when)))
    return Row(
        name=visit.name or visit.firm,
        under=under,
        aside=visit.host_name,
        aside_under=visit.host_room,
        record=visit,
    )


def _person_row(hit: PersonHit) -> Row:
    return Row(
        name=hit.name or hit.firm,
        under=" · ".join(filter(None, (hit.firm if hit.name else "", hit.place))),
        aside=hit.phone,
        aside_under=hit.code,
        record=hit,
    )


def _staff_row(hit: HostHit) -> Row:
    under = " · ".join(filter(None, (hit.post, hit.topic)))
    return Row(name=hit.name, under=under, aside=hit.phone, aside_under=hit.room, record=hit)


def _message_row(line: MessageLine) -> Row:
    callee = " / ".join(name for _, name in line.callees)
    return Row(name=line.typed, aside=callee, aside_under=line.number, record=line)


def _title_row(hit: PublicationHit) -> Row:
    return Row(
        name=hit.publication.title,
        under=hit.publication.index,
        aside=hit.catalogue.name,
        record=hit,
    )
