"""A host and what it is about: the row of one purpose of a visit."""

from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from desk_gui.domain.staff import HostHit, StaffId, StaffMember
from desk_gui.domain.visits import Stop
from desk_gui.views.staff.host_search import HostField, hit_of
from desk_gui.views.visits.desk import VisitDesk
from desk_gui.widgets.fields import LineEdit
from desk_gui.widgets.form_rows import Form, FormRow


class HostRow(QObject):
    """Whom somebody comes to and about what: two fields, in two rows or in one.

    Under the host stand where they are and who stands in; the topic they were
    found by becomes the purpose, while none is typed.

    Signals:
        changed: Something in the row is another now.
        decided: It is clear who the host is, and Enter goes on.
        hosted: Somebody is taken as the host, or nobody any more; carries the HostHit or None.
    """

    changed = Signal()
    decided = Signal()
    hosted = Signal(object)

    def __init__(self, desk: VisitDesk, form: Form, *, in_one: bool = False) -> None:
        super().__init__(form)
        self._desk = desk
        self._reading: Stop | None = None
        """Whom the letters mean, until it is read where they are."""
        self.search = HostField(desk.staff, desk.runner)
        self.host = self.search.field
        self.purpose = LineEdit()
        fields = (self.host, self.purpose) if in_one else (self.host,)
        self.who = form.add(FormRow("", *fields, stretch=(1, 1) if in_one else ()))
        self.about = self.who if in_one else form.add(FormRow("", self.purpose))
        self._connect()

    def stop(self) -> Stop:
        """Return what the row says."""
        hit, purpose = self.search.taken(), self.purpose.text()
        if hit is not None:
            return Stop(host=hit.id, purpose=purpose, topic=hit.topic)
        return replace(self._reading or Stop(), purpose=purpose)

    def is_empty(self) -> bool:
        """Tell whether nothing is written here."""
        return not (self.host.text().strip() or self.purpose.text().strip())

    def is_unclear(self) -> bool:
        """Tell whether letters stand here that mean nobody yet."""
        return bool(self.host.text().strip()) and self.stop().host is None

    def clear(self) -> None:
        """Be ready for the next visitor."""
        self._reading = None
        self.search.clear()
        self.purpose.clear()
        self.who.show_hint("")
        self.who.clear()
        self.hosted.emit(None)

    def fill(self, stop: Stop, host_name: str = "") -> None:
        """Show a purpose; who its host is now is read anew."""
        self.clear()
        self.purpose.setText(stop.purpose)
        self.host.setText(host_name)
        if stop.host is not None:
            self.read_host(stop.host, stop.topic)

    def read_host(self, host: StaffId, topic: str = "") -> None:
        """Take somebody of the house, once it is read where they are."""
        self._reading = Stop(host=host, topic=topic)
        read = partial(self._desk.staff.member, host)
        then = partial(self._on_read, topic)
        self._desk.runner.ask(self, read, then, key="host")

    def content(self) -> dict[str, Any]:
        """Return the row, fit for JSON."""
        stop = self.stop()
        return {
            "host": stop.host,
            "topic": stop.topic,
            "host_name": self.host.text(),
            "purpose": stop.purpose,
        }

    def take(self, content: dict[str, Any]) -> None:
        """Show what ``content`` returned."""
        host = content["host"]
        stop = Stop(
            host=None if host is None else StaffId(host),
            purpose=content["purpose"],
            topic=content["topic"],
        )
        self.fill(stop, content["host_name"])

    def _connect(self) -> None:
        self.search.picked.connect(self._on_picked)
        self.search.typed.connect(self._on_typed)
        self.search.passed.connect(self.decided)
        self.search.not_found.connect(self._on_not_found)
        self.purpose.textEdited.connect(self.changed)

    def _on_read(self, topic: str, member: StaffMember | None) -> None:
        if member is None or self._reading is None or self._reading.host != member.id:
            return
        self._reading = None
        hit = hit_of(member, topic)
        self.search.take(hit)
        self.who.show_hint(self.search.said())
        self.hosted.emit(hit)

    @Slot(object)
    def _on_picked(self, hit: HostHit) -> None:
        self._reading = None
        self.who.clear()
        self.who.show_hint(self.search.said())
        if hit.topic and not self.purpose.text().strip():
            self.purpose.setText(hit.topic)
            self.purpose.selectAll()
        self.hosted.emit(hit)
        self.changed.emit()
        self.decided.emit()

    @Slot()
    def _on_typed(self) -> None:
        self._reading = None
        self.who.clear()
        self.who.show_hint("")
        self.hosted.emit(None)
        self.changed.emit()

    @Slot()
    def _on_not_found(self) -> None:
        self.who.show_error(self.tr("Nobody has these letters, neither in a name nor in a topic."))
