"""What every service stands on: the database, the clock, who acts, and what they may do."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import wraps
from typing import Concatenate, ParamSpec, TypeVar

from desk_gui.db.engine import Database
from desk_gui.domain.actors import Actor, Permission
from desk_gui.domain.refusals import NotAllowed, RefusedError

P = ParamSpec("P")
R = TypeVar("R")
S = TypeVar("S", bound="Service")


@dataclass(frozen=True)
class Desk:
    """Where a service works: the office's database, and this workstation's person and clock."""

    database: Database
    actor: Callable[[], Actor]
    now: Callable[[], datetime]
    """The time, aware, in the office's zone."""


class Service:
    """Base of the services. Each public method is one permission and one transaction."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk


def needs(
    permission: Permission,
) -> Callable[[Callable[Concatenate[S, P], R]], Callable[Concatenate[S, P], R]]:
    """Let the method run only for those who have the permission.

    Raises:
        RefusedError: ``NotAllowed``, before anything is read.
    """

    def guard(method: Callable[Concatenate[S, P], R]) -> Callable[Concatenate[S, P], R]:
        @wraps(method)
        def guarded(self: S, /, *args: P.args, **kwargs: P.kwargs) -> R:
            if not self._desk.actor().may(permission):
                raise RefusedError(NotAllowed(permission=permission.value))
            return method(self, *args, **kwargs)

        guarded.permission = permission  # type: ignore[attr-defined]
        return guarded

    return guard
