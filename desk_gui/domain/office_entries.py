"""What is typed about an office: hours, zone rules, and what an office of a country usually has."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from desk_gui.domain.catalogue import Zone
from desk_gui.domain.languages import Country, Language
from desk_gui.domain.office import USUAL_WEEK, Hours, UnreadableHours, parse_hours
from desk_gui.domain.publication_index import latin
from desk_gui.domain.refusals import Gathered, Refusal, RefusedError

ZoneRules = tuple[tuple[str, Zone], ...]
_BETWEEN = re.compile(r"[\s,;]+")
_BEGINNING = re.compile(r"[0-9A-Z]{1,7}")
_MOST_SHOWN = 20
_DASH = "–"


@dataclass(frozen=True, kw_only=True)
class UnreadableBeginning(Refusal):
    """The text cannot be the beginning of a postal index."""

    text: str


@dataclass(frozen=True, kw_only=True)
class BeginningTwice(Refusal):
    """The same beginning of an index is said to be of both zones."""

    text: str


@dataclass(frozen=True)
class Usual:
    """What an office of a country has until somebody says otherwise."""

    language: Language
    hours: tuple[Hours | None, ...] = USUAL_WEEK
    zone: Zone = Zone.DISTRICT


def _weekdays(hours: str) -> tuple[Hours | None, ...]:
    return (parse_hours(hours),) * 5 + (None, None)


USUAL = {
    Country.KZ: Usual(Language.KK),
    Country.HU: Usual(Language.HU, _weekdays("8:00–16:00"), Zone.CITY),
    Country.EE: Usual(Language.ET, _weekdays("9:00–18:00"), Zone.CITY),
}
"""*(assumed)* only what the first form is filled in with."""

FORM_LANGUAGES = {
    Country.KZ: (Language.KK, Language.RU),
    Country.HU: (Language.HU, Language.EN),
    Country.EE: (Language.ET, Language.EN),
}
"""The languages in which an office of the country is named, first and second."""


def country_of(language: Language) -> Country:
    """Return the country whose office most likely speaks a language."""
    countries = {usual.language: country for country, usual in USUAL.items()}
    return countries.get(language, Country.KZ)


def read_week(texts: Sequence[str]) -> tuple[Hours | None, ...]:
    """Return the opening hours of Monday to Sunday; the fields are ``hours.0`` to ``hours.6``.

    Raises:
        RefusedError: ``UnreadableHours`` for every day that is neither empty nor hours.
    """
    gathered = Gathered()
    week = [
        gathered.take(partial(_read_hours, text, f"hours.{day}"), None)
        for day, text in enumerate(texts)
    ]
    gathered.raise_any()
    return tuple(week)


def _read_hours(text: str, field: str) -> Hours | None:
    try:
        return parse_hours(_spelled_out(text))
    except ValueError:
        raise RefusedError(UnreadableHours(field=field)) from None


def _spelled_out(text: str) -> str:
    """Return ``8-17`` as ``8:00–17:00``; people write it so."""
    match = re.fullmatch(r"\s*(\d{1,2})\s*[-–—]\s*(\d{1,2})\s*", text)
    return f"{match[1]}:00{_DASH}{match[2]}:00" if match else text


def read_zone_rules(city: str, district: str) -> ZoneRules:
    """Return the zone of each beginning of an index; several are parted by commas or spaces.

    The fields are ``city`` and ``district``.

    Raises:
        RefusedError: ``UnreadableBeginning`` or ``BeginningTwice``.
    """
    gathered = Gathered()
    none: tuple[str, ...] = ()
    read = {
        zone: gathered.take(partial(_beginnings, text, zone.value), none)
        for zone, text in ((Zone.CITY, city), (Zone.DISTRICT, district))
    }
    for text in sorted(set(read[Zone.CITY]) & set(read[Zone.DISTRICT])):
        gathered.add(BeginningTwice(field=Zone.DISTRICT.value, text=text))
    gathered.raise_any()
    return tuple((text, zone) for zone, texts in read.items() for text in texts)


def write_beginnings(rules: ZoneRules, zone: Zone) -> str:
    """Return the beginnings of a zone as they are typed."""
    return ", ".join(beginning for beginning, of_zone in rules if of_zone is zone)


def _beginnings(text: str, field: str) -> tuple[str, ...]:
    beginnings = dict.fromkeys(latin(part) for part in _BETWEEN.split(text) if part)
    for beginning in beginnings:
        if not _BEGINNING.fullmatch(beginning):
            raise RefusedError(UnreadableBeginning(field=field, text=beginning[:_MOST_SHOWN]))
    return tuple(beginnings)
