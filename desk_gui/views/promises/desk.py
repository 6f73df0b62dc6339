"""What the page of promises works with, handed to it from outside."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from desk_gui.domain.actors import AccountId, Actor
from desk_gui.operations.runner import Runner
from desk_gui.services.changes import Outcome
from desk_gui.services.people import PeopleService
from desk_gui.services.promises import PromiseService


@dataclass(frozen=True, kw_only=True)
class PromiseDesk:
    """Services, the clock and the person of this desk.

    ``colleagues`` reads who works at the desks: to whom a promise can be handed on.
    """

    promises: PromiseService
    people: PeopleService
    colleagues: Callable[[], Outcome[list[tuple[AccountId, str]]]]
    runner: Runner
    actor: Callable[[], Actor]
    now: Callable[[], datetime]
    """The time, aware, in the office's zone."""
