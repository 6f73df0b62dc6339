"""Noticing, while someone types, that a person is on record already."""

from collections.abc import Iterable

from sqlalchemy import Connection, or_, select

from desk_gui.db.tables import PersonPhoneRow, PersonRow
from desk_gui.domain.folding import fold
from desk_gui.domain.identifiers import IIN_LENGTH
from desk_gui.domain.languages import Country
from desk_gui.domain.people import PersonDetails, PersonHit, PersonKind
from desk_gui.domain.people_search import Term, search_terms
from desk_gui.domain.phones import read_phone
from desk_gui.domain.refusals import RefusedError
from desk_gui.services.people_rows import folded_name
from desk_gui.services.people_search import find_people, people_of

_MOST = 10
_CANDIDATES = 50
_FULL_NAME = 2
"""Words from which on a name tells people apart: a family name alone does not."""


def likely_same(
    connection: Connection, details: PersonDetails, country: Country
) -> list[PersonHit]:
    """Return who may be the same person or organisation, the surest first."""
    sure = [*_by_number(connection, details), *_by_phone(connection, details, country)]
    likely = [*_by_name(connection, details), *_by_place(connection, details, country)]
    found = [*people_of(connection, sure), *people_of(connection, likely)]
    return list(dict.fromkeys(found))[:_MOST]


def _by_number(connection: Connection, details: PersonDetails) -> Iterable[int]:
    numbers = ["".join(text.split()) for text in (details.iin, details.bin)]
    whole = [number for number in numbers if len(number) == IIN_LENGTH]
    if not whole:
        return ()
    held = or_(PersonRow.iin.in_(whole), PersonRow.bin.in_(whole))
    return connection.scalars(select(PersonRow.id).where(held).limit(_MOST))


def _by_phone(connection: Connection, details: PersonDetails, country: Country) -> Iterable[int]:
    numbers = list(filter(None, (_e164(phone.typed, country) for phone in details.phones)))
    if not numbers:
        return ()
    same = PersonPhoneRow.e164.in_(numbers)
    return connection.scalars(select(PersonPhoneRow.person_id).where(same).limit(_MOST))


def _e164(typed: str, country: Country) -> str | None:
    try:
        return read_phone(typed, country).e164
    except RefusedError:
        return None


def _by_name(connection: Connection, details: PersonDetails) -> Iterable[int]:
    name = folded_name(details)
    telling = details.kind is PersonKind.ORGANISATION or len(name.split()) >= _FULL_NAME
    if not (name and telling):
        return ()
    return connection.scalars(
        select(PersonRow.id).where(PersonRow.folded_name == name).limit(_MOST)
    )


def _by_place(connection: Connection, details: PersonDetails, country: Country) -> Iterable[int]:
    """Find the same beginning of a name at the same address: «Нұрланова Ә.»."""
    places = {fold(address.text) for address in details.addresses} - {""}
    family = fold(
        details.full_name if details.kind is PersonKind.ORGANISATION else details.family_name
    )
    terms = [*search_terms(family, country), *_initial(details)]
    if not places or not terms:
        return ()
    hits = find_people(connection, terms, _CANDIDATES)
    return [hit.id for hit in hits if any(place in fold(hit.place) for place in places)]


def _initial(details: PersonDetails) -> list[Term]:
    initial = fold(details.given_name)[:1]
    return [Term((initial,))] if initial else []
