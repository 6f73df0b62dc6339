"""Gathering all that is known of one person, because they asked for it."""

from collections.abc import Callable, Iterable

from sqlalchemy import Connection, or_, select
from sqlalchemy.orm import Session

from desk_gui.db.tables import (
    PersonRow,
    SubscriptionFormRow,
)
from desk_gui.domain.actors import Permission
from desk_gui.domain.audit import Deed, Purpose, Subject
from desk_gui.domain.history import HistoryFilter
from desk_gui.domain.languages import Country
from desk_gui.domain.people import Person, PersonId
from desk_gui.domain.person_file import Entry, FilePart, PersonFile
from desk_gui.domain.refusals import RefusedError
from desk_gui.domain.retention import NoSuchRecord
from desk_gui.services.access import Desk, Service, needs
from desk_gui.services.changes import Outcome, Topic
from desk_gui.services.history_rows import entries_of, to_lines
from desk_gui.services.people_rows import to_person
from desk_gui.services.person_file_rows import (
    Hosts,
    along_facts,
    call_facts,
    evacuation_facts,
    form_facts,
    hold_facts,
    note_facts,
    offer_facts,
    paid_facts,
    plan_facts,
    promise_facts,
    record_facts,
    visit_facts,
)
from desk_gui.services.visit_rows import MEMBERS, VISITS, read_visits


class PersonFiles(Service):
    """The files of people; numbers are read as at home in the office's country."""

    def __init__(self, desk: Desk, country: Callable[[], Country]) -> None:
        super().__init__(desk)
        self._country = country

    @needs(Permission.EXPORT_PEOPLE)
    def gather(self, person_id: PersonId) -> Outcome[PersonFile]:
        """Return all that is known of a person; noted before any of it leaves the house.

        Of others it tells nothing: who came along on a visit is not in it.

        Raises:
            RefusedError: ``NoSuchRecord``.
        """
        with self._desk.look() as (session, journal):
            row = session.get(PersonRow, person_id)
            if row is None or row.removed:
                raise RefusedError(NoSuchRecord())
            person = to_person(row)
            journal.note(
                Deed.PERSON_EXPORTED,
                Subject.PERSON,
                person_id,
                person=person_id,
                purpose=Purpose.SUBJECT_REQUEST,
            )
            file = PersonFile(
                person=person_id,
                code=person.code,
                name=person.details.full_name,
                language=person.details.language,
                made_at=self._desk.now(),
                made_by=self._desk.actor().name,
                parts=self._parts(session, row, person),
            )
        return Outcome(file, frozenset({Topic.HISTORY}))

    def _parts(
        self, session: Session, row: PersonRow, person: Person
    ) -> dict[FilePart, tuple[Entry, ...]]:
        connection, zone = session.connection(), self._desk.now().tzinfo
        along = select(MEMBERS.c.visit_id).where(MEMBERS.c.person_id == person.id)
        hosts = Hosts(connection)
        own = read_visits(connection, zone, VISITS.c.person_id == person.id)
        keys = [each.id for each in own]
        others = read_visits(
            connection,
            zone,
            VISITS.c.id.in_(along),
            or_(VISITS.c.person_id.is_(None), VISITS.c.person_id != person.id),
        )
        parts: dict[FilePart, Iterable[Entry]] = {
            FilePart.RECORD: [record_facts(person, row)],
            FilePart.VISITS: [visit_facts(each, hosts) for each in own],
            FilePart.ALONG: [along_facts(each, hosts, person.id) for each in others],
            FilePart.CALLS: call_facts(connection, person.id, zone),
            FilePart.PLANS: plan_facts(connection, person.id, zone),
            FilePart.OFFERS: offer_facts(connection, person.id, zone),
            FilePart.FORMS: form_facts(connection, SubscriptionFormRow.subscriber_id == person.id),
            FilePart.PAID: paid_facts(connection, person.id),
            FilePart.PROMISES: promise_facts(connection, person.id, zone),
            FilePart.NOTES: note_facts(connection, person.id, zone),
            FilePart.EVACUATIONS: evacuation_facts(connection, keys, person, zone),
            FilePart.HOLDS: hold_facts(connection, person.id, keys, zone),
            FilePart.LOOKS: self._looks(connection, person.id),
        }
        return {part: tuple(entries) for part, entries in parts.items()}

    def _looks(self, connection: Connection, person_id: PersonId) -> Iterable[Entry]:
        """Return what the history has about the person, the newest first."""
        query = entries_of(connection, HistoryFilter(person=person_id), self._country())
        for line in to_lines(connection, connection.execute(query).all()):
            yield {
                "at": line.at,
                "deed": line.deed,
                "by": line.by,
                "workstation": line.workstation,
                "purpose": line.purpose,
            }
