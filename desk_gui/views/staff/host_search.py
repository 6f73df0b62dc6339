"""Finding who is to be visited from a field: letters of a name or of what they handle."""

from desk_gui.domain.staff import HostHit, Presence, StaffMember
from desk_gui.operations.runner import Runner
from desk_gui.services.changes import Outcome
from desk_gui.services.staff import StaffService
from desk_gui.views.found_field import FoundField
from desk_gui.views.staff.words import (
    hit_text,
    stand_in_text,
    stands_in_for_text,
    whereabouts_text,
)
from desk_gui.widgets.found import Found


class HostField(FoundField[HostHit]):
    """A search field for a host and the one who was taken.

    Below the field stand who is meant, where they are, and the stand-ins of
    those who are not to be had.
    """

    def __init__(self, staff: StaffService, runner: Runner) -> None:
        super().__init__(runner)
        self._staff = staff

    def ask(self, text: str) -> Outcome[list[HostHit]]:
        """Return who has these letters, or handles what has them."""
        return self._staff.find(text)

    def line(self, hit: HostHit) -> Found:
        """Return name over room and topic, and where they are."""
        return host_line(hit)

    def name_of(self, hit: HostHit) -> str:
        """Return the host's name."""
        return hit.name

    def sign_of(self, hit: HostHit) -> tuple[str, str]:
        """Return the sign of who is there, or is not."""
        return "user-check", "ok" if _is_in(hit) else "warn"

    def said(self) -> str:
        """Return what to say of who was taken: room, where they are, who stands in; or nothing."""
        host = self.taken()
        return hit_text(host) if host else ""


def hit_of(member: StaffMember, topic: str = "") -> HostHit:
    """Return somebody of the house as if they had been found; ``topic`` by what they handle."""
    details, away = member.details, member.whereabouts.state is not Presence.IN
    return HostHit(
        id=member.id,
        name=member.name,
        post=details.post,
        room=details.room,
        phone=details.phone,
        topic=topic,
        whereabouts=member.whereabouts,
        instead=details.stand_in if away else None,
        instead_name=member.stand_in_name if away else "",
    )


def host_line(hit: HostHit) -> Found:
    """Return the line of somebody who was found."""
    about = hit.topic or hit.post
    if hit.for_name:
        about = stands_in_for_text(hit.for_name)
    instead = stand_in_text(hit.instead_name) if hit.instead_name else ""
    return Found(
        name=hit.name,
        under=" · ".join(filter(None, (hit.room, about, instead))),
        aside=whereabouts_text(hit.whereabouts),
        record=hit,
    )


def _is_in(hit: HostHit) -> bool:
    return hit.whereabouts.state is Presence.IN
