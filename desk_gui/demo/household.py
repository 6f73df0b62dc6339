"""The people of the demo's house: their posts, rooms and topics, and where they are now."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from random import Random
from typing import Any

from anyascii import anyascii

from desk_gui.demo.data import new_uid, read_data
from desk_gui.domain.actors import Actor
from desk_gui.domain.admission import AdmissionDetails, AdmissionKind, Audience
from desk_gui.domain.reception import ReceptionRules
from desk_gui.domain.staff import Presence, StaffDetails, StaffId
from desk_gui.services.access import Desk
from desk_gui.services.admission import AdmissionService
from desk_gui.services.reception import ReceptionService
from desk_gui.services.staff import StaffService

Hosts = Mapping[str, StaffId]
"""The people of the house by their keys in ``house.toml``."""


def move_in(desk: Desk, chance: Random, accounts: Mapping[str, Actor]) -> Hosts:
    """Put the people of the house on record, with its rules; ``accounts`` by their logins."""
    data = read_data("house")
    ReceptionService(desk).save(ReceptionRules(**data["rules"]))
    service, hosts = StaffService(desk), dict[str, StaffId]()
    # Who stands in for somebody has to be there before them.
    for each in _stand_ins_first(data["staff"]):
        details = StaffDetails(
            name=each["name"],
            post=each["post"],
            room=each["room"],
            phone=each["phone"],
            email=_mail(each["name"]),
            topics=tuple(each["topics"]),
            stand_in=hosts.get(each.get("stand_in", "")),
            ask_first=each.get("ask_first", ""),
            slot_minutes=each.get("slot_minutes"),
            signs_in_as=accounts[each["login"]].account if "login" in each else None,
        )
        hosts[each["key"]] = service.add(new_uid(chance), details).value.id
    return hosts


def write_notes(desk: Desk, chance: Random) -> None:
    """Write down whom the desk keeps out."""
    service = AdmissionService(desk)
    for each in read_data("house")["notes"]:
        details = AdmissionDetails(
            kind=AdmissionKind(each["kind"]),
            name=each["name"],
            firm=each.get("firm", ""),
            text=each["text"],
            audience=Audience(each["audience"]),
        )
        service.add(new_uid(chance), details)


def spread(desk: Desk, hosts: Hosts, now: datetime) -> None:
    """Say of everybody where they are today; who is away comes back by ``now``."""
    service = StaffService(desk)
    elsewhere = {each["who"]: each for each in read_data("house")["presence"]}
    for key, host in hosts.items():
        said = elsewhere.get(key, {"state": Presence.IN.value})
        service.set_presence(host, Presence(said["state"]), _back(said, now), said.get("note", ""))


def _back(said: Mapping[str, Any], now: datetime) -> datetime | None:
    if "back_days" in said:
        return now + timedelta(days=said["back_days"])
    return now + timedelta(minutes=said["back"]) if "back" in said else None


def _stand_ins_first(staff: Sequence[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
    """Return the people in an order in which each comes after their stand-in."""
    known: list[Mapping[str, Any]] = []
    left = list(staff)
    while left:
        keys = {each["key"] for each in known}
        ready = [each for each in left if each.get("stand_in", "") in {"", *keys}]
        known += ready
        left = [each for each in left if each not in ready]
    return known


def _mail(name: str) -> str:
    family, given = (anyascii(word).lower() for word in name.split()[:2])
    return (
        f"{''.join(filter(str.isalnum, given))}.{''.join(filter(str.isalnum, family))}@example.com"
    )
