"""What a password has to be like, and the recovery code that stands in for a lost one.

The rules are those of NIST SP 800-63B: length and a list of the commonest, no
rules about kinds of characters, no expiry, any letters of any script and
spaces. Ten characters, because the next try waits and nobody can take the
hashes away without the data file.
"""

import re
import unicodedata

from desk_gui.domain.accounts import RecoveryRefused, Weakness, WeakPassword
from desk_gui.domain.folding import fold
from desk_gui.domain.refusals import Missing, RefusedError, TooLong, UnreadableText

SHORTEST = 10
LONGEST = 200
_LONGEST_TYPED = 2000
_FEWEST_LETTERS = 3
_UNREADABLE = ("Cc", "Cs", "Co", "Cn")
_COMMONEST_TEXT = """
    0123456789 0987654321 1234567890 12345678900 12345678910 123456789a 123456789q 9876543210
    1q2w3e4r5t 1q2w3e4r5t6y 1qaz2wsx3edc q1w2e3r4t5 q1w2e3r4t5y6 qazwsxedcrfv zaq12wsxcde3
    qwerty1234 qwerty12345 qwerty123456 qwertyuiop qwertyuiop[] asdfghjkl; 1234qwerasdf 1234qwerty
    password12 password123 password1234 passw0rd123 p@ssw0rd123 mypassword administrator admin12345
    admin123456 welcome123 welcome1234 iloveyou12 iloveyou123 letmein123 changeme123 monkey12345
    dragon12345 football123 superman123 sunshine123 princess123 abcdefghij abcd123456 abc1234567
    йцукенгшщз йцукенгшщзхъ йцукен1234 йцукен12345 фывапролдж пароль1234 пароль12345 парольпароль
    құпиясөз123 қазпошта123 казпочта123 kazpost123 kazpost1234 qazpost123 jelszó1234 jelszo1234
    jelszo12345 parool1234 parool12345 salasona123 astana2024 astana2025 almaty2024 almaty2025
"""
_COMMONEST = frozenset(_COMMONEST_TEXT.split())
"""The commonest of ten characters or more, in the languages of the desk."""

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_LOOK_ALIKE = str.maketrans("OIL", "011")
_CODE_LETTERS = 25
_GROUP = 5
_BITS = 5
CODE_BITS = _CODE_LETTERS * _BITS
"""How many random bits a recovery code is made of."""


def normalised(typed: str) -> str:
    """Return the password as it is compared: é is é, however a keyboard composes it."""
    return unicodedata.normalize("NFKC", typed[:_LONGEST_TYPED])


def clean_password(typed: str, field: str, *own: str) -> str:
    """Return the password as it is compared; ``own`` are the login and the name.

    Raises:
        RefusedError: it is too easy to guess, or cannot be typed again.
    """
    password = normalised(typed)
    if not password:
        raise RefusedError(Missing(field=field))
    if len(typed) > _LONGEST_TYPED or len(password) > LONGEST:
        raise RefusedError(TooLong(field=field, limit=LONGEST))
    if any(unicodedata.category(c) in _UNREADABLE for c in password):
        raise RefusedError(UnreadableText(field=field))
    weakness = _weakness(password, own)
    if weakness is not None:
        raise RefusedError(WeakPassword(field=field, reason=weakness))
    return password


def write_code(number: int) -> str:
    """Return a number of ``CODE_BITS`` bits as a recovery code: ``7QK3M-9XA0B-…``."""
    shifts = reversed(range(0, CODE_BITS, _BITS))
    letters = "".join(_ALPHABET[number >> shift & len(_ALPHABET) - 1] for shift in shifts)
    return "-".join(re.findall("." * _GROUP, letters))


def read_code(typed: str) -> str:
    """Return the letters of a recovery code, however it was typed.

    Small letters, spaces and dashes anywhere do not matter, nor O for 0 and I
    or L for 1.

    Raises:
        RefusedError: ``RecoveryRefused``: these are no 25 letters of a code.
    """
    plain = unicodedata.normalize("NFKC", typed[:_LONGEST_TYPED]).upper()
    letters = "".join(c for c in plain if not c.isspace() and unicodedata.category(c) != "Pd")
    code = letters.translate(_LOOK_ALIKE)
    if len(code) != _CODE_LETTERS or not set(code) <= set(_ALPHABET):
        raise RefusedError(RecoveryRefused(field="code"))
    return code


def _weakness(password: str, own: tuple[str, ...]) -> Weakness | None:
    if len(password) < SHORTEST:
        return Weakness.SHORT
    plain = password.casefold()
    if plain in _COMMONEST or len(set(plain)) < _FEWEST_LETTERS:
        return Weakness.COMMON
    key = _key(password)
    if key and key in {_key(each) for each in own}:
        return Weakness.OWN
    return None


def _key(text: str) -> str:
    return fold(text).replace(" ", "")
