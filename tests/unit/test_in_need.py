"""Whom a stand-in rings: somebody in charge who can be had, by a number, and who left the desk."""

import pytest

from desk_gui.domain.accounts import Account
from desk_gui.domain.actors import AccountId, Actor, Role
from desk_gui.domain.in_need import InNeed, Reachable, whom_to_ring
from desk_gui.domain.staff import Presence, StaffDetails, StaffId, StaffMember, Whereabouts

REKA = AccountId(1)


def account(key: int, name: str, *roles: Role, active: bool = True) -> Account:
    return Account(
        id=AccountId(key),
        login=name,
        name=name,
        post="",
        roles=frozenset(roles),
        active=active,
        must_change=False,
        has_recovery=False,
        version=1,
    )


def member(name: str, phone: str, state: Presence = Presence.IN, key: int = 0) -> StaffMember:
    return StaffMember(
        id=StaffId(key),
        uid=name,
        version=1,
        details=StaffDetails(name=name, phone=phone, signs_in_as=AccountId(key) if key else None),
        whereabouts=Whereabouts(state=state),
    )


ACCOUNTS = (
    account(1, "Kis Réka", Role.RECEPTIONIST, Role.SUPERVISOR),
    account(2, "Balogh K.", Role.MANAGER),
    account(3, "Gál Örs", Role.SUPERVISOR),
    account(4, "Vén Béla", Role.MANAGER, active=False),
)
BALOGH = member("Balogh Katalin", "214", key=2)
GAL = member("Gál Ödön Örs", "103", key=3)
IN_CHARGE = Reachable(name="Balogh K.", phone="214")
SECOND = Reachable(name="Gál Örs", phone="103")


@pytest.mark.parametrize(
    ("staff", "in_charge"),
    [
        ([GAL, BALOGH], IN_CHARGE),
        ([GAL, member("Balogh Katalin", "214", Presence.AWAY, 2)], SECOND),
        ([GAL, member("Balogh Katalin", "", key=2)], SECOND),
        ([member("Gál Örs", "103", Presence.OUT, 3), member("B", "214", Presence.MEETING, 2)],
         IN_CHARGE),
        # Somebody of the name, of whom nobody said that the account is theirs.
        ([member("Gál Örs", "9")], Reachable(name="Balogh K.")),
        ([member("Vén Béla", "7", key=4)], Reachable(name="Balogh K.")),
    ],
)  # fmt: skip
def test_the_one_in_charge_who_can_be_had_is_rung_first(
    staff: list[StaffMember], in_charge: Reachable
) -> None:
    reka = Actor(name="Kis Réka", counter="1", permissions=frozenset(), account=REKA)
    found = whom_to_ring(ACCOUNTS, [*staff, member("Kis Réka", "555 0147", key=1)], reka)
    assert found == InNeed(in_charge=in_charge, left=Reachable(name="Kis Réka", phone="555 0147"))


def test_where_nobody_else_is_in_charge_there_is_who_left() -> None:
    reka = Actor(name="Kis Réka", counter="1", permissions=frozenset(), account=REKA)
    found = whom_to_ring(ACCOUNTS[:1], [GAL], reka)
    assert found == InNeed(in_charge=None, left=Reachable(name="Kis Réka"))
