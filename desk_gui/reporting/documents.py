"""What documents share: the paper, the faces, and words in every language."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from functools import lru_cache
from pathlib import Path

from desk_gui import paths
from desk_gui.domain.languages import Country, Language
from desk_gui.reporting.canvas import PaperSize
from desk_gui.reporting.definition import DefinitionTable, Word, checked_template
from desk_gui.reporting.document_styles import DocumentStyles, PairedStyles, SlipStyles
from desk_gui.reporting.errors import DefinitionError, MissingGlyphError
from desk_gui.reporting.fonts import Faces, load_faces
from desk_gui.reporting.marks import Box, FaceName

OFFICE = frozenset({"operator", "office", "index", "printed_at"})
"""Places that every document has filled in: its head and its foot."""
_SIZES = {"A4": (210.0, 297.0), "A5": (148.0, 210.0), "A6": (105.0, 148.0)}
_A4 = _SIZES["A4"]
_LEAST_SIDE = 60.0
"""What margins have to leave of a page, mm."""
_MARGINS = 4
_DAYS = 7
_PAIR = 2


class Orientation(StrEnum):
    """How a page lies."""

    PORTRAIT = "portrait"
    LANDSCAPE = "landscape"


@dataclass(frozen=True, kw_only=True)
class Plan:
    """A page: its paper and where its body stands; the foot stands below the body."""

    paper: PaperSize
    body: Box


@dataclass(frozen=True, kw_only=True)
class CommonWords:
    """What every document says in one language; date and time are strftime formats."""

    page: str
    printed: str
    sign_name: str
    sign_date: str
    anchor: str
    """The short code of the history's end, at the foot."""
    copy: str
    number: str
    """How a number is said to be one."""
    days: str
    """How long something is kept."""
    date: str
    time: str
    weekdays: tuple[str, ...]
    """Monday first, shortened."""
    languages: Mapping[Language, str]
    """What each language is called."""

    def moment(self, at: datetime) -> str:
        """Return a date with its time."""
        return at.strftime(self.time)


@dataclass(frozen=True, kw_only=True, eq=False)
class House:
    """What all documents of the office look like."""

    faces: Faces
    styles: DocumentStyles
    paired: PairedStyles
    slips: SlipStyles
    margins: tuple[float, ...]
    pairs: Mapping[Country, tuple[Language, Language]]
    """The two languages of the papers an office keeps, by its country."""
    words: Mapping[Language, CommonWords]


@dataclass(frozen=True, kw_only=True)
class Words:
    """The words of one document in one language; a text has places to fill in."""

    texts: Mapping[str, str]
    lists: Mapping[str, tuple[str, ...]]

    def filled(self, name: str, values: Mapping[str, str]) -> str:
        """Return a text with its places filled in."""
        return self.texts[name].format_map(values)

    def filled_list(self, name: str, values: Mapping[str, str]) -> list[str]:
        """Return a list of texts with their places filled in."""
        return [text.format_map(values) for text in self.lists[name]]


@lru_cache(maxsize=8)
def load_house(path: Path | None = None) -> House:
    """Read and check what all documents share; None is what the program comes with.

    Raises:
        DefinitionError: an entry is missing, unknown or wrong.
    """
    table = DefinitionTable.read(path or paths.report_definition("documents"))
    house = House(
        faces=read_faces(table.table("fonts")),
        styles=table.record("styles", DocumentStyles, DefinitionTable.style),
        paired=table.record("paired", PairedStyles, DefinitionTable.style),
        slips=table.record("slips", SlipStyles, DefinitionTable.style),
        margins=table.numbers("margins", _MARGINS),
        pairs=_pairs(table.table("pairs")),
        words={language: _common(table, language) for language in Language},
    )
    table.close()
    for language, words in house.words.items():
        told = (
            words.page,
            words.printed,
            words.sign_name,
            words.sign_date,
            words.anchor,
            words.copy,
            words.number,
            words.days,
        )
        for text in (*told, *words.weekdays, *words.languages.values()):
            check_glyphs(house.faces, (FaceName.REGULAR,), language.value, text)
    return house


def _pairs(table: DefinitionTable) -> Mapping[Country, tuple[Language, Language]]:
    """Take the languages of each country's papers: two of them, or one alone."""
    found = {}
    for country in Country:
        texts = table.texts(country.value)
        if len(texts) > _PAIR or not set(texts) <= set(Language):
            raise DefinitionError(table.path(country.value), "one or two languages expected")
        found[country] = (Language(texts[0]), Language(texts[-1]))
    table.close()
    return found


def read_faces(table: DefinitionTable) -> Faces:
    """Read a table that names the file of every face.

    Raises:
        DefinitionError: a file is missing or no font.
    """
    files = {name: paths.resource(f"fonts/{table.text(name.value)}") for name in FaceName}
    table.close()
    return load_faces(files)


def check_glyphs(faces: Faces, used: Collection[FaceName], key: str, text: str) -> None:
    """Check that the faces can show a text.

    Raises:
        DefinitionError: they lack some of its characters.
    """
    for name in used:
        try:
            faces[name].unit_width(text, key)
        except MissingGlyphError as error:
            raise DefinitionError(key, f"the font lacks {error.characters!r}") from None


def read_plan(table: DefinitionTable, margins: Sequence[float]) -> Plan:
    """Take how the page lies; ``margins`` are left, top, right, bottom in millimetres."""
    lies = table.choice("orientation", Orientation)
    width, height = _A4 if lies is Orientation.PORTRAIT else reversed(_A4)
    left, top, right, bottom = margins
    body = Box(0, 0, width, height).inset(left, top, right, bottom)
    if min(body.w, body.h) < _LEAST_SIDE:
        raise DefinitionError("margins", "no room left")
    return Plan(paper=PaperSize(width, height), body=body)


def read_page(table: DefinitionTable) -> Plan:
    """Take the paper, how it lies, and its own margins: left, top, right, bottom (mm).

    Raises:
        DefinitionError: the paper is unknown, or the margins leave no room.
    """
    name = table.text("paper")
    if name not in _SIZES:
        raise DefinitionError(table.path("paper"), f"one of {', '.join(_SIZES)}")
    lies = table.choice("orientation", Orientation)
    width, height = _SIZES[name] if lies is Orientation.PORTRAIT else reversed(_SIZES[name])
    body = Box(0, 0, width, height).inset(*table.numbers("margins", _MARGINS))
    if min(body.w, body.h) < _LEAST_SIDE:
        raise DefinitionError(table.path("margins"), "no room left")
    return Plan(paper=PaperSize(width, height), body=body)


def read_words(
    table: DefinitionTable,
    faces: Faces,
    names: Collection[str],
    lists: Collection[str],
    places: Collection[str],
) -> Mapping[Language, Words]:
    """Take a table of words per language: each has all of them, and no other place to fill in.

    Raises:
        DefinitionError: a language or a word is missing, a place or a word is unknown.
    """
    sample = dict.fromkeys(places, "")
    found = {}
    for language in Language:
        inner = table.table(language.value)
        texts = {name: inner.template(name, **sample) for name in names}
        listed = {name: inner.texts(name) for name in lists}
        inner.close()
        found[language] = Words(texts=texts, lists=listed)
        for name, text in (*texts.items(), *((n, t) for n in lists for t in listed[n])):
            key = inner.path(name)
            checked_template(text, key, **sample)
            check_glyphs(faces, (FaceName.REGULAR, FaceName.BOLD), key, text)
        _check_lists(table, found[Language.KK], found[language], language)
    return found


def read_values(
    table: DefinitionTable, name: str, kind: type[Word], faces: Faces
) -> Mapping[Language, Mapping[Word, str]]:
    """Take what each language calls the members of an enumeration.

    Raises:
        DefinitionError: a member or a language is missing, or one is unknown.
    """
    outer = table.table(name)
    found: dict[Language, dict[Word, str]] = {language: {} for language in Language}
    for word in kind:
        inner = outer.table(word.value)
        for language in Language:
            found[language][word] = inner.text(language.value)
            key = inner.path(language.value)
            check_glyphs(faces, (FaceName.REGULAR,), key, found[language][word])
        inner.close()
    outer.close()
    return found


def _check_lists(table: DefinitionTable, first: Words, words: Words, language: Language) -> None:
    """Check that no language leaves out a step."""
    for name, texts in first.lists.items():
        if len(words.lists[name]) != len(texts):
            key = table.path(f"{language}.{name}")
            raise DefinitionError(key, f"{len(texts)} texts expected, as in kk")


def _common(table: DefinitionTable, language: Language) -> CommonWords:
    inner = table.table(language.value)
    words = CommonWords(
        page=inner.template("page", page=1, pages=1),
        printed=inner.template("printed", printed_at=""),
        sign_name=inner.text("sign_name"),
        sign_date=inner.text("sign_date"),
        anchor=inner.template("anchor", anchor=""),
        copy=inner.text("copy"),
        number=inner.template("number", number=""),
        days=inner.template("days", count=1),
        date=inner.text("date"),
        time=inner.text("time"),
        weekdays=_weekdays(inner),
        languages=_languages(inner.table("languages")),
    )
    inner.close()
    return words


def _weekdays(table: DefinitionTable) -> tuple[str, ...]:
    days = table.texts("weekdays")
    if len(days) != _DAYS:
        raise DefinitionError(table.path("weekdays"), f"{_DAYS} texts expected")
    return days


def _languages(table: DefinitionTable) -> Mapping[Language, str]:
    found = {language: table.text(language.value) for language in Language}
    table.close()
    return found
