"""What a call is found by, and what somebody means who types into a list of calls."""

import re

from desk_gui.domain.folding import index_keys
from desk_gui.domain.languages import Country
from desk_gui.domain.people import Phone
from desk_gui.domain.people_search import WORD_LIMIT, Term, search_terms
from desk_gui.domain.phones import phone_digits

MOST_WORDS = 80
"""Words of a message beyond these are not indexed: nobody looks for the end of a long text."""
_CODE_MARK = "#"
_LETTERS = re.compile(r"[^\W\d_]{2}")


def call_words(
    phone: Phone, *texts: str, others: tuple[str, ...] = (), said: str = ""
) -> frozenset[str]:
    """Return the words a call is found by, as they are stored.

    ``texts`` are the caller's name and firm and the reason, ``others`` the
    names of the house's people, ``said`` the message. A number is found by its
    digits; one of letters also by those.
    """
    words = {word for text in (*texts, *others) for word in index_keys(text)}
    words.update(index_keys(said)[:MOST_WORDS])
    if _LETTERS.search(phone.typed):
        words.update(index_keys(phone.typed))
    words.add(phone_digits(phone))
    return frozenset(word[:WORD_LIMIT] for word in words if word)


def call_terms(text: str, country: Country) -> tuple[Term, ...]:
    """Return what is searched for, numbers as people are searched for by them; all has to be there.

    Customer codes are of people; a call has none.
    """
    terms = (_without_codes(term) for term in search_terms(text, country))
    return tuple(dict.fromkeys(terms))


def _without_codes(term: Term) -> Term:
    kept = tuple(each for each in term.prefixes if not each.startswith(_CODE_MARK))
    return Term(kept) if kept else term
