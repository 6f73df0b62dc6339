"""Promises over the services, on both databases."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta, tzinfo
from uuid import uuid4
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select

from desk_gui.db.tables import AuditRow, PromiseRow
from desk_gui.domain.actors import PERMISSIONS, Actor, Permission, Role
from desk_gui.domain.audit import Deed
from desk_gui.domain.promises import (
    Promise,
    PromiseChannel,
    PromiseDetails,
    PromiseInThePast,
    PromiseKind,
    PromiseOver,
    PromiseState,
)
from desk_gui.domain.refusals import ChangedMeanwhile, Missing, NotAllowed, Refusal, RefusedError
from desk_gui.services.access import Desk
from desk_gui.services.changes import Topic
from desk_gui.services.promise_rows import (
    close_wait,
    make_promise,
    renew_wait,
    reopen_wait,
)
from desk_gui.services.promises import PromiseService
from tests.conftest import NOON, Clock
from tests.visits import add_visit

TODAY = NOON.date()
QUARTER = timedelta(minutes=15)
KEPT, RENEWED, BROKEN = PromiseState.KEPT, PromiseState.RENEWED, PromiseState.BROKEN
Make = Callable[..., Promise]


@pytest.fixture
def promises(desk: Desk) -> PromiseService:
    return PromiseService(desk)


@pytest.fixture
def make(promises: PromiseService, clock: Clock) -> Make:
    def make(text: str = "Varga Lili", minutes: int = 15) -> Promise:
        return promises.make(str(uuid4()), call_back(text, clock.at, minutes)).value

    return make


def call_back(text: str, now: datetime, minutes: int) -> PromiseDetails:
    due_at = now + timedelta(minutes=minutes)
    return PromiseDetails(
        kind=PromiseKind.CALL_BACK, text=text, due_at=due_at, channel=PromiseChannel.PHONE
    )


def refused(deed: Callable[[], object]) -> tuple[Refusal, ...]:
    with pytest.raises(RefusedError) as error:
        deed()
    return error.value.refusals


def texts(promises: PromiseService) -> list[str]:
    return [each.details.text for each in promises.open().value]


def deeds(desk: Desk) -> list[str]:
    with desk.database.read() as connection:
        return list(connection.scalars(select(AuditRow.deed).order_by(AuditRow.id)))


def test_the_list_begins_with_what_is_due_first(promises: PromiseService, make: Make) -> None:
    for text, minutes in (("c", 90), ("a", 5), ("b", 30)):
        make(text, minutes)
    assert texts(promises) == ["a", "b", "c"]


def test_a_promise_is_made_once_whatever_the_line_did(promises: PromiseService) -> None:
    uid = str(uuid4())
    made = promises.make(uid, call_back("Varga Lili", NOON, 15))
    again = promises.make(uid, call_back("somebody else", NOON, 30))
    assert made.value == again.value
    assert (made.value.made_by, set(made.changed)) == ("Асқарова Ә. М.", {Topic.PROMISES})
    assert texts(promises) == ["Varga Lili"]


def test_what_cannot_be_promised_is_refused(promises: PromiseService) -> None:
    wrong = call_back(" ", NOON, -1)
    assert set(refused(lambda: promises.make("u", wrong))) == {
        Missing(field="text"),
        PromiseInThePast(field="due_at"),
    }
    assert not texts(promises)


def test_promises_are_for_who_takes_calls_not_for_who_lets_visitors_in(desk: Desk) -> None:
    def service(permission: Permission) -> PromiseService:
        may = PERMISSIONS[Role.EXECUTOR] | {permission}
        actor = Actor(name="Kis Réka", counter="1", permissions=may)
        return PromiseService(replace(desk, actor=lambda: actor))

    doorman, operator = service(Permission.RECEIVE), service(Permission.TAKE_CALLS)
    kept = operator.make("a", call_back("a", NOON, 15)).value
    needed = (NotAllowed(permission="take_calls"),)
    assert refused(lambda: doorman.keep(kept.id, kept.version)) == needed
    assert operator.keep(kept.id, kept.version).value.state is KEPT
    assert refused(lambda: doorman.make("b", call_back("b", NOON, 15))) == needed


def test_each_way_to_end_one_takes_it_off_the_list(
    desk: Desk, promises: PromiseService, make: Make, clock: Clock
) -> None:
    kept, broken, renewed = make("a"), make("b"), make("c")
    later = clock.at + timedelta(hours=1)
    assert promises.keep(kept.id, kept.version).value.state is KEPT
    done = promises.break_(broken.id, broken.version, " the line was dead ").value
    assert (done.state, done.reason, done.closed_at) == (BROKEN, "the line was dead", NOON)
    new = promises.renew(renewed.id, renewed.version, later, "she was out").value
    assert (new.details.due_at, new.renews, new.details.text) == (later, renewed.id, "c")
    assert promises.open().value == [new]
    assert deeds(desk)[3:] == [
        Deed.PROMISE_KEPT,
        Deed.PROMISE_BROKEN,
        Deed.PROMISE_RENEWED,
        Deed.PROMISE_MADE,
    ]


def test_broken_and_renewed_ask_for_a_reason(promises: PromiseService, make: Make) -> None:
    made = make()
    later = made.details.due_at + QUARTER
    missing = (Missing(field="reason"),)
    assert refused(lambda: promises.break_(made.id, made.version, " ")) == missing
    assert refused(lambda: promises.renew(made.id, made.version, later, "")) == missing
    past = (PromiseInThePast(field="due_at"),)
    assert refused(lambda: promises.renew(made.id, made.version, NOON, "late")) == past
    assert promises.open().value == [made]


def test_two_desks_end_the_same_promise_once(
    desk: Desk, promises: PromiseService, make: Make
) -> None:
    made = make()
    other = PromiseService(replace(desk, workstation="other"))
    promises.keep(made.id, made.version)
    over = (PromiseOver(state=KEPT),)
    assert refused(lambda: other.keep(made.id, made.version)) == over
    assert refused(lambda: other.break_(made.id, made.version, "late")) == over
    later = made.details.due_at + QUARTER
    assert refused(lambda: other.renew(made.id, made.version, later, "late")) == over


def test_what_was_ended_and_opened_again_meanwhile_is_read_anew_first(
    promises: PromiseService, make: Make
) -> None:
    made = make()
    kept = promises.keep(made.id, made.version).value
    opened = promises.reopen(kept.id, kept.version).value
    assert opened.state is PromiseState.OPEN
    assert opened.closed_at is None
    assert refused(lambda: promises.keep(made.id, made.version)) == (ChangedMeanwhile(),)
    assert refused(lambda: promises.reopen(made.id, kept.version)) == (ChangedMeanwhile(),)
    assert promises.keep(made.id, opened.version).value.state is KEPT


def test_a_renewal_is_taken_back_whole(promises: PromiseService, make: Make) -> None:
    made = make()
    promises.renew(made.id, made.version, made.details.due_at + QUARTER, "she was out")
    promises.reopen(made.id, made.version + 1)
    (opened,) = promises.open().value
    assert (opened.id, opened.details.due_at) == (made.id, made.details.due_at)


def test_a_renewal_that_was_kept_is_not_taken_back(promises: PromiseService, make: Make) -> None:
    made = make()
    new = promises.renew(made.id, made.version, made.details.due_at + QUARTER, "out").value
    promises.keep(new.id, new.version)
    taken_back = refused(lambda: promises.reopen(made.id, made.version + 1))
    assert taken_back == (PromiseOver(state=KEPT),)


def test_the_week_counts_what_ended_in_it(
    promises: PromiseService, make: Make, clock: Clock
) -> None:
    for end in (KEPT, KEPT, KEPT, BROKEN, RENEWED):
        finish(promises, make(), end, clock)
    clock.at += timedelta(hours=1)
    (overdue,) = promises.open().value
    finish(promises, overdue, RENEWED, clock)
    assert promises.kept_share(TODAY, TODAY).value == (3, 5)
    yesterday = TODAY - timedelta(days=1)
    assert promises.kept_share(yesterday, yesterday).value == (0, 0)


def finish(promises: PromiseService, made: Promise, state: PromiseState, clock: Clock) -> None:
    if state is KEPT:
        promises.keep(made.id, made.version)
    elif state is BROKEN:
        promises.break_(made.id, made.version, "why")
    else:
        promises.renew(made.id, made.version, clock.at + QUARTER, "why")


@pytest.mark.parametrize("zone", [ZoneInfo("Europe/Budapest"), ZoneInfo("Asia/Almaty")])
def test_days_are_those_of_the_office(desk: Desk, clock: Clock, zone: tzinfo) -> None:
    clock.at = datetime(2026, 11, 18, 0, 20, tzinfo=zone)
    promises = PromiseService(desk)
    made = promises.make("u", call_back("Varga Lili", clock.at, 15)).value
    assert made.details.due_at.utcoffset() == clock.at.utcoffset()
    kept = promises.keep(made.id, made.version).value
    assert kept.closed_at == clock.at
    day = clock.at.date()
    assert promises.kept_share(day, day).value == (1, 1)
    assert day != clock.at.astimezone(UTC).date()


def test_who_only_looks_may_not_end_one(desk: Desk, make: Make) -> None:
    made = make()
    looking = Actor(name="B", counter="1", permissions=PERMISSIONS[Role.EXECUTOR])
    promises = PromiseService(replace(desk, actor=lambda: looking))
    assert promises.open().value == [made]
    with pytest.raises(RefusedError):
        promises.keep(made.id, made.version)


def test_a_wait_is_told_by_its_visitor_renewed_and_kept(
    desk: Desk, promises: PromiseService
) -> None:
    visit = add_visit(desk, name="Tóth Gergely")
    with desk.change() as (session, journal):
        renew_wait(session, journal, visit, NOON + QUARTER, "")
    with desk.change() as (session, journal):
        renew_wait(session, journal, visit, NOON + 2 * QUARTER, "the meeting goes on")
    (wait,) = promises.open().value
    assert (wait.details.text, wait.details.kind) == ("Tóth Gergely", PromiseKind.WAIT)
    assert wait.details.due_at == NOON + 2 * QUARTER
    with desk.change() as (session, journal):
        closed = close_wait(session, journal, visit, served=True)
        assert closed == wait.id
        assert close_wait(session, journal, visit, served=True) is None
    assert promises.kept_share(TODAY, TODAY).value == (1, 1)
    with desk.change() as (session, journal):
        reopen_wait(session, journal, wait.id)
    assert [each.id for each in promises.open().value] == [wait.id]


def test_who_was_shown_in_too_late_or_went_was_promised_wrongly(
    desk: Desk, promises: PromiseService, clock: Clock
) -> None:
    late, gone = add_visit(desk, name="A"), add_visit(desk, name="B")
    with desk.change() as (session, journal):
        for visit in (late, gone):
            renew_wait(session, journal, visit, NOON + QUARTER, "")
        close_wait(session, journal, gone, served=False)
    clock.at += timedelta(minutes=16)
    with desk.change() as (session, journal):
        close_wait(session, journal, late, served=True)
    assert promises.kept_share(TODAY, TODAY).value == (0, 2)


def test_the_same_promise_of_another_service_is_written_once(desk: Desk) -> None:
    details = call_back("Varga Lili", NOON, 15)
    with desk.change() as (session, journal):
        first = make_promise(session, journal, "u", details)
        assert make_promise(session, journal, "u", details) == first
    with desk.database.read() as connection:
        (due,) = connection.scalars(select(PromiseRow.due_at)).all()
    assert due.utcoffset() == timedelta(0)
