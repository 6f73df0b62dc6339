"""Accounts for tests: people who sign in, and a hasher that is quick and counts."""

from dataclasses import dataclass, field, replace
from uuid import uuid4

from desk_gui.db.tables import AccountRow
from desk_gui.domain.accounts import Account, AccountDetails, login_key
from desk_gui.domain.actors import AccountId, Role
from desk_gui.services.access import Desk
from desk_gui.services.accounts import AccountService
from desk_gui.services.attendance import Attendance
from desk_gui.services.hashing import Argon2

MANAGER = AccountDetails(
    login="olga", name="Петренко О. В.", post="Начальник", roles=frozenset({Role.MANAGER})
)
CLERK = AccountDetails(
    login="asel", name="Асқарова Ә. М.", post="Оператор", roles=frozenset({Role.CLERK})
)
PASSWORD = "correct horse battery"
FIRST = "first of many words"
OWN = "a word of my own"


def add_account(desk: Desk, login: str, name: str) -> AccountId:
    """Let somebody be known who can sign in, but for a password."""
    with desk.change() as (session, journal):
        row = AccountRow(
            uid=str(uuid4()),
            login=login,
            login_key=login_key(login),
            name=name,
            post="",
            roles=Role.CLERK.value,
            password="",
            recovery="",
            must_change=False,
            active=True,
            created_at=journal.at,
        )
        session.add(row)
        session.flush()
        return AccountId(row.id)


class QuickHasher(Argon2):
    """The real hashing at its least cost; ``verified`` counts comparisons."""

    def __init__(self, time_cost: int = 1) -> None:
        super().__init__(time_cost=time_cost, memory_kib=8, lanes=1)
        self.verified = 0

    def verify(self, kept: str, secret: str) -> bool:
        """Compare, and count it."""
        self.verified += 1
        return super().verify(kept, secret)


class Steady:
    """A clock in seconds that nobody can set; it stands until it is moved."""

    def __init__(self) -> None:
        self.at = 0.0

    def __call__(self) -> float:
        """Return the seconds."""
        return self.at


@dataclass
class Entrance:
    """A workstation of an office, with its accounts."""

    desk: Desk
    hasher: QuickHasher = field(default_factory=QuickHasher)
    steady: Steady = field(default_factory=Steady)

    def __post_init__(self) -> None:
        """Put the service on the desk."""
        self.attendance = Attendance(lambda: "2")
        self.desk = replace(self.desk, actor=self.attendance.actor)
        self.accounts = AccountService(self.desk, self.attendance, self.hasher, self.steady)

    def set_up(self) -> tuple[Account, str]:
        """Make the manager; return the account and the recovery code."""
        made = self.accounts.set_up(str(uuid4()), MANAGER, PASSWORD).value
        return made.account, made.recovery_code

    def add(self, details: AccountDetails = CLERK) -> Account:
        """Let the manager, who is signed in, add an account with the password ``FIRST``."""
        return self.accounts.add(str(uuid4()), details, FIRST).value

    def beside(self, workstation: str) -> "Entrance":
        """Return another workstation of the same office."""
        return Entrance(replace(self.desk, workstation=workstation), self.hasher, self.steady)
