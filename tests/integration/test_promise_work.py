"""Working at promises until they end, on both databases: tries, owners, who is offered an end."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from uuid import uuid4
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import func, select

from desk_gui.db.tables import AuditRow, PromiseTryRow
from desk_gui.domain.actors import AccountId
from desk_gui.domain.audit import Deed, Subject
from desk_gui.domain.calls import AfterHours, PromisedOnHoliday
from desk_gui.domain.languages import Country, Language
from desk_gui.domain.office import Office, parse_hours
from desk_gui.domain.people import PersonDetails, Phone
from desk_gui.domain.promise_times import Urgency
from desk_gui.domain.promises import (
    NoSuchOwner,
    Promise,
    PromiseChannel,
    PromiseDetails,
    PromiseInThePast,
    PromiseKind,
    PromiseOver,
    PromiseState,
    PromiseStepKind,
    TryResult,
)
from desk_gui.domain.refusals import ChangedMeanwhile, Refusal, RefusedError, TooLong
from desk_gui.services.access import Desk
from desk_gui.services.office import OfficeService
from desk_gui.services.people import PeopleService
from desk_gui.services.promise_rows import renew_wait
from desk_gui.services.promises import PromiseService
from tests.accounts import CLERK, Entrance
from tests.conftest import NOON, Clock
from tests.offices import add_person
from tests.visits import add_visit

HOUR = timedelta(hours=1)
HU = ZoneInfo("Europe/Budapest")
WEEK = ("07:30-16:30",) * 4 + ("08:00-14:00", "", "")


@pytest.fixture
def promises(desk: Desk) -> PromiseService:
    return PromiseService(desk)


def promised(promises: PromiseService, at: datetime, **details: object) -> Promise:
    usual = PromiseDetails(
        kind=PromiseKind.CALL_BACK, text="Varga Lili", due_at=at, channel=PromiseChannel.PHONE
    )
    return promises.make(str(uuid4()), replace(usual, **details)).value  # type: ignore[arg-type]


def refused(deed: Callable[[], object]) -> tuple[Refusal, ...]:
    with pytest.raises(RefusedError) as error:
        deed()
    return error.value.refusals


def tries(desk: Desk) -> int:
    with desk.database.read() as connection:
        return connection.execute(select(func.count()).select_from(PromiseTryRow)).scalar_one()


def test_tries_are_counted_and_the_last_is_told(promises: PromiseService, clock: Clock) -> None:
    made = promised(promises, NOON + HOUR)
    promises.try_(made.id, "t1", TryResult.NOT_REACHED)
    clock.at += timedelta(minutes=5)
    tried = promises.try_(made.id, "t2", TryResult.LEFT_WORD, " with her sister ").value
    assert (tried.tries, tried.state) == (2, PromiseState.OPEN)
    last = tried.last_try
    assert last is not None
    assert (last.result, last.note) == (TryResult.LEFT_WORD, "with her sister")
    assert (last.at, last.by) == (clock.at, "Асқарова Ә. М.")
    assert promises.open().value == [tried]


def test_a_try_whose_answer_was_lost_is_noted_once(desk: Desk, promises: PromiseService) -> None:
    made = promised(promises, NOON + HOUR)
    first = promises.try_(made.id, "t", TryResult.REACHED)
    assert promises.try_(made.id, "t", TryResult.NOT_REACHED).value == first.value
    assert tries(desk) == 1


def test_a_try_is_taken_back(desk: Desk, promises: PromiseService) -> None:
    made = promised(promises, NOON + HOUR)
    promises.try_(made.id, "t", TryResult.REACHED)
    promises.revert_try("t")
    promises.revert_try("t")
    assert tries(desk) == 0
    assert promises.open().value == [made]


def test_a_promise_that_was_never_given_is_taken_back(desk: Desk, promises: PromiseService) -> None:
    made, tried = promised(promises, NOON + HOUR), promised(promises, NOON + HOUR)
    promises.revert_make(made.id, made.version)
    promises.try_(tried.id, "t", TryResult.REACHED)
    changed = (ChangedMeanwhile(),)
    assert refused(lambda: promises.revert_make(made.id, made.version)) == changed
    assert refused(lambda: promises.revert_make(tried.id, tried.version)) == changed
    assert [each.id for each in promises.open().value] == [tried.id]
    assert tries(desk) == 1


def test_what_has_ended_is_tried_no_more(promises: PromiseService) -> None:
    made = promised(promises, NOON + HOUR)
    promises.try_(made.id, "t", TryResult.REACHED)
    promises.keep(made.id, made.version)
    over = (PromiseOver(state=PromiseState.KEPT),)
    assert refused(lambda: promises.try_(made.id, "u", TryResult.REACHED)) == over
    assert refused(lambda: promises.revert_try("t")) == over
    assert refused(lambda: promises.snooze(made.id, 5)) == over
    assert refused(lambda: promises.wake(made.id)) == over
    assert refused(lambda: promises.hand_on(made.id, made.version, None)) == over


def test_a_note_too_long_is_refused(desk: Desk, promises: PromiseService) -> None:
    made = promised(promises, NOON + HOUR)
    found = refused(lambda: promises.try_(made.id, "t", TryResult.REACHED, "x" * 500))
    assert found == (TooLong(field="note", limit=400),)
    assert tries(desk) == 0


def test_a_renewal_taken_back_keeps_what_was_tried_for_it(promises: PromiseService) -> None:
    made = promised(promises, NOON + HOUR)
    new = promises.renew(made.id, made.version, NOON + 2 * HOUR, "she was out").value
    promises.try_(new.id, "t", TryResult.NOT_REACHED)
    promises.reopen(made.id, made.version + 1)
    (opened,) = promises.open().value
    assert (opened.id, opened.tries) == (made.id, 1)


@pytest.fixture
def entrance(desk: Desk) -> Entrance:
    entrance = Entrance(replace(desk, workstation="desk 1"))
    entrance.set_up()
    return entrance


def test_a_promise_is_handed_on_and_the_history_knows_to_whom(entrance: Entrance) -> None:
    promises, clerk = PromiseService(entrance.desk), entrance.add(CLERK)
    made = promised(promises, NOON + HOUR)
    assert made.owner_name == "Петренко О. В."
    handed = promises.hand_on(made.id, made.version, clerk.id).value
    assert (handed.details.owner, handed.owner_name) == (clerk.id, CLERK.name)
    assert refused(lambda: promises.hand_on(made.id, made.version, None)) == (ChangedMeanwhile(),)
    left = promises.hand_on(handed.id, handed.version, None).value
    assert (left.details.owner, left.owner_name) == (None, "")
    story = promises.story(made.id).value
    assert story is not None
    steps = [(step.kind, step.by, step.to) for step in story.steps]
    assert steps == [
        (PromiseStepKind.MADE, "Петренко О. В.", ""),
        (PromiseStepKind.HANDED_ON, "Петренко О. В.", CLERK.name),
        (PromiseStepKind.HANDED_ON, "Петренко О. В.", ""),
    ]


def test_nobody_is_handed_a_promise_who_cannot_sign_in(entrance: Entrance) -> None:
    promises, clerk = PromiseService(entrance.desk), entrance.add(CLERK)
    made = promised(promises, NOON + HOUR)
    gone = replace(clerk.details, active=False)
    entrance.accounts.change(clerk.id, clerk.version, gone)
    for account in (clerk.id, AccountId(999)):
        found = refused(lambda each=account: promises.hand_on(made.id, made.version, each))  # type: ignore[misc]
        assert found == (NoSuchOwner(field="owner"),)
    assert [name for _, name in entrance.accounts.colleagues().value] == ["Петренко О. В."]
    assert promises.open().value == [made]


def test_what_presses_first_is_read_and_all_of_it_counted(
    promises: PromiseService, clock: Clock
) -> None:
    minutes = (-5, 5, 50, 61, 600, 60 * 13, 2000)
    clock.at = NOON - HOUR
    made = {each: promised(promises, NOON + timedelta(minutes=each)) for each in minutes}
    clock.at = NOON
    promises.hand_on(made[2000].id, made[2000].version, None)
    found = promises.pressing(3).value
    assert [each.details.due_at for each in found.promises] == [
        NOON + timedelta(minutes=each) for each in minutes[:3]
    ]
    assert found.counts == {
        Urgency.OVERDUE: 1,
        Urgency.SOON: 2,
        Urgency.TODAY: 2,
        Urgency.LATER: 2,
    }
    assert (found.total, found.is_whole) == (7, False)
    whole = promises.pressing(100).value
    counts = {urgency: count for urgency, count, _ in whole.by_urgency(NOON)}
    assert counts == found.counts


def test_what_reminds_presses_and_what_is_put_off_does_not(
    promises: PromiseService, clock: Clock
) -> None:
    made = promised(promises, NOON + 3 * HOUR)
    promises.snooze(made.id, 1)
    for minutes, urgency in ((0, Urgency.TODAY), (1, Urgency.SOON)):
        clock.at = NOON + timedelta(minutes=minutes)
        counts = promises.pressing(5).value.counts
        assert {each for each, count in counts.items() if count} == {urgency}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("varga", ["Varga Lili · számla 48"]),
        ("lil szám", ["Varga Lili · számla 48"]),
        ("szamla", ["Varga Lili · számla 48", "Bíró Ádám · számla"]),
        ("асел", ["Әсел Нұрланова"]),
        ("tóth", ["Tóth Gergely"]),
        ("zzz", []),
        (" ", ["Varga Lili · számla 48", "Bíró Ádám · számla", "Әсел Нұрланова", "Tóth Gergely"]),
    ],
)
def test_letters_find_what_is_promised(
    desk: Desk, promises: PromiseService, text: str, found: list[str]
) -> None:
    for at, name in enumerate(("Varga Lili · számla 48", "Bíró Ádám · számla", "Әсел Нұрланова")):
        promised(promises, NOON + timedelta(minutes=at + 1), text=name)
    visit = add_visit(desk, name="Tóth Gergely")
    with desk.change() as (session, journal):
        renew_wait(session, journal, visit, NOON + HOUR, "")
    for _ in range(2):
        pressing = promises.pressing(10, text).value
        assert [each.details.text for each in pressing.promises] == found
        assert pressing.total == len(found)


def test_the_list_of_one_owner(entrance: Entrance) -> None:
    promises, clerk = PromiseService(entrance.desk), entrance.add(CLERK)
    mine = promised(promises, NOON + HOUR)
    theirs = promised(promises, NOON + HOUR, owner=clerk.id)
    found = promises.pressing(10, owner=clerk.id).value
    assert [each.id for each in found.promises] == [theirs.id]
    assert [name for _, name in found.owners] == [CLERK.name, mine.owner_name]


def test_who_rings_is_offered_what_is_promised_to_them(
    desk: Desk, promises: PromiseService
) -> None:
    lili, other = add_person(desk), add_person(desk)
    visit = add_visit(desk, name="Varga Lili", person=lili)
    later = promised(promises, NOON + 2 * HOUR, person=lili)
    kept = promised(promises, NOON + HOUR, person=lili)
    promised(promises, NOON + HOUR, person=other)
    promises.keep(kept.id, kept.version)
    with desk.change() as (session, journal):
        renew_wait(session, journal, visit, NOON + HOUR, "")
    offered = promises.for_person(lili).value
    assert [each.details.kind for each in offered] == [PromiseKind.WAIT, PromiseKind.CALL_BACK]
    assert offered[1] == later


def test_the_story_tells_all_and_who_looked_is_noted(
    desk: Desk, promises: PromiseService, clock: Clock
) -> None:
    known = PersonDetails(
        family_name="Varga", given_name="Lili", phones=(Phone(typed="061234567"),)
    )
    lili = PeopleService(desk, lambda: Country.HU).add("lili", known).value.id
    first = promised(promises, NOON + HOUR, person=lili)
    promises.try_(first.id, "t", TryResult.NOT_REACHED, "no answer")
    second = promises.renew(first.id, first.version, NOON + 2 * HOUR, "she was out").value
    clock.at += HOUR
    promises.try_(second.id, "u", TryResult.LEFT_WORD)
    promises.snooze(second.id, 5)
    story = promises.story(second.id).value
    assert story is not None
    assert [each.result for each in story.tries] == [TryResult.LEFT_WORD]
    assert [step.kind for step in story.steps] == [PromiseStepKind.MADE, PromiseStepKind.SNOOZED]
    assert [(each.id, each.reason, each.tries) for each in story.before] == [
        (first.id, "she was out", 1)
    ]
    assert (story.name, story.phone) == ("Varga Lili", "061234567")
    with desk.database.read() as connection:
        looked = connection.execute(
            select(AuditRow.subject_kind, AuditRow.person_id).where(
                AuditRow.deed == Deed.PERSON_OPENED.value
            )
        ).all()
    assert [tuple(row) for row in looked] == [(Subject.PERSON.value, lili)]


def test_of_a_waiting_visitor_the_visit_is_told(desk: Desk, promises: PromiseService) -> None:
    visit = add_visit(desk, name="Tóth Gergely", firm="Alföld Nyomda Kft.", phone="061234567")
    with desk.change() as (session, journal):
        key = renew_wait(session, journal, visit, NOON + HOUR, "")
    (wait,) = promises.open().value
    assert wait.id == key
    story = promises.story(wait.id).value
    assert story is not None
    assert (story.name, story.firm, story.phone) == (
        "Tóth Gergely",
        "Alföld Nyomda Kft.",
        "061234567",
    )


@pytest.fixture
def hungarian(desk: Desk, clock: Clock) -> PromiseService:
    """An office in Hungary on the Thursday before a holiday and the change to winter time."""
    hours = tuple(parse_hours(text) for text in WEEK)
    OfficeService(desk).save(
        Office(name="Iroda", index="1000", country=Country.HU, language=Language.HU, hours=hours)
    )
    clock.at = datetime(2026, 10, 22, 15, 30, tzinfo=HU)
    return PromiseService(desk)


def hu(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=HU)


def test_two_working_hours_go_over_a_holiday(hungarian: PromiseService) -> None:
    due = hungarian.default_due(PromiseKind.CALL_BACK).value
    assert due == hu("2026-10-26T08:30")
    assert hungarian.next_opening().value == hu("2026-10-26T07:30")


@pytest.mark.parametrize(
    ("due", "expected"),
    [
        ("2026-10-22T16:30", None),
        ("2026-10-26T07:30", None),
        ("2026-10-22T17:00", AfterHours(field="due_at", next_at=hu("2026-10-26T07:30"))),
        ("2026-10-25T02:30", AfterHours(field="due_at", next_at=hu("2026-10-26T07:30"))),
        ("2026-10-26T06:00", AfterHours(field="due_at", next_at=hu("2026-10-26T07:30"))),
        (
            "2026-10-23T10:00",
            PromisedOnHoliday(
                field="due_at", holiday="National Day", next_at=hu("2026-10-26T07:30")
            ),
        ),
        ("2026-10-22T15:30", PromiseInThePast(field="due_at")),
        ("2026-10-22T09:00", PromiseInThePast(field="due_at")),
    ],
)
def test_a_time_at_which_nobody_works_is_a_hint_and_one_that_is_over_is_none(
    hungarian: PromiseService, due: str, expected: Refusal | None
) -> None:
    at = hu(due)
    past = isinstance(expected, PromiseInThePast)
    if expected is None:
        hungarian.check_due(at)
    else:
        assert refused(lambda: hungarian.check_due(at, language=Language.EN)) == (expected,)
    if past:
        assert refused(lambda: hungarian.check_due(at, anyway=True)) == (expected,)
    else:
        hungarian.check_due(at, anyway=True)
