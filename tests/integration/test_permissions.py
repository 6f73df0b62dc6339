"""Every method of every service × every role × day open or closed.

Who lacks the permission is refused before anything is read; who has it never
is; what posts to the business day is refused while none is open. A new service
is found by itself.
"""

import inspect
import pkgutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from importlib import import_module
from itertools import product
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from sqlalchemy import Connection
from sqlalchemy.orm import Session

from desk_gui import services
from desk_gui.db.engine import Database, open_database
from desk_gui.domain.actors import PERMISSIONS, Actor, Permission, Role
from desk_gui.domain.days import DayNotOpen
from desk_gui.domain.languages import Country
from desk_gui.domain.refusals import NotAllowed, Refusal, RefusedError
from desk_gui.domain.subscriptions import FormId, Proof, ProofKind, VoidReason
from desk_gui.services.access import Desk, Service
from desk_gui.services.attendance import Attendance
from desk_gui.services.days import DayService
from desk_gui.services.subscriptions import SubscriptionService
from tests.accounts import QuickHasher
from tests.conftest import NOON, Clock
from tests.offices import Counter, open_counter, sale

for module in pkgutil.iter_modules(services.__path__):
    import_module(f"{services.__name__}.{module.name}")

Method = tuple[type[Service], str]
Who = Role | None
"""None is nobody: the window before anyone has signed in."""
WHO: list[Who] = [None, *Role]
DAYS = [True, False]


def leaves(of: type[Service] = Service) -> Iterator[type[Service]]:
    for kind in of.__subclasses__():
        yield from leaves(kind) if kind.__subclasses__() else [kind]


METHODS: list[Method] = [
    (kind, name)
    for kind in sorted(leaves(), key=lambda kind: kind.__name__)
    for name, _ in inspect.getmembers(kind, inspect.isfunction)
    if not name.startswith("_")
]
POSTING = [each for each in METHODS if getattr(getattr(*each), "open_day", False)]
PARTS: dict[str, Any] = {
    "country": lambda: Country.KZ,
    "check_print": lambda _form: None,
    "attendance": Attendance(lambda: "2"),
    "hasher": QuickHasher(),
    "folder": Path("/nowhere"),
}
"""What services are made of besides their desk; what is not named here is None."""


def cells() -> int:
    """Return how many cells the table has: quoted in docs/faults.md."""
    return len(METHODS) * len(WHO) * len(DAYS)


def name_of(method: Method) -> str:
    kind, name = method
    return f"{kind.__name__}.{name}"


class Untouchable:
    """A database that no one may look at."""

    def __getattr__(self, name: str) -> Any:
        raise AssertionError(f"{name}: looked before it was allowed")


class UndoneError(Exception):
    """The method came to the end of its transaction."""


class Undoing:
    """A database in which each transaction is undone when it is complete."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def __getattr__(self, name: str) -> Any:
        return getattr(self._database, name)

    @contextmanager
    def write(self) -> Iterator[Session]:
        with self._database.write() as session:
            yield session
            session.flush()
            raise UndoneError

    @contextmanager
    def post(self) -> Iterator[Connection]:
        with self._database.post() as connection:
            yield connection
            raise UndoneError


@pytest.fixture(scope="module")
def offices(
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[dict[bool, tuple[Database, Counter]]]:
    """An office whose day is open, and one whose day is closed, each with a form sold."""
    made = {}
    for is_open in DAYS:
        database = open_database(f"sqlite:///{tmp_path_factory.mktemp('office') / 'desk.db'}")
        desk = Desk(database, lambda: actor(Role.MANAGER), Clock(NOON))
        counter = open_counter(desk)
        SubscriptionService(desk, lambda _form: None).sell(sale(counter))
        if not is_open:
            DayService(desk).close()
        made[is_open] = (database, counter)
    yield made
    for database, _ in made.values():
        database.close()


def actor(who: Who) -> Actor:
    may: frozenset[Permission] = PERMISSIONS[who] if who else frozenset()
    return Actor(name="Асқарова Ә. М." if who else "", counter="2", permissions=may)


def service(kind: type[Service], database: Any, who: Who) -> Service:
    desk = Desk(database, lambda: actor(who), Clock(NOON))
    needed = list(required(kind.__init__))[2:]
    return kind(desk, *(PARTS.get(name) for name in needed))


def required(function: Callable[..., Any]) -> Iterator[str]:
    for name, each in inspect.signature(function).parameters.items():
        positional = each.kind not in (each.VAR_POSITIONAL, each.VAR_KEYWORD)
        if positional and each.default is each.empty:
            yield name


def refusals(method: Method, database: Any, who: Who, *given: Any) -> tuple[Refusal, ...]:
    """Return what the method is refused for; any other end of it is none."""
    kind, name = method
    call = getattr(service(kind, database, who), name)
    arguments = given or [None] * len(list(required(call)))
    try:
        call(*arguments)
    except RefusedError as refused:
        return refused.refusals
    except AssertionError:
        raise
    except Exception:
        # Of None for an argument anything may come, but not that it is not allowed.
        return ()
    return ()


def posted(method: Method, counter: Counter) -> tuple[Any, ...]:
    """Return arguments with which the method posts; a new method that posts belongs here."""
    proof = Proof(kind=ProofKind.RECEIPT, number="7", date=date(2026, 11, 18))
    table: dict[str, tuple[Any, ...]] = {
        "SubscriptionService.sell": (sale(counter, uid=str(uuid4())),),
        "SubscriptionService.add_proof": (1, proof),
        "SubscriptionService.void": (FormId(1), VoidReason.WRONG_NAME, ""),
        "DayService.close": (),
    }
    return table[name_of(method)]


@pytest.mark.parametrize("method", METHODS, ids=name_of)
def test_every_method_declares_its_permission(method: Method) -> None:
    permission = getattr(getattr(*method), "permission", "undeclared")
    assert permission is None or permission in set(Permission)


@pytest.mark.parametrize("method", METHODS, ids=name_of)
def test_a_role_may_do_what_it_may_and_nothing_else(
    offices: dict[bool, tuple[Database, Counter]], method: Method
) -> None:
    needed = getattr(*method).permission
    for who, is_open in product(WHO, DAYS):
        database, counter = offices[is_open]
        if needed is not None and needed not in actor(who).permissions:
            refused = refusals(method, Untouchable(), who)
            assert refused == (NotAllowed(permission=needed.value),), (who, is_open)
            continue
        given = posted(method, counter) if method in POSTING else ()
        kinds = {type(each) for each in refusals(method, Undoing(database), who, *given)}
        assert NotAllowed not in kinds, (who, is_open)
        if method in POSTING:
            assert kinds == (set() if is_open else {DayNotOpen}), (who, is_open)
