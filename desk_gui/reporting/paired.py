"""Papers in two languages at once: which two, and what they say.

The office's country decides which (``pairs`` in ``reports/documents.toml``);
every paper has its words in all languages.
"""

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime

from desk_gui.domain.languages import Language
from desk_gui.domain.papers import PaperHead
from desk_gui.reporting.definition import DefinitionTable, Pair
from desk_gui.reporting.documents import CommonWords, House, Words, read_words

Languages = tuple[Language, Language]
NOTHING = "—"
"""Stands where a value is empty."""


@dataclass(frozen=True)
class Paired:
    """The house and the words of one paper, in the two languages it is printed in.

    Dates and times are written as the first language does.
    """

    house: House
    languages: Languages
    words: Mapping[Language, Words]

    def pair(self, name: str, **values: object) -> Pair:
        """Return a text in both languages, its places filled in."""
        return Pair(*(self.words[at].texts[name].format_map(values) for at in self.languages))

    def joined(self, name: str, **values: object) -> str:
        """Return a text as «first / second»."""
        return self.pair(name, **values).joined()

    def common(self, name: str, **values: object) -> Pair:
        """Return a text that all papers share, in both languages."""
        words = self.house.words
        return Pair(*(getattr(words[at], name).format_map(values) for at in self.languages))

    def language(self, language: Language) -> str:
        """Return what a language is called."""
        words = self.house.words
        return Pair(*(words[at].languages[language] for at in self.languages)).joined()

    @property
    def first(self) -> CommonWords:
        """What all papers share, in the first language."""
        return self.house.words[self.languages[0]]

    def dated(self, day: date) -> str:
        """Return a date."""
        return day.strftime(self.first.date)

    def day_month(self, day: date) -> str:
        """Return a date without its year, in figures set close: a chart has little room."""
        return day.strftime(self._without("%Y"))

    def month(self, day: date) -> str:
        """Return the month of a date with its year, in figures set close."""
        return day.strftime(self._without("%d"))

    def _without(self, part: str) -> str:
        pattern = re.sub(rf"{part}[./]|[./]{part}", "", self.first.date)
        return pattern.replace(" ", "")

    def weekday(self, day: date) -> str:
        """Return a date with its weekday."""
        short = Pair(*(self.house.words[at].weekdays[day.weekday()] for at in self.languages))
        return f"{self.dated(day)} ({short.joined()})"

    def moment(self, at: datetime | None) -> str:
        """Return a date with its time."""
        return NOTHING if at is None else self.first.moment(at)

    def decimal(self, value: float) -> str:
        """Return a number with one decimal; only English has a point before it."""
        return f"{value:.1f}".replace(".", "." if self.languages[0] is Language.EN else ",")

    def operator(self, head: PaperHead) -> Pair:
        """Return the operator's name in both languages."""
        return Pair(*(replace(head, language=at).operator for at in self.languages))

    def printed(self, at: datetime) -> Pair:
        """Return when a paper was printed."""
        words = [self.house.words[language] for language in self.languages]
        return Pair(*(word.printed.format(printed_at=word.moment(at)) for word in words))

    def office(self, head: PaperHead) -> Pair:
        """Return the office's name in both languages."""
        return Pair(*(replace(head, language=at).name for at in self.languages))


def clock(at: datetime | None) -> str:
    """Return the time of the day, or a dash."""
    return NOTHING if at is None else f"{at:%H:%M}"


def house_languages(house: House, head: PaperHead) -> Languages:
    """Return the languages of what an office keeps or hangs up, whatever its screens speak."""
    return house.pairs[head.office.country]


def reader_languages(house: House, head: PaperHead, reader: Language | None) -> Languages:
    """Return the languages of what a visitor takes along: theirs, and the office's first."""
    usual = house_languages(house, head)
    return usual if reader is None or reader in usual else (reader, usual[0])


def read_paired_words(
    table: DefinitionTable, house: House, names: Collection[str], places: Collection[str]
) -> Mapping[Language, Words]:
    """Take the words of a paper per language, and check them for the faces they are set in.

    Raises:
        DefinitionError: a language or a word is missing, a place or a word is unknown.
    """
    return read_words(table, house.faces, names, (), places)
