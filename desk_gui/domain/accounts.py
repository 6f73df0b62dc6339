"""Accounts: who may sign in, what may be kept of them, and how wrong passwords slow down."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from math import ceil

from desk_gui.domain.actors import (
    LONGEST_WORKER,
    AccountId,
    Permission,
    Role,
    permissions_of,
)
from desk_gui.domain.folding import fold
from desk_gui.domain.refusals import Gathered, Missing, Refusal, RefusedError, TooLong
from desk_gui.domain.texts import clean_text

SHORTEST_LOGIN = 2
LONGEST_LOGIN = 60
LONGEST_KEY = 120
LONGEST_POST = 200
_LONGEST_TYPED = 1000
FREE_TRIES = 3
"""So many wrong passwords cost no waiting: anyone mistypes."""
LONGEST_WAIT = 300
"""Seconds; longer would lock a clerk out for somebody else's mischief."""


@dataclass(frozen=True, kw_only=True)
class WrongPassword(Refusal):
    """The password is wrong, or no one signs in by this login: which of them is not told."""


@dataclass(frozen=True, kw_only=True)
class TooSoon(Refusal):
    """After several wrong passwords the next try has to wait."""

    seconds: int


@dataclass(frozen=True, kw_only=True)
class ShortLogin(Refusal):
    """The login has fewer letters and digits than are needed to tell people apart."""

    least: int


@dataclass(frozen=True, kw_only=True)
class LoginTaken(Refusal):
    """Somebody else has this login, perhaps in other letters: асел and Asel are one."""


@dataclass(frozen=True, kw_only=True)
class NoRole(Refusal):
    """An account needs a role."""


@dataclass(frozen=True, kw_only=True)
class LastManager(Refusal):
    """Without this manager nobody could look after the accounts."""


@dataclass(frozen=True, kw_only=True)
class AccountsExist(Refusal):
    """The first manager is there already; whoever comes now has to sign in."""


class Weakness(StrEnum):
    """Why a password is too easy to guess."""

    SHORT = "short"
    COMMON = "common"
    OWN = "own"
    """It is the login or the name."""
    SAME = "same"
    """It is the password that has to be replaced."""


@dataclass(frozen=True, kw_only=True)
class WeakPassword(Refusal):
    """The password would be guessed."""

    reason: Weakness


@dataclass(frozen=True, kw_only=True)
class RecoveryRefused(Refusal):
    """The recovery code is not the one in force, or there is none."""


@dataclass(frozen=True, kw_only=True)
class Account:
    """Someone who signs in; ``must_change``: somebody else chose the password."""

    id: AccountId
    login: str
    name: str
    post: str
    roles: frozenset[Role]
    active: bool
    must_change: bool
    has_recovery: bool
    version: int

    @property
    def permissions(self) -> frozenset[Permission]:
        """What they may do now: until they chose a password of their own, nearly nothing."""
        if self.must_change:
            return frozenset({Permission.USE_DESK})
        return permissions_of(self.roles)

    @property
    def details(self) -> "AccountDetails":
        """What a manager may change of it."""
        return AccountDetails(
            login=self.login,
            name=self.name,
            post=self.post,
            roles=self.roles,
            active=self.active,
        )


@dataclass(frozen=True, kw_only=True)
class AccountDetails:
    """What a manager writes down of someone who signs in."""

    login: str = ""
    name: str = ""
    post: str = ""
    roles: frozenset[Role] = frozenset()
    active: bool = True


@dataclass(frozen=True, kw_only=True)
class RefusedSignIn:
    """Wrong passwords for one account at one workstation; ``name`` is empty for an unknown login.

    ``at`` is when the last of them was typed.
    """

    name: str
    at: datetime
    workstation: str
    count: int


def clean_account(details: AccountDetails) -> AccountDetails:
    """Return the details as they are kept.

    Raises:
        RefusedError: with every reason of every field at once.
    """
    gathered = Gathered()
    clean = replace(
        details,
        login=gathered.take(lambda: _clean_login(details.login), ""),
        name=gathered.take(lambda: _clean_name(details.name), ""),
        post=gathered.take(lambda: clean_text(details.post, "post", LONGEST_POST), ""),
    )
    if not details.roles:
        gathered.add(NoRole(field="roles"))
    gathered.raise_any()
    return clean


def login_key(login: str) -> str:
    """Return what a login is looked up by: асел, Әсел and ASEL are one."""
    return fold(login[:_LONGEST_TYPED])


def keeps_a_manager(accounts: Iterable[AccountDetails]) -> bool:
    """Tell whether one of these accounts can still look after the accounts."""
    return any(each.active and Role.MANAGER in each.roles for each in accounts)


def wait_after(failures: int) -> int:
    """Return how many seconds the next try waits: three times 0, then 1, 2, 4, … up to 300."""
    doublings = failures - FREE_TRIES - 1
    if doublings < 0:
        return 0
    return min(1 << min(doublings, LONGEST_WAIT), LONGEST_WAIT)


def remaining(failures: int, last_failure: datetime, now: datetime) -> int:
    """Return how many seconds are left to wait.

    Where the clock went back since, it is the full wait, never longer.
    """
    full = wait_after(failures)
    left = ceil(full - (now - last_failure).total_seconds())
    return min(max(left, 0), full)


def _clean_login(login: str) -> str:
    clean = clean_text(login, "login", LONGEST_LOGIN)
    if not clean:
        raise RefusedError(Missing(field="login"))
    key = login_key(clean)
    if len(clean) < SHORTEST_LOGIN or len(key) < SHORTEST_LOGIN:
        raise RefusedError(ShortLogin(field="login", least=SHORTEST_LOGIN))
    if len(key) > LONGEST_KEY:
        # Letters of some scripts become several plain ones.
        raise RefusedError(TooLong(field="login", limit=len(clean) * LONGEST_KEY // len(key)))
    return clean


def _clean_name(name: str) -> str:
    clean = clean_text(name, "name", LONGEST_WORKER)
    if not clean:
        raise RefusedError(Missing(field="name"))
    return clean
