"""The people of the demo office: who sits at its three windows, and how to come in as one."""

from dataclasses import dataclass
from random import Random
from secrets import token_urlsafe

from desk_gui.demo.data import new_uid
from desk_gui.domain.accounts import AccountDetails
from desk_gui.domain.actors import EVERYTHING, Actor, Role
from desk_gui.services.access import Desk
from desk_gui.services.accounts import AccountService
from desk_gui.services.attendance import Attendance

_STAFF = (
    ("asel", "Асқарова Ә. М.", "Бөлімше басшысы", {Role.MANAGER, Role.CLERK}, "1"),
    ("aigul", "Жақсыбекова А. Т.", "Оператор", {Role.CLERK, Role.RECEPTIONIST}, "2"),
    ("oksana", "Петренко О. В.", "Оператор", {Role.CLERK}, "3"),
)


RECEPTIONIST = "aigul"
"""Who is at the front desk."""


@dataclass(frozen=True)
class Door:
    """How to come in to this one demonstration; every other one has another password."""

    login: str
    password: str


def hire(desk: Desk, chance: Random) -> tuple[Door, dict[str, Actor]]:
    """Make the accounts; return the manager's door, and by login everyone at their counters."""
    attendance = Attendance(lambda: "1")
    accounts = AccountService(desk, attendance)
    password = token_urlsafe(9)
    actors: dict[str, Actor] = {}
    for login, name, post, roles, counter in _STAFF:
        details = AccountDetails(login=login, name=name, post=post, roles=frozenset(roles))
        uid = new_uid(chance)
        if not actors:
            account = accounts.set_up(uid, details, password).value.account
        else:
            account = accounts.add(uid, details, token_urlsafe(9)).value
        actors[login] = Actor(
            name=name, counter=counter, permissions=EVERYTHING, account=account.id
        )
    return Door(_STAFF[0][0], password), actors
