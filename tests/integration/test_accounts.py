"""Signing in, guessing, recovering, and what a manager does with accounts, on both databases."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta
from functools import partial
from uuid import uuid4

import pytest
from sqlalchemy import select

from desk_gui.db.engine import Database, open_database, open_read_only
from desk_gui.db.tables import AccountRow, AuditRow
from desk_gui.domain.accounts import (
    LONGEST_WAIT,
    AccountDetails,
    AccountsExist,
    LastManager,
    LoginTaken,
    NoRole,
    RecoveryRefused,
    RefusedSignIn,
    TooSoon,
    Weakness,
    WeakPassword,
    WrongPassword,
)
from desk_gui.domain.actors import EVERYTHING, Permission, Role, permissions_of
from desk_gui.domain.audit import Deed
from desk_gui.domain.refusals import ChangedMeanwhile, Missing, NotAllowed, Refusal, RefusedError
from desk_gui.services.access import Desk
from desk_gui.services.changes import Topic
from tests.accounts import CLERK, FIRST, MANAGER, OWN, PASSWORD, Entrance, QuickHasher
from tests.conftest import Clock

WRONG = WrongPassword(field="password")
SECOND = replace(MANAGER, login="marta", name="Kovács Márta")
UID = "one and the same uid"


@pytest.fixture
def entrance(database: Database, clock: Clock) -> Entrance:
    # Made from a bare desk: its own attendance says who acts.
    return Entrance(Desk(database, lambda: None, clock, "desk-2"))  # type: ignore[arg-type, return-value]


@pytest.fixture
def office(entrance: Entrance) -> Entrance:
    """An office with a manager, who is signed in, and a clerk."""
    entrance.set_up()
    entrance.add()
    return entrance


def refusals(action: Callable[[], object]) -> tuple[Refusal, ...]:
    with pytest.raises(RefusedError) as refused:
        action()
    return refused.value.refusals


def deeds(entrance: Entrance) -> list[tuple[str, int | None, int | None]]:
    query = select(AuditRow.deed, AuditRow.account_id, AuditRow.subject_id).order_by(AuditRow.id)
    with entrance.desk.database.read() as connection:
        return [(deed, account, subject) for deed, account, subject in connection.execute(query)]


def later(entrance: Entrance, seconds: float) -> None:
    assert isinstance(entrance.desk.now, Clock)
    entrance.desk.now.at += timedelta(seconds=seconds)


def guess(entrance: Entrance, times: int, login: str = "asel") -> None:
    """Type wrong passwords, each as late as it has to be."""
    for _ in range(times):
        later(entrance, LONGEST_WAIT)
        assert refusals(lambda: entrance.accounts.sign_in(login, "guess")) == (WRONG,)


def test_the_first_start_makes_a_manager_and_signs_them_in(entrance: Entrance) -> None:
    assert entrance.attendance.actor().permissions == frozenset()
    outcome = entrance.accounts.set_up(UID, replace(MANAGER, roles=frozenset()), PASSWORD)
    account = outcome.value.account
    assert outcome.changed == {Topic.ACCOUNTS}
    assert account.roles == {Role.MANAGER}
    assert account.has_recovery
    assert not account.must_change
    actor = entrance.attendance.actor()
    assert (actor.name, actor.counter, actor.account) == (MANAGER.name, "2", account.id)
    assert actor.permissions == EVERYTHING
    assert deeds(entrance) == [
        (Deed.ACCOUNT_ADDED, account.id, account.id),
        (Deed.SIGNED_IN, account.id, account.id),
    ]


def test_nobody_makes_a_second_first_manager(office: Entrance) -> None:
    again = partial(office.accounts.set_up, str(uuid4()), SECOND, PASSWORD)
    assert refusals(again) == (AccountsExist(),)
    assert len(office.accounts.accounts().value) == 2


def test_the_same_first_start_again_makes_one_manager_and_a_code_that_works(
    entrance: Entrance,
) -> None:
    first = entrance.accounts.set_up(UID, MANAGER, PASSWORD).value
    second = entrance.accounts.set_up(UID, MANAGER, PASSWORD).value
    assert second.account.id == first.account.id
    recover = entrance.accounts.recover
    refused = refusals(lambda: recover("olga", first.recovery_code, OWN))
    assert refused == (RecoveryRefused(field="code"),)
    assert recover("olga", second.recovery_code, OWN).value.account.id == first.account.id


def test_a_first_start_again_needs_its_password(entrance: Entrance) -> None:
    entrance.accounts.set_up(UID, MANAGER, PASSWORD)
    again = partial(entrance.accounts.set_up, UID, MANAGER, OWN)
    assert refusals(again) == (AccountsExist(),)


def test_two_first_starts_at_one_moment_make_one_manager(entrance: Entrance) -> None:
    others = [entrance.beside(f"desk-{number}") for number in range(4)]

    def start(each: Entrance) -> bool:
        try:
            each.set_up()
        except RefusedError:
            return False
        return True

    with ThreadPoolExecutor(4) as threads:
        made = list(threads.map(start, others))
    assert sorted(made) == [False, False, False, True]


def test_every_mistake_of_a_first_start_is_told_at_once(entrance: Entrance) -> None:
    refused = refusals(lambda: entrance.accounts.set_up(UID, AccountDetails(login="a"), "short"))
    assert {each.field for each in refused} == {"login", "name", "password"}
    assert deeds(entrance) == []


def test_a_clerk_signs_in_and_chooses_a_password_before_anything_else(office: Entrance) -> None:
    account = office.accounts.sign_in("ӘСЕЛ", FIRST).value
    assert account.must_change
    assert office.attendance.actor().permissions == {Permission.USE_DESK}
    changed = office.accounts.change_password(FIRST, OWN).value
    assert not changed.must_change
    assert office.attendance.actor().permissions == permissions_of([Role.CLERK])
    assert refusals(lambda: office.accounts.sign_in("asel", FIRST)) == (WRONG,)
    assert office.accounts.sign_in("asel", OWN).value.id == account.id


@pytest.mark.parametrize(
    ("old", "new", "refusal"),
    [
        ("guess", OWN, WrongPassword(field="old")),
        (FIRST, FIRST, WeakPassword(field="new", reason=Weakness.SAME)),
        (FIRST, "асқарова ә м", WeakPassword(field="new", reason=Weakness.OWN)),
        (FIRST, "", Missing(field="new")),
    ],
)
def test_a_password_that_cannot_be_chosen(
    office: Entrance, old: str, new: str, refusal: Refusal
) -> None:
    office.accounts.sign_in("asel", FIRST)
    assert refusals(lambda: office.accounts.change_password(old, new)) == (refusal,)
    assert office.accounts.sign_in("asel", FIRST).value.must_change


def test_two_clerks_take_turns_at_one_counter(office: Entrance) -> None:
    office.accounts.sign_in("asel", FIRST)
    office.accounts.sign_in("olga", PASSWORD)
    assert office.attendance.actor().name == MANAGER.name
    office.attendance.leave()
    assert office.attendance.account is None
    assert refusals(lambda: office.accounts.unlock(PASSWORD))[0] == NotAllowed(
        permission=Permission.USE_DESK.value
    )


def test_who_is_signed_in_unlocks_with_their_own_password_only(office: Entrance) -> None:
    assert refusals(lambda: office.accounts.unlock(FIRST)) == (WRONG,)
    assert office.accounts.unlock(PASSWORD).value.login == "olga"


def test_an_unknown_login_is_compared_too_and_told_the_same(office: Entrance) -> None:
    before = office.hasher.verified
    for login in ("asel", "nobody", "", "\x00", "x" * 1_000_000):
        guess(office, 1, login)
    assert office.hasher.verified - before == 5
    assert [deed for deed, _, subject in deeds(office) if subject is None] == [
        Deed.SIGN_IN_REFUSED
    ] * 4


@pytest.mark.parametrize("password", ["", "\ud800", "x" * 1_000_000, "\x00", FIRST.upper()])
def test_whatever_is_typed_as_a_password_is_just_wrong(office: Entrance, password: str) -> None:
    assert refusals(lambda: office.accounts.sign_in("asel", password)) == (WRONG,)


def test_a_wrong_password_stays_in_the_audit(office: Entrance) -> None:
    clerk = office.accounts.accounts().value[0]
    guess(office, 1)
    manager = office.attendance.account
    assert manager is not None
    assert deeds(office)[-1] == (Deed.SIGN_IN_REFUSED, manager.id, clerk.id)
    office.accounts.sign_in("asel", FIRST)
    assert deeds(office)[-1] == (Deed.SIGNED_IN, clerk.id, clerk.id)


def test_wrong_passwords_slow_down_and_the_right_one_has_to_wait_too(office: Entrance) -> None:
    guess(office, 4)
    sign_in = partial(office.accounts.sign_in, "asel", FIRST)
    before = office.hasher.verified
    assert refusals(sign_in) == (TooSoon(field="password", seconds=1),)
    assert office.hasher.verified == before
    guess(office, 1)
    assert refusals(sign_in) == (TooSoon(field="password", seconds=2),)
    later(office, 2)
    assert sign_in().value.login == "asel"
    guess(office, 3)
    assert sign_in().value.login == "asel"


def test_slowing_down_survives_a_restart_and_holds_everywhere(
    office: Entrance, database_url: str
) -> None:
    guess(office, 6)
    reopened = open_database(database_url)
    elsewhere = Entrance(replace(office.desk, database=reopened))
    try:
        refused = refusals(lambda: elsewhere.accounts.sign_in("asel", FIRST))
    finally:
        reopened.close()
    assert refused == (TooSoon(field="password", seconds=4),)


def test_one_who_mistypes_holds_up_nobody_else(office: Entrance) -> None:
    guess(office, 9)
    assert office.accounts.sign_in("olga", PASSWORD).value.login == "olga"


def test_a_clock_set_back_makes_nobody_wait_longer_than_the_wait(office: Entrance) -> None:
    guess(office, 13)
    later(office, -86_400)
    sign_in = partial(office.accounts.sign_in, "asel", FIRST)
    assert refusals(sign_in) == (TooSoon(field="password", seconds=300),)
    office.steady.at += 299.5
    assert refusals(sign_in) == (TooSoon(field="password", seconds=1),)
    office.steady.at += 0.5
    assert sign_in().value.login == "asel"


def test_a_hash_of_another_cost_is_made_anew_at_sign_in(office: Entrance) -> None:
    stronger = Entrance(office.desk, QuickHasher(time_cost=2))
    stronger.accounts.sign_in("asel", FIRST)
    with office.desk.database.read() as connection:
        kept = connection.scalar(select(AccountRow.password).where(AccountRow.login == "asel"))
    assert ",t=2," in str(kept)
    assert stronger.accounts.sign_in("asel", FIRST).value.login == "asel"


def test_the_recovery_code_works_once_and_brings_another(entrance: Entrance) -> None:
    manager, code = entrance.set_up()
    entrance.attendance.leave()
    typed = f" {code.lower().replace('-', ' ').replace('0', 'o').replace('1', 'l')} "
    recovered = entrance.accounts.recover("olga", typed, OWN).value
    assert recovered.account.id == manager.id
    assert entrance.attendance.account == recovered.account
    refused = refusals(lambda: entrance.accounts.recover("olga", code, FIRST))
    assert refused == (RecoveryRefused(field="code"),)
    assert refusals(lambda: entrance.accounts.sign_in("olga", PASSWORD)) == (WRONG,)
    entrance.accounts.recover("olga", recovered.recovery_code, FIRST)
    assert entrance.accounts.sign_in("olga", FIRST).value.id == manager.id


@pytest.mark.parametrize("login", ["asel", "nobody", "olga"])
def test_a_code_that_is_not_in_force_is_refused_the_same_for_everyone(
    office: Entrance, login: str
) -> None:
    before = office.hasher.verified
    recover = partial(office.accounts.recover, login, "00000" * 5, OWN)
    assert refusals(recover) == (RecoveryRefused(field="code"),)
    assert office.hasher.verified - before == 1
    assert deeds(office)[-1][0] == Deed.SIGN_IN_REFUSED


def test_a_weak_password_does_not_spend_the_recovery_code(entrance: Entrance) -> None:
    _, code = entrance.set_up()
    for weak in ("short", "петренко о в"):
        refused = refusals(partial(entrance.accounts.recover, "olga", code, weak))
        assert refused[0].field == "new_password"
    assert entrance.accounts.recover("olga", code, OWN).value.recovery_code != code


def test_a_manager_gets_another_code_by_the_password(office: Entrance) -> None:
    assert refusals(lambda: office.accounts.new_recovery_code("guess")) == (WRONG,)
    code = office.accounts.new_recovery_code(PASSWORD).value
    office.attendance.leave()
    assert office.accounts.recover("olga", code, OWN).value.account.login == "olga"


def test_the_list_at_the_door_has_who_may_come_in(office: Entrance) -> None:
    clerk, manager = office.accounts.accounts().value
    office.accounts.change(clerk.id, clerk.version, replace(clerk.details, active=False))
    office.attendance.leave()
    assert office.accounts.names().value == [(manager.login, manager.name)]


def test_who_is_inactive_does_not_come_in_and_is_told_no_more_than_others(
    office: Entrance,
) -> None:
    clerk = office.accounts.accounts().value[0]
    off = office.accounts.change(clerk.id, clerk.version, replace(clerk.details, active=False))
    assert refusals(lambda: office.accounts.sign_in("asel", FIRST)) == (WRONG,)
    office.accounts.change(clerk.id, off.value.version, clerk.details)
    assert office.accounts.sign_in("asel", FIRST).value.active


def test_the_same_addition_twice_adds_once(office: Entrance) -> None:
    first = office.accounts.add(UID, SECOND, FIRST).value
    again = office.accounts.add(UID, SECOND, FIRST)
    assert (again.value, again.changed) == (first, frozenset())
    assert first.must_change


@pytest.mark.parametrize("login", ["asel", "ӘСЕЛ", "Asel"])
def test_a_login_belongs_to_one(office: Entrance, login: str) -> None:
    taken = (LoginTaken(field="login"),)
    assert refusals(lambda: office.add(replace(SECOND, login=login))) == taken
    manager = office.accounts.accounts().value[1]
    to_taken = replace(manager.details, login=login)
    assert refusals(lambda: office.accounts.change(manager.id, manager.version, to_taken)) == taken


def test_a_change_says_which_fields_and_nothing_of_what_is_in_them(office: Entrance) -> None:
    clerk = office.accounts.accounts().value[0]
    details = replace(clerk.details, name="Серікова Ә. М.", roles=frozenset({Role.EXECUTOR}))
    changed = office.accounts.change(clerk.id, clerk.version, details).value
    assert (changed.name, changed.roles) == (details.name, details.roles)
    with office.desk.database.read() as connection:
        last = connection.execute(select(AuditRow).order_by(AuditRow.id.desc()).limit(1)).one()
    assert (last.deed, last.fields) == (Deed.ACCOUNT_CHANGED, "name,roles")
    assert refusals(lambda: office.accounts.change(clerk.id, clerk.version, CLERK)) == (
        ChangedMeanwhile(),
    )


def test_an_account_keeps_a_role(office: Entrance) -> None:
    clerk = office.accounts.accounts().value[0]
    none = replace(clerk.details, roles=frozenset())
    refused = refusals(lambda: office.accounts.change(clerk.id, clerk.version, none))
    assert refused == (NoRole(field="roles"),)


@pytest.mark.parametrize(
    "without", [{"active": False}, {"roles": frozenset({Role.CLERK, Role.SUPERVISOR})}]
)
def test_the_last_manager_stays(office: Entrance, without: dict[str, object]) -> None:
    manager = office.accounts.accounts().value[1]
    gone = replace(manager.details, **without)  # type: ignore[arg-type]
    change = partial(office.accounts.change, manager.id, manager.version, gone)
    assert refusals(change) == (LastManager(),)
    office.add(SECOND)
    change()
    assert not office.attendance.actor().may(Permission.MANAGE_ACCOUNTS)


def test_two_managers_cannot_put_each_other_out_at_one_moment(office: Entrance) -> None:
    office.add(SECOND)
    both = [each for each in office.accounts.accounts().value if Role.MANAGER in each.roles]
    manager = office.attendance.account
    assert manager is not None

    def put_out(index: int) -> bool:
        here = office.beside(f"desk-{index}")
        here.attendance.admit(manager)
        off = replace(both[index].details, active=False)
        try:
            here.accounts.change(both[index].id, both[index].version, off)
        except RefusedError:
            return False
        return True

    with ThreadPoolExecutor(2) as threads:
        assert sorted(threads.map(put_out, range(2))) == [False, True]


def test_a_given_password_has_to_be_changed_and_ends_the_waiting(office: Entrance) -> None:
    guess(office, 9)
    clerk = office.accounts.accounts().value[0]
    office.accounts.reset_password(clerk.id, clerk.version, OWN)
    assert office.accounts.sign_in("asel", OWN).value.must_change


def test_the_manager_sees_wrong_passwords_until_they_say_so(office: Entrance) -> None:
    guess(office, 2)
    guess(office.beside("desk-1"), 3)
    last = office.desk.now()
    guess(office, 1, "nobody")
    clerk, unknown = CLERK.name, ""
    assert [
        (each.name, each.workstation, each.count)
        for each in office.accounts.refused_since_last_visit().value
    ] == [(unknown, "desk-2", 1), (clerk, "desk-1", 3), (clerk, "desk-2", 2)]
    seen = RefusedSignIn(name=clerk, at=last, workstation="desk-1", count=3)
    assert seen in office.accounts.refused_since_last_visit().value
    office.accounts.unlock(PASSWORD)
    assert len(office.accounts.refused_since_last_visit().value) == 3
    office.accounts.mark_refused_seen()
    assert office.accounts.refused_since_last_visit().value == []


def test_another_desk_hears_that_an_account_is_taken_away(office: Entrance) -> None:
    there = office.beside("desk-1")
    clerk = there.accounts.sign_in("asel", FIRST).value
    office.accounts.change(clerk.id, clerk.version, replace(clerk.details, active=False))
    assert there.accounts.refresh().value is None
    assert there.attendance.actor().permissions == frozenset()
    assert office.accounts.refresh().value is not None


def test_a_database_open_to_read_only_is_looked_at_after_signing_in(
    office: Entrance, database_url: str
) -> None:
    reader = open_read_only(database_url)
    looking = Entrance(replace(office.desk, database=reader))
    try:
        assert refusals(partial(looking.accounts.sign_in, "asel", "guess")) == (WRONG,)
        assert looking.accounts.sign_in("olga", PASSWORD).value.login == "olga"
    finally:
        reader.close()
    assert looking.attendance.actor().may(Permission.READ_HISTORY)
