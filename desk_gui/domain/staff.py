"""The people of the house: whom visitors come to, what they handle, where they are now."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import NewType

from desk_gui.domain.actors import AccountId
from desk_gui.domain.office import Hours
from desk_gui.domain.refusals import Refusal

StaffId = NewType("StaffId", int)


class Presence(StrEnum):
    """Where somebody of the house is, as the desk set it."""

    IN = "in"
    OUT = "out"
    MEETING = "meeting"
    AWAY = "away"
    """Not to be had today: on leave, ill, on a journey."""


IN_THE_HOUSE = frozenset({Presence.IN, Presence.MEETING})


@dataclass(frozen=True, kw_only=True)
class Whereabouts:
    """Where somebody is, since when, and when they are back; times in the office's zone."""

    state: Presence
    back_at: datetime | None = None
    note: str = ""
    at: datetime | None = None
    by: str = ""


@dataclass(frozen=True, kw_only=True)
class StaffDetails:
    """What is known of somebody of the house; the input of add and change.

    ``hours`` is Monday to Sunday, None means the office's own; ``slot_minutes``
    is how long an appointment takes, None means the house's rule.
    """

    name: str = ""
    post: str = ""
    room: str = ""
    phone: str = ""
    """An extension or a number, as it is told to callers."""
    email: str = ""
    topics: tuple[str, ...] = ()
    """What they handle, most their own first."""
    hours: tuple[Hours | None, ...] | None = None
    slot_minutes: int | None = None
    stand_in: StaffId | None = None
    signs_in_as: AccountId | None = None
    """Their account: what is promised in their name is at their desk."""
    ask_first: str = ""
    """What the desk asks before it disturbs them."""
    note: str = ""


@dataclass(frozen=True, kw_only=True)
class StaffMember:
    """Somebody of the house, on record."""

    id: StaffId
    uid: str
    version: int
    details: StaffDetails
    whereabouts: Whereabouts
    stand_in_name: str = ""
    account_name: str = ""
    stands_in_for: tuple[StaffId, ...] = ()
    """Who is represented by this one."""
    has_photo: bool = False
    left_on: date | None = None

    @property
    def name(self) -> str:
        """The name, as it is shown everywhere."""
        return self.details.name


@dataclass(frozen=True, kw_only=True)
class HostHit:
    """A line of the search for who is to be visited.

    ``topic`` is the one whose letters were typed, or empty where the name was.
    ``instead`` is the stand-in to go to now, where the person is not to be had.
    A stand-in's own line says in ``for_name`` whom they represent now.
    """

    id: StaffId
    name: str
    post: str
    room: str
    phone: str
    topic: str
    whereabouts: Whereabouts
    instead: StaffId | None = None
    instead_name: str = ""
    for_name: str = ""


@dataclass(frozen=True, kw_only=True)
class AccountHit:
    """A line of the search for the account somebody signs in by; ``holder`` has it already."""

    id: AccountId
    name: str
    login: str = ""
    holder: str = ""


@dataclass(frozen=True, kw_only=True)
class UnknownStaff(Refusal):
    """No such person of the house."""


@dataclass(frozen=True, kw_only=True)
class StaffHasLeft(Refusal):
    """The person left the firm; somebody else has to be chosen."""

    name: str
    on: date


@dataclass(frozen=True, kw_only=True)
class StandsInForSelf(Refusal):
    """Somebody cannot be their own stand-in, nor in a ring of stand-ins."""


@dataclass(frozen=True, kw_only=True)
class UnknownAccount(Refusal):
    """No such account."""


@dataclass(frozen=True, kw_only=True)
class AccountOfAnother(Refusal):
    """Somebody else of the house signs in by this account."""

    name: str


@dataclass(frozen=True, kw_only=True)
class BackInThePast(Refusal):
    """The time somebody is back at lies behind."""


@dataclass(frozen=True, kw_only=True)
class StillExpectsVisitors(Refusal):
    """Somebody who leaves the house still has visitors or appointments before them."""

    visits: int


@dataclass(frozen=True, kw_only=True)
class PhotoUnreadable(Refusal):
    """The file is no JPEG or PNG picture, or larger than is kept."""

    limit_kb: int
