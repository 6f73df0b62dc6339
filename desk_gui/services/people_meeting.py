"""Whom the desk meets, at the door or on the telephone: known already, new, or known a bit better.

Each function works in the transaction of its caller.
"""

from collections.abc import Mapping
from dataclasses import replace

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from desk_gui.db.tables import NumberSeriesRow, PersonPhoneRow, PersonRow
from desk_gui.domain.languages import Country, Language
from desk_gui.domain.names import split_name
from desk_gui.domain.people import Address, PersonDetails, PersonKind, Phone
from desk_gui.domain.people_rules import MOST_PHONES, clean_details, with_contacts
from desk_gui.domain.phones import phone_digits, read_phone
from desk_gui.domain.refusals import Gathered, Refusal, RefusedError
from desk_gui.services.journal import Journal
from desk_gui.services.people_rows import folded_name, to_person
from desk_gui.services.people_writing import PEOPLE_SERIES, change_person

_NOWHERE = Address(postal_index="", text="")
_NAMES = ("family_name", "given_name", "patronymic")


def learn(
    session: Session,
    journal: Journal,
    row: PersonRow,
    country: Country,
    *,
    phone: str = "",
    language: Language | None = None,
    field: str = "phone",
) -> bool:
    """Add a phone that is new of somebody on record, and a language where there was none.

    Return whether anything was written. Only the number is looked at: what else
    stands on record keeps nobody waiting.

    Raises:
        RefusedError: the number, typed in this field, cannot be kept.
    """
    before = after = to_person(row).details
    if len(with_contacts(before, phone, _NOWHERE, country).phones) > len(before.phones):
        read = read_phone(phone, country, field)
        after = replace(after, phones=(*before.phones, read)[:MOST_PHONES])
    if before.language is None and language is not None:
        after = replace(after, language=language)
    if after == before:
        return False
    change_person(session, journal, row, after)
    return True


def newcomer(
    name: str,
    firm: str,
    phone: str,
    language: Language | None,
    country: Country,
    fields: Mapping[str, str],
) -> PersonDetails:
    """Return what is kept of somebody met for the first time; a firm alone is an organisation.

    ``fields`` names the form's own fields by those of the person, ``name`` for
    all parts of the name: what is refused is said of them.

    Raises:
        RefusedError: with every reason.
    """
    parts = split_name(name, country, language)
    person = PersonDetails(
        kind=PersonKind.PERSON if name else PersonKind.ORGANISATION,
        family_name=parts.family,
        given_name=parts.given,
        patronymic=parts.patronymic,
        firm=firm,
        phones=(Phone(typed=phone),) if phone else (),
        language=language,
    )
    try:
        return clean_details(person, country)
    except RefusedError as error:
        gathered = Gathered()
        gathered.add(*(_of_form(each, fields) for each in error.refusals))
        gathered.raise_any()
        raise


def same_person(session: Session, typed: PersonDetails) -> PersonRow | None:
    """Return who has this name and this phone, or None.

    Two desks that write the same newcomer down at once do it one after the other.
    """
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


def _of_form(refusal: Refusal, fields: Mapping[str, str]) -> Refusal:
    field = "name" if refusal.field in _NAMES else refusal.field
    return replace(refusal, field=fields.get(field, field))
