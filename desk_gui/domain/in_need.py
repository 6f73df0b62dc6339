"""Whom somebody rings who stands in at the desk and does not know what to do.

The one in charge first: a manager, else a supervisor, who can be had and has a
number. Then who left the desk. An account and a person of the directory are
one where the directory says so.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from desk_gui.domain.accounts import Account
from desk_gui.domain.actors import AccountId, Actor, Role
from desk_gui.domain.folding import fold
from desk_gui.domain.staff import Presence, StaffMember

_IN_CHARGE = (Role.MANAGER, Role.SUPERVISOR)
_SOONEST = (Presence.IN, Presence.MEETING, Presence.OUT, Presence.AWAY)


@dataclass(frozen=True, kw_only=True)
class Reachable:
    """Somebody, and the number that callers are told; empty where none is on record."""

    name: str
    phone: str = ""


@dataclass(frozen=True, kw_only=True)
class InNeed:
    """Whom to ring; nobody is in charge besides who left where only they could be."""

    in_charge: Reachable | None
    left: Reachable


def whom_to_ring(
    accounts: Iterable[Account], staff: Sequence[StaffMember], leaving: Actor
) -> InNeed:
    """Return whom to ring while ``leaving`` is away from the desk; ``staff`` are who is here."""
    others = [each for each in accounts if each.active and each.id != leaving.account]
    found = [
        (_rank(account, member), Reachable(name=account.name, phone=_phone(member)))
        for account in others
        if account.roles.intersection(_IN_CHARGE)
        for member in [_member(staff, account.id)]
    ]
    first = min(found, key=lambda each: each[0], default=None)
    own = _member(staff, leaving.account)
    return InNeed(
        in_charge=None if first is None else first[1],
        left=Reachable(name=leaving.name, phone=_phone(own)),
    )


def _member(staff: Sequence[StaffMember], account: AccountId | None) -> StaffMember | None:
    if account is None:
        return None
    return next((each for each in staff if each.details.signs_in_as == account), None)


def _phone(member: StaffMember | None) -> str:
    return "" if member is None else member.details.phone


def _rank(account: Account, member: StaffMember | None) -> tuple[bool, int, int, str]:
    """Return what the least of comes first: a number, being there, the higher post."""
    state = Presence.AWAY if member is None else member.whereabouts.state
    post = min(_IN_CHARGE.index(role) for role in account.roles.intersection(_IN_CHARGE))
    return not _phone(member), _SOONEST.index(state), post, fold(account.name)
