"""Numbers that identify: IIN and BIN, postal indexes, the numbers of forms.

Rules: domain facts, «Identifiers, money, words» and «The PS-1 form».
"""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from desk_gui.domain.languages import Country
from desk_gui.domain.refusals import Refusal, RefusedError

IIN_LENGTH = 12
_FIRST_PASS = range(1, 12)
_SECOND_PASS = (3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2)
_MODULUS = 11
_NO_DIGIT = 10
# By the seventh digit; 0 says nothing of the century.
_CENTURIES = dict(zip("0123456", (2000, 1800, 1800, 1900, 1900, 2000, 2000), strict=True))
_THIS_CENTURY = 2000
_SHOWN_DIGITS = 4
_MASK = "•"
_BIN = re.compile(r"\d{2}(?:0[1-9]|1[0-2])[4-6][0-3]\d{6}")

_LOOK_ALIKES = str.maketrans("АВЕКМНОРСТХ", "ABEKMHOPCTX")
_INDEX_FORMS = {
    Country.KZ: re.compile(r"\d{6}|[A-Z]\d{2}[A-Z]\d[A-Z]\d"),
    Country.HU: re.compile(r"\d{4}"),
    Country.EE: re.compile(r"\d{5}"),
}

_ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_YEARS_A_CENTURY = 100
_LAST_SEQUENCE = 999_999
_SHORT_FORM_NUMBER = re.compile(r"(\d{6})([0-9A-Z]?)", re.ASCII)
_FORM_NUMBER = re.compile(r"([0-9A-Z]{4,10})-?(\d{2})-?(\d{6})-?([0-9A-Z])")


@dataclass(frozen=True, kw_only=True)
class NotDigits(Refusal):
    """An IIN or BIN has nothing but digits."""


@dataclass(frozen=True, kw_only=True)
class WrongLength(Refusal):
    """The number has too many or too few digits."""

    length: int
    """How many it should have."""


@dataclass(frozen=True, kw_only=True)
class WrongControlDigit(Refusal):
    """The last digit does not follow from the others: one of them is mistyped."""


@dataclass(frozen=True, kw_only=True)
class NotAnIin(Refusal):
    """Twelve right digits, but no person's: the birthday in front does not exist."""


@dataclass(frozen=True, kw_only=True)
class NotABin(Refusal):
    """Twelve right digits, but no organisation's: a person's IIN, perhaps."""


@dataclass(frozen=True, kw_only=True)
class UnknownIndexForm(Refusal):
    """The text has no form of a postal index of the office's country."""


@dataclass(frozen=True, kw_only=True)
class UnknownFormNumber(Refusal):
    """The text has not the form of a subscription form's number."""


@dataclass(frozen=True, kw_only=True)
class WrongCheckCharacter(Refusal):
    """The check character of a form's number does not follow from the rest."""


def clean_iin(text: str, field: str = "iin") -> str:
    """Return the IIN of a person as 12 digits.

    Raises:
        RefusedError: ``NotDigits``, ``WrongLength``, ``WrongControlDigit`` or ``NotAnIin``.
    """
    digits = _twelve_digits(text, field)
    if not _has_birthday(digits):
        raise RefusedError(NotAnIin(field=field))
    return digits


def clean_bin(text: str, field: str = "bin") -> str:
    """Return the BIN of an organisation as 12 digits.

    Raises:
        RefusedError: ``NotDigits``, ``WrongLength``, ``WrongControlDigit`` or ``NotABin``.
    """
    digits = _twelve_digits(text, field)
    if not _BIN.fullmatch(digits):
        raise RefusedError(NotABin(field=field))
    return digits


def mask_iin(digits: str) -> str:
    """Return the number with only its last four digits shown, as in a list."""
    hidden = max(len(digits) - _SHOWN_DIGITS, 0)
    return _MASK * hidden + digits[hidden:]


def control_digit(eleven: str) -> int | None:
    """Return the digit that ends an IIN or BIN; None if no such number exists."""
    for weights in (_FIRST_PASS, _SECOND_PASS):
        rest = _weighed(eleven, weights) % _MODULUS
        if rest != _NO_DIGIT:
            return rest
    return None


def clean_postal_index(text: str, country: Country, field: str = "postal_index") -> str:
    """Return the index in upper case, without spaces and hyphens, in Latin letters.

    Raises:
        RefusedError: ``UnknownIndexForm``.
    """
    index = _plain(text)
    if not _INDEX_FORMS[country].fullmatch(index):
        raise RefusedError(UnknownIndexForm(field=field))
    return index


def check_character(text: str) -> str:
    """Return the ISO 7064 MOD 37,36 check character of digits and Latin capitals.

    Raises:
        ValueError: there is another character in the text.
    """
    base = len(_ALPHABET)
    product = base
    for character in text:
        product = ((product + _ALPHABET.index(character)) % base or base) * 2 % (base + 1)
    return _ALPHABET[(base + 1 - product) % base]


class FormNumber(NamedTuple):
    """The parts of a subscription form's number."""

    office_index: str
    year: int
    sequence: int

    def __str__(self) -> str:
        return form_number(*self)


def form_number(office_index: str, year: int, sequence: int) -> str:
    """Return ``<office index>-<yy>-<NNNNNN>-<check character>``, as printed.

    Raises:
        ValueError: the sequence has outgrown its six digits.
    """
    if not 0 < sequence <= _LAST_SEQUENCE:
        raise ValueError(sequence)
    parts = (office_index, f"{year % _YEARS_A_CENTURY:02}", f"{sequence:06}")
    return "-".join((*parts, check_character("".join(parts))))


def parse_form_number(text: str, field: str = "number") -> FormNumber:
    """Read a form's number as printed, as its bar code gives it, or as typed.

    Raises:
        RefusedError: ``UnknownFormNumber`` or ``WrongCheckCharacter``.
    """
    match = _FORM_NUMBER.fullmatch(_plain(text))
    if not match:
        raise RefusedError(UnknownFormNumber(field=field))
    index, year, sequence, check = match.groups()
    if check_character(index + year + sequence) != check:
        raise RefusedError(WrongCheckCharacter(field=field))
    return FormNumber(index, _THIS_CENTURY + int(year), int(sequence))


def complete_form_number(text: str, office_index: str, year: int) -> FormNumber:
    """Read a number that may lack what all numbers of the office's year begin with.

    Lists show ``000412-7``; the check character may be left out there.

    Raises:
        RefusedError: ``UnknownFormNumber`` or ``WrongCheckCharacter``.
    """
    match = _SHORT_FORM_NUMBER.fullmatch(_plain(text))
    if match is None:
        return parse_form_number(text)
    number = FormNumber(office_index, year, int(match[1]))
    if not number.sequence:
        raise RefusedError(UnknownFormNumber(field="number"))
    if match[2] and not str(number).endswith(match[2]):
        raise RefusedError(WrongCheckCharacter(field="number"))
    return number


def _plain(text: str) -> str:
    upper = unicodedata.normalize("NFKC", text[:100]).upper()
    return re.sub(r"[\s\-‐‑‒–—\u200b-\u200f\u202a-\u202e]", "", upper).translate(_LOOK_ALIKES)


def _twelve_digits(text: str, field: str) -> str:
    digits = _plain(text)
    if not (digits.isascii() and digits.isdigit()):
        raise RefusedError(NotDigits(field=field))
    if len(digits) != IIN_LENGTH:
        raise RefusedError(WrongLength(field=field, length=IIN_LENGTH))
    if control_digit(digits[:-1]) != int(digits[-1]):
        raise RefusedError(WrongControlDigit(field=field))
    return digits


def _weighed(digits: str, weights: Iterable[int]) -> int:
    return sum(int(digit) * weight for digit, weight in zip(digits, weights, strict=True))


def _has_birthday(digits: str) -> bool:
    century = _CENTURIES.get(digits[6])
    if century is None:
        return False
    try:
        date(century + int(digits[:2]), int(digits[2:4]), int(digits[4:6]))
    except ValueError:
        return False
    return True
