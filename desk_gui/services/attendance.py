"""Who is signed in at this workstation."""

from collections.abc import Callable
from threading import Lock

from desk_gui.domain.accounts import Account
from desk_gui.domain.actors import Actor


class Attendance:
    """One person at a time, or nobody; asked from every thread."""

    def __init__(self, counter: Callable[[], str]) -> None:
        self._counter = counter
        self._lock = Lock()
        self._account: Account | None = None

    @property
    def account(self) -> Account | None:
        """Who is signed in."""
        return self._account

    def actor(self) -> Actor:
        """Return who acts now; nobody may do nothing."""
        account = self._account
        if account is None:
            return Actor(name="", counter=self._counter(), permissions=frozenset())
        return self.actor_of(account)

    def actor_of(self, account: Account) -> Actor:
        """Return who acts at this counter once this account is signed in."""
        return Actor(
            name=account.name,
            counter=self._counter(),
            permissions=account.permissions,
            account=account.id,
        )

    def admit(self, account: Account) -> None:
        """Let this account be signed in, whoever was before."""
        with self._lock:
            self._account = account

    def follow(self, account: Account) -> None:
        """Go by what an account is now, if it is the one signed in; an inactive one leaves."""
        with self._lock:
            if self._account is not None and self._account.id == account.id:
                self._account = account if account.active else None

    def leave(self) -> None:
        """Let nobody be signed in."""
        with self._lock:
            self._account = None
