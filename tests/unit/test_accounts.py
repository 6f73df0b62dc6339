"""The rules of accounts and passwords, by table."""

from datetime import timedelta

import pytest

from desk_gui.domain.accounts import (
    LONGEST_WAIT,
    AccountDetails,
    NoRole,
    ShortLogin,
    Weakness,
    WeakPassword,
    clean_account,
    keeps_a_manager,
    login_key,
    remaining,
    wait_after,
)
from desk_gui.domain.actors import Role
from desk_gui.domain.passwords import CODE_BITS, clean_password, normalised, read_code, write_code
from desk_gui.domain.refusals import Missing, Refusal, RefusedError, TooLong, UnreadableText
from tests.conftest import NOON

CLERK = AccountDetails(login="asel", name="Асқарова Ә. М.", roles=frozenset({Role.CLERK}))
MANAGER = AccountDetails(login="olga", name="Петренко О. В.", roles=frozenset({Role.MANAGER}))


def refusals(details: AccountDetails) -> set[Refusal]:
    with pytest.raises(RefusedError) as refused:
        clean_account(details)
    return set(refused.value.refusals)


@pytest.mark.parametrize(
    ("login", "refusal"),
    [
        ("", Missing(field="login")),
        (" \u200b ", Missing(field="login")),
        ("а", ShortLogin(field="login", least=2)),
        ("——", ShortLogin(field="login", least=2)),
        ("x" * 61, TooLong(field="login", limit=60)),
        ("щ" * 60, TooLong(field="login", limit=30)),
        ("x" * 1_000_000, TooLong(field="login", limit=60)),
        ("as\x00el", UnreadableText(field="login")),
    ],
)
def test_a_login_that_cannot_be_kept(login: str, refusal: Refusal) -> None:
    assert refusals(AccountDetails(login=login, name="x", roles=CLERK.roles)) == {refusal}


def test_every_reason_is_told_at_once() -> None:
    assert refusals(AccountDetails(post="\x07")) == {
        Missing(field="login"),
        Missing(field="name"),
        UnreadableText(field="post"),
        NoRole(field="roles"),
    }


def test_details_are_kept_on_one_line_without_what_cannot_be_seen() -> None:
    typed = AccountDetails(login=" asel ", name="Асқарова\n Ә.\u202e М.", roles=CLERK.roles)
    assert clean_account(typed) == CLERK


@pytest.mark.parametrize("login", ["asel", "ASEL", "Asel ", "асел", "Әсел", "aсел"])
def test_a_login_is_one_however_it_is_written(login: str) -> None:
    assert login_key(login) == "asel"


@pytest.mark.parametrize(
    ("password", "reason"),
    [
        ("123456789", Weakness.SHORT),
        ("ә" * 9, Weakness.SHORT),
        ("1234567890", Weakness.COMMON),
        ("QwertyUIOP", Weakness.COMMON),
        ("ПАРОЛЬ12345", Weakness.COMMON),
        ("１２３４５６７８９０", Weakness.COMMON),
        ("ababababababab", Weakness.COMMON),
        ("asel.nurlanova", Weakness.OWN),
        ("АСЕЛ НУРЛАНОВА", Weakness.OWN),
        ("асқарова ә м", Weakness.OWN),
    ],
)
def test_a_password_that_would_be_guessed(password: str, reason: Weakness) -> None:
    with pytest.raises(RefusedError) as refused:
        clean_password(password, "password", "Asel Nurlanova", "Асқарова Ә. М.")
    assert refused.value.refusals == (WeakPassword(field="password", reason=reason),)


@pytest.mark.parametrize(
    ("password", "refusal"),
    [
        ("", Missing(field="new")),
        ("x1y2z3" * 34, TooLong(field="new", limit=200)),
        ("abcdefghi " * 100_000, TooLong(field="new", limit=200)),
        ("tab\tin the middle", UnreadableText(field="new")),
        ("half a letter \ud800", UnreadableText(field="new")),
    ],
)
def test_a_password_that_cannot_be_typed_again(password: str, refusal: Refusal) -> None:
    with pytest.raises(RefusedError) as refused:
        clean_password(password, "new")
    assert refused.value.refusals == (refusal,)


@pytest.mark.parametrize(
    "password",
    ["correct horse", "қара мысық 7", "😀😃😄😁😆😅😂🤣😊😇", " spaces at both ends ", "ab1" * 66],
)
def test_any_long_password_is_taken(password: str) -> None:
    assert clean_password(password, "password", "asel", "Асқарова") == password


def test_a_password_is_the_same_however_a_keyboard_composes_it() -> None:
    assert normalised("jelszo\u0301 ke\u0301t kutya") == normalised("jelszó két kutya")


@pytest.mark.parametrize(
    ("failures", "seconds"),
    [(0, 0), (1, 0), (3, 0), (4, 1), (5, 2), (6, 4), (12, 256), (13, 300), (10**9, 300)],
)
def test_wrong_passwords_slow_down(failures: int, seconds: int) -> None:
    assert wait_after(failures) == seconds


@pytest.mark.parametrize(
    ("passed", "seconds"),
    [
        (timedelta(), 4),
        (timedelta(seconds=1.5), 3),
        (timedelta(seconds=4), 0),
        (timedelta(days=400), 0),
        (timedelta(seconds=-1), 4),
        (timedelta(hours=-1), 4),
        (timedelta(days=-400), 4),
    ],
)
def test_what_is_left_to_wait_is_never_more_than_the_wait(passed: timedelta, seconds: int) -> None:
    assert remaining(6, NOON, NOON + passed) == seconds


def test_no_wait_is_longer_than_the_longest() -> None:
    assert max(map(wait_after, range(2000))) == LONGEST_WAIT


@pytest.mark.parametrize(
    ("accounts", "kept"),
    [
        ([], False),
        ([CLERK], False),
        ([CLERK, MANAGER], True),
        ([AccountDetails(roles=MANAGER.roles, active=False)], False),
    ],
)
def test_a_manager_has_to_stay(accounts: list[AccountDetails], kept: bool) -> None:
    assert keeps_a_manager(accounts) is kept


CODE = write_code(0x1_23456_789AB_CDEF0_12345_6789A_BCDEF % 2**CODE_BITS)


def test_a_code_is_five_groups_of_letters_no_one_takes_for_another() -> None:
    assert [len(group) for group in CODE.split("-")] == [5] * 5
    assert not set(CODE) & set("ILOU")
    assert read_code(CODE) == CODE.replace("-", "")
    assert write_code(0) == "-".join(["00000"] * 5)
    assert write_code(2**CODE_BITS - 1) == "-".join(["ZZZZZ"] * 5)


@pytest.mark.parametrize(
    "typed",
    [
        "01017-00000-11111-ABCDE-ZZZZZ",
        "OIol7 ooooo iilLI abcde zzzzz",
        " 0101700000111 11ABCDEZZZZZ\n",
        "0-1—0–1-7 00000 11111 ABCDE ＺＺＺＺＺ",
    ],
)
def test_a_code_is_read_however_it_is_typed(typed: str) -> None:
    assert read_code(typed) == "010170000011111ABCDEZZZZZ"


@pytest.mark.parametrize("typed", ["", "0101", "U" * 25, "0" * 24, "0" * 26, "٠" * 25, "0" * 10**6])
def test_what_is_no_code_is_refused(typed: str) -> None:
    with pytest.raises(RefusedError):
        read_code(typed)
