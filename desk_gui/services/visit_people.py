"""Who a visitor is on record: found, added, and what the desk learns of them on the way."""

from dataclasses import replace
from uuid import NAMESPACE_OID, uuid5

from sqlalchemy.orm import Session

from desk_gui.db.tables import PersonRow
from desk_gui.domain.languages import Country
from desk_gui.domain.people import PersonId
from desk_gui.domain.visit_rules import is_named_by_firm
from desk_gui.domain.visits import VisitDetails
from desk_gui.services.holding_order import hold_in_order
from desk_gui.services.journal import Journal
from desk_gui.services.people_meeting import learn, newcomer, same_person
from desk_gui.services.people_writing import add_person

_FIELDS = {"phones.0": "phone"}
"""Fields of a visit by those of the person that are made of them."""


def person_uid(visit_uid: str) -> str:
    """Return the uid of the person whom a visit put on record."""
    return str(uuid5(NAMESPACE_OID, f"visit:{visit_uid}"))


def settle_person(
    session: Session, journal: Journal, uid: str, details: VisitDetails, country: Country
) -> tuple[VisitDetails, bool]:
    """Return the details with whom they are on record, and whether that record was written.

    Whom the details do not name is looked up by the same name with the same
    phone, and otherwise put on record; a visit that goes by a firm needs
    nobody. A phone that is new for a known person is added, a language
    remembered where there was none. ``uid`` is the visit's. A series of visits
    settles its person once and uses the details for all of them.

    Raises:
        RefusedError: the name or the phone cannot be kept.
    """
    row = _named(session, details)
    if row is not None:
        return details, _learn(session, journal, row, details, country)
    if is_named_by_firm(details):
        return replace(details, person=None), False
    typed = newcomer(details.name, details.firm, details.phone, details.language, country, _FIELDS)
    row = same_person(session, typed)
    if row is not None:
        hold_in_order(session, {PersonRow: (row.id, *_along(details))})
        learned = _learn(session, journal, row, details, country)
        return replace(details, person=PersonId(row.id)), learned
    added = add_person(session, journal, person_uid(uid), typed)
    return replace(details, person=added.id), True


def _named(session: Session, details: VisitDetails) -> PersonRow | None:
    """Return the record that the details name, held with those of who comes along.

    Of one that was taken back nothing is held: the visitor is new, and numbers come first.
    """
    row = None if details.person is None else session.get(PersonRow, details.person)
    if row is None or row.removed:
        return None
    hold_in_order(session, {PersonRow: (row.id, *_along(details))})
    session.refresh(row)
    return None if row.removed else row


def _along(details: VisitDetails) -> set[PersonId]:
    return {member.person for member in details.members if member.person is not None}


def _learn(
    session: Session, journal: Journal, row: PersonRow, details: VisitDetails, country: Country
) -> bool:
    return learn(session, journal, row, country, phone=details.phone, language=details.language)
