"""What a visit is found by, and what somebody means who types into a list of visits."""

import re

from desk_gui.domain.folding import fold, index_keys
from desk_gui.domain.people_search import WORD_LIMIT
from desk_gui.domain.visits import VisitDetails

LONGEST_QUERY = 200
_MOST_WORDS = 8
_NUMBER = re.compile(r"(\d{4})-?(\d{4,})")


def visit_words(details: VisitDetails, number: str, hosts: tuple[str, ...] = ()) -> frozenset[str]:
    """Return the words a visit is found by, as they are stored.

    Of the name and the firm, of those who came along, of its purposes and
    hosts (``hosts`` are their names), and its number, whole and by its end.
    """
    texts = [details.name, details.firm, *hosts]
    texts += [text for member in details.members for text in (member.name, member.firm)]
    texts += [text for stop in details.stops for text in (stop.purpose, stop.topic)]
    words = {word for text in texts for word in index_keys(text)}
    return frozenset(word[:WORD_LIMIT] for word in words | _number_words(number) if word)


def visit_terms(text: str) -> tuple[str, ...]:
    """Return the beginnings of words that all have to be there; none for an empty text."""
    terms: list[str] = []
    for token in text[:LONGEST_QUERY].split():
        number = _NUMBER.fullmatch(token)
        terms += ["".join(number.groups())] if number else fold(token).split()
    return tuple(dict.fromkeys(term[:WORD_LIMIT] for term in terms))[:_MOST_WORDS]


def _number_words(number: str) -> set[str]:
    found = _NUMBER.fullmatch(number)
    if found is None:
        return set()
    year, sequence = found.groups()
    return {year + sequence, sequence, sequence.lstrip("0")}
