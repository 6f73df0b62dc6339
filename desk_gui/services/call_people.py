"""Who is on the other end: somebody on record, somebody new, or a number and no more."""

from dataclasses import dataclass, replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from desk_gui.db.tables import PersonPhoneRow, PersonRow
from desk_gui.domain.call_rules import read_number, uid_of
from desk_gui.domain.calls import Caller
from desk_gui.domain.folding import fold
from desk_gui.domain.languages import Country
from desk_gui.domain.people import PersonId, Phone
from desk_gui.domain.phones import phone_digits
from desk_gui.domain.refusals import Missing, RefusedError
from desk_gui.services.holding_order import WRITING
from desk_gui.services.journal import Journal
from desk_gui.services.people_meeting import learn, newcomer, same_person
from desk_gui.services.people_rows import to_person
from desk_gui.services.people_writing import add_person

_FIELDS = {"phones.0": "number"}
"""Fields of a call by those of the person that are made of them."""
_LEAST_DIGITS = 5
"""Shorter ones are extensions: nobody is rung at them from outside."""


@dataclass(frozen=True, kw_only=True)
class Settled:
    """Who rings, as far as it is known now, and whether their record was written."""

    caller: Caller
    phone: Phone
    """The number, read."""
    learned: bool = False


def settle_caller(
    session: Session,
    journal: Journal,
    uid: str,
    caller: Caller,
    country: Country,
    *,
    add: bool = False,
) -> Settled:
    """Return who rings: named, found by a number that is one person's, or put on record.

    A known person learns a number that is new and a language where there was
    none; what was left empty of name and firm is filled in from the record.
    ``add`` puts on record whom nobody knows, if there is a name or a firm;
    ``uid`` is the call's.

    Whoever it is is held, and no call may be held before: people come before calls.

    Raises:
        RefusedError: ``Missing`` person who is gone, or the name or the number
            cannot be kept.
    """
    phone = read_number(caller.number, country)
    row = _row_of(session, caller, phone)
    if row is not None:
        return _known(session, journal, caller, row, country)
    if not add or not (caller.name or caller.firm):
        return Settled(caller=replace(caller, person=None), phone=phone)
    typed = newcomer(caller.name, caller.firm, caller.number, caller.language, country, _FIELDS)
    row = same_person(session, typed)
    if row is not None:
        return _known(session, journal, caller, row, country)
    added = add_person(session, journal, uid_of("person", uid), typed)
    return Settled(caller=replace(caller, person=added.id), phone=phone, learned=True)


def holders_of(session: Session, phone: Phone, limit: int = 2) -> list[PersonRow]:
    """Return who has a number, in any notation."""
    digits = phone_digits(phone)
    if phone.e164 is None and not digits:
        return []
    by = PersonPhoneRow.digits == digits
    same = by if phone.e164 is None else PersonPhoneRow.e164 == phone.e164
    query = (
        select(PersonRow)
        .where(PersonRow.id.in_(select(PersonPhoneRow.person_id).where(same)), ~PersonRow.removed)
        .order_by(PersonRow.id)
        .limit(limit)
    )
    return list(session.scalars(query))


def first_phone(session: Session, person: PersonId | None) -> Phone | None:
    """Return the number somebody on record is rung at first; None without any."""
    row = None if person is None else session.get(PersonRow, person)
    phones = () if row is None else to_person(row).details.phones
    return phones[0] if phones else None


def _row_of(session: Session, caller: Caller, phone: Phone) -> PersonRow | None:
    """Return the record that is named; else whose number it is, if that is one person's alone."""
    if caller.person is not None:
        row = session.get(PersonRow, caller.person, with_for_update=WRITING)
        if row is None or row.removed:
            raise RefusedError(Missing(field="person"))
        return row
    holders = holders_of(session, phone)
    if len(holders) != 1 or not _goes_by(caller, holders[0]):
        return None
    return session.get(PersonRow, holders[0].id, with_for_update=WRITING)


def _goes_by(caller: Caller, row: PersonRow) -> bool:
    """Tell whether nothing that is said of the caller speaks against this record."""
    if not caller.name:
        return True
    said, known = set(fold(caller.name).split()), set(row.folded_name.split())
    return bool(said) and (said <= known or known <= said)


def _known(
    session: Session, journal: Journal, caller: Caller, row: PersonRow, country: Country
) -> Settled:
    phone = read_number(caller.number, country)
    is_number = phone.e164 is not None or len(phone_digits(phone)) >= _LEAST_DIGITS
    learned = learn(
        session,
        journal,
        row,
        country,
        phone=caller.number if is_number else "",
        language=caller.language,
        field="number",
    )
    details = to_person(row).details
    name = caller.name or details.full_name
    firm = "" if details.firm == name else details.firm
    known = replace(
        caller,
        person=PersonId(row.id),
        name=name,
        firm=caller.firm or firm,
        language=caller.language or details.language,
    )
    return Settled(caller=known, phone=phone, learned=learned)
