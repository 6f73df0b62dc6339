"""The code on a visitor's badge: which visit it is of, and of which house.

``VIS``, five characters of the house, two digits of the year, eight of the
number and a check character (ISO 7064 MOD 37,36): 19 digits and capitals,
which a QR code of version 1 holds at level M. A slip that is given out before
anybody has come has the visit's key instead, with year 00; the slip of a
message has the message's, with year 99.
"""

import re
import unicodedata
from hashlib import sha256
from typing import NamedTuple

from desk_gui.domain.calls import MessageId, SlipOfAnotherHouse
from desk_gui.domain.identifiers import check_character
from desk_gui.domain.refusals import RefusedError
from desk_gui.domain.scans import PREFIX
from desk_gui.domain.visit_rules import visit_number
from desk_gui.domain.visits import BadgeOfAnotherHouse, NotABadge, VisitId

TOKEN_LENGTH = 5
_SEQUENCE_DIGITS = 8
CODE_LENGTH = len(PREFIX) + TOKEN_LENGTH + 2 + _SEQUENCE_DIGITS + 1
# Without I and O, which look like digits, and Y and Z, which keyboards exchange.
_TOKEN_LETTERS = "0123456789ABCDEFGHJKLMNPQRSTUVWX"
_BEFORE_ARRIVAL = 0
_MESSAGE = 99
_CENTURY = 2000
_YEARS_A_CENTURY = 100
_NUMBER = re.compile(r"(\d{4})-(\d{4,8})", re.ASCII)
_CODE = re.compile(
    rf"{PREFIX}([0-9A-Z]{{{TOKEN_LENGTH}}})(\d\d)(\d{{{_SEQUENCE_DIGITS}}})[0-9A-Z]", re.ASCII
)
_PRINTED = re.compile(rf"{PREFIX}(20\d\d)(\d{{4,8}})[0-9A-Z]", re.ASCII)
_BETWEEN = re.compile(r"[\s\-‐‑‒–—\u200b-\u200f\u202a-\u202e]")
_LONGEST = 100


class ReadCode(NamedTuple):
    """What a badge says: the visit's number, or of a slip the visit's or the message's key."""

    number: str = ""
    visit: VisitId | None = None
    message: MessageId | None = None


def house_token(secret: str) -> str:
    """Return the five characters of a house, from a secret that no other house has."""
    bits = int.from_bytes(sha256(b"badge:" + secret.encode()).digest()[:4], "big")
    base = len(_TOKEN_LETTERS)
    return "".join(_TOKEN_LETTERS[bits // base**place % base] for place in range(TOKEN_LENGTH))


def badge_code(number: str, house: str) -> str:
    """Return the code of a visit's badge; ``house`` is its token.

    Raises:
        ValueError: the visit has no number yet: nobody has come.
    """
    match = _NUMBER.fullmatch(number)
    if match is None:
        raise ValueError(number)
    return _coded(house, int(match[1]) % _YEARS_A_CENTURY, int(match[2]))


def slip_code(visit: VisitId, house: str) -> str:
    """Return the code of a slip for a visitor who is expected: scanned, it checks them in."""
    return _coded(house, _BEFORE_ARRIVAL, visit)


def message_code(message: MessageId, house: str) -> str:
    """Return the code of the slip of a message: scanned, it says that the callee has it."""
    return _coded(house, _MESSAGE, message)


def printed_code(number: str, house: str) -> str:
    """Return the code as people read it: ``VIS-2026-0147-8``.

    Raises:
        ValueError: the visit has no number yet: nobody has come.
    """
    return f"{PREFIX}-{number}-{badge_code(number, house)[-1]}"


def is_badge_code(text: str) -> bool:
    """Tell whether these are the characters of a badge or a slip, of whatever house."""
    return _CODE.fullmatch(text) is not None and check_character(text[:-1]) == text[-1]


def is_message_code(text: str) -> bool:
    """Tell whether these are the characters of the slip of a message, of whatever house."""
    year = text[len(PREFIX) + TOKEN_LENGTH :][:2]
    return is_badge_code(text) and int(year) == _MESSAGE


def is_code_of(text: str, house: str) -> bool:
    """Tell whether a code names this house; ``house`` is its token, or nothing while unknown."""
    return text[len(PREFIX) : len(PREFIX) + TOKEN_LENGTH] == house


def read_badge_code(text: str, house: str) -> ReadCode:
    """Read a code that was scanned, or typed as it is printed.

    Raises:
        RefusedError: ``NotABadge``; ``BadgeOfAnotherHouse`` or ``SlipOfAnotherHouse``.
    """
    code = _BETWEEN.sub("", unicodedata.normalize("NFKC", text[:_LONGEST]).upper())
    typed = _PRINTED.fullmatch(code)
    if typed is not None and len(code) != CODE_LENGTH:
        number = visit_number(int(typed[1]), int(typed[2]))
        if badge_code(number, house)[-1] != code[-1]:
            raise RefusedError(NotABadge())
        return ReadCode(number)
    scanned = _CODE.fullmatch(code)
    if scanned is None or not is_badge_code(code):
        raise RefusedError(NotABadge())
    token, year, sequence = scanned.groups()
    if token != house:
        of_message = int(year) == _MESSAGE
        raise RefusedError(SlipOfAnotherHouse() if of_message else BadgeOfAnotherHouse())
    if int(year) == _BEFORE_ARRIVAL:
        return ReadCode(visit=VisitId(int(sequence)))
    if int(year) == _MESSAGE:
        return ReadCode(message=MessageId(int(sequence)))
    return ReadCode(visit_number(_CENTURY + int(year), int(sequence)))


def _coded(house: str, year: int, sequence: int) -> str:
    body = f"{PREFIX}{house}{year:02}{sequence:0{_SEQUENCE_DIGITS}}"
    return body + check_character(body)
