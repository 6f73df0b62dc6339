"""A person as plain values, to be kept while they are being typed, and back."""

from dataclasses import asdict, replace
from typing import Any

from desk_gui.domain.catalogue import Zone
from desk_gui.domain.languages import Language
from desk_gui.domain.people import Address, Person, PersonDetails, PersonKind, Phone


def plain(record: Person | PersonDetails) -> dict[str, Any]:
    """Return a record fit for JSON."""
    return asdict(record)


def person_of(plain: dict[str, Any]) -> Person:
    """Return the person that was made plain. Raises as ``details_of`` does."""
    return Person(**{**plain, "details": details_of(plain["details"])})


def details_of(plain: dict[str, Any]) -> PersonDetails:
    """Return the details that were made plain.

    Raises:
        TypeError, ValueError: another version of the program wrote them.
    """
    known = dict(plain)
    language = known.pop("language")
    return PersonDetails(
        kind=PersonKind(known.pop("kind")),
        language=Language(language) if language else None,
        phones=tuple(Phone(**phone) for phone in known.pop("phones")),
        addresses=tuple(map(_address, known.pop("addresses"))),
        **known,
    )


def _address(plain: dict[str, Any]) -> Address:
    address = Address(**plain)
    return replace(address, zone=Zone(address.zone) if address.zone else None)
