"""The rules of an evacuation, by table."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from desk_gui.domain.evacuation_rules import clean_added, clean_end, parted
from desk_gui.domain.evacuations import (
    Evacuation,
    EvacuationId,
    EvacuationKind,
    Evacuee,
    EvacueeId,
    PeopleMissing,
    PresentPerson,
)
from desk_gui.domain.refusals import Missing, RefusedError, TooLong

START = datetime(2026, 11, 18, 10, 0, tzinfo=UTC)
BUDAPEST = ZoneInfo("Europe/Budapest")
NAMES = ("Әсел Нұрланова", "Kovács Péter", "Тот Гергей")


def minutes(number: float) -> timedelta:
    return timedelta(minutes=number)


def running(*found_after: float | None, start: datetime = START) -> Evacuation:
    return Evacuation(
        id=EvacuationId(1),
        uid="u",
        kind=EvacuationKind.DRILL,
        started_at=start,
        started_by="",
        people=tuple(
            evacuee(at, NAMES[at], None if after is None else start + minutes(after))
            for at, after in enumerate(found_after)
        ),
    )


def evacuee(at: int, name: str, found_at: datetime | None) -> Evacuee:
    person = PresentPerson(name=name, firm="Zöldkő Bt.", place="I. em. 108", arrived_at=None)
    return Evacuee(id=EvacueeId(at), position=at, person=person, found_at=found_at)


@pytest.mark.parametrize(
    ("found_after", "now_after", "red"),
    [(None, 9.99, False), (None, 10, True), (None, 300, True), (2, 300, False)],
)
def test_who_is_not_found_after_ten_minutes_is_red(
    found_after: float | None, now_after: float, red: bool
) -> None:
    evacuation = running(found_after)
    assert evacuation.is_red(evacuation.people[0], START + minutes(now_after)) is red


def test_clocks_that_are_put_back_make_nobody_red_later() -> None:
    night = datetime(2026, 10, 25, 2, 55, tzinfo=BUDAPEST)
    evacuation = running(None, start=night)
    ten_later = datetime(2026, 10, 25, 2, 5, tzinfo=BUDAPEST, fold=1)
    assert evacuation.is_red(evacuation.people[0], ten_later)
    assert evacuation.minutes(ten_later) == 10


def test_the_report_tells_the_minutes_of_each() -> None:
    evacuation = running(0.5, 7, None)
    told = [evacuation.minutes_to_find(each) for each in evacuation.people]
    assert told == [0, 7, None]
    assert (evacuation.found, evacuation.missing) == (2, 1)


@pytest.mark.parametrize(
    ("found_after", "note", "kept"),
    [
        ((1, 2, 3), "", ""),
        ((1, 2, 3), "  fine ", "fine"),
        ((1, None, None), "went home\n at noon ", "went home\nat noon"),
    ],
)
def test_it_ends_when_all_are_found_or_something_is_known(
    found_after: Sequence[float | None], note: str, kept: str
) -> None:
    assert clean_end(running(*found_after), note) == kept


def test_who_is_missing_is_named_before_it_ends() -> None:
    with pytest.raises(RefusedError) as refused:
        clean_end(running(1, None, None), " ")
    assert refused.value.refusals == (PeopleMissing(field="note", names=NAMES[1:]),)


@pytest.mark.parametrize(
    ("typed", "unfound"),
    [
        ("", [0, 1, 2]),
        ("asel", [0]),
        ("kov", [1]),
        ("gerg", [2]),
        ("ktov", []),
        ("zold", [0, 1, 2]),
        ("108 kov", [1]),
        ("&", [0, 1, 2]),
    ],
)
def test_letters_of_any_script_find_who_is_meant(typed: str, unfound: list[int]) -> None:
    missing, found = parted(running(None, None, None), typed)
    assert [each.id for each in missing] == unfound
    assert not found


def test_the_found_ones_stand_apart() -> None:
    missing, found = parted(running(3, None, 1))
    assert [each.id for each in missing] == [1]
    assert [each.id for each in found] == [0, 2]


def test_somebody_nobody_entered_has_a_name() -> None:
    assert clean_added("  a  courier ", " yard") == ("a courier", "yard")
    with pytest.raises(RefusedError) as refused:
        clean_added(" ", "x" * 301)
    assert refused.value.refusals == (
        Missing(field="name"),
        TooLong(field="place", limit=300),
    )
