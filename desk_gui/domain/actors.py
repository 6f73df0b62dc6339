"""Who acts at the desk, and what they may do."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

from desk_gui.domain.texts import clean_text

AccountId = NewType("AccountId", int)

LONGEST_WORKER = 200
LONGEST_COUNTER = 40


class Permission(StrEnum):
    """What a service method asks for before it reads anything."""

    USE_DESK = "use_desk"
    """Whatever anyone may do who is signed in: their own password, say."""
    SET_UP_OFFICE = "set_up_office"
    MANAGE_ACCOUNTS = "manage_accounts"
    READ_HISTORY = "read_history"
    BACK_UP = "back_up"
    RESTORE = "restore"
    OPEN_DAY = "open_day"
    CLOSE_DAY = "close_day"
    REOPEN_DAY = "reopen_day"
    READ_PEOPLE = "read_people"
    EDIT_PEOPLE = "edit_people"
    ERASE_PEOPLE = "erase_people"
    EXPORT_PEOPLE = "export_people"
    READ_CATALOGUE = "read_catalogue"
    IMPORT_CATALOGUE = "import_catalogue"
    READ_SUBSCRIPTIONS = "read_subscriptions"
    EXPORT_SUBSCRIPTIONS = "export_subscriptions"
    SELL = "sell"
    VOID = "void"
    PRINT = "print"
    READ_STAFF = "read_staff"
    EDIT_STAFF = "edit_staff"
    SET_PRESENCE = "set_presence"
    """Say of somebody of the house where they are."""
    READ_VISITS = "read_visits"
    RECEIVE = "receive"
    """Let visitors in and out, expect them, make and move appointments."""
    ADMIT_ANYWAY = "admit_anyway"
    """Let somebody in whom a note keeps out."""
    EDIT_ADMISSION = "edit_admission"
    """Write notes on who may be let in, and read those for supervisors."""
    EXPORT_VISITS = "export_visits"
    SET_UP_RECEPTION = "set_up_reception"
    READ_CALLS = "read_calls"
    TAKE_CALLS = "take_calls"
    """Write down calls and messages, keep and renew promises, hand the desk over."""
    EXPORT_CALLS = "export_calls"
    EDIT_PHRASES = "edit_phrases"
    """Put the prompter's sentences into the office's own words."""
    KEEP_PRIVACY = "keep_privacy"
    """Say how long things are kept, hold a record, purge."""


EVERYTHING = frozenset(Permission)


class Role(StrEnum):
    """What a person is at the office; one person may be several."""

    RECEPTIONIST = "receptionist"
    CLERK = "clerk"
    EXECUTOR = "executor"
    SUPERVISOR = "supervisor"
    MANAGER = "manager"


_P = Permission
_EVERYONE = frozenset(
    {
        _P.USE_DESK,
        _P.READ_PEOPLE,
        _P.READ_CATALOGUE,
        _P.READ_SUBSCRIPTIONS,
        _P.READ_STAFF,
        _P.READ_VISITS,
        _P.READ_CALLS,
    }
)
_RECEPTIONIST = _EVERYONE | {
    _P.EDIT_PEOPLE,
    _P.PRINT,
    _P.RECEIVE,
    _P.SET_PRESENCE,
    _P.TAKE_CALLS,
}
_CLERK = _RECEPTIONIST | {_P.SELL, _P.VOID, _P.OPEN_DAY, _P.CLOSE_DAY}
_SUPERVISOR = _CLERK | {
    _P.REOPEN_DAY,
    _P.IMPORT_CATALOGUE,
    _P.EXPORT_SUBSCRIPTIONS,
    _P.EXPORT_PEOPLE,
    _P.BACK_UP,
    _P.EDIT_STAFF,
    _P.ADMIT_ANYWAY,
    _P.EDIT_ADMISSION,
    _P.EXPORT_VISITS,
    _P.EXPORT_CALLS,
    _P.EDIT_PHRASES,
    _P.SET_UP_RECEPTION,
}
PERMISSIONS: Mapping[Role, frozenset[Permission]] = {
    Role.RECEPTIONIST: _RECEPTIONIST,
    Role.CLERK: _CLERK,
    Role.EXECUTOR: _EVERYONE,
    Role.SUPERVISOR: _SUPERVISOR,
    Role.MANAGER: EVERYTHING,
}
"""What each role may do; who has several roles may do what any of them may."""


def permissions_of(roles: Iterable[Role]) -> frozenset[Permission]:
    """Return what a person with these roles may do."""
    return frozenset().union(*(PERMISSIONS[role] for role in roles))


@dataclass(frozen=True, kw_only=True)
class Actor:
    """Who acts: the name that is printed, the counter they sit at, the account they signed in to.

    ``account`` is None for the command line, and for nobody.
    """

    name: str
    counter: str
    permissions: frozenset[Permission]
    account: AccountId | None = None

    def may(self, permission: Permission) -> bool:
        """Tell whether the person may do this."""
        return permission in self.permissions


def clean_counter(number: str) -> str:
    """Return what the counter is called on forms. Raises RefusedError."""
    return clean_text(number, "counter", LONGEST_COUNTER)
