"""Rows of a person, from and as the frozen records that come and go through the services."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Row

from desk_gui.db.tables import PersonAddressRow, PersonPhoneRow, PersonRow
from desk_gui.domain.catalogue import Zone
from desk_gui.domain.folding import fold
from desk_gui.domain.languages import Language
from desk_gui.domain.people import Address, Person, PersonDetails, PersonId, PersonKind, Phone
from desk_gui.domain.phones import format_phone, phone_digits

_FOLDED_LIMIT = 1000
_PLACE_LIMIT = 120
_ELLIPSIS = "…"


def to_person(row: PersonRow) -> Person:
    """Return the record of a person's rows."""
    return person_of(row, row.phones, row.addresses)


def person_of(
    row: PersonRow | Row[Any],
    phones: Iterable[PersonPhoneRow] = (),
    addresses: Iterable[PersonAddressRow] = (),
) -> Person:
    """Return the record of a person's columns, with these phones and addresses."""
    return Person(
        id=PersonId(row.id),
        uid=row.uid,
        code=row.code,
        version=row.version,
        details=PersonDetails(
            kind=PersonKind(row.kind),
            family_name=row.family_name,
            given_name=row.given_name,
            patronymic=row.patronymic,
            firm=row.firm,
            iin=row.iin,
            bin=row.bin,
            phones=tuple(
                Phone(typed=phone.typed, e164=phone.e164, extension=phone.extension)
                for phone in phones
            ),
            addresses=tuple(
                Address(
                    postal_index=address.postal_index,
                    text=address.text,
                    zone=None if address.zone is None else Zone(address.zone),
                )
                for address in addresses
            ),
            email=row.email,
            language=None if row.language is None else Language(row.language),
            note=row.note,
        ),
    )


def folded_name(details: PersonDetails) -> str:
    """Return the key of the full name, as it is kept."""
    return fold(details.full_name[:_FOLDED_LIMIT])[:_FOLDED_LIMIT]


def fill_person(row: PersonRow, details: PersonDetails) -> None:
    """Put the details into the rows of a person, in place of the former ones."""
    row.kind = details.kind.value
    row.family_name = details.family_name
    row.given_name = details.given_name
    row.patronymic = details.patronymic
    row.firm = details.firm
    row.folded_name = folded_name(details)
    row.iin = details.iin
    row.bin = details.bin
    row.email = details.email
    row.language = None if details.language is None else details.language.value
    row.note = details.note
    row.phones = [_phone_row(*placed) for placed in enumerate(details.phones)]
    row.addresses = [_address_row(*placed) for placed in enumerate(details.addresses)]


def shown_line(details: PersonDetails, code: str) -> dict[str, Any]:
    """Return what a list shows of a person, by the columns of the word table."""
    address = details.addresses[0] if details.addresses else Address(postal_index="", text="")
    place = ", ".join(filter(None, (address.postal_index, address.text)))
    return {
        "kind": details.kind.value,
        "name": details.full_name,
        "firm": "" if details.kind is PersonKind.ORGANISATION else details.firm,
        "code": code,
        "phone": format_phone(details.phones[0]) if details.phones else "",
        "place": place if len(place) <= _PLACE_LIMIT else place[: _PLACE_LIMIT - 1] + _ELLIPSIS,
    }


def _phone_row(position: int, phone: Phone) -> PersonPhoneRow:
    return PersonPhoneRow(
        position=position,
        typed=phone.typed,
        e164=phone.e164,
        extension=phone.extension,
        digits=phone_digits(phone),
    )


def _address_row(position: int, address: Address) -> PersonAddressRow:
    return PersonAddressRow(
        position=position,
        postal_index=address.postal_index,
        text=address.text,
        zone=None if address.zone is None else address.zone.value,
    )
