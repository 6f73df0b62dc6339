"""Names of people: their parts, in the order each language has them, and their initials."""

import re
from typing import NamedTuple

from desk_gui.domain.languages import Country, Language

_GIVEN_FIRST = frozenset({Language.ET, Language.EN})
_LANGUAGE_OF = {Country.KZ: Language.KK, Country.HU: Language.HU, Country.EE: Language.ET}
_WITH_PATRONYMIC = frozenset({Language.KK, Language.RU})
_PATRONYMIC = re.compile(r"\w+(?:[ое]вич|[ое]вна|ич|инична|ична|ұлы|улы|қызы|кызы)", re.IGNORECASE)
_PATRONYMIC_WORD = frozenset({"ұлы", "улы", "қызы", "кызы", "оглы", "огли", "гызы"})
_TITLE = re.compile(r"(?:(?:dr|prof|ifj|id|özv)\.?-?)", re.IGNORECASE)
_PARTICLES = frozenset({"van", "von", "der", "den", "de", "du", "di", "la", "le"})


class NameParts(NamedTuple):
    """The parts of a person's name."""

    family: str
    given: str = ""
    patronymic: str = ""


def split_name(text: str, country: Country, language: Language | None = None) -> NameParts:
    """Split a full name as typed, by the habit of the language (or else of the country).

    Kazakh, Russian and Hungarian put the family name first, Estonian and
    English last. A comma ends the family name in all of them. A word alone is
    the family name.
    """
    language = language or _LANGUAGE_OF[country]
    family, comma, rest = (part.strip() for part in text.partition(","))
    words = text.replace(",", " ").split()
    if len(words) < len(("family", "given")):
        return NameParts(" ".join(words))
    if comma and family and rest:
        return _with_rest(family, rest.replace(",", " ").split(), language)
    if language in _GIVEN_FIRST:
        return _given_first(words)
    return _hungarian(words) if language is Language.HU else _family_first(words, language)


def _with_rest(family: str, rest: list[str], language: Language) -> NameParts:
    if language in _WITH_PATRONYMIC:
        return NameParts(family, rest[0], " ".join(rest[1:]))
    return NameParts(family, " ".join(rest))


def _family_first(words: list[str], language: Language) -> NameParts:
    first, second, *others = words
    if len(others) == 1 and _PATRONYMIC.fullmatch(second) and not _is_patronymic(others[0]):
        # Given name, patronymic, family name: how Russians introduce themselves.
        return NameParts(others[0], first, second)
    return _with_rest(first, [second, *others], language)


def _is_patronymic(word: str) -> bool:
    return bool(_PATRONYMIC.fullmatch(word)) or word.casefold() in _PATRONYMIC_WORD


def _hungarian(words: list[str]) -> NameParts:
    family_ends = 1
    while family_ends < len(words) - 1 and _TITLE.fullmatch(words[family_ends - 1]):
        family_ends += 1
    # Kovácsné Fülöp Tünde: the husband's name, then her own two.
    if words[family_ends - 1].endswith("né") and len(words) - family_ends > 1:
        family_ends += 1
    return NameParts(" ".join(words[:family_ends]), " ".join(words[family_ends:]))


def _given_first(words: list[str]) -> NameParts:
    family_starts = len(words) - 1
    while family_starts > 1 and words[family_starts - 1].casefold() in _PARTICLES:
        family_starts -= 1
    return NameParts(" ".join(words[family_starts:]), " ".join(words[:family_starts]))
