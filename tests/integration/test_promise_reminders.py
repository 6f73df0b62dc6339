"""Reminders of promises: each rings once, on one desk, whatever happens to clocks and programs."""

from collections import Counter
from contextlib import ExitStack, closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from multiprocessing.connection import Connection
from uuid import uuid4
from zoneinfo import ZoneInfo

import pytest

from desk_gui.db.engine import open_database
from desk_gui.domain.actors import EVERYTHING, AccountId, Actor
from desk_gui.domain.languages import Country
from desk_gui.domain.office import Office, parse_hours
from desk_gui.domain.promise_times import is_reminding
from desk_gui.domain.promises import (
    Promise,
    PromiseChannel,
    PromiseDetails,
    PromiseInThePast,
    PromiseKind,
)
from desk_gui.domain.refusals import RefusedError
from desk_gui.services.access import Desk
from desk_gui.services.office import OfficeService
from desk_gui.services.promise_reminders import GRACE
from desk_gui.services.promises import PromiseService
from tests.accounts import CLERK, Entrance
from tests.calls import Telephone, telephone
from tests.conftest import NOON, Clock
from tests.faults.long_deeds import doing
from tests.standing import NINE

__all__ = ["telephone"]

MINUTE = timedelta(minutes=1)
HU = ZoneInfo("Europe/Budapest")
MANY = 50


@pytest.fixture
def promises(desk: Desk) -> PromiseService:
    return PromiseService(replace(desk, workstation="desk 1"))


@pytest.fixture
def other(desk: Desk) -> PromiseService:
    return PromiseService(replace(desk, workstation="desk 2"))


def promised(promises: PromiseService, at: datetime, owner: AccountId | None = None) -> Promise:
    details = PromiseDetails(
        kind=PromiseKind.CALL_BACK,
        text="Varga Lili",
        due_at=at,
        channel=PromiseChannel.PHONE,
        owner=owner,
    )
    return promises.make(str(uuid4()), details).value


def rang(promises: PromiseService) -> list[int]:
    return [each.id for each in promises.due_reminders().value]


def test_it_rings_ten_minutes_before_once_on_one_desk(
    promises: PromiseService, other: PromiseService, clock: Clock
) -> None:
    made = promised(promises, NOON + 30 * MINUTE)
    assert made.reminds_at == NOON + 20 * MINUTE
    clock.at = NOON + 19 * MINUTE
    assert rang(promises) == rang(other) == []
    clock.at += MINUTE
    assert rang(other) == [made.id]
    assert rang(promises) == rang(other) == []
    (told,) = promises.open().value
    assert (told.reminded_at, told.reminded_by) == (clock.at, "desk 2")
    assert is_reminding(told, clock.at)
    assert promises.keep(told.id, made.version).value.closed_at == clock.at


def test_what_has_ended_rings_no_more_and_opened_again_it_does(
    promises: PromiseService, clock: Clock
) -> None:
    made = promised(promises, NOON + 30 * MINUTE)
    kept = promises.keep(made.id, made.version).value
    clock.at += 25 * MINUTE
    assert rang(promises) == []
    promises.reopen(kept.id, kept.version)
    assert rang(promises) == [made.id]


def test_a_renewed_promise_rings_before_its_new_time(
    promises: PromiseService, clock: Clock
) -> None:
    made = promised(promises, NOON + 30 * MINUTE)
    new = promises.renew(made.id, made.version, NOON + 60 * MINUTE, "she was out").value
    clock.at += 49 * MINUTE
    assert rang(promises) == []
    clock.at += MINUTE
    assert rang(promises) == [new.id]


def test_put_off_it_stays_put_off_over_a_restart_and_rings_again(
    desk: Desk, promises: PromiseService, clock: Clock, database_url: str
) -> None:
    made = promised(promises, NOON + 30 * MINUTE)
    clock.at += 20 * MINUTE
    assert rang(promises) == [made.id]
    put_off = promises.snooze(made.id, 5).value
    assert put_off.reminds_at == clock.at + 5 * MINUTE
    assert not is_reminding(put_off, clock.at)
    desk.database.close()
    with closing(open_database(database_url)) as database:
        again = PromiseService(replace(desk, database=database))
        assert [each.reminds_at for each in again.open().value] == [put_off.reminds_at]
        clock.at += 4 * MINUTE
        assert rang(again) == []
        clock.at += MINUTE
        assert rang(again) == [made.id]
        assert rang(again) == []


def test_claimed_by_a_program_that_died_it_still_shows(
    desk: Desk, promises: PromiseService, clock: Clock, database_url: str
) -> None:
    made = promised(promises, NOON + 30 * MINUTE)
    clock.at += 25 * MINUTE
    promises.due_reminders()
    desk.database.close()
    with closing(open_database(database_url)) as database:
        (told,) = PromiseService(replace(desk, database=database)).open().value
    assert told.id == made.id
    assert is_reminding(told, clock.at)


@pytest.mark.parametrize("until", [NOON, NOON - MINUTE])
def test_it_is_put_off_to_a_time_that_comes(promises: PromiseService, until: datetime) -> None:
    made = promised(promises, NOON + 30 * MINUTE)
    with pytest.raises(RefusedError) as refused:
        promises.snooze(made.id, until=until)
    assert refused.value.refusals == (PromiseInThePast(field="until"),)


@pytest.mark.parametrize(("minutes", "rings_again"), [(10, True), (25, False)])
def test_putting_off_is_taken_back_and_does_not_ring_twice(
    promises: PromiseService, clock: Clock, minutes: int, rings_again: bool
) -> None:
    made = promised(promises, NOON + 30 * MINUTE)
    clock.at += minutes * MINUTE
    promises.due_reminders()
    promises.snooze(made.id, until=NOON + timedelta(days=1))
    assert promises.wake(made.id).value.reminds_at == NOON + 20 * MINUTE
    assert rang(promises) == []
    clock.at = NOON + 26 * MINUTE
    assert rang(promises) == ([made.id] if rings_again else [])


def test_a_clock_put_back_an_hour_neither_rings_twice_nor_loses_one(
    promises: PromiseService, clock: Clock
) -> None:
    clock.at = NOON + 60 * MINUTE
    rung, waiting = (promised(promises, clock.at + minutes * MINUTE) for minutes in (5, 30))
    assert rang(promises) == [rung.id]
    clock.at = NOON
    assert rang(promises) == []
    promises.snooze(rung.id, 5)
    clock.at += 5 * MINUTE
    assert rang(promises) == [rung.id]
    clock.at = NOON + 80 * MINUTE
    assert rang(promises) == [waiting.id]


def test_a_week_with_a_holiday_and_the_change_to_winter_time(
    desk: Desk, promises: PromiseService, clock: Clock
) -> None:
    """Thursday to Monday, looked at every five minutes; Friday is a holiday, one night longer."""
    hours = (parse_hours("07:30-16:30"),) * 5 + (None, None)
    OfficeService(desk).save(Office(name="Iroda", index="1000", country=Country.HU, hours=hours))
    clock.at = datetime(2026, 10, 22, 15, 30, tzinfo=HU)
    due = (
        datetime(2026, 10, 22, 16, 0, tzinfo=HU),
        datetime(2026, 10, 25, 2, 30, tzinfo=HU),
        datetime(2026, 10, 25, 2, 30, tzinfo=HU, fold=1),
        promises.default_due(PromiseKind.CALL_BACK).value,
    )
    made = [promised(promises, each) for each in due]
    times: dict[int, datetime] = {}
    now, end = clock.at.astimezone(UTC), datetime(2026, 10, 26, 18, 0, tzinfo=UTC)
    while now < end:
        clock.at = now.astimezone(HU)
        for key in rang(promises):
            assert key not in times
            times[key] = now
        now += 5 * MINUTE
    assert [times[each.id] for each in made] == [each.astimezone(UTC) - 10 * MINUTE for each in due]
    assert [each.id for each in promises.open().value] == [each.id for each in made]


def test_a_reminder_is_left_to_the_desk_its_owner_sits_at(desk: Desk, clock: Clock) -> None:
    first = Entrance(replace(desk, workstation="desk 1"))
    first.set_up()
    clerk = first.add(CLERK)
    second = first.beside("desk 2")
    second.attendance.admit(replace(clerk, must_change=False))
    here, there = PromiseService(first.desk), PromiseService(second.desk)
    theirs, ours = (promised(here, NOON + 20 * MINUTE, owner) for owner in (clerk.id, None))
    clock.at += 10 * MINUTE
    assert rang(here) == [ours.id]
    assert rang(there) == [theirs.id]
    clock.at += MINUTE
    handed = here.hand_on(ours.id, ours.version, clerk.id).value
    assert rang(here) == []
    assert rang(there) == [ours.id]
    here.hand_on(handed.id, handed.version, None)
    assert rang(here) == rang(there) == []


def test_where_the_owner_is_not_there_another_desk_rings(desk: Desk, clock: Clock) -> None:
    first = Entrance(replace(desk, workstation="desk 1"))
    first.set_up()
    clerk = first.add(CLERK)
    promises = PromiseService(first.desk)
    theirs = promised(promises, NOON + 20 * MINUTE, clerk.id)
    clock.at += 10 * MINUTE
    assert rang(promises) == []
    clock.at += GRACE
    assert rang(promises) == [theirs.id]


def _ring(channel: Connection, url: str, name: str) -> None:
    """Claim what is due until nothing more is, once the other desk is ready too."""
    actor = Actor(name=name, counter="", permissions=EVERYTHING)
    with closing(open_database(url)) as database:
        promises = PromiseService(
            Desk(database, lambda: actor, lambda: NOON + 60 * MINUTE, workstation=name)
        )
        channel.send("ready")
        channel.recv()
        found: list[int] = []
        while claimed := [each.id for each in promises.due_reminders().value]:
            found += claimed
        channel.send(found)


def _two_desks(url: str) -> list[list[int]]:
    with ExitStack() as at_work:
        desks = [at_work.enter_context(doing(_ring, url, f"desk {n}")) for n in (1, 2)]
        assert [desk.recv() for desk in desks] == ["ready"] * 2
        for desk in desks:
            desk.send("go")
        return [desk.recv() for desk in desks]


def test_two_programs_on_one_database_ring_for_each_promise_once(
    promises: PromiseService, database_url: str
) -> None:
    made = [promised(promises, NOON + 30 * MINUTE) for _ in range(MANY)]
    rung = Counter(key for desk in _two_desks(database_url) for key in desk)
    assert rung == Counter(each.id for each in made)
    names = {each.reminded_by for each in promises.open().value}
    assert names <= {"desk 1", "desk 2"}


def test_more_than_one_look_takes_are_rung_for_at_the_next(
    promises: PromiseService, clock: Clock
) -> None:
    made = [promised(promises, NOON + 30 * MINUTE) for _ in range(210)]
    clock.at += 60 * MINUTE
    looks = [rang(promises) for _ in range(3)]
    assert [len(look) for look in looks] == [100, 100, 10]
    assert [key for look in looks for key in look] == [each.id for each in made]


def test_a_call_that_is_put_right_reminds_before_its_new_time(
    telephone: Telephone, clock: Clock
) -> None:
    call = telephone.leave(promised_at=NINE + 60 * MINUTE)
    assert telephone.promise(call).reminds_at == NINE + 50 * MINUTE
    clock.at = NINE + 55 * MINUTE
    assert rang(telephone.promises) == [call.promise]
    message = call.details.message
    assert message is not None
    later = replace(message, promised_at=NINE + 180 * MINUTE)
    telephone.calls.change(call.id, call.version, replace(call.details, message=later))
    assert telephone.promise(call).reminds_at == NINE + 170 * MINUTE
    clock.at = NINE + 170 * MINUTE
    assert rang(telephone.promises) == [call.promise]


def test_the_number_they_rang_from_is_the_one_to_ring(telephone: Telephone) -> None:
    call = telephone.leave("06 1 765 4321", "Kovács Péter")
    assert call.promise is not None
    story = telephone.promises.story(call.promise).value
    assert story is not None
    assert (story.name, story.phone) == ("Kovács Péter", "06 1 765 4321")
