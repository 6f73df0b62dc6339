"""Who acts at the desk, and what they may do."""

from dataclasses import dataclass
from enum import StrEnum

from desk_gui.domain.texts import clean_text

LONGEST_WORKER = 200
LONGEST_COUNTER = 40


class Permission(StrEnum):
    """What a service method asks for before it reads anything."""

    SET_UP_OFFICE = "set_up_office"
    READ_PEOPLE = "read_people"
    EDIT_PEOPLE = "edit_people"
    READ_CATALOGUE = "read_catalogue"
    IMPORT_CATALOGUE = "import_catalogue"
    READ_SUBSCRIPTIONS = "read_subscriptions"
    SELL = "sell"
    VOID = "void"
    PRINT = "print"


EVERYTHING = frozenset(Permission)


@dataclass(frozen=True, kw_only=True)
class Actor:
    """The person at this workstation: the name that is printed, the counter they sit at."""

    name: str
    counter: str
    permissions: frozenset[Permission] = EVERYTHING

    def may(self, permission: Permission) -> bool:
        """Tell whether the person may do this."""
        return permission in self.permissions


def clean_worker(name: str) -> str:
    """Return the name as it is printed on forms. Raises RefusedError."""
    return clean_text(name, "worker_name", LONGEST_WORKER)


def clean_counter(number: str) -> str:
    """Return what the counter is called on forms. Raises RefusedError."""
    return clean_text(number, "counter", LONGEST_COUNTER)
