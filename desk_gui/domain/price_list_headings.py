"""Headings inside a price list, and the words for kinds, sections and ways of distribution."""

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from desk_gui.domain.catalogue import Distribution, PublicationKind, Section
from desk_gui.domain.folding import fold
from desk_gui.domain.sheets import Words

E = TypeVar("E", bound=StrEnum)

LONGEST_HEADING = 80

KINDS = {
    PublicationKind.NEWSPAPER: Words("газет newspaper újság hírlap ajaleh"),
    PublicationKind.MAGAZINE: Words("журнал magazin journal folyóirat ajakiri"),
}
SECTIONS = {
    Section.NATIONAL: Words("республика ұлттық националь центральн national országos üleriigil"),
    Section.LOCAL: Words(
        "жергілікт облыст аудандық қалалық местн районн городск local helyi kohal"
    ),
    Section.FOREIGN: Words("шетел зарубеж иностран foreign külföld välis"),
}
DISTRIBUTIONS = {
    Distribution.CARD: Words("карточка card kártya kaart"),
    Distribution.ADDRESS: Words("адрес мекенжай address cím aadress"),
}
_FILLERS = Words(
    "басылым мерзімді баспа издани периодич печатн публикац бөлім раздел каталог және мен и "
    "publication periodical press and section kiadvány lapok väljaanded ja és"
)


@dataclass(frozen=True)
class Heading:
    """What a heading says of the titles below it."""

    kind: PublicationKind | None
    section: Section | None
    sure: bool
    """Whether every word of it is known."""


def find_word(text: str, vocabulary: dict[E, Words]) -> E | None:
    """Return the only meaning a text has in a vocabulary, or None."""
    folded = fold(text)
    found = [meaning for meaning, words in vocabulary.items() if words.are_in(folded)]
    return found[0] if len(found) == 1 else None


def read_heading(text: str) -> Heading | None:
    """Return what a heading such as «РЕСПУБЛИКАЛЫҚ ГАЗЕТТЕР» means, or None if it is none.

    One that names newspapers and magazines alike says nothing of the kind.
    """
    if len(text) > LONGEST_HEADING:
        return None
    known = [*KINDS.values(), *SECTIONS.values()]
    folded = fold(text)
    if not any(words.are_in(folded) for words in known):
        return None
    sure = all(any(words.match(word) for words in [*known, _FILLERS]) for word in folded.split())
    return Heading(find_word(text, KINDS), find_word(text, SECTIONS), sure)
