"""A visit as two people may have written it: where their texts differ, and the one made of both."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, TypeAlias

from desk_gui.domain.visits import Stop, Visit, VisitDetails, VisitState
from desk_gui.views.history.conflict import Difference
from desk_gui.views.history.words import field_word, moment
from desk_gui.views.people.words import LANGUAGE_NAMES

_TEXTS = ("name", "firm", "phone", "brings", "note")
_GROUP, _STOP, _LANGUAGE, _WHEN = "members", "stops.", "language", "expected_at"

Lines: TypeAlias = Mapping[str, Any]
"""What stands in each line of a visit, fit for JSON and to be compared."""


@dataclass(frozen=True, kw_only=True)
class Written:
    """A visit on record with the names of the hosts of its purposes."""

    visit: Visit
    hosts: tuple[str, ...] = ()

    @property
    def expected_at(self) -> datetime | None:
        """When it is expected, where that is written in its form: an appointment is moved."""
        visit = self.visit
        asked = visit.state is VisitState.EXPECTED and visit.appointment is None
        return visit.expected_at if asked else None

    def lines(self) -> Lines:
        """Return what stands in its lines."""
        return lines_of(self.visit.details, self.expected_at)


@dataclass(frozen=True, kw_only=True)
class Typed:
    """What is typed of a visit: the details, what the hosts are called there, and the time."""

    details: VisitDetails
    hosts: tuple[str, ...] = ()
    expected_at: datetime | None = None


def lines_of(details: VisitDetails, expected_at: datetime | None) -> Lines:
    """Return what stands in the lines of a visit."""
    language = details.language
    return {
        **{name: getattr(details, name).strip() for name in _TEXTS},
        _LANGUAGE: None if language is None else language.value,
        _GROUP: [details.people, *(member.name for member in details.members)],
        _WHEN: None if expected_at is None else expected_at.isoformat(),
        **{
            f"{_STOP}{at}": [stop.host, stop.purpose.strip()]
            for at, stop in enumerate(details.stops)
        },
    }


def differences(record: Written, typed: Typed, base: Lines | None) -> list[Difference]:
    """Return the lines in which what is typed is not what is on record; ``base`` is what both had.

    The time counts only where both ask for one.
    """
    mine, theirs = lines_of(typed.details, typed.expected_at), record.lines()
    said = _said(typed.details, typed.hosts, typed.expected_at)
    stands = _said(record.visit.details, record.hosts, record.expected_at)
    keys = [key for key in {**mine, **theirs} if mine.get(key) != theirs.get(key)]
    if typed.expected_at is None or record.expected_at is None:
        keys = [key for key in keys if key != _WHEN]
    found = []
    for key in keys:
        one, other = said.get(key, ""), stands.get(key, "")
        first = None
        if base is not None and base.get(key) in (mine.get(key), theirs.get(key)):
            first = other if base.get(key) == theirs.get(key) else one
        found.append(Difference(key=key, label=_word(key), mine=one, theirs=other, base=first))
    return found


def merged(record: Written, typed: Typed, theirs: Collection[str]) -> Typed:
    """Return what is typed with these lines as they are on record."""
    now = record.visit.details
    details = replace(typed.details, person=now.person)
    taken: dict[str, Any] = {name: getattr(now, name) for name in _TEXTS if name in theirs}
    if _LANGUAGE in theirs:
        taken[_LANGUAGE] = now.language
    if _GROUP in theirs:
        taken |= {"people": now.people, "members": now.members}
    stops, hosts = _merged_stops(record, typed, theirs)
    at = record.expected_at if _WHEN in theirs else typed.expected_at
    return Typed(details=replace(details, stops=stops, **taken), hosts=hosts, expected_at=at)


def _merged_stops(
    record: Written, typed: Typed, theirs: Collection[str]
) -> tuple[tuple[Stop, ...], tuple[str, ...]]:
    mine = _paired(typed.details.stops, typed.hosts)
    other = _paired(record.visit.details.stops, record.hosts)
    chosen = [
        (other if f"{_STOP}{at}" in theirs else mine)[at : at + 1]
        for at in range(max(len(mine), len(other)))
    ]
    pairs = [pair for found in chosen for pair in found] or [(Stop(), "")]
    return tuple(stop for stop, _ in pairs), tuple(host for _, host in pairs)


def _paired(stops: tuple[Stop, ...], hosts: tuple[str, ...]) -> list[tuple[Stop, str]]:
    named = (*hosts, *("" for _ in stops))
    return list(zip(stops, named, strict=False))


def _said(
    details: VisitDetails, hosts: tuple[str, ...], expected_at: datetime | None
) -> Mapping[str, str]:
    """Return the lines in words."""
    names = (str(details.people), *(member.name for member in details.members))
    return {
        **{name: getattr(details, name) for name in _TEXTS},
        _LANGUAGE: LANGUAGE_NAMES[details.language] if details.language else "",
        _GROUP: "\n".join(names),
        _WHEN: "" if expected_at is None else moment(expected_at),
        **{
            f"{_STOP}{at}": " · ".join(filter(None, (host, stop.purpose)))
            for at, (stop, host) in enumerate(_paired(details.stops, hosts))
        },
    }


def _word(key: str) -> str:
    """Return what a line is called; purposes after the first have their number."""
    if not key.startswith(_STOP):
        return field_word(key)
    at = int(key.removeprefix(_STOP))
    word = field_word("stops")
    return f"{word} {at + 1}" if at else word
