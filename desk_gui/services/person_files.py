"""Gathering all that is known of one person, because they asked for it."""

from collections.abc import Callable, Iterable, Sequence
from datetime import tzinfo
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, and_, or_, select
from sqlalchemy.orm import Session

from desk_gui.db.tables import (
    AdmissionNoteRow,
    AuditRow,
    EvacuationPersonRow,
    EvacuationRow,
    HoldRow,
    PaymentRow,
    PersonRow,
    PromiseRow,
    StaffRow,
    SubscriptionFormRow,
    table,
)
from desk_gui.domain.actors import Permission
from desk_gui.domain.admission import AdmissionKind
from desk_gui.domain.audit import Deed, Purpose, Subject
from desk_gui.domain.evacuations import EvacuationKind
from desk_gui.domain.history import HistoryFilter
from desk_gui.domain.languages import Country
from desk_gui.domain.people import Person, PersonId
from desk_gui.domain.person_file import Amount, Entry, FilePart, PersonFile
from desk_gui.domain.promises import PromiseKind, PromiseState
from desk_gui.domain.refusals import RefusedError
from desk_gui.domain.retention import NoSuchRecord, RecordKind
from desk_gui.domain.subscriptions import SubscriptionForm
from desk_gui.domain.visits import Visit
from desk_gui.services.access import Desk, Service, needs
from desk_gui.services.changes import Outcome, Topic
from desk_gui.services.history_rows import entries_of, to_lines
from desk_gui.services.people_rows import to_person
from desk_gui.services.subscription_rows import read_forms, select_forms
from desk_gui.services.visit_rows import MEMBERS, VISITS, local, read_visits

_PROMISES, _NOTES, _LINES, _EVACUATIONS, _HOLDS, _STAFF, _AUDIT = (
    table(row)
    for row in (
        PromiseRow,
        AdmissionNoteRow,
        EvacuationPersonRow,
        EvacuationRow,
        HoldRow,
        StaffRow,
        AuditRow,
    )
)


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
        hosts = _Hosts(connection)
        own = read_visits(connection, zone, VISITS.c.person_id == person.id)
        keys = [each.id for each in own]
        others = read_visits(
            connection,
            zone,
            VISITS.c.id.in_(along),
            or_(VISITS.c.person_id.is_(None), VISITS.c.person_id != person.id),
        )
        parts: dict[FilePart, Iterable[Entry]] = {
            FilePart.RECORD: [_record(person, row)],
            FilePart.VISITS: [_visit(each, hosts) for each in own],
            FilePart.ALONG: [_along(each, hosts, person.id) for each in others],
            FilePart.FORMS: _forms(connection, SubscriptionFormRow.subscriber_id == person.id),
            FilePart.PAID: _paid(connection, person.id),
            FilePart.PROMISES: _promises(connection, person.id, zone),
            FilePart.NOTES: _notes(connection, person.id, zone),
            FilePart.EVACUATIONS: _evacuations(connection, keys, person, zone),
            FilePart.HOLDS: _holds(connection, person.id, keys, zone),
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


class _Hosts:
    """The names of the people of the house, each read once."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._known: dict[int, str] = {}

    def of(self, visit: Visit) -> str:
        """Return whom a visit was to."""
        keys = [stop.host for stop in visit.details.stops if stop.host is not None]
        missing = [key for key in keys if key not in self._known]
        if missing:
            query = select(_STAFF.c.id, _STAFF.c.name).where(_STAFF.c.id.in_(missing))
            self._known |= {row.id: row.name for row in self._connection.execute(query)}
        return ", ".join(dict.fromkeys(self._known.get(key, "") for key in keys))


def _record(person: Person, row: PersonRow) -> Entry:
    details = person.details
    phones = (" ".join(filter(None, (p.typed, p.extension))) for p in details.phones)
    addresses = (", ".join(filter(None, (a.postal_index, a.text))) for a in details.addresses)
    return {
        "code": person.code,
        "kind": details.kind,
        "family_name": details.family_name,
        "given_name": details.given_name,
        "patronymic": details.patronymic,
        "firm": details.firm,
        "iin": details.iin,
        "bin": details.bin,
        "phones": "; ".join(phones),
        "addresses": "; ".join(addresses),
        "email": details.email,
        "language": details.language,
        "note": details.note,
        "since": row.created_at,
    }


def _visit(visit: Visit, hosts: _Hosts) -> Entry:
    details = visit.details
    return {
        "day": visit.day,
        "number": visit.number,
        "state": visit.state,
        "name": details.name,
        "firm": details.firm,
        "phone": details.phone,
        "language": details.language,
        "people": details.people,
        "host": hosts.of(visit),
        "purpose": "; ".join(filter(None, (stop.purpose for stop in details.stops))),
        "brings": details.brings,
        "note": details.note,
        "reason": visit.reason,
        **_times(visit),
    }


def _times(visit: Visit) -> Entry:
    return {
        "expected_at": visit.expected_at,
        "arrived_at": visit.arrived_at,
        "admitted_at": visit.admitted_at,
        "left_at": visit.left_at,
    }


def _along(visit: Visit, hosts: _Hosts, person: PersonId) -> Entry:
    """Return a visit of others as the person knows it: their own line, and where they went."""
    mine = next(each for each in visit.details.members if each.person == person)
    return {
        "day": visit.day,
        "number": visit.number,
        "state": visit.state,
        "name": mine.name,
        "firm": mine.firm,
        "host": hosts.of(visit),
        **_times(visit),
        "left_at": mine.left_at or visit.left_at,
    }


def _forms(connection: Connection, condition: ColumnElement[bool]) -> Iterable[Entry]:
    query = select_forms().where(condition).order_by(SubscriptionFormRow.id)
    for form in read_forms(connection, query):
        yield {
            **_order(form),
            "subscriber": form.subscriber,
            "bin": form.bin,
            "postal_index": form.postal_index,
            "address": form.address,
        }


def _paid(connection: Connection, person: PersonId) -> Iterable[Entry]:
    paid = and_(PaymentRow.payer_id == person, SubscriptionFormRow.subscriber_id != person)
    query = select_forms().where(paid).order_by(SubscriptionFormRow.id)
    return (_order(form) for form in read_forms(connection, query))


def _order(form: SubscriptionForm) -> Entry:
    return {
        "number": form.number,
        "posted_at": form.posted_at,
        "state": form.state,
        "publication": f"{form.publication_index} {form.title}",
        "first": str(form.first),
        "months": form.months,
        "sets": form.sets,
        "total": Amount(form.total),
        "method": form.method,
        "worker": form.worker,
    }


def _promises(connection: Connection, person: PersonId, zone: tzinfo | None) -> Iterable[Entry]:
    theirs = select(VISITS.c.id).where(VISITS.c.person_id == person)
    named = or_(_PROMISES.c.person_id == person, _PROMISES.c.visit_id.in_(theirs))
    for row in connection.execute(select(_PROMISES).where(named).order_by(_PROMISES.c.id)):
        yield {
            "kind": PromiseKind(row.kind),
            "text": row.text,
            "made_at": local(row.made_at, zone),
            "by": row.made_by,
            "due_at": local(row.due_at, zone),
            "state": PromiseState(row.state),
            "closed_at": local(row.closed_at, zone),
            "reason": row.reason,
        }


def _notes(connection: Connection, person: PersonId, zone: tzinfo | None) -> Iterable[Entry]:
    query = select(_NOTES).where(_NOTES.c.person_id == person).order_by(_NOTES.c.id)
    for row in connection.execute(query):
        yield {
            "kind": AdmissionKind(row.kind),
            "name": row.name,
            "firm": row.firm,
            "text": row.text,
            "at": local(row.at, zone),
            "by": row.by,
            "until": row.until,
            "lifted_at": local(row.lifted_at, zone),
        }


def _evacuations(
    connection: Connection, visits: Sequence[int], person: Person, zone: tzinfo | None
) -> Iterable[Entry]:
    """Return on which lists of evacuations the person's own visits stand."""
    query: Select[Any] = (
        select(_EVACUATIONS.c.kind, _EVACUATIONS.c.started_at, _LINES)
        .where(_LINES.c.evacuation_id == _EVACUATIONS.c.id, _LINES.c.visit_id.in_(visits))
        .order_by(_LINES.c.id)
    )
    names = set(connection.scalars(select(VISITS.c.name).where(VISITS.c.id.in_(visits))))
    for row in connection.execute(query):
        if row.name in names | {person.details.full_name}:
            yield {
                "kind": EvacuationKind(row.kind),
                "started_at": local(row.started_at, zone),
                "name": row.name,
                "firm": row.firm,
                "place": row.place,
                "found_at": local(row.found_at, zone),
            }


def _holds(
    connection: Connection, person: PersonId, visits: Sequence[int], zone: tzinfo | None
) -> Iterable[Entry]:
    theirs = or_(
        and_(_HOLDS.c.kind == RecordKind.PEOPLE.value, _HOLDS.c.record_id == person),
        and_(_HOLDS.c.kind == RecordKind.VISITS.value, _HOLDS.c.record_id.in_(visits)),
    )
    for row in connection.execute(select(_HOLDS).where(theirs).order_by(_HOLDS.c.id)):
        yield {
            "reason": row.reason,
            "at": local(row.at, zone),
            "by": row.by,
            "released_at": local(row.released_at, zone),
        }
