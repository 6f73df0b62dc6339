"""What may be kept of a person or organisation, and how it is written down."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from desk_gui.domain.identifiers import clean_bin, clean_iin, clean_postal_index
from desk_gui.domain.languages import Country
from desk_gui.domain.people import Address, PersonDetails, PersonKind, Phone
from desk_gui.domain.phones import format_phone, read_phone
from desk_gui.domain.refusals import Gathered, Missing, Refusal, RefusedError
from desk_gui.domain.texts import clean_text

NAME_LIMIT = 100
FIRM_LIMIT = 300
ADDRESS_LIMIT = 300
EMAIL_LIMIT = 254
NOTE_LIMIT = 4000
MOST_PHONES = 20
MOST_ADDRESSES = 20
_EMAIL = re.compile(r"[^\s@<>,;\"]+@[^\s@<>,;\"]+\.[^\s@<>,;\".]+")


@dataclass(frozen=True, kw_only=True)
class NotAnEmail(Refusal):
    """The text is no e-mail address: something@somewhere.country."""


@dataclass(frozen=True, kw_only=True)
class TooMany(Refusal):
    """More entries than a record keeps."""

    limit: int


def clean_details(details: PersonDetails, country: Country) -> PersonDetails:
    """Return the details as they are kept; numbers are read as at home in the country.

    Empty phones and addresses are dropped. Fields in refusals are those of
    ``PersonDetails``; entries are ``phones.0``, ``addresses.0.postal_index``
    and ``addresses.0.text``, counted as given.

    Raises:
        RefusedError: with every reason of every field at once.
    """
    gathered = Gathered()

    def cleaned(field: str) -> str:
        text: str = getattr(details, field)
        return gathered.take(partial(_RULES[field], text, field), text)

    clean = replace(
        details,
        family_name=cleaned("family_name"),
        given_name=cleaned("given_name"),
        patronymic=cleaned("patronymic"),
        firm=cleaned("firm"),
        iin=cleaned("iin"),
        bin=cleaned("bin"),
        phones=_phones(gathered, details.phones, country),
        addresses=_addresses(gathered, details.addresses, country),
        email=cleaned("email"),
        note=cleaned("note"),
    )
    gathered.add(*_gaps(clean))
    gathered.raise_any()
    return clean


def with_contacts(
    details: PersonDetails, phone: str, address: Address, country: Country
) -> PersonDetails:
    """Return the details with a phone and an address added that they do not have yet.

    Nothing that was on record is replaced. A number already known in another
    notation is not added, nor an address that only lacks its index.

    Raises:
        RefusedError: the phone cannot be kept.
    """
    if phone.strip() and not _has_phone(details, phone, country):
        details = replace(details, phones=(*details.phones, Phone(typed=phone)))
    if address.text.strip() and not _has_address(details, address):
        details = replace(details, addresses=(*details.addresses, address))
    return details


def _has_phone(details: PersonDetails, typed: str, country: Country) -> bool:
    read = read_phone(typed, country)
    for known in details.phones:
        same = read.e164 is not None and read.e164 == known.e164
        if same and read.extension in {"", known.extension}:
            return True
        # An extension is shown otherwise than it is read: 123 45 67 / 214.
        if read.typed in {known.typed, format_phone(known)}:
            return True
    return False


def _has_address(details: PersonDetails, address: Address) -> bool:
    index, text = address.postal_index.strip(), _compared(address.text)
    return any(
        _compared(known.text) == text and index in {"", known.postal_index}
        for known in details.addresses
    )


def _compared(text: str) -> str:
    return " ".join(text.split()).casefold()


def _gaps(details: PersonDetails) -> list[Refusal]:
    needed = "firm" if details.kind is PersonKind.ORGANISATION else "family_name"
    return [] if getattr(details, needed) else [Missing(field=needed)]


def _text(limit: int, *, lines: bool = False) -> Callable[[str, str], str]:
    return lambda text, field: clean_text(text, field, limit, lines=lines)


def _unless_empty(rule: Callable[[str, str], str]) -> Callable[[str, str], str]:
    return lambda text, field: rule(text, field) if text.strip() else ""


def clean_email(text: str, field: str) -> str:
    """Return an e-mail address as it is kept. Raises RefusedError: ``NotAnEmail`` and the like."""
    email = clean_text(text, field, EMAIL_LIMIT)
    if not _EMAIL.fullmatch(email):
        raise RefusedError(NotAnEmail(field=field))
    return email


_RULES: dict[str, Callable[[str, str], str]] = {
    "family_name": _text(NAME_LIMIT),
    "given_name": _text(NAME_LIMIT),
    "patronymic": _text(NAME_LIMIT),
    "firm": _text(FIRM_LIMIT),
    "iin": _unless_empty(clean_iin),
    "bin": _unless_empty(clean_bin),
    "email": _unless_empty(clean_email),
    "note": _text(NOTE_LIMIT, lines=True),
}


def _phones(gathered: Gathered, phones: tuple[Phone, ...], country: Country) -> tuple[Phone, ...]:
    if len(phones) > MOST_PHONES:
        gathered.add(TooMany(field="phones", limit=MOST_PHONES))
        return ()
    clean = [
        gathered.take(partial(read_phone, phone.typed, country, f"phones.{place}"), phone)
        for place, phone in enumerate(phones)
    ]
    return tuple(dict.fromkeys(phone for phone in clean if phone.typed))


def _addresses(
    gathered: Gathered, addresses: tuple[Address, ...], country: Country
) -> tuple[Address, ...]:
    if len(addresses) > MOST_ADDRESSES:
        gathered.add(TooMany(field="addresses", limit=MOST_ADDRESSES))
        return ()
    clean = [
        _address(gathered, address, country, f"addresses.{place}")
        for place, address in enumerate(addresses)
    ]
    return tuple(address for address in clean if address.text)


def _address(gathered: Gathered, address: Address, country: Country, field: str) -> Address:
    index, text = address.postal_index.strip(), address.text
    text = gathered.take(partial(clean_text, text, f"{field}.text", ADDRESS_LIMIT), text)
    if index:
        check = partial(clean_postal_index, index, country, f"{field}.postal_index")
        index = gathered.take(check, index)
    if index and not text:
        gathered.add(Missing(field=f"{field}.text"))
    return replace(address, postal_index=index, text=text)
