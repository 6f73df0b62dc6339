"""The office: its names, index, hours and the settings that rules depend on."""

import re
from dataclasses import dataclass, field, replace

from desk_gui.domain.catalogue import Zone
from desk_gui.domain.identifiers import clean_postal_index
from desk_gui.domain.languages import Country, Language
from desk_gui.domain.refusals import Gathered, Missing, Refusal, RefusedError
from desk_gui.domain.texts import clean_text

DAYS_A_WEEK = 7
LAST_CUT_OFF = 28
LONGEST_NAME = 200
_MINUTES_AN_HOUR = 60
_MINUTES_A_DAY = 24 * _MINUTES_AN_HOUR
_HOURS = re.compile(r"(\d{1,2})[:.](\d{2})\s*[-–—]\s*(\d{1,2})[:.](\d{2})")


@dataclass(frozen=True, kw_only=True)
class UnreadableHours(Refusal):
    """Opening hours are neither empty nor ``8:00–17:00``."""


@dataclass(frozen=True, kw_only=True)
class CutOffOutOfRange(Refusal):
    """The cut-off day is not from 1 to 28: every month has to have it."""


@dataclass(frozen=True, kw_only=True)
class AlreadySetUp(Refusal):
    """The database is somebody's office already: a demo fills only an empty one."""


@dataclass(frozen=True)
class Hours:
    """Opening hours of one day, in minutes after midnight."""

    opens: int
    closes: int

    def __str__(self) -> str:
        return f"{_clock(self.opens)}–{_clock(self.closes)}"


def parse_hours(text: str) -> Hours | None:
    """Read ``8:00–17:00``; empty text means closed.

    Raises:
        ValueError: the text is neither, or closes before it opens.
    """
    if not text.strip():
        return None
    match = _HOURS.fullmatch(text.strip())
    if not match:
        raise ValueError(text)
    first, first_minute, last, last_minute = map(int, match.groups())
    opens = first * _MINUTES_AN_HOUR + first_minute
    closes = last * _MINUTES_AN_HOUR + last_minute
    minutes = max(first_minute, last_minute)
    if minutes >= _MINUTES_AN_HOUR or not opens < closes <= _MINUTES_A_DAY:
        raise ValueError(text)
    return Hours(opens, closes)


def _clock(minutes: int) -> str:
    return f"{minutes // _MINUTES_AN_HOUR}:{minutes % _MINUTES_AN_HOUR:02}"


_WEEKDAY = Hours(8 * _MINUTES_AN_HOUR, 17 * _MINUTES_AN_HOUR)
USUAL_WEEK = (_WEEKDAY,) * 5 + (None, None)


@dataclass(frozen=True, kw_only=True)
class Office:
    """The office whose forms these are.

    ``name`` is in the first language of its forms, ``name_second`` in the
    second; where an office has one name, both are the same. ``zone_rules``
    maps the beginning of a postal index to a price zone, the longest match
    wins; elsewhere ``default_zone`` holds.
    """

    name: str
    index: str
    country: Country = Country.KZ
    language: Language = Language.KK
    name_second: str = ""
    operator: str = ""
    operator_second: str = ""
    hours: tuple[Hours | None, ...] = USUAL_WEEK
    """Monday to Sunday; None is closed."""
    default_zone: Zone = Zone.DISTRICT
    zone_rules: tuple[tuple[str, Zone], ...] = ()
    cut_off_day: int = 10
    """*(assumed)* the last day of a month on which the next month can be ordered."""
    version: int = field(default=0)

    def zone_of(self, postal_index: str) -> Zone:
        """Return the price zone an address with this postal index lies in."""
        matches = [rule for rule in self.zone_rules if postal_index.startswith(rule[0])]
        return max(matches, key=lambda rule: len(rule[0]))[1] if matches else self.default_zone


def check_office(office: Office) -> Office:
    """Return the office as it is to be kept, its texts and index in their plain form.

    Raises:
        RefusedError: every field that is wrong, with its reason.
    """
    gathered = Gathered()

    def text(name: str) -> str:
        return gathered.take(lambda: clean_text(getattr(office, name), name, LONGEST_NAME), "")

    name = gathered.take(lambda: _clean_name(office), "")
    name_second = text("name_second")
    operator, operator_second = text("operator"), text("operator_second")
    if not 1 <= office.cut_off_day <= LAST_CUT_OFF:
        gathered.add(CutOffOutOfRange(field="cut_off_day"))
    index = gathered.take(lambda: _clean_index(office), "")
    gathered.raise_any()
    return replace(
        office,
        name=name,
        name_second=name_second or name,
        operator=operator,
        operator_second=operator_second or operator,
        index=index,
    )


def _clean_name(office: Office) -> str:
    name = clean_text(office.name, "name", LONGEST_NAME)
    if not name:
        raise RefusedError(Missing(field="name"))
    return name


def _clean_index(office: Office) -> str:
    if not office.index.strip():
        raise RefusedError(Missing(field="index"))
    return clean_postal_index(office.index, office.country, "index")
