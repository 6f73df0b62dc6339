"""People and organisations: keeping them, finding them, noticing that one is there already."""

from collections.abc import Callable

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from desk_gui.db.tables import PersonRow
from desk_gui.domain.actors import Permission
from desk_gui.domain.audit import Deed, Purpose, Subject
from desk_gui.domain.history import LastChange
from desk_gui.domain.identifiers import IIN_LENGTH
from desk_gui.domain.languages import Country
from desk_gui.domain.people import Person, PersonDetails, PersonHit, PersonId
from desk_gui.domain.people_rules import clean_details
from desk_gui.domain.people_search import search_terms
from desk_gui.domain.refusals import ChangedMeanwhile, RefusedError
from desk_gui.services.access import Desk, Service, needs
from desk_gui.services.changes import Outcome, Topic
from desk_gui.services.history_rows import changed_meanwhile, last_change
from desk_gui.services.people_duplicates import likely_same
from desk_gui.services.people_rows import to_person
from desk_gui.services.people_search import find_people, people_of, people_with_number
from desk_gui.services.people_writing import (
    add_person,
    change_person,
    is_named,
    remove_person,
)

_PEOPLE = frozenset({Topic.PEOPLE})
HITS = 50


class PeopleService(Service):
    """The people the office knows; numbers are read as at home in its country."""

    def __init__(self, desk: Desk, country: Callable[[], Country]) -> None:
        super().__init__(desk)
        self._country = country

    @needs(Permission.EDIT_PEOPLE)
    def add(self, uid: str, details: PersonDetails) -> Outcome[Person]:
        """Write a person down; the same ``uid`` again returns whom it wrote before.

        Raises:
            RefusedError: with every reason of every field.
        """
        clean = clean_details(details, self._country())
        try:
            return self._add(uid, clean)
        except IntegrityError:
            # Another connection was first with this uid; then it is there now.
            return self._added(uid)

    def _add(self, uid: str, clean: PersonDetails) -> Outcome[Person]:
        with self._desk.change() as (session, journal):
            known = session.scalar(select(PersonRow).where(PersonRow.uid == uid))
            if known is not None:
                return Outcome(to_person(known))
            return Outcome(add_person(session, journal, uid, clean), _PEOPLE)

    def _added(self, uid: str) -> Outcome[Person]:
        with self._desk.database.read() as connection, Session(connection) as session:
            row = session.scalars(select(PersonRow).where(PersonRow.uid == uid)).one()
            return Outcome(to_person(row))

    @needs(Permission.EDIT_PEOPLE)
    def change(self, person_id: PersonId, version: int, details: PersonDetails) -> Outcome[Person]:
        """Write what is known now; ``version`` is the one that was read.

        The former details, given to this method again, undo it.

        Raises:
            RefusedError: with every reason of every field, or ``ChangedMeanwhile``.
        """
        clean = clean_details(details, self._country())
        with self._desk.change() as (session, journal):
            row = _row(session, person_id, version)
            return Outcome(change_person(session, journal, row, clean), _PEOPLE)

    @needs(Permission.EDIT_PEOPLE)
    def revert_add(self, person_id: PersonId, version: int) -> Outcome[None]:
        """Take back an addition: the person is found no more; the code is not given again.

        Raises:
            RefusedError: ``ChangedMeanwhile``, also if something names them since: a form, a visit.
        """
        with self._desk.change() as (session, journal):
            row = _row(session, person_id, version)
            if is_named(session, person_id):
                raise RefusedError(_changed(session, person_id))
            remove_person(session, journal, row)
            return Outcome(None, _PEOPLE)

    @needs(Permission.READ_PEOPLE)
    def person(self, person_id: PersonId, purpose: Purpose) -> Outcome[Person | None]:
        """Open a person's record, or return None if there is none; who looks, and why, is noted."""
        with self._desk.look() as (session, journal):
            row = session.get(PersonRow, person_id)
            if row is None or row.removed:
                return Outcome(None)
            journal.note(
                Deed.PERSON_OPENED, Subject.PERSON, person_id, person=person_id, purpose=purpose
            )
            return Outcome(to_person(row))

    @needs(Permission.READ_PEOPLE)
    def last_change(self, person_id: PersonId) -> Outcome[LastChange | None]:
        """Return who changed a person's record last, and when."""
        with self._desk.database.read() as connection:
            return Outcome(last_change(connection, Subject.PERSON, person_id))

    @needs(Permission.READ_PEOPLE)
    def search(self, text: str, limit: int = HITS) -> Outcome[list[PersonHit]]:
        """Return who is meant: every word or number typed begins one of theirs."""
        terms = search_terms(text, self._country())
        if not terms:
            return Outcome([])
        connection = self._desk.database.kept_reader()
        found = find_people(connection, terms, limit)
        digits = "".join(text.split()) if len(text) >= IIN_LENGTH else ""
        if len(digits) == IIN_LENGTH and digits.isdecimal():
            holders = people_of(connection, people_with_number(connection, digits))
            found = list(dict.fromkeys((*holders, *found)))
        return Outcome(found[:limit])

    @needs(Permission.READ_PEOPLE)
    def latest(self, limit: int = HITS) -> Outcome[list[PersonHit]]:
        """Return who was added last, the newest first: what a list shows before a search."""
        newest = select(PersonRow.id).where(~PersonRow.removed).order_by(PersonRow.id.desc())
        connection = self._desk.database.kept_reader()
        return Outcome(people_of(connection, connection.scalars(newest.limit(limit))))

    @needs(Permission.READ_PEOPLE)
    def possible_duplicates(
        self, details: PersonDetails, besides: PersonId | None = None
    ) -> Outcome[list[PersonHit]]:
        """Return who may be the same, the surest first; the details may be half typed.

        Sure are the same phone, IIN or BIN; likely the same full name, or a
        name that begins the same at the same address.
        """
        connection = self._desk.database.kept_reader()
        found = likely_same(connection, details, self._country())
        return Outcome([hit for hit in found if hit.id != besides])


def _row(session: Session, person_id: PersonId, version: int) -> PersonRow:
    row = session.get(PersonRow, person_id, with_for_update=True)
    if row is None or row.removed or row.version != version:
        raise RefusedError(_changed(session, person_id))
    return row


def _changed(session: Session, person_id: PersonId) -> ChangedMeanwhile:
    return changed_meanwhile(session.connection(), Subject.PERSON, person_id)
