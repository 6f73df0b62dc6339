"""What may be wrong with a number while its caller is still on the line to be asked again.

A doubt never keeps a number from being written down: it is kept as it was typed.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desk_gui.domain.languages import Country
from desk_gui.domain.phones import read_phone
from desk_gui.domain.refusals import RefusedError

if TYPE_CHECKING:
    from phonenumbers import PhoneNumber

_NATIONAL_MOST = 11
"""No country's numbers at our offices are longer; what is longer is of other services."""


@dataclass(frozen=True, kw_only=True)
class NumberDoubt:
    """Why a number cannot be rung as it stands.

    ``missing`` and ``surplus`` are digits too few and too many after the
    country's ``code``, where there are from ``least`` to ``most`` of them; both
    0: there is simply no such number.
    """

    code: str = ""
    least: int = 0
    most: int = 0
    missing: int = 0
    surplus: int = 0


def doubt_of(text: str, country: Country) -> NumberDoubt | None:
    """Return what is doubtful of a number as typed; None where it is empty or right."""
    if not text.strip():
        return None
    try:
        phone = read_phone(text, country)
    except RefusedError:
        return NumberDoubt()
    return None if phone.e164 else _doubt(text, country)


def _doubt(text: str, country: Country) -> NumberDoubt:
    # Late: its metadata takes longer to import than a search to answer.
    import phonenumbers  # noqa: PLC0415

    try:
        number = phonenumbers.parse(text, country.value)
    except phonenumbers.NumberParseException:
        return NumberDoubt()
    region = phonenumbers.region_code_for_country_code(number.country_code or 0)
    known = phonenumbers.PhoneMetadata.metadata_for_region(region)
    if known is None or known.general_desc is None:
        return NumberDoubt()
    lengths = [n for n in known.general_desc.possible_length if 0 < n <= _NATIONAL_MOST]
    if not lengths:
        return NumberDoubt()
    least, most = min(lengths), max(lengths)
    typed = len(_without_trunk(text, number, known.national_prefix or ""))
    return NumberDoubt(
        code=f"+{number.country_code}",
        least=least,
        most=most,
        missing=max(0, least - typed),
        surplus=max(0, typed - most),
    )


def _without_trunk(text: str, number: "PhoneNumber", trunk: str) -> str:
    """Return the digits after the country's code; of a short number the trunk prefix is left."""
    import phonenumbers  # noqa: PLC0415

    digits = phonenumbers.national_significant_number(number)
    at_home = not text.lstrip().startswith("+")
    return digits.removeprefix(trunk) if trunk and at_home else digits
