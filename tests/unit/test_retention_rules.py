"""How long things are kept: what an office may choose, what is due, when the run is."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from desk_gui.domain.reception import OutOfRange
from desk_gui.domain.refusals import Missing, RefusedError, TooLong
from desk_gui.domain.retention import LIMITS, RecordKind, RetentionPeriods, names_any, traces
from desk_gui.domain.retention_rules import (
    LONGEST_REASON,
    check_periods,
    clean_reason,
    ended_before,
    goes_by_night,
    is_run_due,
    last_run_due,
)

BUDAPEST = ZoneInfo("Europe/Budapest")
TWO = 2 * 60


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=BUDAPEST)


def chosen(**days: int) -> RetentionPeriods:
    usual = RetentionPeriods()
    return replace(usual, days={**usual.days, **{RecordKind(k): d for k, d in days.items()}})


@pytest.mark.parametrize("kind", list(RecordKind))
def test_a_period_may_be_chosen_up_to_its_limits_and_no_further(kind: RecordKind) -> None:
    least, most = LIMITS[kind]
    for days in (least, most):
        assert check_periods(chosen(**{kind.value: days})).days[kind] == days
    for days in (least - 1, most + 1, 0, -1):
        with pytest.raises(RefusedError) as refused:
            check_periods(chosen(**{kind.value: days}))
        assert refused.value.refusals == (OutOfRange(field=kind.value, least=least, most=most),)


def test_all_wrong_periods_are_told_at_once() -> None:
    with pytest.raises(RefusedError) as refused:
        check_periods(replace(chosen(visits=91, money=1), runs_at=24 * 60))
    assert [each.field for each in refused.value.refusals] == ["visits", "money", "runs_at"]


def test_a_kind_nobody_said_anything_of_has_its_usual_days() -> None:
    periods = check_periods(RetentionPeriods(days={RecordKind.VISITS: 30}))
    assert periods.days[RecordKind.VISITS] == 30
    assert set(periods.days) == set(RecordKind)


def test_what_ended_on_the_last_day_of_its_period_stays_that_day() -> None:
    before = ended_before(chosen(visits=30).days, RecordKind.VISITS, date(2026, 11, 18))
    assert before == date(2026, 10, 19)


@pytest.mark.parametrize(
    ("version", "kind", "goes"),
    [
        (0, RecordKind.VISITS, True),
        (0, RecordKind.PEOPLE, False),
        (1, RecordKind.VISITS, True),
        (1, RecordKind.PEOPLE, True),
    ],
)
def test_nobody_is_erased_by_night_before_somebody_said_how_long(
    version: int, kind: RecordKind, goes: bool
) -> None:
    assert goes_by_night(RetentionPeriods(version=version), kind) is goes


@pytest.mark.parametrize(
    ("now", "due"),
    [
        ("2026-11-18 01:59", "2026-11-17 02:00"),
        ("2026-11-18 02:00", "2026-11-18 02:00"),
        ("2026-11-18 23:59", "2026-11-18 02:00"),
        # Two o'clock is not there that night: the clock goes from two to three.
        ("2026-03-29 03:00", "2026-03-29 02:00"),
        ("2026-10-25 04:00", "2026-10-25 02:00"),
    ],
)
def test_the_run_is_due_every_night_also_when_the_clock_moves(now: str, due: str) -> None:
    assert last_run_due(at(now), TWO) == at(due)


@pytest.mark.parametrize(
    ("now", "last", "due"),
    [
        ("2026-11-18 12:00", None, True),
        ("2026-11-18 12:00", "2026-11-18 02:01", False),
        ("2026-11-18 12:00", "2026-11-18 02:00", False),
        ("2026-11-18 12:00", "2026-11-18 01:59", True),
        ("2026-11-18 01:00", "2026-11-17 12:00", False),
        # Missed while the window was closed.
        ("2026-11-18 08:00", "2026-11-10 02:00", True),
        # By hand at noon: the night's run comes all the same.
        ("2026-11-19 02:00", "2026-11-18 12:00", True),
    ],
)
def test_a_run_is_made_once_a_night(now: str, last: str | None, due: bool) -> None:
    assert is_run_due(at(now), TWO, None if last is None else at(last)) is due


@pytest.mark.parametrize("years", [-1, 2, 73])
def test_a_doubtful_clock_purges_nothing_by_night(years: int) -> None:
    last = at("2026-11-18 02:00")
    assert not is_run_due(last + timedelta(days=366 * years), TWO, last)


@pytest.mark.parametrize(
    ("reason", "refusal"), [("  ", Missing), ("x" * (LONGEST_REASON + 1), TooLong)]
)
def test_a_hold_needs_a_reason_that_can_be_read(reason: str, refusal: type) -> None:
    with pytest.raises(RefusedError) as refused:
        clean_reason(reason)
    assert [type(each) for each in refused.value.refusals] == [refusal]
    assert clean_reason("  court, file 12 ") == "court, file 12"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ('{"name": "Kovács Péter"}', True),
        ('{"given": "péter", "family": "KOVÁCS"}', True),
        ('{"before": {"uid": "u-1"}}', True),
        ('{"name": "Kovács Anna"}', False),
        ('{"name": "Kovácsné Péterfi"}', False),
        ("", False),
    ],
)
def test_a_draft_names_somebody_by_all_words_of_the_name_or_the_key(text: str, found: bool) -> None:
    assert names_any(text, [traces(1, "u-1", "Kovács Péter")]) is found


def test_a_name_without_letters_is_in_no_draft() -> None:
    assert not names_any("anything at all", [traces(1, "u-1", "!!!", "")])
