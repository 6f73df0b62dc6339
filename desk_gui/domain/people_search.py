"""What a person is found by, and what someone means who types into a search."""

import re
from typing import NamedTuple

from desk_gui.domain.folding import fold, index_keys
from desk_gui.domain.languages import Country
from desk_gui.domain.people import PersonDetails
from desk_gui.domain.phones import phone_digits, typed_prefixes

WORD_LIMIT = 64
"""Longer words are cut, in the index and in a search alike."""

_QUERY_LIMIT = 200
_MOST_TERMS = 8
_CODE_MARK = "#"
_CODE_DIGITS = 6
_NUMERIC = re.compile(r"[\d()+./~-]*\d[\d()+./~-]*")
_DIGIT = re.compile(r"\d")
_CODE = re.compile(r"[kк](-?)(\d{1,9})", re.IGNORECASE)
_INDEX_LIKE = str.maketrans("АВЕКМНОРСТХавекмнорстх", "ABEKMHOPCTXABEKMHOPCTX")


class Term(NamedTuple):
    """One thing searched for: found where a word begins with any of these."""

    prefixes: tuple[str, ...]


def customer_code(number: int) -> str:
    """Return the customer code of a number: ``K-000123``."""
    return f"K-{number:0{_CODE_DIGITS}}"


def search_words(details: PersonDetails, code: str) -> frozenset[str]:
    """Return the words a person is found by.

    Names, firm, code, phones, postal indexes and the BIN; not the IIN, which
    is found only as a whole.
    """
    names = (details.family_name, details.given_name, details.patronymic, details.firm)
    words = set(index_keys(" ".join(names)))
    words.update(fold(address.postal_index) for address in details.addresses)
    words.update(phone_digits(phone) for phone in details.phones)
    words.update((details.bin, _CODE_MARK + code.removeprefix("K-")))
    return frozenset(word[:WORD_LIMIT] for word in words if word)


def search_terms(text: str, country: Country) -> tuple[Term, ...]:
    """Return what is searched for; all of it has to be found.

    Digits that follow each other are one number, however they are grouped.
    """
    terms: list[Term] = []
    number: list[str] = []
    for token in text[:_QUERY_LIMIT].split():
        if _NUMERIC.fullmatch(token):
            number.append(token)
            continue
        if number:
            terms.append(_number_term(" ".join(number), country))
            number = []
        terms += _word_terms(token)
    if number:
        terms.append(_number_term(" ".join(number), country))
    return tuple(dict.fromkeys(terms))[:_MOST_TERMS]


def _number_term(text: str, country: Country) -> Term:
    """Look for the customer code first, then for numbers that begin so."""
    digits = re.sub(r"\D", "", text)[:WORD_LIMIT]
    code = (f"{_CODE_MARK}{int(digits):0{_CODE_DIGITS}}",) if len(digits) <= _CODE_DIGITS else ()
    return Term((*code, *_widest(typed_prefixes(text, country) or (digits,))))


def _word_terms(token: str) -> list[Term]:
    code = _CODE.fullmatch(token)
    if code:
        hyphen, digits = code.groups()
        whole = f"{_CODE_MARK}{int(digits):0{_CODE_DIGITS}}"
        others = () if hyphen else (fold(token),)
        return [Term(_widest((whole, _CODE_MARK + digits, *others)))]
    words = [Term((word[:WORD_LIMIT],)) for word in fold(token).split()]
    if len(words) == 1 and not token.isascii() and _DIGIT.search(token):
        # A postal index in Cyrillic look-alikes: Н10 is H10, not N10.
        latin = fold(token.translate(_INDEX_LIKE))
        return [Term(_widest((*words[0].prefixes, *latin.split()[:1])))]
    return words


def _widest(prefixes: tuple[str, ...]) -> tuple[str, ...]:
    """Drop the prefixes that another one covers."""
    return tuple(
        dict.fromkeys(
            prefix[:WORD_LIMIT]
            for prefix in prefixes
            if not any(prefix != wider and prefix.startswith(wider) for wider in prefixes)
        )
    )
