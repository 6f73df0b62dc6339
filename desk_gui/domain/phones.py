"""Telephone numbers: any notation in, E.164 kept, shown in groups.

phonenumbers refuses words beside the number («mellék», «ішкі», a name) and
«+36 (0)»; they are taken off first.
"""

import re

from desk_gui.domain.languages import Country
from desk_gui.domain.people import Phone
from desk_gui.domain.texts import clean_text

TYPED_LIMIT = 100
_WITHHELD = {"anonymous", "unknown", "private", "restricted", "unavailable", "withheld"}
"""What telephones and SIP say where a number is not shown."""
_WORDS = (
    r"доб(?:авочн\w*)?|внутр(?:енн\w*)?|вн|ішкі(?:\s+нөмір\w*)?|iшкi|қосымша|"
    r"ext(?:ension|n)?|mellék\w*|mell|lisatel\w*|sise(?:tel\w*|number)?|x|#"
)
_AFTER_WORD = re.compile(rf"(?:\b(?:{_WORDS})|#)\s*[.:№-]?\s*(\d{{1,8}})\b", re.IGNORECASE)
# Hungarian puts it the other way round: 214-es mellék.
_BEFORE_WORD = re.compile(r"(?<!\d)(\d{1,6})\.?(?:-?(?:[aeoö]s|ás|és))?\s*mell", re.IGNORECASE)
# As we show it ourselves: +36 1 234 5678 / 214.
_SHOWN = re.compile(r"^(.*\d)\s+/\s+(\d{1,8})$")
_TRUNK_IN_BRACKETS = re.compile(r"(\+\s*\d{1,3})\s*\(0\)")
_NUMBER = re.compile(r"\+?\(?\d[\d\s()./~‐‑–—-]*")
_DIGIT_RUN = re.compile(r"\d+")


def read_phone(text: str, country: Country, field: str = "phones") -> Phone:
    """Read a number as typed at an office of the country; an extension is kept apart.

    What is no valid number is kept as typed, without E.164.

    Raises:
        RefusedError: ``TooLong`` or ``UnreadableText``.
    """
    typed = clean_text(text, field, TYPED_LIMIT)
    number, extension = _part_extension(typed)
    e164 = _e164(number, country)
    shown = None if e164 else _SHOWN.match(typed)
    if shown is not None:
        number, _ = _part_extension(shown.group(1))
        e164 = _e164(number, country)
        extension = shown.group(2) if e164 else extension
    return Phone(typed=typed, e164=e164, extension=extension)


def is_withheld(number: str) -> bool:
    """Tell whether a telephone system says in its own word that no number is shown."""
    return number.strip().casefold().removeprefix("sip:").partition("@")[0] in _WITHHELD


def phone_digits(phone: Phone) -> str:
    """Return the digits a number is found by: of E.164, else of what was typed."""
    return "".join(_DIGIT_RUN.findall(phone.e164 or phone.typed))


def format_phone(phone: Phone) -> str:
    """Return the number in international groups, or as it was typed; then ``/ extension``."""
    if phone.e164 is None:
        return phone.typed
    import phonenumbers  # noqa: PLC0415

    number = phonenumbers.parse(phone.e164)
    shown = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.INTERNATIONAL)
    return f"{shown} / {phone.extension}" if phone.extension else shown


def typed_prefixes(text: str, country: Country) -> tuple[str, ...]:
    """Return the beginnings of stored digits that someone may mean who types these.

    Typed at home, a number lacks its country code and may have a trunk prefix:
    8701 in Kazakhstan is 7701. A text that is no part of a number has none.
    """
    if not re.fullmatch(r"[\d\s()+./~-]*\d[\d\s()+./~-]*", text):
        return ()
    digits = "".join(_DIGIT_RUN.findall(text))
    if text.lstrip().startswith("+"):
        return (digits,)
    code, trunk = _DIALLING[country]
    if digits.startswith("00"):
        return tuple(filter(None, (digits, digits[2:])))
    national = digits.removeprefix(trunk) if trunk else digits
    return tuple(dict.fromkeys((digits, code + digits, code + national)))


_DIALLING = {Country.KZ: ("7", "8"), Country.HU: ("36", "06"), Country.EE: ("372", "")}


def _part_extension(typed: str) -> tuple[str, str]:
    """Return the number that stands first in the text, and the extension or nothing."""
    extension = ""
    for pattern in (_AFTER_WORD, _BEFORE_WORD):
        match = pattern.search(typed)
        if match:
            extension = extension or match.group(1)
            typed = typed[: match.start()]
    found = _NUMBER.search(_TRUNK_IN_BRACKETS.sub(r"\1", typed))
    return (found.group() if found else ""), extension


def _e164(number: str, country: Country) -> str | None:
    """Return the number as E.164, or None if there is no such number."""
    if not number:
        return None
    # Late: its metadata takes longer to import than a search to answer.
    import phonenumbers  # noqa: PLC0415

    try:
        parsed = phonenumbers.parse(number, country.value)
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_valid_number(parsed):
        return None
    e164: str = phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)
    return e164
