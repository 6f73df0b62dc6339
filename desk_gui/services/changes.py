"""What an action changed, told in words that views can act on."""

from dataclasses import dataclass
from enum import Enum, auto
from typing import Generic, TypeVar

T = TypeVar("T")


class Topic(Enum):
    """A kind of record that views show."""

    OFFICE = auto()
    PEOPLE = auto()
    CATALOGUE = auto()
    SUBSCRIPTIONS = auto()
    ACCOUNTS = auto()
    DAYS = auto()
    HISTORY = auto()
    STAFF = auto()
    VISITS = auto()
    ADMISSION = auto()
    APPOINTMENTS = auto()
    PROMISES = auto()
    EVACUATIONS = auto()
    RECEPTION = auto()
    PRIVACY = auto()
    MAILS = auto()
    CALLS = auto()
    MESSAGES = auto()
    PHRASES = auto()
    HANDOVERS = auto()


@dataclass(frozen=True)
class Outcome(Generic[T]):
    """The result of one action, with the topics it touched."""

    value: T
    changed: frozenset[Topic] = frozenset()
