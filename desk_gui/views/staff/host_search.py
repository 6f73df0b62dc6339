"""Finding who is to be visited from a field: letters of a name or of what they handle."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from desk_gui.domain.staff import HostHit, Presence, StaffMember
from desk_gui.operations.runner import Runner
from desk_gui.services.staff import StaffService
from desk_gui.views.staff.words import (
    hit_text,
    stand_in_text,
    stands_in_for_text,
    whereabouts_text,
)
from desk_gui.widgets.found import Found, FoundBox
from desk_gui.widgets.search_field import SearchField


class HostField(QObject):
    """A search field for a host and the one who was taken; ``field`` belongs into a form row.

    Typing asks, arrows walk, Enter takes. Below the field stand who is meant,
    where they are, and the stand-ins of those who are not to be had.

    Signals:
        picked: Somebody was taken, by Enter or by the mouse; carries the HostHit.
        typed: The text was changed by hand, so nobody is taken any more.
        not_found: Enter was pressed on letters that nobody has.
        passed: Enter was pressed where there is nothing to decide.
    """

    picked = Signal(object)
    typed = Signal()
    not_found = Signal()
    passed = Signal()

    def __init__(self, staff: StaffService, runner: Runner) -> None:
        field = SearchField()
        super().__init__(field)
        self.field = field
        self.box = FoundBox(0, field)
        self._staff = staff
        self._runner = runner
        self._host: HostHit | None = None
        field.serve(self.box.list)
        field.textEdited.connect(self._on_edited)
        field.entered.connect(self._on_entered)
        self.box.list.picked.connect(self._on_picked)

    def host(self) -> HostHit | None:
        """Return who was taken, or None while nobody is."""
        return self._host

    def take(self, hit: HostHit) -> None:
        """Take somebody without asking: their name fills the field."""
        self.box.show_lines(())
        self.field.forget()
        self._host = hit
        self.field.setText(hit.name)
        # A long name is read from its beginning.
        self.field.home(False)
        self.field.set_leading("user-check", "ok" if _is_in(hit) else "warn")

    def clear(self) -> None:
        """Take nobody."""
        self.box.show_lines(())
        self._host = None
        self.field.forget()
        self.field.clear()
        self.field.set_leading("search")

    def said(self) -> str:
        """Return what to say of who was taken: room, where they are, who stands in; or nothing."""
        return hit_text(self._host) if self._host else ""

    def close_box(self) -> bool:
        """Hide what was found; False if it was hidden already."""
        was_open = self.box.isVisible()
        self.box.hide()
        return was_open

    @Slot(str)
    def _on_edited(self, text: str) -> None:
        self._host = None
        self.field.set_leading("search")
        if text.strip():
            self.field.expect()
            find = partial(self._staff.find, text)
            self._runner.ask(self, find, self._on_found, key="search")
        else:
            self.field.forget()
            self.box.show_lines(())
        self.typed.emit()

    def _on_found(self, hits: list[HostHit]) -> None:
        if self._host is None and self.field.text().strip():
            self.box.show_lines([host_line(hit) for hit in hits])
            self.field.answered()

    @Slot()
    def _on_entered(self) -> None:
        if self._host is None and self.field.text().strip():
            self.not_found.emit()
        else:
            self.passed.emit()

    @Slot(object)
    def _on_picked(self, hit: HostHit) -> None:
        self.take(hit)
        self.picked.emit(hit)


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
