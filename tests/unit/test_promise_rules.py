"""The rules of promises, by table."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from desk_gui.domain.clock_times import after, elapsed, minutes_between, read_clock, read_time
from desk_gui.domain.promise_rules import (
    by_urgency,
    clean_promise,
    clean_reason,
    counts_as_ended,
    percent,
    week_of,
)
from desk_gui.domain.promises import (
    Promise,
    PromiseChannel,
    PromiseDetails,
    PromiseId,
    PromiseInThePast,
    PromiseKind,
    PromiseState,
    ended_wait,
)
from desk_gui.domain.refusals import Missing, Refusal, RefusedError, TooLong
from desk_gui.domain.visits import VisitId

NOW = datetime(2026, 11, 18, 12, 0, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
BUDAPEST = ZoneInfo("Europe/Budapest")
DETAILS = PromiseDetails(
    kind=PromiseKind.CALL_BACK,
    text="Варга Лили",
    due_at=NOW + MINUTE,
    channel=PromiseChannel.PHONE,
)
WAIT = replace(
    DETAILS, kind=PromiseKind.WAIT, text="", channel=PromiseChannel.IN_PERSON, visit=VisitId(1)
)


@pytest.mark.parametrize(
    ("details", "refused"),
    [
        (DETAILS, ()),
        (replace(DETAILS, text="  "), (Missing(field="text"),)),
        (replace(DETAILS, text="x" * 401), (TooLong(field="text", limit=400),)),
        (replace(DETAILS, due_at=NOW), (PromiseInThePast(field="due_at"),)),
        (
            replace(DETAILS, text="", due_at=NOW - MINUTE),
            (Missing(field="text"), PromiseInThePast(field="due_at")),
        ),
        (WAIT, ()),
        (replace(WAIT, visit=None), (Missing(field="text"),)),
    ],
)
def test_a_promise_says_what_and_lies_ahead(
    details: PromiseDetails, refused: tuple[Refusal, ...]
) -> None:
    try:
        assert clean_promise(details, NOW) == details
        said: tuple[Refusal, ...] = ()
    except RefusedError as error:
        said = error.refusals
    assert said == refused


def test_a_text_is_kept_on_one_line() -> None:
    assert clean_promise(replace(DETAILS, text=" a\n b "), NOW).text == "a b"


def test_a_reason_is_asked_for() -> None:
    assert clean_reason(" the host  is late ") == "the host is late"
    with pytest.raises(RefusedError) as refused:
        clean_reason(" ")
    assert refused.value.refusals == (Missing(field="reason"),)


@pytest.mark.parametrize(
    ("served", "late", "state"),
    [
        (True, 0, PromiseState.KEPT),
        (True, 1, PromiseState.BROKEN),
        (False, -5, PromiseState.BROKEN),
        (False, 5, PromiseState.BROKEN),
    ],
)
def test_a_wait_is_kept_for_who_is_served_in_time(
    served: bool, late: int, state: PromiseState
) -> None:
    assert ended_wait(NOW, NOW + late * MINUTE, served=served) is state


@pytest.mark.parametrize(
    ("state", "late", "counts"),
    [
        (PromiseState.OPEN, 5, False),
        (PromiseState.KEPT, -5, True),
        (PromiseState.KEPT, 5, True),
        (PromiseState.BROKEN, -5, True),
        (PromiseState.RENEWED, -5, False),
        (PromiseState.RENEWED, 5, True),
    ],
)
def test_what_was_renewed_in_time_is_not_over(state: PromiseState, late: int, counts: bool) -> None:
    assert counts_as_ended(state, NOW, NOW + late * MINUTE) is counts


def test_the_most_overdue_comes_first_and_the_moment_itself_is_in_time() -> None:
    late, latest, now, soon = (
        promise(at, NOW + minutes * MINUTE) for at, minutes in enumerate((-8, -20, 0, 6))
    )
    assert by_urgency([soon, now, late, latest], NOW) == ((latest, late), (now, soon))


@pytest.mark.parametrize(
    ("kept", "ended", "shown"), [(0, 0, None), (0, 1, 0), (24, 25, 96), (199, 200, 99), (2, 2, 100)]
)
def test_a_hundred_percent_means_all(kept: int, ended: int, shown: int | None) -> None:
    assert percent(kept, ended) == shown


def test_a_week_is_monday_to_sunday() -> None:
    monday, sunday = date(2026, 11, 16), date(2026, 11, 22)
    days = [monday + timedelta(days=day) for day in range(7)]
    assert {week_of(day) for day in days} == {(monday, sunday)}


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("14:30", time(14, 30)),
        (" 14.30 ", time(14, 30)),
        ("1430", time(14, 30)),
        ("930", time(9, 30)),
        ("9", time(9)),
        ("16h", time(16)),
        ("9 05", time(9, 5)),
        ("24:00", None),
        ("14:60", None),
        ("14:300", None),
        ("14::30", None),
        ("", None),
        ("soon", None),
        ("-5", None),
        ("²", None),
        ("99999999999", None),
    ],
)
def test_a_time_is_read_as_people_type_it(text: str, at: time | None) -> None:
    assert read_clock(text) == at


@pytest.mark.parametrize(
    ("text", "minutes"),
    [("+15", 15), ("+ 5", 5), ("12:45", 45), ("11", -60), ("+0", None), ("+", None), ("+x", None)],
)
def test_minutes_from_now_are_typed_with_a_plus(text: str, minutes: int | None) -> None:
    expected = None if minutes is None else NOW + minutes * MINUTE
    assert read_time(text, NOW.date(), NOW) == expected


def test_clocks_that_are_put_back_count_no_hour_twice() -> None:
    before = datetime(2026, 10, 25, 2, 55, tzinfo=BUDAPEST)
    ten_later = datetime(2026, 10, 25, 2, 5, tzinfo=BUDAPEST, fold=1)
    assert elapsed(before, ten_later) == 10 * MINUTE
    assert minutes_between(before, ten_later) == 10
    assert after(before, 10) == ten_later
    assert after(before, 10).fold == 1
    assert minutes_between(ten_later, before) == 0


def promise(at: int, due_at: datetime) -> Promise:
    return Promise(
        id=PromiseId(at),
        uid=str(at),
        version=1,
        details=replace(DETAILS, due_at=due_at),
        state=PromiseState.OPEN,
        made_at=NOW,
        made_by="",
    )
