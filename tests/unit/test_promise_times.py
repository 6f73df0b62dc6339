"""When promises are due, remind and press: by table, through holidays and moved clocks."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from desk_gui.domain.languages import Country, Language
from desk_gui.domain.office import Hours
from desk_gui.domain.promise_rules import by_urgency
from desk_gui.domain.promise_times import (
    Pressing,
    Urgency,
    default_due,
    is_reminding,
    next_opening,
    reminder_time,
    snoozed_until,
    urgency_of,
)
from desk_gui.domain.promises import (
    Promise,
    PromiseChannel,
    PromiseDetails,
    PromiseId,
    PromiseInThePast,
    PromiseKind,
    PromiseState,
)
from desk_gui.domain.refusals import RefusedError
from desk_gui.domain.working_time import WorkingCalendar
from tests.conftest import NOON

LONG, SHORT = Hours(7 * 60 + 30, 16 * 60 + 30), Hours(8 * 60, 14 * 60)
WEEK = (LONG, LONG, LONG, LONG, SHORT, None, None)
HU = WorkingCalendar(
    country=Country.HU, zone=ZoneInfo("Europe/Budapest"), hours=WEEK, language=Language.HU
)
KZ = replace(HU, country=Country.KZ, zone=ZoneInfo("Asia/Almaty"))
EE = replace(HU, country=Country.EE, zone=ZoneInfo("Europe/Tallinn"))
NEVER = replace(HU, hours=(None,) * 7)
CALL, WAIT, ANSWER = PromiseKind.CALL_BACK, PromiseKind.WAIT, PromiseKind.ANSWER


def at(calendar: WorkingCalendar, text: str, fold: int = 0) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=calendar.zone, fold=fold)


@pytest.mark.parametrize(
    ("calendar", "kind", "now", "due"),
    [
        (HU, CALL, "2026-10-21T09:00:40", "2026-10-21T11:00"),
        (HU, CALL, "2026-10-21T15:30", "2026-10-22T08:30"),
        (HU, CALL, "2026-10-21T05:00", "2026-10-21T09:30"),
        # Thursday evening: Friday is a holiday, and on Sunday the clock is put back.
        (HU, CALL, "2026-10-22T15:30", "2026-10-26T08:30"),
        (HU, CALL, "2026-10-25T02:30", "2026-10-26T09:30"),
        (HU, ANSWER, "2026-10-22T09:00", "2026-10-26T16:30"),
        (HU, ANSWER, "2026-10-29T09:00", "2026-10-30T14:00"),
        # On Sunday the clock is put forward, the Friday after is a holiday.
        (EE, CALL, "2026-03-27T13:00", "2026-03-30T08:30"),
        (EE, CALL, "2026-04-02T16:00", "2026-04-06T09:00"),
        (EE, ANSWER, "2026-04-02T16:00", "2026-04-06T16:30"),
        # Three days of Nauryz after a weekend; the clocks of Kazakhstan stay.
        (KZ, CALL, "2026-03-20T13:30", "2026-03-26T09:00"),
        (KZ, CALL, "2026-03-29T02:30", "2026-03-30T09:30"),
        (KZ, ANSWER, "2026-03-20T13:30", "2026-03-26T16:30"),
        (KZ, WAIT, "2026-03-22T13:30:59", "2026-03-22T13:40"),
        # In a house that never works it is two hours by the clock.
        (NEVER, CALL, "2026-10-21T15:30", "2026-10-21T17:30"),
        (NEVER, ANSWER, "2026-10-21T15:30", "2026-10-21T17:30"),
    ],
)
def test_what_was_not_said_is_due_in_working_time(
    calendar: WorkingCalendar, kind: PromiseKind, now: str, due: str
) -> None:
    assert default_due(kind, at(calendar, now), calendar) == at(calendar, due)


@pytest.mark.parametrize(
    ("calendar", "now", "opens"),
    [
        (HU, "2026-10-21T15:30", "2026-10-22T07:30"),
        (HU, "2026-10-22T15:30", "2026-10-26T07:30"),
        (KZ, "2026-03-20T13:30", "2026-03-26T07:30"),
        (EE, "2026-03-27T13:30", "2026-03-30T07:30"),
        (NEVER, "2026-10-21T15:30", "2026-10-22T15:30"),
    ],
)
def test_tomorrow_is_when_work_begins_again(
    calendar: WorkingCalendar, now: str, opens: str
) -> None:
    assert next_opening(at(calendar, now), calendar) == at(calendar, opens)


@pytest.mark.parametrize(
    ("kind", "minutes", "before"),
    [(CALL, 60, 50), (WAIT, 60, 58), (CALL, 11, 1), (CALL, 10, 0), (CALL, 3, 0), (WAIT, 1, 0)],
)
def test_the_desk_is_reminded_before_and_at_once_where_it_is_near(
    kind: PromiseKind, minutes: int, before: int
) -> None:
    due_at = NOON + timedelta(minutes=minutes)
    assert reminder_time(kind, due_at, NOON) == NOON + timedelta(minutes=before)


@pytest.mark.parametrize(
    ("now", "now_fold", "due", "due_fold", "minutes"),
    [
        # 02:55 comes twice that night; between the two lies an hour.
        ("2026-10-25T02:30", 0, "2026-10-25T02:45", 0, 5),
        ("2026-10-25T02:30", 0, "2026-10-25T02:05", 1, 25),
        ("2026-10-25T02:50", 0, "2026-10-25T02:50", 1, 50),
        # 02:00 to 03:00 is leapt over.
        ("2026-03-29T01:55", 0, "2026-03-29T03:10", 0, 5),
    ],
)
def test_minutes_pass_where_the_clock_is_moved(
    now: str, now_fold: int, due: str, due_fold: int, minutes: int
) -> None:
    here, then = at(HU, now, now_fold), at(HU, due, due_fold)
    ahead = reminder_time(CALL, then, here).astimezone(UTC) - here.astimezone(UTC)
    assert ahead == timedelta(minutes=minutes)


def promise(due_at: datetime, key: int = 1, reminds_at: datetime | None = None) -> Promise:
    details = PromiseDetails(
        kind=CALL, text="Varga Lili", due_at=due_at, channel=PromiseChannel.PHONE
    )
    return Promise(
        id=PromiseId(key),
        uid=str(key),
        version=1,
        details=details,
        state=PromiseState.OPEN,
        made_at=due_at,
        made_by="A",
        reminds_at=reminds_at,
    )


def test_in_the_hour_that_comes_twice_the_first_is_earlier() -> None:
    first, second = at(HU, "2026-10-25T02:40"), at(HU, "2026-10-25T02:10", 1)
    assert not promise(second).is_overdue(first)
    assert promise(first).is_overdue(second)
    overdue, coming = by_urgency([promise(second, 1), promise(first, 2)], second)
    assert [each.id for each in (*overdue, *coming)] == [2, 1]
    assert is_reminding(promise(second, reminds_at=first), second)
    assert not is_reminding(promise(second, reminds_at=second), first)


@pytest.mark.parametrize(
    ("minutes", "reminds", "urgency"),
    [
        (-1, None, Urgency.OVERDUE),
        (0, None, Urgency.SOON),
        (60, 50, Urgency.SOON),
        (61, 51, Urgency.TODAY),
        (61, 0, Urgency.SOON),
        (60 * 12, None, Urgency.LATER),
        (60 * 20, None, Urgency.LATER),
        (60 * 20, -5, Urgency.SOON),
    ],
)
def test_a_promise_presses_by_its_time_and_its_reminder(
    minutes: int, reminds: int | None, urgency: Urgency
) -> None:
    reminds_at = None if reminds is None else NOON + timedelta(minutes=reminds)
    asked = promise(NOON + timedelta(minutes=minutes), reminds_at=reminds_at)
    assert urgency_of(asked, NOON) is urgency


def test_they_stand_under_their_heads_the_earliest_first() -> None:
    due = [NOON + timedelta(minutes=minutes) for minutes in (600, 30, -5, 10, 2000)]
    promises = tuple(promise(each, key) for key, each in enumerate(due))
    whole = Pressing(promises=promises, counts={Urgency.SOON: 5})
    assert [
        (urgency, count, [each.id for each in some])
        for urgency, count, some in whole.by_urgency(NOON)
    ] == [
        (Urgency.OVERDUE, 1, [2]),
        (Urgency.SOON, 2, [3, 1]),
        (Urgency.TODAY, 1, [0]),
        (Urgency.LATER, 1, [4]),
    ]


def test_of_a_part_the_counts_are_those_of_all() -> None:
    counts = {Urgency.OVERDUE: 40, Urgency.LATER: 9}
    part = Pressing(promises=(promise(NOON - timedelta(minutes=5)),), counts=counts)
    assert not part.is_whole
    assert [(urgency, count) for urgency, count, _ in part.by_urgency(NOON)] == [
        (Urgency.OVERDUE, 40)
    ]


@pytest.mark.parametrize("minutes", [0, -1])
def test_a_reminder_is_put_off_to_a_time_that_comes(minutes: int) -> None:
    with pytest.raises(RefusedError) as refused:
        snoozed_until(NOON + timedelta(minutes=minutes), NOON)
    assert refused.value.refusals == (PromiseInThePast(field="until"),)
