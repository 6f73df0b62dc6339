"""Who acts at the desk, and what they may do."""

from dataclasses import dataclass
from enum import StrEnum


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
