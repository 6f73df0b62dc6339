"""What a visit may be, which step may follow which, and the order of times on any night."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from desk_gui.domain.people import PersonId
from desk_gui.domain.people_rules import TooMany
from desk_gui.domain.reception import OutOfRange
from desk_gui.domain.refusals import Missing, Refusal, RefusedError, TooLong, UnreadableText
from desk_gui.domain.staff import StaffId
from desk_gui.domain.visit_rules import (
    LONGEST_WAIT,
    MOST_MEMBERS,
    MOST_STOPS,
    Step,
    check_expected,
    check_happened,
    check_order,
    check_step,
    check_wait,
    clean_badge,
    clean_reason,
    clean_visit,
    closing_after,
    is_named_by_firm,
    same_minute,
    visit_number,
)
from desk_gui.domain.visits import (
    AlreadyArrived,
    AlreadyOver,
    ExpectedInThePast,
    InTheFuture,
    Member,
    NoHost,
    NotArrived,
    NotInOrder,
    NotWaiting,
    NotWithHost,
    Stop,
    TooFewPeople,
    VisitDetails,
    VisitState,
)

HOST = StaffId(7)
KOVACS = VisitDetails(name="Kovács Péter", stops=(Stop(host=HOST, purpose="számla"),))
BUDAPEST = ZoneInfo("Europe/Budapest")
ALMATY = ZoneInfo("Asia/Almaty")
AT = datetime(2026, 11, 18, 9, 5, tzinfo=BUDAPEST)
TEN_AT_NIGHT = 22 * 60


def refusals(action: Callable[[], object]) -> set[Refusal]:
    try:
        action()
    except RefusedError as error:
        return set(error.refusals)
    return set()


def cleaned(details: VisitDetails, *, with_host: bool = True) -> VisitDetails:
    return clean_visit(details, with_host=with_host)


S = VisitState
ARRIVED = AlreadyArrived(by="Kis Réka", at=AT)
OVER: list[tuple[VisitState, dict[Step, Refusal]]] = [
    (state, {step: AlreadyOver(state=state) for step in Step})
    for state in (S.LEFT, S.NO_SHOW, S.CANCELLED, S.UNSERVED)
]
STEPS: list[tuple[VisitState, dict[Step, Refusal]]] = [
    (
        S.EXPECTED,
        dict.fromkeys(
            [Step.ADMIT, Step.GO_ON, Step.LEAVE, Step.LEAVE_UNSERVED, Step.WAIT, Step.STAY],
            NotArrived(),
        ),
    ),
    (
        S.WAITING,
        dict.fromkeys([Step.ARRIVE, Step.MISS, Step.CANCEL, Step.MOVE], ARRIVED)
        | {Step.GO_ON: NotWithHost()},
    ),
    (
        S.WITH_HOST,
        dict.fromkeys([Step.ARRIVE, Step.MISS, Step.CANCEL, Step.MOVE], ARRIVED)
        | dict.fromkeys([Step.WAIT, Step.LEAVE_UNSERVED], NotWaiting()),
    ),
    *OVER,
]


@pytest.mark.parametrize(
    ("state", "step", "refusal"),
    [(state, step, refused.get(step)) for state, refused in STEPS for step in Step],
)
def test_which_step_may_follow_which(
    state: VisitState, step: Step, refusal: Refusal | None
) -> None:
    found = refusals(lambda: check_step(step, state, lambda: ("Kis Réka", AT)))
    assert found == ({refusal} if refusal else set())


FORMS: list[tuple[VisitDetails, bool, set[Refusal]]] = [
    (KOVACS, True, set()),
    (replace(KOVACS, name="  "), True, {Missing(field="name")}),
    (replace(KOVACS, stops=(Stop(),)), True, {NoHost(field="host")}),
    (replace(KOVACS, stops=(Stop(),)), False, set()),
    (
        replace(KOVACS, stops=(Stop(host=HOST), Stop(purpose="átvétel"))),
        True,
        {NoHost(field="stops.1.host")},
    ),
    (VisitDetails(), True, {Missing(field="name"), NoHost(field="host")}),
    (replace(KOVACS, people=0), True, {OutOfRange(field="people", least=1, most=999)}),
    (replace(KOVACS, people=1000), True, {OutOfRange(field="people", least=1, most=999)}),
    (
        replace(KOVACS, people=2, members=(Member(name="A"), Member(name="B"))),
        True,
        {TooFewPeople(field="people", named=3)},
    ),
    (replace(KOVACS, people=3, members=(Member(name="A"), Member(name="B"))), True, set()),
    (replace(KOVACS, firm="x" * 401), True, {TooLong(field="firm", limit=400)}),
    (replace(KOVACS, phone="1" * 101), True, {TooLong(field="phone", limit=100)}),
    (replace(KOVACS, note="x" * 1001), True, {TooLong(field="note", limit=1000)}),
    (replace(KOVACS, brings="\x00"), True, {UnreadableText(field="brings")}),
    (
        replace(KOVACS, stops=(Stop(host=HOST, purpose="x" * 401, topic="x" * 201),)),
        True,
        {TooLong(field="purpose", limit=400), TooLong(field="topic", limit=200)},
    ),
    (
        replace(KOVACS, people=2, members=(Member(name="x" * 401),)),
        True,
        {TooLong(field="members.0.name", limit=400)},
    ),
    (
        replace(KOVACS, people=999, members=(Member(name="A"),) * (MOST_MEMBERS + 1)),
        True,
        {TooMany(field="members", limit=MOST_MEMBERS)},
    ),
    (
        replace(KOVACS, stops=(Stop(host=HOST),) * (MOST_STOPS + 1)),
        False,
        {TooMany(field="stops", limit=MOST_STOPS)},
    ),
    (VisitDetails(firm="Ganz Zrt.", people=12, stops=(Stop(host=HOST),)), True, set()),
    (
        VisitDetails(firm="Ganz Zrt.", people=1, stops=(Stop(host=HOST),)),
        True,
        {Missing(field="name")},
    ),
]


@pytest.mark.parametrize(("details", "with_host", "expected"), FORMS)
def test_what_can_be_written_down(
    details: VisitDetails, with_host: bool, expected: set[Refusal]
) -> None:
    assert refusals(lambda: cleaned(details, with_host=with_host)) == expected


def test_texts_are_kept_plain_and_notes_keep_their_lines() -> None:
    clean = cleaned(replace(KOVACS, name=" Kovács\n Péter ", note="a\nb"))
    assert (clean.name, clean.note) == ("Kovács Péter", "a\nb")


def test_empty_members_and_stops_are_dropped() -> None:
    members = (Member(name=" "), Member(name="Nagy Anna"))
    stops = (Stop(host=HOST), Stop(), Stop(purpose=" "))
    clean = cleaned(replace(KOVACS, people=2, members=members, stops=stops))
    assert clean.members == (Member(name="Nagy Anna"),)
    assert clean.stops == (Stop(host=HOST),)


def test_a_group_without_a_name_goes_by_its_first_member() -> None:
    members = (Member(name="Nagy Anna", firm="Ganz", person=PersonId(3)), Member(name="Tóth Éva"))
    clean = cleaned(replace(KOVACS, name="", people=2, members=members))
    assert (clean.name, clean.firm, clean.person) == ("Nagy Anna", "Ganz", PersonId(3))
    assert clean.members == (Member(name="Tóth Éva"),)


def test_a_group_may_go_by_its_firm() -> None:
    clean = cleaned(VisitDetails(firm="Ganz Zrt.", people=12, stops=(Stop(host=HOST),)))
    assert clean.name == "Ganz Zrt."
    assert is_named_by_firm(clean)
    assert not is_named_by_firm(KOVACS)


@pytest.mark.parametrize(
    ("minutes", "is_refused"), [(0, True), (1, False), (LONGEST_WAIT, False), (481, True)]
)
def test_a_wait_has_a_sensible_length(minutes: int, is_refused: bool) -> None:
    assert bool(refusals(lambda: check_wait(minutes))) == is_refused


def test_badges_are_read_in_capitals_and_reasons_have_to_be_said() -> None:
    assert clean_badge(" a 12 ") == "A 12"
    assert refusals(lambda: clean_badge(" ")) == {Missing(field="number")}
    assert refusals(lambda: clean_badge("1" * 21)) == {TooLong(field="number", limit=20)}
    assert refusals(lambda: clean_reason(" ")) == {Missing(field="reason")}


def test_numbers_of_visits_grow_past_four_digits() -> None:
    assert [visit_number(2026, at) for at in (7, 12345)] == ["2026-0007", "2026-12345"]


@pytest.mark.parametrize(("minutes", "is_refused"), [(-1, True), (0, False), (1, False)])
def test_a_visitor_is_expected_this_minute_or_later(minutes: int, is_refused: bool) -> None:
    now = AT.replace(second=40)
    expected = AT + timedelta(minutes=minutes)
    found = refusals(lambda: check_expected(expected, now))
    assert found == ({ExpectedInThePast(field="expected_at")} if is_refused else set())


# The night of 25 October 2026 has two half past twos; that of 29 March no half past two.
FIRST = datetime(2026, 10, 25, 2, 30, tzinfo=BUDAPEST)
SECOND = FIRST.replace(fold=1)
NIGHTS = [
    ("the second half past two follows the first", FIRST, SECOND, True),
    ("ten past two may follow half past two", FIRST, SECOND.replace(minute=10), True),
    ("but not within the same hour", FIRST, FIRST.replace(minute=10), False),
    ("before midnight, then after", AT.replace(hour=23), AT + timedelta(days=1), True),
    ("after midnight, then before", AT + timedelta(days=1), AT.replace(hour=23), False),
    (
        "over the change to summer time",
        datetime(2026, 3, 29, 1, 59, tzinfo=BUDAPEST),
        datetime(2026, 3, 29, 3, 0, tzinfo=BUDAPEST),
        True,
    ),
    ("a clock of another zone", AT, datetime(2026, 11, 18, 8, 6, tzinfo=UTC), True),
    ("within the same minute", AT.replace(second=40), AT.replace(second=10), True),
]


@pytest.mark.parametrize(("_why", "earlier", "later", "is_right"), NIGHTS)
def test_times_are_compared_as_moments(
    _why: str, earlier: datetime, later: datetime, is_right: bool
) -> None:
    times = [("arrived_at", earlier), ("admitted_at", None), ("left_at", later)]
    found = refusals(lambda: check_order(times, {"left_at"}))
    wrong = NotInOrder(field="left_at", earlier=earlier, later=later)
    assert found == (set() if is_right else {wrong})


def test_of_two_times_the_changed_one_is_wrong() -> None:
    times = [("arrived_at", AT), ("", AT - timedelta(hours=1))]
    wrong = NotInOrder(field="arrived_at", earlier=times[0][1], later=times[1][1])
    assert refusals(lambda: check_order(times, {"arrived_at"})) == {wrong}


def test_the_second_half_past_two_lies_ahead_of_the_first() -> None:
    assert refusals(lambda: check_happened(SECOND, FIRST, "left_at")) == {
        InTheFuture(field="left_at")
    }
    assert refusals(lambda: check_happened(FIRST, SECOND, "left_at")) == set()
    assert not same_minute(FIRST, SECOND)


CLOSINGS = [
    ("by day", AT, TEN_AT_NIGHT, datetime(2026, 11, 18, 22, 0, tzinfo=BUDAPEST)),
    (
        "at night, for the next evening",
        AT.replace(hour=22, minute=30),
        TEN_AT_NIGHT,
        datetime(2026, 11, 19, 22, 0, tzinfo=BUDAPEST),
    ),
    (
        "at that very moment",
        AT.replace(hour=22, minute=0),
        TEN_AT_NIGHT,
        datetime(2026, 11, 19, 22, 0, tzinfo=BUDAPEST),
    ),
    ("at midnight", AT, 24 * 60, datetime(2026, 11, 19, 0, 0, tzinfo=BUDAPEST)),
    ("after midnight", AT, 2 * 60, datetime(2026, 11, 19, 2, 0, tzinfo=BUDAPEST)),
    (
        "in the hour the clock leaves out",
        datetime(2026, 3, 28, 20, 0, tzinfo=BUDAPEST),
        2 * 60 + 30,
        datetime(2026, 3, 29, 3, 30, tzinfo=BUDAPEST),
    ),
    ("the first of two half past twos", FIRST - timedelta(hours=5), 2 * 60 + 30, FIRST),
    (
        "where it is another day already",
        datetime(2026, 11, 18, 20, 0, tzinfo=UTC),
        TEN_AT_NIGHT,
        datetime(2026, 11, 19, 22, 0, tzinfo=ALMATY),
    ),
]


@pytest.mark.parametrize(("_why", "began", "closes_at", "expected"), CLOSINGS)
def test_the_house_closes_at_the_next_set_hour(
    _why: str, began: datetime, closes_at: int, expected: datetime
) -> None:
    zone = expected.tzinfo
    assert closing_after(began, closes_at, zone) == expected.astimezone(UTC)
