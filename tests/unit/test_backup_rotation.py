"""Which backups are kept: the rule by table, and what must hold whatever the clock did."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_gui.domain.backups import Backup, BackupReason, is_due, parse_name, to_remove

NOW = datetime(2026, 11, 18, 12, 0, tzinfo=UTC)
QUARTER = timedelta(minutes=15)


def backup(ago: timedelta, *, good: bool = True) -> Backup:
    return Backup(at=NOW - ago, reason=BackupReason.EVERY_QUARTER, good=good)


def left(backups: list[Backup], now: datetime = NOW) -> list[Backup]:
    gone = to_remove(backups, now, stopped=False)
    return [each for each in backups if each not in gone]


@pytest.mark.parametrize(
    ("every", "for_so_long", "kept"),
    [
        (QUARTER, timedelta(hours=23), 92),
        (timedelta(days=1), timedelta(days=30), 30),
        # Five of the weeks and two of the months end within the 30 days.
        (timedelta(days=1), timedelta(days=900), 30 + 7 + 22),
        (timedelta(days=7), timedelta(days=7 * 30), 30),
        (timedelta(days=31), timedelta(days=31 * 60), 30),
    ],
)
def test_the_rule(every: timedelta, for_so_long: timedelta, kept: int) -> None:
    backups = [backup(every * n) for n in range(for_so_long // every)]
    assert len(left(backups)) == kept


def test_of_a_day_the_last_good_one_is_kept() -> None:
    day = timedelta(days=3)
    bad, good, early = backup(day, good=False), backup(day + QUARTER), backup(day + 2 * QUARTER)
    assert left([early, good, bad]) == [good]


def test_nothing_goes_while_rotation_is_stopped() -> None:
    assert to_remove([backup(QUARTER * n) for n in range(5_000)], NOW, stopped=True) == ()


def test_a_clock_a_year_ahead_costs_one_days_quarters_only() -> None:
    days = [backup(timedelta(days=n)) for n in range(30)]
    ahead = NOW + timedelta(days=365)
    wrong = Backup(at=ahead, reason=BackupReason.EVERY_QUARTER)
    assert set(days[:29]) <= set(left([*days, wrong], ahead))
    assert left([*days, wrong]) == [*days, wrong]


ages = st.integers(-400 * 96, 1200 * 96)
some = st.lists(
    st.builds(lambda age, good: backup(QUARTER * age, good=good), ages, st.booleans()),
    unique_by=lambda each: each.at,
)


@given(some)
def test_the_newest_good_one_and_the_future_never_go(backups: list[Backup]) -> None:
    kept = left(backups)
    good = [each for each in backups if each.good and each.at <= NOW]
    assert not good or max(good, key=lambda each: each.at) in kept
    assert {each for each in backups if each.at > NOW} <= set(kept)
    assert left(kept) == kept
    assert len([each for each in kept if each.at <= NOW - timedelta(days=1)]) <= 30 + 12 + 24 + 1


@given(
    st.datetimes(min_value=datetime(1000, 1, 1), timezones=st.just(UTC)),
    st.sampled_from(BackupReason),
    st.booleans(),
)
def test_a_name_tells_what_it_was_made_of(at: datetime, reason: BackupReason, sealed: bool) -> None:
    made = Backup(at=at.replace(microsecond=0), reason=reason, sealed=sealed)
    assert parse_name(made.name) == made


@pytest.mark.parametrize(
    "name",
    [
        "desk.db",
        "desk-20261122T101500-quarter.db.tmp",
        "desk-20261322T101500-quarter.db",
        "desk-20261122T101500-lunch.db",
        "desk-20261122T101500-quarter.db/..",
        "",
    ],
)
def test_other_files_are_none_of_ours(name: str) -> None:
    assert parse_name(name) is None


@pytest.mark.parametrize(
    ("ago", "due"),
    [(timedelta(minutes=14), False), (QUARTER, True), (-timedelta(seconds=1), True)],
)
def test_when_the_next_is_due(ago: timedelta, due: bool) -> None:
    assert is_due(NOW, NOW - ago) is due
    assert is_due(NOW, None)
