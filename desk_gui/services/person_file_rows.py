"""What is known of one person, kind by kind, as entries of their file."""

from collections.abc import Iterable, Sequence
from datetime import tzinfo
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, and_, or_, select

from desk_gui.db.tables import (
    AdmissionNoteRow,
    EvacuationPersonRow,
    EvacuationRow,
    HoldRow,
    OfferAnswerRow,
    PaymentRow,
    PersonRow,
    PromiseRow,
    PromiseTryRow,
    SubscriptionFormRow,
    table,
)
from desk_gui.domain.admission import AdmissionKind
from desk_gui.domain.calls import CallOutcome, Direction
from desk_gui.domain.evacuations import EvacuationKind
from desk_gui.domain.languages import Language
from desk_gui.domain.people import Person, PersonId
from desk_gui.domain.person_file import Amount, Entry
from desk_gui.domain.promises import PromiseKind, PromiseState
from desk_gui.domain.retention import RecordKind
from desk_gui.domain.subscriptions import SubscriptionForm
from desk_gui.domain.visits import Visit
from desk_gui.services.call_rows import CALLS, MESSAGES, PLANS, STAFF
from desk_gui.services.subscription_rows import read_forms, select_forms
from desk_gui.services.visit_rows import VISITS, local

_OFFERS, _PROMISES, _TRIES, _NOTES, _LINES, _EVACUATIONS, _HOLDS = (
    table(row)
    for row in (
        OfferAnswerRow,
        PromiseRow,
        PromiseTryRow,
        AdmissionNoteRow,
        EvacuationPersonRow,
        EvacuationRow,
        HoldRow,
    )
)


class Hosts:
    """The names of the people of the house, each read once."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._known: dict[int, str] = {}

    def of(self, visit: Visit) -> str:
        """Return whom a visit was to."""
        keys = [stop.host for stop in visit.details.stops if stop.host is not None]
        missing = [key for key in keys if key not in self._known]
        if missing:
            query = select(STAFF.c.id, STAFF.c.name).where(STAFF.c.id.in_(missing))
            self._known |= {row.id: row.name for row in self._connection.execute(query)}
        return ", ".join(dict.fromkeys(self._known.get(key, "") for key in keys))


def record_facts(person: Person, row: PersonRow) -> Entry:
    """Return what stands in the person's own record."""
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


def visit_facts(visit: Visit, hosts: Hosts) -> Entry:
    """Return a visit of the person; of who came along there is the number only."""
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


def along_facts(visit: Visit, hosts: Hosts, person: PersonId) -> Entry:
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


def call_facts(connection: Connection, person: PersonId, zone: tzinfo | None) -> Iterable[Entry]:
    """Return the calls with the person, and the messages left in them."""
    query = (
        select(CALLS, MESSAGES.c.text.label("said"), STAFF.c.name.label("asked_for"))
        .outerjoin(MESSAGES, MESSAGES.c.call_id == CALLS.c.id)
        .outerjoin(STAFF, STAFF.c.id == CALLS.c.asked_for_id)
        .where(CALLS.c.person_id == person)
        .order_by(CALLS.c.id)
    )
    for row in connection.execute(query):
        yield {
            "started_at": local(row.started_at, zone),
            "ended_at": local(row.ended_at, zone),
            "direction": Direction(row.direction),
            "outcome": CallOutcome(row.outcome),
            "phone": row.number,
            "name": row.name,
            "firm": row.firm,
            "language": None if row.language is None else Language(row.language),
            "host": row.asked_for,
            "reason": row.reason,
            "text": row.said,
            "note": row.note,
            "by": row.answered_by,
        }


def plan_facts(connection: Connection, person: PersonId, zone: tzinfo | None) -> Iterable[Entry]:
    """Return the sheets for calls that were to be made to the person."""
    query = select(PLANS).where(PLANS.c.person_id == person).order_by(PLANS.c.id)
    for row in connection.execute(query):
        yield {
            "at": local(row.at, zone),
            "by": row.by,
            "name": row.name,
            "phone": row.number,
            "purpose": row.goal,
            "text": row.questions,
            "papers": row.papers,
        }


def offer_facts(connection: Connection, person: PersonId, zone: tzinfo | None) -> Iterable[Entry]:
    """Return what was offered to the person, and what they said to it."""
    query = select(_OFFERS).where(_OFFERS.c.person_id == person).order_by(_OFFERS.c.id)
    for row in connection.execute(query):
        at = local(row.at, zone)
        yield {"text": row.key, "accepted": row.accepted, "at": at, "by": row.by}


def form_facts(connection: Connection, condition: ColumnElement[bool]) -> Iterable[Entry]:
    """Return the forms that are meant, with what is printed on them of the subscriber."""
    query = select_forms().where(condition).order_by(SubscriptionFormRow.id)
    for form in read_forms(connection, query):
        yield {
            **_order(form),
            "subscriber": form.subscriber,
            "bin": form.bin,
            "postal_index": form.postal_index,
            "address": form.address,
        }


def paid_facts(connection: Connection, person: PersonId) -> Iterable[Entry]:
    """Return forms of others that the person paid, without whose they are."""
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


def promise_facts(connection: Connection, person: PersonId, zone: tzinfo | None) -> Iterable[Entry]:
    """Return what was promised to the person, by the record, in a visit or in a call."""
    theirs = select(VISITS.c.id).where(VISITS.c.person_id == person)
    calls = select(CALLS.c.id).where(CALLS.c.person_id == person)
    named = or_(
        _PROMISES.c.person_id == person,
        _PROMISES.c.visit_id.in_(theirs),
        _PROMISES.c.call_id.in_(calls),
    )
    rows = connection.execute(select(_PROMISES).where(named).order_by(_PROMISES.c.id)).all()
    of_tries = select(_TRIES).where(_TRIES.c.promise_id.in_([row.id for row in rows]))
    tries = connection.execute(of_tries.order_by(_TRIES.c.id)).all()
    for row in rows:
        said = [each.note for each in tries if each.promise_id == row.id and each.note]
        yield {
            "kind": PromiseKind(row.kind),
            "text": row.text,
            "made_at": local(row.made_at, zone),
            "by": row.made_by,
            "due_at": local(row.due_at, zone),
            "state": PromiseState(row.state),
            "closed_at": local(row.closed_at, zone),
            "reason": row.reason,
            "note": "; ".join(said),
        }


def note_facts(connection: Connection, person: PersonId, zone: tzinfo | None) -> Iterable[Entry]:
    """Return the notes on the person that the desk reads at the door."""
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


def evacuation_facts(
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


def hold_facts(
    connection: Connection, person: PersonId, visits: Sequence[int], zone: tzinfo | None
) -> Iterable[Entry]:
    """Return why something of the person was, or is, not to be erased."""
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
