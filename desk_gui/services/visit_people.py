"""Who a visitor is on record: found, added, and what the desk learns of them on the way."""

from dataclasses import replace
from uuid import NAMESPACE_OID, uuid5

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from desk_gui.db.tables import NumberSeriesRow, PersonPhoneRow, PersonRow
from desk_gui.domain.languages import Country
from desk_gui.domain.names import split_name
from desk_gui.domain.people import Address, PersonDetails, PersonId, Phone
from desk_gui.domain.people_rules import MOST_PHONES, clean_details, with_contacts
from desk_gui.domain.phones import phone_digits, read_phone
from desk_gui.domain.refusals import Gathered, Refusal, RefusedError
from desk_gui.domain.visit_rules import is_named_by_firm
from desk_gui.domain.visits import VisitDetails
from desk_gui.services.journal import Journal
from desk_gui.services.people_rows import folded_name, to_person
from desk_gui.services.people_writing import PEOPLE_SERIES, add_person, change_person

_NOWHERE = Address(postal_index="", text="")
_FIELDS = {"family_name": "name", "given_name": "name", "patronymic": "name", "phones.0": "phone"}
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
    row = None
    if details.person is not None:
        row = session.get(PersonRow, details.person, with_for_update=True)
    if row is not None and not row.removed:
        return details, _learn(session, journal, row, details, country)
    if is_named_by_firm(details):
        return replace(details, person=None), False
    typed = _as_person(details, country)
    row = _same(session, typed)
    if row is not None:
        return replace(details, person=PersonId(row.id)), _learn(
            session, journal, row, details, country
        )
    added = add_person(session, journal, person_uid(uid), typed)
    return replace(details, person=added.id), True


def _learn(
    session: Session, journal: Journal, row: PersonRow, details: VisitDetails, country: Country
) -> bool:
    """Add what is new of somebody who is on record; tell whether anything was."""
    before = after = to_person(row).details
    if len(with_contacts(before, details.phone, _NOWHERE, country).phones) > len(before.phones):
        # Only the number is looked at: what else stands on record keeps nobody at the door.
        phone = read_phone(details.phone, country, "phone")
        after = replace(after, phones=(*before.phones, phone)[:MOST_PHONES])
    if before.language is None and details.language is not None:
        after = replace(after, language=details.language)
    if after == before:
        return False
    change_person(session, journal, row, after)
    return True


def _as_person(details: VisitDetails, country: Country) -> PersonDetails:
    parts = split_name(details.name, country, details.language)
    return _checked(
        PersonDetails(
            family_name=parts.family,
            given_name=parts.given,
            patronymic=parts.patronymic,
            firm=details.firm,
            phones=(Phone(typed=details.phone),) if details.phone else (),
            language=details.language,
        ),
        country,
    )


def _checked(person: PersonDetails, country: Country) -> PersonDetails:
    """Return the details as they are kept; what is refused is said of the visit's own fields."""
    try:
        return clean_details(person, country)
    except RefusedError as error:
        gathered = Gathered()
        gathered.add(*map(_of_visit, error.refusals))
        gathered.raise_any()
        raise


def _of_visit(refusal: Refusal) -> Refusal:
    return replace(refusal, field=_FIELDS.get(refusal.field, refusal.field))


def _same(session: Session, typed: PersonDetails) -> PersonRow | None:
    """Return who has this name and this phone, or None."""
    # Two desks that write the same newcomer down at once do it one after the other.
    series = select(NumberSeriesRow.last).where(NumberSeriesRow.name == PEOPLE_SERIES)
    session.execute(series.with_for_update())
    if not typed.phones:
        return None
    phone = typed.phones[0]
    same = PersonPhoneRow.digits == phone_digits(phone)
    if phone.e164 is not None:
        same = or_(same, PersonPhoneRow.e164 == phone.e164)
    query = (
        select(PersonRow)
        .join(PersonPhoneRow, PersonPhoneRow.person_id == PersonRow.id)
        .where(same, PersonRow.folded_name == folded_name(typed), ~PersonRow.removed)
        .order_by(PersonRow.id)
        .limit(1)
    )
    return session.scalar(query)
