"""Who rings: everybody who has a number, in any notation; else who is meant by some letters."""

from collections.abc import Sequence
from datetime import tzinfo
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, func, select

from desk_gui.db.tables import PersonPhoneRow, PersonRow, PromiseRow, table
from desk_gui.domain.calls import KnownCaller
from desk_gui.domain.languages import Country, Language
from desk_gui.domain.people import PersonHit, PersonId, Phone
from desk_gui.domain.people_search import search_terms
from desk_gui.domain.phones import TYPED_LIMIT, phone_digits, read_phone
from desk_gui.domain.promises import PromiseState
from desk_gui.domain.refusals import RefusedError
from desk_gui.services.call_contacts import latest_contacts
from desk_gui.services.call_range import IS_UNCONFIRMED, IS_UNSETTLED
from desk_gui.services.call_rows import CALLS, MESSAGES
from desk_gui.services.people_search import find_people, people_of

LATEST = 6
"""Contacts of each caller that are shown."""
_PEOPLE, _PHONES, _PROMISES = (table(row) for row in (PersonRow, PersonPhoneRow, PromiseRow))
_LEAST_DIGITS = 3
"""Fewer are no number that somebody has."""


def find_callers(
    connection: Connection, text: str, country: Country, zone: tzinfo | None, limit: int
) -> list[KnownCaller]:
    """Return who is meant: all who have the number first, else those whose words begin so."""
    phone = _as_number(text, country)
    holders = [] if phone is None else people_with(connection, phone, limit)
    hits = people_of(connection, holders)
    if not hits:
        terms = search_terms(text, country)
        hits = find_people(connection, terms, limit) if terms else []
    return _known(connection, hits, phone if holders else None, zone)


def callers_of(
    connection: Connection, people: Sequence[PersonId], zone: tzinfo | None
) -> list[KnownCaller]:
    """Return these people as callers, in this order."""
    return _known(connection, people_of(connection, people), None, zone)


def people_with(connection: Connection, phone: Phone, limit: int) -> list[int]:
    """Return who has a number, whoever has had it longest first."""
    digits = phone_digits(phone)
    same = _PHONES.c.digits == digits if phone.e164 is None else _PHONES.c.e164 == phone.e164
    query = (
        select(_PHONES.c.person_id)
        .join(_PEOPLE, _PEOPLE.c.id == _PHONES.c.person_id)
        .where(same, ~_PEOPLE.c.removed)
        .group_by(_PHONES.c.person_id)
        .order_by(_PHONES.c.person_id)
    )
    return list(connection.scalars(query.limit(limit)))


def _as_number(text: str, country: Country) -> Phone | None:
    """Return the number that is typed; None where it is none."""
    try:
        phone = read_phone(text[:TYPED_LIMIT], country)
    except RefusedError:
        return None
    is_number = phone.e164 is not None or len(phone_digits(phone)) >= _LEAST_DIGITS
    return phone if is_number else None


def _known(
    connection: Connection, hits: Sequence[PersonHit], phone: Phone | None, zone: tzinfo | None
) -> list[KnownCaller]:
    if not hits:
        return []
    people = [hit.id for hit in hits]
    contacts = latest_contacts(connection, people, LATEST, zone)
    languages = _languages(connection, people)
    promises = _counted(connection, _PROMISES.c.person_id, people, _IS_OPEN)
    messages = _unconfirmed(connection, people)
    missed = _counted(connection, CALLS.c.person_id, people, IS_UNSETTLED)
    of_nobody = 0 if phone is None else _missed_of_nobody(connection, phone)
    return [
        KnownCaller(
            person=hit.id,
            name=hit.name,
            firm=hit.firm,
            code=hit.code,
            phone=hit.phone,
            language=languages.get(hit.id),
            last_contacts=contacts.get(hit.id, ()),
            open_promises=promises.get(hit.id, 0),
            unconfirmed=messages.get(hit.id, 0),
            missed=missed.get(hit.id, 0) + of_nobody,
        )
        for hit in hits
    ]


_IS_OPEN = _PROMISES.c.state == PromiseState.OPEN.value


def _languages(connection: Connection, people: Sequence[PersonId]) -> dict[int, Language | None]:
    query = select(_PEOPLE.c.id, _PEOPLE.c.language).where(_PEOPLE.c.id.in_(people))
    return {
        row.id: None if row.language is None else Language(row.language)
        for row in connection.execute(query)
    }


def _counted(
    connection: Connection,
    person: ColumnElement[Any],
    people: Sequence[PersonId],
    *conditions: ColumnElement[bool],
) -> dict[int, int]:
    query = select(person, func.count()).where(person.in_(people), *conditions)
    return {row[0]: row[1] for row in connection.execute(query.group_by(person))}


def _unconfirmed(connection: Connection, people: Sequence[PersonId]) -> dict[int, int]:
    of_call = MESSAGES.c.call_id == CALLS.c.id
    return _counted(connection, CALLS.c.person_id, people, of_call, IS_UNCONFIRMED)


def _missed_of_nobody(connection: Connection, phone: Phone) -> int:
    """Return how many calls of a number were missed that several may have made."""
    digits = and_(CALLS.c.e164.is_(None), CALLS.c.digits == phone_digits(phone))
    same = digits if phone.e164 is None else CALLS.c.e164 == phone.e164
    query = select(func.count()).select_from(CALLS)
    query = query.where(IS_UNSETTLED, same, CALLS.c.person_id.is_(None))
    return connection.execute(query).scalar_one()
